"""On whose word an article says something: makers, outlets, agencies, people who speak.

Everybody named in the sentence or beside it who could be credited is a
candidate; pronouns and "the streamer" stand for whom they mean. A linear model
scores each; where none scores, the article credits nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.season import describe

_NAME = re.compile(r"[A-ZÀ-Ý][\w'’.\-]*(?:\s(?:de|van|von|al|bin|[A-ZÀ-Ý][\w'’.\-]*)){1,3}")
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


MOST = 40
"""How many speakers are weighed for a sentence: no labelled sentence has half as many."""


class Speaker(NamedTuple):
    """Somebody who may be credited, where the text names or means them."""

    name: str
    kind: str  # platform, outlet, person, role, pronoun, office
    sentence: int
    start: int
    end: int


def resolve(reading: Reading, proposal: Proposal) -> str | None:
    """Whom the article credits for a proposal, or None."""
    model = reading.context.models("source")
    best, top = None, 0.0
    for speaker in speakers(reading, proposal.sentence):
        score = model.scores(features(reading, proposal, speaker))[0]
        if score > top:
            best, top = speaker.name, score
    return best


def speakers(reading: Reading, index: int) -> list[Speaker]:
    """Everybody in the sentence, and in those beside it in the same paragraph; the first `MOST` of them."""
    found = list(_in_sentence(reading, index))
    block = reading.context.sentences[index].block
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(reading.context.sentences) and reading.context.sentences[beside].block == block:
            found.extend(_in_sentence(reading, beside))
    return found[:MOST]


def _in_sentence(reading: Reading, index: int) -> Iterator[Speaker]:
    sentence = reading.context.sentences[index]
    taken: list[tuple[int, int]] = [(m.start, m.end) for m in reading.series[index]]
    for kind, named_list in (("outlet", reading.outlets(index)), ("platform", reading.platforms(index))):
        for named in named_list:
            if not _overlaps(named.start, named.end, taken):
                taken.append((named.start, named.end))
                yield Speaker(named.name, kind, index, named.start, named.end)
    for match in _NAME.finditer(reading.text, sentence.start, sentence.end):
        if not _overlaps(match.start(), match.end(), taken):
            yield Speaker(re.sub(r"['’]s?$", "", match.group()), "person", index, match.start(), match.end())
    for match in _OFFICE.finditer(reading.text, sentence.start, sentence.end):
        yield Speaker(match.group(), "office", index, match.start(), match.end())
    yield from _meant(reading, index)


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
    text = reading.text
    for before in range(index, max(-1, index - 5), -1):
        sentence = reading.context.sentences[before]
        end = min(sentence.end, position)
        taken = [(m.start, m.end) for m in reading.series[before]]
        taken.extend((n.start, n.end) for n in (*reading.platforms(before), *reading.outlets(before)))
        names = [
            m for m in _NAME.finditer(text, sentence.start, end) if not _overlaps(m.start(), m.end(), taken)
        ]
        if names:
            return re.sub(r"['’]s?$", "", names[0].group())
    return None


def _overlaps(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(a < end and start < b for a, b in taken)


def features(reading: Reading, proposal: Proposal, speaker: Speaker) -> list[str]:
    """What speaks for crediting one speaker with one proposal."""
    clues = reading.clues(speaker.sentence)
    first, last = clues.at(speaker.start, speaker.end)
    place = ("own", "after", "before")[
        (speaker.sentence > proposal.sentence) + 2 * (speaker.sentence < proposal.sentence)
    ]
    kind = describe(proposal.value, proposal.polarity)
    found = [
        f"{place}|{speaker.kind}",
        f"{kind}|{place}|{speaker.kind}",
        f"{proposal.value.predicate}|{place}",
    ]
    found.extend(f"{place}|{f}" for f in clues.local_features(first, last) if f[0] in "lr")
    found.extend(
        f"{speaker.kind}|{place}|{f}"
        for f in clues.local_features(first, last)
        if f[:2] in ("l0", "r0", "lc", "rc", "ln", "rn")
    )
    own = {item.cls for item in reading.clues(proposal.sentence).items}
    found.extend(
        f"{place}|{speaker.kind}|has={c}"
        for c in own & {"SAY", "CONFIRM", "REPORT", "RUMOR", "EXPECT", "UNKNOWN", "BOSS"}
    )
    if place == "own":
        found.append(f"{speaker.kind}|{'left' if speaker.start < proposal.start else 'right'}")
        if speaker.start <= proposal.start < speaker.end:
            found.append("itself")
    return found
