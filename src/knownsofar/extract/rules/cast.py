"""Who is in it: actors, voices, hosts, with their characters, and whether they come, stay or go.

The wordings are data in people/patterns.py; learnt parts weigh them: one says
which names are of the cast, one ties them to a character, one reads the change.
"""

from __future__ import annotations

import re
from typing import Literal

from knownsofar.extract.context import Context, Proposal
from knownsofar.extract.people.casting import (
    alignment,
    change_features,
    link_candidates,
    link_features,
    season_features,
)
from knownsofar.extract.people.chances import Chance
from knownsofar.extract.people.frames import frames_in
from knownsofar.extract.people.lexicon import lexicon
from knownsofar.extract.people.lines import Line
from knownsofar.extract.people.names import Mention
from knownsofar.extract.people.reading import People, read_people
from knownsofar.model import BlockKind, Cast

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

ACTOR_FLOOR = 0.55
"""The chance from which a name is proposed as of the cast; chosen for F1 in cross-validation by series."""
_CHANGING = ("return", "join", "leave", "open", "talks")
_LINK_FLOOR = 0.4
_CHARACTER_FLOOR = 0.03
_FULL_FLOOR = 0.4
_ALIGNED, _ALIGNED_FLOOR = 0.7, 0.25
"""The chance of a character in its turn ("A and B as X and Y"), given this one to be a character at all."""
# "Geralt of Rivia", "Ivar the Boneless", "Park Hu Min/Ben Park", "Dig 301"
_TAIL = re.compile(
    r"(?: (?:of|the|from) [A-ZÀ-Ý][\w’'\-]+|/[A-ZÀ-Ý][\w’'\-]*(?: [A-ZÀ-Ý][\w’'\-]*)*| \d{1,3}(?![\w:]))"
)
_HEAD = re.compile(r"(?:[A-ZÀ-Ý][\w’'\-]*(?: [A-ZÀ-Ý][\w’'\-]*)*/)$")

_ENOUGH = 60
"""How many mentions of one character are compared: more would take their square in time."""


class Part:
    """One name of the cast in one sentence; `chances` are those of each change."""

    __slots__ = ("at", "chances", "character", "entity", "line", "link", "rule", "score")

    def __init__(self, context: Context, people: People, line: Line, at: int) -> None:
        mention = line.names[at]
        self.line = line
        self.at = at
        self.entity = people.whom[id(mention)]
        self.score = people.chances[id(mention)].actor
        self.character, self.rule, self.link = find_character(context, people, line, at)
        features = change_features(context, people, line, at, self.rule)
        self.chances = context.models("people-change").probabilities(features)

    @property
    def change(self) -> str:
        """The likeliest change."""
        return max(self.chances, key=self.chances.__getitem__)


def propose_cast(context: Context) -> list[Proposal]:
    """Every member of the cast that the article names, once for each change that it states."""
    people = read_people(context)
    if not people.mentions:
        return []
    parts = [
        Part(context, people, line, at)
        for line in people.lines
        for at, mention in enumerate(line.names)
        if people.chances[id(mention)].actor >= ACTOR_FLOOR
    ]
    _agree(parts)
    played = _characters(context, people, parts)
    return [_proposal(part, played) for part in _once(context, parts)]


def _agree(parts: list[Part]) -> None:
    """Let those who stand in one row, or in lines of one list, share their change: each has a vote."""
    groups: dict[tuple[str, int], list[Part]] = {}
    for part in parts:
        line = part.line
        begin = next(a for a, b in line.rows if a <= part.at < b)
        listed = line.kind in (BlockKind.ITEM, BlockKind.ROW) and not _speaks(line)
        key = (f"{line.heading}|{line.intro}", -1) if listed else (str(line.index), begin)
        groups.setdefault(key, []).append(part)
    for group in groups.values():
        mean = {c: sum(p.chances[c] for p in group) / len(group) for c in group[0].chances}
        for part in group:
            part.chances = mean


def _speaks(line: Line) -> bool:
    """Does a list line say itself whether somebody comes, stays or goes?"""
    return any(name in _CHANGING for gap in line.gaps if gap for name in frames_in(" ".join(gap)))


def find_character(
    context: Context, people: People, line: Line, at: int
) -> tuple[Mention | None, str | None, float]:
    """The name that names[at] plays, the rule that says so, and its chance; None where none does."""
    model = context.models("people-link")
    own = people.whom[id(line.names[at])]
    best, chance = None, _LINK_FLOOR
    for other in link_candidates(line, at):
        mention = line.names[other]
        actor, character, _ = people.chances[id(mention)]
        if character < _CHARACTER_FLOOR or actor > character or people.whom[id(mention)] is own:
            continue
        here = model.probabilities(link_features(line, at, other, people.chances))["yes"]
        turn = alignment(line, at, other)
        if turn == "cross":
            continue
        if turn == "same" and character >= _ALIGNED_FLOOR:
            here = max(here, _ALIGNED)
        if here >= chance:
            best, chance = other, here
    if best is None:
        return None, None, 0.0
    rule = line.rules[min(at, best)] if abs(at - best) == 1 else None
    return line.names[best], rule.name if rule else "PERSON and CHARACTER apart", chance


def spelt(context: Context, mention: Mention) -> str:
    """A character's name with what belongs to it beyond the run of capitals."""
    text = context.text
    tail = _TAIL.match(text, mention.end, mention.end + 40)
    head = _HEAD.search(text, max(0, mention.start - 40), mention.start)
    name = mention.text + (tail.group() if tail else "")
    return (head.group() if head else "") + name


def _characters(context: Context, people: People, parts: list[Part]) -> dict[str, str]:
    """For each of the cast the character that the surest sentence ties to them, by its fullest name."""
    surest: dict[str, Part] = {}
    for part in parts:
        known = surest.get(part.entity.name)
        if part.character is not None and (known is None or part.link > known.link):
            surest[part.entity.name] = part
    return {
        name: _fullest(context, people, part.character) for name, part in surest.items() if part.character
    }


def _fullest(context: Context, people: People, mention: Mention) -> str:
    """The fullest name of a character that the article prints."""
    entity = people.whom[id(mention)]
    known = entity.mentions[:_ENOUGH]
    full = max((people.chances[id(m)] for m in known if m.text == entity.name), default=Chance())
    plain = not lexicon().rank.intersection(mention.words)
    if entity.name != mention.text and plain and full.actor < full.character >= _FULL_FLOOR:
        mention = next(m for m in entity.mentions if m.text == entity.name)
    alike = [mention, *(m for m in known if m.text == mention.text)]
    printed = {spelt(context, m) for m in alike}
    return max(printed, key=lambda name: (name.startswith(mention.text), len(name)))


def _once(context: Context, parts: list[Part]) -> list[Part]:
    """Each person once a change; mere membership again only where a sentence speaks of an earlier season."""
    best: dict[tuple[str, str], Part] = {}
    said: set[str] = set()
    for part in parts:
        name = part.entity.name
        if part.change == "member" and name in said and not _looks_back(context, part.line):
            continue
        said.add(name)
        best.setdefault((name, part.change), part)
    return list(best.values())


def _looks_back(context: Context, line: Line) -> bool:
    """Does the sentence name a season that has been shown, and none to come?"""
    seasons = season_features(context, line)
    return "S=past" in seasons and "S=coming" not in seasons


def _proposal(part: Part, played: dict[str, str]) -> Proposal:
    mention = part.line.names[part.at]
    change, polarity = CHANGES[part.change]
    character = played.get(part.entity.name)
    return Proposal(
        Cast(part.entity.name, character, change),
        part.line.index,
        mention.start,
        mention.end,
        f"cast: {part.rule or 'PERSON'}",
        polarity=polarity,
        score=part.score,
    )
