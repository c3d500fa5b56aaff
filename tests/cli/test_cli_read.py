"""knownsofar read SOURCE...: claims out, one line for each input that is refused, nothing stored."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knownsofar.model import Renewal, claim_from_json

Run = Callable[..., Any]
Terminal = Callable[..., str]
News = Callable[..., dict[str, Any]]


def lines_of(news: News, count: int) -> str:
    return "".join(json.dumps(news(n)) + "\n" for n in range(count))


def test_json_is_one_claim_a_line_that_can_be_traced_to_the_text(
    run: Run, article_file: Path, news: News
) -> None:
    done = run("read", article_file, "--json")
    claims = [claim_from_json(json.loads(line)) for line in done.out.splitlines()]
    assert (done.code, done.err) == (0, "")
    renewal = next(claim for claim in claims if claim.predicate == "renewal")
    assert (renewal.series, renewal.season) == ("Glass Harbour", 2)
    assert isinstance(renewal.value, Renewal)
    assert renewal.value.outcome == "renewed"
    assert renewal.outlet == "The Daily Example"
    text = news()["text"]
    for claim in claims:
        assert claim.sentence in text
        assert text[slice(*claim.span)] in claim.sentence
        assert claim.rule


def test_without_json_people_can_read_it(run: Run, article_file: Path) -> None:
    done = run("read", article_file)
    assert "The Daily Example, 6 June 2022" in done.out
    assert "Glass Harbour, season 2" in done.out
    assert "Renewed [official" in done.out
    assert "“Netflix has renewed Glass Harbour for season 2.”" in done.out
    assert "\x1b" not in done.out


def test_standard_input_is_read_for_a_dash(run: Run, news: News) -> None:
    done = run("read", "-", "--json", stdin=lines_of(news, 2))
    assert {json.loads(line)["url"] for line in done.out.splitlines()} == {news(n)["url"] for n in (0, 1)}


def test_nothing_is_stored(run: Run, article_file: Path, home: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    run("read", article_file)
    assert sorted(tmp_path.rglob("*")) == before


def test_what_cannot_be_read_is_one_line_each_and_the_rest_goes_on(
    run: Run, tmp_path: Path, news: News
) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))
    (tmp_path / "list.json").write_text('["no", "article"]')
    (tmp_path / "undated.txt").write_text("Glass Harbour is renewed for season 2, Netflix said.")
    (tmp_path / "weather.json").write_text(
        json.dumps(news(text="It rained.", title="The weather", url="https://a.example/1"))
    )
    (tmp_path / "nothing.html").write_text("<html><body><nav><a href=/a>Home</a></nav></body></html>")
    (tmp_path / "nested.html").write_text("<html><body>" + "<div>" * 100_000 + "Netflix renewed it.")
    (tmp_path / "huge.html").write_text("<html><body>" + "<p>Netflix has renewed it again.</p>" * 1_400_000)
    (tmp_path / "deep.json").write_text('{"url":' * 100_000)
    (tmp_path / "codec.html").write_bytes(b"<html><meta charset=rot13><body><p>Caf\xe9</p></body></html>")
    (tmp_path / "good.json").write_text(json.dumps(news()))
    refused = ["empty.txt", "picture.html", "list.json", "undated.txt", "missing.html", ""]
    refused += ["nothing.html", "nested.html", "huge.html", "deep.json", "codec.html", "no/folder.txt"]
    done = run("read", "--json", *refused, "good.json")
    assert done.code == 1
    assert [line.split(":")[0] for line in done.err.splitlines()] == [name or "''" for name in refused]
    assert {json.loads(line)["url"] for line in done.out.splitlines()} == {news()["url"]}
    assert "--published" in done.err.splitlines()[3]


def test_an_article_about_no_series_is_refused_with_its_address(run: Run, news: News) -> None:
    weather = news(
        text="It rained all day in the valley.", title="The weather", url="https://a.example/weather"
    )
    done = run("read", "-", "--json", "--verbose", stdin=json.dumps(weather))
    assert done.code == 1
    assert done.err.startswith("https://a.example/weather: speaks of no series")
    assert "no-series: 1" in done.err


def test_a_refusal_is_one_line_whatever_the_input_is_called(run: Run, tmp_path: Path) -> None:
    name = "two\nlines\x1b[31m.txt"
    (tmp_path / name).write_bytes(b"")
    done = run("read", name)
    assert done.err.count("\n") == 1
    assert "\x1b" not in done.err


def test_verbose_counts_what_was_refused_and_dropped_by_reason(run: Run, news: News, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.json").write_text(json.dumps(news()))
    done = run("read", "a.txt", "b.json", "missing.txt", "--verbose", "--json")
    assert "articles read: 1" in done.err
    assert "inputs refused: 2" in done.err
    assert "sentences dropped: " in done.err


def test_the_day_that_is_given_dates_an_article_that_names_none(run: Run, news: News) -> None:
    undated = {k: v for k, v in news().items() if k != "published"}
    assert run("read", "-", stdin=json.dumps(undated)).code == 1
    done = run("read", "-", "--json", "--published", "2022-07-01", stdin=json.dumps(undated))
    assert {json.loads(line)["published"] for line in done.out.splitlines()} == {"2022-07-01"}


def test_whoever_closes_the_pipe_hears_no_complaint(
    command: list[str], environment: dict[str, str], news: News
) -> None:
    with subprocess.Popen(
        [*command, "read", "-", "--json"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(lines_of(news, 30))
        process.stdin.close()
        assert process.stderr.read() == ""
        assert process.wait(30) == 141


def test_ctrl_c_stops_with_one_line_and_its_own_exit_code(
    command: list[str], environment: dict[str, str], news: News, tmp_path: Path
) -> None:
    (tmp_path / "all.jsonl").write_text(lines_of(news, 3000), encoding="utf-8")
    arguments = [*command, "read", str(tmp_path / "all.jsonl")]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()  # and no more: it has to stop although nobody takes the rest
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == "knownsofar: stopped\n"


UNNEEDED = (
    "sqlite3 rich jinja2 lxml numpy ahocorasick rapidfuzz asyncio hashlib json csv tempfile email "
    "importlib.resources importlib.metadata knownsofar.ledger knownsofar.weigh knownsofar.read.page "
    "knownsofar.publish.sections knownsofar.identify.catalogue_files"
).split()
"""Modules that reading a text does without; each of them takes a millisecond to a hundred to load."""


def test_reading_a_text_loads_nothing_that_it_does_not_need(
    environment: dict[str, str], article_file: Path, tmp_path: Path
) -> None:
    text = tmp_path / "renewed.txt"
    text.write_text(json.loads(article_file.read_text())["text"])
    program = (
        "import sys; from knownsofar.cli import main; code = main(); "
        f"print(*set({UNNEEDED!r}) & set(sys.modules), file=sys.stderr); sys.exit(code)"
    )
    arguments = [sys.executable, "-c", program, "read", str(text), "--published", "2022-06-06"]
    done = subprocess.run(arguments, env=environment, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "\n")


def test_the_door_opens_without_loading_the_house(environment: dict[str, str]) -> None:
    """So that Ctrl-C is answered while the rest loads, and each command loads only what it needs."""
    program = (
        "import sys; import knownsofar.cli; "
        "print(*sorted(name for name in sys.modules if name.startswith(('knownsofar', 'msgspec', 'typing'))))"
    )
    shown = subprocess.check_output([sys.executable, "-c", program], env=environment, text=True)
    assert shown.split() == ["knownsofar", "knownsofar.cli"]


def test_on_a_terminal_there_is_a_table_in_colour(terminal: Terminal, article_file: Path) -> None:
    shown = terminal("read", article_file)
    assert "\x1b[32mofficial" in shown
    assert "Certainty" in shown


@pytest.mark.parametrize("setting", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_whose_owner_wants_no_colour_gets_none(
    terminal: Terminal, article_file: Path, setting: dict[str, str]
) -> None:
    shown = terminal("read", article_file, **setting)
    assert "Glass Harbour, season 2" in shown
    assert "\x1b" not in shown


def test_long_work_shows_its_progress_on_a_terminal_and_wipes_it_away(
    command: list[str], environment: dict[str, str], news: News
) -> None:
    ours, theirs = os.openpty()
    with subprocess.Popen(
        [*command, "read", "-", "--json"],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs, env=environment,
    ) as process:  # fmt: skip
        os.close(theirs)
        assert process.stdin is not None
        process.stdin.write(lines_of(news, 400).encode())
        process.stdin.flush()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(2.5)
        process.stdin.write(lines_of(news, 400).encode())
        process.stdin.close()
        assert process.wait(60) == 0
    shown = os.read(ours, 65536).decode()
    os.close(ours)
    assert "articles read" in shown
    assert shown.endswith("\r\x1b[K")


def test_a_program_without_standard_input_can_read_files_and_is_told_so_of_its_own(
    command: list[str], environment: dict[str, str], article_file: Path
) -> None:
    def closed(source: str) -> subprocess.CompletedProcess[str]:
        line = shlex.join([*command, "read", source]) + " <&-"
        return subprocess.run(
            ["sh", "-c", line], env=environment, capture_output=True, check=False, text=True, timeout=60
        )

    assert closed(str(article_file)).returncode == 0
    refused = closed("-")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "no standard input" in refused.stderr


def test_a_page_about_no_series_is_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bread.txt").write_text("Mix flour and water.\n\nLet it rise for an hour, then bake it.")
    done = run("read", "bread.txt", "--published", "2022-05-22")
    assert (done.code, done.out) == (1, "")
    assert done.err == "bread.txt: speaks of no series that could be made out\n"


def test_a_catalogue_without_titles_is_one_line(run: Run, article_file: Path, tmp_path: Path) -> None:
    (tmp_path / "titles.txt").write_text("")
    done = run("read", article_file, "--catalogue", "titles.txt")
    assert (done.code, done.out) == (1, "")
    assert done.err == "knownsofar: titles.txt: holds no titles: write one a line\n"
