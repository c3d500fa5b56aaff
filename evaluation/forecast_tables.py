"""The back-test as Markdown: pooled, by cut, and by what rows have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast import scores
from knownsofar.forecast.backtest import WITHIN, YEAR, Answers, Backtest, Row, known

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
COMMON = 12
"""Platforms and countries that get a line of their own."""
SPREADS = (0.5, 0.8, 0.95)
_SEASONS = (
    (2, "season 2"),
    (3, "season 3"),
    (4, "season 4"),
    (6, "seasons 5-6"),
    (10, "seasons 7-10"),
    (10**6, "11 and later"),
)
_WAITS = (
    (182, "under 6 months"),
    (365, "6-12 months"),
    (547, "12-18 months"),
    (730, "18-24 months"),
    (1095, "2-3 years"),
    (1826, "3-5 years"),
    (10**6, "over 5 years"),
)


def table(head: Sequence[str], lines: Iterable[Sequence[object]]) -> str:
    """A Markdown table, numbers to the right."""
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in (head, rule, *lines))


def pooled(found: Backtest, of: Bools) -> str:
    """Every score of every model over the rows `of`."""
    head = ["model", *(f"Brier {h}" for h in WITHIN), *(f"log {h}" for h in WITHIN), "AUC 365"]
    head += ["CRPS, days", "calibration 365, by width", "by count"]
    lines = []
    for name, said in found.answers.items():
        line: list[object] = [name]
        for score in (scores.brier, scores.log_score):
            for place, horizon in enumerate(WITHIN):
                m = of & known(found, horizon)
                line.append(_mean(score(said.chance[m, place], found.day[m] <= horizon)))
        m = of & known(found, 365)
        chance, came = said.chance[m, YEAR], found.day[m] <= 365
        line += [f"{scores.auc(chance, came):.3f}", _mean(said.crps[of], 1)]
        line += [f"{scores.calibration_error(chance, came, equal=how):.4f}" for how in ("width", "count")]
        lines.append(line)
    return table(head, lines)


def _mean(values: Floats, digits: int = 4) -> str:
    return f"{values.mean():.{digits}f}" if len(values) else "-"


def spreads(found: Backtest, of: Bools) -> str:
    """How many premieres the intervals held, given that it comes by the snapshot, and given that it comes."""
    head = ["model", *(f"{s:.0%} by the snapshot" for s in SPREADS), *(f"{s:.0%} at all" for s in SPREADS)]
    return table(
        head,
        (
            [name, *(f"{scores.coverage(p[of], s):.3f}" for p in (said.to_end, said.at_all) for s in SPREADS)]
            for name, said in found.answers.items()
        ),
    )


def by_group(
    found: Backtest, of: Bools, what: str, group: Callable[[Row], str], order: Sequence[str] | None = None
) -> str:
    """What the first model said and what came, on average, and the Brier score within a year of every model,
    a line a group; the commonest, unless an order is given."""
    m = of & known(found, 365)
    first = next(iter(found.answers.values()))
    lines = []
    for name, own in groups(found, m, group, order):
        came = found.day[own] <= 365
        cells = [_mean(scores.brier(a.chance[own, YEAR], came)) for a in found.answers.values()]
        said = first.chance[own, YEAR]
        error = scores.calibration_error(said, came, bins=5, equal="count")
        lines.append([name, own.sum(), f"{said.mean():.3f}", f"{came.mean():.3f}", f"{error:.3f}", *cells])
    return table([what, "rows", "we said", "it came", "off by", *found.answers], lines)


def groups(
    found: Backtest,
    of: Bools,
    group: Callable[[Row], str],
    order: Sequence[str] | None = None,
    most: int = COMMON,
) -> list[tuple[str, Bools]]:
    """The rows of each group, those of the commonest `most` unless an order is given, and those of all
    others."""
    names = np.array([group(row) for row in found.rows])
    counts = Counter(names[of].tolist())
    shown = [name for name in order if counts[name]] if order else [n for n, _ in counts.most_common(most)]
    parts = [(name, of & (names == name)) for name in shown]
    if not order and len(counts) > len(shown):
        parts.append(("all others", of & ~np.isin(names, shown)))
    return parts


GROUPS: tuple[tuple[str, Callable[[Row], str], tuple[str, ...] | None], ...] = (
    ("platform", lambda row: row.platform, None),
    ("country", lambda row: row.country, None),
    ("season", lambda row: band(_SEASONS, row.season), tuple(name for _, name in _SEASONS)),
    ("waited", lambda row: band(_WAITS, row.waited), tuple(name for _, name in _WAITS)),
)
"""What the rows are broken down by: the name, the group of a row, and the order in which groups are shown."""


def by_cut(found: Backtest, of: Bools, value: Callable[[Answers, Bools], str], horizon: int) -> str:
    """One score of every model, a line a cut."""
    cuts = np.array([row.cut.toordinal() for row in found.rows])
    lines = []
    for cut in np.unique(cuts):
        own = of & known(found, horizon) & (cuts == cut)
        if own.any():
            scored = (value(said, own) for said in found.answers.values())
            lines.append([date.fromordinal(int(cut)), own.sum(), *scored])
    return table(["cut", "rows", *found.answers], lines)


def band(bands: Sequence[tuple[int, str]], value: int) -> str:
    """The name of the first band whose upper end is not below the value."""
    return next(name for upper, name in bands if value <= upper)


def gain(found: Backtest, of: Bools, ours: str, other: str) -> str:
    """How far one model's Brier score within a year lies below another's, with the 95 % of 400 draws of
    whole series, since a series' rows hang together (Davison and Hinkley 1997, ch. 3.8)."""
    m = of & known(found, 365)
    came = found.day[m] <= 365
    mine, theirs = (scores.brier(found.answers[n].chance[m, YEAR], came) for n in (ours, other))
    _, place = np.unique(
        [r.series for r, kept in zip(found.rows, m, strict=True) if kept], return_inverse=True
    )
    sums = np.stack([np.bincount(place, mine), np.bincount(place, theirs)])
    draw = np.random.default_rng(4)
    size = sums.shape[1]
    drawn = [sums @ np.bincount(draw.integers(0, size, size), minlength=size) for _ in range(400)]
    low, high = np.percentile([1 - a / b for a, b in drawn], [2.5, 97.5])
    return f"{ours}, beside {other}: {1 - mine.sum() / theirs.sum():+.1%} ({low:+.1%} to {high:+.1%})"


def by_cut_parts(found: Backtest, of: Bools) -> Iterable[str]:
    def chance(said: Answers, own: Bools) -> tuple[Floats, Bools]:
        return said.chance[own, YEAR], found.day[own] <= 365

    def brier(place: int, horizon: int) -> Callable[[Answers, Bools], str]:
        return lambda said, own: _mean(scores.brier(said.chance[own, place], found.day[own] <= horizon))

    for place, horizon in enumerate(WITHIN):
        yield f"### By cut: Brier score within {horizon} days"
        yield by_cut(found, of, brier(place, horizon), horizon)
    yield "### By cut: log score within 365 days"
    yield by_cut(found, of, lambda a, m: _mean(scores.log_score(*chance(a, m))), 365)
    yield "### By cut: AUC within 365 days"
    yield by_cut(found, of, lambda a, m: f"{scores.auc(*chance(a, m)):.3f}", 365)
    yield "### By cut: CRPS in days"
    yield by_cut(found, of, lambda a, m: _mean(a.crps[m], 1), 0)
    yield "### By cut: calibration error within 365 days (equal width)"
    yield by_cut(found, of, lambda a, m: f"{scores.calibration_error(*chance(a, m)):.4f}", 365)
    yield "### By cut: premieres in the 80 % interval, given that they came by the snapshot"
    yield by_cut(found, of, lambda a, m: f"{scores.coverage(a.to_end[m], 0.8):.3f}", 0)
