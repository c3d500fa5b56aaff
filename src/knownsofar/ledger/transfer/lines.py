"""A ledger as JSON Lines: a header, then an entry a line."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from knownsofar.errors import InputError, ShapeError, UnreadableError, UsageError
from knownsofar.ledger.contents import entries
from knownsofar.ledger.database import Database
from knownsofar.ledger.transfer.record import FORMAT, Record, from_json, record_of, to_plain
from knownsofar.model import SCHEMA

LONGEST = 256 * 1024 * 1024
"""Bytes of a line that is read: far above the largest article, below what a small machine has of memory."""
FLUSHED = 500
"""Entries after which all is handed to the system."""
HEADER = msgspec.json.encode({"format": FORMAT, "schema": SCHEMA}) + b"\n"

_encode = msgspec.json.Encoder().encode


def export_lines(database: Database, out: BinaryIO, after: int = 0) -> Iterator[int]:
    """Write all entries with a number above `after`, before the first a header; yields their numbers."""
    if not after:
        out.write(HEADER)
    with database.looking():
        for entry in entries(database, after):
            out.write(_encode(to_plain(record_of(entry))) + b"\n")
            if entry.number % FLUSHED == 0:
                out.flush()
            yield entry.number
    out.flush()


def export_to_file(database: Database, path: Path) -> Iterator[int]:
    """As `export_lines`, into a file. One that holds an earlier or interrupted export is gone on with.

    Raises UsageError where the file is something else, or of another ledger.
    """
    with path.open("r+b" if path.exists() else "w+b") as file:
        after, end = _whole(file, database, str(path))
        file.seek(end)
        file.truncate()
        yield from export_lines(database, file, after)
        os.fsync(file.fileno())


def _whole(file: BinaryIO, database: Database, where: str) -> tuple[int, int]:
    """The number of the last entry that a file holds whole, and where its line ends."""
    first = file.readline(len(HEADER))
    if HEADER.startswith(first) and first != HEADER:  # stopped before anything was written
        return 0, 0
    if first != HEADER:
        raise UsageError("there is something else in this file: give a new one", where=where)
    line, end = _last_line(file)
    if line == HEADER:
        return 0, end
    try:
        record = from_json(line)
    except ShapeError as error:
        raise UsageError(f"its last line cannot be gone on from ({error.message})", where=where) from error
    agrees(database, record.number, record.chain, where)
    return record.number, end


def agrees(database: Database, number: int, chain: bytes, where: str) -> None:
    """Raise UsageError unless the ledger has this entry, with all before it."""
    found = database.rows("SELECT chain FROM entry WHERE number = :number", number=number)
    if not found or bytes(found[0][0]) != chain:
        raise UsageError("this is the export of another ledger: give a new place", where=where)


def _last_line(file: BinaryIO) -> tuple[bytes, int]:
    """The last line that is whole, and where it ends; the file has one."""
    size = file.seek(0, os.SEEK_END)
    block = 1 << 16
    while True:
        start = file.seek(max(0, size - block))
        read = file.read(size - start)
        end = read.rfind(b"\n")
        begin = read.rfind(b"\n", 0, max(end, 0))
        if begin >= 0 or start == 0:
            return read[begin + 1 : end + 1], start + end + 1
        block *= 4


def read_lines(file: BinaryIO, where: str) -> Iterator[tuple[str, Record] | InputError]:
    """The entries of an export, each with its place; of a line that is none, the reason."""
    number = 0
    while line := file.readline(LONGEST):
        number += 1
        place = f"{where}, line {number}"
        if len(line) == LONGEST and not line.endswith(b"\n"):
            yield ShapeError("the line is too long for an entry", where=place)
            while (rest := file.readline(LONGEST)) and not rest.endswith(b"\n"):
                pass
        elif number == 1 or line.startswith(b'{"format"'):
            try:
                _expect_header(line)
            except UnreadableError as error:
                error.where = where
                yield error
                return
        elif line.strip():
            try:
                yield place, from_json(line)
            except ShapeError as error:
                error.where = place
                yield error
    if not number:
        yield UnreadableError("it is empty: nothing was exported into it", where=where)


class _Header(msgspec.Struct):
    format: str
    schema: int


def _expect_header(line: bytes) -> None:
    try:
        header = msgspec.json.decode(line, type=_Header)
    except (msgspec.MsgspecError, ValueError) as error:
        raise UnreadableError("this is no export of a ledger: its first line is no header") from error
    if header.format != FORMAT:
        raise UnreadableError(f"this is no export of a ledger, but of {header.format!r}")
    if header.schema > SCHEMA:
        raise UnreadableError("it was exported by a newer knownsofar: upgrade")
