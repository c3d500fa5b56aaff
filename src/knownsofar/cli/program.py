"""From an argument list to an exit code. What can go wrong becomes one line on standard error here."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from knownsofar.cli.parser import build_parser
from knownsofar.errors import KnownSoFarError, UsageError
from knownsofar.settings import Settings

NOT_ALL, WRONG_USE, PIPE_CLOSED = 1, 2, 141
"""The exit codes, as docs/cli.md gives them; the last is 128 plus the signal's number."""
_CYCLES = 100_000
"""New objects between two searches for garbage: loading makes many that stay, reading few in cycles."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. `arguments` are those of the process unless given.

    Raises SystemExit, as argparse does, for --help, --version and a wrong command line.
    """
    _speak_utf8()
    gc.set_threshold(_CYCLES)
    try:
        options = build_parser(Settings.of(os.environ)).parse_args(arguments)
        code = int(options.run(options))
        sys.stdout.flush()
    except UsageError as error:
        return _fail(str(error), WRONG_USE)
    except KnownSoFarError as error:
        return _fail(str(error), NOT_ALL)
    except BrokenPipeError:
        _forget_output()  # whoever read it has had enough
        return PIPE_CLOSED
    except OSError as error:
        _forget_output()
        return _fail(f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}", NOT_ALL)
    finally:
        gc.freeze()  # the process ends: what is left need not be searched for garbage
    return code


def _fail(message: str, code: int) -> int:
    from knownsofar.publish.safe import clean  # titles and paths may hold anything

    print(f"knownsofar: {clean(message)}", file=sys.stderr)
    return code


def _forget_output() -> None:
    """Write no more: at exit Python would wait, or complain, for what could not be written."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Names are Korean as often as English: into files and pipes goes UTF-8, whatever the locale.

    A stream that was closed before we started takes all and shows nothing.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - open to the end
        stream = getattr(sys, name)
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
