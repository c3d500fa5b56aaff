"""The arithmetic behind the conventions of docs/claims.md, as laws."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.extract.dates import conventions as by_convention
from knownsofar.model import Window

YEARS = st.integers(1950, 2090)


@given(YEARS)
def test_the_thirds_and_the_halves_of_a_year_fill_it(year: int) -> None:
    whole = Window.year(year)
    for names in (("early", "mid", "late"), ("first-half", "second-half")):
        parts = [by_convention.part(whole, name) for name in names]
        assert sum(p.days or 0 for p in parts) == whole.days


@given(YEARS, st.integers(1, 12))
def test_the_thirds_and_the_halves_of_a_month_fill_it(year: int, month: int) -> None:
    whole = by_convention.month(year, month)
    for names in (("early", "mid", "late"), ("first-half", "second-half")):
        parts = [by_convention.part(whole, name) for name in names]
        assert sum(p.days or 0 for p in parts) == whole.days


@given(YEARS)
def test_four_seasons_follow_each_other_without_a_gap(year: int) -> None:
    spans = [by_convention.season(year, which) for which in range(4)] + [by_convention.season(year + 1, 0)]
    for one, other in pairwise(spans):
        assert one.latest is not None
        assert other.earliest == one.latest + timedelta(days=1)


@given(YEARS, st.integers(-24, 36))
def test_months_may_run_over_the_ends_of_a_year(year: int, number: int) -> None:
    earliest = by_convention.month(year, number).earliest
    assert earliest is not None
    assert earliest.year * 12 + earliest.month == year * 12 + number


@given(
    st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.sampled_from(["early", "mid", "late", "end", "start"])
)
def test_a_part_of_a_week_or_a_season_lies_within_it(day: date, name: str) -> None:
    for whole in (by_convention.week(day), by_convention.season(day.year, 2)):
        assert whole.contains(by_convention.part(whole, name))


@pytest.mark.parametrize(
    ("year", "day"), [(2016, date(2016, 3, 27)), (2024, date(2024, 3, 31)), (2025, date(2025, 4, 20))]
)
def test_easter_falls_where_the_church_has_it(year: int, day: date) -> None:
    assert by_convention.easter(year) == day


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert by_convention.add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
