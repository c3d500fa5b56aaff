"""The command line as a whole: help, version, settings, and errors of one line."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knownsofar.settings import Settings

Run = Callable[..., Any]


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


def test_output_that_cannot_be_written_is_one_line(
    command: list[str], environment: dict[str, str], article_file: Path
) -> None:
    import shlex
    import subprocess

    words = " ".join(map(shlex.quote, [*command, "read", str(article_file)]))
    done = subprocess.run(
        ["bash", "-c", f"{words} > /dev/full"], env=environment, capture_output=True, text=True, check=False
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
