"""Read articles and record them with their claims in the ledger. The same article twice adds nothing."""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING

from knownsofar.cli.batch import Batch, catalogue_of, standard_input
from knownsofar.cli.options import add_ledger, add_sources
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.ledger import Added
    from knownsofar.pipeline import Reading

NAME = "add"
SUMMARY = "read articles and record their claims in the ledger"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `add` takes."""
    add_sources(parser)
    add_ledger(parser, settings)
    parser.add_argument("--json", action="store_true", help="print what was done with each article, as JSON")


def run(options: argparse.Namespace) -> int:
    """Record one article after the other; stopped in between, those before are kept whole."""
    from knownsofar import clock
    from knownsofar.pipeline import open_ledger, record_claims

    batch, total = Batch(clock.today()), Counter[str]()
    catalogue = catalogue_of(options)
    with open_ledger(options.ledger) as ledger:
        found = record_claims(
            ledger,
            options.sources,
            published=options.published,
            stdin=standard_input(),
            catalogue=catalogue,
        )
        try:
            for reading, added in batch.accepted(found):
                batch.count(reading)
                total.update({added.article: 1, "claims": added.claims, "slips": added.slips})
                if options.json:
                    print(_line(reading, added))
        finally:
            if not options.json:
                print(_summary(total, batch))
    if options.verbose:
        batch.explain()
    return batch.code


def _line(reading: Reading, added: Added) -> str:
    from json import dumps

    fields = {
        "url": reading.article.url,
        "article": added.article,
        "claims": added.claims,
        "slips": added.slips,
    }
    return dumps(fields, ensure_ascii=False)


def _summary(total: Counter[str], batch: Batch) -> str:
    new = "1 new article" if total["new"] == 1 else f"{total['new']} new articles"
    parts = [new, f"{total['changed']} changed", f"{total['known']} known already"]
    if batch.refused:
        parts.append(f"{batch.refused.total()} not read")
    return f"{', '.join(parts)}; {total['claims']} claims, {total['slips']} slips recorded"
