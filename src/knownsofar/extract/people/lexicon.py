"""The word lists behind the reading of names: gazetteer of names, words that are none."""

from __future__ import annotations

from functools import cache

import msgspec

from knownsofar.model.packaged import read_packaged


class Lexicon(msgspec.Struct, frozen=True):
    """Sets of words, as printed; `common` is in lower case, `syllables` too."""

    given: frozenset[str]
    surnames: frozenset[str]
    korean: frozenset[str]
    syllables: frozenset[str]
    stop: frozenset[str]
    role: frozenset[str]
    rank: frozenset[str]
    open: frozenset[str]
    common: frozenset[str]


def _sections(name: str) -> dict[str, list[str]]:
    """The sections of a packaged list: "[head]" lines, words, "#" comments."""
    found: dict[str, list[str]] = {"": []}
    head = ""
    for line in read_packaged("knownsofar.extract.people", name).decode().splitlines():
        if line.startswith("["):
            head = line.strip("[] ")
            found[head] = []
        elif not line.startswith("#"):
            found[head].extend(line.split())
    return found


@cache
def lexicon() -> Lexicon:
    """The packaged lists, read once."""
    names, words = _sections("names.txt"), _sections("words.txt")

    def union(kind: str) -> frozenset[str]:
        return frozenset(word for head, listed in names.items() if head.startswith(kind) for word in listed)

    return Lexicon(
        given=union("given"),
        surnames=union("surname"),
        korean=frozenset(names["surname korean"]),
        syllables=frozenset(names["syllable korean"]),
        stop=frozenset(words["stop"]),
        role=frozenset(words["role"]),
        rank=frozenset(words["rank"]),
        open=frozenset(words["open"]),
        common=frozenset(_sections("common.txt")[""]),
    )
