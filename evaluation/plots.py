"""Plots for the documentation: SVG by matplotlib (in the extra `dev`), legible on light and on dark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evaluation.ledger import Measured
    from knownsofar.forecast.backtest import Backtest

COLOURS = {"sqlite": "#3b82c4", "postgres": "#d97742"}
NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
GREY = "#808890"
"""Legible on white and on black."""
CALIBRATED = ("knownsofar", "time waited", "network and time waited", "lifelines Cox", "LightGBM")
"""The models whose calibration is drawn: more lines than these hide one another."""
FEW = 30
"""Rows: bins of fewer are noise, and not drawn."""


def plot_growth(held: Mapping[str, Sequence[Measured]], where: Path) -> None:
    """How loading, asking and size grow with the number of claims, one panel each, a line a store."""
    figure, (rate, asked, size) = _drawing(3, (10.5, 3.2))
    for store, found in held.items():
        claims = [m.claims for m in found]
        line = {"color": COLOURS[store], "marker": "o", "markersize": 4}
        rate.plot(claims, [m.claims / m.ours / 1000 for m in found], label=NAMES[store], **line)
        bare = {**line, "linestyle": ":", "alpha": 0.7, "label": f"{NAMES[store]}, bare load"}
        rate.plot(claims, [m.claims / m.bare / 1000 for m in found], **bare)
        asked.plot(claims, [m.p99 for m in found], **line)
        size.plot(claims, [m.size for m in found], **line)
    for axes, title, bound in (
        (rate, "thousand claims a second, since the start", None),
        (asked, "a season as of a day: ms, 99th of 100", 5),
        (size, "bytes a claim, article texts apart", 400),
    ):
        axes.set_title(title, fontsize=9, color=GREY)
        axes.set_xscale("log")
        axes.set_xlabel("claims", fontsize=9, color=GREY)
        axes.set_ylim(bottom=0)
        if bound is not None:
            axes.axhline(bound, color=GREY, linewidth=0.8, linestyle="--")
    rate.legend(fontsize=7, frameon=False, labelcolor=GREY)
    _save(figure, where)


def _drawing(panels: int, size: tuple[float, float]) -> tuple[Any, list[Any]]:
    """A figure with axes that are legible on light and on dark."""
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "knownsofar", "font.family": "sans-serif"})
    figure, every = plt.subplots(1, panels, figsize=size, layout="constrained", squeeze=False)
    for axes in every[0]:
        axes.tick_params(colors=GREY, labelsize=8)
        axes.patch.set_alpha(0)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
            spine.set_color(GREY)
    return figure, list(every[0])


def plot_calibration(found: Backtest, where: Path) -> None:
    """The share that came beside the chance that was given, a panel a horizon.

    Ten bins of equal width; those of fewer than `FEW` rows are left out.
    """
    from knownsofar.forecast.backtest import WITHIN, known, near
    from knownsofar.forecast.scores import calibration_bins

    figure, panels = _drawing(len(WITHIN), (10.5, 3.6))
    close = near(found.rows)
    for place, (axes, horizon) in enumerate(zip(panels, WITHIN, strict=True)):
        m = close & known(found, horizon)
        axes.plot([0, 1], [0, 1], color=GREY, linewidth=0.8, linestyle="--")
        for name, said in found.answers.items():
            if name not in CALIBRATED:
                continue
            bins = [
                b for b in calibration_bins(said.chance[m, place], found.day[m] <= horizon) if b[2] >= FEW
            ]
            axes.plot([b[0] for b in bins], [b[1] for b in bins], marker="o", markersize=3, label=name)
        axes.set_title(f"came within {horizon} days", fontsize=9, color=GREY)
        axes.set_xlabel("chance given", fontsize=9, color=GREY)
    panels[-1].legend(fontsize=6, frameon=False, labelcolor=GREY)
    _save(figure, where)


def plot_brier_by_year(found: Backtest, where: Path) -> None:
    """The Brier score within 365 days by the year of the cut, a line a model."""
    import numpy as np

    from knownsofar.forecast.backtest import YEAR, known, near
    from knownsofar.forecast.scores import brier

    figure, (axes,) = _drawing(1, (7, 3.6))
    years = np.array([row.cut.year for row in found.rows])
    of = near(found.rows) & known(found, 365)
    shown = [year for year in np.unique(years) if (of & (years == year)).any()]
    for name, said in found.answers.items():
        means = [
            brier(said.chance[m, YEAR], found.day[m] <= 365).mean()
            for m in (of & (years == y) for y in shown)
        ]
        axes.plot(shown, means, marker="o", markersize=3, label=name)
    axes.set_title("Brier score within 365 days, by year of the cut", fontsize=9, color=GREY)
    axes.legend(fontsize=6, frameon=False, labelcolor=GREY)
    axes.set_xticks(shown)
    _save(figure, where)


def _save(figure: Any, where: Path) -> None:
    import matplotlib.pyplot as plt

    figure.savefig(where, transparent=True, metadata={"Date": None})
    plt.close(figure)
