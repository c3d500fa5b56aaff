"""What fused claims must be, whatever the sources do."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.weigh.fusion import Fused, Index, Told, fuse, told_of
from knownsofar.weigh.fusion.posterior import log_gamma

Claims = list[tuple[str, str, str]]
CLAIMS = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from("pqrstuv"), st.sampled_from("123")), max_size=60
)


def chance(fused: Fused, index: Index, fact: str, value: str) -> float:
    return float(fused.value[index.values[(fact, value)]])


def agreeing(facts: int, sources: str = "ABCDE") -> Claims:
    """Sources that tell the same of every fact, and have earned trust."""
    return [(f"fact {k}", source, "true") for k in range(facts) for source in sources]


@settings(max_examples=50, deadline=None)
@given(CLAIMS)
def test_chances_lie_between_0_and_1_and_sum_to_1_over_each_fact(claims: Claims) -> None:
    told, _ = told_of(claims, part_of=lambda part, whole: str(part) < str(whole))
    fused = fuse(told)
    total = np.bincount(told.fact_of, fused.value, told.facts) + fused.none
    assert np.allclose(total, 1)
    assert (fused.value >= 0).all()
    assert (fused.none >= 0).all()
    assert np.allclose(fused.reliability.sum(1), 1)
    assert ((fused.weight > 0) & (fused.weight <= 1)).all()
    assert ((fused.copied >= 0) & (fused.copied <= 1)).all()


@settings(max_examples=50, deadline=None)
@given(CLAIMS)
def test_the_same_claims_give_the_same_bits(claims: Claims) -> None:
    one, other = fuse(told_of(claims)[0]), fuse(told_of(claims)[0])
    assert one.value.tobytes() == other.value.tobytes()


@settings(max_examples=50, deadline=None)
@given(CLAIMS)
def test_the_names_of_sources_facts_and_values_do_not_matter(claims: Claims) -> None:
    renamed = [(f"x{fact}", f"y{source}", f"z{value}") for fact, source, value in claims]
    assert np.array_equal(fuse(told_of(claims)[0]).value, fuse(told_of(renamed)[0]).value)


@settings(max_examples=50, deadline=None)
@given(CLAIMS)
def test_to_say_it_twice_adds_nothing(claims: Claims) -> None:
    assert np.array_equal(fuse(told_of(claims)[0]).value, fuse(told_of(claims * 2)[0]).value)


@given(st.floats(0.05, 5000))
def test_the_gamma_function_is_that_of_the_standard_library(x: float) -> None:
    assert log_gamma(np.array([x]))[0] == pytest.approx(math.lgamma(x), rel=1e-9, abs=1e-9)


def test_one_lone_claim_is_believed_as_much_as_its_source() -> None:
    told, index = told_of([("release", "deadline", "May")])
    fused = fuse(told, prior=np.array([[6.0, 0.0, 4.0]]))
    assert chance(fused, index, "release", "May") == pytest.approx(0.6, abs=0.02)


def test_each_independent_voice_that_agrees_makes_it_surer() -> None:
    rows = [[("x", f"source {k}", "May") for k in range(n)] for n in (1, 2, 3, 5)]
    sure = [chance(fuse(told), index, "x", "May") for told, index in map(told_of, rows)]
    assert sure == sorted(sure)
    assert len(set(sure)) == 4


def test_two_equal_outlets_who_disagree_leave_it_open() -> None:
    told, index = told_of([("x", "A", "May"), ("x", "B", "June")])
    fused = fuse(told)
    assert chance(fused, index, "x", "May") == pytest.approx(chance(fused, index, "x", "June"))
    assert chance(fused, index, "x", "May") < 0.5


def test_an_outlet_that_lies_about_everything_is_found_out_and_moves_nothing() -> None:
    claims = agreeing(30)
    alone, before = told_of([*claims, ("new", "A", "May")])
    lying = [(f"fact {k}", "liar", f"lie {k}") for k in range(30)]
    told, index = told_of([*claims, *lying, ("new", "A", "May"), ("new", "liar", "June")])
    fused = fuse(told)
    assert fused.reliability[index.sources["liar"], 0] < 0.2
    assert chance(fused, index, "fact 3", "true") > 0.95
    assert chance(fused, index, "new", "June") < 0.05
    assert chance(fused, index, "new", "May") == pytest.approx(
        chance(fuse(alone), before, "new", "May"), abs=0.05
    )


def test_ten_thousand_copies_of_one_rumor_are_one_rumor() -> None:
    honest = [("x", "A", "May"), ("x", "B", "May")]
    rumor = [("x", f"page {k}", "June") for k in range(10_000)]
    origins = ["A", "B", *["the rumor"] * 10_000]
    told, index = told_of([*honest, *rumor], witnesses=origins)
    fused = fuse(told)
    assert chance(fused, index, "x", "May") > chance(fused, index, "x", "June")


def test_copying_that_nobody_told_us_of_shows_in_shared_errors() -> None:
    """Three sources repeat one that is often wrong; six others are mostly right on their own."""
    rng = np.random.default_rng(1)
    claims: Claims = []
    for k in range(60):
        said = "true" if rng.random() < 0.5 else f"slip {rng.integers(50)}"
        claims += [(f"fact {k}", f"copier {n}", said) for n in range(4)]
        claims += [
            (f"fact {k}", f"own {n}", "true" if rng.random() < 0.8 else f"own slip {rng.integers(50)}")
            for n in range(6)
        ]
    told, index = told_of(claims)
    fused, naive = fuse(told), fuse(told, compare=False)
    copiers = np.array([index.sources[f"copier {n}"] for n in range(4)])
    own = np.array([index.sources[f"own {n}"] for n in range(6)])
    among = np.isin(fused.links, copiers).all(1)
    apart = np.isin(fused.links, own).all(1)
    assert fused.copied[among].min() > 0.5
    assert fused.copied[apart].max() < 0.2

    def loss(one: Fused) -> float:
        truths = [
            one.value[index.values[(f"fact {k}", "true")]]
            for k in range(60)
            if (f"fact {k}", "true") in index.values
        ]
        return float(-np.log(np.maximum(truths, 1e-9)).mean())

    assert loss(fused) < loss(naive)


def test_to_share_the_truth_is_no_copying() -> None:
    fused = fuse(told_of(agreeing(40))[0])
    assert fused.copied.max() < 0.1
    assert fused.weight.min() > 0.7


def test_an_outlet_that_flips_daily_divides_its_word() -> None:
    flips = [("x", "flip", value) for value in ("May", "June", "July", "August")]
    told, index = told_of([("x", "A", "May"), ("x", "B", "May"), *flips])
    assert told.weight[-1] == 0.25
    assert chance(fuse(told), index, "x", "May") > 0.8


def test_a_part_of_the_truth_speaks_for_the_whole() -> None:
    """Five shops name the first author, three both: nobody would name one who did not write it."""
    claims = [("book", f"short {k}", "han") for k in range(5)]
    claims += [("book", f"long {k}", "han kamber") for k in range(3)]
    whole, index = told_of(claims, part_of=lambda part, all_of: str(part) in str(all_of).split())
    fused = fuse(whole, prior=np.tile([5.0, 4.5, 0.5], (8, 1)))  # shops that often leave authors out
    assert chance(fused, index, "book", "han kamber") > 0.9


def test_what_is_known_to_be_true_judges_the_sources() -> None:
    claims = [(f"fact {k}", source, source) for k in range(10) for source in "AB"]
    told, index = told_of(claims)
    truth = np.array([index.values[(f"fact {k}", "A")] for k in range(10)])
    fused = fuse(told, truth=truth)
    assert fused.reliability[index.sources["A"], 2] < 0.3 < 0.7 < fused.reliability[index.sources["B"], 2]


def test_a_source_is_shrunk_to_its_kind() -> None:
    claims = agreeing(20, "ABC") + [(f"fact {k}", f"nobody {k}", f"lie {k}") for k in range(20)]
    claims += [("new", "nobody 99", "May"), ("other", "D", "May")]
    told, index = told_of(claims, kind_of=lambda source: str(source).startswith("nobody"))
    fused = fuse(told)
    assert chance(fused, index, "new", "May") < 0.3 < 0.7 < chance(fused, index, "other", "May")


def test_nothing_told_is_nothing_believed() -> None:
    fused = fuse(told_of([])[0])
    assert len(fused.value) == len(fused.none) == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("weight", np.array([np.nan])),
        ("weight", np.array([2.0])),
        ("source", np.array([0, 0])),
        ("fact", np.array([1])),
    ],
)
def test_arrays_that_do_not_fit_are_refused(field: str, value: Any) -> None:
    told: Told = told_of([("x", "A", "May"), ("y", "A", "May")])[0]
    one = told._replace(
        fact=told.fact[:1], source=told.source[:1], value=told.value[:1], weight=told.weight[:1]
    )
    with pytest.raises(ValueError, match=r"weight|length|another fact"):
        fuse(one._replace(**{field: value}))
