"""Changes -> what stands in a calendar: spans of days, each with all its revisions behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

import msgspec

from knownsofar.model import (
    ENDED,
    Belief,
    Change,
    Outlook,
    Production,
    Release,
    Stage,
    Trailer,
    Window,
    is_official,
)
from knownsofar.publish.programs.names import key, uuid
from knownsofar.publish.programs.wording import half, known_words, outlook_words, percent, subject

Season = tuple[str, int | None]
"""A series by its key, and the number of a season."""
Facts = Mapping[str, Change]
"""What is known of a season on a day: of each fact the change that made it so."""


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """Days from `first` to `last`, both included, and what is said of them; `kind`: premiere, trailer, ..."""

    kind: str
    first: date
    last: date
    summary: str
    text: str


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A span as it stands after all its revisions. `sequence` counts them, the first is 0.

    `status` is CANCELLED where the day was withdrawn: the span is then the last that it had.
    """

    uid: str
    series: str
    season: int | None
    span: Span
    status: Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]
    sequence: int
    created: date
    changed: date


def announced(changes: Iterable[Change]) -> list[Event]:
    """The days that the makers have named: premieres, trailers, first and last days of filming."""
    return _events(changes, "official", "CONFIRMED", _announced)


def premieres(changes: Iterable[Change]) -> list[Event]:
    """Of `announced` the premieres alone, as the same events."""
    return [event for event in announced(changes) if event.span.kind == "premiere"]


def expected(changes: Iterable[Change]) -> list[Event]:
    """When each season may premiere, while no day is announced: at most one span a season.

    It is the half of the outlook's distribution that lies in the middle; where
    there is no outlook, a window that the makers or a report have named.
    """
    return _events(changes, "forecast", "TENTATIVE", _expected)


def _events(
    changes: Iterable[Change],
    calendar: str,
    status: Literal["CONFIRMED", "TENTATIVE"],
    spans_of: Callable[[str, Facts], dict[str, Span]],
) -> list[Event]:
    seasons: dict[Season, dict[str, Event]] = {}
    for season, title, today, facts in _states(changes):
        events = seasons.setdefault(season, {})
        spans = spans_of(subject(title, season[1]), facts)
        for fact, event in events.items():
            events[fact] = _revised(event, spans.pop(fact, None), status, today)
        for fact, span in spans.items():
            events[fact] = Event(
                uid=str(uuid("event", calendar, *season, fact)),
                series=title,
                season=season[1],
                span=span,
                status=status,
                sequence=0,
                created=today,
                changed=today,
            )
    found = (event for events in seasons.values() for event in events.values())
    return sorted(found, key=lambda event: (event.span.first, event.span.summary, event.uid))


def _revised(
    event: Event, span: Span | None, status: Literal["CONFIRMED", "TENTATIVE"], today: date
) -> Event:
    """The event on a day on which it has this span; None: its day was withdrawn."""
    now = msgspec.structs.replace(event, span=span or event.span, status=status if span else "CANCELLED")
    if now == event:
        return event
    return msgspec.structs.replace(now, sequence=event.sequence + 1, changed=today)


def _states(
    changes: Iterable[Change],
) -> Iterator[tuple[Season, str, date, Facts]]:
    """Each season on each day on which something of it changed: its name, title, the day, and what is known.

    What was known of a series' "next season" is nothing any more once that season has a number.
    """
    known: dict[Season, dict[str, Change]] = {}
    ordered = sorted(changes, key=lambda change: change.day)  # stable: within a day as they came
    for today, found in groupby(ordered, key=lambda change: change.day):
        touched: dict[Season, str] = {}
        for change in found:
            name = (key(change.series), change.season)
            touched[name] = change.series
            facts = known.setdefault(name, {})
            facts.pop(change.fact, None)
            if change.after is not None:
                facts[change.fact] = change
        for series, season in list(touched):
            if season is not None and known.pop((series, None), None) is not None:
                touched[series, None] = touched[series, season]
        for name, title in touched.items():
            yield name, title, today, known.get(name, {})


def _announced(title: str, facts: Facts) -> dict[str, Span]:
    off = _off_since(facts)
    found: dict[str, Span] = {}
    for fact, change in facts.items():
        known = change.after
        if not (isinstance(known, Belief) and known.polarity and is_official(known)):
            continue
        window = _window(known)
        if window is None or window.earliest is None or not window.is_day or window.earliest > off:
            continue  # of a season that is off nobody need take the day back: nothing will happen on it
        found[fact] = Span(
            kind=_kind(known),
            first=window.earliest,
            last=window.earliest,
            summary=f"{title}{_happens(known)}",
            text=f"{_dated_words(known, window.earliest)} (official)",
        )
    return found


def _off_since(facts: Facts) -> date:
    """The day on which it was known that the season will not be made; the last of all days where it may."""
    change = facts.get("stage")
    stage = change.after if change is not None else None
    return change.day if change and isinstance(stage, Stage) and stage.value in ENDED else date.max


def _window(belief: Belief) -> Window | None:
    """The days of what people mark in a calendar; a clip or the video of an announcement is none of it."""
    value = belief.value
    if isinstance(value, Release):
        return value.window
    if isinstance(value, Trailer) and value.kind not in ("teaser", "trailer"):
        return None
    return value.when if isinstance(value, Production | Trailer) else None


def _kind(known: Belief) -> str:
    value = known.value
    return (
        value.stage
        if isinstance(value, Production)
        else "trailer"
        if isinstance(value, Trailer)
        else "premiere"
    )


def _happens(known: Belief) -> str:
    value = known.value
    if isinstance(value, Production):
        verb = {"starts": "begins", "ends": "ends", "under way": "goes on"}[value.phase]
        return f": {value.stage} {verb}"
    return f": {value.kind}" if isinstance(value, Trailer) else " premieres"


def _dated_words(known: Belief, first: date) -> str:
    """In words that stay when the day has passed: a premiere as ahead, all else as it will be told."""
    ahead = isinstance(known.value, Release) and first > date.min
    return known_words(known, first - timedelta(1) if ahead else first)


def _expected(title: str, facts: Facts) -> dict[str, Span]:
    changes = [facts.get(fact) for fact in ("stage", "release", "outlook")]
    stage, release, outlook = (change.after if change is not None else None for change in changes)
    if isinstance(stage, Stage) and stage.value in (*ENDED, "released"):
        return {}
    named = release if isinstance(release, Belief) and release.polarity else None
    window = _window(named) if named is not None else None
    if window is not None and window.is_day and is_official(named):
        return {}
    if isinstance(outlook, Outlook) and (days := half(outlook)) is not None:
        chance = percent((1 - outlook.release.never) / 2)
        text = f"{chance} that it premieres on one of these days. {outlook_words(outlook)}."
        return {
            "premiere": Span(
                kind="premiere", first=days[0], last=days[1], summary=_may(title, chance), text=_undated(text)
            )
        }
    if named is None or window is None or named.label not in ("official", "reported"):
        return {}
    if window.earliest is None or window.latest is None:
        return {}
    sure = f", {percent(named.probability)}" if named.probability is not None else ""
    text = f"{_dated_words(named, window.earliest)} ({named.label}{sure})."
    summary = _may(title, f"{named.label}{sure}")
    return {
        "premiere": Span(
            kind="premiere", first=window.earliest, last=window.latest, summary=summary, text=_undated(text)
        )
    }


def _may(title: str, how_sure: str) -> str:
    return f"{title} may premiere ({how_sure})"


def _undated(text: str) -> str:
    return f"{text} No day has been announced."
