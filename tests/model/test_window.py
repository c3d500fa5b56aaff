"""The algebra of windows, as laws over arbitrary windows and days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.model import Window

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
ENDS = st.none() | DAYS


@st.composite
def windows(draw: st.DrawFn) -> Window:
    earliest, latest = draw(ENDS), draw(ENDS)
    if earliest is not None and latest is not None and earliest > latest:
        earliest, latest = latest, earliest
    return Window(earliest, latest)


@given(DAYS, DAYS)
def test_a_window_that_ends_before_it_starts_is_refused(one: date, other: date) -> None:
    if one == other:
        assert Window(one, other).is_day
        return
    with pytest.raises(ValueError, match="ends before it starts"):
        Window(max(one, other), min(one, other))


@given(windows(), DAYS)
def test_a_window_contains_exactly_the_days_between_its_ends(window: Window, day: date) -> None:
    after = window.earliest is None or window.earliest <= day
    before = window.latest is None or day <= window.latest
    assert window.contains(day) is (after and before)


@given(windows())
def test_everything_contains_itself_and_lies_in_the_unbounded(window: Window) -> None:
    assert window.contains(window)
    assert Window().contains(window)
    assert window.contains(Window()) is window.is_unbounded


@given(windows(), windows())
def test_mutual_containment_is_equality(a: Window, b: Window) -> None:
    assert (a.contains(b) and b.contains(a)) is (a == b)


@given(windows(), windows(), windows())
def test_containment_is_transitive(a: Window, b: Window, c: Window) -> None:
    inner = b.hull(c)
    outer = inner.hull(a)
    assert outer.contains(inner)
    assert outer.contains(c)


@given(windows(), windows(), DAYS)
def test_a_day_is_in_the_intersection_exactly_if_it_is_in_both(a: Window, b: Window, day: date) -> None:
    both = a.intersection(b)
    assert (both is not None and both.contains(day)) is (a.contains(day) and b.contains(day))


@given(windows(), windows())
def test_overlap_and_intersection_are_symmetric_and_agree(a: Window, b: Window) -> None:
    assert a.intersection(b) == b.intersection(a)
    assert a.overlaps(b) is b.overlaps(a) is (a.intersection(b) is not None)


@given(windows(), windows())
def test_what_contains_another_meets_it_in_that_other(a: Window, b: Window) -> None:
    assert a.contains(b) is (a.intersection(b) == b)


@given(windows(), windows(), windows())
def test_intersection_is_associative(a: Window, b: Window, c: Window) -> None:
    left, right = a.intersection(b), b.intersection(c)
    assert (left.intersection(c) if left else None) == (a.intersection(right) if right else None)


@given(windows(), windows(), windows())
def test_the_hull_is_the_smallest_window_that_contains_both(a: Window, b: Window, other: Window) -> None:
    hull = a.hull(b)
    assert hull == b.hull(a)
    assert hull.contains(a)
    assert hull.contains(b)
    if other.contains(a) and other.contains(b):
        assert other.contains(hull)


@given(windows(), st.integers(-2000, 2000))
def test_a_shift_undoes_itself_and_keeps_the_length(window: Window, days: int) -> None:
    moved = window.shift(days)
    assert moved.shift(-days) == window
    assert moved.days == window.days


@given(windows())
def test_only_a_closed_window_has_a_length_and_a_day_has_length_one(window: Window) -> None:
    assert (window.days is None) is window.is_open
    assert window.is_day is (window.days == 1)
    assert window.is_open or not window.is_unbounded


@given(st.integers(1900, 2100))
def test_twelve_months_make_a_year(year: int) -> None:
    months = [Window.months(year, m, m) for m in range(1, 13)]
    assert sum(m.days or 0 for m in months) == Window.year(year).days
    assert all(Window.year(year).contains(m) for m in months)
    assert months[0].hull(months[-1]) == Window.months(year, 1, 12) == Window.year(year)


@given(DAYS)
def test_a_day_is_a_window_of_itself(day: date) -> None:
    window = Window.day(day)
    assert window.is_day
    assert window.contains(day)
    assert Window.year(day.year).contains(window)
