"""Whatever way a title is typed, the series is found, or a near one is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.errors import UnknownSeriesError
from knownsofar.ledger import match_titles
from knownsofar.model import Alias

TITLES = (
    "All of Us Are Dead",
    "Glass Harbour",
    "Élite",
    "9-1-1",
    "Law & Order",
    "The Queen’s Gambit",
    "오징어 게임",
)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("All of Us Are Dead", "All of Us Are Dead"),
        ("all of us are dead", "All of Us Are Dead"),
        ("  ALL OF US   are dead ", "All of Us Are Dead"),
        ("elite", "Élite"),
        ("9 1 1", "9-1-1"),
        ("law and order", "Law & Order"),
        ("the queens gambit", "The Queen’s Gambit"),
        ("오징어 게임", "오징어 게임"),
    ],
)
def test_case_accents_and_marks_do_not_matter(typed: str, title: str) -> None:
    assert match_titles(typed, TITLES) == (title,)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("All of Us is Dead", "All of Us Are Dead"),
        ("Glass Harbor", "Glass Harbour"),
        ("Elitte", "Élite"),
        ("us are dead", "All of Us Are Dead"),
    ],
)
def test_a_misspelt_or_shortened_title_is_not_guessed_but_asked_about(typed: str, meant: str) -> None:
    with pytest.raises(UnknownSeriesError, match=f"did you mean .*“{meant}”"):
        match_titles(typed, TITLES)


@pytest.mark.parametrize("typed", ["Quite Another Thing", "", "???"])
def test_a_title_like_no_other_is_answered_with_how_to_add_one(typed: str) -> None:
    with pytest.raises(UnknownSeriesError, match="knownsofar add"):
        match_titles(typed, TITLES)


def test_one_title_that_articles_spell_in_several_ways_is_one_series() -> None:
    assert match_titles("elite", ("Élite", "Salt", "Elite")) == ("Élite", "Elite")


@given(st.lists(st.text(min_size=1), min_size=1, max_size=8), st.data())
def test_every_title_finds_itself(titles: list[str], data: st.DataObject) -> None:
    typed = data.draw(st.sampled_from(titles))
    assert typed in match_titles(typed, titles)


HEIST = Alias(series="Money Heist", name="La casa de papel")


@pytest.mark.parametrize(
    ("wanted", "titles", "found"),
    [
        ("money heist", ["Money Heist", "Salt"], ("Money Heist",)),
        ("LA CASA DE PAPEL", ["Money Heist", "Salt"], ("Money Heist",)),
        ("la casa de papel", ["La Casa de Papel", "Money Heist"], ("La Casa de Papel", "Money Heist")),
        ("money heist", ["La Casa de Papel", "Money Heist"], ("Money Heist", "La Casa de Papel")),
        ("haus des geldes", ["La Casa de Papel"], ("La Casa de Papel",)),
    ],
)
def test_a_series_is_found_by_its_other_names_the_one_that_was_asked_for_first(
    wanted: str, titles: list[str], found: tuple[str, ...]
) -> None:
    aliases = [HEIST, Alias(series="Money Heist", name="Haus des Geldes"), Alias(series="Salt", name="S")]
    assert match_titles(wanted, titles, aliases) == found
