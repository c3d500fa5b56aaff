"""The ledger itself: ask it, correct it, carry it elsewhere, and see that it is whole."""

from __future__ import annotations

import argparse
from types import ModuleType

from knownsofar.cli.ledger import ask, tell, transfer
from knownsofar.settings import Settings

NAME = "ledger"
SUMMARY = "ask the ledger, correct it, export and import it, check that it is whole"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `ledger` takes: a verb of its own, with its arguments."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    rooms: tuple[ModuleType, ...] = (ask, tell, transfer)
    for room in rooms:
        room.verbs(verbs, settings)


def run(options: argparse.Namespace) -> int:
    """Do what the verb says."""
    return int(options.act(options))
