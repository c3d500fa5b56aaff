"""The screen that standard output goes to, if it goes to one."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap


def wants_colour() -> bool:
    """True for a terminal whose owner has not asked for none (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """How many columns there are to fill; 80 where nobody knows."""
    return shutil.get_terminal_size().columns


def wrapped(words: str, first: str = "", rest: str | None = None) -> str:
    """Words in lines that fit the screen, the first behind `first`, the others behind `rest` (or `first`)."""
    return textwrap.fill(
        words, max(width(), 40), initial_indent=first, subsequent_indent=first if rest is None else rest
    )
