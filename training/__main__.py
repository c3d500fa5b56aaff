"""Fit every weight of extract/ and write it into the package.

    python -m training [--without-practice]

Learns from training/gold.jsonl and training/practice/*.story; takes about a
minute on one core, and gives
the same weights each time. `python -m training.identify` fits those of identify/.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NamedTuple

import knownsofar.extract
from knownsofar.extract.linear import WEIGHTS
from knownsofar.model.linear import dump_models
from training import events, people
from training.cases import Case, case_of, load_cases
from training.compile_practice import story

HERE = Path(__file__).parent


def gold_cases() -> list[Case]:
    """The labelled articles that ship with the project."""
    return load_cases([HERE / "gold.jsonl"])


def practice_cases() -> list[Case]:
    """The practice stories, compiled; one that does not compile stops the fit."""
    return [case_of(story(path)) for path in sorted((HERE / "practice").glob("*.story"))]


class Prepared(NamedTuple):
    """A case with the rows that do not depend on any model."""

    case: Case
    rows: events.Rows
    sample: people.Sample
    weight: float


GOLD_WEIGHT = 2.0
"""What a labelled article counts beside a practice story: chosen in cross-validation by series."""


def prepare(cases: list[Case], weight: float = 1.0) -> list[Prepared]:
    """Lay out, identify and turn into rows, once a case."""
    return [Prepared(case, events.rows_of(case), people.sample(case), weight) for case in cases]


def learn(prepared: list[Prepared]) -> events.Models:
    """All models of extract/, by name."""
    models = events.fit_all([(p.rows, p.weight) for p in prepared])
    return models | people.learn([p.sample for p in prepared])


def main() -> None:
    """Fit and save."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--without-practice", action="store_true", help="learn from the gold alone")
    args = parser.parse_args()
    practice = [] if args.without_practice else practice_cases()
    folder = Path(knownsofar.extract.__file__).parent / "weights"
    models = learn(prepare(gold_cases(), GOLD_WEIGHT) + prepare(practice))
    for file, names in WEIGHTS.items():
        (folder / f"{file}.json").write_bytes(dump_models({name: models[name] for name in names}))
    for name, model in models.items():
        sys.stdout.write(f"{name}: {len(model.table.rows)} features, {len(model.labels)} labels\n")


if __name__ == "__main__":
    main()
