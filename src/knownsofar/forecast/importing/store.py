"""Where an import gathers: a database of its own on disk, from which the two files are written anew."""

from __future__ import annotations

import csv
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast.importing.told import SEASONS, SERIES, Told, ToldSeason
from knownsofar.forecast.tables import columns_of, rows

_FILES = {"series": ("series.csv", SERIES), "seasons": ("seasons.csv", SEASONS)}

_TELL = "INSERT INTO series VALUES (?, 1, ?) ON CONFLICT (id) DO UPDATE SET fresh = 1, row = excluded.row"


class Taken(NamedTuple):
    """What an import did: series told of, how many of them had been there, and what there is now."""

    told: int
    replaced: int
    series: int
    seasons: int


class Store:
    """Series and seasons, the newest of each; in a file that is gone with the object.

    What is told of a series replaces what was known of it, its seasons too.
    Seasons that are told by themselves wait until all series are in, and
    stand above those, whatever the order they came in.
    """

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(
            "CREATE TABLE series (id TEXT PRIMARY KEY, fresh INTEGER, row TEXT);"
            "CREATE TABLE seasons (id TEXT, season INTEGER, row TEXT, PRIMARY KEY (id, season));"
            "CREATE TABLE alone (id TEXT, season INTEGER, row TEXT, place TEXT, file TEXT,"
            " PRIMARY KEY (id, season));"
            "BEGIN"
        )
        self.told = self.replaced = 0

    def close(self) -> None:
        """Forget everything."""
        self._database.close()

    def load(self, folder: Path) -> None:
        """Take in what a folder holds, if it does.

        Raises ShapeError where its files have further columns, which would be lost.
        """
        for table, (name, columns) in _FILES.items():
            path = folder / name
            if not path.exists():
                continue
            if more := [column for column in columns_of(path) if column not in columns]:
                raise ShapeError(
                    f"has columns that an import would not keep ({', '.join(more)}); give another folder "
                    "with --to",
                    where=str(path),
                )
            for _, row in rows(path, columns):
                fields = tuple(row[column] for column in columns)
                if table == "series":
                    self._put("INSERT OR IGNORE INTO series VALUES (?, 0, ?)", fields[0], _pack(fields))
                else:
                    self._put("INSERT OR IGNORE INTO seasons VALUES (?, ?, ?)", *fields[:2], _pack(fields))

    def add(self, item: Told | ToldSeason) -> InputError | None:
        """Take in what was told; an error for a season that stands twice."""
        if isinstance(item, Told):
            key = item.row[0]
            known = self._database.execute("SELECT fresh FROM series WHERE id = ?", (key,)).fetchone()
            if known is None or not known[0]:
                self.told += 1
                self.replaced += known is not None
            self._put(_TELL, key, _pack(item.row))
            self._put("DELETE FROM seasons WHERE id = ?", key)
            for row in item.seasons:
                self._put("INSERT OR REPLACE INTO seasons VALUES (?, ?, ?)", *row[:2], _pack(row))
            return None
        file = item.where.rpartition(":")[0]
        if (
            item.once
            and self._database.execute(
                "SELECT 1 FROM alone WHERE id = ? AND season = ? AND file = ?", (*item.row[:2], file)
            ).fetchone()
        ):
            reason = f"season {item.row[1]} of {item.row[0]} stands twice; the first is kept"
            return ShapeError(reason, where=item.where)
        told = (*item.row[:2], _pack(item.row), item.where, file)
        self._put("INSERT OR REPLACE INTO alone VALUES (?, ?, ?, ?, ?)", *told)
        return None

    def join(self) -> Iterator[InputError]:
        """Put seasons told by themselves into their series; an error for each whose series is not known."""
        orphans = "FROM alone WHERE id NOT IN (SELECT id FROM series)"
        for key, season, place in self._database.execute(f"SELECT id, season, place {orphans}"):
            yield ShapeError(f"season {season} of {key!r}, a series not known; import it too", where=place)
        self._database.execute(f"DELETE {orphans}")
        self._database.execute("INSERT OR REPLACE INTO seasons SELECT id, season, row FROM alone")

    def write(self, folder: Path) -> Taken:
        """Write both files and put them in place at once; until then a reader sees the old ones.

        Series come first: they are never taken away, so that the old seasons fit the new series.
        """
        folder.mkdir(parents=True, exist_ok=True)
        counts = {}
        with tempfile.TemporaryDirectory(prefix=".importing-", dir=folder) as beside:
            for table, (name, columns) in _FILES.items():
                order = "rowid" if table == "series" else "id, season"
                with (Path(beside) / name).open("w", encoding="utf-8", newline="") as file:
                    writer = csv.writer(file, lineterminator="\n")
                    writer.writerow(columns)
                    counts[table] = 0
                    for (row,) in self._database.execute(f"SELECT row FROM {table} ORDER BY {order}"):  # noqa: S608
                        writer.writerow(row.split("\x1f"))
                        counts[table] += 1
                    file.flush()
                    os.fsync(file.fileno())
            for name, _ in _FILES.values():
                (Path(beside) / name).replace(folder / name)
        return Taken(self.told, self.replaced, counts["series"], counts["seasons"])

    def _put(self, statement: str, *values: object) -> None:
        self._database.execute(statement, values)


def _pack(fields: tuple[str, ...]) -> str:
    """A row as one text; names hold no control characters (`told.plain`)."""
    return "\x1f".join(field.replace("\x1f", " ") for field in fields)
