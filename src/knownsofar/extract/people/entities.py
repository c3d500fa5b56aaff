"""Who is who within an article: the mentions that name the same person, and the fullest name printed."""

from __future__ import annotations

from functools import lru_cache

from knownsofar.extract.people.lexicon import lexicon
from knownsofar.extract.people.names import Mention, korean_given
from knownsofar.model import fold as fold_name


class Entity:
    """One who is named: `name` as printed most fully, `mentions` in reading order."""

    __slots__ = ("mentions", "name", "words")

    def __init__(self, name: str, words: frozenset[str]) -> None:
        self.name = name
        self.words = words
        self.mentions: list[Mention] = []


fold = lru_cache(maxsize=16384)(fold_name)
"""A name without case, accents and marks; a page repeats its names."""


def name_words(mention: Mention) -> tuple[str, ...]:
    """The folded words of a name, ranks aside."""
    ranks = lexicon().rank
    return tuple(f for w in mention.words if w not in ranks and (f := fold(w)))


def find_entities(mentions: list[Mention]) -> dict[int, Entity]:
    """For each mention, by its id, the one whom it names.

    A shorter name belongs to the nearest fuller one that holds its words,
    looking back first: "Hiddleston" to "Tom Hiddleston", "Ji-hu" to "Park
    Ji-hu". The same words in another order are the same person.
    """
    entities: dict[frozenset[str], Entity] = {}
    words = [name_words(m) for m in mentions]
    places: dict[str, list[int]] = {}
    for index, (mention, parts) in enumerate(zip(mentions, words, strict=True)):
        if len(parts) > 1:
            key = frozenset(parts)
            if key not in entities:
                entities[key] = Entity(mention.text, key)
            for part in key:
                places.setdefault(part, []).append(index)
    found: dict[int, Entity] = {}
    for index, (mention, parts) in enumerate(zip(mentions, words, strict=True)):
        key = frozenset(parts)
        if len(parts) < 2:
            fuller = _fuller(index, key, words, places)
            key = frozenset(words[fuller]) if fuller is not None else key
        entity = entities.get(key)
        if entity is None:
            entity = entities[key] = Entity(mention.text, key)
        entity.mentions.append(mention)
        found[id(mention)] = entity
    return found


def _fuller(
    index: int, key: frozenset[str], words: list[tuple[str, ...]], places: dict[str, list[int]]
) -> int | None:
    """The nearest mention, before rather than after, whose name holds all the words of `key`."""
    if not key:
        return None
    holders = places.get(next(iter(key)), [])
    if not holders:
        return None
    before = [i for i in holders if i < index]
    return before[-1] if before else holders[0]


@lru_cache(maxsize=16384)
def shape(text: str) -> tuple[str, ...]:
    """What a name looks like: its length, and what the gazetteer knows of its words."""
    lists = lexicon()
    words = text.split()
    first, last = words[0], words[-1]
    size = min(len(words), 4)
    given = first in lists.given
    surname = last in lists.surnames
    features = [f"n{size}", f"gaz{size}{'G' if given else ''}{'S' if surname else ''}"]
    if first in lists.korean and len(words) > 1 and all(korean_given(w, lists) for w in words[1:]):
        features.append("korean")
    if last in lists.korean and len(words) > 1 and all(korean_given(w, lists) for w in words[:-1]):
        features.append("korean-west")
    if (first in lists.surnames and last in lists.given) and size > 1:
        features.append("reversed")
    if any(w in lists.stop for w in words):
        features.append("has-stop")
    if first in lists.rank or first.endswith("."):
        features.append("has-rank")
    if any(w.lower() in lists.common for w in words):
        features.append("has-common")
    if text.isupper():
        features.append("upper")
    if any(c.isdigit() for c in text):
        features.append("digit")
    if first in ("The", "A", "An"):
        features.append("article")
    if size == 1 and not given and not surname:
        features.append("unknown1")
    if size > 1 and not given and not surname and "korean" not in features:
        features.append("unknown2")
    return tuple(features)
