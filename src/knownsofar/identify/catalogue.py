"""A catalogue: the usual titles of series and their other names.

The packaged one (data/known.txt, well-known series from general knowledge) is
always at hand as evidence and for usual spellings; a larger one may be given.
Only a given one is searched for in the whole text, and for close misspellings.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from knownsofar.identify.words import bag, lower, plain
from knownsofar.model.packaged import read_packaged

CLOSEST = 88.0
"""Least similarity (rapidfuzz ratio, 0 to 100) of a misspelling: one slip in eight letters."""

_NOT_WORD = re.compile(r"[\W_]+")
_WORD = re.compile(r"[^\W_]+")
_WEAK = bag("the a an is are was were and of")


class Hit(NamedTuple):
    """text[start:end] is a name of the series `usual`."""

    start: int
    end: int
    usual: str


class Catalogue:
    """Usual titles of series with their other names."""

    def __init__(self, entries: Iterable[tuple[str, Iterable[str]]]) -> None:
        """`entries` are usual titles, each with its other names; of equal names the first title has it."""
        self._names: dict[str, str] = {}
        self._usual: dict[str, str] = {}
        aliases: list[tuple[str, str]] = []
        for title, others in entries:
            self._names.setdefault(lower(plain(title)), title)
            self._usual.setdefault(squeeze(title.lower()), title)
            aliases.extend((other, title) for other in others)
        for other, title in aliases:
            self._names.setdefault(lower(plain(other)), title)
            self._usual.setdefault(squeeze(other.lower()), title)

    def __len__(self) -> int:
        return len(self.titles())

    def titles(self) -> list[str]:
        """The usual titles, in the order given."""
        return list(dict.fromkeys(self._usual.values()))

    @classmethod
    def load(cls, path: Path) -> Catalogue:
        """Read a catalogue file, by its ending.

        .csv: a header with "title" (or "name" or "series") and, if there is one,
        "aliases" divided by "|". .json: a list of titles or of objects with
        "title" and "aliases"; .jsonl: one of these a line. Any other: a title a
        line, its other names behind "|".

        Raises UnreadableError where the file is missing, too large or not UTF-8,
        and ShapeError, with the line, where a line is not of this shape.
        """
        from knownsofar.identify.catalogue_files import read_titles

        return cls(read_titles(path))

    @classmethod
    @cache
    def packaged(cls) -> Catalogue:
        """The catalogue that ships with the package."""
        lines = read_packaged("knownsofar.identify", "data/known.txt").decode().splitlines()
        return cls((title, others) for title, *others in (line.split(" | ") for line in lines))

    def usual(self, low: str) -> str | None:
        """The usual title of the series that goes by this name, in lower case, or None."""
        return self._usual.get(squeeze(low))

    def misspelt(self, low: str, closely: bool = False) -> str | None:
        """The usual title of the series of several words that this name must mean, or None.

        Small words and plurals may differ; with `closely`, letters too.
        """
        loose = loosen(low)
        if " " in loose and (title := self._loose.get(loose)) is not None:
            return title
        return self._closest(squeeze(low)) if closely else None

    def hits(self, low: str) -> Iterator[Hit]:
        """The names that stand in a text (`plain`, lower case), the longest where they overlap."""
        spans: list[tuple[int, int, str]] = []
        for last, name in self._automaton.iter(low):
            end = last + 1
            start = end - len(name)
            apart = not (start and low[start - 1].isalnum()) and not (end < len(low) and low[end].isalnum())
            if apart:
                spans.append((start, -end, name))
        reached = 0
        for start, end, name in sorted(spans):
            if start >= reached:
                reached = -end
                yield Hit(start, -end, self._names[name])

    @cached_property
    def _automaton(self) -> Any:
        import ahocorasick  # 18 ms, and only where a catalogue was given

        automaton = ahocorasick.Automaton()
        for name in self._names:
            if len(name) > 1:
                automaton.add_word(name, name)
        automaton.make_automaton()
        return automaton

    @cached_property
    def _loose(self) -> dict[str, str]:
        loose: dict[str, str] = {}
        for name, title in self._names.items():
            if not name.isalpha():  # only names of several words are looked for
                loose.setdefault(loosen(name), title)
        return loose

    @cached_property
    def _by_length(self) -> dict[tuple[str, int], list[str]]:
        buckets: dict[tuple[str, int], list[str]] = defaultdict(list)
        for name in self._usual:
            buckets[name[:1], len(name)].append(name)
        return buckets

    def _closest(self, squeezed: str) -> str | None:
        """The title whose name has nearly the same letters and the same first one."""
        from rapidfuzz import fuzz, process  # 49 ms, and only where a catalogue was given

        if len(squeezed) < 8:
            return None
        near = [
            n for d in (-2, -1, 0, 1, 2) for n in self._by_length.get((squeezed[0], len(squeezed) + d), [])
        ]
        found = process.extractOne(squeezed, near, scorer=fuzz.ratio, score_cutoff=CLOSEST)
        return self._usual[found[0]] if found else None


def squeeze(low: str) -> str:
    """The letters and digits of a lower-case name without accents and article: what its spellings share."""
    if not low.isascii():
        letters = unicodedata.normalize("NFKD", low.replace("ı", "i"))
        low = "".join(c for c in letters if not unicodedata.combining(c))
    return _NOT_WORD.sub("", low.removeprefix("the ").replace("&", "and"))


def loosen(low: str) -> str:
    """The words that carry a name, so that "is" for "are" or a missing "'s" makes no other series of it."""
    words = _WORD.findall(low.replace("'s", "").replace("'", ""))
    return " ".join(w.rstrip("s") for w in words if w not in _WEAK)
