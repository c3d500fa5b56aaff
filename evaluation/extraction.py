"""How well claims are read: the gate of extract/, with its floors.

    python -m evaluation.extraction                     cross-validation by series on training/gold.jsonl
    python -m evaluation.extraction --gold FOLDER       the packaged weights on labelled articles elsewhere
    options: --folds N  --without-practice  --without-patterns  --keep CHANCE  --misses
             --errors N  --json

Cross-validation fits every model of extract/ anew for each fold, on the other
folds' articles and the practice stories; all articles of a series stand in one
fold. `--without-practice` leaves the stories out, `--without-patterns` the named
wordings of the rules: what each adds. `--keep` tries another chance from which
claims are kept. `--misses` says what claims were lost to.
`--gold` on articles that the packaged weights have learnt from flatters:
only dev 045 to 064 are unseen, and they are reported apart.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from unittest.mock import patch

from training.cases import Case, folds, load_cases

from evaluation import misses
from evaluation.score import Json, Score, score
from knownsofar.extract import engine, extract, judge
from knownsofar.extract.linear import LinearModel, load
from knownsofar.extract.patterns import NO_PATTERNS
from knownsofar.extract.rules.release import DATES
from knownsofar.extract.task import Task
from knownsofar.identify import identify
from knownsofar.model import Layout, claim_to_json

FLOORS = Path(__file__).parent / "floors.json"
Row = tuple[str, list[Json], list[Json]]


def claims_of(case: Case, models: Callable[[str], LinearModel] = load) -> list[Json]:
    """What the reader finds in one article."""
    layout = Layout.of(case.article.text)
    found = extract(case.article, layout, identify(case.article, layout), models)
    return [claim_to_json(claim) for claim in found.claims]


def cross_validated(gold: list[Case], practice: list[Case], count: int) -> Iterator[Row]:
    """Each article read with models that never saw its series."""
    from training.__main__ import GOLD_WEIGHT, learn, prepare

    prepared, more = prepare(gold, GOLD_WEIGHT), prepare(practice)
    for held_out in folds(gold, count):
        kept = [p for i, p in enumerate(prepared) if i not in set(held_out)]
        models = learn(kept + more)
        for i in held_out:
            yield gold[i].id, gold[i].claims, claims_of(gold[i], models.__getitem__)


@contextmanager
def without_patterns() -> Iterator[None]:
    """Fitting and reading with no named wordings in any task: the words of the sentence alone."""
    from training import events

    def bare(task: Task) -> Task:
        return task._replace(patterns=NO_PATTERNS)

    with ExitStack() as stack:
        for module in (engine, events):
            for name in ("TASKS", "STANDING"):
                tasks = tuple(map(bare, getattr(engine, name)))
                stack.enter_context(patch.object(module, name, tasks))
            stack.enter_context(patch.object(module, "DATES", bare(DATES)))
        yield


def packaged(cases: list[Case]) -> Iterator[Row]:
    """Each article read with the weights in the package."""
    for case in cases:
        yield case.id, case.claims, claims_of(case)


def table(result: Score) -> str:
    """The score as a person reads it."""
    lines = [f"{'predicate':16} {'gold':>5} {'found':>5} {'core F1':>8} {'full F1':>8}"]
    for name, tally in sorted(result.by_predicate.items(), key=lambda row: -row[1]["gold"]):
        either = max(1, tally["gold"] + tally["found"])
        core, full = (2 * tally[kind] / either for kind in ("core", "full"))
        lines.append(f"{name:16} {tally['gold']:5} {tally['found']:5} {core:8.3f} {full:8.3f}")
    lines.extend(f"{name}: {value:.3f}" for name, value in result.figures().items())
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--without-practice", action="store_true")
    parser.add_argument("--without-patterns", action="store_true")
    parser.add_argument("--keep", type=float, default=judge.KEEP)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.without_patterns and args.gold is not None:
        parser.error("--without-patterns fits anew: it goes with cross-validation, not with --gold")
    with (
        patch.object(judge, "KEEP", args.keep),
        without_patterns() if args.without_patterns else nullcontext(),
    ):
        _report(args)


def _report(args: argparse.Namespace) -> None:
    for title, rows in _runs(args):
        result = score(rows)
        if args.json:
            print(json.dumps({"run": title, **result.figures()}))
            continue
        print(f"== {title}\n{table(result)}")
        if args.misses:
            print(misses.table(misses.losses(rows)))
        for identity, kind, claim in result.errors[: args.errors]:
            print(identity, kind, json.dumps(claim, ensure_ascii=False)[:300])


def _runs(args: argparse.Namespace) -> Iterator[tuple[str, list[Row]]]:
    if args.gold is None:
        from training.__main__ import gold_cases, practice_cases

        practice = [] if args.without_practice else practice_cases()
        yield (
            f"cross-validation by series, {args.folds} folds, {len(practice)} practice stories",
            list(cross_validated(gold_cases(), practice, args.folds)),
        )
        return
    cases = load_cases([args.gold])
    unseen = [c for c in cases if c.id in {f"d{n:03}" for n in range(45, 65)}]
    yield f"packaged weights, all {len(cases)} articles of {args.gold.name}", list(packaged(cases))
    if unseen:
        yield f"packaged weights, the {len(unseen)} that nothing was learnt from", list(packaged(unseen))


if __name__ == "__main__":
    main()
