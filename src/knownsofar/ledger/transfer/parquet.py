"""A ledger as Parquet: a folder with parts of articles, claims, slips and facts, for tools that want tables.

What an analyst asks for has a column of its own; what only a ledger needs is JSON
in one. A part is four files of the same entries, each written under a temporary
name; `articles` is renamed last, so where that is, the part is whole.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from knownsofar.errors import InputError, ShapeError, UnreadableError, UsageError
from knownsofar.ledger.contents import entries
from knownsofar.ledger.database import Database
from knownsofar.ledger.transfer.lines import agrees
from knownsofar.ledger.transfer.record import FORMAT, Record, from_plain, record_of, to_plain
from knownsofar.model import SCHEMA

if TYPE_CHECKING:
    import pyarrow

PART = 50_000
"""Entries of a part."""
GROUP = 1_000
"""Entries held in memory at a time, a row group of each file."""
_MARK = b"knownsofar-ledger"

# Name and type of every column; types are named as pyarrow.type_for_alias knows them.
_AT = (("entry", "int64"), ("recorded", "timestamp[us]"), ("told", "timestamp[us]"), ("seal", "string"))
COLUMNS: dict[str, tuple[tuple[str, str], ...]] = {
    "facts": (*_AT, ("kind", "string"), ("series", "string"), ("season", "int64"), ("fact", "string")),
    "slips": tuple(
        zip(
            ("entry", "url", "kind", "detail", "span_start", "span_end"),
            ("int64", "string", "string", "string", "int64", "int64"),
            strict=True,
        )
    ),
    "claims": (
        ("entry", "int64"),
        ("id", "string"),
        ("series", "string"),
        ("season", "int64"),
        ("predicate", "string"),
        ("value", "string"),
        ("earliest", "date32"),
        ("latest", "date32"),
        ("certainty", "string"),
        ("polarity", "bool"),
        ("source", "string"),
        ("sentence", "string"),
        ("url", "string"),
        ("outlet", "string"),
        ("published", "date32"),
        ("recorded", "timestamp[us]"),
        ("rule", "string"),
        ("span_start", "int64"),
        ("span_end", "int64"),
    ),
    "articles": (
        *_AT,
        ("id", "string"),
        ("url", "string"),
        ("outlet", "string"),
        ("published", "date32"),
        ("modified", "date32"),
        ("stands_from", "date32"),
        ("title", "string"),
        ("language", "string"),
        ("author", "string"),
        ("fetched", "string"),
        ("captions", "string"),
        ("text", "string"),
    ),
}
"""The files of a part, in the order in which they are renamed."""


def export_to_folder(database: Database, folder: Path, part: int = PART) -> Iterator[int]:
    """Write all entries into a folder; yields their numbers. One that holds an earlier or interrupted
    export is gone on with, after its last whole part.

    Raises UsageError where the folder holds something else, or another ledger.
    """
    _arrow()
    folder.mkdir(parents=True, exist_ok=True)
    number, after = _whole(database, folder)
    with database.looking():
        found = entries(database, after)
        while some := list(islice(found, min(GROUP, part))):
            number += 1
            yield from _write_part(folder, number, map(record_of, _chain(some, found, part)))


def _chain(first: list[Any], rest: Iterator[Any], most: int) -> Iterator[Any]:
    yield from first
    yield from islice(rest, most - len(first))


def _write_part(folder: Path, number: int, records: Iterator[Record]) -> Iterator[int]:
    _, parquet = _arrow()
    paths = {kind: folder / f"{kind}-{number:05}.parquet" for kind in COLUMNS}
    drafts = {kind: path.with_suffix(".parquet.tmp") for kind, path in paths.items()}
    writers = {kind: parquet.ParquetWriter(drafts[kind], _schema(kind)) for kind in COLUMNS}
    last: Record | None = None
    try:
        while some := list(islice(records, GROUP)):
            for kind, rows in _tables(some).items():
                writers[kind].write_table(_table(kind, rows))
            last = some[-1]
            yield from (record.number for record in some)
    finally:
        for writer in writers.values():
            if last is not None:
                told = {"format": FORMAT, "schema": SCHEMA, "entry": last.number, "seal": last.chain.hex()}
                writer.add_key_value_metadata({_MARK: msgspec.json.encode(told)})
            writer.close()
    for kind, path in paths.items():
        drafts[kind].replace(path)


def _tables(records: Iterable[Record]) -> dict[str, list[dict[str, Any]]]:
    """The rows of each file."""
    tables: dict[str, list[dict[str, Any]]] = {kind: [] for kind in COLUMNS}
    for record in records:
        plain = to_plain(record)
        at = {name: plain[name] for name in ("entry", "recorded", "told", "seal")}
        if isinstance(record.what, tuple):
            article = plain["article"]
            captions = msgspec.json.encode(article.get("captions", ())).decode()
            days = {"published": record.what[0].published, "modified": record.what[0].modified}
            tables["articles"].append(
                article | at | days | {"stands_from": record.stands_from, "captions": captions}
            )
            tables["claims"].extend(_claim_rows(record, plain["claims"]))
            tables["slips"].extend(
                {
                    "entry": record.number,
                    "url": slip.url,
                    "kind": slip.kind,
                    "detail": slip.detail,
                    "span_start": slip.span[0],
                    "span_end": slip.span[1],
                }
                for slip in plain["slips"]
            )
        else:
            about = {name: getattr(record.what, name, None) for name in ("series", "season")}
            fact = msgspec.json.encode(plain["fact"]).decode()
            tables["facts"].append(at | about | {"kind": record.what.kind, "fact": fact})
    return tables


def _claim_rows(record: Record, plain: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    claims = record.what[1] if isinstance(record.what, tuple) else ()
    for claim, fields in zip(claims, plain, strict=True):
        window = claim.window
        yield fields | {
            "entry": record.number,
            "recorded": record.recorded,
            "value": msgspec.json.encode(claim.value).decode(),
            "earliest": window and window.earliest,
            "latest": window and window.latest,
            "published": claim.published,
            "span_start": claim.span[0],
            "span_end": claim.span[1],
        }


def _schema(kind: str) -> pyarrow.Schema:
    arrow, _ = _arrow()
    return arrow.schema([(name, _type(arrow, alias)) for name, alias in COLUMNS[kind]])


def _type(arrow: Any, alias: str) -> pyarrow.DataType:
    return arrow.timestamp("us", tz="UTC") if alias.startswith("timestamp") else arrow.type_for_alias(alias)


def _table(kind: str, rows: list[dict[str, Any]]) -> pyarrow.Table:
    arrow, _ = _arrow()
    schema = _schema(kind)
    columns = [arrow.array([row.get(f.name) for row in rows], f.type) for f in schema]
    return arrow.Table.from_arrays(columns, schema=schema)


class _Mark(msgspec.Struct):
    format: str
    schema: int
    entry: int
    seal: str


def _mark(path: Path) -> _Mark:
    """What a file says of itself. Raises UnreadableError where it is none of an export."""
    _, parquet = _arrow()
    try:
        found = (parquet.read_metadata(path).metadata or {})[_MARK]
        mark = msgspec.json.decode(found, type=_Mark)
    except (OSError, ValueError, KeyError, msgspec.MsgspecError) as error:
        raise UnreadableError("this is no export of a ledger", where=str(path)) from error
    if mark.schema > SCHEMA:
        raise UnreadableError("it was exported by a newer knownsofar: upgrade", where=str(path))
    return mark


def _whole(database: Database, folder: Path) -> tuple[int, int]:
    """The number of the last part that is whole, and that of its last entry; 0 for none."""
    names = {path.name for path in folder.iterdir()}
    parts = _parts(folder)
    number = len(parts)
    known = {f"{kind}-{part:05}.parquet" for part in range(1, number + 2) for kind in COLUMNS}
    if strange := sorted(names - known - {f"{name}.tmp" for name in known}):
        raise UsageError(
            f"there is something else in this folder ({strange[0]}): give a new one", where=str(folder)
        )
    if not parts:
        return 0, 0
    if parts[-1].name != f"articles-{number:05}.parquet":
        raise UsageError("a part of this export is missing: give a new folder", where=str(folder))
    try:
        mark = _mark(parts[-1])
    except UnreadableError as error:
        raise UsageError(f"{error.message}: give a new folder", where=error.where) from error
    agrees(database, mark.entry, bytes.fromhex(mark.seal), str(folder))
    return number, mark.entry


def _parts(folder: Path) -> list[Path]:
    return sorted(folder.glob("articles-*.parquet"))


def read_folder(folder: Path) -> Iterator[tuple[str, Record] | InputError]:
    """The entries of an export, each with its place; of a row or a file that is none, the reason."""
    _arrow()
    parts = _parts(folder)
    if not parts:
        yield UnreadableError("there is no export of a ledger in this folder", where=str(folder))
    for articles in parts:
        try:
            _mark(articles)
            yield from _read_part(folder, articles.name.removeprefix("articles-"))
        except InputError as error:
            yield error


def _read_part(folder: Path, end: str) -> Iterator[tuple[str, Record] | InputError]:
    rows = {kind: _rows(folder / f"{kind}-{end}") for kind in COLUMNS}
    of = {kind: _Of(rows[kind]) for kind in ("claims", "slips")}
    for place, row in heapq.merge(rows["articles"], rows["facts"], key=_entry):
        try:
            yield place, from_plain(_plain(row, of))
        except ShapeError as error:
            error.where = place
            yield error


def _plain(row: dict[str, Any], of: dict[str, _Of]) -> dict[str, Any]:
    """The row of an article or a fact as record.py wants it, with the claims and slips of the article."""
    try:
        fields = {name: row[name] for name, _ in _AT}
        if "fact" in row:
            return fields | {"kind": row["kind"], "fact": msgspec.json.decode(row["fact"])}
        article = {name: value for name, value in row.items() if name not in fields and value is not None}
        article["captions"] = msgspec.json.decode(row["captions"])
        claims, slips = (list(of[kind].take(row["entry"])) for kind in ("claims", "slips"))
        for each in claims:
            each["value"] = msgspec.json.decode(each["value"])
        for each in (*claims, *slips):
            each["span"] = each.pop("span_start"), each.pop("span_end")
    except (KeyError, TypeError, ValueError, msgspec.MsgspecError) as error:
        raise ShapeError(f"it is no entry of a ledger ({error})") from error
    return fields | {
        "kind": "article",
        "article": article,
        "stands_from": article.pop("stands_from", None),
        "claims": claims,
        "slips": slips,
    }


class _Of:
    """The claims or slips of one entry after the other, as all lie in the order of entries."""

    def __init__(self, rows: Iterator[tuple[str, dict[str, Any]]]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def take(self, entry: int) -> Iterator[dict[str, Any]]:
        """Those of an entry; those of entries before it, which nobody asked for, are left out."""
        while self._next is not None and _entry(self._next) <= entry:
            if _entry(self._next) == entry:
                yield self._next[1]
            self._next = next(self._rows, None)


def _entry(placed: tuple[str, dict[str, Any]]) -> int:
    entry = placed[1].get("entry")
    if not isinstance(entry, int):
        raise ShapeError("it names no entry", where=placed[0])
    return entry


def _rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    arrow, parquet = _arrow()
    number = 0
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=1000):
                for row in batch.to_pylist():
                    number += 1
                    yield f"{path}, row {number}", row
    except (OSError, arrow.ArrowException) as error:
        why = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UnreadableError(
            f"its rows cannot be read from {number + 1} on ({why})", where=str(path)
        ) from error


def _arrow() -> tuple[Any, Any]:
    """pyarrow and its reader of Parquet, 150 ms to import: only where they are needed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise UsageError("Parquet needs pyarrow: pip install 'knownsofar[parquet]'") from error
    return pyarrow, pyarrow.parquet
