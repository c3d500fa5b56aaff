"""The back-tests that the site shows: of one's own history, where there is one, and that of the package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

from knownsofar.errors import InputError, ShapeError, UnreadableError
from knownsofar.model import BacktestSummary
from knownsofar.publish.site.library import Scores

OWN = "backtest.json"
"""In the folder of one's own precedents: what `knownsofar backtest --json` printed of them."""
_LARGEST = 1_000_000
_AGAIN = "make it again with `knownsofar backtest --json > {}`, or remove it; the site does without"


def scores_of(precedents: Path | None) -> tuple[Scores, ...]:
    """One's own back-test first, where it is there and can be read: see `doubt_of`."""
    try:
        own = _own(precedents)
    except InputError:
        own = None
    return tuple(each for each in (own, _packaged()) if each is not None)


def doubt_of(precedents: Path | None) -> str | None:
    """Why one's own back-test is not shown, where it is, and what to do; None where all is well."""
    try:
        _own(precedents)
    except InputError as error:
        return str(error)
    return None


def _own(precedents: Path | None) -> Scores | None:
    """None where there is none. Raises InputError for one that cannot be read."""
    if precedents is None:
        return None
    path = precedents / OWN
    where, again = str(path), _AGAIN.format(path)
    try:
        if path.stat().st_size > _LARGEST:
            raise UnreadableError(f"has more than {_LARGEST:,} bytes: {again}", where=where)
        found = msgspec.json.decode(path.read_bytes(), type=BacktestSummary)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnreadableError(f"cannot be read ({error.strerror}): {again}", where=where) from error
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ShapeError(f"is no back-test ({error}): {again}", where=where) from error
    shares = [
        share for model in found.models for each in model.calibration for share in (each.said, each.came)
    ]
    if not all(0 <= share <= 1 for share in shares):
        raise ShapeError(f"is no back-test (a chance beyond 0 and 1): {again}", where=where)
    return Scores("On your own history", found)


@cache
def _packaged() -> Scores | None:
    """See `forecast.summary.packaged`; None where none came with the package."""
    from knownsofar.forecast.summary import packaged

    found = packaged()
    return Scores("As the package was made", found) if found is not None else None
