"""Sources of an import: JSON, JSON Lines (gzipped too) and CSV, read a record at a time, and folders."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from knownsofar.errors import InputError, ShapeError, UnreadableError
from knownsofar.forecast.importing import tmdb, tvmaze
from knownsofar.forecast.importing.sheets import read_sheet
from knownsofar.forecast.importing.told import Item

LINE = 16 * 2**20
"""Bytes of a record: a series with all its episodes and their guests takes 5 MB at most."""
DOCUMENT = 64 * 2**20
"""Bytes of a JSON document, which is held whole; a dump of a record a line may be of any size."""
_ENDINGS = (".json", ".jsonl", ".ndjson", ".json.gz", ".jsonl.gz", ".ndjson.gz", ".csv")
_FIELDS = msgspec.json.Decoder(dict[str, msgspec.Raw])
_MANY = msgspec.json.Decoder(list[msgspec.Raw])
_IDS = {"id", "original_name", "popularity"}


def read_sources(sources: list[Path]) -> Iterator[Item]:
    """What the records of all sources tell, in order, folders by name; an InputError for each that is
    refused."""
    for source in sources:
        try:
            for path in _files(source):
                yield from read_file(path)
        except InputError as error:
            yield error


def _files(source: Path) -> list[Path]:
    if not source.is_dir():
        return [source]
    found = sorted(path for path in source.iterdir() if path.name.lower().endswith(_ENDINGS))
    if not found:
        raise UnreadableError(f"holds no file that ends in {', '.join(_ENDINGS)}", where=str(source))
    return found


def read_file(path: Path) -> Iterator[Item]:
    """What the records of a file tell; an InputError for each that is refused."""
    try:
        if path.suffix.lower() == ".csv":
            yield from read_sheet(path)
            return
        with path.open("rb") as raw:
            zipped = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            with gzip.open(raw) if zipped else raw as file:
                yield from _records(file, str(path))  # type: ignore[arg-type]
    except InputError as error:
        yield error
    except (OSError, EOFError, zlib.error) as error:  # gzip has no error of its own for half a file
        reason = (getattr(error, "strerror", None) or str(error) or "cannot be read").lower()
        yield UnreadableError(reason, where=str(path))


def _records(file: BinaryIO, name: str) -> Iterator[Item]:
    """One record a line where the first line is one by itself; else the whole is one document."""
    first = file.readline(LINE + 1)
    if not first:
        raise UnreadableError("is empty", where=name)
    if name.lower().removesuffix(".gz").endswith((".jsonl", ".ndjson")) or _is_whole(first):
        yield from _lines(first, file, name)
        return
    whole = first + file.read(DOCUMENT + 1 - len(first))
    if len(whole) > DOCUMENT:
        raise UnreadableError(
            f"is a document of more than {DOCUMENT >> 20} MiB; write a record a line: jq -c '.[]'", where=name
        )
    yield from _read(whole, name)


def _is_whole(line: bytes) -> bool:
    try:
        msgspec.json.decode(_bare(line), type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
    return True


def _lines(line: bytes, file: BinaryIO, name: str) -> Iterator[Item]:
    place = 1
    while line:
        if len(line) > LINE:
            while line and not line.endswith(b"\n"):
                line = file.readline(LINE)
            yield UnreadableError(f"is longer than {LINE >> 20} MiB", where=f"{name}:{place}")
        elif line.strip():
            yield from _read(line, f"{name}:{place}")
        line = file.readline(LINE + 1)
        place += 1


def _read(data: bytes, where: str) -> Iterator[Item]:
    """The records of a line or a document: an object is one, a list holds several."""
    data = _bare(data)
    try:
        if not data.startswith(b"["):
            yield from _record(data, where)
            return
        many = _MANY.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ShapeError) as error:
        yield _refused(error, where)
        return
    for place, each in enumerate(many, start=1):
        try:
            yield from _record(bytes(each), f"{where}, record {place}")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ShapeError) as error:
            yield _refused(error, f"{where}, record {place}")


def _record(data: bytes, where: str) -> Iterator[Item]:
    fields = _FIELDS.decode(data)
    if tvmaze.is_show(fields):
        yield from tvmaze.read_show(data, where)
    elif tmdb.is_series(fields):
        yield from tmdb.read_series(fields, data, where)
    elif tmdb.is_season(fields):
        yield tmdb.read_season(data, where)
    elif fields.keys() >= _IDS:
        raise ShapeError("has no seasons, as in a list of ids; precedents need the answers of tv/ID")
    else:
        raise ShapeError(
            "is neither an answer of TMDB (tv/ID) nor of TVmaze (shows/ID?embed[]=seasons&embed[]=episodes)"
        )


def _refused(error: Exception, where: str) -> InputError:
    if isinstance(error, RecursionError):
        return ShapeError("is nested too deeply", where=where)
    if isinstance(error, msgspec.ValidationError):
        return ShapeError(f"has another shape than TMDB and TVmaze give: {error}", where=where)
    if isinstance(error, ShapeError):
        return ShapeError(error.message, where=where)
    return ShapeError(f"is not JSON: {error}", where=where)


def _bare(data: bytes) -> bytes:
    return data.removeprefix(b"\xef\xbb\xbf").strip()
