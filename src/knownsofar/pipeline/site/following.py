"""Which series a site shows: those of the watch list, or where there is none all that the ledger knows."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from knownsofar.ledger import Ledger, group_titles
from knownsofar.model import Watch
from knownsofar.publish.site.paths import slug_of


class Series(msgspec.Struct, frozen=True):
    """A followed series: its folder's name, all its titles (the first recorded first), the seasons asked for.

    Season None is the next one, whichever that is on a day. `revision` is the
    number of the last entry of the ledger that speaks of it.
    """

    slug: str
    titles: tuple[str, ...]
    seasons: tuple[int | None, ...]
    revision: int


def followed(ledger: Ledger, touched: Mapping[str, int] | None = None) -> list[Series]:
    """The followed series, in the order in which they were first recorded.

    `touched` is what `Ledger.touched` says, where it has been asked already.
    """
    watched: dict[str, set[int | None]] = {}
    for fact in ledger.facts(Watch):
        if isinstance(fact, Watch):
            watched.setdefault(fact.series, set()).add(fact.season)
    newest = ledger.touched() if touched is None else touched
    found = []
    for titles in group_titles(ledger.series_as_recorded(), ledger.aliases()):
        seasons: set[int | None] = set().union(*(watched.get(title, set()) for title in titles))
        if watched and not seasons:
            continue
        numbers = sorted(number for number in seasons if number is not None)
        asked = (*([None] if None in seasons or not numbers else []), *numbers)
        revision = max((newest.get(title, 0) for title in titles), default=0)
        found.append(Series(slug_of(titles[0]), titles, asked, revision))
    return found
