"""What the tests of weighing are told: claims on the second season of an invented series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec
import pytest

from knownsofar.model import Certainty, Claim, Dossier, Value, Window, claim_from_json
from knownsofar.weigh import weigh

Tell = Callable[..., Claim]
Weigh = Callable[..., Dossier]


@pytest.fixture
def tell() -> Tell:
    """A function from day and value to a claim; each day and outlet is one article."""

    def telling(
        day: str,
        value: Value,
        certainty: str = "official",
        *,
        polarity: bool = True,
        season: int | None = 2,
        source: str | None = None,
        outlet: str = "Daily Example",
        sentence: str = "So it is said.",
        series: str = "The Salt Harbour",
    ) -> Claim:
        return Claim(
            series=series,
            season=season,
            value=value,
            certainty=Certainty(certainty),
            polarity=polarity,
            source=source,
            sentence=sentence,
            url=f"https://{outlet.lower().replace(' ', '-')}.example/{day}",
            outlet=outlet,
            published=date.fromisoformat(day),
            rule="test",
            span=(0, len(sentence)),
        )

    return telling


@pytest.fixture
def weighed() -> Weigh:
    """A function from claims to the dossier of season 2 of the series as of a day."""

    def weighing(claims: Sequence[Claim], as_of: str = "2026-01-01", season: int | None = 2) -> Dossier:
        return weigh(claims, series="The Salt Harbour", season=season, as_of=date.fromisoformat(as_of))

    return weighing


@pytest.fixture(scope="session")
def story() -> list[Claim]:
    """All claims of the invented story, 2021 to 2025."""
    lines = Path(__file__).with_name("story.jsonl").read_bytes().splitlines()
    return [claim_from_json(msgspec.json.decode(line)) for line in lines]


@pytest.fixture(scope="session")
def window() -> Callable[[str, str], Window]:
    """A function from two days, "" for open, to the window between them."""

    def between(first: str, last: str) -> Window:
        return Window(
            date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None
        )

    return between
