"""Which series an article speaks of, which it only mentions, and which sentence is about which."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from knownsofar.model import Subjects

ONE = [
    (
        "‘Glass Harbor’ Renewed for Season 2 at Netflix",
        "Netflix has renewed “Glass Harbor” for a second season.",
        "Glass Harbor",
    ),
    (
        "Glass Harbor season 3: Everything we know",
        "Glass Harbor will be back. There is no date.",
        "Glass Harbor",
    ),
    ("HBO Renews Glass Harbor For Season 2", "Glass Harbor, the thriller, is coming back.", "Glass Harbor"),
    ("Season 2 of Glass Harbor delayed", "The drama Glass Harbor has been put back to 2025.", "Glass Harbor"),
    ("Glass Harbor Gets Second Season", "A second season of Glass Harbor is coming to Hulu.", "Glass Harbor"),
    ("Will There Be a Season 2 of The Paper Kings?", "The Paper Kings ended in May.", "The Paper Kings"),
]

Read = Callable[..., Subjects]


@pytest.mark.parametrize(("title", "text", "series"), ONE)
def test_the_series_of_a_news_item_is_made_out_without_a_catalogue(
    title: str, text: str, series: str, read: Read
) -> None:
    assert read(title, text).series == (series,)


def test_an_article_on_no_series_has_no_governing_one(read: Read) -> None:
    subjects = read("", "it rained all day.")
    assert subjects.series == ()
    assert subjects.governing == (None,)


def test_a_misspelt_title_is_the_same_series(read: Read) -> None:
    subjects = read(
        "All of Us Are Dead Season 2: release date",
        "All of Us Are Dead came to Netflix in 2022. Fans of All of Us is Dead wait. "
        "All of Us Are Dead is a hit.",
    )
    assert subjects.series == ("All of Us Are Dead",)
    assert {m.series for m in subjects.mentions} == {"All of Us Are Dead"}


def test_a_known_title_is_spelt_as_usual_whatever_the_article_writes(read: Read) -> None:
    assert read("Mr. and Mrs. Smith season 2 ordered", "Mr. and Mrs. Smith is back.").series == (
        "Mr. & Mrs. Smith",
    )


def test_a_short_name_is_the_series_of_the_full_name(read: Read) -> None:
    subjects = read(
        "Iron Valley: The Long War Season 2 Confirmed",
        "Iron Valley: The Long War has been renewed for season 2. “Iron Valley” is a drama. "
        "Iron Valley returns in May.",
    )
    assert subjects.series == ("Iron Valley: The Long War",)


def test_a_yardstick_is_mentioned_and_is_no_subject(read: Read) -> None:
    subjects = read(
        "Glass Harbor season 2 release date",
        "Glass Harbor has not been renewed. Like Squid Game, which took months, it needs time.",
    )
    assert subjects.series == ("Glass Harbor",)
    assert subjects.governing == ("Glass Harbor", "Glass Harbor")


def test_somebodys_earlier_work_is_no_subject(read: Read) -> None:
    subjects = read(
        "Glass Harbor season 2 adds cast",
        "Ann Lee, known for Stranger Things, joins Glass Harbor season 2.\n\nShe plays a doctor.",
    )
    assert subjects.series == ("Glass Harbor",)
    assert subjects.governing[-1] == "Glass Harbor"


def test_headings_rule_their_sections_in_a_round_up(read: Read) -> None:
    subjects = read(
        "All the dramas returning this year",
        "Glass Harbor (HBO)\n\nThe second season is set for May. It has eight episodes.\n\n"
        "The Paper Kings (Hulu)\n\nThe third season follows in June. Filming has ended.",
    )
    assert set(subjects.series) == {"Glass Harbor", "The Paper Kings"}
    assert subjects.governing == ("Glass Harbor",) * 3 + ("The Paper Kings",) * 3


def test_every_series_of_a_list_in_one_sentence_is_a_subject(read: Read) -> None:
    subjects = read(
        "NBC Renews Chicago Fire, Law & Order and The Voice",
        "NBC has renewed Chicago Fire, Law & Order and The Voice for next season.",
    )
    assert set(subjects.series) == {"Chicago Fire", "Law & Order", "The Voice"}


def test_mentions_point_at_the_words_that_name_the_series(read: Read) -> None:
    text = "Netflix has renewed “Glass Harbor” for a second season."
    subjects = read("‘Glass Harbor’ Renewed for Season 2 at Netflix", text)
    assert [text[m.start : m.end] for m in subjects.mentions] == ["Glass Harbor"]
    assert [text[m.start : m.end] for m in subjects.seasons] == ["second season"]


def test_a_numeral_that_counts_seasons_is_no_part_of_the_title(read: Read) -> None:
    subjects = read(
        "Cast of ‘Iron Valley 3’ revealed",
        "“Iron Valley 3” has its cast. The third season begins in May. “Iron Valley 3” is on tvN.",
    )
    assert subjects.series == ("Iron Valley",)
    assert 3 in {m.number for m in subjects.seasons}


def test_a_title_with_a_dash_is_one_name_in_plain_punctuation(read: Read) -> None:
    subjects = read(
        "Iron Valley – The Long War Season 2 Confirmed",
        "Iron Valley – The Long War returns. A new season of Iron Valley – The Long War is coming.",
    )
    assert subjects.series == ("Iron Valley - The Long War",)


def test_what_a_headline_names_behind_after_is_not_its_first_subject(read: Read) -> None:
    subjects = read(
        "Hulu Renews Glass Harbor for Season 2 Days After Canceling Paper Kings",
        "Glass Harbor has been renewed for a second season. Paper Kings was cancelled last week.",
    )
    assert subjects.series[0] == "Glass Harbor"


def test_a_label_before_a_colon_is_no_part_of_a_title(read: Read) -> None:
    subjects = read(
        "Glass Harbor season 2 is coming", "EXCLUSIVE: Glass Harbor returns. Glass Harbor is on Hulu."
    )
    assert subjects.series == ("Glass Harbor",)


def test_a_question_is_no_part_of_the_title_it_asks_about(read: Read) -> None:
    subjects = read("When is Lorna on TV?", "When is Lorna back on TV?\n\nLorna returns in May on ITV.")
    assert subjects.series == ("Lorna",)


def test_titles_that_run_together_with_season_numbers_are_told_apart(read: Read) -> None:
    text = "These are back:\n\nGlass Harbor Season 8Paper Kings Season 3Night Ferry Season 2"
    subjects = read("The CW renews Glass Harbor and other shows", text)
    assert {text[m.start : m.end] for m in subjects.mentions} == {
        "Glass Harbor",
        "Paper Kings",
        "Night Ferry",
    }


def test_a_common_word_in_a_list_of_titles_is_a_title(read: Read) -> None:
    text = (
        "CBS has renewed Glass Harbor, Doubt, Paper Kings and Night Ferry.\n\n"
        "Glass Harbor season 3 starts in May. Paper Kings season 2 follows. "
        "Season 2 of Night Ferry is set."
    )
    assert "Doubt" in read("CBS renews four shows", text).series


def test_who_stands_in_the_headline_beside_a_quoted_title_is_no_series(read: Read) -> None:
    subjects = read(
        "Hulu orders season three of ‘Glass Harbor’ with Daniel Marsh",
        "Daniel Marsh has the lead in the series. Glass Harbor has been renewed for a third season.",
    )
    assert subjects.series == ("Glass Harbor",)


@pytest.mark.parametrize(
    "opening",
    [
        "A Season 2 was what they asked for, and whether there would be one was a mystery.",
        "Between Season 1 and the second there were nearly three years.",
        "Currently nobody at Netflix will say more.",
    ],
)
def test_a_word_of_grammar_that_opens_a_sentence_is_no_title(opening: str, read: Read) -> None:
    subjects = read(
        "Netflix fans get a second season", f"Glass Harbor is back. Glass Harbor is a hit. {opening}"
    )
    assert {m.series for m in subjects.mentions} == {"Glass Harbor"}


@pytest.mark.parametrize(
    "name", ["Apple TV Plus", "CBS All Access", "Executive Producer Ann Lee", "By Ann Lee"]
)
def test_networks_and_credits_are_not_the_first_subject(name: str, read: Read) -> None:
    subjects = read(
        "What comes next", f"{name}\n\n“Glass Harbor” returns for season 2. It has been on {name} since May."
    )
    assert subjects.series[0] == "Glass Harbor"


def test_a_known_title_is_not_swallowed_by_one_that_and_joins_to_it(read: Read) -> None:
    subjects = read(
        "Disney+ shows start to film",
        "Filming of the Disney+ shows The Mandalorian and Skeleton Crew starts in May, for a second season.",
    )
    assert "The Mandalorian" in subjects.series


def test_it_is_no_part_of_the_title_that_it_presents(read: Read) -> None:
    subjects = read(
        "BBC confirms hit drama will return",
        "A hit drama is getting a second series. It's Lanternwick that will be back.\n\n"
        "Lanternwick starts filming this summer.",
    )
    assert subjects.series == ("Lanternwick",)


def test_credits_in_brackets_are_mentioned_even_where_an_article_is_about_many(read: Read) -> None:
    text = (
        "All the dramas of the year are in.\n\n“Glass Harbor” season 2 has Ann Lee (Stranger Things).\n\n"
        "“Paper Kings” season 3 has Bo Marsh (Stranger Things).\n\n“Night Ferry” season 2 is set for May."
    )
    subjects = read("Dramas returning this year", text)
    assert not any(m.subject for m in subjects.mentions if m.series == "Stranger Things")


@pytest.mark.parametrize(
    ("full", "short"), [("Glass Trek: Voyagers", "Voyagers"), ("The Marchetti Show", "Marchetti")]
)
def test_a_short_second_mention_is_the_series_of_the_full_name(full: str, short: str, read: Read) -> None:
    text = f"“{full}” has been renewed for a second season.\n\nFans of {short} have waited for long."
    subjects = read(f"‘{full}’ Renewed for Season 2", text)
    assert [text[m.start : m.end] for m in subjects.mentions if m.series == full][-1] == short


@pytest.mark.parametrize("text", ["It will stream on Apple TV Plus.", "The series is on Kanal 7 in May."])
def test_networks_and_plain_words_are_no_series(text: str, read: Read) -> None:
    subjects = read("‘Glass Harbor’ season 2 is coming", f"Glass Harbor is back. {text}")
    assert {m.series for m in subjects.mentions} == {"Glass Harbor"}


def test_a_numbered_title_keeps_its_sign(read: Read) -> None:
    subjects = read("‘Night Track #1’ returns", "“Night Track #1” has been renewed for a second season.")
    assert subjects.series == ("Night Track #1",)


@pytest.mark.parametrize(
    ("headline", "series"),
    [
        ("‘Copper Lane’ Renewed For Season 2 By Sky", "Copper Lane"),
        ("'Copper Lane' Canceled After 4 Seasons by Netflix", "Copper Lane"),
        ("‘Copper Lane: Stone Tide’ Part 2 Premieres September 1, 2024 on Sky", "Copper Lane: Stone Tide"),
        ("‘Hob’s Kitchen’ Renewed For Seasons 21 & 22 at Sky", "Hob's Kitchen"),
        (
            "‘Power Book II: Ghost’ Renewed For Season 3 At Starz; Brett Mahoney Takes Over",
            "Power Book II: Ghost",
        ),
        ("'Copper Lane' Canceled at Sky Despite Season 3 Renewal", "Copper Lane"),
        ("‘Copper Lane’: Kay Rees Joins Jo Fenn In Season 4 As It Gets Sky Green Light", "Copper Lane"),
    ],
)
def test_of_a_headline_that_marks_its_title_nothing_unmarked_is_one(
    read: Read, headline: str, series: str
) -> None:
    assert read(headline, headline).series[0] == series


def test_speech_in_quotation_marks_is_not_what_a_headline_marks_as_its_title(read: Read) -> None:
    headline = "'I can't wait': star of Copper Lane Season 3 on her return"
    assert read(headline, f"{headline}. Copper Lane season 3 comes in May.").series[0] == "Copper Lane"
