"""What packing an article's text costs, by zlib and by zstd: python -m evaluation.packing [--rounds N]

The texts of the packaged example, told of other series as in evaluation.ledger;
medians over the rounds, the packers in turns. docs/decisions/0008 rests on it.
"""

from __future__ import annotations

import argparse
import statistics
import time
import zlib
from collections.abc import Callable
from itertools import islice

import zstandard

from evaluation.ledger import articles, templates

TEXTS = 2000
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "zlib, level 6": zlib.compress,
    "zlib, level 1": lambda text: zlib.compress(text, 1),
    "zstd, level 1": zstandard.ZstdCompressor(level=1).compress,
    "zstd, level 3": zstandard.ZstdCompressor(level=3).compress,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    texts = [article.text.encode() for article, _, _ in islice(articles(templates(), seed=1), TEXTS)]
    spent: dict[str, list[float]] = {name: [] for name in PACKERS}
    size = dict.fromkeys(PACKERS, 0)
    for _ in range(options.rounds):
        for name, pack in PACKERS.items():
            began = time.perf_counter()
            size[name] = sum(len(pack(text)) for text in texts)
            spent[name].append((time.perf_counter() - began) / len(texts) * 1e6)
    print(f"{len(texts)} texts of {sum(map(len, texts)) / len(texts):.0f} bytes")
    for name, times in spent.items():
        print(f"{name}: {statistics.median(times):5.1f} microseconds, {size[name] / len(texts):.0f} bytes")


if __name__ == "__main__":
    main()
