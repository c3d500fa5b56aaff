"""How fast the ledger takes claims in and gives them out, how large it is, and how each grows.

    python -m evaluation.ledger [--claims N] [--store sqlite|postgres] [--plot FILE.svg]
    python -m evaluation.ledger --carry [--claims N]      checking, exporting and importing, on SQLite

Records N (1,000,000) claims of N/10 articles, made from the packaged example: its
texts and the claims that are read out of them, told of other series at other
addresses. Beside each batch, in turns so that a noisy machine disturbs both
alike, the very same rows go into a second database of the same schema, indexes
and triggers by plain `executemany` (SQLite) or bare COPY (PostgreSQL, which syncs
to the disk as by default). A season's claims as of a day are asked for at every
size, of seasons drawn at random; how many claims a season has follows a
log-normal law, as the popularity of series does.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from bisect import bisect
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import msgspec
from tests import postgres

from knownsofar.ledger import Ledger, open_ledger
from knownsofar.ledger.database import Database
from knownsofar.ledger.writing import TABLES, Recorded
from knownsofar.model import Article, Claim
from knownsofar.pipeline import Reading, read_claims

EXAMPLE = Path(__file__).parent.parent / "examples" / "all-of-us-are-dead"
EACH = 10
"""Claims of an article."""
BATCH = 1000
"""Articles of a transaction."""
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
ASKED = 400
"""Seasons asked for at each size."""
SERIES, SPREAD = 10_000, 1.3
"""How many series, and the spread of their popularity's logarithm: of 100 the most told of has 20 times
as many claims as the one in the middle."""
START = date(2018, 1, 1)
DAYS = 2900
TIMES = {"sqlite": 1.5, "postgres": 2.0}
"""The time that the ledger may take, as a multiple of the bare load's."""
MOST_MS = 5.0
MOST_BYTES = 400


class Measured(NamedTuple):
    """At one size: claims, seconds taken by the ledger and by the bare load so far, milliseconds of a
    question (median, 99th of 100), bytes a claim without and with the articles' text."""

    claims: int
    ours: float
    bare: float
    median: float
    p99: float
    size: float
    whole: float


def articles(templates: list[tuple[Article, list[Claim]]], seed: int) -> Iterator[Recorded]:
    """Articles without end, each with EACH claims."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    popular = list(accumulate(chance.lognormvariate(0, SPREAD) for _ in range(SERIES)))
    number = 0
    while True:
        article, claims = templates[number % len(templates)]
        series = f"Series {bisect(popular, chance.random() * popular[-1]) + 1}"
        day = START + timedelta(days=chance.randrange(DAYS))
        outlet = int(chance.paretovariate(0.8)) % 2000
        text = f"{series}, told for the {number}th time.\n\n{article.text}"
        url = f"https://outlet-{outlet}.example/{day:%Y/%m}/{series.replace(' ', '-')}-season-news-{number}"
        made = msgspec.structs.replace(article, url=url, outlet=f"Outlet {outlet}", published=day, text=text)
        season = chance.randrange(1, 5)
        told = [
            msgspec.structs.replace(
                claim,
                series=series,
                season=None if claim.season is None else season,
                url=url,
                outlet=made.outlet,
                published=day,
            )
            for claim in chance.sample(claims, EACH)
        ]
        yield made, told, ()
        number += 1


def templates() -> list[tuple[Article, list[Claim]]]:
    """The example's articles that claim enough, with their claims."""
    found = [r for r in read_claims([EXAMPLE]) if isinstance(r, Reading)]
    return [(r.article, list(r.claims)) for r in found if len(r.claims) >= EACH]


def measure(ours: Ledger, bare: Database, sizes: list[int], size_of: partial[int]) -> Iterator[Measured]:
    """Fill both, batch by batch, and measure at every size."""
    found = articles(templates(), seed=1)
    spent = {"ours": 0.0, "bare": 0.0}
    entry = done = 0
    for size in sizes:
        while done < size:
            batch = [next(found) for _ in range(min(BATCH, (size - done) // EACH))]
            began = time.perf_counter()
            ours.add_all(batch)
            spent["ours"] += time.perf_counter() - began
            spent["bare"] += load_bare(ours.database, bare, entry)
            entry += len(batch)
            done += len(batch) * EACH
            _progress(f"{done:,} claims")
        (text,) = ours.database.rows("SELECT sum(length(text)) FROM article")[0]
        whole = size_of(ours.database)
        median, p99 = ask(ours, seed=size)
        yield Measured(
            done, spent["ours"], spent["bare"], median, p99, (whole - float(text)) / done, whole / done
        )


def load_bare(source: Database, target: Database, after: int) -> float:
    """The rows of all entries above `after`, as they are, into the target; the seconds that this takes."""
    held = {}
    for table, columns in TABLES.items():
        key = {"entry": "number", "slip": "article"}.get(table, "entry")
        if table in ("series", "rule"):
            (last,) = target.rows(f"SELECT coalesce(max(id), 0) FROM {table}")[0]  # noqa: S608 -- our tables
            query = f"SELECT {columns} FROM {table} WHERE id > :last ORDER BY id"  # noqa: S608
            held[table] = columns, [tuple(row) for row in source.rows(query, last=last)]
        else:
            query = f"SELECT {columns} FROM {table} WHERE {key} > :after ORDER BY {key}"  # noqa: S608
            held[table] = columns, [tuple(row) for row in source.rows(query, after=after)]
    began = time.perf_counter()
    with target.appending():
        for table, (columns, found) in held.items():
            target.append(table, columns, found)
    return time.perf_counter() - began


def ask(ledger: Ledger, seed: int) -> tuple[float, float]:
    """Milliseconds for a season's claims as of a day: the median, and the 99th of 100."""
    chance = random.Random(seed)  # noqa: S311 -- no secret
    known = ledger.database.rows(
        """SELECT DISTINCT series.title, claim.season FROM claim JOIN series ON series.id = claim.series
        WHERE claim.season IS NOT NULL ORDER BY 1, 2"""
    )
    spent = []
    for title, season in (chance.choice(known) for _ in range(ASKED)):
        day = START + timedelta(days=chance.randrange(DAYS))
        began = time.perf_counter()
        ledger.claims(title, season=season, as_of=day)
        spent.append((time.perf_counter() - began) * 1000)
    spent.sort()
    return spent[len(spent) // 2], spent[int(len(spent) * 0.99)]


def file_size(path: Path, database: Database) -> int:
    """Bytes of a file, all of its journal written back."""
    database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size


def schema_size(database: Database) -> int:
    """Bytes of all tables with their indexes on PostgreSQL."""
    (size,) = database.rows(
        "SELECT sum(pg_total_relation_size(oid)) FROM pg_class "
        "WHERE relkind = 'r' AND relnamespace = 'knownsofar'::regnamespace"
    )[0]
    return int(size)


def run(store: str, sizes: list[int]) -> list[Measured]:
    """All measurements on one store."""
    folder = Path(tempfile.mkdtemp(prefix="knownsofar-ledger-"))
    now = partial(datetime.now, UTC)
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        if store == "sqlite":
            where = [str(folder / "ours.sqlite"), str(folder / "bare.sqlite")]
            size_of = partial(file_size, folder / "ours.sqlite")
        else:
            server = stack.enter_context(postgres.running(folder, durable=True))
            where = [server.create("ours"), server.create("bare")]
            size_of = partial(schema_size)
        ours, bare = (stack.enter_context(open_ledger(place, now=now)) for place in where)
        return list(measure(ours, bare.database, sizes, size_of))


def carry(size: int) -> list[tuple[str, float]]:
    """What is done with a ledger of `size` claims as a whole, and the seconds that it takes."""
    folder = Path(tempfile.mkdtemp(prefix="knownsofar-carry-"))
    now = partial(datetime.now, UTC)
    spent: list[tuple[str, float]] = []

    def timed(what: str, work: Iterator[object]) -> None:
        _progress(what)
        began = time.perf_counter()
        for _ in work:
            pass
        spent.append((what, time.perf_counter() - began))

    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        ours, merged, restored = (
            stack.enter_context(open_ledger(folder / f"{name}.sqlite", now=now))
            for name in ("ours", "merged", "restored")
        )
        found = articles(templates(), seed=1)
        for _ in range(0, size, BATCH * EACH):
            ours.add_all([next(found) for _ in range(BATCH)])
        lines, parts = folder / "all.jsonl", folder / "parquet"
        timed("check", ours.check())
        timed("export JSON Lines", ours.export(lines))
        timed("import JSON Lines", merged.take_in([lines]))
        timed("import them again", merged.take_in([lines]))
        timed("export Parquet", ours.export(parts, "parquet"))
        timed("restore from Parquet", restored.take_in([parts], restore=True))
        if restored.seal != ours.seal:
            raise SystemExit("the restored ledger has another seal than the first")
    return spent


def table(store: str, found: list[Measured]) -> str:
    """The measurements as a table in Markdown."""
    peer = "executemany" if store == "sqlite" else "COPY"
    lines = [
        f"| {store}: claims | claims/s | bare {peer}/s | times bare "
        "| median ms | p99 ms | bytes/claim | with texts |",
        "|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {m.claims:,} | {m.claims / m.ours:,.0f} | {m.claims / m.bare:,.0f} | {m.ours / m.bare:.2f} "
        f"| {m.median:.2f} | {m.p99:.2f} | {m.size:.0f} | {m.whole:.0f} |"
        for m in found
    ]
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and say with the exit status whether all figures are within their bounds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=SIZES[-1])
    parser.add_argument("--store", choices=tuple(TIMES), action="append")
    parser.add_argument("--plot", type=Path, help="draw how each figure grows into this SVG")
    parser.add_argument("--carry", action="store_true", help="measure check, export and import instead")
    options = parser.parse_args()
    if options.carry:
        for what, seconds in carry(options.claims):
            print(f"{what:22} {seconds:7.1f} s {seconds / options.claims * 1e6:7.1f} microseconds a claim")
        return 0
    sizes = [*(size for size in SIZES if size < options.claims), options.claims]
    held = {store: run(store, sizes) for store in options.store or TIMES}
    for store, found in held.items():
        print(f"\n{table(store, found)}")
    if options.plot:
        from evaluation.plots import plot_growth

        plot_growth(held, options.plot)
    last = {store: found[-1] for store, found in held.items()}
    good = all(
        m.ours <= TIMES[store] * m.bare and m.p99 <= MOST_MS and m.size <= MOST_BYTES
        for store, m in last.items()
    )
    return 0 if good else 1


def _progress(words: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{words}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
