"""The changes of all seasons by their days, newest first, and of a day the makers' own word first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby

import msgspec
from markupsafe import Markup

from knownsofar.publish.page import RUNGS
from knownsofar.publish.programs.feed import Entry
from knownsofar.publish.site.library import News

_PARTS = {
    "outlook": "outlook", "renewal": "renewal", "release": "release", "delay": "release",
    "precedent": "release", "production": "production", "cast": "cast", "crew": "crew",
    "episodes": "episodes", "trailer": "trailers", "platform": "platform", "source_material": "material",
    "stage": "facts",
}  # fmt: skip
"""The part of a season's page that tells of a fact in full."""


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """One change: what moved in words, its address in the site, and the sentences behind it as HTML.

    `label` is how sure it is; "" where nobody said it.
    """

    words: str
    label: str
    path: str
    official: bool
    quotes: Markup


class SeasonOf(msgspec.Struct, frozen=True):
    """All changes of a season on a day, the makers' own word first."""

    title: str
    path: str
    moves: tuple[Move, ...]


class DayOf(msgspec.Struct, frozen=True):
    """All changes of a day; seasons of which the makers themselves spoke come first."""

    day: date
    seasons: tuple[SeasonOf, ...]


def days_of(news: Iterable[News]) -> list[DayOf]:
    """The days on which something moved, newest first."""
    ordered = sorted(news, key=lambda n: (-n.entry.day.toordinal(), not n.entry.official))
    return [DayOf(day, _seasons(found)) for day, found in groupby(ordered, key=lambda n: n.entry.day)]


def _seasons(news: Iterable[News]) -> tuple[SeasonOf, ...]:
    found: dict[str, list[News]] = {}
    for each in news:
        found.setdefault(each.folder, []).append(each)
    return tuple(
        SeasonOf(_title(each[0].entry), f"{folder}/index.html", tuple(map(_move, each)))
        for folder, each in found.items()
    )


def _words(entry: Entry) -> str:
    return entry.text.partition("\n")[0].removesuffix(".")


def _title(entry: Entry) -> str:
    """Of which season it is."""
    return entry.title.removesuffix(f": {_words(entry)}")


def part_of(tags: Iterable[str]) -> str:
    """The key of the part of a season's page that tells in full of what has these tags."""
    return next((_PARTS[tag] for tag in tags if tag in _PARTS and tag != "stage"), "facts")


def _move(news: News) -> Move:
    entry = news.entry
    # What the entry says as HTML was escaped word by word where it was made: programs/feed.py.
    quotes = entry.html.partition("</p>")[2]
    label = next((tag for tag in entry.tags if tag in RUNGS), "official" if entry.official else "")
    return Move(
        words=_words(entry).removesuffix(f" ({label})"),
        label=label,
        path=f"{news.folder}/index.html#{part_of(entry.tags)}",
        official=entry.official,
        quotes=Markup(quotes),  # noqa: S704
    )
