"""How long the formats for other programs take to make, and how large they are, of many followed seasons.

    python -m evaluation.programs [--seasons N]

The changes are those of the invented story of the tests, told of N (1,000) series. "One" is what has to
be made anew when one article changes one season; "all" is made of every change, "together" of what was
kept of each series.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import msgspec

from knownsofar.model import Change, claim_from_json
from knownsofar.publish.programs.atom import atom
from knownsofar.publish.programs.calendar import Kind, calendar_of, events_of
from knownsofar.publish.programs.feed import feed_of, merged
from knownsofar.publish.programs.jsonfeed import json_feed
from knownsofar.publish.programs.jsonld import json_ld
from knownsofar.weigh import history, turning_days, weigh

STORY = Path(__file__).parents[1] / "tests" / "weigh" / "story.jsonl"
TITLE, UNTIL = "The Salt Harbour", date(2024, 3, 1)
KINDS: tuple[Kind, ...] = ("official", "forecast")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else "")
    parser.add_argument("--seasons", type=int, default=1000)
    count = parser.parse_args().seasons
    claims = [claim_from_json(msgspec.json.decode(line)) for line in STORY.read_bytes().splitlines()]
    days = turning_days(claims, UNTIL)
    dossiers = [weigh(claims, series=TITLE, season=2, as_of=day) for day in days]
    told = list(history(dossiers))
    told_of = [[msgspec.structs.replace(c, series=f"{TITLE} {n}") for c in told] for n in range(count)]
    everything = [change for one in told_of for change in one]

    print(f"{count:,} seasons, {len(everything):,} changes\n\nwhat                     seconds    bytes")
    row("history, one", lambda: msgspec.json.encode([c.day for c in history(dossiers)]))
    row("JSON-LD, one", lambda: json_ld(dossiers[-1]).encode())
    row("Atom, one", lambda: atom(feed_of(told, title=TITLE, as_of=UNTIL)))
    row("JSON Feed, one", lambda: json_feed(feed_of(told, title=TITLE, as_of=UNTIL)))
    row("Atom, all", lambda: atom(feed_of(everything, title="All", as_of=UNTIL)))
    feeds = [feed_of(one, title=TITLE, as_of=UNTIL) for one in told_of]
    row("Atom, together", lambda: atom(merged(feeds, title="All", as_of=UNTIL)))
    for kind in KINDS:
        parts = [events_of(kind, one) for one in told_of]
        row(f"{kind}.ics, one", partial(events_of, kind, told))
        row(f"{kind}.ics, all", partial(whole, kind, everything))
        row(f"{kind}.ics, together", partial(calendar_of, kind, parts))
    return 0


def whole(kind: Kind, changes: Sequence[Change]) -> bytes:
    """A calendar made anew."""
    return calendar_of(kind, [events_of(kind, changes)])


def row(name: str, make: Callable[[], bytes]) -> None:
    """The best of three, since a busy machine only ever adds to it."""
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        made = make()
        seconds.append(time.perf_counter() - start)
    print(f"{name:<24} {min(seconds):>7.4f} {len(made):>8,}")


if __name__ == "__main__":
    sys.exit(main())
