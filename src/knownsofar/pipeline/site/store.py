"""What was made of every followed season, in one SQLite file: a cache, which may be thrown away any time.

A site is made anew series by series: a row says of which entries of the ledger,
and for which day, a series was made; whoever finds another number there makes
it again. Several processes may read and write it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from knownsofar.errors import KnownSoFarError
from knownsofar.model import Outlook
from knownsofar.pipeline.site.looking import Kept
from knownsofar.publish.programs.calendar import Kind
from knownsofar.publish.programs.feed import NEWEST, Entry
from knownsofar.publish.site.library import Followed, News

_TABLES = """
CREATE TABLE stamp (value TEXT NOT NULL);
CREATE TABLE graded (as_of TEXT PRIMARY KEY, outlets BLOB NOT NULL);
CREATE TABLE series (
    slug TEXT PRIMARY KEY, revision INTEGER NOT NULL, as_of TEXT NOT NULL, asked TEXT NOT NULL
);
CREATE TABLE season (slug TEXT NOT NULL, folder TEXT PRIMARY KEY, brief BLOB NOT NULL);
CREATE TABLE change (
    slug TEXT NOT NULL, folder TEXT NOT NULL, day TEXT NOT NULL, place INTEGER NOT NULL,
    official INTEGER NOT NULL, entry BLOB NOT NULL, plain BLOB NOT NULL
);
CREATE INDEX change_of_series ON change (slug);
CREATE INDEX change_by_day ON change (day, folder, place);
CREATE TABLE past (slug TEXT NOT NULL, folder TEXT NOT NULL, day TEXT NOT NULL, key TEXT NOT NULL,
    turned INTEGER NOT NULL, outlook BLOB NOT NULL, PRIMARY KEY (folder, day)) WITHOUT ROWID;
CREATE INDEX past_of_series ON past (slug);
CREATE TABLE event (
    slug TEXT NOT NULL, folder TEXT NOT NULL, calendar TEXT NOT NULL, part BLOB NOT NULL,
    PRIMARY KEY (calendar, folder)
);
CREATE INDEX event_of_series ON event (slug);
CREATE TABLE file (path TEXT PRIMARY KEY, slug TEXT NOT NULL, digest TEXT NOT NULL);
CREATE INDEX file_of_series ON file (slug);
"""
_OF_SERIES = ("series", "season", "change", "past", "event", "file")
VERSION = 1
_encode = msgspec.json.Encoder().encode
_brief = msgspec.json.Decoder(Followed)
_entry = msgspec.json.Decoder(Entry)
_outlook = msgspec.json.Decoder(Outlook | None)


class Moved(msgspec.Struct, frozen=True):
    """One change: for people and feeds (`entry`), and for programs (`plain`, the JSON of an API)."""

    entry: Entry
    plain: bytes


class Stock(msgspec.Struct, frozen=True):
    """What one season has in the store.

    `past` are the days on which it was looked at, `turns` those of them that
    changed something, `events` its parts of the calendars.
    """

    brief: Followed
    changes: tuple[Moved, ...]
    past: Mapping[date, Kept]
    turns: tuple[date, ...]
    events: Mapping[Kind, bytes]


class Store:
    """An open store; one per thread. Raises KnownSoFarError where its file cannot be used."""

    def __init__(self, path: Path, stamp: str) -> None:
        """`stamp` names the ledger and the program; what was made with another one is thrown away."""
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=30, isolation_level=None)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = OFF")  # a cache: what a power cut spoils is made again
            with self.writing():
                self._begin(stamp)
        except (sqlite3.Error, OSError) as error:
            raise KnownSoFarError(
                f"what was made before cannot be read ({error}): remove this file", where=str(path)
            ) from error

    def _begin(self, stamp: str) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        if version == VERSION and self._db.execute("SELECT value FROM stamp").fetchone() == (stamp,):
            return
        files = self._rows("SELECT path, slug, digest FROM file") if version == VERSION else []
        for (name,) in self._rows("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            self._db.execute(f'DROP TABLE "{name}"')
        for statement in _TABLES.split(";"):
            self._db.execute(statement)
        # What lies in the folder still lies there, and is compared with what is made now.
        self._db.executemany("INSERT INTO file VALUES (?, ?, ?)", files)
        self._db.execute(f"PRAGMA user_version = {VERSION}")
        self._db.execute("INSERT INTO stamp VALUES (?)", (stamp,))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction of its own."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            self._db.execute("ROLLBACK")
            raise

    def _rows(self, query: str, *values: Any) -> list[Any]:
        return self._db.execute(query, values).fetchall()

    @property
    def version(self) -> int:
        """A number that is another one after every change that another connection made."""
        return int(self._rows("PRAGMA data_version")[0][0])

    def made(self) -> dict[str, tuple[int, str, str]]:
        """Of each series by its slug: the revision, day and seasons that it was made for."""
        found = self._rows("SELECT slug, revision, as_of, asked FROM series")
        return {slug: (revision, as_of, asked) for slug, revision, as_of, asked in found}

    def put(
        self, slug: str, made_for: tuple[int, str, str], stocks: Iterable[Stock], files: Mapping[str, str]
    ) -> None:
        """Put a series in the store, in the place of what it had; `files` are digests by path."""
        with self.writing():
            self._clear(slug)
            self._db.execute("INSERT INTO series VALUES (?, ?, ?, ?)", (slug, *made_for))
            for stock in stocks:
                self._season(slug, stock)
            rows = [(path, slug, digest) for path, digest in files.items()]
            self._db.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?)", rows)

    def _season(self, slug: str, stock: Stock) -> None:
        folder = stock.brief.folder
        self._db.execute("INSERT INTO season VALUES (?, ?, ?)", (slug, folder, _encode(stock.brief)))
        self._db.executemany(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (slug, folder, m.entry.day.isoformat(), place, m.entry.official, _encode(m.entry), m.plain)
                for place, m in enumerate(stock.changes)
            ],
        )
        self._db.executemany(
            "INSERT INTO past VALUES (?, ?, ?, ?, ?, ?)",
            [
                (slug, folder, day.isoformat(), kept.key, day in stock.turns, _encode(kept.outlook))
                for day, kept in stock.past.items()
            ],
        )
        self._db.executemany(
            "INSERT INTO event VALUES (?, ?, ?, ?)",
            [(slug, folder, calendar, part) for calendar, part in stock.events.items()],
        )

    def _clear(self, slug: str) -> None:
        for table in _OF_SERIES:
            self._db.execute(f"DELETE FROM {table} WHERE slug = ?", (slug,))  # noqa: S608 -- constants

    def drop(self, slug: str) -> None:
        """Take a series from the store."""
        with self.writing():
            self._clear(slug)

    def past(self, folder: str) -> dict[date, Kept]:
        """What is kept of the past days of a season."""
        found = self._rows("SELECT day, key, outlook FROM past WHERE folder = ?", folder)
        return {date.fromisoformat(day): Kept(key, _outlook.decode(outlook)) for day, key, outlook in found}

    def days(self, folder: str) -> tuple[date, ...]:
        """The days that changed something of a season, in order."""
        found = self._rows("SELECT day FROM past WHERE folder = ? AND turned = 1 ORDER BY day", folder)
        return tuple(date.fromisoformat(day) for (day,) in found)

    def seasons(self) -> list[Followed]:
        """All seasons in brief, by when they may come, then by their titles."""
        found = [_brief.decode(brief) for (brief,) in self._rows("SELECT brief FROM season")]
        return sorted(found, key=lambda season: (season.expected, season.title, season.folder))

    def season(self, folder: str) -> Followed | None:
        """One season in brief; None for one that is not there."""
        found = self._rows("SELECT brief FROM season WHERE folder = ?", folder)
        return _brief.decode(found[0][0]) if found else None

    def news(self, most: int = NEWEST) -> list[News]:
        """The newest changes and the newest official ones, newest first; of a day, each season's in order."""
        newest = """SELECT day, folder, place, entry FROM (
            SELECT * FROM change ORDER BY day DESC, folder, place LIMIT :most)
            UNION SELECT day, folder, place, entry FROM (
            SELECT * FROM change WHERE official = 1 ORDER BY day DESC, folder, place LIMIT :most)
            ORDER BY day DESC, folder, place"""
        found = self._db.execute(newest, {"most": most}).fetchall()
        return [News(folder, _entry.decode(entry)) for _, folder, _, entry in found]

    def entries(self, folder: str) -> tuple[Entry, ...]:
        """All entries of a season's feed, newest first."""
        query = "SELECT entry FROM change WHERE folder = ? ORDER BY place"
        return tuple(_entry.decode(entry) for (entry,) in self._rows(query, folder))

    def changes(
        self, since: date, folder: str | None, after: tuple[str, str, int], most: int
    ) -> list[tuple[tuple[str, str, int], bytes]]:
        """The next changes from a day on, oldest first, as JSON, each with its place."""
        query = """SELECT day, folder, place, plain FROM change
            WHERE day >= ? AND (? IS NULL OR folder = ?) AND (day, folder, place) > (?, ?, ?)
            ORDER BY day, folder, place LIMIT ?"""
        found = self._rows(query, since.isoformat(), folder, folder, *after, most)
        return [((day, of, place), plain) for day, of, place, plain in found]

    def events(self, calendar: Kind) -> list[bytes]:
        """The parts of a calendar, each season's."""
        query = "SELECT part FROM event WHERE calendar = ? ORDER BY folder"
        return [part for (part,) in self._rows(query, calendar)]

    def graded(self, as_of: date) -> bytes | None:
        """What grading the outlets as of a day found; None where they were not."""
        found = self._rows("SELECT outlets FROM graded WHERE as_of = ?", as_of.isoformat())
        return bytes(found[0][0]) if found else None

    def put_graded(self, as_of: date, outlets: bytes) -> None:
        """Keep what grading the outlets found, in the place of another day's."""
        with self.writing():
            self._db.execute("DELETE FROM graded")
            self._db.execute("INSERT INTO graded VALUES (?, ?)", (as_of.isoformat(), outlets))

    def files(self, slug: str) -> dict[str, str]:
        """The digests of the files of a series by path; "" for those that are of none."""
        return dict(self._rows("SELECT path, digest FROM file WHERE slug = ?", slug))

    def all_files(self) -> dict[str, set[str]]:
        """The paths of all files, by the series that they are of."""
        found: dict[str, set[str]] = {}
        for path, slug in self._rows("SELECT path, slug FROM file"):
            found.setdefault(slug, set()).add(path)
        return found

    def put_files(self, files: Mapping[str, str]) -> None:
        """Note the digests of the files that belong to no series."""
        with self.writing():
            self._db.execute("DELETE FROM file WHERE slug = ''")
            rows = [(path, "", digest) for path, digest in files.items()]
            self._db.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?)", rows)
