"""Print how what is known of a season changed: each day, what moved, and the claims that moved it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from knownsofar.cli import screen
from knownsofar.cli.options import add_cuts, add_ledger, season
from knownsofar.settings import Settings

NAME = "history"
SUMMARY = "print how what is known of a season changed, and what changed it"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `history` takes."""
    parser.add_argument(
        "series", metavar="SERIES", help="its title or another name; case and accents do not matter"
    )
    parser.add_argument("--season", type=season, metavar="N", help="the season (unless given: the next one)")
    add_cuts(parser, " (unless given: today)")
    parser.add_argument("--json", action="store_true", help="print one change a line, as JSON")
    parser.add_argument(
        "--precedents",
        default=settings.precedents,
        metavar="DIR",
        help="your own precedents (unless given: %(default)s)",
    )
    add_ledger(parser, settings)


def run(options: argparse.Namespace) -> int:
    """Replay, and print as it goes."""
    from knownsofar import clock
    from knownsofar.pipeline import history_of, open_ledger, render_history

    with open_ledger(options.ledger, create=False) as ledger:
        changes = history_of(
            ledger,
            options.series,
            until=options.as_of or clock.today(),
            season=options.season,
            recorded_by=options.recorded_by,
            precedents=Path(options.precedents),
        )
        for piece in render_history(changes, json=options.json, width=screen.width()):
            sys.stdout.write(piece)
    return 0
