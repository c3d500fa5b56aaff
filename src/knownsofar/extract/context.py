"""What a rule may look at: the article laid out, its subjects, and its words, tokenized once."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from knownsofar.extract.linear import LinearModel, load
from knownsofar.model import Article, Layout, Sentence, Subjects, Token, Value, tokenize

_WORD = re.compile(r"\w+")
LONGEST = 1_200
"""Characters of the longest sentence that is read: the longest of 3,890 in the labelled articles has 458."""


class Context:
    """One article under reading. Built once, shared by all rules, never changed by them."""

    def __init__(
        self,
        article: Article,
        layout: Layout,
        subjects: Subjects,
        models: Callable[[str], LinearModel] = load,
    ) -> None:
        self.article = article
        self.layout = layout
        self.subjects = subjects
        self.models = models
        self._tokens: dict[int, list[Token]] = {}
        self._vocabulary: dict[int, frozenset[str]] = {}

    @property
    def text(self) -> str:
        """The article's text, into which all spans point."""
        return self.article.text

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The article's sentences in reading order."""
        return self.layout.sentences

    def tokens(self, index: int) -> list[Token]:
        """The tokens of sentence `index`."""
        if index not in self._tokens:
            sentence = self.layout.sentences[index]
            self._tokens[index] = tokenize(self.text, sentence.start, sentence.end)
        return self._tokens[index]

    def words(self, index: int) -> str:
        """The words of sentence `index`."""
        return self.layout.words(self.layout.sentences[index])

    def vocabulary(self, index: int) -> frozenset[str]:
        """The runs of letters and digits in sentence `index`, lower case: they tell what cannot be in it."""
        found = self._vocabulary.get(index)
        if found is None:
            found = self._vocabulary[index] = frozenset(_WORD.findall(self.words(index).lower()))
        return found

    def is_overlong(self, index: int) -> bool:
        """True for a sentence that nobody wrote, and that would take its square in time to read."""
        sentence = self.layout.sentences[index]
        return sentence.end - sentence.start > LONGEST

    @cached_property
    def headings(self) -> tuple[str | None, ...]:
        """For each sentence the words of the heading it stands under, or None."""
        return tuple(self.layout.heading_of(s) for s in self.layout.sentences)


class Unresolved:
    """The type of `UNRESOLVED`."""


UNRESOLVED = Unresolved()
"""A season that is left to the grammar of seasons."""


class Proposal:
    """What a rule proposes: a value read from text[start:end] in one sentence.

    `polarity` is None where the rule leaves it to the grammar of negation.
    `season` is the season that the rule itself knows, or `UNRESOLVED`.
    `score` is the learnt probability that this is a claim at all.
    """

    __slots__ = ("end", "polarity", "rule", "score", "season", "sentence", "start", "value")

    def __init__(
        self,
        value: Value,
        sentence: int,
        start: int,
        end: int,
        rule: str,
        *,
        polarity: bool | None = None,
        season: int | Unresolved | None = UNRESOLVED,
        score: float = 1.0,
    ) -> None:
        self.value = value
        self.sentence = sentence
        self.start = start
        self.end = end
        self.rule = rule
        self.polarity = polarity
        self.season = season
        self.score = score
