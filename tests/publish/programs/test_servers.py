"""For media servers: three words for a series, and a list that Sonarr imports."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import msgspec
import pytest

from knownsofar.model import Dossier, Identifier, Outlook, Stage, StageValue
from knownsofar.publish.programs.servers import (
    NOT_OVER,
    OVER,
    ServerStatus,
    Status,
    server_status,
    sonarr_list,
    statuses,
)

Looking = Callable[..., Outlook]
PAGE = Path(__file__).parents[3] / "docs" / "media-servers.md"
STAGES: tuple[StageValue, ...] = StageValue.__args__  # type: ignore[attr-defined]


def standing(stage: StageValue, season: int | None = 2, outlook: Outlook | None = None) -> Dossier:
    return Dossier(
        series="The Salt Harbour",
        season=season,
        as_of=date(2024, 1, 1),
        stage=Stage(value=stage, since=None),
        outlook=outlook,
    )


def words(found: ServerStatus) -> tuple[str, ...]:
    return (found.sonarr, found.jellyfin, found.kodi, found.plex)


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_has_a_word_for_each_server(stage: StageValue) -> None:
    over = stage in ("cancelled", "concluded")
    expected = ("Ended",) * 4 if over else ("Continuing",) * 4
    assert words(server_status(standing(stage))) == expected


@pytest.mark.parametrize("stage", ["awaiting", "renewed", "filming", "wrapped", "dated"])
def test_a_first_season_that_is_not_out_is_upcoming(stage: StageValue) -> None:
    assert words(server_status(standing(stage, 1))) == (
        "Upcoming",
        "Unreleased",
        "Continuing",
        "Upcoming",
    )


def test_a_first_season_that_is_out_goes_on_and_one_that_is_off_has_ended() -> None:
    assert server_status(standing("released", 1)).sonarr == "Continuing"
    assert server_status(standing("cancelled", 1)).sonarr == "Ended"


@pytest.mark.parametrize(
    ("never", "previous", "status"),
    [
        (OVER, None, "Ended"),
        (OVER - 0.01, None, "Continuing"),
        (OVER - 0.01, "Ended", "Ended"),
        (NOT_OVER, "Ended", "Ended"),
        (NOT_OVER - 0.01, "Ended", "Continuing"),
        (NOT_OVER, "Continuing", "Continuing"),
    ],
)
def test_a_forecast_on_the_edge_does_not_flap(
    outlook: Looking, never: float, previous: Status | None, status: Status
) -> None:
    dossier = standing("awaiting", outlook=outlook(0.1, never, "2025-01-01", "2026-01-01"))
    assert server_status(dossier, previous).sonarr == status


def test_a_forecast_ends_nothing_that_has_been_ordered(outlook: Looking) -> None:
    sure = outlook(1.0, 0.99, "2025-01-01", "2026-01-01")
    assert server_status(standing("renewed", outlook=sure), "Ended").sonarr == "Continuing"


def test_the_table_in_the_docs_is_what_the_function_says() -> None:
    rows = re.findall(
        r"^\| `(\w+)`(.*?) \| (\w+) \| (\w+) \| (\w+) \| (\w+) \|$", PAGE.read_text("utf-8"), re.M
    )
    told = {(stage, "first season" in more): tuple(words) for stage, more, *words in rows}
    assert {stage for stage, _ in told} == set(STAGES)
    for (stage, first), expected in told.items():
        assert words(server_status(standing(stage, 1 if first else 2))) == expected


IDS = [
    Identifier(series="the salt harbour", scheme="thetvdb", value="400000"),
    Identifier(series="The Salt Harbour", scheme="tmdb", value="5000"),
    Identifier(series="The Salt Harbour", scheme="imdb", value="tt0123456"),
    Identifier(series="The Salt Harbour", scheme="tvmaze", value="9"),
]


def test_sonarr_gets_the_titles_and_numbers_that_its_importer_reads() -> None:
    made, left_out = sonarr_list(["The Salt Harbour", "Night Train"], IDS)
    assert json.loads(made) == [
        {"title": "The Salt Harbour", "tvdbId": 400000, "tmdbId": 5000, "imdbId": "tt0123456"}
    ]
    assert left_out == 1


@pytest.mark.parametrize("value", ["", "0", "-1", "12a", "１２", "99999999999", "4294967296", "1\n2", "null"])
def test_a_number_that_sonarr_could_not_read_leaves_the_series_out(value: str) -> None:
    bad = Identifier(series="The Salt Harbour", scheme="thetvdb", value=value)
    assert sonarr_list(["The Salt Harbour"], [*IDS[1:], bad]) == (b"[]\n", 1)


def test_the_last_word_on_an_identifier_counts() -> None:
    other = msgspec.structs.replace(IDS[0], value="400001")
    assert json.loads(sonarr_list(["The Salt Harbour"], [IDS[0], other])[0])[0]["tvdbId"] == 400001
    gone = msgspec.structs.replace(IDS[0], holds=False)
    assert sonarr_list(["The Salt Harbour"], [*IDS, gone]) == (b"[]\n", 1)


def test_a_series_named_twice_is_listed_once() -> None:
    made, left_out = sonarr_list(["The Salt Harbour", "the salt harbour"], IDS)
    assert (len(json.loads(made)), left_out) == (1, 0)


def test_all_statuses_are_one_list() -> None:
    made = json.loads(statuses([standing("dated")], IDS, {"the salt harbour": "Ended"}))
    assert made == [
        {
            "title": "The Salt Harbour",
            "tvdbId": 400000,
            "tmdbId": 5000,
            "imdbId": "tt0123456",
            "season": 2,
            "stage": "dated",
            "as_of": "2024-01-01",
            "premiere": None,
            "expected": None,
            "chance": None,
            "sonarr": "Continuing",
            "jellyfin": "Continuing",
            "kodi": "Continuing",
            "plex": "Continuing",
        }
    ]


def test_a_status_has_the_announced_day_or_what_is_to_be_expected(
    dossier_of: Callable[..., Dossier], outlook: Looking
) -> None:
    looks = outlook(0.9, 0.25, "2024-01-01", "2024-09-01")
    told = []
    for day in ("2023-07-06", "2023-12-05"):
        dossier = msgspec.structs.replace(dossier_of(day), outlook=looks)
        (made,) = json.loads(statuses([dossier]))
        told.append((made["premiere"], made["expected"], made["chance"]))
    assert told == [
        (None, {"earliest": "2024-01-01", "latest": "2024-09-01"}, 0.75),
        ("2024-02-09", None, None),
    ]
