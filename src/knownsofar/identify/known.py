"""Titles of well-known series with their other names, from general knowledge: data/known.txt.

They are evidence beside all other, and the usual spelling. One series a line,
its other names behind " | "; the file may grow, and needs no training anew.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_NOT_WORD = re.compile(r"[\W_]+")


def squeeze(low: str) -> str:
    """The letters and digits of a name in lower case, without its article: what its spellings have in common."""
    return _NOT_WORD.sub("", low.removeprefix("the ").replace("&", "and"))


@cache
def known_titles() -> dict[str, str]:
    """For every name of a known series, squeezed, its usual title."""
    titles: dict[str, str] = {}
    lines = files("knownsofar.identify").joinpath("data", "known.txt").read_text("utf-8").splitlines()
    for line in lines:
        usual, *others = line.split(" | ")
        titles[squeeze(usual.lower())] = usual
        for other in others:
            titles.setdefault(squeeze(other.lower()), usual)
    return titles
