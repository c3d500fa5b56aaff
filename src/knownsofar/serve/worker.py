"""The desk in a process of its own: what the server asks it, as functions that cross to another process."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from knownsofar.errors import LedgerBusyError, LedgerError
from knownsofar.serve.answers import Answer, Refusal, refused
from knownsofar.serve.api import ROOT, add, ask
from knownsofar.serve.desk import Desk, is_away
from knownsofar.serve.setup import Setup

T = TypeVar("T")
_desk: Desk | None = None
_POLITE = 5
"""By how much the desk gives way to the server, so that what is kept goes out at once."""


def start(setup: Setup) -> None:
    """Open the desk of this process; once, before all else. Ctrl-C is for the server to hear."""
    global _desk
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000)  # little of what is made here is in cycles
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    _desk = Desk(setup)


def _open() -> Desk:
    if _desk is None:
        raise RuntimeError("the desk was not started")
    return _desk


def get(path: str, query: Mapping[str, str], today: date) -> Answer:
    """The answer for a path, without its first slash; a refusal is an answer too."""
    desk = _open()
    if path.startswith("api/"):
        return _answered(desk, lambda: ask(desk, path.removeprefix(ROOT), query, today), as_json=True)
    return _answered(desk, lambda: desk.page(path, query, today), as_json=False)


def post(body: bytes, today: date) -> Answer:
    """Record an article."""
    desk = _open()
    return _answered(desk, lambda: add(desk, body, today), as_json=True)


def freshen(today: date) -> int:
    """See `Desk.freshen`."""
    desk = _open()
    return _retried(desk, lambda: desk.freshen(today))


def _retried(desk: Desk, make: Callable[[], T]) -> T:
    """Once more with the ledger opened again, where it could not be asked: to record twice adds nothing."""
    try:
        return make()
    except LedgerError as error:
        if not is_away(error):
            raise
        desk.reopen()
        return make()


def _answered(desk: Desk, make: Callable[[], Answer], *, as_json: bool) -> Answer:
    try:
        return _retried(desk, make)
    except Refusal as refusal:
        return refused(refusal, as_json=as_json)
    except LedgerError as error:
        if isinstance(error, LedgerBusyError) or is_away(error):
            again = Refusal(503, error.reason, error.message, {"Retry-After": "5"})
            return refused(again, as_json=as_json)
        return refused(Refusal(500, error.reason, error.message), as_json=as_json)
