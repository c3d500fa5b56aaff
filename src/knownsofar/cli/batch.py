"""Going through many inputs: a line for each that is refused, progress, and a count of the reasons."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from knownsofar.cli.progress import Progress
from knownsofar.errors import InputError

if TYPE_CHECKING:
    from knownsofar.identify import Catalogue
    from knownsofar.pipeline import Reading

T = TypeVar("T")


class Batch:
    """One run over many inputs, on a day. `quiet` where standard output is filling the same terminal."""

    def __init__(self, today: date, *, quiet: bool = False) -> None:
        self._today = today
        self.articles = 0
        self.refused: Counter[str] = Counter()
        self.dropped: Counter[str] = Counter()
        self._progress = Progress(quiet=quiet)

    def accepted(self, found: Iterable[T | InputError]) -> Iterator[T]:
        """What was read of `found`; what was not is said on standard error and counted."""
        try:
            for each in found:
                if isinstance(each, InputError):
                    self._progress.wipe()
                    self.refused[each.reason] += 1
                    tell(each)
                else:
                    self.articles += 1
                    yield each
                refused = f", {self.refused.total()} refused" if self.refused else ""
                self._progress.show(f"{self.articles} articles read{refused}")
        finally:
            self._progress.wipe()

    def count(self, reading: Reading) -> None:
        """Add the reasons for which sentences of one article were dropped; warn of what is dated ahead."""
        self.dropped.update(reading.dropped)
        from knownsofar.pipeline import to_come
        from knownsofar.publish.safe import clean

        if (warning := to_come(reading.article, self._today)) is not None:
            self._progress.wipe()
            print(f"{clean(reading.article.url)}: {warning}", file=sys.stderr)

    @property
    def code(self) -> int:
        """The exit code: 0 if all was read, 1 if some was not."""
        return 1 if self.refused else 0

    def explain(self) -> None:
        """The counted reasons, on standard error, for --verbose."""
        print(f"articles read: {self.articles}", file=sys.stderr)
        for title, reasons in (("inputs refused", self.refused), ("sentences dropped", self.dropped)):
            print(f"{title}: {reasons.total()}", file=sys.stderr)
            for reason, count in reasons.most_common():
                print(f"  {reason}: {count}", file=sys.stderr)


def tell(error: InputError) -> None:
    """One line, `SOURCE: reason`, whatever stands in names and values of the input."""
    from knownsofar.publish.safe import clean

    print(clean(str(error)), file=sys.stderr)


def standard_input() -> BinaryIO | None:
    """The bytes of standard input; None where a program was started without one."""
    return sys.stdin.buffer if sys.stdin is not None else None


def catalogue_of(options: argparse.Namespace) -> Catalogue | None:
    """The catalogue that was given with --catalogue, if one was."""
    if options.catalogue is None:
        return None
    from knownsofar.pipeline import load_catalogue

    return load_catalogue(options.catalogue)
