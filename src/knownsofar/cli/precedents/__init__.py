"""The precedents that forecasts learn from: bring in your own, look at them, fit a forecast on them."""

from __future__ import annotations

import argparse
from types import ModuleType

from knownsofar.cli.precedents import fit, show, take_in
from knownsofar.settings import Settings

NAME = "precedents"
SUMMARY = "import series and their seasons, which forecasts learn from, and look at them"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `precedents` takes: a verb of its own, with its arguments."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    rooms: tuple[ModuleType, ...] = (take_in, show, fit)
    for room in rooms:
        room.verbs(verbs, settings)


def run(options: argparse.Namespace) -> int:
    """Do what the verb says."""
    return int(options.act(options))
