"""Which of two names bound to each other is the actor: "Ann Lee (Ruth)" or "Ruth (Ann Lee)".

The pairs of one row agree, so that the clear ones decide for the doubtful. (A
learnt model of the pair was tried in the place of the sum of both names' odds,
and beside it: neither gained in cross-validation by series.)
"""

from __future__ import annotations

import math

from knownsofar.extract.people.chances import Chance, Chances
from knownsofar.extract.people.lines import Line, is_list
from knownsofar.extract.people.patterns import Bond, Gap

_SAYS = {Bond.PERSON_CHARACTER: 2.0, Bond.CHARACTER_PERSON: -2.0, Bond.EITHER: 0.3, Bond.LIST: 0.0}
"""What a rule itself says of the order of a pair, as log odds of the first being the actor."""
_LOST = 0.2
"""The most that is left of the chance of a name on the losing side of its row."""


def settle(line: Line, chances: dict[int, Chance]) -> None:
    """Make the pairs of a row agree: in one row all first names are actors or all second ones are.

    Gives the chance to be of the cast of the names on the losing side to the winners, in place.
    """
    for begin, end in line.rows:
        sides: dict[Gap, list[int]] = {}
        for at in range(begin, end - 1):
            rule = line.rules[at]
            if rule is not None and not is_list(rule):
                sides.setdefault(rule, []).append(at)
        for rule, places in sides.items():
            turn = sum(_SAYS[rule.bond] + _leaning(line, at, chances) for at in places)
            for at in places:
                pair = (id(line.names[at]), id(line.names[at + 1]))
                _turn(chances, *(pair if turn >= 0 else reversed(pair)))


def _leaning(line: Line, at: int, chances: Chances) -> float:
    """How far the two names, each by itself, lean to the first being the actor."""
    return _odds(chances[id(line.names[at])]) - _odds(chances[id(line.names[at + 1])])


def _odds(chance: Chance) -> float:
    """How much likelier a name is an actor than a character, as bounded log odds."""
    return math.log((chance.actor + 0.02) / (chance.character + 0.02))


def _turn(chances: dict[int, Chance], winner: int, loser: int) -> None:
    """Give the loser's chance to be of the cast to the winner, where there is one to give."""
    lost, won = chances[loser], chances[winner]
    if lost.actor <= _LOST or won.actor <= _LOST / 2:
        return
    chances[loser] = Chance(_LOST, min(1.0, lost.character + lost.actor - _LOST), lost.crew)
    if won.character > won.actor:
        chances[winner] = Chance(won.character, won.actor, won.crew)
