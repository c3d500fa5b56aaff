"""Fit what each sign of a series title is worth: python training/identify.py GOLD... [--out FOLDER]

Reads labelled articles (JSON files, or folders of them, with "title", "url", "text" and "claims", as
docs/claims.md describes), gathers the candidates of each, and fits a logistic
regression whose prior is not zero but what one would guess by hand (`PRIOR`):
articles are few, and many signs are rare in them. The strength of the prior was
chosen by cross-validation by series. A second model is fitted for which of an
article's candidates is its first subject (softmax over the article). Every article
is read twice, with all well-known series and with half of them unknown. Needs the
`train` extra.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import msgspec
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from knownsofar.identify import Catalogue
from knownsofar.identify.evidence import all_signs, signs
from knownsofar.identify.titles import Gathered
from knownsofar.identify.words import key
from knownsofar.model import Article, Layout
from knownsofar.model.linear import LinearModel, dump_models

OUT = Path(__file__).parents[1] / "src/knownsofar/identify/weights"
STRENGTH = 3.0
"""Inverse variance of the prior: 1, 3, 10 and 30 were tried; 3 was best for F1 over candidates."""
RAREST = 8
"""A sign seen with fewer candidates keeps the weight of the prior."""
BIAS = -2.2
PRIOR: dict[str, float] = {
    # behind it: "X season 2", "X (HBO)", "X has been renewed", "X star"
    "|season": 2.2,
    ">season": 2.0,
    ">(season": 2.0,
    ">(network": 2.0,
    ">fate2": 1.3,
    ">fate": 0.4,
    ">people": 0.3,
    ">numeral": 0.4,
    "|breaker": 0.5,
    # before it: "season 2 of X", "the drama X", "renewed X", "Netflix's X"
    "<season-of": 2.2,
    "<noun": 1.3,
    "<renewing": 0.9,
    "<network's": 0.8,
    "<network": 0.3,
    "quoted": 1.2,
    # where: headline and address, headings, how often
    "H|season": 2.0,
    "H>season": 1.0,
    "Hquoted": 1.5,
    "Hquoted1": 1.0,
    "H<renewing": 0.8,
    "H0": 0.4,
    "H>fate": 0.4,
    "H>:": 0.5,
    "H<season-of": 2.0,
    "headline": 0.6,
    "slug": 0.7,
    "slug-only": 1.0,
    "Hlist": 1.0,
    "Hsmall": 0.5,
    "small": -0.5,
    "R:item:start": 0.5,
    "R:heading:whole": 0.7,
    "R:quoted": 0.5,
    "slug0": 0.4,
    "heading:whole": 0.6,
    "heading:start": 0.3,
    "item:start": 0.2,
    "count=2": 0.2,
    "count=3": 0.5,
    "count=4": 0.9,
    "count=7": 1.3,
    # in one list with a string that has such a sign
    "L:|season": 0.7,
    "L:>season": 0.7,
    "L:<season-of": 0.7,
    "L:>(network": 1.0,
    "L:<renewing": 0.9,
    "L:<noun": 0.9,
    "L:quoted": 0.5,
    "L:>fate2": 0.7,
    "known": 2.0,
    "known1": 0.6,
    "Hlead": 1.5,
    "connector": 0.4,
    "colon": 0.3,
    "first=article": 0.3,
    # persons, networks, dates and other words with a capital
    "<role": -1.6,
    ">speech": -1.3,
    ">as": -1.6,
    "network": -4.0,
    "outlet": -1.0,
    "forename": -1.5,
    "surname": -1.0,
    "month": -3.0,
    "weekday": -1.0,
    "number": -3.0,
    "function": -3.0,
    "functions": -1.0,
    "last=role": -2.5,
    "last=function": -2.0,
    "last=function3": -0.7,
    "first=function": -0.5,
    "unseen": -2.0,
    "capitals": -0.4,
    "count=0": -1.0,
    "<by": -1.5,
    # beside the other candidates: a fragment, named most, named early
    "in95": -2.0,
    "in60": -1.0,
    "top": 1.0,
    "top50": 0.4,
    "lead": 0.5,
    "H&lead": 1.5,
    "Hlead&slug": 1.0,
    "of-person": -1.0,
    "Hlead&unseen": 2.0,
    "H>'s quote": -2.0,
    ">'s quote": -1.0,
    "Haside": -2.5,
    "H>derived": -1.0,
    ">derived": -0.5,
    "<in": -0.3,
}


def cases(places: list[Path]) -> Iterator[dict[str, Any]]:
    """The labelled articles of the files and folders."""
    for place in places:
        for path in sorted(place.rglob("*.json")) if place.is_dir() else [place]:
            text = path.read_text()
            yield from map(json.loads, text.splitlines() if path.suffix == ".jsonl" else [text])


def article_of(case: dict[str, Any]) -> Article:
    """The article of a labelled case."""
    return Article(
        url=case["url"],
        outlet=case["outlet"],
        published=date.fromisoformat(case["published"]),
        title=case["title"],
        text=case["text"],
    )


def examples(case: dict[str, Any]) -> Iterator[tuple[set[str], bool]]:
    """The candidates of one article: their signs, and whether they name one of its series.

    Fragments of a title and titles with other words around them are left out:
    `choosing` sees to those.
    """
    article = article_of(case)
    names = {claim["series"] for claim in case["claims"]}
    keys = {key(name) for name in names}
    folded = [name.casefold() for name in names]
    for low, candidate in Gathered(article, Layout.of(article.text)).candidates.items():
        right = key(candidate.usual or candidate.name) in keys
        if right or not any(low in name or name in low for name in folded):
            yield set(signs(candidate)), right


def prior(sign: str) -> float:
    """The weight that a sign has before anything is learnt; seen rarely, less speaks against it."""
    if sign.endswith("?"):
        weight = PRIOR.get(sign[:-1], 0.0)
        return weight if weight > 0 else 0.3 * weight
    return PRIOR.get(sign, 0.0)


def _matrix(rows: list[set[str]], index: dict[str, int]) -> csr_matrix:
    """One row a candidate, 1 where it has a sign."""
    columns = [[index[s] for s in row if s in index] for row in rows]
    ends = np.cumsum([0, *map(len, columns)])
    flat = np.array([c for cs in columns for c in cs], dtype=np.int64)
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(rows), len(index)))


def fit(rows: list[set[str]], labels: list[bool], strength: float = STRENGTH) -> LinearModel:
    """The weights that are most probable, given the prior and the examples."""
    counts = Counter(sign for row in rows for sign in row)
    names = sorted(s for s in {*counts, *PRIOR, *(p + "?" for p in PRIOR)} if counts[s] >= RAREST or prior(s))
    index = {name: i for i, name in enumerate(names)}
    matrix = _matrix(rows, index)
    goal = np.array(labels, dtype=float)
    start = np.array([prior(name) for name in names])

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ theta[:-1] + theta[-1]
        gap = theta[:-1] - start
        value = np.logaddexp(0, scores).sum() - goal @ scores + strength / 2 * gap @ gap
        error = 1 / (1 + np.exp(-scores)) - goal
        return float(value), np.append(matrix.T @ error + strength * gap, error.sum())

    theta = minimize(loss, np.append(start, BIAS), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    weights: dict[str, tuple[float, ...]] = {
        name: (round(float(w), 3),) for name, w in zip(names, theta, strict=False) if abs(w) >= 0.005
    }
    return LinearModel.of(labels=("title",), bias=(round(float(theta[-1]), 3),), weights=weights)


Choice = tuple[list[set[str]], list[bool]]


def choice(case: dict[str, Any]) -> Choice | None:
    """All candidates of one article, fragments too: their signs, and whether they name its series."""
    article = article_of(case)
    gathered = Gathered(article, Layout.of(article.text))
    counts = Counter(key(claim["series"]) for claim in case["claims"])
    most = max(counts.values(), default=0)
    keys = {k for k, n in counts.items() if n * 2 > most}
    rows = [set(all_signs(c)) for c in gathered.candidates.values()]
    right = [key(c.usual or c.name) in keys for c in gathered.candidates.values()]
    return (rows, right) if any(right) and not all(right) else None


def fit_choice(choices: list[Choice], strength: float = 2.0) -> LinearModel:
    """The weights under which an article's right candidates most probably come first among all of it."""
    rows = [row for part, _ in choices for row in part]
    right = np.array([label for _, labels in choices for label in labels])
    counts = Counter(sign for row in rows for sign in row)
    names = sorted(s for s in counts if counts[s] >= RAREST or prior(s))
    matrix = _matrix(rows, {name: i for i, name in enumerate(names)})
    begins = np.cumsum([0, *(len(part) for part, _ in choices)])[:-1]
    sizes = [len(part) for part, _ in choices]
    start = np.array([prior(name) for name in names])

    def loss(theta: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ theta
        scores -= np.repeat(np.maximum.reduceat(scores, begins), sizes)
        powers = np.exp(np.maximum(scores, -50))
        every = np.add.reduceat(powers, begins)
        best = np.add.reduceat(powers * right, begins)
        slope = powers / np.repeat(every, sizes) - powers * right / np.repeat(best, sizes)
        gap = theta - start
        value = np.log(every).sum() - np.log(best).sum() + strength / 2 * gap @ gap
        return float(value), matrix.T @ slope + strength * gap

    theta = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    weights: dict[str, tuple[float, ...]] = {
        name: (round(float(w), 3),) for name, w in zip(names, theta, strict=True) if abs(w) >= 0.005
    }
    return LinearModel.of(labels=("main",), bias=(0.0,), weights=weights)


@cache
def catalogues() -> dict[str, Catalogue]:
    """The packaged catalogue ("full"), and it without either half of its titles, by hash ("half0", ...)."""
    text = files("knownsofar.identify").joinpath("data", "known.txt").read_text("utf-8")
    rows = [[name.strip() for name in line.split("|")] for line in text.split("\n") if line.strip()]

    def half(title: str) -> int:
        return hashlib.sha256(title.encode()).digest()[0] % 2

    found = {"full": Catalogue((row[0], row[1:]) for row in rows)}
    for part in (0, 1):
        found[f"half{part}"] = Catalogue((row[0], row[1:]) for row in rows if half(row[0]) == part)
    return found


class Lesson(NamedTuple):
    """What one article teaches: its candidates one by one, and as a choice among all of them."""

    rows: list[tuple[set[str], bool]]
    choice: Choice | None


def lessons(case: dict[str, Any]) -> list[Lesson]:
    """An article with all well-known series and with half of them unknown: to be known is no crutch."""
    parts = catalogues()
    found: list[Lesson] = []
    for name in parts:
        with patch.object(Catalogue, "packaged", lambda name=name: parts[name]):
            found.append(Lesson(list(examples(case)), choice(case)))
    return found


def fit_all(learnt: list[Lesson]) -> dict[str, LinearModel]:
    """Both models: "titles" weighs a candidate by itself, "main" against the others of its article."""
    rows = [row for lesson in learnt for row in lesson.rows]
    return {
        "titles": fit([signs for signs, _ in rows], [right for _, right in rows]),
        "main": fit_choice([lesson.choice for lesson in learnt if lesson.choice]),
    }


def main() -> None:
    """Fit on the given folders and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("places", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    learnt = [lesson for case in cases(arguments.places) for lesson in lessons(case)]
    arguments.out.mkdir(exist_ok=True)
    for name, model in fit_all(learnt).items():
        target = arguments.out / f"{name}.json"
        target.write_bytes(msgspec.json.format(dump_models({name: model}), indent=0))
    print(f"{len(learnt)} lessons to {arguments.out}")  # noqa: T201


if __name__ == "__main__":
    main()
