"""knownsofar sources: the outlets' track records."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from knownsofar.ledger import open_ledger
from knownsofar.model import Article, Certainty, Claim, Copy, Release, Renewal, Value, Window

Run = Callable[..., Any]
NOW = datetime(2024, 1, 1, tzinfo=UTC)
YEAR = Release(Window.year(2023))
DAY = Release(Window.day(date(2023, 5, 5)))


def told(
    outlet: str, day: str, value: Value, certainty: str = "official"
) -> tuple[Article, list[Claim], list[Any]]:
    url = f"https://{outlet.lower()}.example/{day}"
    text = f"{outlet} says it on {day}."
    claim = Claim(
        series="Salt Harbour",
        season=2,
        value=value,
        certainty=Certainty(certainty),
        polarity=True,
        source=None,
        sentence=text,
        url=url,
        outlet=outlet,
        published=date.fromisoformat(day),
        rule="test",
        span=(0, len(text)),
    )
    return Article(url=url, outlet=outlet, published=claim.published, title="Salt", text=text), [claim], []


STORY = [
    told("Early", "2022-04-01", YEAR, "rumored"),
    told("Wrong", "2022-05-01", Renewal("cancelled"), "rumored"),
    told("Alpha", "2023-05-06", DAY),
    told("Beta", "2023-05-07", DAY),
]


@pytest.fixture
def settled(tmp_path: Path) -> Path:
    """A ledger in which two outlets tell a premiere that others spoke of before."""
    place = tmp_path / "settled.sqlite"
    with open_ledger(place, now=lambda: NOW) as ledger:
        ledger.add_all(STORY)
    return place


def test_it_tells_who_was_right_and_how_early(run: Run, settled: Path) -> None:
    done = run("sources", "--ledger", settled)
    assert done.code == 0
    assert "rumored   release    1 of 1 right, 399 days ahead" in done.out
    assert "rumored   renewal    0 of 1 right" in done.out


def test_each_line_of_json_is_an_outlet(run: Run, settled: Path) -> None:
    lines = [json.loads(line) for line in run("sources", "--json", "--ledger", settled).out.splitlines()]
    assert [line["outlet"] for line in lines] == ["Early", "Wrong"]
    record = lines[1]["records"][0]
    assert (record["certainty"], record["predicate"], record["right"], record["wrong"]) == (
        "rumored",
        "renewal",
        0,
        1,
    )
    assert 0 < record["low"] < record["reliability"] < record["high"] < 1


def test_on_an_earlier_day_nothing_was_settled(run: Run, settled: Path) -> None:
    done = run("sources", "--as-of", "2023-05-06", "--ledger", settled)
    assert done.code == 1
    assert done.err.startswith("knownsofar: nothing was settled by 2023-05-06")
    assert len(done.err.splitlines()) == 1


def test_a_copy_is_no_witness_and_is_shown(run: Run, settled: Path) -> None:
    with open_ledger(settled, now=lambda: NOW) as ledger:
        by_outlet = {article.outlet: article.id for article in ledger.articles()}
        ledger.record(Copy(article=by_outlet["Beta"], original=by_outlet["Alpha"], share=0.9))
    done = run("sources", "--ledger", settled)
    assert done.code == 1
    with open_ledger(settled, now=lambda: NOW) as ledger:
        ledger.add_all([told("Gamma", "2023-05-09", DAY), told("Beta", "2022-01-01", YEAR, "predicted")])
    done = run("sources", "--ledger", settled)
    assert done.code == 0
    assert "copies Alpha: 1 article" in done.out
