"""knownsofar dossier SERIES: what was known, on any day, in five forms."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from knownsofar.model import claim_from_json

Run = Callable[..., Any]


def test_it_answers_for_the_next_season_as_of_a_day(run: Run, ledger_file: Path) -> None:
    rumored = run("dossier", "Élan Vital", "--as-of", "2022-05-23", "--ledger", ledger_file)
    renewed = run("dossier", "Élan Vital", "--as-of", "2022-06-06", "--ledger", ledger_file)
    assert (rumored.code, renewed.code) == (0, 0)
    assert "It may be back in 2023, fans say." in rumored.out
    assert "renewed for season 2" not in rumored.out
    assert "Élan Vital is renewed for season 2." in renewed.out


def test_without_a_day_it_answers_as_of_today(run: Run, ledger_file: Path) -> None:
    dossier = json.loads(run("dossier", "Élan Vital", "--season", "2", "--json", "--ledger", ledger_file).out)
    assert dossier["as_of"] == datetime.now(UTC).date().isoformat()
    assert len(dossier["claims"]) == 3


@pytest.mark.parametrize("title", ["elan vital", "ELAN  VITAL", "Élan-Vital"])
def test_a_title_is_found_whatever_its_case_and_accents(run: Run, ledger_file: Path, title: str) -> None:
    assert "Élan Vital" in run("dossier", title, "--ledger", ledger_file, "--format", "md").out


def test_the_json_form_is_as_promised(run: Run, ledger_file: Path) -> None:
    done = run("dossier", "elan vital", "--format", "json", "--as-of", "2022-06-06", "--ledger", ledger_file)
    dossier = json.loads(done.out)
    promised = "schema series season as_of stage beliefs outlook unknown slips claims outlets witnesses"
    assert set(dossier) == set(promised.split())
    assert (dossier["series"], dossier["season"], dossier["as_of"]) == ("Élan Vital", 2, "2022-06-06")
    assert dossier["stage"]["value"] == "renewed"
    assert [claim_from_json(c).id for c in dossier["claims"]] == [c["id"] for c in dossier["claims"]]
    assert len(dossier["slips"]) == 2
    assert dossier["outlets"] == 1
    assert set(dossier["outlook"]) >= {"renewal", "release", "because"}


def test_the_page_is_one_html_file_and_the_note_is_markdown(run: Run, ledger_file: Path) -> None:
    page = run("dossier", "Élan Vital", "--format", "html", "--ledger", ledger_file).out
    assert page.lower().startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    assert run("dossier", "Élan Vital", "--format", "md", "--ledger", ledger_file).out.startswith("# ")


def test_json_ld_is_in_the_words_of_schema_org(run: Run, ledger_file: Path) -> None:
    done = run(
        "dossier", "Élan Vital", "--format", "jsonld", "--as-of", "2022-06-06", "--ledger", ledger_file
    )
    told = json.loads(done.out)
    assert (told["@context"], told["@type"], told["seasonNumber"]) == ("https://schema.org", "TVSeason", 2)
    assert told["partOfSeries"]["name"] == "Élan Vital"


def test_the_answer_and_the_page_say_what_to_expect(run: Run, ledger_file: Path) -> None:
    call = ("dossier", "elan vital", "--as-of", "2022-06-06", "--ledger", ledger_file)
    assert "% that it comes; most likely" in " ".join(run(*call).out.split())
    page = run(*call, "--format", "html").out
    assert 'class="line curve"' in page
    assert "When season 2 is to be expected, as of 6 June 2022" in page


def test_a_near_title_is_asked_about_in_one_line(run: Run, ledger_file: Path) -> None:
    done = run("dossier", "Elan Vitale", "--ledger", ledger_file)
    assert done.code == 1
    assert done.out == ""
    assert done.err == "knownsofar: nothing is recorded about “Elan Vitale”: did you mean “Élan Vital”?\n"


def test_a_day_before_the_first_article_is_said_to_be_too_early(run: Run, ledger_file: Path) -> None:
    done = run("dossier", "Élan Vital", "--as-of", "2021-01-01", "--ledger", ledger_file)
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "was published by 2021-01-01" in done.err


def test_a_season_that_nobody_speaks_of_is_a_dossier_that_says_so(run: Run, ledger_file: Path) -> None:
    args = ("--as-of", "2021-01-01", "--season", "2", "--json", "--ledger", ledger_file)
    dossier = json.loads(run("dossier", "Élan Vital", *args).out)
    assert dossier["claims"] == []
    assert "release" in dossier["unknown"]


def test_a_ledger_that_is_not_there_is_not_made(run: Run, tmp_path: Path) -> None:
    done = run("dossier", "Salt", "--ledger", tmp_path / "none.sqlite")
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "knownsofar add" in done.err
    assert not (tmp_path / "none.sqlite").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["Salt", "--as-of", "yesterday"],
        ["Salt", "--as-of", "2022-02-30"],
        ["Salt", "--season", "0"],
        ["Salt", "--season", "two"],
        ["Salt", "--format", "pdf"],
        [],
    ],
)
def test_a_wrong_command_line_is_one_line_and_exit_code_2(run: Run, arguments: list[str]) -> None:
    done = run("dossier", *arguments)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert "--help" in done.err


def test_recorded_by_shows_what_this_ledger_knew_then(run: Run, ledger_file: Path) -> None:
    # The ledger was made on 1 January 2024, at midnight in UTC.
    asked = ("dossier", "Élan Vital", "--ledger", ledger_file, "--recorded-by")
    assert run(*asked, "2024-01-01").code == 0, "a day alone is meant to its end"
    assert run(*asked, "2024-01-01T00:00:00Z").code == 0
    assert run(*asked, "2024-01-01T01:00:00+01:00").code == 0
    early = run(*asked, "2023-12-31T23:59:59")
    assert early.code == 1
    assert early.err.count("\n") == 1
    assert "recorded by 2023-12-31T23:59:59+00:00" in early.err


def test_an_instant_that_is_none_is_a_wrong_command_line(run: Run, ledger_file: Path) -> None:
    done = run("dossier", "Élan Vital", "--ledger", ledger_file, "--recorded-by", "yesterday")
    assert done.code == 2
    assert "'yesterday' is no instant: write YYYY-MM-DD" in done.err


@pytest.mark.parametrize("given", ["option", "environment"])
def test_a_database_that_does_not_answer_is_one_line_without_the_password(
    run: Run, tmp_path: Path, given: str
) -> None:
    pytest.importorskip("psycopg")
    address = "postgresql://me:secret@127.0.0.1:1/claims"
    if given == "option":
        done = run("dossier", "Salt", "--ledger", address)
    else:
        done = run("dossier", "Salt", KNOWNSOFAR_LEDGER=address)
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith("knownsofar: postgresql://127.0.0.1/claims: ")
    assert "secret" not in done.err
    assert not list(tmp_path.glob("postgresql*")), "no folder is named after it"
