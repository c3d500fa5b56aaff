"""In and out: what is exported and imported is all that can be asked of a ledger, once, on every store."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ledger.conftest import Clock
from tests.ledger.lived import DAYS, SERIES, Form, Steps, asked, lines_of, lived, lives, steps, take, taken

from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Watch


@settings(max_examples=60, deadline=None)
@given(steps=steps)
def test_what_is_exported_and_imported_is_all_that_can_be_asked(
    steps: Steps,
) -> None:
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
def test_merging_twice_adds_nothing(steps: Steps) -> None:
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
def test_two_ledgers_that_are_merged_both_ways_agree(steps: Steps, apart: bool) -> None:
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
def test_a_restored_ledger_is_the_one_that_was_exported(steps: Steps) -> None:
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
