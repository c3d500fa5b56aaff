"""Names that stay: what a series, a season, a fact and each revision of it are called in every format."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from uuid import UUID, uuid5

import msgspec

from knownsofar.model import Belief, Change, Known, Stage, fold

_OURS = UUID("5b1f2c52-8d0e-5d39-9b0a-3c4e3f6c7a11")
"""The name space of all names; another one would make every reader show everything once more."""

Link = Callable[[str, int | None], str | None]
"""From a series and a season to the address of their page; None where they have none."""


def no_link(series: str, season: int | None) -> str | None:
    """Of pages that nobody publishes."""
    return None


def uuid(*parts: object) -> UUID:
    """RFC 9562 version 5, of parts in their order. However a series is spelt, its `key` is one."""
    name = "\x1f".join(str(part) for part in parts)
    return uuid5(_OURS, name.encode("utf-8", "replace").decode())


def key(series: str) -> str:
    """The series' title without case, accents and punctuation; as it is where nothing else is left."""
    return fold(series) or series


def revisions(changes: Iterable[Change]) -> Iterator[tuple[Change, str]]:
    """Each change with its urn:uuid, which stays when other changes are found before it.

    A belief's or stage's is made of what it has become, and the how manieth time
    it has become just that: an article that shows that it was known a week
    earlier does not rename it. An outlook's is made of its day: a forecast that
    is fitted anew does not rename it.
    """
    times: Counter[tuple[object, ...]] = Counter()
    for change in changes:
        fact = (key(change.series), change.season, change.fact)
        state = change.day.isoformat() if change.what == "outlook" else _state(change.after)
        times[(*fact, state)] += 1
        yield change, uuid("revision", *fact, state, times[(*fact, state)]).urn


def _state(known: Known | None) -> str:
    if isinstance(known, Belief):
        said = (known.predicate, known.value, known.polarity, known.label)
        return msgspec.json.encode(said).decode()
    return known.value if isinstance(known, Stage) else "nothing"
