"""Who is in it: actors, voices, hosts, with their characters, and whether they come, stay or go.

The wordings are data in people/patterns.py; learnt parts weigh them: one says
which names are of the cast, one ties them to a character, one reads the change.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from knownsofar.extract.context import Context, Proposal
from knownsofar.extract.people.casting import change_features, link_candidates, link_features
from knownsofar.extract.people.entities import Entity, fold
from knownsofar.extract.people.lines import Line
from knownsofar.extract.people.names import Mention
from knownsofar.extract.people.reading import People, read_people
from knownsofar.model import Cast

Change = Literal["returning", "joining", "leaving"]
CHANGES: dict[str, tuple[Change | None, bool]] = {
    "member": (None, True),
    "returning": ("returning", True),
    "joining": ("joining", True),
    "leaving": ("leaving", True),
    "returning-not": ("returning", False),
    "joining-not": ("joining", False),
}
"""The labels of the change model: the change, and the polarity."""

ACTOR_FLOOR = 0.45
"""The chance from which a name is proposed as of the cast; chosen for F1 in cross-validation by series."""
_LINK_FLOOR = 0.4
_CHARACTER_FLOOR = 0.03
# "Geralt of Rivia", "Ivar the Boneless", "Park Hu Min/Ben Park", "Dig 301"
_TAIL = re.compile(
    r"(?: (?:of|the|from) [A-ZÀ-Ý][\w’'\-]+|/[A-ZÀ-Ý][\w’'\-]*(?: [A-ZÀ-Ý][\w’'\-]*)*| \d{1,3}(?![\w:]))"
)
_HEAD = re.compile(r"(?:[A-ZÀ-Ý][\w’'\-]*(?: [A-ZÀ-Ý][\w’'\-]*)*/)$")


class Part(NamedTuple):
    """One name of the cast in one sentence."""

    line: Line
    at: int
    entity: Entity
    character: str | None
    rule: str | None
    change: str
    score: float


def propose_cast(context: Context) -> list[Proposal]:
    """Every member of the cast that the article names, once for each change that it states."""
    people = read_people(context)
    if not people.mentions:
        return []
    parts = [
        _part(context, people, line, at)
        for line in people.lines
        for at, mention in enumerate(line.names)
        if people.chances[id(mention)][0] >= ACTOR_FLOOR
    ]
    played = _characters(parts, people)
    return [_proposal(part, played) for part in _once(parts)]


def _part(context: Context, people: People, line: Line, at: int) -> Part:
    mention = line.names[at]
    other, rule = find_character(context, people, line, at)
    features = change_features(line, at, people.whom, people.chances, context.words(line.index), rule)
    change = context.models("people-change").best(features)
    character = None if other is None else spelt(context, other)
    score = max(people.chances[id(mention)][0], 0.5)
    return Part(line, at, people.whom[id(mention)], character, rule, change, score)


def find_character(
    context: Context, people: People, line: Line, at: int
) -> tuple[Mention | None, str | None]:
    """The name in the line that names[at] plays, and the rule that says so; None where none does."""
    model = context.models("people-link")
    best: tuple[float, int] | None = None
    for other in link_candidates(line, at):
        mention = line.names[other]
        if (
            people.chances[id(mention)][1] < _CHARACTER_FLOOR
            or people.whom[id(mention)] is people.whom[id(line.names[at])]
        ):
            continue
        chance = model.probabilities(link_features(line, at, other, people.chances))["yes"]
        if chance >= _LINK_FLOOR and (best is None or chance > best[0]):
            best = (chance, other)
    if best is None:
        return None, None
    other = best[1]
    rule = line.rules[min(at, other)] if abs(at - other) == 1 else None
    return line.names[other], rule.name if rule else "PERSON and CHARACTER apart"


def spelt(context: Context, mention: Mention) -> str:
    """A character's name with what belongs to it beyond the run of capitals."""
    text = context.text
    tail = _TAIL.match(text, mention.end, mention.end + 40)
    head = _HEAD.search(text, max(0, mention.start - 40), mention.start)
    name = mention.text + (tail.group() if tail else "")
    return (head.group() if head else "") + name


def _characters(parts: list[Part], people: People) -> dict[str, str]:
    """For each of the cast the fullest name of the character that any sentence ties to them."""
    played: dict[str, str] = {}
    fullest: dict[str, str] = {}
    for entity in people.whom.values():
        for word in entity.words:
            if len(entity.words) > 1 and len(entity.name) > len(fullest.get(word, "")):
                fullest[word] = entity.name
    for part in parts:
        if part.character is None:
            continue
        known = played.get(part.entity.name, "")
        if len(part.character) > len(known):
            played[part.entity.name] = part.character
    return played


def _once(parts: list[Part]) -> list[Part]:
    """Each person once a change; mere membership only where nothing more is said before it."""
    best: dict[tuple[str, str], Part] = {}
    said: set[str] = set()
    for part in parts:
        name = part.entity.name
        if part.change == "member" and name in said:
            continue
        said.add(name)
        best.setdefault((name, part.change), part)
    return list(best.values())


def _proposal(part: Part, played: dict[str, str]) -> Proposal:
    mention = part.line.names[part.at]
    change, polarity = CHANGES[part.change]
    character = played.get(part.entity.name)
    if character is not None and fold(character) == fold(part.entity.name):
        character = None
    return Proposal(
        Cast(part.entity.name, character, change),
        part.line.index,
        mention.start,
        mention.end,
        f"cast: {part.rule or 'PERSON'}",
        polarity=polarity,
        score=part.score,
    )
