"""`knownsofar publish`, as a person uses it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ran

Runs = Callable[..., Ran]


def test_it_writes_the_site_and_says_where_to_begin(run: Runs, ledger_file: Path, tmp_path: Path) -> None:
    done = run("publish", "site", "--ledger", ledger_file)
    assert (done.code, done.err) == (0, "")
    assert "Begin at site/index.html" in done.out
    assert (tmp_path / "site/index.html").is_file()
    assert len(list((tmp_path / "site/series/elan-vital").iterdir())) == 1


def test_it_does_nothing_twice(run: Runs, ledger_file: Path) -> None:
    first = json.loads(run("publish", "site", "--ledger", ledger_file, "--json").out)
    again = json.loads(run("publish", "site", "--ledger", ledger_file, "--json").out)
    assert first["written"] > 20
    assert (again["written"], again["removed"], again["series_made"]) == (0, 0, 0)
    assert again["seasons"] == first["seasons"] == 1, "of the other there is no news"


def test_a_day_and_an_address_can_be_given(run: Runs, ledger_file: Path, tmp_path: Path) -> None:
    arguments = ("--as-of", "2022-06-10", "--base-url", "https://tv.example/known", "--past", "0")
    assert run("publish", "site", "--ledger", ledger_file, *arguments).code == 0
    folder = tmp_path / "site/series/elan-vital/season-2"
    assert "5 May 2024" not in (folder / "index.html").read_text("utf-8")
    assert "https://tv.example/known/series/elan-vital/season-2/" in (folder / "feed.xml").read_text("utf-8")
    assert [each.name for each in folder.iterdir() if each.is_dir()] == ["between"]
    told = (folder / "between/index.html").read_text("utf-8")
    assert "data-day" in told  # what changed is told of days that have no page, too
    assert "../2022" not in told


def test_wrong_places_and_values_are_told_in_one_line(run: Runs, ledger_file: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.txt").write_text("years of work")
    for arguments, says in (
        (("mine",), "holds other files"),
        (("mine/thesis.txt",), "this is a file"),
        (("site", "--base-url", "javascript:alert(1)"), "is no address"),
        (("site", "--past", "-1"), "is no number"),
        (("site", "--jobs", "many"), "is no number"),
    ):
        done = run("publish", *arguments, "--ledger", ledger_file)
        assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
        assert says in done.err
    done = run("publish", "site", "--ledger", "none.sqlite")
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "there is no ledger here yet" in done.err
