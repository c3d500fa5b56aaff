"""A ledger of many followed seasons, made up from a seed: what evaluation/serve.py measures on.

Each series has a first season that has come, and articles about the second:
guesses, rumors, in part an order, filming, a day. All names are invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Literal

from knownsofar.ledger import open_ledger
from knownsofar.model import (
    Article,
    Cast,
    Certainty,
    Claim,
    Crew,
    Episodes,
    Platform,
    Plot,
    Production,
    Release,
    Renewal,
    Trailer,
    Value,
    Window,
)

NOW = date(2026, 11, 25)
"""The day as of which all is made."""
_FIRST = """
Amber Ashen Barren Black Bright Broken Cold Crimson Distant Empty Fallen Far Glass Golden Grey
Hidden Hollow Iron Last Lost Narrow Northern Old Pale Quiet Red Salt Second Silent Stolen Sunken
Winter
""".split()
_SECOND = """
Arrow Bay Bridge Castle City Coast Court Crossing Crown Daughter Ferry Field Forest Garden Harbour
Hour House Island King Lantern Light Market Mirror Mountain Ocean Orchard Palace River Road Shore
Song Tower
""".split()
_NETWORKS = ("Netflix", "HBO", "Prime Video", "Disney+", "Apple TV+", "ABC", "CBS", "tvN")
_GIVEN = """
Ada Ben Cho Dae Eli Fay Gus Han Ida Jun Kai Lee Mia Noa Ola Pia Rae Sam Tae Una
""".split()
_FAMILY = """
Abbott Baek Carver Dahl Egan Farr Grant Hwang Ito Joyce Kwon Lund Moss Nolan Oh Park Quinn Reyes Seo
Tran
""".split()
_CHANGES: tuple[Literal["returning", "joining"] | None, ...] = ("returning", "joining", None)
_OUTLETS = [f"Outlet {number}" for number in range(1, 61)]


def title(number: int) -> str:
    """The title of a series, from 0: two words, then with a third."""
    rest, first = divmod(number, len(_FIRST))
    more, second = divmod(rest, len(_SECOND))
    return f"{_FIRST[first]} {_SECOND[second]}" + (f" {more + 1}" if more else "")


def articles(number: int, claims: int, each: int = 10) -> Iterator[tuple[Article, list[Claim], list[object]]]:
    """The articles about one series with their claims, `claims` in all, oldest first."""
    random = Random(number)  # noqa: S311 -- no secret
    name, network = title(number), random.choice(_NETWORKS)
    premiere = NOW - timedelta(random.randint(200, 1400))
    cast = [f"{random.choice(_GIVEN)} {random.choice(_FAMILY)}" for _ in range(14)]
    days = sorted(
        premiere + timedelta(random.randint(1, (NOW - premiere).days)) for _ in range(claims // each)
    )
    renewed = random.choice([*days, None, None]) if days else None
    for place, day in enumerate(days):
        outlet = random.choice(_OUTLETS)
        official = renewed is not None and day >= renewed
        values = _told(random, name, network, premiere, day, cast, renewed if official else None, each)
        lines = [
            f"{name} news, line {line}: {kind} {random.random():.6f}."
            for line, (kind, *_) in enumerate(values)
        ]
        article = Article(
            url=f"https://{outlet.lower().replace(' ', '-')}.example/{number}/{place}",
            outlet=outlet,
            published=day,
            title=f"{name} season 2: everything we know",
            text="\n\n".join([f"{name} is a {network} crime drama set in Korea.", *lines]),
        )
        found = [
            Claim(
                series=name, season=season, value=value, certainty=certainty, polarity=polarity,
                source=network if certainty is Certainty.OFFICIAL else None,
                sentence=sentence, url=article.url, outlet=outlet, published=day, rule="made.up",
                span=(0, len(sentence)),
            )
            for (_, season, value, certainty, polarity), sentence in zip(values, lines, strict=True)
        ]  # fmt: skip
        yield article, found, []


def _told(
    random: Random,
    name: str,
    network: str,
    premiere: date,
    day: date,
    cast: list[str],
    renewed: date | None,
    each: int,
) -> list[tuple[str, int | None, Value, Certainty, bool]]:
    official, predicted = Certainty.OFFICIAL, Certainty.PREDICTED
    told: list[tuple[str, int | None, Value, Certainty, bool]] = [
        ("premiere", 1, Release(Window.day(premiere)), official, True),
        ("platform", None, Platform(network), official, True),
        ("renewal", 2, Renewal("renewed"), official, renewed is not None),
    ]
    year = min(day.year + random.randint(1, 2), 2029)
    sure = random.choice([predicted, Certainty.RUMORED, Certainty.REPORTED])
    told.append(("release", 2, Release(Window.year(year)), sure, True))
    if renewed is not None and (day - renewed).days > 120:
        told.append(("filming", 2, Production("filming", "starts", Window.day(day)), official, True))
    if renewed is not None and (day - renewed).days > 400:
        told.append(("trailer", 2, Trailer("teaser", Window.day(day)), official, True))
    told.append(("episodes", 1, Episodes(8), official, True))
    told.append(("crew", None, Crew(cast[0], "creator"), official, True))
    while len(told) < each:
        change = random.choice(_CHANGES)
        member = Cast(random.choice(cast), None, change)
        told.append(("cast", 2, member, random.choice(list(Certainty)), True))
        if random.random() < 0.2 and len(told) < each:
            told.append(("plot", None, Plot("recap"), official, True))
    return told[:each]


def build(place: Path, series: int, claims: int) -> None:
    """Make the ledger: so many series, so many claims in all."""
    with open_ledger(place, now=lambda: datetime(2026, 11, 25, tzinfo=UTC)) as ledger:
        for first in range(0, series, 50):
            found = [
                each for n in range(first, min(first + 50, series)) for each in articles(n, claims // series)
            ]
            ledger.add_all(found)  # type: ignore[arg-type]


def news(number: int, place: int) -> dict[str, str]:
    """An article, as article JSON, that says something new about a series: read whole, not made of claims."""
    name = title(number)
    return {
        "url": f"https://daily.example/{number}/{place}",
        "outlet": "The Daily Example",
        "published": NOW.isoformat(),
        "title": f"{name} renewed for season 2 at Netflix",
        "text": f"Netflix has renewed {name} for season 2.\n\n"
        f"Filming on the second season of {name} will start in March 2027. Ada Abbott is set to return. "
        f"This is report number {place}.",
    }
