"""Ranges, choices and bounds: what words between and before single dates make of them.

The sentence is read a second time with each date already found as one character;
these patterns run on that shorter string.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from knownsofar.extract.dates.lexicon import CODES
from knownsofar.extract.dates.mention import Grain
from knownsofar.extract.dates.scanner import Scanner
from knownsofar.model import Window


class Sight(NamedTuple):
    """What a bound may look at: the sentence's classes around [low, high), its words, the article's day."""

    codes: str
    low: int
    high: int
    today: date
    said: str

    def denied_before(self, reach: int = 14) -> bool:
        """True where a negation stands in the same clause before the match."""
        left = self.codes[max(0, self.low - reach) : self.low]
        return _NOT in left[_last_stop(left) :]

    def denied_after(self, reach: int = 9) -> bool:
        """True where the match opens its clause and a negation follows."""
        opens = self.low == 0 or self.codes[self.low - 1] in _CLAUSE_STARTS
        right = re.split(_STOPS, self.codes[self.high : self.high + reach], maxsplit=1)[0]
        return opens and _NOT in right

    def awaited(self) -> bool:
        """True where somebody waits: "fans must wait until"."""
        return CODES["AWAIT"] in self.codes[max(0, self.low - 7) : self.low]


_NOT = CODES["NOT"]
_CLAUSE_STARTS = (CODES["COMMA"], CODES["STOP"], CODES["DOT"], CODES["DASH"])
_STOPS = f"[{CODES['STOP']}]"


def _last_stop(codes: str) -> int:
    return codes.rfind(CODES["STOP"]) + 1


Result = tuple[Window, Grain] | None
Produce = Callable[[list[Window], Sight], Result]


class Bound(NamedTuple):
    """One way to bound or join dates: its name, its pattern, and the window it makes of theirs."""

    name: str
    pattern: str
    produce: Produce


def _span(windows: list[Window], sight: Sight) -> Result:
    first, last = windows[0], windows[-1]
    if first.earliest is None or last.latest is None or first.earliest > last.latest:
        return None
    return Window(first.earliest, last.latest), "range"


def _either(windows: list[Window], sight: Sight) -> Result:
    hull = windows[0]
    for window in windows[1:]:
        hull = hull.hull(window)
    return hull, "range"


def _both(windows: list[Window], sight: Sight) -> Result:
    """Two spans that touch are one; "2018 and 2020" are two dates, and so is what is told "respectively"."""
    first, second = windows
    if "respectively" in sight.said or first.latest is None or first.days == 1:
        return None
    if second.earliest != first.latest + timedelta(days=1):
        return None
    return Window(first.earliest, second.latest), "range"


def _from_on(window: Window) -> Result:
    return Window(window.earliest, None), "open"


def _at_the_earliest(windows: list[Window], sight: Sight) -> Result:
    return _from_on(windows[-1])


def _no_earlier(windows: list[Window], sight: Sight) -> Result:
    return _from_on(windows[0]) if sight.denied_before(5) else None


def _by(windows: list[Window], sight: Sight) -> Result:
    latest = windows[0].latest
    if latest is None:
        return None
    return Window(sight.today if latest >= sight.today else None, latest), "open"


def _no_later(windows: list[Window], sight: Sight) -> Result:
    return _by(windows, sight) if sight.denied_before(5) else None


def _before(windows: list[Window], sight: Sight) -> Result:
    """Not before X: from X on. Before the end of X: by then. Before X, ahead: until the day before it."""
    window = windows[0]
    if sight.denied_before() or sight.denied_after():
        return _from_on(window)
    if window.earliest is None or window.earliest <= sight.today or window.days == 1:
        return None
    return Window(sight.today, window.earliest - timedelta(days=1)), "open"


def _before_the_end(windows: list[Window], sight: Sight) -> Result:
    return _before(windows, sight) if sight.denied_before() else _by(windows, sight)


def _until(windows: list[Window], sight: Sight) -> Result:
    """Not until X, wait until X: from X on. Delayed until X, what is past, and the rest: X."""
    latest = windows[-1].latest
    if latest is not None and latest < sight.today:
        return None
    if sight.denied_before() or sight.awaited():
        return _from_on(windows[0])
    return None


def _until_either(windows: list[Window], sight: Sight) -> Result:
    return _from_on(windows[0]) if sight.denied_before() else _either(windows, sight)


_FILL = "(?: IN | THE | AT | AROUND | ON | HEDGE | OF ){{0,3}}"
_OFTEN = "(?: IN | THE | AT | AROUND | ON | HEDGE | BE | COMMA | AS | EARLY | LATE | BY ){{0,7}}"

BOUNDS: tuple[Bound, ...] = (
    Bound("between", f"BETWEEN {_FILL} ATOM AND {_FILL} ATOM", _span),
    Bound("from-to", f"(?:FROM | SINCE)? ATOM COMMA? (?:TO | DASH | UNTIL) {_FILL} ATOM", _span),
    Bound("one-of-three", f"ATOM COMMA ATOM COMMA? OR {_OFTEN} ATOM", _either),
    Bound("at-the-earliest", "ATOM (?: OR ATOM )? COMMA? (?:AT | BY) THE? EARLIEST", _at_the_earliest),
    Bound("would-be-the-earliest", "ATOM BE BE? THE EARLIEST", _at_the_earliest),
    Bound("earliest-is", f"EARLIEST OTHER{{{{0,8}}}} BE BE? {_FILL} ATOM", _at_the_earliest),
    Bound("or-later", "ATOM (?:OR | AND) (?:LATER | AFTER)", _at_the_earliest),
    Bound("no-earlier-than", f"EARLIER THAN {_FILL} ATOM", _no_earlier),
    Bound("no-later-than", f"LATER THAN {_FILL} ATOM", _no_later),
    Bound("at-the-latest", f"(?:BY {_FILL})? ATOM COMMA? (?:AT | BY) THE? LATEST", _by),
    Bound("until-either", f"UNTIL {_FILL} ATOM COMMA? OR {_OFTEN} ATOM", _until_either),
    Bound("before-either", f"BEFORE {_FILL} ATOM OR {_FILL} ATOM", _before),
    Bound("by-either", f"BY {_FILL} ATOM OR {_FILL} ATOM", lambda w, s: _by([w[-1]], s)),
    Bound("either", f"ATOM COMMA? (?:OR | SLASH) {_OFTEN} ATOM", _either),
    Bound("both", f"ATOM AND {_FILL} ATOM", _both),
    Bound("before", f"BEFORE {_FILL} ATOM", _before),
    Bound("until", f"(?:UNTIL | TO) {_FILL} ATOM", _until),
    Bound("by", f"BY (?: AT THE LATEST )? {_FILL} ATOM", _by),
)
"""Every bound and join. Longer ones stand above the shorter ones that they contain."""

SCANNER = Scanner([bound.pattern for bound in BOUNDS], {})
END_OF = re.compile(r"\b(?:end|is out|close)\b", re.IGNORECASE)
"""Words that make "before" mean "by": before the end of the year, before the summer is out."""


def apply(bound: Bound, windows: list[Window], sight: Sight, words: str) -> Result:
    """The window that a bound makes of its dates; None where it leaves them as they are."""
    if bound.produce is _before and END_OF.search(words):
        return _before_the_end(windows, sight)
    return bound.produce(windows, sight)
