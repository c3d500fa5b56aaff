"""How well the story is told from news, and what has been shown from what is to come.

    python -m evaluation.plot [--errors]

Reads the 200 labelled sentences of tests/corpora/plot, each in its article, as
the pipeline does: R is a recap, A is ahead, N is no story. `--errors` prints
what went wrong in the half that was seen while the rule was written.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from knownsofar.model import Article, Plot
from knownsofar.pipeline import Reading, claims_of

CORPUS = Path(__file__).parent.parent / "tests" / "corpora" / "plot"
HALVES = ("seen", "held")
_MARKS = {"R": "recap", "A": "ahead", "N": "none"}


class Told(NamedTuple):
    """One sentence, what it is labelled and how it is read: "recap", "ahead" or "none"."""

    sentence: str
    label: str
    read: str


class Figures(NamedTuple):
    """Of the sentences read as story the share that is, the share of the story that is found, and of that
    which is found the share whose tense is right."""

    precision: float
    recall: float
    tense: float


def articles(half: str) -> Iterator[tuple[Article, list[tuple[str, str]]]]:
    """Each article of a half with its labelled sentences, (sentence, label)."""
    for path in sorted((CORPUS / half).glob("*.plot")):
        for part in path.read_text(encoding="utf-8").split("\n== "):
            head, _, rest = part.removeprefix("== ").partition("\n")
            day, _, title = head.partition(" | ")
            yield _article(date.fromisoformat(day), title, rest.strip().split("\n"))


def _article(day: date, title: str, lines: list[str]) -> tuple[Article, list[tuple[str, str]]]:
    """Headings stand alone; a paragraph ends where the label changes, as stories are told in paragraphs."""
    text, labels, last = "", [], ""
    for line in lines:
        mark, words = line[0], line[2:]
        text += ("" if not text else " " if mark == last else "\n\n") + words
        if mark in _MARKS:
            labels.append((words, _MARKS[mark]))
        last = mark
    url = "https://plot.example/1"
    return Article(url=url, outlet="Plot", published=day, title=title, text=text), labels


def told(half: str) -> list[Told]:
    """Every labelled sentence of a half, as read."""
    found: list[Told] = []
    for article, labels in articles(half):
        reading = claims_of(article)
        claims = reading.claims if isinstance(reading, Reading) else ()
        tenses = {c.sentence: c.value.tense for c in claims if isinstance(c.value, Plot)}
        found.extend(Told(words, label, tenses.get(words, "none")) for words, label in labels)
    return found


def figures(rows: list[Told]) -> Figures:
    """How well sentences were read."""
    counts = Counter((row.label != "none", row.read != "none") for row in rows)
    both = counts[True, True]
    right = sum(row.label == row.read for row in rows if row.label != "none" and row.read != "none")
    return Figures(
        both / max(1, both + counts[False, True]),
        both / max(1, both + counts[True, False]),
        right / max(1, both),
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    for half in HALVES:
        rows = told(half)
        found = figures(rows)
        print(
            f"{half}: {len(rows)} sentences; story: precision {found.precision:.3f}, "
            f"recall {found.recall:.3f}; tense right in {found.tense:.3f} of those found"
        )
        for row in rows if args.errors and half == "seen" else ():
            if row.label != row.read:
                print(f"   {row.label} read as {row.read}: {row.sentence}")


if __name__ == "__main__":
    main()
