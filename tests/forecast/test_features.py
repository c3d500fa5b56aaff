"""What a wait looks like to the model: records learnt from others, pooled, and times that mean the same."""

from __future__ import annotations

from datetime import date

import msgspec
import numpy as np
import pytest

from knownsofar.forecast import Season, Series, Waiting
from knownsofar.forecast.features import GROUPS, Group, Seen, moments, own, records_of

FIRST = date(2018, 9, 1)


def wait(number: str, *networks: str) -> Waiting:
    past = (Season(1, FIRST, None, 8),)
    return Waiting(Series(number, number, "Scripted", networks, ("US",), "en", ("Drama",), past), 2, FIRST)


def seen(*waits: Waiting, days: int = 364) -> Seen:
    return Seen(waits, np.full(len(waits), float(days)), np.full(len(waits), True))


def test_a_record_is_0_where_as_many_came_as_were_due_and_near_it_where_few_were() -> None:
    assert Group(50, 50.0).record() == 0
    assert 0 < Group(2, 1.0).record() < Group(200, 100.0).record() < np.log(2)
    assert Group(0, 1.0).record() > Group(0, 100.0).record()


def test_who_waits_longer_than_others_is_usually_late() -> None:
    waits = [wait(str(n), "Quick" if n < 50 else "Slow") for n in range(100)]
    days = np.where(np.arange(100) < 50, 200.0, 800.0)
    records = records_of(Seen(waits, days, np.full(100, True)), np.ones(100))
    quick, slow = (records.groups[0][name].usual() for name in ("quick", "slow"))
    assert quick == pytest.approx(-np.log(2), abs=0.05)
    assert slow == pytest.approx(np.log(2), abs=0.05)


def test_what_a_series_itself_did_is_not_in_its_groups() -> None:
    waits = [wait(str(n), "Here") for n in range(9)]
    everybody = records_of(seen(*waits), np.full(9, 0.5))
    others = records_of(seen(*waits[1:]), np.full(8, 0.5))
    assert everybody.of(waits[0].series) == pytest.approx(others.of(waits[0].series))
    alone = records_of(seen(wait("x", "Only Here")), np.ones(1)).of(wait("x", "Only Here").series)
    nobody = records_of(seen(), np.zeros(0)).of(wait("x", "Only Here").series)
    assert alone == pytest.approx(nobody)


def test_a_platform_under_two_names_counts_once() -> None:
    records = records_of(seen(wait("1", "HBO Max", "Max"), wait("2", "Max")), np.ones(2))
    assert records.groups[0]["hbo max"].series == 2
    assert records.groups[0]["hbo max"].came == 2


def test_what_is_not_known_is_in_no_group() -> None:
    nameless = msgspec.structs.replace(
        wait("1").series, kind="", language="", countries=(), genres=(), networks=()
    )
    assert all(not list(names_of(nameless)) for names_of in GROUPS)
    assert np.isnan(own(Waiting(nameless, 2, FIRST), ["Drama"])[-1])


def test_all_times_after_the_latest_are_one_but_keep_their_season_of_the_year() -> None:
    since = np.array([FIRST.toordinal()] * 3)
    columns = moments(
        since, np.array([28.0, 400.0, 700.0]), np.full(3, np.nan), np.full((3, 2), np.nan), since[0] + 300
    )
    assert columns[1][1] == columns[1][2] > columns[1][0]
    assert len(set(columns[2].tolist())) == 3
