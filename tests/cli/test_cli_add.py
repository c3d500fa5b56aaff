"""knownsofar add SOURCE...: every article whole, once, and what was recorded before a stop is kept."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knownsofar.ledger import open_ledger

Run = Callable[..., Any]
News = Callable[..., dict[str, Any]]


def test_an_article_is_recorded_once_however_often_it_is_added(
    run: Run, article_file: Path, tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger.sqlite"
    first = run("add", article_file, "--ledger", ledger)
    second = run("add", article_file, "--ledger", ledger)
    assert (first.code, second.code) == (0, 0)
    assert first.out.startswith("1 new article, 0 changed, 0 known already; ")
    assert second.out == "0 new articles, 0 changed, 1 known already; 0 claims, 0 slips recorded\n"


def test_what_was_added_is_in_the_dossier_with_its_sentence(
    run: Run, article_file: Path, tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger.sqlite"
    run("add", article_file, "--ledger", ledger)
    done = run("dossier", "glass harbour", "--ledger", ledger, "--as-of", "2022-06-06")
    assert "Netflix has renewed Glass Harbour for season 2." in done.out


def test_a_changed_article_is_told_apart_from_a_new_one(run: Run, news: News, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.sqlite"
    run("add", "-", "--ledger", ledger, stdin=json.dumps(news()))
    changed = json.dumps(news(text="Glass Harbour season 2 has been cancelled by Netflix."))
    done = run("add", "-", "--json", "--ledger", ledger, stdin=changed)
    assert json.loads(done.out)["article"] == "changed"


@pytest.mark.parametrize("command", ["add", "read"])
def test_an_article_that_is_dated_ahead_is_taken_with_a_warning(
    run: Run, news: News, tmp_path: Path, command: str
) -> None:
    ahead = json.dumps(news(url="https://a.example/ahead", published="2090-12-31"))
    more = ("--ledger", tmp_path / "ledger.sqlite") if command == "add" else ()
    done = run(command, "-", *more, stdin=ahead)
    assert done.code == 0
    warnings = [line for line in done.err.splitlines() if "to come" in line]
    assert len(warnings) == 1
    assert warnings[0].startswith("https://a.example/ahead: it is dated 2090-12-31, which is to come: ")
    assert "to come" not in run(command, "-", *more, stdin=json.dumps(news())).err


def test_what_is_refused_is_said_and_counted_and_the_rest_recorded(
    run: Run, news: News, tmp_path: Path
) -> None:
    lines = json.dumps(news()) + "\n{broken\n" + json.dumps(news(2)) + "\n"
    done = run("add", "-", "--ledger", tmp_path / "ledger.sqlite", stdin=lines)
    assert done.code == 1
    assert done.err.startswith("standard input, line 2: ")
    assert done.out.startswith("2 new articles, 0 changed, 0 known already, 1 not read; ")


def test_what_no_ledger_can_keep_is_said_and_counted_and_the_rest_recorded(
    run: Run, news: News, tmp_path: Path
) -> None:
    lines = "".join(json.dumps(one) + "\n" for one in (news(), news(2) | {"outlet": "x" * 3000}, news(3)))
    done = run("add", "-", "--ledger", tmp_path / "ledger.sqlite", stdin=lines)
    assert done.code == 1
    assert "too long for a name" in done.err
    assert done.err.count("\n") == 1
    assert done.out.startswith("2 new articles, 0 changed, 0 known already, 1 not read; ")


@pytest.mark.parametrize(
    ("setting", "place"),
    [
        ({}, "home/.local/share/knownsofar/ledger.sqlite"),
        ({"XDG_DATA_HOME": "{tmp}/data"}, "data/knownsofar/ledger.sqlite"),
        ({"KNOWNSOFAR_LEDGER": "{tmp}/mine.sqlite", "XDG_DATA_HOME": "{tmp}/data"}, "mine.sqlite"),
    ],
)
def test_the_ledger_is_where_settings_say_or_in_the_data_folder(
    run: Run, article_file: Path, tmp_path: Path, setting: dict[str, str], place: str
) -> None:
    given = {name: value.format(tmp=tmp_path) for name, value in setting.items()}
    assert run("add", article_file, **given).code == 0
    assert (tmp_path / place).is_file()


def test_ctrl_c_keeps_what_was_recorded_and_running_it_again_completes_it(
    command: list[str], environment: dict[str, str], run: Run, news: News, tmp_path: Path
) -> None:
    ledger, count = tmp_path / "ledger.sqlite", 400
    lines = "".join(json.dumps(news(n)) + "\n" for n in range(count))
    (tmp_path / "all.jsonl").write_text(lines, encoding="utf-8")
    arguments = [*command, "add", str(tmp_path / "all.jsonl"), "--json", "--ledger", str(ledger)]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        for _ in range(3):  # as somebody impatient presses it
            process.send_signal(signal.SIGINT)
            time.sleep(0.002)
        assert process.wait(30) == 130
        assert process.stderr.read() == "knownsofar: stopped\n"
    raw = sqlite3.connect(ledger)
    (kept,) = raw.execute("SELECT count(*) FROM article").fetchone()
    (claimed,) = raw.execute("SELECT count(DISTINCT article) FROM claim").fetchone()
    raw.close()
    assert 0 < kept == claimed < count
    again = run("add", tmp_path / "all.jsonl", "--ledger", ledger)
    assert again.out.startswith(f"{count - kept} new articles, 0 changed, {kept} known already; ")


def test_a_ledger_that_cannot_be_used_is_one_line(run: Run, article_file: Path, tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("Dear diary, " * 100)
    done = run("add", article_file, "--ledger", tmp_path / "diary.txt")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert "not a ledger" in done.err


def test_a_ledger_of_a_newer_version_is_refused_in_one_line(
    run: Run, article_file: Path, ledger_file: Path
) -> None:
    raw = sqlite3.connect(ledger_file)
    raw.execute("INSERT INTO migration VALUES (99, 'from the future', '2099-01-01T00:00:00Z')")
    raw.commit()
    raw.close()
    done = run("add", article_file, "--ledger", ledger_file)
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "upgrade" in done.err


def test_a_ledger_that_somebody_writes_to_is_waited_for(
    command: list[str], environment: dict[str, str], article_file: Path, ledger_file: Path
) -> None:
    other = sqlite3.connect(ledger_file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    arguments = [*command, "add", str(article_file), "--ledger", str(ledger_file)]
    with subprocess.Popen(arguments, stdout=subprocess.DEVNULL, env=environment) as process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1.5)
        other.execute("ROLLBACK")
        assert process.wait(30) == 0
    other.close()


def test_all_that_was_recorded_can_be_read_back(
    run: Run, article_file: Path, tmp_path: Path, news: News
) -> None:
    ledger = tmp_path / "ledger.sqlite"
    printed = run("read", article_file, "--json").out.splitlines()
    run("add", article_file, "--ledger", ledger)
    with open_ledger(ledger, now=lambda: pytest.fail("reading records nothing"), create=False) as opened:
        assert len(opened.claims("Glass Harbour")) == len(printed)
        assert [article.text for article in opened.articles()] == [news()["text"]]
