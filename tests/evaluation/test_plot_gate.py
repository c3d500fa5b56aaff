"""The sentences labelled as recap, ahead or no story, each read in its article."""

from __future__ import annotations

from collections import Counter

import pytest
from evaluation.plot import HALVES, figures, told

LEAST_FOUND = 0.4


@pytest.mark.parametrize("half", HALVES)
def test_no_news_is_told_as_story_and_no_tense_is_wrong(half: str) -> None:
    rows = told(half)
    found = figures(rows)
    assert found.precision == 1.0
    assert found.tense == 1.0
    assert found.recall >= LEAST_FOUND


@pytest.mark.parametrize("half", HALVES)
def test_a_hundred_sentences_are_labelled_of_every_kind(half: str) -> None:
    labels = Counter(row.label for row in told(half))
    assert sum(labels.values()) == 100
    assert min(labels["recap"], labels["ahead"], labels["none"]) >= 20
