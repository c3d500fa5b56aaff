"""What is left standing inside an article's body that is not the article: taken out piece by piece.

Related links, calls to subscribe, share counts, bylines, the list of comments.
Names of elements have told most of it already (dom.py); here the words tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from knownsofar.read.byline import read_byline
from knownsofar.read.dom import Element
from knownsofar.read.pieces import Kind, Piece
from knownsofar.read.vocabulary import CALL, CREDIT, END, OPENING, POINTER, SHARE_BAR

_LETTERS = re.compile(r"\W+")
_FEW = 4
_ENDS_SENTENCE = re.compile(r"[.!?…。！？:;,][\"”’»)\]]*$")


def squeeze(text: str) -> str:
    """The letters and digits of a text alone, in lower case, to compare headings by."""
    return _LETTERS.sub("", text).lower()


def is_prose(piece: Piece) -> bool:
    """True for a paragraph of at least one plain sentence."""
    if piece.kind is not Kind.PARAGRAPH or piece.link_share > 0.5:
        return False
    size = len(piece.text)
    return size >= 120 or (size >= 40 and _ENDS_SENTENCE.search(piece.text) is not None)


def tidy(pieces: list[Piece], title: str, home: Element) -> list[Piece]:
    """The pieces of the article alone, captions among them, in the same order.

    `title` is the article's own; the piece that repeats it goes, with what stands
    before it. `home` is the element that the pieces stand in.
    """
    pieces = _after_title(pieces, squeeze(title))
    pieces = _before_end(pieces, home)
    pieces = [p for p in _runs(pieces) if p.kind is Kind.CAPTION or not _is_line_to_reader(p)]
    return _trim_back(_trim_front(pieces))


def _after_title(pieces: list[Piece], title: str) -> list[Piece]:
    """What follows the title, where it stands before the greater part of the prose."""
    for index, piece in enumerate(pieces):
        words = squeeze(piece.text)
        if len(words) < 8 or not (words == title or (piece.kind is Kind.HEADING and words in title)):
            continue
        if _letters(pieces[:index]) <= 0.3 * _letters(pieces[index:]):
            return pieces[index + 1 :]
    return pieces


def _letters(pieces: Iterable[Piece]) -> int:
    """How many letters of prose there are."""
    return sum(len(p.text) for p in pieces if is_prose(p))


def _before_end(pieces: list[Piece], home: Element) -> list[Piece]:
    """What stands before the line that heads the foot of a page.

    Where more paragraphs follow that stand in the page as those before it do, a
    line such as "Related" only heads a box inside the article.
    """
    prose = [
        (index, _path(piece.element, home), len(piece.text))
        for index, piece in enumerate(pieces)
        if is_prose(piece)
    ]
    if not prose:
        return pieces
    letters = Counter[tuple[str, ...]]()
    for _, path, size in prose:
        letters[path] += size
    usual = letters.most_common(1)[0][0]
    last = max(index for index, path, _ in prose if path == usual)
    for index, piece in enumerate(pieces[last + 1 :], last + 1):
        if len(piece.text) < 80 and not is_prose(piece) and END.match(piece.text):
            return pieces[:index]
    return pieces


def _path(element: Element, home: Element) -> tuple[str, ...]:
    """The tags from an element up to the one that holds the article."""
    tags: list[str] = []
    while element is not None and element is not home:
        tags.append(element.tag)
        element = element.getparent()
    return tuple(tags)


def _runs(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces without links to other pages of the same site, lists being judged as a whole."""
    index = 0
    pointed = False
    while index < len(pieces):
        stop = index + 1
        if pieces[index].kind is Kind.ITEM:
            while stop < len(pieces) and pieces[stop].kind is Kind.ITEM:
                stop += 1
        run = pieces[index:stop]
        if _points_away(run, 0.4 if pointed else 0.75 if len(run) > 1 else 0.6):
            pointed = True
        else:
            pointed = len(run) == 1 and len(run[0].text) < 60 and POINTER.match(run[0].text) is not None
            if not pointed:
                yield from run
        index = stop


def _points_away(run: list[Piece], most: float) -> bool:
    """True where more than the share `most` of the run is links that lead elsewhere on the site."""
    if run[0].kind is Kind.CAPTION:
        return False
    size = sum(len(p.text) for p in run)
    inward = sum(min(p.inward, len(p.text)) for p in run)
    if inward > most * size:
        return True
    outward = sum(min(p.linked, len(p.text)) for p in run)
    return outward > 0.9 * size and run[0].element.tag in ("div", "span", "section", "td")


def _is_line_to_reader(piece: Piece) -> bool:
    size = len(piece.text)
    if size > 300:
        return False
    if size < 200 and POINTER.match(piece.text) and not (piece.kind is Kind.PARAGRAPH and size > 120):
        return piece.link_share > 0.3 or piece.text.rstrip().endswith(":") or size < 60
    return (
        CALL.match(piece.text) is not None
        or SHARE_BAR.fullmatch(piece.text) is not None
        or (size < 200 and CREDIT.search(piece.text) is not None)
    )


def _trim_front(pieces: list[Piece]) -> list[Piece]:
    """Without the short lines (date, byline, share counts) before the first prose."""
    first = next((i for i, p in enumerate(pieces) if is_prose(p)), 0)
    return _keep(pieces[:first], lambda p: not _is_scrap(p) and not _opens(p)) + pieces[first:]


def _trim_back(pieces: list[Piece]) -> list[Piece]:
    """Without the scraps after the last prose, list or table; many of them are a list themselves."""
    last = max(
        (i for i, p in enumerate(pieces) if is_prose(p) or p.kind in (Kind.ITEM, Kind.ROW)), default=-1
    )
    tail = pieces[last + 1 :]
    if sum(p.kind is not Kind.CAPTION for p in tail) > _FEW:
        return pieces
    return pieces[: last + 1] + _keep(tail, lambda p: p.kind is not Kind.HEADING and not _is_scrap(p))


def _opens(piece: Piece) -> bool:
    if piece.kind is not Kind.PARAGRAPH:
        return False
    return OPENING.match(piece.text) is not None or read_byline(piece.text) is not None


def _keep(pieces: list[Piece], wanted: Callable[[Piece], bool]) -> list[Piece]:
    return [p for p in pieces if p.kind is Kind.CAPTION or wanted(p)]


def _is_scrap(piece: Piece) -> bool:
    """A word or three that are neither a sentence nor a heading."""
    if piece.kind is not Kind.PARAGRAPH or ":" in piece.text or _ENDS_SENTENCE.search(piece.text):
        return False
    return len(piece.text) < 40 and len(piece.text.split()) <= 3
