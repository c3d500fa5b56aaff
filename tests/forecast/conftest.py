"""A small world of series: some come back each year, some after two, some never."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from knownsofar.forecast import Season, Series

FIRST = date(2008, 1, 1)
LAST = date(2024, 1, 1)


def _series(number: int, chance: random.Random) -> Series:
    network, wait, returns = (("Yearly", 364, 0.85), ("Slow", 700, 0.7), ("Once", 364, 0.03))[number % 3]
    day = FIRST + timedelta(chance.randrange(5000))
    seasons: list[Season] = []
    while day < LAST:
        seasons.append(Season(len(seasons) + 1, day, day + timedelta(49), 8))
        if chance.random() > returns:
            break
        day += timedelta(wait + chance.randrange(-20, 20))
    return Series(
        str(number), f"Number {number}", "Scripted", (network,), ("US",), "en", ("Drama",), tuple(seasons)
    )


@pytest.fixture(scope="session")
def world() -> list[Series]:
    """600 series from 2008 to 2023 on three networks."""
    chance = random.Random(5)
    return [_series(number, chance) for number in range(600)]
