"""An index of prints that grows article by article, and says of each which earlier one it copies.

Whether one article copies another depends on the two alone, and the earlier is
the original: a copy leads back in time, so there are no cycles. Of several
originals the earliest counts. What was added in another order gives the same
copies, as long as no bucket overflows and no more candidates turn up than are
compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from knownsofar.model import Article, Slip
from knownsofar.weigh.witnesses.likeness import Likeness, Text, likeness
from knownsofar.weigh.witnesses.minhash import ENOUGH, buckets, worth
from knownsofar.weigh.witnesses.prints import Print, print_of

MOST_IN_BUCKET = 16
"""The earliest articles that a bucket keeps: ten thousand copies of one page need no more to be told by."""
MOST_COMPARED = 8
"""The candidates that one article is compared with, those that share most buckets."""


class CopyOf(msgspec.Struct, frozen=True, kw_only=True):
    """One article copies another, which came first.

    `shared` is the part of it that is repeated (0 to 1): of its words those that
    stand in the same order in a line of the original; where it is told anew,
    of its words that are no names those that the original has, weighed by their
    rarity. `slips` counts mistakes of the original that it repeats; `why` says
    all of it in a line.
    """

    url: str
    original_url: str
    original_outlet: str
    days_later: int
    shared: float
    slips: int
    why: str


class CopyIndex:
    """Prints by bucket. Adding takes about the same time however many there are."""

    def __init__(self) -> None:
        self._prints: list[Print] = []
        self._places: dict[str, int] = {}
        self._buckets: dict[int, int | list[int]] = {}
        self._copies: dict[int, tuple[int, Likeness]] = {}
        self._text = lru_cache(maxsize=512)(lambda place: Text(self._prints[place]))

    def __len__(self) -> int:
        """How many articles are held."""
        return len(self._prints)

    def add(self, article: Article, slips: Iterable[Slip] = ()) -> CopyOf | None:
        """Which earlier article this one copies, or None; from now on it is known itself.

        An address counts once: what is added under it again is a later version
        of the same page, and changes nothing. An article that is earlier than
        some that are held may turn out to be their original: `copies` says so.
        """
        if article.url in self._places:
            return self.copy(article.url)
        return self.add_print(print_of(article, slips))

    def add_print(self, kept: Print) -> CopyOf | None:
        """As `add`, of the print that a ledger kept."""
        if kept.url in self._places:
            return self.copy(kept.url)
        place = len(self._prints)
        self._prints.append(kept)
        self._places[kept.url] = place
        found = buckets(kept)
        candidates = self._candidates(found)
        earlier = sorted((c for c in candidates if self._order(c) < kept.order), key=self._order)
        for candidate in earlier:
            alike = likeness(self._text(candidate), self._text(place))
            if alike.score > 0:
                self._copies[place] = candidate, alike
                break
        for candidate in candidates:
            if self._order(candidate) > kept.order:
                self._reconsider(candidate, place)
        for bucket in found:
            self._put(bucket, place)
        return self.copy(kept.url)

    def copy(self, url: str) -> CopyOf | None:
        """What the article at an address copies; None where it copies nothing, or is not held."""
        place = self._places.get(url)
        if place is None or place not in self._copies:
            return None
        original, alike = self._copies[place]
        return _told(self._prints[original], self._prints[place], alike)

    def copies(self) -> list[CopyOf]:
        """Every copy that is held, by the order in which the articles appeared."""
        found = (self.copy(self._prints[place].url) for place in sorted(self._copies, key=self._order))
        return [copy for copy in found if copy is not None]

    def to_bytes(self) -> bytes:
        """All that is held, for `from_bytes`."""
        copies = [(place, *found) for place, found in sorted(self._copies.items())]
        return msgspec.msgpack.encode(_Kept(self._prints, copies))

    @classmethod
    def from_bytes(cls, kept: bytes) -> CopyIndex:
        """The index that `to_bytes` was asked of. Raises msgspec.DecodeError where the bytes are none."""
        read, index = msgspec.msgpack.decode(kept, type=_Kept), cls()
        for place, one in enumerate(read.prints):
            index._prints.append(one)
            index._places[one.url] = place
            for bucket in buckets(one):
                index._put(bucket, place)
        if any(not 0 <= place < len(index) for one in read.copies for place in one[:2]):
            raise msgspec.ValidationError(
                "this is no index of copies: it names articles that it does not hold"
            )
        index._copies = {place: (original, alike) for place, original, alike in read.copies}
        return index

    def _order(self, place: int) -> tuple[object, ...]:
        return self._prints[place].order

    def _candidates(self, found: Iterable[int]) -> list[int]:
        """Those that share most buckets, of equals the earliest; only those that share enough."""
        shared: Counter[int] = Counter()
        for bucket in found:
            for place in self._members(bucket):
                shared[place] += worth(bucket)
        enough = [place for place, count in shared.items() if count >= ENOUGH]
        return sorted(enough, key=lambda place: (-shared[place], self._order(place)))[:MOST_COMPARED]

    def _members(self, bucket: int) -> Iterator[int]:
        members = self._buckets.get(bucket)
        if isinstance(members, int):
            yield members
        elif members is not None:
            yield from members

    def _put(self, bucket: int, place: int) -> None:
        """Into its bucket, from which the latest falls out where it is full."""
        members = self._buckets.get(bucket)
        if members is None:
            self._buckets[bucket] = place  # most buckets have one: a list each would double the memory
        elif isinstance(members, int):
            self._buckets[bucket] = [members, place]
        elif len(members) < MOST_IN_BUCKET:
            members.append(place)
        else:
            latest = max(members, key=self._order)
            if self._order(place) < self._order(latest):
                members[members.index(latest)] = place

    def _reconsider(self, later: int, place: int) -> None:
        """A newcomer may be the original of a later article, if it came before the one known so far."""
        known = self._copies.get(later)
        if known is not None and self._order(known[0]) <= self._order(place):
            return
        alike = likeness(self._text(place), self._text(later))
        if alike.score > 0:
            self._copies[later] = place, alike


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    """The form of an index in bytes."""

    prints: list[Print]
    copies: list[tuple[int, int, Likeness]]


def find_copies(articles: Iterable[Article], slips: Iterable[Slip] = ()) -> list[CopyOf]:
    """The near-copies among some articles, by the order in which they appeared, whatever the order given.

    `slips` are of any of the articles, by their address.
    """
    index = CopyIndex()
    wrong: dict[str, list[Slip]] = {}
    for slip in slips:
        wrong.setdefault(slip.url, []).append(slip)
    prints = (print_of(a, wrong.get(a.url, ())) for a in articles)
    for one in sorted(prints, key=lambda one: one.order):
        index.add_print(one)
    return index.copies()


def _told(original: Print, copy: Print, alike: Likeness) -> CopyOf:
    days = (copy.published - original.published).days
    when = "on the same day" if not days else "1 day later" if days == 1 else f"{days} days later"
    anew = alike.order < alike.words
    shared = alike.repeated if anew else alike.contained
    share = f"{shared:.0%}".replace("%", " %")
    how = (
        f"told anew with {share} of its words, weighed by rarity"
        if anew
        else f"{share} of its words in the same order"
    )
    why = f"copies {original.url}, {when}, {how}"
    if alike.slips:
        why += f", and the same slip{'s' if alike.slips > 1 else ''}"
    return CopyOf(
        url=copy.url,
        original_url=original.url,
        original_outlet=original.outlet,
        days_later=days,
        shared=round(shared, 4),
        slips=alike.slips,
        why=why,
    )
