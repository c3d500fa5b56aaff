"""Imports: what answers and dumps of TMDB and TVmaze and one's own CSV become, and what is refused."""

from __future__ import annotations

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.errors import InputError
from knownsofar.forecast import Season, Series, load_history
from knownsofar.forecast.importing import Taken, files, take_in

Json = dict[str, Any]
SERIES = "tmdb_id,name,type,networks,origin_country,original_language,genres"
SEASONS = "tmdb_id,season,season_air_date,episode_count,first_ep_date,last_ep_date"


def tmdb(**more: Any) -> Json:
    return {
        "id": 7,
        "name": "Glass Harbour",
        "original_language": "ko",
        "type": "Scripted",
        "origin_country": ["KR"],
        "networks": [{"id": 213, "name": "Netflix", "origin_country": ""}],
        "genres": [{"id": 18, "name": "Drama"}, {"id": 10765, "name": "Sci-Fi & Fantasy"}],
        "first_air_date": "2020-01-03",
        "number_of_seasons": 2,
        "last_episode_to_air": {"air_date": "2021-03-06", "season_number": 2, "episode_number": 10},
        "status": "Returning Series",
        "seasons": [
            {"season_number": 0, "air_date": None, "episode_count": 2, "id": 1},
            {"season_number": 1, "air_date": "2020-01-03", "episode_count": 8, "id": 2},
            {"season_number": 2, "air_date": "2021-01-09", "episode_count": 10, "id": 3},
            {"season_number": 3, "air_date": None, "episode_count": 0, "id": 4},
        ],
    } | more


def tmdb_season(number: int, *days: str, show: int | None = 7) -> Json:
    episodes = [
        {"air_date": day, "episode_number": n, "season_number": number, "id": n}
        for n, day in enumerate(days, 1)
    ]
    if show:
        episodes = [{**episode, "show_id": show} for episode in episodes]
    return {"_id": "5256c89f", "id": 77, "air_date": days[0], "season_number": number, "episodes": episodes}


def tvmaze(**more: Any) -> Json:
    return {
        "id": 82,
        "url": "https://www.tvmaze.com/shows/82/glass-harbour",
        "name": "Glass Harbour",
        "type": "Animation",
        "language": "Korean",
        "genres": ["Drama", "Science-Fiction", "Fantasy"],
        "premiered": "2020-01-03",
        "network": None,
        "webChannel": {"id": 1, "name": "Netflix", "country": {"name": "South Korea", "code": "KR"}},
        "weight": 90,
        "_embedded": {
            "seasons": [
                {"id": 1, "number": 1, "episodeOrder": 8, "premiereDate": None, "endDate": "2020-02-21"},
                {"id": 2, "number": 2, "episodeOrder": None, "premiereDate": "2021-01-09", "endDate": None},
                {"id": 3, "number": 3, "episodeOrder": None, "premiereDate": None, "endDate": None},
            ],
            "episodes": [
                {"id": 9, "season": 2, "number": 1, "type": "regular", "airdate": "2021-01-09"},
                {"id": 10, "season": 2, "number": 2, "type": "regular", "airdate": "2021-01-16"},
                {"id": 11, "season": 2, "number": 3, "type": "regular", "airdate": ""},
            ],
        },
    } | more


def put(tmp_path: Path, name: str, *records: Any) -> Path:
    path = tmp_path / name
    lines = [record if isinstance(record, str) else json.dumps(record) for record in records]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def taken(tmp_path: Path, *sources: Path) -> tuple[list[Series], list[str]]:
    """The history after an import into tmp_path/to, and what was refused."""
    refused = [str(e) for e in take_in(sources, tmp_path / "to") if isinstance(e, InputError)]
    if not (tmp_path / "to" / "series.csv").exists():
        return [], refused
    history, unread = load_history(tmp_path / "to")
    assert unread == []
    return history, refused


def test_an_answer_of_tmdb_tells_of_a_series_and_its_seasons(tmp_path: Path) -> None:
    history, refused = taken(tmp_path, put(tmp_path, "7.json", json.dumps(tmdb(), indent=2)))
    assert refused == []
    assert history == [
        Series(
            "7",
            "Glass Harbour",
            "Scripted",
            ("Netflix",),
            ("KR",),
            "ko",
            ("Drama", "Sci-Fi & Fantasy"),
            (Season(1, date(2020, 1, 3), None, 8), Season(2, date(2021, 1, 9), date(2021, 3, 6), 10)),
        )
    ]
    listed = (tmp_path / "to" / "seasons.csv").read_text(encoding="utf-8").splitlines()
    assert "7,3,,0,," in listed  # a season that is listed without a day had been renewed by then


def test_the_last_episode_so_far_ends_no_season_that_has_more_to_come(tmp_path: Path) -> None:
    so_far = {"air_date": "2021-02-06", "season_number": 2, "episode_number": 5}
    (series,), _ = taken(tmp_path, put(tmp_path, "7.json", tmdb(last_episode_to_air=so_far)))
    assert series.seasons[1].last is None


def test_appended_seasons_give_the_days_of_their_episodes(tmp_path: Path) -> None:
    more = {"season/1": tmdb_season(1, "2020-01-03", "2020-02-28")}
    (series,), refused = taken(tmp_path, put(tmp_path, "7.json", tmdb(**more)))
    assert refused == []
    assert series.seasons[0] == Season(1, date(2020, 1, 3), date(2020, 2, 28), 2)


@pytest.mark.parametrize("order", [("a.jsonl", "b.jsonl"), ("b.jsonl", "a.jsonl")])
def test_a_season_told_by_itself_finds_its_series_whichever_comes_first(
    tmp_path: Path, order: tuple[str, str]
) -> None:
    put(tmp_path, "a.jsonl", tmdb())
    put(tmp_path, "b.jsonl", tmdb_season(3, "2022-01-15", "2022-03-19"))
    (series,), refused = taken(tmp_path, *(tmp_path / name for name in order))
    assert refused == []
    assert series.seasons[2] == Season(3, date(2022, 1, 15), date(2022, 3, 19), 2)


def test_an_answer_of_tvmaze_is_told_in_tmdbs_words_under_an_id_of_its_own(tmp_path: Path) -> None:
    history, refused = taken(tmp_path, put(tmp_path, "all.jsonl", tvmaze(), tmdb(id=82)))
    assert refused == []
    assert [series.id for series in history] == ["tvmaze:82", "82"]
    assert history[0] == Series(
        "tvmaze:82",
        "Glass Harbour",
        "Scripted",
        ("Netflix",),
        ("KR",),
        "ko",
        ("Animation", "Drama", "Sci-Fi & Fantasy"),
        (
            Season(1, date(2020, 1, 3), date(2020, 2, 21), 8),
            Season(2, date(2021, 1, 9), date(2021, 1, 16), 3),
        ),
    )


def test_episodes_alone_are_enough_of_tvmaze(tmp_path: Path) -> None:
    episodes = [{"season": 1, "airdate": "2020-01-03"}, {"season": 2, "airdate": "2021-01-09"}]
    (series,), _ = taken(tmp_path, put(tmp_path, "82.json", tvmaze(_embedded={"episodes": episodes})))
    assert [season.premiere for season in series.seasons] == [date(2020, 1, 3), date(2021, 1, 9)]


def test_ones_own_csv_needs_a_name_a_season_and_a_premiere(tmp_path: Path) -> None:
    rows = (
        "premiere,name,season,platform,last,episodes,country,language",
        "2021-01-09,Glass Harbour,2,,,,,",
        "2020-01-03,Glass harbour,1,Netflix|MBC,2020-02-01,8,KR,ko",
        "2019-01-01,Salt,1,Netflix,,,,",
    )
    history, refused = taken(tmp_path, put(tmp_path, "own.csv", *rows))
    assert refused == []
    assert [(s.id, s.name, s.networks) for s in history] == [
        ("own:glass harbour", "Glass Harbour", ()),  # told of in the first row alone
        ("own:salt", "Salt", ("Netflix",)),
    ]
    assert history[0].seasons[0] == Season(1, date(2020, 1, 3), date(2020, 2, 1), 8)


def test_two_series_of_one_name_are_two_where_an_id_tells_them_apart(tmp_path: Path) -> None:
    rows = ("id,name,season,premiere", "a,Salt,1,2019-01-01", "b,Salt,1,2009-01-01", ",Salt,1,1999-01-01",
            ",Salt,1,1989-01-01")  # fmt: skip
    history, refused = taken(tmp_path, put(tmp_path, "own.csv", *rows))
    assert [series.id for series in history] == ["own:a", "own:b", "own:salt"]
    assert refused == [f"{tmp_path / 'own.csv'}:5: season 1 of own:salt stands twice; the first is kept"]


def test_a_folder_in_our_columns_is_taken_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "from").mkdir()
    put(tmp_path, "from/series.csv", f"{SERIES},status",
        "1,Glass Harbour,Scripted,Netflix,KR,ko,Drama|Crime,Ended")  # fmt: skip
    put(tmp_path, "from/seasons.csv", SEASONS,
        "1,2,2021-01-09,10,,", "1,1,,8,2020-01-03,2020-02-01")  # fmt: skip
    history, refused = taken(tmp_path, tmp_path / "from")
    assert (history, refused) == (load_history(tmp_path / "from")[0], [])


def test_importing_again_adds_nothing_twice_and_replaces_what_changed(tmp_path: Path) -> None:
    source = put(tmp_path, "all.jsonl", tmdb(), tvmaze())
    before, _ = taken(tmp_path, source)
    assert taken(tmp_path, source)[0] == before
    shorter = tmdb(name="Glass Harbor", seasons=tmdb()["seasons"][:2])
    done = [*take_in([put(tmp_path, "7.json", shorter)], tmp_path / "to")][-1]
    assert done == Taken(told=1, replaced=1, series=2, seasons=5)
    after, _ = load_history(tmp_path / "to")
    assert [(series.name, len(series.seasons)) for series in after] == [
        ("Glass Harbor", 1),
        ("Glass Harbour", 2),
    ]


def test_a_future_day_is_kept_as_the_reader_keeps_it(tmp_path: Path) -> None:
    planned = {"season_number": 3, "air_date": "2999-05-05"}
    (series,), refused = taken(tmp_path, put(tmp_path, "7.json", tmdb(seasons=[planned])))
    assert refused == []
    assert series.seasons[0].premiere == date(2999, 5, 5)


DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ("{", "is not JSON: Input data was truncated"),
        ("3", "has another shape than TMDB and TVmaze give: Expected `object`, got `int`"),
        ('{"id": 1}', "is neither an answer of TMDB (tv/ID) nor of TVmaze"),
        ('{"adult":false,"id":1,"original_name":"X","popularity":1.5}', "has no seasons"),
        (json.dumps(tmdb(name=None)), "Expected `str`, got `null` - at `$.name`"),
        (json.dumps(tmdb(seasons={})), "Expected `array`, got `object` - at `$.seasons`"),
        (json.dumps(tvmaze(_embedded=None)), "has no seasons of tvmaze:82; ask for shows/82?embed[]=seasons"),
        (json.dumps(tmdb_season(1, "2020-01-03", show=None)), "does not say of which series"),
        (json.dumps(tmdb_season(1, "2020-01-03", show=5)), "season 1 of '5', a series not known"),
        (json.dumps(tmdb_season(1, "2020-02-30")), "first day '2020-02-30' is no day: write YYYY-MM-DD"),
        (DEEP, "is nested too deeply"),
        ('{"seasons":' + DEEP + ',"first_air_date":null}', "is nested too deeply"),
        ('{"id":"\xff', "is not JSON"),
        ("x" * 10_000_000, "is not JSON"),
        ("x" * (files.LINE + 5), "is longer than 16 MiB"),
    ],
    ids=lambda value: value[:20],
)  # fmt: skip
def test_a_bad_record_is_one_line_with_its_place_and_the_rest_goes_on(
    tmp_path: Path, record: str, reason: str
) -> None:
    path = put(tmp_path, "all.jsonl", tmdb(), "", record, tvmaze())
    history, (refused,) = taken(tmp_path, path)
    assert [series.id for series in history] == ["7", "tvmaze:82"]
    assert refused.startswith(f"{path}:3: ")
    assert reason in refused


@pytest.mark.parametrize(
    ("season", "reason"),
    [
        ({"season_number": 2, "air_date": "2021-02-30"}, "season 2 of 7: first day '2021-02-30' is no day"),
        ({"season_number": 2, "air_date": "0021-02-03"}, "season 2 of 7: first day '0021-02-03' is before"),
        ({"season_number": -2, "air_date": None}, "season -2 of 7: season '-2' is no number"),
        ({"season_number": 1, "air_date": None}, "season 1 of 7: season 1 of 7 stands twice"),
        (
            {"season_number": 2, "episode_count": -1},
            "season 2 of 7: number of episodes '-1' is no number",
        ),
    ],
)
def test_a_season_that_cannot_be_is_left_out_and_its_series_stays(
    tmp_path: Path, season: Json, reason: str
) -> None:
    seasons = [tmdb()["seasons"][1], season, {"season_number": 4, "air_date": "2024-01-01"}]
    (series,), (refused,) = taken(tmp_path, put(tmp_path, "7.json", tmdb(seasons=seasons)))
    assert [season.number for season in series.seasons] == [1, 4]
    assert reason in refused


def test_a_season_that_ends_before_it_begins_is_left_out(tmp_path: Path) -> None:
    wrong = {"number": 1, "premiereDate": "2020-01-03", "endDate": "2019-01-01"}
    history, (refused,) = taken(tmp_path, put(tmp_path, "82.json", tvmaze(_embedded={"seasons": [wrong]})))
    assert history[0].seasons == ()
    assert "season 1 of tvmaze:82: season 1 ends on 2019-01-01, before it begins on 2020-01-03" in refused


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("none.jsonl", None, "no such file or directory"),
        ("empty.json", b"", "is empty"),
        ("empty.csv", b"", "is empty"),
        ("other.csv", b"title,year\nSalt,2019\n", "has neither the columns name, season and premiere"),
        ("half.jsonl.gz", gzip.compress(b"{}" * 9)[:-9], "compressed file ended"),
        ("long.csv", b"name,season,premiere\n" + b"x" * 10_000_000 + b",1,\n", "is no CSV: field larger"),
        ("image.json", b"\x89PNG\r\n\x1a\n\x00\x00", "is not JSON"),
    ],
)
def test_a_file_that_is_none_of_these_is_one_line_and_changes_nothing(
    tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    history, (refused,) = taken(tmp_path, tmp_path / name)
    assert history == []
    assert refused.startswith(str(tmp_path / name))
    assert reason in refused


def test_a_gzipped_dump_and_a_list_are_read_like_lines(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl.gz").write_bytes(gzip.compress(json.dumps(tmdb()).encode()))
    listed = put(tmp_path, "all.json", json.dumps([tvmaze(), {"id": 1}]))
    history, (refused,) = taken(tmp_path, tmp_path / "all.jsonl.gz", listed)
    assert [series.id for series in history] == ["7", "tvmaze:82"]
    assert refused.startswith(f"{listed}, record 2: is neither")


def test_an_import_that_is_stopped_changes_nothing(tmp_path: Path) -> None:
    before, _ = taken(tmp_path, put(tmp_path, "7.json", tmdb()))
    work = take_in([put(tmp_path, "82.json", tvmaze())], tmp_path / "to")
    next(work)
    del work  # as Ctrl-C ends it
    assert load_history(tmp_path / "to")[0] == before
    assert sorted(path.name for path in (tmp_path / "to").iterdir()) == ["seasons.csv", "series.csv"]


def test_columns_that_would_be_lost_are_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "to").mkdir()
    put(tmp_path, "to/series.csv", f"{SERIES},status")
    with pytest.raises(InputError, match=r"columns that an import would not keep \(status\); give another"):
        taken(tmp_path, put(tmp_path, "7.json", tmdb()))


NAMES = st.text(max_size=40) | st.sampled_from(
    ["|", "a|b", '"', "a,b", "\x1f", "\r\n", "‮x", "\ud800".encode("utf-8", "replace").decode()]
)


@settings(max_examples=60, deadline=None)
@given(NAMES, NAMES, NAMES)
def test_whatever_stands_in_a_name_the_history_can_be_read(name: str, network: str, genre: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        told = tmdb(name=name, networks=[{"name": network}, {"name": None}], genres=[{"name": genre}])
        (series,), refused = taken(Path(folder), put(Path(folder), "7.json", told))
        assert refused == []
        assert len(series.seasons) == 2
        assert len(series.networks) <= 1
