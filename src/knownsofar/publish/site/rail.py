"""The days of a dossier's slider on a line, each where it stands in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from knownsofar.publish.drawing import Scale, Tick, anchor
from knownsofar.publish.site.library import Day

_YEARS = 12  # years that have room for their numbers on a telephone


class Rail(msgspec.Struct, frozen=True):
    """Places in per cent of the width: of the days, and of the years."""

    days: tuple[tuple[float, Day], ...]
    ticks: tuple[Tick, ...]


def rail(days: Sequence[Day], as_of: date) -> Rail | None:
    """The line from the first day to the page's own; None where there is only one day."""
    if len(days) < 2:
        return None
    scale = Scale(days[0].day, max(days[-1].day, as_of))
    years = [date(year, 1, 1) for year in range(scale.first.year + 1, scale.last.year + 1)]
    years = years[:: len(years) // _YEARS + 1]
    return Rail(
        tuple((scale.at(each.day), each) for each in days),
        tuple(Tick(x := scale.at(year), str(year.year), anchor(x)) for year in years),
    )
