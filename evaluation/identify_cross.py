"""How well series are made out in articles not learnt from.

    python -m evaluation.identify_cross GOLD... [--show N]

Cross-validated by series: titles are weighed with weights fitted on the other folds
and the practice stories. Printed for the packaged list of well-known series ("full"),
and for it without one half of its titles, chosen by hash ("half0", "half1"): how
series fare that nobody has heard of. Of all labelled claims:

  covered   their series is among those that extraction chooses from
  right     it is the one that identification gives to the claim's sentence
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from training import identify as fitting
from training.cases import Case, fold, folds, load_cases, reading_of
from training.events import proposal_of

from knownsofar.extract import series
from knownsofar.extract.engine import TASKS
from knownsofar.extract.rules.release import DATES
from knownsofar.identify import Catalogue, evidence

PRACTICE = Path(__file__).parents[1] / "training/practice.jsonl"
FOLDS = 8


@contextmanager
def using(catalogue: Catalogue, **models: Any) -> Iterator[None]:
    """Identification with this packaged catalogue and these weights."""
    with patch.object(Catalogue, "packaged", lambda: catalogue):
        if not models:
            yield
            return
        with (
            patch.object(evidence, "_model", lambda: models["titles"]),
            patch.object(evidence, "_main", lambda: models["main"]),
        ):
            yield


def plain_case(case: Case) -> dict[str, Any]:
    """A case as training reads it."""
    article = case.article
    return {
        "url": article.url,
        "outlet": article.outlet,
        "published": article.published.isoformat(),
        "title": article.title,
        "text": article.text,
        "claims": case.claims,
    }


def measure(case: Case, tally: Counter[str], misses: Counter[str]) -> None:
    """Count the claims of one article whose series can be chosen, and whose sentence has the right one."""
    reading = reading_of(case)
    subjects = reading.context.subjects
    places: dict[str, int] = {}
    for index in range(len(reading.context.sentences)):
        places.setdefault(reading.context.words(index), index)
    found = {fold(name) for name in subjects.series}
    gold = {fold(claim["series"]) for claim in case.claims}
    tally.update(hit=len(gold & found), gold=len(gold), found=len(found))
    if case.claims:
        first = Counter(fold(claim["series"]) for claim in case.claims).most_common(1)[0][0]
        tally.update(articles=1, first=subjects.series[:1] != () and fold(subjects.series[0]) == first)
    for claim in case.claims:
        index = places.get(claim["sentence"], -1)
        if index < 0:
            continue
        units = {task.name: task.find(reading, index) for task in (DATES, *TASKS)}
        choices = [
            fold(c.title) for c in series.candidates(reading, proposal_of(reading, index, claim, units))
        ]
        name = fold(claim["series"])
        sentence = reading.context.sentences[index]
        named = [
            m.series for m in subjects.mentions if m.subject and sentence.start <= m.start < sentence.end
        ]
        governing = subjects.governing[index] or ""
        names = sorted(dict.fromkeys(named), key=lambda n: n != governing) if named else [governing]
        right = name in [fold(n) for n in (names[:1] if len(gold) == 1 else names)]
        tally.update(claims=1, covered=name in choices, right=right, choices=len(choices))
        if name not in choices:
            misses[f"{case.id}: {claim['series']!r}, found {list(subjects.series[:5])}"] += 1


def main() -> None:
    """Print the figures of all folds together."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print so many misses of each catalogue")
    arguments = parser.parse_args()
    gold, parts = load_cases(arguments.places), fitting.catalogues()
    learnt = [fitting.lessons(plain_case(case)) for case in gold]
    extra = [fitting.lessons(plain_case(case))[0] for case in load_cases([PRACTICE])]
    tallies: dict[str, Counter[str]] = {name: Counter() for name in parts}
    misses: dict[str, Counter[str]] = {name: Counter() for name in parts}
    for held in folds(gold, FOLDS):
        rest = [lesson for i in range(len(gold)) if i not in set(held) for lesson in learnt[i]]
        weights = fitting.fit_all([*rest, *extra])
        for name, catalogue in parts.items():
            with using(catalogue, **weights):
                for place in held:
                    measure(gold[place], tallies[name], misses[name])
    for name, tally in tallies.items():
        precision, recall = tally["hit"] / tally["found"], tally["hit"] / tally["gold"]
        figures = {
            "covered": tally["covered"] / tally["claims"],
            "right": tally["right"] / tally["claims"],
            "choices": tally["choices"] / tally["claims"],
            "main": tally["first"] / tally["articles"],
            "F1": 2 * precision * recall / (precision + recall),
        }
        print(name, json.dumps({key: round(value, 4) for key, value in figures.items()}))
        for miss, count in misses[name].most_common(arguments.show):
            print("  ", count, miss)


if __name__ == "__main__":
    main()
