"""Print the outlets' track records: how often each was right about what time has settled, and how early."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

from knownsofar.cli import screen
from knownsofar.cli.options import add_cuts, add_ledger
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.pipeline import TrackRecords
    from knownsofar.weigh.records import Record

NAME = "sources"
SUMMARY = "print the outlets' track records"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `sources` takes."""
    add_cuts(parser, " (unless given: today)")
    parser.add_argument("--json", action="store_true", help="print one outlet a line, as JSON")
    add_ledger(parser, settings)


def run(options: argparse.Namespace) -> int:
    """Grade what the ledger holds, and print."""
    import msgspec

    from knownsofar import clock
    from knownsofar.errors import LedgerError
    from knownsofar.pipeline import open_ledger, track_records

    as_of = options.as_of or clock.today()
    with open_ledger(options.ledger, create=False) as ledger:
        found = track_records(ledger, as_of=as_of, recorded_by=options.recorded_by)
    outlets = _ordered(found)
    if not outlets:
        raise LedgerError(
            f"nothing was settled by {as_of}: it takes two outlets that officially tell a premiere, a "
            "renewal or a cancellation; add more articles, or take a later day"
        )
    if options.json:
        for each in outlets:
            sys.stdout.write(msgspec.json.encode(each).decode() + "\n")
        return 0
    print(screen.styled(f"Outlets by lead time at an accuracy of 80 % or more, as of {as_of}", "bold"))
    for each in outlets:
        print("\n".join(_in_words(each)))
    return 0


def _ordered(found: TrackRecords) -> list[dict[str, Any]]:
    """The outlets as plain values: by lead, then those without one by name."""
    leads = dict(found.records.ranking())
    names = [*leads, *(name for name in found.records.outlets() if name not in leads)]
    return [
        {
            "outlet": name,
            "lead_days": leads.get(name),
            "records": found.records.of_outlet(name),
            "copies": {of: times for (who, of), times in sorted(found.copies.items()) if who == name},
        }
        for name in names
    ]


def _in_words(outlet: dict[str, Any]) -> list[str]:
    from knownsofar.publish.safe import NAME as LONGEST
    from knownsofar.publish.safe import clean

    lead = outlet["lead_days"]
    ahead = f"{lead:.0f} days ahead" if lead is not None else "never ahead at this accuracy"
    lines = [screen.styled(f"\n{clean(outlet['outlet'], LONGEST)}", "bold") + f"  {ahead}"]
    lines += [_record(record) for record in outlet["records"]]
    lines += [f"  copies {clean(of, LONGEST)}: {_many(times)}" for of, times in outlet["copies"].items()]
    return lines


def _record(record: Record) -> str:
    from knownsofar.publish.words import percent

    of = record.right + record.wrong
    ahead = f", {record.lead:.0f} days ahead" if record.lead is not None else ""
    return (
        f"  {record.certainty:<9} {record.predicate:<10} {record.right} of {of} right{ahead}; "
        f"the next is right with {percent(record.reliability)} "
        f"({percent(record.low)} to {percent(record.high)})"
    )


def _many(articles: int) -> str:
    return f"{articles} article" + "s" * (articles != 1)
