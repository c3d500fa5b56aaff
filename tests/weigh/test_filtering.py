"""Where a season stands moves with the news, holds without it, and does not flap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.model import ORDERED, Claim, Delay, Production, Release, Renewal, StageValue, Window
from knownsofar.weigh.filtering import StageFilter, shipped_rates, stage_chances, transition
from knownsofar.weigh.words import STAGES, Word

Tell = Callable[..., Claim]
START = date(2022, 1, 28)
RELIABLE = {"official": 0.97, "reported": 0.8, "rumored": 0.4, "predicted": 0.5}


def believed(claims: Sequence[Claim], *days: str, untold: float = 0.05) -> list[dict[StageValue, float]]:
    """The chances on these days, in a ledger that follows the series: one move in twenty goes untold."""
    found = stage_chances(
        claims,
        season=2,
        start=START,
        days=[date.fromisoformat(day) for day in days],
        reliability=lambda claim: RELIABLE[claim.certainty.value],
        untold=untold,
    )
    return [standing.now for standing in found]


def ordered(chances: dict[StageValue, float]) -> float:
    """The chance that the season has been ordered, however far it has come since."""
    return sum(chances[stage] for stage in ORDERED)


WORDS = st.builds(
    Word,
    day=st.integers(0, 3000).map(lambda n: START + timedelta(days=n)),
    stages=st.sets(st.sampled_from(STAGES), min_size=1, max_size=7).map(frozenset),
    event=st.none() | st.sampled_from(STAGES),
    firm=st.booleans(),
    reliability=st.floats(0, 1),
    voice=st.sampled_from("abc"),
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=20))
def test_chances_lie_between_0_and_1_and_sum_to_1_whatever_is_said(words: list[Word]) -> None:
    following = StageFilter(START)
    for word in sorted(words, key=lambda w: w.day):
        following.hear([word])
        assert sum(following.chances.values()) == pytest.approx(1)
        assert all(0 <= p <= 1 for p in following.chances.values())


@settings(deadline=None)
@given(st.integers(0, 4000), st.integers(0, 4000))
def test_to_wait_twice_is_to_wait_once(first: int, second: int) -> None:
    one, other = StageFilter(START), StageFilter(START)
    one.advance(START + timedelta(days=first))
    one.advance(START + timedelta(days=first + second))
    other.advance(START + timedelta(days=first + second))
    assert one.chances == pytest.approx(other.chances, abs=1e-6)


@given(st.floats(0, 1e5))
def test_every_row_of_moves_is_a_distribution(days: float) -> None:
    rates = shipped_rates()
    move = transition(rates - np.diag(rates.sum(1)), days)
    assert np.allclose(move.sum(1), 1)
    assert (move >= 0).all()


def test_before_any_news_it_waits() -> None:
    (chances,) = believed([], "2022-06-01")
    assert chances["awaiting"] > 0.95


def test_where_nobody_follows_it_what_others_do_may_have_happened(tell: Tell) -> None:
    claims = [tell("2022-06-06", Renewal("renewed"), outlet=outlet) for outlet in "AB"]
    followed, forgotten = (believed(claims, "2026-01-01", untold=untold)[0] for untold in (0.05, 1.0))
    assert followed["released"] < 0.2 < 0.5 < forgotten["released"]


def test_a_page_that_tells_the_order_and_no_more_says_that_it_is_not_out(tell: Tell) -> None:
    claims = [tell("2022-06-06", Renewal("renewed"), outlet=outlet) for outlet in "AB"]
    told_again = tell("2023-06-06", Renewal("renewed"), outlet="C")
    silent, spoken = (believed(some, "2023-06-07", untold=1.0)[0] for some in (claims, [*claims, told_again]))
    assert spoken["released"] < silent["released"] / 2


def test_one_official_word_is_believed_as_much_as_it_is_reliable(tell: Tell) -> None:
    (chances,) = believed([tell("2022-06-06", Renewal("renewed"))], "2022-06-07")
    assert ordered(chances) == pytest.approx(0.97, abs=0.02)


def test_not_yet_in_may_does_not_contradict_renewed_in_june(tell: Tell) -> None:
    claims = [
        tell("2022-05-22", Renewal("renewed"), polarity=False, outlet="A"),
        tell("2022-05-27", Renewal("renewed"), polarity=False, outlet="B"),
        tell("2022-06-06", Renewal("renewed"), outlet="C"),
    ]
    before, after = believed(claims, "2022-06-05", "2022-06-07")
    assert ordered(before) < 0.05
    assert ordered(after) > 0.9


def test_a_later_official_word_overrides(tell: Tell) -> None:
    claims = [
        *(tell("2022-06-06", Renewal("renewed"), outlet=outlet) for outlet in "AB"),
        *(tell("2023-02-01", Renewal("cancelled"), outlet=outlet) for outlet in "CD"),
        *(tell("2024-06-01", Renewal("renewed"), outlet=outlet) for outlet in "EFG"),
    ]
    renewed, cancelled, revived = believed(claims, "2022-06-07", "2023-02-02", "2024-06-02")
    assert ordered(renewed) > 0.97
    assert cancelled["cancelled"] > 0.9
    assert ordered(revived) > 0.9


def test_contradictory_official_words_on_one_day_leave_it_disputed(tell: Tell) -> None:
    claims = [
        tell("2022-06-06", Renewal("renewed"), outlet="A"),
        tell("2022-06-06", Renewal("cancelled"), outlet="B"),
    ]
    for chances in believed(claims, "2022-06-06", "2022-06-20", "2022-12-01"):
        assert 0.2 < chances["cancelled"] < 0.8
        assert 0.2 < ordered(chances) < 0.8


def test_an_old_rumor_fades_and_an_official_word_does_not(tell: Tell) -> None:
    rumor = believed(
        [tell("2022-03-01", Renewal("renewed"), "rumored")], "2022-03-02", "2022-09-01", "2023-06-01"
    )
    assert ordered(rumor[0]) > 0.3 > 0.2 > ordered(rumor[1]) > ordered(rumor[2])
    official = believed([tell("2022-03-01", Renewal("renewed"))], "2022-03-02", "2023-06-01")
    assert ordered(official[1]) > 0.9


def test_ten_thousand_pages_with_one_rumor_do_not_make_it_true(tell: Tell) -> None:
    few = [tell("2022-03-01", Renewal("renewed"), "rumored", outlet=f"Page {k}") for k in range(3)]
    many = [tell("2022-03-01", Renewal("renewed"), "rumored", outlet=f"Page {k}") for k in range(10_000)]
    denied = tell("2022-03-05", Renewal("renewed"), polarity=False, outlet="Netflix")
    (some,), (all_of_them,) = believed(few, "2022-03-02"), believed(many, "2022-03-02")
    assert ordered(all_of_them) < 0.7
    assert ordered(all_of_them) - ordered(some) < 0.1
    (after,) = believed([*many, denied], "2022-03-06")
    assert ordered(after) < 0.1


def test_an_outlet_that_flips_daily_moves_less_and_less(tell: Tell) -> None:
    days = [START + timedelta(days=30 + k) for k in range(60)]
    flips = [
        tell(day.isoformat(), Renewal("cancelled" if k % 2 else "renewed"), "reported", outlet="Flip")
        for k, day in enumerate(days)
    ]
    official = [tell(days[5].isoformat(), Renewal("renewed"), outlet=outlet) for outlet in "ABC"]
    (chances,) = believed([*flips, *official], days[-1].isoformat())
    assert ordered(chances) > 0.9
    alone = [ordered(chances) for chances in believed(flips, *(day.isoformat() for day in days[20:]))]
    assert max(abs(a - b) for a, b in pairwise(alone)) < 0.1


def test_to_say_it_every_day_upholds_it_and_adds_nothing(tell: Tell) -> None:
    days = [(date(2022, 6, 6) + timedelta(days=k)).isoformat() for k in range(50)]
    daily = [tell(day, Renewal("renewed"), "rumored", outlet="A") for day in days]
    first, last = (ordered(chances) for chances in believed(daily, days[0], days[-1]))
    (faded,) = believed(daily[:1], days[-1])
    assert ordered(faded) < last <= first + 1e-9


def test_an_outlet_that_lies_about_everything_moves_nothing(tell: Tell) -> None:
    lies = [tell("2022-03-01", Renewal("cancelled"), outlet="Liar")]
    known = stage_chances(
        lies, season=2, start=START, days=[date(2022, 3, 2)], reliability=lambda _: 0.02
    )  # its record
    assert known[0].now["cancelled"] < 0.05


def test_filming_and_the_date_move_it_on_and_a_delay_takes_the_date_back(tell: Tell) -> None:
    shoot = Production("filming", "starts", Window.day(date(2023, 1, 10)))
    claims = [
        *(tell("2022-06-06", Renewal("renewed"), outlet=outlet) for outlet in "AB"),
        *(tell("2023-01-11", shoot, outlet=outlet) for outlet in "AB"),
        *(tell("2023-09-01", Release(Window.day(date(2024, 1, 20))), outlet=outlet) for outlet in "AB"),
    ]
    filming, dated, released = believed(claims, "2023-01-12", "2023-09-02", "2024-01-21")
    assert max(filming, key=filming.__getitem__) == "filming"
    assert max(dated, key=dated.__getitem__) == "dated"
    assert released["released"] > 0.9
    late = [*claims, *(tell("2023-12-01", Delay(Window.months(2024, 6, 6)), outlet=o) for o in "AB")]
    assert believed(late, "2023-12-02")[0]["released"] < 0.1


def test_the_day_before_a_set_day_it_is_not_out(tell: Tell) -> None:
    claims = [tell("2023-09-01", Release(Window.day(date(2024, 1, 20))), outlet=outlet) for outlet in "AB"]
    eve, after = believed(claims, "2024-01-19", "2024-01-20")
    assert eve["released"] < 0.5 < after["released"]


def test_a_season_that_was_to_be_the_last_concludes_the_next(tell: Tell) -> None:
    claims = [tell("2022-06-06", Renewal("final"), season=1, outlet=outlet) for outlet in "ABC"]
    assert believed(claims, "2022-06-07")[0]["concluded"] > 0.9


def test_other_seasons_are_left_aside(tell: Tell) -> None:
    claims = [
        tell("2022-06-06", Renewal("cancelled"), season=40),
        tell("2022-06-06", Renewal("renewed"), season=1),
    ]
    assert believed(claims, "2022-06-07") == believed([], "2022-06-07")


def test_days_are_answered_in_the_order_in_which_they_are_asked(tell: Tell) -> None:
    claims = [tell("2022-06-06", Renewal("renewed"))]
    late, early, again = believed(claims, "2022-06-07", "2022-06-05", "2022-06-07")
    assert late == again != early


def test_time_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="cannot go back"):
        StageFilter(START).advance(START - timedelta(days=1))
