"""A task: find the places where something may be claimed, and say what each place claims.

A rule (name, pattern, production) proposes generously; a linear model, fitted on
labelled articles, decides. Each rule file holds one task and its rules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from knownsofar.extract.context import Proposal
from knownsofar.extract.linear import Bag
from knownsofar.extract.patterns import NO_PATTERNS, Patterns
from knownsofar.extract.reading import Reading

NONE = "none"


class Unit(NamedTuple):
    """A place, text[start:end] of one sentence, where something may be claimed.

    `rule` names the rule that found it, `payload` is what its production read there.
    """

    sentence: int
    start: int
    end: int
    rule: str
    payload: Any


class Task(NamedTuple):
    """What is looked for, where, and what becomes of what is found.

    `find` gives the units of one sentence; `hints` their features beyond the
    shared ones; `produce` turns a unit and the label that the model gave it
    into proposals. `bias` is added to the score of "none" before choosing, so
    that precision and recall can be traded. `patterns` are named wordings of the
    trade, matched on the outline of the sentence; which of them fit is told to
    the model.
    """

    name: str
    find: Callable[[Reading, int], list[Unit]]
    produce: Callable[[Reading, Unit, str], list[Proposal]]
    hints: Callable[[Reading, Unit], list[str]] | None = None
    bias: float = 0.0
    patterns: Patterns = NO_PATTERNS


def asks(reading: Reading, index: int) -> bool:
    """True where a sentence is a question: it claims nothing."""
    return reading.context.words(index).rstrip("\"”’')").endswith("?")


def features(task: Task, reading: Reading, unit: Unit) -> list[str]:
    """What a model may know of this unit alone: its rule, the patterns that take it in, hints."""
    clues = reading.clues(unit.sentence)
    found = [f"rule={unit.rule}", *clues.taking_in(task.patterns, clues.at(unit.start, unit.end)[0])]
    if task.hints is not None:
        found.extend(task.hints(reading, unit))
    return found


def shared(task: Task, reading: Reading, unit: Unit) -> list[Bag]:
    """What a model may know of a unit that holds of others too: its surroundings, its place on the page."""
    clues = reading.clues(unit.sentence)
    bags = [clues.sentence, *clues.around(*clues.at(unit.start, unit.end)), *reading.place(unit.sentence)]
    return [*bags, clues.matches(task.patterns).bag, reading.headline_fit(task.patterns)]


def decide(task: Task, reading: Reading, unit: Unit) -> tuple[str, float]:
    """The label of a unit and its probability."""
    model = reading.context.models(task.name)
    chances = model.probabilities(features(task, reading, unit), shared(task, reading, unit))
    best = max(chances, key=lambda label: chances[label] * (1.0 if label != NONE else 2.0**task.bias))
    return best, chances[best]
