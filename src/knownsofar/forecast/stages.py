"""Stages on the way to a premiere: how long after each of them seasons come, and how many never do.

The wait from a stage to the premiere is nearly log-normal (`curve.heavy`), its centre a linear
model of few columns (`columns`) whose weights are shrunk towards nothing, since samples are small
(35 to 240): partial pooling over kinds of platform, season, time already waited and calendar time.
Of several stages the furthest decides: what came before it says no more about what is left (a semi-
Markov chain).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import log

import msgspec
import numpy as np

from knownsofar.forecast.curve import Curve, coming, heavy, heavy_tail
from knownsofar.forecast.evidence import Ended, Milestone, Reached
from knownsofar.forecast.history import Waiting
from knownsofar.forecast.kinds import Kind, kind_of
from knownsofar.forecast.periods import Floats

_ORDER: dict[Milestone, int] = {"renewed": 0, "filming": 1, "wrapped": 2, "teaser": 2, "trailer": 2}
"""Stages of the same rank are taken by their days: a teaser may come before the last day of filming."""
_EFFECTS = frozenset(("Sci-Fi & Fantasy", "Action & Adventure"))
"""Genres (as TMDB names them) with effects to be made after filming."""
_AUTUMN = (9, 25)
"""Month and day about which US broadcast begins its season."""
COLUMNS = (
    "one", "streaming", "cable", "other", "japanese", "second season", "years since 2018",
    "log of days since the premiere before", "reached before it", "fantasy, science fiction or action",
    "genres unknown", "streaming, years since 2018", "broadcast, log of days to the autumn season",
)  # fmt: skip


class Dwell(msgspec.Struct, frozen=True):
    """The wait from one stage to the premiere, fitted by `python -m training.stages`.

    weights: of `COLUMNS`, for the centre of the logarithm of days; spread: its
    deviation, by kind of platform.
    prior: how much what was expected before counts beside it, as a power (0 to 1).
    never: by kind of platform, the share that reached the stage and never came.
    """

    weights: tuple[float, ...]
    spread: dict[Kind, float]
    prior: float
    never: dict[str, float]
    cases: int

    def centre(self, wait: Waiting, day: date) -> float:
        """Of the logarithm of the days from the stage, reached on `day`, to the premiere."""
        return float(np.dot(columns(wait, day), self.weights))


class Stages(msgspec.Struct, frozen=True):
    """Every stage's wait, and how often an end is not the end.

    revived: the share of cancelled and of concluded series that came back all the same.
    trusted: by certainty, the chance that a stage that is told of was reached, where nobody weighed it.
    """

    dwells: dict[Milestone, Dwell]
    revived: dict[str, float]
    trusted: dict[str, float]


def origin(wait: Waiting, day: date) -> date:
    """The day a stage's wait is counted from: not before the premiere of the season before."""
    return max(day, wait.since)


def columns(wait: Waiting, day: date) -> list[float]:
    """What a stage's wait is reckoned from, see `COLUMNS`; shape (len(COLUMNS),)."""
    kind = kind_of(wait.series)
    since = (origin(wait, day) - wait.since).days
    years = min(max((day.year + day.month / 12.0 - 2018.0) / 5.0, -1.5), 1.5)
    return [
        1.0,
        float(kind == "streaming"),
        float(kind == "cable"),
        float(kind == "other"),
        float("JP" in wait.series.countries),
        float(wait.season == 2),
        years,
        log((min(since, 1500) + 30.0) / 365.25),
        float(day < wait.since),
        float(not _EFFECTS.isdisjoint(wait.series.genres)),
        float(not wait.series.genres),
        years if kind == "streaming" else 0.0,
        log(_to_autumn(origin(wait, day)) / 365.25) if kind == "broadcast" else 0.0,
    ]


def _to_autumn(day: date) -> int:
    """Days to the next week in which US broadcast begins its season, at least a month from `day`."""
    starts = (date(min(day.year + n, date.max.year), *_AUTUMN) for n in range(2))
    return min((days for start in starts if (days := (start - day).days) >= 30), default=365)


def reached(
    base: Curve,
    word: Reached,
    wait: Waiting,
    as_of: date,
    stages: Stages,
    alive: tuple[date, float] | None = None,
) -> Curve:
    """What a stage makes of what was expected before, given that the season has not come by `as_of`.

    `alive`: the last day on which there was news of the making, and how sure that is. Seasons that are given
    up fall silent: up to that day, to be late was no sign of having been given up.
    """
    dwell = stages.dwells[word.stage]
    centre = dwell.centre(wait, word.day)
    waited = (as_of - origin(wait, word.day)).days
    spread = dwell.spread[kind_of(wait.series)]
    still = max(heavy_tail(waited, centre, spread), 1e-9)
    density = heavy(waited, centre, spread)
    share = dwell.never.get(kind_of(wait.series), max(dwell.never.values()))
    never = share / (share + (1.0 - share) * still)
    if alive is not None and alive[0] > origin(wait, word.day):
        then = max(heavy_tail((alive[0] - origin(wait, word.day)).days, centre, spread), still)
        never += alive[1] * (share / (share + (1.0 - share) * still / then) - never)
    never = min(never, max(base.never, share))
    days = _pooled(density, base.days, dwell.prior)
    if days.sum() <= 0.0:  # both are long over: what was expected before has the last word
        return base
    return coming(days, never)


def _pooled(density: Floats, expected: Floats, power: float) -> Floats:
    """The stage's density times what was expected, to a power: a logarithmic pool (Genest and Zidek 1986)."""
    total = expected.sum()
    if total <= 0.0 or density.sum() <= 1e-12:
        return density if density.sum() > 1e-12 else expected
    logs: Floats = np.log(np.maximum(density, 1e-30)) + power * np.log(np.maximum(expected / total, 1e-12))
    pooled: Floats = np.exp(logs - logs.max())
    return pooled


def ended(base: Curve, word: Ended, stages: Stages) -> Curve:
    """What an end makes of what was expected: as before, but for those alone that are revived."""
    share = stages.revived[word.how] * base.comes
    return coming(base.days, 1.0 - share)


def in_order(words: Sequence[Reached | Ended]) -> list[Reached | Ended]:
    """By what undoes what: ends in their order, and between them the stages, the furthest last."""
    ends = sorted((w for w in words if isinstance(w, Ended)), key=lambda w: (w.told, w.how, w.ids))
    stages = sorted((w for w in words if isinstance(w, Reached)), key=_furthest)
    found: list[Reached | Ended] = []
    for place, end in enumerate(ends):
        since = ends[place - 1].told if place else date.min
        found += [word for word in stages if since <= word.day < end.told]
        found.append(end)
    return found + [word for word in stages if not ends or word.day >= ends[-1].told]


def _furthest(word: Reached) -> tuple[int, date, int, date, tuple[str, ...]]:
    return _ORDER[word.stage], word.day, list(_ORDER).index(word.stage), word.told, word.ids
