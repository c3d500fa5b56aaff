"""How good outlooks are: what evidence adds to the prior, series left out of what is fitted.

    python -m evaluation.outlook --data DIR     DIR has milestones/, us_broadcast/ and precedents/
    options: --write FILE (Markdown), --keep FILE (the priors' answers, kept from run to run), --folds N

The waits from stages, slips and announcements are fitted without the series that are asked about (a
tenth at a time); the prior is fitted at yearly cuts, and the last cut before the day answers. Beside the
outlook stand the prior alone and two that know the stage: the waits of all others from that stage, and
those on the same kind of platform. CRPS in days, up to the last day of the data: a season that had not
come by then counts as that. Intervals are of 2,000 draws of series.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from training.dwells import Reach, reach_of, reaches
from training.milestones import Case, load_cases
from training.stages import fit_announcing, fit_slips, fit_stages, read_broadcast

from evaluation.outlook_questions import Decision, Priors, Question, decisions, questions
from knownsofar.forecast.basis import Fitted, load_stages
from knownsofar.forecast.curve import AFTER, LAST, Curve, from_weekly
from knownsofar.forecast.evidence import Evidence, Milestone, NotYet, Reached
from knownsofar.forecast.history import Series, Waiting, load_history, until
from knownsofar.forecast.kinds import kind_of
from knownsofar.forecast.nameable import Nearby
from knownsofar.forecast.outlook import expected, outlook_of

Floats = NDArray[np.float64]
_DRAWS = 2000
_SEED = 20220522
_AFTER = (30, 90, 150)
_SHARES = (0.5, 0.8, 0.95)
SEED = date(2022, 5, 22)
SEED_SERIES = "All of Us Are Dead"


class Said(NamedTuple):
    """What one model said of one question: CRPS, that of the date given that it comes, the error of its
    median in days, the place of what came.

    All but the first NaN where the season has not come by the end of the data.
    """

    crps: float
    given: float
    error: float
    place: float


def score(found: Curve, question: Question, last: date) -> Said:
    """How good a distribution was."""
    horizon = min((last - question.as_of).days, LAST)
    sums = np.cumsum(found.days)
    came = (question.came - question.as_of).days if question.came and question.came <= last else None
    step = came <= AFTER if came is not None else np.zeros(len(AFTER))
    crps = float(((sums - step)[: horizon + 1] ** 2).sum())
    if came is None or found.comes <= 0.0:
        return Said(crps, float("nan"), float("nan"), float("nan"))
    given = float(((sums / found.comes - step) ** 2).sum())
    before = float(sums[came - 1]) if came else 0.0
    place = (before + float(sums[min(came, LAST)])) / 2.0 / found.comes
    return Said(crps, given, float(found.quantile(0.5) - came), place)


def sampled(waits: Sequence[int], passed: int) -> Curve:
    """The waits of others as a distribution, of those that lasted longer than has passed."""
    left = np.array([days - passed for days in waits if 0 <= days - passed <= LAST])
    if not len(left):
        left = np.array([30])
    days = np.bincount(left, minlength=LAST + 1) / len(left)
    return Curve(days, 0.0)


def folds_of(names: Sequence[str], folds: int) -> dict[str, int]:
    """Each series' fold."""
    every = sorted(set(names))
    order = np.random.default_rng(_SEED).permutation(len(every))
    return {every[place]: int(n % folds) for n, place in enumerate(order)}


class Run(NamedTuple):
    """The questions, and what each model said of each."""

    asked: list[Question]
    said: dict[str, list[Said]]


def answer(
    cases: Sequence[Case], asked: Sequence[Question], broadcast: Sequence[dict[str, str]],
    priors: Priors, folds: int,
) -> Run:  # fmt: skip
    """Answer all questions, each by what was fitted without its series."""
    last = max(fact.day for case in cases for fact in case.facts)
    fold_of = folds_of([case.series for case in cases], folds)
    run = Run(
        [], {name: [] for name in ("outlook", "prior", "all waits from the stage", "those of its kind")}
    )
    for fold in range(folds):
        others = [case for case in cases if fold_of[case.series] != fold]
        fitted = fitted_on(others, broadcast, priors)
        waits = {stage: reaches(others, stage) for stage in fitted.stages.dwells}
        for question in asked:
            if fold_of[question.case.series] != fold:
                continue
            run.asked.append(question)
            ours = expected(question.wait, question.evidence, question.as_of, fitted)
            base = from_weekly(priors.within([question.wait], question.as_of)[0])
            run.said["outlook"].append(score(ours, question, last))
            run.said["prior"].append(score(base, question, last))
            for name, curve in _simple(question, waits).items():
                run.said[name].append(score(curve, question, last))
    return run


def _simple(question: Question, waits: Mapping[Milestone, list[Reach]]) -> dict[str, Curve]:
    found = [reach for reach in waits[question.stage] if reach.came] if question.stage else []
    kind = kind_of(question.wait.series)
    mine = [reach.days for reach in found if kind_of(reach.wait.series) == kind]
    every = [reach.days for reach in found]
    return {
        "all waits from the stage": sampled(every, 1),
        "those of its kind": sampled(mine if len(mine) >= 3 else every, 1),
    }


def fitted_on(cases: Sequence[Case], broadcast: Sequence[dict[str, str]], priors: Priors) -> Fitted:
    """What the package would hold, had it been fitted on these cases alone."""
    packaged, named = load_stages()
    stages = fit_stages(cases, broadcast)
    announcing = fit_announcing(cases, broadcast, stages.dwells["renewed"].never)
    fit = type(packaged)(stages, fit_slips(cases), announcing, packaged.typical)
    return Fitted(priors, fit, Nearby(named))


def interval(values: _Figure, series: Sequence[str]) -> tuple[float, float]:
    """The middle 95 % of a figure over draws of series, with replacement."""
    names = sorted(set(series))
    of = {name: np.array([n for n, one in enumerate(series) if one == name]) for name in names}
    random = np.random.default_rng(_SEED)
    draws = []
    for _ in range(_DRAWS):
        chosen = random.integers(0, len(names), len(names))
        draws.append(values(np.concatenate([of[names[n]] for n in chosen])))
    low, high = np.nanquantile(draws, (0.025, 0.975))
    return float(low), float(high)


def _group(run: Run, group: str) -> list[str]:
    at = np.array([n for n, question in enumerate(run.asked) if question.group == group])
    if not len(at):
        return []
    series = [run.asked[n].case.series for n in at]
    came = sum(run.asked[n].came is not None for n in at)
    lines = [
        f"### {group[0].upper()}{group[1:]}: {len(at)} questions, {len(set(series))} series, {came} came",
        "",
        "| model | CRPS, days | below the prior's | if it comes | below the prior's "
        "| median error, days | 50 % | 80 % | 95 % |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    known = np.array([run.asked[n].came is not None for n in at])
    base_given = np.array([run.said["prior"][n].given for n in at])
    base = np.array([run.said["prior"][n].crps for n in at])
    for name, said in run.said.items():
        if run.asked[at[0]].stage is None and name not in ("outlook", "prior"):
            continue
        crps = np.array([said[n].crps for n in at])
        errors = np.abs([said[n].error for n in at])
        places = np.array([said[n].place for n in at])
        low, high = interval(_less(crps, base), series)
        first, last = interval(_middle(errors), series)
        covered = [_covered(places, share) for share in _SHARES]
        given = np.array([said[n].given for n in at])
        lows, highs = interval(_less(given, base_given), series)
        gain = f"{1 - crps.mean() / base.mean():.0%} ({low:.0%} to {high:.0%})"
        more = f"{1 - given[known].mean() / base_given[known].mean():.0%} ({lows:.0%} to {highs:.0%})"
        lines.append(
            f"| {name} | {crps.mean():.1f} | {gain if name != 'prior' else ''} | "
            + f"{given[known].mean():.1f} | {more if name != 'prior' else ''} | "
            + f"{np.nanmedian(errors):.0f} ({first:.0f} to {last:.0f}) | "
            + " | ".join(f"{value:.0%}" for value in covered)
            + " |"
        )
    return [*lines, ""]


_Figure = Callable[[NDArray[np.int64]], float]


def _less(values: Floats, base: Floats) -> _Figure:
    return lambda draw: float(1 - np.nanmean(values[draw]) / np.nanmean(base[draw]))


def _middle(values: Floats) -> _Figure:
    return lambda draw: float(np.nanmedian(values[draw]))


def _mean(values: Floats) -> _Figure:
    return lambda draw: float(values[draw].mean())


def _covered(places: Floats, share: float) -> float:
    known = places[~np.isnan(places)]
    return float(np.mean(np.abs(known - 0.5) <= share / 2.0)) if len(known) else float("nan")


def _furthest_off(run: Run, group: str) -> list[str]:
    """Which dates were missed by most, and the error where the day of the stage is known exactly."""
    errors = {n: run.said["outlook"][n].error for n, q in enumerate(run.asked) if q.group == group and q.came}
    exact = []
    for n, error in errors.items():
        stage = run.asked[n].stage
        fact = reach_of(run.asked[n].case, stage) if stage else None
        if fact is not None and fact.exact:
            exact.append(abs(error))
    lines = [
        f"### Where dates were furthest off: {group}",
        "",
        f"Median error where more than the month is known: {np.median(exact):.0f} days, of {len(exact)}.",
        "",
        "| season | came after, days | expected after |",
        "| --- | ---: | ---: |",
    ]
    for n in sorted(errors, key=lambda n: -abs(errors[n]))[:10]:
        question = run.asked[n]
        came = ((question.came or question.as_of) - question.as_of).days
        lines.append(f"| {question.case.series} {question.case.season} | {came} | {came + errors[n]:.0f} |")
    return [*lines, ""]


def _announced(run: Run) -> list[str]:
    lines = ["### Announced days and windows", ""]
    for group in ("a day announced", "a window announced"):
        mine = [q for q in run.asked if q.group == group and q.came is not None]
        if not mine:
            continue
        held = sum(_holds(question) for question in mine)
        series = [question.case.series for question in mine]
        values = np.array([_holds(question) for question in mine], dtype=np.float64)
        low, high = interval(_mean(values), series)
        lines.append(
            f"- {group}: held in {held} of {len(mine)} ({held / len(mine):.1%}, {low:.1%} to {high:.1%})"
        )
    return [*lines, ""]


def _holds(question: Question) -> bool:
    word = question.evidence[0]
    first, last = getattr(word, "earliest", None), getattr(word, "latest", None)
    return bool(question.came and first and last and first <= question.came <= last)


def renewals(
    found: Sequence[Decision], cases: Sequence[Case], broadcast: Sequence[dict[str, str]],
    priors: Priors, folds: int,
) -> list[str]:  # fmt: skip
    """Brier and log score of "renewed within 90 days", for US broadcast."""
    fold_of = folds_of([decision.wait.series.id for decision in found], folds)
    ours, network, overall = (np.zeros(len(found)) for _ in range(3))
    for fold in range(folds):
        out = {name for name, its in fold_of.items() if its == fold}
        rows = [row for row in broadcast if row["tmdb_id"].removesuffix(".0") not in out]
        fitted = fitted_on(cases, rows, priors)
        train = [d for d in found if d.wait.series.id not in out]
        for place, decision in enumerate(found):
            if decision.wait.series.id not in out:
                continue
            quiet = NotYet(what="renewal", told=decision.as_of)
            outlook = outlook_of(decision.wait, [quiet], decision.as_of, fitted)
            ours[place] = outlook.renewal.announced_within_days["90"]
            alike = [d for d in train if d.days == decision.days]
            overall[place] = _rate(alike)
            network[place] = _rate([d for d in alike if d.network == decision.network])
    soon = np.array([decision.soon for decision in found])
    series = [decision.wait.series.id for decision in found]
    lines = [
        f"### Renewed within 90 days, US broadcast: {len(found)} questions, {len(set(series))} series, "
        f"asked {', '.join(map(str, _AFTER))} days after the premiere where nothing was decided",
        "",
        "| model | Brier | below the base rate's | log score | mean | came |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    basis = (overall - soon) ** 2
    for name, chances in (
        ("outlook", ours),
        ("base rate of the network and the days since the premiere", network),
        ("base rate of the days since the premiere", overall),
    ):
        brier = (chances - soon) ** 2
        log = -np.log(np.clip(np.where(soon, chances, 1 - chances), 1e-4, 1))
        low, high = interval(_less(brier, basis), series)
        gain = f"{1 - brier.mean() / basis.mean():+.0%} ({low:+.0%} to {high:+.0%})"
        lines.append(
            f"| {name} | {brier.mean():.4f} | {gain} | {log.mean():.4f} | "
            + f"{chances.mean():.3f} | {soon.mean():.3f} |"
        )
    return [*lines, ""]


def _rate(alike: Sequence[Decision]) -> float:
    return (sum(d.soon for d in alike) + 1.0) / (len(alike) + 2.0)


def the_seed(
    history: Sequence[Series], broadcast: Sequence[dict[str, str]], cases: Sequence[Case]
) -> list[str]:
    """What would have been said of the season that the project's first page guessed about."""
    known = [one for one in until(history, SEED) if one.name == SEED_SERIES]
    if not known:
        return []
    wait = Waiting(known[0], 2, known[0].seasons[-1].premiere)
    others = [case for case in cases if case.series != SEED_SERIES]
    fitted = fitted_on(others, broadcast, Priors.fitted(history, [(wait, SEED)], None))
    lines = [f"### {SEED_SERIES}, season 2, as of {SEED}", ""]
    told: tuple[tuple[str, list[Evidence]], ...] = (
        ("nothing but the precedents", []),
        ("known that nothing was announced", [NotYet(what="renewal", told=SEED)]),
        ("had it been renewed on that day", [Reached(stage="renewed", day=SEED, told=SEED)]),
    )
    for what, evidence in told:
        outlook = outlook_of(wait, evidence, SEED, fitted)
        days = expected(wait, evidence, SEED, fitted).days
        year = days[(date(2023, 1, 1) - SEED).days : (date(2024, 1, 1) - SEED).days].sum()
        lines.append(
            f"- {what}: ever renewed {outlook.renewal.probability:.0%}, announced within 30 days "
            f"{outlook.renewal.announced_within_days['30']:.0%}; released in 2023 {year:.0%}, "
            f"after 2025 or never {1 - days[: (date(2026, 1, 1) - SEED).days].sum():.0%}"
        )
    return [
        *lines,
        "- the page: renewal likely by 31 May 2022, release in 2023",
        "- what came: renewed on 6 June 2022, not released by the end of 2025",
        "",
    ]


def main() -> int:
    """Measure, and tell."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.outlook", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--folds", type=int, default=10)
    options = parser.parse_args()
    history, _ = load_history(options.data / "precedents")
    cases = load_cases(options.data / "milestones", history)
    broadcast = read_broadcast(options.data / "us_broadcast")
    asked = questions(cases)
    decided = decisions(broadcast, history, _AFTER)
    days = [(question.wait, question.as_of) for question in asked] + [(d.wait, d.as_of) for d in decided]
    priors = Priors.fitted(history, days, options.keep)
    run = answer(cases, asked, broadcast, priors, options.folds)
    groups = sorted({question.group for question in run.asked})
    lines = ["# How good outlooks are", "", _HEAD, ""]
    for group in groups:
        lines += _group(run, group)
    lines += _furthest_off(run, "wrapped")
    lines += _announced(run)
    lines += the_seed(history, broadcast, cases)
    lines += renewals(decided, cases, broadcast, priors, options.folds)
    text = "\n".join(lines)
    sys.stdout.write(text + "\n")
    if options.write:
        options.write.write_text(text, encoding="utf-8")
    return 0


_HEAD = """Series are left out of what is fitted, a tenth at a time; the prior answers from the last yearly
cut before the day. CRPS counts up to the last day of the data, the chance that a season never comes
included; intervals are the middle 95 % of 2,000 draws of series; coverage is of the intervals of
the date, over those that came. Made by `python -m evaluation.outlook --data DIR --write
docs/outlook.md`.

The columns and powers of the waits (`SHAPES` in training/dwells.py) were chosen on these seasons, so
the outlook is flattered a little. Of the announced days many equal the premiere because the one was
taken from the other. A cut on 1 January is what the prior is asked from, whatever the day.
The waits from stages are of other series of all years, later ones too; the prior knows nothing later
than its cut."""

if __name__ == "__main__":
    raise SystemExit(main())
