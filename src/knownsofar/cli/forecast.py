"""Print how likely the next seasons of series are to come, and when, from the precedents of a history."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from knownsofar.cli.batch import tell
from knownsofar.cli.options import day
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.forecast import Answer, Series

NAME = "forecast"
SUMMARY = "print how likely next seasons are to come, and when"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `forecast` takes."""
    parser.add_argument(
        "--queries",
        type=Path,
        metavar="FILE",
        required=True,
        help="what is asked, a CSV with id, series_id and season: one row for each season",
    )
    parser.add_argument(
        "--history",
        type=Path,
        metavar="DIR",
        required=True,
        help="a folder with series.csv and seasons.csv: what the forecast learns from",
    )
    parser.add_argument(
        "--as-of",
        type=day,
        metavar="DAY",
        help="forecast as on this day, YYYY-MM-DD, from what had premiered before it (unless given: today)",
    )
    parser.add_argument("--json", action="store_true", help="print one answer a line, as JSON")


def run(options: argparse.Namespace) -> int:
    """Learn from the history, and answer."""
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
