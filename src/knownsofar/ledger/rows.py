"""Articles, claims and slips as rows of the ledger, and back."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

import msgspec

from knownsofar.errors import UsageError
from knownsofar.model import VALUES, Article, Certainty, Claim, Slip

Row = Sequence[Any]

ARTICLE_COLUMNS = "url, outlet, published, title, language, author, modified, fetched, captions, text"
CLAIM_COLUMNS = (
    "series.title, season, predicate, value, certainty, polarity, source, sentence, "
    "article.url, article.outlet, article.published, rule, span_start, span_end"
)

_decoders: dict[str, msgspec.json.Decoder[Any]] = {
    predicate: msgspec.json.Decoder(shape) for predicate, shape in VALUES.items()
}
_captions = msgspec.json.Decoder(tuple[str, ...])
_encode = msgspec.json.Encoder().encode


def instant_text(instant: datetime) -> str:
    """An instant as the ledger keeps it: RFC 3339 in UTC, of one length, so that text order is time order.

    Raises UsageError where the instant has no time zone.
    """
    if instant.tzinfo is None:
        raise UsageError(f"an instant needs a time zone: {instant.isoformat()}")
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def digest(text: str) -> bytes:
    """What tells two texts apart: 32 bytes of SHA-256."""
    return hashlib.sha256(text.encode()).digest()


def article_row(article: Article) -> dict[str, Any]:
    """The columns of an article that are its own; the ledger adds the rest."""
    text_sha256 = digest(article.text)
    return {
        # Two files of one name, or two texts on standard input, are not one page.
        "page": article.url if "://" in article.url else f"sha256:{text_sha256.hex()}",
        "url": article.url,
        "outlet": article.outlet,
        "published": article.published.isoformat(),
        "modified": article.modified.isoformat() if article.modified else None,
        "title": article.title,
        "language": article.language,
        "author": article.author,
        "fetched": article.fetched.isoformat() if article.fetched else None,
        "captions": _encode(article.captions).decode(),
        "text_sha256": text_sha256,
        "text": zlib.compress(article.text.encode()),
    }


def article_of(row: Row) -> Article:
    """The article of a row of ARTICLE_COLUMNS."""
    url, outlet, published, title, language, author, modified, fetched, captions, text = row
    return Article(
        url=url,
        outlet=outlet,
        published=date.fromisoformat(published),
        title=title,
        text=zlib.decompress(text).decode(),
        language=language,
        author=author,
        modified=date.fromisoformat(modified) if modified else None,
        fetched=datetime.fromisoformat(fetched) if fetched else None,
        captions=_captions.decode(captions),
    )


def claim_row(article: int, number: int, series: int, claim: Claim) -> Row:
    """The row of the `number`th claim of article `article`."""
    return (
        article,
        number,
        claim.id,
        series,
        claim.season,
        claim.predicate,
        _encode(claim.value).decode(),
        claim.certainty.value,
        claim.polarity,
        claim.source,
        claim.sentence,
        claim.rule,
        *claim.span,
    )


def claim_of(row: Row) -> Claim:
    """The claim of a row of CLAIM_COLUMNS."""
    series, season, predicate, value, certainty, polarity, source, sentence = row[:8]
    url, outlet, published, rule, start, end = row[8:]
    return Claim(
        series=series,
        season=season,
        value=_decoders[predicate].decode(value),
        certainty=Certainty(certainty),
        polarity=bool(polarity),
        source=source,
        sentence=sentence,
        url=url,
        outlet=outlet,
        published=date.fromisoformat(published),
        rule=rule,
        span=(start, end),
    )


def slip_of(row: Row) -> Slip:
    """The slip of a row (kind, detail, url, start, end)."""
    kind, detail, url, start, end = row
    return Slip(kind, detail, url, (start, end))
