"""Progress is for work that people wait for, on a terminal, and leaves nothing behind."""

from __future__ import annotations

import io
import itertools
import sys

import pytest

from knownsofar.cli import progress


class Screen(io.StringIO):
    """A terminal, or what is none."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def shown(
    monkeypatch: pytest.MonkeyPatch, *, seconds_each: float, terminal: bool = True, quiet: bool = False
) -> str:
    """What is on standard error while ten numbers go by."""
    times = itertools.count(0, seconds_each)
    monkeypatch.setattr(progress, "monotonic", lambda: next(times))
    monkeypatch.setattr(sys, "stderr", Screen(terminal))
    assert [*progress.Progress(quiet=quiet).through(iter(range(1, 11)), 10, "entries counted")] == [
        *range(1, 11)
    ]
    assert isinstance(sys.stderr, Screen)
    return sys.stderr.getvalue()


def test_work_of_more_than_two_seconds_shows_how_far_it_is_and_takes_the_line_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "5 of 10 entries counted (50 %)" in (line := shown(monkeypatch, seconds_each=1))
    assert line.endswith("\r\x1b[K")
    assert "\n" not in line


def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, seconds_each=0.1) == ""


def test_what_is_no_terminal_or_is_filled_by_the_output_gets_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(monkeypatch, seconds_each=1, terminal=False) == ""
    assert shown(monkeypatch, seconds_each=1, quiet=True) == ""
