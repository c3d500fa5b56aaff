"""How many slips are found, and how many false alarms are raised: precision and recall by kind.

    python -m evaluation.slips [--half seen|held] [--errors] [--each N]

Three measures, each for the half that was seen while the detectors were written
and for the half that was held out:

1. articles written with slips, and with what only looks like one (tests/corpora/slips);
2. the labelled articles and practice stories as they are: every alarm that
   tests/corpora/slips/known.tsv does not list is false, every listed slip not found a miss;
3. the same articles, spoilt in every way of evaluation/spoil.py (seeded):
   how many slips are found, how many cast pairs are read right out of spoilt lists,
   and how many alarms the spoiling raises elsewhere.

`--errors` prints what went wrong in the seen half, never in the other.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

from training.cases import Case, case_of, fold, load_cases
from training.compile_practice import story

from evaluation.spoil import SPOILERS, Spoiler, Spoilt
from knownsofar.model import Article, Cast, Slip
from knownsofar.pipeline import Reading, claims_of

CORPUS = Path(__file__).parent.parent / "tests" / "corpora" / "slips"
TRAINING = Path(__file__).parent.parent / "training"
SEED = 11
_TURNS = 3
HALVES = ("seen", "held")
_SIBLINGS = frozenset(("merged-lines", "broken-line"))


class Label(NamedTuple):
    """A slip that the text has in text[start:end]; one that is not `needed` may go unreported."""

    kind: str
    start: int
    end: int
    needed: bool = True


class Labelled(NamedTuple):
    """An article with its slips, and the (person, character) pairs to be read from its lists."""

    article: Article
    labels: list[Label]
    people: list[tuple[str, str]]


class Tally:
    """Slips by kind: labelled, found of these, reported in all, reported with no reason."""

    def __init__(self) -> None:
        self.labelled: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.false: Counter[str] = Counter()

    def table(self) -> Iterator[str]:
        """A line a kind, and one for all."""
        yield f"   {'kind':32} {'slips':>5} {'found':>5} {'false':>5} {'precision':>9} {'recall':>6}"
        kinds = sorted({*self.labelled, *self.false})
        for kind in [*kinds, "all"]:
            slips, found, false = (
                sum(c.values()) if kind == "all" else c[kind] for c in (self.labelled, self.found, self.false)
            )
            precision = f"{found / (found + false):9.3f}" if found + false else "        -"
            recall = f"{found / slips:6.3f}" if slips else "     -"
            yield f"   {kind:32} {slips:5} {found:5} {false:5} {precision} {recall}"


def half_of(identity: str) -> str:
    """The half that an article falls into by its name."""
    return HALVES[hashlib.sha256(f"{SEED}:{identity}".encode()).digest()[0] & 1]


def corpus(half: str) -> list[Labelled]:
    """The hand-written articles of a half. Raises ValueError where a label is not in its text."""
    return [
        _article(part)
        for path in sorted((CORPUS / half).glob("*.slips"))
        for part in path.read_text(encoding="utf-8").split("\n== ")
    ]


def _article(part: str) -> Labelled:
    head, _, rest = part.removeprefix("== ").partition("\n")
    day, _, title = head.partition(" | ")
    marks = ("!! ", "!? ", "?? ")
    text = "\n".join(line for line in rest.split("\n") if not line.startswith(marks)).strip()
    article = Article(
        url="https://slips.example/1",
        outlet="Slips",
        published=date.fromisoformat(day),
        title=title,
        text=text,
    )
    labels, people = [], []
    for line in rest.split("\n"):
        first, _, second = line[3:].partition(" | " if line[:1] == "!" else " / ")
        if line.startswith("!"):
            at = text.find(second)
            if at < 0:
                raise ValueError(f"{title}: {second!r} is not in the text")
            labels.append(Label(first, at, at + len(second), line.startswith("!! ")))
        elif line.startswith("?? "):
            people.append((first, second))
    return Labelled(article, labels, people)


def articles() -> list[Case]:
    """The labelled articles and the practice stories."""
    stories = sorted((TRAINING / "practice").glob("*.story"))
    return load_cases([TRAINING / "gold.jsonl"]) + [case_of(story(path)) for path in stories]


def read(article: Article) -> Reading | None:
    """The article read, or None where no series is found in it."""
    found = claims_of(article)
    return found if isinstance(found, Reading) else None


def slips_of(article: Article) -> tuple[Slip, ...]:
    found = read(article)
    return found.slips if found else ()


def _meets(slip: Slip, label: Label) -> bool:
    """Does a slip tell of what is labelled? Merged and broken lines are told from each other by neither."""
    alike = slip.kind == label.kind or {slip.kind, label.kind} == _SIBLINGS
    return alike and slip.span[0] < label.end and label.start < slip.span[1]


def score(tally: Tally, slips: tuple[Slip, ...], labels: list[Label], say: Callable[[str], None]) -> None:
    """Count what was found, missed and invented."""
    for label in labels:
        if label.needed:
            tally.labelled[label.kind] += 1
            if any(_meets(s, label) for s in slips):
                tally.found[label.kind] += 1
            else:
                say(f"missed {label.kind}")
    for slip in slips:
        if not any(_meets(slip, label) for label in labels):
            tally.false[slip.kind] += 1
            say(f"false {slip.kind}: {slip.detail[:160]}")


def pairs_of(found: Reading | None) -> set[tuple[str, str]]:
    """Who plays whom, as read."""
    return {
        (fold(c.value.person), fold(c.value.character))
        for c in (found.claims if found else ())
        if isinstance(c.value, Cast)
    }


def known() -> dict[str, list[tuple[str, str]]]:
    """By article, the slips (kind, quotation) that the labelled articles are known to have."""
    rows: dict[str, list[tuple[str, str]]] = {}
    for line in (CORPUS / "known.tsv").read_text(encoding="utf-8").splitlines():
        identity, kind, quotation = line.split("\t")
        rows.setdefault(identity, []).append((kind, quotation))
    return rows


def _labels(case: Case, rows: list[tuple[str, str]]) -> list[Label]:
    text = case.article.text
    found = []
    for kind, quotation in rows:
        at = text.find(quotation)
        if at < 0:
            raise ValueError(f"{case.id}: {quotation!r} is not in the text")
        found.append(Label(kind, at, at + len(quotation)))
    return found


def measure_corpus(half: str, *, errors: bool) -> None:
    """The hand-written articles."""
    tally, right, pairs = Tally(), 0, 0
    articles = corpus(half)
    for one in articles:
        say = _speaker(one.article.title, errors)
        reading = read(one.article)
        score(tally, reading.slips if reading else (), one.labels, say)
        read_pairs = pairs_of(reading)
        for person, character in one.people:
            pairs += 1
            if (fold(person), fold(character)) in read_pairs:
                right += 1
            else:
                say(f"cast not read: {person} / {character}")
    print(f"-- {len(articles)} articles written for this, {half}")
    print(f"   cast pairs of mended lists that are read right: {right} of {pairs}")
    print("\n".join(tally.table()))


def measure_clean(half: str, cases: list[Case], *, errors: bool) -> None:
    """Articles as they are."""
    tally, listed = Tally(), known()
    for case in cases:
        labels = _labels(case, listed.get(case.id, []))
        score(tally, slips_of(case.article), labels, _speaker(case.id, errors))
    print(f"-- {len(cases)} labelled articles as they are, {half}")
    print("\n".join(tally.table()))


def measure_spoilt(half: str, cases: list[Case], each: int, *, errors: bool) -> None:
    """Articles spoilt: up to `each` in each way."""
    tally, stray = Tally(), Counter[str]()
    right = pairs = 0
    for name, spoil in SPOILERS.items():
        for case, spoilt in list(_spoilt(name, spoil, cases))[:each]:
            say = _speaker(f"{case.id} {name}", errors)
            reading = read(spoilt.article)
            slips = reading.slips if reading else ()
            _one(tally, name, slips, spoilt, say)
            stray.update(_stray(slips, slips_of(case.article), spoilt, say))
            read_pairs, before = pairs_of(reading), pairs_of(read(case.article)) if spoilt.people else set()
            for pair in {(fold(p), fold(c)) for p, c in spoilt.people} & before:
                pairs += 1
                right += pair in read_pairs
                if pair not in read_pairs:
                    say(f"cast lost: {pair}")
    print(f"-- {half}: articles spoilt, up to {each} in each way")
    print(
        f"   cast pairs that are read right in the clean article, and in the spoilt one: {right} of {pairs}"
    )
    print("\n".join(tally.table()))
    print(f"   alarms elsewhere that the spoiling raised: {dict(stray)}")


def _spoilt(name: str, spoil: Spoiler, cases: list[Case]) -> Iterator[tuple[Case, Spoilt]]:
    """Each article spoilt in one way, in as many as three places."""
    for turn in range(_TURNS):
        for case in cases:
            made = [spoil(case, Random(f"{SEED}:{name}:{case.id}:{t}")) for t in range(turn + 1)]  # noqa: S311
            last = made[-1]
            if last is not None and last not in made[:-1]:
                yield case, last


def _one(
    tally: Tally, name: str, slips: tuple[Slip, ...], spoilt: Spoilt, say: Callable[[str], None]
) -> None:
    label = Label(spoilt.kind, *spoilt.span)
    hit = any(_meets(s, label) for s in slips)
    if name.endswith("(control)"):
        tally.false[name] += hit
        return
    tally.labelled[name] += 1
    tally.found[name] += hit
    if not hit:
        say(f"missed: {spoilt.article.text[slice(*spoilt.span)][:200]!r}")


def _stray(
    slips: tuple[Slip, ...], before: tuple[Slip, ...], spoilt: Spoilt, say: Callable[[str], None]
) -> list[str]:
    """The kinds of alarms that are neither of the slip made nor of the article before."""
    label = Label(spoilt.kind, *spoilt.span)
    old = {(s.kind, s.detail) for s in before}
    new = [s for s in slips if (s.kind, s.detail) not in old and not _meets(s, label)]
    for slip in new:
        say(f"stray {slip.kind}: {slip.detail[:160]}")
    return [s.kind for s in new]


def _speaker(where: str, errors: bool) -> Callable[[str], None]:
    return lambda words: print(f"   {where}: {words}") if errors else None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--half", choices=HALVES, action="append")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--each", type=int, default=100)
    args = parser.parse_args()
    cases = articles()
    for half in args.half or HALVES:
        mine = [c for c in cases if half_of(c.id) == half]
        errors = args.errors and half == "seen"
        measure_corpus(half, errors=errors)
        measure_clean(half, mine, errors=errors)
        measure_spoilt(half, mine, args.each, errors=errors)


if __name__ == "__main__":
    main()
