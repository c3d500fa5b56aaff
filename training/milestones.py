"""Dated facts of seasons (data/milestones, data/announcements) as waits, with what was said and what came."""

from __future__ import annotations

import calendar
import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from knownsofar.forecast.history import Season, Series, Waiting
from knownsofar.model.folding import fold

_SAME = 10
"""Days: premieres of one name that lie so near are of one series."""
_LANGUAGES = {
    "Japan": "ja", "South Korea": "ko", "India": "hi", "Spain": "es", "Germany": "de", "France": "fr",
    "Mexico": "es",
}  # fmt: skip
_COUNTRIES = {
    "UK": "GB", "Japan": "JP", "South Korea": "KR", "India": "IN", "Spain": "ES", "Canada": "CA",
    "Germany": "DE", "France": "FR", "Mexico": "MX"
}  # fmt: skip


class Fact(NamedTuple):
    """What happened to a season; not `exact`: the middle of the month, where only that is known."""

    event: str
    day: date
    exact: bool
    value: str
    sure: bool


class Case(NamedTuple):
    """A season of a series: who waited for it (None where no season before it is known), and its facts."""

    series: str
    season: int
    platform: str
    country: str
    waiting: Waiting | None
    premiere: date | None
    facts: tuple[Fact, ...]

    def first(self, event: str) -> Fact | None:
        """The first fact of a kind."""
        return next((fact for fact in self.facts if fact.event == event), None)


def day_of(words: str) -> tuple[date, bool]:
    """A day, or the middle of a month, and which of the two it is."""
    year, month, *rest = (int(part) for part in words.split("-"))
    return (date(year, month, rest[0]), True) if rest else (date(year, month, 15), False)


def window_of(words: str) -> tuple[date, date] | None:
    """The days that a year, a month or a day means; None for other words."""
    parts = words.split("-")
    if not all(part.isdigit() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 3:
        return (only := date(*numbers)), only
    if len(numbers) == 2:
        year, month = numbers
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    return date(numbers[0], 1, 1), date(numbers[0], 12, 31)


def load_cases(milestones: Path, history: Sequence[Series]) -> list[Case]:
    """The seasons of `milestones.csv` in the folder; series that the history has are taken from it."""
    with (milestones / "milestones.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    facts: dict[str, dict[int, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    places: dict[str, dict[int, tuple[str, str]]] = defaultdict(dict)
    for row in rows:
        day, exact = day_of(row["event_date"])
        fact = Fact(row["event"], day, exact, row["value"], row["confidence"] == "high")
        facts[row["series"]][int(row["season"])].append(fact)
        places[row["series"]].setdefault(int(row["season"]), (row["platform"], row["country"]))
    named: dict[str, list[Series]] = defaultdict(list)
    for one in history:
        named[fold(one.name)].append(one)
    found = []
    for name, seasons in sorted(facts.items()):
        premieres = {n: f.day for n, told in seasons.items() for f in told if f.event == "premiered"}
        known = _known(named.get(fold(name), ()), premieres)
        for number, told in sorted(seasons.items()):
            platform, country = places[name][number]
            series = known or _plain(name, platform, country, premieres)
            found.append(
                Case(
                    name,
                    number,
                    platform,
                    _COUNTRIES.get(country, country),
                    _waiting(series, number, premieres),
                    premieres.get(number) or _premiere(known, number),
                    tuple(sorted(told, key=lambda fact: fact.day)),
                )
            )
    return found


def _known(candidates: Iterable[Series], premieres: dict[int, date]) -> Series | None:
    """The series of that name of which a season premiered on the same days."""
    for series in candidates:
        for season in series.seasons:
            told = premieres.get(season.number)
            if told and abs((told - season.premiere).days) <= _SAME:
                return series
    return None


def _premiere(series: Series | None, number: int) -> date | None:
    seasons = series.seasons if series else ()
    return next((season.premiere for season in seasons if season.number == number), None)


def _plain(name: str, platform: str, country: str, premieres: dict[int, date]) -> Series:
    """A series of which the history knows nothing, from plain values."""
    seasons = tuple(Season(n, day, None, None) for n, day in sorted(premieres.items()))
    return Series(
        id=f"plain:{name}",
        name=name,
        kind="Scripted",
        networks=tuple(part.strip() for part in platform.split("/")),
        countries=(_COUNTRIES.get(country, country),),
        language=_LANGUAGES.get(country, "en"),
        genres=(),
        seasons=seasons,
    )


def _waiting(series: Series, season: int, premieres: dict[int, date]) -> Waiting | None:
    before = {s.number: s for s in series.seasons if s.number < season}
    for number, day in premieres.items():
        if number < season:
            before.setdefault(number, Season(number, day, None, None))
    if season - 1 not in before:
        return None
    kept = tuple(before[n] for n in sorted(before))
    return Waiting(
        Series(
            series.id,
            series.name,
            series.kind,
            series.networks,
            series.countries,
            series.language,
            series.genres,
            kept,
        ),
        season,
        before[season - 1].premiere,
    )
