"""knownsofar forecast: one season as the ledger knows it, or many from a history, a line for each refusal."""

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


def test_one_series_is_forecast_from_what_its_ledger_knows(run: Run, ledger_file: Path) -> None:
    done = run("forecast", "elan vital", "--as-of", "2022-06-06", "--ledger", ledger_file)
    assert (done.code, done.err) == (0, "")
    shown = " ".join(done.out.split())
    assert shown.startswith("Élan Vital, season 2, as of 6 June 2022 Season 2 was renewed. ")
    assert "% that it comes; most likely" in shown
    assert "Renewed on 6 June 2022" in shown
    assert "no article tells in which month season 1 premiered" in shown


def test_as_json_it_is_the_outlook_of_the_interface(run: Run, ledger_file: Path) -> None:
    done = run("forecast", "elan vital", "--as-of", "2022-06-06", "--json", "--ledger", ledger_file)
    told = json.loads(done.out)
    assert (told["series"], told["season"], told["as_of"]) == ("Élan Vital", 2, "2022-06-06")
    assert 0.5 < told["renewal"]["probability"] <= 1
    assert list(told["renewal"]["announced_within_days"]) == ["30", "90", "182", "365"]
    assert list(told["release"]["quantiles"]) == ["0.05", "0.25", "0.5", "0.75", "0.95"]
    days = list(told["release"]["quantiles"].values())
    assert days == sorted(days)
    assert days[0] >= "2022-06-06"
    chances = list(told["release"]["within_days"].values())
    assert chances == sorted(chances)
    assert chances[-1] <= 1 - told["release"]["never"] + 1e-6
    ledger = json.loads(
        run("dossier", "elan vital", "--as-of", "2022-06-06", "--json", "--ledger", ledger_file).out
    )
    ids = {claim["id"] for claim in ledger["claims"]}
    assert all(set(reason["claims"]) <= ids for reason in told["because"])
    assert any(reason["claims"] for reason in told["because"])
    assert ledger["outlook"]["release"] == told["release"], "page and forecast read the same outlook"


def test_evidence_moves_it(run: Run, ledger_file: Path) -> None:
    def outlook(day: str) -> Any:
        asked = ("forecast", "elan vital", "--season", "2", "--as-of", day, "--json")
        return json.loads(run(*asked, "--ledger", ledger_file).out)

    rumored, renewed, dated = map(outlook, ("2022-05-23", "2022-06-06", "2023-09-01"))
    assert rumored["release"]["never"] > renewed["release"]["never"] > dated["release"]["never"]
    assert dated["release"]["quantiles"]["0.5"] == "2024-05-05", "an official day makes it narrow"
    assert outlook("2024-05-06")["release"]["never"] == 0, "the day has come"


def test_ones_own_precedents_know_the_series_by_its_name(run: Run, ledger_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    series = "7,Elan vital,Scripted,Netflix,FR,fr,Drama,Ended\n8,Elan vital,Reality,TF1,FR,fr,Reality,Ended\n"
    (folder / "series.csv").write_text(SERIES + series, encoding="utf-8")
    (folder / "seasons.csv").write_text(SEASONS + "7,1,2022-01-10,8,2022-01-10,,\n", encoding="utf-8")
    call = ("forecast", "elan vital", "--as-of", "2022-06-06", "--ledger", ledger_file)
    told = run(*call, KNOWNSOFAR_PRECEDENTS=str(folder)).out
    assert "premiered" in run(*call).out
    assert "no article tells in which month season 1 premiered" not in told


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "say what to forecast: SERIES, or both --queries FILE and --history DIR"),
        (["--queries", "q.csv"], "say what to forecast: SERIES, or both --queries FILE and --history DIR"),
        (
            ["Salt", "--queries", "q.csv", "--history", "h"],
            "give SERIES, or --queries with --history, and not both",
        ),
        (["Salt", "--history", "h"], "give SERIES, or --queries with --history, and not both"),
        (["--queries", "q", "--history", "h", "--season", "2"], "--season and --recorded-by go with SERIES"),
        (["Salt", "--season", "0"], "'0' is no season"),
    ],
)
def test_a_command_line_that_asks_both_or_neither_is_one_line(
    run: Run, arguments: list[str], why: str
) -> None:
    done = run("forecast", *arguments)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert why in done.err


def test_a_series_that_the_ledger_does_not_know_is_one_line(run: Run, ledger_file: Path) -> None:
    done = run("forecast", "Elan Vitale", "--ledger", ledger_file)
    assert (done.code, done.out) == (1, "")
    assert done.err == "knownsofar: nothing is recorded about “Elan Vitale”: did you mean “Élan Vital”?\n"


def test_a_first_season_has_no_forecast_and_says_why(run: Run, ledger_file: Path) -> None:
    done = run("forecast", "Salt", "--season", "1", "--ledger", ledger_file)
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith("knownsofar: Salt: no forecast: a first season follows none")
