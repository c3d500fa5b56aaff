"""A task: find the places where something may be claimed, and say what each place claims.

A rule (name, pattern, production) proposes generously; a linear model, fitted on
labelled articles, decides. Each rule file holds one task and its rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.model import BlockKind

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
    patterns: tuple[tuple[str, re.Pattern[str]], ...] = ()


def asks(reading: Reading, index: int) -> bool:
    """True where a sentence is a question: it claims nothing."""
    return reading.context.words(index).rstrip("\"”’')").endswith("?")


def features(task: Task, reading: Reading, unit: Unit) -> list[str]:
    """Everything a model may know of a unit: its rule, its surroundings, its place on the page."""
    clues = reading.clues(unit.sentence)
    first, last = clues.at(unit.start, unit.end)
    found = [f"rule={unit.rule}", *clues.sentence_features(), *clues.local_features(first, last)]
    found.extend(clues.matches(task.patterns, first))
    if task.patterns:
        found.extend("t" + name for name in reading.headline.matches(task.patterns, 0))
    found.extend(place_features(reading, unit.sentence))
    if task.hints is not None:
        found.extend(task.hints(reading, unit))
    return found


def place_features(reading: Reading, index: int) -> list[str]:
    """Where a sentence stands: kind of block, words of its heading, what the sentence before spoke of."""
    context = reading.context
    sentence = context.sentences[index]
    kind = context.layout.blocks[sentence.block].kind
    found = [f"kind={kind}"]
    if index == 0:
        found.append("place=first")
    heading = context.headings[index]
    if heading is not None:
        found.extend(heading_features(reading, sentence.block))
    if index and kind is BlockKind.PARAGRAPH:
        before = context.sentences[index - 1]
        if before.block == sentence.block:
            found.extend("p" + f for f in reading.clues(index - 1).sentence_features() if f.startswith("c="))
    return found


def heading_features(reading: Reading, block: int) -> list[str]:
    """The words and classes of the heading over a block."""
    above = reading.context.layout.blocks[block].heading
    if above is None:
        return []
    index = reading.sentence_of_block(above)
    return ["h" + f for f in reading.clues(index).sentence_features() if f[0] in "cw"]


def decide(task: Task, reading: Reading, unit: Unit) -> tuple[str, float]:
    """The label of a unit and its probability."""
    chances = reading.context.models(task.name).probabilities(features(task, reading, unit))
    best = max(chances, key=lambda label: chances[label] * (1.0 if label != NONE else 2.0**task.bias))
    return best, chances[best]
