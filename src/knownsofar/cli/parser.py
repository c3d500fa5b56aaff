"""The parser of the command line. Imports of the work itself wait until a command runs."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from knownsofar.cli import (
    add,
    backtest,
    demo,
    dossier,
    forecast,
    history,
    ledger,
    mcp,
    precedents,
    publish,
    read,
    serve,
    sources,
)
from knownsofar.settings import Settings

COMMANDS = (
    demo,
    read,
    add,
    dossier,
    publish,
    serve,
    mcp,
    forecast,
    history,
    sources,
    backtest,
    precedents,
    ledger,
)
"""In the order in which somebody new meets them. Each has NAME, SUMMARY, `arguments` and `run`."""


class _Version(argparse.Action):
    """Looks the version up when it is asked for: loading what reads it takes 28 ms."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"knownsofar {version('knownsofar')}")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, as every error of ours is said.

    What --help and --version print is written before the end, where it would be too late to say that
    it cannot be.
    """

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        sys.stdout.flush()
        super().exit(status, message)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def build_parser(settings: Settings) -> argparse.ArgumentParser:
    """The parser; what it returns has `run`, which takes it and returns an exit code."""
    parser = _Parser(
        prog="knownsofar",
        description="What is actually known about the next season of a series, who says so, and how sure.",
        epilog="Exit codes: 0 done, 1 some input was not read or nothing is known, 2 wrong command line, "
        "130 stopped by Ctrl-C.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and stop")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        sub = commands.add_parser(command.NAME, help=command.SUMMARY, description=command.__doc__)
        command.arguments(sub, settings)
        sub.set_defaults(run=command.run)
    return parser
