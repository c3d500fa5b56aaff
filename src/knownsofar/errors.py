"""Everything that can go wrong, as one tree.

KnownSoFarError                  base of all; str() is one line that says what, where, what to do
├── InputError                   an input was refused whole; `reason` is a counted word
│   ├── UnreadableError          not text or HTML, empty, too large, wrong encoding, missing
│   ├── NoArticleError           a page without an article in it
│   ├── NoDateError              no publication day and none was given
│   ├── NoSeriesError            no series could be made out
│   └── ShapeError               JSON (or a catalogue line) of the wrong shape
├── LedgerError                  the store could not do what was asked
│   ├── LedgerVersionError       written by a newer version
│   ├── LedgerBusyError          another process holds it
│   ├── LedgerDamagedError       an entry is not as it was recorded
│   ├── UnfitError               what was to be recorded is none that a ledger can keep
│   └── UnknownSeriesError       it holds nothing about that series
└── UsageError                   a command line, setting or argument that makes no sense

Each carries `where` (a file, an address, a line) apart from its message, and a
short stable `reason` word that is counted and shown with `--verbose`.
"""

from __future__ import annotations


class KnownSoFarError(Exception):
    """Base of all errors that knownsofar raises on purpose."""

    reason: str = "error"

    def __init__(self, message: str, *, where: str | None = None, reason: str | None = None) -> None:
        """`message` says what is wrong and what to do; `where` names the file, address or line."""
        super().__init__(message)
        self.message = message
        self.where = where
        if reason is not None:
            self.reason = reason

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class InputError(KnownSoFarError):
    """An input that is refused whole; the rest of its batch goes on."""

    reason = "input"


class UnreadableError(InputError):
    """Bytes that are no text: empty, binary, too large, missing, or in no known encoding."""

    reason = "unreadable"


class NoArticleError(InputError):
    """A page in which no article could be found."""

    reason = "no-article"


class NoDateError(InputError):
    """An article without a day of publication: relative dates would mean nothing."""

    reason = "no-date"


class NoSeriesError(InputError):
    """An article that speaks of no series that could be made out."""

    reason = "no-series"


class ShapeError(InputError):
    """JSON, CSV or a catalogue line that is not of the promised shape."""

    reason = "shape"


class LedgerError(KnownSoFarError):
    """The ledger could not do what was asked; nothing was half-recorded."""

    reason = "ledger"


class LedgerVersionError(LedgerError):
    """A ledger written by a newer version of knownsofar."""

    reason = "ledger-version"


class LedgerBusyError(LedgerError):
    """Another process is writing to the ledger and did not finish in time."""

    reason = "ledger-busy"


class LedgerDamagedError(LedgerError):
    """An entry of the ledger is not as it was recorded; `where` names it."""

    reason = "ledger-damaged"


class UnfitError(LedgerError):
    """What was to be recorded is none that a ledger can keep, or speaks of what is not there."""

    reason = "unfit"


class UnknownSeriesError(LedgerError):
    """The ledger holds nothing about a series of that name."""

    reason = "unknown-series"


class UsageError(KnownSoFarError):
    """A command line, setting or argument that makes no sense."""

    reason = "usage"
