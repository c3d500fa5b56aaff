"""Print everything known so far about a season of a series, with the sentence behind every line."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from knownsofar.cli import screen
from knownsofar.cli.options import add_cuts, add_ledger, season
from knownsofar.settings import Settings

NAME = "dossier"
SUMMARY = "print everything known so far about a season"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `dossier` takes."""
    parser.add_argument(
        "series", metavar="SERIES", help="its title or another name; case and accents do not matter"
    )
    parser.add_argument("--season", type=season, metavar="N", help="the season (unless given: the next one)")
    add_cuts(parser, " (unless given: today)")
    parser.add_argument(
        "--format",
        choices=("text", "md", "html", "json", "jsonld"),
        default="text",
        help="text (unless given), Markdown, a web page, JSON, or JSON-LD (schema.org)",
    )
    parser.add_argument(
        "--json", action="store_const", const="json", dest="format", help="short for --format json"
    )
    add_ledger(parser, settings)
    parser.set_defaults(precedents=settings.precedents)


def run(options: argparse.Namespace) -> int:
    """Ask the ledger, weigh, and print."""
    from knownsofar import clock
    from knownsofar.pipeline import known_so_far, open_ledger, render_dossier

    with open_ledger(options.ledger, create=False) as ledger:
        found = known_so_far(
            ledger,
            options.series,
            season=options.season,
            as_of=options.as_of or clock.today(),
            recorded_by=options.recorded_by,
            precedents=Path(options.precedents),
        )
    shown = render_dossier(found, options.format, colour=screen.wants_colour(), width=screen.width())
    sys.stdout.write(shown)
    return 0
