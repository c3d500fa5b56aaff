"""The dossiers that the tests of publishing show: an invented story, a hostile one, and an empty one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from knownsofar.model import (
    Cast,
    Certainty,
    Claim,
    Crew,
    Delay,
    Dossier,
    Episodes,
    Platform,
    Plot,
    Precedent,
    Production,
    Release,
    Renewal,
    Slip,
    SourceMaterial,
    Trailer,
    Value,
    Window,
    claim_from_json,
)
from knownsofar.weigh import weigh

STORY = Path(__file__).parents[1] / "weigh" / "story.jsonl"


@pytest.fixture(scope="session")
def story() -> list[Claim]:
    """All claims of the invented story."""
    return [claim_from_json(msgspec.json.decode(line)) for line in STORY.read_bytes().splitlines()]


@pytest.fixture(scope="session")
def dossier_of(story: list[Claim]) -> Callable[..., Dossier]:
    """A function from a day (and a season) to the dossier of the story."""

    def dossier(day: str, season: int | None = 2) -> Dossier:
        url = story[-12].url
        slips = [Slip("wrong-weekday", "“Tuesday, October 1” was a Friday", url, (0, 10))]
        return weigh(
            story, series="The Salt Harbour", season=season, as_of=date.fromisoformat(day), slips=slips
        )

    return dossier


@pytest.fixture(scope="session")
def empty() -> Dossier:
    """A dossier of which nothing is known."""
    return weigh([], series="Nobody Knows", season=None, as_of=date(2024, 1, 1))


@pytest.fixture(scope="session")
def poisoned() -> Callable[[str, str], Dossier]:
    """A function from a hostile text and address to a dossier that has them in every field of every claim."""
    published = date(2024, 1, 5)
    window = Window.day(date(2024, 5, 1))

    def dossier(text: str, url: str) -> Dossier:
        values: list[Value] = [
            Renewal("renewed", window),
            Release(window),
            Release(Window.year(2025)),
            Delay(window),
            Production("filming", "starts", window),
            *(Cast(f"{text} {change}", text, change) for change in (None, "returning", "joining", "leaving")),
            Crew(text, "creator"),
            Episodes(8),
            Trailer("teaser", window),
            Platform(text),
            SourceMaterial("novel", text),
            Precedent(text, "renewal", 4),
            Plot("recap"),
            Plot("ahead"),
        ]
        claims = [
            Claim(
                series=text,
                season=2,
                value=value,
                certainty=certainty,
                polarity=polarity,
                source=text,
                sentence=text,
                url=f"{url}{number}{polarity}",
                outlet=text,
                published=published,
                rule=text,
                span=(0, 1),
            )
            for number, value in enumerate(values)
            for certainty in (Certainty.OFFICIAL, Certainty.RUMORED)
            for polarity in (True, False)
        ]
        slips = [Slip("misspelt-title", text, claims[0].url, (0, 1))]
        return weigh(claims, series=text, season=2, as_of=date(2024, 2, 1), slips=slips)

    return dossier
