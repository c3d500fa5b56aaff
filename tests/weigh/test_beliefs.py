"""One belief for each fact, with what speaks for it, against it, and what it has overtaken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from knownsofar.model import (
    Belief,
    Cast,
    Claim,
    Crew,
    Dossier,
    Episodes,
    Platform,
    Precedent,
    Production,
    Release,
    Renewal,
    SourceMaterial,
    Trailer,
    Window,
)
from knownsofar.weigh import weigh

Tell = Callable[..., Claim]
Weigh = Callable[..., Dossier]

NO_DATE = Release(Window())


def beliefs(dossier: Dossier, predicate: str) -> list[Belief]:
    return [b for b in dossier.beliefs if b.predicate == predicate]


def test_no_release_date_yet_is_knowledge(tell: Tell, weighed: Weigh) -> None:
    no = tell("2025-07-23", NO_DATE, polarity=False)
    dossier = weighed([no], "2025-07-25")
    assert [(b.value, b.polarity, b.label) for b in dossier.beliefs] == [(NO_DATE, False, "official")]
    assert "release" in dossier.unknown


def test_no_release_date_yet_is_official_no_more_where_half_a_year_has_gone_by(
    tell: Tell, weighed: Weigh
) -> None:
    (belief,) = weighed([tell("2025-07-23", NO_DATE, polarity=False)], "2026-01-25").beliefs
    assert belief.label == "unknown"
    assert belief.none is not None
    assert belief.probability is not None
    assert belief.probability + belief.none == pytest.approx(1)


def test_a_reported_window_stands_beside_no_official_date(tell: Tell, weighed: Weigh) -> None:
    window = Release(Window.year(2026))
    dossier = weighed(
        [tell("2025-07-23", NO_DATE, polarity=False), tell("2025-08-01", window, "reported")], "2025-09-01"
    )
    assert [(b.value, b.label) for b in beliefs(dossier, "release")] == [
        (NO_DATE, "official"),
        (window, "reported"),
    ]
    assert "release" in dossier.unknown


def test_the_strongest_wins_over_the_newest(tell: Tell, weighed: Weigh) -> None:
    strong = tell("2024-04-23", Release(Window.months(2025, 7, 12)), source="Lumen")
    weak = tell("2024-05-30", Release(Window.year(2026)), "predicted", outlet="Quay Blog")
    belief = beliefs(weighed([strong, weak], "2024-10-01"), "release")[0]
    assert (belief.value, belief.against) == (strong.value, (weak.id,))


def test_of_two_equals_the_newest_wins(tell: Tell, weighed: Weigh) -> None:
    old = tell("2024-01-01", Release(Window.year(2025)))
    new = tell("2024-05-30", Release(Window.year(2026)))
    belief = beliefs(weighed([new, old], "2024-10-01"), "release")[0]
    assert (belief.value, belief.earlier, belief.changed) == (new.value, (old.id,), new.published)


def test_the_finer_of_two_windows_that_agree_is_kept(tell: Tell, weighed: Weigh) -> None:
    fine = tell("2024-01-01", Release(Window.months(2025, 10, 10)))
    coarse = tell("2024-05-30", Release(Window.year(2025)), outlet="Quay Blog")
    belief = beliefs(weighed([fine, coarse], "2024-10-01"), "release")[0]
    assert belief.value == fine.value
    assert belief.supporting == (fine.id, coarse.id)
    assert belief.changed == fine.published


def test_a_window_that_was_ruled_out_gives_way_to_a_weaker_one(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2024-04-23", Release(Window.months(2025, 7, 12))),
        tell("2025-03-03", Release(Window.year(2025)), polarity=False),
        tell("2025-03-03", Release(Window.year(2026)), "reported"),
    ]
    belief = beliefs(weighed(claims, "2025-06-01"), "release")[0]
    assert (belief.value, belief.label) == (claims[2].value, "reported")
    assert belief.earlier == (claims[0].id,)


def test_where_only_a_window_is_ruled_out_that_is_what_is_known(tell: Tell, weighed: Weigh) -> None:
    no = tell("2025-03-03", Release(Window.year(2025)), polarity=False)
    assert [(b.value, b.polarity) for b in weighed([no], "2025-06-01").beliefs] == [(no.value, False)]
    assert weighed([no], "2026-06-01").beliefs == ()


def test_filming_that_has_not_begun_outranks_a_rumor_that_it_has(tell: Tell, weighed: Weigh) -> None:
    rumor = tell("2023-02-03", Production("filming", "under way"), "rumored", outlet="Quay Blog")
    no = tell("2023-09-14", Production("filming", "starts"), polarity=False, source="Mira Oh")
    dossier = weighed([rumor, no], "2023-10-01")
    assert [(b.polarity, b.against + b.earlier) for b in dossier.beliefs] == [(False, (rumor.id,))]


def test_two_official_counts_of_one_day_are_disputed(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2023-06-30", Episodes(n), outlet=f"Outlet {n}") for n in (8, 10)]
    assert beliefs(weighed(claims), "episodes")[0].label == "disputed"


def test_a_count_that_changes_stays_disagreeing(tell: Tell, weighed: Weigh) -> None:
    old, new = tell("2023-06-30", Episodes(8)), tell("2023-07-30", Episodes(10))
    belief = beliefs(weighed([old, new]), "episodes")[0]
    assert (belief.value, belief.against) == (Episodes(10), (old.id,))


def test_cast_is_one_belief_a_person_under_one_spelling(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2022-01-01", Cast("Han Seo-yun", "Captain Mira Oh"), season=1),
        tell("2022-02-01", Cast("Seo-yun Han", "Mira Oh", "returning"), "reported"),
        tell("2022-03-01", Cast("Han Seo-yun", None, "returning")),
    ]
    [belief] = weighed(claims).beliefs
    assert belief.value == Cast("Han Seo-yun", "Captain Mira Oh", "returning")
    assert (belief.season, belief.label, belief.also) == (2, "official", ("Seo-yun Han",))
    assert len(belief.supporting) == 2


def test_people_of_the_season_before_are_kept_apart(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2022-01-01", Cast("Odile Brandt", "The Pilot"), season=1),
        tell("2022-01-01", Cast("Tomas Reyle"), season=None),
        tell("2022-03-01", Cast("Lena Okafor", None, "joining"), season=2),
    ]
    assert {b.season for b in weighed(claims).beliefs if b.value != claims[2].value} == {1, None}


def test_somebody_who_leaves_after_all_has_left(tell: Tell, weighed: Weigh) -> None:
    back = tell("2022-01-01", Cast("Tomas Reyle", None, "returning"))
    gone = tell("2022-05-01", Cast("Tomas Reyle", None, "leaving"))
    [belief] = weighed([back, gone]).beliefs
    assert (belief.value, belief.earlier) == (gone.value, (back.id,))


def test_being_listed_does_not_say_that_one_returns(tell: Tell, weighed: Weigh) -> None:
    dossier = weighed([tell("2022-05-22", Cast("Odile Brandt", "The Pilot"))])
    assert dossier.beliefs[0].value == Cast("Odile Brandt", "The Pilot", None)
    assert "cast" in dossier.unknown


def test_crew_is_one_belief_a_person_and_job(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2022-01-01", Crew("Ines Calder", "creator"), season=None),
        tell("2022-01-01", Crew("Ines Calder", "writer"), season=None),
        tell("2022-03-01", Crew("Calder Ines", "writer"), outlet="Quay Blog"),
    ]
    found = {(b.value, b.season) for b in weighed(claims).beliefs}
    assert found == {(Crew("Ines Calder", "creator"), None), (Crew("Ines Calder", "writer"), 2)}


def test_an_announcement_is_no_trailer(tell: Tell, weighed: Weigh) -> None:
    assert "trailer" in weighed([tell("2022-01-01", Trailer("announcement"))]).unknown
    assert "trailer" not in weighed([tell("2022-01-01", Trailer("teaser"))]).unknown


def test_platform_and_material_fold_their_spellings(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2022-01-01", Platform("Harbor+"), season=None),
        tell("2022-02-01", Platform("Harbor Plus"), season=2, outlet="Quay Blog"),
        tell("2022-01-01", SourceMaterial("novel", "Brine"), season=None),
        tell("2022-02-01", SourceMaterial("novel", None), season=None, outlet="Quay Blog"),
    ]
    found = [(b.value, b.season, len(b.supporting)) for b in weighed(claims).beliefs]
    assert found == [(Platform("Harbor Plus"), 2, 2), (SourceMaterial("novel", "Brine"), None, 2)]


def test_yardsticks_are_kept_by_series_and_event(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2022-01-01", Precedent("Night Train", "renewal", 4)),
        tell("2022-02-01", Precedent("Night Train", "renewal", 9), "rumored", outlet="Quay Blog"),
        tell("2022-02-01", Precedent("Night Train", "release", 36)),
    ]
    found = [(b.value, len(b.against)) for b in weighed(claims).beliefs]
    assert found == [(claims[0].value, 1), (claims[2].value, 0)]


def test_claims_of_other_series_and_later_days_are_left_aside(tell: Tell, weighed: Weigh) -> None:
    claims = [
        tell("2022-01-01", Episodes(8)),
        tell("2022-01-01", Episodes(6), series="Night Train"),
        tell("2022-03-01", Episodes(10)),
    ]
    dossier = weighed(claims, "2022-02-01")
    assert [c.value for c in dossier.claims] == [Episodes(8)]


def test_one_title_in_several_spellings_is_one_series(tell: Tell) -> None:
    claims = [
        tell("2022-01-01", Episodes(8), series="Salt & Brine: The Harbour"),
        tell("2022-02-01", Episodes(8), series="Salt and Brine – the harbour", outlet="Quay Blog"),
    ]
    dossier = weigh(claims, series="SALT AND BRINE THE HARBOUR", season=2, as_of=date(2023, 1, 1))
    assert len(dossier.claims) == 2


def test_news_without_a_season_after_the_premiere_is_news_of_the_next(
    tell: Tell, weighed: Weigh, window: Callable[[str, str], Window]
) -> None:
    premiere = tell("2021-10-04", Release(Window.day(date(2021, 10, 1))), season=1)
    news = tell("2022-03-01", Release(Window.year(2023)), "reported", season=None)
    past = tell("2022-03-01", Release(window("2021-10-01", "2021-10-31")), season=None)
    dossier = weighed([premiere, news, past], "2022-06-01")
    assert [b.value for b in beliefs(dossier, "release") if b.season == 2] == [news.value]


def test_one_page_that_raves_of_season_40_does_not_move_the_dossier(tell: Tell) -> None:
    claims = [
        tell("2021-10-04", Release(Window.day(date(2021, 10, 1))), season=1),
        tell("2022-01-01", NO_DATE, polarity=False),
        tell("2022-01-01", NO_DATE, polarity=False, outlet="Harbor Watch"),
        tell("2022-01-02", Release(Window.day(date(2022, 1, 1))), season=40, outlet="Quay Blog"),
    ]
    assert weigh(claims, series="The Salt Harbour", season=None, as_of=date(2022, 2, 1)).season == 2


def test_the_dossier_counts_outlets_and_witnesses_and_says_how_likely_each_belief_is(
    story: list[Claim],
) -> None:
    dossier = weigh(story, series="The Salt Harbour", season=2, as_of=date(2023, 12, 5))
    assert (dossier.outlets, dossier.witnesses, dossier.outlook) == (4, 4, None)
    assert dossier.stage.probability == dossier.stage.chances["dated"] > 0.8
    assert all(b.probability is not None and 0 < b.probability < 1 for b in dossier.beliefs)
    assert all(
        1 <= (b.witnesses or 0) <= len({c.outlet for c in dossier.claims if c.id in b.supporting})
        for b in dossier.beliefs
    )


def test_one_page_that_calls_a_season_the_last_is_not_believed_where_the_others_do_not(
    tell: Tell, weighed: Weigh
) -> None:
    last = tell("2024-02-03", Renewal("final"), outlet="Slip Weekly")
    others = [
        tell(f"2024-{month:02}-20", Renewal("renewed"), outlet=f"Outlet {month}") for month in range(3, 8)
    ]
    dossier = weighed([last, *others])
    assert [b.value for b in beliefs(dossier, "renewal")] == [Renewal("renewed")]
    assert last.id in beliefs(dossier, "renewal")[0].supporting, "it does say that there will be one"


def test_a_season_is_the_last_where_some_of_those_who_could_know_say_so(tell: Tell, weighed: Weigh) -> None:
    before = [tell(f"2023-{m:02}-01", Renewal("renewed"), outlet=f"Outlet {m}") for m in range(1, 10)]
    told = [
        tell("2024-02-03", Renewal("final"), outlet="Daily Example"),
        tell("2024-02-04", Renewal("final"), outlet="Outlet 1"),
        tell("2024-02-05", Renewal("renewed"), outlet="Outlet 2"),
        tell("2024-02-06", Renewal("renewed"), outlet="Outlet 3"),
    ]
    assert [b.value for b in beliefs(weighed([*before, *told]), "renewal")] == [Renewal("final")]


def test_a_count_told_before_there_was_an_order_is_that_of_the_season_before(
    tell: Tell, weighed: Weigh
) -> None:
    old = tell("2022-05-22", Episodes(12), season=1)
    early = tell("2022-05-27", Episodes(12), outlet="Slip Weekly")
    order = tell("2022-06-06", Renewal("renewed"))
    for known in ([old, early], [old, early, order]):
        told = {b.season: b for b in beliefs(weighed(known), "episodes")}
        assert set(told) == {1}
        assert set(told[1].supporting) == {old.id, early.id}
    after = tell("2023-01-01", Episodes(12), outlet="Quay Blog")
    assert {b.season for b in beliefs(weighed([old, early, order, after]), "episodes")} == {1, 2}


def test_a_trailer_from_before_the_filming_is_none_of_this_season(tell: Tell, weighed: Weigh) -> None:
    early = tell("2022-08-02", Trailer("trailer"))
    announced = tell("2022-08-02", Trailer("announcement"))
    filming = tell("2025-08-01", Production("filming", "starts", Window.months(2025, 7, 7)))
    no = tell("2025-09-01", Trailer("trailer"), "predicted", polarity=False)
    both = {b.value for b in beliefs(weighed([early, announced]), "trailer")}
    assert both == {early.value, announced.value}
    known = beliefs(weighed([early, announced, filming]), "trailer")
    assert [b.value for b in known] == [announced.value]
    denied = {b.value: b for b in beliefs(weighed([early, announced, filming, no]), "trailer")}
    assert (denied[no.value].polarity, denied[no.value].earlier) == (False, (early.id,))


def test_a_trailer_from_before_a_day_on_which_filming_had_not_begun_is_none_either(
    tell: Tell, weighed: Weigh
) -> None:
    early = tell("2022-08-02", Trailer("trailer"))
    not_yet = tell("2023-03-01", Production("filming", "starts"), polarity=False, source="Mara Lindqvist")
    assert beliefs(weighed([early, not_yet]), "trailer") == []
    assert "trailer" in weighed([early, not_yet]).unknown


def test_a_trailer_is_kept_where_nobody_says_when_filming_began(tell: Tell, weighed: Weigh) -> None:
    trailer = tell("2025-06-01", Trailer("trailer"))
    wrapped = tell("2025-09-01", Production("filming", "under way", None))
    assert [b.value for b in beliefs(weighed([trailer, wrapped]), "trailer")] == [trailer.value]


def test_within_the_coming_months_stands_for_a_year(tell: Tell, weighed: Weigh) -> None:
    plan = Production("filming", "starts", Window(date(2022, 8, 2)))
    told = [tell("2022-08-02", plan)]
    assert [b.value for b in beliefs(weighed(told, "2022-12-15"), "production")] == [plan]
    assert beliefs(weighed(told, "2023-09-01"), "production") == []


def test_not_before_a_day_is_silent_once_that_day_has_come(tell: Tell, weighed: Weigh) -> None:
    told = [tell("2022-08-02", Production("filming", "starts", Window(date(2023, 1, 1))))]
    assert len(beliefs(weighed(told, "2022-12-15"), "production")) == 1
    assert beliefs(weighed(told, "2023-02-01"), "production") == []
