"""A server as a user starts it, on a free port, over a ledger of three series."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from knownsofar.ledger import open_ledger
from knownsofar.model import Article, Certainty, Claim, Platform, Release, Renewal, Value, Window

TOKEN = "a-token-for-tests-alone"  # noqa: S105 -- guards nothing
START = "import sys; from knownsofar.cli import main; sys.exit(main())"


class Got(NamedTuple):
    """An answer: its status, headers by lower-case names, and body."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


class Client:
    """Asks one server, and keeps its connection open as browsers do."""

    def __init__(self, port: int) -> None:
        self.port = port

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Got:
        """One answer; `_` in the names of headers is `-`. The path goes out as it is written."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            return Got(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def add(self, article: Any, token: str = TOKEN) -> Got:
        """Send an article."""
        body = article if isinstance(article, bytes) else json.dumps(article).encode()
        return self.ask(
            "/api/v1/articles", "POST", body,
            Authorization=f"Bearer {token}", Content_Type="application/json",
        )  # fmt: skip


def told(series: str, day: date, value: Value, certainty: str = "official") -> tuple[Article, list[Claim]]:
    """An article with one claim on season 2."""
    text = f"{series}: {type(value).__name__} on {day}."
    article = Article(
        url=f"https://daily.example/{series.replace(' ', '-')}/{day}",
        outlet="The Daily Example",
        published=day,
        title=f"{series} news",
        text=text,
    )
    season = None if isinstance(value, Platform) else 2
    claim = Claim(
        series=series, season=season, value=value, certainty=Certainty(certainty), polarity=True,
        source=None, sentence=text, url=article.url, outlet=article.outlet, published=day,
        rule="test.by-hand", span=(0, len(text)),
    )  # fmt: skip
    return article, [claim]


def fill(place: Path) -> None:
    """A ledger: Glass Harbour from a rumor to a day, a series of one guess, and one with a Korean title."""
    story = [
        told("Glass Harbour", date(2022, 1, 28), Platform("Netflix")),
        told("Glass Harbour", date(2022, 5, 22), Release(Window.year(2024)), "rumored"),
        told("Glass Harbour", date(2022, 6, 6), Renewal("renewed")),
        told("Glass Harbour", date(2023, 9, 1), Release(Window.day(date(2099, 5, 5)))),
        told("Night Ferry", date(2023, 2, 2), Release(Window.year(2025)), "predicted"),
        told("오징어 게임", date(2023, 3, 3), Renewal("renewed"), "reported"),
    ]
    with open_ledger(place, now=lambda: datetime(2024, 1, 1, tzinfo=UTC)) as ledger:
        for article, claims in story:
            ledger.add(article, claims)


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A home that nothing was installed in, and the token."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("KNOWNSOFAR", "XDG"))}
    return kept | {"HOME": str(tmp_path_factory.mktemp("home")), "KNOWNSOFAR_TOKEN": TOKEN}


Starts = Callable[..., Client]


@pytest.fixture(scope="session")
def starts(environment: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starts]:
    """Starts servers, each over a ledger of its own unless one is given, and stops them in the end."""
    running: list[subprocess.Popen[str]] = []

    def start(ledger: Path | str | None = None, *arguments: str, **variables: str) -> Client:
        folder = tmp_path_factory.mktemp("served")
        if ledger is None:
            ledger = folder / "ledger.sqlite"
            fill(ledger)
        command = [sys.executable, "-c", START, "serve", "--port", "0", "--ledger", str(ledger)]
        process = subprocess.Popen(
            [*command, "--cache", str(folder / "store.sqlite"), *arguments],
            stdout=subprocess.PIPE, text=True, env=environment | variables,
        )  # fmt: skip
        running.append(process)
        address = next(iter(process.stdout or []), "")
        return Client(int(address.strip().rstrip("/").rpartition(":")[2]))

    yield start
    for process in running:
        process.send_signal(signal.SIGINT)
    for process in running:
        process.communicate(timeout=30)


def settled(client: Client) -> None:
    """Wait until all series are in the store."""
    for _ in range(600):
        if client.ask("/api/v1/series").json["not_weighed_yet"] == 0:
            return
        time.sleep(0.05)
    raise TimeoutError("the series were not weighed")


@pytest.fixture(scope="session")
def client(starts: Starts) -> Client:
    """A client of a server that is only read, with all series weighed."""
    found = starts()
    settled(found)
    return found
