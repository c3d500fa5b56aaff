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
    sys.unraisablehook = _unheard
    try:
        import signal

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # and no shell has us ignore it
            signal.signal(signal.SIGINT, _stop)
        from knownsofar.cli.program import run

        return run(arguments)
    except (KeyboardInterrupt, RuntimeError) as error:
        # While a class is made, Python 3.11 turns what is raised in it into a RuntimeError.
        if not isinstance(error, KeyboardInterrupt) and not isinstance(error.__cause__, KeyboardInterrupt):
            raise
        print("knownsofar: stopped", file=sys.stderr, flush=True)
        # Whoever stopped us does not wait for the rest of a line; and Python, had it been stopped inside
        # of `eval` (every NamedTuple is made there), would end by the signal and not with our code.
        os._exit(INTERRUPTED)


def _stop(*_: object) -> None:
    """End the work; another Ctrl-C does not spoil the end, in which a ledger may be taking back a half."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def _unheard(ignored: sys.UnraisableHookArgs) -> None:
    """Where Python had to ignore the interrupt (inside a destructor or a callback of its import system),
    ask again a moment later."""
    if ignored.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(ignored)
        return
    import signal
    import threading

    signal.signal(signal.SIGINT, _stop)
    threading.Timer(0.01, os.kill, (os.getpid(), signal.SIGINT)).start()
