"""`precedents show`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.forecast import Series

NOTHING_KNOWN = 1


def verbs(verbs: Any, settings: Settings) -> None:
    """The verb of this file and what it takes."""
    show = verbs.add_parser(
        "show",
        help="the seasons of a series and the waits between them",
        description="Print what the imported precedents hold of a series.",
    )
    show.add_argument("series", metavar="SERIES", help="its name, or its id (tvmaze:82)")
    show.add_argument(
        "--history",
        type=Path,
        metavar="DIR",
        default=Path(settings.precedents),
        help="a folder with series.csv and seasons.csv (unless given: what was imported)",
    )
    show.add_argument("--json", action="store_true", help="print one series a line, as JSON")
    show.set_defaults(act=_show)


def _show(options: argparse.Namespace) -> int:
    import msgspec

    from knownsofar.cli.loading import load
    from knownsofar.forecast.history import named

    history, refused = load(options.history)
    found = named(history, options.series)
    if not found:
        from knownsofar.publish.safe import clean

        print(f"knownsofar: no series {clean(options.series)!r} in {options.history}", file=sys.stderr)
        return NOTHING_KNOWN
    for series in found:
        if options.json:
            sys.stdout.write(msgspec.json.encode(series).decode() + "\n")
        else:
            sys.stdout.write(_in_words(series))
    return 1 if refused else 0


def _in_words(series: Series) -> str:
    from knownsofar.publish.safe import clean

    told = [series.kind, *series.networks, *series.countries, series.language, *series.genres]
    lines = [f"{clean(series.name)} ({clean(series.id)}): {clean(', '.join(filter(None, told)))}"]
    before = None
    for season in series.seasons:
        words = f"  season {season.number}: {season.premiere}"
        if season.last and season.last > season.premiere:
            words += f" to {season.last}"
        if season.episodes:
            words += f", {season.episodes} episode{'s' if season.episodes > 1 else ''}"
        if before:
            words += f"; after {(season.premiere - before).days} days"
        lines.append(words)
        before = season.premiere
    if before is None:
        lines.append("  no season with a day")
    return "\n".join(lines) + "\n"
