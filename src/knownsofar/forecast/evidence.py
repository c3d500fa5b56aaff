"""What is known of one season beyond the precedents, as plain values: this room knows nothing of claims.

`reliability` is the probability that a word holds, where somebody has weighed
it; None leaves it to the rate of its certainty that was fitted on what came
true (docs/forecast.md). `ids` name what stands behind a value, for the reasons
that an outlook gives.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from knownsofar.model import Certainty

Milestone = Literal["renewed", "filming", "wrapped", "teaser", "trailer"]


class _Word(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Something said: on which day, how surely, and by what.

    `record`: the odds that who says it is right against those of their kind; above 1 of the better ones.
    """

    told: date
    certainty: Certainty = Certainty.OFFICIAL
    reliability: float | None = None
    record: float = 1.0
    ids: tuple[str, ...] = ()


class Reached(_Word, frozen=True, kw_only=True, tag=True):
    """A stage was reached on `day`: ordered; filming began, ended; a teaser, a trailer came out.

    `implied`: nobody tells of it, but of what comes after it; `day` is a guess, and it was by `told`.
    """

    stage: Milestone
    day: date
    implied: bool = False


class Ended(_Word, frozen=True, kw_only=True, tag=True):
    """The series was cancelled, or concluded with the season before."""

    how: Literal["cancelled", "concluded"]


class Premiered(_Word, frozen=True, kw_only=True, tag=True):
    """The season has come, on `day`."""

    day: date


class Promised(_Word, frozen=True, kw_only=True, tag=True):
    """The season is said to come within a window of days, both included; None is open. A day is a window."""

    earliest: date | None
    latest: date | None


class Excluded(_Word, frozen=True, kw_only=True, tag=True):
    """The season is said not to come within a window of days."""

    earliest: date | None
    latest: date | None


class NotYet(_Word, frozen=True, kw_only=True, tag=True):
    """On the day `told` this had not been announced: a renewal, or a day of release."""

    what: Literal["renewal", "release"]


class PutBack(_Word, frozen=True, kw_only=True, tag=True):
    """The season was put back; a new window is a `Promised` of its own."""


class Alive(_Word, frozen=True, kw_only=True, tag=True):
    """On the day `told` there was news of the making, as a plan to film: it was not given up."""


Evidence = Alive | Reached | Ended | Premiered | Promised | Excluded | NotYet | PutBack
