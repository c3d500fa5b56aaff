"""How fast forecasts are: python -m evaluation.forecast_speed --history DIR [--rounds N] [--floor]

  many      `knownsofar forecast --queries --history`: fitting on the whole history and answering
            6,000 queries, from start to finish: seconds and peak memory
  outlook   one outlook from the packaged fit, after start: milliseconds
  one       `knownsofar forecast SERIES` on the packaged story, from start to finish: seconds
  import    `knownsofar precedents import` of 20,000 made-up answers of TVmaze: seconds, peak memory

Seconds are medians over the rounds, of the clock and of the processor: where the two differ, the machine
did other work beside this. --floor makes it a gate: exit code 1 where a floor is missed (180 s and 2 GiB;
5 ms; 0.5 s; 200 MiB), by the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from evaluation.speed import PEAK, RUN
from knownsofar.cli.demo import story
from knownsofar.forecast import load_fitted, outlook_of
from knownsofar.forecast.history import Waiting, load_history, waiting

DAY = date(2022, 10, 1)
ASKED = 6_000
SHOWS = 20_000
FLOORS = {
    "many, seconds": 180.0,
    "many, MiB": 2048.0,
    "outlook, ms": 5.0,
    "one, seconds": 0.5,
    "import, MiB": 200.0,
}


class Ran(NamedTuple):
    """Seconds by the clock and of the processor, and the peak of memory in MiB."""

    wall: float
    cpu: float
    peak: float


def run(*arguments: object, **environment: str) -> Ran:
    """A command from start to finish. Raises CalledProcessError where it finds its command line wrong."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", f"{RUN}\n{PEAK}\nsys.exit(code)", *map(str, arguments)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=os.environ | environment,
        check=False,
    )
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode > 1:
        raise subprocess.CalledProcessError(done.returncode, "knownsofar", stderr=done.stderr)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Ran(wall, cpu, int(done.stderr.split()[-1]) / 1024)


def middle(rounds: int, work: Callable[[], Ran]) -> Ran:
    """The medians of several runs."""
    found = [work() for _ in range(rounds)]
    return Ran(*(statistics.median(values) for values in zip(*found, strict=True)))


def many(folder: Path, waits: Sequence[Waiting], beside: Path, rounds: int) -> Ran:
    """Fit, and answer `ASKED` queries about those who have waited least."""
    asked = sorted(waits, key=lambda wait: wait.since, reverse=True)[:ASKED]
    path = beside / "asked.csv"
    lines = [f"q{n},{wait.series.id},{wait.season}\n" for n, wait in enumerate(asked)]
    path.write_text("id,series_id,season\n" + "".join(lines), encoding="utf-8")
    call = ("forecast", "--queries", path, "--history", folder, "--as-of", DAY, "--json")
    return middle(rounds, lambda: run(*call))


def outlook(waits: Sequence[Waiting]) -> tuple[float, float]:
    """Milliseconds of one outlook by the clock and of the processor, medians of 200 that differ."""
    fitted = load_fitted()

    def say(wait: Waiting) -> None:
        outlook_of(wait, (), DAY, fitted)

    say(waits[0])
    taken: list[tuple[float, float]] = []
    for wait in waits[:: max(1, len(waits) // 200)]:
        start, spent = time.perf_counter(), time.process_time()
        say(wait)
        taken.append((time.perf_counter() - start, time.process_time() - spent))
    wall, cpu = (1000 * statistics.median(values) for values in zip(*taken, strict=True))
    return wall, cpu


def one(beside: Path, rounds: int) -> Ran | None:
    """A forecast for the series of the packaged story; None where this version knows no such command."""
    ledger, home = beside / "ledger.sqlite", {"XDG_DATA_HOME": str(beside)}
    run("add", story(), "--ledger", ledger, **home)
    call = ("forecast", "All of Us Are Dead", "--ledger", ledger, "--as-of", "2022-05-22")
    try:
        run(*call, **home)
    except subprocess.CalledProcessError:
        return None
    return middle(2 * rounds, lambda: run(*call, **home))


def imported(beside: Path, rounds: int) -> Ran:
    """`SHOWS` made-up answers of TVmaze with three seasons each, into a folder that holds them already."""
    path = beside / "shows.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(SHOWS):
            seasons = [
                {
                    "number": n,
                    "premiereDate": f"20{10 + n}-01-10",
                    "endDate": f"20{10 + n}-03-01",
                    "episodeOrder": 8,
                }
                for n in (1, 2, 3)
            ]
            episodes = [
                {"season": n, "airdate": f"20{10 + n}-01-{10 + e}", "summary": "x" * 80}
                for n in (1, 2, 3)
                for e in range(8)
            ]
            show = {"id": number, "name": f"Show {number}", "type": "Scripted", "language": "English"}
            show |= {
                "webChannel": {"name": "Netflix"},
                "_embedded": {"seasons": seasons, "episodes": episodes},
            }
            file.write(json.dumps(show) + "\n")
    call = ("precedents", "import", path, "--to", beside / "precedents")
    run(*call)
    return middle(rounds, lambda: run(*call))


def main() -> int:
    """Measure, print, and with --floor judge."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--history", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--floor", action="store_true", help="fail where a floor is missed")
    options = parser.parse_args()
    history, _ = load_history(options.history)
    waits = waiting(history, DAY)
    measured: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder)
        measured["outlook, ms"], measured["outlook, CPU ms"] = outlook(waits)
        runs = {
            "import": imported(beside, options.rounds),
            "one": one(beside, options.rounds),
            "many": many(options.history, waits, beside, options.rounds),
        }
    for name, ran in runs.items():
        if ran is None:
            print(f"not measured: {name}; this version does not do it")
            continue
        measured |= {f"{name}, seconds": ran.wall, f"{name}, CPU seconds": ran.cpu, f"{name}, MiB": ran.peak}
    print(f"{len(history):,} series; medians of {options.rounds} rounds")
    for name, value in measured.items():
        floor = f"   at most {FLOORS[name]:g}" if name in FLOORS else ""
        print(f"{name:20} {value:10.2f}{floor}")
    missed = [name for name, floor in FLOORS.items() if measured.get(name, 0.0) > floor]
    print(f"missed: {'; '.join(missed)}" if missed else "all floors kept")
    return 1 if options.floor and missed else 0


if __name__ == "__main__":
    sys.exit(main())
