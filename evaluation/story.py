"""The packaged story, day by day: is what was believed sane, and does it move when the news does?

    python -m evaluation.story                 the checks, from February 2022 to March 2026
    python -m evaluation.story --plots         the same, and draws docs/images/story-*.svg

Reads examples/all-of-us-are-dead into a ledger in memory, as `knownsofar add` does, and makes its dossier
as of every day on which it may differ (an article appears, a window that one names opens or ends) and of
the first of each month, with what had been published by then.
The series was seen while the program was made: the figures tell that nothing is broken, not how good it is.

A belief flaps where its probability crosses .5 more often than the truth changed. The truth of this story is
known for the order (renewed on 6 June 2022) and for filming (it began in July 2025); of the
others, once is allowed for each day of an article that speaks against what was believed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import msgspec

from evaluation.story_plots import draw
from knownsofar import pipeline
from knownsofar.errors import InputError
from knownsofar.model import ORDERED, Belief, Cast, Claim, Crew, Delay, Dossier, Release, StageValue, fold
from knownsofar.pipeline.grading import records_over_time
from knownsofar.pipeline.replay import Shelf, dossier_of, take_out
from knownsofar.weigh import turning_days

ROOT = Path(__file__).parents[1]
STORY = ROOT / "examples" / "all-of-us-are-dead"
SERIES, SEASON = "All of Us Are Dead", 2
FIRST, LAST = date(2022, 2, 1), date(2026, 3, 31)
RENEWED = date(2022, 6, 6)
EVE = date(2025, 7, 1)
"""Three years after the order, filming was announced for this month and had not been told to have begun."""
COMES = 0.5
"""The least that is believed of its coming then: what is late, and is being prepared, was not given up."""
BEFORE, AFTER = 0.5, 0.97
"""The most that is believed of the order on the day before it was told, and the least on the day after."""
MOVED = 7
"""Days by which the median must move at least to have moved."""
FILMED: tuple[StageValue, ...] = ORDERED[1:]
CHANGES = {"ordered": 1, "filmed": 1}
"""How often the truth changed."""


class Postponed(msgspec.Struct, frozen=True):
    """A day on which articles put the release back, with the median of the outlook before and after."""

    day: date
    words: str
    before: date
    after: date

    @property
    def later(self) -> bool:
        """The median went the right way."""
        return (self.after - self.before).days >= MOVED


class Flap(msgspec.Struct, frozen=True):
    """A belief that crossed .5 more often than the news about it did."""

    fact: str
    crossings: tuple[date, ...]
    news: int


def shelf_of(folder: Path = STORY) -> Shelf:
    """All about the series of the packaged articles, from a fresh ledger. Raises InputError for a bad one."""
    with pipeline.open_ledger(":memory:") as ledger:
        for found in pipeline.record_claims(ledger, [folder]):
            if isinstance(found, InputError):
                raise found
        titles = pipeline.find_series(ledger, SERIES)
        return take_out(ledger, titles, LAST, None, records_over_time(ledger).on)


def days_of(shelf: Shelf) -> list[date]:
    """The days that are asked about: those that may differ, around the order, the first of each month."""
    months = (date(year, month, 1) for year in range(FIRST.year, LAST.year + 1) for month in range(1, 13))
    around = (RENEWED + timedelta(days=k) for k in (-1, 0, 1))
    every = {*turning_days(shelf.claims, LAST), *months, *around, FIRST, LAST}
    return sorted(day for day in every if FIRST <= day <= LAST)


def ordered(dossier: Dossier) -> float:
    """How probable it is that the season has been ordered."""
    return sum(dossier.stage.chances.get(stage, 0.0) for stage in ORDERED)


def filmed(dossier: Dossier) -> float:
    """How probable it is that filming has begun."""
    return sum(dossier.stage.chances.get(stage, 0.0) for stage in FILMED)


def comes(dossier: Dossier) -> float:
    """How probable it is that the season ever comes; 0 where nothing is to be expected."""
    return 1.0 - dossier.outlook.release.never if dossier.outlook is not None else 0.0


def median(dossier: Dossier) -> date:
    """The median of the release, if it comes."""
    if dossier.outlook is None:
        raise ValueError(f"no outlook as of {dossier.as_of}")
    return dossier.outlook.release.quantiles["0.5"]


def too_early(dossiers: Iterable[Dossier]) -> list[Dossier]:
    """Those whose median of the release lies before their day."""
    return [d for d in dossiers if d.outlook is not None and median(d) < d.as_of]


def postponements(dossiers: Sequence[Dossier]) -> list[Postponed]:
    """The days on which makers or reports said that it comes later than the median of the day before.

    That is a delay, or a window that opens after that median, or the denial of one that holds it; told
    officially or as a report, for the first time.
    """
    found = []
    known: set[object] = set()
    for before, after in pairwise(d for d in dossiers if d.outlook is not None):
        told = [c for c in after.claims if before.as_of < c.published <= after.as_of]
        words = [c for c in told if _puts_back(c, median(before)) and (c.value, c.polarity) not in known]
        known.update((c.value, c.polarity) for c in told)
        if words:
            first = min(words, key=lambda c: c.certainty.rank)
            said = f"{first.certainty.value}, {first.outlet}: {first.sentence[:90]}"
            found.append(Postponed(after.as_of, said, median(before), median(after)))
    return found


def _puts_back(claim: Claim, expected: date) -> bool:
    if claim.season != SEASON or claim.certainty.rank > 1:
        return False
    window = claim.window
    if isinstance(claim.value, Delay):
        return claim.polarity and (window is None or (window.earliest or date.min) > expected)
    if not isinstance(claim.value, Release) or window is None:
        return False
    if claim.polarity:
        return window.earliest is not None and window.earliest > expected
    inside = (window.earliest or date.min) <= expected <= (window.latest or date.max)
    return inside and not window.is_unbounded


def flaps(dossiers: Sequence[Dossier]) -> list[Flap]:
    """The beliefs whose probability crossed .5 more often than the truth, or the word on them, changed."""
    told: dict[str, list[tuple[date, float]]] = {"ordered": [], "filmed": []}
    news: dict[str, set[date]] = {}
    for dossier in dossiers:
        told["ordered"].append((dossier.as_of, ordered(dossier)))
        told["filmed"].append((dossier.as_of, filmed(dossier)))
        published = {c.id: c.published for c in dossier.claims}
        for belief in dossier.beliefs:
            if belief.season == SEASON and belief.probability is not None:
                fact = name_of(belief)
                told.setdefault(fact, []).append((dossier.as_of, belief.probability))
                days = {published[c] for c in (*belief.against, *belief.earlier)}
                news.setdefault(fact, set()).update(days)
    found = []
    for fact, said in told.items():
        crossed = tuple(b[0] for a, b in pairwise(said) if (a[1] > 0.5) != (b[1] > 0.5))
        allowed = CHANGES.get(fact, len(news.get(fact, ())))
        if len(crossed) > allowed:
            found.append(Flap(fact, crossed, allowed))
    return found


def name_of(belief: Belief) -> str:
    """The thing that is believed, the same from day to day; another value is another thing."""
    value = belief.value
    if isinstance(value, Cast | Crew):
        return f"{belief.predicate} {' '.join(sorted(fold(word) for word in value.person.split()))}"
    said = msgspec.to_builtins(value)
    return f"{belief.predicate} {said}{'' if belief.polarity else ', not'}"


def checks(dossiers: Sequence[Dossier]) -> Mapping[str, bool]:
    """What must hold of the story."""
    on = {d.as_of: d for d in dossiers}
    return {
        f"ordered on {RENEWED - timedelta(1)}: {ordered(on[RENEWED - timedelta(1)]):.3f}, under {BEFORE}": (
            ordered(on[RENEWED - timedelta(1)]) < BEFORE
        ),
        f"ordered on {RENEWED + timedelta(1)}: {ordered(on[RENEWED + timedelta(1)]):.3f}, over {AFTER}": (
            ordered(on[RENEWED + timedelta(1)]) > AFTER
        ),
        f"it comes, as of {EVE}: {comes(on[EVE]):.3f}, over {COMES}": comes(on[EVE]) > COMES,
        f"days with the median of the release in the past: {len(too_early(dossiers))}": not too_early(
            dossiers
        ),
        "every postponement moves the median later": all(p.later for p in postponements(dossiers)),
        f"beliefs that flap: {len(flaps(dossiers))}": not flaps(dossiers),
    }


def replay(shelf: Shelf) -> list[Dossier]:
    """The dossiers of all days that are asked about."""
    return [dossier_of(shelf, SEASON, day) for day in days_of(shelf)]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--plots", action="store_true", help="draw docs/images/story-*.svg")
    args = parser.parse_args()
    shelf = shelf_of()
    dossiers = replay(shelf)
    print(f"{len(shelf.claims)} claims of {len(shelf.articles)} articles; {len(dossiers)} days\n")
    held = checks(dossiers)
    for said, holds in held.items():
        print(f"{'holds' if holds else 'FAILS'}  {said}")
    print("\n| day | median before | after | later | said |\n|---|---|---|---|---|")
    for p in postponements(dossiers):
        print(f"| {p.day} | {p.before} | {p.after} | {'yes' if p.later else 'NO'} | {p.words} |")
    for flap in flaps(dossiers):
        days = ", ".join(map(str, flap.crossings))
        print(f"flaps: {flap.fact}: {len(flap.crossings)} crossings, {flap.news} allowed: {days}")
    if args.plots:
        for name in draw(dossiers, ROOT / "docs" / "images"):
            print(f"docs/images/{name}")
    return 0 if all(held.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
