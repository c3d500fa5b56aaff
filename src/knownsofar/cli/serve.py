"""Serve the site of a ledger over HTTP, with an API, until Ctrl-C.

It is reached from this machine alone, unless told otherwise.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from knownsofar.cli.options import add_ledger, base_address, own_precedents, port
from knownsofar.settings import Settings

NAME = "serve"
SUMMARY = "serve the site of a ledger, and its API, over HTTP"
TOKEN = "KNOWNSOFAR_TOKEN"  # noqa: S105 -- the name of the variable that holds it


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `serve` takes."""
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        metavar="ADDRESS",
        help="the address to be reached at (unless given: 127.0.0.1); another one needs $KNOWNSOFAR_TOKEN",
    )
    parser.add_argument(
        "--port",
        type=port,
        default=8080,
        metavar="N",
        help="the port (unless given: 8080; 0: any that is free)",
    )
    parser.add_argument(
        "--base-url",
        type=base_address,
        metavar="URL",
        help="where others find it, https://…/: feeds and calendars then name whole addresses",
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="FILE",
        help="where to keep what was made of each season (unless given: a file in your cache folder)",
    )
    add_ledger(parser, settings)
    parser.set_defaults(precedents=settings.precedents, caches=settings.caches)


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from knownsofar.pipeline.site.scores import doubt_of
    from knownsofar.publish.safe import clean
    from knownsofar.serve.running import serve
    from knownsofar.serve.setup import Setup, usual_store

    setup = Setup(
        options.ledger,
        options.cache or usual_store(Path(options.caches), options.ledger),
        options.base_url,
        own_precedents(options),
    )
    if (doubt := doubt_of(setup.precedents)) is not None:
        print(clean(doubt), file=sys.stderr, flush=True)
    token = os.environ.get(TOKEN) or None
    serve(setup, options.host, options.port, token, ready=lambda address: print(address, flush=True))
    return 0
