"""Which strings of an article could name series: candidates gathered with all their signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from urllib.parse import unquote, urlsplit

from knownsofar.identify.candidates import (
    MOST_CANDIDATES,
    Candidate,
    Segment,
    quotations,
    segments,
    variants,
)
from knownsofar.identify.catalogue import Catalogue
from knownsofar.identify.peers import Members
from knownsofar.identify.relations import nested, relate
from knownsofar.identify.seasons import Found, find_seasons
from knownsofar.identify.signs import is_common, left_features, right_features, shape_features
from knownsofar.identify.words import bag, cardinal, find_words, lower, occurrences, plain
from knownsofar.model import Article, Block, BlockKind, Layout

_NOT_WORD = re.compile(r"[\W_]+")
_SPACED = re.compile(r"[^\W_]+")

# A numeral at a title's end or before a colon, with the word for what it numbers.
_NUMERAL = re.compile(
    r"(?::? (part|chapter|volume|class|cour|book))? (\d{1,2}|ii|iii|iv|v|vi|vii|viii|ix|x)(?=:|$| the )"
)
MOST_NUMERAL = 20
"""A higher numeral numbers no season: "Mob Psycho 100"."""
_CAPITALS = r"[^\W\d_a-z][\w':]*(?: (?:(?:of|the|and|in|to|a|no|with) ){0,2}[^\W\d_a-z][\w':]*){0,5}"
_DASHED = re.compile(rf"(?<![\w:'])({_CAPITALS}) - ({_CAPITALS})")
MOST_DASHES = 20
"""Pairs of names with a dash between them that are tried as titles."""
_LISTED = re.compile(
    r"""['"]?(?: \([^()]{1,25}\))?['"]?(?:,|;| and| &|,['"] and|, and|,['"])(?: the)? ?['"]?"""
)
_HINTS = (
    ("~season", re.compile(r"\bseasons?\b|\bseries \d")),
    ("~renew", re.compile(r"\brenew|\bcancel|\breturn|\border(?:s|ed)\b")),
    ("~known", re.compile(r"\bknown (?:for|from)\b|\bcredits\b|\bstarred in\b|\bprevious(?:ly)?\b")),
)
# The signs that what is listed together shares.
_SHARED = bag(
    """
    <renewing |season <season-of >fate >fate2 quoted <noun <network's <network >(network >season <like
    <career <paren
    """
)
MOST_TITLE = 300
"""Letters of a headline that are read."""
LEAD = 400
"""Letters at the top of a text in which its subject is introduced."""
_HEADLINE_VERB = re.compile(
    r"\b(?:renew(?:s|ed)?|cancel(?:s|l?ed)|axe[sd]|orders?|picks? up|drops|revives?|sets|dates|delays)\b"
)
# A headline that announces news of several series.
_SEVERAL = re.compile(
    r"\b(?:shows|bites|briefs|dramas|comedies|sitcoms|renewals|cancellations|dates|bubble|upfronts?|sequels|animes?|"
    r"schedule|line-?up|slate|status|buzz|round-?up|returning|every|all the|more|plus|others?|favou?rites|"
    r"productions)\b"
    r"|,.*(?:&|\band\b)"
)
# A name in quotation marks: an outlet that sets titles so sets all of them so.
_QUOTED_NAME = re.compile(
    r"""(?<![\w"'])(["'])[^\W_a-z][^"'\n]{0,60}?(?:(?<=\w)'s? [^\W_a-z][^"'\n]{0,40}?)?\1(?![\w"'])"""
)
# What is named behind this in a headline is hardly ever its subject.
_ASIDE = re.compile(
    r"\b(?:after|following|since|amid|before|while|like|unlike|than|creators? of|makers? of)\b"
)
_LISTED_SIGNS = bag("<comma <and >and >, <renewing")
_LEAD_SIGNS = bag(">: >season >quote >(season")
# The signs that weigh differently in such an article.
_ROUNDUP_SIGNS = bag(
    """
    quoted item:start item:whole heading:whole heading:start >( >(network L <noun <line <and <comma
    >, >line <'s <network's
    """
)


Seen = tuple[Candidate, list[str]]
"""A candidate with the signs of one occurrence."""


class Gathered:
    """All candidates of one article, with the article in plain spelling."""

    def __init__(self, article: Article, layout: Layout, catalogue: Catalogue | None = None) -> None:
        self.text = plain(layout.text)
        self.low = lower(self.text)
        self.title = plain(article.title)[:MOST_TITLE]
        self.low_title = lower(self.title)
        self.slug = f" {_slug(article.url)} "
        self.candidates: dict[str, Candidate] = {}
        self.lists: list[Members] = []
        self.columns: dict[tuple[BlockKind, int | None], Members] = {}
        self.catalogues = [c for c in (catalogue, Catalogue.packaged()) if c is not None]
        self._body(layout)
        self._headline()
        if " - " in self.text:
            self._dashed(layout)
        if catalogue is not None:
            self._catalogued(catalogue)
        words = [w for w in self.title.split() if w[0].isalpha()]
        self.sentence_case = sum(w[0].islower() for w in words) > 0.4 * len(words)
        verb = _HEADLINE_VERB.search(self.low_title)
        self.verb_end = verb.end() if verb else MOST_TITLE
        self.headline_quotes = len(_QUOTED_NAME.findall(self.title))
        self.quotes = len(list(islice(_QUOTED_NAME.finditer(self.text), 3))) > 2
        self.several = _SEVERAL.search(self.low_title) is not None
        self._without_numerals()
        for identity, candidate in self.candidates.items():
            self._whole(identity, candidate)
        self.pairs = nested(self.candidates)
        relate(self.candidates, self.pairs)

    def _candidate(self, name: str, low: str) -> Candidate | None:
        """The candidate of this name, with and without its article."""
        identity = low[4:] if low.startswith("the ") and len(low) > 4 else low
        candidate = self.candidates.get(identity)
        if candidate is None:
            if len(self.candidates) >= MOST_CANDIDATES:
                return None
            candidate = self.candidates[identity] = Candidate(name)
        elif len(identity) < len(low) and len(candidate.name) < len(name) and name[0].isupper():
            candidate.name = name
        return candidate

    def _body(self, layout: Layout) -> None:
        """Candidates of the text, block by block; what is listed together shares its evidence."""
        for index, block in enumerate(layout.blocks):
            words = self.low[block.start : block.end]
            around = [name for name, hint in _HINTS if hint.search(words)]
            if index == 0:
                around.append("block0")
            chain: list[list[Seen]] = []
            last = -1
            for segment in segments(self.text[block.start : block.end]):
                start, end = segment.words[0][0], segment.words[-1][1]
                if last < 0 or start - last > 40 or not _LISTED.fullmatch(words, last, start):
                    self._listed(chain)
                    chain = []
                chain.append(list(self._segment(segment, block, around)))
                if start <= 2:
                    self._begun(block, chain[0])
                last = end
            self._listed(chain)
            for start, end in quotations(self.text[block.start : block.end]):
                start, end = block.start + start, block.start + end
                candidate = self._candidate(self.text[start:end], self.low[start:end])
                if candidate is not None:
                    candidate.see(
                        [
                            *left_features(self.low, start),
                            *right_features(self.low, end),
                            "quoted",
                            "small",
                            *around,
                        ]
                    )

    def _listed(self, chain: list[list[Seen]]) -> None:
        """Count the signs of a list's members, each with the evidence of the others."""
        if len(chain) > 1:
            evidence = [
                "L:" + sign
                for sign in {s for seen in chain for _, signs in seen for s in signs if s in _SHARED}
            ]
            evidence.append("L")
            for seen in chain:
                for _, signs in seen:
                    signs.extend(evidence)
            self.lists.append([[candidate for candidate, _ in seen] for seen in chain])
        for seen in chain:
            for candidate, signs in seen:
                candidate.see(signs)

    def _begun(self, block: Block, seen: list[Seen]) -> None:
        """What items of one list, or headings, begin with is listed together, too."""
        if block.kind is not BlockKind.PARAGRAPH:
            place = (block.kind, block.heading if block.kind is BlockKind.ITEM else None)
            self.columns.setdefault(place, []).append([candidate for candidate, _ in seen])

    def _stands_out(self, start: int, end: int, segment: Segment) -> bool:
        """Whether a common word could be a title here: in quotation marks, before a season or a bracket."""
        quoted = start > 0 and self.low[start - 1] in "\"'"
        return quoted or segment.ended == "season" or self.low.startswith((" (", " season", " s0"), end)

    def _segment(self, segment: Segment, block: Block, around: list[str]) -> Iterator[Seen]:
        """The candidates of one segment with the signs of this occurrence."""
        base, text, low = block.start, self.text, self.low
        words = [(base + a, base + b) for a, b in segment.words]
        last = words[-1][1]
        right = right_features(low, last)
        if segment.ended:
            right.append("|" + segment.ended)
        heading = block.kind is BlockKind.HEADING
        for start, end in variants(text, words, headline=heading and len(words) > 2):
            if end - start > 80 or (is_common(low[start:end]) and not self._stands_out(start, end, segment)):
                continue
            candidate = self._candidate(text[start:end], low[start:end])
            if candidate is None:
                return
            candidate.spans.append((start, end))
            signs = left_features(low, start)
            signs.extend(right if end == last else right_features(low, end))
            signs.extend(around)
            if "<quote" in signs and ">quote" in signs:
                signs.append("quoted")
            if block.kind is not BlockKind.PARAGRAPH:
                signs.append(_position(block, start, end))
            yield candidate, signs

    def _headline(self) -> None:
        """Candidates that only the headline has."""
        text, low = self.title, self.low_title
        for segment in segments(text):
            for start, end in variants(text, segment.words, headline=True):
                if end - start <= 80:
                    self._candidate(text[start:end], low[start:end])
        for start, end in quotations(text):
            self._candidate(text[start:end], low[start:end])

    @cached_property
    def seasons(self) -> list[Found]:
        """The season mentions of the text."""
        return find_seasons(self.text, self.low)

    @cached_property
    def title_seasons(self) -> list[Found]:
        """The season mentions of the headline."""
        return find_seasons(self.title, self.low_title)

    def _without_numerals(self) -> None:
        """A numeral that is spoken of as a season is no part of a title: "Iron Valley 2: The Long War"."""
        numbered = {low: match for low in self.candidates if (match := _NUMERAL.search(low))}
        if not numbered:
            return
        seasons = {found.number for found in (*self.seasons, *self.title_seasons)}
        for low, match in numbered.items():
            unit, number = match.group(1), cardinal(match.group(2).upper())
            base = low[: match.start()] + low[match.end() :]
            if number is None or (number < 2 and not unit) or number > MOST_NUMERAL or self.usual(low):
                continue
            if seasons.isdisjoint((number, number - 1)) and self.low.count(base) <= self.low.count(low):
                continue
            candidate = self.candidates.pop(low)
            self.candidates.pop(f"{low[: match.start()]} {unit}", None)
            at = candidate.name.lower().find(low) + match.start()
            kept = self._candidate(candidate.name[:at] + candidate.name[at + len(match.group()) :], base)
            if kept is not None and match.end() < len(low):
                kept.numbered.add(low)
                kept.take(candidate)

    def _dashed(self, layout: Layout) -> None:
        """Titles with a dash, "Iron Valley - The Long War": as it is written twice at least."""
        both = f"{self.text}\n{self.title}"
        low = f"{self.low}\n{self.low_title}"
        for match in islice(_DASHED.finditer(both), MOST_DASHES):
            start, end = match.span()
            if low.count(low[start:end]) > 1:
                candidate = self._candidate(both[start:end], low[start:end])
                if candidate is not None and end <= len(self.text):
                    candidate.see([*left_features(self.low, start), *right_features(self.low, end), "dash"])

    def usual(self, low: str) -> str | None:
        """The usual title of the series that goes by this name in a catalogue, or None."""
        return next((title for c in self.catalogues if (title := c.usual(low)) is not None), None)

    def misspelt(self, low: str) -> str | None:
        """The usual title of the series that this name must mean in a catalogue, or None."""
        return next(
            (t for i, c in enumerate(reversed(self.catalogues)) if (t := c.misspelt(low, closely=i > 0))),
            None,
        )

    def _catalogued(self, catalogue: Catalogue) -> None:
        """Candidates that only a catalogue tells: titles in small letters or in another script."""
        for start, end, _ in catalogue.hits(self.low):
            name, low = self.text[start:end], self.low[start:end]
            identity = low.removeprefix("the ")
            if identity in self.candidates or (name.isascii() and name.islower()):
                continue
            candidate = self._candidate(name, low)
            if candidate is not None:
                candidate.see([*left_features(self.low, start), *right_features(self.low, end)])

    def leads(self, low: str) -> bool:
        """Whether a name stands in the headline or near the top of the text."""
        return low in self.low_title or 0 <= self.low.find(low) < LEAD

    def _whole(self, identity: str, candidate: Candidate) -> None:
        """Signs of a candidate over the whole article: its shape, how often, in headline and address."""
        signs = shape_features(candidate.name)
        count = occurrences(self.low, identity)
        count += sum(occurrences(self.low, numbered) for numbered in candidate.numbered)
        candidate.count = count
        signs.append(f"count={count if count < 4 else 4 if count < 7 else 7}")
        words = candidate.name.split()
        if 1 < len(words) < 4 and self.text.count(words[-1]) > count > 0:
            signs.append("surname")
        candidate.usual = self.usual(identity)
        if candidate.usual is not None:
            well_known = self.catalogues[-1].usual(identity) is not None
            # a large catalogue holds nearly every common word and name: one word of it is no evidence
            if " " in identity and (well_known or "forename" not in signs):
                signs.append("known")
            elif well_known:
                signs.append("known1")
        if self.quotes and "quoted" not in candidate.signs:
            signs.append("bare")
        if count and not candidate.seen:
            signs.append("unseen")
        signs.extend(self._in_headline(identity))
        signs.extend(self._in_address(identity, "headline" in signs))
        if self.several:
            signs.append("R")
            signs.extend("R:" + sign for sign in candidate.signs if sign in _ROUNDUP_SIGNS)
        candidate.whole = signs
        candidate.beside = list(self._in_lead(identity, signs))

    def _in_headline(self, identity: str) -> list[str]:
        """Signs of a candidate's place in the headline, if it has one."""
        low = self.low_title
        at = find_words(low, identity, 0)
        if at < 0:
            return []
        end = at + len(identity)
        if at >= 4 and low.startswith("the ", at - 4):
            at -= 4
        around = [*left_features(low, at), *right_features(low, end)]
        signs = ["headline", *("H" + sign for sign in around)]
        if self.sentence_case:
            signs.append("Hsmall")
        if not low[:at].strip("\"' "):
            signs.append("H0")
            if not _LEAD_SIGNS.isdisjoint(around):
                signs.append("Hlead")
        if "<quote" in around and ">quote" in around:
            signs.append("Hquoted")
            if self.headline_quotes == 1:
                signs.append("Hquoted1")
        elif self.headline_quotes:
            signs.append("Hbare")
            if not any(q.start() <= at and end <= q.end() for q in _QUOTED_NAME.finditer(self.title)):
                signs.append("Houtside")
        if _ASIDE.search(low, 0, at):
            signs.append("Haside")
        if at >= self.verb_end and not _LISTED_SIGNS.isdisjoint(around):
            signs.append("Hlist")
        return signs

    def _in_lead(self, identity: str, signs: list[str]) -> Iterator[str]:
        """Signs of how soon a candidate is named, alone and with what else is known of it."""
        headline, known = "headline" in signs, "known" in signs or "known1" in signs
        at = self.low.find(identity, 0, LEAD)
        if at >= 0:
            yield "lead" if at < LEAD / 2 else "lead2"
            if headline:
                yield "H&lead"
        if headline and self.several:
            yield "H&R"
        if "Hlead" in signs and "slug" in signs:
            yield "Hlead&slug"
        if "Hlead" in signs and "count=0" in signs:
            yield "Hlead&unseen"
        if known:
            yield "known&H" if headline else "known&lead" if at >= 0 else "known&later"

    def _in_address(self, identity: str, headline: bool) -> list[str]:
        """Signs of a candidate's place in the address, if it has one."""
        form = _NOT_WORD.sub(" ", identity.replace("'", "")).strip()
        if not form or f" {form} " not in self.slug:
            return []
        first = self.slug.startswith((f" {form} ", f" the {form} "))
        return ["slug" if headline else "slug-only", *(["slug0"] if first else [])]


def _position(block: Block, start: int, end: int) -> str:
    """Where in a heading, item or row a candidate stands."""
    kind = block.kind.value
    if start - block.start <= 2:
        return f"{kind}:whole" if block.end - end <= 2 else f"{kind}:start"
    return f"{kind}:within"


def _slug(url: str) -> str:
    """The words of an address's path."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return ""
    return " ".join(_SPACED.findall(lower(unquote(path[:400]))))
