"""How likely each belief is: from the words for and against it, each witness once.

The first witness counts by the record of its kind, each further one by half as
much as the one before, since pages read each other: what is said by all of them
may still come from one. Whether a season is ordered, filmed, dated or out is
told by the filter over time instead (`filtering`), which knows what the world
may have done since.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

import msgspec

from knownsofar.model import Belief, Claim, Label, Production, Release, Renewal, Stage, StageValue
from knownsofar.weigh.witnesses import Witnessing

UNTOLD = 0.6
"""The share of news on stages that no page tells, where nobody follows the series (docs/decisions/0051)."""
FOLLOWED = 0.1
"""The same where somebody does."""
HOLDS = 0.5
"""What was said officially and is less likely than this is official no more: something happened since."""
_AGAIN = 0.5
_LEAST = 0.2
"""Nats: what one more who says the same adds, even of those who are more often wrong than right."""
_SURE = 0.999

ORDERED: tuple[StageValue, ...] = ("renewed", "filming", "wrapped", "dated", "released")
ENDED: tuple[StageValue, ...] = ("cancelled", "concluded")


class Voices(msgspec.Struct, frozen=True):
    """Whose word a claim is, and how likely such a word is to hold.

    `untold`: the share of news on stages that no page here would tell, see
    `filtering.StageFilter`.
    """

    reliability: Callable[[Claim], float]
    witnessing: Witnessing
    untold: float = UNTOLD

    def voice_of(self, claim: Claim) -> str:
        """Whose word a claim is, by itself: its outlet's, that of the page it copies, or whom it quotes."""
        return self.witnessing.keys([claim])[0]

    def groups(self, claims: Sequence[Claim]) -> dict[str, float]:
        """The witnesses of one fact, each with the reliability of the best of its claims."""
        found: dict[str, float] = {}
        for who, claim in zip(self.witnessing.keys(claims), claims, strict=True):
            found[who] = max(found.get(who, 0.0), self.reliability(claim))
        return found


def weighted(
    beliefs: Sequence[Belief],
    claims: Mapping[str, Claim],
    standing: Mapping[StageValue, float],
    voices: Voices,
    season: int | None,
    as_of: date,
) -> tuple[Belief, ...]:
    """The beliefs with their probability and the number of their witnesses; `claims` by id.

    An official one that is not likely any more (`HOLDS`) is labelled "unknown".
    """
    found = []
    for belief in beliefs:
        voiced = voices.groups([claims[one] for one in belief.supporting])
        against = voices.groups([claims[one] for one in belief.against])
        chance = _from_standing(belief, standing, as_of) if belief.season == season else None
        if chance is None:
            chance = believed(voiced, against)
        label: Label = "unknown" if belief.label == "official" and chance < HOLDS else belief.label
        found.append(
            msgspec.structs.replace(
                belief, label=label, probability=round(min(chance, _SURE), 4), witnesses=len(voiced)
            )
        )
    return tuple(found)


def with_chances(stage: Stage, standing: Mapping[StageValue, float]) -> Stage:
    """The stage with its probability, and that of each other."""
    chances = {name: round(chance, 4) for name, chance in standing.items()}
    return msgspec.structs.replace(stage, probability=chances[stage.value], chances=chances)


def believed(supporting: Mapping[str, float], against: Mapping[str, float]) -> float:
    """The chance that a thing is so: `supporting` and `against` are the reliabilities of witnesses.

    With nobody against it, no less than the most reliable of them.
    """
    return 1 / (1 + math.exp(_sum(against.values()) - _sum(supporting.values())))


def _sum(reliabilities: Iterable[float]) -> float:
    """Log odds, the most reliable witness in full and each further one half as much as the one before."""
    ordered = sorted((_log_odds(r) for r in reliabilities), reverse=True)
    rest = (max(odds, _LEAST) * _AGAIN**place for place, odds in enumerate(ordered[1:], 1))
    return math.fsum([*ordered[:1], *rest])


def _log_odds(reliability: float) -> float:
    likely = min(max(reliability, 0.01), _SURE)
    return math.log(likely / (1 - likely))


def _from_standing(belief: Belief, standing: Mapping[StageValue, float], as_of: date) -> float | None:
    """What the filter says of a belief on the season itself; None where it says nothing."""
    value = belief.value
    if isinstance(value, Renewal):
        chance = _total(standing, ENDED if value.outcome == "cancelled" else ORDERED)
        return chance if belief.polarity else 1 - chance
    if isinstance(value, Release) and value.window.is_unbounded and not belief.polarity:
        return 1 - _total(standing, ("dated", "released"))
    if isinstance(value, Release) and belief.polarity and (value.window.latest or date.max) <= as_of:
        return standing["released"]
    if isinstance(value, Production) and value.stage == "filming" and belief.polarity:
        begun = value.when is None or (value.when.earliest or date.min) <= as_of
        return _total(standing, ORDERED[2 if value.phase == "ends" else 1 :]) if begun else None
    return None


def _total(standing: Mapping[StageValue, float], states: Iterable[StageValue]) -> float:
    return math.fsum(standing[state] for state in states)
