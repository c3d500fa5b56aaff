"""What models said is kept: found again for the same question, and for no other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from evaluation.forecast_cache import Kept, code, key

from knownsofar.forecast.backtest import Asking, Fit, ask, asking_at
from knownsofar.forecast.baselines import Constant, TimeWaited
from knownsofar.forecast.fit import fit_prior
from knownsofar.forecast.history import Season, Series
from knownsofar.forecast.prior import Model
from knownsofar.model.backtest import OURS

CUT = date(2020, 1, 1)


def history(count: int = 40) -> list[Series]:
    made = []
    for number in range(count):
        first = date(2016, 1, 1) + timedelta(number * 11)
        seasons = tuple(
            Season(n, first + timedelta(365 * (n - 1)), None, 8) for n in range(1, 3 + number % 5)
        )
        made.append(Series(str(number), str(number), "Scripted", ("Net",), ("US",), "en", (), seasons))
    return made


def at(cut: date = CUT, count: int = 40) -> Asking:
    return asking_at(history(count), cut, date(2023, 1, 1))


class Counted:
    """Counts how often a model is asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, known: Sequence[Series], day: date) -> Model:
        self.times += 1
        return Constant(known, day)


def test_what_was_said_is_found_again_unless_it_is_asked_anew(tmp_path: Path) -> None:
    fit = Counted()
    first = Kept(tmp_path).ask("constant", fit, at())
    again = Kept(tmp_path).ask("constant", fit, at())
    assert fit.times == 1
    for said, found in zip(first, again, strict=True):
        assert np.array_equal(said, found, equal_nan=True)
    Kept(tmp_path, again=["constant"]).ask("constant", fit, at())
    assert fit.times == 2
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "other", [at(date(2020, 4, 1)), at(count=39)], ids=["another cut", "another history"]
)
def test_another_question_is_another_file(tmp_path: Path, other: Asking) -> None:
    assert key("constant", Constant, at()) != key("constant", Constant, other)


def test_what_comes_later_changes_what_is_scored_and_so_the_file() -> None:
    later = at()
    assert key("constant", Constant, later) != key("constant", Constant, later._replace(day=later.day + 1))


def test_ours_depends_on_all_its_modules_and_others_on_their_own() -> None:
    assert code(fit_prior.__module__, True) != code(fit_prior.__module__, False)
    assert code(TimeWaited.__module__, False) == code(Constant.__module__, False)
    assert key(OURS, fit_prior, at()) != key("theirs", fit_prior, at())


def test_an_answer_that_is_half_written_is_not_there(tmp_path: Path) -> None:
    def broken(name: str, fit: Fit, asking: Asking) -> object:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Kept(tmp_path).ask("constant", Constant, at(), broken)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
    Kept(tmp_path).ask("constant", Constant, at(), ask)
    assert len(list(tmp_path.iterdir())) == 1
