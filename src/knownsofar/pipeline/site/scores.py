"""The back-test that comes with the package, in words and as a table."""

from __future__ import annotations

from functools import cache

import msgspec

from knownsofar.publish.site.library import Scores

_COLUMNS = ("Forecast", "Brier, a year ahead", "Log score", "CRPS, days", "Error of calibration")


@cache
def packaged_scores() -> Scores:
    """See `forecast.summary.packaged`; where none came with the package, a sentence that says so."""
    from knownsofar.forecast.summary import packaged

    found = packaged()
    if found is None:
        return Scores(("No back-test came with this package: knownsofar backtest makes one.",))
    sentences = [
        f"On {len(found.cuts)} days between {found.cuts[0]} and {found.cuts[-1]} the forecast was asked "
        f"about {found.rows:,} seasons that were waited for; what came is known up to {found.snapshot}.",
    ]
    gain = found.gain("brier")
    if gain is not None:
        sentences.append(
            f"Its error on whether a season comes within a year is {gain:.0%} less than that of the "
            "plain rates by network and time waited."
        )
    rows = tuple(
        (
            scored.name,
            _figure(scored.brier.get("365"), 3),
            _figure(scored.log.get("365"), 3),
            _figure(scored.crps, 0),
            _figure(scored.calibration_error, 3),
        )
        for scored in found.models
    )
    return Scores(tuple(sentences), _COLUMNS, rows, msgspec.to_builtins(found))


def _figure(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
