"""Print the claims of articles: of which season, what, how sure, on whose word, in which sentence."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

import msgspec

from knownsofar.cli.batch import Batch, catalogue_of, standard_input
from knownsofar.cli.options import add_sources
from knownsofar.model import claim_to_json
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.pipeline import Reading

NAME = "read"
SUMMARY = "print the claims of articles; store nothing"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `read` takes."""
    add_sources(parser)
    parser.add_argument("--json", action="store_true", help="print one claim a line, as JSON")


def run(options: argparse.Namespace) -> int:
    """Read, and print each article's claims as soon as they are found."""
    from knownsofar import clock
    from knownsofar.pipeline import read_claims

    batch = Batch(clock.today(), quiet=sys.stdout.isatty())
    found = read_claims(
        options.sources,
        published=options.published,
        stdin=standard_input(),
        catalogue=catalogue_of(options),
    )
    if options.json:
        show = _print_json
    else:
        from knownsofar.cli.claims import show
    for reading in batch.accepted(found):
        batch.count(reading)
        show(reading)
        sys.stdout.flush()  # whoever waits for it need not wait for the next
    if options.verbose:
        batch.explain()
    return batch.code


def _print_json(reading: Reading) -> None:
    for claim in reading.claims:
        print(msgspec.json.encode(claim_to_json(claim)).decode())
