"""Fit the waits from stages, the slips and the announcements of forecast/, and write them into the package.

    python -m training.stages DATA [--to FOLDER]

DATA holds milestones/, us_broadcast/, anime/ and precedents/. Takes a few seconds, needs numpy
alone, and gives the same files each time: fitted/stages.json (numbers) and fitted/nameable.json
(waits that may be named: facts of milestones, and of bangumi-data, CC BY 4.0).
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from math import erfc, exp, log, pi, sqrt
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np

import knownsofar.forecast
from knownsofar.forecast.evidence import Milestone
from knownsofar.forecast.fit import seen_until
from knownsofar.forecast.fits import NAMEABLE, STAGES, StageFit
from knownsofar.forecast.history import PARTS, Series, Waiting, load_history
from knownsofar.forecast.kinds import KINDS, Kind, kind_of, kind_of_names
from knownsofar.forecast.nameable import Nameable
from knownsofar.forecast.periods import Floats, periods_of
from knownsofar.forecast.promises import Slips
from knownsofar.forecast.renewal import Announcing, silent_tables
from knownsofar.forecast.stages import COLUMNS, Dwell, Stages, columns, origin
from knownsofar.model import Certainty
from training.milestones import Case, Fact, load_cases, window_of

SNAPSHOT = date(2024, 11, 11)
"""The day as which data/precedents stood."""
_PLACES = tuple(round(n / 40, 3) for n in range(-40, 41))
_EVEN = {"broadcast": 0.05, "streaming": 0.25, "cable": 0.25, "other": 0.25}
"""Share of renewals spread evenly over the wait: most that were collected are of hits, told early."""
_POOLED = 20.0
"""Cases that what is true of all kinds weighs beside those of one kind."""
_TRUSTED = {"official": 0.98, "reported": 0.9, "rumored": 0.35, "predicted": 0.25}
"""Not fitted here: no data pair such words with what came. Rumors: of some 800 of football just over one in
three came true (BBC), of Apple's best sources 73 to 88 % (AppleTrack); a track record replaces these."""
_GUESSES = 4.0
_PRIOR_SLIP = (log(60.0), 1.2, 4.0)
"""What slips are taken to be before any was seen, and how many that weighs as: two months, between two weeks
(games on Steam, arXiv 2204.11191) and the months of the series that were seen."""


class Shape(NamedTuple):
    """What was chosen for a stage (docs/decisions/0041-outlook.md).

    columns: those of `COLUMNS` that are used. shrunk: the ridge. wider: factor on the spread.
    prior: see `Dwell`.
    """

    columns: tuple[int, ...]
    shrunk: float
    wider: float
    prior: float


_FEW = (0, 1, 2, 3, 11, 12)
SHAPES: dict[Milestone, Shape] = {
    "renewed": Shape(tuple(range(len(COLUMNS))), 1.0, 1.1, 0.25),
    "filming": Shape(_FEW, 3.0, 1.1, 0.25),
    "wrapped": Shape(_FEW, 10.0, 1.25, 0.5),
    "teaser": Shape((0,), 1.0, 1.1, 0.25),
    "trailer": Shape((0,), 1.0, 1.25, 0.5),
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
    full = np.zeros(len(COLUMNS))
    full[list(shape.columns)] = weights
    return Dwell(
        tuple(round(float(w), 5) for w in full),
        round(spread * shape.wider, 5),
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


def undone(cases: Sequence[Case], broadcast: Sequence[dict[str, str]]) -> dict[str, float]:
    """By kind of platform, the share of renewals that never came: called off, as far as that was told."""
    seen: Counter[Kind] = Counter()
    off: Counter[Kind] = Counter()
    gone = called_off(cases)
    for case in cases:
        ended = (case.series, case.season) in gone
        if case.first("renewed") and (case.premiere or ended):
            kind = kind_of_names((case.platform,), (case.country,))
            seen[kind] += 1
            off[kind] += ended
    seen["broadcast"] += sum(row["first_decision"] == "renewed" for row in broadcast)
    off["broadcast"] += sum(
        row["first_decision"] == "renewed" and row["class_final"] == "cancelled" for row in broadcast
    )
    overall = float(np.mean([(off[kind] + 0.5) / (seen[kind] + 1.0) for kind in KINDS if seen[kind] > 10]))
    return {
        kind: round((off[kind] + _POOLED * overall) / (seen[kind] + _POOLED), 5) for kind in KINDS
    }  # fmt: skip


def fit_stages(cases: Sequence[Case], broadcast: Sequence[dict[str, str]]) -> Stages:
    """Every stage's wait, and how often ends are not the end."""
    renewed = undone(cases, broadcast)
    never, further = renewed, 0
    dwells: dict[Milestone, Dwell] = {}
    for stage, shape in SHAPES.items():
        found = reaches(cases, stage)
        if (
            stage != "renewed"
        ):  # none of those that were seen to reach this stage, or one before, was called off
            further += len(found)
            kept = _POOLED / (further + _POOLED)
            never = {kind: round(kept * share, 5) for kind, share in renewed.items()}
        dwells[stage] = fit_dwell(found, shape, never)
    cancelled = [row for row in broadcast if row["status_final"].lower().startswith("cancel")]
    back = sum(
        any(word in row["status_final"].lower() for word in ("renew", "moving", "moved")) for row in cancelled
    )
    revived = back / len(cancelled) if cancelled else 0.04
    ends = [case for case in cases if case.first("ended")]
    return Stages(
        dwells,
        {
            "cancelled": round(revived, 5),
            "concluded": round(_POOLED * revived / (len(ends) + _POOLED), 5),
        },
        _TRUSTED,
    )


def fit_slips(cases: Sequence[Case]) -> Slips:
    """How often announced days and windows held, and how late those were that did not.

    Of the announced days about half equal the premiere because the one was taken from the other
    (data/README.md): the least telling half, those of bulk announcements, counts for nothing.
    """
    held, missed, windows_held, windows_missed, sizes = 0, 0, 0, 0, []
    for case in cases:
        for fact in case.facts:
            window = window_of(fact.value) if fact.event == "release_announced" else None
            if window is None or case.premiere is None:
                continue
            late = (case.premiere - window[1]).days
            came = window[0] <= case.premiere <= window[1]
            if window[0] == window[1]:
                held, missed = held + came, missed + (not came)
            else:
                windows_held, windows_missed = windows_held + came, windows_missed + (not came)
            if late > 0:
                sizes.append(max(late, 7))  # a day past a month is a week of vagueness, not a slip of one day
    day = (0.5 * held + 1.0) / (0.5 * held + missed + 1.5)
    longer = (windows_held + _GUESSES * day) / (windows_held + windows_missed + _GUESSES)
    centre, spread, weight = _PRIOR_SLIP
    logs = np.log(sizes) if sizes else np.zeros(0)
    mean = (weight * centre + logs.sum()) / (weight + len(logs))
    variance = (weight * (spread**2 + (centre - mean) ** 2) + ((logs - mean) ** 2).sum()) / (
        weight + len(logs)
    )
    days, spans = {}, {}
    for certainty in Certainty:
        trusted = _TRUSTED[certainty.value] / _TRUSTED["official"]
        days[certainty.value] = round(day * trusted, 5)
        spans[certainty.value] = round(longer * trusted, 5)
    later = {"official": 0.95, "reported": 0.8, "rumored": 0.0, "predicted": 0.0}  # who guessed has missed
    return Slips(days, spans, later, round(float(mean), 5), round(float(np.sqrt(variance)), 5))


def fit_announcing(
    cases: Sequence[Case],
    broadcast: Sequence[dict[str, str]],
    history: Sequence[Series],
    off: dict[str, float],
) -> Announcing:
    """Where in the wait renewals are announced, and how long before the premiere its day is."""
    fractions: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for case in cases:
        fact = case.first("renewed")
        if (
            fact
            and case.waiting
            and case.premiere
            and (whole := (case.premiere - case.waiting.since).days) > 0
        ):
            fractions[kind_of(case.waiting.series)].append((fact.day - case.waiting.since).days / whole)
    fractions["broadcast"] += broadcast_fractions(broadcast, history)
    centres: dict[str, float] = {}
    spreads: dict[str, float] = {}
    leads = {kind: [log(days) for k, days in date_leads(cases) if k == kind] for kind in KINDS}
    every = np.array([value for values in leads.values() for value in values])
    for kind in KINDS:
        mine = np.array(leads[kind])
        weight = len(mine) / (len(mine) + _POOLED / 2)
        mean = weight * (mine.mean() if len(mine) else 0.0) + (1 - weight) * every.mean()
        deviation = weight * (mine.std() if len(mine) > 1 else 0.0) + (1 - weight) * every.std()
        centres[kind], spreads[kind] = round(float(mean), 5), round(float(deviation), 5)
    return Announcing(_PLACES, silent_tables(fractions, _PLACES, _EVEN), off, centres, spreads)


def date_leads(cases: Sequence[Case]) -> list[tuple[Kind, int]]:
    """Days from the announcement of an exact day to the premiere, with the kind of platform."""
    found = []
    for case in cases:
        for fact in case.facts:
            exact = fact.event == "release_announced" and len(fact.value) == 10 and window_of(fact.value)
            if exact and case.premiere and (lead := (case.premiere - fact.day).days) > 0:
                found.append((kind_of_names((case.platform,), (case.country,)), lead))
                break
    return found


def broadcast_fractions(broadcast: Sequence[dict[str, str]], history: Sequence[Series]) -> list[float]:
    """Of the renewals of US broadcast that are dated to a week: where in the wait they came."""
    known = {series.id: series for series in history}
    found = []
    for row in broadcast:
        if row["first_decision"] != "renewed" or not row["announced_after"] or not row["tmdb_season"]:
            continue
        series = known.get(row["tmdb_id"].removesuffix(".0"))
        starts = {s.number: s.premiere for s in series.seasons} if series else {}
        season = int(float(row["tmdb_season"]))
        if season in starts and season + 1 in starts:
            told = date.fromisoformat(row["announced_by"])
            whole = (starts[season + 1] - starts[season]).days
            if whole >= PARTS and (place := (told - starts[season]).days / whole) < 1:
                found.append(place)
    return found


def typical(history: Sequence[Series], day: date) -> tuple[float, ...]:
    """For each bin of days waited, the share of all seasons that came in it, of those that had not before."""
    seen = seen_until(history, day)
    periods = periods_of(seen.days, seen.came)
    came = np.bincount(periods.bins, periods.came * 1.0, minlength=0)
    under = np.bincount(periods.bins, periods.weight)
    from knownsofar.forecast.periods import EDGES

    shares = np.full(len(EDGES) - 1, 1e-4)
    shares[: len(under)] = np.minimum((came + 0.01) / (under + 1.0), 0.999)
    return tuple(round(float(share), 6) for share in shares)


def nameable(cases: Sequence[Case], anime: Path) -> list[Nameable]:
    """Waits that ended, with names: seasons that follow each other in milestones, and anime."""
    starts = {(case.series, case.season): case.premiere for case in cases if case.premiere}
    found = []
    for case in cases:
        before = starts.get((case.series, case.season - 1))
        if case.premiere and before and (waited := (case.premiere - before).days) >= PARTS:
            found.append(
                Nameable(case.series, case.season, case.platform, case.country, case.premiere, waited)
            )
    with anime.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            waited = int(float(row["gap"]))
            if waited >= PARTS:
                name = row["title_en"] if row["season"] == "1" and row["title_en"] else row["base"]
                following = date.fromisoformat(row["nxt"])
                found.append(Nameable(name, int(float(row["ns"])), "", "JP", following, waited))
    return sorted(set(found), key=lambda one: (one.series, one.season, one.premiere))


def read_broadcast(folder: Path) -> list[dict[str, str]]:
    """The show-seasons of US broadcast with what became of them, and the dated decisions."""
    with (folder / "show_seasons_status.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fit(data: Path) -> tuple[StageFit, list[Nameable]]:
    """Everything that is packaged, from the folder of all data."""
    history, _ = load_history(data / "precedents")
    cases = load_cases(data / "milestones", history)
    broadcast = read_broadcast(data / "us_broadcast")
    stages = fit_stages(cases, broadcast)
    return (
        StageFit(
            stages=stages,
            slips=fit_slips(cases),
            announcing=fit_announcing(cases, broadcast, history, stages.dwells["renewed"].never),
            typical=typical(history, SNAPSHOT),
            credit="Aggregates of TMDB and TVPredictions; waits of anime: bangumi-data, CC BY 4.0.",
        ),
        nameable(cases, data / "anime" / "transitions_parsed.csv"),
    )


def main() -> int:
    """Fit, and write."""
    parser = argparse.ArgumentParser(prog="python -m training.stages", description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--to", type=Path, default=Path(knownsofar.forecast.__file__).parent)
    options = parser.parse_args()
    found, named = fit(options.data)
    for path, what in ((STAGES, found), (NAMEABLE, named)):
        (options.to / path).parent.mkdir(exist_ok=True)
        written = msgspec.json.encode(what)
        lines = (
            written.replace(b"],[", b"],\n[") if path == NAMEABLE else msgspec.json.format(written, indent=1)
        )
        (options.to / path).write_bytes(lines + b"\n")
        sys.stderr.write(f"{options.to / path}: {len(lines)} bytes\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
