"""Plots of the packaged story for docs/story.md: SVG by matplotlib (in the extra `dev`), dark on white."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from knownsofar.model import StageValue

if TYPE_CHECKING:
    from knownsofar.model import Dossier

SHOWN: tuple[StageValue, ...] = (
    "awaiting",
    "renewed",
    "filming",
    "wrapped",
    "dated",
    "released",
    "cancelled",
)
COLOURS = ("#c9c3b7", "#8fb8de", "#2f6fb0", "#0b6e4f", "#c2a100", "#d9822b", "#c0392b")
INK = "#333333"


def draw(dossiers: Sequence[Dossier], folder: Path) -> tuple[str, ...]:
    """Draw all into `folder` and give their names."""
    folder.mkdir(parents=True, exist_ok=True)
    plots = {"story-stages.svg": _stages, "story-release.svg": _release}
    for name, plot in plots.items():
        plot(dossiers, folder / name)
    return tuple(plots)


def _stages(dossiers: Sequence[Dossier], where: Path) -> None:
    """The chance of each stage by day, stacked, with the days of the articles."""
    figure, axes = _drawing()
    days = [d.as_of for d in dossiers]
    shares = [[d.stage.chances.get(stage, 0.0) for d in dossiers] for stage in SHOWN]
    axes.stackplot(days, shares, labels=SHOWN, colors=COLOURS, step="post", linewidth=0)
    told = sorted({c.published for c in dossiers[-1].claims if c.published >= days[0]})
    axes.plot(told, [0.02] * len(told), "|", color=INK, markersize=7)
    axes.set_ylim(0, 1)
    axes.set_ylabel("chance of the stage", fontsize=9)
    _save(figure, axes, where)


def _release(dossiers: Sequence[Dossier], where: Path) -> None:
    """The release as it was expected by day: median, middle half and 90 %, above the day itself."""
    figure, axes = _drawing()
    told = [(d.as_of, d.outlook.release.quantiles) for d in dossiers if d.outlook is not None]
    days = [day for day, _ in told]
    for low, high, alpha, name in (("0.05", "0.95", 0.18, "90 %"), ("0.25", "0.75", 0.35, "50 %")):
        lows, highs = [q[low] for _, q in told], [q[high] for _, q in told]
        axes.fill_between(
            days, lows, highs, step="post", color="#2f6fb0", alpha=alpha, linewidth=0, label=name
        )
    axes.step(days, [q["0.5"] for _, q in told], where="post", color="#0b3d6e", linewidth=1.4, label="median")
    axes.plot(days, days, color=INK, linewidth=0.8, linestyle="--", label="the day itself")
    axes.yaxis_date()
    axes.set_ylabel("premiere, if it comes", fontsize=9)
    _save(figure, axes, where)


def _drawing() -> tuple[Any, Any]:
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "knownsofar", "font.family": "sans-serif"})
    figure, axes = plt.subplots(figsize=(10.5, 3.9), layout="constrained")
    axes.tick_params(labelsize=8)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return figure, axes


def _save(figure: Any, axes: Any, where: Path) -> None:
    import matplotlib.pyplot as plt

    axes.legend(fontsize=8, frameon=False, ncols=len(SHOWN), loc="lower center", bbox_to_anchor=(0.5, 1.0))
    figure.savefig(where, metadata={"Date": None})
    plt.close(figure)
