"""Where it is shown."""

from __future__ import annotations

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Named, Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Platform


def _find(reading: Reading, index: int) -> list[Unit]:
    units: list[Unit] = []
    for named in reading.platforms(index):
        if not any(u.payload.name == named.name for u in units):
            units.append(Unit(index, named.start, named.end, "platform/named", named))
    return units


def _extra(reading: Reading, unit: Unit) -> list[str]:
    named: Named = unit.payload
    earlier = reading.first_naming[named.name] < unit.sentence
    found = ["repeat" if earlier else "fresh", f"count={min(len(reading.platforms(unit.sentence)), 3)}"]
    text = reading.text
    found.append(f"after={text[named.end : named.end + 2].strip()[:1]}")
    found.append(f"before={text[max(0, named.start - 1) : named.start]}")
    if reading.series[unit.sentence]:
        found.append("series-here")
    if reading.seasons[unit.sentence]:
        found.append("season-here")
    return found


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    return [
        Proposal(Platform(unit.payload.name), unit.sentence, unit.start, unit.end, unit.rule, polarity=True)
    ]


PLATFORM = Task("platform", _find, _produce, _extra, bias=-2.5, patterns=wordings.PLATFORM)
