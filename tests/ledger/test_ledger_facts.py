"""Names of series, the watch list, notifications, copies: the newest word on each holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

import pytest

from knownsofar.errors import LedgerError
from knownsofar.ledger import Ledger
from knownsofar.model import (
    FACTS,
    Alias,
    Article,
    Claim,
    Copy,
    Correction,
    Fact,
    Identifier,
    Notification,
    Retraction,
    Watch,
    fact_from_json,
    fact_to_json,
)

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]


class Clock(Protocol):
    instant: datetime

    def move(self, **delta: float) -> None: ...


def examples(article: Article, original: Article, claim: Claim) -> list[Fact]:
    """A fact of each kind; of articles and a claim that are recorded."""
    return [
        Copy(article=article.id, original=original.id, share=0.83, detail="4 days later"),
        Alias(series="Glass Harbour", name="Der gläserne Hafen"),
        Identifier(series="Glass Harbour", scheme="imdb", value="tt0000001"),
        Watch(series="Glass Harbour", season=2),
        Watch(series="Glass Harbour"),
        Notification(series="Glass Harbour", season=2, channel="mail", key="renewed", text="It is renewed."),
        Notification(series="Glass Harbour", channel="mail", key="moved", text="It moved."),
        Correction(claim=claim.id, instead=claim, reason="the same again"),
        Retraction(claim=claim.id, reason="taken back", since=article.published),
    ]


@pytest.fixture
def facts(ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim) -> list[Fact]:
    original, article = an_article("https://a.example/1"), an_article("https://b.example/2")
    claim = a_claim(original)
    ledger.add_all([(original, [claim], ()), (article, [a_claim(article)], ())])
    return examples(article, original, claim)


def test_there_is_an_example_of_each_kind(facts: list[Fact]) -> None:
    assert {type(fact) for fact in facts} == set(FACTS.values())


def test_every_fact_comes_back_as_it_was(ledger: Ledger, facts: list[Fact]) -> None:
    for fact in facts:
        assert ledger.record(fact)
        assert ledger.facts(type(fact))[-1] == fact


def test_every_fact_goes_to_json_and_back(facts: list[Fact]) -> None:
    for fact in facts:
        plain = fact_to_json(fact)
        assert plain["kind"] == fact.kind
        assert fact_from_json(plain) == fact


def test_every_fact_twice_adds_nothing(ledger: Ledger, facts: list[Fact]) -> None:
    for fact in facts:
        assert [ledger.record(fact), ledger.record(fact)] == [True, False]
    assert sum(1 for _ in ledger.check()) == 2 + len(facts)


def test_what_no_longer_holds_is_left_out_and_may_hold_again(ledger: Ledger, clock: Clock) -> None:
    for holds in (True, False, True):
        assert ledger.record(Watch(series="Glass Harbour", season=2, holds=holds))
        assert bool(ledger.facts(Watch)) is holds
        clock.move(minutes=1)


def test_an_instant_shows_the_facts_as_they_stood_then(ledger: Ledger, clock: Clock) -> None:
    ledger.record(Alias(series="Glass Harbour", name="Glasshafen"))
    then = clock.instant
    clock.move(hours=1)
    ledger.record(Alias(series="Glass Harbour", name="Glasshafen", holds=False))
    assert ledger.facts(Alias) == ()
    assert [fact.name for fact in ledger.facts(Alias, recorded_by=then) if isinstance(fact, Alias)] == [
        "Glasshafen"
    ]


def test_facts_are_given_of_one_series_alone(ledger: Ledger) -> None:
    for series in ("Glass Harbour", "Low Water"):
        ledger.record(Watch(series=series))
        ledger.record(Identifier(series=series, scheme="tmdb", value="1"))
    assert ledger.facts(Watch, series="Low Water") == (Watch(series="Low Water"),)
    assert len(ledger.facts(series="Low Water")) == 2
    assert len(ledger.facts()) == 4


def test_a_series_that_is_followed_before_anything_is_claimed_about_it_has_a_name(ledger: Ledger) -> None:
    ledger.record(Watch(series="Low Water"))
    assert ledger.series() == ("Low Water",)
    assert ledger.claims("Low Water") == ()


def test_a_copy_of_an_article_that_is_not_recorded_is_refused(ledger: Ledger, facts: list[Fact]) -> None:
    known = facts[0]
    assert isinstance(known, Copy)
    with pytest.raises(LedgerError, match="no article 0123456789abcdef is recorded"):
        ledger.record(Copy(article=known.article, original="0123456789abcdef", share=1.0))
    assert ledger.facts(Copy) == ()


def test_what_repeats_what_is_asked_by_series_and_day(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    first = an_article("https://first.example/1", published=date(2022, 5, 1))
    later = an_article("https://later.example/1", published=date(2022, 5, 5), text="It comes, as told.")
    for article in (first, later):
        ledger.add(article, [a_claim(article)])
    ledger.record(Copy(article=later.id, original=first.id, share=0.8, detail="four days later"))
    (found,) = ledger.repeats("Glass Harbour", as_of=date(2022, 5, 5))
    assert (found.url, found.original, found.original_outlet) == (later.url, first.url, first.outlet)
    assert (found.days, found.share, found.detail) == (4, 0.8, "four days later")
    assert ledger.repeats("Glass Harbour", as_of=date(2022, 5, 4)) == ()
    assert ledger.repeats("Another Series") == ()


def test_nobody_is_told_twice_over_one_channel(ledger: Ledger) -> None:
    told = Notification(series="Glass Harbour", season=2, channel="mail", key="renewed", text="Renewed.")
    again = Notification(
        series="Glass Harbour", season=2, channel="mail", key="renewed", text="In other words."
    )
    other = Notification(series="Glass Harbour", season=2, channel="ntfy", key="renewed", text="Renewed.")
    assert [ledger.record(fact) for fact in (told, again, other)] == [True, False, True]
