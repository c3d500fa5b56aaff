"""What holds of every article, whatever is in it: no crash, spans in the text, no slow reading."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extract.compact import article, claims_of

from knownsofar.extract import extract
from knownsofar.extract.engine import MOST_SENTENCES
from knownsofar.extract.fold import fold
from knownsofar.identify import identify
from knownsofar.model import Claim, Layout, claim_from_json, claim_to_json

_PIECES = st.sampled_from(
    (
        *("Copper Lane", "“Night Ferry”", "Netflix", "HBO", "Deadline", "Ida Brandt", "as Joe Marsh"),
        *("season 2", "the third season", "Season 10", "S2", "seasons 2 and 3", "its second season"),
        *("October 10, 2024", "early 2025", "in the fall", "next month", "2024 or 2025", "last Friday"),
        *("has renewed", "premieres on", "was cancelled", "could return", "has been delayed to", "wrapped"),
        *("will not", "reportedly", "eight episodes", "based on the novel", "a trailer", "filming began"),
        *("stars as", "(", ")", ",", ".", "?", "!", ":", "“", "”", "’s"),
        *("\n", "\n\n", "• ", "- ", "# ", "| "),
        *("\u00a0", "\u200b", "\ufeff", "\x00", "\U0001f600", "é", "İ", "ß", "한국", "\r\n"),
    )
)
_ARTICLES = st.lists(_PIECES, max_size=60).map(" ".join)


def _hold(text: str, claims: tuple[Claim, ...]) -> None:
    sentences = {(s.start, s.end) for s in Layout.of(text).sentences}
    for claim in claims:
        start, end = claim.span
        assert 0 <= start < end <= len(text)
        around = [(a, b) for a, b in sentences if a <= start and end <= b]
        assert around, "a span lies in one sentence"
        assert claim.sentence in {text[a:b] for a, b in around}
        assert claim_from_json(json.loads(json.dumps(claim_to_json(claim)))) == claim
    assert fold(fold(claims)) == fold(claims)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("Copper Lane season 2", "Night Ferry", "")), _ARTICLES)
def test_what_is_claimed_stands_in_the_text(title: str, text: str) -> None:
    claims = claims_of(title, text)
    _hold(text, claims)
    assert claims_of(title, text) == claims


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), st.text(max_size=300))
def test_no_text_is_too_strange_to_read(title: str, text: str) -> None:
    _hold(text, claims_of(title, text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 100_000, id="100,000 letters without a blank"),
        pytest.param("Season" * 20_000, id="capitals without a blank"),
        pytest.param("Season 2 and " * 5_000 + "they return.", id="5,000 seasons in a sentence"),
        pytest.param("“Copper Lane” and " * 5_000 + "return.", id="5,000 titles in a sentence"),
        pytest.param(", ".join(f"Ida{'abcdefghij'[i % 10]} Brandt" for i in range(3_000)), id="3,000 names"),
        pytest.param(
            "Starring " + ", ".join(f"Person {_l}" for _l in ("Aa", "Bb") * 1_500), id="3,000 in two"
        ),
        pytest.param("• Ida Brandt as Joe Marsh\n" * 2_000, id="2,000 lines of cast"),
        pytest.param("on October 10, 2024 and " * 4_000, id="4,000 dates in a sentence"),
        pytest.param(("on October 10, 2024 and " * 48 + "out. ") * 8, id="sentences as long as are read"),
        pytest.param("renewed " * 15_000, id="15,000 renewals"),
        pytest.param("not " * 25_000 + "renewed", id="25,000 negations"),
        pytest.param("It has 8 episodes of 8 episodes " * 3_000, id="6,000 counts"),
        pytest.param("(" * 50_000, id="50,000 open brackets"),
        pytest.param("“" * 50_000, id="50,000 open quotes"),
        pytest.param("Netflix " * 12_000, id="12,000 platforms"),
        pytest.param("A " * 50_000, id="50,000 capitals"),
        pytest.param("Ida Brandt said. " * 3_000, id="3,000 speakers"),
        pytest.param("a novel called The Of The Of " * 3_500, id="3,500 books"),
        pytest.param("\n\n".join(["Copper Lane season 2 premieres in October."] * 1_000), id="1,000 blocks"),
    ],
)
@pytest.mark.timeout(60)
def test_no_hostile_text_stops_the_reader(text: str) -> None:
    claims_of("Copper Lane season 2", "Copper Lane was renewed for season 2.")  # the weights are loaded
    claims = claims_of("Copper Lane season 2 returns on Netflix", text)
    _hold(text, claims)


def test_what_stands_after_a_thousand_sentences_is_counted_and_not_read() -> None:
    last = "Copper Lane was renewed for season 3."
    one = article("Copper Lane season 2", "Copper Lane was renewed for season 2. " * MOST_SENTENCES + last)
    layout = Layout.of(one.text)
    found = extract(one, layout, identify(one, layout))
    assert found.dropped["too-many"] == 1
    assert {claim.season for claim in found.claims} == {2}
