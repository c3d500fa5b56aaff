"""The packaged story, day by day: one renewal, and no belief that flaps."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from knownsofar.errors import InputError
from knownsofar.model import Claim, StageValue
from knownsofar.pipeline import read_claims
from knownsofar.weigh.filtering import stage_chances
from knownsofar.weigh.records import Records, grade

EXAMPLE = Path(__file__).parents[2] / "examples" / "all-of-us-are-dead"
FIRST = date(2022, 1, 28)
DAYS = [FIRST + timedelta(days=k) for k in range(1500)]


@pytest.fixture(scope="module", params=[0.05, 1.0], ids=["followed", "by chance"])
def told(request: pytest.FixtureRequest) -> dict[date, dict[StageValue, float]]:
    """The stages of the second season on every day, by records as of the day of each claim."""
    found_in = read_claims([EXAMPLE])
    claims = [
        claim for reading in found_in if not isinstance(reading, InputError) for claim in reading.claims
    ]
    records = {day: Records(grade(claims, day)) for day in sorted({c.published for c in claims})}

    def reliability(claim: Claim) -> float:
        return records[claim.published].reliability(claim.outlet, claim.certainty.value, claim.predicate)

    found = stage_chances(
        claims, season=2, start=FIRST, days=DAYS, reliability=reliability, untold=request.param
    )
    return {day: standing.now for day, standing in zip(DAYS, found, strict=True)}


def ordered(chances: dict[StageValue, float]) -> float:
    return sum(chances[stage] for stage in ("renewed", "filming", "wrapped", "dated", "released"))


def test_it_is_renewed_on_the_day_of_the_news_and_not_before(
    told: dict[date, dict[StageValue, float]],
) -> None:
    assert ordered(told[date(2022, 6, 5)]) < 0.5
    assert ordered(told[date(2022, 6, 7)]) > 0.97


def test_the_renewal_does_not_flap(told: dict[date, dict[StageValue, float]]) -> None:
    sides = [ordered(chances) > 0.5 for chances in told.values()]
    assert sum(before != after for before, after in pairwise(sides)) == 1


def test_in_the_end_it_was_filmed_and_is_not_out(told: dict[date, dict[StageValue, float]]) -> None:
    last = told[date(2026, 2, 24)]
    assert last["filming"] + last["wrapped"] > 0.8
    assert last["released"] < 0.1
