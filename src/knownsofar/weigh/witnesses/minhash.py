"""Which articles are worth comparing: those that fall into the same buckets (MinHash and LSH).

An article's features are its rarer names (a copy keeps them) and its pairs of
neighbouring words (a copy that swaps names too keeps these). Each set is sampled
at fixed points of a ring: the feature whose hash follows next. Of two articles
the same feature follows with a probability that is the Jaccard likeness of
their sets, as in one-permutation MinHash with rotation (Shrivastava and Li,
"Densifying one permutation hashing via rotation for fast near neighbor search",
ICML 2014), at one sort and a few bisections. Articles that agree in a sample,
or of names in a band of two, share a bucket (Leskovec, Rajaraman and Ullman,
"Mining of Massive Datasets", chapter 3).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection
from itertools import pairwise

from knownsofar.weigh.witnesses.prints import Print, unpacked
from knownsofar.weigh.witnesses.vocabulary import common

NAME_BANDS = 12
"""Bands of two samples of the names: at a Jaccard likeness of .5, one of them agrees with probability .97."""
PAIR_SAMPLES = 40
"""Samples of the pairs of words: at a likeness of .137 (the median where four words of ten are swapped),
two agree with probability .98; of articles on other series (median .003), in one case of sixty."""
EVERYWHERE = 100
"""The commonest words, of which two side by side are in every article."""
ENOUGH = 2
"""Buckets that two articles must share to be compared, where a band counts for two."""
_FEWEST = 3  # features, below which a set says nothing
_MASK = (1 << 64) - 1
_ODD = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)  # multipliers of splitmix64 and xxHash64
_RING = 1 << 64
_BAND = 1  # the lowest bit of a bucket of names


def buckets(kept: Print) -> array[int]:
    """The buckets of an article, as 64-bit numbers, each once: none for a page with hardly a word."""
    words, everywhere = unpacked(kept.words), common(EVERYWHERE)
    pairs = {
        one * _ODD[0] ^ other * _ODD[1]
        for one, other in pairwise(words)
        if one not in everywhere or other not in everywhere
    }
    names = _sampled(set(unpacked(kept.names)) - common(), 2 * NAME_BANDS)
    # Points far apart make a band, so that one feature with a wide gap before it does not fill both places.
    bands = {
        (one * _ODD[1] ^ other * _ODD[0]) & _MASK | _BAND
        for one, other in zip(names[:NAME_BANDS], names[NAME_BANDS:], strict=True)
    }
    return array("Q", [*bands, *{sample & ~_BAND for sample in _sampled(pairs, PAIR_SAMPLES)}])


def worth(bucket: int) -> int:
    """What sharing a bucket counts."""
    return ENOUGH if bucket & _BAND else 1


def _sampled(features: Collection[int], count: int) -> list[int]:
    """The feature that follows each of `count` points that are evenly spread over the ring."""
    if len(features) < _FEWEST:
        return []
    mixed = sorted((f ^ (f & _MASK) >> 15) * _ODD[0] & _MASK for f in features)
    step, size = _RING // count, len(mixed)
    return [mixed[bisect_left(mixed, step * i) % size] for i in range(count)]
