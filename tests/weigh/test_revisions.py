"""What changes from day to day: news is told once, and what is no news is not told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

import msgspec
import pytest

from knownsofar.model import (
    Belief,
    Cast,
    Change,
    Claim,
    Dossier,
    Outlook,
    Release,
    ReleaseOutlook,
    Renewal,
    RenewalOutlook,
    Window,
    change_to_json,
    claim_from_json,
)
from knownsofar.weigh import changes, history, turning_days, weigh

Tell = Callable[..., Claim]
Weigh = Callable[..., Dossier]
NOT_YET, RENEWED = Renewal("renewed"), Renewal("renewed", Window.day(date(2022, 6, 6)))
IN_2024, ON_A_DAY = Release(Window.year(2024)), Release(Window.day(date(2024, 2, 9)))


@pytest.fixture(scope="session")
def story() -> list[Claim]:
    """All claims of the invented story."""
    path = Path(__file__).parent / "story.jsonl"
    return [claim_from_json(msgspec.json.decode(line)) for line in path.read_bytes().splitlines()]


def told(found: Sequence[Change]) -> list[tuple[str, str]]:
    return [(c.day.isoformat(), c.fact) for c in found]


def outlook(chance: float, median: str, never: float = 0.2) -> Outlook:
    return Outlook(
        renewal=RenewalOutlook(probability=chance, announced_within_days={}),
        release=ReleaseOutlook(never=never, quantiles={"0.5": date.fromisoformat(median)}, within_days={}),
    )


def test_on_the_first_day_everything_is_new(tell: Tell, weighed: Weigh) -> None:
    dossier = weighed([tell("2022-05-22", NOT_YET, polarity=False)])
    found = changes(None, dossier)
    assert [(c.what, c.fact, c.before) for c in found] == [
        ("stage", "stage", None),
        ("belief", "renewal", None),
    ]
    assert found[1].claims == dossier.claims


def test_nothing_changes_between_a_dossier_and_itself(tell: Tell, weighed: Weigh) -> None:
    dossier = weighed([tell("2022-06-06", RENEWED)])
    assert changes(dossier, dossier) == ()


def test_another_outlet_that_says_the_same_is_no_change(tell: Tell, weighed: Weigh) -> None:
    first = tell("2022-06-06", RENEWED)
    before = weighed([first])
    after = weighed([first, tell("2022-06-08", RENEWED, outlet="Second Page")])
    assert changes(before, after) == ()


def test_a_change_names_the_claims_that_made_it_and_no_older_ones(tell: Tell, weighed: Weigh) -> None:
    old, new = tell("2023-05-01", IN_2024), tell("2023-11-16", ON_A_DAY)
    before, after = weighed([old], "2023-06-01"), weighed([old, new], "2023-11-16")
    found = {c.fact: c for c in changes(before, after)}
    assert found["release"].claims == (new,)
    assert isinstance(found["release"].before, Belief)
    assert found["release"].before.value == IN_2024
    assert found["release"].day == date(2023, 11, 16)


def test_the_same_value_on_better_word_is_a_change(tell: Tell, weighed: Weigh) -> None:
    rumor, word = tell("2022-05-01", RENEWED, "rumored"), tell("2022-06-06", RENEWED, outlet="Second Page")
    found = {c.fact: c for c in changes(weighed([rumor]), weighed([rumor, word]))}
    assert [getattr(found["renewal"].before, "label", ""), getattr(found["renewal"].after, "label", "")] == [
        "rumored",
        "official",
    ]
    assert found["renewal"].official


def test_a_premiere_that_has_come_is_a_change_that_no_claim_made(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2023-11-16", ON_A_DAY)]
    found = changes(weighed(claims, "2024-02-08"), weighed(claims, "2024-02-09"))
    assert [(c.fact, c.claims) for c in found] == [("stage", ())]


def test_what_is_no_longer_known_is_told_with_nothing_after_it(tell: Tell, weighed: Weigh) -> None:
    window = Release(Window(date(2023, 3, 1), date(2023, 5, 31)))
    guess, other = tell("2023-01-01", window, "reported"), tell("2023-01-01", RENEWED)
    before, after = weighed([guess, other], "2023-02-01"), weighed([guess, other], "2023-08-01")
    gone = [c for c in changes(before, after) if c.after is None]
    assert [(c.fact, getattr(c.before, "value", None)) for c in gone] == [("release", window)]


def test_another_spelling_of_a_person_is_no_new_person(tell: Tell, weighed: Weigh) -> None:
    first = tell("2022-06-06", Cast("Joo Dong Geun", None, "returning"))
    before = weighed([first])
    new = [tell(f"2022-07-0{n}", Cast("Joo Dong-geun", None, "returning"), outlet=f"O{n}") for n in (1, 2)]
    assert [c.fact for c in changes(before, weighed([first, *new]))] == []


def test_a_next_season_that_gets_its_number_is_the_same_season(tell: Tell, weighed: Weigh) -> None:
    unnumbered = tell("2022-05-22", NOT_YET, polarity=False, season=None)
    before = weighed([unnumbered], "2022-05-22", None)
    assert before.season is None
    numbered = tell("2022-06-06", RENEWED)
    after = weighed([unnumbered, numbered], "2022-06-06", 2)
    found = {c.fact: c for c in changes(before, after)}
    assert found["renewal"].before is not None
    assert found["renewal"].season == 2


def test_of_another_season_nothing_was_known_before(tell: Tell, weighed: Weigh) -> None:
    second, third = tell("2022-06-06", RENEWED), tell("2024-06-06", Renewal("renewed"), season=3)
    found = changes(weighed([second]), weighed([second, third], season=3))
    assert {c.before for c in found} == {None}


def test_an_outlook_that_hardly_moves_is_not_told_until_it_has_drifted(tell: Tell, weighed: Weigh) -> None:
    dossiers = [
        msgspec.structs.replace(
            weighed([], f"2022-06-{n + 1:02}"), outlook=outlook(0.5 + n / 100, "2024-01-01")
        )
        for n in range(12)
    ]
    days = [c.day.day for c in history(dossiers) if c.fact == "outlook"]
    assert days == [1, 6, 11]


def test_an_outlook_whose_median_moves_by_a_month_is_told(weighed: Weigh) -> None:
    before, after = (
        msgspec.structs.replace(weighed([], day), outlook=outlook(0.5, median))
        for day, median in (("2022-06-01", "2024-01-01"), ("2022-06-02", "2024-01-31"))
    )
    assert [c.what for c in changes(before, after)] == ["outlook"]


def test_the_story_is_told_in_order_each_thing_once(story: list[Claim]) -> None:
    dossiers = [
        weigh(story, series="The Salt Harbour", season=2, as_of=day)
        for day in turning_days(story, date(2024, 3, 1))
    ]
    found = list(history(dossiers))
    assert [(c.day.isoformat(), getattr(c.after, "value", "")) for c in found if c.fact == "stage"] == [
        ("2021-10-04", "awaiting"),
        ("2022-01-15", "renewed"),
        ("2022-10-01", "filming"),
        ("2023-06-30", "wrapped"),
        ("2023-11-16", "dated"),
        ("2024-02-09", "released"),
    ]
    assert [day for day, fact in told(found) if fact == "release"] == [
        "2021-11-20",
        "2022-03-02",
        "2023-02-10",
        "2023-11-16",
    ]


def test_who_waits_looks_again_each_quarter_for_five_years(tell: Tell) -> None:
    claims = [tell("2022-06-06", Renewal("renewed"))]
    assert turning_days(claims, date(2023, 1, 1)) == [
        date(2022, 6, 6),
        date(2022, 7, 1),
        date(2022, 10, 1),
        date(2023, 1, 1),
    ]
    assert len(turning_days(claims, date.max)) == 21
    assert turning_days([], date(2023, 1, 1)) == []


def test_between_turning_days_nothing_changes_but_chances(story: list[Claim]) -> None:
    last = date(2024, 6, 1)
    turning = set(turning_days(story, last))
    day = min(turning)
    before = weigh(story, series="The Salt Harbour", season=2, as_of=day)
    while day < last:
        day += timedelta(1)
        after = weigh(story, series="The Salt Harbour", season=2, as_of=day)
        if day not in turning:
            assert changes(before, after) == (), day
        before = after


def test_as_json_a_change_has_plain_values_and_ids(tell: Tell, weighed: Weigh) -> None:
    claim = tell("2023-11-16", ON_A_DAY)
    change = next(c for c in changes(None, weighed([claim], "2023-11-16")) if c.fact == "release")
    plain = change_to_json(change)
    assert plain["claims"] == [claim.id]
    assert (plain["day"], plain["what"], plain["official"], plain["before"]) == (
        "2023-11-16",
        "belief",
        True,
        None,
    )
    assert plain["after"]["predicate"] == "release"
    assert msgspec.json.encode(plain)


@pytest.mark.parametrize(
    ("value", "polarity", "official"),
    [
        (NOT_YET, False, False),
        (Release(Window()), False, False),
        (IN_2024, False, True),
        (RENEWED, True, True),
    ],
)
def test_that_nobody_has_announced_anything_is_nobodys_official_word(
    tell: Tell, weighed: Weigh, value: Renewal | Release, polarity: bool, official: bool
) -> None:
    found = changes(None, weighed([tell("2022-05-22", value, polarity=polarity)], "2022-05-22"))
    assert {c.official for c in found if c.what == "belief"} == {official}
    assert {c.official for c in found if c.what == "stage"} == {value is RENEWED}
