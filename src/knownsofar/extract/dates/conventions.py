"""The conventions of docs/claims.md that turn words into windows: arithmetic alone, no text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from knownsofar.model import Window


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written as a sentence, so that it can be read as one."""
    return tuple(text.split())


SPRING, SUMMER, FALL, WINTER = range(4)
SEASON_STARTS = (3, 6, 9, 12)
"""The month in which spring, summer, fall and winter start."""

PARTS = ("early", "mid", "late", "start", "end", "first-half", "second-half", "mid-late", "early-mid")
"""The parts of a year or a month that have a convention."""

_YEAR_PARTS: dict[str, tuple[int, int]] = {
    "early": (1, 4),
    "mid": (5, 8),
    "late": (9, 12),
    "start": (1, 2),
    "end": (11, 12),
    "first-half": (1, 6),
    "second-half": (7, 12),
    "mid-late": (5, 12),
    "early-mid": (1, 8),
}
_MONTH_PARTS: dict[str, tuple[int, int]] = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "start": (1, 10),
    "end": (21, 31),
    "first-half": (1, 15),
    "second-half": (16, 31),
    "mid-late": (11, 31),
    "early-mid": (1, 20),
}


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return Window.months(year, month, month).latest or date(year, month, 28)


def month(year: int, number: int) -> Window:
    """One calendar month; `number` may run over either end of the year (0 is December before)."""
    year, index = year + (number - 1) // 12, (number - 1) % 12
    return Window.months(year, index + 1, index + 1)


def season(year: int, which: int) -> Window:
    """Spring 03-01..05-31 and so on; the winter of a year starts in its December."""
    first = SEASON_STARTS[which]
    start = date(year, first, 1)
    return Window(start, month(year, first + 2).latest)


def quarter(year: int, number: int) -> Window:
    """Q1 to Q4 of the calendar year."""
    return Window.months(year, 3 * number - 2, 3 * number)


def holidays(year: int) -> Window:
    """The holiday season, 11-15..12-31."""
    return Window(date(year, 11, 15), date(year, 12, 31))


def week(day: date) -> Window:
    """The week of a day, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Window(monday, monday + timedelta(days=6))


def week_of_month(year: int, number: int, which: int) -> Window:
    """Days 1-7, 8-14, ... of a month; -1 is its last seven days."""
    if which == -1:
        last = last_day(year, number)
        return Window(last - timedelta(days=6), last)
    return Window(date(year, number, 7 * which - 6), date(year, number, 7 * which))


def part(whole: Window, name: str) -> Window:
    """A named part (`PARTS`) of a year, a month, or any other span, which is cut in thirds and halves."""
    first, last = whole.earliest, whole.latest
    if first is None or last is None:
        return whole
    if whole == Window.year(first.year):
        return Window.months(first.year, *_YEAR_PARTS[name])
    if whole == month(first.year, first.month):
        lo, hi = _MONTH_PARTS[name]
        return Window(first.replace(day=lo), first.replace(day=min(hi, last.day)))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if first.day == 1 and last == last_day(last.year, last.month):
        lo, hi = _YEAR_PARTS["early" if name == "start" else "late" if name == "end" else name]
        start, stop = (lo - 1) * months // 12, hi * months // 12
        return Window(
            month(first.year, first.month + start).earliest,
            month(first.year, first.month + max(stop, start + 1) - 1).latest,
        )
    days = (last - first).days + 1
    lo, hi = _YEAR_PARTS[name]
    start, stop = (lo - 1) * days // 12, hi * days // 12
    return Window(first + timedelta(days=start), first + timedelta(days=max(stop, start + 1) - 1))


def add_months(day: date, count: int) -> date:
    """The same day of the month `count` months on, or the last day of a shorter month."""
    there = month(day.year, day.month + count).earliest or day
    return min(there.replace(day=1) + timedelta(days=day.day - 1), last_day(there.year, there.month))


def unit_window(unit: str, count: int, today: date) -> Window:
    """The calendar day, week, month, quarter or year that lies `count` units from today."""
    if unit == "day":
        return Window.day(today + timedelta(days=count))
    if unit == "week":
        return week(today + timedelta(weeks=count))
    if unit == "weekend":
        saturday = today - timedelta(days=today.weekday() - 5) + timedelta(weeks=count)
        return Window(saturday, saturday + timedelta(days=1))
    if unit == "month":
        return month(today.year, today.month + count)
    if unit == "quarter":
        index = today.year * 4 + (today.month - 1) // 3 + count
        return quarter(index // 4, index % 4 + 1)
    if unit == "decade":
        first = (today.year // 10 + count) * 10
        return Window(date(first, 1, 1), date(first + 9, 12, 31))
    return Window.year(today.year + count)


def easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    number, rest = divmod(h + k - 7 * m + 114, 31)
    return date(year, number, rest + 1)


def nth_weekday(year: int, number: int, weekday: int, nth: int) -> date:
    """The nth Monday (0) to Sunday (6) of a month; nth -1 is the last."""
    if nth < 0:
        last = last_day(year, number)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, number, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


HOLIDAYS: dict[str, Callable[[int], Window]] = {
    "new year's day": lambda y: Window.day(date(y, 1, 1)),
    "new year's eve": lambda y: Window.day(date(y, 12, 31)),
    "valentine's day": lambda y: Window.day(date(y, 2, 14)),
    "st. patrick's day": lambda y: Window.day(date(y, 3, 17)),
    "april fools' day": lambda y: Window.day(date(y, 4, 1)),
    "easter": lambda y: Window.day(easter(y)),
    "good friday": lambda y: Window.day(easter(y) - timedelta(days=2)),
    "memorial day": lambda y: Window.day(nth_weekday(y, 5, 0, -1)),
    "labor day": lambda y: Window.day(nth_weekday(y, 9, 0, 1)),
    "halloween": lambda y: Window.day(date(y, 10, 31)),
    "thanksgiving": lambda y: Window.day(nth_weekday(y, 11, 3, 4)),
    "christmas eve": lambda y: Window.day(date(y, 12, 24)),
    "christmas": lambda y: Window.day(date(y, 12, 25)),
    "boxing day": lambda y: Window.day(date(y, 12, 26)),
    "holiday season": holidays,
    "turn of the year": lambda y: Window(date(y, 12, 16), date(y + 1, 1, 15)),
}
"""Days with a name, and the two spans of the year that have one."""
