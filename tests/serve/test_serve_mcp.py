"""The server for assistants, asked by the protocol's own client: in this process, and over real pipes."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from mcp import StdioServerParameters
from mcp.client import Client
from tests.serve.conftest import START, fill

from knownsofar.serve.mcp import mcp_server

TODAY = date(2023, 10, 1)


@pytest.fixture(scope="session")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("mcp") / "ledger.sqlite"
    fill(place)
    return place


def ask(server: Any, tool: str, **arguments: Any) -> Any:
    """One question over a new session; a refusal is its text."""

    async def asked() -> Any:
        async with Client(server) as client:
            result = await client.call_tool(tool, arguments)
            if result.is_error:
                return str(getattr(result.content[0], "text", ""))
            return result.structured_content

    return asyncio.run(asked())


@pytest.fixture
def server(ledger: Path) -> Any:
    return mcp_server(str(ledger), today=lambda: TODAY)


def test_the_tools_are_those_of_the_design_and_change_nothing(server: Any) -> None:
    async def listed() -> Any:
        async with Client(server) as client:
            return (await client.list_tools()).tools

    tools = asyncio.run(listed())
    assert {tool.name for tool in tools} == {"search", "next_season", "claims", "history", "forecast"}
    assert all(tool.description and tool.annotations.read_only_hint for tool in tools)


def test_a_season_without_a_day_is_not_announced_and_never_a_miss(server: Any) -> None:
    told = ask(server, "next_season", series="glass harbour", as_of="2022-06-10")
    assert told["announced"] is False
    assert told["day"] is None
    assert told["answer"].startswith("Not announced")
    assert told["stage"]["value"] == "renewed"
    assert any(fact["fact"] == "Renewal" for fact in told["known"])
    assert 0 < told["outlook"]["release"]["within_days"]["1095"] < 1


def test_an_announced_day_is_told_as_one(server: Any) -> None:
    told = ask(server, "next_season", series="Glass Harbour")
    assert (told["announced"], told["day"]) == (True, "2099-05-05")
    assert "5 May 2099" in told["answer"]


def test_search_finds_titles_by_their_words(server: Any) -> None:
    assert ask(server, "search", words="harbour")["series"] == [{"series": "Glass Harbour", "also": []}]
    assert ask(server, "search")["found"] == 3
    assert ask(server, "search", words="nothing of the kind") == {"found": 0, "series": []}


def test_claims_come_newest_first_with_sentence_outlet_and_day(server: Any) -> None:
    told = ask(server, "claims", series="Glass Harbour", predicate="release", limit=1)
    assert told["found"] == 2
    (claim,) = told["claims"]
    assert (claim["published"], claim["outlet"], claim["certainty"]) == (
        "2023-09-01",
        "The Daily Example",
        "official",
    )
    assert claim["sentence"]


def test_history_says_what_moved_and_because_of_which_sentence(server: Any) -> None:
    told = ask(server, "history", series="Glass Harbour", season=2)
    days = [change["day"] for change in told["changes"]]
    assert days == sorted(days, reverse=True)
    assert any(
        change["because"] and "Renewal" in change["because"][0]["sentence"] for change in told["changes"]
    )


def test_the_forecast_has_chances_and_reasons(server: Any) -> None:
    outlook = ask(server, "forecast", series="Night Ferry")["outlook"]
    assert set(outlook["release"]["quantiles"]) == {"0.05", "0.25", "0.5", "0.75", "0.95"}
    assert outlook["because"]
    assert "by_month" not in outlook["release"]


@pytest.mark.parametrize(
    ("tool", "arguments", "says"),
    [
        ("next_season", {"series": "Glass Harbor"}, "did you mean “Glass Harbour”?"),
        ("next_season", {"series": "Glass Harbour", "as_of": "1999-01-01"}, "take a later day"),
        ("next_season", {"series": "Glass Harbour", "season": 0}, "season"),
        ("claims", {"series": ""}, "series"),
        ("history", {"series": "x" * 1000}, "series"),
    ],
)
def test_a_question_that_cannot_be_answered_is_told_what_to_ask(
    server: Any, tool: str, arguments: dict[str, Any], says: str
) -> None:
    told = ask(server, tool, **arguments)
    assert says in told
    assert "Traceback" not in told


def test_the_command_speaks_the_protocol_over_its_pipes(ledger: Path, environment: dict[str, str]) -> None:
    command = StdioServerParameters(
        command=sys.executable,
        args=["-c", START, "mcp", "--ledger", str(ledger)],
        env=environment | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    told = ask(command, "next_season", series="Night Ferry", as_of="2023-10-01")
    assert told["answer"].startswith("Not announced")
