"""Articles, claims, slips and facts as rows of the ledger, and back."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import msgspec
import zstandard

from knownsofar.errors import UnfitError, UsageError
from knownsofar.ledger.database import Row
from knownsofar.ledger.names import NO_ZERO, fit
from knownsofar.model import VALUES, Article, Certainty, Claim, Fact, Slip, fact_to_json

ENTRY = "number, recorded, told, kind, fact, chain"
SERIES = "id, title"
RULE = "id, name"
ARTICLE = (
    "id, page, entry, version, url, outlet, published, modified, stands_from, "
    "title, language, author, fetched, captions, text_sha256, text"
)
CLAIM = (
    "id, entry, article, series, season, span_start, span_end, rule, number, polarity, carried, "
    "predicate, certainty, value, source, sentence"
)
SLIP = "article, number, kind, detail, span_start, span_end"
AMENDMENT = "entry, claim, kind, version, stands_from, reason"

CLAIMS = """FROM claim JOIN series ON series.id = claim.series JOIN rule ON rule.id = claim.rule
    JOIN article ON article.entry = claim.article"""
"""What CLAIM_OUT is read from."""
ARTICLE_OUT = (
    "article.url, article.outlet, article.published, article.title, article.language, "
    "article.author, article.modified, article.fetched, article.captions, article.text"
)
"""What `article_of` reads."""
CLAIM_OUT = (
    "series.title, claim.season, claim.predicate, claim.value, claim.certainty, claim.polarity, "
    "claim.source, claim.sentence, article.url, article.outlet, "
    "article.published, rule.name, claim.span_start, claim.span_end"
)
"""What `claim_of` reads; from CLAIMS."""

_decoders: dict[str, msgspec.json.Decoder[Any]] = {
    predicate: msgspec.json.Decoder(shape) for predicate, shape in VALUES.items()
}


class _Packing(threading.local):
    """How texts are compressed: by each thread for itself, as zstandard cannot be shared."""

    def __init__(self) -> None:
        # docs/decisions/0008: the fastest level, since a text is written once and seldom read.
        self.pack = zstandard.ZstdCompressor(level=1).compress
        self.unpack = zstandard.ZstdDecompressor().decompress


_packing = _Packing()
_captions = msgspec.json.Decoder(tuple[str, ...])
_encode = msgspec.json.Encoder().encode
_KEY = 8
"""Bytes of a key: of a million claims two share one with a chance of 1 in 30 million."""
_ZERO = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
FLAGS = {0: False, 1: True}
_WORDS = {certainty: certainty.value for certainty in Certainty}
_CERTAINTIES = {certainty.value: certainty for certainty in Certainty}


class Content(NamedTuple):
    """All that an entry of kind "article" holds.

    `gone` are the claims that this version withdraws, by the numbers of their ids; `carried` the places
    of those that the version before had too.
    """

    article: Article
    stands_from: str
    claims: Sequence[Claim]
    slips: Sequence[Slip]
    gone: Sequence[int]
    carried: Sequence[int]

    def digest(self, keys: Iterable[bytes]) -> bytes:
        """SHA-256 of it all; `keys` are those of the claims, which hash all that these say."""
        told = (self.article, self.stands_from, b"".join(keys), self.slips, self.gone, self.carried)
        return _digest(told)


def instant_text(instant: datetime) -> str:
    """An instant as the ledger keeps it: RFC 3339 in UTC, of one length, so that text order is time order.

    Raises UsageError where the instant has no time zone.
    """
    if instant.tzinfo is None:
        raise UsageError(f"an instant needs a time zone: {instant.isoformat()}")
    return instant.astimezone(UTC).isoformat(timespec="microseconds")[: -len("+00:00")] + "Z"


def number_of(key: bytes) -> int:
    """A key of eight bytes as the number that the ledger keeps, signed."""
    return int.from_bytes(key, signed=True)


def number_named(name: str) -> int:
    """The number of an id of sixteen hex digits. Raises UsageError where it is none."""
    try:
        key = bytes.fromhex(name)
    except ValueError:
        key = b""
    if len(key) != _KEY:
        raise UsageError(f"“{name}” is no id of a claim or an article: those have sixteen hex digits")
    return number_of(key)


def name_of(number: int) -> str:
    """The inverse of `number_named`."""
    return number.to_bytes(_KEY, signed=True).hex()


def article_row(number: int, page: int, entry: int, version: int, content: Content) -> Row:
    """The row of ARTICLE; `number` and `page` are those of its keys."""
    article, text = content.article, content.article.text.encode()
    return (
        number,
        page,
        entry,
        version,
        article.url,
        fit(article.outlet),
        article.published.isoformat(),
        article.modified.isoformat() if article.modified else None,
        content.stands_from,
        article.title,
        article.language,
        article.author,
        article.fetched.isoformat() if article.fetched else None,
        _encode(article.captions).decode() if article.captions else None,
        hashlib.sha256(text).digest(),
        _packing.pack(text),
    )


def article_of(row: Row) -> Article:
    """The article of a row of ARTICLE_OUT."""
    url, outlet, published, title, language, author, modified, fetched, captions, text = row
    return Article(
        url=url,
        outlet=outlet,
        published=date.fromisoformat(published),
        title=title,
        text=_packing.unpack(text).decode(),
        language=language,
        author=author,
        modified=date.fromisoformat(modified) if modified is not None else None,
        fetched=datetime.fromisoformat(fetched) if fetched is not None else None,
        captions=_captions.decode(captions) if captions is not None else (),
    )


def claim_row(
    key: bytes, entry: int, article: int, series: int, rule: int, number: int, carried: bool, claim: Claim
) -> Row:
    """The row of CLAIM of the `number`th claim of an entry; `key` is its Claim.key."""
    value = claim.value
    if "\0" in claim.sentence or (claim.source and "\0" in claim.source):
        raise UnfitError(NO_ZERO)
    return (
        int.from_bytes(key, signed=True),
        entry,
        article,
        series,
        claim.season,
        *claim.span,
        rule,
        number,
        int(claim.polarity),
        int(carried),
        value.predicate,
        _WORDS[claim.certainty],
        _encode(value).decode(),
        claim.source,
        claim.sentence,
    )


def claim_of(row: Row) -> Claim:
    """The claim of a row of CLAIM_OUT."""
    series, season, predicate, value, certainty, polarity, source, sentence = row[:8]
    url, outlet, published, rule, start, end = row[8:14]
    return Claim(
        series=series,
        season=season,
        value=_decoders[predicate].decode(value),
        certainty=_CERTAINTIES[certainty],
        polarity=FLAGS[polarity],
        source=source,
        sentence=sentence,
        url=url,
        outlet=outlet,
        published=date.fromisoformat(published),
        rule=rule,
        span=(start, end),
    )


def named_claim_of(row: Row) -> Claim:
    """The claim of a row of its number and CLAIM_OUT, which need not be hashed again to know its id.

    `ledger check` hashes all of them.
    """
    claim = claim_of(row[1:])
    vars(claim)["key"] = row[0].to_bytes(_KEY, signed=True)
    return claim


def slip_of(row: Row) -> Slip:
    """The slip of a row (kind, detail, url, start, end)."""
    kind, detail, url, start, end = row
    return Slip(kind, detail, url, (start, end))


def digest_of_fact(fact: Fact, told: str) -> bytes:
    """SHA-256 of a fact and of the instant at which the first ledger learnt it: that twice it is one."""
    return _digest((fact_to_json(fact), told))


def _digest(content: object) -> bytes:
    """SHA-256 of content as JSON. Raises UnfitError for a zero byte: PostgreSQL keeps none in text."""
    told = _encode(content)
    if b"\\u0000" in told and _ZERO.search(told):
        raise UnfitError(NO_ZERO)
    return hashlib.sha256(told).digest()


def chained(before: bytes, recorded: str, told: str | None, kind: str, digest: bytes) -> bytes:
    """The hash of an entry with all before it."""
    return hashlib.sha256(before + f"{recorded} {told or ''} {kind} ".encode() + digest).digest()
