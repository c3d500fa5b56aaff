"""The articles written with slips, both halves: what is found, and that nothing is found besides."""

from __future__ import annotations

import pytest
from evaluation.slips import HALVES, Labelled, Tally, corpus, pairs_of, read, score
from training.cases import fold

ARTICLES = [(half, one) for half in HALVES for one in corpus(half)]
FLOORS = {"seen": 0.95, "held": 0.9}
"""The share of slips found in each half; none of the alarms may be false."""


def _tally(articles: list[Labelled]) -> Tally:
    tally = Tally()
    for one in articles:
        found = read(one.article)
        score(tally, found.slips if found else (), one.labels, lambda _: None)
    return tally


@pytest.mark.parametrize(
    ("half", "one"), ARTICLES, ids=lambda v: v if isinstance(v, str) else v.article.title
)
def test_no_alarm_is_false(half: str, one: Labelled) -> None:
    assert not _tally([one]).false


@pytest.mark.parametrize("half", HALVES)
def test_most_slips_are_found(half: str) -> None:
    tally = _tally(corpus(half))
    assert sum(tally.found.values()) >= FLOORS[half] * sum(tally.labelled.values())


@pytest.mark.parametrize("half", HALVES)
def test_every_kind_of_slip_is_written_in_both_halves_and_so_is_what_only_looks_like_one(half: str) -> None:
    articles = corpus(half)
    kinds = {label.kind for one in articles for label in one.labels}
    assert len(kinds) == 7
    assert sum(not one.labels for one in articles) >= 7


def test_mended_lists_are_read_as_the_cast_that_they_name() -> None:
    expected = right = 0
    for _, one in ARTICLES:
        pairs = pairs_of(read(one.article)) if one.people else set()
        expected += len(one.people)
        right += sum((fold(p), fold(c)) in pairs for p, c in one.people)
    assert expected >= 40
    assert right >= 0.8 * expected
