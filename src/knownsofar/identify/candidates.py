"""Where a title could stand: runs of capitalised words with what surrounds them.

A candidate is a string that might name a series, with the features of all its
occurrences in headline, address and text. What the features are worth is
learnt (training/identify.py); this module only looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from knownsofar.identify.signs import SHORT
from knownsofar.identify.words import (
    CONNECTORS,
    FUNCTION_WORDS,
    NETWORKS,
    NOUNS,
    ROMANS,
    bag,
    cardinal,
    lower,
)

MOST_EDGES = 8
"""Words of one segment that are tried as a title's first, and as its last."""
MOST_WORDS = 20
"""Words of one segment; a longer run of capitals is no prose."""
MOST_CANDIDATES = 400
"""Candidates weighed in one article; a longer list is a catalogue page, of which the first are kept."""

# One word of a title: it begins with a capital, a digit, "#" or "i" and a capital ("iZombie").
_WORD = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Dept|St|Jr|Lt|Sgt)\.|(?:i[A-Z]|[^\W_a-z]|#(?=[A-Z\d]))[\w&*$+#]*(?:['.\-/:][\w*&]+)*"
    r"(?:(?<=s)'(?= [A-Z]))?|&)"
)
_SMALL = "|".join(sorted((c for c in CONNECTORS), key=len, reverse=True))
_RUN = re.compile(rf"{_WORD}(?:(?: |: |: the |! (?=Re:))(?:(?:{_SMALL}|vs\.) ){{0,3}}?{_WORD})*")
_PIECE = re.compile(r"\S+")
_SEASON_WORD = re.compile(r"(?:seasons?|s\d{1,2}|series)(?:'s)?:?", re.IGNORECASE)
# Words of headlines, headings and run-on leads that no title reaches across.
_BREAKERS = bag(
    """
    season seasons episode episodes release trailer premiere premieres renewed renews renew
    renewal cancelled canceled cancels cancellation finale ott teaser confirmed confirms
    announces announced updates returning premiered reportedly spoilers showrunner
    """
)
# Leading words that a headline puts before a title.
LEADS = (
    FUNCTION_WORDS
    | NOUNS
    | bag(
        """
    renews renewed cancels cancelled canceled confirms announces orders gets sets says is are
    has relax sorry watch new update exclusive breaking official report star creator fans about
    everything no every season showrunner director creators cast actor actress sci-fi shocking
    complete original netflix's it's here's there's that's
    """
    )
)


class Candidate:
    """A string that might name a series: the signs around its occurrences, counted, and where it was seen."""

    __slots__ = ("beside", "count", "name", "numbered", "seen", "signs", "spans", "usual", "whole")

    def __init__(self, name: str) -> None:
        self.name = name
        self.signs: dict[str, int] = {}
        self.seen = 0
        self.spans: list[tuple[int, int]] = []
        self.count = 0
        self.whole: list[str] = []
        self.usual: str | None = None
        self.numbered: set[str] = set()
        self.beside: list[str] = []

    def see(self, signs: list[str]) -> None:
        """Count the signs of one more occurrence."""
        self.seen += 1
        counted = self.signs
        for sign in signs:
            counted[sign] = counted.get(sign, 0) + 1

    def take(self, other: Candidate) -> None:
        """Count the occurrences of another as this one's."""
        self.seen += other.seen
        self.spans.extend(other.spans)
        for sign, count in other.signs.items():
            self.signs[sign] = self.signs.get(sign, 0) + count


class Segment(NamedTuple):
    """A stretch of capitalised words, as offsets of its words; `ended` tells what broke it off."""

    words: list[tuple[int, int]]
    ended: str


# A list whose items run together: "Iron Valley Season 8Glass Harbor Season 3".
_JOINED = re.compile(r" \d{1,2}([^\W\d_a-z][a-z][\w']*)")


def segments(text: str) -> Iterator[Segment]:
    """Runs of capitalised words, broken where no title goes on."""
    for run in _RUN.finditer(text):
        words: list[tuple[int, int]] = []
        skipped = 0
        quote = text[run.start() - 1] if run.start() else ""
        for piece in _PIECE.finditer(text, run.start(), run.end()):
            start, end = piece.span()
            if start < skipped:
                continue
            bare = lower(text[start:end]).rstrip(":")
            broken = _break(bare, text, words, quote)
            if broken is None:
                words.append((start, end))
                if len(words) >= MOST_WORDS:
                    yield from _segment(text, words, "")
                    words = []
                continue
            if broken == "quote":  # the quotation ends here: this is no possessive
                words.append((start, end - 1))
                quote = ""
            yield from _segment(text, words, broken)
            words = [(start, end)] if broken == "colon" else []
            if broken == "season" and (joined := _JOINED.match(text, end)):
                words = [joined.span(1)]
                skipped = joined.end()
        yield from _segment(text, words, "")


_ENDS_IN_SERIES = re.compile(r": The (?:Animated )?$")


def _break(bare: str, text: str, words: list[tuple[int, int]], quote: str) -> str | None:
    """How a word ends the title before it, or None where it may belong to it."""
    if quote == "'" and bare.endswith("s'"):
        return "quote"
    if bare == "series" and len(words) > 1 and _ENDS_IN_SERIES.search(text, words[0][0], words[-1][1] + 1):
        return None
    if bare.removesuffix("'s") in _BREAKERS or (bare == "series" and words) or SHORT.fullmatch(bare):
        return "season" if _SEASON_WORD.fullmatch(bare) else "breaker"
    if words and text[words[-1][1] - 1] == ":":
        before = text[words[-1][0] : words[-1][1] - 1]
        numeral = before.isdecimal() and (len(words) == 1 or len(before) > 2)
        if bare in _AFTER_COLON or numeral or (before.isupper() and before not in ROMANS):
            return "colon"
    return None


def _segment(text: str, words: list[tuple[int, int]], ended: str) -> Iterator[Segment]:
    """The segment of these words, if anything is left of them without connectors at the ends."""
    while len(words) > 1 and text[words[-1][0] : words[-1][1]] in CONNECTORS:
        words = words[:-1]
    while len(words) > 1 and (
        text[slice(*words[0])] in CONNECTORS
        or (cardinal(text[slice(*words[0])]) and lower(text[slice(*words[1])]) == "of")
    ):
        words = words[1:]
    while len(words) > 1 and lower(text[slice(*words[0])]) == "of":
        words = words[1:]
    if not words:
        return
    start, end = words[-1]
    bare = text[start:end].rstrip(":").removesuffix("'s")
    yield Segment([*words[:-1], (start, start + len(bare))] if bare else words, ended)


# Words behind a colon that begin another thought of a headline, not the rest of a title.
_AFTER_COLON = bag(
    """
    what everything why how who when where will is release cast plot all here here's does which
    can has expected possible latest did are new date our trailer every is it this possible top
    potential confirmation complete
    """
)


# What stands in quotation marks may be a title even where its words are small: “Love is in the air”.
_QUOTED = re.compile(r"""(?<!\w)(["'])([^\W_a-z][^"'\n]{1,58}(?:'s? [^"'\n]{1,40})?)\1(?!\w)""")


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """The spans of short quotations that hold no whole sentence, without the marks."""
    for match in _QUOTED.finditer(text):
        words = match.group(2).rstrip(",.").split()
        if (
            1 < len(words) <= 8
            and not match.group(2).endswith((",", "!", "?", "."))
            and "," not in match.group(2)
            and _BREAKERS.isdisjoint(lower(match.group(2)).split())
        ):
            small = sum(w[0].islower() and w not in CONNECTORS for w in words)
            if small:
                yield match.start(2), match.end(2)


def variants(text: str, words: list[tuple[int, int]], headline: bool) -> Iterator[tuple[int, int]]:
    """The spans within a segment that could be the title: whole, without leads, behind a possessive, ...

    In a `headline` nearly every word is a capital, so verbs, too, are tried as edges.
    """
    low = [lower(text[a:b]) for a, b in words]
    lefts = list(islice(_lefts(text, words, low, headline), MOST_EDGES))
    rights = list(islice(_rights(words, low, headline), MOST_EDGES))
    for left in lefts:
        for right, end in rights:
            if right >= left and not (left and right < len(words) - 1 and headline and right - left > 5):
                yield words[left][0], end


def _lefts(text: str, words: list[tuple[int, int]], low: list[str], headline: bool) -> Iterator[int]:
    """Indexes of words at which a title could begin."""
    if not (len(low) > 2 and low[0] in _ASKING and low[1] in _ASKED):
        yield 0
    for index in range(1, len(words)):
        if low[index] in CONNECTORS and text[words[index][0]].islower():
            continue
        before = low[index - 1]
        led = all(w.removesuffix("'s") in LEADS or w in NETWORKS for w in low[:index])
        if (
            led
            or before.isdecimal()
            or before in _JOINTS
            or before.endswith(("'s", "s'", ":"))
            or (headline and _is_edge(before))
        ):
            yield index


_ASKING = bag("when where what why how")
_ASKED = bag("is are was were will does did do has have can could should would")


def _is_edge(word: str) -> bool:
    """Whether a headline's title may begin behind this word: a verb, or what leads titles on."""
    return word in LEADS or word in VERBS or word in NETWORKS or (word.endswith("ing") and len(word) > 5)


def _rights(words: list[tuple[int, int]], low: list[str], headline: bool) -> Iterator[tuple[int, int]]:
    """Indexes of words at which a title could end, with the offset of its end."""
    last = len(words) - 1
    yield last, words[last][1]
    for index in range(last):
        after = low[index + 1]
        if low[index].endswith(":"):
            yield index, words[index][1] - 1
        elif (
            after in _JOINTS
            or (index + 1 == last and cardinal(after.upper() if after.isalpha() else after))
            or (headline and (after in VERBS or after in FUNCTION_WORDS or after.removesuffix("'s") in NOUNS))
        ):
            yield index, words[index][1] - (2 if low[index].endswith("'s") else 0)


_JOINTS = bag(
    """
    and on in at for to as with from by is are & or
    """
)
VERBS = bag(
    """
    adds casts loses joins join sets gets lands starts stars begins wraps films filming reveals
    teases brings drops eyes heads ends returns return coming lines taps books scores shares
    creator showrunner star cast plot director boss actor fans returning finally starring
    officially ordered picked axed scrapped moves shifts
    """
)
