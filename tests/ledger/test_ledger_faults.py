"""What breaks, breaks clearly: nothing half-recorded, nothing lost, one line that says what to do."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from knownsofar.errors import LedgerBusyError, LedgerError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Article, Claim

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]
CLAIMS_EACH = 7

# Adds articles for as long as it is let, and prints the number of each that was reported as safe.
WRITER = f"""
import sys
from datetime import UTC, date, datetime
from knownsofar.errors import LedgerError
from knownsofar.ledger import open_ledger
from knownsofar.model import Article, Certainty, Claim, Episodes
import random
place, count = sys.argv[1], int(sys.argv[2])
try:
    with open_ledger(place, now=lambda: datetime.now(UTC)) as ledger:
        for n in range(count):
            noise = random.Random(n).randbytes(600).hex()
            url, day = f"https://a.example/{{n}}", date(2022, 5, 22)
            article = Article(url=url, outlet="A", published=day, title="T", text=noise)
            claims = [
                Claim(
                    series="Glass Harbour", season=i, value=Episodes(i), certainty=Certainty.OFFICIAL,
                    polarity=True, source=None, sentence="S.", url=url, outlet="A", published=day,
                    rule="r", span=(0, 1),
                )
                for i in range({CLAIMS_EACH})
            ]
            ledger.add(article, claims)
            print(n, flush=True)
except LedgerError as error:
    print(error, file=sys.stderr)
    sys.exit(1)
"""


def writer(place: Path, count: int) -> list[str]:
    return [sys.executable, "-c", WRITER, str(place), str(count)]


def articles_in(place: Path) -> int:
    """How many articles a ledger holds, after looking that each is whole."""
    raw = sqlite3.connect(place)
    try:
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        claims = raw.execute(
            "SELECT count(claim.id) FROM article LEFT JOIN claim ON article.id = claim.article "
            "GROUP BY article.id"
        ).fetchall()
    finally:
        raw.close()
    assert {count for (count,) in claims} <= {CLAIMS_EACH}
    return len(claims)


def test_a_writer_killed_at_any_moment_leaves_only_whole_articles_and_running_it_again_completes_them(
    tmp_path: Path,
) -> None:
    place, moments = tmp_path / "ledger.sqlite", random.Random(5)
    for _ in range(12):
        with subprocess.Popen(writer(place, 100_000), stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(moments.randint(1, 40)):
                reported = int(process.stdout.readline())
            wait = moments.random() / 500
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(wait)
            process.send_signal(signal.SIGKILL)
            reported = max([reported, *map(int, process.stdout.read().split())])
        assert articles_in(place) >= reported + 1
    total = articles_in(place) + 5
    subprocess.run(writer(place, total), check=True, stdout=subprocess.DEVNULL)
    assert articles_in(place) == total


def test_a_ctrl_c_in_the_middle_of_an_article_leaves_none_of_it(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article()

    def interrupted() -> Iterator[Claim]:
        yield a_claim(article)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ledger.add(article, interrupted())  # type: ignore[arg-type]
    assert ledger.articles() == ()
    assert ledger.add(article, [a_claim(article)]).article == "new"


def test_a_ledger_that_another_program_writes_to_is_waited_for_and_then_reported_as_busy(
    place: Path, ledger: Ledger, clock: Callable[[], datetime], an_article: MakeArticle
) -> None:
    other = sqlite3.connect(place, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_ledger(place, now=clock, patience=0.05) as impatient:
        with pytest.raises(LedgerBusyError, match=r"ledger\.sqlite: another program is writing"):
            impatient.add(an_article(), [])
        assert impatient.articles() == ()  # reading goes on all the while
        other.execute("ROLLBACK")
        assert impatient.add(an_article(), []).article == "new"
    other.close()


def test_a_full_disk_is_said_and_what_was_recorded_is_kept(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=False, capture_output=True
    )
    if not mounted or mounted.returncode:
        pytest.skip("a small disk can be mounted by root alone")
    try:
        place = disk / "ledger.sqlite"
        done = subprocess.run(writer(place, 100_000), check=False, capture_output=True, text=True)
        assert done.returncode == 1
        assert (
            done.stderr
            == f"{place}: the disk is full: free some space and run this again, what was recorded is kept\n"
        )
        assert articles_in(place) == len(done.stdout.split()) > 0
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_file_that_may_not_grow_is_said_and_what_was_recorded_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "ledger.sqlite"
    limited = ["bash", "-c", 'ulimit -f 400; exec "$@"', "_", *writer(place, 100_000)]
    done = subprocess.run(limited, check=False, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith(f"{place}: the disk ")
    assert done.stderr.count("\n") == 1
    assert articles_in(place) == len(done.stdout.split()) > 0


def as_nobody(work: Callable[[], None]) -> None:
    """Run `work` in a child without root's rights; its assertions count."""
    child = os.fork()
    if child == 0:
        if os.getuid() == 0:
            os.setuid(65534)
        try:
            work()
        except BaseException as error:  # noqa: BLE001 -- the child must not go on with our tests
            os.write(2, f"{error!r}\n".encode())
            os._exit(1)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that users other than ours can get at."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_ledger_that_may_only_be_read_is_read_and_refuses_to_add(
    open_folder: Path, clock: Callable[[], datetime], an_article: MakeArticle
) -> None:
    place = open_folder / "ledger.sqlite"
    with open_ledger(place, now=clock) as ledger:
        ledger.add(an_article(), [])
    place.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    open_folder.chmod(0o555)

    def read_and_try_to_add() -> None:
        with open_ledger(place, now=clock) as ledger:
            assert len(ledger.articles()) == 1
            with pytest.raises(LedgerError, match="cannot be written to"):
                ledger.add(an_article("https://a.example/2"), [])

    as_nobody(read_and_try_to_add)


def test_a_folder_that_may_not_be_written_to_is_said(
    open_folder: Path, clock: Callable[[], datetime]
) -> None:
    open_folder.chmod(0o555)

    def try_to_open() -> None:
        for place in (open_folder / "ledger.sqlite", open_folder / "new" / "ledger.sqlite"):
            with pytest.raises(LedgerError, match=r"cannot be opened|cannot be made"):
                open_ledger(place, now=clock)

    as_nobody(try_to_open)


@pytest.mark.parametrize("content", [b"Dear diary, this is no database.\n" * 40, b"\x00" * 4096])
def test_a_file_that_is_no_ledger_is_refused_and_left_alone(
    tmp_path: Path, clock: Callable[[], datetime], content: bytes
) -> None:
    place = tmp_path / "diary.txt"
    place.write_bytes(content)
    with pytest.raises(LedgerError, match=r"diary\.txt: this is not a ledger"):
        open_ledger(place, now=clock)
    assert place.read_bytes() == content


def test_a_ledger_with_a_damaged_page_is_said_to_be_damaged(
    place: Path, clock: Callable[[], datetime], an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    with open_ledger(place, now=clock) as ledger:
        for n in range(200):
            article = an_article(f"https://a.example/{n}")
            ledger.add(article, [a_claim(article)])
    whole = place.read_bytes()
    page = 4096
    place.write_bytes(whole[: 8 * page] + b"\xff" * (len(whole) - 8 * page))
    with open_ledger(place, now=clock) as ledger, pytest.raises(LedgerError, match="damaged"):
        ledger.claims("Glass Harbour")


def test_a_missing_ledger_is_not_made_by_reading(place: Path) -> None:
    with pytest.raises(LedgerError, match="knownsofar add"):
        open_ledger(place, now=lambda: datetime(2024, 3, 1, tzinfo=UTC), create=False)
    assert not place.exists()


def test_a_folder_or_a_database_address_in_place_of_a_file_is_refused(
    tmp_path: Path, clock: Callable[[], datetime]
) -> None:
    with pytest.raises(LedgerError, match="cannot be opened"):
        open_ledger(tmp_path, now=clock)
    with pytest.raises(LedgerError, match="give a path"):
        open_ledger("postgresql://db.example/ledger", now=clock)
