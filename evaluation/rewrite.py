"""Copies that are told anew, not only spun: seeded, for evaluation/witnesses.py.

A page is cut by a third to a half of its sentences, gets an opening of its own
and its paragraphs in another order; clauses change places, active becomes
passive, tenses and dates take another form, sentences are split and merged; and
a part of the words is swapped as a spinner does it. `retold` are by hand: of
some labelled articles a copy and an independent report of the same news, of
others a loose copy. The copies keep what the article says and hardly a line of
how it says it; the loose ones have an order, a beginning and an end of their
own besides; the reports were written of the event, with a background of their
own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec

from evaluation.spin import FAREWELLS, GREETINGS, Spinner
from knownsofar.model import Article

RETOLD = Path(__file__).with_name("retold.txt")
INTROS = (
    "Fans of {} have been asking what comes next. Here is what has been made public so far.",
    "Few titles are searched for as often these days as {}. We have put together all that counts.",
    "There is news about {}, and it spread quickly among viewers. Let us go through it step by step.",
    "If you love {}, you have come to the right place. Nobody should have to look for it twice.",
    "What is going on with {}? The question has kept people busy for a while, and now there are answers.",
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_DONE = (
    "renewed|cancelled|canceled|announced|confirmed|ordered|revealed|released|created|directed|written|"
    "picked up|shared|posted|published|produced|commissioned"
)
_JOINT = "because|after|when|while|although|before|since"
_PERSON = r"[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}"
Form = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
FORMS: tuple[Form, ...] = tuple(
    (re.compile(pattern), other)
    for pattern, other in (
        # clauses that change places
        (r"^(In|On|At|By|Since|During|From) ([^,.“”]{3,40}), ([A-Z“‘'][^.?!]*)\.$", r"\3, \1_ \2."),
        (r"^(After|When|While|Although|Because|Before|If|As) ([^,.“”]{6,70}), ([^.?!]*)\.$", r"\3 \1_ \2."),
        (
            r"^([A-Z][^,.“”]{12,90}),? (because|after|when|while|although|before|since) ([^,.]*)\.$",
            r"\2^ \3, \1_.",
        ),
        (
            r"^([^,.“”]{12,90}), (?:said|says) ([A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3})\.$",
            r"According to \2, \1_.",
        ),
        (r"^According to ([^,.]{3,40}), ([^.?!]*)\.$", r"\2^, as \1 has it."),
        # active and passive
        (rf"^([A-Z]\w+(?: [A-Z]\w+)?) (?:has |had )?({_DONE}) ([^,.;]{{4,60}})([.,])", r"\3^ was \2 by \1\4"),
        (
            rf"\b(?:was|were|is|has been|have been) ({_DONE}) by ((?:[A-Z][\w.&-]+ ?){{1,3}})\b",
            r", which \2 \1,",
        ),
        # tenses
        (r"\bwill be\b", "is going to be"),
        (r"\bis going to\b", "will"),
        (r"\bare going to\b", "will"),
        (r"\bwill\b", "is to"),
        (rf"\b(?:has|have) been ({_DONE})\b", r"was \1"),
        (rf"\bwas ({_DONE})\b", r"has been \1"),
        (r"\bis expected to\b", "should"),
        (r"\bare expected to\b", "should"),
        # short forms and dates
        (r"\b(is|are|was|were|do|does|did|has|have|had|would|could)n[’']t\b", r"\1 not"),
        (r"\b(is|are|was|were|do|does|did|has|have|had|would|could) not\b", r"\1n't"),
        (r"\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he)[’']s\b", r"\1 is"),
        (rf"\b({_MONTH}) (\d{{1,2}}), (\d{{4}})\b", r"\2 \1 \3"),
        (rf"\b(\d{{1,2}}) ({_MONTH}) (\d{{4}})\b", r"\2 \1, \3"),
        (r"\b([Ss])eason two\b", r"\1eason 2"),
        (r"\b[Ss]econd season\b", "Season 2"),
        (r"\b[Ff]irst season\b", "Season 1"),
        (r"\b[Tt]hird season\b", "Season 3"),
        (r"\bSeason ([12])\b", lambda m: f"the {('first', 'second')[int(m[1]) - 1]} season"),
    )
)
"""Rewriting rules; `^` behind a word gives it a capital, `_` takes it from one that is no name."""
_SPLIT = re.compile(r"(?:, and|, but|;|, which|, who) (?=\w)")
_SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z“\"'‘])")
_LONG = 14  # words of a sentence that may be split
_BRIEF = 12  # words of two that may be merged


class Retelling(NamedTuple):
    """An article, what was written after it or beside it, and that as "copy", "loose" or "independent"."""

    earlier: Article
    later: Article
    kind: str


class Rewriter:
    """Makes deep rewrites with the synonyms of a spinner."""

    def __init__(self, spinner: Spinner) -> None:
        self._spinner = spinner

    def rewrite(self, article: Article, dropped: float, swapped: float, random: Random) -> Article:
        """A copy less a part of its sentences, the rest told anew, with a part of its words swapped."""
        kept = [self._paragraph(p, dropped, random) for p in article.text.split("\n\n")]
        paragraphs = [p for p in kept if p] or [article.text]
        random.shuffle(paragraphs)
        text = self._spinner.swap("\n\n".join(paragraphs), swapped, random)
        about = re.split(r"[:–|]| [Ss]eason ", article.title)[0].strip(" '‘’“”\"")
        lines = [*random.sample(GREETINGS, random.randint(0, 1)), random.choice(INTROS).format(about), text]
        lines += random.sample(FAREWELLS, random.randint(0, 2))
        number = random.randrange(10**9)
        return msgspec.structs.replace(
            article,
            url=f"https://anew-{number % 97}.example/{number}",
            outlet=f"Anew {number % 97}",
            published=article.published + timedelta(days=random.randint(0, 60)),
            title=f"All About {about}",
            text="\n\n".join(lines),
        )

    def _paragraph(self, paragraph: str, dropped: float, random: Random) -> str:
        if "\n" in paragraph or paragraph.startswith("•"):
            return "\n".join(line for line in paragraph.split("\n") if random.random() > dropped)
        sentences = [s for s in _SENTENCE.split(paragraph) if random.random() > dropped]
        told: list[str] = []
        for sentence in (told_anew(s, random) for s in sentences):
            short = told and len(told[-1].split()) + len(sentence.split()) <= 2 * _BRIEF
            if short and told[-1].endswith(".") and random.random() < 0.5:
                told[-1] = f"{told[-1][:-1]}, {random.choice(('and', 'while'))} {_small(sentence)}"
            else:
                told.append(sentence)
        if len(told) > 2 and random.random() < 0.5:
            told.append(told.pop(random.randrange(len(told))))
        return " ".join(told)


def told_anew(sentence: str, random: Random) -> str:
    """A sentence with up to three of the forms applied that fit it, and split in two where it is long."""
    forms = random.sample(FORMS, len(FORMS))
    applied = 0
    for pattern, other in forms:
        changed = pattern.sub(other, sentence, count=1)
        if changed != sentence:
            sentence, applied = _marked(changed), applied + 1
        if applied == 3:
            break
    cut = _SPLIT.search(sentence, len(sentence) // 4)
    if cut and len(sentence.split()) > _LONG and random.random() < 0.6:
        subject = "This" if "wh" in cut.group() else ""
        rest = f"{subject} {sentence[cut.end() :]}".strip()
        sentence = f"{sentence[: cut.start()]}. {rest[0].upper()}{rest[1:]}"
    return sentence


def _marked(text: str) -> str:
    """The marks of FORMS carried out, and the beginning with a capital."""
    text = re.sub(r"\b(\w+)\^", lambda m: m[1], text)
    text = re.sub(r"\b([A-Z])(\w*)_", lambda m: m[1].lower() + m[2], text).replace("_", "")
    text = text.replace("^", "").replace(" ,", ",").replace(",,", ",")
    return text[:1].upper() + text[1:]


def _small(sentence: str) -> str:
    """The sentence as it stands after another, if it begins with no name."""
    first = sentence.split(" ", 1)[0]
    starts = ("The", "It", "This", "That", "There", "In", "On", "A", "An", "They", "But", "And", "So", "As")
    return sentence[0].lower() + sentence[1:] if first in starts else sentence


def retold(articles: Iterable[tuple[str, Article]]) -> list[Retelling]:
    """What was written by hand on any of these articles, given with their ids."""
    by_id = dict(articles)
    found = []
    for block in RETOLD.read_text(encoding="utf-8").split("====\n"):
        head, title, _, text = block.split("\n", 3)
        kind, name, days = head.removeprefix("# ").split()
        if name in by_id:
            earlier = by_id[name]
            later = msgspec.structs.replace(
                earlier,
                url=f"https://{kind}.example/{name}",
                outlet=f"Retold {name}",
                published=earlier.published + timedelta(days=int(days)),
                title=title,
                text=text.strip(),
            )
            found.append(Retelling(earlier, later, kind))
    return found
