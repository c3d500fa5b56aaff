"""Print how good the forecasts are: made on past days from what was known then, beside what came."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from knownsofar.cli.loading import load
from knownsofar.cli.options import day
from knownsofar.cli.progress import Progress
from knownsofar.errors import UsageError
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.forecast import Series
    from knownsofar.model import BacktestSummary, ModelScores

NAME = "backtest"
SUMMARY = "print how good the forecasts have been, beside simpler ones"
_YEARS = 8
"""How far back the first cut lies before the last, unless it is given."""
_EVERY = 5
"""Quarters: all times of the year have their turn."""


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `backtest` takes."""
    parser.add_argument(
        "--history",
        type=Path,
        metavar="DIR",
        help="a folder with series.csv and seasons.csv (unless given: what was imported; where nothing was, "
        "the figures that came with the package are printed)",
    )
    parser.add_argument(
        "--first", type=day, metavar="DAY", help="no forecast from before this day, YYYY-MM-DD (8 years)"
    )
    parser.add_argument(
        "--last",
        type=day,
        metavar="DAY",
        help="no forecast from after this day (unless given: a year before --as-of)",
    )
    parser.add_argument(
        "--every",
        type=_count,
        metavar="N",
        default=_EVERY,
        help="forecast on the first day of each Nth quarter (unless given: 5)",
    )
    parser.add_argument(
        "--as-of",
        type=day,
        metavar="DAY",
        help="what had come by this day decides (unless given: the day up to which the history is full)",
    )
    parser.add_argument("--json", action="store_true", help="print all figures as JSON")
    parser.set_defaults(precedents=Path(settings.precedents))


def _count(words: str) -> int:
    if not (words.isascii() and words.isdigit() and 0 < int(words[:4]) < 1000):
        raise argparse.ArgumentTypeError(f"{words!r} is no number from 1 to 999")
    return int(words)


def run(options: argparse.Namespace) -> int:
    """Forecast the past, or show what the package's forecast scored."""
    import msgspec

    from knownsofar.forecast.summary import packaged

    refused = False
    given = options.history or options.precedents
    if options.history is None and not (given / "series.csv").exists():
        found = packaged()
        if found is None:
            raise UsageError("no history to test on: import one with `knownsofar precedents import`")
        asked = [f"--{name}" for name in ("first", "last", "as_of") if getattr(options, name)]
        if asked:
            raise UsageError(f"{asked[0].replace('_', '-')} needs a history: give --history DIR")
        source = "measured when the package's forecast was fitted"
    else:
        history, errors = load(given)
        refused = bool(errors)
        found = _tested(history, options)
        source = f"on {given}"
    if options.json:
        sys.stdout.write(msgspec.json.encode(found).decode() + "\n")
    else:
        sys.stdout.write(_in_words(found, source))
    return 1 if refused else 0


def _tested(history: list[Series], options: argparse.Namespace) -> BacktestSummary:
    from knownsofar import clock
    from knownsofar.forecast.backtest import backtest, newest, quarters
    from knownsofar.forecast.baselines import BASELINES
    from knownsofar.forecast.fit import fit_prior
    from knownsofar.forecast.summary import summarise
    from knownsofar.model.backtest import OURS

    snapshot = options.as_of or newest(history, clock.today())
    if snapshot is None:
        raise UsageError("the history has no season that has come; there is nothing to test on")
    last = options.last or date.fromordinal(max(1, snapshot.toordinal() - 366))
    first = options.first or date(max(1, last.year - _YEARS), 1, 1)
    cuts = quarters(first, last)[:: options.every]
    if not cuts:
        raise UsageError(f"no quarter begins from {first} to {last}; give another --first or --last")
    if cuts[-1] > snapshot:
        raise UsageError(f"a forecast on {cuts[-1]} is not settled by {snapshot}; give an earlier --last")
    progress = Progress()

    def heard(cut: date, name: str) -> None:
        progress.show(f"{cut}, forecast {cuts.index(cut) + 1} of {len(cuts)}: {name}")

    try:
        found = backtest(history, cuts, snapshot, {OURS: fit_prior, **BASELINES}, heard=heard)
    finally:
        progress.wipe()
    if not found.rows:
        raise UsageError(f"nothing was waited for on any day from {cuts[0]} to {cuts[-1]}; give other days")
    return summarise(found, snapshot)


def _in_words(found: BacktestSummary, source: str) -> str:
    lines = [
        f"How good the forecasts are, {source}.",
        "",
        f"On {_days(found.cuts)} each forecast was made from what was known on that day, for every series",
        f"that was awaited (at most five years; no miniseries): {found.rows:,} forecasts. What had come by",
        f"{found.snapshot} decides.",
        "",
        f"{'':26}{'error of the':>15}{'tells':>9}{'error of the':>15}{'premieres in':>15}",
        f"{'':26}{'chance to come':>15}{'apart':>9}{'day, in days':>15}{'the 80 % span':>15}",
        f"{'':26}{'in a year':>15}",
    ]
    lines += [_line(scored) for scored in found.models]
    lines += ["", "Errors: smaller is better (Brier score; CRPS). Tells apart: how often what came had been"]
    lines += ["given the greater chance (AUC); .5 is a guess, 1 perfect. The span is to hold 80 %."]
    for score, words in (("brier", "the chance"), ("crps", "the day")):
        if (gain := found.gain(score)) is not None:
            less = "below" if gain >= 0 else "above"
            lines.append(f"Our error of {words} is {abs(gain):.1%} {less} that of network and time waited.")
    lines += _calibration(found)
    return "\n".join(lines) + "\n"


def _days(cuts: list[date]) -> str:
    if len(cuts) == 1:
        return f"{cuts[0]}"
    return f"{len(cuts)} days from {cuts[0]} to {cuts[-1]}"


def _line(scored: ModelScores) -> str:
    def figure(value: float | None, form: str) -> str:
        return "-" if value is None else f"{value:{form}}".removeprefix("0")

    return (
        f"{scored.name:26}{figure(scored.brier['365'], '.4f'):>15}{figure(scored.auc, '.3f'):>9}"
        f"{figure(scored.crps, '.0f'):>15}{figure(scored.coverage['0.8'], '.1%'):>15}"
    )


def _calibration(found: BacktestSummary) -> list[str]:
    ours = found.models[0]
    if not ours.calibration:
        return []
    lines = ["", "When we said that a season comes within a year, it came:", ""]
    for each in ours.calibration:
        bar = "#" * round(each.came * 40)
        lines.append(f"  said {each.said:4.0%}   came {each.came:4.0%}   of {each.rows:>7,}  {bar}")
    if ours.calibration_error is not None:
        lines += ["", f"On average what we say is {ours.calibration_error:.1%} off."]
    return lines
