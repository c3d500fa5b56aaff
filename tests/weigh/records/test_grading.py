"""What settles a claim, and who was right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from knownsofar.model import Cast, Claim, Delay, Episodes, Production, Release, Renewal, Window
from knownsofar.weigh.records import Grade, grade, settlements

Tell = Callable[..., Claim]
PREMIERE = Release(Window.day(date(2023, 5, 5)))
END = date(2026, 1, 1)


def premiered(tell: Tell) -> list[Claim]:
    """Two outlets tell the premiere of 5 May 2023 as past."""
    return [tell("2023-05-06", PREMIERE, outlet="Alpha"), tell("2023-05-08", PREMIERE, outlet="Beta")]


def renewed(tell: Tell, outcome: str = "renewed", day: str = "2022-06-06") -> list[Claim]:
    value = Renewal(outcome)  # type: ignore[arg-type]
    return [tell(day, value, outlet="Alpha"), tell(day, value, outlet="Beta")]


def of_outlet(grades: list[Grade], outlet: str) -> list[tuple[bool, int]]:
    return [(g.right, g.early) for g in grades if g.outlet == outlet]


def test_two_outlets_settle_a_premiere_and_one_does_not(tell: Tell) -> None:
    both = premiered(tell)
    found = [s for s in settlements(both) if s.fact[2] == "release"]
    assert [(s.value, s.known) for s in found] == [(Window.day(date(2023, 5, 5)), date(2023, 5, 8))]
    assert settlements(both[:1]) == []


def test_two_copies_are_one_outlet(tell: Tell) -> None:
    assert settlements(premiered(tell), voice_of=lambda _: "the press release") == []


def test_contradictory_official_words_on_one_day_settle_nothing(tell: Tell) -> None:
    other = Release(Window.day(date(2023, 5, 4)))
    words = [*premiered(tell), tell("2023-05-08", other, outlet="C"), tell("2023-05-08", other, outlet="D")]
    assert [s for s in settlements(words) if s.fact[2] == "release"] == []


def test_an_outlet_that_tells_two_days_is_no_witness_against_the_others(tell: Tell) -> None:
    slip = tell("2023-05-09", Release(Window.day(date(2023, 5, 4))), outlet="Alpha")
    assert any(s.fact[2] == "release" for s in settlements([*premiered(tell), slip]))


def test_a_rumor_of_the_right_window_is_right_and_early(tell: Tell) -> None:
    rumors = [
        tell("2022-09-01", Release(Window.year(2023)), "rumored", outlet="Right"),
        tell("2022-09-01", Release(Window.months(2023, 9, 12)), "predicted", outlet="Wrong"),
    ]
    grades = grade([*rumors, *premiered(tell)], END)
    assert of_outlet(grades, "Right") == [(True, 246)]
    assert of_outlet(grades, "Wrong") == [(False, 246)]


def test_a_slipped_date_was_wrong_even_if_it_was_official(tell: Tell) -> None:
    planned = tell("2022-10-01", Release(Window.day(date(2023, 3, 3))), outlet="Planner")
    later = tell("2023-01-10", Delay(Window.months(2023, 5, 5)), outlet="Planner")
    grades = grade([planned, later, *premiered(tell)], END)
    assert [(g.predicate, g.right) for g in grades if g.outlet == "Planner"] == [
        ("release", False),
        ("delay", True),
    ] or [(g.predicate, g.right) for g in grades if g.outlet == "Planner"] == [
        ("delay", True),
        ("release", False),
    ]


def test_not_in_that_year_is_graded_and_no_date_yet_is_not(tell: Tell) -> None:
    claims = [
        tell("2022-10-01", Release(Window.year(2023)), polarity=False, outlet="Doubter"),
        tell("2022-10-01", Release(Window.year(2022)), polarity=False, outlet="Knower"),
        tell("2022-10-01", Release(Window()), polarity=False, outlet="Silent"),
    ]
    grades = grade([*claims, *premiered(tell)], END)
    assert of_outlet(grades, "Doubter") == [(False, 216)]
    assert of_outlet(grades, "Knower") == [(True, 216)]
    assert of_outlet(grades, "Silent") == []


def test_nothing_is_graded_before_it_was_known(tell: Tell) -> None:
    rumor = tell("2022-09-01", Release(Window.year(2023)), "rumored", outlet="Right")
    claims = [rumor, *premiered(tell)]
    assert grade(claims, date(2023, 5, 7)) == []
    assert of_outlet(grade(claims, date(2023, 5, 8)), "Right") == [(True, 246)]


def test_a_renewal_that_was_later_undone_was_right_in_its_time(tell: Tell) -> None:
    claims = [
        tell("2022-03-01", Renewal("renewed"), "reported", outlet="Scoop"),
        *renewed(tell),
        tell("2022-12-01", Renewal("renewed"), "reported", outlet="Echo"),
        tell("2022-12-20", Renewal("cancelled"), "rumored", outlet="Cassandra"),
        *renewed(tell, "cancelled", "2023-02-01"),
    ]
    grades = grade(claims, END)
    assert of_outlet(grades, "Scoop") == [(True, 97)]
    assert of_outlet(grades, "Echo") == [(False, 62)]
    assert of_outlet(grades, "Cassandra") == [(True, 43)]


def test_a_premiere_proves_that_it_was_renewed(tell: Tell) -> None:
    doom = tell("2022-09-01", Renewal("cancelled"), "rumored", outlet="Doom")
    assert of_outlet(grade([doom, *premiered(tell)], END), "Doom") == [(False, 246)]


def test_not_renewed_yet_foretells_nothing(tell: Tell) -> None:
    claims = [tell("2022-05-01", Renewal("renewed"), polarity=False, outlet="Cautious"), *renewed(tell)]
    assert of_outlet(grade(claims, END), "Cautious") == []


def test_filming_episodes_and_cast_are_settled_by_what_is_told_afterwards(tell: Tell) -> None:
    starts = Production("filming", "starts", Window.day(date(2022, 8, 1)))
    claims = [
        tell("2022-06-01", Production("filming", "starts", Window.months(2022, 7, 9)), "rumored", outlet="P"),
        tell("2022-08-02", starts, outlet="Alpha"),
        tell("2022-08-03", starts, outlet="Beta"),
        tell("2023-01-01", Episodes(8), "reported", outlet="P"),
        tell("2023-01-01", Episodes(10), "reported", outlet="Q"),
        tell("2023-01-01", Cast("Han Seo-yun", None, "leaving"), "rumored", outlet="Q"),
        *premiered(tell),
        *(tell("2023-06-01", Episodes(8), outlet=outlet) for outlet in ("Alpha", "Beta")),
        *(tell("2023-06-01", Cast("Han Seo-yun"), outlet=outlet) for outlet in ("Alpha", "Beta")),
    ]
    grades = grade(claims, END)
    assert of_outlet(grades, "P") == [(True, 61), (True, 124)]
    assert of_outlet(grades, "Q") == [(False, 124), (False, 124)]


def test_an_outlet_is_graded_once_for_what_it_repeats_daily(tell: Tell) -> None:
    days = [(date(2022, 9, 1) + timedelta(days=k)).isoformat() for k in range(30)]
    rumors = [tell(day, Release(Window.year(2023)), "rumored", outlet="Daily") for day in days]
    assert of_outlet(grade([*rumors, *premiered(tell)], END), "Daily") == [(True, 246)]


def test_an_outlet_that_flips_daily_is_half_wrong(tell: Tell) -> None:
    days = [(date(2022, 3, 1) + timedelta(days=k)).isoformat() for k in range(30)]
    flips = [
        tell(day, Renewal("cancelled" if k % 2 else "renewed"), "rumored", outlet="Flip")
        for k, day in enumerate(days)
    ]
    found = of_outlet(grade([*flips, *renewed(tell)], END), "Flip")
    assert sorted(right for right, _ in found) == [False, True]


def test_a_thousand_outlets_that_copy_a_lie_are_all_wrong_and_settle_nothing(tell: Tell) -> None:
    lie = [tell("2022-04-01", Renewal("cancelled"), "rumored", outlet=f"Page {k}") for k in range(1000)]
    grades = grade([*lie, *renewed(tell)], END)
    assert sum(not g.right for g in grades) == 1000


@given(st.permutations(range(6)))
def test_the_order_in_which_claims_come_does_not_matter(order: list[int]) -> None:
    def tell(day: str, value: Renewal | Release, certainty: str = "official", outlet: str = "A") -> Claim:
        from knownsofar.model import Certainty

        return Claim(
            series="Salt", season=2, value=value, certainty=Certainty(certainty), polarity=True, source=None,
            sentence="", url=f"{outlet}/{day}", outlet=outlet, published=date.fromisoformat(day),
            rule="test", span=(0, 1),
        )  # fmt: skip

    claims = [
        tell("2022-01-01", Renewal("renewed"), "rumored", "R"),
        tell("2022-02-01", Renewal("cancelled"), "rumored", "R"),
        tell("2022-06-06", Renewal("renewed"), outlet="A"),
        tell("2022-06-07", Renewal("renewed"), outlet="B"),
        tell("2023-05-06", PREMIERE, outlet="A"),
        tell("2023-05-06", PREMIERE, outlet="B"),
    ]
    assert grade([claims[k] for k in order], END) == grade(claims, END)
