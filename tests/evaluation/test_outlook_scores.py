"""How outlooks are scored."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from evaluation.outlook import folds_of, interval, sampled, score
from evaluation.outlook_questions import Question, told
from training.milestones import Case, Fact

from knownsofar.forecast import Season, Series, Waiting
from knownsofar.forecast.curve import LAST, Curve
from knownsofar.forecast.evidence import Promised, PutBack, Reached

DAY = date(2020, 1, 1)
WAIT = Waiting(Series("1", "One", "", (), (), "", (), (Season(1, DAY, None, None),)), 2, DAY)


def _question(came: date | None) -> Question:
    case = Case("One", 2, "", "", WAIT, came, ())
    return Question("renewed", case, WAIT, DAY, (), "renewed", came)


def _on(day: int) -> Curve:
    days = np.zeros(LAST + 1)
    days[day] = 1.0
    return Curve(days, 0.0)


def test_who_names_the_day_is_off_by_nothing_and_who_is_late_by_the_days() -> None:
    question = _question(date(2020, 4, 10))
    assert score(_on(100), question, date(2024, 1, 1)).crps == 0.0
    late = score(_on(130), question, date(2024, 1, 1))
    assert (late.crps, late.error) == (30.0, 30.0)


def test_what_has_not_come_by_the_end_is_scored_up_to_there_alone() -> None:
    assert score(_on(900), _question(None), date(2021, 1, 1)).crps == 0.0
    hopeful = score(_on(100), _question(None), date(2021, 1, 1))
    assert hopeful.crps == pytest.approx(267)
    assert np.isnan(hopeful.error)


def test_the_waits_of_others_are_a_distribution_of_those_left() -> None:
    curve = sampled([10, 20, 30], 15)
    assert curve.days[5] == curve.days[15] == 0.5


def test_facts_are_evidence_where_they_look_ahead() -> None:
    def fact(event: str, value: str = "") -> Fact:
        return Fact(event, DAY, True, value, True)

    assert told(fact("filming_wrapped")) == Reached(stage="wrapped", day=DAY, told=DAY)
    assert told(fact("trailer", "teaser")) == Reached(stage="teaser", day=DAY, told=DAY)
    assert told(fact("delayed", "2021")) == PutBack(told=DAY)
    window = Promised(earliest=date(2021, 5, 1), latest=date(2021, 5, 31), told=DAY)
    assert told(fact("release_announced", "2021-05")) == window
    assert told(fact("release_announced", "soon")) is None
    assert told(fact("premiered")) is None


def test_a_series_is_in_one_fold_and_an_interval_holds_the_figure() -> None:
    folds = folds_of([f"s{n}" for n in range(50)] * 2, 10)
    assert sorted(folds.values()) == sorted(list(range(10)) * 5)
    values = np.arange(100.0)
    low, high = interval(lambda draw: float(values[draw].mean()), [str(n) for n in range(100)])
    assert low < values.mean() < high
