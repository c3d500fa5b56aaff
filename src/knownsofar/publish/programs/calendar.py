"""Changes -> iCalendar, RFC 5545 and 7986: the days that were announced, and spans to be expected."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from knownsofar.model import Change
from knownsofar.publish.programs.names import Link, no_link, uuid
from knownsofar.publish.programs.spans import Event, announced, expected
from knownsofar.publish.safe import safe_url

if TYPE_CHECKING:
    import icalendar

REFRESH = timedelta(hours=12)
"""How long a program may wait before it asks again."""
_DAY = timedelta(days=1)
_KINDS = {
    "official": (
        "Known So Far: announced",
        "Premieres, trailers and filming on days that the makers have named",
    ),
    "forecast": (
        "Known So Far: forecast",
        "When seasons may premiere of which no day is announced; how likely stands in each event",
    ),
}
"""The title of each calendar, and what it says of itself."""


def official_calendar(changes: Iterable[Change], *, link: Link = no_link) -> bytes:
    """official.ics, of all changes that there were: days that the makers have named, each one event.

    A day that was taken back, or will see nothing because the season is off, stays as STATUS:CANCELLED.
    """
    return calendar_of("official", announced(changes), link)


def forecast_calendar(changes: Iterable[Change], *, link: Link = no_link) -> bytes:
    """forecast.ics, of all changes that there were: when seasons may premiere, as tentative spans.

    Each is cancelled when its day is announced, or it is known that none will come.
    """
    return calendar_of("forecast", expected(changes), link)


def calendar_of(kind: Literal["official", "forecast"], events: Iterable[Event], link: Link) -> bytes:
    """A calendar of events that `announced` or `expected` made, in their order."""
    return framed(kind, (block_of(event, link) for event in events))


def block_of(event: Event, link: Link) -> bytes:
    """An event as its lines in a calendar: what a site keeps, since most stay from day to day."""
    return bytes(_event(event, link).to_ical())


def framed(kind: Literal["official", "forecast"], blocks: Iterable[bytes]) -> bytes:
    """The calendar of such blocks."""
    from icalendar import Calendar

    title, about = _KINDS[kind]
    calendar = Calendar()
    calendar.add("prodid", "-//knownsofar//Known So Far//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("uid", str(uuid("calendar", kind)))
    for name in ("name", "x-wr-calname"):
        calendar.add(name, title)
    calendar.add("description", about)
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT12H")
    end = b"END:VCALENDAR\r\n"
    return b"".join([bytes(calendar.to_ical()).removesuffix(end), *blocks, end])


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
    component.add("transp", "TRANSPARENT")  # nobody is busy because of a premiere
    component.add("created", _instant(event.created))
    for name in ("dtstamp", "last-modified"):
        component.add(name, _instant(event.changed))
    address = link(event.series, event.season)
    if address and (url := safe_url(address)):
        component.add("url", url)
    return component


def _instant(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
