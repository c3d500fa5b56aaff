"""The grades that a ledger keeps: those of all its claims, on every store, however it came to them."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.ledger.conftest import START, Clock, article_at, claim_in
from tests.ledger.lived import DAYS, SERIES, Steps, fact_about, lines_of, lived, steps, take, tell

from knownsofar import pipeline
from knownsofar.errors import LedgerDamagedError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.ledger.grades import Kept
from knownsofar.ledger.lives import lives
from knownsofar.ledger.reading import Repeat
from knownsofar.model import (
    Article,
    Certainty,
    Claim,
    Copy,
    Correction,
    Release,
    Renewal,
    Retraction,
    Value,
    Window,
)
from knownsofar.pipeline import grading
from knownsofar.weigh.records import RULES, Grade, grade

OUT = Release(Window.day(date(2023, 5, 5)))
"""The premiere of Glass Harbour 2."""


def told(
    ledger: Ledger,
    outlet: str,
    day: str,
    value: Value,
    certainty: Certainty = Certainty.OFFICIAL,
    *,
    series: str = "Glass Harbour",
    text: str = "",
) -> tuple[str, Claim]:
    """An article by an outlet that says so; its id, and its claim."""
    url = f"https://{outlet.lower()}.example/{day}/{series.replace(' ', '-')}"
    article = article_at(
        url, outlet=outlet, published=date.fromisoformat(day), text=text or f"{outlet} {value}"
    )
    claim = claim_in(article, value, certainty=certainty, series=series)
    ledger.add(article, [claim])
    return article.id, claim


def a_season(ledger: Ledger, series: str = "Glass Harbour", scoop: str = "Scoop") -> None:
    """A rumor by one outlet, an order and a premiere, each told by two."""
    told(ledger, scoop, "2022-03-01", Renewal("renewed"), Certainty.RUMORED, series=series)
    for outlet, order, premiere in (
        ("Alpha", "2022-06-06", "2023-05-06"),
        ("Beta", "2022-06-07", "2023-05-08"),
    ):
        told(ledger, outlet, order, Renewal("renewed"), series=series)
        told(ledger, outlet, premiere, OUT, series=series)


def kept(ledger: Ledger) -> list[list[Kept]]:
    return list(ledger.grades.kept())


def made(ledger: Ledger) -> list[list[Kept]]:
    """The grades of every series, from its claims alone."""
    return list(ledger.grades.fresh(grading.grades_of))


def test_the_grades_that_are_kept_are_those_of_all_claims(ledger: Ledger) -> None:
    a_season(ledger)
    assert not ledger.grades.are_of_all(RULES)
    assert grading.keep_grades(ledger) == 1
    assert ledger.grades.are_of_all(RULES)
    assert kept(ledger) == made(ledger)
    (scoop,) = [g for g in kept(ledger)[0] if g.outlet == "Scoop"]
    assert (scoop.right, scoop.early, scoop.known, scoop.since) == (
        True,
        97,
        date(2022, 6, 7),
        date(2022, 6, 7),
    )
    assert grading.keep_grades(ledger) == 0


def test_only_the_series_that_was_spoken_of_is_graded_again(ledger: Ledger) -> None:
    for number in range(5):
        a_season(ledger, f"Series {number}")
    grading.keep_grades(ledger)
    told(ledger, "Gamma", "2023-05-09", OUT, series="Series 3")
    assert grading.keep_grades(ledger) == 1
    assert kept(ledger) == made(ledger)


def test_spellings_of_one_title_are_graded_together(ledger: Ledger) -> None:
    told(ledger, "Scoop", "2022-03-01", Renewal("renewed"), Certainty.RUMORED, series="Élan Vital")
    told(ledger, "Alpha", "2022-06-06", Renewal("renewed"), series="Elan Vital")
    grading.keep_grades(ledger)
    assert kept(ledger) == [[]]
    told(ledger, "Beta", "2022-06-07", Renewal("renewed"), series="ELAN VITAL")
    grading.keep_grades(ledger)
    assert {g.outlet for g in kept(ledger)[0]} == {"Scoop", "Alpha", "Beta"}


def test_an_article_that_turns_out_to_be_a_copy_settles_nothing(ledger: Ledger) -> None:
    told(ledger, "Scoop", "2022-03-01", Renewal("renewed"), Certainty.RUMORED)
    first, _ = told(ledger, "Alpha", "2022-06-06", Renewal("renewed"))
    copy, _ = told(ledger, "Beta", "2022-06-07", Renewal("renewed"))
    grading.keep_grades(ledger)
    assert kept(ledger)[0]
    ledger.record(Copy(article=copy, original=first, share=0.9))
    grading.keep_grades(ledger)
    assert kept(ledger) == [[]] == made(ledger)


def test_a_copy_counts_for_what_was_put_in_the_place_of_its_claims(ledger: Ledger) -> None:
    """A misread title: the page spoke of Low Tide, and is then found to copy another on Low Tide."""
    first, _ = told(ledger, "Alpha", "2022-06-06", Renewal("renewed"), series="Low Tide")
    copy, misread = told(ledger, "Beta", "2022-06-07", Renewal("renewed"), series="High Tide")
    ledger.record(
        Correction(claim=misread.id, instead=replace(misread, series="Low Tide"), reason="Misread.")
    )
    grading.keep_grades(ledger)
    assert {g.outlet for series in kept(ledger) for g in series} == {"Alpha", "Beta"}
    ledger.record(Copy(article=copy, original=first, share=0.9))
    grading.keep_grades(ledger)
    assert kept(ledger) == made(ledger) == [[], []]


def test_a_run_that_was_stopped_is_caught_up_step_by_step(ledger: Ledger) -> None:
    for number in range(4):
        a_season(ledger, f"Series {number}")
    assert next(ledger.grades.renew(grading.grades_of, RULES, at_once=7)) == 2
    assert sum(map(bool, kept(ledger))) == 2
    assert list(ledger.grades.renew(grading.grades_of, RULES, at_once=7)) == [2, 1]
    assert kept(ledger) == made(ledger)


def test_other_rules_grade_everything_anew(ledger: Ledger) -> None:
    a_season(ledger)
    list(ledger.grades.renew(lambda stood, repeated: [], RULES + 1))
    assert kept(ledger) == [[]]
    assert grading.keep_grades(ledger) == 1
    assert kept(ledger) == made(ledger)


def test_records_are_those_of_the_whole_ledger_as_of_the_day(ledger: Ledger) -> None:
    for number in range(3):
        a_season(ledger, f"Series {number}")
    asked = "Scoop", "rumored", "renewal"
    for day, right in ((date(2022, 6, 6), 0), (date(2022, 6, 7), 3), (date(2025, 1, 1), 3)):
        assert grading.records_on(ledger, day).counts(*asked) == (right, 0)
        assert grading.records_over_time(ledger).on(day).counts(*asked) == (right, 0)
        assert grading.tally_on(ledger, day).counts(*asked) == (right, 0)
    assert grading.tally_on(ledger, date(2025, 1, 1)).lead("Alpha") is None


def test_what_a_ledger_knew_by_an_instant_is_graded_from_its_claims(ledger: Ledger, clock: Clock) -> None:
    a_season(ledger, "Series 1")
    then = clock.instant + timedelta(minutes=1)
    clock.move(days=1)
    a_season(ledger, "Series 2")
    day, asked = date(2025, 1, 1), ("Scoop", "rumored", "renewal")
    for by, right in (
        (START - timedelta(days=1), 0),
        (then, 1),
        (clock.instant + timedelta(days=1), 2),
        (None, 2),
    ):
        assert grading.records_on(ledger, day, by).counts(*asked) == (right, 0)
        assert grading.records_over_time(ledger, by).on(day).counts(*asked) == (right, 0)
        assert grading.tally_on(ledger, day, by).counts(*asked) == (right, 0)


def test_a_ledger_that_may_not_be_written_to_is_graded_for_the_question(place: Path, clock: Clock) -> None:
    with open_ledger(place, now=clock) as ledger:
        a_season(ledger)
    with open_ledger(place, now=clock) as ledger:
        ledger.database.rows("PRAGMA query_only = ON")
        assert grading.records_on(ledger, date(2025, 1, 1)).counts("Scoop", "rumored", "renewal") == (1, 0)
        assert kept(ledger) == [[]]


def test_grades_that_were_tampered_with_are_found_and_made_anew(lasting: str, clock: Clock) -> None:
    from tests.ledger.everything import raw

    with open_ledger(lasting, now=clock) as ledger:
        a_season(ledger)
        grading.keep_grades(ledger)
        count = grading.check_grades(ledger)
        assert count == len(kept(ledger)[0]) == 3
        with raw(lasting) as other:
            other.run("UPDATE grade SET holds = 1 - holds WHERE outlet = 'Scoop'")
        with pytest.raises(LedgerDamagedError, match="ledger grade") as caught:
            grading.check_grades(ledger)
        assert "the grade of claim" in str(caught.value)
        assert list(ledger.check())
        grading.make_grades_anew(ledger)
        assert grading.check_grades(ledger) == count


def test_another_seasons_record_counts_in_a_dossier(ledger: Ledger) -> None:
    """An outlet that was wrong five times about other series is believed less on this one."""
    told(ledger, "Scoop", "2022-03-01", Renewal("renewed"), Certainty.REPORTED)

    def believed() -> float:
        found = pipeline.known_so_far(ledger, "Glass Harbour", season=2, as_of=date(2022, 3, 2))
        return found.stage.chances["renewed"]

    before = believed()
    for number in range(5):
        told(ledger, "Scoop", "2021-03-01", Renewal("renewed"), Certainty.REPORTED, series=f"Series {number}")
        for outlet, day in (("Alpha", "2021-06-06"), ("Beta", "2021-06-07")):
            told(ledger, outlet, day, Renewal("cancelled"), series=f"Series {number}")
    assert believed() < before - 0.05


@settings(max_examples=60, deadline=None)
@given(steps)
def test_the_days_on_which_a_claim_stands_are_those_as_of_which_it_is_given(run: Steps) -> None:
    for ledger in lived(run)[1:]:
        ids: dict[str, int] = {t: n for t, n in ledger.database.rows("SELECT title, id FROM series")}  # noqa: C416
        for series in SERIES:
            if series not in ids:
                continue
            for by in (None, START + timedelta(hours=30)):
                cut = 2**62 if by is None else len(list(_recorded_by(ledger, by)))
                stood = lives(ledger.database, [ids[series]], cut)
                for day in DAYS:
                    there = [s.claim for s in stood if s.since <= day < s.until]
                    known = [
                        c for c in ledger.claims(series, as_of=day, recorded_by=by) if c.published <= day
                    ]
                    if day < date.max:
                        assert sorted(c.id for c in there) == sorted(c.id for c in known)


def _recorded_by(ledger: Ledger, instant: object) -> Iterator[int]:
    from knownsofar.ledger.rows import instant_text

    query = "SELECT number FROM entry WHERE recorded <= :instant"
    return (n for (n,) in ledger.database.rows(query, instant=instant_text(instant)))  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None)
@given(steps, st.lists(st.tuples(st.integers(0, 20), st.integers(0, 3)), max_size=6), st.integers(1, 9))
def test_grades_that_were_kept_up_are_those_that_are_made_at_once(
    run: Steps, facts: list[tuple[int, int]], at_once: int
) -> None:
    clock, one, other = lived(run)
    for number, ledger in enumerate((one, other)):
        a_season(ledger, SERIES[number % 2])
        list(ledger.grades.renew(grading.grades_of, RULES, at_once=at_once))
        for which, word in facts:
            clock.move(hours=1)
            tell(ledger, fact_about(which, word))
            list(ledger.grades.renew(grading.grades_of, RULES, at_once=at_once))
        assert kept(ledger) == made(ledger)
    take(one, lines_of(other))
    grading.keep_grades(one)
    assert kept(one) == made(one)


def test_a_ledger_of_before_grades_were_kept_is_graded_by_who_asks_first(place: Path, clock: Clock) -> None:
    with open_ledger(place, now=clock) as ledger:
        a_season(ledger)
    with closing(sqlite3.connect(place)) as file:
        assert file.execute("SELECT count(*) FROM graded").fetchone() == (0,)
    with open_ledger(place, now=clock) as ledger:
        assert grading.records_on(ledger, date(2025, 1, 1)).counts("Scoop", "rumored", "renewal") == (1, 0)
        assert kept(ledger) == made(ledger) != [[]]


NEWS = (Renewal("renewed"), Renewal("cancelled"), Release(Window.day(date(2022, 6, 8))), Renewal("renewed"))
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["page", "page", "page", "page", "copy", "retract", "restore"]),
        st.integers(0, 5),
        st.integers(0, 9),
        st.integers(0, 3),
    ),
    min_size=12,
    max_size=40,
)


@settings(max_examples=80, deadline=None)
@given(EVENTS)
def test_the_grades_as_of_a_day_are_those_of_what_the_ledger_gives_as_of_it(
    events: list[tuple[str, int, int, int]],
) -> None:
    """Pages change, copy each other, have claims taken back; the plain way asks for each day by itself."""
    clock = Clock()
    with open_ledger(":memory:", now=clock) as ledger:
        pages: list[tuple[Article, Claim]] = []
        for what, outlet, number, which in events:
            clock.move(hours=1)
            if what == "page":
                article = article_at(
                    f"https://{outlet}.example/{number % 3}",
                    outlet=f"Outlet {outlet}",
                    text=f"{which} {number}",
                    published=date(2022, 6, 1 + number),
                    modified=date(2022, 6, 3 + 2 * number),
                )
                certainty = Certainty.RUMORED if outlet == 5 else Certainty.OFFICIAL
                claim = claim_in(article, NEWS[which], certainty=certainty)
                ledger.add(article, [claim])
                pages.append((article, claim))
            elif pages:
                one, other = pages[number % len(pages)], pages[(number + which) % len(pages)]
                if what == "copy":
                    if one[0].id != other[0].id:
                        ledger.record(Copy(article=one[0].id, original=other[0].id, share=0.9))
                else:
                    since = date(2022, 6, 1 + 5 * which) if which else None
                    ledger.record(
                        Retraction(claim=one[1].id, reason="So.", since=since, holds=what == "retract")
                    )
        grading.keep_grades(ledger)
        every = [g for series in kept(ledger) for g in series]
        for number in range(0, 40, 3):
            day = date(2022, 6, 1) + timedelta(days=number)
            repeats = {r.url: r for r in ledger.repeats("Glass Harbour", as_of=day)}

            def voice_of(claim: Claim, repeats: dict[str, Repeat] = repeats) -> str:
                url, outlet, seen = claim.url, claim.outlet, {claim.url}
                while url in repeats and repeats[url].original not in seen:
                    url, outlet = repeats[url].original, repeats[url].original_outlet
                    seen.add(url)
                return outlet

            plain = grade(ledger.claims("Glass Harbour", as_of=day), day, voice_of=voice_of)
            given_then = [Grade(*g[:7]) for g in every if g.since <= day < g.until]
            assert Counter(given_then) == Counter(plain)
