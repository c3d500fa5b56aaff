"""Words as they are compared, without case and ending, as numbers; how common they are; what was learnt."""

from __future__ import annotations

import zlib
from functools import cache, lru_cache
from itertools import islice
from math import log

import msgspec

from knownsofar.model.packaged import read_packaged
from knownsofar.weigh.witnesses.stems import stem


class Model(msgspec.Struct, frozen=True):
    """What training/witnesses.py learnt.

    `common` are the words (stems) that several of `articles` have, commonest
    first, with how many have them; the others are log odds.
    """

    articles: int
    common: dict[str, int]
    constant: float
    aligned: float
    glue: float
    words_constant: float
    content: float


@lru_cache(maxsize=1 << 17)
def plain(word: str) -> str:
    """A word as it is compared: no case, no genitive, no ending."""
    return stem(word.casefold().removesuffix("'s"))


@lru_cache(maxsize=1 << 17)
def word_hash(word: str) -> int:
    """32 bits that stand for a word in every print; two that share them are taken for one word."""
    return zlib.crc32(word.encode())


@cache
def model() -> Model:
    """The fitted model, read once."""
    return msgspec.json.decode(read_packaged(__package__, "model.json"), type=Model)


@cache
def common(most: int | None = None) -> frozenset[int]:
    """The hashes of words that many articles have; of the commonest `most` alone, if it is given."""
    return frozenset(map(word_hash, islice(model().common, most)))


@cache
def weights() -> dict[int, float]:
    """What it tells that two articles share a common word: 0 if all have it, 1 if none is known to."""
    most = model().articles + 1
    return {word_hash(word): log(most / (count + 0.5)) / log(most) for word, count in model().common.items()}
