"""Bylines and days, a corpus of what pages print and of what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from knownsofar.read.byline import Byline, read_byline
from knownsofar.read.days import find_days, parse_stamp

D = date(2022, 5, 22)
BYLINES = {
    "May 22, 2022 By admin": Byline(D, None, "admin"),
    "By Jane Roe": Byline(None, None, "Jane Roe"),
    "By Jane Roe and Kim Lee": Byline(None, None, "Jane Roe and Kim Lee"),
    "Written by Jane O'Neill-Roe": Byline(None, None, "Jane O'Neill-Roe"),
    "Published 22nd May 2022": Byline(D),
    "Posted on May 22, 2022 by Kim Lee in TV News": Byline(D, None, "Kim Lee"),
    "Updated on 22 May 2022": Byline(None, D),
    "UPDATED: Sun., May 22, 2022": Byline(None, D),
    "Last modified: 2022-05-22": Byline(None, D),
    "First published: 21 May 2022 | Last updated: 22 May 2022": Byline(date(2022, 5, 21), D),
    "By Jane Roe | May 21, 2022 | Updated May 22, 2022": Byline(date(2022, 5, 21), D, "Jane Roe"),
    "By Jane Roe May 22, 2022, 07:47 PM EST": Byline(D, None, "Jane Roe"),
    "Jane Roe, Senior TV Editor · May 22, 2022 · 5 min read": Byline(D),
    "Sunday, May 22, 2022 8:22AM EDT": Byline(D),
    "Published May 22nd, 2022 - 07:50 GMT": Byline(D),
    "21:17 22.05.2022": Byline(D),
    "by Jane": Byline(None, None, "Jane"),
}
NO_BYLINES = (
    "",
    "Release date: January 28, 2022",
    "The second season will premiere on May 22, 2022 on NBC",
    "It was announced on May 22, 2022.",
    "By the end of May 2022",
    "By May 22, 2022 all of it was filmed",
    "Season 2 – May 22, 2022",
    "Jane Roe",
    "May 2022",
    "In the week of May 22, 2022 nobody at the network would say a word",
    "May 22, 2022 " * 20,
)


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_says_when_and_who(line: str) -> None:
    assert read_byline(line) == BYLINES[line]


@pytest.mark.parametrize("line", NO_BYLINES)
def test_a_line_that_speaks_of_the_series_is_no_byline(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    "printed",
    [
        *(
            "May 22, 2022",
            "22 May 2022",
            "22nd of May, 2022",
            "22. May 2022",
            "May 22nd 2022",
            "MAY 22, 2022",
        ),
        *("2022-05-22", "2022/5/22", "2022.05.22", "22.05.2022", "22/05/2022", "05/22/2022", "5/22/22"),
        *("2022년 5월 22일", "2022年5月22日", "22-May-2022"),
    ],
)
def test_a_day_is_read_however_it_is_printed(printed: str) -> None:
    assert [day for _, _, day in find_days(f"on {printed}, at last")] == [D]


def test_a_day_and_a_month_that_could_change_places_follow_the_readers_habit() -> None:
    assert find_days("3/4/2022")[0][2] == date(2022, 3, 4)
    assert find_days("3/4/2022", day_first=True)[0][2] == date(2022, 4, 3)
    assert find_days("3.4.2022")[0][2] == date(2022, 4, 3)


@pytest.mark.parametrize(
    "words", ["May 2022", "31/31/2022", "February 30, 2022", "123/45/20221", "v1.2.2022.3", "9-1-1"]
)
def test_what_is_no_day_is_not_read_as_one(words: str) -> None:
    assert find_days(words) == []


def test_a_stamp_is_the_day_on_the_outlets_own_calendar() -> None:
    assert parse_stamp("2022-05-22T23:30:00-07:00") == D
    assert parse_stamp("2022-05-22T00:30:00+09:00") == D
    assert parse_stamp("1653220800") == D
    assert parse_stamp("1653220800000") == D
    assert parse_stamp("soon") is None
    assert parse_stamp("9999999999") == date(2286, 11, 20)
