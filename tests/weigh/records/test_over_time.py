"""Grades as of every day: what was given on a day is what that day's claims alone give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from hashlib import sha256
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.model import (
    Cast,
    Certainty,
    Claim,
    Delay,
    Episodes,
    Production,
    Release,
    Renewal,
    Value,
    Window,
)
from knownsofar.weigh.records import RULES, Records, RecordsOverTime, Standing, grade, grades_over, steps_of

START = date(2023, 5, 1)
VALUES: tuple[Value, ...] = (
    Release(Window.day(date(2023, 5, 5))),
    Release(Window.day(date(2023, 5, 4))),
    Release(Window.months(2023, 5, 5)),
    Release(Window.year(2023)),
    Delay(Window.months(2023, 6, 6)),
    Renewal("renewed"),
    Renewal("cancelled"),
    Production("filming", "starts", Window.day(date(2023, 5, 3))),
    Episodes(8),
    Episodes(10),
    Cast("Han Seo-yun"),
    Cast("Han Seo-yun", None, "leaving"),
)


def day(number: int) -> date:
    return START + timedelta(days=number)


def claim_on(value: Value, number: int, outlet: str, certainty: str, season: int, polarity: bool) -> Claim:
    return Claim(
        series="Salt", season=season, value=value, certainty=Certainty(certainty), polarity=polarity,
        source=None, sentence="", url=f"{outlet}/{number}", outlet=outlet, published=day(number),
        rule="test", span=(0, 1),
    )  # fmt: skip


@st.composite
def told(draw: st.DrawFn) -> list[Claim]:
    """What six outlets say of a few things, mostly officially: much is settled, and some of it undone."""
    things = [*draw(st.lists(st.sampled_from(VALUES), min_size=1, max_size=3)), VALUES[0]]
    one = st.builds(
        claim_on,
        st.sampled_from(things),
        st.integers(0, 12),
        st.sampled_from("ABCDEF"),
        st.sampled_from(["official", "official", "official", "rumored"]),
        st.sampled_from([2, 2, 2, 2, 1]),
        st.sampled_from([True, True, True, True, False]),
    )
    return draw(st.lists(one, min_size=10, max_size=30))


@st.composite
def stood(draw: st.DrawFn) -> list[Standing]:
    """Claims of which some are taken back, stand late, or are copies for good."""
    found = []
    for claim in draw(told()):
        since = max(claim.published, day(draw(st.sampled_from([0, 0, 0, 5, 9, 14]))))
        until = draw(st.sampled_from([date.max, date.max, date.max, day(9), day(15)]))
        voice = draw(st.sampled_from([claim.outlet, claim.outlet, claim.outlet, "A"]))
        found.append(Standing(claim, voice, since, until))
    return found


def known_on(when: date, standing: Sequence[Standing]) -> Counter[object]:
    """The grades of a day, from the claims that stood on it alone."""
    there = [s for s in standing if s.since <= when < s.until]
    voices = {id(s.claim): s.voice for s in there}
    return Counter(grade([s.claim for s in there], when, voice_of=lambda c: voices[id(c)]))


@settings(max_examples=400, deadline=None)
@given(stood())
def test_the_grades_of_a_day_are_those_of_what_stood_on_it(standing: list[Standing]) -> None:
    every = grades_over(standing)
    for number in range(17):
        given_then = Counter(g.grade for g in every if g.since <= day(number) < g.until)
        assert given_then == known_on(day(number), standing)


@settings(max_examples=200, deadline=None)
@given(told())
def test_no_claim_of_a_later_day_changes_the_grades_of_a_day(claims: list[Claim]) -> None:
    standing = [Standing(c, c.outlet, c.published, date.max) for c in claims]
    every = grades_over(standing)
    for number in range(13):
        known = Counter(g.grade for g in every if g.since <= day(number) < g.until)
        assert known == Counter(grade([c for c in claims if c.published <= day(number)], day(number)))


@settings(max_examples=200, deadline=None)
@given(stood().flatmap(lambda s: st.tuples(st.just(s), st.permutations(s))))
def test_the_order_in_which_claims_come_changes_no_grade(both: tuple[list[Standing], list[Standing]]) -> None:
    one, other = map(grades_over, both)
    assert one == other


def test_rules_that_grade_otherwise_have_another_number() -> None:
    """Ledgers keep grades: whoever changes what these claims' are raises RULES, and then this digest."""
    random = Random(7)
    certain = ("official", "official", "reported", "rumored")
    claims = [
        claim_on(
            random.choice(VALUES), random.randrange(60), random.choice("ABCDEF"), random.choice(certain),
            random.randrange(1, 6), random.random() < 0.9,
        )
        for _ in range(400)
    ]  # fmt: skip
    every = grades_over([Standing(c, c.outlet, c.published, date.max) for c in claims])
    lines = "\n".join(f"{grade} {since} {until}" for grade, since, until in every)
    assert (RULES, len(every), sha256(lines.encode()).hexdigest()[:16]) == (1, 216, "4cbde2f48d1a5521")


def test_a_grade_ends_when_as_many_tell_another_day() -> None:
    """The fifth of May was the premiere until two others told the fourth."""
    rumor = claim_on(Release(Window.year(2023)), 0, "R", "rumored", 2, True)
    words = ((6, "A", 0), (7, "B", 0), (8, "C", 1), (9, "D", 1))
    words_of = [
        claim_on(VALUES[value], number, outlet, "official", 2, True) for number, outlet, value in words
    ]
    standing = [Standing(c, c.outlet, c.published, date.max) for c in (rumor, *words_of)]
    found = [(g.grade.right, g.since, g.until) for g in grades_over(standing) if g.grade.outlet == "R"]
    assert found == [(True, day(7), day(9))]
    assert grade([s.claim for s in standing], date(2026, 1, 1)) == []


def test_a_grade_known_on_a_day_need_not_have_been_given_on_it() -> None:
    """Two tell the fifth, two the fourth, a day later a third the fifth: the second word settled it."""
    words = ((6, "A", 0), (6, "B", 0), (6, "C", 1), (6, "D", 1), (7, "E", 0))
    claims = [claim_on(VALUES[v], number, outlet, "official", 2, True) for number, outlet, v in words]
    rumor = claim_on(Release(Window.year(2023)), 0, "R", "rumored", 2, True)
    standing = [Standing(c, c.outlet, c.published, date.max) for c in (rumor, *claims)]
    (found,) = [g for g in grades_over(standing) if g.grade.outlet == "R"]
    assert (found.grade.known, found.since) == (day(6), day(7))


@settings(max_examples=200, deadline=None)
@given(stood())
def test_counts_over_time_are_those_of_the_grades_of_each_day(standing: list[Standing]) -> None:
    every = grades_over(standing)
    over_time = RecordsOverTime(
        steps_of((g.outlet, g.certainty, g.predicate, g.right, since, until) for g, since, until in every)
    )
    asked = [
        (o, c, p) for o in "ABZ" for c in ("official", "rumored") for p in ("release", "renewal", "cast")
    ]
    for number in range(17):
        plain = Records(g.grade for g in every if g.since <= day(number) < g.until)
        then = over_time.on(day(number))
        assert [then.counts(*key) for key in asked] == [plain.counts(*key) for key in asked]
        assert [then.reliability(*key) for key in asked] == [plain.reliability(*key) for key in asked]
        assert [then.interval(*key) for key in asked[:2]] == [plain.interval(*key) for key in asked[:2]]
