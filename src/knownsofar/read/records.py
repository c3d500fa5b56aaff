"""Article JSON: the shape that docs/interfaces.md promises, checked strictly."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from knownsofar.errors import NoArticleError, NoDateError, ShapeError
from knownsofar.model import Article
from knownsofar.read.days import parse_stamp
from knownsofar.read.decode import check_length


class _Record(msgspec.Struct, kw_only=True):
    """An article as it comes in; fields beyond these are passed over."""

    url: str
    outlet: str
    title: str
    text: str
    published: str | None = None
    language: str | None = None
    author: str | None = None
    modified: str | None = None
    fetched: datetime | None = None
    captions: list[str] = []


_DECODER = msgspec.json.Decoder(_Record)


def read_record(data: bytes | str, *, published: date | None) -> Article:
    """The article of one JSON object.

    Raises ShapeError where it is no such object, NoArticleError where its text
    is empty, NoDateError where neither it nor `published` gives a day.
    """
    try:
        record = _DECODER.decode(data)
    except msgspec.ValidationError as error:
        raise ShapeError(f"is not an article: {error}; docs/interfaces.md gives the shape") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ShapeError(f"is not JSON: {error}; write one object, or one a line in a .jsonl file") from error
    except RecursionError as error:
        raise ShapeError(
            "is not an article: it is nested too deeply; docs/interfaces.md gives the shape"
        ) from error
    if not record.text.strip():
        raise NoArticleError("has an empty `text`; fill it with the article's words")
    check_length(record.text)
    day = _day(record.published, "published") or published
    if day is None:
        raise NoDateError("has no `published`; add it, or give the day with --published DAY")
    return Article(
        url=_sound(record.url),
        outlet=_sound(record.outlet),
        published=day,
        title=_sound(record.title),
        text=_sound(record.text.replace("\r\n", "\n").replace("\r", "\n")),
        language=_sound(record.language) if record.language else None,
        author=_sound(record.author) if record.author else None,
        modified=_day(record.modified, "modified"),
        fetched=record.fetched,
        captions=tuple(_sound(c) for c in record.captions),
    )


def _day(value: str | None, field: str) -> date | None:
    if not value:
        return None
    day = parse_stamp(value)
    if day is None:
        raise ShapeError(
            f"has no day YYYY-MM-DD in `{field}` but {value[:40]!r}; docs/interfaces.md gives the shape"
        )
    return day


def _sound(text: str) -> str:
    """Without zeros, which not every store takes; the length stays the same."""
    return text.replace("\x00", " ")
