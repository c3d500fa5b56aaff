"""How well and how fast are article bodies read from real pages, beside other readers?

    python -m evaluation.pages FOLDER [--rounds N] [--worst N] [--floor F1]

FOLDER is laid out like scrapinghub/article-extraction-benchmark (MIT): a
`ground-truth.json` of {id: {"articleBody": ...}} and `html/<id>.html.gz`. The
measure is that benchmark's own: four-word shingles counted with repeats,
precision and recall averaged over pages, F1 of the two means.

The pages are split at random into two halves with a fixed seed. The reader was
tuned on the errors of the first half; of the second only the totals were looked
at while rules were chosen. `--worst` lists the worst pages of the first half.

Readers take turns, round by round, so that a busy moment of the machine falls
on all alike; rates are per CPU second, and the ratio to ours is the median over
rounds. Ours reads metadata as well, the others are asked for the body alone.
Readers that are not installed are passed over. Exit code 1 if the F1 over all
pages is under --floor; 0, with a line that says so, where FOLDER is missing.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import random
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from knownsofar.errors import InputError
from knownsofar.read import read_bytes

SEED = 2022
DAY = date(2019, 11, 20)
_WORD = re.compile(r"\w+")
Reader = Callable[[bytes], str]


def ours(page: bytes) -> str:
    """knownsofar.read, metadata and all."""
    (article,) = read_bytes(page, name="page.html", published=DAY)
    return "" if isinstance(article, InputError) else article.text


def peers() -> dict[str, Reader]:
    """The other readers that are installed."""
    logging.disable(logging.CRITICAL)
    found: dict[str, Reader] = {}
    with suppress(ImportError):
        import trafilatura

        found["trafilatura"] = lambda page: trafilatura.extract(page, include_comments=False) or ""
        found["trafilatura fast"] = lambda page: (
            trafilatura.extract(page, include_comments=False, fast=True) or ""
        )
    with suppress(ImportError):
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str

        found["resiliparse"] = lambda page: str(
            extract_plain_text(
                bytes_to_str(page, "utf-8"), main_content=True, alt_texts=False, noscript=False
            )
        )
    with suppress(ImportError):
        import readability
        from lxml import html

        found["readability-lxml"] = lambda page: str(
            html.fromstring(readability.Document(page.decode("utf-8", "replace")).summary()).text_content()
        )
    with suppress(ImportError):
        import justext

        stop = justext.get_stoplist("English")
        found["justext"] = lambda page: "\n".join(
            p.text for p in justext.justext(page, stop) if not p.is_boilerplate
        )
    return found


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """All runs of four words, counted; the whole of a shorter text."""
    words = _WORD.findall(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def precision_recall(truth: str, read: str) -> tuple[float, float]:
    """Of the shingles of one page: the share of those read that are true, and of the true that were read."""
    wanted, got = shingles(truth), shingles(read)
    both = sum((wanted & got).values())
    if not wanted and not got:
        return 1.0, 1.0
    return both / max(1, sum(got.values())), both / max(1, sum(wanted.values()))


def score(scores: list[tuple[float, float]]) -> tuple[float, float, float]:
    """Mean precision, mean recall, and the F1 of the two."""
    precision = statistics.mean(p for p, _ in scores)
    recall = statistics.mean(r for _, r in scores)
    return precision, recall, 2 * precision * recall / (precision + recall or 1.0)


def halves(ids: list[str]) -> tuple[list[str], list[str]]:
    """The half that rules were tuned on, and the half kept back."""
    shuffled = sorted(ids)
    random.Random(SEED).shuffle(shuffled)  # noqa: S311 - a split, no secret
    return shuffled[: (len(shuffled) + 1) // 2], shuffled[(len(shuffled) + 1) // 2 :]


def timed(reader: Reader, pages: Mapping[str, bytes]) -> tuple[float, dict[str, str]]:
    """CPU seconds for all pages, and what was read of each; a reader that fails has read nothing."""
    texts: dict[str, str] = {}
    start = time.process_time()
    for name, page in pages.items():
        try:
            texts[name] = reader(page)
        except Exception:  # noqa: BLE001 - another's failure on a page is a result of this measurement
            texts[name] = ""
    return time.process_time() - start, texts


def report(truth: dict[str, str], pages: dict[str, bytes], rounds: int) -> dict[str, dict[str, str]]:
    """Print the table; return what each reader read."""
    readers = {"knownsofar": ours, **peers()}
    seconds: dict[str, list[float]] = {name: [] for name in readers}
    texts: dict[str, dict[str, str]] = {}
    for _ in range(rounds):
        for name, reader in readers.items():
            took, texts[name] = timed(reader, pages)
            seconds[name].append(took)
    tuned, kept = halves(list(truth))
    print(f"{'reader':18} precision recall     F1  tuned   kept  pages/s   ours")
    for name in readers:
        scores = {k: precision_recall(truth[k], texts[name][k]) for k in truth}
        precision, recall, f1 = score(list(scores.values()))
        by_half = [score([scores[k] for k in half])[2] for half in (tuned, kept)]
        rate = len(pages) / statistics.median(seconds[name])
        ratio = statistics.median(
            theirs / own for theirs, own in zip(seconds[name], seconds["knownsofar"], strict=True)
        )
        print(
            f"{name:18} {precision:9.4f} {recall:6.4f} {f1:6.4f} {by_half[0]:6.4f} {by_half[1]:6.4f} "
            f"{rate:8.0f} {ratio:5.1f}x"
        )
    return texts


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3, help="how often all pages are read (3)")
    parser.add_argument("--worst", type=int, default=0, help="list so many pages of the tuned half")
    parser.add_argument("--floor", type=float, default=0.0, help="the least F1 that passes")
    args = parser.parse_args()
    gold = args.folder / "ground-truth.json"
    if not gold.is_file():
        print(f"skipped: {gold} is not there; give a folder laid out like article-extraction-benchmark")
        return 0
    truth = {name: entry["articleBody"] for name, entry in json.loads(gold.read_text("utf-8")).items()}
    pages = {name: gzip.decompress((args.folder / "html" / f"{name}.html.gz").read_bytes()) for name in truth}
    read = report(truth, pages, args.rounds)["knownsofar"]
    scores = {name: precision_recall(truth[name], read[name]) for name in truth}
    for name in sorted(halves(list(truth))[0], key=lambda n: sum(scores[n]))[: args.worst]:
        print(f"{scores[name][0]:.3f} {scores[name][1]:.3f} {name}")
    return 0 if score(list(scores.values()))[2] >= args.floor else 1


if __name__ == "__main__":
    raise SystemExit(main())
