"""Where the season stands moves in time, on official and reported words alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from knownsofar.model import Claim, Delay, Dossier, Production, Release, Renewal, Window
from knownsofar.weigh import weigh

Tell = Callable[..., Claim]
Weigh = Callable[..., Dossier]

RENEWED = Renewal("renewed")
BEGUN = Production("filming", "starts")
ENDED = Production("filming", "ends")

STORY = [
    ("2021-10-10", 2, "awaiting", "2021-10-01"),
    ("2022-01-14", 2, "awaiting", "2021-10-01"),
    ("2022-01-15", 2, "renewed", "2022-01-14"),
    ("2022-09-15", 2, "renewed", "2022-01-14"),
    ("2022-10-01", 2, "filming", "2022-09-01"),
    ("2023-02-10", 2, "filming", "2022-09-01"),
    ("2023-06-30", 2, "wrapped", "2023-06-28"),
    ("2023-11-16", 2, "dated", "2023-11-16"),
    ("2023-12-05", 2, "dated", "2023-11-16"),
    ("2024-02-09", 3, "awaiting", "2024-02-09"),
    ("2024-05-01", 3, "cancelled", "2024-04-30"),
]


@pytest.mark.parametrize(("as_of", "season", "stage", "since"), STORY)
def test_the_story_is_told_in_its_stages(
    story: list[Claim], as_of: str, season: int, stage: str, since: str
) -> None:
    dossier = weigh(story, series="The Salt Harbour", season=None, as_of=date.fromisoformat(as_of))
    assert (dossier.season, dossier.stage.value) == (season, stage)
    assert dossier.stage.since == date.fromisoformat(since)
    assert dossier.stage.probability == dossier.stage.chances[dossier.stage.value] > 0.3


def test_a_season_that_has_come_is_released(story: list[Claim]) -> None:
    stage = weigh(story, series="the salt harbour", season=2, as_of=date(2024, 2, 9)).stage
    assert (stage.value, stage.since) == ("released", date(2024, 2, 9))


def test_nothing_told_is_awaiting_since_no_known_day(weighed: Weigh) -> None:
    stage = weighed([]).stage
    assert (stage.value, stage.since, stage.certainty) == ("awaiting", None, None)


def test_a_later_renewal_overtakes_not_yet_without_disagreeing(tell: Tell, weighed: Weigh) -> None:
    no = tell("2022-05-22", RENEWED, polarity=False)
    yes = tell("2022-06-06", RENEWED)
    assert weighed([no, yes], "2022-06-05").stage.value == "awaiting"
    dossier = weighed([no, yes], "2022-06-06")
    assert dossier.stage.value == "renewed"
    assert dossier.beliefs[0].earlier == (no.id,)
    assert dossier.beliefs[0].against == ()


def test_a_page_that_has_not_heard_does_not_take_a_renewal_back(tell: Tell, weighed: Weigh) -> None:
    yes = tell("2022-06-06", Renewal("renewed", Window.day(date(2022, 6, 6))), source="Lumen")
    stale = tell("2022-08-01", RENEWED, polarity=False, outlet="Quay Blog")
    dossier = weighed([yes, stale])
    assert dossier.stage.value == "renewed"
    assert dossier.beliefs[0].against == (stale.id,)


def test_a_renewal_is_undone_by_a_cancellation_and_a_cancelled_season_revived(
    tell: Tell, weighed: Weigh
) -> None:
    claims = [
        tell("2022-01-01", RENEWED),
        tell("2022-06-01", Renewal("cancelled")),
        tell("2023-01-01", RENEWED, outlet="Harbor Watch"),
    ]
    stages = [weighed(claims, day).stage.value for day in ("2022-02-01", "2022-07-01", "2023-02-01")]
    assert stages == ["renewed", "cancelled", "renewed"]
    assert weighed(claims, "2022-07-01").unknown == ()


def test_an_official_not_yet_outranks_a_rumor_whenever_it_comes(tell: Tell, weighed: Weigh) -> None:
    no = tell("2022-03-25", RENEWED, polarity=False)
    rumor = tell("2022-04-12", RENEWED, "rumored", source="Call Sheet", outlet="Quay Blog")
    dossier = weighed([no, rumor], "2022-05-01")
    assert dossier.stage.value == "awaiting"
    assert dossier.beliefs[0].against == (rumor.id,)
    assert "renewal" in dossier.unknown


def test_a_report_of_the_same_day_leaves_an_official_not_yet_in_dispute(tell: Tell, weighed: Weigh) -> None:
    no = tell("2022-03-25", RENEWED, polarity=False)
    report = tell("2022-03-25", RENEWED, "reported", source="Call Sheet", outlet="Quay Blog")
    dossier = weighed([no, report], "2022-04-01")
    assert (dossier.stage.value, dossier.beliefs[0].label) == ("awaiting", "disputed")
    (other,) = dossier.beliefs[0].others
    assert other.value == RENEWED
    assert other.probability > 0.25


def test_a_report_of_weeks_later_is_news(tell: Tell, weighed: Weigh) -> None:
    no = tell("2022-03-25", RENEWED, polarity=False)
    report = tell("2022-04-12", RENEWED, "reported", source="Call Sheet", outlet="Quay Blog")
    dossier = weighed([no, report], "2022-05-01")
    assert (dossier.stage.value, dossier.beliefs[0].label) == ("renewed", "reported")
    assert dossier.beliefs[0].earlier == (no.id,)


def test_a_report_that_nobody_denies_is_a_stage_by_report(tell: Tell, weighed: Weigh) -> None:
    stage = weighed([tell("2022-03-25", RENEWED, "reported", source="Call Sheet")]).stage
    assert stage.value == "renewed"
    assert stage.certainty is not None
    assert stage.certainty.value == "reported"


@pytest.mark.parametrize("certainty", ["rumored", "predicted"])
@pytest.mark.parametrize("value", [RENEWED, BEGUN, ENDED, Release(Window.day(date(2023, 5, 1)))])
def test_rumors_and_predictions_move_no_stage(
    tell: Tell, weighed: Weigh, certainty: str, value: Renewal | Production | Release
) -> None:
    assert weighed([tell("2022-03-25", value, certainty)]).stage.value == "awaiting"


def test_a_season_after_the_last_is_concluded(tell: Tell, weighed: Weigh) -> None:
    last = tell("2022-03-25", Renewal("final"), season=1)
    dossier = weighed([last])
    assert dossier.stage.value == "concluded"
    assert (dossier.beliefs[0].season, dossier.beliefs[0].value) == (1, last.value)


def test_an_article_that_calls_season_1_the_last_and_announces_season_2_concludes_nothing(
    tell: Tell, weighed: Weigh
) -> None:
    spun = [tell("2022-08-09", Renewal("final"), season=1), tell("2022-08-09", RENEWED)]
    dossier = weighed(spun)
    assert dossier.stage.value == "renewed"
    assert len(dossier.beliefs[0].against) == 1


def test_a_plan_to_film_is_not_filming(
    tell: Tell, weighed: Weigh, window: Callable[[str, str], Window]
) -> None:
    plan = tell("2024-04-23", Production("filming", "starts", window("2024-01-01", "2024-12-31")))
    claims = [tell("2022-06-06", RENEWED), plan]
    assert weighed(claims, "2024-10-01").stage.value == "renewed"
    assert weighed(claims, "2025-03-01").stage.value == "renewed"


def test_under_way_makes_an_earlier_plan_the_beginning(
    tell: Tell, weighed: Weigh, window: Callable[[str, str], Window]
) -> None:
    plan = tell("2025-06-14", Production("filming", "starts", window("2025-07-01", "2025-07-31")))
    proof = tell("2025-07-23", Production("filming", "under way"), source="Lumen", outlet="Harbor Watch")
    stage = weighed([plan, proof], "2025-08-01").stage
    assert (stage.value, stage.since) == ("filming", date(2025, 7, 1))


def test_a_claim_that_filming_goes_on_is_no_news_of_its_end(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2026-02-18", Production("filming", "ends", Window.day(date(2026, 2, 17)))),
        tell("2026-03-01", Production("filming", "under way"), "rumored", outlet="Quay Blog"),
    ]
    assert weighed(claims, "2026-03-02").stage.value == "wrapped"


def test_an_official_day_that_has_passed_is_the_release(tell: Tell, weighed: Weigh) -> None:
    dated = tell("2023-11-16", Release(Window.day(date(2024, 2, 9))))
    assert weighed([dated], "2024-02-08").stage.value == "dated"
    assert weighed([dated], "2024-02-09").stage.value == "released"


def test_a_day_that_was_put_back_in_time_is_no_release(tell: Tell, weighed: Weigh) -> None:
    dated = tell("2023-11-16", Release(Window.day(date(2024, 2, 9))))
    back = tell("2024-01-20", Delay(None), outlet="Harbor Watch")
    dossier = weighed([tell("2022-01-01", RENEWED), dated, back], "2024-03-01")
    assert dossier.stage.value == "renewed"
    assert "release" in dossier.unknown


def test_a_window_that_has_passed_unseen_is_no_release(tell: Tell, weighed: Weigh) -> None:
    plan = tell("2023-11-16", Release(Window.year(2024)))
    dossier = weighed([plan], "2025-06-01")
    assert dossier.stage.value == "awaiting"
    assert [b for b in dossier.beliefs if b.predicate == "release"] == []


def test_out_now_and_no_date_yet_in_one_breath_is_no_release(
    tell: Tell, weighed: Weigh, window: Callable[[str, str], Window]
) -> None:
    now = tell("2022-08-02", Release(window("", "2022-08-02")))
    no = tell("2022-08-02", Release(Window()), polarity=False)
    dossier = weighed([now, no], "2022-08-02")
    assert dossier.stage.value == "awaiting"
    assert [(b.polarity, b.label) for b in dossier.beliefs] == [(False, "disputed")]


def test_the_premiere_of_the_season_before_is_not_this_ones(tell: Tell, weighed: Weigh) -> None:
    premiere = Release(Window.day(date(2021, 10, 1)))
    right = [tell("2021-11-01", premiere, season=1, outlet=o) for o in ("Tide Gazette", "Night Ferry")]
    wrong = tell("2022-01-01", premiere, season=2)
    assert weighed([*right, wrong]).stage.value == "awaiting"


def test_a_renewal_told_again_after_the_cancellation_is_old_news(tell: Tell, weighed: Weigh) -> None:
    then = Renewal("renewed", Window.day(date(2019, 7, 9)))
    claims = [
        tell("2020-08-21", Renewal("cancelled")),
        tell("2022-09-14", then, outlet="Quay Blog"),
    ]
    dossier = weighed(claims)
    assert dossier.stage.value == "cancelled"
    assert dossier.beliefs[0].earlier == (claims[1].id,)


def test_a_renewal_and_a_cancellation_told_in_one_article_are_taken_in_their_order(
    tell: Tell, weighed: Weigh
) -> None:
    renewed = tell("2022-09-14", Renewal("renewed", Window.months(2019, 7, 7)))
    cancelled = tell("2022-09-14", Renewal("cancelled", Window.months(2020, 8, 8)))
    assert weighed([renewed, cancelled]).stage.value == "cancelled"
    assert weighed([cancelled, renewed]).stage.value == "cancelled"


def test_not_renewed_yet_does_not_bring_back_what_was_cancelled(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2020-08-21", Renewal("cancelled")), tell("2022-09-14", RENEWED, polarity=False)]
    assert weighed(claims).stage.value == "cancelled"


def test_a_planned_release_that_nobody_denies_is_as_good_as_a_renewal(tell: Tell, weighed: Weigh) -> None:
    planned = tell("2022-11-10", Release(Window.year(2023)))
    dossier = weighed([planned], "2022-12-01")
    assert (dossier.stage.value, dossier.stage.since) == ("renewed", planned.published)
    assert "renewal" not in dossier.unknown
    denied = tell("2022-11-12", RENEWED, polarity=False)
    assert weighed([planned, denied], "2022-12-01").stage.value == "awaiting"


def test_not_before_a_day_says_nothing_once_the_day_has_come(
    tell: Tell, weighed: Weigh, window: Callable[[str, str], Window]
) -> None:
    floor = tell("2020-07-10", Release(window("2022-01-01", "")))
    assert len(weighed([floor], "2021-06-01").beliefs) == 1
    assert weighed([floor], "2022-06-01").beliefs == ()


def test_a_season_whose_window_has_passed_gives_way_when_articles_speak_of_the_one_after(tell: Tell) -> None:
    claims = [
        tell("2024-01-24", Release(Window.year(2024)), season=2),
        tell("2024-02-24", Release(Window.year(2024)), season=2, outlet="Quay Blog"),
        tell("2025-01-02", Release(Window.year(2025)), season=3),
    ]
    seasons = [
        weigh(claims, series="The Salt Harbour", season=None, as_of=day).season
        for day in (date(2024, 6, 1), date(2025, 1, 2))
    ]
    assert seasons == [2, 3]


def test_a_season_that_nobody_numbers_has_no_number(tell: Tell) -> None:
    claim = tell("2017-04-17", RENEWED, season=None)
    dossier = weigh([claim], series="The Salt Harbour", season=None, as_of=date(2017, 5, 1))
    assert (dossier.season, dossier.stage.value) == (None, "renewed")


def test_old_news_without_a_season_is_not_news_of_a_season_named_years_later(
    tell: Tell, weighed: Weigh
) -> None:
    old = tell("2015-08-11", Production("filming", "under way"), season=None)
    new = tell("2019-01-31", RENEWED)
    assert weighed([old, new], "2019-02-01").stage.value == "renewed"


def test_a_premiere_that_was_does_not_move_because_one_newer_page_has_another_day(
    tell: Tell, weighed: Weigh
) -> None:
    day = Release(Window.day(date(2022, 1, 28)))
    told = [tell(f"2022-0{m}-10", day, season=1, outlet=f"Outlet {m}") for m in range(2, 6)]
    vague = tell("2022-07-01", Release(Window.months(2022, 1, 1)), season=1, outlet="Quay Blog")
    slip = tell("2022-08-02", Release(Window.day(date(2022, 7, 13))), season=1, outlet="Slip Weekly")
    belief = next(b for b in weighed([*told, vague, slip]).beliefs if b.predicate == "release")
    assert (belief.value, belief.against) == (day, (slip.id,))


def test_of_two_pages_that_tell_it_differently_the_newer_is_believed(tell: Tell, weighed: Weigh) -> None:
    old = tell("2022-02-10", Release(Window.day(date(2022, 1, 28))), season=1)
    new = tell("2022-03-10", Release(Window.day(date(2022, 1, 29))), season=1, outlet="Quay Blog")
    belief = next(b for b in weighed([old, new]).beliefs if b.predicate == "release")
    assert belief.value == new.value


def test_a_page_that_dates_the_renewal_is_no_witness_that_there_was_none(tell: Tell, weighed: Weigh) -> None:
    ordered = Renewal("renewed", Window.day(date(2022, 6, 6)))
    news = tell("2022-06-06", ordered)
    page = tell("2022-08-09", ordered, outlet="Quay Blog")
    muddle = tell("2022-08-09", RENEWED, polarity=False, source="Lumen", outlet="Quay Blog")
    dossier = weighed([news, page, muddle])
    assert dossier.stage.value == "renewed"
    belief = next(b for b in dossier.beliefs if b.predicate == "renewal")
    assert muddle.id in belief.against, "and what it says is shown"
