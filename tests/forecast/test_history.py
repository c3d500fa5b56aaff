"""Histories: read row by row, cut at a day, and asked who waits."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.errors import ShapeError, UnreadableError
from knownsofar.forecast import Season, Series, load_history, until, waiting
from knownsofar.forecast.history import waits

SERIES = "tmdb_id,name,type,networks,origin_country,original_language,genres\n"
SEASONS = "tmdb_id,season,season_air_date,episode_count,first_ep_date,last_ep_date\n"
GLASS = "1,Glass Harbour,Scripted,Netflix|MBC,KR,ko,Drama|Crime\n"


def folder(tmp_path: Path, series: str, seasons: str) -> Path:
    (tmp_path / "series.csv").write_text(SERIES + series, encoding="utf-8")
    (tmp_path / "seasons.csv").write_text(SEASONS + seasons, encoding="utf-8")
    return tmp_path


def of(*premieres: str, first: int = 1) -> Series:
    seasons = (
        Season(first + n, date.fromisoformat(day), date.fromisoformat(day) + timedelta(30), 8)
        for n, day in enumerate(premieres)
    )
    return Series("1", "Glass Harbour", "Scripted", ("Netflix",), ("KR",), "ko", ("Drama",), tuple(seasons))


def test_a_series_is_read_with_its_seasons_in_order_and_without_specials(tmp_path: Path) -> None:
    seasons = "1,2,2021-01-09,10,,\n1,0,2019-12-24,1,2019-12-24,2019-12-24\n1,1,,8,2020-01-03,2020-02-01\n"
    history, refused = load_history(folder(tmp_path, GLASS, seasons))
    assert refused == []
    assert history == [
        Series(
            "1",
            "Glass Harbour",
            "Scripted",
            ("Netflix", "MBC"),
            ("KR",),
            "ko",
            ("Drama", "Crime"),
            (Season(1, date(2020, 1, 3), date(2020, 2, 1), 8), Season(2, date(2021, 1, 9), None, 10)),
        )
    ]


def test_any_field_may_be_empty_and_further_columns_are_not_looked_at(tmp_path: Path) -> None:
    (tmp_path / "series.csv").write_text(SERIES.strip() + ",status\n7,,,,,,,Ended\n", encoding="utf-8")
    (tmp_path / "seasons.csv").write_text(SEASONS + "7,1,2020-01-03,,,\n7,2,,,,\n", encoding="utf-8")
    history, refused = load_history(tmp_path)
    assert refused == []
    assert history[0].seasons == (Season(1, date(2020, 1, 3), None, None),)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1,2,2021-02-30,8,,", "season_air_date '2021-02-30' is no day"),
        ("1,2,soon,8,,", "season_air_date 'soon' is no day"),
        ("1,2,0021-01-01,8,,", "season_air_date '0021-01-01' is before television"),
        ("1,2,,8,2021-03-01,2021-01-01", "season 2 ends on 2021-01-01, before it begins on 2021-03-01"),
        ("1,two,2021-01-01,8,,", "season 'two' is no number"),
        ("1,-2,2021-01-01,8,,", "season '-2' is no number"),
        ("1,,2021-01-01,8,,", "a season without a number"),
        ("1,2,2021-01-01,many,,", "episode_count 'many' is no number"),
        ("1,1,2021-01-01,8,,", "season 1 of 1 stands twice; the first is kept"),
        ("9,2,2021-01-01,8,,", "tmdb_id '9' is not in series.csv"),
        ("", ""),
    ],
)
def test_a_bad_row_is_refused_with_its_line_and_the_rest_goes_on(
    tmp_path: Path, row: str, reason: str
) -> None:
    seasons = f"1,1,2020-01-03,8,,\n{row}\n1,3,2022-01-03,8,,\n"
    history, refused = load_history(folder(tmp_path, GLASS, seasons))
    assert [season.number for season in history[0].seasons] == [1, 3]
    assert [error.where for error in refused] == ([f"{tmp_path / 'seasons.csv'}:3"] if row else [])
    assert all(reason in str(error) for error in refused)


def test_a_series_that_stands_twice_or_has_no_number_is_refused_and_two_of_one_name_are_not(
    tmp_path: Path,
) -> None:
    twin = "2,Glass Harbour,Scripted,BBC,GB,en,Drama\n"
    history, refused = load_history(
        folder(tmp_path, GLASS + GLASS + twin + ",Nameless,,,,,\n", "2,1,2020-01-03,8,,\n")
    )
    assert [series.id for series in history] == ["1", "2"]
    assert [error.message for error in refused] == [
        "tmdb_id 1 stands twice; the first is kept",
        "a series without tmdb_id",
    ]


def test_a_file_that_is_missing_or_lacks_a_column_is_refused_whole(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match=r"series\.csv: no such file"):
        load_history(tmp_path)
    (tmp_path / "series.csv").write_text("tmdb_id,name\n1,Glass Harbour\n", encoding="utf-8")
    with pytest.raises(ShapeError, match="has no column type, networks"):
        load_history(tmp_path)


def test_bytes_that_are_no_text_do_no_harm(tmp_path: Path) -> None:
    folder(tmp_path, "", "")
    (tmp_path / "series.csv").write_bytes(SERIES.encode() + b"1,\xff\xfe,\x00,,,,\n")
    history, _ = load_history(tmp_path)
    assert history[0].name == "\N{REPLACEMENT CHARACTER}" * 2


def test_on_a_day_nothing_is_known_of_what_premiered_on_it_or_later() -> None:
    (series,) = until([of("2020-01-03", "2021-01-09")], date(2021, 1, 9))
    assert [season.number for season in series.seasons] == [1]
    assert until([of("2020-01-03")], date(2020, 1, 3)) == []


def test_the_end_and_length_of_a_season_that_still_runs_are_not_known() -> None:
    (series,) = until([of("2020-01-03")], date(2020, 1, 20))
    assert series.seasons == (Season(1, date(2020, 1, 3), None, None),)


def test_who_waits_waits_for_the_number_after_the_last_since_its_premiere() -> None:
    (found,) = waiting([of("2020-01-03", "2021-01-09", "2030-01-01")], date(2022, 1, 1))
    assert (found.season, found.since) == (3, date(2021, 1, 9))
    assert [season.number for season in found.series.seasons] == [1, 2]


def test_years_for_numbers_are_numbers() -> None:
    (found,) = waiting([of("2020-01-03", "2021-01-09", first=2020)], date(2022, 1, 1))
    assert found.season == 2022


def test_a_series_whose_numbers_are_out_of_order_waits_for_none() -> None:
    assert waiting([of("2021-01-03", "2020-01-09")], date(2022, 1, 1)) == []


def test_a_wait_is_between_seasons_that_follow_each_other_and_parts_are_none() -> None:
    series = of("2020-01-03", "2020-02-20", "2021-02-01", "2020-12-01")
    assert [(before.number, after.number) for before, after in waits(series)] == [(2, 3)]


DAYS = st.dates(date(2000, 1, 1), date(2030, 1, 1))


@given(st.lists(DAYS, min_size=1, max_size=5), DAYS, DAYS)
def test_what_comes_after_a_day_changes_nothing_of_what_was_known_on_it(
    premieres: list[date], day: date, other: date
) -> None:
    series = of(*(premiere.isoformat() for premiere in premieres))
    moved = tuple(
        Season(s.number, max(other, day), None, None) if s.premiere >= day else s for s in series.seasons
    )
    changed = Series("1", "Glass Harbour", "Scripted", ("Netflix",), ("KR",), "ko", ("Drama",), moved)
    assert until([series], day) == until([changed], day)
    assert waiting([series], day) == waiting([changed], day)
