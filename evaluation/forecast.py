"""How good the forecasts are: a rolling-origin back-test, the baselines beside it on the same rows.

    python -m evaluation.forecast --history DIR      DIR/series.csv and DIR/seasons.csv, as data/precedents
    options: --first DAY --last DAY --snapshot DAY --every N --only NAME... --without NAME...
             --cache DIR   keep what each model said at each cut, and go on there when run again
             --again NAME...   ask these anew all the same
             --hold-out SHARE (fit without that share of the series, and ask of them alone)
             --write FILE (Markdown; plots go to images/ beside it)
             --package FILE (JSON; what `knownsofar backtest` shows where there is no history)

What is asked and counted: knownsofar.forecast.backtest. Made in one run, all
models see the same rows.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import msgspec
import numpy as np

from evaluation.forecast_cache import Kept
from evaluation.forecast_peers import peers
from evaluation.forecast_report import report
from knownsofar.forecast.backtest import Answers, Asking, Fit, ask, backtest, quarters
from knownsofar.forecast.baselines import BASELINES
from knownsofar.forecast.fit import fit_prior
from knownsofar.forecast.history import Series, load_history
from knownsofar.forecast.summary import summarise
from knownsofar.model.backtest import OURS

SNAPSHOT = date(2024, 11, 11)
"""The day as which data/precedents stood: what came later is not in it."""
HOLD_OUT_SEED = 7


def held_out(history: Sequence[Series], share: float) -> frozenset[str]:
    """The ids of a share of the series, drawn once and for all."""
    ids = sorted(series.id for series in history)
    drawn = np.random.default_rng(HOLD_OUT_SEED).permutation(len(ids))[: round(share * len(ids))]
    return frozenset(ids[place] for place in drawn)


class Timed:
    """Asks, and says on standard error how long it took."""

    def __init__(self, kept: Kept | None) -> None:
        self._kept = kept

    def ask(self, name: str, fit: Fit, at: Asking) -> Answers:
        """See `backtest.ask`."""
        start = time.perf_counter()
        found = self._kept.ask(name, fit, at) if self._kept else ask(name, fit, at)
        spent = time.perf_counter() - start
        print(f"{at.cut} {name}: {len(at.waits)} rows, {spent:.1f} s", file=sys.stderr, flush=True)
        return found


def models() -> tuple[dict[str, Fit], list[str]]:
    """Everything that is compared, ours first, and the names of what is not installed."""
    others, missing = peers()
    return {OURS: fit_prior, **BASELINES, **others}, missing


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--history", type=Path, required=True)
    parser.add_argument("--first", type=date.fromisoformat, default=date(2016, 1, 1))
    parser.add_argument("--last", type=date.fromisoformat, default=date(2023, 10, 1))
    parser.add_argument("--snapshot", type=date.fromisoformat, default=SNAPSHOT)
    parser.add_argument("--every", type=int, default=1, help="take each Nth quarter")
    parser.add_argument("--only", nargs="+", help="names of models")
    parser.add_argument("--without", nargs="+", default=[], help="names of models")
    parser.add_argument("--hold-out", type=float, default=0.0, help="a share of the series, 0 to 1")
    parser.add_argument("--cache", type=Path, help="a folder for what each model said at each cut")
    parser.add_argument("--again", nargs="+", default=[], help="names of models to ask anew")
    parser.add_argument("--write", type=Path, help="a Markdown file; plots go to images/ beside it")
    parser.add_argument("--package", type=Path, help="a JSON file: the summary that the package shows")
    args = parser.parse_args()
    history, errors = load_history(args.history)
    for error in errors:
        print(error, file=sys.stderr)
    fits, missing = models()
    if unknown := {*(args.only or ()), *args.without, *args.again} - {*fits, *missing}:
        parser.error(f"no model is called {', '.join(sorted(unknown))}; there are {', '.join(fits)}")
    chosen = {n: f for n, f in fits.items() if n in (args.only or fits) and n not in args.without}
    cuts = quarters(args.first, min(args.last, args.snapshot))[:: args.every]
    if not chosen or not cuts:
        parser.error("no model or no cut is left")
    for name in missing:
        print(f"{name} is left out: its library is not installed", file=sys.stderr)
    timed = Timed(Kept(args.cache, args.again) if args.cache else None)
    kept_back = held_out(history, args.hold_out)
    found = backtest(history, cuts, args.snapshot, chosen, kept_back=kept_back, ask=timed.ask)
    plots: tuple[str, ...] = ()
    if args.write:
        from evaluation.forecast_plots import draw

        plots = tuple(f"images/{name}" for name in draw(found, args.write.parent / "images"))
    text = report(found, missing, args.snapshot, plots)
    if args.hold_out:
        text += f"\n\nFitted without {args.hold_out:.0%} of the series, and asked of these alone."
    if args.write:
        args.write.write_text(text + "\n", encoding="utf-8")
    if args.package:
        summary = msgspec.json.encode(summarise(found, args.snapshot))
        args.package.write_bytes(msgspec.json.format(summary, indent=1) + b"\n")
    print(text)


if __name__ == "__main__":
    main()
