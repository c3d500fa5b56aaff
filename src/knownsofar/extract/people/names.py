"""Where an article may name somebody: runs of capitalised words, cleaned of what is no name.

Generous on purpose: titles, places and the like get through, and the learnt parts
decide. What the cleaning must get right are the ends of a name, because no later
part moves them.
"""

from __future__ import annotations

import re

from knownsofar.extract.context import Context
from knownsofar.extract.people.lexicon import Lexicon, lexicon

_UPPER = "".join(
    chr(code)
    for block in (range(0x41, 0x250), range(0x1E00, 0x1F00))
    for code in block
    if chr(code).isupper()
)
_WORD = (
    rf"(?:[{_UPPER}]\.(?:[ ]?[{_UPPER}]\.)*(?![^\W_])"  # M.  J.K.
    r"|Mr\. \d{1,3}\b|(?:Dr|Mr|Mrs|Ms|St|Jr|Sr|Prof|Capt|Lt|Sgt|Det|Gov|Sen)\."
    rf"|[{_UPPER}][^\W_]*(?:[’'\-](?!s\b)[^\W_]+)*)"
)
_PARTICLE = r"(?:van der|van den|van|von|de la|de las|de los|de|del|della|da|dos|du|di|den|der|bin|ibn|al|el|la|le|ter|y)"
_NICKNAME = rf"[\"“‘'][{_UPPER}][\w .\-]{{1,20}}[\"”’']"
_RUN = re.compile(
    rf"(?<![^\W_])(?<![^\W_][’'\-]){_WORD}"
    rf"(?:[ \u00a0](?:(?:{_PARTICLE}|{_NICKNAME})[ \u00a0])?{_WORD})*"
)
_PIECE = re.compile(r"Mr\. \d+|[\"“‘'][^\"“”‘’']*[\"”’']|\S+")
_NOT_NAMED = re.compile(
    r".*-(?:winning|nominated|based|led|style|produced|era|year|old|language|themed|born|wide|like|up|off|minute|part|"
    r"season|star|renewed|episode|hour|turned|approved|created|directed|backed|owned|centric|only|screen|set)$"
)
_ROMAN = frozenset("II III IV V VI VII VIII IX X".split())
# Ranks that credits print before a character's name and that are no part of it.
_DROPPED_RANKS = frozenset("DCI DI DS DC PC DSI Dr Prosecutor Detective Officer Agent Inspector".split())
_FRAME_BEFORE = re.compile(
    r"(?:\b(?:as|plays|played|playing|is|alias|voices|aka) (?:the )?|\((?:as )?)[\"“‘']?$"
)
_FRAME_AFTER = re.compile(rf" \([{_UPPER}]")
_MAX_WORDS = 7
_MAX_RUN = 120


class Mention:
    """text[start:end] may name somebody; `words` are its words, `prefix` the words of trade before it.

    `initial` says that it opens a sentence, `framed` that a place for a name holds
    it ("as X", "(X)"), `titled` that it lies in the name of a series.
    """

    __slots__ = ("end", "framed", "initial", "prefix", "sentence", "start", "text", "titled", "words")

    def __init__(self, text: str, start: int, sentence: int, *, initial: bool, prefix: str = "") -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.sentence = sentence
        self.initial = initial
        self.prefix = prefix
        self.words = tuple(text.split())
        self.titled = False
        self.framed = False


def find_names(context: Context) -> list[Mention]:
    """Every run of words that may name somebody, in reading order."""
    words = lexicon()
    text = context.text
    found: list[Mention] = []
    for index, sentence in enumerate(context.sentences):
        if context.is_overlong(index):
            continue
        for run in _RUN.finditer(text, sentence.start, sentence.end):
            if run.end() - run.start() > _MAX_RUN:
                continue
            initial = _opens(text, sentence.start, run.start())
            read = _framed if _is_framed(text, run) else _clean
            found.extend(read(run, index, initial, words))
    found = _joined(text, found)
    _mark_titles(found, sorted((m.start, m.end) for m in context.subjects.mentions))
    return found


def _joined(text: str, mentions: list[Mention]) -> list[Mention]:
    """The mentions, with two names of one character in brackets made one: "(Park Hu Min/Ben Park)"."""
    if "/" not in text:
        return mentions
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if (
            last is not None
            and mention.start == last.end + 1
            and text[last.end] == "/"
            and text[last.start - 1 : last.start] == "("
            and text[mention.end : mention.end + 1] == ")"
        ):
            name = text[last.start : mention.end]
            both = Mention(name, last.start, last.sentence, initial=False, prefix=last.prefix)
            both.framed = True
            kept[-1] = both
        else:
            kept.append(mention)
    return kept


def _opens(text: str, begin: int, start: int) -> bool:
    """True where a word at `start` has its capital from its place and not from itself."""
    before = text[max(begin, start - 3) : start].rstrip()
    return not before or before[-1] in "\"“‘':.!?…–—•|-"


def _is_framed(text: str, run: re.Match[str]) -> bool:
    """True where a place for a name holds the run, be its words what they may."""
    before = _FRAME_BEFORE.search(text, max(0, run.start() - 14), run.start())
    if before and before.group().startswith("("):
        return text[run.end() : run.end() + 1] in ")/"
    return bool(before) or bool(_FRAME_AFTER.match(text, run.end()))


def _framed(run: re.Match[str], sentence: int, initial: bool, words: Lexicon) -> list[Mention]:
    """The one name in a run that a place for a name holds: only ranks and words of trade come off."""
    pieces = [(m.group(), run.start() + m.start()) for m in _PIECE.finditer(run.group())]
    prefix = []
    while len(pieces) > 1 and _comes_off(pieces, initial, words):
        prefix.append(pieces[0][0])
        pieces = pieces[1:]
    name = run.group()[pieces[0][1] - run.start() :]
    mention = Mention(name, pieces[0][1], sentence, initial=False, prefix=" ".join(prefix))
    mention.framed = True
    return [mention] if len(mention.words) <= _MAX_WORDS and len(name) > 1 else []


def _comes_off(pieces: list[tuple[str, int]], initial: bool, words: Lexicon) -> bool:
    """Is the first word of a framed run before the name, and not of it?"""
    first, second = pieces[0][0], pieces[1][0]
    if first in _DROPPED_RANKS or (first in words.role and first not in ("Star", "Head", "Lead", "Chief")):
        return True
    if first in words.given:
        return False
    return (
        first in words.open if initial else len(pieces) > 2 and first in words.stop and second in words.given
    )


def _clean(run: re.Match[str], sentence: int, initial: bool, words: Lexicon) -> list[Mention]:
    """The names in one run: it is cut at words that are no part of a name, and its head is taken off."""
    groups: list[list[tuple[str, int]]] = [[]]
    base, whole = run.start(), run.group()
    pieces = [(m.group(), base + m.start()) for m in _PIECE.finditer(whole)]
    for word, at in pieces:
        if (word in words.stop and not _rescued(word, pieces, words)) or _NOT_NAMED.match(word):
            groups.append([])
        else:
            groups[-1].append((word, at))
    mentions = []
    for group in groups:
        kept, prefix = _behead(group, bool(group) and group[0][1] == base and initial, words)
        while kept and (kept[-1][0] in words.role or kept[-1][0] in _ROMAN or kept[-1][0].islower()):
            kept = kept[:-1]
        if not kept or len(kept) > _MAX_WORDS:
            continue
        begin, stop = kept[0][1], kept[-1][1] + len(kept[-1][0])
        name = whole[begin - base : stop - base]
        first = initial and begin == base
        if len(kept) == 1 and not _may_stand_alone(name, first, words):
            continue
        mentions.append(Mention(name, begin, sentence, initial=first, prefix=prefix))
    return mentions


def _rescued(word: str, pieces: list[tuple[str, int]], words: Lexicon) -> bool:
    """A stop word that is a name after all: April Bowlby, Jack London, Song Kang."""
    if len(pieces) < 2:
        return False
    names = [w for w, _ in pieces]
    at = names.index(word)
    after = names[at + 1] if at + 1 < len(names) else ""
    before = names[at - 1] if at else ""
    if word in words.given or word in words.korean:
        return bool(after) and (after in words.surnames or after in words.given or korean_given(after, words))
    if word.lower() in words.syllables and before.lower() in words.syllables and names[0] in words.korean:
        return True
    return word in words.surnames and before in words.given


def _behead(group: list[tuple[str, int]], initial: bool, words: Lexicon) -> tuple[list[tuple[str, int]], str]:
    """`group` without the words of trade and the sentence openers at its head; what was taken off."""
    prefix: list[str] = []
    while group and _is_head(group, initial, words):
        prefix.append(group[0][0])
        group = group[1:]
        initial = initial and bool(group)
    return group, " ".join(prefix)


def _is_head(group: list[tuple[str, int]], initial: bool, words: Lexicon) -> bool:
    """Is the first word of `group` one that stands before a name?"""
    word = group[0][0]
    follows = group[1][0] if len(group) > 1 else ""
    if word.islower() or word in _ROMAN or word in _DROPPED_RANKS:
        return True
    named = bool(follows) and (word in words.given or word in words.korean)
    named = named and (len(group) == 2 or follows not in words.given)
    if word in words.role:
        return not named or word in ("Star", "Head", "Lead")
    if word in words.open:
        return (word != "The" and not named) or (word == "The" and initial)
    return initial and len(group) > 1 and word.lower() in words.common and not named


def _may_stand_alone(name: str, initial: bool, words: Lexicon) -> bool:
    """Could this one word be a name?"""
    if len(name) < 2 or name in words.rank or name in words.open or name.endswith("."):
        return False
    if name.isupper() and len(name) > 3 and name not in words.given:
        return False
    return not (initial and name.lower() in words.common and name not in words.given)


def korean_given(word: str, words: Lexicon) -> bool:
    """True where a word is made of Korean syllables alone: Jae-kyoo, Ji, Min-jae."""
    return all(part.lower() in words.syllables for part in word.split("-"))


def _mark_titles(mentions: list[Mention], cuts: list[tuple[int, int]]) -> None:
    """Mark the mentions that lie in the name of a series."""
    at = 0
    for mention in mentions:
        while at < len(cuts) and cuts[at][1] <= mention.start:
            at += 1
        mention.titled = at < len(cuts) and cuts[at][0] < mention.end
