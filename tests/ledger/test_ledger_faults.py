"""What breaks, breaks clearly: nothing half-recorded, nothing lost, one line that says what to do.

What can befall a file stands here, and what can befall either store; test_ledger_server.py has the rest.
"""

from __future__ import annotations

import json
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.ledger import writer
from tests.ledger.conftest import Clock
from tests.ledger.everything import ENTRIES, record_everything, small_disk
from tests.rights import as_nobody

from knownsofar.errors import LedgerBusyError, LedgerDamagedError, LedgerError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Article, Claim

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]
COMMAND = [sys.executable, "-c", "import sys; from knownsofar.cli import main; sys.exit(main())"]
WRITER = [sys.executable, "-m", "tests.ledger.writer"]


def held(location: str | Path, clock: Clock) -> list[int]:
    """The numbers of the articles in a ledger, after looking that each is whole."""
    with open_ledger(location, now=clock) as ledger:
        return writer.held(ledger)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """An article to be added by the command."""
    article = {
        "url": "https://a.example/glass-harbour",
        "outlet": "A",
        "published": "2022-05-22",
        "title": "Glass Harbour Season 2: everything we know so far",
        "text": "Netflix has renewed Glass Harbour for season 2. It will premiere in 2023.",
    }
    file = tmp_path / "article.json"
    file.write_text(json.dumps(article))
    return file


@pytest.fixture
def added_by_command(source: Path) -> Callable[[str | Path], str]:
    """Runs `knownsofar add` where it must fail; its one line."""

    def run(location: str | Path) -> str:
        command = [*COMMAND, "add", "--ledger", str(location), str(source)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode == 1, done.stderr
        assert done.stderr.startswith("knownsofar: ")
        assert done.stderr.count("\n") == 1
        return done.stderr.removeprefix("knownsofar: ").rstrip()

    return run


def test_a_ctrl_c_in_the_middle_of_a_transaction_leaves_nothing_of_it(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article()

    def interrupted() -> Iterator[Claim]:
        yield a_claim(article)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ledger.add(article, interrupted())
    assert ledger.articles() == ()
    assert ledger.series() == ()
    assert ledger.add(article, [a_claim(article)]).article == "new"
    assert list(ledger.check()) == [1]


def test_a_clock_that_is_set_back_moves_nothing_back(
    ledger: Ledger, clock: Clock, an_article: MakeArticle
) -> None:
    instants = []
    for number, days in enumerate((0, 400, -800, 1, -10_000)):
        clock.move(days=days)
        ledger.add(an_article(f"https://a.example/{number}"), [])
        instants.append(clock())
    recorded = ledger.database.rows("SELECT recorded FROM entry ORDER BY number")
    times = [datetime.fromisoformat(at) for (at,) in recorded]
    assert times == sorted(set(times))
    assert times[1] == instants[1]
    assert times[-1] - times[1] < timedelta(seconds=1)
    assert list(ledger.check()) == [1, 2, 3, 4, 5]
    assert len(ledger.articles(recorded_by=times[0])) == 1
    assert len(ledger.articles(recorded_by=times[1])) == 2


def test_every_transaction_is_synced_to_the_disk_before_it_is_reported(place: Path, clock: Clock) -> None:
    with open_ledger(place, now=clock) as ledger:
        assert ledger.database.rows("PRAGMA synchronous") == [(2,)]  # FULL
        assert ledger.database.rows("PRAGMA journal_mode") == [("wal",)]
        assert ledger.database.rows("PRAGMA foreign_keys") == [(1,)]


def test_a_ledger_that_another_program_writes_to_is_waited_for_and_then_reported_as_busy(
    lasting: str, clock: Clock, an_article: MakeArticle
) -> None:
    with (
        open_ledger(lasting, now=clock) as other,
        open_ledger(lasting, now=clock, patience=0.05) as impatient,
    ):
        with other.database.appending():
            with pytest.raises(LedgerBusyError, match="another program is writing to this ledger: wait"):
                impatient.add(an_article(), [])
            assert impatient.articles() == ()  # reading goes on all the while
        assert impatient.add(an_article(), []).article == "new"


def test_a_full_disk_is_said_and_what_was_recorded_is_kept(
    clock: Clock, added_by_command: Callable[[Path], str]
) -> None:
    advice = "the disk is full: free some space and run this again, what was recorded is kept"
    with small_disk("2m") as disk:
        place, ballast = disk / "ledger.sqlite", disk / "ballast"
        done = subprocess.run([*WRITER, str(place), "100000"], check=False, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (1, f"{place}: {advice}\n")
        safe = len(done.stdout.split())
        assert held(place, clock) == list(range(safe))
        assert safe > 10
        with ballast.open("wb", buffering=0) as rest, suppress(OSError):
            while rest.write(b"\0" * PAGE):
                pass
        assert added_by_command(place) == f"{place}: {advice}"
        ballast.unlink()
        assert held(place, clock) == list(range(safe))


def test_a_file_that_may_not_grow_is_said_and_what_was_recorded_is_kept(tmp_path: Path, clock: Clock) -> None:
    place = tmp_path / "ledger.sqlite"
    limited = ["bash", "-c", 'ulimit -f 600; exec "$@"', "_", *WRITER, str(place), "100000"]
    done = subprocess.run(limited, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{place}: the disk ")
    assert done.stderr.count("\n") == 1
    safe = len(done.stdout.split())
    assert held(place, clock) == list(range(safe))
    assert list(writer.add(str(place), range(safe + 5))) == list(range(safe + 5))
    assert held(place, clock) == list(range(safe + 5))


@pytest.mark.parametrize("folder_too", [True, False])
def test_a_ledger_that_may_only_be_read_is_read_and_refuses_to_add(
    open_folder: Path, clock: Clock, an_article: MakeArticle, folder_too: bool
) -> None:
    place = open_folder / "ledger.sqlite"
    with open_ledger(place, now=clock) as ledger:
        record_everything(ledger, clock)
    place.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    open_folder.chmod(0o555 if folder_too else 0o777)

    def read_and_try_to_add() -> None:
        with open_ledger(place, now=clock) as ledger:
            assert len(ledger.articles()) == 3
            assert len(list(ledger.check())) == ENTRIES
            with pytest.raises(LedgerError, match="cannot be written to: change its rights, or give another"):
                ledger.add(an_article("https://a.example/2"), [])

    as_nobody(read_and_try_to_add)


def test_a_folder_that_may_not_be_written_to_is_said(open_folder: Path, clock: Clock) -> None:
    open_folder.chmod(0o555)

    def try_to_open() -> None:
        for place in (open_folder / "ledger.sqlite", open_folder / "new" / "ledger.sqlite"):
            with pytest.raises(LedgerError, match=r"cannot be opened|cannot be made"):
                open_ledger(place, now=clock)

    as_nobody(try_to_open)


@pytest.mark.parametrize("content", [b"Dear diary, this is no database.\n" * 40, b"\x00" * 4096])
def test_a_file_that_is_no_ledger_is_refused_and_left_alone(
    tmp_path: Path, clock: Clock, content: bytes, added_by_command: Callable[[Path], str]
) -> None:
    place = tmp_path / "diary.txt"
    place.write_bytes(content)
    with pytest.raises(LedgerError, match=r"diary\.txt: this is not a ledger"):
        open_ledger(place, now=clock)
    assert added_by_command(place) == f"{place}: this is not a ledger: give another --ledger"
    assert place.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path, clock: Clock) -> None:
    place = tmp_path / "photos.sqlite"
    other = sqlite3.connect(place)
    other.execute("CREATE TABLE photo (name TEXT)")
    other.close()
    before = place.read_bytes()
    with pytest.raises(LedgerError, match="another program"):
        open_ledger(place, now=clock)
    assert place.read_bytes() == before


PAGE = 4096


def test_any_corrupt_page_of_a_file_is_said_and_never_read_as_something_else(
    place: Path, clock: Clock, added_by_command: Callable[[Path], str]
) -> None:
    list(writer.add(str(place), range(60)))
    whole = place.read_bytes()
    with open_ledger(place, now=clock) as ledger:
        claims = ledger.claims("Series 3")
    said = set()
    for page in range(len(whole) // PAGE):
        noise = bytes((page + i) % 251 for i in range(PAGE))
        broken = whole[: page * PAGE] + noise + whole[(page + 1) * PAGE :]
        place.write_bytes(broken)
        try:
            with open_ledger(place, now=clock) as ledger:
                assert ledger.claims("Series 3") == claims
                list(ledger.check())
        except LedgerError as error:
            said.add(error.message.partition(" (")[0])
        else:
            pytest.fail(f"page {page} is broken, and nothing was said")
        assert place.read_bytes() == broken  # what is damaged is not made worse
    assert "the file is damaged: restore it from a copy" in said
    place.write_bytes(whole[: 2 * PAGE] + b"\xff" * (len(whole) - 2 * PAGE))
    assert added_by_command(place) == f"{place}: the file is damaged: restore it from a copy"
    place.write_bytes(whole)
    assert held(place, clock) == list(range(60))


def test_a_file_that_was_cut_off_is_said_to_be_damaged(place: Path, clock: Clock) -> None:
    list(writer.add(str(place), range(60)))
    whole = place.read_bytes()
    place.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(LedgerDamagedError), open_ledger(place, now=clock) as ledger:
        list(ledger.check())


def test_a_missing_ledger_is_not_made_by_reading(lasting: str, clock: Clock) -> None:
    for _ in range(2):
        with pytest.raises(
            LedgerError, match="there is no ledger here yet: record articles with `knownsofar add`"
        ):
            open_ledger(lasting, now=clock, create=False)


def test_a_folder_in_place_of_a_file_is_refused(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(LedgerError, match="cannot be opened"):
        open_ledger(tmp_path, now=clock)
