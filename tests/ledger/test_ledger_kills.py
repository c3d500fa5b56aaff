"""kill -9 at any moment: only whole articles are left, none that was reported is missing, again completes it.

evaluation/kills.py does the same to the command `add` itself: 200 kills while it adds 1,000 articles.
"""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.ledger import writer
from tests.ledger.everything import raw

from knownsofar.ledger import open_ledger

KILLS = 100
WHILE_MADE = 12
WITHIN = 0.06
"""Seconds from its start within which a process is killed: it opens the ledger, then adds articles."""


def now() -> datetime:
    return datetime.now(UTC)


def test_a_writer_killed_at_any_moment_leaves_whole_articles_and_running_it_again_completes_them(
    lasting: str,
) -> None:
    moments, safe, new = random.Random(5), -1, 0
    with open_ledger(lasting, now=now) as ledger:
        for _ in range(KILLS):
            writing = writer.start(lasting, max(0, safe - 3), 100_000)
            time.sleep(moments.random() * WITHIN)
            told = writing.kill()
            numbers = writer.held(ledger)
            assert numbers == list(range(len(numbers)))
            new += bool(told) and told[-1] > safe
            # All that was reported is there, and at most one more: the one that it was killed in reporting.
            assert len(numbers) - 1 - max([safe, *told]) in (0, 1)
            safe = len(numbers) - 1
        assert new > KILLS / 4  # it was no idling that was killed
        total = len(numbers) + 5
        assert list(writer.add(lasting, range(total))) == list(range(total))
        assert writer.held(ledger) == list(range(total))
        assert list(writer.add(lasting, range(total))) == list(range(total))
        assert writer.held(ledger) == list(range(total))


def test_a_writer_killed_while_it_makes_the_ledger_leaves_one_that_can_be_opened(lasting: str) -> None:
    moments = random.Random(6)
    for _ in range(WHILE_MADE):
        writing = writer.start(lasting, 0, 3)
        time.sleep(moments.random() * WITHIN / 2)
        told = writing.kill()
        with open_ledger(lasting, now=now) as ledger:
            numbers = writer.held(ledger)
            assert numbers == list(range(len(numbers)))
            assert len(numbers) > max([-1, *told])
        unmake(lasting)


def unmake(location: str) -> None:
    if not location.startswith("postgresql://"):
        for file in Path(location).parent.iterdir():
            file.unlink()
        return
    with raw(location) as other:
        other.run("DROP SCHEMA knownsofar CASCADE")
