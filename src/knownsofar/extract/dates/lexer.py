"""A sentence as a string of word classes, and the cheap test that it holds a date at all."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from itertools import accumulate

from knownsofar.extract.dates.conventions import words
from knownsofar.extract.dates.lexicon import CODES, LEXICON, OTHER, Entry
from knownsofar.extract.dates.tense import MARKS, Tense, cues

_TOKEN = re.compile(
    r"[$£€¥₩#]\s?\d[\d.,]*\w*"  # a price or a rank
    r"|\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})(?![\d-])"
    r"|(?:19|20)\d\d[-–/‑]\d\d(?![\d-])"
    r"|\d+(?:[.,:]\d+)+\w*|['’‘]\d\d(?!\w)|\d+\w*"
    r"|[QqHh][1-4](?!\w)|[^\W\d_]+(?:[’']t\b)?|[’']\w+|\S"
)
_GATE = re.compile(r"\w+")
_COUNTED = frozenset(
    words(
        "people viewers episodes episode hours hour minutes minute seconds million billion thousand votes "
        "users subscribers countries screens pages shows titles copies words characters fans households "
        "accounts percent p km miles dollars euros won yen kg am pm times seasons points theaters "
        "theatres followers views likes more others series films movies nominations awards actors members "
        "chapters volumes"
    )
)
_FIRST_YEAR, _AHEAD = 1950, 12


def _gate_words() -> frozenset[str]:
    names = {
        "MONTH",
        "WEEKDAY",
        "SEASON",
        "QUARTER",
        "HALFYEAR",
        "UNIT",
        "UDAY",
        "UWEEK",
        "UMONTH",
        "ANNO",
        "NOW",
        "HOLIDAY",
    }
    codes = {CODES[name] for name in names}
    words = [w for w, (code, _) in LEXICON.items() if code in codes] + ["ago"]
    lower = {
        w for w in words if w not in ("may", "mar", "sat", "sun", "wed", "mon", "thu", "fri", "dec", "jan")
    }
    shouted = {w.upper() for w in words} - {"SUN", "SAT", "MAR", "WED"}
    years = {str(y) for y in range(1900, 2100)}
    ordinals = {f"{n}{_suffix(n)}" for n in range(1, 32)}
    return frozenset(lower | {w.capitalize() for w in words} | shouted | years | ordinals)


def _suffix(number: int) -> str:
    if number in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


_GATE_WORDS = _gate_words()
_CASED = frozenset(words("may march mar sat sun wed mon thu fri jan dec"))


def may_hold_a_date(words: str) -> bool:
    """False where no word of a sentence belongs to any date; cheap."""
    return not _GATE_WORDS.isdisjoint(_GATE.findall(words)) or "'2" in words or "’2" in words


class Lexed:
    """A sentence as tokens: `codes` has one character a token, `values` what each means."""

    def __init__(self, text: str, start: int, end: int, today: date) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.values: list[object] = []
        codes: list[str] = []
        lookup = LEXICON
        before = OTHER
        for match in _TOKEN.finditer(text, start, end):
            word = match.group()
            entry = lookup.get(word)
            if entry is None:
                lower = word.lower()
                entry = lookup.get(lower) or _odd(word, lower)
            elif word in _CASED:
                entry = (OTHER, None)  # "may", "march", "sat": the month and the day have a capital
            if before in _COUNTERS and word in _COUNTED and codes[-2:-1] not in _INTO_YEARS:
                codes[-1] = OTHER  # "in 2024 episodes": a count, not a year
            if entry[0] == DAY and codes and self.words[-1].lower() in _NUMBERED:
                entry = _NOTHING  # "Season 2 March 22"
            before = entry[0]
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.words.append(word)
            self.values.append(entry[1])
            codes.append(before)
        self.codes = "".join(codes)

    @cached_property
    def spoken(self) -> list[str]:
        """The words in lower case, apostrophes straight or dropped ('s, 'll), months blank."""
        month = CODES["MONTH"]  # May is no auxiliary
        pairs = zip(self.words, self.codes, strict=True)
        return ["" if code == month else w.lower().replace("’", "'").lstrip("'") for w, code in pairs]

    @cached_property
    def clauses(self) -> list[int]:
        """For each token how many marks stand before it that divide clauses."""
        return [0, *accumulate(word in MARKS for word in self.spoken)]

    @cached_property
    def cues(self) -> list[tuple[int, Tense]]:
        """The tokens that tell whether the sentence looks back or forward."""
        return cues(self.spoken)


DAY = CODES["DAY"]
_INTO_YEARS = ([CODES["IN"]], [CODES["SINCE"]])  # "In 2018 people saw it"
_COUNTERS = frozenset((CODES["YEAR"], DAY))
_NUMBERED = frozenset(
    words("season seasons episode episodes part volume vol chapter series no cour book top ep")
)
_NOTHING: Entry = (OTHER, None)


def _odd(word: str, lower: str) -> Entry:
    """The class of a token that is in no list: a number, a negation, a mark."""
    head = word[0]
    if head.isdecimal():
        return _number(lower)
    if head in "'’‘":
        return _apostrophe(lower)
    if lower.endswith(("n't", "n’t")):
        return (CODES["NOT"], lower)
    return _NOTHING


def _apostrophe(lower: str) -> Entry:
    if lower[1:] in ("s", ""):
        return (CODES["POSS"], lower)
    if len(lower) == 3 and lower[1:].isdecimal():
        return (CODES["SHORT"], 2000 + int(lower[1:]))
    return _NOTHING


def _number(lower: str) -> Entry:
    if lower.isdecimal():
        return _plain_number(lower)
    if lower[-2:] in ("st", "nd", "rd", "th") and lower[:-2].isdecimal() and len(lower) <= 4:
        number = int(lower[:-2])
        return (CODES["ORD"], number) if 1 <= number <= 31 else _NOTHING
    pieces = re.split(r"[-./–‑]", lower)
    if len(pieces) == 3 and all(p.isdecimal() for p in pieces):
        day = numeric_date(pieces, month_first="/" in lower)
        return (CODES["NUMDATE"], day) if day is not None else _NOTHING
    if (
        len(pieces) == 2
        and all(p.isdecimal() for p in pieces)
        and len(pieces[0]) == 4
        and len(pieces[1]) == 2
    ):
        return _year_span(int(pieces[0]), int(pieces[1]))
    return _NOTHING


def _plain_number(digits: str) -> Entry:
    number = int(digits) if len(digits) <= 4 else 0
    if len(digits) == 4 and 1000 <= number <= 2199:
        return (CODES["YEAR"] if number >= _FIRST_YEAR else CODES["OLD"], number)
    if 1 <= number <= 31 and len(digits) <= 2:
        return (CODES["DAY"], number)
    return (CODES["NUM"], number) if 31 < number <= 120 else _NOTHING


def _year_span(year: int, second: int) -> Entry:
    if second == (year + 1) % 100:
        return (CODES["YSPAN"], year)
    if 1 <= second <= 12:
        return (CODES["NUMDATE"], (year, second))
    return _NOTHING


def numeric_date(pieces: list[str], *, month_first: bool) -> date | None:
    """The day of a date in figures; where both orders fit, `month_first` decides."""
    numbers = [int(p) for p in pieces]
    if len(pieces[0]) == 4:
        year, first, second = numbers[0], numbers[2], numbers[1]
    else:
        first, second, year = numbers
        year += 2000 if len(pieces[2]) == 2 else 0
        if month_first:
            first, second = second, first
    if not _FIRST_YEAR <= year <= 2199:
        return None
    for day, month in ((first, second), (second, first)):
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return None


def plausible_year(year: int, today: date) -> bool:
    """True where a bare number can be a year that an article speaks of."""
    return _FIRST_YEAR <= year <= today.year + _AHEAD
