"""How good beliefs about the stage of a season are, day by day, beside simpler ways to weigh the same claims.

    python -m evaluation.weigh --data DIR      DIR/milestones and DIR/precedents: what happened, and when

Replays the labelled articles of training/gold.jsonl: for every season that they speak of and whose fate the
tables tell, it asks on each day that an article about the series appeared, and 14, 60 and 180 days later, how
probable it is that the season is out, off (cancelled, or the one before was the last), ordered and to come,
or awaited. Only what had been published counts. The truth of a day is what the tables say; days on which they
leave it open (no order is dated, but a premiere follows) are left out.

`filter` is knownsofar.weigh.filtering. Its rates and the reliability of its kinds are fitted without the
series that is asked about; its constant BEYOND was chosen, among three values, on these rows. `with records`
it trusts each outlet by its own record too: all that the labelled articles had settled by the day, on any
series, as a ledger of them does (`grades` says how many that are on the last day). The others give
each answer the share of the rows on which it was so when they chose what they chose (measured on these very
rows, which flatters them). The constant gives the shares of the answers.

Below the table: the share of these days whose dossier, made by `weigh` with the records of its day, shows a
belief on the order or the release as "official" that was not so; how many of them a page had told otherwise
by then (false, not merely behind); and the same for beliefs from official claims, whatever their probability.
Records are those of the whole ledger, and, beside them, those of the claims on the one series alone.

log: mean -log of the probability of what was so. flips: how often the most probable answer changed, for each
time that the truth did. sure: the share of rows with an answer at .97 or more; and wrong: the share of these
that was not so.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from training.moves import moves_of, seasons_of
from training.records import gold_claims, not_come, of_milestones, of_precedents, unique

from knownsofar.model import Belief, Certainty, Claim, Release, Renewal, StageValue, fold
from knownsofar.weigh import UNTOLD, by_records, weigh
from knownsofar.weigh.filtering import rates_of, stage_chances
from knownsofar.weigh.records import (
    Graded,
    Records,
    RecordsOverTime,
    Reliabilities,
    Settlement,
    Standing,
    Trusted,
    grade,
    grades_over,
    steps_of,
)
from knownsofar.weigh.words import words_of

Floats = NDArray[np.float64]
ANSWERS = ("awaited", "ordered", "out", "off")
ANSWER: dict[StageValue, int] = {
    "awaiting": 0,
    "renewed": 1,
    "filming": 1,
    "wrapped": 1,
    "dated": 1,
    "released": 2,
    "cancelled": 3,
    "concluded": 3,
}
LATER = (0, 14, 60, 180)
"""Days after an article on which it is asked too."""


SURE = 0.97
"""What a page would show as settled."""


class Row(NamedTuple):
    """A season, a day, and what was so."""

    series: str
    season: int
    day: date
    truth: int


class Fate(NamedTuple):
    """What the tables tell of a season: its first days of each kind; None where they tell none."""

    ordered: date | None
    out: date | None
    off: date | None
    before: date | None


def fates_of(settled: Iterable[Settlement]) -> dict[tuple[str, int], Fate]:
    """The fates of seasons by (folded series, number)."""
    days: dict[tuple[str, int], dict[str, date]] = defaultdict(dict)
    for each in settled:
        kind = {"release": "out", "renewal": "ordered" if each.value == "in" else "off"}.get(each.fact[2])
        if kind is not None:
            known = days[each.fact[:2]]
            known[kind] = min(each.day, known.get(kind, date.max))
    return {
        which: Fate(
            known.get("ordered"),
            known.get("out"),
            known.get("off"),
            days.get((which[0], which[1] - 1), {}).get("out"),
        )
        for which, known in list(days.items())
    }


def truth_on(fate: Fate, day: date) -> int | None:
    """What was so on a day; None where the tables leave it open."""
    if fate.out is not None and fate.out <= day:
        return 2
    # A premiere settles the order too: where no earlier day is told, the order has none.
    told = fate.ordered if fate.ordered is not None and fate.ordered != fate.out else None
    happened = [
        (when, answer) for when, answer in ((told, 1), (fate.off, 3)) if when is not None and when <= day
    ]
    if happened:
        return max(happened)[1]
    if told is not None or (fate.off is not None and fate.out is None):
        return 0
    return None


def rows_of(claims: Sequence[Claim], fates: Mapping[tuple[str, int], Fate]) -> list[Row]:
    """Every day on which a season is asked about."""
    days: dict[str, set[date]] = defaultdict(set)
    seasons: dict[str, set[int]] = defaultdict(set)
    for claim in claims:
        series = fold(claim.series)
        days[series].update(claim.published + timedelta(days=later) for later in LATER)
        if claim.season is not None and words_of([claim], claim.season, lambda _: 0.5, lambda c: c.outlet):
            seasons[series].add(claim.season)
    rows = []
    for series in sorted(seasons):
        for season in sorted(seasons[series]):
            fate = fates.get((series, season))
            if fate is None or season < 2:
                continue
            asked = (day for day in sorted(days[series]) if fate.before is None or day >= fate.before)
            found = ((day, truth_on(fate, day)) for day in asked)
            rows += [Row(series, season, day, truth) for day, truth in found if truth is not None]
    return rows


Answerer = Callable[[Sequence[Claim], Row], int | None]


def last_report(claims: Sequence[Claim], row: Row) -> int | None:
    """What the newest claim says."""
    said = _said(claims, row)
    return said[-1][0] if said else None


def majority(by_outlet: bool) -> Answerer:
    """What most articles, or most outlets, say; of equals the newest."""

    def answer(claims: Sequence[Claim], row: Row) -> int | None:
        said = _said(claims, row)
        votes = Counter(answer for answer, _ in {(a, c.outlet if by_outlet else c.url) for a, c in said})
        last = {answer: place for place, (answer, _) in enumerate(said)}
        return max(votes, key=lambda a: (votes[a], last[a]), default=None)

    return answer


def strongest(claims: Sequence[Claim], row: Row) -> int | None:
    """What the strongest certainty says, of equals the newest; rumors and predictions say nothing."""
    said = [(answer, claim) for answer, claim in _said(claims, row) if claim.certainty.rank <= 1]
    return min(reversed(said), key=lambda one: one[1].certainty.rank)[0] if said else None


def dossier_stage(claims: Sequence[Claim], row: Row) -> int | None:
    """The stage that a dossier shows, without its chances."""
    if not claims:
        return None
    stage = weigh(claims, series=claims[0].series, season=row.season, as_of=row.day).stage
    return ANSWER[stage.value]


def _said(claims: Sequence[Claim], row: Row) -> list[tuple[int, Claim]]:
    """Each claim that speaks of the stage, with the answer that it gives, oldest first."""
    words = ((w, c) for c in claims for w in words_of([c], row.season, lambda _: 0.5, lambda c: c.outlet))
    return [
        (ANSWER[word.event] if word.event else 0, claim)
        for word, claim in words
        if word.day <= row.day and (word.event or "awaiting" in word.stages)
    ]


def baselines(
    told: Sequence[Sequence[Claim]], rows: Sequence[Row]
) -> dict[str, tuple[Floats, NDArray[np.int64]]]:
    """For each simpler way the chances (rows, answers) and its choices."""
    truth = np.array([row.truth for row in rows])
    shares = np.bincount(truth, minlength=len(ANSWERS)) / len(rows)
    found = {"constant": (np.tile(shares, (len(rows), 1)), np.full(len(rows), shares.argmax()))}
    ways: dict[str, Answerer] = {
        "last report wins": last_report,
        "majority of articles": majority(by_outlet=False),
        "majority of outlets": majority(by_outlet=True),
        "strongest certainty wins": strongest,
        "the stage of the dossier": dossier_stage,
    }
    for name, way in ways.items():
        chosen = np.array([way(claims, row) or 0 for claims, row in zip(told, rows, strict=True)])
        seen = np.zeros((len(ANSWERS), len(ANSWERS)))
        np.add.at(seen, (chosen, truth), 1)
        found[name] = ((seen / np.maximum(seen.sum(1, keepdims=True), 1))[chosen], chosen)
    return found


def graded(claims: Sequence[Claim]) -> list[Graded]:
    """All grades that the claims give each other, as of all days."""
    return grades_over([Standing(claim, claim.outlet, claim.published, date.max) for claim in claims])


def over_time(
    grades: Iterable[Graded], kinds: Mapping[tuple[str, str], tuple[int, int]] | None = None
) -> RecordsOverTime:
    """The records as of any day; `kinds` as for `Records`."""
    told = ((g.outlet, g.certainty, g.predicate, g.right, since, until) for g, since, until in grades)
    return RecordsOverTime(steps_of(told), kinds=kinds)


def filtered(
    claims: Sequence[Claim],
    rows: Sequence[Row],
    data: Path,
    fates: Mapping[tuple[str, int], Fate],
    own: Sequence[Graded] | None = None,
) -> Floats:
    """(rows, answers) chances by the filter, fitted without each row's series; `own`: grades of outlets."""
    precedents = list(of_precedents(data / "precedents"))
    settled = unique([*of_milestones(data / "milestones"), *precedents])
    grades = [*grade(claims, date.max, also=settled), *not_come(claims, precedents)]
    series_of = {claim.id: fold(claim.series) for claim in claims}
    seasons = seasons_of(data / "milestones" / "milestones.csv")
    chances = np.zeros((len(rows), len(ANSWERS)))
    for series in sorted({row.series for row in rows}):
        others = Records((g for g in grades if series_of[g.claim] != series), kinds={})
        seen, days = moves_of({which: e for which, e in seasons.items() if fold(which[0]) != series})
        rates = rates_of(seen, days)
        mine = [claim for claim in claims if fold(claim.series) == series]

        kinds = {kind: others.graded(*kind) for kind in others.graded_kinds()}
        records = over_time(own or [], kinds)

        for season in sorted({row.season for row in rows if row.series == series}):
            places = [k for k, row in enumerate(rows) if (row.series, row.season) == (series, season)]
            start = fates[(series, season)].before or min(claim.published for claim in mine)
            for k in places:
                then = records.on(rows[k].day)

                def reliability(claim: Claim, then: Reliabilities = then) -> float:
                    return then.reliability(claim.outlet, claim.certainty.value, claim.predicate)

                found = stage_chances(
                    mine,
                    season=season,
                    start=start,
                    days=[rows[k].day],
                    reliability=reliability,
                    rates=rates,
                    untold=UNTOLD,
                )
                for stage, chance in found[0].now.items():
                    chances[k, ANSWER[stage]] += chance
    return chances


def not_so(belief: Belief, row: Row) -> bool:
    """True where a belief on the order or the release contradicts what was so on the row's day."""
    value = belief.value
    answers = {0, 1, 2, 3}
    if isinstance(value, Renewal):
        answers = {3} if value.outcome == "cancelled" else {1, 2}
        if not belief.polarity:
            answers = {0, 1, 2, 3} - (answers if value.outcome != "final" else set())
    elif isinstance(value, Release) and not belief.polarity:
        answers = {0, 1, 3} if value.window.is_unbounded else answers
    elif isinstance(value, Release) and (value.window.latest or date.max) <= row.day:
        answers = {2}
    elif isinstance(value, Release) and (value.window.earliest or date.min) > row.day:
        answers = {0, 1}
    return row.truth not in answers


class Official(NamedTuple):
    """Days with an official belief that was not so: as shown, with a page that told better, as claimed."""

    shown: int
    told: int
    claimed: int


def false_official(
    told: Sequence[Sequence[Claim]],
    rows: Sequence[Row],
    records_of: Callable[[Row, Sequence[Claim]], Trusted],
) -> Official:
    """How many rows have a dossier with a false official belief on the order or the release."""
    shown = better = claimed = 0
    for claims, row in zip(told, rows, strict=True):
        if not claims:
            continue
        voices = by_records(records_of(row, claims))
        dossier = weigh(claims, series=claims[0].series, season=row.season, as_of=row.day, voices=voices)
        certainty = {claim.id: claim.certainty for claim in claims}
        wrong = [
            b
            for b in dossier.beliefs
            if b.season == row.season
            and b.label != "disputed"
            and not_so(b, row)
            and certainty[b.supporting[0]] is Certainty.OFFICIAL
        ]
        claimed += bool(wrong)
        false = any(b.label == "official" for b in wrong)
        shown += false
        better += false and any(answer == row.truth for answer, _ in _said(claims, row))
    return Official(shown, better, claimed)


def flips(rows: Sequence[Row], chosen: NDArray[np.int64]) -> float:
    """Changes of the choice from one day to the next, for each change of the truth."""
    steps = list(pairwise(zip(rows, chosen.tolist(), strict=True)))
    same = [step for step in steps if step[0][0][:2] == step[1][0][:2]]
    true = sum(before[0].truth != after[0].truth for before, after in same)
    return float(sum(before[1] != after[1] for before, after in same) / max(true, 1))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    args = parser.parse_args()
    claims = sorted(gold_claims(), key=lambda claim: claim.published)
    tables = [*of_milestones(args.data / "milestones"), *of_precedents(args.data / "precedents")]
    fates = fates_of(tables)
    rows = rows_of(claims, fates)
    told = [[c for c in claims if fold(c.series) == row.series and c.published <= row.day] for row in rows]
    truth = np.array([row.truth for row in rows])
    grades = graded(claims)
    methods = baselines(told, rows)
    for name, own in (("filter", None), ("filter, with records", grades)):
        chances = filtered(claims, rows, args.data, fates, own)
        methods[name] = chances, chances.argmax(1)
    counts = Counter(ANSWERS[row.truth] for row in rows)
    seasons, series = {row[:2] for row in rows}, {row.series for row in rows}
    of_each = ", ".join(f"{n} {answer}" for answer, n in counts.most_common())
    print(f"{len(rows)} days of {len(seasons)} seasons of {len(series)} series: {of_each}\n")
    print("| method | log | acc | Brier | flips | sure | and wrong |\n|---|---|---|---|---|---|---|")
    for name, (chance, chosen) in methods.items():
        log = -np.log(np.maximum(chance[np.arange(len(rows)), truth], 1e-6)).mean()
        brier = ((chance - np.eye(len(ANSWERS))[truth]) ** 2).sum(1).mean()
        sure = chance.max(1) >= SURE
        wrong = (chosen != truth)[sure].mean() if sure.any() else 0.0
        figures = (log, (chosen == truth).mean(), brier, flips(rows, chosen), sure.mean(), wrong)
        print(f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |")
    whole = over_time(grades)
    outlets = len({each.grade.outlet for each in grades})
    print(f"\ngrades: {len(grades)} of {outlets} outlets, from {len(claims)} claims")
    ways: dict[str, Callable[[Row, Sequence[Claim]], Trusted]] = {
        "records of the whole ledger": lambda row, _: whole.on(row.day),
        "of one series": lambda row, claims: Records(grade(claims, row.day)),
    }
    for name, records_of in ways.items():
        shares = [f"{n / len(rows):.1%} ({n})" for n in false_official(told, rows, records_of)]
        print(f"false official, {name}: {shares[0]}, with a page that told better {shares[1]}; ", end="")
        print(f"as claimed {shares[2]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
