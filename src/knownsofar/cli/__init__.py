"""The command line: one file per command, each parses, calls the pipeline and prints. See docs/cli.md.

Nothing is imported before `main` runs, so that it is there to answer Ctrl-C while the rest loads.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

INTERRUPTED = 130
"""The exit code after Ctrl-C: 128 plus the signal's number."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. `arguments` are those of the process unless given.

    Raises SystemExit, as argparse does, for --help, --version and a wrong command line.
    """
    try:
        from knownsofar.cli.program import run

        return run(arguments)
    except KeyboardInterrupt:
        return _stopped()


def _stopped() -> int:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a second one would only spoil the end
    if sys.stdout is not None:  # whoever stopped us does not wait for the rest of a line
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    print("knownsofar: stopped", file=sys.stderr)
    return INTERRUPTED
