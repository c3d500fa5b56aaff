"""Where a server may be reached, what it needs for that, and how it is told when something is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.serve.conftest import START, fill

from knownsofar.errors import UsageError
from knownsofar.serve.running import check_address, is_ours


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]", "127.9.9.9"])
def test_this_machine_alone_needs_no_token(host: str) -> None:
    assert is_ours(host)
    check_address(host, None)


PUBLIC = ["0.0.0.0", "::", "192.168.1.5", "example.org", "10.0.0.1", "2001:db8::1", ""]  # noqa: S104


@pytest.mark.parametrize("host", PUBLIC)
def test_an_address_that_others_can_reach_needs_one(host: str) -> None:
    with pytest.raises(UsageError, match="set KNOWNSOFAR_TOKEN first"):
        check_address(host, None)
    check_address(host, "a-token-that-is-long")


@pytest.mark.parametrize("token", ["short", "a token\nwith a line end", "ein-längeres-wort-als-nötig"])
def test_a_token_that_is_easily_guessed_or_sent_wrong_is_refused(token: str) -> None:
    with pytest.raises(UsageError, match="at least 16 plain characters"):
        check_address("127.0.0.1", token)


def run(environment: dict[str, str], *arguments: str, start: str = START) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", start, *arguments],
        capture_output=True, text=True, env=environment, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(("command", "package"), [("serve", "starlette"), ("mcp", "mcp")])
def test_a_missing_extra_is_named(
    environment: dict[str, str], tmp_path: Path, command: str, package: str
) -> None:
    fill(tmp_path / "l.sqlite")
    without = f"import sys; sys.modules[{package!r}] = None; {START.removeprefix('import sys; ')}"
    done = run(environment, command, "--ledger", str(tmp_path / "l.sqlite"), start=without)
    assert done.returncode == 2
    assert f"pip install 'knownsofar[{command}]'" in done.stderr


def test_a_port_that_is_taken_is_told(environment: dict[str, str], tmp_path: Path, client: object) -> None:
    fill(tmp_path / "l.sqlite")
    port = str(client.port)  # type: ignore[attr-defined]
    done = run(environment, "serve", "--port", port, "--ledger", str(tmp_path / "l.sqlite"))
    assert done.returncode == 2
    assert "address already in use" in done.stderr
