"""People in articles: who is named, who is who, and what each is."""

from __future__ import annotations

from typing import NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.people.entities import shape
from knownsofar.extract.people.reading import read_people
from knownsofar.model import Slip

__all__ = ["Person", "people_slips", "persons"]

_ACTOR = 0.4
_CHARACTER = 0.5


class Person(NamedTuple):
    """text[start:end] of sentence `sentence` names somebody real; `name` is the name as printed most fully."""

    start: int
    end: int
    sentence: int
    name: str


def persons(context: Context) -> list[Person]:
    """The real people whom an article names, mention by mention: no characters, titles or places."""
    people = read_people(context)
    real: dict[str, bool] = {}
    for mention in people.mentions:
        entity = people.whom[id(mention)]
        actor, character, crew = people.chances[id(mention)]
        known = any(s.endswith("GS") or s.startswith("korean") for s in shape(entity.name))
        looks = known and character < _CHARACTER and not mention.titled
        real[entity.name] = real.get(entity.name, False) or max(actor, crew) >= _ACTOR or looks
    return [
        Person(m.start, m.end, m.sentence, people.whom[id(m)].name)
        for m in people.mentions
        if real[people.whom[id(m)].name]
    ]


def people_slips(context: Context) -> list[Slip]:
    """The list lines of an article that copying ran together or broke."""
    return list(read_people(context).slips)
