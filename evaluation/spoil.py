"""Clean articles spoilt on purpose, so that finding slips can be measured over hundreds.

Each spoiler takes a labelled article and a seeded source of chance, makes one
slip of one kind in its text, and says where; None where the article offers no
place for it.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from random import Random
from typing import NamedTuple

import msgspec
from training.cases import Case

from knownsofar.model import Article


class Spoilt(NamedTuple):
    """An article with one slip of `kind` somewhere in text[span]; `people` are (person, character) in it."""

    article: Article
    kind: str
    span: tuple[int, int]
    people: tuple[tuple[str, str], ...] = ()


Spoiler = Callable[[Case, Random], Spoilt | None]


def _with(case: Case, text: str, kind: str, span: tuple[int, int], people: object = ()) -> Spoilt:
    article = msgspec.structs.replace(case.article, text=text)
    return Spoilt(article, kind, span, tuple(people))  # type: ignore[arg-type]


# Cast lists.

_ITEM = re.compile(r"^(?:[•*\-–] )(.+)$", re.MULTILINE)


class _Entry(NamedTuple):
    """text[start:end] is a list line without its bullet; `person` plays `character` in it."""

    start: int
    end: int
    person: str
    character: str


def _entries(case: Case) -> list[_Entry]:
    """The list lines that are one cast entry: PERSON, something short, CHARACTER."""
    plays = [
        (c["value"]["person"], c["value"]["character"])
        for c in case.claims
        if c["predicate"] == "cast" and c["value"].get("character")
    ]
    found = []
    for match in _ITEM.finditer(case.article.text):
        line = match.group(1)
        for person, character in plays:
            rest = line[len(person) :]
            if line.startswith(person) and rest.strip(" )").endswith(character) and len(rest) < 60:
                found.append(_Entry(match.start(1), match.end(1), person, character))
                break
    return found


def _neighbours(case: Case) -> list[tuple[_Entry, _Entry]]:
    entries = _entries(case)
    text = case.article.text
    return [(a, b) for a, b in pairwise(entries) if text[a.end : b.start].strip() in "•*-–"]


def _join_lines(case: Case, chance: Random, between: str) -> Spoilt | None:
    pairs = _neighbours(case)
    if not pairs:
        return None
    a, b = chance.choice(pairs)
    text = case.article.text
    spoilt = text[: a.end] + between + text[b.start :]
    people = ((a.person, a.character), (b.person, b.character))
    return _with(case, spoilt, "merged-lines", (a.start, a.end + len(between) + b.end - b.start), people)


def glued_entries(case: Case, chance: Random) -> Spoilt | None:
    """ "A as BC as D": the end of a line is lost."""
    return _join_lines(case, chance, "")


def spaced_entries(case: Case, chance: Random) -> Spoilt | None:
    """ "A as B C as D"."""
    return _join_lines(case, chance, " ")


def moved_surname(case: Case, chance: Random) -> Spoilt | None:
    """ "A as BLee" / "Kyu-hyung as D"."""
    pairs = [p for p in _neighbours(case) if " " in p[1].person]
    if not pairs:
        return None
    a, b = chance.choice(pairs)
    text = case.article.text
    first, _, rest = text[b.start : b.end].partition(" ")
    between = text[a.end : b.start]
    spoilt = text[: a.end] + first + between + rest + text[b.end :]
    people = ((a.person, a.character), (b.person, b.character))
    return _with(case, spoilt, "broken-line", (a.start, b.end), people)


def _break(case: Case, chance: Random, places: re.Pattern[str], new: str) -> Spoilt | None:
    text = case.article.text
    found = [(e, m) for e in _entries(case) for m in [places.search(text, e.start, e.end)] if m]
    if not found:
        return None
    entry, match = chance.choice(found)
    spoilt = text[: match.start()] + match.expand(new) + text[match.end() :]
    people = ((entry.person, entry.character),)
    return _with(case, spoilt, "broken-line", (entry.start, entry.end + 4), people)


def broken_after_as(case: Case, chance: Random) -> Spoilt | None:
    """ "A as" / "B"."""
    return _break(case, chance, re.compile(r"( as|:| [–-]| plays) (?=[A-Z])"), r"\1\n• ")


def broken_before_as(case: Case, chance: Random) -> Spoilt | None:
    """ "A" / "as B"."""
    return _break(case, chance, re.compile(r" ((?:as|plays) )(?=[A-Z])"), r"\n\1")


def broken_name(case: Case, chance: Random) -> Spoilt | None:
    """ "Kim Byung-" / "chul as B"."""
    return _break(case, chance, re.compile(r"(\w)-(?=[a-z])"), r"\1-\n")


# Titles.


def misspelt_title(case: Case, chance: Random) -> Spoilt | None:
    """One letter of a title lost, doubled, changed or swapped, or one small word put wrong."""
    text = case.article.text
    series = sorted({c["series"] for c in case.claims if len(c["series"]) > 7})
    often = [s for s in series if len(re.findall(rf"\b{re.escape(s)}\b", text)) >= 3]
    if not often:
        return None
    title = chance.choice(often)
    wrong = chance.choice((_letter, _letter, _small))(title, chance)
    if wrong is None or wrong.lower() == title.lower():
        return None
    places = [m.start() for m in re.finditer(rf"\b{re.escape(title)}\b", text)]
    at = chance.choice(places[1:])
    spoilt = text[:at] + wrong + text[at + len(title) :]
    return _with(case, spoilt, "misspelt-title", (at, at + len(wrong)))


def _letter(title: str, chance: Random) -> str | None:
    words = list(re.finditer(r"[^\W\d_]{5,}", title))
    if not words:
        return None
    word = chance.choice(words)
    at = chance.randrange(word.start() + 1, word.end() - 1)
    kind = chance.randrange(4)
    middle = (
        ""
        if kind == 0
        else title[at] * 2
        if kind == 1
        else chance.choice("aeioulnrst")
        if kind == 2
        else None
    )
    if middle is not None:
        return title[:at] + middle + title[at + 1 :]
    return title[:at] + title[at + 1] + title[at] + title[at + 2 :]


_SMALL_WRONG = {
    "is": "are",
    "are": "is",
    "of": "on",
    "in": "on",
    "on": "in",
    "for": "of",
    "to": "of",
    "the": "a",
}


def _small(title: str, chance: Random) -> str | None:
    words = title.split(" ")
    places = [i for i, w in enumerate(words) if i and w.lower() in _SMALL_WRONG]
    if not places or len(words) < 3:
        return _letter(title, chance)
    at = chance.choice(places)
    words[at] = _SMALL_WRONG[words[at].lower()]
    return " ".join(words)


# Dates.

_MONTHS = "|".join(calendar.month_name[1:])
_DAY = re.compile(
    rf"(?<!\w )(?<!, )(?P<m>{_MONTHS}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?, (?P<y>20\d\d)\b"
    rf"|(?<!\w day, )\b(?P<d2>\d{{1,2}}) (?P<m2>{_MONTHS}),? (?P<y2>20\d\d)\b"
)
_ANY_DAY = re.compile(rf"\b(?P<m>{_MONTHS}) \d{{1,2}}\b(?!,? ?\d)|\b\d{{1,2}} (?P<m2>{_MONTHS})\b")


def _named_day(match: re.Match[str]) -> date | None:
    month = list(calendar.month_name).index(match["m"] or match["m2"])
    try:
        return date(int(match["y"] or match["y2"]), month, int(match["d"] or match["d2"]))
    except ValueError:
        return None


def _weekday(case: Case, chance: Random, shift: int) -> Spoilt | None:
    text = case.article.text
    before = re.compile(r"(?:day|days?\.?),?(?: the)? $")
    found = [m for m in _DAY.finditer(text) if _named_day(m) and not before.search(text[: m.start()][-8:])]
    if not found:
        return None
    match = chance.choice(found)
    day = _named_day(match)
    assert day is not None  # noqa: S101 - filtered above
    name = calendar.day_name[(day.weekday() + shift) % 7]
    spoilt = f"{text[: match.start()]}{name}, {text[match.start() :]}"
    return _with(case, spoilt, "wrong-weekday", (match.start(), match.end() + len(name) + 2))


def wrong_weekday(case: Case, chance: Random) -> Spoilt | None:
    """A day of the week before a date that falls on another."""
    return _weekday(case, chance, chance.randrange(1, 7))


def right_weekday(case: Case, chance: Random) -> Spoilt | None:
    """The right day of the week before a date: nothing is to be found."""
    return _weekday(case, chance, 0)


def impossible_day(case: Case, chance: Random) -> Spoilt | None:
    """A day that its month does not have."""
    text = case.article.text
    found = list(_ANY_DAY.finditer(text))
    if not found:
        return None
    match = chance.choice(found)
    month = list(calendar.month_name).index(match["m"] or match["m2"])
    last = 29 if month == 2 else calendar.monthrange(2021, month)[1]
    if last == 31:
        return None
    new = re.sub(r"\d{1,2}", str(last + 1), match.group())
    spoilt = text[: match.start()] + new + text[match.end() :]
    return _with(case, spoilt, "impossible-date", (match.start(), match.start() + len(new)))


_YEAR = re.compile(r"\b20\d\d\b")
_TO_COME = re.compile(r"\b(?:will|set to|due|scheduled to|slated to|expected to|arrives|premieres|returns)\b")


def _released(case: Case) -> Iterator[tuple[str, int, date, date, str]]:
    for c in case.claims:
        window = c["value"].get("window") if c["predicate"] == "release" else None
        if c["polarity"] and window and window["earliest"] and window["latest"] and c["season"]:
            ends = date.fromisoformat(window["earliest"]), date.fromisoformat(window["latest"])
            yield c["series"], c["season"], *ends, c["sentence"]


def _redated(case: Case, sentence: str, year: int, kind: str) -> Spoilt | None:
    text = case.article.text
    at = text.find(sentence)
    if at < 0 or len(_YEAR.findall(sentence)) != 1:
        return None
    new = _YEAR.sub(str(year), sentence)
    return _with(case, text[:at] + new + text[at + len(sentence) :], kind, (at, at + len(new)))


def later_before_earlier(case: Case, chance: Random) -> Spoilt | None:
    """A season that came, put years before the season that came before it."""
    rows = list(_released(case))
    pairs = [
        (a, b)
        for a in rows
        for b in rows
        if a[0] == b[0] and a[1] < b[1] and a[4] != b[4] and b[3] < case.article.published
    ]
    if not pairs:
        return None
    a, b = chance.choice(pairs)
    spoilt = _redated(case, b[4], a[2].year - 2, "impossible-order")
    if spoilt is None:
        return None
    first = spoilt.article.text.find(a[4])
    low, high = sorted((spoilt.span, (first, first + len(a[4]))))
    return spoilt._replace(span=(low[0], high[1]))


def past_told_as_coming(case: Case, chance: Random) -> Spoilt | None:
    """A premiere to come, put into a year that is over."""
    rows = [r for r in _released(case) if r[2] > case.article.published and _TO_COME.search(r[4])]
    if not rows:
        return None
    return _redated(case, chance.choice(rows)[4], case.article.published.year - 2, "impossible-order")


SPOILERS: dict[str, Spoiler] = {
    "entries glued": glued_entries,
    "entries on one line": spaced_entries,
    "surname in the line above": moved_surname,
    "broken after “as”": broken_after_as,
    "broken before “as”": broken_before_as,
    "name broken at its hyphen": broken_name,
    "title misspelt": misspelt_title,
    "weekday wrong": wrong_weekday,
    "weekday right (control)": right_weekday,
    "day that its month has not": impossible_day,
    "season before the one before": later_before_earlier,
    "past told as coming": past_told_as_coming,
}
