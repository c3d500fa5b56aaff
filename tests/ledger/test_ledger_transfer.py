"""In and out: what is exported and imported is all that can be asked of a ledger, once, on every store."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import pytest
from conftest import Clock, article_at, claim_in
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.errors import InputError, LedgerError, UsageError
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
    """One of some facts, about a page's first text where it needs one. `word`: of several that could be said."""
    article = text_of(number % 3, 0)
    claim = claims_of(article)[0]
    instead = claim_in(article, Renewal("cancelled" if word % 2 else "final"), series=claim.series)
    holds, series = word % 2 == 0, SERIES[number % 2]
    facts: tuple[Fact, ...] = (
        Watch(series=series, season=2 if number % 3 else None, holds=holds),
        Alias(series=series, name="GH", holds=holds),
        Identifier(series=series, scheme="tmdb", value="42", holds=holds),
        Notification(series=series, channel="mail", key=f"k{word}", text="It is renewed"),
        Retraction(claim=claim.id, reason="misread", holds=holds, since=date(2022, 5, 24) if word > 1 else None),
        Correction(claim=claim.id, instead=instead, reason="misread", since=date(2022, 5, 23)),
        Copy(article=article.id, original=text_of((number + 1) % 3, 0).id, share=0.5),
    )
    return facts[number % len(facts)]


def tell(ledger: Ledger, fact: Fact) -> None:
    try:
        ledger.record(fact)
    except LedgerError:
        assert isinstance(fact, Copy | Correction | Retraction), "of what is not recorded nothing can be said"


pages, states = st.integers(0, 3), st.integers(0, 3)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.just(0), pages, st.just(0)),
        st.tuples(st.just("read"), st.integers(0, 1), pages, st.just(0)),
        st.tuples(st.just("tell"), st.integers(0, 1), st.integers(0, 20), st.integers(0, 3)),
    ),
    max_size=25,
)


def lived(steps: list[tuple[str, int, int, int]], *, apart: bool = False) -> tuple[Clock, Ledger, Ledger]:
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


@settings(max_examples=60, deadline=None)
@given(steps=steps)
def test_what_is_exported_and_imported_is_all_that_can_be_asked(steps: list[tuple[str, int, int, int]]) -> None:
    clock, first, _ = lived(steps)
    with open_ledger(":memory:", now=clock) as other:
        done = take(other, lines_of(first))
        assert (done.entries, done.known) == (first.entries, 0)
        assert asked(other) == asked(first)
        assert lives(other) == lives(first)
        assert [*other.check()] == [*range(1, first.entries + 1)]
        before = clock.instant - timedelta(seconds=1)
        assert not any(other.claims(series, recorded_by=before) for series in SERIES), "it is all new here"


@settings(max_examples=60, deadline=None)
@given(steps=steps)
def test_merging_twice_adds_nothing(steps: list[tuple[str, int, int, int]]) -> None:
    clock, first, second = lived(steps)
    take(second, lines_of(first))
    before = second.seal, asked(second)
    clock.move(days=1)
    again = take(second, lines_of(first))
    assert (again.articles, again.facts) == (0, 0)
    assert (second.seal, asked(second)) == before
    assert take(second, lines_of(second)).known == second.entries, "nor does merging it with itself"


@settings(max_examples=60, deadline=None)
@given(steps=steps, apart=st.booleans())
def test_two_ledgers_that_are_merged_both_ways_agree(
    steps: list[tuple[str, int, int, int]], apart: bool
) -> None:
    clock, first, second = lived(steps, apart=apart)
    take(second, lines_of(first))
    clock.move(days=1)
    take(first, lines_of(second))
    # Of a page that both have read, each knows its texts from the day on which it read them itself.
    days = DAYS if apart else DAYS[-1:]
    assert asked(first, days) == asked(second, days)
    assert len([*first.check()]) == first.entries
    assert len([*second.check()]) == second.entries


@settings(max_examples=60, deadline=None)
@given(steps=steps)
def test_a_restored_ledger_is_the_one_that_was_exported(steps: list[tuple[str, int, int, int]]) -> None:
    clock, first, _ = lived(steps)
    lines = lines_of(first)
    clock.move(days=400)
    with open_ledger(":memory:", now=clock) as other:
        take(other, lines, restore=True)
        assert other.seal == first.seal
        assert lines_of(other) == lines
        assert list(other.changes(datetime(2000, 1, 1, tzinfo=UTC))) == list(
            first.changes(datetime(2000, 1, 1, tzinfo=UTC))
        )
        assert take(other, lines, restore=True).known == first.entries


@pytest.fixture
def story(clock: Clock) -> Iterator[Ledger]:
    """A ledger with everything in it: versions of pages, every kind of fact, some that no longer hold."""
    with open_ledger(":memory:", now=clock) as ledger:
        for state in range(4):
            for page in range(4):
                clock.move(hours=5)
                read(ledger, page, state)
        for word in range(4):
            for number in range(21):
                clock.move(minutes=1)
                tell(ledger, fact_about(number, word))
        clock.move(days=1)
        yield ledger


@pytest.fixture(params=FORMS)
def form(request: pytest.FixtureRequest) -> Form:
    found: Form = request.param
    return found


def test_both_forms_are_lossless_on_every_store(
    story: Ledger, ledger: Ledger, form: Form, tmp_path: Path
) -> None:
    assert [*story.export(tmp_path / "out", form)] == [*range(1, story.entries + 1)]
    done = taken(ledger.take_in([tmp_path / "out"]))
    assert (done.entries, done.known) == (story.entries, 0)
    assert asked(ledger) == asked(story)
    assert lives(ledger) == lives(story)
    assert len([*ledger.check()]) == story.entries


def test_a_ledger_moves_to_another_store_and_back_and_is_the_same(
    story: Ledger, lasting: str, clock: Clock, form: Form, tmp_path: Path
) -> None:
    [*story.export(tmp_path / "there", form)]
    with open_ledger(lasting, now=clock) as middle, open_ledger(tmp_path / "b.sqlite", now=clock) as back:
        taken(middle.take_in([tmp_path / "there"], restore=True))
        [*middle.export(tmp_path / "back", form)]
        taken(back.take_in([tmp_path / "back"], restore=True))
        assert story.seal == middle.seal == back.seal
        assert asked(story) == asked(middle) == asked(back)


def test_a_page_that_changed_stands_from_the_same_days_wherever_it_is_imported(
    clock: Clock, story: Ledger
) -> None:
    clock.move(days=3000)
    with open_ledger(":memory:", now=clock) as late:
        take(late, lines_of(story))
        days = [date(2022, 1, 1) + timedelta(days=n) for n in range(0, 1200, 3)]
        assert asked(late, days) == asked(story, days)


def test_the_instant_at_which_the_first_ledger_learnt_it_is_kept_through_all_that_follow(
    clock: Clock, story: Ledger
) -> None:
    lines = lines_of(story)
    told = [entry["told"] or entry["recorded"] for entry in map(json.loads, lines.splitlines()[1:])]
    for _ in range(2):
        clock.move(days=10)
        with open_ledger(":memory:", now=clock) as other:
            take(other, lines)
            lines = lines_of(other)
            found = [json.loads(line) for line in lines.splitlines()[1:]]
        assert [entry["told"] for entry in found] == told
        assert all(datetime.fromisoformat(entry["recorded"]) >= clock.instant for entry in found)


def test_what_was_switched_on_and_off_and_on_is_on_and_the_later_word_holds_after_a_merge(
    clock: Clock,
) -> None:
    on, off = (Watch(series="Glass Harbour", season=2, holds=holds) for holds in (True, False))
    with open_ledger(":memory:", now=clock) as first, open_ledger(":memory:", now=clock) as second:
        for ledger, word in ((first, on), (second, on), (first, off), (first, on), (second, off)):
            clock.move(hours=1)
            ledger.record(word)
        take(second, lines_of(first))
        take(first, lines_of(second))
        assert first.facts(Watch) == second.facts(Watch) == ()
        clock.move(hours=1)
        first.record(on)
        take(second, lines_of(first))
        assert second.facts(Watch) == (on,)
