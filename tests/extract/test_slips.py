"""What articles on invented series got wrong by their own lights, and what they did not."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.extract.context import Context
from knownsofar.extract.reading import Reading
from knownsofar.extract.slips import find_slips
from knownsofar.extract.slips.spelling import distance
from knownsofar.model import (
    Article,
    Certainty,
    Claim,
    Layout,
    Plot,
    Production,
    Release,
    Renewal,
    SeasonMention,
    Slip,
    Subjects,
    Window,
)
from knownsofar.model.claim import Value

DAY = date(2023, 3, 14)
_SEASON = re.compile(r"\b[Ss]eason (\d)")


def slips_of(
    text: str,
    *said: tuple[str, int | None, Value],
    title: str = "Ember Falls",
    headline: str = "News",
    series: tuple[str, ...] = (),
) -> tuple[Slip, ...]:
    """The slips of an article on `title` whose sentences that begin so claim so of a season."""
    article = Article(url="https://a.example/1", outlet="a.example", published=DAY, title=headline, text=text)
    layout = Layout.of(text)
    seasons = tuple(SeasonMention(int(m[1]), m.start(), m.end()) for m in _SEASON.finditer(text))
    subjects = Subjects(
        series=(title, *series),
        seasons=seasons,
        governing=(title,) * len(layout.sentences),
        aired={title: 1},
        coming={title: 2},
    )
    reading = Reading(Context(article, layout, subjects))
    claims = []
    for begins, season, value in said:
        sentence = next(s for s in layout.sentences if layout.words(s).startswith(begins))
        claims.append(
            Claim(
                series=title,
                season=season,
                value=value,
                certainty=Certainty.OFFICIAL,
                polarity=True,
                source=None,
                sentence=layout.words(sentence),
                url=article.url,
                outlet=article.outlet,
                published=DAY,
                rule="",
                span=(sentence.start, sentence.end),
            )
        )
    return find_slips(reading, sorted(claims, key=lambda c: c.span))


def kinds(slips: tuple[Slip, ...]) -> list[str]:
    return [s.kind for s in slips]


# Titles.

MISSPELT = [
    ("Ember Falls", "Ember Falls is back. Embre Falls season 2 is coming.", "Embre Falls"),
    ("The House of Salt", "The House of Salt is back. Who is in The House on Salt?", "The House on Salt"),
    (
        "None of Them Are Home",
        "None of Them Are Home is back, and None of Them is Home stays.",
        "None of Them is Home",
    ),
    (
        "Salt & Stone",
        "Salt & Stone is a hit. We love Salt and Stone. Salt and the Stone returns.",
        "Salt and the Stone",
    ),
    ("The Baker's Wife", "The Baker's Wife returns. The Baker Wife is a drama.", "The Baker Wife"),
    (
        "Psychic Academy 9",
        "Psychic Academy 9 is back. In Psycic Academy 9 a boy sees ghosts.",
        "Psycic Academy 9",
    ),
    ("Salt Hound", "Salt Hound is back. Salt Houund season 2 is coming.", "Salt Houund"),
    ("Overwatchers", "Overwatchers is back. Here is what Overwachers season 2 brings.", "Overwachers"),
    ("The Accountant's Daughter", "So is The Acountant's Daughter.", "The Acountant's Daughter"),
]


@pytest.mark.parametrize(("title", "text", "wrong"), MISSPELT)
def test_a_title_that_is_nearly_right_is_misspelt(title: str, text: str, wrong: str) -> None:
    (slip,) = slips_of(text, title=title)
    assert slip.kind == "misspelt-title"
    assert text[slice(*slip.span)] == wrong
    assert wrong in slip.detail
    assert title in slip.detail


WELL_SPELT = [
    (
        "Ember Falls",
        "Ember Falls returns. Ember Falls' cast is back. EMBER FALLS! Ember Falls’s makers agree.",
    ),
    (
        "Ember Falls",
        "Ember Falls returns. Every ember falls. Amber Hall stars. Niagara Falls is the setting.",
    ),
    ("Salt & Stone", "Salt & Stone is out. So is Salt and Stone."),
    (
        "The House of Salt",
        "The House of Salt is out. We saw House of Salt, the house of salt, “House Of Salt”.",
    ),
    ("Vikings", "Vikings returns. The Viking king dies. Viking season 2 is out."),
    ("Station 18", "Station 18 returns. It shares a night with Station 19."),
    ("Haikai", "Haikai is back. Haikaii season 2 is coming."),
    ("Café Noir", "Café Noir is back. Cafe Noir season 2 is coming."),
    ("Part of Us", "Part of Us is back. Half of Us voted, and Part of Me agreed."),
]


@pytest.mark.parametrize(("title", "text"), WELL_SPELT)
def test_case_marks_possessives_and_other_names_are_no_misspellings(title: str, text: str) -> None:
    assert slips_of(text, title=title) == ()


def test_the_name_of_another_subject_is_no_misspelling() -> None:
    text = "The Last Kingdom ended. The Lost Kingdom goes on. The Last Kingdom was loved."
    assert kinds(slips_of(text, title="The Last Kingdom")) == ["misspelt-title"]
    layout = Layout.of(text)
    from knownsofar.model import SeriesMention

    at = text.index("The Lost Kingdom")
    subjects = Subjects(
        series=("The Last Kingdom", "The Lost Kingdom"),
        mentions=(SeriesMention("The Lost Kingdom", at, at + 16),),
        governing=("The Last Kingdom",) * len(layout.sentences),
    )
    article = Article(url="", outlet="", published=DAY, title="", text=text)
    assert find_slips(Reading(Context(article, layout, subjects)), ()) == ()


def test_the_commoner_spelling_is_not_blamed() -> None:
    text = "Embre Falls is back. Embre Falls is a hit. Ember Falls? No."
    assert slips_of(text) == ()


def test_a_wrong_spelling_is_reported_once() -> None:
    text = "Ember Falls, Ember Falls, Ember Falls. Embre Falls and Embre Falls."
    assert kinds(slips_of(text)) == ["misspelt-title"]


# List lines.


def test_list_lines_that_ran_together_or_broke_are_slips() -> None:
    text = (
        "Ember Falls Season 1 Cast\n\n• Kim Byung-ho as Lee Min-chanLee\n• Kyu-hwan as Song Jae-min\n"
        "• Park Ji-min as Nam So-hee"
    )
    assert kinds(slips_of(text)) == ["merged-lines", "broken-line"]


def test_a_list_in_order_has_no_slips() -> None:
    text = (
        "Ember Falls Season 1 Cast\n\n• Ian McKellen as Old Tom\n• Lee Kyu-hwan as Song Jae-min\n"
        "• Leonardo DiCaprio as Finn MacDonald"
    )
    assert slips_of(text) == ()


# Stories.

_TOLD = "In season 1 the general had the whole harbor of Velmora burned to stop the plague."


@pytest.mark.parametrize(
    "again",
    [
        "In season 2, we will see how the harbor of Velmora was burned in just this way.",
        "In season 2 the general will have the harbor of Velmora burned to stop the plague.",
        "Season 2 shows how the plague makes the general burn the harbor of Velmora.",
    ],
)
def test_what_was_told_of_one_season_is_not_the_story_of_the_next(again: str) -> None:
    (slip,) = slips_of(f"{_TOLD} {again}", ("In season 1", 1, Plot("recap")), (again, 2, Plot("ahead")))
    assert slip.kind == "recap-as-plot"
    assert again in slip.detail


@pytest.mark.parametrize(
    "ahead",
    [
        "In season 2 the survivors will sail from Velmora to find a cure.",
        "In season 2, we will see how the general faces a court.",
        "In season 2 the plague will reach the capital.",
    ],
)
def test_a_story_that_goes_on_from_what_was_told_is_no_slip(ahead: str) -> None:
    found = slips_of(f"{_TOLD} {ahead}", ("In season 1", 1, Plot("recap")), ("In season 2", 2, Plot("ahead")))
    assert found == ()


def test_a_recap_told_twice_is_no_slip() -> None:
    text = f"{_TOLD} So in season 1 the general burned the whole harbor of Velmora for the plague."
    assert slips_of(text, ("In season 1", 1, Plot("recap")), ("So in", 1, Plot("recap"))) == ()


# Days of the week.


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Season 2 arrives on Thursday, January 7, 2023.", "2023-01-07 is a Saturday"),
        ("Season 2 arrives on Monday, 5 May 2024, on Streamly.", "2024-05-05 is a Sunday"),
    ],
)
def test_a_date_on_another_day_of_the_week_is_a_slip(text: str, words: str) -> None:
    (slip,) = slips_of(text)
    assert slip.kind == "wrong-weekday"
    assert words in slip.detail


@pytest.mark.parametrize(
    "text",
    [
        "Season 2 arrives on Saturday, January 7, 2023.",
        "Season 2 arrives on January 7, 2023.",
        "Season 2 arrives on Friday, April 7.",
        "New episodes come every Thursday from January 2024.",
    ],
)
def test_a_date_on_its_own_day_of_the_week_is_none(text: str) -> None:
    assert slips_of(text) == ()


# Orders.

_2021, _2022, _2023 = Window.year(2021), Window.year(2022), Window.year(2023)
_MAY = Window.months(2022, 5, 5)
IMPOSSIBLE: list[tuple[tuple[int, Value], tuple[int, Value]]] = [
    ((1, Release(_2022)), (2, Release(_2021))),
    ((2, Release(_MAY)), (1, Release(Window.months(2022, 6, 6)))),
    ((1, Release(_2022)), (3, Release(_2021))),
    ((2, Release(_2021)), (2, Renewal("renewed", _2022))),
    ((2, Renewal("renewed", _2023)), (2, Release(_MAY))),
    ((2, Production("filming", "starts", _2022)), (2, Production("filming", "ends", _2021))),
    ((2, Production("filming", "starts", _2022)), (2, Release(_2021))),
]
POSSIBLE: list[tuple[tuple[int, Value], tuple[int, Value]]] = [
    ((1, Release(_2021)), (2, Release(_2022))),
    ((1, Release(_2022)), (2, Release(_2022))),
    ((1, Release(_2022)), (2, Release(_MAY))),
    ((1, Release(_2022)), (2, Release(Window(None, None)))),
    ((1, Release(_2022)), (2, Renewal("renewed", _2021))),
    ((1, Release(_2021)), (2, Renewal("renewed", _2022))),
    ((2, Release(_2021)), (2, Renewal("cancelled", _2022))),
    ((2, Release(_2021)), (2, Renewal("renewed", None))),
    ((1, Production("filming", "starts", _2022)), (2, Production("filming", "ends", _2021))),
    ((2, Production("filming", "starts", _2021)), (2, Production("filming", "ends", _2021))),
    ((2, Production("post-production", "starts", _2022)), (2, Production("filming", "ends", _2021))),
    ((1, Release(_2021)), (2, Production("filming", "starts", _2022))),
]


def _both(first: tuple[int, Value], second: tuple[int, Value], *, named: bool = True) -> tuple[Slip, ...]:
    text = f"One thing on season {first[0]}. Another on season {second[0]}."
    if not named:
        text = f"One thing on it. Another on season {second[0]}."
    return slips_of(text, ("One", *first), ("Another", *second), headline="Ember Falls, season by season")


@pytest.mark.parametrize(("first", "second"), IMPOSSIBLE)
def test_events_that_cannot_follow_each_other_are_a_slip(
    first: tuple[int, Value], second: tuple[int, Value]
) -> None:
    (slip,) = _both(first, second)
    assert slip.kind == "impossible-order"
    assert kinds(_both(second, first)) == ["impossible-order"]


@pytest.mark.parametrize(("first", "second"), POSSIBLE)
def test_events_that_can_follow_each_other_are_none(
    first: tuple[int, Value], second: tuple[int, Value]
) -> None:
    assert _both(first, second) == ()


@pytest.mark.parametrize(("first", "second"), IMPOSSIBLE)
def test_an_event_whose_season_had_to_be_guessed_blames_nobody(
    first: tuple[int, Value], second: tuple[int, Value]
) -> None:
    assert _both(first, second, named=False) == ()


def test_a_season_named_once_may_be_that_of_one_event_alone() -> None:
    text = "It premiered in 2021, and in 2022 season 2 was announced."
    said = ("It premiered", 2, Release(_2021)), ("It premiered", 2, Renewal("renewed", _2022))
    assert slips_of(text, *said) == ()


# Laws.

_words = st.text(alphabet="abcde", max_size=8)


@given(_words, _words)
def test_the_distance_of_words_is_symmetric_and_none_between_like_words(a: str, b: str) -> None:
    assert distance(a, b, 2) == distance(b, a, 2)
    assert (distance(a, b, 2) == 0) == (a == b)
    assert distance(a, b, 2) <= 3


@given(st.text(max_size=300))
def test_any_text_can_be_looked_through(text: str) -> None:
    for slip in slips_of(text):
        assert 0 <= slip.span[0] < slip.span[1] <= len(text)


def test_a_long_hostile_text_is_looked_through_in_time() -> None:
    text = "Ember Fall " * 20_000 + "\n\n" + "Thursday, January 7, 2023 " * 500
    assert len(slips_of(text)) <= 50
