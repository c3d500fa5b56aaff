"""From weighed candidates to titles: of strings that overlap one is kept, spellings of one are joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from knownsofar.identify.candidates import LEADS, VERBS, Candidate
from knownsofar.identify.evidence import leading, worth
from knownsofar.identify.peers import lifted
from knownsofar.identify.titles import Gathered
from knownsofar.identify.words import CONNECTORS, FUNCTION_WORDS, NETWORKS, ROMANS, bag, cardinal, key, plain

_COLON = re.compile(r": | - ")
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
        self.name = plain(candidate.usual or candidate.name).strip(" :-")
        self.candidate = candidate
        self.evidence = evidence
        self.count = candidate.count
        self.headline = "headline" in candidate.whole
        self.spellings: set[str] = {spelling, *candidate.numbered}
        self.subject = evidence > SUBJECT

    def join(self, candidate: Candidate, spelling: str) -> None:
        """Take another spelling of the same title; a full name stands for its short form."""
        self.spellings.update((spelling, *candidate.numbered))
        self.count += candidate.count
        self.headline = self.headline or "headline" in candidate.whole
        if candidate.usual is not None and ":" not in self.name:
            self.name = plain(candidate.usual).strip()
        elif (
            ":" in candidate.name and ":" not in self.name and key(candidate.name).startswith(key(self.name))
        ):
            self.name = plain(candidate.name).strip()


def choose(gathered: Gathered) -> tuple[list[Title], bool]:
    """The titles that an article names, its first subject first, and whether it is about that one alone.

    There is at least one title where any string could be one.
    """
    weighed = _weigh(gathered)
    main = max(_leaders(gathered), key=lambda low: leading(gathered.candidates[low]), default=None)
    main = _headed(gathered, main) if main is not None else None
    kept = _without_fragments(gathered, weighed, main)
    titles: list[Title] = []
    for low in sorted(kept, key=lambda low: (low != main, -weighed[low], low)):
        candidate = gathered.candidates[low]
        evidence = weighed[low]
        if titles and evidence < MENTIONED:
            break
        same = next((t for t in titles if _same(gathered, t, candidate)), None)
        if same is None:
            titles.append(Title(candidate, evidence, low))
        else:
            same.join(candidate, low)
    if not titles or main is None:
        return [], True
    full = _full_name(gathered, main)
    if full is not None:
        titles[0].join(gathered.candidates[full], full)
        titles[0].name = plain(gathered.candidates[full].usual or gathered.candidates[full].name).strip()
        titles[1:] = [t for t in titles[1:] if t.candidate is not gathered.candidates[full]]
    titles[1:] = sorted(
        titles[1:],
        key=lambda t: (
            -t.evidence - (HEADLINE if t.headline and t.subject else HEADLINE / 2 if t.headline else 0.0)
        ),
    )
    first = titles[0]
    first.subject = True
    if first.name == first.candidate.name:
        first.name = gathered.misspelt(min(first.spellings)) or first.name
    single = _is_single(gathered, [t for t in titles if t.subject])
    if not single:
        for title in titles[1:]:
            title.subject = title.evidence > LISTED
    return [
        t
        for t in titles
        if t.subject or "known" in t.candidate.whole or not _TITLE_SIGNS.isdisjoint(t.candidate.signs)
    ], single


_NO_TITLE = frozenset({"network", "month", "weekday", "function", "first=role"})


def _leaders(gathered: Gathered) -> Iterable[str]:
    """The candidates of which one is the first subject: if there are others, no network, credit or mere word.

    Nor is it two titles with "and" between them, of which one is well known.
    """
    leaders = {
        low
        for low, candidate in gathered.candidates.items()
        if candidate.usual is not None or _NO_TITLE.isdisjoint(candidate.whole)
    }
    leaders -= _outside(gathered)
    leaders -= {long for short, long in gathered.pairs if _joins_known(gathered, short, long)}
    return sorted(leaders) or gathered.candidates


def _outside(gathered: Gathered) -> set[str]:
    """What stands beside a title that the headline sets in quotation marks, unmarked and not well known.

    Whoever marks one title in a headline marks all; where most words have a capital, "For" before
    "Season 2" would else pass for one.
    """
    marked = (c for c in gathered.candidates.values() if "Hquoted" in c.whole)
    if not any(worth(candidate) > SUBJECT for candidate in marked):
        return set()
    return {low for low, c in gathered.candidates.items() if c.usual is None and "Houtside" in c.whole}


def _joins_known(gathered: Gathered, short: str, long: str) -> bool:
    """Whether a name is a well-known title of several words, "and", and more."""
    if gathered.candidates[short].usual is None or gathered.candidates[long].usual is not None:
        return False
    return " " in short and _is_joined(*_around(short, long))


def _around(short: str, long: str) -> tuple[list[str], list[str]]:
    """The words of a name before and behind a shorter one that it holds."""
    at = long.find(short)
    return _SPACED.findall(long[:at]), _SPACED.findall(long[at + len(short) :])


def _weigh(gathered: Gathered) -> dict[str, float]:
    """The evidence for every candidate.

    A known title of several words is listed whatever stands around it, and so is
    what stands in a list of titles.
    """
    weighed: dict[str, float] = {}
    outside = _outside(gathered)
    for low, candidate in gathered.candidates.items():
        is_network = candidate.usual is None and "network" in candidate.whole
        evidence = HOPELESS if is_network or low in outside else worth(candidate)
        weighed[low] = max(evidence, LISTED + 0.1) if "known" in candidate.whole else evidence
    low_of = {id(candidate): low for low, candidate in gathered.candidates.items()}
    lists = [*gathered.lists, *gathered.columns.values()]
    better = lifted(lists, {key: weighed[low] for key, low in low_of.items()})
    weighed.update((low_of[key], evidence) for key, evidence in better.items())
    return weighed


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
    long, short = (name.lower().removeprefix("the ") for name in (long, short))
    return long in gathered.candidates and _introduces(gathered, short, long)  # else a spin-off


def _content(name: str) -> tuple[str, ...]:
    """The words of a name that carry it, so that "is" for "are" makes no other series of it."""
    words = [
        w
        for w in _SPACED.findall(name.lower())
        if w not in ("is", "are", "the", "a", "an", "and", "&", "was")
    ]
    return tuple(words) if len(words) > 1 else (name,)


def _without_fragments(gathered: Gathered, weighed: dict[str, float], main: str | None) -> list[str]:
    """The candidates that are neither a fragment of a longer title nor a title with other words around it."""
    kept = {
        low
        for low, evidence in weighed.items()
        if low == main or (evidence > HOPELESS and _SPACED.search(low))
    }
    dropped: set[str] = set()
    for short, long in gathered.pairs:
        if short in kept and long in kept and main not in (short, long):
            dropped.add(_loser(gathered, weighed, short, long))
    if main is not None:
        dropped.update(_rivals(gathered, main))
    return [low for low in weighed if low in kept and low not in dropped]


def _rivals(gathered: Gathered, main: str) -> Iterator[str]:
    """Fragments of the first subject's name, and what holds it with other words, but known series."""
    for short, long in gathered.pairs:
        if main in (short, long):
            if short == main and _is_part(short, long):
                continue
            other = long if short == main else short
            usual = gathered.candidates[other].usual
            if usual is None or usual == gathered.candidates[main].usual:
                yield other


def _is_part(short: str, long: str) -> bool:
    """Whether a name is what stands before or behind the colon or the dash of a longer one."""
    parts = _COLON.split(long)
    return len(parts) == 2 and short in (parts[0], parts[1], parts[1].removeprefix("the "))


def _full_name(gathered: Gathered, main: str) -> str | None:
    """The one name with a colon that the first subject's short name stands for, if there is one."""
    usual = gathered.candidates[main].usual
    full = [
        long
        for short, long in gathered.pairs
        if short == main
        and _is_part(short, long)
        and _introduces(gathered, short, long)
        and usual in (None, gathered.candidates[long].usual)
    ]
    return max(full, key=len, default=None)


def _introduces(gathered: Gathered, short: str, long: str) -> bool:
    """Whether the text names the longer one first and within a sentence, or both parts of it alone, too."""
    count = gathered.candidates[long].count
    if gathered.candidates[long].numbered:
        return True
    head = _COLON.split(long)[0]
    if head != short and head in gathered.candidates:
        return gathered.candidates[head].count > count > 0
    at = gathered.low.find(long)
    if not 0 <= at <= gathered.low.find(short):
        return False
    return count > 1 or long in gathered.low_title or (at > 0 and gathered.low[at - 1] != "\n")


def _headed(gathered: Gathered, main: str) -> str:
    """The name before the colon where the headline has that alone and the text the longer one but once."""
    head = _COLON.split(main)[0]
    candidate = gathered.candidates.get(head)
    if candidate is None or head == main or gathered.candidates[main].usual is not None:
        return main
    alone = "headline" in candidate.whole and "headline" not in gathered.candidates[main].whole
    return head if alone and gathered.candidates[main].count < 2 else main


def _loser(gathered: Gathered, weighed: dict[str, float], short: str, long: str) -> str:
    """Which of two overlapping candidates is no title, or "" where both can be."""
    inner, outer = gathered.candidates[short], gathered.candidates[long]
    left, right = _around(short, long)
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
    if _joins_known(gathered, short, long):
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
