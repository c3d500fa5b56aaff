"""What claims say of the stage of a season: on which day, in which stages it is, and whether that is news."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, timedelta
from typing import get_args

import msgspec

from knownsofar.model import ORDERED, Claim, Delay, Production, Release, Renewal, StageValue
from knownsofar.weigh.facts import length
from knownsofar.weigh.renewal import fate, moment, unopposed
from knownsofar.weigh.windows import NARROW, told_as_past, window_of

STAGES: tuple[StageValue, ...] = get_args(StageValue)
UNHEARD = 0.65
"""How far "no date yet" is to be trusted on nobody's word once a day was set: who has not heard says so."""


class Word(msgspec.Struct, frozen=True):
    """What one claim, `told` then or later, says of the stage: on `day` the season is in one of `stages`.

    `event`: the stage that began, where it tells something that happened; later ones may have come since.
    `firm`: official or reported. `reliability`: how probable it is that such a claim of this outlet is right.
    """

    day: date
    stages: frozenset[StageValue]
    event: StageValue | None
    firm: bool
    reliability: float
    voice: Hashable
    told: date = date.min


Said = tuple[frozenset[StageValue], StageValue | None]
"""The stages that a claim allows, and the one that began where it tells an event."""


def words_of(
    claims: Iterable[Claim],
    season: int,
    reliability: Callable[[Claim], float],
    voice_of: Callable[[Claim], Hashable],
) -> list[Word]:
    """What claims say of the stage of a season. A day that was set speaks again when it has come."""
    words = []
    first_set = date.max
    told = [(claim, said) for claim in claims if (said := _says(claim, season)) is not None]
    renewals = [claim for claim, _ in told if isinstance(claim.value, Renewal)]
    opposed = {id(claim) for claim in renewals} - {id(claim) for claim in unopposed(renewals, season)}
    ends = [moment(claim) for claim in renewals if id(claim) not in opposed and _calls_off(claim, season)]
    for claim, (stages, event) in sorted(told, key=lambda pair: pair[0].published):
        if id(claim) in opposed:
            continue
        firm = claim.certainty.rank <= 1
        right = reliability(claim)
        if event == "dated" and firm:
            first_set = min(first_set, claim.published)
        elif isinstance(claim.value, Release) and event is None and claim.source is None:
            right = min(right, UNHEARD) if claim.published > first_set else right
        # An order that is told again tells that it stands; but not of a season that was called off since.
        since = moment(claim) if event == "renewed" else claim.published
        day = since if any(since <= out < claim.published for out in ends) else claim.published
        word = Word(day, stages, event, firm, right, voice_of(claim), claim.published)
        words.append(word)
        window = window_of(claim)
        if stages == {"dated"} and window is not None and window.latest is not None:
            come = max(window.latest, claim.published)
            if come < date.max - timedelta(days=1):
                arrived = ("a day that was set", window)
                came = Word(come, frozenset({"released"}), "released", firm, word.reliability, arrived)
                words.append(msgspec.structs.replace(came, told=come))
    return words


def _calls_off(claim: Claim, season: int) -> bool:
    return fate(claim) == "out" or claim.season == season - 1


def _says(claim: Claim, season: int) -> Said | None:
    """The stages that a claim allows, and whether it tells an event; None where it says nothing of them."""
    value = claim.value
    if isinstance(value, Renewal) and value.outcome == "final" and claim.season == season - 1:
        return (frozenset({"concluded"}), "concluded") if claim.polarity else None
    if claim.season != season:
        return None
    if isinstance(value, Renewal):
        says = fate(claim)
        if says == "in":
            return frozenset(ORDERED), "renewed"
        if says == "out":
            return frozenset({"cancelled"}), "cancelled"
        if says == "not yet":
            return frozenset({"awaiting", "cancelled", "concluded"}), None
        return frozenset(STAGES) - {"cancelled"}, None
    if isinstance(value, Production) and value.stage == "filming":
        return _filming(claim, value)
    if isinstance(value, Release):
        return _release(claim)
    if isinstance(value, Delay) and claim.polarity:
        return frozenset({"renewed", "filming", "wrapped", "dated"}), None
    return None


def _filming(claim: Claim, value: Production) -> Said | None:
    ended = value.phase == "ends"
    if not told_as_past(claim):
        return None  # a plan to film is not filming
    if not claim.polarity:
        return None
    return frozenset(STAGES[3:6] if ended else STAGES[2:6]), "wrapped" if ended else "filming"


def _release(claim: Claim) -> Said | None:
    window = window_of(claim)
    if not claim.polarity:
        # "No date yet" is told of the renewed and of those that wait alike: all it denies is a date.
        return (frozenset(STAGES) - {"dated", "released"}, None) if window is None else None
    if window is None or window.earliest is None:
        return None
    if told_as_past(claim):
        return frozenset({"released"}), "released"
    if length(window) <= NARROW and claim.certainty.rank <= 1:
        return frozenset({"dated"}), "dated"  # what is to come is not out
    return None
