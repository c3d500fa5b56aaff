"""Many at once: readers who never hear of a lock, and writers who record each article once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from threading import Barrier, Thread

import pytest
from tests.ledger import writer

from knownsofar.errors import KnownSoFarError
from knownsofar.ledger import open_ledger

READERS = 50
WRITERS = 8
ARTICLES = 50


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def workers() -> Iterator[ProcessPoolExecutor]:
    """Processes of their own, one for each writer."""
    with ProcessPoolExecutor(WRITERS, get_context("forkserver")) as pool:
        yield pool


def add_shuffled(location: str, seed: int) -> str | None:
    """Add all articles in an order of one's own; what was said if that failed."""
    numbers = list(range(ARTICLES))
    random.Random(seed).shuffle(numbers)
    try:
        assert list(writer.add(location, iter(numbers))) == numbers
    except KnownSoFarError as error:
        return str(error)
    return None


def test_one_writer_and_fifty_readers_never_hear_of_a_lock(lasting: str) -> None:
    """All open it at the same moment, for the first time."""
    begin, said, seen = Barrier(READERS), list[str](), list[int]()
    writing = writer.start(lasting, 0, 150)

    def read() -> None:
        begin.wait()
        try:
            for _ in range(4):
                with open_ledger(lasting, now=now) as ledger:
                    claims = [len(ledger.claims(f"Series {n}")) for n in range(7)]
                    assert all(count % writer.CLAIMS_EACH == 0 for count in claims)
                    seen.append(sum(claims))
                    assert len(ledger.articles()) >= sum(claims) / writer.CLAIMS_EACH
        except Exception as error:  # noqa: BLE001 -- whatever it is, the test must hear of it
            said.append(repr(error))

    readers = [Thread(target=read) for _ in range(READERS)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    writing.process.join()
    assert said == []
    assert writing.kill() == list(range(150))
    assert writing.process.exitcode == 0
    assert len(seen) == 4 * READERS
    with open_ledger(lasting, now=now) as ledger:
        assert writer.held(ledger) == list(range(150))


def test_writers_with_the_same_articles_record_each_once_and_in_the_order_of_time(
    lasting: str, workers: ProcessPoolExecutor
) -> None:
    said = list(workers.map(add_shuffled, [lasting] * WRITERS, range(WRITERS)))
    assert said == [None] * WRITERS
    with open_ledger(lasting, now=now) as ledger:
        assert sorted(writer.held(ledger)) == list(range(ARTICLES))
        recorded = [at for (at,) in ledger.database.rows("SELECT recorded FROM entry ORDER BY number")]
        assert recorded == sorted(recorded)


def test_a_reader_sees_nothing_of_an_article_that_is_being_added(lasting: str) -> None:
    with open_ledger(lasting, now=now) as ledger, open_ledger(lasting, now=now) as other:
        with ledger.database.appending():
            ledger.database.append("series", "id, title", [(1, "Half There")])
            assert other.series() == ()
        assert other.series() == ("Half There",)
