"""What is told of one season and told again as the story of a later one, or told as past of one to come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knownsofar.extract.reading import Reading
from knownsofar.extract.rules.plot_words import TOLD
from knownsofar.model import Claim, Plot, Release, Slip

_MOST_PLOTS = 200
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON_WORDS = (
    "about after again against also another away back been before begins being between both come comes "
    "could does down each else even ever every find finds first from gets getting goes going have "
    "having here herself himself into just keep keeps know leave leaves life like live lives look made "
    "make makes many more most much must never next once only other others over part people same season "
    "second series should show since some still story such take takes than that their them then there "
    "these they this those three through time turn turns under until upon very want wants watch were "
    "what when where which while whole whom whose will with without world would year years your"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_ECHO = re.compile(
    r"\b(?:just|exactly|precisely) (?:this|that|the same) way\b|\bin the same way\b|\blikewise\b"
)
_TOLD_AS_PAST = re.compile(
    r"\bwill (?:see|watch|show|learn|tell|reveal) (?:\w+ )?how\b[^.;]{0,120}?\b(?:was|were|had)\b"
)
_GOES_ON_FROM = re.compile(
    r"\b(?:where|after|from|since)\b[^.;]{0,60}?\b(?:end(?:s|ed)|left off|stop(?:s|ped)|finish(?:es|ed)"
    r"|clos(?:es|ed)|broke off|finale)\b"
)
_ENOUGH = 4
_SHARE = 0.4
_TOLD_OF = re.compile(
    r"^(?:in|during|at the end of|by the end of|throughout) (?:the )?SEASON,? |^(?:the )?SEASON (?:\w+ )?"
    r"(?:saw|followed|began with|began when|opened with|ended with|ended when|centered|centred|focused"
    r"|revolved|told|picked up|showed|closed with)\b"
)
_HEDGED = re.compile(
    r"\b(?:will|would|could|might|may|should|shall|if|likely|expect\w*|hop\w+|set to|to be|going to"
    r"|perhaps|probably|has|have|is|are|set)\b"
)
_PAST_DEED = re.compile(r"\b[a-z]{2,}ed\b")


def stories(reading: Reading, claims: Sequence[Claim]) -> Iterator[Slip]:
    """Stories that are told of the wrong season."""
    told = [(c, _stems(c.sentence)) for c in claims if isinstance(c.value, Plot)][:_MOST_PLOTS]
    blamed: set[tuple[int, int]] = set()
    for later, words in told:
        if not isinstance(later.value, Plot) or later.value.tense != "ahead":
            continue
        for earlier, known in told:
            if earlier.span < later.span and _is_before(earlier, later) and _same(later, words, known):
                season = f"season {earlier.season}" if earlier.season else "what has been shown"
                detail = f"“{later.sentence}” tells {season} as what is to come"
                blamed.add(later.span)
                yield _slip(reading, detail, later.span)
                break
    unseen = _to_come(reading, claims)
    for index, sentence in enumerate(reading.context.sentences):
        span = (sentence.start, sentence.end)
        number = _told_as_past(reading, index)
        if number is not None and number in unseen and span not in blamed:
            words_ = reading.context.words(index)
            yield _slip(reading, f"“{words_}” tells season {number} as past, which is to come", span)


def _slip(reading: Reading, detail: str, span: tuple[int, int]) -> Slip:
    return Slip(kind="recap-as-plot", detail=detail, url=reading.context.article.url, span=span)


def _to_come(reading: Reading, claims: Sequence[Claim]) -> set[int]:
    """The seasons that the article itself says are still to premiere, and nowhere that they have."""
    subjects = reading.context.subjects
    if len(subjects.series) != 1:
        return set()
    coming: set[int] = set()
    out: set[int] = set()
    for claim in claims:
        if not isinstance(claim.value, Release) or claim.season is None:
            continue
        window = claim.value.window
        if not claim.polarity or (window.earliest is not None and window.earliest > reading.published):
            coming.add(claim.season)
        elif window.latest is not None and window.latest <= reading.published:
            out.add(claim.season)
    out.update(_shown(reading))
    latest = max(out | {subjects.aired.get(subjects.series[0], 0) or 0})
    return {n for n in coming if n > latest and n not in out}


_SHOWN = re.compile(
    r" (?:\w+ ){0,3}(?:premiered|arrived|aired|debuted|dropped|landed|launched|came out|is out"
    r"|is (?:now )?streaming|was released|were released|hit|has (?:aired|ended|premiered|arrived|dropped))\b"
)


def _shown(reading: Reading) -> set[int]:
    """The seasons that a sentence says have been shown."""
    return {
        m.number
        for m in reading.context.subjects.seasons
        if m.number is not None and _SHOWN.match(reading.text, m.end, m.end + 60)
    }


def _told_as_past(reading: Reading, index: int) -> int | None:
    """The season whose story a sentence tells as past: "In season 2, Mara discovered that ...", or None."""
    mentions = reading.seasons[index]
    if len(mentions) != 1 or mentions[0].number is None or reading.context.is_overlong(index):
        return None
    sentence, mention = reading.context.sentences[index], mentions[0]
    text = reading.text
    masked = (text[sentence.start : mention.start] + "SEASON" + text[mention.end : sentence.end]).lower()
    masked = masked.replace("season", "SEASON", 1) if "SEASON" not in masked else masked
    frame = _TOLD_OF.match(masked)
    if frame is None or _HEDGED.search(masked) or masked.rstrip('"”’)').endswith("?"):
        return None
    if reading.dates(index) or reading.platforms(index):
        return None
    words = re.findall(r"[a-z]+", masked[frame.end() :])
    deeds = sum(w in TOLD for w in words)
    return mention.number if deeds and (deeds > 1 or _PAST_DEED.search(masked)) else None


def _is_before(earlier: Claim, later: Claim) -> bool:
    """Is the first told of what has been shown, and of a season before the second's?"""
    if earlier.series != later.series or earlier.value != Plot("recap"):
        return False
    return earlier.season is None or later.season is None or earlier.season < later.season


def _stems(sentence: str) -> frozenset[str]:
    """The telling words of a sentence, cut so that "bombs" and "bombed" are one."""
    words = (w.lower() for w in _WORD.findall(sentence))
    return frozenset(w[:5] for w in words if w not in _COMMON)


def _same(later: Claim, words: frozenset[str], known: frozenset[str]) -> bool:
    """Do two sentences tell the same, the second not only saying where the story goes on?"""
    if _GOES_ON_FROM.search(later.sentence.lower()):
        return False
    shared = len(words & known)
    if shared >= _ENOUGH and shared >= _SHARE * min(len(words), len(known)):
        return True
    sentence = later.sentence.lower()
    return shared >= 2 and bool(_ECHO.search(sentence) or _TOLD_AS_PAST.search(sentence))
