"""Facts: what a ledger keeps besides articles and their claims. Each is a record of its own; none is changed.

What no longer holds is said by a later record with `holds` false.
"""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar, Literal

import msgspec

from knownsofar.model.claim import Claim, claim_from_json, claim_to_json


class _Fact(msgspec.Struct, frozen=True, kw_only=True):
    kind: ClassVar[str]


class Copy(_Fact, frozen=True, kw_only=True):
    """An article repeats an earlier one: both by `Article.id`; `share` is the part of it that is repeated."""

    kind: ClassVar[str] = "copy"
    article: str
    original: str
    share: float
    detail: str = ""


class Correction(_Fact, frozen=True, kw_only=True):
    """A claim (by `Claim.id`) should have been another one: from the day `since`, or always."""

    kind: ClassVar[str] = "correction"
    claim: str
    instead: Claim
    reason: str
    since: date | None = None


class Retraction(_Fact, frozen=True, kw_only=True):
    """A claim (by `Claim.id`) no longer stands: from `since` on, or always. `holds` false restores it."""

    kind: ClassVar[str] = "retraction"
    claim: str
    reason: str
    since: date | None = None
    holds: bool = True


class Alias(_Fact, frozen=True, kw_only=True):
    """Another name of a series."""

    kind: ClassVar[str] = "alias"
    series: str
    name: str
    holds: bool = True


class Identifier(_Fact, frozen=True, kw_only=True):
    """What a series is called elsewhere."""

    kind: ClassVar[str] = "identifier"
    series: str
    scheme: Literal["tvmaze", "tmdb", "imdb", "thetvdb", "wikidata"]
    value: str
    holds: bool = True


class Watch(_Fact, frozen=True, kw_only=True):
    """A series, or one season of it, is followed (or, with `holds` false, no longer)."""

    kind: ClassVar[str] = "watch"
    series: str
    season: int | None = None
    holds: bool = True


class Notification(_Fact, frozen=True, kw_only=True):
    """Somebody was told over `channel`; `key` names what of, so that nobody is told twice."""

    kind: ClassVar[str] = "notification"
    series: str
    season: int | None = None
    channel: str
    key: str
    text: str


Fact = Copy | Correction | Retraction | Alias | Identifier | Watch | Notification

FACTS: dict[str, type[Fact]] = {
    kind.kind: kind for kind in (Copy, Correction, Retraction, Alias, Identifier, Watch, Notification)
}
"""Every kind of fact and its shape."""


def fact_to_json(fact: Fact) -> dict[str, Any]:
    """The fact as plain values, its `kind` first."""
    fields = {name: getattr(fact, name) for name in fact.__struct_fields__}
    if isinstance(fact, Correction):
        fields["instead"] = claim_to_json(fact.instead)
    return {"kind": fact.kind, **msgspec.to_builtins(fields)}


def fact_from_json(fields: dict[str, Any]) -> Fact:
    """The inverse of `fact_to_json`.

    Raises msgspec.ValidationError where a field is missing or of the wrong type,
    and KeyError where the kind is unknown.
    """
    plain = {name: value for name, value in fields.items() if name != "kind"}
    kind = FACTS[fields["kind"]]
    if kind is not Correction:
        return msgspec.convert(plain, kind)
    instead = claim_from_json(plain.pop("instead"))
    bare = msgspec.convert(plain, _BareCorrection)
    return Correction(claim=bare.claim, instead=instead, reason=bare.reason, since=bare.since)


class _BareCorrection(msgspec.Struct, frozen=True):
    """The fields of a correction that need no predicate to be read."""

    claim: str
    reason: str
    since: date | None = None
