"""Articles that are added, held against the others on their series: what repeats an earlier one is recorded.

An index of a series is made from the ledger when its first article of a run
is added, and kept for the rest of it.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from knownsofar.model import Article, Claim, Copy, Slip
from knownsofar.weigh.witnesses import CopyIndex, CopyOf

if TYPE_CHECKING:
    from knownsofar.ledger import Ledger

_SERIES = 64
"""Series whose indexes are kept."""
_ARTICLES = 400
"""The newest articles on a series that a new one is held against."""


class CopyWatch:
    """For one run of `add`: notes, in the ledger, which articles copy which."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._shelves: OrderedDict[str, _Shelf] = OrderedDict()

    def note(self, article: Article, claims: Sequence[Claim], slips: Sequence[Slip]) -> list[CopyOf]:
        """Hold an article, which has been recorded, against the others on its main series; the copies found.

        An older one that is added late may turn out to be the original of what is there.
        """
        named = Counter(claim.series for claim in claims)
        if not named:
            return []
        main = max(named, key=lambda series: (named[series], series))
        for series in named:
            if series != main and series in self._shelves:
                self._shelves[series].add(article, slips)
        found = self._shelf(main, article).add(article, slips)
        shelf = self._shelves[main]
        for copy in found:
            copier, original = shelf.ids[copy.url], shelf.ids[copy.original_url]
            if copier == original:  # one text that was handed over under two names
                continue
            word = Copy(
                article=copier,
                original=original,
                share=round(min(max(copy.shared, 0.0), 1.0), 4),
                detail=copy.why,
            )
            self._ledger.record(word)
        return found

    def _shelf(self, series: str, article: Article) -> _Shelf:
        if series not in self._shelves:
            shelf = self._shelves[series] = _Shelf()
            slips: dict[str, list[Slip]] = {}
            for slip in self._ledger.slips(series):
                slips.setdefault(slip.url, []).append(slip)
            for known in self._ledger.articles(series)[-_ARTICLES:]:
                if known.url != article.url:
                    shelf.add(known, slips.get(known.url, ()))
            if len(self._shelves) > _SERIES:
                self._shelves.popitem(last=False)
        self._shelves.move_to_end(series)
        return self._shelves[series]


class _Shelf:
    """The articles on one series: their index, and their ids by address."""

    def __init__(self) -> None:
        self.index = CopyIndex()
        self.ids: dict[str, str] = {}

    def add(self, article: Article, slips: Sequence[Slip]) -> list[CopyOf]:
        """What this article makes known: that it copies, or is copied. The first version of a page counts.

        Of one that is here already, what it copies: the run that recorded it may have been stopped before.
        """
        if article.url in self.ids:
            own = self.index.copy(article.url)
            return [own] if own is not None else []
        self.ids[article.url] = article.id
        own = self.index.add(article, slips)
        return [own] if own is not None else [c for c in self.index.copies() if c.original_url == article.url]
