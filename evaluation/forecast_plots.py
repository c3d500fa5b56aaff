"""Plots of the back-test for docs/forecast.md: SVG by matplotlib (in the extra `dev`), dark on white."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from evaluation.forecast_tables import GROUPS, groups
from knownsofar.forecast.backtest import WITHIN, YEAR, Backtest, Bools, known, near
from knownsofar.forecast.scores import brier, calibration_bins
from knownsofar.model.backtest import OURS

COLOURS = {
    OURS: "#0b6e4f",
    "network and time waited": "#d9822b",
    "time waited": "#8a63b8",
    "constant": "#999999",
    "same wait as last time": "#c2b280",
    "LightGBM": "#2f6fb0",
    "lifelines Cox": "#c0392b",
    "lifelines Weibull": "#e69aa5",
    "scikit-survival forest": "#5a5a5a",
}
LINES = ("#0b6e4f", "#2f6fb0", "#d9822b", "#8a63b8", "#c0392b", "#5a5a5a", "#c2a100")
CALIBRATED = (OURS, "network and time waited", "LightGBM", "lifelines Cox")
"""The models whose calibration is drawn: more lines than these hide one another."""
FEW = 30
"""Rows: bins of fewer are noise, and not drawn."""
MOST = 5
"""Groups of a kind that are drawn, without all others."""


def draw(found: Backtest, folder: Path) -> tuple[str, ...]:
    """Draw all into `folder` and give their names."""
    plots = {
        "forecast-calibration.svg": plot_calibration,
        "forecast-groups.svg": plot_groups,
        "forecast-brier.svg": plot_brier_by_year,
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, plot in plots.items():
        plot(found, folder / name)
    return tuple(plots)


def plot_calibration(found: Backtest, where: Path) -> None:
    """The share that came beside the chance that was given, a panel a horizon, in ten bins of equal width."""
    figure, panels = _drawing(1, len(WITHIN), (10.5, 3.9))
    close = near(found.rows)
    for place, (axes, horizon) in enumerate(zip(panels, WITHIN, strict=True)):
        m = close & known(found, horizon)
        _diagonal(axes)
        for name, said in found.answers.items():
            if name in CALIBRATED:
                _curve(axes, said.chance[m, place], found.day[m] <= horizon, name, COLOURS[name])
        axes.set_title(f"within {horizon} days", fontsize=10)
        axes.set_xlabel("chance that was given", fontsize=9)
    panels[0].set_ylabel("share that came", fontsize=9)
    panels[-1].legend(fontsize=7.5, frameon=False, loc="lower right")
    figure.suptitle("A forecast that is true lies on the dotted line", fontsize=11)
    _save(figure, where)


def plot_groups(found: Backtest, where: Path) -> None:
    """Our calibration within a year for each platform, country, season and time waited."""
    figure, panels = _drawing(2, 2, (10.5, 8.4))
    close = near(found.rows) & known(found, 365)
    said = found.answers.get(OURS, next(iter(found.answers.values()))).chance[:, YEAR]
    for axes, (what, group, order) in zip(panels, GROUPS, strict=True):
        _diagonal(axes)
        for (name, own), colour in zip(groups(found, close, group, order, MOST), LINES, strict=False):
            _curve(axes, said[own], found.day[own] <= 365, name, colour)
        axes.set_title(f"by {what}" if what != "waited" else "by time waited", fontsize=10)
        axes.set_xlabel("chance within a year that was given", fontsize=9)
        axes.set_ylabel("share that came", fontsize=9)
        axes.legend(fontsize=7.5, frameon=False, loc="lower right")
    _save(figure, where)


def plot_brier_by_year(found: Backtest, where: Path) -> None:
    """The Brier score within 365 days by the year of the cut, a line a model."""
    figure, (axes,) = _drawing(1, 1, (8.5, 4.4))
    years = np.array([row.cut.year for row in found.rows])
    of = near(found.rows) & known(found, 365)
    shown = [year for year in np.unique(years) if (of & (years == year)).any()]
    for name, said in found.answers.items():
        means = [
            brier(said.chance[m, YEAR], found.day[m] <= 365).mean()
            for m in (of & (years == year) for year in shown)
        ]
        width = 2.4 if name == OURS else 1.2
        axes.plot(shown, means, marker="o", markersize=3, label=name, color=COLOURS[name], linewidth=width)
    axes.set_title("Error of the chance within a year (Brier score): lower is better", fontsize=10)
    axes.set_xlabel("year of the forecast", fontsize=9)
    axes.legend(fontsize=7.5, frameon=False, bbox_to_anchor=(1.01, 1), loc="upper left")
    axes.set_xticks(shown)
    _save(figure, where)


def _diagonal(axes: Any) -> None:
    axes.plot([0, 1], [0, 1], color="#888888", linewidth=1, linestyle=":")
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_aspect("equal")


def _curve(axes: Any, chance: Any, came: Bools, name: str, colour: str) -> None:
    bins = [b for b in calibration_bins(chance, came) if b[2] >= FEW]
    axes.plot(
        [b[0] for b in bins], [b[1] for b in bins], marker="o", markersize=3.5, linewidth=1.4, label=name,
        color=colour,
    )  # fmt: skip


def _drawing(down: int, across: int, size: tuple[float, float]) -> tuple[Any, list[Any]]:
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "knownsofar", "font.family": "sans-serif"})
    figure, every = plt.subplots(down, across, figsize=size, layout="constrained", squeeze=False)
    for axes in every.flat:
        axes.grid(color="#e4e4e4", linewidth=0.6)
        axes.set_axisbelow(True)
        axes.tick_params(labelsize=8)
        for side, spine in axes.spines.items():
            spine.set_visible(side in ("left", "bottom"))
    return figure, list(every.flat)


def _save(figure: Any, where: Path) -> None:
    import matplotlib.pyplot as plt

    figure.savefig(where, facecolor="white", metadata={"Date": None})
    plt.close(figure)
