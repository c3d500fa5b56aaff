"""Read the packaged story of one season into a fresh ledger; show what was known on four days."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from knownsofar.cli import screen
from knownsofar.cli.batch import Batch
from knownsofar.errors import UsageError
from knownsofar.model import dossier_to_json
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.ledger import Ledger
    from knownsofar.model import Dossier
    from knownsofar.publish.page import Line, Page

NAME = "demo"
SUMMARY = "read the packaged story and show what was known, and when"

SERIES, SEASON = "All of Us Are Dead", 2
DAYS = (date(2022, 5, 22), date(2022, 6, 6), date(2023, 9, 14), date(2026, 2, 23))
"""A week of rumors, the day of the renewal, a year of guesses, the wrap of filming (the last article)."""
NOTE = (
    "The articles of this story are retold after real coverage: the outlets and their addresses are "
    "invented, the days and what is said are kept."
)
_SHOWN = ("renewal", "release", "production")


def arguments(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """What `demo` takes."""
    parser.add_argument(
        "folder",
        metavar="DIR",
        nargs="?",
        type=Path,
        help="an empty or new folder for its ledger and page (unless given: a temporary one)",
    )
    parser.add_argument(
        "--json", action="store_true", help="print the four dossiers alone, one a line, as JSON"
    )


def run(options: argparse.Namespace) -> int:
    """Read, record, and ask the same question on four days."""
    from json import dumps

    from knownsofar.pipeline import known_so_far, open_ledger, render_dossier

    folder = _fresh(options.folder)
    place, page = folder / "ledger.sqlite", folder / "dossier.html"
    with open_ledger(place) as ledger:
        code = _record(ledger, quiet=options.json)
        for day in DAYS:
            dossier = known_so_far(ledger, SERIES, season=SEASON, as_of=day)
            print(dumps(dossier_to_json(dossier), ensure_ascii=False) if options.json else _told(dossier))
    page.write_text(render_dossier(dossier, "html", note=NOTE), encoding="utf-8")
    if options.json:
        return code
    print(f"The whole dossier, as a page:   {page}")
    print(f"Ask the same ledger yourself:   {_ourselves()} dossier {SERIES.lower()!r} --ledger {place}\n")
    print(screen.wrapped(NOTE))
    return code


def story() -> Path:
    """The folder of the story's articles: in the installed package, or at the top of a checkout."""
    from importlib.resources import files

    packaged = Path(str(files("knownsofar"))) / "examples"
    checkout = Path(__file__).parents[3] / "examples"
    return (packaged if packaged.is_dir() else checkout) / "all-of-us-are-dead"


def _fresh(folder: Path | None) -> Path:
    if folder is None:
        from tempfile import mkdtemp

        return Path(mkdtemp(prefix="knownsofar-"))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("the demo wants a new or an empty folder", where=str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _record(ledger: Ledger, *, quiet: bool) -> int:
    from knownsofar import clock
    from knownsofar.pipeline import record_claims

    batch, claims = Batch(clock.today()), 0
    for _, added in batch.accepted(record_claims(ledger, [story()])):
        claims += added.claims
    if not quiet:
        print(f"{batch.articles} articles read, {claims} claims recorded.\n")
    return batch.code


def _ourselves() -> str:
    """How this command is called from here: by its name, or by its path where no shell would find it."""
    from shutil import which

    called = Path(sys.argv[0])
    return str(called) if called.name == "knownsofar" and not which("knownsofar") else "knownsofar"


def _told(dossier: Dossier) -> str:
    """What was known on one day: the answer, and each line with the sentence behind it."""
    from knownsofar.publish.plain import quoted
    from knownsofar.publish.sections import page_of
    from knownsofar.publish.terminal import COLOURS
    from knownsofar.publish.words import day

    page = page_of(dossier)
    told = [
        screen.styled(f"On {day(page.as_of)}, from {page.claims} claims in {page.articles} articles:", "dim"),
        screen.styled(screen.wrapped(" ".join(page.answer), "  "), "bold"),
        *(screen.wrapped(f"Why: {line.text}", "  ") for line in _weightiest(page)),
    ]
    for line in _shown(page):
        colour = COLOURS.get(line.label or "", "")
        told.append(screen.styled(screen.wrapped(f"{line.text} [{line.marked}]", "  - ", "    "), colour))
        told.append(screen.styled(screen.wrapped(quoted(line.quotes[0]), "      "), "dim"))
    return "\n".join([*told, ""])


def _weightiest(page: Page) -> Iterator[Line]:
    """The weightiest reason of the outlook, where there is one."""
    groups = [group for section in page.sections if section.key == "outlook" for group in section.groups]
    yield from next((group.lines[:1] for group in groups if group.title), ())


def _shown(page: Page) -> Iterator[Line]:
    """The first lines of the parts that people ask for first."""
    for section in page.sections:
        if section.key in _SHOWN:
            for group in section.groups[:2]:
                yield from (line for line in group.lines[:2] if line.quotes)
