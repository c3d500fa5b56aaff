"""Windows: how every date is kept, however vague.

A window is a span of days with both ends included; either end may be open.
"28 January 2022" is a window of one day, "2023" one of 365, "not before 2025"
one without an end. The conventions that turn words into windows are those of
the claim schema (docs/claims.md); this module is the algebra alone.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import msgspec


class Window(msgspec.Struct, frozen=True, order=False, kw_only=False):
    """A span of days, both ends included; None is an open end.

    Raises ValueError when the ends are the wrong way round.
    """

    earliest: date | None = None
    latest: date | None = None

    def __post_init__(self) -> None:
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise ValueError(f"a window ends before it starts: {self.earliest} to {self.latest}")

    @classmethod
    def day(cls, day: date) -> Window:
        """The window of one day."""
        return cls(day, day)

    @classmethod
    def year(cls, year: int) -> Window:
        """1 January to 31 December of `year`."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def months(cls, year: int, first: int, last: int) -> Window:
        """From the first day of month `first` to the last day of month `last`, 1 to 12, of one year."""
        return cls(date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))

    @property
    def is_open(self) -> bool:
        """True where an end is missing."""
        return self.earliest is None or self.latest is None

    @property
    def is_unbounded(self) -> bool:
        """True where both ends are missing: nothing is said about when."""
        return self.earliest is None and self.latest is None

    @property
    def is_day(self) -> bool:
        """True where the window is one day."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def days(self) -> int | None:
        """How many days it spans; None where an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    def contains(self, other: Window | date) -> bool:
        """True where every day of `other` lies in this window."""
        if isinstance(other, date):
            other = Window.day(other)
        starts = self.earliest is None or (other.earliest is not None and self.earliest <= other.earliest)
        ends = self.latest is None or (other.latest is not None and other.latest <= self.latest)
        return starts and ends

    def overlaps(self, other: Window) -> bool:
        """True where the two have a day in common."""
        return self.intersection(other) is not None

    def intersection(self, other: Window) -> Window | None:
        """The days in common, or None."""
        starts = [w.earliest for w in (self, other) if w.earliest is not None]
        ends = [w.latest for w in (self, other) if w.latest is not None]
        earliest, latest = max(starts, default=None), min(ends, default=None)
        if earliest is not None and latest is not None and earliest > latest:
            return None
        return Window(earliest, latest)

    def hull(self, other: Window) -> Window:
        """The smallest window that contains both."""
        starts, ends = (self.earliest, other.earliest), (self.latest, other.latest)
        known_starts = [d for d in starts if d is not None]
        known_ends = [d for d in ends if d is not None]
        return Window(
            min(known_starts) if len(known_starts) == 2 else None,
            max(known_ends) if len(known_ends) == 2 else None,
        )

    def shift(self, days: int) -> Window:
        """The same window `days` later (earlier where negative)."""
        delta = timedelta(days=days)
        return Window(
            self.earliest + delta if self.earliest is not None else None,
            self.latest + delta if self.latest is not None else None,
        )
