"""On whose word an article says something: makers, outlets, agencies, people who speak.

Everybody named in the sentence or beside it who could be credited is a
candidate, and so is nobody; pronouns and "the streamer" stand for whom they mean,
a surname for the full name printed elsewhere. A linear model scores each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from knownsofar.extract.context import Context, Proposal
from knownsofar.extract.linear import Bag
from knownsofar.extract.people.entities import shape
from knownsofar.extract.people.names import Mention
from knownsofar.extract.people.reading import find_people
from knownsofar.extract.reading import Reading
from knownsofar.extract.season import describe
from knownsofar.model import BlockKind

_ROLE = re.compile(
    r"\b[Tt]he (?:streamer|streaming (?:giant|service|platform)|network|broadcaster|channel|platform"
    r"|company|Peacock|Beeb)\b"
)
_PRONOUN = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey)\b(?=\s+(?:\w+\s+)?(?:sa(?:id|ys)|told|tells|add|explain|reveal|confirm|"
    r"wrote|admit|announc|stat|not|went|continu|replied|shared|let|made|hint|point|promis|insist|think))"
    r"|(?<=[,”\"] )(?:he|she) (?=said|says|added|told|explained|went)"
)
_OFFICE = re.compile(
    r"\b(?:official (?:website|site|Twitter account|X account|account|Twitter|page)|production (?:committee"
    r"|team|company|studio)|creators|producers|showrunners|makers)\b"
)
# The words without which the patterns above need no trying.
_MEANING = frozenset(("the", "he", "she", "they"))
_OFFICES = frozenset(("official", "production", "creators", "producers", "showrunners", "makers"))

MOST = 40
"""How many speakers are weighed for a sentence: no labelled sentence has half as many."""


class Speaker(NamedTuple):
    """Somebody who may be credited, where the text names or means them."""

    name: str | None
    kind: str  # nobody, platform, outlet, person, role, pronoun, office
    sentence: int
    start: int
    end: int


_NOBODY = 0.0
"""What is taken off the score of nobody; chosen for accuracy in cross-validation by series."""


class Credit(NamedTuple):
    """A speaker, where they stand to a sentence that they may be credited with, and what speaks for them."""

    speaker: Speaker
    place: str
    bag: Bag


def resolve(reading: Reading, proposal: Proposal) -> str | None:
    """Whom the article credits for a proposal, or None."""
    rows = credits_of(reading, proposal.sentence)
    if len(rows) == 1:
        return None
    model = reading.context.models("source")
    scores = [model.scores(features(proposal, row), (row.bag,))[0] for row in rows]
    scores[0] -= _NOBODY
    return rows[max(range(len(rows)), key=scores.__getitem__)].speaker.name


@lru_cache(maxsize=4)  # asked again for each proposal of the sentence
def credits_of(reading: Reading, index: int) -> list[Credit]:
    """Who may be credited with what sentence `index` says; nobody first."""
    placed = [(speaker, _place(reading, index, speaker)) for speaker in speakers(reading, index)]
    return [Credit(speaker, place, Bag(_of(reading, index, speaker, place))) for speaker, place in placed]


def speakers(reading: Reading, index: int) -> list[Speaker]:
    """Nobody, then everybody in the sentence, beside it in its paragraph, and above it; `MOST` at most.

    Above a list item is the paragraph that introduces the list.
    """
    sentences = reading.context.sentences
    found = [Speaker(None, "nobody", index, sentences[index].start, sentences[index].start)]
    found.extend(_in_sentence(reading, index))
    block = sentences[index].block
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(sentences) and sentences[beside].block == block:
            found.extend(_in_sentence(reading, beside))
    above = _above(reading, index)
    if above is not None:
        found.extend(_in_sentence(reading, above))
    return found[:MOST]


_MOST_ITEMS = 30


def _above(reading: Reading, index: int) -> int | None:
    """For the first sentence of a block: the last of the paragraph over it, or over its list."""
    sentences, blocks = reading.context.sentences, reading.context.layout.blocks
    block = sentences[index].block
    if not index or sentences[index - 1].block == block:
        return None
    listed = blocks[block].kind in (BlockKind.ITEM, BlockKind.ROW)
    for before in range(index - 1, max(-1, index - _MOST_ITEMS), -1):
        kind = blocks[sentences[before].block].kind
        if kind is BlockKind.PARAGRAPH:
            return before
        if not listed or kind is BlockKind.HEADING:
            return None
    return None


def _in_sentence(reading: Reading, index: int) -> Iterator[Speaker]:
    sentence = reading.context.sentences[index]
    taken: list[tuple[int, int]] = [(m.start, m.end) for m in reading.series[index]]
    for kind, named_list in (("outlet", reading.outlets(index)), ("platform", reading.platforms(index))):
        for named in named_list:
            if not _overlaps(named.start, named.end, taken):
                taken.append((named.start, named.end))
                yield Speaker(named.name, kind, index, named.start, named.end)
    for mention, name in _names(reading.context).get(index, ()):
        if not _overlaps(mention.start, mention.end, taken):
            yield Speaker(name, "person", index, mention.start, mention.end)
    words = reading.context.vocabulary(index)
    if not _OFFICES.isdisjoint(words):
        for match in _OFFICE.finditer(reading.text, sentence.start, sentence.end):
            yield Speaker(match.group(), "office", index, match.start(), match.end())
    if not _MEANING.isdisjoint(words):
        yield from _meant(reading, index)


@lru_cache(maxsize=4)
def _names(context: Context) -> dict[int, list[tuple[Mention, str]]]:
    """The names in each sentence, each with the fullest that the article prints for it: Lee, Lee Jae-kyoo."""
    people = find_people(context)
    found: dict[int, list[tuple[Mention, str]]] = {}
    for mention in people.mentions:
        if not mention.titled:
            found.setdefault(mention.sentence, []).append((mention, people.whom[id(mention)].name))
    return found


def _meant(reading: Reading, index: int) -> Iterator[Speaker]:
    """Pronouns and roles, with whom they mean."""
    sentence = reading.context.sentences[index]
    for match in _ROLE.finditer(reading.text, sentence.start, sentence.end):
        platform = reading.latest_platform[index]
        if platform is not None:
            yield Speaker(platform, "role", index, match.start(), match.end())
    for match in _PRONOUN.finditer(reading.text, sentence.start, sentence.end):
        person = _latest_person(reading, index, match.start())
        if person is not None:
            yield Speaker(person, "pronoun", index, match.start(), match.end())


def _latest_person(reading: Reading, index: int, position: int) -> str | None:
    """The first who is named in the nearest sentence that names somebody before `position`."""
    names = _names(reading.context)
    for before in range(index, max(-1, index - 5), -1):
        taken = [(n.start, n.end) for n in (*reading.platforms(before), *reading.outlets(before))]
        for mention, name in names.get(before, ()):
            if mention.end <= position and not _overlaps(mention.start, mention.end, taken):
                return name
    return None


def _overlaps(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(a < end and start < b for a, b in taken)


_SPEECH = frozenset(("SAY", "CONFIRM", "REPORT", "RUMOR", "EXPECT", "UNKNOWN", "BOSS"))


def features(proposal: Proposal, credit: Credit) -> list[str]:
    """What speaks for crediting one speaker with one proposal, beyond the bag of the credit."""
    predicate, kind = proposal.value.predicate, describe(proposal.value, proposal.polarity)
    speaker, place, _ = credit
    if speaker.name is None:
        return [f"nobody|{kind}", f"nobody|{predicate}"]
    found = [f"{kind}|{place}|{speaker.kind}", f"{predicate}|{place}"]
    if place == "own":
        found.append(f"{speaker.kind}|{'left' if speaker.start < proposal.start else 'right'}")
        if speaker.start <= proposal.start < speaker.end:
            found.append("itself")
    return found


def _of(reading: Reading, index: int, speaker: Speaker, place: str) -> list[str]:
    """What speaks for crediting a speaker with anything that sentence `index` says."""
    spoken = reading.clues(index).classes & _SPEECH
    if speaker.name is None:
        found = ["nobody", *("nobody|" + f for f in reading.clues(index).wording)]
        return found if spoken else [*found, "nobody|quiet"]
    clues = reading.clues(speaker.sentence)
    left, right = clues.beside(*clues.at(speaker.start, speaker.end))
    found = [f"{place}|{speaker.kind}"]
    found.extend(f"{place}|{f}" for f in (*left.features, *right.features))
    found.extend(f"{place}|{speaker.kind}|has={c}" for c in spoken)
    if speaker.kind == "person":
        found.extend(f"{place}|{s}" for s in shape(speaker.name))
    return found


def _place(reading: Reading, index: int, speaker: Speaker) -> str:
    """Where a speaker stands to sentence `index`."""
    if speaker.sentence == index:
        return "own"
    sentences = reading.context.sentences
    if sentences[speaker.sentence].block != sentences[index].block:
        kind = reading.context.layout.blocks[sentences[index].block].kind
        return "over-list" if kind in (BlockKind.ITEM, BlockKind.ROW) else "over"
    return "after" if speaker.sentence > index else "before"
