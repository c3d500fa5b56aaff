"""Files of titles for a catalogue: a title a line, CSV, JSON or JSON Lines."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from knownsofar.errors import ShapeError, UnreadableError

MOST_BYTES = 64 * 1024 * 1024
"""A larger catalogue file is refused."""
LONGEST_NAME = 300
"""No title has more letters; a longer one is a broken line."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def read_titles(path: Path) -> list[tuple[str, list[str]]]:
    """The titles of a file with their other names; `Catalogue.load` says of which shape it may be."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableError(f"a catalogue may have {MOST_BYTES >> 20} MiB at most", where=str(path))
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror or error}", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise UnreadableError("is not UTF-8 text", where=str(path)) from error
    reader = {".csv": _csv, ".json": _json, ".jsonl": _jsonl}.get(path.suffix.lower(), _lines)
    rows = list(_checked(reader(text, str(path)), str(path)))
    if not rows:
        raise ShapeError("holds no titles: write one a line", where=str(path))
    return rows


_Row = tuple[int, Any, Any]


def _checked(rows: Iterator[_Row], where: str) -> Iterator[tuple[str, list[str]]]:
    """The rows as titles with other names; ShapeError with the line for any that are none."""
    for number, title, others in rows:
        names = [title, *others] if isinstance(others, (list, tuple)) else [None]
        for name in names:
            if (
                not isinstance(name, str)
                or not 0 < len(name.strip()) <= LONGEST_NAME
                or _CONTROL.search(name)
            ):
                raise ShapeError(
                    f"titles and names are text of 1 to {LONGEST_NAME} letters without control characters",
                    where=f"{where}, line {number}",
                )
        yield title.strip(), [other.strip() for other in others]


def _lines(text: str, _where: str) -> Iterator[_Row]:
    """A title a line, its other names behind "|"; empty lines are passed over."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            title, *others = line.strip().split("|")
            yield number, title.strip(), [other.strip() for other in others]


def _csv(text: str, where: str) -> Iterator[_Row]:
    """Rows of a CSV with a header."""
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        column = next((header.index(n) for n in ("title", "name", "series") if n in header), None)
        if column is None:
            raise ShapeError('the header must have a column "title"', where=f"{where}, line 1")
        extra = header.index("aliases") if "aliases" in header else None
        for row in reader:
            if not row:
                continue
            title = row[column] if column < len(row) else None
            cell = row[extra] if extra is not None and extra < len(row) else ""
            yield reader.line_num, title, [a for a in cell.split("|") if a.strip()]
    except csv.Error as error:
        raise ShapeError(f"no CSV: {error}", where=f"{where}, line {reader.line_num}") from error


def _entry(number: int, value: Any) -> _Row:
    """A title, or an object with "title" and "aliases"."""
    if isinstance(value, dict):
        return number, value.get("title"), value.get("aliases", [])
    return number, value, []


def _json(text: str, where: str) -> Iterator[_Row]:
    """A JSON list; the "line" of an entry is its place in it."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise ShapeError("no JSON", where=f"{where}, line {line}") from error
    if not isinstance(values, list):
        raise ShapeError("must be a list of titles", where=f"{where}, line 1")
    for number, value in enumerate(values, start=1):
        yield _entry(number, value)


def _jsonl(text: str, where: str) -> Iterator[_Row]:
    """One JSON title or object a line."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield _entry(number, json.loads(line))
        except (ValueError, RecursionError) as error:
            raise ShapeError("no JSON", where=f"{where}, line {number}") from error
