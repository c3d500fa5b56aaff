"""Plots for the documentation: SVG by matplotlib (in the extra `dev`), legible on light and on dark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evaluation.ledger import Measured

COLOURS = {"sqlite": "#3b82c4", "postgres": "#d97742"}
NAMES = {"sqlite": "SQLite", "postgres": "PostgreSQL"}
GREY = "#808890"
"""Legible on white and on black."""


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


def _save(figure: Any, where: Path) -> None:
    import matplotlib.pyplot as plt

    figure.savefig(where, transparent=True, metadata={"Date": None})
    plt.close(figure)
