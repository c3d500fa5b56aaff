"""Fit how fast seasons move from stage to stage, and write it into the package.

    python -m training.moves --milestones FILE      data/milestones/milestones.csv

Every season of the table whose predecessor's premiere is known is followed from that premiere, awaiting,
through its dated events. An order that the table lacks is put half-way to the first of them, and a month
without a day counts as its middle. What is written is how often each move was seen and how many days seasons
spent in each stage. The table has hits above all: renewals are more frequent in it than in life, and those
who wait in vain are followed no further than the table's last day.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

import knownsofar.weigh
from knownsofar.model import StageValue

STAGE: dict[str, StageValue] = {
    "renewed": "renewed",
    "cancelled": "cancelled",
    "ended": "concluded",
    "filming_started": "filming",
    "filming_wrapped": "wrapped",
    "release_announced": "dated",
    "premiered": "released",
    "delayed": "renewed",
}
"""The stage that an event leads to; a season that is put back has lost its date."""
_ORDER: tuple[StageValue, ...] = ("renewed", "filming", "wrapped", "dated", "released")
LONGEST = 5 * 365
"""Days that a season is followed without news: after them it is no longer waited for."""


def day_of(text: str) -> date | None:
    """A day, the middle of a month, or None."""
    try:
        return date.fromisoformat(text if len(text) > len("2022-05") else f"{text}-15")
    except ValueError:
        return None


def seasons_of(path: Path) -> dict[tuple[str, int], list[tuple[date, StageValue]]]:
    """The dated events of each season, in order; a cancellation or an end is about the season after."""
    found: dict[tuple[str, int], list[tuple[date, StageValue]]] = defaultdict(list)
    with path.open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            day, stage = day_of(row["event_date"]), STAGE.get(row["event"])
            if day is None or stage is None or not row["season"].isdigit():
                continue
            season = int(row["season"]) + (stage in ("cancelled", "concluded"))
            if row["event"] == "release_announced" and row["value"] == row["event_date"]:
                continue  # by construction of the table: announced on the day itself
            found[(row["series"], season)].append((day, stage))
    return {which: sorted(events) for which, events in found.items()}


def moves_of(
    seasons: dict[tuple[str, int], list[tuple[date, StageValue]]],
) -> tuple[Counter[tuple[StageValue, StageValue]], Counter[StageValue]]:
    """How often each move was seen, and how many days were spent in each stage."""
    seen: Counter[tuple[StageValue, StageValue]] = Counter()
    days: Counter[StageValue] = Counter()
    last = max(day for events in seasons.values() for day, _ in events)
    for (series, season), events in seasons.items():
        begun = [day for day, stage in seasons.get((series, season - 1), []) if stage == "released"]
        if not begun or any(stage == "released" and day <= begun[0] for day, stage in events):
            continue
        stage, since = "awaiting", begun[0]
        moves = _ordered([(max(day, since), after) for day, after in events], since)
        for day, after in moves:
            if after == stage or stage == "released" or _goes_back(stage, after):
                continue
            days[stage] += (day - since).days  # type: ignore[index]
            seen[(stage, after)] += 1  # type: ignore[index]
            stage, since = after, day
        if stage != "released":
            days[stage] += (min(last, since + timedelta(days=LONGEST)) - since).days  # type: ignore[index]
    return seen, days


def _ordered(events: list[tuple[date, StageValue]], since: date) -> list[tuple[date, StageValue]]:
    """The events with the order in front, half-way, where the table lacks it: nothing is made without one."""
    if not events or events[0][1] not in _ORDER[1:]:
        return events
    return [(since + (events[0][0] - since) / 2, "renewed"), *events]


def _goes_back(before: str, after: StageValue) -> bool:
    """News of a stage that is over, as a filming told after the date was set, moves nothing."""
    if before in _ORDER and after in _ORDER and (before, after) != ("dated", "renewed"):
        return _ORDER.index(after) < _ORDER.index(before)
    return False


def main() -> None:
    """Count and save."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--milestones", type=Path, required=True)
    args = parser.parse_args()
    seen, days = moves_of(seasons_of(args.milestones))
    table = {
        "about": "moves of seasons from stage to stage in data/milestones; python -m training.moves",
        "days": dict(sorted(days.items())),
        "moves": [{"before": b, "after": a, "seen": n} for (b, a), n in sorted(seen.items())],
    }
    target = Path(knownsofar.weigh.__file__).parent / "stage_rates.json"
    target.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    for (before, after), n in sorted(seen.items()):
        sys.stdout.write(f"{before:10} to {after:10} {n:4} in {days[before]} days\n")


if __name__ == "__main__":
    main()
