"""Article to claims: what is claimed, of which season, on whose word, how sure."""

from knownsofar.extract.engine import Extraction, extract

__all__ = ["Extraction", "extract"]
