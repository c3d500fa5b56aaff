"""The dossiers that the tests of publishing show: an invented story, a hostile one, and an empty one."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
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
    Outlook,
    PastWait,
    Platform,
    Plot,
    Precedent,
    Production,
    Reason,
    Release,
    ReleaseOutlook,
    Renewal,
    RenewalOutlook,
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
def demo_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the packaged story, published as a user does it."""
    folder = tmp_path_factory.mktemp("demo")
    start = [sys.executable, "-m", "knownsofar"]
    environment = os.environ | {"KNOWNSOFAR_PRECEDENTS": "none"}
    for command in (
        ["demo", "told"],
        ["publish", "site", "--ledger", "told/ledger.sqlite", "--as-of", "2026-03-01"],
    ):
        subprocess.run([*start, *command], cwd=folder, env=environment, check=True, capture_output=True)
    return folder / "site"


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


@pytest.fixture(scope="session")
def expected() -> Callable[..., Dossier]:
    """A function from a dossier to the same with an outlook: a log-normal wait, and what moved it."""

    def outlook(
        dossier: Dossier,
        *,
        middle: float = 600,
        spread: float = 0.5,
        never: float = 0.3,
        reason: str = "no renewal announced",
        series: str = "Night Ferry",
    ) -> Dossier:
        def chance(days: float) -> float:
            return 0.5 * (1.0 + math.erf(math.log(max(days, 0.5) / middle) / spread / math.sqrt(2.0)))

        def by(share: float) -> date:
            days = next((d for d in range(1, 3653) if chance(d) >= share * chance(3652) > 0), 3652)
            return dossier.as_of + timedelta(days)

        months = [round(n * 365.25 / 12) for n in range(1, 121)]
        whole = (1.0 - never) / max(chance(3652), 1e-12)
        release = ReleaseOutlook(
            never=never,
            quantiles={share: by(float(share)) for share in ("0.05", "0.25", "0.5", "0.75", "0.95")},
            within_days={str(days): whole * chance(days) for days in (182, 365, 730, 1095)},
            by_month=tuple((dossier.as_of + timedelta(days), whole * chance(days)) for days in months),
        )
        renewal = RenewalOutlook(
            probability=0.58, announced_within_days={"30": 0.1, "90": 0.25, "182": 0.37, "365": 0.5}
        )
        behind = tuple(b.supporting[0] for b in dossier.beliefs if b.supporting)[:2]
        because = (
            Reason(reason="precedents: half of seasons like this one come", median_shift_days=-20),
            Reason(reason=reason, median_shift_days=92, renewal_shift=-0.06, claims=behind),
        )
        like = tuple(
            PastWait(series=f"{series} {n}", season=2, premiere=date(2019 + n, 3, 1), waited=300 + 200 * n)
            for n in range(1, 4)
        )
        found = Outlook(renewal=renewal, release=release, because=because, like=like, support="few are known")
        return msgspec.structs.replace(dossier, outlook=found)

    return outlook
