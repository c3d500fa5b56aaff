"""How likely a candidate names a series: a learnt model over the signs around it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from knownsofar.identify.candidates import Candidate
from knownsofar.model.linear import LinearModel, load_weights


def signs(candidate: Candidate) -> Iterator[str]:
    """The features of a candidate: signs at half of its occurrences or more, and with "?" those at fewer."""
    yield from candidate.whole
    half = candidate.seen / 2
    for sign, count in candidate.signs.items():
        yield sign if count >= half else sign + "?"


@cache
def _model() -> LinearModel:
    return load_weights("knownsofar.identify", "titles")["titles"]


@cache
def _main() -> LinearModel:
    return load_weights("knownsofar.identify", "main")["main"]


def worth(candidate: Candidate) -> float:
    """The log-odds that a candidate is the title of a series that the article speaks of."""
    return _model().scores(signs(candidate))[0]


def all_signs(candidate: Candidate) -> Iterator[str]:
    """The features of a candidate with those that only the other candidates give it."""
    yield from signs(candidate)
    yield from candidate.beside


def leading(candidate: Candidate) -> float:
    """How much speaks for a candidate's being the article's first subject, against its other candidates."""
    return _main().scores(all_signs(candidate))[0]
