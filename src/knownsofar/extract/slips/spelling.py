"""Titles that an article spells otherwise than it mostly does: "All of Us Is Dead", "Locke and the Key"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from knownsofar.extract.people.lexicon import lexicon
from knownsofar.extract.reading import Reading
from knownsofar.model import fold

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|&")
_POSSESSIVE = re.compile(r"['’]s?$")
_SMALL = frozenset("a am an and are at be by for from in is it of on or the to was were with".split())
_BETWEEN = re.compile(r"[\s:,'’“”\"!?&\-–—]{1,4}")
_MOST_TITLES = 5
_MOST_WORDS = 12
_SHORTEST = 4
"""Letters from which a word of a title may be misspelt; shorter ones are other words more often."""


_LONG_VOWEL = re.compile(r"([aiou])\1(?!\1)")
"""Romanized titles are right both ways: Haikyu, Haikyuu."""
_ROMANIZED = re.compile(
    r"(?:(?:ch|sh|ts|[kgnhbmrp]y|kk|tt|pp|ss|[kgsztdnhbpmrjfwyv])?[aiueo]|n(?![aiueoy]))+", re.ASCII
)
"""A word that may be Japanese: syllables that end in a vowel or in n."""
_LONE = 6
"""Letters from which a title of one word may be misspelt where nothing else says that it is the title."""
_OFTEN = 2
"""How often the right title stands in an article that misspells it once."""


class Misspelling(NamedTuple):
    """`wrong` stands at `start` of the text where `title` is meant."""

    title: str
    wrong: str
    start: int


class _Word(NamedTuple):
    """text[start:end], folded: no case, accents or marks; `bare` is without the possessive too."""

    form: str
    bare: str
    start: int
    end: int
    capital: bool


def misspelt_titles(reading: Reading) -> Iterator[Misspelling]:
    """Each spelling of a subject that is close to the usual one and no commoner, where it first stands.

    Where the usual one is not printed at all it comes from a catalogue, and outweighs the article.
    """
    text = reading.text
    words = _words(text)
    headline = _words(reading.context.article.title)
    for title in reading.context.subjects.series[:_MOST_TITLES]:
        parts = tuple(w.form for w in _words(title))
        if not 0 < len(parts) <= _MOST_WORDS:
            continue
        right = _count(words, parts) + _count(headline, parts)
        found: dict[tuple[str, ...], list[tuple[int, int]]] = {}
        for first, last in _near(words, parts, text):
            sure = right >= _OFTEN and _is_no_word(words[first:last], parts)
            if not _names_another(reading, title, words[first].start, words[last - 1].end, sure=sure):
                found.setdefault(tuple(w.form for w in words[first:last]), []).append((first, last))
        for places in found.values():
            if right and len(places) > right:
                continue
            first, last = places[0]
            start = words[first].start
            yield Misspelling(title, _POSSESSIVE.sub("", text[start : words[last - 1].end]), start)


def _words(text: str) -> list[_Word]:
    """The words of a text; "&" is "and"."""
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        form = fold(word)
        bare = form[:-1] if word.endswith(("'s", "’s")) else form
        found.append(_Word(form, bare, match.start(), match.end(), word[0].isupper()))
    return found


def _count(words: list[_Word], parts: tuple[str, ...]) -> int:
    """How often the title stands among the words as it should."""
    last = len(parts) - 1
    return sum(
        parts[last] in (word.form, word.bare) and tuple(w.form for w in words[at - last : at]) == parts[:last]
        for at, word in enumerate(words)
        if at >= last
    )


def _near(words: list[_Word], parts: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    """Stretches words[first:last] that are the title but for one word."""
    known = set(parts)
    size = len(parts)
    taken = 0
    for first, word in enumerate(words):
        if first < taken or not word.capital:
            continue
        following = words[first + 1] if size > 1 and first + 1 < len(words) else word
        if size > 1 and word.form != parts[0] and parts[1] not in (following.form, following.bare):
            continue  # two words are wrong
        for last in (first + size, first + size + 1, first + size - 1) if size > 2 else (first + size,):
            stretch = words[first:last]
            if stretch and stretch[-1].form != parts[-1]:
                stretch[-1] = stretch[-1]._replace(form=stretch[-1].bare)
            if len(stretch) != last - first or not _fits(stretch, parts, known):
                continue
            if size == 1 and not (_is_named(text, words, last) or _is_lone(words, first, parts[0])):
                continue
            if all(_BETWEEN.fullmatch(text, a.end, b.start) for a, b in pairwise(stretch)):
                taken = last
                yield first, last
                break


_SEASON = re.compile(r"['’]?s?[”\"’']?,? (?:[Ss]eason|[Ss]eries) \d")


def _is_named(text: str, words: list[_Word], last: int) -> bool:
    """Is the word before words[last] a title for sure: "Ripperr season 2"?"""
    return bool(_SEASON.match(text, words[last - 1].end, words[last - 1].end + 24))


def _is_no_word(stretch: list[_Word], parts: tuple[str, ...]) -> bool:
    """Is the word of a stretch that is not the title's no word or name that anybody knows?"""
    known = lexicon()
    return any(
        w.form not in parts
        and w.bare not in parts
        and w.form not in known.common
        and len(w.form) >= _LONE - 1
        for w in stretch
    ) and not any(w.form.capitalize() in known.given for w in stretch if w.form not in parts)


def _is_lone(words: list[_Word], at: int, title: str) -> bool:
    """Is words[at] a title of one word, misspelt, though nothing near it says that it is a title?"""
    form = words[at].bare
    known = lexicon()
    if len(form) < _LONE or form[0] != title[0] or form in known.common:
        return False
    if form.capitalize() in known.given or form.capitalize() in known.surnames:
        return False
    stem = min(len(form), len(title))
    return form[:stem] != title[:stem] and distance(form, title, 1) == 1


def _fits(stretch: list[_Word], parts: tuple[str, ...], known: set[str]) -> bool:
    """Is a stretch the title with one word misspelt, or with one small word too many?"""
    if len(stretch) == len(parts):
        wrong = [(w.form, part) for w, part in zip(stretch, parts, strict=True) if w.form != part]
        if len(wrong) != 1:
            return False
        form, part = wrong[0]
        if part in (form + "s", form[:-1] if form.endswith("s") else ""):
            return len(parts) > 1 and stretch[-1].form != form
        return _misspells(form, part) or (len(parts) > 2 and form in _SMALL and part in _SMALL)
    if len(stretch) < len(parts):
        return _lacks_a_small_word(stretch, parts)
    extra = [w.form for w in stretch if w.form not in known]
    if len(extra) != 1 or extra[0] not in _SMALL or extra[0] in (stretch[0].form, stretch[-1].form):
        return False
    return tuple(w.form for w in stretch if w.form != extra[0]) == parts


def _lacks_a_small_word(stretch: list[_Word], parts: tuple[str, ...]) -> bool:
    """Is a stretch the title without a small word from its middle: "Sons of Desert Wind"?"""
    forms = [w.form for w in stretch]
    return any(
        part in _SMALL and part not in ("a", "an") and [*parts[:at], *parts[at + 1 :]] == forms
        for at, part in enumerate(parts[1:-1], 1)
    )


def _misspells(form: str, part: str) -> bool:
    """One or two letters wrong in a word that is long enough, and no number."""
    if min(len(form), len(part)) < _SHORTEST or any(c.isdigit() for c in form + part):
        return False
    if _ROMANIZED.fullmatch(_LONG_VOWEL.sub(r"\1", part)) and _LONG_VOWEL.sub(r"\1", form) == _LONG_VOWEL.sub(
        r"\1", part
    ):
        return False
    return 0 < distance(form, part, 2) <= (1 if len(part) < 7 else 2)


def distance(a: str, b: str, most: int) -> int:
    """How many letters are added, lost, changed or swapped with the next; `most` + 1 where more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _names_another(reading: Reading, title: str, start: int, end: int, *, sure: bool) -> bool:
    """Do the words name another subject, or belong to a longer name?

    Where they are `sure` to be no words, a series of that very name is one only if it is named twice.
    """
    starts = [s.start for s in reading.context.sentences]
    index = bisect_right(starts, start) - 1
    if index < 0:
        return False
    subjects = reading.context.subjects
    for m in reading.series[index]:
        if m.series == title or m.start >= end or start >= m.end:
            continue
        if m.start < start - 1 or m.end > end + 1:
            return True
        named = sum(other.series == m.series for other in subjects.mentions)
        if m.series in subjects.series and not (sure and named == 1):
            return True
    return False
