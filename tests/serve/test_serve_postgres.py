"""A ledger on PostgreSQL gives to the byte what one in a file gives, and no word of its password."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from tests import postgres
from tests.serve.conftest import START, TOKEN, Client, Starts, settled

from knownsofar.cli.demo import story

SECRET = "a-password-of-the-database"  # noqa: S105 -- trusts whoever asks
SEASON = "series/all-of-us-are-dead/season-2/"


class Told(NamedTuple):
    """The packaged story, recorded in a file and on a server: where each lies."""

    file: str
    server: str


@pytest.fixture(scope="module")
def database() -> Iterator[postgres.Server]:
    """A server of this module's own, since it is stopped too."""
    with postgres.ones_own() as server:
        yield server


@pytest.fixture(scope="module")
def told(
    database: postgres.Server, environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Told:
    address = database.create("told").replace("tester@", f"tester:{SECRET}@")
    places = Told(str(tmp_path_factory.mktemp("told") / "ledger.sqlite"), address)
    for place in places:
        run(environment, "add", str(story()), "--ledger", place)
        run(environment, "ledger", "identify", "All of Us Are Dead", "thetvdb", "1", "--ledger", place)
    return places


def run(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START, *arguments],
        capture_output=True, text=True, env=environment | {"KNOWNSOFAR_PRECEDENTS": "none"}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def files(folder: Path) -> dict[str, bytes]:
    """All that was published, but for what remembers it."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(".")}


def test_the_published_site_is_the_same_to_the_byte(
    told: Told, environment: dict[str, str], tmp_path: Path
) -> None:
    for name, place in zip(Told._fields, told, strict=True):
        run(environment, "publish", str(tmp_path / name), "--ledger", place, "--as-of", "2026-03-01")
    ours, theirs = files(tmp_path / "file"), files(tmp_path / "server")
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert len(ours) > 50
    for path in (tmp_path / "server").rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path
    again = run(
        environment, "publish", str(tmp_path / "server"), "--ledger", told.server, "--as-of", "2026-03-01"
    )
    assert "0 files written, 0 removed" in again


def test_the_served_pages_and_the_api_are_the_same_to_the_byte(told: Told, starts: Starts) -> None:
    ours, theirs = (starts(Path(told.file)), starts(told.server))
    for client in (ours, theirs):
        settled(client)
    pages = ["", "changes/", "sources/", "backtest/", "feed.xml", "calendar/official.ics", "servers.json"]
    pages += [f"{SEASON}{name}" for name in ("", "dossier.json", "2022-06-06/", "feed.json")]
    pages += [f"{SEASON}between/?from=2022-05-22&to=2022-06-06", "sonarr.json", "?platform=netflix"]
    lists = ("series", "claims?limit=7", "changes?since=2024-01-01", "sources", SEASON.rstrip("/"))
    for path in (*pages, *(f"api/v1/{each}" for each in lists)):
        mine, other = ours.ask(f"/{path}"), theirs.ask(f"/{path}")
        assert (mine.status, other.status) == (200, 200), path
        assert mine.body == other.body, path
        assert SECRET.encode() not in other.body


def test_an_article_that_is_sent_is_on_the_page_at_once(told: Told, starts: Starts) -> None:
    client: Client = starts(told.server)
    page = f"/{SEASON}"
    assert "1 February 2027" not in client.ask(page).text
    sent = client.add(
        {
            "url": "https://netflix.example/day",
            "outlet": "Netflix",
            "published": "2026-02-25",
            "title": "All of Us Are Dead season 2 premieres on 1 February 2027",
            "text": "Netflix has said that All of Us Are Dead season 2 will premiere on 1 February 2027.",
        },
        TOKEN,
    )
    assert sent.status == 201
    assert "1 February 2027" in client.ask(page).text


def test_when_the_database_is_away_who_asks_is_told_to_come_back_and_all_goes_on_when_it_is_there(
    told: Told, database: postgres.Server, starts: Starts
) -> None:
    client = starts(told.server)
    settled(client)
    assert client.ask(f"/{SEASON}").status == 200
    database.stop("fast")
    try:
        for path in (f"/{SEASON}2023-01-01/", "/api/v1/claims?limit=1"):
            away = client.ask(path)
            assert (away.status, away.headers["retry-after"]) == (503, "5")
            assert SECRET not in away.text
        assert client.ask("/healthz").status == 200
    finally:
        database.start()
    for path in (f"/{SEASON}2023-01-01/", "/api/v1/claims?limit=1"):
        assert client.ask(path).status == 200
    sent = client.add(
        {
            "url": "https://netflix.example/later",
            "outlet": "Netflix",
            "published": "2026-02-26",
            "title": "All of Us Are Dead season 2 premieres on 2 March 2027",
            "text": "Netflix has said that All of Us Are Dead season 2 will premiere on 2 March 2027.",
        }
    )
    assert sent.status == 201
    assert "2 March 2027" in client.ask(f"/{SEASON}").text
