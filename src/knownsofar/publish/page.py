"""What every form of a dossier shows, in order: one page of sections, lines and quotes, all of it clean text.

The forms (text, terminal, Markdown, HTML) only lay this out; what is said, and
in which words, is decided here and beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from knownsofar.model import Alternative, Belief, Claim, Dossier
from knownsofar.publish.safe import NAME, SENTENCE, clean, safe_url
from knownsofar.publish.words import labelled, percent, plural, statement

_INNER_QUOTES = str.maketrans("“”", "‘’")


_SHOWN = 0.01
"""The chance from which on it is told what else might be so."""


class Quote(msgspec.Struct, frozen=True):
    """One sentence of one article: what it says in our words, how sure, on whose word, and where.

    `rule` is the name of the rule that found it.
    """

    says: str
    certainty: str
    sentence: str
    outlet: str
    day: date
    credit: str | None
    url: str | None
    anchor: str
    rule: str = ""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One statement with the quotes behind it. `label` is its certainty; None for a line without one.

    `chance` is its probability in words, "98 %"; `witnesses` counts who stand behind it, where that is
    known. `otherwise` is what else might be so: "10 episodes, 20 %; none of these, 9 %"; "" where nothing
    else was claimed. `link` is a quote that is pointed to and not shown.
    """

    text: str
    label: str | None = None
    note: str = ""
    quotes: tuple[Quote, ...] = ()
    against: tuple[Quote, ...] = ()
    earlier: tuple[Quote, ...] = ()
    link: Quote | None = None
    chance: str = ""
    witnesses: int | None = None
    otherwise: str = ""

    @property
    def marked(self) -> str:
        """The label with its probability: "official, 98 %"; "" for a line without one."""
        return marked(self.label, self.chance)

    @property
    def outlets(self) -> int:
        """How many outlets stand behind it."""
        return len({q.outlet for q in self.quotes})


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Lines under one small heading (None for none); `folded` ones are for those who ask.

    `sides`: each line is one side of a dispute.
    """

    title: str | None = None
    lines: tuple[Line, ...] = ()
    folded: bool = False
    sides: bool = False


class Bar(msgspec.Struct, frozen=True):
    """One bar of a distribution, for forms that have no drawing: a span of time and its chance."""

    name: str
    share: float


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """One part of the page; `empty` is what it says when nothing is known.

    `bars` is a distribution that the page of HTML draws instead.
    """

    key: str
    title: str
    groups: tuple[Group, ...] = ()
    empty: str = ""
    bars: tuple[Bar, ...] = ()


class Answer(msgspec.Struct, frozen=True):
    """A short answer in the key-facts box, with its certainty; None where nobody has said anything."""

    text: str
    label: str | None = None
    chance: str = ""

    @property
    def marked(self) -> str:
        """The label with its probability, as of a line."""
        return marked(self.label, self.chance)


class Fact(msgspec.Struct, frozen=True):
    """One row of the key-facts box; `section` is the key of the part of the page that tells it in full."""

    name: str
    section: str
    answers: tuple[Answer, ...]
    known: bool


class Source(msgspec.Struct, frozen=True):
    """One article with its sentences, each with all that it was taken to say."""

    anchor: str
    outlet: str
    day: date
    url: str | None
    address: str
    sentences: tuple[tuple[str, tuple[Quote, ...]], ...]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """A dossier as it is shown."""

    series: str
    season: str
    as_of: date
    answer: tuple[str, ...]
    stages: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    articles: int
    voices: str
    claims: int

    @property
    def basis(self) -> str:
        """What it rests on: "From 307 claims in 24 articles by 24 outlets, 21 witnesses."."""
        told, read = plural(self.claims, "claim"), plural(self.articles, "article")
        return f"From {told} in {read} by {self.voices}."

    @property
    def title(self) -> str:
        """The series and what the season is called."""
        return f"{self.series}, {self.season}"


class Desk:
    """A dossier with its claims at hand: finds beliefs and turns claims into quotes, each made once."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.as_of = dossier.as_of
        self.season = dossier.season
        self.called = "the next season" if self.season is None else f"season {self.season}"
        self.another = "another season" if self.season is None else f"a season {self.season}"
        self.subject = self.called[0].upper() + self.called[1:]
        self.before = self.season - 1 if self.season is not None and self.season > 1 else 0
        self.claims: dict[str, Claim] = {c.id: c for c in dossier.claims}
        newest_first = sorted(
            dossier.claims, key=lambda c: (-c.published.toordinal(), c.outlet, c.url, c.span)
        )
        urls = dict.fromkeys(c.url for c in newest_first)
        # From the oldest on, so that an article has the same on the pages of all days.
        self.anchors = {url: f"s{place}" for place, url in enumerate(reversed(urls), 1)}
        self.newest_first = newest_first
        self._quotes: dict[str, Quote] = {}

    def beliefs(self, predicate: str, *, season: int | str | None = "any") -> list[Belief]:
        """The beliefs of one predicate, of one season where it is given."""
        return [
            b
            for b in self.dossier.beliefs
            if b.predicate == predicate and (season == "any" or b.season == season)
        ]

    def quote(self, claim_id: str) -> Quote:
        """The quote of one claim."""
        if claim_id not in self._quotes:
            claim = self.claims[claim_id]
            self._quotes[claim_id] = _quote(claim, self.season, self.anchors[claim.url])
        return self._quotes[claim_id]

    def quotes(self, claim_ids: Iterable[str]) -> tuple[Quote, ...]:
        """The quotes of claims, in their order; the same sentence of the same article once."""
        seen: dict[tuple[str, str], Quote] = {}
        for claim_id in claim_ids:
            quote = self.quote(claim_id)
            seen.setdefault((quote.anchor, quote.sentence), quote)
        return tuple(seen.values())

    def line(self, belief: Belief, text: str | None = None, note: str = "") -> Line:
        """A belief as a line; `text` replaces the plain statement of its value."""
        words = text or statement(belief.value, polarity=belief.polarity, as_of=self.as_of)
        return Line(
            text=clean(words, NAME),
            label=belief.label,
            note=clean(note, NAME),
            quotes=self.quotes(belief.supporting),
            against=self.quotes(belief.against),
            earlier=self.quotes(belief.earlier),
            chance=chance_of(belief),
            witnesses=belief.witnesses,
            otherwise=self._otherwise(belief),
        )

    def _otherwise(self, belief: Belief) -> str:
        """What else was claimed, and that none of it is so, with chances of one in a hundred or more."""
        shown = [other for other in belief.others if other.probability >= _SHOWN]
        parts = [f"{self.says_otherwise(other)}, {percent(other.probability)}" for other in shown]
        if parts and (belief.none or 0.0) >= _SHOWN:
            parts.append(f"none of these, {percent(belief.none or 0.0)}")
        return clean("; ".join(parts), NAME)

    def says_otherwise(self, other: Alternative) -> str:
        """Another value in words."""
        return statement(other.value, polarity=other.polarity, as_of=self.as_of)

    def line_of_claims(self, claims: Sequence[Claim], text: str, label: str) -> Line:
        """Claims that say the same, as one line."""
        return Line(text=clean(text, NAME), label=label, quotes=self.quotes(c.id for c in claims))

    def sources(self) -> tuple[Source, ...]:
        """Every article, newest first, with its sentences and what each was taken to say."""
        articles: dict[str, list[Claim]] = {}
        for claim in self.newest_first:
            articles.setdefault(claim.url, []).append(claim)
        return tuple(self._source(url, claims) for url, claims in articles.items())

    def _source(self, url: str, claims: Sequence[Claim]) -> Source:
        sentences: dict[str, list[Quote]] = {}
        for claim in claims:
            quote = self.quote(claim.id)
            sentences.setdefault(quote.sentence, []).append(quote)
        first = self.quote(claims[0].id)
        return Source(
            first.anchor,
            first.outlet,
            first.day,
            first.url,
            clean(url, NAME),
            tuple((sentence, tuple(quotes)) for sentence, quotes in sentences.items()),
        )


@lru_cache(maxsize=2048)  # a season's claims, whose quotes are the same on the pages of all its days
def _quote(claim: Claim, season: int | None, anchor: str) -> Quote:
    words = statement(claim.value, polarity=claim.polarity, as_of=claim.published)
    return Quote(
        clean(words if claim.season in (season, None) else f"Season {claim.season}: {words}", NAME),
        claim.certainty.value,
        clean(claim.sentence, SENTENCE).translate(_INNER_QUOTES),
        clean(claim.outlet, NAME),
        claim.published,
        clean(claim.source, NAME) if claim.source else None,
        safe_url(claim.url),
        anchor,
        clean(claim.rule, NAME),
    )


def chance_of(belief: Belief) -> str:
    """The probability of a belief in words; "" where it is not weighed."""
    return percent(belief.probability) if belief.probability is not None else ""


def marked(label: str | None, chance: str) -> str:
    """ "official, 98 %"."""
    words = labelled(label) if label else ""
    return f"{words}, {chance}" if words and chance else words


RUNGS = ("official", "reported", "rumored", "predicted")
"""The ladder of certainty from the top."""
_ORDER = {label: place for place, label in enumerate((*RUNGS[:1], "disputed", *RUNGS[1:], "unknown"))}


def rung(label: str | None) -> int:
    """The place of a label on the ladder, 0 at the top."""
    return _ORDER.get(label or "", len(_ORDER))
