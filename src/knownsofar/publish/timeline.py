"""The time line: what has happened, and the windows that have been named, rung by rung of certainty.

All horizontal places are per cent of the width and all vertical ones pixels, so
that the drawing stretches with the page while its words keep their size.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from knownsofar.model import Belief, Production, Release, Renewal, Window
from knownsofar.publish.page import RUNGS, Desk
from knownsofar.publish.safe import clean
from knownsofar.publish.windows import Named, windows_named
from knownsofar.publish.words import MONTHS, day, span

_YEARS_BACK, _YEARS_AHEAD = 9, 6  # a page that says 2999 does not shrink the rest to a dot
_ROW, _HEAD, _AXIS = 31, 27, 42  # pixels
_CURRENT, _PAST = 6, 3  # rows a rung
_CAPTION = 36  # characters that fit a narrow telephone at any place
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


class Timeline(msgspec.Struct, frozen=True):
    """A drawing `height` pixels high, with its text alternative."""

    height: int
    axis: int
    now: float
    now_text: str
    now_anchor: str
    ticks: tuple[Tick, ...]
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    title: str
    description: str


class _Scale:
    """From days to per cent of the width."""

    def __init__(self, days: Sequence[date], as_of: date) -> None:
        first = max(min([*days, _days_from(as_of, -200)]), _shifted(as_of, -_YEARS_BACK))
        last = min(max([*days, _days_from(as_of, 200)]), _shifted(as_of, _YEARS_AHEAD))
        margin = (last - first).days // 40 + 5
        self.first = _days_from(first, -margin)
        self.last = _days_from(last, margin)

    def at(self, when: date) -> float:
        """Where a day stands, kept within the drawing."""
        share = (when - self.first).days / (self.last - self.first).days
        return round(100 * min(max(share, 0.0), 1.0), 2)


def timeline(desk: Desk) -> Timeline | None:
    """The drawing for a dossier; None where there is nothing to draw."""
    events = _events(desk)
    current, past = windows_named(desk)
    if not events and not current and not past:
        return None
    windows = [w for _, w, _ in events] + [n.window for n in (*current, *past)]
    scale = _Scale([d for w in windows for d in (w.earliest, w.latest) if d is not None], desk.as_of)
    y = _AXIS
    heads, rows = [Head(y + 16, "What has happened", "", "" if events else "nothing told")], []
    y += _HEAD
    for words, window, label in events:
        rows.append(_row(y, scale, window, f"{words} · {_brief(window)}", "event", label))
        y += _ROW
    for rung in RUNGS:
        mine = [n for n in current if n.certainty == rung][:_CURRENT]
        gone = [n for n in past if n.certainty == rung]
        heads.append(Head(y + 16, rung.capitalize(), rung, _note(desk, rung, mine, gone)))
        y += _HEAD
        for named in (*mine, *gone[:_PAST]):
            kind = _kind(named, gone=named in gone)
            rows.append(_row(y, scale, named.window, _caption(named), kind, rung))
            y += _ROW
    now = scale.at(desk.as_of)
    return Timeline(
        y + 6,
        _AXIS,
        now,
        _brief(Window.day(desk.as_of)),
        _anchor(now),
        _ticks(scale),
        tuple(heads),
        tuple(rows),
        f"Time line of {desk.called}, as of {day(desk.as_of)}",
        _description(events, current),
    )


def _events(desk: Desk) -> list[tuple[str, Window, str]]:
    """What is told as having happened: the premiere before, the renewal, the making, the release."""
    found = []
    for belief in desk.dossier.beliefs:
        event = _event(desk, belief)
        if event is not None and event[1].earliest is not None and event[1].earliest <= desk.as_of:
            found.append((*event, belief.label))
    return sorted(found, key=lambda e: e[1].earliest or date.min)


def _event(desk: Desk, belief: Belief) -> tuple[str, Window] | None:
    value = belief.value
    if not belief.polarity or belief.label not in ("official", "reported"):
        return None
    if isinstance(value, Release) and (value.window.latest or date.max) <= desk.as_of:
        return f"Season {belief.season} premiered", value.window
    if isinstance(value, Renewal) and belief.season == desk.season:
        words = "Cancelled" if value.outcome == "cancelled" else "Renewed"
        return words, value.when or Window.day(belief.changed)
    if isinstance(value, Production) and value.when and (value.when.latest or date.max) <= desk.as_of:
        verb = {"starts": "began", "ends": "ended", "under way": "under way"}[value.phase]
        return f"{value.stage.capitalize()} {verb}", value.when
    return None


def _kind(named: Named, *, gone: bool) -> str:
    marks = [mark for mark, holds in (("past", gone), ("denied", not named.polarity)) if holds]
    return " ".join(marks) or ("fits" if named.fits else "other")


def _note(desk: Desk, rung: str, mine: Sequence[Named], gone: Sequence[Named]) -> str:
    undated = [
        b
        for b in desk.beliefs("release", season=desk.season)
        if not b.polarity and b.label == rung and isinstance(b.value, Release) and b.value.window.is_unbounded
    ]
    if undated:
        return "no date announced"
    hidden = len(gone) - _PAST
    if not mine and not gone:
        return "nothing named"
    return f"and {hidden} earlier" if hidden > 0 else ""


def _caption(named: Named) -> str:
    words = _brief(named.window)
    outlets = [q.outlet for q in named.line.quotes]
    more = f" +{named.line.outlets - 1}" if named.line.outlets > 1 else ""
    words = words if named.polarity else f"not {words}"
    room = _CAPTION - len(words) - len(more) - 3
    return f"{words} · {clean(outlets[0], room)}{more}" if room >= _OUTLET else words


def _row(y: int, scale: _Scale, window: Window, caption: str, kind: str, label: str) -> Row:
    start = scale.at(window.earliest) if window.earliest is not None else 0.0
    end = scale.at(_days_from(window.latest, 1)) if window.latest is not None else 100.0
    opens = "<" if window.earliest is None or window.earliest < scale.first else ""
    opens += ">" if window.latest is None or window.latest > scale.last else ""
    end = max(end, start)
    if start <= 35:
        anchor, place = "start", start
    elif end >= 65:
        anchor, place = "end", end
    else:
        anchor, place = "middle", round((start + end) / 2, 2)
    return Row(y, start, round(end - start, 2), caption, anchor, place, kind, label, opens)


def _ticks(scale: _Scale) -> tuple[Tick, ...]:
    """Each year, or each quarter where there are few years."""
    years = range(scale.first.year, scale.last.year + 2)
    marks = [(date(y, 1, 1), str(y)) for y in years if y <= date.max.year]
    if (scale.last - scale.first).days < 900:
        marks += [(date(y, m, 1), MONTHS[m][:3]) for y in years if y <= date.max.year for m in (4, 7, 10)]
    inside = [(scale.at(d), words) for d, words in marks if scale.first <= d <= scale.last]
    return tuple(Tick(x, words, _anchor(x)) for x, words in sorted(inside))


def _anchor(x: float) -> str:
    return "start" if x < 8 else "end" if x > 92 else "middle"


def _description(events: Sequence[tuple[str, Window, str]], current: Sequence[Named]) -> str:
    """The drawing in words, for those who do not see it."""
    told = [f"{words}: {span(window)} ({label})." for words, window, label in events]
    named = [
        f"{n.certainty.capitalize()}: {n.line.text[0].lower()}{n.line.text[1:]}."
        for n in current[: 4 * _CURRENT]
    ]
    return " ".join([*told, *(named or ["No window of release is named."])])


def _brief(window: Window) -> str:
    """The window with short months: "Sep 2026 – Apr 2027"."""
    words = span(window).replace(" to ", " – ").replace("the first half of", "1st half of")
    words = words.replace("the second half of", "2nd half of")
    for month in MONTHS[1:]:
        words = words.replace(month, month[:3])
    return words


def _shifted(when: date, years: int) -> date:
    return date(min(max(when.year + years, 1), date.max.year), 1 if years < 0 else 12, 1 if years < 0 else 31)


def _days_from(when: date, days: int) -> date:
    return date.fromordinal(min(max(when.toordinal() + days, 1), date.max.toordinal()))
