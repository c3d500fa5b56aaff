"""Running many patterns on a string of classes, trying at each place only those that can start there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knownsofar.extract.dates.lexicon import CODES

_NAME = re.compile(r"[A-Z]+")
_ONE_OF = re.compile(r"\(\?:(\w(?:\|\w)+)\)")
_PIECE = re.compile(r"\(\?(?:[:=!]|<[=!])|[()|?*+]|\{\d+,\d+\}|[A-Z]+")


def compile_pattern(pattern: str, pieces: Mapping[str, str]) -> str:
    """A pattern in class names as a regular expression on class characters; {name} stands for a piece."""
    coded = _NAME.sub(lambda m: CODES[m.group()], pattern.format_map(pieces)).replace(" ", "")
    return _ONE_OF.sub(lambda m: f"[{m.group(1).replace('|', '')}]", coded)


def starters(pattern: str) -> set[str]:
    """The names of the classes that a match of the pattern (its pieces filled in) can start with."""
    found, _ = _alternatives(_PIECE.findall(pattern), 0)
    return found[0]


_First = tuple[set[str], bool]  # what can stand first, and whether nothing at all can


def _alternatives(pieces: list[str], at: int) -> tuple[_First, int]:
    """FIRST of everything up to the closing bracket, and the place after it."""
    names: set[str] = set()
    empty, open_ended = False, True  # open_ended: nothing but optional things so far in this alternative
    while at < len(pieces) and pieces[at] != ")":
        if pieces[at] == "|":
            empty, open_ended, at = empty or open_ended, True, at + 1
            continue
        (first, may_be_empty), at = _item(pieces, at)
        if open_ended:
            names |= first
            open_ended = may_be_empty
    return (names, empty or open_ended), at + 1


def _item(pieces: list[str], at: int) -> tuple[_First, int]:
    """FIRST of one class or group with its quantifier, and the place after it."""
    piece = pieces[at]
    first: _First
    if piece.startswith("("):
        first, at = _alternatives(pieces, at + 1)
        if piece not in ("(", "(?:"):
            first = (set(), True)  # a look around takes no room
    else:
        first, at = ({piece}, False), at + 1
    if at < len(pieces) and (pieces[at] in ("?", "*") or pieces[at].startswith("{0")):
        return (first[0], True), at + 1
    if at < len(pieces) and pieces[at] == "+":
        return first, at + 1
    return first, at


class Scanner:
    """Patterns in order of preference, to be matched at one place after the other."""

    def __init__(self, patterns: Sequence[str], pieces: Mapping[str, str]) -> None:
        """`patterns` are written in class names; of those that match at one place the first counts."""
        by_code: dict[str, list[int]] = {}
        for index, pattern in enumerate(patterns):
            for name in starters(pattern.format_map(pieces)):
                by_code.setdefault(CODES[name], []).append(index)
        self._patterns, self._pieces, self._by_code = patterns, pieces, by_code
        self._compiled: dict[str, re.Pattern[str]] = {}
        self.starts = re.compile(f"[{''.join(by_code)}]")

    def match(self, codes: str, place: int) -> tuple[int, int] | None:
        """The number of the pattern that matches at a place, and where its match ends."""
        code = codes[place]
        indexes = self._by_code.get(code)
        if indexes is None:
            return None
        pattern = self._compiled.get(code)
        if pattern is None:  # not before a date starts so: few of them do in one article
            pattern = self._compiled[code] = self._compile(indexes)
        hit = pattern.match(codes, place)
        return (indexes[(hit.lastindex or 1) - 1], hit.end()) if hit is not None else None

    def _compile(self, indexes: list[int]) -> re.Pattern[str]:
        patterns = (compile_pattern(self._patterns[index], self._pieces) for index in indexes)
        return re.compile("|".join(f"({pattern})" for pattern in patterns))
