"""Moving pictures of a season: out, announced, or not there yet."""

from __future__ import annotations

from typing import Literal, cast

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Trailer

Kind = Literal["teaser", "trailer", "clip", "announcement"]


def _find(reading: Reading, index: int) -> list[Unit]:
    return [
        Unit(index, item.start, item.end, "trailer/named", item.form)
        for item in reading.clues(index).items
        if item.cls == "TRAILER"
    ][:1]


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    kind, _, negated = label.partition("-")
    value = Trailer(cast(Kind, kind))
    return [Proposal(value, unit.sentence, unit.start, unit.end, unit.rule, polarity=not negated)]


def _word(reading: Reading, unit: Unit) -> list[str]:
    return [f"word={unit.payload}"]


TRAILER = Task("trailer", _find, _produce, _word, bias=-2.0, patterns=wordings.TRAILER)
