"""Who waits, as a dossier tells it: the season before, its platform, the seasons before that one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from knownsofar.identify import Origin
from knownsofar.model import Claim, Dossier, Episodes, Platform, Release, Renewal, Window
from knownsofar.pipeline.waiting import Before, known_of

Tell = Callable[..., Claim]
Weighed = Callable[..., Dossier]


def on(day: str) -> Window:
    return Window.day(date.fromisoformat(day))


def test_it_waits_since_the_premiere_of_the_season_before(tell: Tell, dossier: Weighed) -> None:
    claims = [
        tell("2022-02-01", Release(on("2022-01-28")), season=1),
        tell("2022-02-01", Episodes(12), season=1),
        tell("2022-02-01", Platform("Netflix"), season=None),
        tell("2022-02-01", Platform("Hulu"), "rumored", season=None),
        tell("2022-05-22", Renewal("renewed"), polarity=False),
    ]
    known = known_of(dossier(*claims), Origin(country="KR"))
    assert known is not None
    assert (known.season, known.since, known.exact) == (2, date(2022, 1, 28), True)
    assert known.networks == ("Netflix",)
    assert known.before == (Before(1, date(2022, 1, 28), 12),)
    assert known.origin.country == "KR"


def test_earlier_seasons_are_taken_from_what_most_articles_tell(tell: Tell, dossier: Weighed) -> None:
    claims = [
        tell("2023-02-01", Release(on("2023-01-28")), season=2),
        tell("2022-02-01", Release(on("2021-03-05")), season=1),
        tell("2022-02-02", Release(on("2021-03-05")), season=1),
        tell("2022-02-03", Release(on("2021-03-07")), season=1),
        tell("2022-02-03", Release(on("2020-03-07")), "rumored", season=1),
        tell("2023-05-22", Renewal("renewed"), season=3),
    ]
    known = known_of(dossier(*claims, season=3), Origin())
    assert known is not None
    assert [(s.number, s.premiere) for s in known.before] == [(1, date(2021, 3, 5)), (2, date(2023, 1, 28))]


def test_where_no_premiere_is_told_the_oldest_article_bounds_it(tell: Tell, dossier: Weighed) -> None:
    claims = [
        tell("2022-03-01", Platform("Netflix"), season=None),
        tell("2022-05-22", Renewal("renewed"), polarity=False),
        tell("2022-05-22", Release(Window(date(2019, 1, 1), date(2021, 12, 31))), season=1),
    ]
    known = known_of(dossier(*claims), Origin())
    assert known is not None
    assert (known.since, known.exact, known.before) == (date(2022, 3, 1), False, ())


def test_a_season_without_a_number_follows_one_at_least(tell: Tell, dossier: Weighed) -> None:
    known = known_of(dossier(tell("2022-05-22", Renewal("renewed"), season=None), season=None), Origin())
    assert known is not None
    assert (known.season, known.exact) == (2, False)


def test_a_first_season_and_an_empty_ledger_wait_for_nothing(tell: Tell, dossier: Weighed) -> None:
    assert known_of(dossier(tell("2022-05-22", Renewal("renewed"), season=1), season=1), Origin()) is None
    assert known_of(dossier(), Origin()) is None


def test_a_premiere_that_is_told_to_the_year_is_in_its_middle(tell: Tell, dossier: Weighed) -> None:
    claims = [
        tell("2022-05-22", Renewal("renewed"), polarity=False),
        tell("2022-05-22", Release(Window.year(2021)), season=1),
    ]
    known = known_of(dossier(*claims), Origin())
    assert known is not None
    assert (known.since, known.exact) == (date(2021, 7, 2), False)
