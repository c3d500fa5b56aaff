"""knownsofar demo: the packaged story, from articles to a page, on a machine that has nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from knownsofar.cli.demo import DAYS, NOTE, story
from knownsofar.ledger import open_ledger

Run = Callable[..., Any]


def articles() -> list[dict[str, str]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(story().glob("*.json"))]


def test_it_shows_what_was_known_on_each_day_and_leaves_a_page_and_a_ledger(run: Run, tmp_path: Path) -> None:
    done = run("demo", tmp_path / "demo")
    assert (done.code, done.err) == (0, "")
    for day in DAYS:
        assert f"On {day.day} {day:%B %Y}, from " in done.out
    page = (tmp_path / "demo" / "dossier.html").read_text(encoding="utf-8")
    assert NOTE in page.partition("<footer")[2]
    assert " ".join(done.out.split()).endswith(NOTE)
    with open_ledger(tmp_path / "demo" / "ledger.sqlite", now=lambda: pytest.fail("read only")) as ledger:
        assert len(ledger.articles()) == 24


def test_what_it_knows_moves_from_rumor_to_renewal(run: Run, tmp_path: Path) -> None:
    out = run("demo", tmp_path / "demo").out
    days = re.split(r"^On ", out, flags=re.M)[1:]
    assert "not been renewed yet" in days[0]
    assert "was renewed" in days[1]
    assert "Filming of season 2 ended" in days[3]
    assert all(re.search(r"\d\s%", day) and "Why: " in day for day in days)


def test_without_a_folder_it_takes_a_temporary_one(run: Run, tmp_path: Path) -> None:
    done = run("demo", TMPDIR=str(tmp_path))
    assert done.code == 0
    assert len(list(tmp_path.glob("knownsofar-*/dossier.html"))) == 1


def test_as_json_it_prints_the_dossiers_of_the_days_alone(run: Run, tmp_path: Path) -> None:
    done = run("demo", tmp_path / "demo", "--json")
    assert (done.code, done.err) == (0, "")
    told = [json.loads(line) for line in done.out.splitlines()]
    assert [dossier["as_of"] for dossier in told] == [day.isoformat() for day in DAYS]
    assert {(dossier["series"], dossier["season"]) for dossier in told} == {("All of Us Are Dead", 2)}


def test_on_a_terminal_each_certainty_has_its_colour(terminal: Callable[..., str], tmp_path: Path) -> None:
    assert "\x1b[32m  - Not renewed yet [official]" in terminal("demo", tmp_path / "demo")
    # Where reading takes long, progress is written over: that is no colour.
    assert not re.search(r"\x1b\[\d+m", terminal("demo", tmp_path / "plain", NO_COLOR="1"))


def test_a_folder_with_something_in_it_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("keep this")
    done = run("demo", tmp_path)
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["mine.txt"]


def test_the_story_names_no_real_outlet_and_ships_no_claims() -> None:
    told = articles()
    assert len(told) == 24
    for article in told:
        assert set(article) == {"url", "outlet", "published", "title", "text"}
        assert re.match(r"https://[a-z0-9.-]+\.example/", article["url"])
    assert len({article["outlet"] for article in told}) == 24


def test_the_days_of_the_demo_are_within_the_story_and_the_last_is_its_end() -> None:
    published = [date.fromisoformat(article["published"]) for article in articles()]
    assert published == sorted(published)
    assert published[-1] == DAYS[-1]
    assert all(published[0] <= day for day in DAYS)
