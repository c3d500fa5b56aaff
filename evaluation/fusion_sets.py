"""The adapter of evaluation/fusion.py: public truth-discovery sets as claims of sources on facts.

Each set is read into a `Public`: who claims what of which fact, and the gold value of some facts. What is
claimed is normalised in public here, by rules that know no title, flight or town:

- Book: the authors of a book are the set of their last names, folded to plain lower-case letters. Words
  that no name has ("by", "author", "edited", "not available") are left out; "Last, First" and
  "First Last" are told apart by whether the commas separate single names.
- Flights: a time is its minute of the day, whatever date is printed with it.
- Population: counts of people within 1 % of each other are one value, as the published figures take it; an
  editor is of the kind that has a name, or of the kind that is known by an address.
- Emergent: the stance of a headline (for, against, observing) is what an outlet claims of a rumour.
"""

from __future__ import annotations

import csv
import html
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from typing import NamedTuple

CLOSE = 0.01
"""Populations that differ by no more than this share are one value (Pasternack and Roth 2010)."""


class Public(NamedTuple):
    """A set: claims as (fact, source, value), and the gold value of some facts.

    kind_of: what kind of a source each is. part_of: which value tells a part of which.
    """

    name: str
    claims: list[tuple[str, str, Hashable]]
    gold: dict[str, Hashable]
    kind_of: Callable[[Hashable], Hashable] = lambda _: None
    part_of: Callable[[Hashable, Hashable], bool] | None = None


# -- Book -------------------------------------------------------------------

_SUFFIXES = frozenset("jr sr ii iii iv phd ph d md dr prof mr mrs ms esq cpa pe dipl ing m.d".split())
_PARTICLES = frozenset("de da di del della der den van von la le du dos das ten ter el al bin ibn st".split())
_NO_NAMES = re.compile(
    r"\b(?:by|authors?|editors?|edited|eds?|joint|with|et al|others|contribut\w*|translat\w*|illustrat\w*|"
    r"foreword|preface|introduction|compiler|compiled|not available|unknown|various|none|n/?a|staff|"
    r"corporate|series|photograph\w*|university|institute|college|press|inc|corp\w*|company)\b",
    re.IGNORECASE,
)


def last_names(printed: str) -> frozenset[str]:
    """The last names in a printed list of authors, folded; empty where it names nobody."""
    text = re.sub(r"\([^)]*\)?|\[[^\]]*\]?", " ; ", html.unescape(printed))
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    text = _NO_NAMES.sub(" ; ", plain.replace("\\", " "))
    pieces = [p for p in re.split(r"\s*(?:;|/|&|\band\b|\||:)\s*", text) if re.search("[a-z]{2}", p)]
    return frozenset(name for piece in pieces for name in _of_piece(piece) if len(name) > 1)


def _of_piece(piece: str) -> list[str]:
    """The last names between two hard separators: "Last, First", or full names with commas between."""
    parts = [words for part in piece.split(",") if (words := _words(part))]
    if not parts:
        return []
    if len(parts) == 1 and len(parts[0]) > 1 and len(parts[0][-1]) == 1:
        return [parts[0][0]]  # "knuth d"
    lasts = parts[::2]
    inverted = len(parts) % 2 == 0 and all(len(words) <= 1 + _particles(words) for words in lasts)
    if len(parts) == 2 and all(len(word) == 1 for word in parts[1]):
        inverted = True  # "sparck jones, k."
    return [words[-1] for words in (lasts if inverted else parts)]


def _words(part: str) -> list[str]:
    words = re.findall(r"[a-z][a-z'\-]*", part.replace(".", " "))
    while words and words[-1] in _SUFFIXES:
        words.pop()
    return [w.replace("'", "").replace("-", "") for w in words]


def _particles(words: list[str]) -> int:
    """How many particles a name starts with: "van der Aalst" has two."""
    count = 0
    while count < len(words) and words[count] in _PARTICLES:
        count += 1
    return count


def book(folder: Path) -> Public:
    """Book shops on the authors of books: book.txt and book_golden.txt."""
    claims: list[tuple[str, str, Hashable]] = []
    for line in (folder / "book.txt").read_text("utf-8", "replace").splitlines():
        source, isbn, _, *rest = (line + "\t\t\t").split("\t")
        if names := last_names(rest[0]):
            claims.append((isbn, source.strip(), names))
    gold: dict[str, Hashable] = {}
    for line in (folder / "book_golden.txt").read_text("utf-8", "replace").splitlines():
        isbn, _, printed = line.partition("\t")
        gold[isbn] = last_names(printed)
    return Public("book", claims, gold, part_of=_fewer)


def _fewer(part: Hashable, whole: Hashable) -> bool:
    """Whether some of the authors are named, and nobody else."""
    return isinstance(part, frozenset) and isinstance(whole, frozenset) and part < whole


# -- Flights ----------------------------------------------------------------

_TIMES = ("sched_dep_time", "act_dep_time", "sched_arr_time", "act_arr_time")


def minute(printed: str) -> int | None:
    """The minute of the day of "12/02/2011 6:55 a.m."; None where no time is printed."""
    found = re.search(r"(\d{1,2}):(\d\d)\s*([ap])?", printed.lower())
    if found is None:
        return None
    hour = int(found[1]) % 12 if found[3] else int(found[1])
    return (hour + 12 * (found[3] == "p")) * 60 + int(found[2])


def flights(folder: Path) -> Public:
    """Web sites on four times of flights: flights.csv and flights_clean.csv."""
    claims: list[tuple[str, str, Hashable]] = []
    flight_of: dict[str, str] = {}
    with (folder / "flights.csv").open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            flight_of[str(int(row["tuple_id"]) - 1)] = row["flight"]
            for column in _TIMES:
                when = minute(row[column] or "")
                if when is not None:
                    claims.append((f"{row['flight']} {column}", row["src"], when))
    gold: dict[str, Hashable] = {}
    with (folder / "flights_clean.csv").open(newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if row["attribute"] in _TIMES and (when := minute(row["correct_val"])) is not None:
                gold[f"{flight_of[row['tid']]} {row['attribute']}"] = when
    return Public("flights", claims, gold)


# -- Population -------------------------------------------------------------


def population(folder: Path) -> Public:
    """Editors of an encyclopedia on the population of places: population-new-new.txt, population-gd.txt."""
    counts: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line in (folder / "population-new-new.txt").read_text("utf-8", "replace").splitlines():
        place, source, count, _ = line.split("\t")
        counts[place].append((source, int(count)))
    truth: dict[str, int] = {}
    for line in (folder / "population-gd.txt").read_text("utf-8", "replace").splitlines():
        *town, year, count = line.split(", ")
        truth[f"{', '.join(town)}_{year}"] = int(count)
    claims: list[tuple[str, str, Hashable]] = []
    gold: dict[str, Hashable] = {}
    for place, told in counts.items():
        named = _close(count for _, count in told)
        claims += [(place, source, named[count]) for source, count in told]
        if place in truth:
            right = truth[place]
            near = [n for n in set(named.values()) if abs(n - right) <= CLOSE * right]
            gold[place] = min(near, key=lambda n: abs(n - right), default=-right)
    return Public("population", claims, gold, kind_of=_anonymous)


def _anonymous(source: Hashable) -> bool:
    """Whether an editor is known by an address alone; such have the number 0."""
    return str(source).startswith("contributor #0 ")


def _close(counts: Iterable[int]) -> dict[int, int]:
    """Each count to the most claimed one within 1 % of it, the commonest first."""
    often = Counter(counts)
    named: dict[int, int] = {}
    for count, _ in sorted(often.items(), key=lambda pair: (-pair[1], pair[0])):
        near = [n for n in set(named.values()) if abs(n - count) <= CLOSE * n]
        named[count] = min(near, key=lambda n: (abs(n - count), n), default=count)
    return named


# -- Emergent ---------------------------------------------------------------


class Rumours(NamedTuple):
    """Claims of outlets on rumours as (rumour, outlet, stance), what came true, and the official folds.

    folds: ids of the rumours of each, which are judged by what the other folds teach.
    """

    claims: list[tuple[str, str, str]]
    truth: dict[str, str]
    folds: list[frozenset[str]]


def emergent(folder: Path) -> Rumours:
    """Outlets on rumours: edata_all.csv, and splits/ for the folds and the official test set."""
    with (folder / "edata_all.csv").open(newline="", encoding="utf-8") as rows:
        table = list(csv.DictReader(rows))
    claims = [(row["claimId"], row["source"], row["articleHeadlineStance"]) for row in table]
    truth = {row["claimId"]: row["claimTruth"] for row in table}
    folds = []
    for path in sorted((folder / "splits").glob("*-clean-test*.csv")):
        with path.open(newline="", encoding="utf-8") as rows:
            folds.append(frozenset(row["claimId"] for row in csv.DictReader(rows)) & truth.keys())
    return Rumours(claims, truth, folds)
