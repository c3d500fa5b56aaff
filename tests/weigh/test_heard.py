"""Through whom a sentence says that its news was heard: what is read as that, and what is not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.model import Claim, Renewal
from knownsofar.weigh.witnesses import count_witnesses
from knownsofar.weigh.witnesses.outlets import heard_through

Tell = Callable[..., Claim]
RENEWED = Renewal("renewed")

WORDINGS = """
According to {}, Netflix has renewed The Salt Harbour.
Netflix has renewed The Salt Harbour, according to a report by {}.
Netflix has renewed The Salt Harbour, {} reports.
{} reports that Netflix has renewed The Salt Harbour.
Netflix has renewed The Salt Harbour, per {}.
Netflix has renewed The Salt Harbour (via {}).
Via {}: The Salt Harbour has been renewed.
{} has learned that The Salt Harbour will return.
{} has exclusively learned that The Salt Harbour will return.
{} has confirmed that The Salt Harbour will return.
The Salt Harbour will return, {} has confirmed.
{} hears that The Salt Harbour will return.
{} was first to report that The Salt Harbour will return.
{} broke the news that The Salt Harbour will return.
As first reported by {}, The Salt Harbour will return.
The Salt Harbour will return, as was first reported by {}.
Sources tell {} that The Salt Harbour will return.
The Salt Harbour will return, sources told {}.
A Netflix spokesperson told {} that The Salt Harbour will return.
“We are coming back,” Keane said, speaking to {}.
Speaking with {} about the finale, Keane said that there will be more.
In an interview with {}, Keane said that there will be more.
Keane confirmed to {} that there will be more.
{}'s Nellie Andreeva reports that there will be more.
Citing insiders, {} writes that there will be more.
H/T {}: The Salt Harbour will return.
"""
OUTLETS = {
    "Deadline": "deadline",
    "Variety": "variety",
    "TVLine": "tvline",
    "THR": "hollywoodreporter",
    "The Hollywood Reporter": "hollywoodreporter",
    "Entertainment Weekly": "ew",
    "What's on Netflix": "whats-on-netflix",
    "E! News": "eonline",
    "Soompi": "soompi",
}


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("wording", WORDINGS.strip().splitlines())
def test_an_outlet_beside_a_word_of_telling_is_whom_it_was_heard_through(wording: str, outlet: str) -> None:
    assert heard_through(wording.format(outlet)) == OUTLETS[outlet]


@pytest.mark.parametrize(
    "sentence",
    [
        "Netflix announced on Monday that The Salt Harbour will return.",
        "Keane told Rhys that there will be more.",
        "People told us that there will be more.",
        "People heard that it returns, and time revealed that they were right.",
        "The deadline for a renewal passed, Netflix reported.",
        "A variety of shows were renewed, Netflix confirmed.",
        "Puck, who is played by Keane, told Titania so.",
        "Netflix reports that 30 million households saw it.",
        "Netflix renewed it a day before Deadline turned sixty.",
        "The Mirror has cracked, he said.",
        "Keane told Tudum that there will be more.",
        "An unknown blog by the name of Salty Leaks reports that there will be more.",
        "",
    ],
)
def test_people_makers_and_words_that_look_like_outlets_are_none(sentence: str) -> None:
    """Tudum is Netflix's own: what is said there is official at first hand."""
    assert heard_through(sentence) is None


@given(st.text(alphabet="AaDdeilnt told reports'’.!/ \n", max_size=400))
def test_no_sentence_makes_it_fail(sentence: str) -> None:
    assert heard_through(sentence) in (None, "deadline")


def test_ten_pages_on_what_netflix_told_deadline_are_deadline_once(tell: Tell) -> None:
    told = "A Netflix spokesperson told Deadline that it will return."
    claims = [tell("2026-03-02", RENEWED, outlet=f"O{n}", source="Netflix", sentence=told) for n in range(10)]
    found = count_witnesses(claims)
    assert str(found) == "10 outlets, 1 witness"
    assert found.voices[0].why == "Deadline: quoted by O0, O1, O2 and 7 more"


def test_and_so_is_deadlines_own_article_that_says_it_was_told(tell: Tell) -> None:
    told = "A Netflix spokesperson told Deadline that it will return."
    own = tell("2026-03-01", RENEWED, outlet="Deadline", source="Netflix", sentence=told)
    page = tell("2026-03-02", RENEWED, outlet="O1", source="Netflix", sentence=told)
    other = tell("2026-03-02", RENEWED, outlet="O2", source="Netflix", sentence="Netflix announced it.")
    assert str(count_witnesses([own, page, other])) == "3 outlets, 2 witnesses"


def test_what_an_outlet_has_confirmed_is_its_word_however_officially_it_is_told(tell: Tell) -> None:
    claims = [tell("2026-03-02", RENEWED, outlet=f"O{n}", source="Deadline") for n in range(4)]
    assert str(count_witnesses(claims)) == "4 outlets, 1 witness"


def test_a_report_whose_source_was_not_read_is_credited_by_its_sentence(tell: Tell) -> None:
    said = "It will return, sources told Deadline."
    claims = [tell("2026-03-02", RENEWED, "reported", outlet=f"O{n}", sentence=said) for n in range(4)]
    assert str(count_witnesses(claims)) == "4 outlets, 1 witness"


def test_a_plain_fact_beside_what_somebody_told_an_outlet_is_the_pages_own(tell: Tell) -> None:
    said = "Renewed in May, it will film in June, Keane told Deadline."
    claims = [tell("2026-03-02", RENEWED, outlet=f"O{n}", sentence=said) for n in range(4)]
    assert str(count_witnesses(claims)) == "4 outlets, 4 witnesses"
