"""What the forms of dates mean that are counted from the article's day."""

from __future__ import annotations

from datetime import date, timedelta

from knownsofar.extract.dates import conventions as by_convention
from knownsofar.extract.dates.absolute import new_year_of, part_name
from knownsofar.extract.dates.conventions import WINTER, words
from knownsofar.extract.dates.lexicon import CODES
from knownsofar.extract.dates.match import Match, Reading
from knownsofar.extract.dates.tense import Tense
from knownsofar.model import Window

_UNIT_CLASSES = ("UDAY", "UWEEK", "UMONTH", "ANNO", "UNIT")


def _unit(m: Match) -> str:
    return next((word for c in _UNIT_CLASSES if (word := m.word(c)) is not None), "year")


def _count(m: Match) -> int:
    return next((n for c in ("NUM", "DAY", "A") if (n := m.number(c)) is not None), 1)


def _plural(m: Match) -> bool:
    return m.lexed.words[m.high - 1].lower().endswith("s")


def part_of_unit(m: Match) -> Reading | None:
    """The beginning of next month, early next week, the end of this year."""
    whole = by_convention.unit_window(_unit(m), m.turn(), m.today)
    return Reading("part-year", by_convention.part(whole, part_name(m)))


def _until_or_since(whole: Window, m: Match) -> Reading | None:
    """What is left of a span after the article's day (later), or what is over of it (earlier)."""
    window = Window(m.today, whole.latest) if m.has("LATER") else Window(whole.earliest, m.today)
    return Reading("part-year", window)


def later_this(m: Match) -> Reading | None:
    """Later this year, earlier this month, a later part of the year."""
    return _until_or_since(by_convention.unit_window(_unit(m), 0, m.today), m)


def later_in_year(m: Match) -> Reading | None:
    """Later in 2024: the rest of it where it is the article's year, else its last third."""
    year = m.number("YEAR") or m.today.year
    if year == m.today.year:
        return _until_or_since(Window.year(year), m)
    name = "late" if m.has("LATER") else "early"
    return Reading("part-year", by_convention.part(Window.year(year), name))


def _season_by_turn(which: int, turn: int, today: date) -> Window:
    """This: the one that is on or comes next; last: the latest that is over; next: that of next year."""
    spans = [by_convention.season(y, which) for y in range(today.year - 2, today.year + 3)]
    if turn < 0:
        return [w for w in spans if w.latest is not None and w.latest < today][-1]
    coming = [w for w in spans if w.latest is not None and w.latest >= today]
    if turn == 0 or which == WINTER:
        on_now = coming[0].contains(today)
        return coming[1] if turn > 0 and on_now else coming[0]
    return by_convention.season(today.year + 1, which)


def this_season(m: Match) -> Reading | None:
    """This fall, last summer, the coming autumn, late next spring."""
    which = m.number("SEASON") or 0
    turn = m.turn()
    if turn > 0 and any(w.lower() in ("coming", "upcoming") for w in m.lexed.words[m.low : m.high]):
        turn = 0
    if turn == 0 and m.tense is Tense.PAST and _just_over(which, m.today):
        turn = -1
    window = _season_by_turn(which, turn, m.today)
    if m.high - m.low > 2:
        window = by_convention.part(window, part_name(m))
    return Reading("season", window)


def _just_over(which: int, today: date) -> bool:
    """True where the season of this very year is over, as summer is when "this summer" is said in October."""
    latest = by_convention.season(today.year, which).latest
    return latest is not None and latest < today


def later_season(m: Match) -> Reading | None:
    """Later this summer."""
    window = _season_by_turn(m.number("SEASON") or 0, 0, m.today)
    if not window.contains(m.today):
        return Reading("season", by_convention.part(window, "late" if m.has("LATER") else "early"))
    return _until_or_since(window, m)


def this_named_month(m: Match) -> Reading | None:
    """Next November, last December, this May."""
    number, turn, today = m.number("MONTH") or 1, m.turn(), m.today
    if turn == 0:
        return Reading("month", by_convention.month(today.year, number))
    year = today.year
    if turn > 0 and number <= today.month:
        year += 1
    if turn < 0 and number >= today.month:
        year -= 1
    return Reading("month", by_convention.month(year, number))


def half_ago(m: Match) -> Reading | None:
    """A year and a half ago: that calendar month."""
    return Reading("relative", by_convention.month(m.today.year, m.today.month - 12 * _count(m) - 6))


def ago(m: Match) -> Reading | None:
    """Four months ago: that calendar month; two years ago: that year; three weeks ago: that week."""
    return Reading("relative", by_convention.unit_window(_unit(m), -_count(m), m.today))


def from_now(m: Match) -> Reading | None:
    """Six months from now."""
    return Reading("relative", by_convention.unit_window(_unit(m), _count(m), m.today))


def in_units(m: Match) -> Reading | None:
    """In two years, looking forward; "shot in two weeks" is a length of time, not a date."""
    if m.before().lower() in ("time", "times", "first") or m.tense is not Tense.FUTURE:
        return None
    return Reading("relative", by_convention.unit_window(_unit(m), _count(m), m.today))


_ANCHORS = (
    (
        "premiere",
        ("premiere", "premiered", "debut", "debuted", "release", "released", "launch", "launched", "arrival"),
    ),
    ("finale", ("finale", "ended", "conclusion", "end")),
    ("renewal", ("renewal", "renewed", "order", "announcement")),
    ("wrap", ("wrap", "wrapped", "filming")),
)


def after_anchor(m: Match) -> Reading | None:
    """Four months after its premiere, a year later: counted from a window that the caller knows.

    `anchors` has "premiere", "finale", "renewal" and "wrap", and "then" for what "later" counts from.
    """
    if not m.anchors:
        return None
    words = {w.lower() for w in m.lexed.words[m.low : m.high]}
    name = next((key for key, names in _ANCHORS if not words.isdisjoint(names)), None)
    anchor = m.anchors.get("then" if m.has("LATER") else name or "")
    if anchor is None or anchor.earliest is None:
        return None
    return Reading("relative", by_convention.unit_window(_unit(m), _count(m), anchor.earliest))


def within_units(m: Match) -> Reading | None:
    """Within the next six months."""
    unit, count = (
        _unit(m),
        max((n for n in m.values("NUM") + m.values("DAY") if isinstance(n, int)), default=1),
    )
    if unit in ("month", "year", "quarter"):
        months = count * {"month": 1, "quarter": 3, "year": 12}[unit]
        return Reading("open", Window(m.today, by_convention.add_months(m.today, months)))
    return Reading(
        "open", Window(m.today, m.today + timedelta(days=count * (7 if unit.startswith("week") else 1)))
    )


def coming_units(m: Match) -> Reading | None:
    """Within the next few months, in the coming weeks: from the article's day on."""
    if any(w.lower() == "following" for w in m.lexed.words[m.low : m.high]):
        return None
    if not _plural(m):
        whole = by_convention.unit_window(_unit(m), 1, m.today)
        return Reading("relative", whole) if m.lexed.codes[m.high - 2] == CODES["NEXT"] else None
    return Reading("open", Window(m.today, None))


def units_ahead(m: Match) -> Reading | None:
    """In the months ahead, in the weeks and months to come."""
    last = m.lexed.words[m.high - 1].lower()
    return Reading("open", Window(m.today, None)) if last in ("ahead", "come") else None


def after_next(m: Match) -> Reading | None:
    """The year after next."""
    return Reading("relative", by_convention.unit_window(_unit(m), 2, m.today))


def this_unit(m: Match) -> Reading | None:
    """This week, next month, last year; "this week" of what has happened ends on the article's day."""
    unit, turn = _unit(m), m.turn()
    first = m.lexed.words[m.low].lower()
    if unit == "day" or _plural(m) or first == "following":
        return None
    if first == "past":  # "this past week"
        return (
            Reading("relative", by_convention.unit_window(unit, -1, m.today))
            if m.before() == "this"
            else None
        )
    window = by_convention.unit_window(unit, turn, m.today)
    if unit == "week" and turn == 0 and m.tense is Tense.PAST:
        window = Window(window.earliest, m.today)
    return Reading("relative", window)


def new_year(m: Match) -> Reading | None:
    """In the new year: its first two months."""
    if m.before(2).lower() not in ("in", "into", "of", "until", "by"):
        return None
    return Reading("part-year", by_convention.part(Window.year(new_year_of(m)), "start"))


_NO_WEEKDAY = frozenset((*words("slot slots drama night nights the s star season"), "’s", "'s"))
_SAYS = frozenset(
    words(
        "said told announced confirmed revealed reported ordered renewed canceled cancelled premieres "
        "debuts returns launches airs drops aired premiered debuted launched dropped unveiled wrote "
        "tweeted ended starts begins early late"
    )
)


def weekday(m: Match) -> Reading | None:
    """On Friday, this Sunday, last Thursday, said Tuesday; not a slot, and not the series Wednesday."""
    number, today = m.number("WEEKDAY") or 0, m.today
    first = m.lexed.codes[m.low]
    name = m.lexed.words[m.high - 1]
    if not name[0].isupper() or (len(name) < 5 and name not in ("Mon", "Tues", "Wed", "Thur", "Fri")):
        return None
    if not _is_a_day(m, named=m.before() in ("on", "On") or first != CODES["WEEKDAY"]):
        return None
    ahead = (number - today.weekday()) % 7
    back = (today.weekday() - number) % 7
    if first == CODES["LAST"]:
        return Reading("day", Window.day(today - timedelta(days=back or 7)))
    if first == CODES["NEXT"]:
        return Reading("day", Window.day(today + timedelta(days=ahead or 7)))
    way = m.tense
    if way is Tense.PAST or (way is Tense.UNKNOWN and first != CODES["THIS"] and back <= 3):
        return Reading("day", Window.day(today - timedelta(days=back)))
    return Reading("day", Window.day(today + timedelta(days=ahead)))


_MORNINGS = frozenset(words("morning afternoon evening night"))


def _is_a_day(m: Match, *, named: bool) -> bool:
    after = m.after()
    if after in ("’s", "'s"):  # "Tuesday's announcement", where Wednesday's is more often the series
        return m.lexed.words[m.low] != "Wednesday" and (named or m.before().lower() in ("at", "in", "during"))
    if after == "-" or after == "–" or (after[:1].isupper() and not named):
        return False
    turned = m.high - m.low > 1  # "this Friday season 4 lands" is a day all the same
    if after.lower() in _NO_WEEKDAY and not turned and not (after.lower() in _MORNINGS and named):
        return False
    return named or m.before().lower() in _SAYS or after in _MORNINGS


def now(m: Match) -> Reading | None:
    """Today, tomorrow, yesterday, tonight; not "until today", "USA Today", or "today's audience"."""
    word, before = m.lexed.words[m.low], m.before().lower()
    if before in ("until", "till", "to", "usa", "of", "even", "on", "for") or (
        word[0].isupper() and m.low > 0
    ):
        return None
    if m.after() in ("’s", "'s"):
        return None
    return Reading("day", Window.day(m.today + timedelta(days=m.number("NOW") or 0)))
