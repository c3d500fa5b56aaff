"""The screen that standard output goes to, if it goes to one."""

from __future__ import annotations

import os
import shutil
import sys


def wants_colour() -> bool:
    """True for a terminal whose owner has not asked for none (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """How many columns there are to fill; 80 where nobody knows."""
    return shutil.get_terminal_size().columns
