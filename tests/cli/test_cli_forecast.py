"""knownsofar forecast --queries --history --as-of: one line an answer, one line each for what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

SERIES = "tmdb_id,name,type,networks,origin_country,original_language,genres,status\n"
SEASONS = "tmdb_id,season,season_air_date,episode_count,first_ep_date,last_ep_date,season_vote\n"


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """80 series that come back each year in spring until 2023."""
    folder = tmp_path / "history"
    folder.mkdir()
    series, seasons = SERIES, SEASONS
    for number in range(80):
        series += f"{number},Number {number},Scripted,Netflix|BBC,KR,ko,Drama,Ended\n"
        for season in range(1, 6 + number % 3):
            day = date(2012 + number % 5 + season, 3, 1 + number % 28)
            seasons += f"{number},{season},{day},8,{day},{day + timedelta(49)},7.5\n"
    (folder / "series.csv").write_text(series, encoding="utf-8")
    (folder / "seasons.csv").write_text(seasons, encoding="utf-8")
    return folder


@pytest.fixture
def queries(tmp_path: Path) -> Path:
    path = tmp_path / "asked.csv"
    path.write_text("id,series_id,season\na,4,3\nb,99,2\nc,4,2\nd,4,5\ne,5,\nf,9,3\n", encoding="utf-8")
    return path


def test_each_query_is_answered_or_refused_on_a_line_of_its_own(
    run: Run, history: Path, queries: Path
) -> None:
    done = run("forecast", "--queries", queries, "--history", history, "--as-of", "2018-12-01", "--json")
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert done.code == 1
    assert [(a["id"], a["series_id"], a["season"], a["as_of"]) for a in answers] == [
        ("a", "4", 3, "2018-12-01"),
        ("f", "9", 3, "2018-12-01"),
    ]
    assert done.err.splitlines() == [
        f"{queries}:6: asks for no season: write a number from 1",
        f"{queries}:3: series '99' is not in the history",
        f"{queries}:4: season 2 of series '4' has been by 2018-12-01",
        f"{queries}:5: season 5 of series '4' skips 3: ask for the next one",
    ]
    for answer in answers:
        assert answer["within_days"]["365"] > 0.6
        assert "2019-01-01" < answer["quantiles"]["0.5"] < "2019-06-01"
        assert answer["within_days"]["1095"] <= 1 - answer["never"] < 1


def test_nothing_after_the_day_counts_and_neither_do_status_and_votes(
    run: Run, history: Path, queries: Path
) -> None:
    call = ("forecast", "--queries", queries, "--history", history, "--as-of", "2018-12-01", "--json")
    before = run(*call).out
    seasons = (history / "seasons.csv").read_text(encoding="utf-8").splitlines()
    past = [line.replace("7.5", "1.0") for line in seasons if line.split(",")[2] < "2018-12-01"]
    (history / "seasons.csv").write_text("\n".join([seasons[0], *past]), encoding="utf-8")
    series = (history / "series.csv").read_text(encoding="utf-8")
    (history / "series.csv").write_text(series.replace("Ended", "Returning Series"), encoding="utf-8")
    assert run(*call).out == before


def test_without_json_people_can_read_it(run: Run, history: Path, tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("id,series_id,season\na,4,3\n", encoding="utf-8")
    done = run("forecast", "--queries", path, "--history", history, "--as-of", "2018-12-01")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Number 4, season 3: ")
    assert "% within a year" in done.out
    assert "; if it comes, by 2019-0" in done.out


def test_bad_rows_of_the_history_are_told_and_the_rest_goes_on(
    run: Run, history: Path, queries: Path
) -> None:
    with (history / "seasons.csv").open("a", encoding="utf-8") as file:
        file.write("4,9,2018-02-30,8,,,\n")
    done = run("forecast", "--queries", queries, "--history", history, "--as-of", "2018-12-01", "--json")
    assert "season_air_date '2018-02-30' is no day: write YYYY-MM-DD" in done.err.splitlines()[0]
    assert len(done.out.splitlines()) == 2


def test_a_day_before_any_data_leaves_only_refusals(run: Run, history: Path, queries: Path) -> None:
    done = run("forecast", "--queries", queries, "--history", history, "--as-of", "1960-01-01", "--json")
    assert (done.code, done.out) == (1, "")
    assert len(done.err.splitlines()) == 6


def test_a_history_that_is_not_there_is_one_line(run: Run, tmp_path: Path, queries: Path) -> None:
    done = run("forecast", "--queries", queries, "--history", tmp_path / "none", "--as-of", "2018-12-01")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("knownsofar: ")
    assert done.err.endswith("series.csv: no such file or directory\n")
