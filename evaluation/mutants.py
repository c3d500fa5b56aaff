"""Do ten thousand mutated pages crash the reading of pages and claims, or hold it up?

    python -m evaluation.mutants [FOLDER] [--count N] [--seed N]

Pages are those of FOLDER (.html, .html.gz), or, without one, pages made of the
packaged story. Each is cut, doubled, swapped and strewn with broken tags at
random (fixed seed), then read, down to its claims. Prints what came of them,
every exception, and the slowest; exit code 1 if any raised or took over two seconds.
"""

from __future__ import annotations

import argparse
import gzip
import random
import time
import traceback
from collections import Counter
from datetime import date
from pathlib import Path

from tests.read.support import SYSTEMS, blocks_of, page, story
from tests.read.test_hostile import mutate

from knownsofar.errors import InputError
from knownsofar.pipeline import claims_of
from knownsofar.read import read_bytes

LIMIT = 2.0
"""Seconds of CPU that no page may take: issue 2, section 7."""


def pages_of(folder: Path | None) -> list[bytes]:
    """The pages to start from."""
    if folder is None:
        return [
            page(system(i["title"], blocks_of(i["text"]))) for i in story() for system in SYSTEMS.values()
        ]
    packed = [gzip.decompress(path.read_bytes()) for path in sorted(folder.rglob("*.html.gz"))]
    return packed + [path.read_bytes() for path in sorted(folder.rglob("*.html"))]


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    pages = pages_of(args.folder)
    if not pages:
        print(f"skipped: {args.folder} holds no pages")
        return 0
    ended = Counter[str]()
    slowest = 0.0
    for number in range(args.count):
        source = random.Random(f"{args.seed}/{number}")  # noqa: S311 - mutations, no secret
        data = mutate(pages[number % len(pages)], source)
        start = time.process_time()
        try:
            (read,) = read_bytes(data, name=f"mutant {number}", published=date(2022, 5, 22))
            found = read if isinstance(read, InputError) else claims_of(read)
            ended[f"refused: {found.reason}" if isinstance(found, InputError) else "read"] += 1
        except Exception:  # noqa: BLE001 - what is looked for
            ended["raised"] += 1
            print(f"mutant {number} of seed {args.seed}:")
            traceback.print_exc()
        slowest = max(slowest, time.process_time() - start)
    for what, count in ended.most_common():
        print(f"{count:6} {what}")
    print(f"slowest {slowest:.3f} s")
    return 1 if ended["raised"] or slowest > LIMIT else 0


if __name__ == "__main__":
    raise SystemExit(main())
