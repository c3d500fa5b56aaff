"""What the server keeps: answers that still hold, up to so many bytes, and what it knows of the ledger."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import date

from knownsofar.serve.answers import Answer

MOST = 64 * 2**20
"""Bytes of answers that are kept."""

Key = tuple[str, tuple[tuple[str, str], ...]]
"""A path and its parameters, in order."""


class State:
    """How far the ledger and the store are; `touched` is the last entry that speaks of each series."""

    def __init__(self) -> None:
        self.entries = 0
        self.store = 0
        self.touched: dict[str, int] = {}

    def learn(self, entries: int, touched: Mapping[str, int], store: int) -> bool:
        """Take in what a look has found; True where it is new."""
        new = entries != self.entries or store != self.store
        self.entries, self.store = entries, store
        self.touched.update(touched)
        return new


class Kept:
    """Answers by what was asked; the one that was not wanted for longest goes first."""

    def __init__(self, most: int = MOST) -> None:
        self._answers: OrderedDict[Key, tuple[Answer, int, date]] = OrderedDict()
        self._most = most
        self.size = 0

    def find(self, key: Key, state: State, today: date) -> Answer | None:
        """The answer that was kept, if it still holds."""
        if (found := self._answers.get(key)) is None:
            return None
        answer, store, day = found
        if not _holds(answer, store, day, state, today):
            self._drop(key)
            return None
        self._answers.move_to_end(key)
        return answer

    def keep(self, key: Key, answer: Answer, store: int, today: date) -> None:
        """Keep an answer; `store` is the store's version before it was asked for."""
        if not answer.keep or answer.size > self._most // 8:
            return
        self._drop(key)
        self._answers[key] = (answer, store, today)
        self.size += answer.size
        while self.size > self._most:
            self._drop(next(iter(self._answers)))

    def _drop(self, key: Key) -> None:
        if (gone := self._answers.pop(key, None)) is not None:
            self.size -= gone[0].size


def _holds(answer: Answer, store: int, day: date, state: State, today: date) -> bool:
    if not answer.dated and day != today:
        return False
    if answer.listing:
        return store == state.store
    if answer.titles is None:
        return answer.entries >= state.entries
    return all(state.touched.get(title, 0) <= answer.entries for title in answer.titles)
