"""How good the forecasts are: a rolling-origin back-test, the baselines beside it on the same rows.

    python -m evaluation.forecast --history DIR      DIR/series.csv and DIR/seasons.csv, as data/precedents
    options: --first DAY --last DAY --snapshot DAY --every N --only NAME... --without NAME...
             --write FILE (Markdown; plots go to images/ beside it)
             --hold-out SHARE (fit without that share of the series, and ask of them alone)

At the first day of every quarter each model is fitted on the history as it
stood on that day, answers for every series that waits then, and is scored by
what had come by the snapshot. Whether a row came within a horizon is known when
the snapshot lies past it; a cut too late for that is left out of the horizon,
with all its rows: to keep the early ones alone would flatter the hopeful.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evaluation import forecast_scores as scores
from evaluation.forecast_baselines import BASELINES, Fit
from evaluation.forecast_peers import peers
from evaluation.forecast_spells import quarters
from evaluation.forecast_tables import WITHIN, report
from knownsofar.forecast.fit import fit_prior
from knownsofar.forecast.history import Series, Waiting, load_history, until, waiting
from knownsofar.forecast.prior import HORIZONS, Model

Floats = NDArray[np.float64]
SNAPSHOT = date(2024, 11, 11)
"""The day as which data/precedents stood: what came later is not in it."""
HOLD_OUT_SEED = 7
GRID: Floats = np.asarray(HORIZONS, np.float64)


class Row(NamedTuple):
    """What a row is broken down by."""

    series: str
    cut: date
    kind: str
    platform: str
    country: str
    season: int
    waited: int


class Answers(NamedTuple):
    """What a model said of every row, as far as it is scored.

    chance: (rows, WITHIN); crps: (rows,) in days; to_end, at_all: (rows,) the place of the premiere in its
    forecast given that it comes by the snapshot, or within the grid; NaN for what has not come.
    """

    chance: Floats
    crps: Floats
    to_end: Floats
    at_all: Floats


class Backtest(NamedTuple):
    """Rows over all cuts, what came of them, and what each model said.

    day: (rows,) days from the cut to the premiere, infinity when it has not come by the snapshot;
    seen: (rows,) days from the cut to the snapshot.
    """

    rows: list[Row]
    day: Floats
    seen: Floats
    answers: dict[str, Answers]


def outcomes(history: Sequence[Series], rows: Sequence[Waiting], cut: date, snapshot: date) -> Floats:
    """Days from the cut to the premiere of each row's season or a later one; infinity when none had come by
    the snapshot. A history lists some seasons without a day: the next one shows that it came."""
    whole = {series.id: series.seasons for series in history}
    found = np.full(len(rows), np.inf)
    for place, row in enumerate(rows):
        days = [
            (season.premiere - cut).days
            for season in whole[row.series.id]
            if season.number >= row.season and cut <= season.premiere <= snapshot
        ]
        found[place] = min(days, default=np.inf)
    return found


def answers(model: Model, rows: Sequence[Waiting], cut: date, day: Floats, seen: float) -> Answers:
    """Ask a model about the rows of a cut, and keep what is scored of it."""
    within = np.asarray(model.within(rows, cut), np.float64)
    if within.shape != (len(rows), len(GRID)) or not np.isfinite(within).all():
        raise ValueError(
            f"a model gives finite chances of shape {(len(rows), len(GRID))}, not {within.shape}"
        )
    if within.min(initial=0) < -1e-9 or within.max(initial=0) > 1 + 1e-9 or (np.diff(within) < -1e-9).any():
        raise ValueError("a model's chances lie between 0 and 1 and never fall from one horizon to the next")
    return Answers(
        np.stack([scores.chance_at(within, GRID, float(h)) for h in WITHIN], axis=1),
        scores.crps(within, GRID, day, seen),
        scores.place_in_forecast(within, GRID, day, seen),
        scores.place_in_forecast(within, GRID, np.where(day <= seen, day, np.inf), np.inf),
    )


def held_out(history: Sequence[Series], share: float) -> frozenset[str]:
    """The ids of a share of the series, drawn once and for all."""
    ids = sorted(series.id for series in history)
    drawn = np.random.default_rng(HOLD_OUT_SEED).permutation(len(ids))[: round(share * len(ids))]
    return frozenset(ids[place] for place in drawn)


def backtest(
    history: Sequence[Series],
    cuts: Sequence[date],
    snapshot: date,
    fits: Mapping[str, Fit],
    kept_back: frozenset[str] = frozenset(),
) -> Backtest:
    """Fit and ask every model at every cut; progress goes to standard error.

    Where series are kept back (ids), no model is fitted on any season of them, and they alone are asked of.
    """
    rows: list[Row] = []
    days, seen = [], []
    said: dict[str, list[Answers]] = {name: [] for name in fits}
    for cut in cuts:
        known = [series for series in until(history, cut) if series.id not in kept_back]
        asked = [row for row in waiting(history, cut) if not kept_back or row.series.id in kept_back]
        day, bound = outcomes(history, asked, cut, snapshot), float((snapshot - cut).days)
        rows.extend(_row(row, cut) for row in asked)
        days.append(day)
        seen.append(np.full(len(asked), bound))
        spent = []
        for name, fit in fits.items():
            start = time.perf_counter()
            said[name].append(answers(fit(known, cut), asked, cut, day, bound))
            spent.append(f"{name} {time.perf_counter() - start:.1f} s")
        print(f"{cut}: {len(asked)} rows; {', '.join(spent)}", file=sys.stderr, flush=True)
    joined = {name: Answers(*map(np.concatenate, zip(*parts, strict=True))) for name, parts in said.items()}
    return Backtest(rows, np.concatenate(days), np.concatenate(seen), joined)


def _row(row: Waiting, cut: date) -> Row:
    series = row.series
    return Row(
        series.id,
        cut,
        series.kind,
        series.networks[0] if series.networks else "none",
        series.countries[0] if series.countries else "none",
        row.season,
        (cut - row.since).days,
    )


def models() -> tuple[dict[str, Fit], list[str]]:
    """Everything that is compared, ours first, and the names of what is not installed."""
    others, missing = peers()
    return {"knownsofar": fit_prior, **BASELINES, **others}, missing


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
    parser.add_argument("--write", type=Path, help="a Markdown file; plots go to images/ beside it")
    args = parser.parse_args()
    history, errors = load_history(args.history)
    for error in errors:
        print(error, file=sys.stderr)
    fits, missing = models()
    if unknown := {*(args.only or ()), *args.without} - {*fits, *missing}:
        parser.error(f"no model is called {', '.join(sorted(unknown))}; there are {', '.join(fits)}")
    chosen = {n: f for n, f in fits.items() if n in (args.only or fits) and n not in args.without}
    cuts = quarters(args.first, min(args.last, args.snapshot))[:: args.every]
    if not chosen or not cuts:
        parser.error("no model or no cut is left")
    for name in missing:
        print(f"{name} is left out: its library is not installed", file=sys.stderr)
    found = backtest(history, cuts, args.snapshot, chosen, held_out(history, args.hold_out))
    plots = ("images/forecast-calibration.svg", "images/forecast-brier.svg") if args.write else ()
    text = report(found, missing, args.snapshot, plots)
    if args.hold_out:
        text += f"\n\nFitted without {args.hold_out:.0%} of the series, and asked of these alone."
    if args.write:
        from evaluation.plots import plot_brier_by_year, plot_calibration

        args.write.parent.joinpath("images").mkdir(exist_ok=True)
        args.write.write_text(text + "\n", encoding="utf-8")
        for plot, name in zip((plot_calibration, plot_brier_by_year), plots, strict=True):
            plot(found, args.write.parent / name)
    print(text)


if __name__ == "__main__":
    main()
