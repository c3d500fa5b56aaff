"""How fast a season moves from stage to stage, from dated milestones: the rates of `weigh/standing.py`.

    python -m training.transitions --milestones FILE --decisions FILE

`FILE` are milestones.csv (series, season, event, event_date, value) and the
decisions of US broadcasters (days_premiere_to_announce, first_decision). The
rate from one stage to another is the number of moves seen over the days that
were waited for them (the maximum-likelihood rate of an exponential wait).
What was announced of a season is a matter of months after the one before: that
rate is given by age, from the lags of those that were announced, for a share
of seasons that is not taken from milestones, in which hits dominate.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path

OUT = Path("src/knownsofar/weigh/fitted/transitions.json")
STAGE = {
    "renewed": "renewed",
    "filming_started": "filming",
    "filming_wrapped": "wrapped",
    "release_announced": "dated",
    "premiered": "released",
    "cancelled": "cancelled",
}
AGES = (30, 60, 120, 240, 480, 960, 1920)
"""Days after the premiere before, at which the rates of being renewed or cancelled change."""
SHARE = {"renewed": 0.45, "cancelled": 0.2}
"""Of seasons: renewed (the share of first seasons that return, data/precedents, over all platforms), and
cancelled in so many words (Luminate, 2020-23: 12 % of all streamers' titles, 27 % of broadcasters')."""


def main() -> None:
    """Read the tables, fit, and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--milestones", type=Path, required=True)
    parser.add_argument("--decisions", type=Path, required=True)
    args = parser.parse_args()
    days = _days(args.milestones)
    found = {
        "rates": _rates(days),
        "ages": AGES,
        "announced": {
            outcome: _by_age(_lags(days, outcome) + _decided(args.decisions, outcome), share)
            for outcome, share in SHARE.items()
        },
        "at_once": round(SHARE["renewed"] * _before(_lags(days, "renewed")), 4),
        "undone": _undone(days, args.milestones),
        "kept": _kept(args.milestones),
    }
    OUT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def _days(path: Path) -> dict[tuple[str, int], dict[str, date]]:
    """The first day of each stage of each season, where the day is known."""
    found: dict[tuple[str, int], dict[str, date]] = defaultdict(dict)
    with path.open(encoding="utf-8", newline="") as file:
        for row in sorted(csv.DictReader(file), key=lambda row: row["event_date"]):
            stage = STAGE.get(row["event"])
            if stage and row["season"] and len(row["event_date"]) == 10:
                key = (row["series"], int(float(row["season"])))
                found[key].setdefault(stage, date.fromisoformat(row["event_date"]))
    return found


def _rates(days: dict[tuple[str, int], dict[str, date]]) -> dict[str, float]:
    """Moves a day from each of the middle stages to the next that the table knows of."""
    moves: Counter[str] = Counter()
    waited: Counter[str] = Counter()
    for stages in days.values():
        path = sorted((day, stage) for stage, day in stages.items() if stage != "cancelled")
        for (one, stage), (other, after) in pairwise(path):
            if other > one:
                moves[f"{stage} {after}"] += 1
                waited[f"{stage}"] += (other - one).days
    return {
        move: round(count / waited[move.split()[0]], 6) for move, count in sorted(moves.items()) if count > 1
    }


def _lags(days: dict[tuple[str, int], dict[str, date]], outcome: str) -> list[int]:
    """Days from the premiere before to the announcement; what was announced before the premiere waits 1."""
    lags = []
    for (series, season), stages in days.items():
        before = days.get((series, season - (outcome == "renewed")), {}).get("released")
        if outcome in stages and before is not None:
            lags.append(max((stages[outcome] - before).days, 1))
    return lags


def _decided(path: Path, outcome: str) -> list[int]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["first_decision"] == outcome]
    return [max(int(float(lag)), 1) for row in rows if (lag := row["days_premiere_to_announce"])]


def _before(lags: Sequence[int]) -> float:
    """The share that was announced by the day of the premiere before."""
    return sum(lag <= 1 for lag in lags) / len(lags)


LATE = {960: 1.5e-4, 1920: 4e-5, 3650: 8e-6}
"""A rate that none falls below, up to an age: of seasons that had waited two to three years, 5.4 %
came within the next, 1.5 % after three to five, .3 % later (docs/forecast.md, "waited")."""


def _by_age(lags: Sequence[int], share: float) -> list[float]:
    """The rate a day up to each of `AGES` and, last, after them, if `share` of seasons is ever announced."""
    lags = [lag for lag in lags if lag > 1]
    rates, start = [], 0
    for end in (*AGES, 3650):
        left = 1 - share * sum(lag <= start for lag in lags) / len(lags)
        here = share * sum(start < lag <= end for lag in lags) / len(lags)
        rates.append(round(max(here / left / (end - start), LATE.get(end, 0.0)), 6))
        start = end
    return rates


def _undone(days: dict[tuple[str, int], dict[str, date]], path: Path) -> dict[str, float]:
    """Moves a day that undo a stage: a renewal withdrawn, a cancelled series revived, a date withdrawn.

    Half a case is added to each: most were never seen here.
    """
    renewed = [s for s in days.values() if "renewed" in s and "released" not in s and "cancelled" in s]
    waited = sum(
        (s["released"] - s["renewed"]).days for s in days.values() if {"renewed", "released"} <= {*s}
    )
    revived, gone = 0, 0
    for (series, season), stages in days.items():
        if "cancelled" in stages:
            later = days.get((series, season + 1), {}).get("released")
            revived += later is not None and later > stages["cancelled"]
            gone += ((later or date(2024, 11, 11)) - stages["cancelled"]).days
    with path.open(encoding="utf-8", newline="") as file:
        delayed = sum(row["event"] == "delayed" for row in csv.DictReader(file))
    dated = sum((s["released"] - s["dated"]).days for s in days.values() if {"dated", "released"} <= {*s})
    return {
        "renewed cancelled": round((len(renewed) + 0.5) / waited, 7),
        "cancelled renewed": round((revived + 0.5) / max(gone, 1), 7),
        "dated renewed": round((delayed + 0.5) / dated, 6),
    }


def _kept(path: Path) -> float:
    """The share of announced days of release that were kept, of those that came; half a miss is added."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    came = {(row["series"], row["season"]): row["event_date"] for row in rows if row["event"] == "premiered"}
    told = [
        (row["value"], came[key])
        for row in rows
        if row["event"] == "release_announced" and (key := (row["series"], row["season"])) in came
        if len(row["value"]) == 10
    ]
    return round(sum(one == other for one, other in told) / (len(told) + 0.5), 3)


if __name__ == "__main__":
    main()
