"""The time line: what has happened, and the windows that have been named, rung by rung of certainty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from knownsofar.model import Belief, Production, Release, Renewal, Window
from knownsofar.publish.drawing import (
    AXIS,
    HEAD,
    ROW,
    Head,
    Row,
    Scale,
    Tick,
    anchor,
    brief,
    caption,
    days_from,
    kind,
    row,
    shifted,
    ticks,
)
from knownsofar.publish.page import RUNGS, Desk
from knownsofar.publish.windows import Named, windows_named
from knownsofar.publish.words import day, span

_YEARS_BACK, _YEARS_AHEAD = 9, 6  # a page that says 2999 does not shrink the rest to a dot
_CURRENT, _PAST = 6, 3  # rows a rung


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


def _scale(days: Sequence[date], as_of: date) -> Scale:
    first = max(min([*days, days_from(as_of, -200)]), shifted(as_of, -_YEARS_BACK))
    return Scale(first, min(max([*days, days_from(as_of, 200)]), shifted(as_of, _YEARS_AHEAD)))


def timeline(desk: Desk) -> Timeline | None:
    """The drawing for a dossier; None where there is nothing to draw."""
    events = _events(desk)
    current, past = windows_named(desk)
    if not events and not current and not past:
        return None
    windows = [w for _, w, _ in events] + [n.window for n in (*current, *past)]
    scale = _scale([d for w in windows for d in (w.earliest, w.latest) if d is not None], desk.as_of)
    y = AXIS
    heads, rows = [Head(y + 16, "What has happened", "", "" if events else "nothing told")], []
    y += HEAD
    for words, window, label in events:
        rows.append(row(y, scale, window, f"{words} · {brief(window)}", "event", label))
        y += ROW
    for rung in RUNGS:
        mine = [n for n in current if n.certainty == rung][:_CURRENT]
        gone = [n for n in past if n.certainty == rung]
        heads.append(Head(y + 16, rung.capitalize(), rung, _note(desk, rung, mine, gone)))
        y += HEAD
        for named in (*mine, *gone[:_PAST]):
            shape = kind(named, gone=named in gone)
            rows.append(row(y, scale, named.window, caption(named), shape, rung))
            y += ROW
    now = scale.at(desk.as_of)
    return Timeline(
        y + 6,
        AXIS,
        now,
        brief(Window.day(desk.as_of)),
        anchor(now),
        ticks(scale),
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


def _description(events: Sequence[tuple[str, Window, str]], current: Sequence[Named]) -> str:
    """The drawing in words, for those who do not see it."""
    told = [f"{words}: {span(window)} ({label})." for words, window, label in events]
    named = [
        f"{n.certainty.capitalize()}: {n.line.text[0].lower()}{n.line.text[1:]}."
        for n in current[: 4 * _CURRENT]
    ]
    return " ".join([*told, *(named or ["No window of release is named."])])
