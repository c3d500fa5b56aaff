"""List lines that copying ran together or broke: the names in them are mended, and each is a slip.

    Kim Byung-chul as Lee Byeong-chanLee
    Kyu-hyung as Song Jae-ik

holds Lee Byeong-chan and Lee Kyu-hyung.
"""

from __future__ import annotations

import re

from knownsofar.extract.context import Context
from knownsofar.extract.people.lexicon import lexicon
from knownsofar.extract.people.names import Mention
from knownsofar.model import BlockKind, Slip

# A capital in the middle of a word that no name of the kind of McKellen, DiCaprio or FitzGerald has.
_GLUED = re.compile(r"(?!(?:Fitz|Mac)[A-Z])\S*?[^\W\d_A-Z]{3,}(?=([A-ZÀ-Ý][^\W\d_A-Z]+)$)")


def mend(context: Context, mentions: list[Mention]) -> tuple[list[Mention], list[Slip]]:
    """The mentions with glued names parted and broken ones joined, and the slips that this shows."""
    parted: list[Mention] = []
    slips: list[Slip] = []
    for mention in mentions:
        cut = _cut(mention)
        if cut is None:
            parted.append(mention)
            continue
        left, right = _part(mention, cut)
        parted += [left, right]
        slips.append(_slip(context, "merged-lines", left, right.text))
    _join(context, parted, slips)
    return parted, slips


def _cut(mention: Mention) -> int | None:
    """Where in its text two names are glued together, or None."""
    at = 0
    for word in mention.text.split(" "):
        glued = _GLUED.match(word)
        if glued and (glued.group(1) in lexicon().surnames or glued.group(1) in lexicon().given):
            return at + glued.end()
        at += len(word) + 1
    return None


def _part(mention: Mention, cut: int) -> tuple[Mention, Mention]:
    left = Mention(
        mention.text[:cut], mention.start, mention.sentence, initial=mention.initial, prefix=mention.prefix
    )
    right = Mention(mention.text[cut:], mention.start + cut, mention.sentence, initial=False)
    left.framed = mention.framed
    return left, right


def _join(context: Context, mentions: list[Mention], slips: list[Slip]) -> None:
    """Give a lone surname at the end of a list line to the given name that begins the next one."""
    sentences = context.sentences
    for index in range(len(mentions) - 1, 0, -1):
        tail, head = mentions[index - 1], mentions[index]
        if head.sentence != tail.sentence + 1 or len(tail.words) != 1 or len(head.words) > 2:
            continue
        if tail.end != sentences[tail.sentence].end or head.start != sentences[head.sentence].start:
            continue
        kinds = {context.layout.blocks[sentences[m.sentence].block].kind for m in (tail, head)}
        glued = index > 1 and mentions[index - 2].end == tail.start
        alone = tail.start == sentences[tail.sentence].start and tail.text in lexicon().korean
        if BlockKind.PARAGRAPH in kinds or not (glued or (alone and "-" in head.text)):
            continue
        head.text = f"{tail.text} {head.text}"
        head.words = tuple(head.text.split())
        slips.append(_slip(context, "broken-line", head, head.text))
        del mentions[index - 1]


def _slip(context: Context, kind: str, mention: Mention, name: str) -> Slip:
    sentence = context.sentences[mention.sentence]
    line = context.text[sentence.start : sentence.end]
    detail = f"“{line}” " + (
        f"runs two entries together: {name} begins a new one"
        if kind == "merged-lines"
        else f"begins in the line above: the name is {name}"
    )
    return Slip(
        kind="merged-lines" if kind == "merged-lines" else "broken-line",
        detail=detail,
        url=context.article.url,
        span=(sentence.start, sentence.end),
    )
