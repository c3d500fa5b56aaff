"""Who may be credited in a sentence: real names, in full, and nobody."""

from __future__ import annotations

from datetime import date

import pytest

from knownsofar.extract.context import Context
from knownsofar.extract.reading import Reading
from knownsofar.extract.source import MOST, Speaker, speakers
from knownsofar.model import Article, Layout, Subjects


def speakers_in(text: str, sentence: int) -> list[Speaker]:
    article = Article(
        url="https://a.example/1", outlet="a.example", published=date(2023, 3, 14), title="News", text=text
    )
    return speakers(Reading(Context(article, Layout.of(text), Subjects())), sentence)


CREDITED = [
    ("Lee Jae-min directs it. Lee said that filming is over.", 1, "Lee Jae-min"),
    ("Director Anna Holt is at work.\n\nFilming is over, Holt told reporters.", 1, "Anna Holt"),
    ("Anna Holt is at work. She said that filming is over.", 1, "Anna Holt"),
    ("Showrunner Anna Holt said that filming is over.", 0, "Anna Holt"),
    ("In July Anna Holt said that filming is over.", 0, "Anna Holt"),
    ("Netflix ordered it. The streamer confirmed a second season.", 1, "Netflix"),
    ("Netflix announced who returns.\n\n• Paul Webb as Finn\n• Ida Brandt as Mira", 2, "Netflix"),
    ("The production committee announced a second season.", 0, "production committee"),
]


@pytest.mark.parametrize(("text", "sentence", "name"), CREDITED)
def test_whoever_is_meant_may_be_credited_by_their_full_name(text: str, sentence: int, name: str) -> None:
    assert name in [s.name for s in speakers_in(text, sentence)]


def test_a_name_is_not_taken_with_the_words_before_it() -> None:
    names = {s.name for s in speakers_in("For Anna Holt it is over. So Paul Webb agreed.", 0)}
    assert names == {None, "Anna Holt", "Paul Webb"}


def test_nobody_may_be_credited_anywhere() -> None:
    assert [s.name for s in speakers_in("it is over.", 0)] == [None]


def test_a_list_of_many_names_has_a_bound() -> None:
    text = "Anna Holt, Paul Webb, " * 30 + "and Ida Brandt said so."
    assert len(speakers_in(text, 0)) == MOST
