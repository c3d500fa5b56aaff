"""How alike two articles are told, beyond what two reports of one event must share.

Two independent reports share facts, names, quotes, and whatever sentence both
took over from the release to the letter. What they do not share is how the rest
is told, and it is told alike in one of two ways:

- *in the same order*, by those who swap words. Each line is laid over that line
  of the other article with which it has most words in the same order (the
  longest common subsequence), once with all words, once with the names and
  numbers of both articles taken out. Swapped synonyms leave the rest of the
  line in its order; moved paragraphs move lines, which nothing here minds;
- *in the same words*, by those who write every sentence anew. They say what the
  original says, all of it and hardly more, and so the words that are no names
  come back in other forms and places. Each counts by how few articles have it
  (Sparck Jones, "A statistical interpretation of term specificity and its
  application in retrieval", Journal of Documentation 28, 1972), and all count as
  far as the names came back too: reporters who ask for themselves name others.

Facts told alike are no sign of copying, mistakes told alike are: the principle
of Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role
of source dependence", VLDB 2009. Each slip that both articles made counts for
the copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from functools import cache, cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec

from knownsofar.weigh.witnesses.prints import Print, unpacked
from knownsofar.weigh.witnesses.vocabulary import common, model, weights

SLIP = 1.5
"""Log odds for a copy of one slip that both made; two count at most: one press kit may have them all."""
LISTED = 0.25
"""What a heading, list item or table row weighs beside a sentence: two cast lists are alike by right."""
NAMED = 0.3
"""The share of its rarer names that a copy must have kept, to the share of its other words: pages cut
from one template agree in all but the names."""
LEAST = 0.1
"""The share of its pairs of neighbouring words that a copy must have kept: with less, no line is looked at.
Four words of ten swapped leave a fifth."""
NAMED_AT_ALL = 0.2
"""The share of its rarer names that any copy must have kept: a city or two are alike by chance."""
PASTED = 0.5
"""The part of either article in runs of the same words up to which these are left out, as quotes are:
what both pasted from a release. With more in common the one pasted the other."""
RUN = 8
"""Words in a row that two who write for themselves do not have in common by chance."""
PRIOR = 4.0
"""Rare words that each article is taken to have for itself besides: of two short ones little is made."""
SURE = 10.0  # log odds that nothing outweighs
_SHORT = 4  # words of a line, below which it says nothing of its own
_ROOMY = 3  # lines of the other article that each line is laid over, the most promising first
_NOBODY = 6  # rarer names, below which a page is about nobody, and all its names are compared
_FEW = 30  # words, below which only the very same text is a copy


class Likeness(msgspec.Struct, frozen=True):
    """What two articles share, each from 0 to 1.

    `aligned` is the part of the words that stand in the same order in a line of
    the other, the mean of both directions; `glue` the same without names and
    numbers; `content` the part of the words without those, in any order, rare
    ones for more than common ones: all three without what both have to the
    letter. `names` is the part of the rarer names of the article with fewer.
    `contained` is the part of the later article's words that stand in order in
    the earlier, `repeated` the part of its content that the earlier has.
    `slips` counts the mistakes that both made. `order` and `words` are the log
    odds that the one copies the other by the one evidence and by the other.
    """

    aligned: float
    glue: float
    content: float
    names: float
    contained: float
    repeated: float
    slips: int
    order: float
    words: float

    @property
    def score(self) -> float:
        """The log odds that the one copies the other: above 0, it does."""
        return max(self.order, self.words)


class Line(NamedTuple):
    """The words of one line, in order and as a set, and what the line weighs."""

    words: Sequence[int]
    distinct: frozenset[int]
    weight: float


class Text:
    """A print unpacked as far as it is asked for, to be compared with others."""

    def __init__(self, kept: Print) -> None:
        self._kept = kept
        self.words = unpacked(kept.words)
        self.pairs = frozenset(pairwise(self.words))

    @cached_property
    def names(self) -> frozenset[int]:
        """The hashes of names and numbers."""
        return frozenset(unpacked(self._kept.names))

    @cached_property
    def slips(self) -> frozenset[int]:
        """The hashes of slips."""
        return frozenset(unpacked(self._kept.slips))

    @cached_property
    def runs(self) -> list[int]:
        """A hash of the words from each place on, RUN of them."""
        words = self.words.tolist()
        return [hash(tuple(words[at : at + RUN])) for at in range(len(words) - RUN + 1)]

    @cached_property
    def whole(self) -> Told:
        """All of it."""
        return self._told(bytes(len(self.words)))

    def without(self, runs: Set[int]) -> Told:
        """It less the words in these runs."""
        gone = bytearray(len(self.words))
        for at, run in enumerate(self.runs):
            if run in runs:
                gone[at : at + RUN] = b"\1" * RUN
        return self._told(gone)

    def _told(self, gone: Sequence[int]) -> Told:
        lines, content, pasted, at = [], set[int](), 0.0, 0
        for end, prose in zip(unpacked(self._kept.ends), self._kept.prose, strict=True):
            weight = 1.0 if prose else LISTED
            left = [word for word, out in zip(self.words[at:end], gone[at:end], strict=True) if not out]
            pasted += weight * (end - at - len(left))
            if prose:
                content.update(left)
            if len(left) >= _SHORT:
                lines.append(Line(left, frozenset(left), weight))
            at = end
        return Told(tuple(lines), frozenset(content), pasted, sum(gone) / max(1, len(gone)))


class Told(NamedTuple):
    """The lines of a text that are long enough to say something, and the words of its sentences as a set.

    `pasted` is the weight of the words that were left out of both, `part` their
    share of all.
    """

    lines: tuple[Line, ...]
    words: frozenset[int]
    pasted: float
    part: float


def likeness(earlier: Text, later: Text) -> Likeness:
    """How alike two articles are."""
    slips = min(2, len(earlier.slips & later.slips))
    if min(len(earlier.words), len(later.words)) < _FEW:
        same = float(earlier.words == later.words and len(later.words) > 0)
        sure = SURE if same else -SURE
        return Likeness(same, same, same, same, same, same, slips, sure, sure)
    fewer = min(len(earlier.pairs), len(later.pairs))
    kept = _names_kept(earlier.names, later.names)
    if kept < NAMED_AT_ALL or len(earlier.pairs & later.pairs) < LEAST * fewer:
        return Likeness(0.0, 0.0, 0.0, kept, 0.0, 0.0, slips, -SURE, -SURE)
    names = earlier.names | later.names
    before, after = _apart(earlier, later)
    shared = _weight(before.words & after.words - names)
    own = _weight(before.words - names), _weight(after.words - names)
    content = shared / (sum(own) / 2 + PRIOR)
    learnt = model()
    words = learnt.words_constant + learnt.content * content * kept + SLIP * slips
    inner = _laid_over(after, before, names)
    outer = _laid_over(before, after, names)
    aligned, glue = (inner.aligned + outer.aligned) / 2, (inner.glue + outer.glue) / 2
    order = learnt.constant + learnt.aligned * aligned + learnt.glue * glue + SLIP * slips
    if kept < NAMED * glue:
        order = words = -SURE
    total = inner.total + after.pasted
    contained = (inner.aligned * inner.total + after.pasted) / total if total else 0.0
    repeated = shared / own[1] if own[1] else 0.0
    return Likeness(aligned, glue, content, kept, contained, repeated, slips, order, words)


def _apart(one: Text, other: Text) -> tuple[Told, Told]:
    """Both without the runs that both have, unless these are most of one of them."""
    runs = frozenset(one.runs).intersection(other.runs)
    if not runs:
        return one.whole, other.whole
    apart = one.without(runs), other.without(runs)
    return apart if max(told.part for told in apart) <= PASTED else (one.whole, other.whole)


def _weight(words: Iterable[int]) -> float:
    """What words tell together, a rare one 1."""
    weight = weights().get
    return sum(weight(word, 1.0) for word in words)


def _names_kept(one: frozenset[int], other: frozenset[int]) -> float:
    rare = [names - common() for names in (one, other)]
    if min(map(len, rare)) < _NOBODY:
        rare = [one, other]
    fewer = min(map(len, rare))
    return len(rare[0] & rare[1]) / fewer if fewer else 1.0


class _Part(NamedTuple):
    aligned: float
    glue: float
    total: float


def _laid_over(one: Told, other: Told, names: frozenset[int]) -> _Part:
    """The part of the words of `one` that stand in order in a line of the other; the same without `names`.

    `total` is what all its words weigh.
    """
    length: Any = _lcs()
    found = total = bare_found = bare_total = 0.0
    for words, distinct, weight in one.lines:
        shared = [len(distinct & line.distinct) for line in other.lines]
        likely = sorted(range(len(shared)), key=shared.__getitem__, reverse=True)[:_ROOMY]
        best, place = max(((length(words, other.lines[j].words), -j) for j in likely), default=(0, 0))
        bare = [w for w in words if w not in names]
        found += weight * best
        total += weight * len(words)
        bare_total += weight * len(bare)
        if best and bare:
            bare_found += weight * length(bare, [w for w in other.lines[-place].words if w not in names])
    return _Part(found / total if total else 0.0, bare_found / bare_total if bare_total else 0.0, total)


@cache
def _lcs() -> Any:
    """The length of the longest common subsequence; bit-parallel, imported when first wanted (15 ms)."""
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity
