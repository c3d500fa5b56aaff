"""Rows to learn from, for every model of extract/ but those of people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, TypeVar

import msgspec

from knownsofar.extract import certainty, season, series, source
from knownsofar.extract.context import Proposal
from knownsofar.extract.engine import STANDING, TASKS
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules.release import DATES
from knownsofar.extract.task import Unit, asks, features, shared
from knownsofar.model import VALUES
from knownsofar.model.linear import Bag, LinearModel
from training.cases import Case, fold, reading_of
from training.fit import Choice, Row, fit, fit_choice
from training.labels import LABELLERS, window_of

Models = dict[str, LinearModel]
COST = 0.15
Item = TypeVar("Item")


class Rows(NamedTuple):
    """What labelled articles teach, by model: places with their labels, and choices among candidates."""

    labelled: dict[str, list[Row]]
    choices: dict[str, list[Choice]]


def rows_of(case: Case) -> Rows:
    """Every example that one labelled article gives, by model."""
    reading = reading_of(case)
    rows = Rows({}, {})
    by_sentence: dict[str, list[dict[str, Any]]] = {}
    for claim in case.claims:
        by_sentence.setdefault(claim["sentence"], []).append(claim)
    for index in range(len(reading.context.sentences)):
        claims = by_sentence.get(reading.context.words(index), [])
        units: dict[str, list[Unit]] = {}
        for task in (DATES, *TASKS):
            units[task.name] = task.find(reading, index)
            labels = LABELLERS[task.name](reading, units[task.name], claims, case)
            if task not in STANDING and asks(reading, index):
                continue
            for unit, label in zip(units[task.name], labels, strict=True):
                if label is not None:
                    rows.labelled.setdefault(task.name, []).append(
                        (together(features(task, reading, unit), shared(task, reading, unit)), label)
                    )
        for claim in claims:
            _add_claim(rows, reading, index, claim, units)
    return rows


def _add_claim(
    rows: Rows, reading: Reading, index: int, claim: dict[str, Any], units: dict[str, list[Unit]]
) -> None:
    proposal = proposal_of(reading, index, claim, units)
    sure = together(certainty.features(reading, proposal), certainty.shared(reading, proposal))
    rows.labelled.setdefault("certainty", []).append((sure, claim["certainty"]))
    titles = [
        (series.features(reading, proposal, title), fold(title.title) == fold(claim["series"]))
        for title in series.candidates(reading, proposal)
    ]
    numbers = [
        (_season_row(reading, proposal, claim["series"], candidate), candidate.number == claim["season"])
        for candidate in season.candidates(reading, proposal, claim["series"])
    ]
    rows.choices.setdefault("series", []).append(titles)
    rows.choices.setdefault("season", []).append(numbers)
    rows.choices.setdefault("source", []).append(_speakers(reading, proposal, claim["source"]))


def _season_row(reading: Reading, proposal: Proposal, title: str, candidate: season.Candidate) -> list[str]:
    return together(
        season.features(reading, proposal, title, candidate),
        season.shared(reading, proposal, title, candidate),
    )


def _speakers(reading: Reading, proposal: Proposal, credited: str | None) -> Choice:
    """Everybody who might be credited; nobody is right where none of the others is."""
    nobody, *named = source.credits_of(reading, proposal.sentence)
    right = [credited is not None and fold(row.speaker.name) == fold(credited) for row in named]
    return [
        (together(source.features(proposal, row), [row.bag]), is_right)
        for row, is_right in zip((nobody, *named), (not any(right), *right), strict=True)
    ]


def proposal_of(
    reading: Reading, index: int, claim: dict[str, Any], units: dict[str, list[Unit]]
) -> Proposal:
    """A labelled claim as if a rule had proposed it, anchored where it was most likely read."""
    value = msgspec.convert(claim["value"], VALUES[claim["predicate"]])
    start, end = _anchor(reading, index, claim, units)
    return Proposal(value, index, start, end, "labelled", polarity=claim["polarity"])  # type: ignore[arg-type]


def _anchor(
    reading: Reading, index: int, claim: dict[str, Any], units: dict[str, list[Unit]]
) -> tuple[int, int]:
    sentence = reading.context.sentences[index]
    value, predicate = claim["value"], claim["predicate"]
    for key in ("person", "name"):
        if key in value:
            at = reading.text.find(value[key], sentence.start, sentence.end)
            if at >= 0:
                return at, at + len(value[key])
    near: list[Unit] = []
    if predicate == "release":
        window = window_of(value["window"])
        near = [u for u in units["dates"] if u.payload.window == window]
    elif predicate == "production":
        near = [u for u in units["production"] if u.payload == value["stage"]]
    elif predicate == "renewal":
        near = sorted(
            units["renewal"],
            key=lambda u: (
                -(getattr(u.payload, "number", 0) == claim["season"])
                - (fold(getattr(u.payload, "series", "")) == fold(claim["series"]))
            ),
        )
    elif predicate == "episodes":
        near = [u for u in units["episodes"] if u.payload == value["count"]]
    elif predicate in units:
        near = units[predicate]
    if near:
        return near[0].start, near[0].end
    return sentence.start, sentence.end


def fit_all(parts: list[tuple[Rows, float]]) -> Models:
    """All models from the rows of all cases, each with the weight of its case."""
    labelled: dict[str, list[tuple[Row, float]]] = {}
    choices: dict[str, list[tuple[Choice, float]]] = {}
    for rows, weight in parts:
        for name, found in rows.labelled.items():
            labelled.setdefault(name, []).extend((row, weight) for row in found)
        for name, chosen in rows.choices.items():
            choices.setdefault(name, []).extend((choice, weight) for choice in chosen)
    return {name: fit_choice(*_apart(weighted)) for name, weighted in choices.items()} | {
        name: fit(*_apart(weighted), cost=COST) for name, weighted in labelled.items()
    }


def _apart(weighted: list[tuple[Item, float]]) -> tuple[list[Item], list[float]]:
    return [item for item, _ in weighted], [weight for _, weight in weighted]


def together(features: list[str], bags: Iterable[Bag]) -> list[str]:
    """All features of one example."""
    return sorted({*features, *(feature for bag in bags for feature in bag.features)})
