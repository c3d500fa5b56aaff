"""How likely each belief is, and what else might be so.

Of most facts the values that are claimed have been weighed before one was
chosen (`values`). Whether a season is ordered, filmed, dated or out is told by
the filter over time (`filtering`), which knows what the world may have done
since; what was said of it officially and may be so no more, is official no more.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from knownsofar.model import (
    ENDED,
    ORDERED,
    Alternative,
    Belief,
    Claim,
    Label,
    Production,
    Release,
    Renewal,
    Stage,
    StageValue,
)
from knownsofar.weigh.filtering import Standing
from knownsofar.weigh.renewal import fate
from knownsofar.weigh.values import SURE, posterior, statements
from knownsofar.weigh.voices import Voices

HOLDS = 0.9
"""What an official word must keep of its chance, since anybody last spoke, to be official still."""


def weighted(
    beliefs: Sequence[Belief],
    claims: Mapping[str, Claim],
    standing: Standing,
    voices: Voices,
    season: int | None,
    as_of: date,
) -> tuple[Belief, ...]:
    """The beliefs with their probability and the number of their witnesses; `claims` by id.

    An official one that may not hold any more (`HOLDS`), or never was likely, is labelled "unknown".
    """
    found = []
    for belief in beliefs:
        supporting, against = ([claims[one] for one in some] for some in (belief.supporting, belief.against))
        chance, others, label = belief.probability, belief.others, belief.label
        if chance is None:
            chance = _agreed(supporting, against, voices)
        if belief.season == season:
            holds, told = (_still(belief, stages, as_of) for stages in standing)
            if holds is not None and told is not None:
                chance = chance * holds if _is_to_come(belief, as_of) else holds
                doubtful = holds < HOLDS * told or chance < _LIKELY
                label = "unknown" if label == "official" and doubtful else label
            others = others or _fates(belief, claims, standing.now)
        witnesses = len(set(voices.witnessing.keys(supporting))) if len(supporting) > 1 else len(supporting)
        found.append(_shown(belief, label, chance, others, witnesses))
    return tuple(found)


def _shown(
    belief: Belief, label: Label, chance: float, others: Sequence[Alternative], witnesses: int
) -> Belief:
    """The belief with rounded chances that come to 1."""
    chance = round(min(chance, SURE), 4)
    rest = 1.0 - chance
    rounded = []
    for other in others:
        share = round(min(other.probability, rest), 4)
        rest -= share
        rounded.append(replace(other, probability=share))
    return replace(
        belief,
        label=label,
        probability=chance,
        witnesses=witnesses,
        others=tuple(rounded),
        none=round(max(rest, 0.0), 4),
    )


def with_chances(stage: Stage, standing: Mapping[StageValue, float]) -> Stage:
    """The stage with its probability, and that of each other."""
    chances = {name: round(chance, 4) for name, chance in standing.items()}
    return replace(stage, probability=chances[stage.value], chances=chances)


_LIKELY = 0.5
_INCLUDED = {("in", "in"), ("out", "out"), ("not yet", "out")}


def _agreed(supporting: Sequence[Claim], against: Sequence[Claim], voices: Voices) -> float:
    """The chance of what claims support, where others are against it, whatever else they may say."""
    sides = {id(claim): True for claim in supporting}
    words = statements([*supporting, *against], lambda claim: sides.get(id(claim), False), voices)
    return posterior(words, moving=False)[0][True]


def _is_to_come(belief: Belief, as_of: date) -> bool:
    value = belief.value
    return isinstance(value, Release) and belief.polarity and (value.window.latest or date.max) > as_of


def _still(belief: Belief, standing: Mapping[StageValue, float], as_of: date) -> float | None:
    """How likely a belief on the season itself is to hold by now, as the filter has it, if it has.

    Of a window to come: that the season has not been called off.
    """
    value = belief.value
    if isinstance(value, Renewal):
        chance = _total(standing, ENDED if value.outcome == "cancelled" else ORDERED)
        return chance if belief.polarity else 1 - chance
    if isinstance(value, Release) and not belief.polarity:
        return 1 - _total(standing, ("dated", "released")) if value.window.is_unbounded else None
    if isinstance(value, Release):
        return 1 - _total(standing, ENDED) if _is_to_come(belief, as_of) else standing["released"]
    if isinstance(value, Production) and value.stage == "filming" and belief.polarity:
        begun = value.when is None or (value.when.latest or date.max) < as_of  # until then it is a plan
        return _total(standing, ORDERED[2 if value.phase == "ends" else 1 :]) if begun else None
    return None


def _fates(
    belief: Belief, claims: Mapping[str, Claim], standing: Mapping[StageValue, float]
) -> tuple[Alternative, ...]:
    """What else was claimed of a renewal: that it is ordered, or that it is off."""
    if not isinstance(belief.value, Renewal):
        return ()
    told: dict[str, list[Claim]] = {"in": [], "out": []}
    for one in (*belief.against, *belief.earlier):
        if isinstance(claims[one].value, Renewal) and fate(claims[one]) in told:
            told[fate(claims[one])].append(claims[one])
    own = "not yet" if not belief.polarity else "out" if belief.value.outcome == "cancelled" else "in"
    # That nobody has renewed it yet is so of the cancelled, too.
    told = {kind: some for kind, some in told.items() if some and (own, kind) not in _INCLUDED}
    chances = {"in": _total(standing, ORDERED), "out": _total(standing, ENDED)}
    return tuple(
        Alternative(
            value=some[0].value,
            polarity=True,
            probability=chances[kind],
            supporting=tuple(c.id for c in some),
        )
        for kind, some in sorted(told.items(), key=lambda pair: -chances[pair[0]])
    )


def _total(standing: Mapping[StageValue, float], states: Iterable[StageValue]) -> float:
    return math.fsum(standing[state] for state in states)
