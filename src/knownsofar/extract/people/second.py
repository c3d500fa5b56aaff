"""The second reading: what the first made of a name's neighbours, of its row and of its other mentions.

In "A (X), B (Y) and C (Z)" all that stand before brackets are of one kind; one
clear pair decides for the row.
"""

from __future__ import annotations

from collections.abc import Mapping

from knownsofar.extract.people.chances import Chances, level
from knownsofar.extract.people.entities import Entity
from knownsofar.extract.people.lines import Line, is_list

_ENOUGH = 60
"""How many mentions of one name are looked at: more tell no more, and would take their square in time."""


def second_features(
    line: Line, at: int, whom: Mapping[int, Entity], first: Chances, busy: Mapping[int, float]
) -> list[str]:
    """Features of names[at] that need the first reading's chances of all names of the article.

    `busy` is the chance of a mention, by its id, to have a job behind the camera.
    """
    mention = line.names[at]
    actor, character, crew = first[id(mention)]
    job = busy.get(id(mention), 0.0)
    features = [
        f"a{level(actor)}",
        f"b{level(character)}",
        f"j{level(job)}",
        f"a{level(actor)}j{level(job) // 2}",
    ]
    features += [
        f"c{level(crew)}",
        f"a{level(actor)}c{level(crew) // 2}",
        f"n{level(1 - actor - character - crew)}",
    ]
    if at > 0:
        features.append(_neighbour("<", line, at - 1, at - 1, first))
    if at < len(line.rules):
        features.append(_neighbour(">", line, at, at + 1, first))
    features += _row(line, at, first)
    known = whom[id(mention)].mentions[:_ENOUGH]
    others = [first[id(m)] for m in known if m is not mention]
    if others:
        features.append(f"ea{level(max(c.actor for c in others))}")
        features.append(f"eb{level(max(c.character for c in others))}")
        features.append(f"ec{level(max(c.crew for c in others))}")
        features.append(f"ej{level(max(busy.get(id(m), 0.0) for m in known))}")
        features.append(f"em{level(sum(c.actor for c in others) / len(others))}")
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
    actor, character, crew = first[id(line.names[other])]
    return (
        f"{side}{bond.name if bond else None},{level(actor) // 2},{level(character) // 2},{level(crew) // 4}"
    )


def _row(line: Line, at: int, first: Chances) -> list[str]:
    """How far the row as a whole leans to actors in this slot, and to characters."""
    begin, end = next((a, b) for a, b in line.rows if a <= at < b)
    if end - begin < 2:
        return ["alone"]
    own = slot(line, at)
    leaning: dict[str, list[float]] = {}
    for other in range(begin, end):
        actor, character, crew = first[id(line.names[other])]
        leaning.setdefault(slot(line, other), []).append(actor - character)
        leaning.setdefault(f"{slot(line, other)}+", []).append(actor)
        leaning.setdefault(f"{slot(line, other)}c", []).append(crew)
    mean = {key: sum(values) / len(values) for key, values in leaning.items()}
    features = [f"row{own}={_lean(mean[own])}", f"row{own}+={level(mean[own + '+'])}"]
    features.append(f"row{own}c={level(mean[own + 'c'])}")
    if "A" in mean and "B" in mean:
        features.append(f"turn{own}={_lean((mean['A'] - mean['B']) / 2)}")
    return features


def _lean(value: float) -> int:
    """A leaning from -1 to 1 as a step."""
    return round(value * 5)
