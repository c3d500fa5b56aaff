"""The claims of one article for people to read: a table on a terminal, plain lines elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from knownsofar.cli import screen
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.words import day, statement

if TYPE_CHECKING:
    from knownsofar.model import Claim
    from knownsofar.pipeline import Reading

_NOTHING = "It claims nothing about a season."


def show(reading: Reading) -> None:
    """Print one article and what it claims."""
    if screen.wants_colour():
        _show_table(reading)
    else:
        print("\n".join(_lines(reading)))


def _heading(reading: Reading) -> tuple[str, str]:
    article = reading.article
    return clean(article.title, NAME), f"{clean(article.outlet, NAME)}, {day(article.published)}"


def _by_season(reading: Reading) -> Iterator[tuple[str, list[Claim]]]:
    """The claims under the season that they are about, in the order of the text."""
    first: dict[tuple[str, int | None], int] = {}
    for place, claim in enumerate(reading.claims):
        first.setdefault((claim.series, claim.season), place)
    ordered = sorted(reading.claims, key=lambda claim: first[claim.series, claim.season])
    for (series, season), claims in groupby(ordered, lambda claim: (claim.series, claim.season)):
        yield clean(series, NAME) + (f", season {season}" if season is not None else ""), list(claims)


def _says(claim: Claim) -> str:
    return clean(statement(claim.value, polarity=claim.polarity, as_of=claim.published), NAME)


def _lines(reading: Reading) -> Iterator[str]:
    title, byline = _heading(reading)
    yield f"{title}\n{byline}"
    for season, claims in _by_season(reading):
        yield f"\n  {season}"
        for claim in claims:
            credit = f", crediting {clean(claim.source, NAME)}" if claim.source else ""
            yield screen.wrapped(f"{_says(claim)} [{claim.certainty.value}{credit}]", "  - ", "    ")
            yield screen.wrapped(f"“{clean(claim.sentence)}”", "      ")
    for slip in reading.slips:
        yield screen.wrapped(clean(slip.detail), "\n  slip: ", "    ")
    yield "" if reading.claims else f"  {_NOTHING}\n"


def _show_table(reading: Reading) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from knownsofar.publish.terminal import COLOURS

    console = Console(highlight=False, markup=False, emoji=False)
    title, byline = _heading(reading)
    console.print(Text(title, style="bold"), Text(byline, style="dim"), sep="\n")
    for season, claims in _by_season(reading):
        table = Table(title=Text(season, style="bold"), title_justify="left", expand=True, box=None)
        for name, ratio in (("Claim", 3), ("Certainty", None), ("Source", 1), ("Sentence", 5)):
            table.add_column(name, ratio=ratio, header_style="dim")
        for claim in claims:
            style = COLOURS[claim.certainty.value]
            table.add_row(
                Text(_says(claim)),
                Text(claim.certainty.value, style=style),
                Text(clean(claim.source or "", NAME)),
                Text(clean(claim.sentence), style="dim"),
            )
        console.print(table)
    for slip in reading.slips:
        console.print(Text(f"slip: {clean(slip.detail)}", style="red"))
    console.print("" if reading.claims else Text(_NOTHING, style="dim"))
