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
    scores = [
        model.scores(features(reading, proposal, series, row), shared(reading, proposal, series, row))[0]
        for row in rows
    ]
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


def features(reading: Reading, proposal: Proposal, series: str, candidate: Candidate) -> list[str]:
    """What speaks for and against one candidate: all its ways together, and how it is named."""
    number, ways = candidate
    predicate = proposal.value.predicate
    found = ["sig=" + "+".join(sorted(set(ways)))]
    named = reading.headline_seasons
    if number in named:
        found += ("title", "title|" + predicate, *("title|" + way for way in ways))
    elif named:
        found.extend("other-title|" + way for way in ways if way in _ROLES)
    if number is None:
        return found
    mentions = [m for m in reading.seasons[proposal.sentence] if m.series in (None, series)]
    for mention in mentions:
        if mention.number == number:
            found += _wording(reading, proposal.sentence, mention, predicate, "")
            found.append(f"form={mention.form}|of={min(len(mentions), 3)}")
        elif mention.number is not None and mention.number + 1 == number:
            found += _wording(reading, proposal.sentence, mention, predicate, "+1")
    found += _aligned(reading, proposal, mentions, number)
    return found


def _aligned(
    reading: Reading, proposal: Proposal, mentions: list[SeasonMention], number: int
) -> tuple[str, ...]:
    """Of as many dates as seasons each has its own: "the first in 2018 and in February 2020 the second"."""
    dates = reading.dates(proposal.sentence)
    if len(dates) == len(mentions):
        for date, mention in zip(dates, mentions, strict=True):
            if date.start <= proposal.start < date.end and mention.number is not None:
                same = "aligned" if mention.number == number else "misaligned"
                return (f"{same}|of={min(len(dates), 3)}",)
    return ()


@lru_cache(maxsize=64)  # asked again for each proposal of the sentence
def _wording(
    reading: Reading, index: int, mention: SeasonMention, predicate: str, step: str
) -> tuple[str, ...]:
    """How a season that gives the number is put: its form and the words around it."""
    clues = reading.clues(index)
    items = clues.items
    first, last = clues.at(mention.start, mention.end)
    found = [f"form{step}={mention.form}", f"{predicate}|form{step}={mention.form}"]
    for side, near in (("l", range(first - 1, max(-1, first - 7), -1)), ("r", range(last, last + 6))):
        for distance, at in enumerate(near):
            if at < len(items):
                if distance < 2:
                    found.append(f"m{side}{distance}{step}={items[at].form}")
                if items[at].cls:
                    found.append(f"{predicate}|m{side}c{step}={items[at].cls}")
    return tuple(found)


def shared(reading: Reading, proposal: Proposal, series: str, candidate: Candidate) -> list[Bag]:
    """What each of its ways says of a candidate."""
    predicate, kind = proposal.value.predicate, describe(proposal.value, proposal.polarity)
    tense = _tense(reading, proposal.value)
    clues = reading.clues(proposal.sentence)
    classes = clues.classes & _TELLING
    subjects = reading.context.subjects
    rank = subjects.series.index(series) if series in subjects.series else len(subjects.series)
    place = f"{min(rank, 2)}|of={min(len(subjects.series), 3)}"
    known = f"{'aired' if series in subjects.aired else ''}{'coming' if series in subjects.coming else ''}"
    share = reading.series_share(series)
    bags: list[Bag] = []
    for way in dict.fromkeys(candidate.ways):
        bags += (_claimed(way, predicate, kind, tense), _beside(way, classes))
        bags.append(_standing(way, predicate, place, known, share))
        if way in _ROLES:
            bags.append(clues.told_of(way))
    return bags


_ROLES = frozenset(("null", "one", "aired", "coming"))
"""The ways that no words of a sentence lead to: its words tell which is meant."""

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


@lru_cache(_KEPT)
def _standing(way: str, predicate: str, place: str, known: str, share: str) -> Bag:
    """A way with how much of the article is about the series, and what is known of its seasons."""
    return Bag(
        (
            f"known={known}|{way}",
            f"share={share}|{way}",
            f"{predicate}|share={share}|{way}",
            f"rank={place}|{way}",
        )
    )


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
