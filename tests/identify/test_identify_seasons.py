"""The grammar of seasons: phrases and the numbers that they mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from knownsofar.identify.seasons import find_seasons
from knownsofar.identify.words import lower, plain
from knownsofar.model import Subjects

NUMBERED = [
    ("Season Two begins", [2]),
    ("in S2 she", [2]),
    ("the S02 premiere", [2]),
    ("season 2 and 3 are ordered", [2, 3]),
    ("Seasons 3-5 are", [3, 4, 5]),
    ("seasons 3, 4 and 5", [3, 4, 5]),
    ("seasons one through three", [1, 2, 3]),
    ("its fourth and final season", [4]),
    ("the third and last season", [3]),
    ("the second and third seasons", [2, 3]),
    ("the sophomore run", [2]),
    ("its freshman season", [1]),
    ("the debut season", [1]),
    ("the 2nd series", [2]),
    ("Series 4 of the drama", [4]),
    ("a second eight-episode season", [2]),
    ("the first two seasons", [1, 2]),
    ("both seasons", [1, 2]),
    ("the highly anticipated third season", [3]),
    ("in its third year", [3]),
    ("the 12th season", [12]),
    ("the second-season finale", [2]),
    ("Part 3 of the series", [3]),
    ("Book 2 of the series", [2]),
    ("season II of the anime", [2]),
    ("The first season came in May, the second in June.", [1, 2]),
    ("season 2 and 8 episodes", [2]),
    ("season 2 in 2023", [2]),
    ("Season 3: 10 episodes", [3]),
    ("a seventh and an eighth season are talked about", [7, 8]),
    ("Seasons 13 and 14 are ordered", [13, 14]),
    ("back for a fourth year", [4]),
    ("its second season ends and its third will follow", [2, 3]),
    ("another ride, its third, is ahead after the second season", [3, 2]),
    ("two seasons are out and number three is on the way", [2, 3]),
    ("they have the first and the second season in the box", [1, 2]),
    ("a sixth go is ordered", [6]),
]

NO_SEASON = [
    "the 2014-15 season",
    "the TV season",
    "midseason and mid-season",
    "the fall season",
    "this awards season",
    "season 2.5 of the game",
    "a limited series of eight episodes",
    "one of the series that people like",
    "The 100 is on",
    "the first look",
    "in the second place",
    "part of the deal",
    "Cour 2 begins",
    "number three on the list",
    "its third, and last, child",
]

Read = Callable[..., Subjects]


def numbers(text: str) -> list[int | None]:
    found = find_seasons(plain(text), lower(plain(text)))
    return [f.number for f in found]


@pytest.mark.parametrize(("text", "expected"), NUMBERED)
def test_a_season_is_read_with_its_number(text: str, expected: list[int]) -> None:
    assert numbers(text) == expected


@pytest.mark.parametrize("text", NO_SEASON)
def test_what_only_looks_like_a_season_is_none(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("the next season", "next"),
        ("another season", "next"),
        ("the upcoming season", "next"),
        ("the final season", "final"),
        ("the previous season", "previous"),
        ("the latest season", "latest"),
        ("the last season", "last"),
        ("two more seasons", "more"),
        ("another run", "next"),
        ("after three seasons", "count"),
        ("a three-season run", "count"),
    ],
)
def test_a_relative_season_says_how_it_is_meant(text: str, form: str) -> None:
    assert [f.form for f in find_seasons(text, text)] == [form]


def test_the_next_season_is_counted_from_what_has_aired(read: Read) -> None:
    subjects = read(
        "Harbor Nine: Everything we know",
        "The second season of Harbor Nine premiered in March 2023.\n\nThe next season is expected in 2025.",
    )
    assert subjects.aired == {"Harbor Nine": 2}
    assert subjects.coming == {"Harbor Nine": 3}
    assert [m.number for m in subjects.seasons] == [2, 3]


def test_the_headline_says_which_season_is_coming(read: Read) -> None:
    subjects = read(
        "Harbor Nine Season 4: Release Date", "Harbor Nine is a drama on Hulu. Fans wait for more."
    )
    assert subjects.coming == {"Harbor Nine": 4}
    assert subjects.aired == {"Harbor Nine": 3}


def test_a_cancelled_series_has_aired_what_it_ran_for(read: Read) -> None:
    subjects = read("Harbor Nine Cancelled at Hulu", "Hulu has cancelled Harbor Nine after two seasons.")
    assert subjects.aired["Harbor Nine"] == 2


def test_a_sequel_numeral_behind_a_title_is_a_season(read: Read) -> None:
    subjects = read(
        "Fang Street II Anime Premieres in July",
        "The Fang Street anime returns. Fang Street II has a trailer.",
    )
    assert 2 in {m.number for m in subjects.seasons}


def test_a_numeral_in_a_title_is_no_season(read: Read) -> None:
    subjects = read(
        "Power Book III: Raising Kanan Renewed",
        "Starz has renewed Power Book III: Raising Kanan. Power Book III: Raising Kanan is a drama.",
    )
    assert subjects.seasons == ()
    assert subjects.series == ("Power Book III: Raising Kanan",)


def test_each_of_two_coordinated_seasons_is_mentioned_where_it_stands() -> None:
    text = "a seventh and an eighth season"
    assert [text[f.start : f.end] for f in find_seasons(text, text)] == ["seventh", "eighth season"]


def test_a_numeral_in_the_middle_of_a_title_is_its_season(read: Read) -> None:
    subjects = read(
        "Glass Harbor 2: The Flood gets a release date",
        "Glass Harbor: The Flood is a thriller. Season 2 is near: Glass Harbor 2: The Flood is out in May. "
        "Glass Harbor: The Flood began in 2022.",
    )
    assert subjects.series == ("Glass Harbor: The Flood",)
    assert {m.number for m in subjects.seasons} == {2}
