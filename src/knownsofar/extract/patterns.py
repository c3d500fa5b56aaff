"""Named patterns over the outline of a sentence, as data."""

from __future__ import annotations

import re
from typing import NamedTuple

from knownsofar.extract.linear import Bag


class Fitting(NamedTuple):
    """Which patterns fit an outline, as features, and where: name, start, end."""

    bag: Bag
    places: list[tuple[str, int, int]]


class Patterns:
    """Patterns by name."""

    def __init__(self, rows: dict[str, str]) -> None:
        self._rows = tuple((name, re.compile(pattern)) for name, pattern in rows.items())

    def fit(self, outline: str) -> Fitting:
        """Every place where one of them fits."""
        places = [
            (name, match.start(), match.end())
            for name, pattern in self._rows
            for match in pattern.finditer(outline)
        ]
        return Fitting(Bag("pat=" + name for name, _, _ in places), places)


NO_PATTERNS = Patterns({})
