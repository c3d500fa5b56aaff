"""What the tests of the ledger record: small articles, their claims, and a clock that is told.

A test that takes `ledger` or `location` runs on every store: one contract for all.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests import postgres

from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Article, Certainty, Claim, Release, Value, Window

START = datetime(2024, 3, 1, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.instant = START

    def __call__(self) -> datetime:
        return self.instant

    def move(self, **delta: float) -> None:
        self.instant += timedelta(**delta)


def article_at(url: str = "https://a.example/1", **fields: Any) -> Article:
    """An article of 22 May 2022, other than `fields` say."""
    usual: dict[str, Any] = {
        "outlet": "The Daily Example",
        "published": date(2022, 5, 22),
        "title": "Glass Harbour Season 2: what we know",
        "text": "Glass Harbour comes back in 2023.",
    }
    return Article(url=url, **(usual | fields))


def claim_in(article: Article, value: Value | None = None, **fields: Any) -> Claim:
    """A claim of an article: that Glass Harbour season 2 comes in 2023, other than `fields` say."""
    usual: dict[str, Any] = {
        "series": "Glass Harbour",
        "season": 2,
        "certainty": Certainty.OFFICIAL,
        "polarity": True,
        "source": None,
        "sentence": article.text,
        "rule": "release.in-year",
        "span": (0, len(article.text)),
    }
    return Claim(
        value=value or Release(Window.year(2023)),
        url=article.url,
        outlet=article.outlet,
        published=article.published,
        **(usual | fields),
    )


@pytest.fixture(scope="session")
def an_article() -> Callable[..., Article]:
    return article_at


@pytest.fixture(scope="session")
def a_claim() -> Callable[..., Claim]:
    return claim_in


@pytest.fixture
def clock() -> Clock:
    return Clock()


NUMBERS = itertools.count()
STORES = ("memory", "sqlite", "postgres")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """One server for all tests; each makes a database of its own in it."""
    with postgres.ones_own() as server:
        yield server


@pytest.fixture(scope="session")
def empty_databases() -> list[str]:
    """Databases that tests before have emptied again: each is 300 files, which take their time to be made."""
    return []


@pytest.fixture
def new_database(postgres_server: postgres.Server, empty_databases: list[str]) -> Iterator[Callable[[], str]]:
    """Finds an empty database, and gives its address."""
    taken: list[str] = []

    def take() -> str:
        if not empty_databases:
            empty_databases.append(postgres_server.create(f"test_{next(NUMBERS)}"))
        taken.append(empty_databases.pop())
        return taken[-1]

    yield take
    for address in taken:
        postgres_server.empty(address)
        empty_databases.append(address)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A file, not there yet, for a ledger on SQLite."""
    return tmp_path / "data" / "ledger.sqlite"


@pytest.fixture(params=STORES)
def location(request: pytest.FixtureRequest, place: Path) -> str:
    """Where an empty ledger is to be made: on each store in turn."""
    if request.param == "memory":
        return ":memory:"
    return str(place) if request.param == "sqlite" else request.getfixturevalue("new_database")()


@pytest.fixture(params=STORES[1:])
def lasting(request: pytest.FixtureRequest, place: Path) -> str:
    """As `location`, on those stores that outlive a process."""
    return str(place) if request.param == "sqlite" else request.getfixturevalue("new_database")()


@pytest.fixture
def ledger(location: str, clock: Clock) -> Iterator[Ledger]:
    """An empty ledger, on each store in turn."""
    with open_ledger(location, now=clock) as opened:
        yield opened


@pytest.fixture
def story(clock: Clock) -> Iterator[Ledger]:
    """A ledger with everything in it: versions of pages, every kind of fact, some that no longer hold."""
    from tests.ledger import lived

    with lived.story(clock) as ledger:
        yield ledger


@pytest.fixture(params=("jsonl", "parquet"))
def form(request: pytest.FixtureRequest) -> str:
    """Each of the forms of an export."""
    return str(request.param)
