"""What can befall a ledger on PostgreSQL: one line that says what to do, nothing lost, nothing doubled."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import psycopg
import pytest
from tests import postgres
from tests.ledger import writer
from tests.ledger.conftest import Clock
from tests.ledger.everything import raw, small_disk

from evaluation import kills
from knownsofar.errors import LedgerBusyError, LedgerDamagedError, LedgerError, UsageError
from knownsofar.ledger import Ledger, open_ledger

AGAIN = "run this again, what was recorded is kept"
COMMAND = [sys.executable, "-c", "import sys; from knownsofar.cli import main; sys.exit(main())"]


@pytest.fixture
def address(new_database: Callable[[], str], clock: Clock) -> str:
    """A ledger on PostgreSQL with five articles in it."""
    location = new_database()
    assert list(writer.add(location, range(5))) == list(range(5))
    return location


@pytest.fixture
def added_by_command(tmp_path: Path) -> Callable[[str], str]:
    """Runs `knownsofar add` where it must fail; its one line."""
    source = tmp_path / "article.json"
    article = {
        "url": "https://a.example/s",
        "outlet": "A",
        "published": "2022-05-22",
        "title": "Glass Harbour",
    }
    text = "Netflix has renewed Glass Harbour for season 2. It will premiere in 2023."
    source.write_text(json.dumps({**article, "text": text}))

    def run(location: str) -> str:
        command = [*COMMAND, "add", "--ledger", location, str(source)]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        assert done.returncode == 1, done.stderr
        assert done.stderr.startswith("knownsofar: postgresql://127.0.0.1/")
        assert done.stderr.count("\n") == 1
        return done.stderr.rstrip()

    return run


@pytest.fixture
def own_server() -> Iterator[postgres.Server]:
    """A server that a test may stop, start and break; it syncs to the disk."""
    with postgres.ones_own(durable=True) as server:
        yield server


def add(ledger: Ledger, number: int) -> None:
    ledger.add(*writer.article(number))


def cut_off(location: str) -> None:
    """End all other connections, as an administrator would."""
    with psycopg.connect(location, autocommit=True) as other:
        other.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND datname = current_database()"
        )


@pytest.mark.parametrize("setting", ["off", "local", "on"])
def test_what_is_reported_is_on_the_disk_whatever_is_usual_there(
    address: str, clock: Clock, setting: str
) -> None:
    with psycopg.connect(address, autocommit=True) as other:
        name = address.rpartition("/")[2]
        other.execute(f"ALTER DATABASE {name} SET synchronous_commit = {setting}".encode())
    with open_ledger(address, now=clock) as ledger:
        expected = "on" if setting == "off" else setting
        assert ledger.database.rows("SHOW synchronous_commit") == [(expected,)]


def test_where_transactions_are_usually_serializable_a_writer_still_sees_what_it_waited_for(
    address: str, clock: Clock
) -> None:
    with psycopg.connect(address, autocommit=True) as other:
        name = address.rpartition("/")[2]
        other.execute(f"ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'".encode())
    writing = [writer.start(address, 0, 20) for _ in range(4)]
    for each in writing:
        each.process.join()
    assert [each.kill() for each in writing] == [list(range(20))] * 4
    with open_ledger(address, now=clock) as ledger:
        assert writer.held(ledger) == list(range(20))


def test_a_connection_lost_between_two_articles_is_said_and_nothing_is_lost(
    address: str, clock: Clock
) -> None:
    with open_ledger(address, now=clock) as ledger:
        cut_off(address)
        with pytest.raises(LedgerError, match=AGAIN) as caught:
            add(ledger, 5)
        assert "\n" not in str(caught.value)
        with pytest.raises(LedgerError, match="no connection"):
            ledger.series()
    with open_ledger(address, now=clock) as ledger:
        assert writer.held(ledger) == list(range(5))


def half_an_article(ledger: Ledger, fault: Callable[[], None]) -> None:
    """Begin to add, and go on after a fault."""
    with ledger.database.appending():
        ledger.database.append("series", "id, title", [(99, "Half There")])
        fault()
        ledger.database.append("rule", "id, name", [(99, "half.there")])


def test_a_connection_lost_in_the_middle_of_an_article_leaves_nothing_of_it(
    address: str, clock: Clock
) -> None:
    with open_ledger(address, now=clock) as ledger:
        with pytest.raises(LedgerError, match=AGAIN) as caught:
            half_an_article(ledger, lambda: cut_off(address))
        assert "\n" not in str(caught.value)
    assert list(writer.add(address, range(8))) == list(range(8))
    with open_ledger(address, now=clock) as ledger:
        assert "Half There" not in ledger.series()
        assert writer.held(ledger) == list(range(8))


def test_a_connection_lost_while_much_is_read_is_said_and_not_taken_for_damage(
    address: str, clock: Clock
) -> None:
    with open_ledger(address, now=clock) as ledger:
        found = ledger.check()
        assert next(found) == 1
        cut_off(address)
        with pytest.raises(LedgerError, match=AGAIN) as caught:
            list(chain(found, ledger.check()))
        assert not isinstance(caught.value, LedgerDamagedError)


def test_a_server_that_is_stopped_at_once_keeps_what_was_recorded(
    own_server: postgres.Server, clock: Clock, added_by_command: Callable[[str], str]
) -> None:
    location = own_server.create("stopped")
    with open_ledger(location, now=clock) as ledger:
        for number in range(5):
            add(ledger, number)
        with pytest.raises(LedgerError, match=AGAIN) as caught:
            half_an_article(ledger, own_server.stop)
        assert "\n" not in str(caught.value)
    line = added_by_command(location)
    assert "no connection to the server: see that it runs and that --ledger names it, then run this" in line
    own_server.start()
    assert list(writer.add(location, range(8))) == list(range(8))
    with open_ledger(location, now=clock) as ledger:
        assert writer.held(ledger) == list(range(8))


def test_a_server_that_is_stopped_and_started_under_a_writer_loses_nothing_that_was_reported(
    own_server: postgres.Server, clock: Clock
) -> None:
    location, safe = own_server.create("rough"), -1
    for _ in range(2):
        writing = writer.start(location, max(0, safe - 2), 100_000)
        assert writing.says.poll(20)
        own_server.stop("immediate")
        writing.process.join(20)
        assert writing.process.exitcode == 1
        safe = max([safe, *writing.kill()])
        own_server.start()
        with open_ledger(location, now=clock) as ledger:
            numbers = writer.held(ledger)
        assert numbers == list(range(len(numbers)))
        assert len(numbers) - 1 - safe in (0, 1)


def test_where_nothing_listens_that_is_said(clock: Clock, added_by_command: Callable[[str], str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    line = added_by_command(f"postgresql://me:secret@127.0.0.1:{port}/ledger")
    assert "no connection to the server: see that it runs and that --ledger names it" in line
    assert "secret" not in line


def test_a_database_that_is_not_there_is_said(address: str, added_by_command: Callable[[str], str]) -> None:
    line = added_by_command(address + "_not")
    assert "there is no such database: make it with `createdb`, or give another --ledger" in line


def test_an_address_that_is_none_is_a_wrong_use(clock: Clock) -> None:
    with pytest.raises(UsageError, match="no PostgreSQL address"):
        open_ledger("postgresql://a:b:c@@/?nonsense=1", now=clock)


def test_a_read_only_database_is_read_and_refuses_to_add(
    address: str, clock: Clock, added_by_command: Callable[[str], str]
) -> None:
    with psycopg.connect(address, autocommit=True) as other:
        name = address.rpartition("/")[2]
        other.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on".encode())
    with open_ledger(address, now=clock) as ledger:
        assert writer.held(ledger) == list(range(5))
    assert "the database is read-only: connect to one that may be written to" in added_by_command(address)


def test_a_user_without_rights_is_told_what_is_lacking(
    new_database: Callable[[], str], address: str, clock: Clock, added_by_command: Callable[[str], str]
) -> None:
    with psycopg.connect(address, autocommit=True) as other:
        other.execute("DROP ROLE IF EXISTS guest")
        other.execute("CREATE ROLE guest LOGIN")
    for location, advice in (
        (new_database(), "this user may not do that here: grant CREATE on the database"),
        (address, "this user sees no tables of it: grant USAGE on the schema knownsofar"),
    ):
        assert advice in added_by_command(location.replace("tester@", "guest@"))
    with psycopg.connect(address, autocommit=True) as other:
        other.execute("GRANT USAGE ON SCHEMA knownsofar TO guest")
        other.execute("GRANT SELECT ON ALL TABLES IN SCHEMA knownsofar TO guest")
    guest = address.replace("tester@", "guest@")
    assert "this user may not do that here" in added_by_command(guest)
    with open_ledger(guest, now=clock) as ledger:
        assert writer.held(ledger) == list(range(5))


def test_a_full_disk_is_said_and_what_was_recorded_is_kept(
    own_server: postgres.Server, tmp_path: Path, clock: Clock, added_by_command: Callable[[str], str]
) -> None:
    with small_disk("16m") as disk:
        location = own_server.create("filled", disk)
        ballast = disk / "ballast"
        with ballast.open("wb") as rest:
            free = shutil.disk_usage(disk).free
            rest.write(b"\0" * (free - 300_000))
        writing = subprocess.run(
            [sys.executable, "-m", "tests.ledger.writer", location, "100000"],
            check=False,
            capture_output=True,
            text=True,
        )
        assert writing.returncode == 1
        assert "the server is out of disk, memory or connections: free some, then run this" in writing.stderr
        assert writing.stderr.count("\n") == 1
        safe = len(writing.stdout.split())
        line = added_by_command(location)
        assert "out of disk" in line
        ballast.unlink()
        with open_ledger(location, now=clock) as ledger:
            assert writer.held(ledger) == list(range(safe))
        assert list(writer.add(location, range(safe + 5))) == list(range(safe + 5))
        with open_ledger(location, now=clock) as ledger:
            assert writer.held(ledger) == list(range(safe + 5))
        own_server.drop("filled")


def test_a_corrupt_page_is_said_to_be_damage(own_server: postgres.Server, clock: Clock) -> None:
    location = own_server.create("corrupt")
    assert list(writer.add(location, range(60))) == list(range(60))
    with raw(location) as other:
        ((file,),) = other.run(
            "SELECT current_setting('data_directory') || '/' || pg_relation_filepath('claim')"
        )
    own_server.stop("fast")
    whole = Path(file).read_bytes()
    Path(file).write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    own_server.start()
    advice = "the server finds its files damaged: restore them from a copy"
    with open_ledger(location, now=clock) as ledger:
        for ask in (lambda: list(ledger.check()), lambda: ledger.claims("Series 3")):
            with pytest.raises(LedgerDamagedError, match=advice) as caught:
                ask()
            assert "\n" not in str(caught.value)
    own_server.stop("fast")
    Path(file).write_bytes(whole)
    own_server.start()
    with open_ledger(location, now=clock) as ledger:
        assert writer.held(ledger) == list(range(60))


def test_a_server_that_vanishes_without_a_word_is_noticed(address: str, clock: Clock) -> None:
    with open_ledger(address, now=clock) as ledger:
        told = ledger.database._connection.info.get_parameters()  # type: ignore[attr-defined]
        assert int(told["keepalives_idle"]) <= 60
        assert int(told["tcp_user_timeout"]) <= 60_000


def test_a_question_that_the_server_cancels_is_not_taken_for_a_busy_ledger(
    address: str, clock: Clock
) -> None:
    with open_ledger(f"{address}?options=-c%20statement_timeout%3D50", now=clock) as ledger:
        with pytest.raises(LedgerError, match="cancelled it: raise its statement_timeout") as caught:
            ledger.database.rows("SELECT pg_sleep(5)")
        assert not isinstance(caught.value, LedgerBusyError)


def test_a_command_that_loses_the_server_in_the_middle_says_so_and_again_completes_it(
    new_database: Callable[[], str], clock: Clock, tmp_path: Path
) -> None:
    address, source = new_database(), kills.sources(tmp_path, 40)
    command = [*COMMAND, "add", "--json", "--ledger", address, str(source)]
    told_at_once = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=told_at_once, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        cut_off(address)
        out, err = process.communicate()
    assert process.returncode == 1
    assert err.startswith("knownsofar: postgresql://127.0.0.1/")
    assert err.count("\n") == 1
    assert AGAIN in err
    told = [json.loads(line)["url"] for line in [first, *out.splitlines()]]
    assert len(told) < 40
    with open_ledger(address, now=clock) as ledger:
        assert set(told) <= {article.url for article in ledger.articles()}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with open_ledger(address, now=clock) as ledger:
        assert len(ledger.articles()) == 40
        assert len(list(ledger.check())) == ledger.entries


def test_as_many_connections_as_the_server_takes_and_one_more_is_said(address: str, clock: Clock) -> None:
    with psycopg.connect(address, autocommit=True) as other:
        name = address.rpartition("/")[2]
        other.execute("DROP ROLE IF EXISTS narrow")
        other.execute("CREATE ROLE narrow LOGIN CONNECTION LIMIT 1")
        other.execute(f"GRANT ALL ON DATABASE {name} TO narrow".encode())
    narrow = address.replace("tester@", "narrow@")
    with psycopg.connect(narrow), pytest.raises(LedgerError, match="out of disk, memory or connections"):
        open_ledger(narrow, now=clock)
