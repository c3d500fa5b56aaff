"""Copies are noted as articles are added, whichever comes first and however often a run is begun."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from knownsofar import pipeline
from knownsofar.errors import InputError
from knownsofar.ledger import Ledger
from knownsofar.model import Copy

DAY = date(2022, 6, 6)
TITLE = "All of Us Are Dead"
TEXT = (
    "Netflix has renewed All of Us Are Dead for season 2, and the zombie series will return to Hyosan High. "
    "The announcement came during a week of news for fans, with a short video in which the cast appeared. "
    "Filming of the second season is to begin next summer, once the scripts of all twelve episodes are done. "
    "The first season of All of Us Are Dead premiered on January 28, 2022, and stayed on top for two weeks."
)
OTHER = (
    "A critic looks back at All of Us Are Dead season 1 and finds much to like in its quiet moments. "
    "All of Us Are Dead is based on a webtoon, and Park Ji-hu plays On-jo with more doubt than the page had."
)


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with pipeline.open_ledger(":memory:") as opened:
        yield opened


def page(folder: Path, name: str, day: str, text: str) -> Path:
    path = folder / f"{name}.json"
    url = f"https://{name}.example/all-of-us-are-dead-season-2"
    told = {"url": url, "outlet": name, "title": f"{TITLE} season 2", "published": day, "text": text}
    path.write_text(json.dumps(told), encoding="utf-8")
    return path


def added(ledger: Ledger, *paths: Path) -> None:
    assert not [f for f in pipeline.record_claims(ledger, paths) if isinstance(f, InputError)]


def noted(ledger: Ledger) -> list[tuple[str, str]]:
    """The outlets of copies, each with that of its original."""
    outlet = {article.id: article.outlet for article in ledger.articles()}
    return [(outlet[c.article], outlet[c.original]) for c in ledger.facts(Copy) if isinstance(c, Copy)]


def test_the_later_of_two_alike_copies_the_earlier_in_whatever_order_they_come(tmp_path: Path) -> None:
    first, later = page(tmp_path, "first", "2022-06-06", TEXT), page(tmp_path, "later", "2022-06-09", TEXT)
    other = page(tmp_path, "other", "2022-06-08", OTHER)
    for order in ((first, other, later), (later, other, first)):
        with pipeline.open_ledger(":memory:") as ledger:
            added(ledger, *order)
            assert noted(ledger) == [("later", "first")]


def test_a_run_that_was_stopped_before_it_noted_copies_notes_them_when_it_is_run_again(
    ledger: Ledger, tmp_path: Path
) -> None:
    paths = [page(tmp_path, f"n{n}", f"2022-06-0{n}", TEXT) for n in (1, 2, 3)]
    for reading in pipeline.read_claims(paths):
        assert not isinstance(reading, InputError)
        ledger.add(reading.article, reading.claims, reading.slips)
    assert noted(ledger) == []
    added(ledger, *paths)
    assert {copier for copier, _ in noted(ledger)} == {"n2", "n3"}


def test_what_was_added_adds_nothing_when_it_is_added_again(ledger: Ledger, tmp_path: Path) -> None:
    paths = [page(tmp_path, f"n{n}", f"2022-06-0{n}", TEXT) for n in (1, 2, 3)]
    added(ledger, *paths)
    before = ledger.entries
    added(ledger, *paths)
    assert ledger.entries == before


def test_one_text_under_two_names_is_no_copy_of_itself(ledger: Ledger, tmp_path: Path) -> None:
    for name in ("saved", "again"):
        (tmp_path / f"{name}.txt").write_text(f"{TITLE} season 2\n\n{TEXT}", encoding="utf-8")
        found = pipeline.record_claims(ledger, [tmp_path / f"{name}.txt"], published=DAY)
        assert not [f for f in found if isinstance(f, InputError)]
    assert noted(ledger) == []
