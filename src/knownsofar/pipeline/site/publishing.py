"""The ledger -> the files of a site in a folder: what changed is made anew, what is gone is removed."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path

import msgspec

from knownsofar import clock
from knownsofar.errors import KnownSoFarError, UsageError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import Identifier
from knownsofar.pipeline.site.following import Series, followed
from knownsofar.pipeline.site.outlets import outlets
from knownsofar.pipeline.site.scores import doubt_of, scores_of
from knownsofar.pipeline.site.stocking import Site, stock
from knownsofar.pipeline.site.store import VERSION, Store
from knownsofar.publish.site.folder import Folder
from knownsofar.publish.site.library import Library
from knownsofar.publish.site.shared import SHARED, platform_paths, shared_file

STORE = ".knownsofar.sqlite"
"""The file in a published folder that remembers what was made, so that the next time little is."""
_CYCLES = 100_000
"""New objects between two searches for garbage: little of what is made here is in cycles."""
_ALONE = 12
"""Series that one process makes as fast as several that have to start first."""


class Step(msgspec.Struct, frozen=True):
    """How far it is: so many series of so many."""

    done: int
    total: int


class Published(msgspec.Struct, frozen=True):
    """What was done: seasons in the site, series made anew, files written and removed, and what failed.

    `warnings` are lines on what the site does without.
    """

    seasons: int
    series_made: int
    written: int
    removed: int
    failed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def publish_site(
    location: str, path: Path, site: Site, *, jobs: int | None = None
) -> Iterator[Step | Published]:
    """Write the site of a ledger into a folder, and say how far it is; the last thing said is `Published`.

    Stopped in between, it goes on from there the next time. `jobs` is the number
    of processes (unless given: one for each core). Raises LedgerError where the
    ledger cannot be read, UsageError where the folder holds what is no site.
    """
    _fit(path)
    path.mkdir(parents=True, exist_ok=True)
    folder = Folder(path)
    with open_ledger(location, now=clock.now, create=False) as ledger:
        store = Store(path / STORE, stamp_of(location, site))
        try:
            wanted = followed(ledger)
            made = store.made()
            _forget(store, folder, made.keys() - {series.slug for series in wanted})
            files = store.all_files()
            stale = [
                s
                for s in wanted
                if made.get(s.slug) != site.made_for(s) or not folder.has(*files.get(s.slug, ()))
            ]
            failed: list[str] = []
            written, removed = 0, 0
            for done, told in enumerate(_make(location, path, site, stale, ledger, store, jobs), 1):
                if isinstance(told, str):
                    failed.append(told)
                else:
                    written, removed = written + told[0], removed + told[1]
                yield Step(done, len(stale))
            library = library_of(ledger, store, site, len(wanted))
            _write_shared(folder, store, library, site)
            yield Published(
                seasons=len(library.seasons),
                series_made=len(stale) - len(failed),
                written=folder.written + written,
                removed=folder.removed + removed,
                failed=tuple(failed),
                warnings=tuple(filter(None, [doubt_of(site.precedents)])),
            )
        finally:
            store.close()


def _fit(path: Path) -> None:
    """Do not write among files that are not ours."""
    if path.exists() and not path.is_dir():
        raise UsageError("this is a file: give a folder to publish into", where=str(path))
    if path.is_dir() and any(path.iterdir()) and not (path / STORE).is_file():
        raise UsageError("this folder holds other files: give an empty or new one", where=str(path))


def _forget(store: Store, folder: Folder, slugs: Iterator[str] | set[str]) -> None:
    for slug in slugs:
        folder.remove(store.files(slug))
        store.drop(slug)


def _make(
    location: str,
    path: Path,
    site: Site,
    stale: Sequence[Series],
    ledger: Ledger,
    store: Store,
    jobs: int | None,
) -> Iterator[tuple[int, int] | str]:
    """Make each series: how many files were written and removed, or why it could not be made."""
    workers = min(jobs or _cores(), len(stale) // _ALONE)
    if workers < 2:
        for series in stale:
            yield _made(ledger, store, site, series, Folder(path))
        return
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        waiting = [pool.submit(_make_elsewhere, location, path, site, series) for series in stale]
        try:
            for done in as_completed(waiting):
                yield done.result()
        finally:
            for future in waiting:
                future.cancel()


def _cores() -> int:
    """Those that this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _made(ledger: Ledger, store: Store, site: Site, series: Series, folder: Folder) -> tuple[int, int] | str:
    try:
        stock(ledger, store, site, series, folder)
    except KnownSoFarError as error:
        return f"{series.titles[0]}: {error}"
    return folder.written, folder.removed


def _make_elsewhere(location: str, path: Path, site: Site, series: Series) -> tuple[int, int] | str:
    ledger, store = _opened(location, path, site)
    return _made(ledger, store, site, series, Folder(path))


@cache
def _opened(location: str, path: Path, site: Site) -> tuple[Ledger, Store]:
    """The ledger and the store of a process that makes nothing else."""
    gc.set_threshold(_CYCLES)
    return (
        open_ledger(location, now=clock.now, create=False),
        Store(path / STORE, stamp_of(location, site)),
    )


def _write_shared(folder: Folder, store: Store, library: Library, site: Site) -> None:
    known = store.files("")
    files = {
        name: folder.put(name, shared_file(name, library, site.base, store.events), known)
        for name in (*SHARED, *platform_paths(library))
    }
    folder.remove(known.keys() - files.keys())
    if files != known:
        store.put_files(files)


def library_of(ledger: Ledger, store: Store, site: Site, wanted: int) -> Library:
    """All that lists show, of what is in the store; `wanted` is how many series are followed."""
    return Library(
        as_of=site.as_of,
        seasons=tuple(store.seasons()),
        news=tuple(store.news()),
        outlets=outlets(ledger, store, site),
        scores=scores_of(site.precedents),
        unread=doubt_of(site.precedents) is not None,
        identifiers=tuple(fact for fact in ledger.facts(Identifier) if isinstance(fact, Identifier)),
        missing=max(wanted - len(store.made()), 0),
    )


def stamp_of(location: str, site: Site) -> str:
    """What a store was made with: the ledger, this program as installed, and the precedents.

    As a digest, since a store may lie in a folder that all can read, and an address has a password.
    """
    precedents = _age(site.precedents / "series.csv") if site.precedents is not None else _NONE
    parts = (VERSION, location, site.base, site.past, _program(), precedents)
    return sha256(repr(parts).encode("utf-8", "replace")).hexdigest()


@cache
def _program() -> str:
    """A digest of the program's own files: another version may make other pages of the same ledger."""
    import knownsofar

    root = Path(knownsofar.__file__).parent
    files = sorted(p for p in root.rglob("*") if p.suffix in (".py", ".html", ".css", ".json", ".npz"))
    return sha256("".join(f"{p.relative_to(root)} {_age(p)}\n" for p in files).encode()).hexdigest()[:16]


_NONE = "none"


def _age(path: Path) -> str:
    """What changes when a file is written again."""
    try:
        found = path.stat()
    except OSError:
        return _NONE
    return f"{found.st_size} {found.st_mtime_ns}"
