"""Stages of the making: written, filmed, finished; begun, under way, over, or not yet."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, cast

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Production

_STAGE = {"FILM": "filming", "WRAP": "filming", "WRITE": "writing", "POST": "post-production"}


@lru_cache(maxsize=4)  # asked again for the features of each unit
def _find(reading: Reading, index: int) -> list[Unit]:
    """One place for each stage that a clause speaks of."""
    units: list[Unit] = []
    seen: set[tuple[str, int]] = set()
    for item in reading.clues(index).items:
        stage = _STAGE.get(item.cls)
        if stage is not None and (stage, item.clause) not in seen:
            seen.add((stage, item.clause))
            units.append(Unit(index, item.start, item.end, f"production/{item.cls.lower()}", stage))
    return units


def _extra(reading: Reading, unit: Unit) -> list[str]:
    units = _find(reading, unit.sentence)
    found = [
        f"stage={unit.payload}",
        f"nth={sum(u.payload == unit.payload and u.start < unit.start for u in units)}",
    ]
    found.extend("date=" + reading.date_note(d.window) for d in reading.dates(unit.sentence)[:2])
    found.extend("has=" + reading.season_note(m) for m in reading.seasons[unit.sentence][:2])
    return found


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    phase, _, negated = label.partition("-")
    value = Production(unit.payload, cast(Literal["starts", "ends", "under way"], phase))
    return [Proposal(value, unit.sentence, unit.start, unit.end, unit.rule, polarity=not negated)]


PRODUCTION = Task("production", _find, _produce, _extra, bias=-2.5, patterns=wordings.PRODUCTION)
