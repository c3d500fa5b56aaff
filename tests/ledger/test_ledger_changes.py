"""Corrections, retractions, withdrawals: nothing is changed, the newer word stands for the older."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Protocol

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knownsofar.errors import LedgerError, UsageError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Article, Claim, Correction, Episodes, Platform, Retraction

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]


class Clock(Protocol):
    instant: datetime

    def move(self, **delta: float) -> None: ...
    def __call__(self) -> datetime: ...


@pytest.fixture
def told(ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim) -> Claim:
    """A claim of eight episodes that the ledger holds."""
    article = an_article()
    claim = a_claim(article, Episodes(8))
    ledger.add(article, [claim])
    return claim


def counts(ledger: Ledger, **cuts: object) -> list[int]:
    found = ledger.claims("Glass Harbour", **cuts)  # type: ignore[arg-type]
    return [claim.value.count for claim in found if isinstance(claim.value, Episodes)]


def happened(ledger: Ledger, since: datetime) -> list[tuple[str, object]]:
    return [(change.what, change.claim.value) for change in ledger.changes(since)]


def corrected(claim: Claim, count: int) -> Claim:
    return msgspec.structs.replace(claim, value=Episodes(count))


def test_a_corrected_claim_is_shown_in_the_place_of_the_first(ledger: Ledger, told: Claim) -> None:
    assert ledger.record(Correction(claim=told.id, instead=corrected(told, 6), reason="misread"))
    assert counts(ledger) == [6]
    assert counts(ledger, as_of=told.published) == [6]


def test_a_correction_may_be_corrected_and_the_last_word_stands(ledger: Ledger, told: Claim) -> None:
    six = corrected(told, 6)
    ledger.record(Correction(claim=told.id, instead=six, reason="misread"))
    ledger.record(Correction(claim=six.id, instead=corrected(told, 7), reason="misread again"))
    assert counts(ledger) == [7]
    ledger.record(Correction(claim=told.id, instead=corrected(told, 9), reason="counted anew"))
    assert counts(ledger) == [9]


def test_what_was_known_before_a_correction_is_still_to_be_seen(
    ledger: Ledger, told: Claim, clock: Clock
) -> None:
    before = clock.instant
    clock.move(hours=1)
    ledger.record(Correction(claim=told.id, instead=corrected(told, 6), reason="misread"))
    assert counts(ledger, recorded_by=before) == [8]
    assert counts(ledger, recorded_by=clock.instant) == [6]


def test_a_correction_that_an_outlet_made_on_a_day_holds_from_that_day(ledger: Ledger, told: Claim) -> None:
    later = told.published + timedelta(days=9)
    ledger.record(Correction(claim=told.id, instead=corrected(told, 6), reason="corrected", since=later))
    assert counts(ledger, as_of=later - timedelta(days=1)) == [8]
    assert counts(ledger, as_of=later) == [6]


def test_a_retracted_claim_is_gone_and_may_be_restored(ledger: Ledger, told: Claim) -> None:
    assert ledger.record(Retraction(claim=told.id, reason="the outlet took it back"))
    assert counts(ledger) == []
    assert ledger.record(Retraction(claim=told.id, reason="it did not", holds=False))
    assert counts(ledger) == [8]


def test_a_retraction_after_a_correction_takes_both_away_and_restoring_brings_the_first_back(
    ledger: Ledger, told: Claim
) -> None:
    ledger.record(Correction(claim=told.id, instead=corrected(told, 6), reason="misread"))
    ledger.record(Retraction(claim=told.id, reason="neither"))
    assert counts(ledger) == []
    ledger.record(Retraction(claim=told.id, reason="the first was right", holds=False))
    assert counts(ledger) == [8]


def test_the_same_word_twice_adds_nothing(ledger: Ledger, told: Claim) -> None:
    fact = Retraction(claim=told.id, reason="the outlet took it back")
    assert [ledger.record(fact), ledger.record(fact)] == [True, False]
    fix = Correction(claim=told.id, instead=corrected(told, 6), reason="misread")
    assert [ledger.record(fix), ledger.record(fix)] == [True, False]


def test_what_was_never_retracted_cannot_be_restored(ledger: Ledger, told: Claim) -> None:
    assert not ledger.record(Retraction(claim=told.id, reason="it stands", holds=False))


@pytest.mark.parametrize("name", ["0123456789abcdef"])
def test_a_claim_that_is_not_recorded_cannot_be_corrected(ledger: Ledger, name: str) -> None:
    with pytest.raises(LedgerError, match=f"no claim {name} is recorded"):
        ledger.record(Retraction(claim=name, reason="why not"))


@pytest.mark.parametrize("name", ["", "first", "0123456789abcde", "0123456789abcdef0", "0123456789abcdeg"])
def test_an_id_that_is_none_is_said_to_be_none(ledger: Ledger, name: str) -> None:
    with pytest.raises(UsageError, match="sixteen hex digits"):
        ledger.record(Retraction(claim=name, reason="why not"))


def test_a_claim_that_vanished_from_its_page_is_recorded_as_withdrawn(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim, clock: Clock
) -> None:
    first = an_article(text="Eight episodes, on Netflix.")
    ledger.add(first, [a_claim(first, Episodes(8)), a_claim(first, Platform("Netflix"))])
    before = clock.instant
    clock.move(days=1)
    second = an_article(text="It streams on Netflix. Six episodes.")
    ledger.add(second, [a_claim(second, Platform("Netflix")), a_claim(second, Episodes(6))])
    assert happened(ledger, before) == [("withdrawn", Episodes(8)), ("claimed", Episodes(6))]
    withdrawn = next(ledger.changes(before))
    assert (withdrawn.recorded, withdrawn.since) == (clock.instant, clock.instant.date())


def test_changes_come_in_the_order_in_which_they_were_learnt(
    ledger: Ledger, told: Claim, clock: Clock, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    start = clock.instant - timedelta(seconds=1)
    clock.move(hours=1)
    ledger.record(Correction(claim=told.id, instead=corrected(told, 6), reason="misread"))
    noon = clock.instant
    clock.move(hours=1)
    ledger.record(Retraction(claim=told.id, reason="taken back", since=date(2024, 3, 2)))
    other = an_article("https://b.example/2")
    ledger.add(other, [a_claim(other, Platform("Netflix"), series="Low Water")])
    assert happened(ledger, start) == [
        ("claimed", Episodes(8)),
        ("corrected", Episodes(8)),
        ("retracted", Episodes(8)),
        ("claimed", Platform("Netflix")),
    ]
    assert [change.what for change in ledger.changes(start, until=noon)] == ["claimed", "corrected"]
    assert [change.what for change in ledger.changes(noon, series="Low Water")] == ["claimed"]
    second = list(ledger.changes(start))[1]
    assert second.instead == corrected(told, 6)
    assert second.reason == "misread"


def test_the_life_of_a_claim_is_told_through_all_versions_of_its_page(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim, clock: Clock
) -> None:
    texts = ["Eight episodes.", "There are eight episodes.", "Nothing is known.", "Eight episodes it is."]
    lives = [True, True, False, True]
    told = []
    for text, says in zip(texts, lives, strict=True):
        article = an_article(text=text)
        claims = [a_claim(article, Episodes(8))] if says else []
        ledger.add(article, claims)
        told += claims
        clock.move(days=1)
    ledger.record(Retraction(claim=told[-1].id, reason="taken back"))
    for claim in told:
        assert [change.what for change in ledger.life(claim.id)] == [
            "claimed",
            "carried",
            "withdrawn",
            "claimed",
            "retracted",
        ]
    assert ledger.life("0123456789abcdef") == ()


def test_all_claims_of_an_outlet_are_found_under_any_series(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    ours = an_article("https://a.example/1", outlet="A")
    later = an_article("https://a.example/2", outlet="A", published=date(2023, 1, 1))
    theirs = an_article("https://b.example/1", outlet="B")
    for article in (later, theirs, ours):
        ledger.add(article, [a_claim(article), a_claim(article, Episodes(8), series="Low Water")])
    found = ledger.claims_of_outlet("A")
    assert [(claim.url[-1], claim.series) for claim in found] == [
        ("1", "Glass Harbour"),
        ("1", "Low Water"),
        ("2", "Glass Harbour"),
        ("2", "Low Water"),
    ]
    assert len(ledger.claims_of_outlet("A", as_of=date(2022, 12, 31))) == 2
    assert ledger.claims_of_outlet("C") == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(
        st.tuples(
            st.sampled_from(["correct", "retract", "restore"]),
            st.integers(0, 3),
            st.none() | st.integers(0, 5),
        ),
        max_size=6,
    ),
    days=st.integers(-1, 6),
)
def test_the_newest_word_that_holds_on_a_day_decides(
    an_article: MakeArticle,
    a_claim: MakeClaim,
    words: list[tuple[str, int, int | None]],
    days: int,
) -> None:
    """Against the plainest model: a list of words, read from its end."""
    article = an_article()
    first = a_claim(article, Episodes(100))
    start = article.published
    with open_ledger(":memory:", now=lambda: datetime.fromisoformat("2024-03-01T12:00:00Z")) as ledger:
        ledger.add(article, [first])
        kept: list[tuple[str, int, int | None]] = []
        for word, count, after in words:
            since = None if after is None else start + timedelta(days=after)
            if word == "correct":
                added = ledger.record(
                    Correction(claim=first.id, instead=corrected(first, count), reason="", since=since)
                )
            else:
                holds = word == "retract"
                added = ledger.record(Retraction(claim=first.id, reason="", since=since, holds=holds))
            if added:
                kept.append((word, count, after))
        seen = counts(ledger, as_of=start + timedelta(days=days))
    expected = [100]
    for word, count, after in reversed(kept):
        if after is None or after <= days:
            expected = {"correct": [count], "retract": [], "restore": [100]}[word]
            break
    assert seen == ([] if days < 0 else expected)
