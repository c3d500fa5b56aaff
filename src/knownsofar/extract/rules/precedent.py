"""Another series' interval taken as a yardstick: "Squid Game needed four months to be renewed"."""

from __future__ import annotations

from typing import Literal, cast

from knownsofar.extract.context import Proposal
from knownsofar.extract.dates import find_durations
from knownsofar.extract.reading import Reading
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Precedent


def _find(reading: Reading, index: int) -> list[Unit]:
    others = [m for m in reading.series[index] if not m.subject]
    if not others:
        return []
    sentence = reading.context.sentences[index]
    durations = find_durations(reading.text, sentence.start, sentence.end)
    units: list[Unit] = []
    for mention in others:
        if durations:
            nearest = min(durations, key=lambda d: abs(d.start - mention.end))
            units.append(
                Unit(
                    index, mention.start, mention.end, "precedent/interval", (mention.series, nearest.months)
                )
            )
    return units


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    series, months = unit.payload
    value = Precedent(series, cast(Literal["renewal", "release"], label), months)
    return [Proposal(value, unit.sentence, unit.start, unit.end, unit.rule, polarity=True)]


PRECEDENT = Task("precedent", _find, _produce, bias=-1.0)
