"""The signs around a string of capitalised words that tell whether it names a series, and those in itself.

"<x" stands before it, ">x" behind it; training/identify.py learns what each is worth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from knownsofar.identify.seasons import ROLES
from knownsofar.identify.words import (
    CONNECTORS,
    FORENAMES,
    FUNCTION_WORDS,
    MONTHS,
    NETWORKS,
    NOUNS,
    OUTLETS,
    WEEKDAYS,
    bag,
    cardinal,
    lower,
    ordinal,
)

_DIGIT = re.compile(r"\d")
SHORT = re.compile(r"s\d{1,2}")
"""The short form of a season, as in "S02"."""

_RENEWING = bag(
    """
    renewed renews renewing cancelled canceled cancels axed axes ordered orders revived saved
    dropped drops scrapped ended ends renew cancel resume bring brought
    """
)
_FATE = bag(
    """
    renewed cancelled canceled return returns returning premieres premiered debuts debuted gets
    got ends ended airs aired is was has will won't isn't hasn't had could may might starts
    began scores lands earns wraps concludes season's drops dropped scored landed remains also
    comes follows stars
    """
)
_PEOPLE_AFTER = bag(
    """
    star stars alum actor actress creator showrunner fans fan boss producer fame viewers
    """
)
_DERIVED = bag(
    """
    remake reboot spinoff spin-off prequel sequel adaptation universe franchise revival creator
    """
)
_SPEECH = bag(
    """
    said says told tells plays who played explained added confirmed announced revealed wrote
    starred
    """
)
_CAREER = bag("known starred seen appeared worked featured")
_LIKE = bag("like unlike than including alongside beside with after")
_ROLE_BEFORE = bag(
    """
    as plays played named actor actress star showrunner director writer creator president
    executive by producer producers mr mrs dr boss host detective
    """
)


def left_features(low: str, start: int) -> list[str]:
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


_OF_SERIES = bag(
    """
    season seasons episode episodes series cast run part chapter finale premiere instalment
    """
)


def _left_word(word: str, possessive: bool, words: list[str]) -> Iterator[str]:
    """The features that the last words before a candidate give."""
    second = words[-2] if len(words) > 1 else ""
    if possessive:
        yield "<'s"
    if word in NETWORKS:
        yield "<network's" if possessive else "<network"
    if word in NOUNS:
        yield "<noun"
    if word in _RENEWING or (word in ("of", "for", "up") and second in _RENEWING):
        yield "<renewing"
    if word in ("of", "for") and (
        second in _OF_SERIES or (len(words) > 2 and cardinal(second) and words[-3] in _OF_SERIES)
    ):
        yield "<season-of"
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
        if after[:2] in (" '", ' "'):
            features.append(">'s quote")
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
    second = words[1] if len(words) > 1 else ""
    if word.startswith("("):
        inner = word[1:].rstrip(").,/")
        of_season = inner.startswith("s") and inner[1:2].isdigit()
        yield ">(network" if inner in NETWORKS else ">(season" if of_season else ">("
        return
    if (
        word.startswith("season")
        or SHORT.fullmatch(word)
        or second.startswith("season")
        or (word == "series" and cardinal(second.strip(".,:")))
    ):
        yield ">season"
    elif cardinal(word) and word.isdecimal():
        yield ">numeral"
    elif word in _FATE:
        yield ">fate"
        if second in ("renewed", "cancelled", "canceled", "been", "return", "returning"):
            yield ">fate2"
    if word in _DERIVED:
        yield ">derived"
    if word in _PEOPLE_AFTER:
        yield ">people"
    if word in _SPEECH:
        yield ">speech"
    if word in ("as", "(as"):
        yield ">as"
    if word in ("and", "or"):
        yield ">and"


# Words that head a line of facts, and what pages are made of: no titles by themselves.
_LABELS = bag(
    """
    released cancelled canceled renewed network platform genre status director writer starring
    source photo image images credit video plot synopsis story read related exclusive update
    updated award awards academy emmy emmys korea japan japanese korean american british america
    hollywood spoiler alert warning subscribe trending news bites roundup round-up recap
    series show
    """
)


def shape_features(name: str) -> list[str]:
    """What the string itself tells."""
    low = lower(name)
    words = low.split()
    features = [f"n={min(len(words), 6)}", *_kinds(words), *_ends(words)]
    if ":" in name:
        features.append("colon")
    if len(words) > 2 and not CONNECTORS.isdisjoint(words[1:-1]):
        features.append("connector")
    if _DIGIT.search(name):
        features.append("digits" if not name.isdecimal() else "number")
    if name.isupper() and len(name) > 1:
        features.append("capitals")
    return features


def _kinds(words: list[str]) -> Iterator[str]:
    """What else the words could be: a network, an outlet, a person, a date."""
    if words[-1] in _OF_NETWORKS and all(w in _OF_NETWORKS for w in words):
        yield "network"
    elif not OUTLETS.isdisjoint(words):
        yield "outlet"
    elif not NETWORKS.isdisjoint(words):
        yield "network-part"
    if len(words) > 1 and words[0] in FORENAMES:
        yield "forename" if len(words) < 4 else "forename4"
    if len(words) > 1 and words[0] in _HEADS_OF_PEOPLE:
        yield "first=role"
    if words[-1].rstrip("s") in _ORGANISATIONS or words[-1] in _ORGANISATIONS:
        yield "last=company"
    if len(words) == 1 and len(low := words[0]) > 6 and low.endswith("ly"):
        yield "adverb"
    if not MONTHS.isdisjoint(words):
        yield "month"
    if words[-1] in WEEKDAYS:
        yield "weekday" if len(words) == 1 else "last=weekday"


# What stands before names in credits, captions and bylines.
_HEADS_OF_PEOPLE = bag(
    """
    executive producer producers director directors writer writers creator creators actor actress
    showrunner president chief editor starring by pictured photo picture image credit
    """
)
# What companies, events and prizes are called last.
_ORGANISATIONS = bag(
    """
    animation pictures studio entertainment production media film association award festival festa fest week
    con expo company group agency university academy league
    magazine globe emmy oscar convention guild corporation
    communications inc ltd llc panel event anniversary
    """
)
_OF_NETWORKS = (
    NETWORKS | {n + "+" for n in NETWORKS} | bag("+ the network america channel one two all access")
)


_COMMON = FUNCTION_WORDS | MONTHS | WEEKDAYS | _LABELS | _OF_NETWORKS | frozenset(ROLES)


_DATE = re.compile(r"\d{1,4}[./]\d{1,2}[./]\d{1,4}")


def is_common(low: str) -> bool:
    """Whether a string is a word, a number or a network that hardly ever is a title by itself."""
    return low in _COMMON or low.isdecimal() or _DATE.fullmatch(low) is not None or cardinal(low) is not None


def _ends(words: list[str]) -> Iterator[str]:
    """What the first and the last word tell."""
    if all(w in FUNCTION_WORDS or w in ROLES or w in _LABELS or cardinal(w) or ordinal(w) for w in words):
        yield "function" if len(words) < 3 else "functions"
    elif words[0] in FUNCTION_WORDS:
        yield "first=article" if words[0] in ("the", "a", "an") else "first=function"
    if words[-1] in ROLES or ordinal(words[-1]):
        yield "last=role"
    if words[-1] in FUNCTION_WORDS:
        yield "last=function" if len(words) < 3 else "last=function3"
