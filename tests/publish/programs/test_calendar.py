"""official.ics and forecast.ics, read by a parser that did not write them and by a program people use."""

from __future__ import annotations

import ctypes
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from tests.lacking import lacking

from knownsofar.model import Change, Outlook, Window
from knownsofar.publish.programs.calendar import calendar_of, events_of, forecast_calendar, official_calendar

Changing = Callable[..., Change]
Looking = Callable[..., Outlook]
PREMIERE = Window.day(date(2024, 2, 9))
LATER = Window.day(date(2024, 5, 3))


def events(calendar: bytes) -> list[Any]:
    """The events, as vobject reads them, each checked by its rules."""
    parsed = vobject.readOne(calendar.decode())
    assert parsed.validate(raiseException=True)
    return list(parsed.contents.get("vevent", []))


def only(calendar: bytes) -> Any:
    (event,) = events(calendar)
    return event


def summary(event: Any) -> tuple[Any, ...]:
    return (event.dtstart.value, event.dtend.value, event.status.value, int(event.sequence.value))


def test_an_announced_day_is_one_whole_day_that_keeps_nobody_busy(change: Changing) -> None:
    event = only(official_calendar([change("2023-11-16", PREMIERE)]))
    assert summary(event) == (date(2024, 2, 9), date(2024, 2, 10), "CONFIRMED", 0)
    assert event.summary.value == "The Salt Harbour, season 2 premieres"
    assert event.description.value == "Premieres on 9 February 2024 (official)"
    assert event.transp.value == "TRANSPARENT"
    assert event.categories.value == ["premiere"]
    assert str(event.created.value) == "2023-11-16 00:00:00+00:00"


def test_only_the_makers_days_are_official_and_a_window_is_none(change: Changing) -> None:
    assert events(official_calendar([change("2023-11-16", PREMIERE, label="reported")])) == []
    assert events(official_calendar([change("2023-11-16", Window.year(2024))])) == []


def test_premieres_alone_are_the_same_events_as_among_all(told: Sequence[Change]) -> None:
    everything = {e.uid.value: e.serialize() for e in events(official_calendar(told))}
    found = events(calendar_of("premieres", [events_of("premieres", told)]))
    assert {e.categories.value[0] for e in found} == {"premiere"}
    assert 0 < len(found) < len(everything)
    assert all(everything[e.uid.value] == e.serialize() for e in found)


def test_a_day_that_moves_keeps_its_uid_and_raises_its_sequence(change: Changing) -> None:
    first = [change("2023-11-16", PREMIERE)]
    before, after = (
        only(official_calendar(first)),
        only(official_calendar([*first, change("2024-01-10", LATER)])),
    )
    assert before.uid.value == after.uid.value
    assert summary(after) == (date(2024, 5, 3), date(2024, 5, 4), "CONFIRMED", 1)
    assert after.last_modified.value.date() == date(2024, 1, 10)


def test_a_day_that_is_taken_back_is_cancelled_and_stays(change: Changing) -> None:
    told = [change("2023-11-16", PREMIERE), change("2024-01-10", Window.year(2024))]
    assert summary(only(official_calendar(told))) == (date(2024, 2, 9), date(2024, 2, 10), "CANCELLED", 1)
    gone = [change("2023-11-16", PREMIERE), change("2024-01-10", None, "release")]
    assert summary(only(official_calendar(gone)))[2:] == ("CANCELLED", 1)


def test_a_day_of_a_season_that_is_off_is_cancelled_and_comes_back_when_it_is_rescued(
    change: Changing,
) -> None:
    told = [change("2023-11-16", PREMIERE), change("2023-12-01", "cancelled")]
    assert summary(only(official_calendar(told)))[2:] == ("CANCELLED", 1)
    other = change("2024-03-01", Window.year(2030), "delay")
    assert summary(only(official_calendar([*told, other])))[2:] == ("CANCELLED", 1)
    rescued = [*told, change("2023-12-20", "dated")]
    assert summary(only(official_calendar(rescued)))[2:] == ("CONFIRMED", 2)


def test_a_premiere_that_was_stays_when_the_season_after_is_off(change: Changing) -> None:
    told = [change("2023-11-16", PREMIERE), change("2024-06-01", "cancelled")]
    assert summary(only(official_calendar(told)))[2:] == ("CONFIRMED", 0)


def test_what_changes_elsewhere_raises_no_sequence(change: Changing) -> None:
    told = [change("2023-11-16", PREMIERE), change("2023-12-01", "dated"), change("2023-12-02", PREMIERE)]
    assert summary(only(official_calendar(told)))[3] == 0


def test_an_outlook_is_a_tentative_span_with_its_probability_in_the_text(
    change: Changing, outlook: Looking
) -> None:
    event = only(forecast_calendar([change("2023-02-01", outlook(0.58, 0.4, "2024-03-01", "2024-12-10"))]))
    assert summary(event) == (date(2024, 3, 1), date(2024, 12, 11), "TENTATIVE", 0)
    assert event.summary.value == "The Salt Harbour, season 2 may premiere (30 %)"
    assert event.description.value == (
        "30 % that it premieres on one of these days. 58 % that it is renewed, 40 % that it never comes; "
        "if it comes, as likely as not between 1 March 2024 and 10 December 2024. No day has been announced."
    )


def test_when_its_day_is_announced_the_forecast_is_cancelled(change: Changing, outlook: Looking) -> None:
    told = [change("2023-02-01", outlook(0.9, 0.1, "2024-03-01", "2024-12-10"))]
    moved = [*told, change("2023-06-01", outlook(0.9, 0.1, "2024-02-01", "2024-11-10"))]
    assert summary(only(forecast_calendar(moved))) == (
        date(2024, 2, 1),
        date(2024, 11, 11),
        "TENTATIVE",
        1,
    )
    dated = [*moved, change("2023-11-16", PREMIERE)]
    assert summary(only(forecast_calendar(dated)))[2:] == ("CANCELLED", 2)
    off = [*moved, change("2023-11-16", "cancelled")]
    assert summary(only(forecast_calendar(off)))[2:] == ("CANCELLED", 2)


def test_without_an_outlook_what_the_makers_or_reports_say_is_shown_and_guesses_are_not(
    change: Changing,
) -> None:
    year = Window.year(2024)
    assert only(forecast_calendar([change("2023-02-01", year, label="reported")])).summary.value == (
        "The Salt Harbour, season 2 may premiere (reported)"
    )
    for label in ("rumored", "predicted", "disputed"):
        assert events(forecast_calendar([change("2023-02-01", year, label=label)])) == []
    assert events(forecast_calendar([change("2023-02-01", Window(date(2024, 1, 1)))])) == []


def test_a_next_season_that_gets_its_number_leaves_no_event_behind(
    change: Changing, outlook: Looking
) -> None:
    looks = outlook(0.5, 0.4, "2024-03-01", "2024-12-10")
    told = [change("2023-02-01", looks, season=None), change("2023-03-01", looks, season=2)]
    found = {e.summary.value.split(" may")[0]: e.status.value for e in events(forecast_calendar(told))}
    assert found == {
        "The Salt Harbour, next season": "CANCELLED",
        "The Salt Harbour, season 2": "TENTATIVE",
    }


def test_a_reported_day_is_told_as_ahead(change: Changing) -> None:
    event = only(forecast_calendar([change("2023-02-01", PREMIERE, label="reported")]))
    assert event.description.value == "Premieres on 9 February 2024 (reported). No day has been announced."


@st.composite
def lives(draw: st.DrawFn) -> list[tuple[str, object, str]]:
    """What may become known of a season, day after day: stages, windows of release, that they are gone."""
    stages = st.sampled_from(["renewed", "dated", "cancelled", "released"]).map(lambda s: (s, "stage"))
    windows = [PREMIERE, LATER, Window.year(2024), None]
    releases = st.tuples(st.sampled_from(windows), st.just("release"))
    steps = draw(st.lists(st.one_of(stages, releases), min_size=1, max_size=8))
    return [(f"2023-01-{n + 1:02}", after, fact) for n, (after, fact) in enumerate(steps)]


@given(lives())
def test_day_by_day_no_event_vanishes_and_what_differs_has_a_higher_sequence(
    change: Changing, life: list[tuple[str, object, str]]
) -> None:
    told = [change(day, after, fact) for day, after, fact in life]
    for calendar in (official_calendar, forecast_calendar):
        before: dict[str, tuple[Any, ...]] = {}
        for count in range(1, len(told) + 1):
            after = {e.uid.value: summary(e) for e in events(calendar(told[:count]))}
            assert before.keys() <= after.keys()
            for uid, was in before.items():
                now = after[uid]
                assert now == was or now[3] == was[3] + 1
                assert (now[:3] == was[:3]) == (now[3] == was[3])
            before = after


def test_the_calendar_says_its_name_and_when_to_ask_again(told: Sequence[Change]) -> None:
    for calendar in (official_calendar(told), forecast_calendar(told)):
        assert b"\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n" in calendar
        assert b"\r\nX-PUBLISHED-TTL:PT12H\r\n" in calendar
        assert b"METHOD" not in calendar  # iTIP's methods want an organizer, and DTSTAMP to be another day
        parsed = vobject.readOne(calendar.decode())
        assert parsed.contents["name"][0].value == parsed.contents["x-wr-calname"][0].value


def test_lines_are_of_at_most_75_octets_and_fold_no_letter_apart(change: Changing) -> None:
    title = "해변의 소금 " * 20
    calendar = official_calendar([change("2023-11-16", PREMIERE, series=title)])
    rows = calendar.split(b"\r\n")
    assert max(map(len, rows)) <= 75
    assert all(row.decode() or row == b"" for row in rows)
    assert only(calendar).summary.value.startswith("해변의 소금 해변의")


def test_the_same_changes_give_the_same_bytes(told: Sequence[Change]) -> None:
    assert official_calendar(told) == official_calendar(told)
    assert forecast_calendar(iter(told)) == forecast_calendar(told)


def test_a_calendar_is_put_together_from_the_events_of_each_series(
    told: Sequence[Change], change: Changing
) -> None:
    other = [change("2025-11-16", Window.day(date(2026, 2, 9)), series="Night Train")]
    parts = [events_of("official", some) for some in (told, other)]
    assert calendar_of("official", parts) == official_calendar([*told, *other])


@pytest.fixture(scope="session")
def libical() -> Callable[[bytes], int]:
    """A function from a calendar to how many errors libical finds: KDE's and GNOME's calendars use it."""
    try:
        library = ctypes.CDLL("libical.so.3")
    except OSError:
        lacking("libical", "libical3")
    library.icalparser_parse_string.restype = ctypes.c_void_p

    def errors(calendar: bytes) -> int:
        parsed = ctypes.c_void_p(library.icalparser_parse_string(calendar))
        assert parsed.value is not None
        library.icalrestriction_check(parsed)
        found = int(library.icalcomponent_count_errors(parsed))
        library.icalcomponent_free(parsed)
        return found

    return errors


def test_libical_finds_no_error(
    libical: Callable[[bytes], int], told: Sequence[Change], change: Changing, outlook: Looking
) -> None:
    assert libical(official_calendar(told).replace(b"DTSTAMP", b"XSTAMP")) > 0  # it does look
    looks = [change("2023-02-01", outlook(0.58, 0.4, "2024-03-01", "2024-12-10"), series="가, b; c\\n")]
    for calendar in (official_calendar(told), forecast_calendar(told), forecast_calendar(looks)):
        assert libical(calendar) == 0


@pytest.fixture
def khal(tmp_path: Path) -> Callable[[bytes], list[list[str]]]:
    """A function from a calendar to what khal lists of it: first day, last day, cancelled, title, text."""
    program = shutil.which("khal")
    if program is None:
        lacking("khal", "khal")
    config, days = tmp_path / "khal.conf", "%Y-%m-%d"
    (tmp_path / "calendar").mkdir()
    config.write_text(
        f"[calendars]\n[[ours]]\npath = {tmp_path / 'calendar'}\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        f"[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\n"
        f"dateformat = {days}\nlongdateformat = {days}\n"
        f"datetimeformat = {days} %H:%M\nlongdatetimeformat = {days} %H:%M\n"
    )

    def ask(*arguments: str) -> str:
        # Debian's khal brings its own libraries; ours would get in its way.
        environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
        command = [str(program), "-c", str(config), *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return done.stdout

    def listed(calendar: bytes) -> list[list[str]]:
        path = tmp_path / "shown.ics"
        path.write_bytes(calendar)
        ask("import", "-a", "ours", "--batch", str(path))
        form = "{start-date}|{end-date}|{cancelled}|{title}|{description}"
        rows = ask("list", "--once", "--day-format", "", "--format", form, "2021-01-01", "2026-01-01")
        return [row.split("|") for row in rows.splitlines() if row]

    return listed


def test_khal_shows_the_days_of_the_story(
    khal: Callable[[bytes], list[list[str]]], told: Sequence[Change]
) -> None:
    assert khal(official_calendar(told)) == [
        [
            "2023-06-28",
            "2023-06-28",
            "",
            "The Salt Harbour, season 2: filming ends",
            "Filming ended on 28 June 2023 (official)",
        ],
        [
            "2024-02-09",
            "2024-02-09",
            "",
            "The Salt Harbour, season 2 premieres",
            "Premieres on 9 February 2024 (official)",
        ],
    ]


def test_khal_shows_a_span_until_it_is_cancelled(
    khal: Callable[[bytes], list[list[str]]], told: Sequence[Change]
) -> None:
    ((first, last, cancelled, title, _),) = khal(forecast_calendar(c for c in told if c.day.year < 2023))
    assert (first, last, cancelled.strip()) == ("2023-01-01", "2023-12-31", "")
    assert re.fullmatch(r"The Salt Harbour, season 2 may premiere \(reported, \d\d %\)", title)
    ((first, last, cancelled, *_),) = khal(forecast_calendar(told))
    assert (first, last, cancelled.strip()) == ("2024-01-01", "2024-12-31", "CANCELLED")
