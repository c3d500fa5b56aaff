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
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from math import log
from pathlib import Path

import msgspec
import numpy as np

import knownsofar.forecast
from knownsofar.forecast.basis import NAMEABLE, STAGES, StageFit
from knownsofar.forecast.evidence import Milestone
from knownsofar.forecast.fit import seen_until
from knownsofar.forecast.history import PARTS, Series, load_history
from knownsofar.forecast.kinds import KINDS, Kind, kind_of, kind_of_names
from knownsofar.forecast.nameable import Nameable
from knownsofar.forecast.periods import periods_of
from knownsofar.forecast.promises import Slips
from knownsofar.forecast.renewal import Announcing
from knownsofar.forecast.stages import Dwell, Stages
from knownsofar.model import Certainty
from training.dwells import SHAPES, called_off, fit_dwell, reaches
from training.milestones import Case, load_cases, window_of

SNAPSHOT = date(2024, 11, 11)
"""The day as which data/precedents stood."""
_PLACES = tuple(float(days) for days in range(-720, 1100, 20))
_LATEST, _BEFORE = 400, -30.0
_EVEN = {"broadcast": 0.05, "streaming": 0.25, "cable": 0.25, "other": 0.25}
"""Share of renewals spread evenly over the wait: most that were collected are of hits, told early."""
_TOLD = {"broadcast": 0.95, "streaming": 0.5, "cable": 0.5, "other": 0.25}
"""Share of ends that are announced. Of US broadcast 32 of 1,984 show-seasons were never decided; for
others no list of all ends is known; of streaming platforms it is known that they often say nothing."""
_POOLED = 20.0
"""Cases that what is true of all kinds weighs beside those of one kind."""
_TRUSTED = {"official": 0.98, "reported": 0.9, "rumored": 0.35, "predicted": 0.25}
"""Not fitted here: no data pair such words with what came. Rumors: of some 800 of football just over one in
three came true (BBC), of Apple's best sources 73 to 88 % (AppleTrack); a track record replaces these."""
_GUESSES = 4.0
_PRIOR_SLIP = (log(60.0), 1.2, 4.0)
"""What slips are taken to be before any was seen, and how many that weighs as: two months, between two weeks
(games on Steam, arXiv 2204.11191) and the months of the series that were seen."""


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
    off: dict[str, float],
) -> Announcing:
    """When renewals are announced, and how long before the premiere its day is."""
    lags: dict[Kind, list[float]] = {kind: [] for kind in KINDS}
    for case in cases:
        fact = case.first("renewed")
        if fact and case.waiting and case.premiere:
            lags[kind_of(case.waiting.series)].append(float((fact.day - case.waiting.since).days))
    lags["broadcast"] += broadcast_lags(broadcast, "renewed")
    starts = {(case.series, case.season): case.premiere for case in cases}
    ends: dict[Kind, list[float]] = {kind: [] for kind in KINDS}
    for case in cases:
        fact, start = case.first("cancelled"), starts[case.series, case.season]
        if fact and start:
            ends[kind_of_names((case.platform,), (case.country,))].append(float((fact.day - start).days))
    ends["broadcast"] += broadcast_lags(broadcast, "cancelled")
    last = sum(row["class_final"] == "final_season" for row in broadcast)  # told before they began
    cancelled = sum(row["class_final"] == "cancelled" for row in broadcast)
    ends["broadcast"] += [_BEFORE] * round(len(ends["broadcast"]) * last / max(cancelled, 1))
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
    return Announcing(
        _PLACES, silent_tables(lags), dict(_EVEN), silent_tables(ends), dict(_TOLD), off, centres, spreads
    )


def silent_tables(lags: Mapping[Kind, Sequence[float]]) -> dict[str, tuple[float, ...]]:
    """Of each kind's renewals, the share that had not been announced at each of `_PLACES`.

    Kinds of which few are known lean on all of them.
    """
    every = np.array([days for found in lags.values() for days in found])
    tables: dict[str, tuple[float, ...]] = {}
    for kind, found in lags.items():
        mine, weight = np.array(found), len(found) / (len(found) + _POOLED / 2)
        tables[kind] = tuple(
            round(
                weight * float((mine > place).mean() if len(mine) else 0.0)
                + (1.0 - weight) * float((every > place).mean()),
                4,
            )
            for place in _PLACES
        )
    return tables


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


def broadcast_lags(broadcast: Sequence[dict[str, str]], decision: str) -> list[float]:
    """Of the decisions of US broadcast that are dated to a week: how many days after the premiere."""
    found = []
    for row in broadcast:
        if row["first_decision"] == decision and row["exact_window"] == "True" and row["premiere"]:
            days = (date.fromisoformat(row["announced_by"]) - date.fromisoformat(row["premiere"])).days
            if abs(days) < _LATEST:  # others are paired with the premiere of another season
                found.append(float(days))
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
    once = {(one.series, one.season): one for one in reversed(found)}  # milestones before anime
    return [once[key] for key in sorted(once)]


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
            announcing=fit_announcing(cases, broadcast, stages.dwells["renewed"].never),
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
