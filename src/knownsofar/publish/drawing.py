"""What the drawings of a page share: a scale of days, its ticks, bars with captions, short words for windows.

All horizontal places are per cent of the width and all vertical ones pixels, so
that a drawing stretches with the page while its words keep their size.
"""

from __future__ import annotations

from datetime import date

import msgspec

from knownsofar.model import Window
from knownsofar.publish.safe import clean
from knownsofar.publish.windows import Named
from knownsofar.publish.words import MONTHS, span

ROW, HEAD, AXIS = 31, 27, 42
"""Pixels: of a bar with its caption, of the name of a rung, and above the first."""
_CAPTION = 36  # characters that fit a narrow telephone at any place
_TOUCH = 6.5  # per cent of the width
_OUTLET = 9  # characters below which an outlet is not worth naming


class Tick(msgspec.Struct, frozen=True):
    """A year or quarter on the axis."""

    x: float
    text: str
    anchor: str


class Row(msgspec.Struct, frozen=True):
    """A bar from `x`, `width` wide, at `y`; `kind` is "event", "past", "denied", both, or else "fits" or
    "other" for windows that fit what is believed or do not.

    `opens` marks ends that are open or beyond the drawing: "", "<", ">" or "<>".
    """

    y: int
    x: float
    width: float
    caption: str
    anchor: str
    caption_x: float
    kind: str
    label: str
    opens: str


class Head(msgspec.Struct, frozen=True):
    """The name of a rung, with what it says when nothing is drawn below it."""

    y: int
    text: str
    label: str
    note: str


class Scale:
    """From the days of a span to per cent of the width, with a margin on both sides."""

    def __init__(self, first: date, last: date) -> None:
        margin = (last - first).days // 40 + 5
        self.first = days_from(first, -margin)
        self.last = days_from(last, margin)

    def at(self, when: date) -> float:
        """Where a day stands, kept within the drawing."""
        share = (when - self.first).days / (self.last - self.first).days
        return round(100 * min(max(share, 0.0), 1.0), 2)


def kind(named: Named, *, gone: bool) -> str:
    """How a window is drawn, see `Row`."""
    marks = [mark for mark, holds in (("past", gone), ("denied", not named.polarity)) if holds]
    return " ".join(marks) or ("fits" if named.fits else "other")


def caption(named: Named) -> str:
    """What stands over a window that somebody names: its days, and who."""
    words = brief(named.window)
    outlets = [q.outlet for q in named.line.quotes]
    more = f" +{named.line.outlets - 1}" if named.line.outlets > 1 else ""
    words = words if named.polarity else f"not {words}"
    room = _CAPTION - len(words) - len(more) - 3
    return f"{words} · {clean(outlets[0], room)}{more}" if room >= _OUTLET else words


def row(y: int, scale: Scale, window: Window, words: str, kind: str, label: str) -> Row:
    """The bar of a window, its caption set so that it stays within the drawing."""
    start = scale.at(window.earliest) if window.earliest is not None else 0.0
    end = scale.at(days_from(window.latest, 1)) if window.latest is not None else 100.0
    opens = "<" if window.earliest is None or window.earliest < scale.first else ""
    opens += ">" if window.latest is None or window.latest > scale.last else ""
    end = max(end, start)
    if start <= 35:
        side, place = "start", start
    elif end >= 65:
        side, place = "end", end
    else:
        side, place = "middle", round((start + end) / 2, 2)
    return Row(y, start, round(end - start, 2), words, side, place, kind, label, opens)


def ticks(scale: Scale) -> tuple[Tick, ...]:
    """Each year, or each quarter where there are few years."""
    years = range(scale.first.year, scale.last.year + 2)
    marks = [(date(y, 1, 1), str(y)) for y in years if y <= date.max.year]
    if (scale.last - scale.first).days < 900:
        marks += [(date(y, m, 1), MONTHS[m][:3]) for y in years if y <= date.max.year for m in (4, 7, 10)]
    inside = sorted((scale.at(d), words) for d, words in marks if scale.first <= d <= scale.last)
    years_at = [x for x, words in inside if words.isdigit()]
    return tuple(
        Tick(x, words if words.isdigit() or all(_apart(x, year) for year in years_at) else "", anchor(x))
        for x, words in inside
    )


def _apart(x: float, year: float) -> bool:
    """True where a month's name and a year do not touch, on a narrow telephone either."""
    return abs(x - year) > (_TOUCH if anchor(year) == anchor(x) == "middle" else 2 * _TOUCH)


def anchor(x: float) -> str:
    """How words at a place are set so that they stay within the drawing."""
    return "start" if x < 8 else "end" if x > 92 else "middle"


def brief(window: Window) -> str:
    """The window with short months: "Sep 2026 – Apr 2027"."""
    words = span(window).replace(" to ", " – ").replace("the first half of", "1st half of")
    words = words.replace("the second half of", "2nd half of")
    for month in MONTHS[1:]:
        words = words.replace(month, month[:3])
    return words


def shifted(when: date, years: int) -> date:
    """The first day of a year so many years before, or the last of one so many after."""
    return date(min(max(when.year + years, 1), date.max.year), 1 if years < 0 else 12, 1 if years < 0 else 31)


def days_from(when: date, days: int) -> date:
    """So many days later, within the calendar."""
    return date.fromordinal(min(max(when.toordinal() + days, 1), date.max.toordinal()))
