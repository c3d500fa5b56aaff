"""The changes that the formats for programs are tested with: the invented story, and twists of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec
import pytest

from knownsofar.model import (
    Belief,
    Change,
    Claim,
    Dossier,
    Known,
    Label,
    Outlook,
    Release,
    ReleaseOutlook,
    RenewalOutlook,
    Stage,
    StageValue,
    Window,
    claim_from_json,
)
from knownsofar.weigh import history, turning_days, weigh

STORY = Path(__file__).parents[2] / "weigh" / "story.jsonl"
TITLE = "The Salt Harbour"


@pytest.fixture(scope="session")
def story() -> list[Claim]:
    """All claims of the invented story."""
    return [claim_from_json(msgspec.json.decode(line)) for line in STORY.read_bytes().splitlines()]


@pytest.fixture(scope="session")
def dossier_of(story: list[Claim]) -> Callable[..., Dossier]:
    """A function from a day (and a season) to the dossier of the story."""

    def dossier(day: str, season: int | None = 2) -> Dossier:
        return weigh(story, series=TITLE, season=season, as_of=date.fromisoformat(day))

    return dossier


@pytest.fixture(scope="session")
def told(story: list[Claim]) -> Sequence[Change]:
    """All changes of the story's second season."""
    days = turning_days(story, date(2024, 3, 1))
    return tuple(history(weigh(story, series=TITLE, season=2, as_of=day) for day in days))


def outlook_at(renewed: float, never: float, early: str, late: str) -> Outlook:
    """An outlook with these chances, and half of its release between two days."""
    first, last = date.fromisoformat(early), date.fromisoformat(late)
    middle = first + (last - first) / 2
    return Outlook(
        renewal=RenewalOutlook(probability=renewed, announced_within_days={}),
        release=ReleaseOutlook(
            never=never, quantiles={"0.25": first, "0.5": middle, "0.75": last}, within_days={}
        ),
    )


@pytest.fixture(scope="session")
def outlook() -> Callable[..., Outlook]:
    """A function from chances and days to an outlook."""
    return outlook_at


@pytest.fixture(scope="session")
def change() -> Callable[..., Change]:
    """A function from a day, and what is known from then on, to a change; a window is a release."""

    def changing(
        day: str,
        after: Outlook | Window | StageValue | None,
        fact: str = "",
        label: Label = "official",
        series: str = TITLE,
        season: int | None = 2,
        before: Known | None = None,
    ) -> Change:
        when = date.fromisoformat(day)
        known: Known | None
        if isinstance(after, Window):
            release = Release(after)
            known = Belief(
                value=release,
                season=season,
                label=label,
                polarity=True,
                supporting=(),
                first_published=when,
                changed=when,
            )
        elif isinstance(after, str):
            known = Stage(value=after, since=when)
        else:
            known = after
        kinds = ((Belief, "release"), (Stage, "stage"), (Outlook, "outlook"))
        name = fact or next(name for kind, name in kinds if isinstance(known, kind))
        return Change(
            day=when,
            series=series,
            season=season,
            what=name if name in ("stage", "outlook") else "belief",  # type: ignore[arg-type]
            fact=name,
            before=before,
            after=known,
        )

    return changing
