"""A catalogue of series."""

from __future__ import annotations

from knownsofar.identify.choosing import Title
from knownsofar.identify.titles import Gathered


class Catalogue:
    """Titles and their aliases."""

    def correct(self, gathered: Gathered, titles: list[Title]) -> list[Title]:
        """x"""
        return titles
