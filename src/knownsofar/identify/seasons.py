"""The grammar of seasons: "Season Two", "S02", "fourth and final season", "the next season".

Every mention is found from its unit word outwards: a number behind it ("season
3"), or ordinals and adjectives before it ("a second", "the upcoming"). What is
said relatively is only marked here; `counting` resolves it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from knownsofar.identify.words import CARDINALS, MOST_SEASONS, ORDINALS, ROMANS, bag, cardinal, ordinal


class Found(NamedTuple):
    """text[start:end] speaks of a season: of `number`, or in the relative way that `form` names.

    Forms: "number", "part" (Part 3, Book 2), "final" (with or without a number),
    "count" (after three seasons), "next", "last", "latest", "previous", "more"
    (`number` more seasons), "first-of" (the first `number` seasons).
    """

    start: int
    end: int
    number: int | None
    form: str


_NUMBER = (
    r"(?:\d{1,2}(?![\d%]|[.,/]\d|(?:st|nd|rd|th)\b)|(?-i:"
    + "|".join(ROMANS)
    + r")\b|(?:"
    + "|".join(CARDINALS)
    + r")\b)"
)
_BEHIND = re.compile(
    rf"\s*[-:#]?\s*(?:number\s+|no\.\s*)?({_NUMBER})(?:e\d+)?"
    rf"((?:\s*(?:,|,?\s*and|&|to|through|thru|-|or)\s*(?:seasons?\s+)?{_NUMBER}"
    r"(?!\s*(?:episodes?|years?|months?|weeks?|days?|million|percent|hours?|minutes?|p\.?m|a\.?m|more)\b))*)",
    re.IGNORECASE,
)
_EACH = re.compile(rf"(,|and|&|to|through|thru|-|or)\s*(?:seasons?\s+)?({_NUMBER})", re.IGNORECASE)
_UNIT = re.compile(
    r"\b(?:(?P<season>seasons?|series)|(?P<short>s\d{1,2}(?!\w|[.,]\d)|s\d{1,2}(?=e\d))"
    r"|(?P<part>parts?|books?|cycles?|chapters?)"
    r"|(?P<loose>runs?|instal?lments?|outings?|editions?|rounds?|years?|helping|batch|go-round|go|one|ones)"
    r"|(?P<nick>sophomore|freshman))\b"
)
_WORD = re.compile(r"[\w'-]+|[,&]")
_EDGE = re.compile(r"[.!?;:()\n\"|]")
_NEXT = bag(
    """
    new next upcoming coming forthcoming future another further additional follow-up planned
    awaited anticipated long-awaited brand-new extra follow-on
    """
)
_PREVIOUS = bag("previous prior preceding earlier past penultimate")
_LATEST = bag("latest current recent")
_FINAL = bag("final closing concluding farewell last-ever")
_DEBUT = bag("debut inaugural initial opening premiere freshman rookie maiden")
_SOPHOMORE = frozenset({"sophomore"})
# A season of the year, of sport or of a schedule is no season of a series.
_OTHER = bag(
    """
    tv television broadcast fall winter spring summer autumn holiday awards award emmy football
    pilot regular festive network hunting nfl nba upfront mid off post pre christmas cyclone flu
    tourist racing midseason f1 grid limited mini web television comedy drama anthology
    """
)
# Words that a season's ordinal or adjective does not reach across.
_WALL = bag(
    """
    a an the of in on at to for from by with as is are was were be been has have had will would
    that which who its his her their our your my this these those season seasons series episode
    episodes if but or it
    """
)
_UNIT_OF_NICK = re.compile(
    r"\s+(?:and\s+\w+\s+)?(?:season|run|series|outing|year|round|instal?lment|effort|drama|comedy)"
)


def find_seasons(text: str, low: str) -> list[Found]:
    """All season mentions of a text in `plain` spelling, in reading order; `low` is its lower case."""
    british = "series" in low and _BRITISH.search(low) is not None
    found: list[Found] = []
    done = 0
    for unit in _UNIT.finditer(low):
        if unit.start() < done:
            continue
        mentions = _mentions(text, low, unit, british)
        found.extend(mentions)
        if mentions:
            done = max(m.end for m in mentions)
    return _with_ellipses(low, found) if found else found


# "the second season, and the third", "a fourth was ordered": an ordinal alone, where seasons are spoken of.
_ELLIPSIS = re.compile(
    r"\b(?:a|the|its|no|for|and|another|of)\s+"
    r"(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first)"
    r"(?=\s*[.,;:!?)\n]|\s+(?:and|is|was|were|has|had|have|went|ran|came|comes|will|would|in|on|at|are|for|to|"
    r"may|might|could|can|follow(?:s|ed)|arrived|aired|premiered|dropped|instead|too|as well|that|if|but|all|"
    r"again|of the show|of the series)\b)"
)
_ELLIPSIS_REACH = 220
"""Letters between a season and an ordinal alone that may still be another."""
# "its third", "number three": they may stand before the season that tells what they count.
_OWN = re.compile(
    r"\b(?:(?:its|their)\s+(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=\s*[.,;:!?)\n])"
    rf"|number\s+({'|'.join(w for w in CARDINALS if w != 'one')}|[2-9]|\d\d)"
    r"(?=\s*[.,;:!?)\n]|\s+(?:is|was|will|has|comes|came|arrives|follows|on the way)\b))"
)
# "a seventh and an eighth season": the ordinal before one that has the noun.
_COORDINATE = re.compile(
    r"\b([a-z]{5,11}|\d{1,2}(?:st|nd|rd|th))(?:,| and| or)(?: (?:an?|the|its|perhaps|maybe|even|possibly))+ $"
)


def _with_ellipses(low: str, found: list[Found]) -> list[Found]:
    """The mentions, and ordinals alone that stand soon after one or are joined to one."""
    extra: list[Found] = []
    for match in _ELLIPSIS.finditer(low, found[0].start):
        _add(low, match.start(1), match.end(1), found, extra, reach_back=0)
    for match in _OWN.finditer(low):
        group = 1 if match.group(1) else 2
        _add(low, match.start(group), match.end(group), found, extra, reach_back=_ELLIPSIS_REACH)
    last = -1
    for mention in found:
        joined = _COORDINATE.search(low, max(0, mention.start - 40), mention.start)
        if joined and mention.start != last and mention.number is not None:
            _add(low, joined.start(1), joined.end(1), found, extra, reach_back=_ELLIPSIS_REACH)
        last = mention.start
    return sorted({*found, *extra}, key=lambda f: (f.start, f.end, f.number or 0)) if extra else found


def _add(low: str, start: int, end: int, found: list[Found], extra: list[Found], reach_back: int) -> None:
    """Add the season that low[start:end] counts, if one is spoken of soon before (or `reach_back` after)."""
    number = ordinal(low[start:end]) or cardinal(low[start:end])
    at = bisect_right(found, start, key=lambda f: f.start)
    before = at > 0 and start - found[at - 1].end <= _ELLIPSIS_REACH
    after = at < len(found) and 0 < found[at].start - end <= reach_back
    inside = any(f.start <= start < f.end for f in found[max(0, at - 3) : at])
    if number is not None and not inside and (before or after):
        extra.append(Found(start, end, number, "number"))


_BRITISH = re.compile(
    r"\bseries (?:\d{1,2}|two|three|four|five|six|seven)\b|\b(?:second|third|fourth|fifth|sixth) series\b"
)


def _mentions(text: str, low: str, unit: re.Match[str], british: bool) -> list[Found]:
    """The mentions made by one unit word with what stands before and behind it."""
    word, start, end = unit.group(), unit.start(), unit.end()
    if unit["short"]:
        number = int(word[1:])
        return [Found(start, end, number, "number")] if 0 < number <= MOST_SEASONS else []
    if unit["nick"]:
        tail = _UNIT_OF_NICK.match(low, end)
        return [Found(start, tail.end(), 2 if word == "sophomore" else 1, "number")] if tail else []
    if unit["season"] or unit["part"]:
        behind = _numbered(text, unit)
        if behind:
            return behind
    return _described(low, unit, british)


def _numbered(text: str, unit: re.Match[str]) -> list[Found]:
    """ "season 2", "seasons 3-5", "Part III": a number behind the unit word."""
    match = _BEHIND.match(text, unit.end())
    if match is None:
        return []
    word = unit.group()
    form = "number" if unit["season"] else "part"
    if form == "part" and not (text[unit.start()].isupper() or match.group(1).isdecimal()):
        return []
    if word == "series" and match.group(1).lower() == "one" and not text[unit.start()].isupper():
        return []
    first = cardinal(match.group(1))
    if first is None:
        return []
    numbers = [first]
    for joint, other in _EACH.findall(match.group(2)):
        number = cardinal(other)
        if number is None or (joint == "," and not word.endswith("s")):
            break
        if joint.lower() in ("to", "through", "thru", "-") and first < number <= first + 12:
            numbers.extend(range(numbers[-1] + 1, number + 1))
        else:
            numbers.append(number)
    return [Found(unit.start(), match.end(), n, form) for n in dict.fromkeys(numbers)]


class _Before(NamedTuple):
    """What stands before a unit word: where it begins, ordinals, a count, and relative words."""

    start: int
    ordinals: list[int]
    many: int | None
    form: str | None
    distance: int


def _described(low: str, unit: re.Match[str], british: bool) -> list[Found]:
    """ "second and third seasons", "the upcoming run", "first two seasons": words before the unit word."""
    word = unit.group()
    before = _before(low, unit.start())
    if before is None or not _may_describe(before, unit, low, british):
        return []
    start, end = before.start, unit.end()
    form = "part" if unit["part"] else "number"
    if before.many is not None:
        return _counted(before, start, end, word)
    if before.ordinals:
        if before.form == "final" or "last" in low[start:end].split():
            form = "final"
        return [Found(start, end, n, form) for n in sorted(set(before.ordinals))]
    if before.form is None:
        return []
    return [Found(start, end, None, before.form)]


def _may_describe(before: _Before, unit: re.Match[str], low: str, british: bool) -> bool:
    """Whether the words before a unit make it a season: loose unit words need more than "season" does."""
    word = unit.group()
    if word in ("series", "one", "ones"):
        if before.distance > (1 if british else 0) and word == "series":
            return False
        if before.ordinals or before.many:
            return word == "series" or before.distance == 0
        return british and word == "series" and before.form is not None
    if unit["part"]:
        return bool(before.ordinals) and before.distance == 0
    if word in ("year", "years"):
        return bool(before.ordinals) and before.distance == 0 and not _CALENDAR.match(low, unit.end())
    if word == "go":
        return bool(before.ordinals) and before.distance == 0
    if unit["loose"]:
        return bool(before.ordinals) or before.form in ("next", "final", "previous", "latest")
    return True


_CALENDAR = re.compile(r"\s+(?:in a row|running|of|anniversary|straight|since|after|student|ago)")


def _counted(before: _Before, start: int, end: int, word: str) -> list[Found]:
    """ "three seasons", "the first two seasons", "two more seasons", "one more season", "both seasons"."""
    count = before.many or 0
    if not (word.endswith("s") or before.form == "count"):
        if count == 1:
            form = before.form if before.form in ("next", "final") else "count"
            return [Found(start, end, None if form != "count" else 1, form)]
        return []
    if before.ordinals == [1] or before.form == "both":
        return [Found(start, end, n, "number") for n in range(1, count + 1)]
    if before.form == "next":
        return [Found(start, end, count, "more")]
    if before.form in ("previous", "last", "latest", "final"):
        return [Found(start, end, None, before.form)]
    return [Found(start, end, count, "count")]


def _before(low: str, stop: int) -> _Before | None:
    """Read the words before low[stop:] from right to left, as far as they can belong to it."""
    begin = max(0, stop - 70)
    for edge in _EDGE.finditer(low, begin, stop):
        begin = edge.end()
    words = list(_WORD.finditer(low, begin, stop))
    if low[stop - 1 : stop] == "-" and words:  # "two-season run", "second-season finale", "mid-season"
        return _hyphened(words[-1])
    reading = _Reading(stop)
    for match in reversed(words[-7:]):
        word = match.group()
        if word in _OTHER or _SCHOOL_YEAR.fullmatch(word):
            return None
        role = _role(word)
        if not (reading.skip(word) if role is None else reading.take(match.start(), *role)):
            break
    return reading.result()


class _Reading:
    """What has been read so far of the words before a unit word, from right to left."""

    def __init__(self, stop: int) -> None:
        self.start = stop
        self.ordinals: list[int] = []
        self.many: int | None = None
        self.form: str | None = None
        self.distance = 0
        self.skipped = 0

    def skip(self, word: str) -> bool:
        """Pass over a word that says nothing about the season; False where nothing can follow."""
        joint = word in ("and", ",", "&")
        if word in _WALL or self.skipped >= 3 or (self.ordinals and not joint):
            return False
        self.skipped += not joint
        return True

    def take(self, start: int, kind: str, number: int | None) -> bool:
        """Take in a word that does; False where it belongs to something else."""
        empty = not self.ordinals and self.many is None and self.form is None
        if not empty and self.skipped:
            return False
        if empty:
            self.distance = self.skipped
        self.start, self.skipped = start, 0
        if kind == "ordinal" and number is not None:
            self.ordinals.append(number)
        elif number is not None:
            self.many = number
        if kind not in ("ordinal", "count") and (self.form is None or kind in ("next", "both")):
            self.form = kind
        return True

    def result(self) -> _Before | None:
        """All of it, or None where it was nothing."""
        if not self.ordinals and self.form is None and self.many is None:
            return None
        return _Before(self.start, self.ordinals, self.many, self.form, self.distance)


_SCHOOL_YEAR = re.compile(r"(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?")


def _hyphened(last: re.Match[str]) -> _Before | None:
    """The word that a hyphen ties to the unit word."""
    word = last.group().rstrip("-")
    if (number := ordinal(word)) is not None:
        return _Before(last.start(), [number], None, None, 0)
    if (number := cardinal(word)) is not None:
        return _Before(last.start(), [], number, "count", 0)
    if word in _FINAL:
        return _Before(last.start(), [], None, "final", 0)
    return None


def _role(word: str) -> tuple[str, int | None] | None:
    """What a word before a unit word does: count it, order it, or place it in time."""
    if word in ROLES:
        return ROLES[word]
    if (number := ordinal(word)) is not None:
        return "ordinal", number
    if (number := cardinal(word)) is not None:
        return "count", number
    return None


ROLES: dict[str, tuple[str, int | None]] = {
    **dict.fromkeys(_NEXT, ("next", None)),
    **dict.fromkeys(_PREVIOUS, ("previous", None)),
    **dict.fromkeys(_LATEST, ("latest", None)),
    **dict.fromkeys(_FINAL, ("final", None)),
    **dict.fromkeys(_DEBUT, ("ordinal", 1)),
    **dict.fromkeys(_SOPHOMORE, ("ordinal", 2)),
    **{w: ("ordinal", n) for w, n in ORDINALS.items()},
    "more": ("next", None),
    "last": ("last", None),
    "both": ("both", 2),
    "single": ("count", 1),
}
"""Words before a unit word that say which season is meant."""
