"""Heaps of articles, copies among them, as they come in: for evaluation/witnesses.py."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import msgspec

from evaluation.copy_corpus import COPIES, TWICE, Corpus
from knownsofar.model import Article

_FIRST_DAY = date(2010, 1, 1)
_SYLLABLES = "ba cor del en fa gri hol is jan ki lor men na or pel qui ros san tor ul van wes yar zen".split()
_SHARES = (0.1, 0.2, 0.3, 0.4)
_DROPPED = (0.3, 0.4)


def heap(corpus: Corpus, count: int) -> tuple[list[Article], dict[str, str]]:
    """All articles of a half, copies of some and of copies, independent reports, by day; the root of each."""
    labelled = {pair.later.url for which in (COPIES, TWICE) for pair in corpus.labelled(which)}
    articles = [a for a in corpus.articles if a.url not in labelled]
    root = {a.url: a.url for a in articles}
    for _ in range(count):
        original = corpus.random.choice(articles)
        copy = corpus.spinner.spin(original, corpus.random.choice(_SHARES), corpus.random)
        articles.append(copy)
        root[copy.url] = root[original.url]
    anew = [pair for dropped in _DROPPED for pair in corpus.rewritten(dropped, count // 4)]
    for pair in anew + corpus.retold("copy", "loose"):
        if pair.earlier.url in root:
            articles.append(pair.later)
            root[pair.later.url] = pair.earlier.url
    others = corpus.releases(count // 4) + corpus.releases(count // 4, logline=True)
    reports = [report for pair in others for report in pair]
    for report in reports + [pair.later for pair in corpus.retold("independent")]:
        articles.append(report)
        root[report.url] = report.url
    return sorted(articles, key=lambda a: (a.published, a.url)), root


def synthetic(corpus: Corpus, count: int) -> Iterator[tuple[Article, bool]]:
    """Articles on many invented series, and whether each is a copy: one in five, of one of the last hundred.

    Ten articles are on one series and have its names. Each is put together of
    sentences out of labelled articles, one from each, with other names and a
    third of the words swapped, so that all are about as long as those and as
    unlike each other as articles on television are.
    """
    random, spinner = Random(5), corpus.spinner  # noqa: S311 - no secret
    sentences = [s for a in corpus.articles for s in re.split(r"(?<=[.!?])\s+", a.text) if len(s.split()) > 6]
    recent: list[Article] = []
    names: list[str] = []
    for number in range(count):
        if number % 10 and random.random() < 0.2:
            yield _at(spinner.spin(random.choice(recent), random.choice(_SHARES), random), number), True
            continue
        drawn = random.sample(sentences, 12)
        text = "\n\n".join(" ".join(drawn[i : i + 3]) for i in range(0, 12, 3))
        if number % 10 == 0:
            names = [_name(random) for _ in range(12)]
        text = spinner.swap(spinner.rename(text, random, names), 0.33, random)
        day = _FIRST_DAY + timedelta(days=number // 20)
        article = Article(url="", outlet=f"Outlet {number % 997}", published=day, title="", text=text)
        recent = [*recent[-99:], _at(article, number)]
        yield recent[-1], False


def _name(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=3)).capitalize()


def _at(article: Article, number: int) -> Article:
    """The article at an address of its own."""
    return msgspec.structs.replace(article, url=f"https://outlet-{number % 997}.example/{number}")
