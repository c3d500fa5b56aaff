"""A back-test for people: what was said against what came, drawn and in sentences that a layman reads."""

from __future__ import annotations

import msgspec

from knownsofar.model import BacktestSummary, CalibrationBin, ModelScores
from knownsofar.model.backtest import OURS
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.library import Scores
from knownsofar.publish.words import day

LEFT, TOP, SIDE = 44, 12, 270
"""Pixels of the plot in its own units: its left and top edges, and how long its sides are."""
_SMALLEST, _LARGEST = 3.5, 13.0  # radius of a dot
_YEAR = "365"
_BINS, _RIVALS = 20, 12  # shown at most: a file of one's own may hold anything


class Dot(msgspec.Struct, frozen=True):
    """A bin in the plot, with what it says."""

    x: float
    y: float
    radius: float
    words: str


class Rival(msgspec.Struct, frozen=True):
    """A forecast beside the others: its errors, and how wide the first of them is drawn, in per cent."""

    name: str
    ours: bool
    chance: str
    width: float
    day: str
    apart: str


class Tested(msgspec.Struct, frozen=True, kw_only=True):
    """A back-test as its page shows it; `dots` empty where there was too little to say."""

    title: str
    words: tuple[str, ...]
    lines: tuple[str, ...]
    dots: tuple[Dot, ...]
    spans: tuple[str, ...]
    rivals: tuple[Rival, ...]
    description: str


def backtest_of(scores: Scores) -> Tested:
    """What the page says of a back-test."""
    found = scores.summary
    ours = found.models[0] if found.models else None
    bins = [each for each in ours.calibration if each.rows > 0][:_BINS] if ours is not None else []
    lines = tuple(_line(each) for each in bins)
    return Tested(
        title=scores.source,
        words=tuple(_words(found, ours)),
        lines=lines,
        dots=_dots(bins),
        spans=tuple(_spans(ours)) if ours is not None else (),
        rivals=_rivals(found),
        description=" ".join(f"{line}." for line in lines),
    )


def _per_cent(share: float) -> str:
    return f"{100 * share:.0f}\u00a0%"


def _line(each: CalibrationBin) -> str:
    return f"Of {each.rows:,} seasons given {_per_cent(each.said)}, {_per_cent(each.came)} came"


def _words(found: BacktestSummary, ours: ModelScores | None) -> list[str]:
    if not found.cuts or ours is None:
        return ["Nothing was asked."]
    days = f"On {day(found.cuts[0])}" if len(found.cuts) == 1 else (
        f"On {len(found.cuts)} days from {day(found.cuts[0])} to {day(found.cuts[-1])}"
    )  # fmt: skip
    words = [
        f"{days} the forecast was made from what was known on that day and nothing later, for every season "
        f"that was waited for: {found.rows:,} in all. What had come by {day(found.snapshot)} decides."
    ]
    if ours.calibration_error is not None:
        words.append(f"On average a chance that it gave was {100 * ours.calibration_error:.1f} points off.")
    rivals = [each for each in found.models if each is not ours and each.brier.get(_YEAR)]
    mine = ours.brier.get(_YEAR)
    if rivals and mine is not None:
        best = min(rivals, key=lambda each: each.brier[_YEAR] or 1.0)
        gain = 1 - mine / (best.brier[_YEAR] or 1.0)
        less = "less" if gain >= 0 else "more"
        words.append(
            f"It errs {abs(100 * gain):.0f}\u00a0% {less} than the best of the simpler forecasts beside it "
            f"({clean(best.name, NAME)})."
        )
    return words


def _dots(bins: list[CalibrationBin]) -> tuple[Dot, ...]:
    most = max((each.rows for each in bins), default=1)
    return tuple(
        Dot(
            x=round(LEFT + SIDE * each.said, 1),
            y=round(TOP + SIDE * (1 - each.came), 1),
            radius=round(max(_SMALLEST, _LARGEST * (each.rows / most) ** 0.5), 1),
            words=_line(each),
        )
        for each in bins
    )


def _spans(ours: ModelScores) -> list[str]:
    return [
        f"The span that was to hold {_per_cent(_share(share))} of the premieres held {_per_cent(held)}"
        for share, held in list(ours.coverage.items())[:_RIVALS]
        if held is not None
    ]


def _share(words: str) -> float:
    try:
        return float(words)
    except ValueError:
        return 0.0


def _rivals(found: BacktestSummary) -> tuple[Rival, ...]:
    worst = max((each.brier.get(_YEAR) or 0.0 for each in found.models), default=0.0) or 1.0
    return tuple(
        Rival(
            name=clean(each.name, NAME),
            ours=each.name == OURS,
            chance=_figure(each.brier.get(_YEAR), 3),
            width=round(100 * (each.brier.get(_YEAR) or 0.0) / worst, 1),
            day=_figure(each.crps, 0),
            apart=_figure(each.auc, 2),
        )
        for each in found.models[:_RIVALS]
    )


def _figure(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"
