"""Series that no history knows: asked about with little, answered, and told how far that carries."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import numpy as np
import pytest

from knownsofar.errors import ShapeError
from knownsofar.forecast import Prior, Season, Series, fit_prior, waiting_for
from knownsofar.forecast.platforms import folded

DAY = date(2019, 6, 1)
FIRST = date(2018, 9, 1)


@pytest.fixture(scope="module")
def prior(world: list[Series]) -> Prior:
    return fit_prior(world, DAY)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Apple TV+", "Apple TV Plus"),
        ("AppleTV+", "Apple TV"),
        ("HBO Max", "Max"),
        ("The CW", "CW"),
        ("Amazon Prime Video", "Prime Video"),
        ("Disney Plus", "Disney+"),
        ("iQiyi", "iQIYI"),
        ("discovery+", "Discovery Plus"),
        ("ITV", "ITV1"),
        ("A&E", "A & E"),
        ("RTÉ One", "RTE One"),
        (" netflix ", "Netflix"),
        ("BBC1", "BBC One"),
    ],
)
def test_a_platform_may_be_spelt_in_any_way(name: str, other: str) -> None:
    assert folded(name) == folded(other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("WeTV", "WE tv"),
        ("BET", "BET+"),
        ("Sky Max", "Max"),
        ("E!", "E4"),
        ("AMC", "AMC+"),
        ("ABC", "ABC TV"),
    ],
)
def test_platforms_that_sound_alike_are_two(name: str, other: str) -> None:
    assert folded(name) != folded(other)


def test_records_do_not_depend_on_the_spelling(prior: Prior, world: list[Series]) -> None:
    waits = [waiting_for("X", 2, FIRST, networks=[name]) for name in ("Yearly", "the YEARLY", "yearly ")]
    found = prior.within(waits, DAY)
    assert np.array_equal(found[0], found[1])
    assert np.array_equal(found[0], found[2])


def test_a_wait_is_made_of_what_is_known_and_the_rest_is_passed_over() -> None:
    seasons = [
        Season(3, date(2019, 1, 1), None, None),
        Season(2, FIRST, date(2018, 11, 1), 8),
        Season(1, date(2017, 9, 1), date(2017, 11, 1), 10),
        Season(0, date(2016, 1, 1), None, 1),
    ]
    wait = waiting_for("X", 3, FIRST, seasons=seasons)
    assert wait.series.seasons == (seasons[2], seasons[1])
    assert (wait.season, wait.since) == (3, FIRST)


def test_the_premiere_that_was_named_holds_and_no_season_ends_before_it_begins() -> None:
    wait = waiting_for("X", 2, FIRST, seasons=[Season(1, date(2010, 1, 1), date(2010, 2, 1), 8)])
    assert wait.series.seasons == (Season(1, FIRST, None, 8),)


@pytest.mark.parametrize("season", [1, 0, -3])
def test_what_has_no_season_before_it_waits_for_nothing(season: int) -> None:
    with pytest.raises(ShapeError, match="has none before it"):
        waiting_for("X", season, FIRST)


def test_whatever_is_left_out_the_answer_is_a_distribution(prior: Prior) -> None:
    told = {
        "networks": ["Yearly"],
        "countries": ["US"],
        "language": "en",
        "kind": "Scripted",
        "genres": ["Drama"],
        "seasons": [Season(1, FIRST, date(2018, 10, 20), 8)],
    }
    for kept in (names for n in range(len(told) + 1) for names in combinations(told, n)):
        wait = waiting_for("X", 2, FIRST, **{name: told[name] for name in kept})  # type: ignore[arg-type]
        chances = prior.within([wait], DAY)[0]
        assert np.isfinite(chances).all()
        assert (np.diff(chances) >= 0).all()
        assert 0 < chances[-1] < 1


def test_a_platform_alone_tells_most_of_what_it_tells_with_all_the_rest(prior: Prior) -> None:
    alone = prior.within([waiting_for("X", 2, FIRST, networks=[name]) for name in ("Yearly", "Once")], DAY)
    assert alone[0, -1] > alone[1, -1] + 0.2


@pytest.mark.parametrize(
    ("known", "season", "since", "reason"),
    [
        ({"networks": ["Yearly"]}, 2, FIRST, None),
        ({"countries": ["US"]}, 2, FIRST, None),
        ({"networks": ["Blip"], "countries": ["US"]}, 2, FIRST, None),
        ({"networks": ["Blip"], "countries": ["XX"]}, 2, FIRST, "no precedents from Blip and XX"),
        ({"networks": ["Blip"]}, 2, FIRST, "no precedents from Blip"),
        ({}, 2, FIRST, "neither platform nor country is known"),
    ],
)
def test_an_answer_says_when_no_precedent_is_from_there(
    prior: Prior, known: dict[str, list[str]], season: int, since: date, reason: str | None
) -> None:
    assert prior.support(waiting_for("X", season, since, **known), DAY) == reason  # type: ignore[arg-type]


def test_an_answer_says_when_precedents_neither_waited_so_long_nor_went_so_far(prior: Prior) -> None:
    said = prior.support(waiting_for("X", 45, date(2001, 6, 1), networks=["Yearly"]), DAY)
    assert said is not None
    assert "precedents came after 18 years or more" in said
    assert "precedents came as season 45 or later" in said


def test_few_precedents_at_all_are_said_to_be_few(world: list[Series]) -> None:
    few = fit_prior(world[:12], date(2012, 1, 1))
    said = few.support(waiting_for("X", 2, date(2011, 6, 1), networks=["Yearly"]), date(2012, 1, 1))
    assert said is not None
    assert "precedents are known" in said
