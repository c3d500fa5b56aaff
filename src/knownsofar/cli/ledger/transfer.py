"""`ledger export`, `ledger import` and `ledger check`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from knownsofar.cli.batch import standard_input, tell
from knownsofar.cli.options import add_ledger
from knownsofar.cli.progress import Progress
from knownsofar.errors import InputError, UsageError
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.ledger import Taken


def verbs(verbs: Any, settings: Settings) -> None:
    """The verbs of this file and what each takes."""
    export = verbs.add_parser(
        "export",
        help="write all that is recorded into a file or a folder",
        description="Write every entry of the ledger as JSON Lines or Parquet, nothing lost. "
        "Stopped and run again, or run again later, it goes on after the last whole entry.",
    )
    export.add_argument(
        "target",
        metavar="TARGET",
        help="a file, a folder for Parquet, or - for standard output",
    )
    export.add_argument(
        "--format",
        choices=("jsonl", "parquet"),
        help="JSON Lines or Parquet (unless given: Parquet into a folder, else JSON Lines)",
    )
    add_ledger(export, settings)
    export.set_defaults(act=_export)

    take_in = verbs.add_parser(
        "import",
        help="record what another ledger exported",
        description="Record the entries of exports and other ledgers, each once: what is recorded already "
        "adds nothing. Two ledgers that import each other's export know the same.",
    )
    take_in.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help="an export (file or folder), another ledger (file or postgresql://…), or - for standard input",
    )
    take_in.add_argument(
        "--restore",
        action="store_true",
        help="into an empty ledger, or to go on: keep numbers, instants and seal, as they were exported",
    )
    add_ledger(take_in, settings)
    take_in.set_defaults(act=_import)

    check = verbs.add_parser(
        "check",
        help="see that every entry is as it was recorded",
        description="Verify hashes, references and order of all entries, and name the first that fails; "
        "then make the grades of all claims anew, and hold them against those that are kept. "
        "The seal that is printed is that of all entries: noted down, it shows later that none is gone.",
    )
    add_ledger(check, settings)
    check.set_defaults(act=_check)

    grade = verbs.add_parser(
        "grade",
        help="make the grades of all claims anew",
        description="Throw away how claims were graded, which follows from the entries, and make it anew. "
        "Adding articles keeps it up to date: this is for grades that `ledger check` finds wrong.",
    )
    add_ledger(grade, settings)
    grade.set_defaults(act=_grade)


def _export(options: argparse.Namespace) -> int:
    from knownsofar.pipeline import open_ledger

    with open_ledger(options.ledger, create=False) as ledger:
        total = ledger.entries
        if options.target == "-":
            if options.format == "parquet":
                raise UsageError("Parquet goes into a folder: give one in place of -")
            _done(Progress(quiet=sys.stdout.isatty()), ledger.export(sys.stdout.buffer), total)
            return 0
        place = Path(options.target)
        folder = options.target.endswith(("/", "\\")) or place.is_dir()
        form: Literal["jsonl", "parquet"] = options.format or ("parquet" if folder else "jsonl")
        if form == "jsonl" and folder:
            raise UsageError("JSON Lines go into a file: give one, or --format parquet", where=options.target)
        added = _done(Progress(), ledger.export(place, form), total)
    before = f", {total - added:,} were there already" if total > added else ""
    print(f"{added:,} entries exported to {options.target}{before}")
    return 0


def _done(progress: Progress, numbers: Any, total: int) -> int:
    return sum(1 for _ in progress.through(numbers, total, "entries exported"))


def _import(options: argparse.Namespace) -> int:
    from knownsofar.ledger import Taken
    from knownsofar.pipeline import open_ledger
    from knownsofar.pipeline.grading import keep_up

    progress, total, refused = Progress(), Taken(), 0
    with open_ledger(options.ledger) as ledger:
        try:
            for each in ledger.take_in(options.sources, stdin=standard_input(), restore=options.restore):
                if isinstance(each, InputError):
                    progress.wipe()
                    tell(each)
                    refused += 1
                else:
                    total = total.plus(each)
                progress.show(f"{total.entries:,} entries gone through")
            keep_up(ledger)
        finally:
            progress.wipe()
            print(_summary(total, refused))
    return 1 if refused else 0


def _summary(total: Taken, refused: int) -> str:
    parts = [
        f"{total.articles:,} articles with {total.claims:,} claims and {total.facts:,} facts recorded",
        f"{total.known:,} known already",
    ]
    if refused:
        parts.append(f"{refused:,} refused")
    return "; ".join(parts)


def _check(options: argparse.Namespace) -> int:
    from knownsofar.pipeline import open_ledger
    from knownsofar.pipeline.grading import check_grades

    with open_ledger(options.ledger, create=False) as ledger:
        whole = sum(1 for _ in Progress().through(ledger.check(), ledger.entries, "entries checked"))
        print(f"{whole:,} entries whole, seal {ledger.seal}")
        print(f"{check_grades(ledger):,} grades as they should be")
    return 0


def _grade(options: argparse.Namespace) -> int:
    from knownsofar.pipeline import open_ledger
    from knownsofar.pipeline.grading import make_grades_anew

    with open_ledger(options.ledger, create=False) as ledger:
        print(f"{make_grades_anew(ledger):,} series graded")
    return 0
