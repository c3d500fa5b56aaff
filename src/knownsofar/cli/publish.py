"""Write the site of a ledger into a folder: a page for each followed season, lists, feeds and calendars.

Run again, it writes only what has changed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from knownsofar.cli.options import add_ledger, base_address, count, day, own_precedents
from knownsofar.cli.progress import Progress
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.pipeline.site.publishing import Published

NAME = "publish"
SUMMARY = "write the site of a ledger into a folder"


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `publish` takes."""
    parser.add_argument(
        "folder", metavar="DIR", type=Path, help="an empty or new folder, or one published into before"
    )
    parser.add_argument(
        "--base-url",
        type=base_address,
        metavar="URL",
        help="where the site will lie, https://…/: feeds and calendars then name whole addresses",
    )
    parser.add_argument(
        "--as-of", type=day, metavar="DAY", help="as it stood on this day, YYYY-MM-DD (unless given: today)"
    )
    parser.add_argument(
        "--past",
        type=count,
        default=60,
        metavar="N",
        help="pages of past days for each season, at most (unless given: 60)",
    )
    parser.add_argument(
        "--jobs", type=count, metavar="N", help="processes at work (unless given: one for each core)"
    )
    parser.add_argument("--json", action="store_true", help="print what was done, as JSON")
    add_ledger(parser, settings)
    parser.set_defaults(precedents=settings.precedents)


def run(options: argparse.Namespace) -> int:
    """Write it; stopped in between, the next run goes on from there."""
    from knownsofar import clock
    from knownsofar.pipeline.site.publishing import Step, publish_site
    from knownsofar.pipeline.site.stocking import Site

    site = Site(
        as_of=options.as_of or clock.today(),
        base=options.base_url,
        precedents=own_precedents(options),
        past=options.past,
    )
    progress = Progress()
    try:
        for step in publish_site(options.ledger, options.folder, site, jobs=options.jobs):
            if isinstance(step, Step):
                progress.show(
                    f"{step.done:,} of {step.total:,} series made ({step.done * 100 // step.total} %)"
                )
            else:
                done = step
    finally:
        progress.wipe()
    return _tell(done, options)


def _tell(done: Published, options: argparse.Namespace) -> int:
    from knownsofar.publish.safe import clean

    for reason in (*done.failed, *done.warnings):
        print(clean(reason), file=sys.stderr)
    if options.json:
        from msgspec.json import encode

        sys.stdout.write(encode(done).decode() + "\n")
    else:
        seasons = "1 season" if done.seasons == 1 else f"{done.seasons:,} seasons"
        print(f"{seasons}: {done.written:,} files written, {done.removed:,} removed")
        print(f"Begin at {options.folder / 'index.html'}")
    return 1 if done.failed else 0
