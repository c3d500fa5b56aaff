"""Pairs of articles of which it is known whether one copies the other, to learn from and to measure with.

Everything falls into two halves by series, so that no article of one is in the
other: what is fitted on "seen" is measured on "held". The packaged story of 24
articles, with its four pages that are near-copies, is held out.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple

from training.cases import Case, load_cases

from evaluation.releases import release_pair
from evaluation.rewrite import Rewriter, retold
from evaluation.spin import Spinner
from knownsofar.model import Article

GOLD = Path(__file__).parent.parent / "training" / "gold.jsonl"
STORY = "All of Us Are Dead"
COPIES = (
    ("dev-005", "dev-006"),
    ("dev-009", "dev-010"),
    ("dev-013", "dev-014"),
    ("dev-019", "dev-020"),
)
"""Pages that people labelled as near-copies, original first: both of a pair are told in other words again."""
TWICE = (
    ("more-d-021", "more-e-016"),
    ("more-c-006", "more-e-009"),
    ("more-c-042", "more-e-022"),
)
"""Pages that were labelled twice, retold by two people who did not see each other's words."""


_LONG = 120  # words of an article that is told anew
_SWAPPED = 0.2  # of the words of such an article


class Pair(NamedTuple):
    """Two articles, the earlier first."""

    earlier: Article
    later: Article


class Corpus:
    """The labelled articles of one half, and what is made of them; the same seed, the same pairs."""

    def __init__(self, half: str, seed: int = 7) -> None:
        cases = [c for c in load_cases([GOLD]) if half_of(series_of(c)) == half]
        self.half, self.articles = half, [c.article for c in cases]
        self._by_id = {c.id: c.article for c in cases}
        self._series: dict[str, list[Case]] = {}
        for case in cases:
            self._series.setdefault(series_of(case), []).append(case)
        self.random = Random(f"{seed}:{half}")  # noqa: S311 - no secret
        self.spinner = Spinner(a.text for a in self.articles)

    def spun(self, share: float, count: int, *, names: bool = False) -> list[Pair]:
        """Copies with `share` of their words swapped."""
        originals = self.random.choices(self.articles, k=count)
        return [Pair(a, self.spinner.spin(a, share, self.random, names=names)) for a in originals]

    def rewritten(self, dropped: float, count: int) -> list[Pair]:
        """Copies that are told anew, less `dropped` of their sentences, a fifth of the words swapped.

        Only of articles of 120 words and more: of less too little is left.
        """
        rewriter = Rewriter(self.spinner)
        long = [a for a in self.articles if len(a.text.split()) >= _LONG]
        return [
            Pair(a, rewriter.rewrite(a, dropped, _SWAPPED, self.random))
            for a in self.random.choices(long, k=count)
        ]

    def retold(self, *kinds: str) -> list[Pair]:
        """What was told anew by hand, of these kinds: "copy", "loose", "independent"."""
        told = retold(self._by_id.items())
        return [Pair(one.earlier, one.later) for one in told if one.kind in kinds]

    def labelled(self, pairs: tuple[tuple[str, str], ...]) -> list[Pair]:
        """Those of COPIES or TWICE that are in this half."""
        return [
            Pair(self._by_id[a], self._by_id[b]) for a, b in pairs if a in self._by_id and b in self._by_id
        ]

    def releases(self, count: int, *, logline: bool = False) -> list[Pair]:
        """Independent reports of one press release each, its sentence on the plot in both if asked for."""
        return [Pair(*release_pair(self.random, self.half, logline=logline)) for _ in range(count)]

    def neighbours(self) -> list[Pair]:
        """Articles on one series that are no copies of each other."""
        copies = {frozenset(pair) for pair in COPIES + TWICE}
        return [
            Pair(*sorted((a.article, b.article), key=lambda one: (one.published, one.url)))
            for cases in self._series.values()
            for a, b in combinations(cases, 2)
            if frozenset((a.id, b.id)) not in copies
        ]

    def template_mates(self, count: int) -> list[Pair]:
        """Pages cut from one template: the very same words, with all names and numbers another series'."""
        return [
            Pair(a, self.spinner.renamed(a, self.random)) for a in self.random.choices(self.articles, k=count)
        ]


def series_of(case: Case) -> str:
    """The series that most claims of an article are about."""
    named = Counter(claim["series"] for claim in case.claims)
    return named.most_common(1)[0][0] if named else case.id


def half_of(series: str) -> str:
    """The half that a series falls into."""
    held = series == STORY or hashlib.sha256(series.encode()).digest()[0] & 1
    return "held" if held else "seen"
