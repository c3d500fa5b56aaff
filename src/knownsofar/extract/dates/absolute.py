"""What the forms of dates mean that name a day, month, season, quarter or year."""

from __future__ import annotations

from datetime import date, timedelta

from knownsofar.extract.dates import conventions as by_convention
from knownsofar.extract.dates.conventions import HOLIDAYS, WINTER, words
from knownsofar.extract.dates.lexicon import CODES
from knownsofar.extract.dates.match import Match, Reading
from knownsofar.extract.dates.mention import Grain
from knownsofar.extract.dates.tense import Tense, nearest_year
from knownsofar.model import Window


def numeric(m: Match) -> Reading | None:
    """2022-03-22, 22.03.2022, 22/03/2022, 6-6-2022; and 2022-03 as a month."""
    value = m.values("NUMDATE")[0]
    if isinstance(value, date):
        return Reading("day", Window.day(value), weekday=m.number("WEEKDAY"))
    if isinstance(value, tuple):
        return Reading("month", by_convention.month(*value))
    return None


def _day(month: int, day: int) -> bool:
    """True where the month has such a day in some year."""
    return 1 <= day <= by_convention.last_day(2024, month).day


def _day_numbers(m: Match) -> list[int]:
    codes = (CODES["DAY"], CODES["ORD"], CODES["NTH"])
    lexed = m.lexed
    values = [lexed.values[i] for i in range(m.low, m.high) if lexed.codes[i] in codes]
    return [v for v in values if isinstance(v, int)]


def month_day(m: Match) -> Reading | None:
    """March 22, 22nd March, Sunday, January 17th, the 7th of February, 2020."""
    month, (day, *_) = m.number("MONTH") or 0, _day_numbers(m)
    if not _day(month, day):
        return None

    def at(year: int) -> Window:
        return Window.day(date(year, month, min(day, by_convention.last_day(year, month).day)))

    year = m.year()
    if year is not None and day > by_convention.last_day(year, month).day:
        return None
    return m.in_year("day", at, m.number("WEEKDAY"))


def month_days(m: Match) -> Reading | None:
    """January 5-12, January 17 and 18, 8 to 15 May."""
    month, (first, second, *_) = m.number("MONTH") or 0, _day_numbers(m)
    if not (_day(month, first) and _day(month, second) and first < second):
        return None
    last = by_convention.last_day
    return m.in_year(
        "range",
        lambda y: Window(
            date(y, month, first), min(date(y, month, 1) + timedelta(second - 1), last(y, month))
        ),
    )


def day_of_this_month(m: Match) -> Reading | None:
    """The 28th of next month."""
    first = by_convention.month(m.today.year, m.today.month + m.turn()).earliest
    day = m.number("ORD") or 1
    if first is None or day > by_convention.last_day(first.year, first.month).day:
        return None
    return Reading("day", Window.day(first.replace(day=day)), weekday=m.number("WEEKDAY"))


_AFTER_A_DAY = frozenset(
    words(', . ; : ! ? ) ” " and but when as at on in by with for to after before the this - – — of')
)


def on_the_day(m: Match) -> Reading | None:
    """On the 28th, of a month that is not said: the nearest in the sentence's direction."""
    if m.after() and m.after() not in _AFTER_A_DAY:
        return None
    day, today, way = m.number("ORD") or 1, m.today, m.tense
    days = []
    for step in (-1, 0, 1):
        first = by_convention.month(today.year, today.month + step).earliest
        if first is not None and day <= by_convention.last_day(first.year, first.month).day:
            days.append(first.replace(day=day))
    past, future = [d for d in days if d <= today], [d for d in days if d >= today]
    if way is Tense.PAST and past:
        return Reading("day", Window.day(past[-1]))
    if way is Tense.FUTURE and future:
        return Reading("day", Window.day(future[0]))
    return Reading("day", Window.day(min(days, key=lambda d: abs((d - today).days))))


def weekday_the_day(m: Match) -> Reading | None:
    """Thursday the 5th, where the nearest 5th is a Thursday: so a film named after one is no date."""
    reading = on_the_day(m)
    if reading is None or reading.window is None or reading.window.earliest is None:
        return None
    return reading if reading.window.earliest.weekday() == m.number("WEEKDAY") else None


def week_of_day(m: Match) -> Reading | None:
    """The week of March 5."""
    day = month_day(m)
    if day is None or day.at is None:
        return None
    at = day.at
    return m.in_year("range", lambda y: by_convention.week(at(y).earliest or m.today))


def week_of_month(m: Match) -> Reading | None:
    """The first week of May; the last week is its last seven days."""
    month, which = m.number("MONTH") or 1, m.number("NTH") or -1
    if which > 4:
        return None
    return m.in_year("part-year", lambda y: by_convention.week_of_month(y, month, which))


def last_days(m: Match) -> Reading | None:
    """The last days of March are its end, the first its start."""
    month, which = m.number("MONTH") or 1, m.number("NTH") or -1
    name = "start" if which > 0 else "end"
    return m.in_year("part-year", lambda y: by_convention.part(by_convention.month(y, month), name))


_ENDS = ("start", "early", "mid", "late", "end")


def part_name(m: Match) -> str:
    """Which part (`conventions.PARTS`) the words of a match name."""
    if m.has("HALF"):
        return "first-half" if (m.number("NTH") or m.number("ORD")) == 1 else "second-half"
    names = [n for c in ("START", "EARLY", "MID", "LATE", "END") for n in m.values(c) if isinstance(n, str)]
    if not names:
        if m.has("PORTION") and m.number("NTH") == 2:
            return "second-half"
        return "early" if (m.number("NTH") or -1) > 0 else "late"
    if "mid" in names and len(names) > 1:
        return "mid-late" if "late" in names else "early-mid"
    return names[0]


def part_of_month(m: Match) -> Reading | None:
    """Early May, the end of May, mid-to-late March 2024, the first half of July."""
    month, name = m.number("MONTH") or 1, part_name(m)
    return m.in_year("part-year", lambda y: by_convention.part(by_convention.month(y, month), name))


def season(m: Match) -> Reading | None:
    """Summer 2024, winter 2024-25, 2025 spring, late summer; without a year where a part is named."""
    which = m.number("SEASON") or 0
    name = part_name(m) if _names_a_part(m) else None
    span = m.number("YSPAN")

    def at(year: int) -> Window:
        whole = by_convention.season(year, which)
        return whole if name is None else by_convention.part(whole, name)

    if span is not None:
        return Reading("season", at(span if which == WINTER else span + (which < 2)), at)
    return m.in_year("season", at)


def _names_a_part(m: Match) -> bool:
    return any(m.has(c) for c in ("EARLY", "MID", "LATE", "START", "END", "HALF", "PORTION"))


def quarter(m: Match) -> Reading | None:
    """Q4 2025, fiscal Q3; a fiscal quarter is taken for the calendar's."""
    number = m.number("QUARTER") or 1
    return m.in_year("quarter", lambda y: by_convention.quarter(y, number))


def nth_quarter(m: Match) -> Reading | None:
    """The third quarter of 2025, the last quarter of the year."""
    if m.word("UNIT") != "quarter":
        return None
    number = m.number("NTH") or -1
    number = 4 if number < 0 else number
    if number > 4 or (m.has("LAST") and not m.has("OF")):
        return None
    return m.in_year("quarter", lambda y: by_convention.quarter(y, number))


def half_year(m: Match) -> Reading | None:
    """H1 2025."""
    name = "first-half" if m.number("HALFYEAR") == 1 else "second-half"
    return m.in_year("part-year", lambda y: by_convention.part(Window.year(y), name))


def part_of_year(m: Match) -> Reading | None:
    """Late 2025, the end of next year, early in the new year, the first half of the year."""
    name = part_name(m)
    if m.has("NEW") and m.year() is None:
        return Reading("part-year", by_convention.part(Window.year(new_year_of(m)), name))
    if m.year() is None:
        return Reading("part-year", by_convention.part(Window.year(_running_year(m, name)), name))
    return m.in_year("part-year", lambda y: by_convention.part(Window.year(y), name))


def new_year_of(m: Match) -> int:
    """The year that "the new year" is: this one in its first two months or looking back, else the next."""
    return m.today.year + (m.today.month > 2 and m.tense is not Tense.PAST)


def _running_year(m: Match, name: str) -> int:
    """The year of "the end of the year": the article's own, unless tense asks for its neighbour."""
    today, way = m.today, m.tense
    here = by_convention.part(Window.year(today.year), name)
    if here.latest is not None and here.latest < today and way is not Tense.PAST:
        return today.year + (way is Tense.FUTURE or today.month >= 10)
    if here.earliest is not None and here.earliest > today and way is Tense.PAST:
        return today.year - 1
    return today.year


def year_end(m: Match) -> Reading | None:
    """Year-end 2025."""
    return m.in_year("part-year", lambda y: by_convention.part(Window.year(y), "end"))


def tv_season(m: Match) -> Reading | None:
    """The 2024-25 season of broadcast television: September to May."""
    first = m.number("YSPAN") or m.today.year
    return Reading("range", Window(date(first, 9, 1), date(first + 1, 5, 31)))


def year_span(m: Match) -> Reading | None:
    """2025-26: both years."""
    first = m.number("YSPAN") or m.today.year
    return Reading("range", Window(date(first, 1, 1), date(first + 1, 12, 31)))


_BEFORE_A_HOLIDAY = frozenset(
    words("on at by before until till since this last next for over around from past after in during")
)
_NO_HOLIDAY = frozenset(
    words("special specials episode episodes film movie movies party tree carol prince magic music")
)


def named_day(m: Match) -> Reading | None:
    """Christmas Day, New Year's Eve, Halloween 2024, the holidays, the turn of the year."""
    if m.has("TURN"):
        return m.in_year("part-year", HOLIDAYS["turn of the year"])
    eve, day = m.has("EVE"), m.has("UDAY")
    if m.has("NEW"):
        return m.in_year("day", HOLIDAYS["new year's eve" if eve else "new year's day"])
    name = m.word("HOLIDAY") or ""
    if name == "holiday" and not m.has("RUN"):
        return None
    name, safe = _holiday_name(name, eve=eve, day=day)
    if name not in HOLIDAYS or m.after().lower() in _NO_HOLIDAY:
        return None
    if not (safe or m.year() is not None or m.has("RUN") or m.turn()):
        before = m.before(2 if m.before().lower() == "the" else 1).lower()
        if before not in _BEFORE_A_HOLIDAY and m.lexed.codes[m.low] != CODES["THIS"]:
            return None
    return _turned(m, name)


def _holiday_name(word: str, *, eve: bool, day: bool) -> tuple[str, bool]:
    """The key of `HOLIDAYS`, and whether the words need nothing around them to be a date."""
    if word in ("holiday", "holiday season"):
        return "holiday season", False
    if word.endswith(" day"):
        known = {"valentine day": "valentine's day", "patrick day": "st. patrick's day"}
        return (known.get(word, word) if day else "", True)
    if eve:
        return f"{word} eve" if word == "christmas" else "", True
    return word, day


def _turned(m: Match, name: str) -> Reading:
    at = HOLIDAYS[name]
    grain: Grain = "part-year" if name == "holiday season" else "day"
    year = m.year()
    codes = m.lexed.codes[m.low : m.high]
    if year is None and codes[0] in (CODES["THIS"], CODES["NEXT"], CODES["LAST"]):
        way = Tense.PAST if codes[0] == CODES["LAST"] else Tense.FUTURE
        return Reading(grain, nearest_year(at, m.today, way))
    return m.in_year(grain, at)


def month_year(m: Match) -> Reading | None:
    """January 2014, July of 2016, March this year."""
    number = m.number("MONTH") or 1
    return m.in_year("month", lambda y: by_convention.month(y, number))
