"""The layout of an article's text: its blocks, sentences and tokens, all as character spans.

Structure is where claims live: a list under "Season 2 Cast" is about season 2.
Everything after reading works on these spans, so that every claim can be traced
to characters of the article.
"""

from __future__ import annotations

import re
from enum import StrEnum

import msgspec

BULLETS = "•●▪‣◦*-–—·○■►➤✔✓"
_BULLET = re.compile(rf"[{re.escape(BULLETS)}]\s+|\d{{1,2}}[.)]\s+(?=[A-Z“\"'‘])")
# Words after which a full stop does not end a sentence.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"‘'])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Lt|Sgt|Capt|Gen|Col|Rev|Hon|Gov|Sen|Rep|vs|No|Vol|"
    r"Ep|Eps|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|"
    r"approx|etc|e\.g|i\.e|a\.k\.a|Inc|Ltd|Co|Corp|Bros|feat|ft|[A-Z](?:\.[A-Z])+)$"
)
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+|$)")
_OPENERS = "\"“‘'([¿¡"
_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?|[^\W_]+(?:[’'&.\-][^\W_]+)*|[^\w\s]|_")
_TERMINAL = (".", "!", "?", "…", ":", ";", ",")


class BlockKind(StrEnum):
    """What a block of text is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class Block(msgspec.Struct, frozen=True):
    """One paragraph, heading, list item or table row: text[start:end], without its bullet.

    `heading` is the index of the heading block it stands under, or None.
    """

    kind: BlockKind
    start: int
    end: int
    heading: int | None


class Sentence(msgspec.Struct, frozen=True):
    """One sentence, text[start:end]; `block` is the index of its block."""

    start: int
    end: int
    block: int


class Token(msgspec.Struct, frozen=True):
    """One word, number or mark: `text` stands at start of the article's text."""

    text: str
    start: int
    end: int


class Layout(msgspec.Struct, frozen=True):
    """An article's text with its blocks and sentences, in reading order."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, text: str) -> Layout:
        """Lay out a text: blank lines divide paragraphs, bullets mark items, " | " marks rows."""
        blocks: list[Block] = []
        sentences: list[Sentence] = []
        heading: int | None = None
        for kind, start, end in _lines(text):
            if kind is BlockKind.HEADING:
                blocks.append(Block(kind, start, end, None))
                heading = len(blocks) - 1
            else:
                blocks.append(Block(kind, start, end, heading))
            index = len(blocks) - 1
            if kind is BlockKind.PARAGRAPH:
                sentences.extend(Sentence(a, b, index) for a, b in split_sentences(text, start, end))
            else:
                sentences.append(Sentence(start, end, index))
        return cls(text, tuple(blocks), tuple(sentences))

    def heading_of(self, sentence: Sentence) -> str | None:
        """The words of the heading that a sentence stands under."""
        index = self.blocks[sentence.block].heading
        if index is None:
            return None
        return self.text[self.blocks[index].start : self.blocks[index].end]

    def words(self, sentence: Sentence) -> str:
        """The sentence itself."""
        return self.text[sentence.start : sentence.end]


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of text[start:end], with offsets into `text`."""
    stop = len(text) if end is None else end
    return [Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text, start, stop)]


def _lines(text: str) -> list[tuple[BlockKind, int, int]]:
    """Every non-empty line with its kind and trimmed span."""
    found: list[tuple[BlockKind, int, int]] = []
    position = 0
    lines: list[tuple[int, int]] = []
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped[0])
            lines.append((start, start + len(stripped)))
        position += len(line) + 1
    for start, end in lines:
        bullet = _BULLET.match(text, start, end)
        if bullet and bullet.end() < end:
            found.append((BlockKind.ITEM, bullet.end(), end))
        elif " | " in text[start:end]:
            found.append((BlockKind.ROW, start, end))
        elif _is_heading(text[start:end]):
            found.append((BlockKind.HEADING, start, end))
        else:
            found.append((BlockKind.PARAGRAPH, start, end))
    return found


def _is_heading(line: str) -> bool:
    """A short line that does not end like a sentence, or that ends in one question mark."""
    if len(line) > 110:
        return False
    bare = line.rstrip("\"”’')")
    if bare.endswith("?"):
        return len(_END.findall(line)) == 1 and len(line.split()) <= 14
    return not bare.endswith(_TERMINAL) and len(line.split()) <= 16


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Spans of the sentences of one paragraph, text[start:end]."""
    stop = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    begin = start
    for match in _END.finditer(text, start, stop):
        after = match.end()
        while after < stop and text[after].isspace():
            after += 1
        if after >= stop:
            break
        if _continues(text, begin, match, after):
            continue
        spans.append((begin, match.end()))
        begin = after
    tail = text[begin:stop].rstrip()
    if tail:
        spans.append((begin, begin + len(tail)))
    return spans


def _continues(text: str, begin: int, match: re.Match[str], after: int) -> bool:
    """True where the mark at `match` does not end the sentence that began at `begin`."""
    follows = text[after]
    if follows.islower() or follows in ",;:)":
        return True
    if match.group() == "." and _ABBREVIATION.search(text, begin, match.start()):
        # "9 p.m. It" and "No. 1" differ: a capital after a month or an initial continues.
        return follows not in _OPENERS or text[begin : match.start()].endswith(
            ("No", "Mr", "Dr", "Mrs", "Ms")
        )
    # A mark inside an open quotation, as in “Who? Me?” she said, ends nothing when lower case follows.
    return False
