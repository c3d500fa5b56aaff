"""Rumors, and what became of them: as of each day of the invented story, and case by case."""

from __future__ import annotations

from datetime import date

import pytest
from tests.weigh.conftest import Tell, Weigh

from knownsofar.model import (
    Cast,
    Claim,
    Delay,
    Dossier,
    Episodes,
    Platform,
    Production,
    Release,
    Renewal,
    Rumor,
    Trailer,
    Value,
    Window,
)
from knownsofar.weigh import weigh

SPRING, AUTUMN, NEXT = Window.months(2024, 3, 5), Window.months(2024, 9, 11), Window.year(2025)
YES, AXED, LAST = Renewal("renewed"), Renewal("cancelled"), Renewal("final")


def only(dossier: Dossier) -> Rumor:
    assert len(dossier.rumors) == 1
    return dossier.rumors[0]


@pytest.mark.parametrize(
    ("day", "fate", "decided"),
    [
        ("2021-12-12", "open", None),
        ("2022-01-14", "open", None),
        ("2022-01-15", "confirmed", "2022-01-15"),
        ("2025-01-01", "confirmed", "2022-01-15"),
    ],
)
def test_the_rumor_of_a_renewal_is_open_until_it_is_confirmed(
    story: list[Claim], day: str, fate: str, decided: str | None
) -> None:
    told = weigh(story, series="The Salt Harbour", season=2, as_of=date.fromisoformat(day))
    rumor = next(r for r in told.rumors if isinstance(r.value, Renewal))
    assert (rumor.fate, rumor.certainty.value, rumor.told) == (fate, "rumored", date(2021, 12, 12))
    assert rumor.decided == (date.fromisoformat(decided) if decided else None)
    assert bool(rumor.by) is (fate == "confirmed")


def test_the_story_ends_with_every_rumor_settled(story: list[Claim]) -> None:
    told = weigh(story, series="The Salt Harbour", season=2, as_of=date(2024, 9, 1))
    assert {(r.value.predicate, r.fate) for r in told.rumors} == {
        ("renewal", "confirmed"),
        ("release", "denied"),  # 2023, on Lumen's own word not
        ("episodes", "overtaken"),  # eight, said fans; ten, it said before and after
        ("cast", "faded"),
    }


CASES: list[tuple[str, Value, Value, bool, str | None, str]] = [
    ("what is said officially is confirmed", YES, YES, True, None, "confirmed"),
    ("a season that was to come and is cancelled", YES, AXED, True, None, "denied"),
    ("a cancellation that was none", AXED, YES, True, None, "denied"),
    ("that nobody has said so is no denial", YES, YES, False, None, "open"),
    ("that the makers say no is one", YES, YES, False, "Lumen", "denied"),
    ("the last season, and nobody official says so", LAST, YES, True, None, "open"),
    ("the last season, officially", LAST, LAST, True, None, "confirmed"),
    ("days that the official ones lie in", Release(AUTUMN), Release(Window.months(2024, 10, 10)), True, None,
     "confirmed"),
    ("a year is too vague to confirm a season of it", Release(AUTUMN), Release(Window.year(2024)), True, None,
     "open"),
    ("other days", Release(AUTUMN), Release(NEXT), True, None, "overtaken"),
    ("put back", Release(AUTUMN), Delay(NEXT), True, None, "overtaken"),
    ("not in those days", Release(AUTUMN), Release(Window.year(2024)), False, None, "denied"),
    ("no date yet leaves it open", Release(AUTUMN), Release(Window(None, None)), False, None, "open"),
    ("filming that is to begin, and does", Production("filming", "starts", SPRING),
     Production("filming", "starts", Window.months(2024, 4, 4)), True, None, "confirmed"),
    ("another count", Episodes(8), Episodes(10), True, None, "overtaken"),
    ("not that count", Episodes(8), Episodes(8), False, None, "denied"),
    ("one who is to join, and leaves", Cast("Ana Bly", None, "joining"), Cast("Ana Bly", None, "leaving"),
     True, None, "denied"),
    ("one whose name is turned round", Cast("Ana Bly", None, "joining"), Cast("Bly Ana", None, "joining"),
     True, None, "confirmed"),
    ("another person", Cast("Ana Bly", None, "joining"), Cast("Tom Reyle", None, "joining"), True, None,
     "open"),
    ("the place to watch", Platform("Lumen"), Platform("LUMEN"), True, None, "confirmed"),
    ("another place", Platform("Lumen"), Platform("Ferry+"), True, None, "open"),
    ("a trailer that is out", Trailer("teaser"), Trailer("teaser"), True, None, "confirmed"),
    ("a trailer that is only planned", Trailer("teaser"), Trailer("teaser", NEXT), True, None, "open"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_an_official_word_decides_what_it_is_about(
    tell: Tell, weighed: Weigh, case: tuple[str, Value, Value, bool, str | None, str]
) -> None:
    _, rumor, word, polarity, source, fate = case
    claims = [
        tell("2024-01-10", rumor, "rumored", outlet="Night Ferry"),
        tell("2024-03-20", word, polarity=polarity, source=source),
    ]
    found = only(weighed(claims, "2024-04-01"))
    assert found.fate == fate
    assert found.decided == (None if fate == "open" else date(2024, 3, 20))
    assert found.by == (() if fate == "open" else (claims[1].id,))


def test_what_was_confirmed_may_be_taken_back(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2024-01-10", YES, "rumored", outlet="Night Ferry"),
        tell("2024-02-01", YES, source="Lumen"),
        tell("2024-05-01", AXED, source="Lumen"),
        tell("2024-05-02", AXED, outlet="Tide Gazette"),
    ]
    assert only(weighed(claims, "2024-03-01")).fate == "confirmed"
    found = only(weighed(claims, "2024-06-01"))
    assert (found.fate, found.decided, len(found.by)) == ("denied", date(2024, 5, 1), 2)


def test_nobody_who_speaks_of_it_for_half_a_year_lets_it_fade(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2024-01-10", YES, "rumored"), tell("2024-02-10", YES, "rumored", outlet="Night Ferry")]
    assert only(weighed(claims, "2024-08-07")).fate == "open"
    assert only(weighed(claims, "2024-08-08")).decided == date(2024, 8, 8)


def test_days_that_are_over_end_it_whatever_is_named_later(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2024-02-10", Release(SPRING), "reported"), tell("2024-07-01", Release(NEXT))]
    found = only(weighed(claims, "2024-08-01"))
    assert (found.fate, found.decided, found.by) == ("faded", date(2024, 6, 1), ())


def test_a_report_of_what_has_happened_does_not_fade(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2023-02-10", Production("filming", "under way"), "reported")]
    assert only(weighed(claims, "2024-08-01")).fate == "open"


def test_filming_that_began_two_years_later_does_not_confirm_that_it_had(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2023-02-10", Production("filming", "under way"), "rumored"),
        tell("2025-07-20", Production("filming", "starts", Window.months(2025, 7, 7))),
    ]
    assert only(weighed(claims, "2025-08-01")).fate == "overtaken"


def test_what_was_official_already_is_no_rumor_nor_is_a_guess(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2024-01-10", YES),
        tell("2024-01-12", YES, "reported", outlet="Quay Blog"),
        tell("2024-01-12", Release(NEXT), "predicted", outlet="Quay Blog"),
    ]
    assert weighed(claims, "2024-02-01").rumors == ()


def test_ten_thousand_days_that_are_named_are_not_all_followed(tell: Tell, weighed: Weigh) -> None:
    days = [date.fromordinal(date(2025, 1, 1).toordinal() + k) for k in range(600)]
    told = [tell("2024-01-10", Release(Window.day(day)), "rumored", outlet=f"O{day}") for day in days]
    assert len(weighed(told, "2024-02-01").rumors) == 200
