"""List lines that copying ran together or broke: the names in them are mended, and each is a slip.

    Kim Byung-chul as Lee Byeong-chanLee
    Kyu-hyung as Song Jae-ik

holds Lee Byeong-chan and Lee Kyu-hyung. What shows a slip is never the look of a
name alone (McKellen, BrightWin), but that two entries stand where one should, or
half of one: "A as BC as D", "A as" at the end of a line, "as B" at its beginning.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.people.lexicon import lexicon
from knownsofar.extract.people.names import Mention, korean_given
from knownsofar.model import BlockKind, Slip

# What ties an actor to a character, before the second name; the apostrophes and ranks of _SMALL may follow.
_LINK = r"(?: (?:as|plays|voices|playing|portrays)(?! (?:well|part|of|if|soon|far|long|much|many)\b)| [–—-]|:| \()"
_LINK_AFTER = re.compile(rf"{_LINK} ?(?:the |an? )?(?:[a-z]+ ){{0,2}}[\"“‘]?[^\W\d_a-z]")
_LINK_BEFORE = re.compile(
    r"(?:\b(?:as|plays|voices|playing|portrays|is) | [–—-] |: |\()(?:the )?(?:[a-z]+ ){0,2}(?:[A-Z][a-zA-Z]*\.? )?$"
)
_ENDS_OPEN = re.compile(r"(?:[^\W\d_]+)(?: (?:as|plays|voices|portrays)| [–—]|:| \()$")
_BEGINS_BOUND = re.compile(r"(?:as|plays|voices|portrays) (?:the |an? )?[\"“‘]?[A-ZÀ-Ý]")
_HYPHENED = re.compile(r"([a-zà-ÿ]{2,7})(?![^\W\d_])")
_GLUED = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-ZÀ-Ý][^\W\d_A-Z])")
_NAMES_THAT_GO_ON = re.compile(
    r"^(?:Mc|Mac|Fitz|De|Di|Du|Da|Del|Des|La|Le|Lo|Van|Von|Jo|Mary|Anna?|Jay|Ray|Lee|Bo|Jean|John|Sky|Mc\w+)$"
)
_WORD = re.compile(r"[A-ZÀ-Ý][\w’'-]*")
_BULLET = re.compile(r"[^\S\n]*\n\s*(?:[^\w\s(\"“‘'\[]\s+)?")
_LIST = (BlockKind.ITEM, BlockKind.ROW)
_SHORT = 60
"""Characters of the longest line that may be half an entry."""


class Seam(NamedTuple):
    """Where a mention is to be parted: text[:left] names one, text[right:] another."""

    left: int
    right: int


def unbroken(text: str) -> str:
    """The text between two names without the line break and the bullet that stand in it."""
    return _BULLET.sub(" ", text) if "\n" in text else text


def mend(context: Context, mentions: list[Mention]) -> tuple[list[Mention], list[Slip]]:
    """The mentions with glued names parted and broken ones joined, and the slips that this shows."""
    slips: list[Slip] = []
    parted = _part_all(context, mentions, slips)
    _join_surnames(context, parted, slips)
    return _join_lines(context, parted, slips), slips


# Two entries in one line.


def _part_all(context: Context, mentions: list[Mention], slips: list[Slip]) -> list[Mention]:
    """The mentions, those that hold the end of one entry and the beginning of the next parted."""
    parted: list[Mention] = []
    for at, mention in enumerate(mentions):
        seam = _seam(context, mentions, at)
        if seam is None:
            parted.append(mention)
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            if _is_stuck(context, parted, following):
                slips.append(_slip(context, "merged-lines", mention.sentence, mention.text))
            continue
        left, right = _part(mention, seam)
        parted += [left, right]
        slips.append(_slip(context, "merged-lines", mention.sentence, right.text))
    return parted


def _seam(context: Context, mentions: list[Mention], at: int) -> Seam | None:
    """Where mentions[at] runs two entries together, or None."""
    mention, text = mentions[at], context.text
    end = context.sentences[mention.sentence].end
    before = text[max(context.sentences[mention.sentence].start, mention.start - 60) : mention.start]
    bound = bool(_LINK_BEFORE.search(before))
    goes_on = bool(_LINK_AFTER.match(text, mention.end, min(end, mention.end + 30)))
    if bound and goes_on:
        alike = _kind_of_link(before) == _kind_of_link(text[mention.end : mention.end + 4])
        return _glued(mention) or (_spaced(mention, listed=_is_listed(context, mention)) if alike else None)
    if goes_on and _is_listed(context, mention):
        return _two_people(mention)
    if bound and mention.end == end and _is_listed(context, mention):
        return _loose_end(context, mentions, at)
    return None


def _kind_of_link(text: str) -> str:
    """What ties the names of an entry together: "as", a dash, a colon or a bracket."""
    found = re.findall(r"\b(?:as|plays|voices|playing|portrays|is)\b|[–—:(]| - ", text)
    return found[-1] if found else ""


def _is_listed(context: Context, mention: Mention) -> bool:
    return context.layout.blocks[context.sentences[mention.sentence].block].kind in _LIST


def _seams(mention: Mention) -> list[Seam]:
    """The places where a small letter meets a capital within a word: "chanLee"; no McKellen, no DeVaughn."""
    places = (m.end() for m in _GLUED.finditer(mention.text))
    return [
        Seam(at, at)
        for at in places
        if not _NAMES_THAT_GO_ON.match(re.split(r"[ \-]", mention.text[:at])[-1])
    ]


def _glued(mention: Mention) -> Seam | None:
    """ "A as BC as D"."""
    return next(iter(_seams(mention)), None)


def _two_people(mention: Mention) -> Seam | None:
    """ "Kim Dae-hyunPark So-jin as the twins"."""
    for seam in _seams(mention):
        left, right = mention.text[: seam.left], mention.text[seam.right :]
        if _is_full(left) and _is_full(right):
            return seam
    return None


def _spaced(mention: Mention, *, listed: bool) -> Seam | None:
    """ "A as B C as D": the last name that can be somebody's begins a new entry."""
    words = mention.text.split(" ")
    if len(words) < 3:
        return None
    ranks = lexicon().rank | lexicon().role
    first = next((i for i, w in enumerate(words) if w not in ranks and not w.endswith(".")), len(words))
    places = [i for i in range(first + 1, len(words)) if _is_full(" ".join(words[i:]))]
    if not places and listed:
        places = [len(words) - 2]
    if not places:
        return None
    # Of "Hana Mori Daiki Okada" the second half; of "Taro Ito Hamada Gaku" too, though "Ito" opens names.
    place = min(places, key=lambda i: (abs(len(words) - i - 2), -i))
    cut = len(" ".join(words[:place]))
    return Seam(cut, cut + 1)


def _is_full(name: str) -> bool:
    """Is this a given name with a surname, in either order?"""
    words, known = name.split(" "), lexicon()
    if not 2 <= len(words) <= 3:
        return False
    if words[0] in known.given:
        return True
    return words[0] in known.korean and all(korean_given(w, known) for w in words[1:])


def _loose_end(context: Context, mentions: list[Mention], at: int) -> Seam | None:
    """ "A as BLee" before "Kyu-hyung as D": the first word of the next entry ends this line."""
    mention = mentions[at]
    following = mentions[at + 1] if at + 1 < len(mentions) else None
    if following is None or not _opens_next(context, mention, following):
        return None
    known = lexicon()
    for seam in _seams(mention):
        first = mention.text[seam.right :]
        if " " in first:
            continue
        korean = first in known.korean and korean_given(following.words[0], known)
        named = first in known.given or first in known.surnames
        begins_anew = following.words[0] in known.given and len(following.words) > 1
        lone = len(following.words) == 1 and len(first) > 2
        if korean or lone or (named and not begins_anew and len(following.words) < 3):
            return seam
    return None


def _opens_next(context: Context, tail: Mention, head: Mention) -> bool:
    """Does `head` open the line after the one of `tail`, as the actor of an entry?"""
    if head.sentence != tail.sentence + 1 or not _is_listed(context, head):
        return False
    sentence = context.sentences[head.sentence]
    return head.start == sentence.start and bool(_LINK_AFTER.match(context.text, head.end, sentence.end))


def _is_stuck(context: Context, parted: list[Mention], following: Mention | None) -> bool:
    """Is the last mention stuck to the bracket before it: "A (B)C (D)"?"""
    if len(parted) < 2:
        return False
    before, mention = parted[-2:]
    end = context.sentences[mention.sentence].end
    if before.sentence != mention.sentence or context.text[before.end : mention.start] != ")":
        return False
    if mention.end == end:
        return len(mention.words) == 1 and following is not None and _opens_next(context, mention, following)
    return bool(_LINK_AFTER.match(context.text, mention.end, end))


def _part(mention: Mention, seam: Seam) -> tuple[Mention, Mention]:
    left = Mention(
        mention.text[: seam.left],
        mention.start,
        mention.sentence,
        initial=mention.initial,
        prefix=mention.prefix,
    )
    right = Mention(mention.text[seam.right :], mention.start + seam.right, mention.sentence, initial=False)
    left.framed = mention.framed
    return left, right


# One entry in two lines.


def _join_surnames(context: Context, mentions: list[Mention], slips: list[Slip]) -> None:
    """Give a lone surname at the end of a list line to the given name that begins the next one."""
    sentences = context.sentences
    for index in range(len(mentions) - 1, 0, -1):
        tail, head = mentions[index - 1], mentions[index]
        if head.sentence != tail.sentence + 1 or len(tail.words) != 1 or len(head.words) > 2:
            continue
        if tail.end != sentences[tail.sentence].end or head.start != sentences[head.sentence].start:
            continue
        kinds = {context.layout.blocks[sentences[m.sentence].block].kind for m in (tail, head)}
        between = context.text[mentions[index - 2].end : tail.start] if index > 1 else None
        glued = between in ("", ")") and mentions[index - 2].sentence == tail.sentence
        alone = tail.start == sentences[tail.sentence].start and tail.text in lexicon().korean
        if BlockKind.PARAGRAPH in kinds or not (glued or (alone and "-" in head.text)):
            continue
        _rename(head, f"{tail.text} {head.text}")
        slips.append(_slip(context, "broken-line", head.sentence, head.text))
        del mentions[index - 1]


def _rename(mention: Mention, name: str) -> None:
    mention.text = name
    mention.words = tuple(name.split())


def _join_lines(context: Context, mentions: list[Mention], slips: list[Slip]) -> list[Mention]:
    """The mentions, those of a line that goes on the one above counted to that one."""
    by_sentence: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    idle = _last_words(context, by_sentence, slips)
    for index in sorted(by_sentence):
        above = by_sentence.get(index - 1, []) if index else []
        here = by_sentence[index]
        if index and above and _goes_on_above(context, index, above, here):
            slips.append(_slip(context, "broken-line", index, above[0].text))
            for mention in here:
                mention.sentence = index - 1
    _hyphened(context, by_sentence, slips)
    return [m for m in mentions if id(m) not in idle]


def _goes_on_above(context: Context, index: int, above: list[Mention], here: list[Mention]) -> bool:
    """Is line `index` the second half of an entry whose first half is the line above it?"""
    first, second = context.sentences[index - 1], context.sentences[index]
    if first.block == second.block or second.end - second.start > _SHORT or first.end - first.start > _SHORT:
        return False
    kinds = [context.layout.blocks[s.block].kind for s in (first, second)]
    text = context.text
    if kinds[0] not in _LIST or text.count("\n", first.end, second.start) != 1:
        return False
    starts = above[0].start == first.start
    if _ENDS_OPEN.search(text, first.start, first.end) and starts and len(above) == 1:
        # ":" and dashes end a label too ("Director:"), so the line below must hold nothing but a name.
        return here[0].start - second.start < 12 and not _LINK_AFTER.match(text, here[-1].end, second.end)
    if _BEGINS_BOUND.match(text, second.start, second.end):
        return starts and above[0].end == first.end and len(above) == 1
    return False


def _last_words(context: Context, by_sentence: dict[int, list[Mention]], slips: list[Slip]) -> set[int]:
    """Give the lone word below "A as B", within a list, to B; the mentions that this makes idle."""
    idle: set[int] = set()
    for index, above in by_sentence.items():
        if index + 2 >= len(context.sentences) or len(above) != 2:
            continue
        line, word, after = context.sentences[index : index + 3]
        kinds = [context.layout.blocks[s.block].kind for s in (line, word, after)]
        if kinds[0] is not BlockKind.ITEM or kinds[2] is not BlockKind.ITEM or kinds[1] is BlockKind.ITEM:
            continue
        text = context.text
        near = text.count("\n", line.end, after.start) == 2 and text.count("\n", line.end, word.start) == 1
        bound = above[0].start == line.start and _LINK_BEFORE.search(text[above[0].start : above[1].start])
        if (
            not near
            or not bound
            or above[1].end != line.end
            or not _WORD.fullmatch(text, word.start, word.end)
        ):
            continue
        _rename(above[1], f"{above[1].text} {text[word.start : word.end]}")
        above[1].end = word.end
        idle.update(id(m) for m in by_sentence.get(index + 1, []))
        slips.append(_slip(context, "broken-line", index + 1, above[1].text))
    return idle


def _hyphened(context: Context, by_sentence: dict[int, list[Mention]], slips: list[Slip]) -> None:
    """Make names whole that are broken at their hyphen: "Go Min-" above "seok as Yeon-ho"."""
    for index, names in list(by_sentence.items()):
        tail, sentence = names[-1], context.sentences[index]
        if index + 1 >= len(context.sentences) or context.text[tail.end : sentence.end] != "-":
            continue
        below = context.sentences[index + 1]
        rest = _HYPHENED.match(context.text, below.start, below.end)
        if rest is None or context.text.count("\n", sentence.end, below.start) != 1:
            continue
        _rename(tail, f"{tail.text}-{rest.group(1)}")
        tail.end = rest.end()
        for mention in by_sentence.get(index + 1, []):
            mention.sentence = index
        slips.append(_slip(context, "broken-line", index + 1, tail.text))


def _slip(context: Context, kind: Literal["merged-lines", "broken-line"], index: int, name: str) -> Slip:
    """A slip of line `index`; one that is broken goes on from the line above."""
    first = context.sentences[index if kind == "merged-lines" else index - 1]
    last = context.sentences[index]
    line = context.text[last.start : last.end]
    detail = f"“{line}” " + (
        f"runs two entries together: {name} begins a new one"
        if kind == "merged-lines"
        else f"begins in the line above: the name is {name}"
    )
    return Slip(kind=kind, detail=detail, url=context.article.url, span=(first.start, last.end))
