"""A claim: one statement of one article about one season. docs/claims.md is its schema."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any, ClassVar, Literal

import msgspec

from knownsofar.model.naming import key_of
from knownsofar.model.window import Window

SCHEMA = 1


class Certainty(StrEnum):
    """How sure the article is, weakest last; the words decide, and the weaker one holds."""

    OFFICIAL = "official"
    REPORTED = "reported"
    RUMORED = "rumored"
    PREDICTED = "predicted"

    @property
    def rank(self) -> int:
        """0 for official to 3 for predicted."""
        return _RANKS[self]


_RANKS = {certainty: rank for rank, certainty in enumerate(Certainty)}


class _Value(msgspec.Struct, frozen=True):
    predicate: ClassVar[str]


class Renewal(_Value, frozen=True):
    """Is there to be this season? `when`: the announcement."""

    predicate: ClassVar[str] = "renewal"
    outcome: Literal["renewed", "cancelled", "final"]
    when: Window | None = None


class Release(_Value, frozen=True):
    """When the season premieres or premiered."""

    predicate: ClassVar[str] = "release"
    window: Window


class Production(_Value, frozen=True):
    """A stage of the making starts, ends or is under way."""

    predicate: ClassVar[str] = "production"
    stage: Literal["writing", "filming", "post-production"]
    phase: Literal["starts", "ends", "under way"]
    when: Window | None = None


class Delay(_Value, frozen=True):
    """The season was put back, `to` a window if one is named."""

    predicate: ClassVar[str] = "delay"
    to: Window | None = None


class Cast(_Value, frozen=True):
    """Somebody on screen; `change` is None where only membership is said."""

    predicate: ClassVar[str] = "cast"
    person: str
    character: str | None = None
    change: Literal["returning", "joining", "leaving"] | None = None


class Crew(_Value, frozen=True):
    """Somebody behind it."""

    predicate: ClassVar[str] = "crew"
    person: str
    job: Literal["creator", "director", "writer", "showrunner", "producer", "composer"]


class Episodes(_Value, frozen=True):
    """How many episodes the season has."""

    predicate: ClassVar[str] = "episodes"
    count: int


class Trailer(_Value, frozen=True):
    """Moving pictures that are out or announced."""

    predicate: ClassVar[str] = "trailer"
    kind: Literal["teaser", "trailer", "clip", "announcement"]
    when: Window | None = None


class Platform(_Value, frozen=True):
    """Where it is shown."""

    predicate: ClassVar[str] = "platform"
    name: str


class SourceMaterial(_Value, frozen=True):
    """What it is based on."""

    predicate: ClassVar[str] = "source_material"
    kind: Literal["webtoon", "novel", "comic", "game", "film", "series", "other"]
    title: str | None = None


class Precedent(_Value, frozen=True):
    """Another series' interval, in months, used as a yardstick."""

    predicate: ClassVar[str] = "precedent"
    series: str
    event: Literal["renewal", "release"]
    months: float


class Plot(_Value, frozen=True):
    """A sentence about the story: told (recap) or to come (ahead)."""

    predicate: ClassVar[str] = "plot"
    tense: Literal["recap", "ahead"]


Value = (
    Renewal
    | Release
    | Production
    | Delay
    | Cast
    | Crew
    | Episodes
    | Trailer
    | Platform
    | SourceMaterial
    | Precedent
    | Plot
)

VALUES: dict[str, type[_Value]] = {
    kind.predicate: kind
    for kind in (
        Renewal,
        Release,
        Production,
        Delay,
        Cast,
        Crew,
        Episodes,
        Trailer,
        Platform,
        SourceMaterial,
        Precedent,
        Plot,
    )
}
"""Every predicate and the shape of its value."""


class Claim(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What one article says about one season, how sure it is, and on whose word.

    `span` holds [start, end) character offsets into the article's text of the
    words that the claim was read from; `rule` names the rule that read it.
    """

    series: str
    season: int | None
    value: Value
    certainty: Certainty
    polarity: bool
    source: str | None
    sentence: str
    url: str
    outlet: str
    published: date
    rule: str
    span: tuple[int, int]

    @property
    def predicate(self) -> str:
        """The kind of thing that is said."""
        return self.value.predicate

    @property
    def window(self) -> Window | None:
        """The days that its value names; None where it names none."""
        found = (getattr(self.value, name, None) for name in ("window", "when", "to"))
        return next((each for each in found if each is not None), None)

    @property
    def said(self) -> tuple[object, ...]:
        """What is said, wherever in the article it stands and however it was read."""
        return (self.series, self.season, self.value, self.certainty, self.polarity, self.source)

    @cached_property
    def key(self) -> bytes:
        """Eight bytes that name this claim for good: a hash of all that it says."""
        return key_of(_encode((self.value.predicate, self)))

    @property
    def id(self) -> str:
        """`key` as sixteen hex digits."""
        return self.key.hex()


_encode = msgspec.json.Encoder().encode


def claim_to_json(claim: Claim) -> dict[str, Any]:
    """The claim as docs/interfaces.md promises it: plain values, `predicate` beside `value`."""
    return {
        "series": claim.series,
        "season": claim.season,
        "predicate": claim.predicate,
        "value": msgspec.to_builtins(claim.value),
        "certainty": claim.certainty.value,
        "polarity": claim.polarity,
        "source": claim.source,
        "sentence": claim.sentence,
        "url": claim.url,
        "outlet": claim.outlet,
        "published": claim.published.isoformat(),
        "rule": claim.rule,
        "span": list(claim.span),
        "schema": SCHEMA,
    }


def claim_from_json(fields: dict[str, Any]) -> Claim:
    """The inverse of `claim_to_json`.

    Raises msgspec.ValidationError where a field is missing or of the wrong type,
    and KeyError where the predicate is unknown.
    """
    plain = {k: v for k, v in fields.items() if k not in ("predicate", "schema", "id", "value")}
    value = msgspec.convert(fields["value"], VALUES[fields["predicate"]])
    return msgspec.convert({**plain, "value": value}, _ClaimFields).claim(value)


class _ClaimFields(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of a claim that need no predicate to be read."""

    series: str
    season: int | None
    value: Any
    certainty: Certainty
    polarity: bool
    source: str | None
    sentence: str
    url: str
    outlet: str
    published: date
    rule: str
    span: tuple[int, int]

    def claim(self, value: Any) -> Claim:
        """These fields with their typed value."""
        return Claim(**{f: getattr(self, f) for f in self.__struct_fields__ if f != "value"}, value=value)
