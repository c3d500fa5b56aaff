"""Everything that an outlook rests on: the prior and what `python -m training.stages` fitted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Protocol

import msgspec
import numpy as np

from knownsofar.forecast.curve import WEEKLY, Curve, from_weekly
from knownsofar.forecast.history import Series, Waiting
from knownsofar.forecast.nameable import Nameable, Nearby, named_in
from knownsofar.forecast.periods import EDGES, Floats, Ints, chance_within
from knownsofar.forecast.promises import Slips
from knownsofar.forecast.renewal import Announcing
from knownsofar.forecast.stages import Stages
from knownsofar.model.packaged import read_packaged

_LONGEST = 7300.0
STAGES = "fitted/stages.json"
NAMEABLE = "fitted/nameable.json"


class Precedents(Protocol):
    """A forecast from precedents alone, such as `prior.Prior`."""

    def within(self, rows: Sequence[Waiting], day: date, horizons: Ints = ...) -> Floats:
        """The chance that each has come within each of `horizons` days after `day`: (rows, horizons)."""
        ...

    def support(self, wait: Waiting, day: date) -> str | None:
        """Why precedents hardly reach as far as a wait on a day, or None where they do."""
        ...


class StageFit(msgspec.Struct, frozen=True):
    """What `fitted/stages.json` holds.

    typical: for each bin of days waited (`periods.EDGES`), the share of all seasons that came in it,
    of those that had not before.
    """

    stages: Stages
    slips: Slips
    announcing: Announcing
    typical: tuple[float, ...]
    credit: str = ""


class Fitted(msgspec.Struct, frozen=True):
    """The prior, the fitted stages, and the precedents that may be named."""

    prior: Precedents
    fit: StageFit
    precedents: Nearby

    @property
    def stages(self) -> Stages:
        """Waits from stages."""
        return self.fit.stages

    @property
    def slips(self) -> Slips:
        """What promises are worth."""
        return self.fit.slips

    @property
    def announcing(self) -> Announcing:
        """When renewals and days are announced."""
        return self.fit.announcing

    def typical_curve(self, waited: int) -> Curve:
        """What is to be expected of a season of which only the days waited are known."""
        bins = np.arange(len(EDGES) - 1)
        chances = chance_within(
            np.asarray(self.fit.typical), np.zeros_like(bins), bins, np.array([min(waited, _LONGEST)]), WEEKLY
        )
        return from_weekly(chances[0])


@lru_cache(maxsize=1)
def load_stages() -> tuple[StageFit, tuple[Nameable, ...]]:
    """The packaged fit and the precedents that may be named."""
    fit = msgspec.json.decode(read_packaged(__package__, STAGES), type=StageFit)
    named = msgspec.json.decode(read_packaged(__package__, NAMEABLE), type=tuple[Nameable, ...])
    return fit, named


@lru_cache(maxsize=1)
def load_fitted() -> Fitted:
    """All that is packaged; read once. Raises UnreadableError or ShapeError where that is broken."""
    from knownsofar.forecast.packed import load_prior

    return with_prior(load_prior())


def with_prior(prior: Precedents, history: Sequence[Series] = ()) -> Fitted:
    """The packaged stages with a prior, such as one that was fitted on somebody's own history.

    The waits of that history may then be named too.
    """
    fit, named = load_stages()
    return Fitted(prior, fit, Nearby([*named, *named_in(history)]))
