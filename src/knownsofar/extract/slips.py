"""What an article got wrong by its own lights: list lines, titles, stories, weekdays, orders of events.

Nothing here knows what is true; a slip is where the article contradicts itself,
or what every calendar says. A false alarm is worse than a slip let pass.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations

from knownsofar.extract.people import people_slips
from knownsofar.extract.reading import Reading
from knownsofar.extract.spelling import misspelt_titles
from knownsofar.model import Claim, Plot, Production, Release, Renewal, Slip, Window

_MOST_SLIPS = 50
_MOST_PLOTS = 200


def find_slips(reading: Reading, claims: Sequence[Claim]) -> tuple[Slip, ...]:
    """The slips of an article that makes these claims, in reading order, fifty at most."""
    found = [
        *people_slips(reading.context),
        *_titles(reading),
        *_stories(reading, claims),
        *_weekdays(reading),
        *_orders(reading, claims),
    ]
    return tuple(sorted(found, key=lambda slip: slip.span)[:_MOST_SLIPS])


def _titles(reading: Reading) -> Iterator[Slip]:
    """Titles that are not spelt as elsewhere: each wrong spelling once."""
    for title, wrong, start in misspelt_titles(reading):
        yield Slip(
            kind="misspelt-title",
            detail=f"“{wrong}” is spelt “{title}” elsewhere",
            url=reading.context.article.url,
            span=(start, start + len(wrong)),
        )


def _weekdays(reading: Reading) -> Iterator[Slip]:
    """Dates that do not fall on the day of the week that is named with them."""
    for index in range(len(reading.context.sentences)):
        for mention in () if reading.context.is_overlong(index) else reading.dates(index):
            day = mention.window.earliest
            if mention.weekday_conflict and mention.has_year and mention.window.is_day and day is not None:
                words = reading.text[mention.start : mention.end]
                yield Slip(
                    kind="wrong-weekday",
                    detail=f"“{words}”: {day.isoformat()} is a {day:%A}",
                    url=reading.context.article.url,
                    span=(mention.start, mention.end),
                )


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
_ENOUGH = 4
_SHARE = 0.4


def _stories(reading: Reading, claims: Sequence[Claim]) -> Iterator[Slip]:
    """What is told of one season and told again as the story of a later one."""
    plots = [c for c in claims if isinstance(c.value, Plot)][:_MOST_PLOTS]
    told = [(c, _stems(c.sentence)) for c in plots]
    for later, words in told:
        if not isinstance(later.value, Plot) or later.value.tense != "ahead":
            continue
        for earlier, known in told:
            if earlier.span < later.span and _is_before(earlier, later) and _same(later, words, known):
                season = f"season {earlier.season}" if earlier.season else "what has been shown"
                yield Slip(
                    kind="recap-as-plot",
                    detail=f"“{later.sentence}” tells {season} as what is to come",
                    url=reading.context.article.url,
                    span=later.span,
                )
                break


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
    """Do two sentences tell the same?"""
    shared = len(words & known)
    if shared >= _ENOUGH and shared >= _SHARE * min(len(words), len(known)):
        return True
    sentence = later.sentence.lower()
    return shared >= 2 and bool(_ECHO.search(sentence) or _TOLD_AS_PAST.search(sentence))


def _orders(reading: Reading, claims: Sequence[Claim]) -> Iterator[Slip]:
    """Pairs of dates that cannot both be: each claim is blamed once, the later in the text."""
    dated = [c for c in claims if c.polarity and c.season is not None and _names_its_season(reading, c)]
    blamed: set[tuple[int, int]] = set()
    for first, second in combinations(dated[:_MOST_PLOTS], 2):
        if first.series != second.series or _share_a_mention(first, second):
            continue
        detail = _impossible(first, second) or _impossible(second, first)
        if detail and second.span not in blamed:
            blamed.add(second.span)
            yield Slip(
                kind="impossible-order",
                detail=detail,
                url=reading.context.article.url,
                span=second.span,
            )


def _names_its_season(reading: Reading, claim: Claim) -> bool:
    """Does the claim's own sentence name the season, so that it cannot be another's?"""
    starts = [s.start for s in reading.context.sentences]
    index = bisect_right(starts, claim.span[0]) - 1
    return any(m.number == claim.season for m in reading.seasons[index])


def _share_a_mention(first: Claim, second: Claim) -> bool:
    """Are both of one sentence and season? The season that it names may be that of one of them alone."""
    return first.season == second.season and first.sentence == second.sentence


def _impossible(a: Claim, b: Claim) -> str | None:
    """Why what `a` dates cannot have come when it did, given `b`; None where it can."""
    match a.value, b.value:
        case Release(early), Release(late) if _number(a) < _number(b) and _precedes(late, early):
            return (
                f"season {b.season} comes {_span(late)}, before season {a.season}, which comes {_span(early)}"
            )
        case Renewal("renewed", when), Release(premiere) if a.season == b.season:
            if _precedes(premiere, when):
                return f"season {a.season} is renewed {_span(when)}, after its premiere {_span(premiere)}"
        case Production("filming", "starts", start), Production("filming", "ends", end) if (
            a.season == b.season
        ):
            if _precedes(end, start):
                return f"filming of season {a.season} ends {_span(end)}, before it starts {_span(start)}"
        case Production("filming", "starts", start), Release(premiere) if a.season == b.season:
            if _precedes(premiere, start):
                return f"season {a.season} comes {_span(premiere)}, before its filming starts {_span(start)}"
    return None


def _number(claim: Claim) -> int:
    return claim.season or 0


def _precedes(early: Window | None, late: Window | None) -> bool:
    """Does all of one window lie before all of another?"""
    if early is None or late is None or early.latest is None or late.earliest is None:
        return False
    return early.latest < late.earliest


def _span(window: Window | None) -> str:
    """A window in words: "on 2022-01-28", "between 2023-01-01 and 2023-12-31"."""
    if window is None or window.is_unbounded:
        return "at some time"
    if window.is_day:
        return f"on {window.earliest}"
    if window.earliest is None or window.latest is None:
        return f"by {window.latest}" if window.latest else f"from {window.earliest}"
    return f"between {window.earliest} and {window.latest}"
