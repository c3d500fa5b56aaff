"""Named patterns as data, and which of them need no trying.

Of a hundred patterns few fit a sentence, and most of the others cannot: no word
of the sentence begins as they do, or none as their last part does. Only the rest
are tried, and compiled when they first are.
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
_MARK_LAST = re.compile(r"([A-Z]{4,})(?:\\b)?$")
_KEPT = 20_000
"""How many words are remembered with the patterns that they may begin."""


class Fitting(NamedTuple):
    """Which patterns fit an outline, as features, and where: name, start, end."""

    bag: Bag
    places: list[tuple[str, int, int]]


class Gate:
    """Lets those of several patterns pass that may fit a text; all begin at a word's edge."""

    def __init__(self, patterns: Mapping[str, str]) -> None:
        self._patterns = patterns
        self._signs = lru_cache(_KEPT)(self._signs_of)

    def may_fit(self, words: Iterable[str]) -> list[str]:
        """The names of the patterns that may fit a text with these words: its runs of letters and digits."""
        first, last = self._signs("")
        for word in words:
            begun, ended = self._signs(word)
            first |= begun
            last |= ended
        both = first & last
        return [name for at, name in enumerate(self._patterns) if both >> at & 1] if both else []

    def _signs_of(self, word: str) -> tuple[int, int]:
        """The patterns that may fit where `word` begins, and those whose last part may: a bit each."""
        whole = word + _END
        starts = [whole[:length] for length in range(1, len(whole) + 1)] if word else [""]
        first = last = 0
        for start in starts:
            first |= self._parts[0].get(start, 0)
            last |= self._parts[1].get(start, 0)
        return first, last

    @cached_property
    def _parts(self) -> tuple[dict[str, int], dict[str, int]]:
        """The patterns, a bit each, by what a word begins with where their first and their last part fit."""
        parts: tuple[dict[str, int], dict[str, int]] = ({}, {})
        for at, pattern in enumerate(self._patterns.values()):
            for table, starts in zip(parts, (beginnings(pattern), last_parts(pattern)), strict=True):
                for start in set(starts):
                    table[start] = table.get(start, 0) | 1 << at
        return parts


class Patterns:
    """Patterns by name over the outline of a sentence."""

    def __init__(self, rows: dict[str, str]) -> None:
        self.rows = rows
        self.gate = Gate(rows)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def fit(self, outline: str) -> Fitting:
        """Every place where one of them fits."""
        places = [
            (name, match.start(), match.end())
            for name in self.gate.may_fit(set(_WORD.findall(outline)))
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


def last_parts(pattern: str) -> Iterator[str]:
    """What the word begins with that the last part of a match begins with, as `beginnings` has it."""
    for part in _alternatives(pattern):
        mark = _MARK_LAST.search(part)
        if mark:
            yield mark.group(1) + _END
            continue
        at = _last_group(part)
        inside, after = _group(part[at:]) if at >= 0 else ("", "")
        yield from beginnings(inside, after[:1]) if inside and not after.startswith(_MAYBE) else [""]


def _last_group(part: str) -> int:
    """Where the last group outside of others begins, if a word begins there; or -1."""
    depth, at = 0, -1
    for position, char in enumerate(part):
        if char == "(" and not depth:
            at = position
        depth += (char == "(") - (char == ")")
    return at if part[:at].endswith(("\\b", "^", " ", "}?", " )?")) else -1


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
