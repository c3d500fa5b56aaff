"""What a form of the grammar is given, and what it gives back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from knownsofar.extract.dates.lexer import Lexed
from knownsofar.extract.dates.lexicon import CODES
from knownsofar.extract.dates.mention import Grain
from knownsofar.extract.dates.tense import Tense, tense
from knownsofar.model import Window

_YEAR_CODES = {CODES[name] for name in ("YEAR", "OLD", "SHORT")}
_ANNO = CODES["ANNO"]
_TURNS = {CODES["THIS"]: 0, CODES["NEXT"]: 1, CODES["LAST"]: -1}
_SAME = CODES["SAME"]
_FOUR_DIGITS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Reading:
    """A window, or how to get one once the year is known.

    `window` is None where no year was named; `at` gives the window of a year,
    and is None where a year would change nothing. `weekday` is the named day of
    the week, 0 to 6.
    """

    __slots__ = ("at", "grain", "weekday", "window")

    def __init__(
        self,
        grain: Grain,
        window: Window | None = None,
        at: Callable[[int], Window] | None = None,
        weekday: int | None = None,
    ) -> None:
        self.grain = grain
        self.window = window
        self.at = at
        self.weekday = weekday


class Match:
    """The tokens [low, high) of a sentence that a form has matched, and the day it was written."""

    __slots__ = ("anchors", "high", "lexed", "low", "span", "today")

    def __init__(
        self,
        lexed: Lexed,
        low: int,
        high: int,
        today: date,
        span: tuple[int, int],
        anchors: Mapping[str, Window],
    ) -> None:
        self.lexed = lexed
        self.low = low
        self.high = high
        self.today = today
        self.span = span
        self.anchors = anchors

    def values(self, name: str) -> list[object]:
        """What the tokens of one class mean, in order."""
        code, codes, values = CODES[name], self.lexed.codes, self.lexed.values
        return [values[i] for i in range(self.low, self.high) if codes[i] == code]

    def number(self, name: str) -> int | None:
        """The number that the first token of a class stands for."""
        found = self.values(name)
        return found[0] if found and isinstance(found[0], int) else None

    def word(self, name: str) -> str | None:
        """The word that the first token of a class stands for."""
        found = self.values(name)
        return found[0] if found and isinstance(found[0], str) else None

    def has(self, name: str) -> bool:
        """True where a token of the class is part of the match."""
        return CODES[name] in self.lexed.codes[self.low : self.high]

    def before(self, back: int = 1) -> str:
        """The token that many places before the match, as printed; empty at the start."""
        index = self.low - back
        return self.lexed.words[index] if index >= 0 else ""

    def after(self, on: int = 0) -> str:
        """The token that many places after the match, as printed; empty at the end."""
        index = self.high + on
        return self.lexed.words[index] if index < len(self.lexed.words) else ""

    def turn(self) -> int:
        """-1 for last, 0 for this, 1 for next: the first such word of the match, else 0."""
        for code in self.lexed.codes[self.low : self.high]:
            if code in _TURNS:
                return _TURNS[code]
        return 0

    def year(self) -> int | None:
        """The year that is named: in figures, by "this / next / last year", or by "that year"."""
        codes, values = self.lexed.codes, self.lexed.values
        for index in range(self.high - 1, self.low - 1, -1):
            code = codes[index]
            value = values[index]
            if code in _YEAR_CODES and isinstance(value, int):
                return value
            if code == _ANNO and index > self.low:
                before = codes[index - 1]
                if before in _TURNS:
                    return self.today.year + _TURNS[before]
                if before == _SAME:
                    return self.year_told_before()
        return None

    def year_told_before(self) -> int | None:
        """The last year in figures before the match in its sentence."""
        text = self.lexed.text
        years = _FOUR_DIGITS.findall(text, self.span[0], self.lexed.starts[self.low])
        return int(years[-1]) if years else None

    @property
    def tense(self) -> Tense:
        """Which way the sentence looks at this place."""
        return tense(self.lexed, self.low)

    def in_year(self, grain: Grain, at: Callable[[int], Window], weekday: int | None = None) -> Reading:
        """The reading of `at` for the named year, or for one still to be found."""
        year = self.year()
        return Reading(grain, at(year) if year is not None else None, at, weekday)
