"""`precedents fit`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from knownsofar.cli.options import day
from knownsofar.settings import Settings


def verbs(verbs: Any, settings: Settings) -> None:
    """The verb of this file and what it takes."""
    fit = verbs.add_parser(
        "fit",
        help="fit the forecast to your own precedents",
        description="Fit the forecast to a history as it stood on a day, and write it into a file. "
        "Takes a minute for ten thousand series.",
    )
    fit.add_argument(
        "--history",
        type=Path,
        metavar="DIR",
        default=Path(settings.precedents),
        help="a folder with series.csv and seasons.csv (unless given: what was imported)",
    )
    fit.add_argument(
        "--as-of",
        type=day,
        metavar="DAY",
        help="learn from what had premiered before this day, YYYY-MM-DD (unless given: today)",
    )
    fit.add_argument(
        "--to",
        type=Path,
        metavar="FILE",
        help="the file that is written (unless given: prior.npz beside the history)",
    )
    fit.set_defaults(act=_fit)


def _fit(options: argparse.Namespace) -> int:
    from knownsofar import clock
    from knownsofar.cli.loading import load
    from knownsofar.forecast.packed import fit_and_save

    history, refused = load(options.history)
    target = options.to or options.history / "prior.npz"
    origin = fit_and_save(history, options.as_of or clock.today(), target)
    learnt = f"{origin.series:,} series with {origin.seasons:,} seasons"
    print(f"fitted on {learnt}, as of {origin.snapshot}: {target}")
    return 1 if refused else 0
