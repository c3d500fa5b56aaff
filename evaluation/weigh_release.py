"""How good beliefs about when a season comes are, day by day, beside simpler ways to read the same claims.

    python -m evaluation.weigh_release --data DIR      DIR/milestones and DIR/precedents: what happened

The days and seasons of `evaluation.weigh` on which the season was not out yet: how probable is it that it
premieres within 90, 180, 365 or 730 days? The truth is the tables'; a season that was called off does not
come, and horizons that end after the tables do, of seasons that had not come by then, are left out.

`dossier` is the outlook of the dossier: its prior, moved by the claims. The prior was fitted on the tables,
these seasons among tens of thousands; `evaluation.outlook` is the measure that holds them out. The others
take the window of one claim, or of most, for the truth: inside the horizon, outside, across its end, or no
window, and give each of these, for each horizon, the share of the questions on *other* series on which the
season came. `constant` gives the share of the horizon alone; `prior` is the outlook without any claim on the
season itself.

log: mean -log of the probability of what was so; by season: the mean of the means of the seasons, since pages
write most of the seasons that are long awaited.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from training.records import SNAPSHOT, gold_claims, of_milestones, of_precedents

from evaluation.weigh import Fate, Row, fates_of, rows_of
from knownsofar.model import Claim, Delay, Outlook, Release, Window, fold
from knownsofar.pipeline.forecasting import outlook_of_dossier
from knownsofar.pipeline.windows import chance_within
from knownsofar.weigh import by_records, weigh
from knownsofar.weigh.records import Records, grade
from knownsofar.weigh.windows import told_as_past, window_of

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
HORIZONS = (90, 180, 365, 730)


class Asked(NamedTuple):
    """A season on a day, how many days ahead is looked, and whether it came by then."""

    row: Row
    days: int
    came: bool


def asked_of(rows: Sequence[Row], fates: Mapping[tuple[str, int], Fate]) -> Iterator[Asked]:
    """The questions that the tables answer."""
    for row in rows:
        fate = fates[row.series, row.season]
        if row.truth == 2 or fate.before is None:
            continue
        for days in HORIZONS:
            end = row.day + timedelta(days)
            if fate.out is not None or fate.off is not None or end <= SNAPSHOT:
                yield Asked(row, days, fate.out is not None and fate.out <= end)


Pick = Callable[[Sequence[Claim]], Claim | None]


def windows(claims: Sequence[Claim], season: int) -> list[Claim]:
    """The claims that name days on which the season is to come, oldest first."""
    return [
        claim
        for claim in claims
        if claim.season == season and claim.polarity and isinstance(claim.value, Release | Delay)
        if window_of(claim) is not None and not told_as_past(claim)
    ]


def newest(claims: Sequence[Claim]) -> Claim | None:
    """The last report."""
    return claims[-1] if claims else None


def strongest(claims: Sequence[Claim]) -> Claim | None:
    """The strongest certainty, then the newest."""
    return min(reversed(claims), key=lambda claim: claim.certainty.rank, default=None)


def majority(by: Callable[[Claim], str]) -> Pick:
    """The window that most articles, or outlets, name; of equals the newest."""

    def pick(claims: Sequence[Claim]) -> Claim | None:
        votes = Counter(window_of(claim) for claim, _ in {(c, by(c)): None for c in claims})
        return max(reversed(claims), key=lambda claim: votes[window_of(claim)], default=None)

    return pick


def placed(claim: Claim | None, asked: Asked) -> str:
    """Where the window of a claim lies: "in" the horizon, "out" of it, across its end, or nowhere."""
    window = window_of(claim) if claim is not None else None
    if window is None:
        return "none"
    end = asked.row.day + timedelta(asked.days)
    if window.latest is not None and window.latest <= end:
        return "in"
    return "out" if window.earliest is not None and window.earliest > end else "across"


def within(outlook: Outlook | None, as_of: date, days: int, fallback: float) -> float:
    """The chance that an outlook gives to so many days, as a dossier reads it."""
    if outlook is None:
        return fallback
    return chance_within(outlook, Window(None, as_of + timedelta(days)), as_of)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    claims = sorted(gold_claims(), key=lambda claim: claim.published)
    fates = fates_of([*of_milestones(args.data / "milestones"), *of_precedents(args.data / "precedents")])
    questions = list(asked_of(rows_of(claims, fates), fates))
    truth = np.array([each.came for each in questions])
    share = float(truth.mean())
    series = np.array([each.row.series for each in questions])
    mine = {each.row: _claims(claims, each.row) for each in questions}
    chances = {"constant": shares([each.days for each in questions], truth, series)}
    ways: dict[str, Pick] = {
        "last report wins": newest,
        "majority of articles": majority(lambda claim: claim.url),
        "majority of outlets": majority(lambda claim: claim.outlet),
        "strongest certainty wins": strongest,
    }
    for name, way in ways.items():
        picked = {row: way(windows(told, row.season)) for row, told in mine.items()}
        kinds = [(placed(picked[each.row], each), each.days) for each in questions]
        chances[name] = shares(kinds, truth, series)
    for name, only in (("prior", True), ("dossier", False)):
        outlooks = {row: _outlook(told, row, fates, only) for row, told in mine.items()}
        chances[name] = np.array(
            [within(outlooks[each.row], each.row.day, each.days, share) for each in questions]
        )
    seasons = {each.row[:2] for each in questions}
    print(f"{len(questions)} questions on {len(mine)} days of {len(seasons)} seasons; came: {share:.0%}\n")
    print("| method | log | by season | Brier | by season |\n|---|---|---|---|---|")
    for name, chance in chances.items():
        told = np.clip(np.where(truth, chance, 1 - chance), 1e-3, 1)
        losses = (-np.log(told), (chance - truth) ** 2)
        figures = [f"{loss.mean():.3f} | {by_season(loss, questions):.3f}" for loss in losses]
        print(f"| {name} | {' | '.join(figures)} |")
    return 0


def shares(kinds: Sequence[Hashable], truth: Flags, series: NDArray[np.str_]) -> Floats:
    """For each question the share that came of those of its kind on other series; one is added, of all."""
    overall = float(truth.mean())
    found = np.zeros(len(kinds))
    for kind in set(kinds):
        mine = np.array([k == kind for k in kinds])
        for name in set(series[mine]):
            others = truth[mine & (series != name)]
            found[mine & (series == name)] = (others.sum() + overall) / (len(others) + 1)
    return found


def by_season(loss: Floats, questions: Sequence[Asked]) -> float:
    """The mean over seasons of the mean loss of their questions."""
    seasons: dict[tuple[str, int], list[float]] = {}
    for each, one in zip(questions, loss.tolist(), strict=True):
        seasons.setdefault(each.row[:2], []).append(one)
    return float(np.mean([np.mean(some) for some in seasons.values()]))


def _claims(claims: Sequence[Claim], row: Row) -> list[Claim]:
    return [c for c in claims if fold(c.series) == row.series and c.published <= row.day]


def _outlook(
    claims: Sequence[Claim], row: Row, fates: Mapping[tuple[str, int], Fate], only_prior: bool
) -> Outlook | None:
    """The outlook by the claims; the premiere before is told to both, since a dossier would hold it."""
    before = fates[row.series, row.season].before
    if not claims or before is None:
        return None
    if only_prior:
        claims = [c for c in claims if c.season is not None and c.season < row.season] or claims[:1]
    voices = by_records(Records(grade(claims, row.day)))
    dossier = weigh(claims, series=claims[0].series, season=row.season, as_of=row.day, voices=voices)
    return outlook_of_dossier(dossier, [], [claims[0].series])


if __name__ == "__main__":
    sys.exit(main())
