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


_CODES = {"bold": 1, "dim": 2, "red": 31, "green": 32, "yellow": 33, "magenta": 35, "cyan": 36}


def styled(words: str, style: str) -> str:
    """Words in a style or colour (SGR, ECMA-48 8.3.117), line by line; as they are where none is wanted."""
    if not style or not wants_colour():
        return words
    return "\n".join(f"\x1b[{_CODES[style]}m{line}\x1b[0m" for line in words.split("\n"))
