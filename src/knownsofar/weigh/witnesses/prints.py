"""A print: what is kept of an article to tell its copies by; the stems of its words as numbers, line by line.

Two articles are compared by their prints alone, so that a ledger need not read
texts again: about five bytes a word. Words inside quotation marks are left out,
since all who report one release quote it to the letter.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from array import array
from collections.abc import Iterable
from datetime import date, datetime

import msgspec

from knownsofar.model import Article, BlockKind, Layout, Slip, fold
from knownsofar.weigh.witnesses.vocabulary import common, plain, word_hash

MOST_CHARACTERS = 40_000
"""What is looked at of a text: some 6,500 words. A copy of more is told by its beginning."""
_MOST_SLIPS = 400  # of one article that are compared
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
_QUOTED = re.compile(r"“[^“”\n]{25,}”|\"[^\"\n]{25,}\"|«[^«»\n]{25,}»|„[^„“\n]{25,}“")
_ACCENT = re.compile("[\u0300-\u036f]+")
_UNSIGNED = "I"


class Print(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """What an article is compared by.

    `words` are the hashes of the words' stems, four bytes each, in order; `ends` holds where
    each line ends in it, in words; `prose` marks lines that are sentences with
    1, headings, list items and table rows with 0. `names` are the hashes of names and
    numbers outside headings, in order. `slips` are hashes of what went wrong.
    """

    url: str
    outlet: str
    published: date
    fetched: datetime | None
    words: bytes
    ends: bytes
    prose: bytes
    names: bytes
    slips: bytes = b""

    def __post_init__(self) -> None:
        """Raises ValueError (on decoding msgspec.ValidationError) where the parts do not fit each other."""
        whole = all(len(part) % 4 == 0 for part in (self.words, self.ends, self.names, self.slips))
        ends = [0, *unpacked(self.ends)] if whole else []
        if (
            not whole
            or len(ends) != len(self.prose) + 1
            or ends != sorted(ends)
            or ends[-1] * 4 != len(self.words)
        ):
            raise ValueError("this is no print of an article: its lines do not fit its words")

    @property
    def order(self) -> tuple[date, bool, str, str]:
        """Who came first: by the day it appeared, then by when it was fetched, then by address."""
        fetched = "" if self.fetched is None else self.fetched.isoformat()
        return (self.published, self.fetched is None, fetched, self.url)

    def to_bytes(self) -> bytes:
        """The print for a ledger to keep."""
        return msgspec.msgpack.encode(self)

    @classmethod
    def from_bytes(cls, kept: bytes) -> Print:
        """The inverse of `to_bytes`. Raises msgspec.DecodeError where the bytes are no print."""
        return msgspec.msgpack.decode(kept, type=cls)


def print_of(article: Article, slips: Iterable[Slip] = ()) -> Print:
    """The print of an article, with the slips that were found in it."""
    lines, prose, names = _lines(article.text[:MOST_CHARACTERS])
    ends, total = array(_UNSIGNED), 0
    for line in lines:
        total += len(line)
        ends.append(total)
    return Print(
        url=article.url,
        outlet=article.outlet,
        published=article.published,
        fetched=article.fetched,
        words=packed(word for line in lines for word in line),
        ends=packed(ends),
        prose=bytes(prose),
        names=packed(names),
        slips=packed(_slips(slips, article.text)),
    )


def packed(numbers: Iterable[int]) -> bytes:
    """Unsigned 32-bit numbers, little-endian on every machine."""
    kept = array(_UNSIGNED, numbers)
    if sys.byteorder == "big":
        kept.byteswap()
    return kept.tobytes()


def unpacked(kept: bytes) -> array[int]:
    """The inverse of `packed`."""
    numbers = array(_UNSIGNED)
    numbers.frombytes(kept)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def _lines(text: str) -> tuple[list[list[int]], list[int], list[int]]:
    """The lines' words, which lines are prose, and the names in those."""
    if not text.isascii():
        text = _ACCENT.sub("", unicodedata.normalize("NFKD", text.replace("’", "'").replace("ʼ", "'")))
    layout = Layout.of(_QUOTED.sub(" ", text))
    lines: list[list[int]] = []
    prose: list[int] = []
    names: list[int] = []
    for sentence in layout.sentences:
        words = _WORD.findall(layout.text, sentence.start, sentence.end)
        if not words:
            continue
        lines.append([word_hash(plain(w)) for w in words])
        kind = layout.blocks[sentence.block].kind
        prose.append(kind is BlockKind.PARAGRAPH)
        if kind is not BlockKind.HEADING:  # where every word has a capital
            first = 0 if lines[-1][0] not in common() else 1  # any word has a capital there
            for number, word in zip(lines[-1][first:], words[first:], strict=True):
                if word[0].isupper() or word[0].isdigit():
                    names.append(number)
    return lines, prose, names


def plain_words(text: str) -> list[str]:
    """The words of a text as they are compared: no case, no genitive, no ending."""
    return [plain(word) for word in _WORD.findall(text)]


def _slips(slips: Iterable[Slip], text: str) -> list[int]:
    """What went wrong and in which words."""
    return sorted({word_hash(f"{s.kind}|{fold(text[s.span[0] : s.span[1]])}") for s in slips})[:_MOST_SLIPS]
