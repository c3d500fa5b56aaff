"""What lists ask of a ledger: which series an entry touched, claims page by page, what each outlet says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.ledger.conftest import Clock

from knownsofar.ledger import Ledger, Wanted, group_titles, match_titles
from knownsofar.model import (
    Alias,
    Article,
    Certainty,
    Claim,
    Copy,
    Episodes,
    Release,
    Retraction,
    Watch,
    Window,
)

Articles = Callable[..., Article]
Claims = Callable[..., Claim]


@pytest.fixture
def filled(ledger: Ledger, an_article: Articles, a_claim: Claims, clock: Clock) -> Ledger:
    """Three articles: two on Glass Harbour, one of them on Night Ferry as well, by two outlets."""
    first, second = (
        an_article(),
        an_article("https://b.example/2", outlet="Other", published=date(2022, 6, 1)),
    )
    third = an_article("https://a.example/3", published=date(2022, 7, 1), text="A third.")
    ledger.add(first, [a_claim(first), a_claim(first, Episodes(8), certainty=Certainty.RUMORED)])
    clock.move(hours=1)
    ledger.add(second, [a_claim(second), a_claim(second, series="Night Ferry", season=None)])
    clock.move(hours=1)
    ledger.add(third, [a_claim(third, Release(Window.year(2024)))])
    return ledger


def test_an_article_touches_the_series_that_it_speaks_of(filled: Ledger) -> None:
    assert filled.touched() == {"Glass Harbour": 3, "Night Ferry": 2}
    assert filled.touched(1) == {"Glass Harbour": 3, "Night Ferry": 2}
    assert filled.touched(2) == {"Glass Harbour": 3}
    assert filled.touched(3) == {}


def test_so_does_every_fact_that_may_change_what_is_shown(
    filled: Ledger, an_article: Articles, a_claim: Claims
) -> None:
    first = an_article()
    second = an_article("https://b.example/2", outlet="Other", published=date(2022, 6, 1))
    for fact in (
        Alias(series="Night Ferry", name="Nachtfähre"),
        Watch(series="Night Ferry"),
        Retraction(claim=a_claim(first).id, reason="a joke"),
        Copy(article=second.id, original=first.id, share=0.9),
    ):
        before = filled.entries
        assert filled.record(fact)
        touched = filled.touched(before)
        assert set(touched.values()) == {before + 1}
        assert ("Glass Harbour" in touched) == isinstance(fact, Retraction | Copy)


def test_claims_come_page_by_page_each_once_and_in_order(filled: Ledger) -> None:
    whole = filled.page_of_claims(Wanted())
    assert len(whole) == 5
    assert [place for place, _ in whole] == sorted(place for place, _ in whole)
    for size in (1, 2, 4):
        found, after = [], (0, -1)
        while page := filled.page_of_claims(Wanted(), after=after, limit=size):
            found += page
            after = page[-1][0]
        assert found == whole


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Wanted(series=["Night Ferry"]), 1),
        (Wanted(series=["Night Ferry", "Glass Harbour"]), 5),
        (Wanted(series=[]), 0),
        (Wanted(season=2), 4),
        (Wanted(predicate="episodes"), 1),
        (Wanted(certainty="rumored"), 1),
        (Wanted(outlet="Other"), 2),
        (Wanted(outlet="' OR 1=1 --"), 0),
        (Wanted(series=["Glass Harbour"], predicate="release", outlet="Other"), 1),
    ],
)
def test_all_that_is_wanted_must_hold(filled: Ledger, wanted: Wanted, count: int) -> None:
    assert len(filled.page_of_claims(wanted)) == count


def test_a_page_holds_what_stands_and_was_known(
    filled: Ledger, an_article: Articles, a_claim: Claims
) -> None:
    assert len(filled.page_of_claims(Wanted(), as_of=date(2022, 5, 31))) == 2
    filled.record(Retraction(claim=a_claim(an_article()).id, reason="a joke"))
    claims = [claim for _, claim in filled.page_of_claims(Wanted())]
    assert len(claims) == 4
    assert set(claims) == {c for title in filled.series() for c in filled.claims(title)}


def test_outlets_are_counted_by_what_they_say(filled: Ledger, an_article: Articles, a_claim: Claims) -> None:
    example, other = filled.tallies(date(2023, 1, 1))
    assert (example.outlet, example.articles, example.claims) == (
        "The Daily Example", 2, {"official": 2, "rumored": 1},
    )  # fmt: skip
    assert (other.articles, other.first, other.last) == (1, date(2022, 6, 1), date(2022, 6, 1))
    assert [tally.outlet for tally in filled.tallies(date(2022, 5, 30))] == ["The Daily Example"]
    again = an_article(text="Glass Harbour comes back in 2023, we hear.")
    filled.add(again, [a_claim(again)])
    assert filled.tallies(date(2023, 1, 1))[0].articles == 2  # a new version of a page is the same page


def test_titles_come_as_they_were_recorded(filled: Ledger) -> None:
    assert filled.series_as_recorded() == ["Glass Harbour", "Night Ferry"]


TITLES = st.lists(
    st.sampled_from(["Élite", "Elite", "ELITE", "Salt", "salt!", "Night Ferry", "9-1-1"]), unique=True
)
ALIASES = st.lists(
    st.builds(
        Alias, series=st.sampled_from(["Elite", "Salt", "X"]), name=st.sampled_from(["Salt", "9-1-1", "Y"])
    ),
    max_size=3,
)


@given(TITLES, ALIASES)
def test_titles_are_grouped_as_they_are_found(titles: list[str], aliases: list[Alias]) -> None:
    groups = group_titles(titles, aliases)
    assert sorted(title for group in groups for title in group) == sorted(titles)
    for group in groups:
        for title in group:
            assert set(match_titles(title, titles, aliases)) <= set(group)


def test_the_series_of_an_alias_leads_its_group() -> None:
    aliases = [Alias(series="Money Heist", name="La casa de papel")]
    assert group_titles(["La casa de papel", "Salt", "Money Heist"], aliases) == [
        ("Money Heist", "La casa de papel"), ("Salt",),
    ]  # fmt: skip
