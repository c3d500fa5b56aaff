"""How far a long piece of work has come: one line on standard error, if that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from time import monotonic

PATIENCE = 2.0
"""Seconds before progress is shown: shorter work needs none."""
_EVERY = 0.2
_CLEAR = "\r\x1b[K"


class Progress:
    """A line that is written over. `quiet` where standard output is filling the same terminal."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._shows = sys.stderr.isatty() and not quiet
        self._next = monotonic() + PATIENCE
        self._on_screen = False

    def show(self, words: str) -> None:
        """Show how far it is, but not too often."""
        if self._shows and monotonic() >= self._next:
            print(f"{_CLEAR}{words}", end="", file=sys.stderr, flush=True)
            self._next = monotonic() + _EVERY
            self._on_screen = True

    def wipe(self) -> None:
        """Take the line away, so that others can be written."""
        if self._on_screen:
            print(_CLEAR, end="", file=sys.stderr, flush=True)
            self._on_screen = False

    def through(self, numbers: Iterable[int], total: int, what: str) -> Iterator[int]:
        """The numbers as they come, of so many, with what is done with them: "entries exported"."""
        try:
            for number in numbers:
                yield number
                self.show(f"{number:,} of {total:,} {what} ({number * 100 // max(total, 1)} %)")
        finally:
            self.wipe()
