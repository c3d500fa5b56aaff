"""Which series a claim is about, among those that its sentence, its heading and the article speak of.

Every series named nearby is a candidate, with the ways that lead to it and how
much of the article is about it; a linear model weighs them, since the nearest
title is often only somebody's earlier work.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from knownsofar.extract.context import Proposal
from knownsofar.extract.listing import lists
from knownsofar.extract.reading import Reading
from knownsofar.extract.season import describe, softmax
from knownsofar.model import Cast, Crew, SeriesMention, SourceMaterial


class Candidate(NamedTuple):
    """A series that may be meant, the ways that lead to it, and the words about its nearest mention."""

    title: str
    ways: tuple[str, ...]
    words: tuple[str, ...]


def resolve_all(reading: Reading, proposal: Proposal) -> tuple[list[str], float]:
    """The series of a proposal and how likely it is; and those listed with it.

    "A, B and C get second seasons" is said of three.
    """
    title, sure = resolve(reading, proposal)
    if title is None:
        return [], 0.0
    if isinstance(proposal.value, Cast | Crew | SourceMaterial):
        return [title], sure
    if any(m.start <= proposal.start < m.end for m in reading.series[proposal.sentence]):
        return [title], sure
    for members in lists(reading, proposal.sentence):
        names = list(dict.fromkeys(m.series for m in members))
        within = members[0].end <= proposal.start < members[-1].start
        if title in names and not within:
            return names, sure
    return [title], sure


def resolve(reading: Reading, proposal: Proposal) -> tuple[str | None, float]:
    """The series that a proposal is most likely about, and how likely; None where the article names none."""
    rows = candidates(reading, proposal)
    if len(rows) < 2:
        return (rows[0].title, 1.0) if rows else (None, 0.0)
    model = reading.context.models("series")
    scores = [model.scores(features(reading, proposal, row))[0] for row in rows]
    best = max(range(len(rows)), key=scores.__getitem__)
    return rows[best].title, softmax(scores, best)


def candidates(reading: Reading, proposal: Proposal) -> list[Candidate]:
    """Every series that may be meant."""
    ways: dict[str, list[str]] = {}
    words: dict[str, list[str]] = {}

    def way(title: str | None, name: str) -> None:
        if title is not None:
            ways.setdefault(title, []).append(name)

    subjects = reading.context.subjects
    for mention, name in _own(reading, proposal):
        way(mention.series, name)
        words.setdefault(mention.series, []).extend(_around(reading, proposal.sentence, mention))
    for season in reading.seasons[proposal.sentence]:
        if season.start <= proposal.start < season.end:
            way(season.series, "season-self")
    if proposal.sentence < len(subjects.governing):
        way(subjects.governing[proposal.sentence], "governing")
    for mention, name in _above(reading, proposal.sentence):
        way(mention.series, name)
    for rank, title in enumerate(subjects.series[:2]):
        way(title, f"main{rank}")
    return [Candidate(title, tuple(names), tuple(words.get(title, ()))) for title, names in ways.items()]


def _above(reading: Reading, sentence: int) -> Iterator[tuple[SeriesMention, str]]:
    """What is named last before a sentence, first in its block, and in its heading."""
    context = reading.context
    block = context.sentences[sentence].block
    for back in range(1, min(sentence, 4) + 1):
        before = [m for m in reading.series[sentence - back] if m.subject]
        if before:
            yield before[0], "before" if context.sentences[sentence - back].block == block else "before-block"
            break
    first = _first_of_block(reading, sentence)
    if first is not None:
        opens = first.start - context.layout.blocks[block].start <= _OPENING
        yield first, "block-start" if opens else "block"
    heading = context.layout.blocks[block].heading
    if heading is not None:
        for mention in reading.series[reading.sentence_of_block(heading)][:1]:
            yield mention, "heading"


_OPENING = 6
"""Letters before a title that still opens its block: a quotation mark, "The", a number."""


def _first_of_block(reading: Reading, sentence: int) -> SeriesMention | None:
    """The first series that the block of a sentence speaks of, up to that sentence."""
    first = reading.sentence_of_block(reading.context.sentences[sentence].block)
    for index in range(first, sentence + 1):
        for mention in reading.series[index]:
            if mention.subject:
                return mention
    return None


def _own(reading: Reading, proposal: Proposal) -> list[tuple[SeriesMention, str]]:
    """The mentions in the proposal's sentence, nearest before and after first."""
    found: list[tuple[SeriesMention, str]] = []
    here = [m for m in reading.series[proposal.sentence] if m.subject or not _is_credit(reading.text, m)]
    before = [m for m in here if m.start < proposal.start and m.end <= proposal.start]
    after = [m for m in here if m.start >= proposal.end]
    found.extend((m, "self") for m in here if m.start <= proposal.start < m.end)
    for side, mentions in (("left", before[::-1]), ("right", after)):
        for rank, mention in enumerate(mentions[:4]):
            found.append((mention, f"{side}{min(rank, 2)}{'' if mention.subject else '-other'}"))
    return found


def _is_credit(text: str, mention: SeriesMention) -> bool:
    """Whether a title stands in brackets behind a name, as other work: "Ann Lee (Glass Harbor)"."""
    return text[max(0, mention.start - 2) : mention.start].rstrip("“\"'‘").endswith("(")


_BESIDE = frozenset(("l0", "l1", "r0", "lc", "rc", "ln", "lb"))


def _around(reading: Reading, index: int, mention: SeriesMention) -> list[str]:
    clues = reading.clues(index)
    left, right = clues.beside(*clues.at(mention.start, mention.end))
    return [f for f in (*left.features, *right.features) if f[:2] in _BESIDE]


def features(reading: Reading, proposal: Proposal, candidate: Candidate) -> list[str]:
    """What speaks for and against one candidate."""
    predicate = proposal.value.predicate
    subjects = reading.context.subjects
    rank = subjects.series.index(candidate.title) if candidate.title in subjects.series else -1
    weight = reading.series_share(candidate.title)
    count = min(len(subjects.series), 4)
    place = f"rank={min(rank, 3)}|of={count}"
    found = ["sig=" + "+".join(sorted(set(candidate.ways))), place, f"share={weight}|of={count}"]
    in_headline = candidate.title.lower() in reading.context.article.title.lower()
    found.append(f"headline={in_headline}|{min(rank, 2)}")
    for name in candidate.ways:
        found.extend((name, f"{predicate}|{name}", f"{name}|{place}", f"{name}|share={weight}"))
        found.append(f"{describe(proposal.value, proposal.polarity)}|{name}")
    found.extend(candidate.words)
    found.extend(f"{predicate}|{f}" for f in candidate.words if f[:2] in ("l0", "r0"))
    return found
