"""Article -> Subjects: which series and seasons an article speaks of."""

from knownsofar.identify.catalogue import Catalogue
from knownsofar.identify.subjects import identify

__all__ = ["Catalogue", "identify"]
