"""Print how likely a season is to come, and when, from what is known of it and from precedents.

Of one series, as its ledger knows it; or of many, from a history of one's own.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from knownsofar.cli import screen
from knownsofar.cli.batch import tell
from knownsofar.cli.options import add_cuts, add_ledger, season
from knownsofar.errors import UsageError
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.forecast import Answer, Series

NAME = "forecast"
SUMMARY = "print how likely next seasons are to come, and when"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `forecast` takes."""
    parser.add_argument(
        "series",
        metavar="SERIES",
        nargs="?",
        help="one that the ledger knows: its title or another name",
    )
    parser.add_argument("--season", type=season, metavar="N", help="the season (unless given: the next one)")
    parser.add_argument(
        "--queries",
        type=Path,
        metavar="FILE",
        help="instead of SERIES: what is asked, a CSV with id, series_id and season, one row a season",
    )
    parser.add_argument(
        "--history",
        type=Path,
        metavar="DIR",
        help="for --queries: a folder with series.csv and seasons.csv, what the forecast learns from",
    )
    add_cuts(parser, " (unless given: today)")
    parser.add_argument("--json", action="store_true", help="print one answer a line, as JSON")
    add_ledger(parser, settings)
    parser.set_defaults(precedents=settings.precedents)


def run(options: argparse.Namespace) -> int:
    """Answer for one series from the ledger, or for many from a history."""
    many = options.queries is not None or options.history is not None
    if options.series is not None and many:
        raise UsageError("give SERIES, or --queries with --history, and not both")
    if options.series is not None:
        return _of_one(options)
    if options.queries is None or options.history is None:
        raise UsageError("say what to forecast: SERIES, or both --queries FILE and --history DIR")
    if options.season is not None or options.recorded_by is not None:
        raise UsageError("--season and --recorded-by go with SERIES; --queries names its seasons itself")
    return _of_many(options)


def _of_one(options: argparse.Namespace) -> int:
    from knownsofar import clock
    from knownsofar.pipeline import known_so_far, open_ledger, render_outlook

    with open_ledger(options.ledger, create=False) as ledger:
        found = known_so_far(
            ledger,
            options.series,
            season=options.season,
            as_of=options.as_of or clock.today(),
            recorded_by=options.recorded_by,
            precedents=Path(options.precedents),
        )
    sys.stdout.write(render_outlook(found, json=options.json, width=screen.width()))
    return 0


def _of_many(options: argparse.Namespace) -> int:
    import msgspec

    from knownsofar import clock
    from knownsofar.errors import InputError
    from knownsofar.forecast import answer, load_history, load_queries

    history, refused = load_history(options.history)
    queries, unasked = load_queries(options.queries)
    refused += unasked
    for unread in refused:
        tell(unread)
    for found in answer(queries, history, options.as_of or clock.today()):
        if isinstance(found, InputError):
            refused.append(found)
            tell(found)
        elif options.json:
            sys.stdout.write(msgspec.json.encode(found[1]).decode() + "\n")
        else:
            sys.stdout.write(_in_words(*found) + "\n")
    return 1 if refused else 0


def _in_words(series: Series, found: Answer) -> str:
    from knownsofar.publish.safe import NAME as LONGEST
    from knownsofar.publish.safe import clean

    name = clean(series.name or series.id, LONGEST)
    days = found.quantiles
    return (
        f"{name}, season {found.season}: {found.within_days['365']:.0%} within a year, "
        f"{found.never:.0%} never; if it comes, by {days['0.5']} as likely as not, "
        f"and at 90 % between {days['0.05']} and {days['0.95']}"
    )
