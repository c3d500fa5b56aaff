"""`knownsofar mcp`, as an assistant starts it; what it answers is tested in tests/serve."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Ran

Runs = Callable[..., Ran]
HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}


def test_it_answers_over_its_pipes_and_ends_with_them(run: Runs, ledger_file: Path) -> None:
    done = run("mcp", "--ledger", ledger_file, stdin=json.dumps(HELLO) + "\n")
    assert (done.code, done.err) == (0, "")
    told = json.loads(done.out.splitlines()[0])["result"]
    assert told["serverInfo"]["name"] == "knownsofar"
    assert "not announced" in told["instructions"]


def test_a_ledger_that_is_not_there_is_told_at_once(run: Runs) -> None:
    done = run("mcp", "--ledger", "none.sqlite")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert "there is no ledger here yet" in done.err
