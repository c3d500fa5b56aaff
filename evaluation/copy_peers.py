"""What evaluation/witnesses.py sets beside ours: plain shingles, the very same text, datasketch's MinHash."""

from __future__ import annotations

import re
from collections.abc import Callable

from evaluation.copy_corpus import Pair

_WORD = re.compile(r"\w+")


def _shingles(text: str, size: int) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return {tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1))}


def shingles(pair: Pair, size: int = 5) -> float:
    """The Jaccard likeness of all shingles of some words.

    Broder, "On the resemblance and containment of documents", 1997.
    """
    one, other = (_shingles(article.text, size) for article in pair)
    return len(one & other) / len(one | other)


def exact(pair: Pair) -> bool:
    """Whether both texts have the very same words."""
    one, other = (_WORD.findall(article.text.lower()) for article in pair)
    return one == other


def minhash(pair: Pair) -> float:
    """The Jaccard likeness of shingles of three words as datasketch estimates it, with 128 permutations."""
    from datasketch import MinHash

    kept = []
    for article in pair:
        one = MinHash(num_perm=128, seed=1)
        one.update_batch([" ".join(s).encode() for s in _shingles(article.text, 3)])
        kept.append(one)
    return float(kept[0].jaccard(kept[1]))


BASELINES: dict[str, Callable[[Pair], float]] = {
    "shingles of 5 words": shingles,
    "shingles of 2 words": lambda pair: shingles(pair, 2),
    "words": lambda pair: shingles(pair, 1),
}
"""Likenesses of sets, by name."""
