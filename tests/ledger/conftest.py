"""What the tests of the ledger record: small articles, their claims, and a clock that is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

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


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / "ledger.sqlite"


@pytest.fixture
def ledger(place: Path, clock: Clock) -> Iterator[Ledger]:
    with open_ledger(place, now=clock) as opened:
        yield opened
