"""The page about the back-test, docs/forecast.md: what was measured, in words and tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import PurePosixPath

import numpy as np

from evaluation.forecast_tables import GROUPS, by_cut_parts, by_group, gain, pooled, spreads, table
from knownsofar.forecast.backtest import Backtest, Bools, known, near
from knownsofar.forecast.summary import summarise
from knownsofar.model import BacktestSummary
from knownsofar.model.backtest import OURS

TUNED = (
    f"The settings of {OURS} were chosen at the cuts 2017-01-01, 2017-04-01, 2018-10-01, 2019-07-01, "
    "2021-10-01 and 2022-10-01, so at these it is flattered; of the others 2019-01-01 and 2020-10-01 "
    "were seen."
)
"""What a reader of the scores must know."""
RIVALS = ("network and time waited", "LightGBM", "scikit-survival forest", "lifelines Cox")


def report(found: Backtest, missing: Sequence[str], snapshot: date, plots: Sequence[str] = ()) -> str:
    """The page. plots: addresses of images to show."""
    rows = found.rows
    close, every = near(rows), np.ones(len(rows), np.bool_)
    summary = summarise(found, snapshot)
    cuts = summary.cuts
    parts = [
        "# How good the forecasts are",
        _words(
            f"""On {len(cuts)} days from {cuts[0]} to {cuts[-1]} we forecast as if it were that day. Each
            model was fitted on what was known then, and asked about every series that was
            waiting for its next season. What had come by {snapshot} tells how good the
            answers were. That makes {len(rows):,} forecasts, of which {summary.rows:,} are of
            series that had waited at most five years and are no miniseries; most tables are
            of these, since of the others nearly none comes back. All models answered for the
            same rows in the same run."""
        ),
        *([f"Not installed, and so not here: {', '.join(missing)}."] if missing else []),
        TUNED,
        "Made by `python -m evaluation.forecast --history DIR --write FILE`; days of seasons by courtesy of "
        "[TMDB](https://www.themoviedb.org), which neither endorses nor certifies this.",
        "## In short",
        *_in_short(found, summary, close),
        *(f"![{PurePosixPath(plot).stem.replace('-', ' ')}]({plot})" for plot in plots),
        "## Beside other forecasts",
        _words(
            """*Brier* is the squared error of the chance that the season comes within so many days, *log* the
            logarithmic one, which sure mistakes cost most. *AUC* is how often a season that
            came within a year had been given a greater chance than one that did not: .5 is a
            guess, 1 perfect. *CRPS* is how far the forecast of the day was off, in days, over
            the days up to the snapshot. *Calibration* is how far the chances lie from what then
            came, in ten bins of equal width or of equal count. Smaller is better, save of AUC.
            A horizon that ends after the snapshot leaves out the whole cut."""
        ),
        pooled(found, close),
        *_gains(found, close),
        "### Everything that waits",
        "Miniseries and waits of more than five years too.",
        pooled(found, every),
        "## The spans that the day is given in",
        _words(
            """How many of the seasons that had come by the snapshot came within the middle 50, 80 and 95 % of
            their forecast. *By the snapshot*: the forecast is cut there too, so that seasons that have not
            come yet are left out on both sides; a true forecast holds 50, 80 and 95 %. *At all*: the span
            given that the season comes within ten years, as it is shown to readers; of late cuts the long
            waits have not ended, so a true forecast differs there."""
        ),
        spreads(found, close),
        "## By platform, country, season and time waited",
        f"*We said*, *it came*: the mean chance within a year of {OURS}, and the share that came; *off by*: "
        "their distance in five bins of equal count. Then the Brier score within 365 days of each model.",
        *(
            by_group(found, every if what == "waited" else close, what, of, order)
            for what, of, order in GROUPS
        ),
        "## Day by day",
        *by_cut_parts(found, close),
    ]
    return "\n\n".join(parts)


def _words(text: str) -> str:
    return " ".join(text.split())


def _in_short(found: Backtest, summary: BacktestSummary, of: Bools) -> list[str]:
    """The goals that the project set itself, beside what was measured."""
    ours = summary.of(OURS)
    if ours is None or ours.brier["365"] is None:
        return [f"{OURS} was not asked."]
    lines: list[list[str]] = []

    def goal(words: str, measured: float | None, low: float, high: float, form: str) -> None:
        if measured is not None:
            lines.append([words, f"{measured:{form}}", "yes" if low <= measured <= high else "no"])

    brier = "error of the chance within a year (Brier), below"
    goal(f"{brier} network and time waited: at least 13 %", summary.gain("brier"), 0.13, 1, ".1%")
    goal(f"{brier} plain LightGBM: at least 4 %", summary.gain("brier", "LightGBM"), 0.04, 1, ".1%")
    goal(
        "error of the day (CRPS), below network and time waited: at least 20 %",
        summary.gain("crps"), 0.2, 1, ".1%",
    )  # fmt: skip
    goal("chances off by at most .015 (ten bins)", ours.calibration_error, 0, 0.015, ".4f")
    goal("premieres in the 80 % span: 78 to 82 %", ours.coverage["0.8"], 0.78, 0.82, ".1%")
    return [table(["goal", "measured", "reached"], lines)]


def _gains(found: Backtest, of: Bools) -> list[str]:
    first = next(iter(found.answers))
    others = [n for n in RIVALS if n in found.answers and n != first]
    if first != OURS or not others or not (of & known(found, 365)).any():
        return []
    head = "Brier score within 365 days, below another's by (95 % of draws of whole series):"
    return [head + "\n\n" + "\n".join(f"- {gain(found, of, first, other)}" for other in others)]
