"""The waits from stages to premieres, and how they are fitted: log-normal, by ridge regression."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from math import erfc, exp, pi, sqrt
from typing import NamedTuple

import numpy as np

from knownsofar.forecast.evidence import Milestone
from knownsofar.forecast.history import Series, Waiting
from knownsofar.forecast.kinds import KINDS, Kind, kind_of
from knownsofar.forecast.periods import Floats
from knownsofar.forecast.stages import COLUMNS, Dwell, columns, origin
from training.milestones import Case, Fact


class Shape(NamedTuple):
    """What was chosen for a stage (docs/decisions/0041-outlook.md).

    columns: those of `COLUMNS` that are used. shrunk: the ridge. wider: factor on the spread.
    prior: see `Dwell`.
    """

    columns: tuple[int, ...]
    shrunk: float
    wider: float
    prior: float


_LEANING = 20.0
"""Cases that the spread of all kinds weighs beside that of one."""
_KINDS = (0, 1, 2, 3)
_EFFECTS = (*_KINDS, 6, 9, 10)
SHAPES: dict[Milestone, Shape] = {
    "renewed": Shape(tuple(range(len(COLUMNS))), 1.0, 1.0, 0.4),
    "filming": Shape(_KINDS, 3.0, 1.05, 0.25),
    "wrapped": Shape(_EFFECTS, 3.0, 1.1, 0.5),
    "teaser": Shape((0,), 1.0, 1.1, 0.25),
    "trailer": Shape((0,), 1.0, 1.0, 0.5),
}
_EVENTS: dict[Milestone, str] = {
    "renewed": "renewed",
    "filming": "filming_started",
    "wrapped": "filming_wrapped",
    "teaser": "trailer",
    "trailer": "trailer",
}


class Reach(NamedTuple):
    """A stage that a case reached on a day, and the days to its premiere, or so far if it has not `came`."""

    case: Case
    wait: Waiting
    day: date
    days: int
    came: bool


def reaches(cases: Sequence[Case], stage: Milestone) -> list[Reach]:
    """The seasons that reached a stage, and came, or have not yet and were not called off."""
    last = max((fact.day for case in cases for fact in case.facts), default=date.min)
    off = called_off(cases)
    found = []
    for case in cases:
        fact = reach_of(case, stage)
        if fact is None or (case.series, case.season) in off:
            continue
        wait = case.waiting
        if wait is None:
            if stage == "renewed":
                continue  # a first season is ordered, not renewed
            nothing = Series(
                "", case.series, "", tuple(case.platform.split("/")), (case.country,), "", (), ()
            )
            wait = Waiting(nothing, case.season, fact.day)
        days = ((case.premiere or last) - origin(wait, fact.day)).days
        if days > 1:
            found.append(Reach(case, wait, fact.day, days, case.premiere is not None))
    return found


def called_off(cases: Sequence[Case]) -> set[tuple[str, int]]:
    """The seasons that were ordered, and then were not to be: the series was ended before they came."""
    ends: dict[str, list[date]] = defaultdict(list)
    for case in cases:
        ends[case.series] += [fact.day for fact in case.facts if fact.event in ("cancelled", "ended")]
    return {
        (case.series, case.season)
        for case in cases
        for fact in case.facts
        if fact.event == "renewed" and not case.premiere and any(day > fact.day for day in ends[case.series])
    }


def reach_of(case: Case, stage: Milestone) -> Fact | None:
    """The fact that a case reached a stage."""
    for fact in case.facts:
        if fact.event == _EVENTS[stage] and (fact.event != "trailer" or fact.value == stage):
            return fact
    return None


def fit_dwell(found: Sequence[Reach], shape: Shape, never: dict[str, float]) -> Dwell:
    """The log-normal wait from a stage, by ridge regression; the first column is not shrunk.

    Waits that have not ended are taken for what they are to be expected to last (Buckley and James
    1979, Biometrika 66, with a normal error).
    """
    rows = np.array([columns(reach.wait, reach.day) for reach in found])[:, shape.columns]
    seen: Floats = np.log(np.array([float(reach.days) for reach in found]))
    came = np.array([reach.came for reach in found])
    logs: Floats = seen.copy()
    extra, spread = np.zeros(len(seen)), 0.5
    for _ in range(20):
        weights = _ridge(rows, logs, shape.shrunk)
        centres = rows @ weights
        spread = float(np.sqrt(np.mean((logs - centres) ** 2 + extra)))
        places = (seen - centres) / spread
        hazards: Floats = np.array([_hazard(float(place)) for place in places])
        logs = np.where(came, seen, centres + spread * hazards)
        extra = np.where(came, 0.0, spread**2 * np.maximum(1.0 + places * hazards - hazards**2, 0.0))
    spread *= float(np.sqrt(len(found) / max(len(found) - 0.5 * len(weights), 1.0)))
    kinds = np.array([kind_of(reach.wait.series) for reach in found])
    squares = (logs - rows @ weights) ** 2 + extra
    spreads: dict[Kind, float] = {}
    for kind in KINDS:
        mine = squares[kinds == kind]
        variance = (mine.sum() + _LEANING * spread**2) / (len(mine) + _LEANING)
        spreads[kind] = round(float(np.sqrt(variance)) * shape.wider, 5)
    full = np.zeros(len(COLUMNS))
    full[list(shape.columns)] = weights
    return Dwell(
        tuple(round(float(w), 5) for w in full),
        spreads,
        shape.prior,
        never,
        len(found),
    )


def _hazard(place: float) -> float:
    """Of the standard normal distribution."""
    return exp(-place * place / 2.0) / max(sqrt(2.0 * pi) * 0.5 * erfc(place / sqrt(2.0)), 1e-12)


def _ridge(rows: Floats, logs: Floats, shrunk: float) -> Floats:
    middle = rows[:, 1:].mean(axis=0)
    centred = rows.copy()
    centred[:, 1:] -= middle
    penalty = np.diag([1e-9] + [shrunk] * (rows.shape[1] - 1))
    weights = np.asarray(np.linalg.solve(centred.T @ centred + penalty, centred.T @ logs), np.float64)
    weights[0] -= weights[1:] @ middle
    return weights
