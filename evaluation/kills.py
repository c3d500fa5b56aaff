"""Kill `knownsofar add` (kill -9) at random moments: nothing may be half there, lost or doubled.

    python -m evaluation.kills [--kills N] [--articles N] [--store sqlite|postgres]

Each of the N (200) runs adds the same 1,000 articles by the real command, to the
ledger that the killed one before it left or, where that is more than half
complete, to a new one, and is killed at a moment drawn evenly over the time that a
whole run takes. After each kill the ledger is checked, every article in it must
hold all the claims that a run without kills records, and all that the command
reported must be there. After every tenth the command runs to its end, and the
ledger must be complete.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from tests import postgres

from knownsofar.ledger import Ledger, open_ledger

COMPLETED = 10
"""After so many kills the command is let run to its end."""
COMMAND = [sys.executable, "-c", "import sys; from knownsofar.cli import main; sys.exit(main())"]


TEXT = """Netflix has renewed {series} for season {season}.

The second trailer is out. {series} season {season} will premiere on {day} January 2024, with eight episodes.

Ann Actor returns as the keeper, and director Jo Doe is back too."""


def sources(folder: Path, articles: int) -> Path:
    """Short articles, as many as these."""
    file = folder / "articles.jsonl"
    with file.open("w") as out:
        for number in range(articles):
            series, season = f"Glass Harbour {number // 10 + 1:03}", number % 10 + 2
            article = {
                "url": f"https://a.example/{number}",
                "outlet": "A",
                "published": "2023-05-22",
                "title": f"{series} Season {season}: everything we know so far",
                "text": TEXT.format(series=series, season=season, day=number % 28 + 1),
            }
            out.write(json.dumps(article) + "\n")
    return file


def claims_of(ledger: Ledger) -> dict[str, int]:
    """How many claims each article has, by address; checks the ledger whole."""
    entries = sum(1 for _ in ledger.check())
    found = ledger.database.rows(
        """SELECT article.url, count(claim.id) FROM article LEFT JOIN claim ON claim.entry = article.entry
        GROUP BY article.entry, article.url"""
    )
    claims: dict[str, int] = dict(found)  # type: ignore[arg-type]
    if not len(claims) == len(found) == entries:
        raise AssertionError(f"{entries} entries, {len(found)} articles, {len(claims)} addresses")
    return claims


def run(location: str, source: Path, seconds: float | None) -> list[str]:
    """Add, for as long as it is let; the addresses of the articles that it reported as recorded."""
    command = [*COMMAND, "add", "--json", "--ledger", location, str(source)]
    told_at_once = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=told_at_once) as process:
        try:
            out, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, _ = process.communicate()
    lines = out.splitlines(keepends=True)
    return [json.loads(line)["url"] for line in lines if line.endswith("\n")]


def kill(places: Iterator[str], source: Path, kills: int, seed: int) -> None:
    """Kill and look, `kills` times; each of the places can hold a new ledger."""
    chance = random.Random(seed)  # noqa: S311
    location = next(places)
    begun = time.perf_counter()
    urls = run(location, source, None)
    whole = time.perf_counter() - begun
    with open_ledger(location, now=_now) as ledger:
        expected = claims_of(ledger)
    if set(urls) != expected.keys():
        raise AssertionError("what was reported is not what is there")
    print(f"{len(expected):,} articles, {sum(expected.values()):,} claims, a run takes {whole:.1f} s")
    location, before, grown, made = next(places), 0, 0, 1
    for number in range(1, kills + 1):
        told = run(location, source, chance.random() * whole)
        with open_ledger(location, now=_now) as ledger:
            held = claims_of(ledger)
        if not set(told) <= held.keys():
            raise AssertionError(f"kill {number}: what was reported is missing")
        if any(expected[url] != claims for url, claims in held.items()) or len(held) < before:
            raise AssertionError(f"kill {number}: an article is half there, or gone")
        grown += len(held) > before
        before = len(held)
        if number % COMPLETED == 0:
            run(location, source, None)
            with open_ledger(location, now=_now) as ledger:
                if claims_of(ledger) != expected:
                    raise AssertionError("adding again did not complete it")
        if number % COMPLETED == 0 or len(held) > len(expected) / 2:
            location, before, made = next(places), 0, made + 1
    print(f"{kills} kills, {grown} while articles were being recorded, into {made} ledgers: all whole")


def _now() -> datetime:
    return datetime.now(UTC)


def main() -> None:
    """Kill on each store."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--store", choices=("sqlite", "postgres"))
    options = parser.parse_args()
    for store in ("sqlite", "postgres") if options.store is None else (options.store,):
        with ExitStack() as stack:
            folder = _folder(stack)
            source = sources(folder, options.articles)
            places = (str(folder / f"{number}.sqlite") for number in count())
            if store == "postgres":
                server = stack.enter_context(postgres.running(_folder(stack), durable=True))
                places = (server.create(f"kills_{number}") for number in count())
            print(f"{store}: ", end="", flush=True)
            kill(places, source, options.kills, seed=5)


def _folder(stack: ExitStack) -> Path:
    return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="knownsofar-kills-")))


if __name__ == "__main__":
    main()
