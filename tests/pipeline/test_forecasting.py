"""A dossier and its outlook, from claims to probabilities, by the packaged forecast."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from knownsofar.errors import InputError
from knownsofar.forecast.packed import PACKAGED
from knownsofar.model import Article, Claim, Dossier, Outlook, Platform, Release, Renewal, Window
from knownsofar.pipeline.forecasting import outlook_of_dossier, wait_of

Tell = Callable[..., Claim]
Weighed = Callable[..., Dossier]
TITLE = ["The Salt Harbour"]


def on(day: str) -> Window:
    return Window.day(date.fromisoformat(day))


def article(text: str) -> Article:
    return Article(
        url="https://daily.example/", outlet="Daily", published=date(2022, 2, 1), title="", text=text
    )


@pytest.fixture
def first(tell: Tell) -> list[Claim]:
    """What is told of the season before."""
    return [
        tell("2022-02-01", Release(on("2022-01-28")), season=1),
        tell("2022-02-01", Platform("Netflix"), season=None),
        tell("2022-05-20", Renewal("renewed"), polarity=False),
    ]


def outlook(dossier: Dossier) -> Outlook:
    found = outlook_of_dossier(dossier, [article("The Salt Harbour is a British drama.")], TITLE)
    assert found is not None
    return found


def test_a_guess_of_a_year_says_when_and_not_that_it_comes(
    tell: Tell, dossier: Weighed, first: list[Claim]
) -> None:
    day = "2022-05-22"
    plain = outlook(dossier(*first, as_of=day))
    for certainty in ("predicted", "rumored", "reported"):
        guess = tell("2022-05-21", Release(Window.year(2023)), certainty)
        guessed = outlook(dossier(*first, guess, as_of=day))
        assert guessed.release.never == pytest.approx(plain.release.never, abs=0.03)
        assert guessed.release.quantiles["0.5"].year == 2023


def test_an_order_that_nobody_confirms_raises_the_chance_and_is_not_announced(
    tell: Tell, dossier: Weighed, first: list[Claim]
) -> None:
    plain = outlook(dossier(*first, as_of="2022-05-22"))
    rumors = [tell("2022-05-20", Renewal("renewed"), "rumored", outlet=name) for name in "ABCDEFG"]
    rumored = outlook(dossier(*first, *rumors, as_of="2022-05-22"))
    assert plain.renewal.probability < rumored.renewal.probability < 0.8
    assert rumored.renewal.announced_within_days["30"] < 0.5 * rumored.renewal.probability
    official = outlook(dossier(*first, tell("2022-05-22", Renewal("renewed")), as_of="2022-05-22"))
    assert official.renewal.announced_within_days["30"] > 0.9


def test_a_window_counts_as_far_as_the_record_of_who_names_it_goes(
    tell: Tell, dossier: Weighed, first: list[Claim]
) -> None:
    ordered, named = tell("2022-06-06", Renewal("renewed")), tell("2022-06-07", Release(Window.year(2026)))
    silent = outlook(dossier(*first, ordered, as_of="2022-06-08"))
    known = dossier(*first, ordered, named, as_of="2022-06-08")

    def by(odds: float) -> Outlook:
        texts = [article("The Salt Harbour is a British drama.")]
        found = outlook_of_dossier(known, texts, TITLE, None, lambda _: odds)
        assert found is not None
        return found

    medians = [each.release.quantiles["0.5"] for each in (by(5.0), by(1.0))]
    assert {day.year for day in medians} == {2026}
    within = [each.release.within_days["1095"] for each in (by(5.0), by(1.0), by(0.2), by(0.002), silent)]
    assert within == sorted(within)
    assert within[3] == pytest.approx(within[4], abs=0.02), "who always errs might as well be silent"


def test_the_window_of_a_much_worse_record_overtakes_nothing(
    tell: Tell, dossier: Weighed, first: list[Claim]
) -> None:
    told = [
        tell("2022-06-06", Renewal("renewed")),
        tell("2022-06-07", Release(Window.year(2023))),
        tell("2022-06-08", Release(Window.year(2026)), outlet="Liar"),
    ]
    known = dossier(*first, *told, as_of="2022-06-09")
    texts = [article("The Salt Harbour is a British drama.")]
    years = []
    for odds in (1.0, 0.02):

        def record_of(claim: Claim, odds: float = odds) -> float:
            return odds if claim.outlet == "Liar" else 1.0

        found = outlook_of_dossier(known, texts, TITLE, None, record_of)
        assert found is not None
        years.append(found.release.quantiles["0.5"].year)
    assert years == [2026, 2023]


def test_what_is_not_known_is_said(tell: Tell, dossier: Weighed, first: list[Claim]) -> None:
    vague = outlook(dossier(tell("2022-05-20", Renewal("renewed")), as_of="2022-06-01"))
    assert vague.support is not None
    assert "no article tells in which month season 1 premiered" in vague.support
    unnumbered = outlook(
        dossier(tell("2022-05-20", Renewal("renewed"), season=None), as_of="2022-06-01", season=None)
    )
    assert unnumbered.support is not None
    assert "no article numbers the season" in unnumbered.support
    known = outlook(dossier(*first, as_of="2022-06-01"))
    assert "no article" not in (known.support or "")


def test_a_first_season_has_none(tell: Tell, dossier: Weighed) -> None:
    found = dossier(tell("2022-05-22", Renewal("renewed"), season=1), season=1)
    assert outlook_of_dossier(found, [], TITLE) is None


SERIES = "tmdb_id,name,type,networks,origin_country,original_language,genres\n"
SEASONS = "tmdb_id,season,season_air_date,episode_count,first_ep_date,last_ep_date\n"


def mine(folder: Path, series: str, seasons: str) -> Path:
    (folder / "series.csv").write_text(SERIES + series, encoding="utf-8")
    (folder / "seasons.csv").write_text(SEASONS + seasons, encoding="utf-8")
    return folder


def test_ones_own_precedents_tell_who_waits(
    tell: Tell, dossier: Weighed, first: list[Claim], tmp_path: Path
) -> None:
    folder = mine(
        tmp_path,
        "7,the salt harbour,Scripted,BBC One,GB,en,Drama\n8,The Salt Harbour,Reality,TF1,FR,fr,Reality\n",
        "7,1,2022-01-10,8,2022-01-10,2022-03-01\n7,2,2024-01-10,8,,\n8,1,2012-01-10,8,,\nbad\n",
    )
    wait, doubts = wait_of(dossier(*first, as_of="2022-06-01"), [], TITLE, folder)
    assert wait is not None
    assert (wait.since, wait.series.networks, wait.series.countries) == (
        date(2022, 1, 10),
        ("BBC One",),
        ("GB",),
    )
    assert [season.number for season in wait.series.seasons] == [1], "nothing from after the day"
    assert doubts == []


def test_two_series_of_one_name_that_both_fit_are_not_chosen_between(
    tell: Tell, dossier: Weighed, first: list[Claim], tmp_path: Path
) -> None:
    twins = "7,The Salt Harbour,Scripted,BBC One,GB,en,Drama\n8,The Salt Harbour,Scripted,TF1,FR,fr,Drama\n"
    folder = mine(tmp_path, twins, "7,1,2022-01-10,8,,\n8,1,2022-01-20,8,,\n")
    wait, _ = wait_of(dossier(*first, as_of="2022-06-01"), [], TITLE, folder)
    assert wait is not None
    assert wait.series.networks == ("Netflix",)


def test_no_precedents_of_ones_own_are_no_error(dossier: Weighed, first: list[Claim], tmp_path: Path) -> None:
    wait, _ = wait_of(dossier(*first, as_of="2022-06-01"), [], TITLE, tmp_path / "none")
    assert wait is not None


def test_ones_own_fit_takes_the_place_of_the_packaged_one(
    dossier: Weighed, first: list[Claim], tmp_path: Path
) -> None:
    (tmp_path / "prior.npz").write_bytes(b"no fit")
    with pytest.raises(InputError, match="is no fitted forecast of this version"):
        outlook_of_dossier(dossier(*first), [], TITLE, tmp_path)
    shutil.copy(PACKAGED, tmp_path / "prior.npz")
    assert outlook_of_dossier(dossier(*first), [], TITLE, tmp_path) is not None
