"""What is read out of real headlines that nobody labelled: for crashes, and for looking through by eye.

    python -m evaluation.headlines FILE [--sample N --seed S]

FILE is a .jsonl with "title", "domain", "link" and "published" a line. Each
headline is read as an article of one sentence. Without --sample, counts are
printed; with it, N of the headlines that speak of a season's renewal,
cancellation, premiere, trailer or cast, drawn with the seed, each with what was
read. Whether that is right a person must say.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from datetime import datetime
from pathlib import Path

from knownsofar.extract import extract
from knownsofar.identify import identify
from knownsofar.model import Article, Claim, Layout

_NEWS = re.compile(r"\b(?:renew|cancel|premier|trailer|teaser|cast|joins?|season)\w*", re.I)


def article_of(row: dict[str, str]) -> Article:
    """A headline as an article of one sentence."""
    day = datetime.strptime(row["published"], "%B %d, %Y %I:%M %p").date()  # noqa: DTZ007 - a day without a zone
    return Article(
        url=row["link"], outlet=row["domain"], published=day, title=row["title"], text=row["title"] + "."
    )


def claims_of(article: Article) -> tuple[Claim, ...]:
    """What is claimed in one headline."""
    layout = Layout.of(article.text)
    return extract(article, layout, identify(article, layout)).claims


def in_words(claim: Claim) -> str:
    """A claim in one line."""
    value = {name: getattr(claim.value, name) for name in claim.value.__struct_fields__}
    shown = ", ".join(f"{k} {v}" for k, v in value.items() if v is not None)
    sign = "" if claim.polarity else "NOT "
    said = f"{sign}{claim.predicate}: {shown}"
    return f"{claim.series} | {claim.season} | {said} | {claim.certainty} | {claim.source}"


def _drawn(rows: list[dict[str, str]], count: int, seed: int) -> list[dict[str, str]]:
    """`count` of the rows, the same for the same seed."""
    return random.Random(seed).sample(rows, min(count, len(rows)))  # noqa: S311 - no secret


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    rows = [json.loads(line) for line in args.file.read_text().splitlines() if line.strip()]
    news = [row for row in rows if _NEWS.search(row["title"])]
    if args.sample:
        for row in _drawn(news, args.sample, args.seed):
            print(f"\n{row['title']}")
            for claim in claims_of(article_of(row)):
                print("   " + in_words(claim))
        return
    read = [claims_of(article_of(row)) for row in rows]
    kinds = Counter(claim.predicate for claims in read for claim in claims)
    print(
        f"{len(rows)} headlines, {len(news)} with news words, {sum(map(bool, read))} with a claim, no crash"
    )
    print(", ".join(f"{name} {count}" for name, count in kinds.most_common()))


if __name__ == "__main__":
    main()
