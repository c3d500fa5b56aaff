"""Windows and values in plain English."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.model import (
    Cast,
    Delay,
    Episodes,
    Precedent,
    Production,
    Release,
    Renewal,
    SourceMaterial,
    Trailer,
    Value,
    Window,
)
from knownsofar.publish.words import span, statement, when

TODAY = date(2024, 6, 1)


def between(first: str, last: str) -> Window:
    return Window(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None)


WINDOWS = [
    ("2022-01-28", "2022-01-28", "28 January 2022", "on 28 January 2022"),
    ("2023-01-01", "2023-12-31", "2023", "in 2023"),
    ("2025-07-01", "2025-07-31", "July 2025", "in July 2025"),
    ("2024-02-01", "2024-02-29", "February 2024", "in February 2024"),
    ("2027-01-01", "2027-04-30", "early 2027", "in early 2027"),
    ("2026-05-01", "2026-08-31", "mid-2026", "in mid-2026"),
    ("2026-09-01", "2026-12-31", "late 2026", "in late 2026"),
    ("2025-07-01", "2025-12-31", "the second half of 2025", "in the second half of 2025"),
    ("2025-01-01", "2026-12-31", "2025 or 2026", "in 2025 or 2026"),
    ("2025-01-01", "2027-12-31", "2025 to 2027", "between 2025 and 2027"),
    ("2025-03-01", "2025-05-31", "March to May 2025", "between March and May 2025"),
    ("2026-09-01", "2027-04-30", "September 2026 to April 2027", "between September 2026 and April 2027"),
    ("2022-05-21", "2022-05-31", "21 to 31 May 2022", "between 21 and 31 May 2022"),
    ("2024-01-29", "2024-12-31", "29 January to 31 December 2024", "between 29 January and 31 December 2024"),
    ("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024", None),
    ("2025-01-01", "", "1 January 2025 or later", "no earlier than 1 January 2025"),
    ("", "2022-06-30", "by 30 June 2022", "by 30 June 2022"),
    ("", "", "no day named", "on a day not named"),
    ("9999-12-01", "9999-12-31", "December 9999", "in December 9999"),
    ("0001-01-01", "0001-12-31", "1", "in 1"),
]


@pytest.mark.parametrize(("first", "last", "noun", "adverb"), WINDOWS)
def test_a_window_reads_as_people_say_it(first: str, last: str, noun: str, adverb: str | None) -> None:
    assert span(between(first, last)) == noun
    if adverb is not None:
        assert when(between(first, last)) == adverb


DAY = Window.day(date(2024, 2, 9))
LATER = Window.day(date(2025, 2, 9))
STATEMENTS: list[tuple[Value, bool, str]] = [
    (Renewal("renewed", DAY), True, "Renewed on 9 February 2024"),
    (Renewal("renewed"), False, "Not renewed yet"),
    (Renewal("final"), True, "Renewed as the final season"),
    (Renewal("cancelled"), False, "Not cancelled"),
    (Release(DAY), True, "Premiered on 9 February 2024"),
    (Release(LATER), True, "Premieres on 9 February 2025"),
    (Release(between("", "2024-02-09")), True, "Out by 9 February 2024"),
    (Release(Window()), False, "No release date announced"),
    (Release(Window.year(2025)), False, "Not in 2025"),
    (Production("filming", "starts", DAY), True, "Filming began on 9 February 2024"),
    (Production("filming", "starts", LATER), True, "Filming is to start on 9 February 2025"),
    (Production("filming", "ends"), True, "Filming ended"),
    (Production("writing", "under way"), True, "Writing under way"),
    (Production("filming", "starts"), False, "Filming has not started"),
    (Production("filming", "starts", LATER), False, "Filming does not start on 9 February 2025"),
    (Delay(Window.year(2026)), True, "The season was put back to 2026"),
    (Delay(None), False, "The season is not put back"),
    (Cast("Ana Ray", "Kim", "returning"), True, "Ana Ray as Kim, returning"),
    (Cast("Ana Ray", None, "returning"), False, "Ana Ray: not known to be returning"),
    (Cast("Ana Ray", None, "joining"), False, "Ana Ray: not joining"),
    (Episodes(1), True, "1 episode"),
    (Trailer("teaser", DAY), True, "Teaser out since 9 February 2024"),
    (Trailer("trailer", LATER), True, "Trailer announced for 9 February 2025"),
    (Trailer("trailer"), False, "No trailer yet"),
    (SourceMaterial("webtoon", None), True, "a webtoon"),
    (SourceMaterial("series", None), True, "another series"),
    (Precedent("Night Train", "renewal", 4), True, "Night Train took four months to be renewed"),
    (Precedent("Night Train", "release", 36), True, "Night Train took three years to come back"),
    (Precedent("Night Train", "release", 2.5), True, "Night Train took 2.5 months to come back"),
]


@pytest.mark.parametrize(("value", "polarity", "words"), STATEMENTS)
def test_a_value_reads_as_one_short_line(value: Value, polarity: bool, words: str) -> None:
    assert statement(value, polarity=polarity, as_of=TODAY) == words


@given(st.dates(), st.dates(), st.booleans(), st.booleans())
def test_every_window_has_words(a: date, b: date, first: bool, last: bool) -> None:
    window = Window(min(a, b) if first else None, max(a, b) if last else None)
    assert span(window)
    assert when(window)
