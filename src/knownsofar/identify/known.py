"""Titles of well-known series with their other names, from general knowledge: data/known.txt.

They are evidence beside all other, and the usual spelling. One series a line,
its other names behind " | "; the file may grow, and needs no training anew.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from importlib.resources import files

_NOT_WORD = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
_WEAK = frozenset("the a an is are was were and of".split())


def squeeze(low: str) -> str:
    """The letters and digits of a name in lower case, without accents and its article: what its spellings share."""
    if not low.isascii():
        letters = unicodedata.normalize("NFKD", low.replace("ı", "i"))
        low = "".join(c for c in letters if not unicodedata.combining(c))
    return _NOT_WORD.sub("", low.removeprefix("the ").replace("&", "and"))


def loosen(low: str) -> str:
    """The words that carry a name, so that "is" for "are" or a missing "'s" makes no other series of it."""
    words = _WORD.findall(low.replace("'s", "").replace("'", ""))
    return " ".join(w.rstrip("s") for w in words if w not in _WEAK)


def usual_title(low: str) -> str | None:
    """The usual title of a known series that goes by this name, in lower case, or None."""
    return known_titles().get(squeeze(low))


def usual_title_misspelt(low: str) -> str | None:
    """The usual title of the known series of several words that this name, in lower case, must mean, or None."""
    loose = loosen(low)
    return _loose_titles().get(loose) if " " in loose else None


@cache
def known_titles() -> dict[str, str]:
    """For every name of a known series, squeezed, its usual title."""
    titles: dict[str, str] = {}
    for names in _lines():
        titles[squeeze(names[0].lower())] = names[0]
    for names in _lines():
        for other in names[1:]:
            titles.setdefault(squeeze(other.lower()), names[0])
    return titles


@cache
def _loose_titles() -> dict[str, str]:
    titles: dict[str, str] = {}
    for names in _lines():
        for name in names:
            titles.setdefault(loosen(name.lower()), names[0])
    return titles


@cache
def _lines() -> list[list[str]]:
    text = files("knownsofar.identify").joinpath("data", "known.txt").read_text("utf-8")
    return [line.split(" | ") for line in text.splitlines()]
