"""`knownsofar serve`, as a person starts it; what it answers is tested in tests/serve."""

from __future__ import annotations

import os
import signal
import subprocess
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import COMMAND, Ran

Runs = Callable[..., Ran]


def test_it_says_where_it_is_serves_and_stops_at_ctrl_c(
    environment: dict[str, str], ledger_file: Path, home: Path
) -> None:
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--ledger", str(ledger_file)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    address = next(iter(process.stdout or [])).strip()
    assert address.startswith("http://127.0.0.1:")
    with urllib.request.urlopen(f"{address}healthz") as answer:  # noqa: S310 -- our own
        assert answer.read() == b'{"status":"ok","entries":4}\n'
    assert list((home / ".cache/knownsofar").glob("serve-*.sqlite"))
    os.kill(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, "knownsofar: stopped\n")


def test_a_public_address_needs_a_token(run: Runs, ledger_file: Path) -> None:
    done = run("serve", "--host", "0.0.0.0", "--ledger", ledger_file)  # noqa: S104
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert "set KNOWNSOFAR_TOKEN first" in done.err


@pytest.mark.parametrize("port", ["x", "-1", "65536", "80.5"])
def test_a_port_that_is_none_is_told(run: Runs, ledger_file: Path, port: str) -> None:
    done = run("serve", "--port", port, "--ledger", ledger_file)
    assert done.code == 2
    assert "is no port" in done.err
