"""Which season a claim is about: its own sentence first, then its heading, then the article.

Every number that could be meant is a candidate, with all the ways in which the
text leads to it; a linear model weighs the ways against each other.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

from knownsofar.extract.context import Proposal
from knownsofar.extract.linear import Bag
from knownsofar.extract.reading import Reading
from knownsofar.model import Cast, Delay, Production, Release, Renewal, SeasonMention, Trailer, Value, Window


class Candidate(NamedTuple):
    """A season that may be meant, and the ways that lead to it."""

    number: int | None
    ways: tuple[str, ...]


def resolve(reading: Reading, proposal: Proposal, series: str) -> tuple[int | None, float]:
    """The season that a proposal about `series` is most likely about, and how likely."""
    model = reading.context.models("season")
    rows = candidates(reading, proposal, series)
    scores = [model.scores(features(row), shared(reading, proposal, row))[0] for row in rows]
    best = max(range(len(rows)), key=scores.__getitem__)
    return rows[best].number, softmax(scores, best)


def softmax(scores: list[float], best: int) -> float:
    """The share of one among scores that are log odds."""
    return 1.0 / sum(math.exp(max(-30.0, min(30.0, s - scores[best]))) for s in scores)


def candidates(reading: Reading, proposal: Proposal, series: str) -> list[Candidate]:
    """Every season that may be meant."""
    ways: dict[int | None, list[str]] = {None: ["null"], 1: ["one"]}

    def way(number: int | None, name: str) -> None:
        if number is not None and 0 < number < 100:
            ways.setdefault(number, []).append(name)

    for mention, name in _mentions(reading, proposal, series):
        way(mention.number, name)
        if mention.number is not None:
            way(mention.number + 1, name + "+1")
    subjects = reading.context.subjects
    coming, aired = subjects.coming.get(series), subjects.aired.get(series)
    way(coming, "coming")
    way(aired, "aired")
    if aired is not None:
        way(aired + 1, "aired+1")
        way(aired - 1, "aired-1")
    if coming is not None:
        way(coming - 1, "coming-1")
        way(coming + 1, "coming+1")
    return [Candidate(number, tuple(names)) for number, names in ways.items()]


def _mentions(reading: Reading, proposal: Proposal, series: str) -> list[tuple[SeasonMention, str]]:
    """Season mentions that may lead to the season, each with the way's name."""
    own = [m for m in reading.seasons[proposal.sentence] if m.series in (None, series)]
    found: list[tuple[SeasonMention, str]] = []
    clues = reading.clues(proposal.sentence)
    clause = _clause(clues.items, proposal.start)
    ranked = sorted(own, key=lambda m: _distance(m, proposal))
    for rank, mention in enumerate(ranked[:3]):
        if mention.start <= proposal.start < mention.end:
            found.append((mention, "self"))
            continue
        side = "left" if mention.start < proposal.start else "right"
        together = "same" if _clause(clues.items, mention.start) == clause else "other"
        found.append((mention, f"own{rank}"))
        found.append((mention, f"own-{side}-{together}"))
    found.extend(_elsewhere(reading, proposal, bool(own)))
    return found


def _elsewhere(reading: Reading, proposal: Proposal, has_own: bool) -> list[tuple[SeasonMention, str]]:
    """Mentions in the heading and in the sentences before."""
    found: list[tuple[SeasonMention, str]] = []
    context = reading.context
    suffix = "|own" if has_own else ""
    block = context.sentences[proposal.sentence].block
    heading = context.layout.blocks[block].heading
    if heading is not None:
        found.extend((m, "heading" + suffix) for m in reading.seasons[reading.sentence_of_block(heading)][:1])
    for back in range(1, min(proposal.sentence, 8) + 1):
        index = proposal.sentence - back
        mentions = reading.seasons[index]
        if mentions:
            same = context.sentences[index].block == block
            name = f"before{min(back, 3)}{'' if same else '-block'}"
            found.append((mentions[-1], name + suffix))
            break
    return found


def _distance(mention: SeasonMention, proposal: Proposal) -> int:
    if mention.end <= proposal.start:
        return proposal.start - mention.end
    return max(0, mention.start - proposal.end) + 1


def _clause(items: list, position: int) -> int:  # type: ignore[type-arg]
    for item in items:
        if item.end > position:
            return int(item.clause)
    return -1


def features(candidate: Candidate) -> list[str]:
    """What speaks for and against one candidate: all its ways together."""
    return ["sig=" + "+".join(sorted(set(candidate.ways)))]


def shared(reading: Reading, proposal: Proposal, candidate: Candidate) -> list[Bag]:
    """What each of its ways says of a candidate."""
    predicate, kind = proposal.value.predicate, describe(proposal.value, proposal.polarity)
    tense = _tense(reading, proposal.value)
    classes = reading.clues(proposal.sentence).classes & _TELLING
    bags: list[Bag] = []
    for way in dict.fromkeys(candidate.ways):
        bags += (_claimed(way, predicate, kind, tense), _beside(way, classes))
    return bags


_KEPT = 10_000
"""How many bags are kept: the same few ways lead to seasons in all articles."""


@lru_cache(_KEPT)
def _claimed(way: str, predicate: str, kind: str, tense: str) -> Bag:
    """A way with what is claimed."""
    found = [way, f"{predicate}|{way}", f"{kind}|{way}"]
    return Bag([*found, f"{predicate}|{tense}|{way}"] if tense else found)


@lru_cache(_KEPT)
def _beside(way: str, classes: frozenset[str]) -> Bag:
    """A way with words of the sentence."""
    return Bag(f"{cls}|{way}" for cls in classes)


_TELLING = frozenset(
    ("NEXT", "FIRST", "FINAL", "SHOWNOUN", "RETURN", "RENEW", "PREMIERE", "CAST", "PAST", "NEG")
)


def describe(value: Value, polarity: bool | None) -> str:
    """A value's kind in features: its predicate, main part and polarity."""
    part: str = ""
    match value:
        case Renewal(outcome=outcome):
            part = outcome
        case Production(stage=stage, phase=phase):
            part = f"{stage}-{phase}"
        case Cast(change=change):
            part = str(change)
        case Trailer(kind=kind):
            part = kind
    return f"{value.predicate}:{part}:{'+' if polarity is not False else '-'}"


def _tense(reading: Reading, value: Value) -> str:
    match value:
        case Release(window=window):
            return _when(reading, window)
        case Renewal(when=when) | Production(when=when) | Trailer(when=when) | Delay(to=when):
            return _when(reading, when)
        case _:
            return ""


def _when(reading: Reading, window: Window | None) -> str:
    if window is None or window.is_unbounded:
        return "undated"
    return reading.date_note(window)
