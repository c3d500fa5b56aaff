"""One article under reading: every sentence's clues, made once and only where a rule asks."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from typing import NamedTuple, TypeVar

from knownsofar.extract.clues import Clues, Mark
from knownsofar.extract.context import Context
from knownsofar.extract.dates import DateMention, find_dates
from knownsofar.extract.gazetteer import (
    UNLISTED,
    UNLISTED_WORDS,
    outlet_pattern,
    outlet_words,
    platform_pattern,
    platform_words,
)
from knownsofar.extract.linear import Bag
from knownsofar.extract.patterns import Patterns
from knownsofar.model import BlockKind, SeasonMention, SeriesMention, Window, tokenize

_NO_HEADING = Bag(())
Spanned = TypeVar("Spanned", SeasonMention, SeriesMention)


class Named(NamedTuple):
    """A platform or outlet where it is named: text[start:end]."""

    name: str
    start: int
    end: int


class Reading:
    """A context with its dates, names and clues by sentence."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.text
        self.published = context.article.published
        count = len(context.sentences)
        self._clues: list[Clues | None] = [None] * count
        self._dates: list[list[DateMention] | None] = [None] * count
        self._platforms: list[list[Named] | None] = [None] * count
        self._outlets: list[list[Named] | None] = [None] * count
        self._places: list[tuple[Bag, Bag] | None] = [None] * count
        self._headings: dict[int, Bag] = {}
        self._headline_fits: dict[Patterns, Bag] = {}
        self._first_sentence: dict[int, int] = {}
        for index, sentence in enumerate(context.sentences):
            self._first_sentence.setdefault(sentence.block, index)
        self.seasons: list[list[SeasonMention]] = _by_sentence(context, context.subjects.seasons)
        self.series: list[list[SeriesMention]] = _by_sentence(context, context.subjects.mentions)

    def dates(self, index: int) -> list[DateMention]:
        """The dates of sentence `index`."""
        found = self._dates[index]
        if found is None:
            sentence = self.context.sentences[index]
            taken = [(m.start, m.end) for m in self.series[index]]
            found = [
                d
                for d in find_dates(self.text, self.published, start=sentence.start, end=sentence.end)
                if not any(a < d.end and d.start < b for a, b in taken)
            ]
            self._dates[index] = found
        return found

    def platforms(self, index: int) -> list[Named]:
        """Where things are shown, as sentence `index` names it."""
        found = self._platforms[index]
        if found is None:
            series = [(m.start, m.end) for m in self.series[index]]
            spans = self._shown_on(index)
            found = [s for s in spans if not any(a < s.end and s.start < b for a, b in series)]
            self._platforms[index] = found
        return found

    def _shown_on(self, index: int) -> list[Named]:
        """Platforms that a list knows, and what is written like one."""
        sentence = self.context.sentences[index]
        words = self.context.vocabulary(index)
        spans: list[Named] = []
        if not platform_words().isdisjoint(words):
            matches = platform_pattern().finditer(self.text, sentence.start, sentence.end)
            spans.extend(Named(m.group(), m.start(), m.end()) for m in matches)
        if not UNLISTED_WORDS.isdisjoint(words) or "+" in self.context.words(index):
            for m in UNLISTED.finditer(self.text, sentence.start, sentence.end):
                if not any(s.start < m.end() and m.start() < s.end for s in spans):
                    spans.append(Named(m.group(), m.start(), m.end()))
        return sorted(spans, key=lambda n: n.start)

    def outlets(self, index: int) -> list[Named]:
        """Who reports things, as sentence `index` names it."""
        found = self._outlets[index]
        if found is None:
            found = self._outlets[index] = []
            if not outlet_words().isdisjoint(self.context.vocabulary(index)):
                sentence = self.context.sentences[index]
                matches = outlet_pattern().finditer(self.text, sentence.start, sentence.end)
                found.extend(Named(m.group(), m.start(), m.end()) for m in matches)
        return found

    def clues(self, index: int) -> Clues:
        """Sentence `index` in classes and marks."""
        found = self._clues[index]
        if found is None:
            tokens = [(t.text, t.start, t.end) for t in self.context.tokens(index)]
            found = Clues(tokens, self._marks(index))
            self._clues[index] = found
        return found

    def series_share(self, title: str) -> str:
        """How much of what the article says of series is about this one: "all", "most", "some", "little"."""
        counts = self._series_counts
        share = counts.get(title, 0) / (sum(counts.values()) or 1)
        return "all" if share > 0.95 else "most" if share > 0.5 else "some" if share > 0.2 else "little"

    @cached_property
    def latest_platform(self) -> list[str | None]:
        """For each sentence the platform last named in it or before it: whom "the streamer" means."""
        latest: list[str | None] = []
        for index in range(len(self.context.sentences)):
            named = self.platforms(index)
            latest.append(named[-1].name if named else latest[-1] if latest else None)
        return latest

    @cached_property
    def first_naming(self) -> dict[str, int]:
        """The sentence that first names each platform."""
        first: dict[str, int] = {}
        for index in range(len(self.context.sentences)):
            for named in self.platforms(index):
                first.setdefault(named.name, index)
        return first

    @cached_property
    def _series_counts(self) -> Counter[str]:
        return Counter(m.series for m in self.context.subjects.mentions)

    @cached_property
    def headline_seasons(self) -> frozenset[int]:
        """The seasons that the article's title names by number."""
        return frozenset(int(m.group(1)) for m in _NUMBERED.finditer(self.context.article.title))

    @cached_property
    def headline(self) -> Clues:
        """The article's title in classes: it claims nothing, and tells what the body is about."""
        title = self.context.article.title
        return Clues([(t.text, t.start, t.end) for t in tokenize(title)], _title_marks(title, self))

    def headline_fit(self, patterns: Patterns) -> Bag:
        """The patterns found in the headline, as features."""
        bag = self._headline_fits.get(patterns)
        if bag is None:
            found = [*self.headline.matches(patterns).bag.features, *self.headline.taking_in(patterns, 0)]
            bag = self._headline_fits[patterns] = Bag("t" + f for f in found)
        return bag

    def place(self, index: int) -> tuple[Bag, Bag]:
        """Where sentence `index` stands: its block and what the sentence before spoke of; its heading."""
        found = self._places[index]
        if found is None:
            found = self._places[index] = (self._standing(index), self._heading(index))
        return found

    def _standing(self, index: int) -> Bag:
        sentence = self.context.sentences[index]
        kind = self.context.layout.blocks[sentence.block].kind
        found = [f"kind={kind}"]
        if index == 0:
            found.append("place=first")
        elif kind is BlockKind.PARAGRAPH and self.context.sentences[index - 1].block == sentence.block:
            found.extend("pc=" + name for name in self.clues(index - 1).classes)
        return Bag(found)

    def _heading(self, index: int) -> Bag:
        """The words and classes of the heading over a sentence's block."""
        above = self.context.layout.blocks[self.context.sentences[index].block].heading
        if above is None:
            return _NO_HEADING
        bag = self._headings.get(above)
        if bag is None:
            clues = self.clues(self.sentence_of_block(above))
            bag = self._headings[above] = Bag("h" + f for f in clues.wording)
        return bag

    def sentence_of_block(self, block: int) -> int:
        """The first sentence of a block."""
        return self._first_sentence[block]

    def _marks(self, index: int) -> list[Mark]:
        marks = [Mark("series" if m.subject else "other", m.start, m.end, "") for m in self.series[index]]
        marks.extend(Mark("season", m.start, m.end, self.season_note(m)) for m in self.seasons[index])
        marks.extend(Mark("date", d.start, d.end, self.date_note(d.window)) for d in self.dates(index))
        for named in self.platforms(index):
            owner = "poss" if self.text[named.end : named.end + 2] in ("'s", "’s") else ""
            marks.append(Mark("platform", named.start, named.end, owner))
        marks.extend(Mark("outlet", n.start, n.end, "") for n in self.outlets(index))
        return _apart(marks)

    def season_note(self, mention: SeasonMention) -> str:
        """How a season stands to what has aired and what is to come, for features."""
        subjects = self.context.subjects
        series = mention.series or (subjects.series[0] if subjects.series else "")
        if mention.number is None:
            return "none"
        aired, coming = subjects.aired.get(series), subjects.coming.get(series)
        if coming is not None and mention.number == coming:
            return "coming"
        if aired is not None and mention.number <= aired:
            return "aired"
        return "first" if mention.number == 1 else "other"

    def date_note(self, window: Window) -> str:
        """Past, now or future of the article's day, and whether it is a day."""
        if window.latest is not None and window.latest < self.published:
            tense = "past"
        elif window.earliest is not None and window.earliest > self.published:
            tense = "future"
        else:
            tense = "now"
        return tense + ("-day" if window.is_day else "")


_SEASON = re.compile(
    r"\b(?:season|series|part)s? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:first"
    r"|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|new|another|next"
    r"|sophomore) (?:and final |and last )?(?:season|series|run)\b",
    re.IGNORECASE,
)


_NUMBERED = re.compile(r"\b(?:season|series|part|s)\s?(\d{1,2})\b", re.IGNORECASE)


def _title_marks(title: str, reading: Reading) -> list[Mark]:
    marks = [Mark("season", m.start(), m.end(), "") for m in _SEASON.finditer(title)]
    lowered = title.lower()
    for series in reading.context.subjects.series[:3]:
        at = lowered.find(series.lower())
        if at >= 0:
            marks.append(Mark("series", at, at + len(series), ""))
    marks.extend(Mark("platform", m.start(), m.end(), "") for m in platform_pattern().finditer(title))
    return _apart(marks)


def _apart(marks: list[Mark]) -> list[Mark]:
    """Marks in order, each beginning where the one before has ended."""
    marks.sort(key=lambda m: (m.start, -m.end))
    apart: list[Mark] = []
    for mark in marks:
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return apart


def _by_sentence(context: Context, mentions: tuple[Spanned, ...]) -> list[list[Spanned]]:
    """Mentions, in order of their start, dealt out to the sentences that hold them."""
    rows: list[list[Spanned]] = [[] for _ in context.sentences]
    if not rows:
        return rows
    index = 0
    for mention in sorted(mentions, key=lambda m: m.start):
        while index < len(rows) - 1 and context.sentences[index].end <= mention.start:
            index += 1
        if context.sentences[index].start <= mention.start < context.sentences[index].end:
            rows[index].append(mention)
    return rows
