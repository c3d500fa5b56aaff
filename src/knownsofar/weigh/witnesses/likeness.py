"""How alike two articles are told, beyond what two reports of one event must share.

Two independent reports share facts, names, and quotes; what they do not share is
the words around the names, in the same order, line by line. So each line is
laid over that line of the other article with which it has most words in the
same order (the longest common subsequence), once with all words, once with the
names and numbers of both articles taken out. Swapped synonyms leave the rest
of the line in its order; moved paragraphs move lines, which nothing here minds.

Facts told alike are no sign of copying, mistakes told alike are: the principle
of Dong, Berti-Equille and Srivastava, "Integrating conflicting data: the role
of source dependence", VLDB 2009. Each slip that both articles made counts for
the copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import Any, NamedTuple

import msgspec

from knownsofar.model.packaged import read_packaged
from knownsofar.weigh.witnesses.prints import Print, unpacked, word_hash

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
UNLIKE = 0.5
"""What the shorter article's two parts must add up to for the longer to be laid over it; a copy has .78."""
SURE = 10.0  # log odds that nothing outweighs
_SHORT = 4  # words of a line, below which it says nothing of its own
_ROOMY = 3  # lines of the other article that each line is laid over, the most promising first
_NOBODY = 6  # rarer names, below which a page is about nobody, and all its names are compared
_FEW = 30  # words, below which only the very same text is a copy


class Model(msgspec.Struct, frozen=True):
    """What training/witnesses.py learnt: words that many articles have, commonest first, and log odds."""

    common: list[str]
    constant: float
    aligned: float
    glue: float


class Likeness(msgspec.Struct, frozen=True):
    """What two articles share, each from 0 to 1.

    `aligned` is the part of the words that stand in the same order in a line of
    the other, the mean of both directions; `glue` the same without names and
    numbers; `names` the part of the rarer names of the article with fewer;
    `contained` the part of the later article's words that stand so in the
    earlier. `slips` counts the mistakes that both made. `score` is the log odds
    that the one copies the other: above 0, it does.
    """

    aligned: float
    glue: float
    names: float
    contained: float
    slips: int
    score: float


@cache
def model() -> Model:
    """The fitted model, read once."""
    return msgspec.json.decode(read_packaged(__package__, "model.json"), type=Model)


@cache
def common(most: int | None = None) -> frozenset[int]:
    """The hashes of words that many articles have; of the commonest `most` alone, if it is given."""
    return frozenset(map(word_hash, model().common[:most]))


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
    def lines(self) -> tuple[Line, ...]:
        """The lines that are long enough to say something."""
        found, at = [], 0
        for end, prose in zip(unpacked(self._kept.ends), self._kept.prose, strict=True):
            if end - at >= _SHORT:
                words = self.words[at:end]
                found.append(Line(words, frozenset(words), 1.0 if prose else LISTED))
            at = end
        return tuple(found)


class Line(NamedTuple):
    """The words of one line, in order and as a set, and what the line weighs."""

    words: Sequence[int]
    distinct: frozenset[int]
    weight: float


def likeness(earlier: Text, later: Text) -> Likeness:
    """How alike two articles are."""
    slips = min(2, len(earlier.slips & later.slips))
    if min(len(earlier.words), len(later.words)) < _FEW:
        same = float(earlier.words == later.words and len(later.words) > 0)
        return Likeness(same, same, same, same, slips, SURE if same else -SURE)
    fewer = min(len(earlier.pairs), len(later.pairs))
    if len(earlier.pairs & later.pairs) < LEAST * fewer:
        return Likeness(0.0, 0.0, 0.0, 0.0, slips, -SURE)
    names = earlier.names | later.names
    kept = _names_kept(earlier.names, later.names)
    shorter, longer = sorted((earlier, later), key=lambda text: len(text.words))
    inner = _laid_over(shorter, longer, names)
    if sum(inner) < UNLIKE:  # the longer cannot be more of the shorter than the shorter is of it
        return Likeness(*inner, kept, inner.aligned, slips, -SURE)
    outer = _laid_over(longer, shorter, names)
    aligned, glue = (inner.aligned + outer.aligned) / 2, (inner.glue + outer.glue) / 2
    contained = (outer if later is longer else inner).aligned
    learnt = model()
    score = learnt.constant + learnt.aligned * aligned + learnt.glue * glue + SLIP * slips
    return Likeness(
        aligned, glue, kept, contained, slips, -SURE if kept < max(NAMED_AT_ALL, NAMED * glue) else score
    )


def _names_kept(one: frozenset[int], other: frozenset[int]) -> float:
    rare = [names - common() for names in (one, other)]
    if min(map(len, rare)) < _NOBODY:
        rare = [one, other]
    fewer = min(map(len, rare))
    return len(rare[0] & rare[1]) / fewer if fewer else 1.0


class _Part(NamedTuple):
    aligned: float
    glue: float


def _laid_over(one: Text, other: Text, names: frozenset[int]) -> _Part:
    """The part of the words of `one` that stand in order in a line of the other; the same without `names`."""
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
    return _Part(found / total if total else 0.0, bare_found / bare_total if bare_total else 0.0)


@cache
def _lcs() -> Any:
    """The length of the longest common subsequence; bit-parallel, imported when first wanted (15 ms)."""
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity
