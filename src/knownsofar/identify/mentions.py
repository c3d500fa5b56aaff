"""Where an article names its series, and which of them each sentence is about."""

from __future__ import annotations

import re
from bisect import bisect_left

from knownsofar.identify.choosing import Title
from knownsofar.identify.signs import left_features, right_features
from knownsofar.identify.titles import Gathered
from knownsofar.identify.words import FUNCTION_WORDS, stands_alone
from knownsofar.model import BlockKind, Layout, SeriesMention

MOST_TITLES = 80
"""Titles looked for in one article; the strongest are kept."""

# What leads on to a yardstick or to somebody's earlier work, within the clause.
_ASIDE = re.compile(
    r"\b(?:worked on|known (?:for|from|as)|credits|(?:starred|seen|appeared|featured|played) in|like|unlike|"
    r"such as|similar to|the likes of|alongside|class as|fame|compared|comparison|reminds?|reminiscent|"
    r"fans of|(?:star|stars|once|formerly|veteran|creator|creators|makers?|team|writer|producers?) of|"
    r"from the|what .{3,30} did for|loved for|than|take on|as with)\b[^.;:]{0,60}$|\($"
)


def find_mentions(gathered: Gathered, titles: list[Title], single: bool) -> list[SeriesMention]:
    """Every place where one of the titles is named, longest name first where two overlap, in reading order.

    Where the article is about a `single` series, the first title, others are
    subjects only where news of their own is told.
    """
    names: list[tuple[str, Title]] = []
    for title in titles[:MOST_TITLES]:
        names.extend((spelling, title) for spelling in _spellings(title, titles))
    names.sort(key=lambda pair: (-len(pair[0]), pair[0]))
    taken: list[tuple[int, int]] = []
    found: list[SeriesMention] = []
    for spelling, title in names:
        for start in _places(gathered, spelling):
            end = start + len(spelling)
            at = bisect_left(taken, (start, end))
            if (at and taken[at - 1][1] > start) or (at < len(taken) and taken[at][0] < end):
                continue
            taken.insert(at, (start, end))
            about = (single and title is titles[0]) or (
                title.subject and _is_news(gathered, start, end, single)
            )
            if start >= 4 and gathered.low.startswith("the ", start - 4):
                start -= 4
            found.append(SeriesMention(title.name, start, end, about))
    found.sort(key=lambda mention: mention.start)
    return found


_NEWS = frozenset({"<season-of", "<renewing", ">season", ">(season", ">numeral", ">fate2", ">(network"})


def _is_news(gathered: Gathered, start: int, end: int, single: bool) -> bool:
    """Whether a title that is not the first is a subject where it stands, and no yardstick or credit."""
    low = gathered.low
    signs = {*left_features(low, start), *right_features(low, end)}
    if not _NEWS.isdisjoint(signs):
        return True
    begin = _clause(low, start)
    if _ASIDE.search(low, begin, start):
        return False
    return not single or (
        _NEWS_WORDS.search(low, begin, end + 60) is not None and not _MEASURE.search(low, begin, end + 80)
    )


_NEWS_WORDS = re.compile(
    r"\b(?:renew(?:ed|s)|cancel(?:l?ed|s)|picked up|ordered|axed|delayed|second seasons?|new seasons?)\b"
)
_MEASURE = re.compile(r"\b(?:months?|years?|weeks|took|longer|gap|wait(?:ed)?|until|needed)\b")


def _clause(low: str, at: int) -> int:
    """Where the clause that reaches `at` begins, at most 90 letters before it."""
    begin = max(0, at - 90)
    return max(begin, low.rfind("\n", begin, at) + 1, low.rfind(". ", begin, at) + 1)


def _spellings(title: Title, titles: list[Title]) -> set[str]:
    """All strings that name a title: as spelt, and short forms that no other title shares."""
    names = set(title.spellings)
    low = title.name.lower().removeprefix("the ")
    names.add(low)
    if ": " in low:
        head, tail = (part.strip() for part in low.split(": ", 1))
        if len(head) > 3 and not any(
            t is not title and t.name.lower().removeprefix("the ").startswith(head) for t in titles
        ):
            names.add(head)
        if " " in tail or (len(tail) > 4 and _is_own(tail, title, titles)):
            names.add(tail.removeprefix("the "))
    short = low.removesuffix(" show")
    if len(short) < len(low) and len(short) > 4 and " " not in short and _is_own(short, title, titles):
        names.add(short)
    return names


def _is_own(word: str, title: Title, titles: list[Title]) -> bool:
    """Whether no other title has this word in it."""
    return word not in FUNCTION_WORDS and not any(
        t is not title and word in t.name.lower().split() for t in titles
    )


def _places(gathered: Gathered, spelling: str) -> list[int]:
    """Where a spelling stands as words of its own, with a capital if it is short."""
    low, text = gathered.low, gathered.text
    found: list[int] = []
    single = " " not in spelling
    at = low.find(spelling)
    while at >= 0 and len(found) < 500:
        end = at + len(spelling)
        if stands_alone(low, at, end) and (not single or _stands_out(gathered, text, spelling, at, end)):
            found.append(at)
        at = low.find(spelling, end)
    return found


def _stands_out(gathered: Gathered, text: str, spelling: str, at: int, end: int) -> bool:
    """Whether a title of one word is meant as a title here: by its capital, and for common words by more."""
    if text[at].islower():
        return False
    if spelling not in FUNCTION_WORDS:
        return True
    around = {*left_features(gathered.low, at), *right_features(gathered.low, end)}
    return bool(around & {"<quote", ">season", ">'s", ">(network", "<season-of", "<network's", "<noun"})


def govern(layout: Layout, mentions: list[SeriesMention], main: str | None, single: bool) -> list[str | None]:
    """For each sentence the series that it is about unless its words say otherwise.

    A heading that names one series rules its section. `single` says that the
    article is about one series: then every paragraph begins with that one again.
    """
    by_sentence = _by_span(mentions, [(s.start, s.end) for s in layout.sentences])
    governing: list[str | None] = []
    section: str | None = None
    current = main
    block = -1
    for index, sentence in enumerate(layout.sentences):
        named = list(dict.fromkeys(m.series for m in by_sentence[index] if m.subject))
        if sentence.block != block:
            block = sentence.block
            if layout.blocks[block].kind is BlockKind.HEADING:
                section = named[0] if len(named) == 1 else None if not named else section
                current = section or (main if single else current)
            elif single or section:
                current = section or main
        if named:
            current = main if single and main in named else named[0]
        governing.append(current)
    return governing


def _by_span(mentions: list[SeriesMention], spans: list[tuple[int, int]]) -> list[list[SeriesMention]]:
    """The mentions within each of the spans; both in reading order."""
    found: list[list[SeriesMention]] = []
    at = 0
    for start, end in spans:
        while at < len(mentions) and mentions[at].start < start:
            at += 1
        inside: list[SeriesMention] = []
        while at < len(mentions) and mentions[at].start < end:
            inside.append(mentions[at])
            at += 1
        found.append(inside)
    return found
