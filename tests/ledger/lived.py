"""Ledgers that have lived: with versions of pages, every kind of fact, and what no longer holds."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

from hypothesis import strategies as st
from tests.ledger.conftest import Clock, article_at, claim_in

from knownsofar.errors import InputError, LedgerError
from knownsofar.ledger import Ledger, Taken, open_ledger
from knownsofar.model import (
    Alias,
    Article,
    Claim,
    Copy,
    Correction,
    Episodes,
    Fact,
    Identifier,
    Notification,
    Renewal,
    Retraction,
    Slip,
    Watch,
)

Form = Literal["jsonl", "parquet"]
FORMS: tuple[Form, ...] = ("jsonl", "parquet")
SERIES = ("Glass Harbour", "Élan Vital")
DAYS = [date(2022, 5, 20) + timedelta(days=n) for n in range(0, 14, 2)] + [date(2024, 3, 1), date.max]


def text_of(page: int, state: int) -> Article:
    """What a page says in one of its states; half of the pages change their day of publication with it."""
    moved = timedelta(days=state if page % 2 else 0)
    return article_at(
        f"https://a.example/{page}",
        text=f"Page {page} in its state {state}.",
        published=date(2022, 5, 22) + moved,
        modified=date(2022, 5, 25) if state == 2 else None,
        captions=("A caption",) * state,
        fetched=datetime(2022, 6, 1, 12, tzinfo=UTC) if page else None,
    )


def claims_of(article: Article) -> list[Claim]:
    """What such a text claims: one thing in every state, another in each, nothing in state 3."""
    page, state = int(article.url[-1]), int(article.text[-2])
    series = SERIES[page % 2]
    claims = [
        claim_in(article, Renewal("renewed"), series=series),
        claim_in(article, Episodes(state + 6), series=series, season=None, source="Netflix"),
    ]
    return [] if state == 3 else claims


def read(ledger: Ledger, page: int, state: int) -> None:
    article = text_of(page, state)
    ledger.add(article, claims_of(article), [Slip("broken-line", "one entry in two", article.url, (0, 1))])


def fact_about(number: int, word: int) -> Fact:
    """One of some facts, about a page's first text where it needs one, in one of several wordings."""
    article = text_of(number % 3, 0)
    claim = claims_of(article)[0]
    instead = claim_in(article, Renewal("cancelled" if word % 2 else "final"), series=claim.series)
    holds, series = word % 2 == 0, SERIES[number % 2]
    facts: tuple[Fact, ...] = (
        Watch(series=series, season=2 if number % 3 else None, holds=holds),
        Alias(series=series, name="GH", holds=holds),
        Identifier(series=series, scheme="tmdb", value="42", holds=holds),
        Notification(series=series, channel="mail", key=f"k{word}", text="It is renewed"),
        Retraction(
            claim=claim.id, reason="misread", holds=holds, since=date(2022, 5, 24) if word > 1 else None
        ),
        Correction(claim=claim.id, instead=instead, reason="misread", since=date(2022, 5, 23)),
        Copy(article=article.id, original=text_of((number + 1) % 3, 0).id, share=0.5),
    )
    return facts[number % len(facts)]


def tell(ledger: Ledger, fact: Fact) -> None:
    try:
        ledger.record(fact)
    except LedgerError:
        assert isinstance(fact, Copy | Correction | Retraction), "of what is not recorded nothing can be said"


Steps = list[tuple[str, int, int, int]]

pages, states = st.integers(0, 3), st.integers(0, 3)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.just(0), pages, st.just(0)),
        st.tuples(st.just("read"), st.integers(0, 1), pages, st.just(0)),
        st.tuples(st.just("tell"), st.integers(0, 1), st.integers(0, 20), st.integers(0, 3)),
    ),
    max_size=25,
)


def lived(steps: Steps, *, apart: bool = False) -> tuple[Clock, Ledger, Ledger]:
    """Two ledgers that read the same changing pages at their own times; with `apart`, each its own pages."""
    clock = Clock()
    both = open_ledger(":memory:", now=clock), open_ledger(":memory:", now=clock)
    state = [0, 0, 0, 0]
    for what, who, which, word in steps:
        clock.move(hours=7)
        if what == "change":
            state[which] = min(state[which] + 1, 3)
        elif what == "read":
            read(both[which % 2 if apart else who], which, state[which])
        else:
            tell(both[who], fact_about(which, word))
    clock.move(days=1)
    return clock, *both


def lines_of(ledger: Ledger) -> bytes:
    out = io.BytesIO()
    assert list(ledger.export(out)) == list(range(1, ledger.entries + 1))
    return out.getvalue()


def taken(found: Iterable[Taken | InputError]) -> Taken:
    """All that was taken in; nothing may have been refused."""
    total = Taken()
    for each in found:
        assert isinstance(each, Taken), each
        total = total.plus(each)
    return total


def take(ledger: Ledger, lines: bytes, *, restore: bool = False) -> Taken:
    return taken(ledger.take_in(["-"], stdin=io.BytesIO(lines), restore=restore))


def asked(ledger: Ledger, days: Iterable[date] = DAYS) -> dict[str, Any]:
    """All that can be asked of a ledger, apart from when it learnt it."""
    claims = {day: [ledger.claims(series, as_of=day) for series in SERIES] for day in days}
    return {
        "claims": {day: [sorted(found, key=str) for found in each] for day, each in claims.items()},
        "articles": {day: sorted(ledger.articles(as_of=day), key=str) for day in days},
        "slips": {day: sorted(ledger.slips(SERIES[0], as_of=day), key=str) for day in days},
        "outlet": sorted(ledger.claims_of_outlet("The Daily Example"), key=str),
        "series": ledger.series(),
        "facts": sorted(ledger.facts(), key=str),
    }


def lives(ledger: Ledger) -> dict[str, list[tuple[Any, ...]]]:
    """What happened to each claim, in order."""
    every = [claim for page in range(4) for state in range(3) for claim in claims_of(text_of(page, state))]
    return {
        claim.id: [(c.what, c.claim, c.since, c.reason, c.instead) for c in ledger.life(claim.id)]
        for claim in every
    }


def story(clock: Clock) -> Ledger:
    """A ledger with everything in it."""
    ledger = open_ledger(":memory:", now=clock)
    for state in range(4):
        for page in range(4):
            clock.move(hours=5)
            read(ledger, page, state)
    for word in range(4):
        for number in range(21):
            clock.move(minutes=1)
            tell(ledger, fact_about(number, word))
    clock.move(days=1)
    return ledger
