"""Which way a sentence looks at a date that names no year, and the year that follows from it.

The nearest verb decides: "premiered in March" looks back, "will return in
March" forward. Where no verb says, the occurrence nearest to the article's day
is taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum

from knownsofar.model import Window


class Tense(Enum):
    """Backward or forward in time, or not known."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


_AUXILIARY = (
    r"(?:\b(?:will|shall|can|could|may|might|should|would|must|ought|won[’']t|wouldn[’']t|couldn[’']t|"
    r"(?:are|is) (?:still )?(?:going )?to|to be)\b|[’']ll\b)"
)
_MISSED = r"\b(?:should|would|could) (?:\w+ )?have\b(?: been)?(?: [a-z]+ed\b)?"
_PLANNED = (
    r"\b(?:ha[ds]|have|was|were)\s+(?:been\s+|once\s+|originally\s+|first\s+|at first\s+){0,3}"
    r"(?:slated|scheduled|expected|due|planned|meant|supposed|going)\b"
)
# "will be released": the auxiliary swallows the participle, so that it is not read as a past.
_AHEAD = (
    rf"{_AUXILIARY}(?: [\w’'-]+){{0,3}}? [a-z]+(?:ed|en)\b"
    r"|\b(?:is|are|be|being|gets?) (?:\w+ly )?[a-z]+ed\b|\b(?:lined up|is|are|it[’']s)\b|[’']ll\b"
    r"|\b(?:will|shall|won[’']t|could|may|might|should|would|must|ought|can|expects?|slated|scheduled|"
    r"set (?:to|for)|"
    r"due|planned|plans?|poised|aims?|aiming|hopes?|hoping|coming|upcoming|returns?|arrives?|premieres|"
    r"debuts|"
    r"launches|starts|begins|drops|airs|streams|hits|comes|bows|kicks|opens|lands|"
    r"look(?:ing)? forward|awaits?|"
    r"to (?:premiere|return|debut|begin|start|air|come|arrive|launch|be|drop|film|shoot|hit)|next|"
    r"targeting|eyeing|"
    r"means? to|wants?|intends?|likely|probably|going to|available|wraps?|finish(?:es)?|get ready|mark your|"
    r"stay tuned)\b"
)
_BEHIND = (
    r"\b(?:was|were|wasn[’']t|weren[’']t|ha(?:s|ve|d) (?:\w+ )?"
    r"(?:been|[a-z]+ed|come|gone|seen|begun|got|made|told)|"
    r"had|hadn[’']t|did|didn[’']t|came|went|began|took|saw|said|told|gave|made|ran|won|left|brought|got|stood|fell|"
    r"rose|led|met|kept|hit|set|broke|wrote|spoke|ended|since|ago|"
    r"(?!need|feed|speed|indeed|exceed|proceed|seed|breed|bleed|hundred|red\b|bed\b|shed\b|wed\b|ted\b|fed\b)"
    r"[a-z]{2,}ed)\b"
)
_CUE = re.compile(f"(?P<plan>{_PLANNED})|(?P<missed>{_MISSED})|(?P<future>{_AHEAD})|(?P<past>{_BEHIND})")
_FAR = 40  # characters that a comma or another clause counts for


def tense(text: str, start: int, end: int, at: int) -> Tense:
    """The way that the sentence text[start:end] looks at the words at offset `at`."""
    best, near = Tense.UNKNOWN, 10_000
    for match in _CUE.finditer(text, start, end):
        gap = text[match.end() : at] if match.start() < at else text[at : match.start()]
        distance = len(gap) + _FAR * sum(gap.count(mark) for mark in ",;:()—") + 60 * gap.count(" but ")
        if match.start() >= at:
            distance += 25
        if distance < near:
            near = distance
            kind = match.lastgroup
            best = (
                Tense.PAST
                if kind in ("past", "missed")
                else Tense.FUTURE
                if kind == "future"
                else Tense.UNKNOWN
            )
    return best


def nearest_year(
    at: Callable[[int], Window], today: date, way: Tense, fits: Callable[[Window], bool] | None = None
) -> Window:
    """The occurrence of a yearless date that the tense asks for, preferring those that `fits` accepts.

    Past: the latest that has begun by today. Future: the first that is not over,
    where one that was over less than three weeks ago counts as a tense misread.
    """
    all_years = [at(year) for year in range(today.year - 1, today.year + 2)]
    if fits is not None:
        all_years = [w for w in all_years if fits(w)] or all_years
    past = [w for w in all_years if w.earliest is not None and w.earliest <= today]
    future = [w for w in all_years if w.latest is not None and w.latest >= today - timedelta(days=20)]
    if way is Tense.PAST and past:
        return past[-1]
    if way is Tense.FUTURE and future:
        return future[0]
    return min(all_years, key=lambda w: _distance(w, today))


def _distance(window: Window, today: date) -> int:
    if window.contains(today) or window.earliest is None or window.latest is None:
        return 0
    return min(abs((window.earliest - today).days), abs((window.latest - today).days))
