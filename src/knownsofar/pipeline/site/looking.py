"""One season through time: its dossier today, on every day that changed something, and all changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec

from knownsofar.model import Change, Dossier, Outlook
from knownsofar.pipeline.replay import Asked, Shelf, dossier_of, outlook_on, weighed
from knownsofar.pipeline.windows import with_outlook
from knownsofar.weigh import changes, history, turning_days


class Kept(msgspec.Struct, frozen=True):
    """The outlook of a past day, and the `key` of what it was made of."""

    key: str
    outlook: Outlook | None


class Turn(msgspec.Struct, frozen=True):
    """A day, the dossier as of it with its outlook, and the `key` of all that it was made of."""

    day: date
    key: str
    dossier: Dossier
    outlook: Outlook | None


class Look(msgspec.Struct, frozen=True):
    """A season: its dossier today, the days on which it was looked at, in order, and all changes.

    `turns` are those of these days that changed something.
    """

    dossier: Dossier
    looked: tuple[Turn, ...]
    changes: tuple[Change, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The days that changed something, and what was known on each."""
        days = {change.day for change in self.changes}
        return tuple(turn for turn in self.looked if turn.day in days)


def look(
    shelf: Shelf,
    season: int | None,
    as_of: date,
    precedents: Path | None = None,
    kept: Callable[[int | None], Mapping[date, Kept]] = lambda _: {},
) -> Look:
    """A season through time, of what a `shelf` held by `as_of`; `season` None is the one that is next then.

    `kept` gives what an earlier look kept of a season's days: a day of which
    nothing is known that was not known then has the outlook that it had, since
    outlooks cost most.
    """
    dossier = dossier_of(shelf, season, as_of, precedents)
    earlier = kept(dossier.season)
    looked: list[Turn] = []
    for day in turning_days(shelf.claims, as_of):
        asked: Asked = {}
        after = weighed(shelf, dossier.season, day, asked)
        key = _key(shelf, after, asked)
        found = earlier.get(day)
        if day == as_of:
            outlook = dossier.outlook
        elif found is not None and found.key == key:
            outlook = found.outlook
        else:
            outlook = outlook_on(shelf, after, precedents)
        looked.append(Turn(day, key, with_outlook(after, outlook), outlook))
    return Look(dossier, tuple(looked), tuple(history(turn.dossier for turn in looked)))


def between(
    shelf: Shelf, season: int | None, first: date, last: date, precedents: Path | None = None
) -> tuple[Dossier, Dossier, tuple[Change, ...]]:
    """A season on two days, in order, of what a `shelf` held by the last, and what differs between them."""
    before, after = (dossier_of(shelf, season, day, precedents) for day in (first, last))
    return before, after, changes(before, after)


def _key(shelf: Shelf, dossier: Dossier, asked: Asked) -> str:
    """A hash of what a dossier and its outlook are made of. Of an article's text only its claims count.

    Of the records those reliabilities count that were asked for, as they were given.
    """
    pages = {claim.url for claim in dossier.claims}
    copies = (f"{c.url} {c.original_url}" for c in shelf.copies if c.url in pages and c.original_url in pages)
    claims = (claim.id for claim in dossier.claims)
    slips = (str(slip) for slip in dossier.slips)
    trusted = (f"{' '.join(of)} {reliability}" for of, reliability in sorted(asked.items()))
    parts = (*shelf.titles, str(dossier.season), str(shelf.followed), *claims, *slips, *copies, *trusted)
    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
