"""knownsofar backtest: the forecasts' score on a history, and the one that came with the package."""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """150 series that come back each year, or stop: those of one network soon, of the other late."""
    folder = tmp_path / "history"
    folder.mkdir()
    series = "tmdb_id,name,type,networks,origin_country,original_language,genres\n"
    seasons = "tmdb_id,season,season_air_date,episode_count,first_ep_date,last_ep_date\n"
    for number in range(150):
        network, most = (("Once", 2), ("Yearly", 8))[number % 2]
        series += f"{number},Number {number},Scripted,{network},KR,ko,Drama\n"
        for season in range(1, most):
            day = date(2009 + number % 7 + season, 1 + number % 12, 1 + number % 28)
            seasons += f"{number},{season},{day},8,{day},{day + timedelta(49)}\n"
    (folder / "series.csv").write_text(series, encoding="utf-8")
    (folder / "seasons.csv").write_text(seasons, encoding="utf-8")
    return folder


def test_ours_and_simpler_forecasts_are_scored_on_the_same_days(run: Run, history: Path) -> None:
    call = ("backtest", "--history", history, "--first", "2016-01-01", "--last", "2017-04-01")
    done = run(*call, "--as-of", "2019-06-01", "--json")
    assert (done.code, done.err) == (0, "")
    told = json.loads(done.out)
    assert told["cuts"] == ["2016-01-01", "2017-04-01"]
    assert [model["name"] for model in told["models"]][:4] == [
        "knownsofar",
        "constant",
        "time waited",
        "network and time waited",
    ]
    assert told["rows"] == told["rows_year"] > 150
    ours, constant = told["models"][:2]
    assert ours["brier"]["365"] < constant["brier"]["365"]
    assert sum(each["rows"] for each in ours["calibration"]) == told["rows"]


def test_without_json_people_can_read_it(run: Run, history: Path) -> None:
    call = ("backtest", "--history", history, "--first", "2017-04-01", "--last", "2017-04-01")
    done = run(*call, "--as-of", "2019-06-01")
    assert (done.code, done.err) == (0, "")
    assert f"How good the forecasts are, on {history}." in done.out
    assert "On 2017-04-01 each forecast was made from what was known on that day" in done.out
    assert "When we said that a season comes within a year, it came:" in done.out
    assert max(map(len, done.out.splitlines()[1:])) <= 90


def test_what_is_imported_is_tested_unless_another_history_is_given(run: Run, history: Path) -> None:
    call = ("backtest", "--first", "2017-04-01", "--last", "2017-04-01")
    done = run(*call, KNOWNSOFAR_PRECEDENTS=str(history))
    assert done.code == 0
    assert f"on {history}." in done.out


def test_without_a_history_the_packages_own_figures_are_told(run: Run) -> None:
    done = run("backtest", "--json")
    assert (done.code, done.err) == (0, "")
    told = json.loads(done.out)
    assert told["models"][0]["name"] == "knownsofar"
    assert len(told["cuts"]) >= 24
    assert "measured when the package's forecast was fitted" in run("backtest").out
    asked = run("backtest", "--last", "2020-01-01")
    assert (asked.code, asked.err) == (2, "knownsofar: --last needs a history: give --history DIR\n")


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (
            ("--first", "2017-01-02", "--last", "2017-03-31"),
            "no quarter begins from 2017-01-02 to 2017-03-31",
        ),
        (("--first", "1950-01-01", "--last", "1951-01-01"), "nothing was waited for on any day"),
        (("--last", "2030-01-01", "--as-of", "2019-01-01"), "is not settled by 2019-01-01; give an earlier"),
        (("--every", "0"), "'0' is no number from 1 to 999"),
        (("--first", "soon"), "'soon' is no day: write YYYY-MM-DD"),
    ],
)
def test_days_that_make_no_sense_are_one_line(
    run: Run, history: Path, options: tuple[str, ...], reason: str
) -> None:
    done = run("backtest", "--history", history, *options)
    assert (done.code, done.out) == (2, "")
    assert reason in done.err
    assert len(done.err.splitlines()) == 1


def test_ctrl_c_ends_it_with_one_line(command: list[str], environment: dict[str, str], history: Path) -> None:
    process = subprocess.Popen(
        [*command, "backtest", "--history", str(history), "--every", "1", "--as-of", "2019-06-01"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"knownsofar: stopped\n")
