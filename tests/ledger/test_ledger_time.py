"""Three times: a claim is about a day, was published on a day, and was recorded at an instant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.errors import UsageError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Article, Claim

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]


class Clock(Protocol):
    instant: datetime

    def move(self, **delta: float) -> None: ...


def texts(ledger: Ledger, **cuts: date) -> list[str]:
    return [article.text for article in ledger.articles(**cuts)]  # type: ignore[arg-type]


def test_as_of_a_day_shows_what_was_published_by_then_that_day_included(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    for day in (21, 22, 23):
        article = an_article(f"https://a.example/{day}", published=date(2022, 5, day))
        ledger.add(article, [a_claim(article)])
    seen = ledger.claims("Glass Harbour", as_of=date(2022, 5, 22))
    assert [claim.published.day for claim in seen] == [21, 22]


def test_recorded_by_an_instant_shows_what_this_ledger_knew_then(
    ledger: Ledger, clock: Clock, an_article: MakeArticle
) -> None:
    ledger.add(an_article("https://a.example/1", text="early"), [])
    then = clock.instant
    clock.move(minutes=1)
    ledger.add(an_article("https://a.example/2", text="late"), [])
    assert texts(ledger, recorded_by=then) == ["early"]
    assert texts(ledger, recorded_by=then - timedelta(microseconds=1)) == []
    assert texts(ledger) == ["early", "late"]


def test_an_instant_of_any_time_zone_will_do_but_it_needs_one(
    ledger: Ledger, clock: Clock, an_article: MakeArticle
) -> None:
    ledger.add(an_article(text="here"), [])
    seoul = clock.instant.astimezone(datetime.fromisoformat("2024-01-01T00:00:00+09:00").tzinfo)
    assert texts(ledger, recorded_by=seoul) == ["here"]
    with pytest.raises(UsageError, match="time zone"):
        ledger.articles(recorded_by=clock.instant.replace(tzinfo=None))


def test_a_text_that_changed_later_is_not_seen_on_days_before(
    ledger: Ledger, an_article: MakeArticle
) -> None:
    ledger.add(an_article(text="as first published"), [])
    ledger.add(an_article(text="as found in March 2024"), [])
    assert texts(ledger, as_of=date(2022, 5, 22)) == ["as first published"]
    assert texts(ledger, as_of=date(2024, 2, 29)) == ["as first published"]
    assert texts(ledger, as_of=date(2024, 3, 1)) == ["as found in March 2024"]


def test_a_changed_text_stands_from_the_day_that_the_page_says_it_was_changed(
    ledger: Ledger, an_article: MakeArticle
) -> None:
    ledger.add(an_article(text="before"), [])
    ledger.add(an_article(text="after", modified=date(2022, 6, 6)), [])
    assert texts(ledger, as_of=date(2022, 6, 5)) == ["before"]
    assert texts(ledger, as_of=date(2022, 6, 6)) == ["after"]


def test_a_changed_text_with_a_new_day_of_publication_stands_from_that_day(
    ledger: Ledger, an_article: MakeArticle
) -> None:
    ledger.add(an_article(text="before"), [])
    ledger.add(an_article(text="after", published=date(2022, 7, 1)), [])
    assert texts(ledger, as_of=date(2022, 6, 30)) == ["before"]
    assert texts(ledger, as_of=date(2022, 7, 1)) == ["after"]


def test_the_instant_of_recording_always_moves_on_even_if_the_clock_is_set_back(
    ledger: Ledger, clock: Clock, an_article: MakeArticle
) -> None:
    first = clock.instant
    ledger.add(an_article("https://a.example/1"), [])
    clock.move(days=-400)
    ledger.add(an_article("https://a.example/2"), [])
    clock.move(days=500)
    ledger.add(an_article("https://a.example/3"), [])
    recorded = [
        datetime.fromisoformat(text)
        for (text,) in ledger.database.rows("SELECT recorded FROM entry ORDER BY number")
    ]
    assert recorded == [first, first + timedelta(microseconds=1), clock.instant]


published = st.dates(date(2022, 1, 1), date(2022, 1, 20))


@settings(max_examples=60, deadline=None)
@given(
    told=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9), published), max_size=12),
    day=published,
)
def test_of_each_address_the_newest_text_within_the_cut_is_shown_and_no_other(
    an_article: MakeArticle,
    told: list[tuple[int, int, date]],
    day: date,
) -> None:
    """Against the plainest model: a list of what was added, filtered by hand."""
    kept: list[tuple[str, str, date]] = []  # address, text, from when it stands
    with open_ledger(":memory:", now=lambda: datetime(2022, 1, 15, tzinfo=UTC)) as ledger:
        last_day: dict[str, date] = {}
        for page, text, published_on in told:
            article = an_article(f"https://a.example/{page}", text=f"text {text}", published=published_on)
            if ledger.add(article, []).article == "known":
                assert any(k[:2] == (article.url, article.text) for k in kept)
                continue
            same_day = last_day.get(article.url) == published_on
            # What is dated ahead stands from its day, and not from today, on which it was read again.
            stands = max(published_on, date(2022, 1, 15)) if same_day else published_on
            kept.append((article.url, article.text, stands))
            last_day[article.url] = published_on
        shown = {(a.url, a.text) for a in ledger.articles(as_of=day)}
    newest = {url: text for url, text, stands_from in kept if stands_from <= day}
    assert shown == set(newest.items())
