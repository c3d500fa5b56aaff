"""Where a season stands, as probabilities: cases by day, and laws."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.weigh.standing import _HOLDS, STATES, Saying, State, Word, standing

SINCE = date(2022, 1, 28)


def told(day: str, says: Saying, reliability: float = 0.998, who: str = "", rank: int = 0) -> Word:
    return Word(date.fromisoformat(day), says, reliability, who or f"{day} {says}", rank)


def chances(words: list[Word], as_of: str, since: date | None = SINCE) -> dict[State, float]:
    return standing(words, date.fromisoformat(as_of), since=since)


def ordered(found: dict[State, float]) -> float:
    return sum(found[s] for s in ("renewed", "filming", "wrapped", "dated", "released"))


def test_an_official_order_outweighs_every_not_yet_that_came_before() -> None:
    doubts = [told(f"2022-0{month}-10", "not ordered", 0.75) for month in (2, 3, 4, 5)]
    words = [*doubts, told("2022-06-06", "ordered")]
    assert ordered(chances(words, "2022-06-05")) < 0.5
    assert ordered(chances(words, "2022-06-07")) > 0.97


def test_a_page_that_has_not_heard_does_not_undo_an_order() -> None:
    words = [told("2022-06-06", "ordered"), told("2022-08-09", "not ordered", 0.75)]
    assert ordered(chances(words, "2022-08-10")) > 0.9


def test_a_later_official_cancellation_undoes_an_order() -> None:
    words = [told("2022-06-06", "ordered"), told("2022-12-01", "cancelled", who="a")]
    words.append(told("2022-12-01", "cancelled", who="b"))
    assert chances(words, "2022-12-02")["cancelled"] > 0.5


def test_what_was_cancelled_may_be_revived() -> None:
    words = [told("2022-03-01", "cancelled"), told("2023-03-01", "ordered", who="a")]
    words += [told("2023-03-02", "ordered", who="b"), told("2023-03-03", "ordered", who="c")]
    assert ordered(chances(words, "2023-03-04")) > 0.5


def test_ten_thousand_pages_that_repeat_a_rumor_are_not_sure() -> None:
    days = [(date(2022, 2, 1) + timedelta(days=n % 300)).isoformat() for n in range(10_000)]
    words = [told(day, "ordered", 0.6, f"page {n}", 2) for n, day in enumerate(days)]
    assert ordered(chances(words, "2022-12-01")) < 0.75


def test_two_good_outlets_who_disagree_on_one_day_leave_it_open() -> None:
    words = [told("2022-05-01", "ordered", who="a"), told("2022-05-01", "cancelled", who="b")]
    found = chances(words, "2022-05-02")
    assert max(found.values()) < 0.95


def test_an_official_day_that_has_come_is_most_likely_kept() -> None:
    words = [told("2022-06-01", "ordered"), told("2022-09-01", "dated", who="a")]
    words.append(told("2022-09-01", "dated", who="b"))
    promised = {date(2022, 9, 1): date(2022, 11, 10)}
    before = standing(words, date(2022, 11, 9), since=SINCE, dated=promised)
    after = standing(words, date(2022, 11, 10), since=SINCE, dated=promised)
    assert before["released"] < 0.1
    assert after["released"] > 0.85


def test_a_day_that_was_replaced_before_it_came_releases_nothing() -> None:
    words = [told("2022-06-01", "ordered"), told("2022-09-01", "dated"), told("2022-10-01", "dated", who="b")]
    promised = {date(2022, 9, 1): date(2022, 11, 10), date(2022, 10, 1): date(2023, 2, 1)}
    assert standing(words, date(2022, 11, 11), since=SINCE, dated=promised)["released"] < 0.1


def test_old_words_of_nothing_fade() -> None:
    word = [told("2022-02-10", "not ordered", 0.9)]
    assert ordered(chances(word, "2022-08-10")) > ordered(chances(word, "2022-02-11"))


def test_nothing_said_and_nothing_known_is_anywhere() -> None:
    found = chances([], "2022-05-01", since=None)
    assert max(found.values()) < 0.5


WORDS = st.builds(
    Word,
    day=st.dates(date(2020, 1, 1), date(2026, 1, 1)),
    says=st.sampled_from(sorted(_HOLDS)),
    reliability=st.floats(0, 1),
    witness=st.sampled_from("abcdef"),
    rank=st.integers(0, 2),
    news=st.booleans(),
)


@given(st.lists(WORDS, max_size=12), st.dates(date(2019, 1, 1), date(2060, 1, 1)), st.booleans())
@settings(max_examples=150, deadline=None)
def test_chances_are_chances_whatever_is_said(words: list[Word], as_of: date, known: bool) -> None:
    found = standing(words, as_of, since=SINCE if known else None)
    assert list(found) == list(STATES)
    assert all(0 < chance < 1 for chance in found.values())
    assert sum(found.values()) == pytest.approx(1)


@given(st.lists(WORDS, max_size=12), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_in_which_words_are_handed_in_changes_nothing(words: list[Word], random: object) -> None:
    shuffled = sorted(words, key=lambda word: (word.witness, word.says))
    assert standing(words, date(2026, 1, 1), since=SINCE) == standing(shuffled, date(2026, 1, 1), since=SINCE)


@given(st.lists(WORDS, max_size=8))
@settings(max_examples=60, deadline=None)
def test_what_is_said_later_is_not_known_earlier(words: list[Word]) -> None:
    day = date(2023, 1, 1)
    assert standing(words, day, since=SINCE) == standing([w for w in words if w.day <= day], day, since=SINCE)
