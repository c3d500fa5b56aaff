"""Fit how often claims of each kind come true, and write it into the package.

    python -m training.records --data DIR      DIR/milestones, DIR/precedents: what happened, as tables

Grades the claims of training/gold.jsonl by those tables, and by what the articles themselves settle
among each other, and counts right and wrong by certainty and predicate: what a record is shrunk to before
an outlet has one of its own. Of the tables nothing is written but these counts (the facts of precedents:
TMDB). A window that was over when the tables ended, of a season that had not come by then, is wrong.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import msgspec

import knownsofar.weigh.records as records
from knownsofar.model import VALUES, Certainty, Claim, Delay, Release, Value, Window, fold
from knownsofar.weigh.records import Grade, Settlement, grade
from knownsofar.weigh.windows import told_as_past, window_of

HERE = Path(__file__).parent
SNAPSHOT = date(2024, 11, 11)
"""The day as which data/precedents stood."""


def gold_claims(path: Path = HERE / "gold.jsonl") -> list[Claim]:
    """The labelled claims, each with its place among its article's for a span."""
    claims = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for place, told in enumerate(row["claims"]):
            if told["predicate"] not in VALUES:
                continue
            claims.append(
                Claim(
                    series=told["series"],
                    season=told["season"],
                    value=cast(Value, msgspec.convert(told["value"], VALUES[told["predicate"]])),
                    certainty=Certainty(told["certainty"]),
                    polarity=told["polarity"],
                    source=told["source"],
                    sentence=told["sentence"],
                    url=row["url"],
                    outlet=row["outlet"],
                    published=date.fromisoformat(row["published"]),
                    rule="gold",
                    span=(place, place + 1),
                )
            )
    return claims


def of_milestones(folder: Path) -> Iterator[Settlement]:
    """Premieres, orders, cancellations and filming of data/milestones; months without a day are left out."""
    with (folder / "milestones.csv").open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if not row["season"].isdigit() or len(row["event_date"]) != len("2022-05-22"):
                continue
            day, which = date.fromisoformat(row["event_date"]), (fold(row["series"]), int(row["season"]))
            if row["event"] == "premiered":
                yield from premiere(which, day)
            elif row["event"] == "renewed":
                yield Settlement((*which, "renewal", ""), "in", day, day)
            elif row["event"] == "cancelled":
                yield Settlement((which[0], which[1] + 1, "renewal", ""), "out", day, day)
            elif row["event"] in ("filming_started", "filming_wrapped"):
                phase = "filming starts" if row["event"] == "filming_started" else "filming ends"
                yield Settlement((*which, "production", phase), Window.day(day), day, day)


def of_precedents(folder: Path) -> Iterator[Settlement]:
    """Premieres and numbers of episodes of data/precedents, of series that share their title with none."""
    names: dict[str, list[str]] = defaultdict(list)
    with (folder / "series.csv").open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            names[fold(row["name"])].append(row["tmdb_id"])
    title = {ids[0]: name for name, ids in names.items() if len(ids) == 1}
    with (folder / "seasons.csv").open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if row["tmdb_id"] not in title or not row["season_air_date"]:
                continue
            day, which = (
                date.fromisoformat(row["season_air_date"]),
                (title[row["tmdb_id"]], int(row["season"])),
            )
            if day <= SNAPSHOT:
                yield from premiere(which, day)
                if row["episode_count"].isdigit():
                    yield Settlement((*which, "episodes", ""), int(row["episode_count"]), day, day)


def premiere(which: tuple[str, int], day: date) -> Iterator[Settlement]:
    """A premiere, which settles the order too; the day beside it is right where it came at midnight there."""
    window = Window(day - timedelta(days=1), day + timedelta(days=1))
    yield Settlement((*which, "release", ""), window, day, day)
    yield Settlement((*which, "renewal", ""), "in", day, day)


def not_come(claims: Sequence[Claim], premieres: Sequence[Settlement]) -> list[Grade]:
    """Claims of a window that was over by the snapshot, of the one season of a series that was still to come.

    `premieres` are those of the precedents, of which no season is missing.
    """
    last: dict[str, int] = {}
    for settled in premieres:
        last[settled.fact[0]] = max(last.get(settled.fact[0], 0), settled.fact[1])
    found: dict[tuple[object, ...], Grade] = {}
    for claim in claims:
        series, window = fold(claim.series), window_of(claim)
        over = window is not None and window.latest is not None and window.latest <= SNAPSHOT
        if not isinstance(claim.value, Release | Delay) or not over or told_as_past(claim):
            continue
        if claim.season and claim.season - 1 == last.get(series):
            right, certainty = not claim.polarity, claim.certainty.value
            graded = Grade(claim.id, claim.outlet, certainty, claim.predicate, right, 0, SNAPSHOT)
            found.setdefault((claim.outlet, series, claim.value, claim.certainty), graded)
    return list(found.values())


def unique(settled: Sequence[Settlement]) -> list[Settlement]:
    """One settlement for each premiere and count of episodes, of the first table that has it."""
    kept: dict[tuple[object, ...], Settlement] = {}
    for each in settled:
        moving = each.fact[2] in ("renewal", "production")
        kept.setdefault((each.fact, each.known if moving else None), each)
    return list(kept.values())


def main() -> None:
    """Grade, count and save."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    claims = gold_claims()
    precedents = list(of_precedents(args.data / "precedents"))
    settled = unique([*of_milestones(args.data / "milestones"), *precedents])
    premiered = {s.fact for s in settled if s.fact[2] == "release"}
    still = [c for c in claims if (fold(c.series), c.season, "release", "") not in premiered]
    grades = [*grade(claims, date.max, also=settled), *not_come(still, precedents)]
    counts = Counter((g.certainty, g.predicate, g.right) for g in grades)
    kinds = sorted({(certainty, predicate) for certainty, predicate, _ in counts})
    rows = [
        {"certainty": c, "predicate": p, "right": counts[(c, p, True)], "wrong": counts[(c, p, False)]}
        for c, p in kinds
    ]
    about = "claims of training/gold.jsonl that came true; milestones, TMDB; python -m training.records"
    target = Path(records.__file__).parent / "kinds.json"
    target.write_text(json.dumps({"about": about, "kinds": rows}, indent=1) + "\n", encoding="utf-8")
    for certainty, predicate in kinds:
        right, wrong = counts[certainty, predicate, True], counts[certainty, predicate, False]
        sys.stdout.write(f"{certainty:10} {predicate:11} {right:4} of {right + wrong:4} right\n")


if __name__ == "__main__":
    main()
