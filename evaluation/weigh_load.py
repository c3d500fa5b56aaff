"""How long a new article takes to reach a dossier, and what ten thousand copies of a rumor do.

    python -m evaluation.weigh_load                   a ledger of 100,000 claims in memory, 50 articles added
    python -m evaluation.weigh_load --copies 10000    one rumor, printed by so many outlets

The ledger is the packaged story under many names, and so are the articles that are added, one at a time, to
one series each. "recorded" is the ledger's part, "graded" grades the claims on the series anew, "taken out"
reads all on it (300 claims and their articles), "records" sums up the grades of the whole ledger, "weighed"
weighs the series with its outlook, as of the day after: from claims in hand to a new dossier. Reading the
text is not included, nor the first dossier, which loads the forecast. "graded at first" grades the whole
ledger, and "over time" reads its records as of all days. "first" is of series that the process has not
weighed yet, as in a command; "again" of those that it has, as in a server, which knows the words of their
other articles. Times are of the processor.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from msgspec.structs import replace

from evaluation.story import LAST, SEASON, SERIES, STORY
from knownsofar import pipeline
from knownsofar.ledger import Ledger
from knownsofar.model import ORDERED, Article, Certainty, Claim, Renewal
from knownsofar.pipeline import Reading
from knownsofar.pipeline.copies import CopyWatch
from knownsofar.pipeline.grading import keep_grades, records_on, records_over_time
from knownsofar.pipeline.replay import dossier_of, take_out

AT_ONCE = 500
"""Articles to a transaction while the ledger is filled."""


def readings() -> list[Reading]:
    """The articles of the packaged story with their claims."""
    return [found for found in pipeline.read_claims([STORY]) if isinstance(found, Reading)]


def renamed(reading: Reading, series: str) -> tuple[Article, list[Claim]]:
    """An article and its claims on the packaged series, as if they were about another."""
    mark = series.replace(" ", "-").lower()
    url = f"{reading.article.url.rstrip('/')}/{mark}"
    claims = [replace(c, series=series, url=url) for c in reading.claims if c.series == SERIES]
    return replace(reading.article, url=url), claims


def fill(ledger: Ledger, read: list[Reading], claims: int) -> int:
    """Fill a ledger with so many claims, at least; the number of its series."""
    held = series = 0
    waiting = []
    while held < claims:
        for reading in read[:-1]:
            article, told = renamed(reading, f"Series {series}")
            waiting.append((article, told, ()))
            held += len(told)
        series += 1
        if len(waiting) >= AT_ONCE or held >= claims:
            ledger.add_all(waiting)
            waiting = []
    return series


PARTS = ("recorded", "graded", "taken out", "records", "weighed")


def additions(claims: int, times: int, *, seen: bool = False) -> Iterator[tuple[float, ...]]:
    """Milliseconds of each part of an addition; `seen`: this process has weighed the series before it."""
    read = readings()
    day = read[-1].article.published + timedelta(days=1)
    with pipeline.open_ledger(":memory:") as ledger:
        series = fill(ledger, read, claims)
        begun = time.process_time()
        keep_grades(ledger)
        graded = time.process_time()
        records_over_time(ledger)
        read_all = time.process_time()
        print(f"graded at first: {graded - begun:.1f} s; over time: {1000 * (read_all - graded):.0f} ms")
        dossier_of(take_out(ledger, ("Series 0",), day, None), SEASON, day)  # what is loaded once
        for k in range(times):
            title = f"Series {k * series // times}"
            article, told = renamed(read[-1], title)
            if seen:
                dossier_of(take_out(ledger, (title,), day, None), SEASON, day)
            at = [time.process_time()]
            ledger.add(article, told)
            at.append(time.process_time())
            keep_grades(ledger)
            at.append(time.process_time())
            shelf = take_out(ledger, (title,), day, None)
            at.append(time.process_time())
            records = records_on(ledger, day)
            at.append(time.process_time())
            dossier_of(replace(shelf, records=lambda _, records=records: records), SEASON, day)
            at.append(time.process_time())
            yield tuple(1000 * (after - before) for before, after in pairwise(at))


def copies(count: int) -> None:
    """One article with the rumor of a renewal in so many outlets, one a minute: what comes of it."""
    first = readings()[0]
    text = f"A rumor has it that {SERIES} was renewed for season 2. " + first.article.text[:1500]
    found = pipeline.claims_of(replace(first.article, text=text))
    if not isinstance(found, Reading):
        raise found
    rumor = replace(found.claims[0], value=Renewal("renewed"), season=SEASON, polarity=True)
    rumor = replace(rumor, series=SERIES, certainty=Certainty.RUMORED, source=None)
    begun = time.process_time()
    with pipeline.open_ledger(":memory:") as ledger:
        watch = CopyWatch(ledger)
        for k in range(count):
            url, outlet = f"https://copy-{k}.example/rumor", f"Copy {k}"
            article = replace(first.article, url=url, outlet=outlet, text=text)
            claim = replace(rumor, url=url, outlet=outlet)
            ledger.add(article, [claim])
            watch.note(article, [claim], ())
        added = time.process_time()
        dossier = pipeline.known_so_far(ledger, SERIES, as_of=date(2022, 3, 1), season=SEASON)
        done = time.process_time()
    ordered = sum(dossier.stage.chances[stage] for stage in ORDERED)
    print(
        f"{count:,} copies: {dossier.outlets:,} outlets, {dossier.witnesses} witnesses; stage "
        f"{dossier.stage.value}, ordered {ordered:.3f}; "
        f"added in {added - begun:.0f} s, weighed in {done - added:.1f} s"
    )


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--copies", type=int, default=0, help="one rumor in so many outlets, instead")
    args = parser.parse_args()
    if args.copies:
        copies(args.copies)
        return 0
    print(f"{args.claims:,} claims held; median of {args.times} additions as of {LAST}, in ms")
    runs = [list(zip(*additions(args.claims, args.times, seen=seen), strict=True)) for seen in (False, True)]
    print(f"{'':>10}  first  again")
    for place, name in enumerate(PARTS):
        print(f"{name:>10}: " + "".join(f"{median(parts[place]):>6.1f} " for parts in runs).rstrip())
    total = [median(map(sum, zip(*parts, strict=True))) for parts in runs]
    print(f"{'all':>10}: " + "".join(f"{ms:>6.1f} " for ms in total).rstrip())
    return 0


if __name__ == "__main__":
    sys.exit(main())
