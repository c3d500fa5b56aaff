"""How many of the labelled windows does the date grammar read exactly?

    python -m evaluation.dates [GOLD] [--misses]

GOLD is a folder of labelled articles (JSON, searched through). For every claim
with a window, `find_dates` is run on the claim's sentence and, if that does not
give the window, on its heading and on the sentences beside it. The articles are
split by series into two halves; the grammar was written with an eye on the
errors of the first half alone, so the second tells how it does on the unseen.
The files that are for measuring only (`HELD_BACK`) are totalled and never shown.
dateparser, where installed, is read beside it:
it gives days, not windows, so it can only be right about days.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from knownsofar.extract.dates import find_dates
from knownsofar.model import Layout, Window

SEED = 7
HELD_BACK = range(45, 65)
"""The numbers in gold/dev of the articles that nobody reads while writing rules."""
Reader = Callable[[str, int, int, date], set[Window]]


class Case(NamedTuple):
    """One labelled window: the article's text and day, its sentence, and the spans beside it."""

    text: str
    published: date
    predicate: str
    window: Window
    sentence: tuple[int, int]
    beside: tuple[tuple[int, int], ...]


def half(article: dict[str, Any]) -> int:
    """0 or 1: the half of the split that an article's main series falls into."""
    series = collections.Counter(c["series"] for c in article["claims"])
    main = series.most_common(1)[0][0] if series else article["id"]
    return hashlib.sha256(f"{SEED}:{main}".encode()).digest()[0] & 1


def window_of(claim: dict[str, Any]) -> Window | None:
    """The window that a claim's value holds, unless it is open at both ends."""
    value = claim["value"]
    found = value.get("window") or value.get("when") or value.get("to")
    if not isinstance(found, dict):
        return None
    window = msgspec.convert(found, Window)
    return None if window.is_unbounded else window


def cases(article: dict[str, Any]) -> Iterator[Case]:
    """Every labelled window of an article."""
    text, published = article["text"], date.fromisoformat(article["published"])
    layout = Layout.of(text)
    for claim in article["claims"]:
        window = window_of(claim)
        at = text.find(claim["sentence"])
        if window is None or at < 0:
            continue
        span = (at, at + len(claim["sentence"]))
        yield Case(text, published, claim["predicate"], window, span, tuple(_beside(layout, *span)))


def _beside(layout: Layout, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The heading, and the sentences before and after."""
    sentences = layout.sentences
    inside = [i for i, s in enumerate(sentences) if s.start < end and s.end > start]
    if not inside:
        return
    heading = layout.blocks[sentences[inside[0]].block].heading
    if heading is not None:
        yield layout.blocks[heading].start, layout.blocks[heading].end
    for index in (inside[0] - 1, inside[-1] + 1):
        if 0 <= index < len(sentences):
            yield sentences[index].start, sentences[index].end


def by_grammar(text: str, start: int, end: int, published: date) -> set[Window]:
    """The windows of the mentions themselves."""
    return {m.window for m in find_dates(text, published, start=start, end=end)}


def by_grammar_and_parts(text: str, start: int, end: int, published: date) -> set[Window]:
    """The windows of the mentions and of what they were made of."""
    mentions = find_dates(text, published, start=start, end=end)
    return {w for m in mentions for w in (m.window, *m.parts)}


def dateparser_reader() -> Reader | None:
    """dateparser's search, each find taken as a day; None where it is not installed."""
    try:
        from dateparser.search import search_dates  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        return None

    def read(text: str, start: int, end: int, published: date) -> set[Window]:
        settings = {"RELATIVE_BASE": datetime.combine(published, time())}
        found = search_dates(text[start:end], languages=["en"], settings=settings) or []
        return {Window.day(when.date()) for _, when in found}

    return read


def score(found: Iterable[Case], read: Reader) -> tuple[int, int, int, list[Case]]:
    """Cases, those right in their sentence, those right there or beside it, and the wrong ones."""
    total = here = near = 0
    wrong: list[Case] = []
    for case in found:
        total += 1
        if case.window in read(case.text, *case.sentence, case.published):
            here += 1
            near += 1
            continue
        if any(case.window in read(case.text, *span, case.published) for span in case.beside):
            near += 1
            continue
        wrong.append(case)
    return total, here, near, wrong


def dated(found: Iterable[Case]) -> list[Case]:
    """The cases in whose own sentence some date is found: the others take theirs from elsewhere."""
    return [c for c in found if find_dates(c.text, c.published, start=c.sentence[0], end=c.sentence[1])]


def _line(name: str, found: list[Case], read: Reader) -> list[Case]:
    total, here, near, wrong = score(found, read)
    if total:
        print(f"{name:44} {total:5} {here / total:9.3f} {near / total:9.3f}")
    return wrong


def slips(articles: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Every place where a named day of the week does not fit its date."""
    for article in articles:
        text, published = article["text"], date.fromisoformat(article["published"])
        for sentence in Layout.of(text).sentences:
            for m in find_dates(text, published, start=sentence.start, end=sentence.end):
                if m.weekday_conflict:
                    yield f"{article['id']}: {text[m.start : m.end]} ({m.window.earliest:%A})"


def _load(paths: Iterable[Path]) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in paths]


def report(gold: Path, *, misses: bool) -> None:
    """Print the table, and with `misses` the wrong cases of the first half."""
    held_back = {gold / "dev" / f"{number:03}.json" for number in HELD_BACK}
    articles = _load(p for p in sorted(gold.rglob("*.json")) if p not in held_back)
    halves: dict[int, list[Case]] = {0: [], 1: []}
    for article in articles:
        halves[half(article)].extend(cases(article))
    print(f"{'':44} {'cases':>5} {'sentence':>9} {'+beside':>9}")
    wrong = _line("first half (errors seen)", halves[0], by_grammar)
    _line("first half, with parts", halves[0], by_grammar_and_parts)
    _line("first half, sentences that hold a date", dated(halves[0]), by_grammar_and_parts)
    _line("second half (held out)", halves[1], by_grammar)
    _line("second half, with parts", halves[1], by_grammar_and_parts)
    _line("second half, sentences that hold a date", dated(halves[1]), by_grammar_and_parts)
    unseen = [c for article in _load(p for p in sorted(held_back) if p.exists()) for c in cases(article)]
    _line("blind", unseen, by_grammar)
    _line("blind, with parts", unseen, by_grammar_and_parts)
    _line("blind, sentences that hold a date", dated(unseen), by_grammar_and_parts)
    other = dateparser_reader()
    if other is not None:
        _line("dateparser, second half", halves[1], other)
    for slip in slips(a for a in articles):
        print("weekday:", slip)
    if misses:
        for case in wrong:
            seen = find_dates(case.text, case.published, start=case.sentence[0], end=case.sentence[1])
            print(f"{case.published} {case.predicate} {case.window.earliest}..{case.window.latest}")
            print("   ", case.text[slice(*case.sentence)][:300])
            for m in seen:
                print(f"      {case.text[m.start : m.end]!r} {m.window.earliest}..{m.window.latest} {m.rule}")


def main() -> int:
    """The command line; a missing folder is skipped with a word."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="?", type=Path, default=Path("../shared/gold"))
    parser.add_argument("--misses", action="store_true", help="print what the first half gets wrong")
    options = parser.parse_args()
    if not options.gold.is_dir():
        print(f"skipped: no labelled articles at {options.gold}")
        return 0
    report(options.gold, misses=options.misses)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
