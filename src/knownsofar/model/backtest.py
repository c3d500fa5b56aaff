"""A back-test in a few figures: what was asked of forecasts, and how each of them did."""

from __future__ import annotations

from datetime import date

import msgspec

OURS = "knownsofar"
"""The name of our own forecast among others."""
RIVAL = "network and time waited"
"""The baseline that ours is measured against."""


class CalibrationBin(msgspec.Struct, frozen=True):
    """Forecasts of like chance: the mean of what was said, the share that came, and how many they are."""

    said: float
    came: float
    rows: int


class ModelScores(msgspec.Struct, frozen=True):
    """The scores of a model; None where no row could be scored.

    `brier` and `log` by horizon in days; `crps` in days; `coverage` by share, of premieres that came by the
    snapshot; `calibration_error` within 365 days, of ten bins of equal width.
    """

    name: str
    brier: dict[str, float | None]
    log: dict[str, float | None]
    auc: float | None
    crps: float | None
    coverage: dict[str, float | None]
    calibration_error: float | None
    calibration: list[CalibrationBin]


class BacktestSummary(msgspec.Struct, frozen=True):
    """What was asked, and how each model did, ours first.

    `rows` counts the forecasts that are scored: seasons awaited for at most
    five years, of series that are no miniseries; `rows_year` those whose cut
    lies a year before the snapshot. `came` is the share of these that came
    within a year.
    """

    cuts: list[date]
    snapshot: date
    rows: int
    rows_year: int
    came: float | None
    models: list[ModelScores]
    schema: int = 1

    def of(self, name: str) -> ModelScores | None:
        """The scores of a model, if it was asked."""
        return next((scored for scored in self.models if scored.name == name), None)

    def gain(self, score: str, rival: str = RIVAL) -> float | None:
        """By how much of it our error is less than a rival's: "brier" within 365 days, or "crps"."""
        ours, theirs = self.of(OURS), self.of(rival)
        if ours is None or theirs is None:
            return None
        mine, other = (one.crps if score == "crps" else one.brier["365"] for one in (ours, theirs))
        return 1 - mine / other if mine is not None and other else None
