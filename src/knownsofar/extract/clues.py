"""A sentence as the learnt parts see it: words folded into classes, names into marks.

`Clues` reads a sentence once: the series, seasons, dates and platforms in it
become single items, words get their class from the lexicon, and clauses are
numbered. All features of all models are made from these items, so that what is
learnt of "Netflix has renewed The Tower for a second season" holds for any
platform, title and number.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal, NamedTuple

from knownsofar.extract.lexicon import phrases, words
from knownsofar.extract.linear import Bag
from knownsofar.extract.patterns import Fitting, Patterns

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
    """One sentence, text[start:end], ready for features: those that places share are kept as bags."""

    def __init__(self, tokens: list[tuple[str, int, int]], marks: list[Mark]) -> None:
        self.marks = marks
        self.items = _items(tokens, marks)
        self.start = tokens[0][1] if tokens else 0
        self.end = tokens[-1][2] if tokens else 0
        self._fitting: dict[Patterns, Fitting] = {}
        self._clauses: dict[int, Bag] = {}
        self._sides: dict[tuple[str, int, int], Bag] = {}
        self._told: dict[str, Bag] = {}
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

    def matches(self, patterns: Patterns) -> Fitting:
        """The patterns found in the sentence."""
        fitting = self._fitting.get(patterns)
        if fitting is None:
            fitting = self._fitting[patterns] = patterns.fit(self.outline)
        return fitting

    def taking_in(self, patterns: Patterns, first: int) -> list[str]:
        """The patterns found where they take in items[first], marked with @."""
        at = self.starts[first] if first < len(self.starts) else -1
        return ["pat@" + name for name, start, end in self.matches(patterns).places if start <= at < end]

    @cached_property
    def sentence(self) -> Bag:
        """Words, classes and the order of classes, of the whole sentence."""
        found: list[str] = []
        previous = "^"
        before = ""
        for form, cls, _, _, _ in self.items:
            found.append("w=" + form)
            if before:
                found.append("b=" + before + "_" + form)
            before = form
            if cls:
                found.append("c=" + cls)
                if cls != previous:
                    found.append("cc=" + previous + ">" + cls)
                previous = cls
        found.append("cc=" + previous + ">$")
        return Bag(found)

    @cached_property
    def classes(self) -> frozenset[str]:
        """The classes of the sentence's items."""
        return frozenset(item.cls for item in self.items if item.cls)

    @cached_property
    def wording(self) -> tuple[str, ...]:
        """The features of the sentence's words and classes, without those of word pairs."""
        return tuple(f for f in self.sentence.features if f[0] != "b")

    def told_of(self, what: str) -> Bag:
        """The words of the sentence, told of something that stands outside it."""
        bag = self._told.get(what)
        if bag is None:
            bag = self._told[what] = Bag(f"{what}~{item.form}" for item in self.items)
        return bag

    def around(self, first: int, last: int) -> list[Bag]:
        """What stands around items[first:last]: neighbours, clause, nearest class of each kind."""
        clause = self.items[first].clause if first < len(self.items) else 0
        return [*self.beside(first, last), self._clause(clause)]

    def beside(self, first: int, last: int) -> tuple[Bag, Bag]:
        """What stands left of items[first:last], and what right of it."""
        count = len(self.items)
        clause = self.items[first].clause if first < count else 0
        return (
            self._side("l", first, clause, range(first - 1, max(-1, first - 9), -1)),
            self._side("r", last, clause, range(last, min(count, last + 8))),
        )

    def _clause(self, clause: int) -> Bag:
        """The words and classes of one clause."""
        bag = self._clauses.get(clause)
        if bag is None:
            own = [item for item in self.items if item.clause == clause]
            found = ["qw=" + item.form for item in own]
            found.extend("q=" + item.cls for item in own if item.cls)
            bag = self._clauses[clause] = Bag(found)
        return bag

    def _side(self, side: str, edge: int, clause: int, order: range) -> Bag:
        """What stands on one side, "l" or "r", of something in `clause`; `order` leads away from it."""
        bag = self._sides.get((side, edge, clause))
        if bag is not None:
            return bag
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
        bag = self._sides[side, edge, clause] = Bag(found)
        return bag


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
