"""Queries: asked row by row, refused with a reason, answered in the promised shape."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from knownsofar.errors import InputError, ShapeError
from knownsofar.forecast import Answer, Query, Season, Series, answer, load_queries

DAY = date(2019, 6, 1)


def asked(history: list[Series], series_id: str, season: int, day: date = DAY) -> Answer | InputError:
    (found,) = answer([Query("q", series_id, season, "asked.csv:2")], history, day)
    return found if isinstance(found, InputError) else found[1]


def test_rows_are_read_and_what_asks_for_no_season_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "asked.csv"
    path.write_text(
        "season,id,series_id,note\n2,a,7,x\ntwo,b,7,x\n,c,7,x\n0,d,7,x\n3,e,8\n", encoding="utf-8"
    )
    found, refused = load_queries(path)
    assert [(q.id, q.series_id, q.season) for q in found] == [("a", "7", 2), ("e", "8", 3)]
    assert [str(error) for error in refused] == [
        f"{path}:3: season 'two' is no number",
        f"{path}:4: asks for no season: write a number from 1",
        f"{path}:5: asks for no season: write a number from 1",
    ]


def test_a_file_without_the_columns_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / "asked.csv"
    path.write_text("id,season\na,2\n", encoding="utf-8")
    with pytest.raises(ShapeError, match="has no column series_id"):
        load_queries(path)


TWO = Series(
    "7", "Glass Harbour", "", (), (), "", (),
    (Season(1, date(2017, 3, 1), None, None), Season(2, date(2018, 3, 1), None, None)),
)  # fmt: skip
LATE = Series("8", "Late", "", (), (), "", (), (Season(1, date(2020, 3, 1), None, None),))


@pytest.mark.parametrize(
    ("series_id", "season", "reason"),
    [
        ("9", 2, "series '9' is not in the history"),
        ("8", 2, "no season of series '8' is known to have premiered before 2019-06-01"),
        ("7", 1, "season 1 of series '7' has been by 2019-06-01"),
        ("7", 2, "season 2 of series '7' has been by 2019-06-01"),
        ("7", 4, "season 4 of series '7' skips 3: ask for the next one"),
    ],
)
def test_what_cannot_be_asked_is_refused_with_a_reason(series_id: str, season: int, reason: str) -> None:
    found = asked([TWO, LATE], series_id, season)
    assert isinstance(found, ShapeError)
    assert str(found) == f"asked.csv:2: {reason}"


@pytest.mark.parametrize("season", [2, 4])
def test_where_numbers_are_out_of_order_either_next_one_may_be_asked_for(season: int) -> None:
    mixed = msgspec.structs.replace(TWO, seasons=(LATE.seasons[0], Season(3, date(2018, 3, 1), None, None)))
    assert isinstance(asked([mixed], "7", season, date(2021, 1, 1)), Answer)


def test_two_series_of_one_name_are_two_and_an_unknown_platform_is_no_reason_to_refuse(
    world: list[Series],
) -> None:
    past = (Season(1, date(2018, 9, 1), date(2018, 11, 1), 8),)
    twins = [
        Series(number, "Glass Harbour", "Scripted", (network,), ("US",), "en", ("Drama",), past)
        for number, network in (("a", "Yearly"), ("b", "Once"), ("c", "Heard Of By Nobody"))
    ]
    queries = [Query(twin.id, twin.id, 2, "") for twin in twins]
    found = [each for each in answer(queries, [*world, *twins], DAY) if not isinstance(each, InputError)]
    yearly, once, unheard = (one.within_days["365"] for _, one in found)
    assert once < unheard < yearly


def test_before_any_data_every_query_is_refused() -> None:
    assert isinstance(asked([TWO], "7", 1, date(1990, 1, 1)), ShapeError)


def test_quantiles_are_in_order_after_the_day_and_chances_rise_to_what_never_leaves(
    world: list[Series],
) -> None:
    queries = [
        Query(str(n), series.id, sum(s.premiere < DAY for s in series.seasons) + 1, "")
        for n, series in enumerate(world)
        if series.seasons[0].premiere < DAY
    ]
    found = list(answer(queries, world, DAY))
    assert len(found) == len(queries) > 100
    for each in found:
        assert not isinstance(each, InputError)
        one = each[1]
        days = list(one.quantiles.values())
        assert list(one.quantiles) == ["0.05", "0.25", "0.5", "0.75", "0.95"]
        assert days[0] > DAY
        assert days == sorted(days)
        chances = list(one.within_days.values())
        assert list(one.within_days) == ["182", "365", "730", "1095"]
        assert chances == sorted(chances)
        assert 0 < one.never <= 1 - chances[-1]


def test_a_series_with_one_season_is_answered_from_nothing_but_itself() -> None:
    found = asked([TWO], "7", 3)
    assert isinstance(found, Answer)
    assert 0 < found.within_days["365"] < 1


def test_a_day_at_the_end_of_the_calendar_does_no_harm() -> None:
    found = asked([TWO], "7", 3, date(9999, 12, 30))
    assert isinstance(found, Answer)
    assert found.quantiles["0.95"] == date.max


def test_an_answer_in_json_has_the_promised_shape() -> None:
    found = asked([TWO], "7", 3)
    shape = msgspec.json.decode(msgspec.json.encode(found))
    assert list(shape) == ["id", "series_id", "season", "as_of", "never", "quantiles", "within_days"]
    assert shape["as_of"] == "2019-06-01"
