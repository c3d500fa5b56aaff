"""A sentence as the learnt parts see it: words folded into classes, names into marks.

`Clues` reads a sentence once: the series, seasons, dates and platforms in it
become single items, words get their class from the lexicon, and clauses are
numbered. All features of all models are made from these items, so that what is
learnt of "Netflix has renewed The Tower for a second season" holds for any
platform, title and number.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from knownsofar.extract.lexicon import phrases, words

MarkKind = Literal["series", "other", "season", "date", "platform", "outlet"]

_STOPS = frozenset(",;:—–()")
_SPLITTERS = frozenset(
    ("and", "but", "while", "which", "who", "that", "as", "with", "when", "although", "though", "because")
)
_CAPITAL = re.compile(r"[A-ZÀ-ÝŞÇĞİ]")


class Mark(NamedTuple):
    """A stretch of text that stands for one thing: a series, a season, a date, a platform, an outlet."""

    kind: MarkKind
    start: int
    end: int
    note: str  # what features may know of it: "past", "future", "first", "relative", ...


class Item(NamedTuple):
    """A word or mark: its form in features, its class or "", its characters, its clause."""

    form: str
    cls: str
    start: int
    end: int
    clause: int


class Clues:
    """One sentence, text[start:end], ready for features."""

    __slots__ = ("_fitting", "_sentence", "end", "items", "marks", "outline", "start", "starts")

    def __init__(self, tokens: list[tuple[str, int, int]], marks: list[Mark]) -> None:
        self.marks = marks
        self.items = _items(tokens, marks)
        self.start = tokens[0][1] if tokens else 0
        self.end = tokens[-1][2] if tokens else 0
        self._sentence: list[str] | None = None
        self._fitting: dict[int, list[tuple[str, int, int]]] = {}
        outline: list[str] = []
        self.starts: list[int] = []
        position = 0
        for item in self.items:
            word = item.cls if item.form.startswith("<") and item.cls else item.form.replace("_", " ")
            self.starts.append(position)
            outline.append(word)
            position += len(word) + 1
        self.outline = " ".join(outline)
        """The sentence in lower case, names as SERIES, SEASON, DATE, PLATFORM: what patterns match."""

    def at(self, start: int, end: int) -> tuple[int, int]:
        """The items [first, last) that share characters with text[start:end]; empty where none do."""
        first = last = -1
        for index, item in enumerate(self.items):
            if item.end > start and item.start < end:
                if first < 0:
                    first = index
                last = index + 1
        return (0, 0) if first < 0 else (first, last)

    def matches(self, patterns: tuple[tuple[str, re.Pattern[str]], ...], first: int) -> list[str]:
        """The names of the patterns found in the sentence, marked with @ where they take in items[first]."""
        fitting = self._fitting.get(id(patterns))
        if fitting is None:
            fitting = self._fitting[id(patterns)] = [
                (name, match.start(), match.end())
                for name, pattern in patterns
                for match in pattern.finditer(self.outline)
            ]
        at = self.starts[first] if first < len(self.starts) else -1
        found: list[str] = []
        for name, start, end in fitting:
            found.append("pat=" + name)
            if start <= at < end:
                found.append("pat@" + name)
        return found

    def sentence_features(self) -> list[str]:
        """Words, classes and the order of classes, of the whole sentence."""
        if self._sentence is None:
            found: set[str] = set()
            previous = "^"
            before = ""
            for form, cls, _, _, _ in self.items:
                found.add("w=" + form)
                if before:
                    found.add("b=" + before + "_" + form)
                before = form
                if cls:
                    found.add("c=" + cls)
                    if cls != previous:
                        found.add("cc=" + previous + ">" + cls)
                    previous = cls
            found.add("cc=" + previous + ">$")
            self._sentence = sorted(found)
        return self._sentence

    def local_features(self, first: int, last: int) -> list[str]:
        """What stands around items[first:last]: neighbours, clause, nearest class of each kind."""
        count = len(self.items)
        clause = self.items[first].clause if first < count else 0
        found = self._side("l", range(first - 1, max(-1, first - 9), -1), clause)
        found.extend(self._side("r", range(last, min(count, last + 8)), clause))
        in_clause: set[str] = set()
        for item in self.items:
            if item.clause == clause:
                if item.cls:
                    in_clause.add("q=" + item.cls)
                in_clause.add("qw=" + item.form)
        found.extend(sorted(in_clause))
        return found

    def _side(self, side: str, order: range, clause: int) -> list[str]:
        """What stands on one side, "l" or "r", of something in `clause`; `order` leads away from it."""
        found: list[str] = []
        seen: set[str] = set()
        previous = ""
        for distance, index in enumerate(order):
            form, cls, _, _, own = self.items[index]
            if distance < 3:
                found.append(f"{side}{distance}={form}")
                if distance == 0 and cls:
                    found.append(f"{side}c={cls}")
                if distance == 1:
                    found.append(f"{side}b={previous}_{form}")
            if distance < 6:
                found.append(f"{side}w={form}")
            previous = form
            if cls and cls not in seen:
                if len(seen) < 3:
                    found.append(f"{side}n{len(seen)}={cls}")
                seen.add(cls)
                found.append(f"{side}k={cls}" if own == clause else f"{side}o={cls}")
        if not seen:
            found.append(side + "n0=-")
        return found


def _items(tokens: list[tuple[str, int, int]], marks: list[Mark]) -> list[Item]:
    items: list[Item] = []
    single, many = words(), phrases()
    lowered = [token[0].lower().replace("’", "'") for token in tokens]
    clause = 0
    position = 0
    pending = 0
    count = len(tokens)
    while position < count:
        raw, start, end = tokens[position]
        while pending < len(marks) and marks[pending].end <= start:
            pending += 1
        if pending < len(marks) and marks[pending].start <= start:
            mark = marks[pending]
            while position < count and tokens[position][1] < mark.end:
                position += 1
            pending += 1
            name = mark.kind.upper()
            items.append(
                Item(
                    f"<{mark.kind}:{mark.note}>" if mark.note else f"<{mark.kind}>",
                    name,
                    mark.start,
                    mark.end,
                    clause,
                )
            )
            continue
        word = lowered[position]
        phrase = _phrase(many.get(word), lowered, position)
        if phrase:
            length, cls = phrase
            items.append(
                Item(
                    "_".join(lowered[position : position + length]),
                    cls,
                    start,
                    tokens[position + length - 1][2],
                    clause,
                )
            )
            position += length
            continue
        if word in _STOPS or word in _SPLITTERS:
            clause += 1
        items.append(Item(_form(raw, word, position), single.get(word, ""), start, end, clause))
        position += 1
    return _collapse(items)


_LISTED = frozenset(("SERIES", "OTHER", "SEASON", "PLATFORM", "DATE"))
_JOINERS = frozenset((",", "and", "&", "or", "”", "“", '"', "’", "‘", "'", ";", "plus", "the", "a", "an"))


def _collapse(items: list[Item]) -> list[Item]:
    """Lists of like marks as one item: in "A, B and C are renewed" each stands where all stand."""
    kept: list[Item] = []
    position = 0
    while position < len(items):
        item = items[position]
        position += 1
        if item.cls in _LISTED:
            while True:
                ahead = position
                while ahead < len(items) and ahead - position < 5 and items[ahead].form in _JOINERS:
                    ahead += 1
                if ahead == position or ahead >= len(items) or items[ahead].cls != item.cls:
                    break
                item = item._replace(form=item.form.rstrip("s>") + "s>", end=items[ahead].end)
                position = ahead + 1
        kept.append(item)
    return kept


def _form(raw: str, word: str, position: int) -> str:
    """A word as features see it: numbers are one form, and so are names that the lexicon does not know."""
    if word[0].isdigit():
        return "<num>"
    if position and _CAPITAL.match(raw) and word not in words():
        return "<name>"
    if word.endswith("'s"):
        return word[:-2] or word
    return word


def _phrase(
    candidates: tuple[tuple[tuple[str, ...], str], ...] | None, lowered: list[str], position: int
) -> tuple[int, str] | None:
    if candidates:
        for parts, cls in candidates:
            if len(parts) <= len(lowered) - position and all(
                lowered[position + offset] == part for offset, part in enumerate(parts)
            ):
                return len(parts), cls
    return None
