"""Where a title could stand: runs of capitalised words with what surrounds them.

A candidate is a string that might name a series, with the features of all its
occurrences in headline, address and text. What the features are worth is
learnt (training/identify.py); this module only looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from knownsofar.identify.seasons import ROLES
from knownsofar.identify.words import (
    CONNECTORS,
    FORENAMES,
    FUNCTION_WORDS,
    MONTHS,
    NETWORKS,
    OUTLETS,
    WEEKDAYS,
    cardinal,
    lower,
    ordinal,
)

MOST_CANDIDATES = 400
"""Candidates weighed in one article; a longer list is a catalogue page, of which the first are kept."""

# One word of a title: it begins with a capital, a digit, "#" or "i" and a capital ("iZombie").
_WORD = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Dept|St|Jr|Lt|Sgt)\.|(?:i[A-Z]|[^\W_a-z]|#(?=[A-Z]))[\w&*$+#]*(?:['.\-/:][\w*&]+)*"
    r"(?:(?<=s)'(?= [A-Z]))?|&)"
)
_SMALL = "|".join(sorted((c for c in CONNECTORS), key=len, reverse=True))
_RUN = re.compile(rf"{_WORD}(?:(?: |: |: the |! (?=Re:))(?:(?:{_SMALL}|vs\.) ){{0,3}}?{_WORD})*")
_PIECE = re.compile(r"\S+")
_SEASON_WORD = re.compile(r"(?:seasons?|s\d{1,2}|series)(?:'s)?:?", re.IGNORECASE)
# Words of headlines, headings and run-on leads that no title reaches across.
_BREAKERS = frozenset(
    """season seasons episode episodes release trailer premiere premieres renewed renews renew renewal cancelled
    canceled cancels cancellation finale ott teaser confirmed confirms announces announced updates returning
    premiered reportedly spoilers showrunner""".split()
)
_NOUNS = frozenset(
    """series show drama comedy sitcom thriller anime k-drama kdrama dramedy docuseries miniseries spinoff spin-off
    reboot revival prequel sequel franchise hit smash soap procedural saga programme program melodrama rom-com
    original remake dramas comedies shows title newcomer whodunnit western adaptation""".split()
)
# Leading words that a headline puts before a title.
LEADS = (
    FUNCTION_WORDS
    | _NOUNS
    | frozenset(
        """renews renewed cancels cancelled canceled confirms announces orders gets sets says is are has relax sorry
    watch new update exclusive breaking official report star creator fans about everything no every season
    showrunner director creators cast actor actress sci-fi shocking complete original netflix's""".split()
    )
)
_RENEWING = frozenset(
    """renewed renews renewing cancelled canceled cancels axed axes ordered orders revived saved dropped drops
    scrapped ended ends renew cancel resume bring brought""".split()
)
_FATE = frozenset(
    """renewed cancelled canceled return returns returning premieres premiered debuts debuted gets got ends ended
    airs aired is was has will won't isn't hasn't had could may might starts began scores lands earns wraps
    concludes season's drops dropped scored landed remains also comes follows stars""".split()
)
_PEOPLE_AFTER = frozenset(
    "star stars alum actor actress creator showrunner fans fan boss producer fame viewers".split()
)
_SPEECH = frozenset(
    "said says told tells plays who played explained added confirmed announced revealed wrote starred".split()
)
_CAREER = frozenset("known starred seen appeared worked featured".split())
_LIKE = frozenset("like unlike than including alongside beside with after".split())
_ROLE_BEFORE = frozenset(
    """as plays played named actor actress star showrunner director writer creator president executive by producer
    producers mr mrs dr boss host detective""".split()
)


class Candidate:
    """A string that might name a series: the signs around its occurrences, counted, and where it was seen."""

    __slots__ = ("count", "name", "seen", "signs", "spans", "usual", "whole")

    def __init__(self, name: str) -> None:
        self.name = name
        self.signs: dict[str, int] = {}
        self.seen = 0
        self.spans: list[tuple[int, int]] = []
        self.count = 0
        self.whole: list[str] = []
        self.usual: str | None = None

    def see(self, signs: list[str]) -> None:
        """Count the signs of one more occurrence."""
        self.seen += 1
        counted = self.signs
        for sign in signs:
            counted[sign] = counted.get(sign, 0) + 1


class Segment(NamedTuple):
    """A stretch of capitalised words, as offsets of its words; `ended` tells what broke it off."""

    words: list[tuple[int, int]]
    ended: str


def segments(text: str) -> Iterator[Segment]:
    """Runs of capitalised words, broken where no title goes on."""
    for run in _RUN.finditer(text):
        words: list[tuple[int, int]] = []
        quote = text[run.start() - 1] if run.start() else ""
        for piece in _PIECE.finditer(text, run.start(), run.end()):
            start, end = piece.span()
            bare = lower(text[start:end]).rstrip(":")
            broken = _break(bare, text, words, quote)
            if broken is None:
                words.append((start, end))
                continue
            if broken == "quote":  # the quotation ends here: this is no possessive
                words.append((start, end - 1))
                quote = ""
            yield from _segment(text, words, broken)
            words = [(start, end)] if broken == "colon" else []
        yield from _segment(text, words, "")


def _break(bare: str, text: str, words: list[tuple[int, int]], quote: str) -> str | None:
    """How a word ends the title before it, or None where it may belong to it."""
    if quote == "'" and bare.endswith("s'"):
        return "quote"
    if bare.removesuffix("'s") in _BREAKERS or (bare == "series" and words) or _SHORT.fullmatch(bare):
        return "season" if _SEASON_WORD.fullmatch(bare) else "breaker"
    if words and bare in _AFTER_COLON and text[words[-1][1] - 1] == ":":
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
_AFTER_COLON = frozenset(
    """what everything why how who when where will is release cast plot all here here's does which can has expected
    possible latest did are new date our trailer every is it this possible top potential confirmation complete""".split()
)
_SHORT = re.compile(r"s\d{1,2}")


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
        ):
            small = sum(w[0].islower() and w not in CONNECTORS for w in words)
            if small:
                yield match.start(2), match.end(2)


def variants(text: str, words: list[tuple[int, int]], headline: bool) -> Iterator[tuple[int, int]]:
    """The spans within a segment that could be the title: whole, without leads, after a possessive, before a colon.

    In a `headline` nearly every word is a capital, so verbs, too, are tried as edges.
    """
    low = [lower(text[a:b]) for a, b in words]
    lefts = list(_lefts(text, words, low, headline))
    rights = list(_rights(words, low, headline))
    for left in lefts:
        for right, end in rights:
            if right >= left and not (left and right < len(words) - 1 and headline and right - left > 5):
                yield words[left][0], end


def _lefts(text: str, words: list[tuple[int, int]], low: list[str], headline: bool) -> Iterator[int]:
    """Indexes of words at which a title could begin."""
    yield 0
    for index in range(1, len(words)):
        if low[index] in CONNECTORS and text[words[index][0]].islower():
            continue
        before = low[index - 1]
        led = all(w.removesuffix("'s") in LEADS or w in NETWORKS for w in low[:index])
        if led or before in _JOINTS or before.endswith(("'s", "s'", ":")) or (headline and _is_edge(before)):
            yield index


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
        elif index + 1 == last and cardinal(low[last].upper() if low[last].isalpha() else low[last]):
            yield index, words[index][1] - (2 if low[index].endswith("'s") else 0)
        elif after in _JOINTS or (
            headline and (after in VERBS or after in FUNCTION_WORDS or after.removesuffix("'s") in _NOUNS)
        ):
            yield index, words[index][1] - (2 if low[index].endswith("'s") else 0)


_JOINTS = frozenset("and on in at for to as with from by is are & or".split())
VERBS = frozenset(
    """adds casts loses joins join sets gets lands starts stars begins wraps films filming reveals teases brings
    drops eyes heads ends returns return coming lines taps books scores shares creator showrunner star cast plot
    director boss actor fans returning finally starring officially ordered picked axed scrapped moves shifts""".split()
)


def left_features(low: str, start: int, network_words: frozenset[str] = NETWORKS) -> list[str]:
    """What stands before a candidate."""
    before = low[max(0, start - 32) : start]
    features: list[str] = []
    if before[-1:] in ('"', "'"):
        features.append("<quote")
        before = before[:-1]
    if before[-1:] == "(":
        return [*features, "<paren"]
    if not before.strip() or before[-1:] == "\n":
        return [*features, "<line"]
    words = before.split()
    last = words[-1] if words else ""
    bare = last.rstrip(",;:.")
    if last[-1:] in ".!?:":
        features.append("<sentence")
    elif last[-1:] == ",":
        features.append("<comma")
    features.extend(_left_word(bare.removesuffix("'s"), bare.endswith("'s"), words))
    return features


_OF_SERIES = frozenset(
    "season seasons episode episodes series cast run part chapter finale premiere instalment".split()
)


def _left_word(word: str, possessive: bool, words: list[str]) -> Iterator[str]:
    """The features that the last words before a candidate give."""
    second = words[-2] if len(words) > 1 else ""
    if possessive:
        yield "<'s"
    if word in NETWORKS:
        yield "<network's" if possessive else "<network"
    if word in _NOUNS:
        yield "<noun"
    if word in _RENEWING or (word in ("of", "for", "up") and second in _RENEWING):
        yield "<renewing"
    if word == "of" and (
        second in _OF_SERIES or (len(words) > 2 and cardinal(second) and words[-3] in _OF_SERIES)
    ):
        yield "<season of"
    if word in _LIKE or (word == "as" and second in ("such", "well")):
        yield "<like"
    if word in ("in", "for", "from", "on") and second in _CAREER:
        yield "<career"
    if word in _ROLE_BEFORE:
        yield "<role"
    if word in FUNCTION_WORDS:
        yield f"<{word}"


def right_features(low: str, end: int) -> list[str]:
    """What stands behind a candidate."""
    after = low[end : end + 40]
    features: list[str] = []
    if after[:1] in ('"', "'") and not after.startswith("'s"):
        features.append(">quote")
        after = after[1:]
    elif after[1:2] in ('"', "'") and after[:1] in ",.!?":
        features.append(">quote")
    if after.startswith("'s"):
        features.append(">'s")
        after = after[2:]
    if after[:1] == ")":
        return [*features, ">paren"]
    if not after or after[0] == "\n":
        return [*features, ">line"]
    if after[0] in ",.:;!?":
        features.append(">" + after[0])
        after = after[1:]
    words = after.split(None, 3)
    if words:
        features.extend(_right_word(words))
    return features


def _right_word(words: list[str]) -> Iterator[str]:
    """The features that the first words behind a candidate give."""
    word = words[0].strip(",.:;\"'")
    if word.startswith("("):
        inner = word[1:].rstrip(").,/")
        yield (
            ">(network"
            if inner in NETWORKS
            else ">(season"
            if inner.startswith("s") and inner[1:2].isdigit()
            else ">("
        )
        return
    if (
        word.startswith("season")
        or _SHORT.fullmatch(word)
        or (len(words) > 1 and words[1].startswith("season"))
    ):
        yield ">season"
    elif word == "series" and len(words) > 1 and cardinal(words[1].strip(".,:")):
        yield ">season"
    elif cardinal(word) and word.isdecimal():
        yield ">numeral"
    elif word in _FATE:
        yield ">fate"
        if len(words) > 1 and words[1] in ("renewed", "cancelled", "canceled", "been", "return", "returning"):
            yield ">fate2"
    if word in _PEOPLE_AFTER:
        yield ">people"
    if word in _SPEECH:
        yield ">speech"
    if word in ("as", "(as"):
        yield ">as"
    if word in ("and", "or"):
        yield ">and"


# Words that head a line of facts, and what pages are made of: no titles by themselves.
_LABELS = frozenset(
    """released cancelled canceled renewed network platform genre status director writer starring source photo image
    images credit video plot synopsis story read related exclusive update updated award awards academy emmy emmys
    korea japan japanese korean american british america hollywood spoiler alert warning subscribe trending""".split()
)


def shape_features(name: str) -> list[str]:
    """What the string itself tells."""
    low = lower(name)
    words = low.split()
    features = [f"n={min(len(words), 6)}"]
    if all(
        w.rstrip("+") in NETWORKS or w in ("+", "the", "network", "america", "channel", "one", "two")
        for w in words
    ):
        features.append("network")
    elif any(w in OUTLETS for w in words):
        features.append("outlet")
    if len(words) > 1 and words[0] in FORENAMES:
        features.append("forename")
    if any(w in MONTHS for w in words):
        features.append("month")
    if len(words) == 1 and words[0] in WEEKDAYS:
        features.append("weekday")
    if all(w in FUNCTION_WORDS or w in ROLES or w in _LABELS or cardinal(w) or ordinal(w) for w in words):
        features.append("function" if len(words) < 3 else "functions")
    elif words[0] in FUNCTION_WORDS:
        features.append("first=" + ("article" if words[0] in ("the", "a", "an") else "function"))
    if ":" in name:
        features.append("colon")
    if len(words) > 2 and any(w in CONNECTORS for w in words[1:-1]):
        features.append("connector")
    if any(c.isdigit() for c in name):
        features.append("digits" if not name.isdecimal() else "number")
    if name.isupper() and len(name) > 1:
        features.append("capitals")
    if words[-1] in ROLES or ordinal(words[-1]):
        features.append("last=role")
    if words[-1] in FUNCTION_WORDS:
        features.append("last=function" if len(words) < 3 else "last=function3")
    return features
