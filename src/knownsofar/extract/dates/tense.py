"""Which way a sentence looks at a date that names no year, and the year that follows from it.

The nearest verb decides: "premiered in March" looks back, "will return in
March" forward. Where no verb says, the occurrence nearest to the article's day
is taken.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from operator import itemgetter
from typing import TYPE_CHECKING

from knownsofar.extract.dates.conventions import words
from knownsofar.model import Window

if TYPE_CHECKING:
    from knownsofar.extract.dates.lexer import Lexed


class Tense(Enum):
    """Backward or forward in time, or not known."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


_AUXILIARIES = frozenset(
    words("will shall can could may might should would must ought won't wouldn't couldn't shouldn't ll")
)
_IS = frozenset(words("is are be being gets get isn't aren't re"))
_HAVE = frozenset(words("has have had hasn't haven't hadn't"))
_AHEAD = frozenset(
    words(
        "expect expects slated scheduled due planned plan plans poised aim aims aiming hope hopes "
        "hoping coming upcoming return returns arrive arrives premieres debuts launches starts begins "
        "drops airs streams hits comes bows kicks opens lands forward await awaits next targeting "
        "eyeing want wants intend intends mean means likely probably going available wraps finish "
        "finishes lined"
    )
)
_BEHIND = frozenset(
    words(
        "was were wasn't weren't did didn't came went began took saw said told gave made ran won left "
        "brought got stood fell rose led met kept hit broke wrote spoke since ago"
    )
)
_PARTICIPLES = frozenset(words("been come gone seen begun got made told done"))
_PLANS = frozenset(words("slated scheduled expected due planned meant supposed going set"))
_NO_PAST = frozenset(
    words("need feed speed indeed exceed proceed seed breed bleed hundred red bed shed wed ted fed")
)
_TO_COME = frozenset(words("be premiere return debut begin start air come arrive launch drop film shoot hit"))
_REACH = 40  # tokens to either side that are looked at
_CLAUSE = 8  # tokens that a comma or another clause counts for
_AFTERWARDS = 5  # tokens that standing behind the date counts for
MARKS = frozenset(words(", ; : ( ) — but"))
"""What divides clauses."""


_TELLING = _AUXILIARIES | _IS | _HAVE | _AHEAD | _BEHIND | _PARTICIPLES | {"to", "set", "s"}


def _is_participle(word: str) -> bool:
    return (word.endswith("ed") and len(word) > 3 and word not in _NO_PAST) or word in _PARTICIPLES


def _cue(spoken: list[str], at: int) -> Tense | None:
    """What the word at a place says of time by itself and with the few words after it; None where nothing."""
    word = spoken[at]
    ahead = spoken[at + 1 : at + 4]
    if word in _HAVE:
        if any(w in _PLANS for w in ahead[:3]):
            return Tense.UNKNOWN  # "had been planned for July"
        return Tense.PAST if word.startswith("had") or any(_is_participle(w) for w in ahead[:2]) else None
    if word in ("was", "were") and any(w in _PLANS for w in ahead[:2]):
        return Tense.UNKNOWN
    if word in _AUXILIARIES:
        missed = "have" in ahead[:2] and word != "will"  # "should have rolled in March"
        return Tense.PAST if missed else Tense.FUTURE
    if word == "set":
        return Tense.FUTURE if ahead[:1] in (["to"], ["for"]) else None
    if word == "to":
        return Tense.FUTURE if ahead and ahead[0] in _TO_COME else None
    if word == "s" and at and spoken[at - 1] in ("it", "that", "he", "she", "here"):
        return Tense.FUTURE
    if word in _IS or word in _AHEAD:
        return Tense.FUTURE
    return Tense.PAST if word in _BEHIND or _is_participle(word) else None


def _swallowed(spoken: list[str], at: int) -> bool:
    """True for the participle of "will be released" and "is expected": its auxiliary has spoken already."""
    if not _is_participle(spoken[at]):
        return False
    before = spoken[max(0, at - 4) : at]
    return any(w in _AUXILIARIES or w in _IS for w in before) or any(w in _HAVE for w in before[-2:])


def cues(spoken: list[str]) -> list[tuple[int, Tense]]:
    """The words of a sentence that tell of time, and what they tell; `spoken` is in lower case."""
    found = []
    for at, word in enumerate(spoken):
        if word not in _TELLING and not word.endswith("ed"):
            continue
        told = _cue(spoken, at)
        if told is not None and not _swallowed(spoken, at):
            found.append((at, told))
    return found


def tense(lexed: Lexed, at: int) -> Tense:
    """The way that a sentence looks at its token `at`: the nearest cue, clauses counted as distance."""
    best, near = Tense.UNKNOWN, 1000
    everything, clauses = lexed.cues, lexed.clauses
    first = bisect_left(everything, at - _REACH, key=itemgetter(0))
    for place, told in everything[first : first + 2 * _REACH]:
        if place - at > _REACH:
            break
        distance = abs(place - at) + _CLAUSE * abs(clauses[place] - clauses[at])
        if place > at:
            distance += _AFTERWARDS
        if distance < near:
            best, near = told, distance
    return best


def nearest_year(
    at: Callable[[int], Window], today: date, way: Tense, fits: Callable[[Window], bool] | None = None
) -> Window:
    """The occurrence of a yearless date that the tense asks for, preferring those that `fits` accepts.

    Past: the latest that has begun by today. Future: the first that is not over,
    where one that was over less than three weeks ago counts as a tense misread,
    and a season that is nearly over as over.
    """
    all_years = [at(year) for year in range(today.year - 1, today.year + 2)]
    if fits is not None:
        all_years = [w for w in all_years if fits(w)] or all_years
    past = [w for w in all_years if w.earliest is not None and w.earliest <= today]
    future = [w for w in all_years if w.latest is not None and w.latest >= today + _slack(w)]
    if way is Tense.PAST and past:
        return past[-1]
    if way is Tense.FUTURE and future:
        return future[0]
    return min(all_years, key=lambda w: _distance(w, today))


def _slack(window: Window) -> timedelta:
    """How far into the past a date may lie and still be called to come; a season must have a month to go."""
    return timedelta(days=-20 if (window.days or 0) < 60 else 30)


def _distance(window: Window, today: date) -> int:
    if window.contains(today) or window.earliest is None or window.latest is None:
        return 0
    return min(abs((window.earliest - today).days), abs((window.latest - today).days))
