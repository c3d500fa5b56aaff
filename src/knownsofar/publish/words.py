"""Windows and values in English: "in late 2026", "Filming ended on 18 February 2026"."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from knownsofar.model import (
    Cast,
    Crew,
    Delay,
    Episodes,
    Platform,
    Plot,
    Precedent,
    Production,
    Release,
    Renewal,
    SourceMaterial,
    Trailer,
    Value,
    Window,
)

MONTHS = tuple(calendar.month_name)
_PARTS = {
    (1, 12): "{}",
    (1, 4): "early {}",
    (5, 8): "mid-{}",
    (9, 12): "late {}",
    (1, 6): "the first half of {}",
    (7, 12): "the second half of {}",
}
_MADE_OF = {
    "webtoon": "the webtoon",
    "novel": "the novel",
    "comic": "the comic",
    "game": "the game",
    "film": "the film",
    "series": "the series",
    "other": "the work",
}
_STAGES = {"writing": "Writing", "filming": "Filming", "post-production": "Post-production"}
_TRAILERS = {
    "teaser": "Teaser",
    "trailer": "Trailer",
    "clip": "Clip",
    "announcement": "Announcement video",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")


def day(when: date) -> str:
    """28 January 2022."""
    return f"{when.day} {MONTHS[when.month]} {when.year}"


def brief_day(when: date) -> str:
    """28 Jan 2022, which does not break."""
    return f"{when.day}\u00a0{MONTHS[when.month][:3]}\u00a0{when.year}"


def span(window: Window) -> str:
    """The window as a noun: "late 2026", "21 to 31 May 2022", "by 30 June 2022"."""
    start, end = window.earliest, window.latest
    if start is None or end is None:
        if start is not None:
            return f"{day(start)} or later"
        return f"by {day(end)}" if end is not None else "no day named"
    if start == end:
        return day(start)
    if _whole_months(start, end):
        return _months(start, end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {day(end)}"
    first = f"{start.day} {MONTHS[start.month]}" if start.year == end.year else day(start)
    return f"{first} to {day(end)}"


def when(window: Window) -> str:
    """The window as an adverb: "on 28 January 2022", "in late 2026", "between ... and ..."."""
    words = span(window)
    if window.is_unbounded:
        return "on a day not named"
    if window.is_day:
        return f"on {words}"
    if window.earliest is not None and window.latest is None:
        return f"no earlier than {day(window.earliest)}"
    if window.earliest is None:
        return words
    if " to " in words:
        return "between " + words.replace(" to ", " and ")
    return f"in {words}"


def _whole_months(start: date, end: date) -> bool:
    return start.day == 1 and (end == date.max or (end + timedelta(days=1)).day == 1)


def _months(start: date, end: date) -> str:
    if start.year == end.year:
        if start.month == end.month:
            return f"{MONTHS[start.month]} {start.year}"
        if named := _PARTS.get((start.month, end.month)):
            return named.format(start.year)
        return f"{MONTHS[start.month]} to {MONTHS[end.month]} {end.year}"
    if (start.month, end.month) == (1, 12):
        return f"{start.year} {'or' if end.year == start.year + 1 else 'to'} {end.year}"
    return f"{MONTHS[start.month]} {start.year} to {MONTHS[end.month]} {end.year}"


def number(count: int) -> str:
    """Small numbers in words."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else f"{count:,}"


def plural(count: int, noun: str) -> str:
    """ "1 outlet", "2 outlets"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}{'es' if noun.endswith('s') else 's'}"


def percent(chance: float) -> str:
    """A probability in whole per cent; what is nearly sure is not rounded to sure."""
    if 0.0 < chance < 0.01:
        return "under 1\u00a0%"
    if 0.99 < chance < 1.0:
        return "over 99\u00a0%"
    return f"{round(100 * chance)}\u00a0%"


def labelled(label: str) -> str:
    """A label as people read it: what was official and is "unknown" now, may have changed."""
    return "may have changed" if label == "unknown" else label


def voices(outlets: int, witnesses: int | None) -> str:
    """ "7 outlets, 2 witnesses": the witnesses where copies or quotations make them another number."""
    told = plural(outlets, "outlet")
    if witnesses is None or witnesses == outlets:
        return told
    return f"{told}, {plural(witnesses, 'witness')}"


def statement(value: Value, *, polarity: bool, as_of: date) -> str:
    """What a claim or belief says, as one short line that needs no other."""
    if isinstance(value, Renewal):
        return renewal(value, polarity=polarity)
    if isinstance(value, Release):
        return release(value, polarity=polarity, as_of=as_of)
    if isinstance(value, Production):
        return production(value, polarity=polarity, as_of=as_of)
    if isinstance(value, Delay):
        return delay(value, polarity=polarity)
    if isinstance(value, Cast):
        return cast(value, polarity=polarity)
    if isinstance(value, Trailer):
        return trailer(value, polarity=polarity, as_of=as_of)
    if isinstance(value, Precedent):
        return precedent(value)
    if isinstance(value, Plot):
        return "The story so far" if value.tense == "recap" else "The story ahead"
    plain = _plain(value)
    return plain if polarity else f"Not: {plain}"


def _plain(value: Value) -> str:
    if isinstance(value, Crew):
        return f"{value.person}, {value.job}"
    if isinstance(value, Episodes):
        return plural(value.count, "episode")
    if isinstance(value, Platform):
        return value.name
    if isinstance(value, SourceMaterial):
        return material(value)
    return value.predicate


def renewal(value: Renewal, *, polarity: bool) -> str:
    """Renewed, cancelled, the last; or that it has not been said."""
    if not polarity:
        return {
            "renewed": "Not renewed yet",
            "cancelled": "Not cancelled",
            "final": "Not said to be the last",
        }[value.outcome]
    words = {"renewed": "Renewed", "cancelled": "Cancelled", "final": "Renewed as the final season"}[
        value.outcome
    ]
    return f"{words} {when(value.when)}" if value.when is not None else words


def release(value: Release, *, polarity: bool, as_of: date) -> str:
    """When it premieres or premiered, or that no date is known."""
    window = value.window
    if not polarity:
        return "No release date announced" if window.is_unbounded else f"Not {when(window)}"
    if window.latest is not None and window.latest <= as_of:
        return f"Premiered {when(window)}" if window.earliest is not None else f"Out {when(window)}"
    return f"Premieres {when(window)}"


def production(value: Production, *, polarity: bool, as_of: date) -> str:
    """Where writing, filming or post-production stands."""
    stage, window = _STAGES[value.stage], value.when
    past = window is None or (window.latest is not None and window.latest <= as_of)
    if not polarity:
        verb = {"starts": "has not started", "ends": "is not finished", "under way": "is not under way"}[
            value.phase
        ]
        return f"{stage} {verb}" if window is None else f"{stage} does not {_verb(value)} {when(window)}"
    tail = f" {when(window)}" if window is not None else ""
    if value.phase == "under way":
        return f"{stage} under way{tail}"
    if past:
        return f"{stage} {'began' if value.phase == 'starts' else 'ended'}{tail}"
    return f"{stage} is to {_verb(value)}{tail}"


def _verb(value: Production) -> str:
    return {"starts": "start", "ends": "end", "under way": "take place"}[value.phase]


def delay(value: Delay, *, polarity: bool) -> str:
    """Put back, and to when if said."""
    if not polarity:
        return "The season is not put back"
    return f"The season was put back{f' to {span(value.to)}' if value.to is not None else ''}"


def cast(value: Cast, *, polarity: bool) -> str:
    """The person, the character and what changes."""
    name = f"{value.person} as {value.character}" if value.character else value.person
    if value.change is None:
        return name if polarity else f"{name}: not in the cast"
    if polarity:
        return f"{name}, {value.change}"
    return (
        f"{name}: not known to be {value.change}"
        if value.change == "returning"
        else f"{name}: not {value.change}"
    )


def trailer(value: Trailer, *, polarity: bool, as_of: date) -> str:
    """Out, announced or not there yet."""
    name = _TRAILERS[value.kind]
    if not polarity:
        return f"No {name.lower()} yet"
    if value.when is None:
        return f"{name} out"
    past = value.when.latest is not None and value.when.latest <= as_of
    return f"{name} {'out since' if past else 'announced for'} {span(value.when)}"


def material(value: SourceMaterial) -> str:
    """What it is based on: "the webtoon Now at Our School", "a webtoon"."""
    kind = _MADE_OF[value.kind]
    if value.title:
        return f"{kind} {value.title}"
    return kind.replace("the ", "another " if value.kind in ("series", "other") else "a ")


def precedent(value: Precedent) -> str:
    """How long another series took."""
    event = "to be renewed" if value.event == "renewal" else "to come back"
    return f"{value.series} took {months(value.months)} {event}"


def months(count: float) -> str:
    """An interval in months, in years where it is whole years, without false precision."""
    if count >= 12 and count % 12 == 0:
        years = int(count // 12)
        return f"{number(years)} year{'' if years == 1 else 's'}"
    if count == int(count):
        return f"{number(int(count))} month{'' if count == 1 else 's'}"
    return f"{count:g} months"
