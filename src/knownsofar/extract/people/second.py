"""The second reading: what the first made of a name's neighbours, of its row and of its other mentions.

In "A (X), B (Y) and C (Z)" all that stand before brackets are of one kind; one
clear pair decides for the row.
"""

from __future__ import annotations

from collections.abc import Mapping

from knownsofar.extract.people.entities import Entity
from knownsofar.extract.people.lines import Line, is_list

_STEPS = (0.03, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 0.97)
Chances = Mapping[int, tuple[float, float]]
"""By id of a mention: the chance of an actor, and of a character."""


def level(chance: float) -> int:
    """A chance as a step from 0 to 8."""
    return sum(chance > step for step in _STEPS)


def second_features(line: Line, at: int, whom: Mapping[int, Entity], first: Chances) -> list[str]:
    """Features of names[at] that need the first reading's chances of all names of the article."""
    mention = line.names[at]
    actor, character = first[id(mention)]
    features = [f"a{level(actor)}", f"b{level(character)}"]
    if at > 0:
        features.append(_neighbour("<", line, at - 1, at - 1, first))
    if at < len(line.rules):
        features.append(_neighbour(">", line, at, at + 1, first))
    features += _row(line, at, first)
    others = [first[id(m)] for m in whom[id(mention)].mentions if m is not mention]
    if others:
        features.append(f"ea{level(max(a for a, _ in others))}")
        features.append(f"eb{level(max(b for _, b in others))}")
        features.append(f"em{level(sum(a for a, _ in others) / len(others))}")
    return features


def slot(line: Line, at: int) -> str:
    """Where a name stands in its pair: "A" first, "B" second, "L" in a list of single names."""
    after = line.rules[at] if at < len(line.rules) else None
    before = line.rules[at - 1] if at else None
    if before is not None and not is_list(before):
        return "B"
    if after is not None and not is_list(after):
        return "A"
    return "L"


def _neighbour(side: str, line: Line, rule: int, other: int, first: Chances) -> str:
    bond = line.rules[rule]
    actor, character = first[id(line.names[other])]
    return f"{side}{bond.name if bond else None},{level(actor) // 2},{level(character) // 2}"


def _row(line: Line, at: int, first: Chances) -> list[str]:
    """How far the row as a whole leans to actors in this slot, and to characters."""
    begin, end = next((a, b) for a, b in line.rows if a <= at < b)
    if end - begin < 2:
        return ["alone"]
    own = slot(line, at)
    leaning: dict[str, list[float]] = {}
    for other in range(begin, end):
        actor, character = first[id(line.names[other])]
        leaning.setdefault(slot(line, other), []).append(actor - character)
        leaning.setdefault(f"{slot(line, other)}+", []).append(actor)
    mean = {key: sum(values) / len(values) for key, values in leaning.items()}
    features = [f"row{own}={_lean(mean[own])}", f"row{own}+={level(mean[own + '+'])}"]
    if "A" in mean and "B" in mean:
        features.append(f"turn{own}={_lean((mean['A'] - mean['B']) / 2)}")
    return features


def _lean(value: float) -> int:
    """A leaning from -1 to 1 as a step."""
    return round(value * 5)
