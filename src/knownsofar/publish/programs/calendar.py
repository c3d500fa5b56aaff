"""Changes -> iCalendar, RFC 5545 and 7986: the days that were announced, and spans to be expected."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from knownsofar.model import Change
from knownsofar.publish.programs.names import Link, no_link, uuid
from knownsofar.publish.programs.spans import Event, announced, expected, premieres
from knownsofar.publish.programs.wording import web

if TYPE_CHECKING:
    import icalendar

REFRESH = timedelta(hours=12)
"""How long a program may wait before it asks again."""
_DAY = timedelta(days=1)


Kind = Literal["official", "premieres", "forecast"]
_SPANS = {"official": announced, "premieres": premieres, "forecast": expected}
_NAMES = {
    "official": "Known So Far: announced",
    "premieres": "Known So Far: premieres",
    "forecast": "Known So Far: forecast",
}
_ABOUT = {
    "official": "Premieres, trailers and filming on days that the makers have named",
    "premieres": "Premieres on days that the makers have named",
    "forecast": "When seasons may premiere of which no day is announced; how likely stands in each event",
}


def official_calendar(changes: Iterable[Change], *, link: Link = no_link) -> bytes:
    """official.ics, of all changes that there were: days that the makers have named, each one event.

    A day that was taken back, or will see nothing because the season is off, stays as STATUS:CANCELLED.
    """
    return calendar_of("official", [events_of("official", changes, link=link)])


def forecast_calendar(changes: Iterable[Change], *, link: Link = no_link) -> bytes:
    """forecast.ics, of all changes that there were: when seasons may premiere, as tentative spans.

    Each is cancelled when its day is announced, or it is known that none will come.
    """
    return calendar_of("forecast", [events_of("forecast", changes, link=link)])


def events_of(kind: Kind, changes: Iterable[Change], *, link: Link = no_link) -> bytes:
    """The events of a series, of all its changes: a part of a calendar, to be kept until it changes."""
    return b"".join(_event(event, link).to_ical() for event in _SPANS[kind](changes))


def calendar_of(kind: Kind, parts: Iterable[bytes]) -> bytes:
    """A calendar of the parts that `events_of` has made of each series."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//knownsofar//Known So Far//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("uid", str(uuid("calendar", kind)))
    for name in ("name", "x-wr-calname"):
        calendar.add(name, _NAMES[kind])
    calendar.add("description", _ABOUT[kind])
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT12H")
    head, end, _ = bytes(calendar.to_ical()).rpartition(b"END:VCALENDAR")
    return b"".join([head, *parts, end, b"\r\n"])


def _event(event: Event, link: Link) -> icalendar.Event:
    import icalendar

    component = icalendar.Event()
    component.add("uid", event.uid)
    component.add("sequence", event.sequence)
    component.add("status", event.status)
    component.add("dtstart", event.span.first)
    component.add("dtend", min(event.span.last, date.max - _DAY) + _DAY)  # the first day after it
    component.add("summary", event.span.summary)
    component.add("description", event.span.text)
    component.add("categories", [event.span.kind])
    component.add("transp", "TRANSPARENT")  # nobody is busy because of a premiere
    component.add("created", _instant(event.created))
    for name in ("dtstamp", "last-modified"):
        component.add(name, _instant(event.changed))
    if url := web(link(event.series, event.season)):
        component.add("url", url)
    return component


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
