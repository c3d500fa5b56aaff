"""Claims in, claims as of any day out: append-only, on SQLite or PostgreSQL. See docs/ledger.md."""

from knownsofar.ledger.lists import Place, Tally, Wanted
from knownsofar.ledger.reading import Change
from knownsofar.ledger.store import Ledger, open_ledger
from knownsofar.ledger.titles import group_titles, match_titles
from knownsofar.ledger.transfer import Taken
from knownsofar.ledger.writing import Added

__all__ = [
    "Added",
    "Change",
    "Ledger",
    "Place",
    "Taken",
    "Tally",
    "Wanted",
    "group_titles",
    "match_titles",
    "open_ledger",
]
