"""Track records are exact in reverse, shrunk to their kind, and have honest intervals."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.weigh.records import Grade, Records
from knownsofar.weigh.records.beta import beta_cdf, beta_quantile
from knownsofar.weigh.records.shrinking import shipped_kinds

GRADES = st.builds(
    Grade,
    claim=st.just("0"),
    outlet=st.sampled_from(["A", "B"]),
    certainty=st.sampled_from(["official", "rumored"]),
    predicate=st.sampled_from(["release", "renewal"]),
    right=st.booleans(),
    early=st.integers(-5, 400),
    known=st.just(date(2023, 1, 1)),
)


def graded(outlet: str, *, right: bool, early: int = 100, certainty: str = "rumored") -> Grade:
    return Grade("0", outlet, certainty, "release", right, early, date(2023, 1, 1))


@given(st.lists(GRADES), st.lists(GRADES))
def test_what_is_added_and_taken_out_again_leaves_no_trace(kept: list[Grade], passing: list[Grade]) -> None:
    records, plain = Records(kept), Records(kept)
    for each in passing:
        records.add(each)
    for each in passing:
        records.remove(each)
    assert records == plain
    for outlet in ("A", "B", "unknown"):
        assert records.reliability(outlet, "rumored", "release") == plain.reliability(
            outlet, "rumored", "release"
        )
    assert records.ranking() == plain.ranking()


@given(st.lists(GRADES).flatmap(lambda all_of: st.tuples(st.just(all_of), st.permutations(all_of))))
def test_the_order_of_grades_does_not_matter(both: tuple[list[Grade], list[Grade]]) -> None:
    one, other = map(Records, both)
    assert one == other
    assert [one.of_outlet(o) for o in one.outlets()] == [other.of_outlet(o) for o in other.outlets()]


def test_a_grade_that_was_never_given_cannot_be_taken_out() -> None:
    with pytest.raises(ValueError, match="no such grade"):
        Records().remove(graded("A", right=True))


@given(st.lists(GRADES))
def test_the_interval_holds_the_reliability_and_narrows_with_the_record(grades: list[Grade]) -> None:
    records = Records(grades)
    low, high = records.interval("A", "rumored", "release")
    assert 0 <= low <= records.reliability("A", "rumored", "release") <= high <= 1
    more = Records([*grades, *[graded("A", right=k % 2 == 0) for k in range(400)]])
    after = more.interval("A", "rumored", "release")
    assert after[1] - after[0] < high - low


def test_an_unknown_outlet_is_what_its_kind_is() -> None:
    records = Records()
    sure = [records.reliability("nobody", c, "release") for c in ("official", "predicted", "rumored")]
    assert sure == sorted(sure, reverse=True)
    assert sure[0] > 0.8
    assert 0 < records.reliability("nobody", "never heard of", "anything") < 1


def test_an_outlet_that_lies_about_everything_is_found_out() -> None:
    records = Records([*[graded("Liar", right=False) for _ in range(50)], *[graded("B", right=True)] * 50])
    assert records.reliability("Liar", "rumored", "release") < 0.15
    assert records.interval("B", "rumored", "release")[0] > 0.8
    assert records.lead("Liar") is None


def test_nobody_leads_by_guessing_early() -> None:
    """The guesser is a year ahead and right half the time; the careful one a month, and always right."""
    guesses = [graded("Guesser", right=k % 2 == 0, early=365) for k in range(40)]
    careful = [graded("Careful", right=True, early=30) for _ in range(40)]
    records = Records([*guesses, *careful])
    assert records.lead("Guesser") is None
    assert records.ranking() == [("Careful", 30.0)]
    assert records.ranking(at=0.3) == [("Guesser", 365.0), ("Careful", 30.0)]


def test_what_was_told_as_it_happened_is_no_lead() -> None:
    assert Records([graded("A", right=True, early=0, certainty="official")] * 20).lead("A") is None


def test_the_kinds_that_ship_are_counts_of_claims() -> None:
    kinds = shipped_kinds()
    assert {("official", "renewal"), ("rumored", "release"), ("predicted", "release")} <= kinds.keys()
    assert all(right >= 0 and wrong >= 0 and right + wrong > 0 for right, wrong in kinds.values())


@given(st.floats(0.05, 300), st.floats(0.05, 300), st.floats(0.01, 0.99))
def test_a_quantile_is_where_the_distribution_reaches_it(a: float, b: float, chance: float) -> None:
    x = beta_quantile(chance, a, b)
    assert 0 <= x <= 1
    if 1e-9 < x < 1 - 1e-9:
        assert beta_cdf(x, a, b) == pytest.approx(chance, abs=1e-5)


@settings(deadline=None)  # the first call imports scipy
@given(st.floats(0, 1), st.floats(0.05, 300), st.floats(0.05, 300))
def test_the_distribution_is_that_of_scipy(x: float, a: float, b: float) -> None:
    from scipy.stats import beta

    assert beta_cdf(x, a, b) == pytest.approx(beta.cdf(x, a, b), abs=1e-9)


def test_counts_must_be_above_nothing() -> None:
    with pytest.raises(ValueError, match="counts above 0"):
        beta_cdf(0.5, 0, 1)
