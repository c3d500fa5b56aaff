"""Libraries of invented seasons, for the pages of lists."""

from __future__ import annotations

import math
from datetime import date, timedelta
from random import Random
from typing import Any

import msgspec

from knownsofar.model import BacktestSummary, Outlook, ReleaseOutlook, RenewalOutlook, Window
from knownsofar.publish.programs.feed import Entry
from knownsofar.publish.programs.servers import ServerStatus
from knownsofar.publish.site.library import Followed, Library, News, Outlet, Scores, TrackRecord

TODAY = date(2026, 3, 1)
STAGES = ("awaiting", "renewed", "filming", "wrapped", "dated", "released", "cancelled")
PLATFORMS = ("Lumen", "Broadway+", "Canal Sept", "tvQ")


def outlook_of(middle: float, never: float) -> Outlook:
    """A log-normal wait of `middle` days, with nothing behind it."""

    def chance(days: float) -> float:
        return 0.5 * (1 + math.erf(math.log(max(days, 0.5) / middle) / 0.5 / math.sqrt(2)))

    def by(share: float) -> date:
        return TODAY + timedelta(next(d for d in range(1, 9999) if chance(d) >= share))

    months = [round(n * 365.25 / 12) for n in range(1, 121)]
    return Outlook(
        renewal=RenewalOutlook(probability=1 - never, announced_within_days={"365": 0.5}),
        release=ReleaseOutlook(
            never=never,
            quantiles={share: by(float(share)) for share in ("0.05", "0.25", "0.5", "0.75", "0.95")},
            within_days={"365": (1 - never) * chance(365)},
            by_month=tuple((TODAY + timedelta(days), (1 - never) * chance(days)) for days in months),
        ),
    )


def followed(number: int, **fields: Any) -> Followed:
    """Season 2 of "Série N", at a stage, in a place and with an outlook that hang on the number."""
    random = Random(number)
    stage = STAGES[number % len(STAGES)]
    premiere = TODAY + timedelta(random.randint(20, 300))
    given: dict[str, Any] = {
        "slug": f"serie-{number}",
        "folder": f"series/serie-{number}/season-2",
        "series": f"Série {number}",
        "season": 2,
        "title": f"Série {number}, season 2",
        "answer": ("Season 2 was renewed on 6 June 2025.", "No release date has been announced."),
        "stage": stage,
        "stage_chance": 0.9,
        "certainty": "official",
        "since": TODAY - timedelta(90),
        "official": {"dated": premiere, "released": TODAY - timedelta(number % 60)}.get(stage),
        "window": Window.year(2027) if number % 3 == 0 else None,
        "window_label": "reported" if number % 3 == 0 else None,
        "outlook": outlook_of(random.randint(100, 900), random.random()),
        "platforms": (random.choice(PLATFORMS),),
        "changed": TODAY - timedelta(random.randint(1, 700)),
        "moved": "Filming began on 14 December 2025 (official)",
        "when": "",
        "claims": 20,
        "articles": 5,
        "outlets": 3,
        "servers": ServerStatus(
            sonarr="Continuing", jellyfin="Continuing", kodi="Continuing", plex="Continuing"
        ),
    }
    return Followed(**{**given, **fields})


def summary() -> BacktestSummary:
    """A back-test of two forecasts, ours a little modest."""
    bins = [{"said": n / 10 + 0.05, "came": min(n / 9, 1.0), "rows": 100 * (n + 1)} for n in range(10)]

    def scored(name: str, brier: float) -> dict[str, Any]:
        return {
            "name": name, "brier": {"182": brier, "365": brier, "730": brier}, "log": {"365": brier},
            "auc": 0.85, "crps": 300.0, "coverage": {"0.5": 0.49, "0.8": 0.81}, "calibration_error": 0.021,
            "calibration": bins,
        }  # fmt: skip

    told = {
        "cuts": ["2019-01-01", "2020-01-01"], "snapshot": "2024-11-11", "rows": 5500, "rows_year": 5500,
        "came": 0.4, "models": [scored("knownsofar", 0.1), scored("network and time waited", 0.125)],
    }  # fmt: skip
    return msgspec.convert(told, BacktestSummary)


def library_of(size: int, **fields: Any) -> Library:
    """So many seasons, forty changes, four outlets and a back-test."""
    seasons = sorted((followed(n) for n in range(size)), key=lambda each: (each.expected, each.title))
    given: dict[str, Any] = {
        "as_of": TODAY,
        "seasons": tuple(seasons),
        "news": tuple(news(n) for n in range(40)),
        "outlets": tuple(outlet(n) for n in range(4)),
        "scores": (Scores("As the package was made", summary()),),
    }
    return Library(**{**given, **fields})


def news(number: int, **fields: Any) -> News:
    """A change; every fourth is official, and every fifth has no sentence behind it."""
    quote = '<blockquote><p>It is so.</p><p><a href="https://a.example/">A, 1 March 2026</a></p></blockquote>'
    given: dict[str, Any] = {
        "id": f"urn:{number}",
        "title": f"Série {number}, season 2: Renewed",
        "day": TODAY - timedelta(number // 3),
        "link": None,
        "html": "<p>Renewed.</p>" + (quote if number % 5 else ""),
        "text": "Renewed.\n“It is so.” - A, 1 March 2026",
        "tags": ("belief", "renewal"),
        "official": number % 4 == 0,
    }
    return News(f"series/serie-{number}/season-2", Entry(**{**given, **fields}))


def outlet(number: int, **fields: Any) -> Outlet:
    """An outlet with two records; it repeats the one before it."""
    record = TrackRecord(
        certainty="reported",
        predicate="release",
        right=7,
        wrong=2,
        reliability=0.75,
        low=0.55,
        high=0.9,
        lead=33.0,
    )
    rumors = TrackRecord(
        certainty="rumored", predicate="cast", right=1, wrong=3, reliability=0.4, low=0.2, high=0.7
    )
    given: dict[str, Any] = {
        "name": f"The Daily {number}",
        "articles": 9,
        "claims": 40,
        "official": 10,
        "reported": 20,
        "rumored": 6,
        "predicted": 4,
        "first": date(2022, 1, 1),
        "last": TODAY,
        "lead_days": 20.0 + number if number else None,
        "records": (record, rumors),
        "copies": {f"The Daily {number - 1}": number} if number else {},
    }
    return Outlet(**{**given, **fields})
