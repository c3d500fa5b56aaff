"""Waits from stages, where renewals are announced, what promises are worth, and how they are fitted."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from math import exp
from pathlib import Path

import numpy as np
import pytest
from training.dwells import SHAPES, Shape, fit_dwell, reaches
from training.milestones import load_cases, window_of
from training.stages import fit_slips, undone

from knownsofar.forecast import Season, Series, Waiting
from knownsofar.forecast.basis import load_fitted, with_prior
from knownsofar.forecast.curve import AFTER, LAST, Curve, from_weekly, heavy, heavy_tail, span
from knownsofar.forecast.evidence import Ended, Promised, Reached
from knownsofar.forecast.kinds import kind_of
from knownsofar.forecast.promises import Expected, put_back, superseded
from knownsofar.forecast.stages import in_order, reached
from knownsofar.model import Certainty

DAY = date(2020, 1, 1)


def _series(networks: tuple[str, ...], countries: tuple[str, ...] = ("US",)) -> Series:
    return Series("1", "One", "Scripted", networks, countries, "en", (), (Season(1, DAY, None, 8),))


@pytest.mark.parametrize(
    ("networks", "countries", "kind"),
    [
        (("Netflix",), ("KR",), "streaming"),
        (("Apple TV Plus",), ("US",), "streaming"),
        (("The CW",), ("US",), "broadcast"),
        (("ABC",), ("AU",), "other"),  # the Australian one
        (("Somewhere", "HBO"), ("US",), "cable"),
        (("tvN",), ("KR",), "other"),
        ((), (), "other"),
    ],
)
def test_a_series_is_of_the_kind_of_its_first_known_platform(
    networks: tuple[str, ...], countries: tuple[str, ...], kind: str
) -> None:
    assert kind_of(_series(networks, countries)) == kind


def test_a_heavy_wait_is_a_distribution_whose_tail_is_what_is_left() -> None:
    assert heavy(0, 6.0, 0.4).sum() == pytest.approx(1.0, abs=1e-2)
    assert heavy(500, 6.0, 0.4).sum() == pytest.approx(heavy_tail(499.5, 6.0, 0.4), abs=1e-2)
    assert heavy(-100, 6.0, 0.4)[:101].sum() == 0.0


def test_the_median_of_a_curve_lies_where_half_has_come() -> None:
    curve = from_weekly(np.linspace(0.0, 0.8, LAST // 7 + 1))
    assert curve.comes == pytest.approx(0.8)
    assert curve.quantile(0.5) == pytest.approx(LAST / 2, abs=8)


def test_a_window_outside_of_the_ten_years_has_no_days() -> None:
    assert span(date(1900, 1, 1), date(1999, 1, 1), DAY) == slice(0, 0)
    assert span(date(2090, 1, 1), None, DAY) == slice(LAST + 1, LAST + 1)
    assert span(None, None, DAY) == slice(0, LAST + 1)


def test_ends_and_stages_undo_each_other_in_the_order_of_their_days() -> None:
    renewed = Reached(stage="renewed", day=DAY, told=DAY)
    filming = Reached(stage="filming", day=DAY + timedelta(9), told=DAY + timedelta(9))
    off = Ended(how="cancelled", told=DAY + timedelta(20))
    again = Reached(stage="renewed", day=DAY + timedelta(30), told=DAY + timedelta(30))
    assert in_order([again, filming, off, renewed]) == [renewed, filming, off, again]


def test_a_stage_long_ago_leaves_more_doubt_than_one_of_yesterday() -> None:
    stages = load_fitted().stages
    wait = Waiting(_series(("Netflix",)), 2, DAY)
    base = Curve(np.full(LAST + 1, 0.5 / (LAST + 1)), 0.5)
    told = DAY + timedelta(60)
    word = Reached(stage="renewed", day=told, told=told)
    never = [reached(base, word, wait, told + timedelta(days), stages).never for days in (1, 600, 1200, 2400)]
    assert never == sorted(never)
    assert never[0] < 0.06
    assert never[-1] > 0.3


def test_promises_of_the_same_window_by_one_mouth_count_once() -> None:
    slips = load_fitted().slips
    base = Curve(np.full(LAST + 1, 0.9 / (LAST + 1)), 0.1)
    words = [
        Promised(earliest=DAY + timedelta(90), latest=DAY + timedelta(120), told=DAY - timedelta(n))
        for n in range(3)
    ]
    one, three = (Expected(base, DAY, slips).promised(some) for some in (words[:1], words))
    assert three.days == pytest.approx(one.days)


def test_a_promise_that_a_later_one_contradicts_no_longer_stands() -> None:
    def word(year: int, told: int, certainty: Certainty) -> Promised:
        return Promised(
            earliest=date(year, 1, 1),
            latest=date(year, 12, 31),
            told=DAY + timedelta(told),
            certainty=certainty,
        )

    early, late = word(2021, 1, Certainty.OFFICIAL), word(2022, 2, Certainty.OFFICIAL)
    rumor = word(2023, 3, Certainty.RUMORED)
    assert superseded([early, late, rumor], DAY) == [late, rumor]


def test_a_window_that_ran_out_gives_way_to_any_word_about_days_to_come() -> None:
    past = Promised(earliest=DAY - timedelta(60), latest=DAY - timedelta(30), told=DAY - timedelta(90))
    report = Promised(
        earliest=DAY + timedelta(60), latest=DAY + timedelta(90), told=DAY, certainty=Certainty.REPORTED
    )
    assert superseded([past, report], DAY) == [report]
    assert superseded([past, report], DAY - timedelta(70)) == [past, report]


def test_a_delay_without_a_window_moves_everything_on() -> None:
    slips = load_fitted().slips
    base = Curve(np.exp(-AFTER / 100) / np.exp(-AFTER / 100).sum() * 0.8, 0.2)
    later = put_back(base, None, DAY, slips)
    assert later.never == pytest.approx(0.2)
    assert later.quantile(0.5) > base.quantile(0.5) + 20


def test_precedents_are_those_that_were_known_and_are_longer_than_the_wait_so_far() -> None:
    named = load_fitted().precedents
    wait = Waiting(_series(("Netflix",), ("KR",)), 2, DAY)
    found = named.nearest(wait, DAY + timedelta(500))
    assert found
    assert all(past.waited > 500 and past.premiere <= DAY + timedelta(500) for past in found)
    assert named.nearest(wait, date(1950, 1, 1)) == ()


def test_the_waits_of_ones_own_history_may_be_named_and_each_but_once() -> None:
    packaged = load_fitted()
    own = Series(
        "7", "Mine", "Scripted", ("tvN",), ("KR",), "ko", (),
        (Season(1, date(2018, 1, 1), None, 16), Season(2, date(2019, 12, 1), None, 16)),
    )  # fmt: skip
    wait = Waiting(_series(("tvN",), ("KR",)), 2, DAY)
    for history in ([own], [own, own]):
        like = with_prior(packaged.prior, history).precedents.nearest(wait, DAY + timedelta(100))
        assert [past.waited for past in like if past.series == "Mine"] == [699]


def _milestones(folder: Path, rows: list[tuple[str, int, str, str, str]]) -> Path:
    with (folder / "milestones.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow("series,season,event,event_date,value,platform,country,url,confidence".split(","))
        table.writerows((*row, "Netflix", "US", "", "high") for row in rows)
    return folder


def test_the_wait_from_a_stage_is_found_again_though_some_still_wait(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    rows: list[tuple[str, int, str, str, str]] = []
    for n in range(300):
        name, start = f"Series {n}", DAY + timedelta(int(random.integers(0, 1500)))
        told = start + timedelta(30)
        rows += [(name, 1, "premiered", str(start), ""), (name, 2, "renewed", str(told), "")]
        came = told + timedelta(int(np.exp(random.normal(6.2, 0.3))))
        if came < date(2025, 1, 1):
            rows.append((name, 2, "premiered", str(came), ""))
    cases = load_cases(_milestones(tmp_path, rows), [])
    found = reaches(cases, "renewed")
    assert 5 < sum(not reach.came for reach in found) < 100
    dwell = fit_dwell(found, Shape((0,), 1.0, 1.0, 0.0), {"streaming": 0.0})
    assert dwell.weights[0] == pytest.approx(6.2, abs=0.05)
    assert dwell.spread["streaming"] == pytest.approx(0.3, abs=0.05)
    assert exp(dwell.centre(found[0].wait, found[0].day)) == pytest.approx(exp(6.2), rel=0.05)


def test_renewals_that_were_called_off_are_counted_and_no_waits(tmp_path: Path) -> None:
    rows = [
        ("Gone", 1, "premiered", "2019-05-10", ""),
        ("Gone", 2, "renewed", "2019-07-09", ""),
        ("Gone", 1, "cancelled", "2020-08-21", ""),
        *(
            row
            for n in range(19)
            for row in (
                (f"Came {n}", 1, "premiered", "2019-05-10", ""),
                (f"Came {n}", 2, "renewed", "2019-07-09", ""),
                (f"Came {n}", 2, "premiered", "2020-07-09", ""),
            )
        ),
    ]
    cases = load_cases(_milestones(tmp_path, rows), [])
    assert {reach.case.series for reach in reaches(cases, "renewed")} == {f"Came {n}" for n in range(19)}
    assert undone(cases, [])["streaming"] == pytest.approx(0.06, abs=0.02)


def test_slips_are_learnt_from_what_was_announced_and_what_came(tmp_path: Path) -> None:
    rows = [
        row
        for n in range(20)
        for row in (
            (f"S{n}", 2, "release_announced", "2020-01-01", "2020-06-01"),
            (f"S{n}", 2, "premiered", "2020-06-01" if n else "2020-12-01", ""),
        )
    ]
    slips = fit_slips(load_cases(_milestones(tmp_path, rows), []))
    assert 0.8 < slips.day_holds["official"] < 0.97
    assert slips.day_holds["official"] > slips.day_holds["rumored"]


def test_words_for_windows_in_the_data_are_days_months_or_years() -> None:
    assert window_of("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert window_of("2024") == (date(2024, 1, 1), date(2024, 12, 31))
    assert window_of("early 2022") is None


def test_every_stage_has_a_fitted_wait_that_is_shorter_the_further_it_is() -> None:
    dwells = load_fitted().stages.dwells
    assert set(dwells) == set(SHAPES)
    wait = Waiting(_series(("Netflix",)), 2, DAY)
    centres = [
        dwells[stage].centre(wait, DAY + timedelta(60))
        for stage in ("renewed", "filming", "wrapped", "trailer")
    ]
    assert centres == sorted(centres, reverse=True)
