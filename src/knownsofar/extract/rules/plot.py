"""The story: which sentences tell what has happened, and which what is to come.

No labelled articles say what a plot sentence is, so this is no learnt task but a
list of signs with weights: what a story is made of (people who discover, flee,
betray) speaks for, and the words of the trade (premieres, ratings, fans) speak
against. Precision comes first: a page is better without a sentence of its story
than with a piece of news among it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from knownsofar.extract.context import UNRESOLVED, Proposal, Unresolved
from knownsofar.extract.people.reading import read_people
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules.plot_words import DEEDS, STUFF, TO_COME, TOLD, TRADE
from knownsofar.extract.task import asks
from knownsofar.model import BlockKind, Cast, Claim, Plot

Tense = Literal["recap", "ahead"]

FLOOR = 2.5
"""The weight of signs from which a sentence is told as story."""

_LEAST_STORY = 1.5  # one deed alone makes no story: "nobody knows"
_FEWEST_WORDS = 5
_PARAGRAPH = 5  # sentences of a paragraph that one may take its tense from
_MOST_CHARACTERS = 700

_FRAMES = re.compile(
    r"\b(?:follow(?:s|ing|ed)? (?!in\b|up\b|the (?:release|success|news|announcement))"
    r"|(?:cent(?:er|re)(?:s|ed)?|focus(?:es|ed)?|revolv(?:es?|ed|ing)) (?:on|around|upon|round)\b"
    r"|tells? (?:the|a) (?:story|tale)"
    r"|(?:story|tale|plot) (?:of|follows|is about|begins|starts|unfolds|revolves|continues|takes)\b"
    r"|set in (?:the|a|an)\b|left (?:off|for dead|to die)|cliff-?hanger"
    r"|pick(?:s|ed|ing)? up (?:where|right|after|from|with|the (?:story|thread|pieces))"
    r"|we (?:saw|see|will see|watched|meet|met|learn(?:ed|t)?|follow)\b"
    r"|(?:season|finale|episode|series|story) (?:\w{1,12} )?"
    r"(?:ended|ends|closed|closes|concluded|opens|opened)"
    r" (?:with|on|as|when|in a)\b"
    r"|at the end of (?:the )?(?:season|first|second|third|last|finale)"
    r"|in the (?:season )?(?:finale|final (?:episode|moments|scene))"
    r"|turns? out|in love with|falls? in love|on the run|face to face|comes? to terms|against all odds"
    r"|takes? place|finds? (?:himself|herself|themselves)|trying to|tries to|forced to|in order to)"
)
"""Ways of putting a story."""

_HEADING = re.compile(
    r"\b(?:plots?|stor(?:y|ies)|storylines?|synops[ie]s|recap(?:ped)?|premise|summary|what happen(?:ed|s)"
    r"|what (?:will|could|might|would) .{0,40}\bhappen|ending|explained|about\?|be about|is about"
    r"|what (?:to|can we|can you|can fans|should we|should you|should fans) expect"
    r"|left off|cliffhanger|so far|arcs?|spoilers?)(?![^\W_])"
)
_OTHER_HEADING = re.compile(
    r"\b(?:release|dates?|cast|trailers?|teasers?|watch|stream(?:ing)?|renew(?:ed|al)?|cancel(?:l?ed)?|episodes"
    r"|news|reviews?|ratings?|filming|production|confirmed|trivia|how many|crew|soundtrack|reception)\b"
)
_HEADING_AHEAD = re.compile(
    r"\b(?:will|could|might|would|expect|next|upcoming|predict\w*|speculat\w*|theor(?:y|ies)|possible|potential)\b"
)
_HEADING_RECAP = re.compile(
    r"\b(?:recap|happened|so far|ending|ended|explained|left off|previous\w*|synopsis of season 1)\b"
)
_WILL = re.compile(
    r"\b(?:will|won['’]t|(?:he|she|it|they|we)['’]ll|shall"
    r"|(?:is|are) (?:going|set|likely|bound|about|expected) to"
    r"|would (?:now|then|likely|probably|see|have to|follow|focus|pick|continue))\b"
)
_MAY = re.compile(r"\b(?:could|might|may|should)\b")
_AHEAD = re.compile(
    r"\b(?:(?:next|new|upcoming|coming|forthcoming|following) "
    r"(?:season|chapter|instal?lment|part|series|run|episodes)"
    r"|picks? up|this time)\b"
)
_RECAP = re.compile(
    r"\b(?:(?:previous|last|earlier|past|prior|debut) (?:season|series|finale|episode|part)|finale|"
    r"ended (?:with|on|as|when|in)|we (?:saw|watched|met|learned|learnt|left)|previously|so far|last time"
    r"|at the end of)\b"
)
_MODALS = frozenset(("will", "must", "could", "might", "may", "would", "can", "ll"))
_BEFORE_A_DEED = _MODALS | {"to", "not"}
_QUOTE = re.compile(r"[“\"][^”\"]{15,}[”\"]|[“”\"]")
_SYNOPSIS = re.compile(r"\b(?:synops[ie]s|logline|official description|blurb)\b")
_SOMEBODY = re.compile(r"\b(?:he|she|him|his|her|hers|they|them|their|himself|herself|themselves)\b")
_DOES = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|who|whom|and|but"
    r"|(?!(?:The|This|These|That|Those|An?|In|On|At|All|Its?|His|Her|Their|Some|Many|Most|Two|Three|And|But|As"
    r"|For|With|When|If|Our|We|You|New|No|Both|Other|Several|More|Season|Netflix)\b)[A-ZÀ-Ý][a-zà-ÿ’'\-]+),? "
    r"(?:\w+ly |then )?"
    r"([a-z]{3,}(?:s|ed)|[a-z]+(?:ought|ew|ang|ung|ook|oke|ove|ore|ell))\b"
)
"""Somebody does something: a name or "he", "who", "and", then a verb by its ending."""
_NO_DEED = frozenset(
    "is was has does its his this plus always perhaps besides sometimes stars plays says needs seems means "
    "looks appears starts ends airs opens features includes remains stays used based".split()
)
_OF_A_SEASON = re.compile(
    r"^(?:previously|(?:in|at the end of|during) (?:the )?(?:\w+ )?(?:season|series|finale|episode)\b"
    r"|next season"
    r"|(?:the |a )?(?:\w+ )?season (?:\w+ )?(?:saw|finds|follows|opens|will|is set|ended|picks|shows|has)\b"
    r"|the (?:new|first|second|third|last|next) (?:season|episode|frame|shot|scene) "
    r"(?:is set|shows|sees|opens))"
)
_TITLE_CARD = re.compile(r"^(?:read|also|see|related|watch|image|credit|photo|source)\b")


def propose_plot(reading: Reading, claims: Iterable[Claim]) -> list[Proposal]:
    """The sentences that tell the story, each with its tense; `claims` are what the article claims besides.

    A sentence that claims anything but who plays whom is news, and tells no story.
    """
    found: list[Proposal] = []
    named, news = _named(reading), _news(reading, claims)
    last = -2
    for index, sentence in enumerate(reading.context.sentences):
        if index in news or not _may_tell(reading, index):
            continue
        follows = last == index - 1 and reading.context.sentences[last].block == sentence.block
        weight, rule = _weigh(reading, index, named.get(index, (0, 0)), follows)
        if weight < FLOOR:
            continue
        last = index
        tense = _tense(reading, index)
        number = _season(reading, index, tense)
        value = Plot(tense)
        found.append(Proposal(value, index, sentence.start, sentence.end, rule, polarity=True, season=number))
    return found


def _news(reading: Reading, claims: Iterable[Claim]) -> set[int]:
    """The sentences that claim more than that somebody is of the cast."""
    starts = [s.start for s in reading.context.sentences]
    return {
        bisect_right(starts, claim.span[0]) - 1
        for claim in claims
        if not (isinstance(claim.value, Cast) and claim.value.change is None)
    }


def _named(reading: Reading) -> dict[int, tuple[int, int]]:
    """How many characters and how many of the cast each sentence names."""
    people = read_people(reading.context)
    found: dict[int, tuple[int, int]] = {}
    for mention in people.mentions:
        actor, character = people.chances[id(mention)][:2]
        characters, actors = found.get(mention.sentence, (0, 0))
        if max(actor, character) > 0.5 and not mention.titled:
            in_story = character > actor
            found[mention.sentence] = (characters + in_story, actors + (not in_story))
    return found


def _may_tell(reading: Reading, index: int) -> bool:
    """Is this a whole sentence that asserts something?"""
    context = reading.context
    sentence = context.sentences[index]
    kind = context.layout.blocks[sentence.block].kind
    if kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or sentence.end - sentence.start > _MOST_CHARACTERS:
        return False
    return len(context.tokens(index)) >= _FEWEST_WORDS and not asks(reading, index)


def _weigh(reading: Reading, index: int, named: tuple[int, int], follows: bool) -> tuple[float, str]:
    """The weight of all signs in one sentence, and the strongest as the name of a rule.

    `named` counts its characters and actors; `follows` says that the sentence before tells the story.
    """
    characters, actors = named
    words = [t.text.lower() for t in reading.context.tokens(index)]
    text = reading.context.words(index).lower()
    signs = {
        "people who do something": min(2.5, 1.2 * _deeds(words)),
        "what befell somebody": min(2.5, 1.0 * sum(w in TOLD for w in words)),
        "what stories are made of": min(2.4, 0.6 * len(STUFF.intersection(words))),
        "a way of putting a story": min(2.4, 1.2 * len(_FRAMES.findall(text))),
        "characters": min(1.2, 0.8 * characters),
    }
    place = _place(reading, index)
    if place > 0 or follows or _OF_A_SEASON.search(text):
        # Where a story is told anyhow, less will do: news has its "he" and "she" too.
        signs["somebody"] = min(1.2, 0.6 * len(_SOMEBODY.findall(text)))
        signs["somebody does something"] = min(1.6, 0.8 * _acts(reading.context.words(index)))
    story = sum(signs.values())
    if story < _LEAST_STORY or _TITLE_CARD.match(text):
        return 0.0, ""
    weight = story + place + (0.8 if follows else 0.0)
    weight -= sum(TRADE.get(w, 0.0) for w in set(words))
    weight -= 1.5 * len(reading.platforms(index)) + 2.0 * len(reading.outlets(index))
    weight -= 1.0 * len(reading.dates(index)) + 0.5 * len(reading.series[index]) + 0.7 * actors
    weight -= 1.5 if _QUOTE.search(text) and not _is_announced_synopsis(reading, index) else 0.0
    return weight, "plot: " + max(signs, key=signs.__getitem__)


def _acts(text: str) -> int:
    """How often somebody does something that is not of the trade."""
    verbs = (m.group(1) for m in _DOES.finditer(text))
    return sum(v not in _NO_DEED and v not in TRADE for v in verbs)


def _deeds(words: list[str]) -> int:
    """How often somebody does what people in stories do, or is to do it."""
    done = sum(w in DEEDS for w in words)
    before = _BEFORE_A_DEED | {"and", ","} if _MODALS.intersection(words) else _BEFORE_A_DEED
    return done + sum(a in before and b in TO_COME for a, b in pairwise(words))


def _place(reading: Reading, index: int) -> float:
    """What the heading over a sentence says for or against it."""
    heading = (reading.context.headings[index] or "").lower()
    if _OTHER_HEADING.search(heading):
        return 0.0 if _HEADING.search(heading) else -1.0
    return 2.0 if _HEADING.search(heading) else 0.0


def _tense(reading: Reading, index: int) -> Tense:
    """Does a sentence tell what has happened, or what is to come?

    Its own words and seasons decide, then what its paragraph said before, then its
    heading; a synopsis without any of these is of what can be seen already, unless
    nothing has been shown.
    """
    sentences = reading.context.sentences
    for before in range(index, max(-1, index - _PARAGRAPH), -1):
        if sentences[before].block != sentences[index].block:
            break
        stated = _stated(reading, before)
        if stated is not None:
            return stated
    if _QUOTE.search(reading.context.words(index)) and _is_announced_synopsis(reading, index):
        return "ahead"
    heading = (reading.context.headings[index] or "").lower()
    if _HEADING_AHEAD.search(heading) and not _HEADING_RECAP.search(heading):
        return "ahead"
    if _MAY.search(reading.context.words(index).lower()) and _heads_coming(reading, index):
        return "ahead"
    return "ahead" if _unseen(reading, index) else "recap"


def _is_announced_synopsis(reading: Reading, index: int) -> bool:
    """Is this quoted from the synopsis of a season to come, of which a sentence before speaks?"""
    for before in range(index, max(-1, index - _PARAGRAPH), -1):
        if _SYNOPSIS.search(reading.context.words(before).lower()):
            notes = [reading.season_note(m) for m in reading.seasons[before]]
            return "coming" in notes or _unseen(reading, index)
    return False


def _stated(reading: Reading, index: int) -> Tense | None:
    """The tense that a sentence's own words give it, or None."""
    text = reading.context.words(index).lower()
    notes = [reading.season_note(m) for m in reading.seasons[index]]
    looks_back = bool(_RECAP.search(text)) or "aired" in notes
    if _WILL.search(text):
        return "ahead"
    if "coming" in notes or _AHEAD.search(text):
        return "recap" if looks_back and "coming" not in notes else "ahead"
    if looks_back:
        return "recap"
    return None if _MAY.search(text) or not _past(reading, index) else "recap"


def _heads_coming(reading: Reading, index: int) -> bool:
    """Does the heading name the season to come?"""
    above = reading.context.layout.blocks[reading.context.sentences[index].block].heading
    if above is None:
        return False
    mentions = reading.seasons[reading.sentence_of_block(above)]
    return any(reading.season_note(m) == "coming" for m in mentions)


def _past(reading: Reading, index: int) -> bool:
    """Is the sentence put in the past tense more than in the present?"""
    words = [t.text.lower() for t in reading.context.tokens(index)]
    past = sum(w in TOLD or w in ("was", "were", "had", "did") for w in words)
    return past > sum(w in DEEDS or w in ("is", "are", "has", "have") for w in words)


def _series(reading: Reading, index: int) -> str | None:
    subjects = reading.context.subjects
    governing = subjects.governing[index] if index < len(subjects.governing) else None
    return governing or (subjects.series[0] if subjects.series else None)


def _unseen(reading: Reading, index: int) -> bool:
    """Is the first season of the series still to come?"""
    subjects, series = reading.context.subjects, _series(reading, index)
    return series is not None and subjects.coming.get(series) == 1 and not subjects.aired.get(series)


def _season(reading: Reading, index: int, tense: Tense) -> int | Unresolved | None:
    """The season where the sentence names none: the one shown for a recap, the one to come for what is ahead.

    The premise of a series with several seasons is nobody's in particular.
    """
    subjects, series = reading.context.subjects, _series(reading, index)
    if series is None or any(m.number is not None for m in reading.seasons[index]):
        return UNRESOLVED
    aired, coming = subjects.aired.get(series), subjects.coming.get(series)
    if tense == "ahead":
        return coming if coming is not None else UNRESOLVED
    if aired is None:
        return UNRESOLVED
    return aired if aired == 1 or _past(reading, index) else None
