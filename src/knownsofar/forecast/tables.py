"""CSV files of others: rows with the lines they stand on, and their fields as values."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from knownsofar.errors import ShapeError, UnreadableError

_FIRST_YEAR = 1900
"""No series is older: the first was broadcast in the 1920s."""
_LONGEST_NUMBER = 6
"""Digits of a count: no season has a million episodes."""


def columns_of(path: Path) -> tuple[str, ...]:
    """The names in the first row. Raises UnreadableError for a file that cannot be opened, is empty or is no
    CSV."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            found = next(csv.reader(file), None)
    except OSError as error:
        raise UnreadableError((error.strerror or "cannot be read").lower(), where=str(path)) from error
    except csv.Error as error:
        raise UnreadableError(f"is no CSV: {error}", where=str(path)) from error
    if not found:
        raise UnreadableError("is empty", where=str(path))
    return tuple(name.strip() for name in found)


def rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[str, dict[str, str]]]:
    """Each row that is not empty, with its place ("seasons.csv:7"); more columns may be there.

    A field that its row is too short for is empty. Bytes that are no UTF-8
    become a mark. Raises UnreadableError for a file that cannot be opened or
    is no CSV, and ShapeError when a column is missing.
    """
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            reader = csv.DictReader(file, restval="")
            missing = [name for name in columns if name not in (reader.fieldnames or ())]
            if missing:
                raise ShapeError(f"has no column {', '.join(missing)}", where=str(path))
            for row in reader:
                yield f"{path}:{reader.line_num}", {name: row[name].strip() for name in columns}
    except OSError as error:
        raise UnreadableError((error.strerror or "cannot be read").lower(), where=str(path)) from error
    except csv.Error as error:
        raise UnreadableError(f"is no CSV: {error}", where=str(path)) from error


def day(words: str, column: str) -> date | None:
    """A day YYYY-MM-DD, or None for an empty field. Raises ShapeError."""
    if not words:
        return None
    try:
        found = date.fromisoformat(words)
    except ValueError:
        raise ShapeError(f"{column} {words[:40]!r} is no day: write YYYY-MM-DD") from None
    if found.year < _FIRST_YEAR:
        raise ShapeError(f"{column} {words[:40]!r} is before television")
    return found


def number(words: str, column: str) -> int | None:
    """A whole number from 0 up, or None for an empty field. Raises ShapeError."""
    if not words:
        return None
    if not (words.isascii() and words.isdigit() and len(words) <= _LONGEST_NUMBER):
        raise ShapeError(f"{column} {words[:40]!r} is no number")
    return int(words)


def parts(words: str) -> tuple[str, ...]:
    """What `|` divides, without the empty ones."""
    return tuple(part.strip() for part in words.split("|") if part.strip())
