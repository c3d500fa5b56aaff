"""Named patterns as data, and which of them need no trying.

Of a hundred patterns few fit a sentence, and most of the others cannot: no word
of the sentence begins as they do. Only the rest are tried, and compiled when
they first are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from knownsofar.extract.linear import Bag

_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"(?:\w(?![?*{]))*")
_END = " "
_AFTER_A_WORD = (" ", "'", "’", "-")
_MAYBE = ("?", "*")
_KEPT = 20_000
"""How many words are remembered with the patterns that they may begin."""


class Fitting(NamedTuple):
    """Which patterns fit an outline, as features, and where: name, start, end."""

    bag: Bag
    places: list[tuple[str, int, int]]


class Gate:
    """Lets those of several patterns pass that may fit where some word begins; all begin at a word's edge."""

    def __init__(self, patterns: Mapping[str, str]) -> None:
        self._patterns = patterns
        self._begun = lru_cache(_KEPT)(self._begun_by)

    def may_fit(self, words: Iterable[str]) -> frozenset[str]:
        """The names of the patterns that may fit a text with these words: its runs of letters and digits."""
        return self._always.union(*map(self._begun, words))

    @cached_property
    def _always(self) -> frozenset[str]:
        return self._beginnings.get("", frozenset())

    @cached_property
    def _beginnings(self) -> dict[str, frozenset[str]]:
        """The patterns by what a word must begin with for them to fit there."""
        found: dict[str, set[str]] = {}
        for name, pattern in self._patterns.items():
            for start in beginnings(pattern):
                found.setdefault(start, set()).add(name)
        return {start: frozenset(names) for start, names in found.items()}

    def _begun_by(self, word: str) -> frozenset[str]:
        """The patterns that may fit where `word` begins."""
        whole = word + _END
        starts = [whole[:length] for length in range(len(whole) + 1)]
        return frozenset[str]().union(*(self._beginnings[s] for s in starts if s in self._beginnings))


class Patterns:
    """Patterns by name over the outline of a sentence."""

    def __init__(self, rows: dict[str, str]) -> None:
        self.rows = rows
        self.gate = Gate(rows)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def fit(self, outline: str) -> Fitting:
        """Every place where one of them fits."""
        passed = self.gate.may_fit(set(_WORD.findall(outline)))
        places = [
            (name, match.start(), match.end())
            for name in self.rows
            if name in passed
            for match in self._pattern(name).finditer(outline)
        ]
        return Fitting(Bag("pat=" + name for name, _, _ in places), places)

    def _pattern(self, name: str) -> re.Pattern[str]:
        pattern = self._compiled.get(name)
        if pattern is None:
            pattern = self._compiled[name] = re.compile(self.rows[name])
        return pattern


def beginnings(pattern: str, end: str = "") -> Iterator[str]:
    """What a match can begin with: the letters of a word, a space where the word ends there, "" for anything.

    `end` is the space where one follows the pattern.
    """
    for part in _alternatives(pattern):
        rest = part.removeprefix(r"\b").removeprefix("^")
        if rest.startswith("(?:"):
            inside, after = _group(rest)
            yield from [""] if after.startswith(_MAYBE) else beginnings(inside, after[:1])
        else:
            word = _PLAIN.match(rest)
            letters = word.group() if word else ""
            after = rest[len(letters) :] or end
            ends = letters and after[:1] in _AFTER_A_WORD and after[1:2] not in _MAYBE
            yield letters + _END if ends else letters


def _alternatives(pattern: str) -> list[str]:
    parts, depth = [""], 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return parts


def _group(pattern: str) -> tuple[str, str]:
    """The inside of the group that a pattern begins with, and what comes after it."""
    depth = 0
    for at, char in enumerate(pattern):
        depth += (char == "(") - (char == ")")
        if not depth:
            return pattern[len("(?:") : at], pattern[at + 1 :]
    raise ValueError(f"a bracket is not closed: {pattern}")


NO_PATTERNS = Patterns({})
