"""The command line as a whole: help, version, settings, and errors of one line."""

from __future__ import annotations

import importlib.metadata
import json
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knownsofar.settings import Settings

Run = Callable[..., Any]
News = Callable[..., dict[str, Any]]


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version") == (0, f"knownsofar {importlib.metadata.version('knownsofar')}\n", "")


@pytest.mark.parametrize("arguments", [[], ["demo"], ["read"], ["add"], ["dossier"], ["ledger"]])
def test_every_command_has_help(run: Run, arguments: list[str]) -> None:
    done = run(*arguments, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("usage: knownsofar")


@pytest.mark.parametrize(
    "arguments", [[], ["fly"], ["read"], ["read", "x", "--published", "soon"], ["--fly"]]
)
def test_a_wrong_command_line_is_one_line_that_names_the_help(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert "--help" in done.err


@pytest.mark.parametrize("arguments", [["read", "renewed.json"], ["--help"], ["--version"]])
def test_output_that_cannot_be_written_is_one_line(
    command: list[str], environment: dict[str, str], article_file: Path, arguments: list[str]
) -> None:
    words = shlex.join([*command, *arguments])
    done = subprocess.run(
        ["bash", "-c", f"{words} > /dev/full"],
        env=environment | {"PYTHONUNBUFFERED": ""},
        cwd=article_file.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "knownsofar: output: no space left on device\n")


@pytest.mark.parametrize(
    ("platform", "environment", "place"),
    [
        ("linux", {"HOME": "/home/a"}, "/home/a/.local/share/knownsofar/ledger.sqlite"),
        ("linux", {"HOME": "/home/a", "XDG_DATA_HOME": "/data"}, "/data/knownsofar/ledger.sqlite"),
        (
            "linux",
            {"HOME": "/home/a", "XDG_DATA_HOME": "data"},
            "/home/a/.local/share/knownsofar/ledger.sqlite",
        ),
        ("darwin", {"HOME": "/Users/a"}, "/Users/a/Library/Application Support/knownsofar/ledger.sqlite"),
        ("win32", {"LOCALAPPDATA": "/c/local"}, "/c/local/knownsofar/ledger.sqlite"),
        ("win32", {"USERPROFILE": "/c/a"}, "/c/a/AppData/Local/knownsofar/ledger.sqlite"),
        ("linux", {"HOME": "/home/a", "KNOWNSOFAR_LEDGER": "/mine"}, "/mine"),
        ("linux", {}, ".local/share/knownsofar/ledger.sqlite"),
    ],
)
def test_the_ledger_lies_where_each_system_keeps_data(
    platform: str, environment: dict[str, str], place: str
) -> None:
    assert Settings.of(environment, platform).ledger == str(Path(place))


@pytest.mark.parametrize(
    "started", [["-c", "import sys; from knownsofar.cli import main; sys.exit(main())"], ["-m", "knownsofar"]]
)
@pytest.mark.parametrize("delay", [0.002, 0.01, 0.03, 0.06, 0.1, 0.2])
@pytest.mark.parametrize("times", [1, 3])
def test_ctrl_c_while_it_is_still_loading_is_one_line(
    environment: dict[str, str], tmp_path: Path, news: News, started: list[str], delay: float, times: int
) -> None:
    (tmp_path / "all.jsonl").write_text("".join(json.dumps(news(n)) + "\n" for n in range(2000)))
    # Python tells what it has loaded; before the command line is there, Ctrl-C is Python's own to answer.
    arguments = [sys.executable, "-X", "importtime", *started, "read", str(tmp_path / "all.jsonl")]
    with subprocess.Popen(
        arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stderr is not None
        next(line for line in process.stderr if line.endswith(" knownsofar.cli\n"))
        for _ in range(times):
            time.sleep(delay)
            process.send_signal(signal.SIGINT)
        told = [line for line in process.stderr if not line.startswith("import time:")]
        assert (process.wait(30), told) == (130, ["knownsofar: stopped\n"])


def test_an_error_is_one_line_whatever_is_asked_for(run: Run, ledger_file: Path) -> None:
    done = run("dossier", "two\nlines\x1b[31m", "--ledger", ledger_file)
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        "knownsofar: nothing is recorded about “two lines[31m”: add articles about it with `knownsofar add`\n"
    )


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_nobodys_trouble(
    command: list[str], environment: dict[str, str], article_file: Path, closed: str
) -> None:
    line = f"{shlex.join([*command, 'read', str(article_file), 'missing.txt'])} {closed}"
    done = subprocess.run(
        ["bash", "-c", line], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == (0 if "2>" in closed else 1)
    assert ("Glass Harbour" in done.stdout) == (">&-" not in closed.replace("2>&-", ""))


def test_it_can_be_run_as_a_module(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "knownsofar", "--help"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("usage: knownsofar ")
