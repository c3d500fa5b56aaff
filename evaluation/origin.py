"""How well a series' origin is read from its articles: python -m evaluation.origin ARTICLES... --history DIR

Of every series that labelled articles (docs/claims.md) speak of, and that the
history (`series.csv`) knows by one name alone: country, language and kind
against the history's, and the share of its genres that are right. The grammar
(`identify/descriptions.py`) was written from general knowledge, before these were looked at.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from knownsofar.identify import origin_of
from knownsofar.model import fold

PARTS = {"country": "origin_country", "language": "original_language", "kind": "type", "genres": "genres"}


def articles(places: Sequence[Path]) -> Iterator[dict[str, object]]:
    """The labelled articles of files and folders of JSON."""
    for place in places:
        for path in sorted(place.rglob("*.json")) if place.is_dir() else [place]:
            found = json.loads(path.read_text("utf-8"))
            yield from found if isinstance(found, list) else [found]


def texts_of(found: Iterator[dict[str, object]]) -> dict[str, list[str]]:
    """The texts of each series that is claimed something about."""
    texts: dict[str, list[str]] = defaultdict(list)
    for article in found:
        claims = article["claims"]
        assert isinstance(claims, list)  # noqa: S101
        for series in sorted({claim["series"] for claim in claims}):
            texts[series].append(f"{article['title']}\n{article['text']}")
    return texts


def known(history: Path) -> dict[str, dict[str, str]]:
    """The rows of series that have a name of their own, by that name, folded."""
    with (history / "series.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    names = Counter(fold(row["name"]) for row in rows)
    return {fold(row["name"]): row for row in rows if names[fold(row["name"])] == 1}


def score(
    texts: Mapping[str, Sequence[str]], history: Mapping[str, Mapping[str, str]]
) -> Counter[tuple[str, str]]:
    """How often each part was right, wrong or not told; of genres, each that was told."""
    counts: Counter[tuple[str, str]] = Counter()
    for series, told in texts.items():
        row = history.get(fold(series))
        if row is None:
            continue
        origin = origin_of(told, [series])
        for part, column in PARTS.items():
            right = row[column].split("|")
            value = getattr(origin, part)
            said = list(value) if isinstance(value, tuple) else [value] if value else []
            for one in said or [None]:
                counts[part, "not told" if one is None else "right" if one in right else "wrong"] += 1
    return counts


def main() -> None:
    """Print one line a part."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--history", type=Path, required=True)
    options = parser.parse_args()
    counts = score(texts_of(articles(options.articles)), known(options.history))
    for part in PARTS:
        print(
            f"{part:9} " + ", ".join(f"{counts[part, how]} {how}" for how in ("right", "wrong", "not told"))
        )


if __name__ == "__main__":
    main()
