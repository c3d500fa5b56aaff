"""knownsofar precedents: imports that say what they did, what is held of a series, and a fit of one's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

SHOW = {
    "id": 82,
    "name": "Élan Vital",
    "type": "Scripted",
    "language": "French",
    "genres": ["Drama"],
    "webChannel": {"name": "Netflix", "country": None},
    "_embedded": {
        "seasons": [
            {"number": 1, "premiereDate": "2020-01-03", "endDate": "2020-02-21", "episodeOrder": 8},
            {"number": 2, "premiereDate": "2021-01-09", "endDate": None, "episodeOrder": None},
        ]
    },
}


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "shows.jsonl"
    path.write_text(json.dumps(SHOW) + "\n{broken\n", encoding="utf-8")
    return path


def test_an_import_says_what_it_did_and_what_it_refused(run: Run, dump: Path, home: Path) -> None:
    folder = home / ".local" / "share" / "knownsofar" / "precedents"
    done = run("precedents", "import", dump)
    assert done.code == 1
    assert done.err.startswith(f"{dump}:2: is not JSON")
    assert len(done.err.splitlines()) == 1
    assert done.out == (
        f"1 series imported (1 new, 0 replaced); {folder} holds 1 series with 2 seasons; 1 refused\n"
    )
    again = run("precedents", "import", dump)
    assert "1 series imported (0 new, 1 replaced)" in again.out
    assert "holds 1 series with 2 seasons" in again.out


def test_where_nothing_can_be_read_nothing_is_written(run: Run, tmp_path: Path) -> None:
    done = run("precedents", "import", tmp_path / "none.json", "--to", tmp_path / "to")
    assert (done.code, done.out) == (1, "nothing imported; 1 refused\n")
    assert done.err == f"{tmp_path / 'none.json'}: no such file or directory\n"
    assert not (tmp_path / "to").exists()


@pytest.mark.parametrize("asked", ["elan vital", "tvmaze:82"])
def test_a_series_is_shown_by_name_or_id(run: Run, dump: Path, asked: str) -> None:
    run("precedents", "import", dump)
    done = run("precedents", "show", asked)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        "Élan Vital (tvmaze:82): Scripted, Netflix, fr, Drama",
        "  season 1: 2020-01-03 to 2020-02-21, 8 episodes",
        "  season 2: 2021-01-09; after 372 days",
    ]
    told = json.loads(run("precedents", "show", asked, "--json").out)
    assert [season["premiere"] for season in told["seasons"]] == ["2020-01-03", "2021-01-09"]


def test_what_is_not_held_is_said_in_one_line(run: Run, dump: Path) -> None:
    nothing = run("precedents", "show", "Salt")
    assert nothing.code == 2
    assert "holds no precedents; import some with `knownsofar precedents import`" in nothing.err
    run("precedents", "import", dump)
    unknown = run("precedents", "show", "Salt")
    assert (unknown.code, unknown.out) == (1, "")
    assert unknown.err.startswith("knownsofar: no series 'Salt' in ")


def test_what_was_imported_is_a_history_that_can_be_asked(run: Run, dump: Path, tmp_path: Path) -> None:
    run("precedents", "import", dump, "--to", tmp_path / "to")
    (tmp_path / "asked.csv").write_text("id,series_id,season\na,tvmaze:82,3\n", encoding="utf-8")
    done = run(
        "forecast", "--queries", tmp_path / "asked.csv", "--history", tmp_path / "to",
        "--as-of", "2021-06-01", "--json",
    )  # fmt: skip
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out)["series_id"] == "tvmaze:82"


def test_a_fit_of_ones_own_is_a_file_that_says_what_it_was_fitted_on(run: Run, tmp_path: Path) -> None:
    rows = ["name,season,premiere,last,episodes,platform,country,language"]
    for number in range(120):
        for season in range(1, 5):
            day = date(2010 + season + number % 4, 1 + number % 12, 1 + number % 28)
            rows.append(f"Number {number},{season},{day},{day + timedelta(49)},8,Netflix,KR,ko")
    (tmp_path / "own.csv").write_text("\n".join(rows), encoding="utf-8")
    run("precedents", "import", tmp_path / "own.csv", "--to", tmp_path / "to")
    done = run("precedents", "fit", "--history", tmp_path / "to", "--as-of", "2018-01-01")
    assert (done.code, done.err) == (0, "")
    file = tmp_path / "to" / "prior.npz"
    assert done.out == f"fitted on 120 series with 480 seasons, as of 2018-01-01: {file}\n"
    assert file.exists()
    told = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    assert told["snapshot"] == "2018-01-01"


def test_a_history_that_is_too_small_to_fit_is_said_so(run: Run, dump: Path) -> None:
    run("precedents", "import", dump)
    done = run("precedents", "fit")
    assert (done.code, done.out) == (1, "")
    assert "too few seasons" in done.err
