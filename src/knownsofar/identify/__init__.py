"""Article -> Subjects: which series and seasons an article speaks of."""

from knownsofar.identify.catalogue import Catalogue
from knownsofar.identify.origin import Origin, origin_of
from knownsofar.identify.subjects import identify

__all__ = ["Catalogue", "Origin", "identify", "origin_of"]
