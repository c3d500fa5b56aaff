"""A PostgreSQL server of the tests' own, on loopback, from Debian's package."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psycopg
from tests.lacking import lacking


@cache
def programs() -> Path | None:
    """The folder of PostgreSQL's programs (Debian keeps them off the path); None where there is none."""
    found = shutil.which("initdb")
    if found:
        return Path(found).resolve().parent
    newest = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return newest[-1].parent if newest else None


class Server:
    """A running server. `address(name)` is the address of a database in it."""

    def __init__(self, folder: Path, port: int, durable: bool) -> None:
        self._folder = folder
        self._port = port
        self._durable = durable

    def address(self, database: str) -> str:
        return f"postgresql://tester@127.0.0.1:{self._port}/{database}"

    def create(self, database: str, folder: Path | None = None) -> str:
        """Make an empty database, its tables in a folder if one is given; its address."""
        where = ""
        if folder is not None:
            _give(folder)
            self._execute(f"CREATE TABLESPACE {database} LOCATION '{folder}'")
            where = f" TABLESPACE {database}"
        self._execute(f"CREATE DATABASE {database}{where}")
        return self.address(database)

    def empty(self, address: str) -> None:
        """Take everything out of a database of a ledger, whoever is in it."""
        with psycopg.connect(address, autocommit=True) as connection:
            name = connection.info.dbname
            connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
            connection.execute("SET default_transaction_read_only = off")
            connection.execute("SET client_min_messages = warning")
            connection.execute("DROP SCHEMA IF EXISTS knownsofar CASCADE")
            connection.execute(f"ALTER DATABASE {name} RESET ALL".encode())

    def drop(self, database: str) -> None:
        """Drop a database that was made in a folder."""
        self._execute(f"DROP DATABASE {database} WITH (FORCE)")
        self._execute(f"DROP TABLESPACE {database}")

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def start(self) -> None:
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c unix_socket_directories="
        if not self._durable:
            options += " -c fsync=off"
        self._control("start", "-w", "-o", options, "-l", str(self._folder / "log"))

    def stop(self, mode: str = "immediate") -> None:
        self._control("stop", "-w", "-m", mode)

    def _control(self, *arguments: str) -> None:
        _run("pg_ctl", "-D", str(self._folder / "data"), *arguments)

    def make(self) -> None:
        _run(
            "initdb",
            "-D",
            str(self._folder / "data"),
            "-U",
            "tester",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
            "--no-locale",
            "--data-checksums",
        )


@contextmanager
def ones_own(*, durable: bool = False) -> Iterator[Server]:
    """A server in a folder that is gone afterwards; the test skips where there is none to run."""
    if programs() is None:
        lacking("PostgreSQL", "postgresql")
    made = tempfile.TemporaryDirectory(prefix="knownsofar-postgres-", ignore_cleanup_errors=True)
    with made as folder, running(Path(folder), durable=durable) as server:
        yield server


@contextmanager
def running(folder: Path, *, durable: bool = False) -> Iterator[Server]:
    """A server in an empty folder, stopped afterwards.

    It syncs nothing to the disk unless `durable`: most tests ask nothing of the disk.
    """
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    _give(folder)
    server = Server(folder, port, durable)
    server.make()
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _give(folder: Path) -> None:
    """Let the server write to a folder."""
    if os.getuid() == 0:  # the server refuses to run as root
        shutil.chown(folder, _owner().pw_uid, _owner().pw_gid)


def _owner() -> pwd.struct_passwd:
    return pwd.getpwnam("postgres")


def _run(program: str, *arguments: str) -> None:
    folder = programs()
    assert folder is not None
    who = {"user": _owner().pw_uid, "group": _owner().pw_gid} if os.getuid() == 0 else {}
    done = subprocess.run(
        [folder / program, *arguments],
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
        stderr=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
        cwd="/",
        text=True,
        **who,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, f"{program} {arguments}: {done.stderr}"
