"""The chances of what a name is, and their steps as features."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from typing import NamedTuple

_STEPS = (0.03, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.97)


class Chance(NamedTuple):
    """How likely one mention is of the cast, a character, of the crew; what is left is none of them."""

    actor: float = 0.0
    character: float = 0.0
    crew: float = 0.0

    @classmethod
    def of(cls, probabilities: Mapping[str, float]) -> Chance:
        """From what a model says of its labels."""
        get = probabilities.get
        return cls(get("actor", 0.0), get("character", 0.0), get("crew", 0.0))


Chances = Mapping[int, Chance]
"""By id of a mention."""


def level(chance: float) -> int:
    """A chance as a step from 0 to 8."""
    return bisect_left(_STEPS, chance)
