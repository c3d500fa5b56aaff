"""What the site and the server do with many followed seasons: `python -m evaluation.serve`.

Builds a ledger of invented series (evaluation/many.py), publishes it, updates
it after one article, then serves it from one core and asks for dossiers that
are kept while articles are being added. Prints one line a figure, with what was
asked of it. Wall times hang on what else the machine does, so that CPU seconds
stand beside them.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from evaluation.many import NOW, build, news, title
from knownsofar.pipeline import open_ledger, record_article
from knownsofar.pipeline.site.publishing import Published, publish_site
from knownsofar.pipeline.site.stocking import Site
from knownsofar.publish.site.paths import slug_of

TOKEN = "a-token-for-measuring"  # noqa: S105 -- guards nothing
CONNECTIONS = 16
START = "import sys; from knownsofar.cli import main; sys.exit(main())"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--series", type=int, default=1000)
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=20.0, help="how long the server is asked")
    parser.add_argument("--asked", type=int, default=200, help="dossiers that are asked for, in turn")
    parser.add_argument("--folder", type=Path, help="where to build and keep it all (unless given: nowhere)")
    parser.add_argument("--only", choices=("publish", "serve"))
    options = parser.parse_args()
    gc.set_threshold(100_000)  # as the command line has it
    with tempfile.TemporaryDirectory() as spare:
        folder = options.folder or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        ledger = folder / "ledger.sqlite"
        if not ledger.exists():
            build(ledger, options.series, options.claims)
        with open_ledger(ledger) as opened:
            claims = sum(sum(tally.claims.values()) for tally in opened.tallies(NOW))
        tell("followed seasons", options.series)
        tell("claims", claims)
        tell("cores", len(os.sched_getaffinity(0)), note=f"load before: {os.getloadavg()[0]:.1f}")
        if options.only != "serve":
            measure_publishing(ledger, folder / "site", options.series)
        if options.only != "publish":
            measure_serving(ledger, folder / "store.sqlite", options)


def tell(what: str, value: float, unit: str = "", asked: str = "", note: str = "") -> None:
    shown = f"{value:,.2f}" if isinstance(value, float) else f"{value:,}"
    print(f"{what:<52} {shown:>12} {unit:<10} {asked:<14} {note}".rstrip(), flush=True)


def cpu() -> float:
    """CPU seconds of this process and of those that it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def published(ledger: Path, site: Path) -> tuple[Published, float, float]:
    """What was done, wall seconds, CPU seconds."""
    wall, used = time.perf_counter(), cpu()
    *_, done = publish_site(str(ledger), site, Site(as_of=NOW))
    if not isinstance(done, Published):
        raise TypeError(done)
    return done, time.perf_counter() - wall, cpu() - used


def measure_publishing(ledger: Path, site: Path, series: int) -> None:
    done, wall, used = published(ledger, site)
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    tell("full site: seconds", wall, "s", "under 120", f"{used:.0f} s of CPU, load {os.getloadavg()[0]:.1f}")
    tell("full site: files", done.written, "", "", f"{size / 2**20:.0f} MiB, {done.seasons} seasons")
    done, wall, used = published(ledger, site)
    tell("again: files written", done.written, "", "0", f"{wall:.2f} s, {used:.2f} s of CPU")
    walls, cpus, written = [], [], []
    for place in range(7):
        with open_ledger(ledger) as opened:
            record_article(opened, json.dumps(news((place * 37) % series, 1000 + place)).encode())
        done, wall, used = published(ledger, site)
        walls.append(wall)
        cpus.append(used)
        written.append(done.written)
    tell(
        "update after one article: seconds, median", median(walls), "s", "under 1", f"worst {max(walls):.2f}"
    )
    tell("update after one article: CPU, median", median(cpus), "s", "", f"{median(written):.0f} files")
    with open_ledger(ledger) as opened:
        record_article(opened, json.dumps(news(5, 999)).encode())
    wall = time.perf_counter()
    command = [sys.executable, "-c", START, "publish", site, "--ledger", ledger, "--as-of", NOW]
    subprocess.run([*map(str, command)], check=True, capture_output=True, env=_environment())
    tell("the same, as a command with its start", time.perf_counter() - wall, "s")


def _environment() -> dict[str, str]:
    """As here, with no precedents of one's own: publish_site above has none."""
    return os.environ | {"KNOWNSOFAR_TOKEN": TOKEN, "KNOWNSOFAR_PRECEDENTS": "none"}


@contextmanager
def server(ledger: Path, store: Path, cores: set[int]) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server as a user starts it, kept to these cores."""
    command = [sys.executable, "-c", START, "serve", "--port", "0", "--ledger", ledger, "--cache", store]
    process = subprocess.Popen(
        [*map(str, command)], stdout=subprocess.PIPE, text=True, env=_environment(),
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )  # fmt: skip
    try:
        yield next(iter(process.stdout or [])).strip(), process
    finally:
        process.terminate()
        process.wait(30)


def measure_serving(ledger: Path, store: Path, options: argparse.Namespace) -> None:
    cores = sorted(os.sched_getaffinity(0))
    wall = time.perf_counter()
    with server(ledger, store, set(cores)) as (address, process):
        tell("server: seconds to its first answer", time.perf_counter() - wall, "s")
        while left := ask(f"{address}api/v1/series?limit=1")["not_weighed_yet"]:
            time.sleep(min(left * 0.05, 2))
            if time.perf_counter() - wall > 3600:
                raise TimeoutError(f"{left} series are not weighed after an hour")
        tell("server: seconds until all seasons are weighed", time.perf_counter() - wall, "s")
    with server(ledger, store, {cores[0]}) as (address, process):
        os.sched_setaffinity(0, {cores[-1]})
        paths = [f"/series/{slug_of(title(n))}/season-2/" for n in range(options.asked)]
        cold = []
        for path in paths:
            start = time.perf_counter()
            urllib.request.urlopen(address + path[1:]).read()  # noqa: S310 -- our own
            cold.append(time.perf_counter() - start)
        tell("a dossier that is not kept: ms, median", 1000 * median(cold), "ms")
        for adding in (False, True):
            measure_load(address, process, paths, options, adding=adding)
        tell("memory of all processes", memory(process.pid) / 2**20, "MiB", "under 300", "proportional (PSS)")
        os.sched_setaffinity(0, set(cores))


def ask(address: str) -> Any:
    with urllib.request.urlopen(address) as answer:  # noqa: S310 -- our own
        return json.load(answer)


def measure_load(
    address: str,
    process: subprocess.Popen[str],
    paths: list[str],
    options: argparse.Namespace,
    *,
    adding: bool,
) -> None:
    added: list[float] = []
    stop = threading.Event()
    adder = threading.Thread(target=add_until, args=(address, stop, added, options.series))
    if adding:
        adder.start()
    used = cpu_of(process.pid)
    times = asyncio.run(asked(address, paths, options.seconds))
    used = cpu_of(process.pid) - used
    stop.set()
    if adding:
        adder.join()
    times.sort()
    when = "while articles are added" if adding else "nothing added"
    load = f"load {os.getloadavg()[0]:.1f}"
    tell(f"kept dossiers a second, {when}", len(times) / options.seconds, "", "at least 1000", load)
    tell("  a CPU second of the serving process", len(times) / max(used, 0.01))
    tell("  p50", 1000 * times[len(times) // 2], "ms")
    tell("  p99", 1000 * times[len(times) * 99 // 100], "ms", "under 50")
    if added:
        tell(
            "  articles added a minute",
            60 * len(added) / options.seconds,
            "",
            "",
            f"each {median(added):.2f} s",
        )


def add_until(address: str, stop: threading.Event, added: list[float], series: int) -> None:
    """Add one article after the other, two a second at most."""
    random, place = Random(1), 5000  # noqa: S311 -- no secret
    while not stop.is_set():
        place += 1
        start = time.perf_counter()
        request = urllib.request.Request(  # noqa: S310 -- our own
            f"{address}api/v1/articles",
            json.dumps(news(random.randrange(series), place)).encode(),
            {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request) as answer:  # noqa: S310 -- our own
            if answer.status != 201:
                raise ValueError(f"the article was not added: {answer.status}")
        added.append(time.perf_counter() - start)
        stop.wait(max(0.5 - added[-1], 0.0))


async def asked(address: str, paths: list[str], seconds: float) -> list[float]:
    """How long each answer took, over connections that stay; each asks again when it has its answer."""
    host, _, port = address.removeprefix("http://").rstrip("/").rpartition(":")
    times: list[float] = []
    end = time.perf_counter() + seconds

    async def one(first: int) -> None:
        reader, writer = await asyncio.open_connection(host, int(port))
        place = first
        while time.perf_counter() < end:
            path = paths[place % len(paths)]
            place += CONNECTIONS
            start = time.perf_counter()
            writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 200"):
                raise ValueError(head.decode())
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            times.append(time.perf_counter() - start)
        writer.close()

    await asyncio.gather(*(one(n * 7) for n in range(CONNECTIONS)))
    return times


def cpu_of(pid: int) -> float:
    """CPU seconds of one process, without its children."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> int:
    """Bytes of a process and all its children, shared pages divided among those that share them."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    own = next(
        int(line.split()[1]) * 1024
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        if line.startswith("Pss:")
    )
    return own + sum(memory(int(child)) for child in children)


if __name__ == "__main__":
    main()
