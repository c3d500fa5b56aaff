"""Which of several claimed values is so: laws of the posterior, and facts that people tell differently."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from knownsofar.model import Cast, Claim, Dossier, Episodes, Platform, Release, Window
from knownsofar.weigh import by_records, weigh
from knownsofar.weigh.fusion import told_of
from knownsofar.weigh.fusion.posterior import posterior as fused_posterior
from knownsofar.weigh.records import Grade, Records
from knownsofar.weigh.values import Statement, posterior

Tell = Callable[..., Claim]
Weigh = Callable[..., Dossier]

WORDS = st.lists(
    st.builds(
        Statement,
        value=st.sampled_from("abc"),
        day=st.integers(0, 900).map(lambda n: date(2022, 1, 1) + timedelta(n)),
        rank=st.integers(0, 3),
        reliability=st.floats(0.02, 0.99),
        weight=st.sampled_from([1.0, 0.5]),
    ),
    min_size=1,
    max_size=12,
)


@given(WORDS, st.booleans())
def test_the_chances_of_all_values_and_of_none_of_them_sum_to_1(words: list[Statement], moving: bool) -> None:
    chances, none = posterior(words, moving=moving)
    assert set(chances) == {word.value for word in words}
    assert all(0 <= chance <= 1 for chance in (*chances.values(), none))
    assert sum(chances.values()) + none == pytest.approx(1)


@given(WORDS.flatmap(lambda words: st.tuples(st.just(words), st.permutations(words))), st.booleans())
def test_the_order_in_which_words_are_read_does_not_matter(
    orders: tuple[list[Statement], list[Statement]], moving: bool
) -> None:
    (one, none), (other, nothing) = (posterior(words, moving=moving) for words in orders)
    assert one == pytest.approx(other)
    assert none == pytest.approx(nothing)


@given(st.floats(0.02, 0.98), st.booleans())
def test_one_lone_word_is_believed_as_far_as_it_is_reliable(reliability: float, moving: bool) -> None:
    chances, none = posterior([Statement("a", date(2022, 1, 1), 0, reliability)], moving=moving)
    assert chances["a"] == pytest.approx(reliability)
    assert none == pytest.approx(1 - reliability)


@given(WORDS, st.floats(0.02, 0.98))
def test_one_more_who_says_the_same_never_makes_it_less_likely(
    words: list[Statement], reliability: float
) -> None:
    same = [replace(w, weight=1.0) for w in words if w.value == words[0].value]
    more = Statement(words[0].value, words[0].day, words[0].rank, reliability)
    before, after = posterior(same, moving=False), posterior([*same, more], moving=False)
    assert after[0][more.value] >= before[0][more.value] - 1e-9


@given(st.lists(st.floats(0.1, 0.95), min_size=1, max_size=5))
def test_it_is_the_posterior_of_fusion_where_each_says_something_else(reliabilities: list[float]) -> None:
    words = [Statement(place, date(2022, 1, 1), 0, r) for place, r in enumerate(reliabilities)]
    chances, none = posterior(words, moving=False)
    told, _ = told_of(("fact", place, place) for place in range(len(words)))
    right = np.array(reliabilities)
    found = fused_posterior(told, told.weight, np.stack([right, 0 * right + 1e-12, 1 - right], axis=1), 1.0)
    assert [chances[place] for place in range(len(words))] == pytest.approx(found.value.tolist(), abs=1e-6)
    assert none == pytest.approx(float(found.none[0]), abs=1e-6)


def test_news_overtakes_what_was_said_before_however_often() -> None:
    before: list[Statement] = [Statement("returns", date(2022, 5, k + 1), 1, 0.9) for k in range(9)]
    news = Statement("leaves", date(2022, 8, 1), 0, 0.95)
    chances, none = posterior([*before, news], moving=True)
    assert chances["leaves"] == pytest.approx(0.95)
    assert chances["returns"] > 0.04 > none, "where the news is false, it is as it was before"
    assert posterior([*before, news], moving=False)[0]["returns"] > 0.5, (
        "of what does not move, it is not news"
    )


def test_what_is_likelier_wrong_than_right_overtakes_nothing() -> None:
    chances, _ = posterior(
        [Statement("returns", date(2022, 5, 1), 1, 0.9), Statement("leaves", date(2022, 8, 1), 0, 0.2)],
        moving=True,
    )
    assert chances["returns"] > 0.9 * 0.9


def test_a_weaker_word_that_comes_later_disputes_and_does_not_overtake() -> None:
    words = [Statement("on", date(2022, 5, 1), 0, 0.9), Statement("off", date(2022, 8, 1), 1, 0.8)]
    chances, _ = posterior(words, moving=True)
    assert chances["on"] > chances["off"] > 0.2


def test_one_outlet_that_counts_otherwise_does_not_outweigh_four_because_it_is_newer(
    tell: Tell, weighed: Weigh
) -> None:
    claims = [tell("2024-05-01", Episodes(8), outlet=outlet) for outlet in "ABCD"]
    claims.append(tell("2024-06-01", Episodes(10), outlet="E"))
    (belief,) = [b for b in weighed(claims, "2024-07-01").beliefs if b.predicate == "episodes"]
    assert belief.value == Episodes(8)
    assert [(other.value, other.supporting) for other in belief.others] == [(Episodes(10), (claims[-1].id,))]
    chances = [belief.probability or 0, belief.others[0].probability, belief.none or 0]
    assert sum(chances) == pytest.approx(1)
    assert chances == sorted(chances, reverse=True)


def test_two_that_count_otherwise_on_different_days_leave_it_in_dispute(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2024-05-01", Episodes(8), outlet="A"), tell("2024-06-01", Episodes(10), outlet="B")]
    (belief,) = [b for b in weighed(claims, "2024-07-01").beliefs if b.predicate == "episodes"]
    assert belief.label == "disputed"
    assert belief.probability == pytest.approx(belief.others[0].probability, abs=0.01)


def test_an_official_departure_overrides_reports_of_a_return(tell: Tell, weighed: Weigh) -> None:
    back, gone = Cast("Nam On", None, "returning"), Cast("Nam On", None, "leaving")
    claims = [tell("2024-05-01", back, "reported", outlet=outlet) for outlet in "ABCD"]
    claims.append(tell("2024-08-01", gone, outlet="E"))
    (belief,) = [b for b in weighed(claims, "2024-08-02").beliefs if b.predicate == "cast"]
    assert (belief.value, belief.label) == (gone, "official")
    assert [other.value for other in belief.others] == [back]


def test_the_word_of_an_outlet_that_lies_leads_nothing(tell: Tell) -> None:
    lies = [
        Grade(f"{n}", "Liar", "official", predicate, right=False, early=1, known=date(2023, 1, 1))
        for n in range(40)
        for predicate in ("cast", "episodes")
    ]
    claims = [
        tell("2024-05-01", Cast("Nam On", None, "returning"), outlet="A"),
        tell("2024-05-01", Episodes(8), outlet="A"),
        tell("2024-08-01", Cast("Nam On", None, "leaving"), outlet="Liar"),
        tell("2024-08-01", Episodes(4), outlet="Liar"),
    ]
    dossier = weigh(
        claims, series=claims[0].series, season=2, as_of=date(2024, 9, 1), voices=by_records(Records(lies))
    )
    assert {type(b.value): b.value for b in dossier.beliefs} == {
        Cast: Cast("Nam On", None, "returning"),
        Episodes: Episodes(8),
    }


def test_a_day_of_release_that_a_liar_invents_takes_the_place_of_no_other(tell: Tell) -> None:
    lies = [
        Grade(f"{n}", "Liar", "official", "release", right=False, early=1, known=date(2023, 1, 1))
        for n in range(40)
    ]
    true, false = Release(Window.day(date(2024, 12, 6))), Release(Window.day(date(2025, 2, 1)))
    claims = [tell("2024-05-01", true, outlet="A"), tell("2024-08-01", false, outlet="Liar")]
    claims.append(tell("2024-08-02", Release(Window.day(date(2024, 12, 6))), polarity=False, outlet="Liar"))
    dossier = weigh(
        claims, series=claims[0].series, season=2, as_of=date(2024, 9, 1), voices=by_records(Records(lies))
    )
    (belief,) = dossier.beliefs
    assert (belief.value, belief.label, dossier.stage.value) == (true, "official", "dated")
    assert set(belief.against) == {claim.id for claim in claims[1:]}, "it is told all the same"


def test_two_thousand_outlets_that_flip_between_two_values_end_in_chances(tell: Tell, weighed: Weigh) -> None:
    first = date(2024, 1, 1)
    claims = [
        tell(
            (first + timedelta(n % 300)).isoformat(), Platform("Netflix"), polarity=n % 2 == 0, outlet=f"O{n}"
        )
        for n in range(2000)
    ]
    (belief,) = [b for b in weighed(claims, "2025-01-01").beliefs if b.predicate == "platform"]
    assert belief.probability is not None
    assert belief.none is not None
    assert belief.probability + belief.none + sum(o.probability for o in belief.others) == pytest.approx(1)
