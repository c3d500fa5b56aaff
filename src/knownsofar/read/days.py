"""Calendar days as pages print them in bylines, metadata and addresses.

Days only: no windows, and no words such as "today".
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{0}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = re.compile(
    r"(?<!\d)(?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d{1,2})[-/.](?P<d1>\d{1,2})(?!\d)"
    r"|(?<!\d)(?P<y2>(?:19|20)\d\d)\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]"
    rf"|(?<!\d)(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\.?(?:\s+of)?[\s-]+{_MONTH.format('m3')},?[\s-]+(?P<y3>(?:19|20)\d\d)(?!\d)"
    rf"|\b{_MONTH.format('m4')}\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y4>(?:19|20)\d\d)(?!\d)"
    r"|(?<![\w/.])(?P<a5>\d{1,2})(?P<mark>[/.-])(?P<b5>\d{1,2})(?P=mark)(?P<y5>(?:19|20)\d\d|\d\d)(?![\d/]|\.\d)",
    re.I,
)
_COMPACT = re.compile(r"(?<!\d)(?P<y>20[0-4]\d)(?P<m>[01]\d)(?P<d>[0-3]\d)(?!\d)")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_PATH = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<mark>[/-])(?P<m>\d{1,2}|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
    r"(?P=mark)(?P<d>\d{1,2})(?!\d)",
    re.I,
)


def find_days(text: str, *, day_first: bool = False) -> list[tuple[int, int, date]]:
    """Every full day in a text with its span, in order.

    "3/4/2022" is March 4 unless `day_first`, or unless it cannot be; "3.4.2022"
    and "3-4-2022" are the third of April.
    """
    found: list[tuple[int, int, date]] = []
    for match in _DAY.finditer(text):
        day = _day_of(match, day_first)
        if day is not None:
            found.append((match.start(), match.end(), day))
    return found


def _day_of(match: re.Match[str], day_first: bool) -> date | None:
    for form in "1234":
        year = match.group(f"y{form}")
        if year is not None:
            return _date(year, match.group(f"m{form}"), match.group(f"d{form}"))
    first, second, year = match.group("a5"), match.group("b5"), match.group("y5")
    if len(year) == 2:
        year = "20" + year
    if match.group("mark") != "/" or day_first or int(first) > 12:
        return _date(year, second, first) or _date(year, first, second)
    return _date(year, first, second)


def _date(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


def parse_stamp(value: str) -> date | None:
    """The day of a time stamp in metadata: ISO 8601, RFC 5322, seconds since 1970, or any printed form.

    It is the day on the outlet's own calendar: a time zone is not converted.
    """
    value = value.strip()[:100]
    days = find_days(value)
    if days:
        return days[0][2]
    compact = _COMPACT.search(value)
    if compact:
        return _date(compact["y"], compact["m"], compact["d"])
    if _EPOCH.fullmatch(value):
        return datetime.fromtimestamp(int(value[:10]), UTC).date()
    return None


def day_in_address(url: str) -> date | None:
    """The day in an address such as /2022/06/06/title or /2019/nov/18/, or None."""
    path = url.partition("://")[2].partition("?")[0][:500]
    for match in (*_PATH.finditer(path), *_COMPACT.finditer(path)):
        day = _date(match["y"], match["m"], match["d"])
        if day is not None:
            return day
    return None
