"""Claims told by hand, and the dossiers that they make."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from knownsofar.model import Certainty, Claim, Dossier, Value
from knownsofar.weigh import weigh

Tell = Callable[..., Claim]


@pytest.fixture
def tell() -> Tell:
    """A function from a day and a value to a claim about season 2 of The Salt Harbour."""
    told = iter(range(1000))

    def claim(
        day: str, value: Value, certainty: str = "official", season: int | None = 2, **fields: object
    ) -> Claim:
        usual: dict[str, object] = {
            "polarity": True,
            "source": None,
            "outlet": "The Daily Example",
            "url": f"https://daily.example/{next(told)}",
        }
        return Claim(
            series="The Salt Harbour",
            season=season,
            value=value,
            certainty=Certainty(certainty),
            sentence="Said.",
            published=date.fromisoformat(day),
            rule="test",
            span=(0, 5),
            **(usual | fields),  # type: ignore[arg-type]
        )

    return claim


@pytest.fixture
def dossier() -> Callable[..., Dossier]:
    """A function from claims and a day to their dossier."""

    def weighed(*claims: Claim, as_of: str = "2024-01-01", season: int | None = 2) -> Dossier:
        return weigh(claims, series="The Salt Harbour", season=season, as_of=date.fromisoformat(as_of))

    return weighed
