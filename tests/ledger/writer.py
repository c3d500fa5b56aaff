"""A program that adds articles for as long as it is let: to be killed, or to run into trouble.

    python -m tests.ledger.writer LEDGER COUNT

prints the number of each article once the ledger says that it is safe; what goes
wrong is one line on standard error and exit status 1.
"""

from __future__ import annotations

import multiprocessing
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection
from typing import NamedTuple

from knownsofar.errors import LedgerError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Article, Certainty, Claim, Episodes

CLAIMS_EACH = 4


def article(number: int) -> tuple[Article, list[Claim]]:
    """The article of a number, always the same, with its claims; its text does not compress."""
    noise = random.Random(number).randbytes(600).hex()
    url, day = f"https://a.example/{number}", date(2022, 5, 22)
    claims = [
        Claim(
            series=f"Series {number % 7}",
            season=i,
            value=Episodes(i),
            certainty=Certainty.OFFICIAL,
            polarity=True,
            source=None,
            sentence="S.",
            url=url,
            outlet="A",
            published=day,
            rule=f"rule.{i}",
            span=(0, 1),
        )
        for i in range(CLAIMS_EACH)
    ]
    return Article(url=url, outlet="A", published=day, title="T", text=noise), claims


def add(location: str, numbers: Iterator[int] | range) -> Iterator[int]:
    """Add the articles of these numbers one by one; gives each number when it is safe."""
    with open_ledger(location, now=lambda: datetime.now(UTC)) as ledger:
        for number in numbers:
            ledger.add(*article(number))
            yield number


def held(ledger: Ledger) -> list[int]:
    """The numbers of the articles in a ledger, in the order in which they were recorded.

    Checks that all are whole, and that none is there without its claims or twice.
    """
    entries = sum(1 for _ in ledger.check())
    query = """SELECT article.url, count(claim.id) FROM article
        LEFT JOIN claim ON claim.entry = article.entry
        GROUP BY article.entry, article.url ORDER BY article.entry"""
    found = [(int(url.rpartition("/")[2]), claims) for url, claims in ledger.database.rows(query)]
    numbers = [number for number, _ in found]
    assert len(set(numbers)) == len(numbers) == entries
    assert {claims for _, claims in found} <= {CLAIMS_EACH}
    return numbers


class Writing(NamedTuple):
    """A process that adds articles."""

    process: multiprocessing.process.BaseProcess
    says: Connection

    def kill(self) -> list[int]:
        """Kill it (SIGKILL) wherever it is; the numbers that it had reported as safe."""
        self.process.kill()
        self.process.join()
        told = []
        try:
            while self.says.poll():
                told.append(int(self.says.recv_bytes()))
        except (EOFError, OSError):  # it was killed while it told the next
            pass
        self.says.close()
        return told


# Forked from a process that has all modules loaded: a hundred starts take a second, not half a minute.
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.ledger.writer", "psycopg", "knownsofar.ledger.store"])


def start(location: str, first: int, count: int) -> Writing:
    """A process of its own that adds `count` articles from the one numbered `first`."""
    listens, tells = _FORKS.Pipe(duplex=False)
    process = _FORKS.Process(target=_tell, args=(location, range(first, first + count), tells), daemon=True)
    process.start()
    tells.close()
    return Writing(process, listens)


def _tell(location: str, numbers: range, tells: Connection) -> None:
    for number in add(location, numbers):
        tells.send_bytes(str(number).encode())


@contextmanager
def as_the_ledger_says() -> Iterator[None]:
    """End with one line and status 1 for what the ledger reports."""
    try:
        yield
    except LedgerError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    with as_the_ledger_says():
        for safe in add(sys.argv[1], range(int(sys.argv[2]))):
            sys.stdout.write(f"{safe}\n")
            sys.stdout.flush()
