"""Bytes to articles: which format they are in, and who reads it."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from pathlib import PurePath

from knownsofar.errors import InputError, ShapeError
from knownsofar.model import Article
from knownsofar.read.decode import MAX_BYTES, decode, too_large
from knownsofar.read.plain import read_plain
from knownsofar.read.records import read_record

_TAGS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title|table|ul)\b[^<>]{0,2000}>",
    re.I,
)
_MARKDOWN = re.compile(r"^(?:#{1,6}\s+\S|\s{0,3}[-*+]\s+\[.{0,200}\]\(|.{0,500}\]\(https?://|\*\*\S)", re.M)
_SNIFFED = 4_000


class Format(Enum):
    """The formats that articles come in."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"
    JSON = "json"
    JSON_LINES = "jsonl"


SUFFIXES = {
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".json": Format.JSON,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
}
"""The suffixes by which files of articles are known in a folder."""


def read_bytes(
    data: bytes, *, name: str, url: str | None = None, published: date | None = None
) -> list[Article | InputError]:
    """The articles in `data`: one, but for JSON Lines, where each line is one.

    `name` is what the input is called in errors, and its suffix a hint to the
    format; `url` is the address it was fetched from; `published` is the day for
    articles that name none. What cannot be read is returned as an InputError in
    its place, never raised.
    """
    try:
        if data.strip() and is_lines(data, name):
            return _read_lines(data, name, published)
        return [_read_one(decode(data), name, url, published)]
    except InputError as error:
        error.where = error.where or name
        return [error]


def suffix_format(name: str) -> Format | None:
    """The format that a file name promises, or None."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def is_lines(head: bytes, name: str) -> bool:
    """True where the input is JSON Lines: it is named so, or its first line is an object and more follow."""
    named = suffix_format(name)
    if named is Format.JSON_LINES:
        return True
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if named not in (None, Format.JSON) or not start.startswith(b"{"):
        return False
    first, newline, rest = start.partition(b"\n")
    return bool(newline and rest.lstrip().startswith(b"{") and first.rstrip().endswith(b"}"))


def read_line(line: bytes, number: int, name: str, published: date | None) -> Article | InputError | None:
    """The article on line `number` of JSON Lines; None where the line is blank."""
    line = line.removeprefix(b"\xef\xbb\xbf").strip()
    if not line:
        return None
    try:
        if len(line) > MAX_BYTES:
            raise too_large()
        return read_record(line, published=published)
    except InputError as error:
        error.where = f"{name}, line {number}"
        return error


def _read_lines(data: bytes, name: str, published: date | None) -> list[Article | InputError]:
    lines = (read_line(line, number, name, published) for number, line in enumerate(data.split(b"\n"), 1))
    return [article for article in lines if article is not None]


def _read_one(text: str, name: str, url: str | None, published: date | None) -> Article:
    kind = _format_of(text, name)
    if kind is Format.JSON:
        if text.lstrip().startswith("["):
            raise ShapeError("is a list; write one article a line in a .jsonl file")
        return read_record(text, published=published)
    if kind is Format.HTML:
        from knownsofar.read.page import read_page  # a text need not wait for lxml

        return read_page(text, name=name, url=url, published=published)
    return read_plain(text, name=name, url=url, published=published, markdown=kind is Format.MARKDOWN)


def _format_of(text: str, name: str) -> Format:
    """By content where that is plain, else by suffix."""
    named = suffix_format(name)
    head = text[:_SNIFFED].lstrip("\ufeff \t\r\n")
    if named is Format.JSON:
        return named
    if head.startswith("<") and _TAGS.search(head):
        return Format.HTML
    if named in (None, Format.TEXT) and head.startswith("{") and '"' in head:
        return Format.JSON
    if named is Format.HTML and "<" in text:
        return named
    if named in (Format.MARKDOWN, Format.TEXT):
        return named
    return Format.MARKDOWN if _MARKDOWN.search(head) else Format.TEXT
