"""An entry on its way from one ledger to another, and the plain values it travels as.

docs/interfaces.md promises these. What comes in was written by others: all of it
is checked, also what follows from the rest (an id, an address that is said twice).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, NamedTuple

import msgspec

from knownsofar.errors import ShapeError
from knownsofar.ledger.contents import Entry
from knownsofar.ledger.rows import Content
from knownsofar.ledger.writing import Recorded
from knownsofar.model import (
    SCHEMA,
    Article,
    Fact,
    Slip,
    claim_from_json,
    claim_to_json,
    fact_from_json,
    fact_to_json,
)

FORMAT = "knownsofar-ledger"
"""What the header of an export names."""


class Record(NamedTuple):
    """An entry: an article with its claims, slips and the day from which it stands, or a fact.

    `number`, `recorded`, `told` and `chain` are those that it has in the ledger it comes from.
    """

    number: int
    recorded: datetime
    told: datetime | None
    chain: bytes
    what: Recorded | Fact
    stands_from: date | None = None

    @property
    def first_told(self) -> datetime:
        """The instant at which the first ledger learnt it."""
        return self.told or self.recorded


def record_of(entry: Entry) -> Record:
    """The record of an entry as the ledger keeps it."""
    number, recorded, told, _, _, chain = entry.row
    content = entry.content
    first = datetime.fromisoformat(told) if told else None
    at = int(number), datetime.fromisoformat(recorded), first, bytes(chain)
    if isinstance(content, Content):
        what = content.article, content.claims, content.slips
        return Record(*at, what, date.fromisoformat(content.stands_from))
    if content is None:  # the ledger is damaged
        raise ShapeError("nothing is left of it: see `knownsofar ledger check`", where=f"entry {number}")
    return Record(*at, content)


def to_plain(record: Record) -> dict[str, Any]:
    """The record as plain values for JSON."""
    fields: dict[str, Any] = {
        "entry": record.number,
        "recorded": record.recorded,
        "told": record.told,
        "kind": "article" if isinstance(record.what, tuple) else record.what.kind,
    }
    if isinstance(record.what, tuple):
        article, claims, slips = record.what
        fields["article"] = {"id": article.id, **msgspec.to_builtins(article)}
        fields["stands_from"] = record.stands_from
        fields["claims"] = [{"id": claim.id, **claim_to_json(claim)} for claim in claims]
        fields["slips"] = slips
    else:
        fields["fact"] = fact_to_json(record.what)
    fields["seal"] = record.chain.hex()
    return fields


class _Plain(msgspec.Struct, kw_only=True):
    """What `to_plain` gives, without a word of it believed."""

    entry: Annotated[int, msgspec.Meta(ge=1)]
    recorded: Annotated[datetime, msgspec.Meta(tz=True)]
    kind: str
    seal: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
    told: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    stands_from: date | None = None
    article: dict[str, Any] | None = None
    claims: list[dict[str, Any]] = []
    slips: list[Slip] = []
    fact: dict[str, Any] | None = None


_decoder = msgspec.json.Decoder(_Plain)


def from_json(line: bytes) -> Record:
    """The record of a line of JSON. Raises ShapeError where it is none."""
    return _checked(lambda: _decoder.decode(line))


def from_plain(fields: dict[str, Any]) -> Record:
    """The inverse of `to_plain`. Raises ShapeError where these are no such fields."""
    return _checked(lambda: msgspec.convert(fields, _Plain))


def _checked(read: Any) -> Record:
    try:
        return _record(read())
    except KeyError as error:
        raise ShapeError(f"no ledger knows {error.args[0]!r}") from error
    except (msgspec.MsgspecError, ValueError, OverflowError, AttributeError, TypeError) as error:
        raise ShapeError(f"it is no entry of a ledger ({_line(error)})") from error


def _record(plain: _Plain) -> Record:
    at = plain.entry, plain.recorded, plain.told, bytes.fromhex(plain.seal)
    if plain.kind != "article":
        return Record(*at, fact_from_json({**(plain.fact or {}), "kind": plain.kind}))
    fields = dict(plain.article or {})
    named = fields.pop("id", None)
    article = msgspec.convert(fields, Article)
    if named not in (None, article.id):
        raise ShapeError(f"its text is not that of article {named}: it was changed on the way")
    claims = []
    for each in plain.claims:
        if each.get("schema", SCHEMA) > SCHEMA:
            raise ShapeError("it was written by a newer knownsofar: upgrade")
        claim = claim_from_json(each)
        if each.get("id") not in (None, claim.id):
            raise ShapeError(f"claim {each['id']} was changed on the way")
        if (claim.url, claim.outlet, claim.published) != (article.url, article.outlet, article.published):
            raise ShapeError(f"claim {claim.id} is of another article")
        claims.append(claim)
    if any(slip.url != article.url for slip in plain.slips):
        raise ShapeError("a slip is of another article")
    return Record(*at, (article, claims, plain.slips), plain.stands_from)


def _line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
