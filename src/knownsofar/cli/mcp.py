"""Answer an assistant's questions about next seasons, over standard input and output.

It speaks the Model Context Protocol.
"""

from __future__ import annotations

import argparse

from knownsofar.cli.options import add_ledger, own_precedents
from knownsofar.errors import UsageError
from knownsofar.settings import Settings

NAME = "mcp"
SUMMARY = "answer an assistant's questions (Model Context Protocol)"
MISSING = "the server for assistants is an extra: pip install 'knownsofar[mcp]'"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `mcp` takes."""
    add_ledger(parser, settings)
    parser.set_defaults(precedents=settings.precedents)


def run(options: argparse.Namespace) -> int:
    """Answer until standard input ends."""
    from knownsofar.pipeline import open_ledger

    with open_ledger(options.ledger, create=False):
        pass  # say at once where there is none
    try:
        from knownsofar.serve.mcp import mcp_server
    except ImportError as error:
        raise UsageError(f"{MISSING} ({error.name} is not there)") from error
    mcp_server(options.ledger, precedents=own_precedents(options)).run("stdio")
    return 0
