"""The season was put back."""

from __future__ import annotations

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Delay


def _find(reading: Reading, index: int) -> list[Unit]:
    return [
        Unit(index, item.start, item.end, "delay/put-back", None)
        for item in reading.clues(index).items
        if item.cls == "DELAY"
    ][:1]


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    return [Proposal(Delay(), unit.sentence, unit.start, unit.end, unit.rule, polarity=label == "delay")]


DELAY = Task("delay", _find, _produce, bias=-2.5, patterns=wordings.DELAY)
