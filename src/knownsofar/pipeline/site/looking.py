"""One season through time: its dossier today, on every day that changed something, and all changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path

import msgspec
from msgspec.structs import replace

from knownsofar.ledger import Ledger
from knownsofar.model import Change, Dossier, Outlook
from knownsofar.pipeline.knowing import weighed, with_outlook
from knownsofar.weigh import changes, history, turning_days


class Kept(msgspec.Struct, frozen=True):
    """The outlook of a past day, and the `key` of what it was made of."""

    key: str
    outlook: Outlook | None


class Turn(msgspec.Struct, frozen=True):
    """A day that changed something, the dossier as of it, and the `key` of all that it was made of."""

    day: date
    key: str
    dossier: Dossier


class Look(msgspec.Struct, frozen=True):
    """A season: its dossier today, the days that changed something, in order, and all changes."""

    dossier: Dossier
    turns: tuple[Turn, ...]
    changes: tuple[Change, ...]

    @property
    def days(self) -> tuple[date, ...]:
        """The days that changed something."""
        return tuple(turn.day for turn in self.turns)


def look(
    ledger: Ledger,
    titles: Sequence[str],
    season: int | None,
    as_of: date,
    precedents: Path | None = None,
    kept: Callable[[int | None], Mapping[date, Kept]] = lambda _: {},
) -> Look:
    """A season through time; with `season` None the one that is the next as of `as_of`.

    `kept` gives what an earlier look kept of a season's past days: a day of
    which nothing is known that was not known then has the outlook that it had.
    A day has changed something where a stage or a belief is not what it was;
    outlooks are made for such days alone, since they cost most.
    """
    dossier = with_outlook(ledger, weighed(ledger, titles, as_of=as_of, season=season), titles, precedents)
    earlier = kept(dossier.season)
    turns: list[Turn] = []
    before: Dossier | None = None
    for day in turning_days(dossier.claims, as_of):
        after = weighed(ledger, titles, as_of=day, season=dossier.season)
        if changes(before, after):
            key = _key(titles, after)
            if day == as_of:
                full = dossier
            elif day in earlier and earlier[day].key == key:
                full = replace(after, outlook=earlier[day].outlook)
            else:
                full = with_outlook(ledger, after, titles, precedents)
            turns.append(Turn(day, key, full))
        before = after
    return Look(dossier, tuple(turns), tuple(history(turn.dossier for turn in turns)))


def _key(titles: Sequence[str], dossier: Dossier) -> str:
    """A hash of what a dossier and its outlook are made of. Of an article's text only its claims count."""
    parts = [*titles, str(dossier.season), *(c.id for c in dossier.claims), *(str(s) for s in dossier.slips)]
    return sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
