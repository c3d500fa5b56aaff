"""`precedents import`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from knownsofar.cli.batch import tell
from knownsofar.cli.progress import Progress
from knownsofar.errors import InputError
from knownsofar.settings import Settings


def verbs(verbs: Any, settings: Settings) -> None:
    """The verb of this file and what it takes."""
    take_in = verbs.add_parser(
        "import",
        help="bring in series and the days of their seasons",
        description="Merge answers and dumps of TMDB and TVmaze, and your own CSV, into a folder that "
        "forecasts learn from. A series that was there is replaced; nothing stands twice.",
    )
    take_in.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        type=Path,
        help="JSON, JSON Lines (.gz too), CSV, or a folder of them",
    )
    take_in.add_argument(
        "--to",
        metavar="DIR",
        type=Path,
        default=Path(settings.precedents),
        help="the folder that holds series.csv and seasons.csv (unless given: $KNOWNSOFAR_PRECEDENTS, or a "
        "folder in your data folder)",
    )
    take_in.set_defaults(act=_import)


def _import(options: argparse.Namespace) -> int:
    from knownsofar.forecast.importing import Taken, take_in

    progress, refused, done = Progress(), 0, None
    try:
        for each in take_in(options.sources, options.to):
            if isinstance(each, InputError):
                progress.wipe()
                tell(each)
                refused += 1
            elif isinstance(each, Taken):
                done = each
            else:
                progress.show(f"{each:,} series read, {refused:,} refused")
    finally:
        progress.wipe()
    print(_summary(done, refused, options.to))
    return 1 if refused else 0


def _summary(done: Any, refused: int, folder: Path) -> str:
    ending = f"; {refused:,} refused" if refused else ""
    if done is None:
        return f"nothing imported{ending}"
    new = f"{done.told - done.replaced:,} new, {done.replaced:,} replaced"
    return (
        f"{done.told:,} series imported ({new}); {folder} holds {done.series:,} series with "
        f"{done.seasons:,} seasons{ending}"
    )
