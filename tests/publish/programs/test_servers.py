"""For media servers: three words for a series, and a list that Sonarr imports."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.programs.conftest import outlook_at

from knownsofar.model import Certainty, Dossier, Identifier, Outlook, Stage, StageValue
from knownsofar.publish.programs.servers import (
    NOT_OVER,
    OVER,
    ServerStatus,
    Status,
    Told,
    server_status,
    settled_status,
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


def telling(**fields: Any) -> Told:
    given: dict[str, Any] = {
        "series": "The Salt Harbour",
        "season": 2,
        "stage": "dated",
        "as_of": date(2024, 1, 1),
        "premiere": None,
        "outlook": None,
        "words": server_status(standing("dated")),
    }
    return Told(**(given | fields))


def test_all_statuses_are_one_list() -> None:
    made = json.loads(statuses([telling()], IDS))
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


def test_a_status_has_the_announced_day_or_what_is_to_be_expected(outlook: Looking) -> None:
    looks = outlook(0.9, 0.25, "2024-01-01", "2024-09-01")
    told = [telling(outlook=looks), telling(outlook=looks, premiere=date(2024, 2, 9))]
    assert [(m["premiere"], m["expected"], m["chance"]) for m in json.loads(statuses(told))] == [
        (None, {"earliest": "2024-01-01", "latest": "2024-09-01"}, 0.75),
        ("2024-02-09", None, None),
    ]


def day_by_day(outlook: Looking, nevers: Iterable[float]) -> list[Dossier]:
    """A season of which nothing is decided, with these chances that it never comes, a day each."""
    return [
        msgspec.structs.replace(
            standing("awaiting", outlook=outlook(0.1, never, "2025-01-01", "2026-01-01")),
            as_of=date(2024, 1, 1) + timedelta(day),
        )
        for day, never in enumerate(nevers)
    ]


def said(days: list[Dossier]) -> list[str]:
    """What was told on each day, each time from all that was known by then."""
    return [settled_status(days[: place + 1]).sonarr for place in range(len(days))]


def test_what_ended_by_silence_goes_on_only_on_strong_evidence(outlook: Looking) -> None:
    nevers = (0.94, 0.95, 0.94, 0.951, 0.90, 0.81, 0.79, 0.94, 0.80, 0.95)
    assert said(day_by_day(outlook, nevers)) == [
        "Continuing", "Ended", "Ended", "Ended", "Ended", "Ended", "Continuing", "Continuing", "Continuing",
        "Ended",
    ]  # fmt: skip


@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=30))
def test_a_word_changes_only_where_the_chance_has_gone_through_the_whole_band(nevers: list[float]) -> None:
    told = said(day_by_day(outlook_at, nevers))
    ended = False
    for word, never in zip(told, nevers, strict=True):
        ended = never >= NOT_OVER if ended else never >= OVER
        assert word == ("Ended" if ended else "Continuing")


def end(stage: StageValue, certainty: Certainty, over: float) -> Dossier:
    """A season that is said to be off, or on, with the chance that it is off."""
    rest: dict[StageValue, float] = {"cancelled": over, "renewed": 1 - over}
    chance = rest.get(stage, 0.0)
    found = Stage(value=stage, since=None, certainty=certainty, probability=chance, chances=rest)
    return msgspec.structs.replace(standing(stage), stage=found)


def test_an_end_that_reports_tell_flips_nothing_to_and_fro() -> None:
    reported, official = Certainty.REPORTED, Certainty.OFFICIAL
    days = [
        end("renewed", official, 0.02),
        end("cancelled", reported, 0.70),  # one report
        end("renewed", reported, 0.45),  # another one
        end("cancelled", reported, 0.85),
        end("renewed", reported, 0.55),
        end("cancelled", reported, 0.75),
        end("renewed", reported, 0.40),
        end("cancelled", official, 0.60),  # the makers' word counts at once, however the chances stand
        end("renewed", official, 0.60),
    ]
    assert said(days) == [
        "Continuing", "Continuing", "Continuing", "Ended", "Ended", "Ended", "Continuing", "Ended",
        "Continuing",
    ]  # fmt: skip


def test_what_silence_ended_between_two_articles_is_remembered_by_nobody_and_yet_holds(
    outlook: Looking,
) -> None:
    first, last = day_by_day(outlook, (0.90, 0.90))
    last = msgspec.structs.replace(last, as_of=date(2027, 1, 1))
    asked: list[date] = []

    def on(day: date) -> Dossier:
        asked.append(day)
        (silent,) = day_by_day(outlook, (0.96,))
        return msgspec.structs.replace(silent, as_of=day)

    assert settled_status([first, last]).sonarr == "Continuing"
    assert settled_status([first, last], on).sonarr == "Ended"
    assert asked == [date(2026, 12, 31)]
    asked.clear()
    likely = day_by_day(outlook, (0.30,))
    assert settled_status([*likely, last], on).sonarr == "Continuing"
    assert asked == []


def test_without_a_day_there_is_no_word() -> None:
    with pytest.raises(ValueError, match="no days"):
        settled_status([])
