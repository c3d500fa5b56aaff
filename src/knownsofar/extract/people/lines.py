"""A sentence or list line as a row of names: what stands between them, before and after.

Roles travel along a row: of "A (X), B (Y) and C (Z) are back" each name needs what
stands before the first and after the last.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from knownsofar.extract.context import Context
from knownsofar.extract.people.mending import unbroken
from knownsofar.extract.people.names import Mention
from knownsofar.extract.people.patterns import CUES, Bond, Gap, gap_rule
from knownsofar.model import BlockKind

_TOKEN = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+|[^\w\s]")
_MAX_GAP = 400


class Line:
    """One sentence with its names.

    gaps[i] are the tokens before names[i], gaps[-1] those after the last name;
    rules[i] is the rule between names[i] and names[i + 1]. `rows` are the
    stretches names[a:b] that are bound to each other; `previous` is the sentence
    before in the same paragraph, `intro` the line that introduces a list.
    """

    __slots__ = ("cues", "gaps", "heading", "index", "intro", "kind", "names", "previous", "rows", "rules")

    def __init__(self, context: Context, index: int, names: list[Mention]) -> None:
        sentence = context.sentences[index]
        text = context.text
        self.index = index
        self.names = names
        ends = [sentence.start, *(n.end for n in names)]
        starts = [*(n.start for n in names), sentence.end]
        self.gaps = [
            gap_tokens(unbroken(text[max(a, b - _MAX_GAP) : b] if i == 0 else text[a : min(b, a + _MAX_GAP)]))
            for i, (a, b) in enumerate(zip(ends, starts, strict=True))
        ]
        self.rules: list[Gap | None] = [gap_rule(unbroken(text[a.end : b.start])) for a, b in pairwise(names)]
        self.rows = _rows(self.rules)
        self.kind: BlockKind = context.layout.blocks[sentence.block].kind
        self.cues = frozenset(cue for gap in self.gaps for cue in cues_of(gap))
        self.heading = context.headings[index] or ""
        self.intro = ""
        before = context.sentences[index - 1] if index else None
        near = before is not None and self.kind is BlockKind.PARAGRAPH and before.block == sentence.block
        self.previous = text[before.start : before.end].lower() if near and before is not None else ""


@lru_cache(maxsize=8192)
def gap_tokens(text: str) -> tuple[str, ...]:
    """The words and marks of a text in lower case, numbers as "#"."""
    return tuple("#" if t.isdigit() else t for t in _TOKEN.findall(text.lower().replace("’", "'")))


@lru_cache(maxsize=8192)
def cues_of(tokens: tuple[str, ...]) -> frozenset[str]:
    """The classes of cue words among the tokens."""
    return frozenset(CUES[t] for t in tokens if t in CUES)


def _rows(rules: list[Gap | None]) -> list[tuple[int, int]]:
    """The stretches of names that rules bind together."""
    rows: list[tuple[int, int]] = []
    begin = 0
    for index, rule in enumerate(rules):
        if rule is None:
            rows.append((begin, index + 1))
            begin = index + 1
    rows.append((begin, len(rules) + 1))
    return rows


def find_lines(context: Context, mentions: list[Mention]) -> list[Line]:
    """The sentences that hold a name, each list line with the words that introduce its list."""
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    lines = [Line(context, index, names) for index, names in by_sentence.items()]
    intro: str = ""
    block = -2
    at = 0
    for line in lines:
        while at <= line.index:
            kind = context.layout.blocks[context.sentences[at].block].kind
            if kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and at < line.index:
                intro, block = context.words(at), context.sentences[at].block
            at += 1
        if line.kind in (BlockKind.ITEM, BlockKind.ROW) and block >= 0:
            line.intro = intro
    return lines


def is_list(rule: Gap | None) -> bool:
    """True where a rule says that two names stand in one list."""
    return rule is not None and rule.bond is Bond.LIST
