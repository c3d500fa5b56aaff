"""Bad input leaves beliefs sane: liars, copies, flips, contradictions, days and seasons that cannot be."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from tests.weigh.conftest import Tell, Weigh

from knownsofar.model import ORDERED, Belief, Claim, Dossier, Release, Renewal, Window
from knownsofar.weigh import by_records, weigh
from knownsofar.weigh.records import Records, grade

YES, AXED = Renewal("renewed"), Renewal("cancelled")
SOON, LATE = Release(Window.day(date(2024, 5, 1))), Release(Window.day(date(2024, 11, 1)))
MOST = 0.8
"""What is disputed is believed no more than this."""


def renewal(dossier: Dossier) -> Belief:
    return next(b for b in dossier.beliefs if isinstance(b.value, Renewal) and b.season == dossier.season)


def ordered(dossier: Dossier) -> float:
    return sum(dossier.stage.chances[stage] for stage in ORDERED)


@pytest.mark.parametrize("certainty", ["official", "reported"])
def test_two_good_outlets_that_contradict_each_other_on_one_day_leave_it_disputed(
    tell: Tell, weighed: Weigh, certainty: str
) -> None:
    both = [
        tell("2024-01-10", YES, certainty, outlet="Tide Gazette"),
        tell("2024-01-10", AXED, certainty, outlet="Harbor Watch"),
    ]
    for claims in (both, both[::-1]):
        for day in ("2024-01-10", "2024-01-11", "2024-02-10"):
            belief = renewal(weighed(claims, day))
            assert belief.label == "disputed"
            assert belief.probability is not None
            assert belief.probability <= MOST


def test_contradictory_official_days_of_release_are_disputed_and_neither_is_believed(
    tell: Tell, weighed: Weigh
) -> None:
    claims = [
        tell("2024-01-10", SOON, outlet="Tide Gazette"),
        tell("2024-01-10", LATE, outlet="Harbor Watch"),
    ]
    belief = next(b for b in weighed(claims, "2024-01-11").beliefs if isinstance(b.value, Release))
    assert belief.label == "disputed"
    assert belief.probability is not None
    assert belief.probability <= MOST


def test_an_outlet_that_flips_daily_is_soon_not_listened_to(tell: Tell, weighed: Weigh) -> None:
    """The longer it goes on, the less a day changes."""
    first = date(2024, 1, 1)
    claims = [
        tell((first + timedelta(k)).isoformat(), YES if k % 2 else AXED, outlet="Night Ferry")
        for k in range(40)
    ]
    told = [ordered(weighed(claims, (first + timedelta(k)).isoformat())) for k in range(40)]
    steps = [abs(b - a) for a, b in pairwise(told)]
    assert max(steps[-10:]) < 0.05 < max(steps[:5])


def test_an_article_that_is_dated_in_the_future_does_not_count_before_its_day(
    tell: Tell, weighed: Weigh
) -> None:
    claims = [tell("2024-01-10", YES, polarity=False), tell("2031-01-01", YES, source="Lumen")]
    assert weighed(claims, "2024-02-01").claims == (claims[0],)
    assert renewal(weighed(claims, "2024-02-01")).polarity is False
    assert renewal(weighed(claims, "2031-01-01")).polarity is True


def test_one_claim_on_season_40_moves_neither_the_next_season_nor_what_is_believed_of_it(
    tell: Tell, weighed: Weigh
) -> None:
    claims = [
        tell("2021-10-04", Release(Window.day(date(2021, 10, 1))), season=1),
        tell("2024-01-10", YES, season=2, source="Lumen"),
        tell("2024-01-11", YES, season=2, outlet="Harbor Watch"),
    ]
    odd = [*claims, tell("2024-01-12", Renewal("cancelled"), season=40, outlet="Night Ferry")]
    before, after = weighed(claims, "2024-02-01", None), weighed(odd, "2024-02-01", None)
    assert (after.season, after.stage, after.beliefs) == (2, before.stage, before.beliefs)


def test_hundreds_of_outlets_that_repeat_a_rumor_do_not_make_it_likely(tell: Tell, weighed: Weigh) -> None:
    claims = [tell("2024-01-10", YES, polarity=False)] + [
        tell("2024-01-12", YES, "rumored", outlet=f"Copy {k}") for k in range(300)
    ]
    dossier = weighed(claims, "2024-01-20")
    assert dossier.stage.value == "awaiting"
    assert ordered(dossier) < 0.5


def test_the_record_of_an_outlet_that_lies_about_everything_falls_and_others_are_believed(tell: Tell) -> None:
    """Over six seasons it names the wrong day each time, and the others the right one."""
    claims: list[Claim] = []
    for season in range(2, 8):
        year = 2010 + season
        out = Release(Window.day(date(year, 6, 1)))
        lie = Release(Window.day(date(year, 9, 1)))
        for outlet in ("Tide Gazette", "Harbor Watch"):
            claims.append(tell(f"{year}-01-10", out, season=season, outlet=outlet))
            claims.append(tell(f"{year}-06-02", out, season=season, outlet=outlet))
        claims.append(tell(f"{year}-01-10", lie, season=season, outlet="Liar"))
    today = date(2018, 1, 11)
    new = [
        tell("2018-01-10", Release(Window.day(date(2018, 6, 1))), season=8, outlet="Tide Gazette"),
        tell("2018-01-10", Release(Window.day(date(2018, 9, 1))), season=8, outlet="Liar"),
    ]
    records = Records(grade(claims, today))
    honest, liar = (records.reliability(o, "official", "release") for o in ("Tide Gazette", "Liar"))
    assert liar < 0.6 < 0.9 < honest
    dossier = weigh(
        [*claims, *new], series="The Salt Harbour", season=8, as_of=today, voices=by_records(records)
    )
    belief = next(b for b in dossier.beliefs if isinstance(b.value, Release) and b.season == 8)
    chance = belief.probability or 0.0
    assert (chance > 0.5) is (new[0].id in belief.supporting)
