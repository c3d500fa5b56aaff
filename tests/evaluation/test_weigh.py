"""The replay of stages asks about days whose truth is known, and flatters nobody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from evaluation.weigh import Fate, Row, baselines, fates_of, flips, rows_of, truth_on
from training.moves import moves_of
from training.records import gold_claims, premiere

from knownsofar.model import Claim, StageValue, fold
from knownsofar.weigh.records import Settlement

PREMIERE, ORDER, END = date(2023, 5, 5), date(2022, 6, 6), date(2022, 9, 1)


def test_the_truth_of_a_day_is_what_had_happened_by_then() -> None:
    fate = Fate(ordered=ORDER, out=PREMIERE, off=None, before=date(2022, 1, 28))
    days = [date(2022, 6, 5), ORDER, date(2023, 5, 4), PREMIERE]
    assert [truth_on(fate, day) for day in days] == [0, 1, 1, 2]


def test_where_no_order_is_dated_the_days_before_a_premiere_are_open() -> None:
    fate = Fate(ordered=PREMIERE, out=PREMIERE, off=None, before=None)
    assert [truth_on(fate, day) for day in (ORDER, PREMIERE)] == [None, 2]


def test_an_order_that_was_undone_is_off_from_then_on() -> None:
    fate = Fate(ordered=ORDER, out=None, off=END, before=None)
    assert [truth_on(fate, day) for day in (date(2022, 1, 1), ORDER, END)] == [0, 1, 3]


def test_fates_come_from_settlements() -> None:
    which = ("salt", 2)
    settled = [
        Settlement((*which, "renewal", ""), "in", ORDER, ORDER),
        *premiere(which, PREMIERE),
        *premiere(("salt", 1), date(2022, 1, 28)),
    ]
    assert fates_of(settled)[which] == Fate(ORDER, PREMIERE, None, date(2022, 1, 28))


def test_no_season_is_asked_about_before_the_one_before_it_came() -> None:
    claims = gold_claims()
    fates = {
        (row.series, row.season): Fate(ORDER, None, None, END) for row in rows_of(claims, _every(claims))
    }
    assert all(row.day >= END for row in rows_of(claims, fates))


def _every(claims: Sequence[Claim]) -> dict[tuple[str, int], Fate]:
    return {(fold(c.series), c.season): Fate(ORDER, None, None, None) for c in claims if c.season}


def test_what_always_says_the_same_is_worth_the_shares_of_the_answers() -> None:
    rows = [Row("salt", 2, END, truth) for truth in (0, 0, 0, 1)]
    chances, chosen = baselines([[] for _ in rows], rows)["constant"]
    assert chances[0].tolist() == [0.75, 0.25, 0, 0]
    assert set(chosen.tolist()) == {0}


def test_flips_are_counted_within_a_season_for_each_change_of_the_truth() -> None:
    rows = [Row("a", 2, END, truth) for truth in (0, 0, 1, 1)] + [Row("b", 2, END, 0)]
    assert flips(rows, np.array([0, 1, 0, 1, 0])) == 3


def test_moves_are_counted_from_the_premiere_before_and_the_order_put_in_front() -> None:
    events: dict[tuple[str, int], list[tuple[date, StageValue]]] = {
        ("Salt", 1): [(date(2022, 1, 1), "released")],
        ("Salt", 2): [(date(2023, 1, 1), "released")],
        ("Salt", 3): [(date(2023, 3, 2), "renewed"), (date(2024, 1, 1), "cancelled")],
    }
    seen, days = moves_of(events)
    assert dict(seen) == {
        ("awaiting", "renewed"): 2,
        ("renewed", "released"): 1,
        ("renewed", "cancelled"): 1,
    }
    assert days["awaiting"] == 182 + 60
