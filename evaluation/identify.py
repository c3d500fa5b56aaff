"""How well series and seasons are made out: python evaluation/identify.py GOLD... [--half look|keep]

Measured on labelled articles (docs/claims.md):
  series    the set of series of an article's claims against the subjects found
  sentence  the claim's series is the one that its sentence is about; in articles
            about several, it is among those named in it, if any are
  season    of claims with a season whose sentence speaks of one: it is among the
            numbers read there; of the others: it is the one aired or coming

With --titles N: how many articles a second are looked through for the names of a
catalogue of N titles, the packaged ones and others made of the articles' own words.

Articles are split by their main series into two halves with a fixed seed:
"look" may be looked at while rules are written, "keep" not.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from training.cases import fold

from knownsofar.identify import Catalogue, identify
from knownsofar.identify.words import lower, plain
from knownsofar.model import Article, Layout, Sentence, Subjects

Case = dict[str, Any]


def cases(places: list[Path]) -> Iterator[Case]:
    """The labelled articles of files and folders."""
    for place in places:
        for path in sorted(place.rglob("*.json")) if place.is_dir() else [place]:
            lines = path.read_text().splitlines() if path.suffix == ".jsonl" else [path.read_text()]
            for line in lines:
                case = json.loads(line)
                case["name"] = f"{path.parent.name}/{case['id'] if path.suffix == '.jsonl' else path.stem}"
                case["claims"] = [c for c in case["claims"] if c["predicate"] != "plot"]
                yield case


def half(case: Case) -> str:
    """The half that an article's main series falls into."""
    series = Counter(c["series"] for c in case["claims"]).most_common(1)
    name = series[0][0] if series else case["title"]
    return "look" if hashlib.sha256(b"halves" + name.encode()).digest()[0] % 2 == 0 else "keep"


def article_of(case: Case) -> Article:
    """The article of a case."""
    return Article(
        url=case["url"],
        outlet=case["outlet"],
        published=date.fromisoformat(case["published"]),
        title=case["title"],
        text=case["text"],
    )


def sentence_of(layout: Layout, words: str) -> int | None:
    """The index of the sentence that holds a claim's words, found by their first and longest agreement."""
    at = layout.text.find(words)
    if at < 0:
        at = layout.text.find(words[:40])
    if at < 0:
        return None
    return next((i for i, s in enumerate(layout.sentences) if s.start <= at < s.end), None)


def given(subjects: Subjects, sentence: Sentence, index: int) -> list[str]:
    """The series that a claim of this sentence could be given: those named in it, else the governing one.

    Where the governing one is among several that are named, it stands first.
    """
    named = [m.series for m in subjects.mentions if m.subject and sentence.start <= m.start < sentence.end]
    governing = subjects.governing[index]
    if not named:
        return [governing] if governing else []
    return sorted(dict.fromkeys(named), key=lambda name: name != governing)


def measure(case: Case, subjects: Subjects, layout: Layout, tally: Counter[str], errors: list[str]) -> None:
    """Count one article's hits and misses into `tally`, and describe the misses."""
    gold = {fold(c["series"]): c["series"] for c in case["claims"]}
    found = {fold(s): s for s in subjects.series}
    tally.update(series_hit=len(gold.keys() & found.keys()), series_gold=len(gold), series_found=len(found))
    if gold.keys() != found.keys():
        missed = sorted(gold[k] for k in gold.keys() - found.keys())
        invented = sorted(found[k] for k in found.keys() - gold.keys())
        errors.append(f"series {case['name']}: missed {missed}, invented {invented}")
    kind = "single" if len(gold) == 1 else "several"
    for claim in case["claims"]:
        index = sentence_of(layout, claim["sentence"])
        if index is None:
            tally["lost"] += 1
            continue
        sentence = layout.sentences[index]
        names = given(subjects, sentence, index)
        right = fold(claim["series"]) in [fold(name) for name in (names[:1] if kind == "single" else names)]
        tally.update({"claims": 1, f"claims_{kind}": 1, "right": right, f"right_{kind}": right})
        if not right:
            errors.append(
                f"sentence {case['name']}: {names} for {claim['series']!r}: {claim['sentence'][:150]}"
            )
        _season(case, claim, subjects, sentence, tally, errors)


def _season(
    case: Case, claim: Case, subjects: Subjects, sentence: Sentence, tally: Counter[str], errors: list[str]
) -> None:
    """Whether a claim's season is to be had from its sentence, or from what has aired and is coming."""
    season = claim["season"]
    if season is None:
        return
    numbers = {m.number for m in subjects.seasons if sentence.start <= m.start < sentence.end}
    if numbers:
        tally.update(season_said=1, season_right=season in numbers)
        if season not in numbers:
            errors.append(f"season {case['name']}: {numbers} for {season}: {claim['sentence'][:200]}")
        return
    names = [s for s in subjects.series if fold(s) == fold(claim["series"])]
    known = {subjects.aired.get(names[0]), subjects.coming.get(names[0])} if names else set()
    tally.update(season_unsaid=1, unsaid_right=season in known)
    if season not in known:
        errors.append(f"unsaid {case['name']}: {known} for {season}: {claim['sentence'][:150]}")


def rate(tally: Counter[str], part: str, whole: str) -> str:
    return f"{tally[part] / tally[whole]:.3f} of {tally[whole]}" if tally[whole] else "none"


def report(name: str, tally: Counter[str]) -> None:
    """Print one half's figures."""
    precision = tally["series_hit"] / max(tally["series_found"], 1)
    recall = tally["series_hit"] / max(tally["series_gold"], 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"{name}: series precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    print(
        f"  sentence: all {rate(tally, 'right', 'claims')};"
        f" one series {rate(tally, 'right_single', 'claims_single')};"
        f" several {rate(tally, 'right_several', 'claims_several')}; sentences not found {tally['lost']}"
    )
    print(
        f"  season: said {rate(tally, 'season_right', 'season_said')};"
        f" unsaid {rate(tally, 'unsaid_right', 'season_unsaid')}"
    )


def crowd(words: list[str], count: int) -> Catalogue:
    """A catalogue of `count` titles: the well-known ones, and two or three words drawn with a fixed seed."""
    draw = random.Random(7)  # noqa: S311 - titles are no secret
    titles = dict.fromkeys(Catalogue.packaged().titles())
    while len(titles) < count:
        titles[" ".join(draw.choices(words, k=draw.choice((2, 3)))).title()] = None
    return Catalogue((title, ()) for title in titles)


def lookups(articles: list[Article], count: int) -> str:
    """The speed at which articles are looked through for a catalogue's names."""
    texts = [lower(plain(article.text)) for article in articles]
    catalogue = crowd(sorted({word for text in texts for word in text.split() if word.isalpha()}), count)
    list(catalogue.hits(texts[0]))  # builds the automaton
    begin = time.perf_counter()
    hits = sum(1 for text in texts for _ in catalogue.hits(text))
    spent = time.perf_counter() - begin
    return (
        f"{count} titles: {len(texts) / spent:,.0f} articles a second, {hits / len(texts):.1f} names in each"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--half", choices=("look", "keep"))
    parser.add_argument("--errors", type=int, default=0, help="print so many errors")
    parser.add_argument("--kind", default="", help="print only errors that begin with this word")
    parser.add_argument("--catalogue", type=Path)
    parser.add_argument("--titles", type=int, help="measure the look-up in a catalogue of so many titles")
    arguments = parser.parse_args()
    if arguments.titles:
        print(lookups([article_of(case) for case in cases(arguments.places)], arguments.titles))
        return
    catalogue = Catalogue.load(arguments.catalogue) if arguments.catalogue else None
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    errors: list[str] = []
    spent = 0.0
    count = 0
    for case in cases(arguments.places):
        part = half(case)
        if arguments.half in (None, part):
            article = article_of(case)
            layout = Layout.of(article.text)
            begin = time.perf_counter()
            subjects = identify(article, layout, catalogue)
            spent += time.perf_counter() - begin
            count += 1
            measure(case, subjects, layout, tallies[part], errors)
    for part in sorted(tallies):
        report(part, tallies[part])
    report("both", sum(tallies.values(), Counter()))
    print(f"{1000 * spent / max(count, 1):.2f} ms an article, {count} articles")
    for line in [e for e in errors if e.startswith(arguments.kind)][: arguments.errors]:
        print(line)


if __name__ == "__main__":
    main()
