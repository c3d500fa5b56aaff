"""The back-tests that the site shows: of one's own history, where there is one, and that of the package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from knownsofar.model import BacktestSummary
from knownsofar.publish.site.library import Scores

OWN = "backtest.json"
"""In the folder of one's own precedents: what `knownsofar backtest --json` printed of them."""
_LARGEST = 1_000_000


def scores_of(precedents: Path | None) -> tuple[Scores, ...]:
    """One's own back-test first. One that cannot be read is left out: it is made again by a command."""
    own = _own(precedents / OWN) if precedents is not None else None
    found = (own, _packaged())
    return tuple(each for each in found if each is not None)


def _own(path: Path) -> Scores | None:
    try:
        if path.stat().st_size > _LARGEST:
            return None
        found = msgspec.json.decode(path.read_bytes(), type=BacktestSummary)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return Scores("On your own history", found)


@cache
def _packaged() -> Scores | None:
    """See `forecast.summary.packaged`; None where none came with the package."""
    from knownsofar.forecast.summary import packaged

    found = packaged()
    return Scores("As the package was made", found) if found is not None else None
