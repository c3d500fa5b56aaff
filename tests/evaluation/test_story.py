"""The packaged story holds what docs/story.md says, and its measure finds faults where there are some."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from evaluation.story import checks, flaps, postponements, replay, shelf_of, too_early
from msgspec.structs import replace

from knownsofar.model import Dossier


@pytest.fixture(scope="module")
def story() -> list[Dossier]:
    return replay(shelf_of())


def test_all_that_must_hold_of_the_story_does(story: list[Dossier]) -> None:
    assert [said for said, holds in checks(story).items() if not holds] == []
    assert [p.day for p in postponements(story)] == [date(2022, 8, 9), date(2024, 4, 23), date(2025, 3, 3)]


def test_a_belief_that_flaps_is_found(story: list[Dossier]) -> None:
    last = story[-1]
    shaken = [
        replace(last, as_of=last.as_of + timedelta(k), beliefs=tuple(
            replace(b, probability=0.9 if k % 2 else 0.1, against=(), earlier=()) for b in last.beliefs
        ))
        for k in range(4)
    ]  # fmt: skip
    assert {flap.fact.split()[0] for flap in flaps(shaken)} >= {"renewal", "production", "release"}


def test_a_median_in_the_past_is_found(story: list[Dossier]) -> None:
    last = story[-1]
    assert too_early([replace(last, as_of=date(2030, 1, 1))])
