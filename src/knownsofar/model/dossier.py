"""A dossier: what the claims make of one season, as of one day."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import msgspec

from knownsofar.model.claim import SCHEMA, Certainty, Claim, Value, claim_to_json
from knownsofar.model.outlook import Outlook
from knownsofar.model.slip import Slip

StageValue = Literal[
    "awaiting", "renewed", "filming", "wrapped", "dated", "released", "cancelled", "concluded"
]
ORDERED: tuple[StageValue, ...] = ("renewed", "filming", "wrapped", "dated", "released")
"""The stages of a season that is or was to be made, in order: each implies those before it."""
ENDED: tuple[StageValue, ...] = ("cancelled", "concluded")
"""The stages of one that is not."""
Label = Literal["official", "reported", "rumored", "predicted", "unknown", "disputed"]

RumorFate = Literal["confirmed", "denied", "overtaken", "faded", "open"]


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """Where a season stands, and since when.

    `since` is the day that the stage began, the first day of the window where
    only a window is known, and None where nothing says. `certainty` is that of
    the claims behind it (`claims`, ids); None where no claim speaks of it.
    `probability` is that of `value`, and `chances` hold it for every stage.
    """

    value: StageValue
    since: date | None
    certainty: Certainty | None = None
    probability: float | None = None
    chances: dict[StageValue, float] = {}
    claims: tuple[str, ...] = ()


class Alternative(msgspec.Struct, frozen=True, kw_only=True):
    """Another value that was claimed of a fact, how likely it is to be so, and the claims that say so."""

    value: Value
    polarity: bool
    probability: float
    supporting: tuple[str, ...] = msgspec.field(name="for")


class Belief(msgspec.Struct, frozen=True, kw_only=True):
    """What the claims make of one fact, with the claims for and against.

    `season` is the season that the claims speak of: the dossier's own, an
    earlier one, or None for the series as a whole. `label` is the certainty of
    the claim that decides, or "disputed" where an equal contradicts it on the
    same day, or another value, told as firmly, is likely enough, or "unknown"
    where it was official and may hold no more. `polarity` False: it is denied, or known to be not known yet.
    `earlier` holds what was said before and has been overtaken: it contradicts
    the belief of today without disagreeing with it. `also` holds other
    spellings that were folded into the value. `changed` is the day since when
    the belief has been what it is. `probability` is that it is so, `witnesses`
    how many independent voices say so; `others` are the values that were claimed
    instead, the likeliest first, and `none` is the chance that none of them all is so.
    """

    value: Value
    season: int | None
    label: Label
    polarity: bool
    supporting: tuple[str, ...] = msgspec.field(name="for")
    against: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    first_published: date
    changed: date
    probability: float | None = None
    witnesses: int | None = None
    others: tuple[Alternative, ...] = ()
    none: float | None = None

    @property
    def predicate(self) -> str:
        """The kind of thing that is believed."""
        return self.value.predicate


class Rumor(msgspec.Struct, frozen=True, kw_only=True):
    """What was rumored, or reported and not confirmed, of a season, and what became of it.

    It is one before any official word says so; `certainty` is the strongest at
    which it was told, `told` and `last` the first and last day on which it was,
    by `claims` (ids). Its `fate` has been what it is since `decided` (None while
    it is open), by the official claims `by`; by none where time alone decided.
    "overtaken": an official word names something else. "faded": nobody speaks of
    it any more, or the days that it named are over.
    """

    value: Value
    certainty: Certainty
    told: date
    last: date
    claims: tuple[str, ...]
    fate: RumorFate = "open"
    decided: date | None = None
    by: tuple[str, ...] = ()


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """Everything known about one season as of one day.

    `season` is None where no claim numbers the season that they look forward to.
    `unknown` names the predicates that people ask for and nobody has answered.
    `rumors` are those on this season, the newest first.
    `claims` are all claims that were looked at, oldest first. `outlets` counts
    the domains they came from, `witnesses` the independent voices among them.
    `outlook` is None for a first season, and where nobody says whose season it is.
    """

    series: str
    season: int | None
    as_of: date
    stage: Stage
    beliefs: tuple[Belief, ...] = ()
    outlook: Outlook | None = None
    unknown: tuple[str, ...] = ()
    rumors: tuple[Rumor, ...] = ()
    slips: tuple[Slip, ...] = ()
    claims: tuple[Claim, ...] = ()
    outlets: int = 0
    witnesses: int | None = None


def dossier_to_json(dossier: Dossier) -> dict[str, Any]:
    """The dossier as docs/interfaces.md promises it: plain values, every claim with its id."""
    beliefs = [{"predicate": b.predicate, **msgspec.to_builtins(b)} for b in dossier.beliefs]
    rumors = [{"predicate": r.value.predicate, **msgspec.to_builtins(r)} for r in dossier.rumors]
    claims = [{"id": c.id, **claim_to_json(c)} for c in dossier.claims]
    return {
        "schema": SCHEMA,
        **msgspec.to_builtins(dossier),
        "beliefs": beliefs,
        "rumors": rumors,
        "claims": claims,
    }
