"""Files, folders and standard input to articles, one at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from knownsofar.errors import InputError, UnreadableError
from knownsofar.model import Article
from knownsofar.read.decode import MAX_BYTES
from knownsofar.read.formats import SUFFIXES, is_lines, read_bytes, read_line

STANDARD_INPUT = "-"
_HEAD = 1 << 16


def read_sources(
    sources: Iterable[str | Path], *, published: date | None = None, stdin: BinaryIO | None = None
) -> Iterator[Article | InputError]:
    """The articles of files, of folders with all folders in them, and of "-", standard input.

    Streams: of JSON Lines never more than one article is held. `published` is
    the day for articles that name none. What cannot be read is yielded as an
    InputError in its place and the rest goes on. A folder is read in order of
    name: only files with a known suffix, and hidden ones are passed over.
    """
    for source in sources:
        try:
            yield from _read_source(str(source), published, stdin)
        except InputError as error:
            error.where = error.where or str(source) or "''"
            yield error


def _read_source(
    source: str, published: date | None, stdin: BinaryIO | None
) -> Iterator[Article | InputError]:
    if source == STANDARD_INPUT:
        if stdin is None:
            raise UnreadableError("there is no standard input to read; name a file instead", reason="missing")
        yield from _read_stream(stdin, "standard input", published)
    elif source.startswith(("http://", "https://")):
        raise InputError("fetching is not built yet; save the page and read the file", reason="address")
    elif os.path.isdir(source):
        yield from _read_folder(source, published)
    else:
        yield from _read_file(source, published)


def _read_folder(folder: str, published: date | None) -> Iterator[Article | InputError]:
    unlisted: list[OSError] = []
    empty = True
    for here, folders, files in os.walk(folder, onerror=unlisted.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in sorted(files):
            if not file.startswith(".") and Path(file).suffix.lower() in SUFFIXES:
                empty = False
                yield from _read_quietly(os.path.join(here, file), published)
    for error in unlisted:
        yield _unreadable(error, str(error.filename))
    if empty and not unlisted:
        raise UnreadableError(f"holds no articles ({', '.join(SUFFIXES)})", where=folder, reason="empty")


def _read_quietly(path: str, published: date | None) -> Iterator[Article | InputError]:
    """The articles of a file in a folder; its refusal is yielded, so that the folder goes on."""
    try:
        yield from _read_file(path, published)
    except InputError as error:
        error.where = error.where or path
        yield error


def _read_file(path: str, published: date | None) -> Iterator[Article | InputError]:
    try:
        with open(path, "rb") as file:
            yield from _read_stream(file, path, published)
    except (OSError, ValueError) as error:
        raise _unreadable(error, path) from error


def _unreadable(error: OSError | ValueError, path: str) -> UnreadableError:
    if isinstance(error, FileNotFoundError):
        return UnreadableError("there is no such file; check its name", where=path, reason="missing")
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return UnreadableError(f"cannot be read: {why.lower()}; check the path and its permissions", where=path)


def _read_stream(stream: BinaryIO, name: str, published: date | None) -> Iterator[Article | InputError]:
    head = stream.read(_HEAD)
    if not head.strip() or not is_lines(head, name):
        rest = stream.read(MAX_BYTES + 1 - len(head)) if len(head) == _HEAD else b""
        yield from read_bytes(head + rest, name=name, published=published)
        return
    for number, line in enumerate(_lines(head, stream), 1):
        article = read_line(line, number, name, published)
        if article is not None:
            yield article


def _lines(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """The lines of `head` and of what follows it; of one that is too long only so much as shows it."""
    *whole, last = head.split(b"\n")
    yield from whole
    line = last + stream.readline(MAX_BYTES + 2)
    while line:
        yield line
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES + 2)
            if not line:
                return
        line = stream.readline(MAX_BYTES + 2)
