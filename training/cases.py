"""Labelled articles to learn from: the gold's shape, one object a file or a line."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.linear import LinearModel
from knownsofar.extract.reading import Reading
from knownsofar.identify import identify
from knownsofar.model import Article, Layout


class Case(NamedTuple):
    """An article with the claims that people found in it (as plain JSON)."""

    id: str
    article: Article
    claims: list[dict[str, Any]]


def fold(text: str | None) -> str:
    """A name as the scorer compares it: no case, accents, articles, punctuation."""
    if text is None:
        return ""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    plain = re.sub(r"\b(the|a|an)\b", " ", plain)
    return re.sub(r"[^0-9a-z\u0400-\uffff]+", "", plain)


def case_of(row: dict[str, Any]) -> Case:
    """One labelled article from its JSON."""
    article = Article(
        url=row["url"],
        outlet=row["outlet"],
        published=date.fromisoformat(row["published"]),
        title=row["title"],
        text=row["text"],
    )
    return Case(row["id"], article, [c for c in row["claims"] if c["predicate"] != "plot"])


def load_cases(paths: Iterable[Path]) -> list[Case]:
    """Cases from .json files, .jsonl files and folders of .json files."""
    return [case_of(row) for path in paths for row in _rows(path)]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if path.is_dir():
        for file in sorted(path.glob("*.json")):
            yield json.loads(file.read_text())
    elif path.suffix == ".jsonl":
        for line in path.read_text().splitlines():
            if line.strip():
                yield json.loads(line)
    else:
        yield json.loads(path.read_text())


def reading_of(case: Case) -> Reading:
    """The case laid out and identified, as the pipeline would; without fitted models."""
    layout = Layout.of(case.article.text)
    return Reading(Context(case.article, layout, identify(case.article, layout), _no_models))


def _no_models(name: str) -> LinearModel:
    raise LookupError(f"model {name} is being fitted and cannot be asked")


def main_series(case: Case) -> str:
    """The series that most of a case's claims are about: what folds are made by."""
    titles = [fold(c["series"]) for c in case.claims]
    return max(sorted(set(titles)), key=titles.count) if titles else case.id


def folds(cases: list[Case], count: int, seed: int = 7) -> list[list[int]]:
    """Indices of cases in `count` folds, all articles of a series in one fold."""
    groups: dict[str, list[int]] = {}
    for index, case in enumerate(cases):
        groups.setdefault(main_series(case), []).append(index)
    order = sorted(groups.values(), key=len, reverse=True)
    random.Random(seed).shuffle(order)  # noqa: S311 - folds are no secret
    order.sort(key=len, reverse=True)
    bins: list[list[int]] = [[] for _ in range(count)]
    for group in order:
        min(bins, key=len).extend(group)
    return bins
