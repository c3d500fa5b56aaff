"""From weighed candidates to titles: of strings that overlap one is kept, spellings of one are joined."""

from __future__ import annotations

import re

from knownsofar.identify.candidates import LEADS, VERBS, Candidate
from knownsofar.identify.evidence import worth
from knownsofar.identify.titles import Gathered
from knownsofar.identify.words import CONNECTORS, FUNCTION_WORDS, NETWORKS, ROMANS, bag, cardinal, key

_SPACED = re.compile(r"[\w'&*]+")


SUBJECT = 0.3
"""Log-odds from which a candidate is a series that the article speaks of; chosen for right sentences."""
LISTED = -1.5
"""The same for articles about several series, where few of them are named more than once."""
MENTIONED = -2.2
"""Log-odds from which a candidate that stands where yardsticks stand is a series mentioned."""
HOPELESS = -4.5
"""Log-odds below which a candidate neither is a title nor drops another."""
HEADLINE = 2.5
"""What standing in the headline is worth, in log-odds, for being the first of an article's subjects."""
_TITLE_SIGNS = frozenset(
    {"quoted", "<noun", ">season", "|season", "<season-of", "<like", "<career", ">(network"}
)


class Title:
    """One series as an article names it.

    `evidence` is in log-odds; `spellings` are all strings that name it, in lower
    case and without a leading article; `subject` is False where it is only mentioned.
    """

    __slots__ = ("candidate", "count", "evidence", "headline", "name", "spellings", "subject")

    def __init__(self, candidate: Candidate, evidence: float, spelling: str) -> None:
        self.name = candidate.usual or candidate.name.strip(" :-")
        self.candidate = candidate
        self.evidence = evidence
        self.count = candidate.count
        self.headline = "headline" in candidate.whole
        self.spellings: set[str] = {spelling}
        self.subject = evidence > SUBJECT

    def join(self, candidate: Candidate, spelling: str) -> None:
        """Take another spelling of the same title; a full name stands for its short form."""
        self.spellings.add(spelling)
        self.count += candidate.count
        self.headline = self.headline or "headline" in candidate.whole
        if candidate.usual is not None and ":" not in self.name:
            self.name = candidate.usual
        elif (
            ":" in candidate.name and ":" not in self.name and key(candidate.name).startswith(key(self.name))
        ):
            self.name = candidate.name


def choose(gathered: Gathered) -> tuple[list[Title], bool]:
    """The titles that an article names, its first subject first, and whether it is about that one alone.

    There is at least one title where any string could be one.
    """
    weighed = {low: _weigh(candidate) for low, candidate in gathered.candidates.items()}
    kept = _without_fragments(gathered, weighed)
    titles: list[Title] = []
    for low in sorted(kept, key=lambda low: (-weighed[low], low)):
        candidate = gathered.candidates[low]
        evidence = weighed[low]
        if titles and evidence < MENTIONED:
            break
        same = next((t for t in titles if _same(gathered, t, candidate)), None)
        if same is None:
            titles.append(Title(candidate, evidence, low))
        else:
            same.join(candidate, low)
    if not titles:
        return [], True
    titles.sort(
        key=lambda t: (
            -t.evidence - (HEADLINE if t.headline and t.subject else HEADLINE / 2 if t.headline else 0.0)
        )
    )
    first = titles[0]
    first.subject = True
    if first.name == first.candidate.name:
        first.name = gathered.misspelt(min(first.spellings)) or first.name
    single = _is_single(gathered, [t for t in titles if t.subject])
    if not single:
        for title in titles[1:]:
            title.subject = title.evidence > LISTED
    return [t for t in titles if t.subject or not _TITLE_SIGNS.isdisjoint(t.candidate.signs)], single


def _weigh(candidate: Candidate) -> float:
    """The evidence for a candidate; a known title of several words is listed whatever stands around it."""
    evidence = worth(candidate)
    return max(evidence, LISTED + 0.1) if "known" in candidate.whole else evidence


# How the headline names the one series that its article is about.
_LEADING = frozenset({"Hlead", "H>season", "H|season", "H>(season", "H<season-of", "H>numeral"})


def _is_single(gathered: Gathered, subjects: list[Title]) -> bool:
    """Whether one series rules the article: alone in the headline, or named more than all others."""
    first, others = subjects[0], subjects[1:]
    if gathered.several and _LEADING.isdisjoint(first.candidate.whole) and (others or not first.headline):
        return False
    if any(t.headline for t in others):
        return False
    most = max((t.count for t in others), default=0)
    return first.count >= most if first.headline else first.count > 2 * most


def _same(gathered: Gathered, title: Title, candidate: Candidate) -> bool:
    """Whether a name is a title's other spelling: equal letters, equal content words, or its short form."""
    name = candidate.usual or candidate.name
    if title.candidate.usual is not None and candidate.usual is not None:
        return title.candidate.usual == candidate.usual
    ours, theirs = key(title.name), key(name)
    if ours == theirs:
        return True
    if _content(title.name) == _content(name):
        return True
    short, long = sorted((title.name, name), key=len)
    head, _, tail = long.partition(":")
    if tail and key(tail) == key(short):
        return True
    if not tail or key(head) != key(short):
        return False
    return title.evidence > 2.0 and gathered.leads(long.lower())  # else a spin-off that is named in passing


def _content(name: str) -> tuple[str, ...]:
    """The words of a name that carry it, so that "is" for "are" makes no other series of it."""
    words = [
        w
        for w in _SPACED.findall(name.lower())
        if w not in ("is", "are", "the", "a", "an", "and", "&", "was")
    ]
    return tuple(words) if len(words) > 1 else (name,)


def _without_fragments(gathered: Gathered, weighed: dict[str, float]) -> list[str]:
    """The candidates that are neither a fragment of a longer title nor a title with other words around it."""
    by_word: dict[str, list[str]] = {}
    words_of = {low: _SPACED.findall(low) for low, evidence in weighed.items() if evidence > HOPELESS}
    for low, words in words_of.items():
        for word in set(words):
            by_word.setdefault(word, []).append(low)
    dropped: set[str] = set()
    for low in sorted(words_of, key=len):
        if not words_of[low]:
            dropped.add(low)
            continue
        rarest = min((by_word[w] for w in words_of[low]), key=len)
        for other in rarest:
            if len(other) > len(low) and f" {_bare(low)} " in f" {_bare(other)} ":
                dropped.add(_loser(gathered, weighed, low, other))
    return [low for low in words_of if low not in dropped]


def _bare(low: str) -> str:
    """The string with colons and commas made spaces, so that words can be looked for in it."""
    return low.replace(":", " ").replace("  ", " ").removesuffix("'s")


def _loser(gathered: Gathered, weighed: dict[str, float], short: str, long: str) -> str:
    """Which of two overlapping candidates is no title, or "" where both can be."""
    inner, outer = gathered.candidates[short], gathered.candidates[long]
    at = long.find(short)
    left, right = _SPACED.findall(long[:at]), _SPACED.findall(long[at + len(short) :])
    ratio = max(outer.count, 0.3) / max(inner.count, 1)
    padded = _is_padding(left, right) and weighed[short] > weighed[long] - 1.0
    if padded and ratio < 0.75:
        return long
    if (
        padded
        and inner.count <= 2
        and all(w in _OPENERS for w in left)
        and (left or weighed[short] > weighed[long])
    ):
        return long
    if weighed[long] < min(0.0, weighed[short] - 3.0) and weighed[short] > -1.0:
        return long
    if outer.usual is None and weighed[short] > weighed[long] and _is_joined(left, right):
        return long
    if inner.usual != outer.usual and None not in (inner.usual, outer.usual) and ratio < 0.95:
        return ""  # "The Mandalorian" and "Disney Gallery: The Mandalorian": both are series
    if ratio >= 0.6:
        return short
    if weighed[long] <= 0.0 and ratio <= 0.34:
        return long
    return short if ratio >= 0.4 and weighed[long] > max(0.0, weighed[short] - 1.5) else ""


# What opens a question or a headline before a title, and is hardly ever the first word of one.
_OPENERS = bag(
    """
    when will is does has have can did what what's for filming production cast netflix original
    series drama show
    """
)


def _is_joined(left: list[str], right: list[str]) -> bool:
    """Whether a title is one of two that "and" joins in a longer string."""
    before = left[:-1] if left[-1:] == ["the"] else left
    return before[-1:] in (["and"], ["&"]) or right[:1] in (["and"], ["&"])


def _is_padding(left: list[str], right: list[str]) -> bool:
    """Whether the words around a title can stand there without belonging to it."""
    for word in left:
        if not (
            word in LEADS or word in VERBS or word in NETWORKS or word in CONNECTORS or word.endswith("'s")
        ):
            return False
    return all(
        w in VERBS or w in FUNCTION_WORDS or w in CONNECTORS or cardinal(w) or w.upper() in ROMANS
        for w in right
    ) or (bool(right) and right[0] in ("and", "&", "or", "in", "on", "with") and not left)
