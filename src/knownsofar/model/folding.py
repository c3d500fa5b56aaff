"""How names and titles are compared: by their letters and digits, whatever else is printed."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

LONGEST = 300
"""Characters of a name that are looked at: no two names differ after so many, and hostile ones do not end."""
_APOSTROPHES = "'’ʼ‘"


def fold_words(name: str) -> str:
    """The words of a name in lower case, one space between them, without accents, marks and punctuation.

    "&" is "and"; an apostrophe divides no word: "Ocean’s Élan & Co." is "oceans elan and co".
    """
    return _words(name[:LONGEST])


@lru_cache(maxsize=8192)  # the names of a series come again with each of its claims
def _words(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.replace("&", " and ")).casefold()
    kept = (
        c if c.isalnum() else " " for c in plain if not unicodedata.combining(c) and c not in _APOSTROPHES
    )
    return " ".join("".join(kept).split())


def fold(name: str) -> str:
    """Letters and digits alone, as `fold_words` without the spaces: "Joo Dong-geun" is "joodonggeun"."""
    if name.isascii() and name.isalnum():
        return name[:LONGEST].lower()  # most words of most pages: 20 times as fast
    return _folded(name[:LONGEST])


@lru_cache(maxsize=1 << 14)
def _folded(name: str) -> str:
    """A dossier compares the same few hundred names again and again."""
    return fold_words(name).replace(" ", "")
