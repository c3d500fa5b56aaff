"""Bylines: "May 22, 2022 By admin", "Published 22nd March 2023", "Jane Roe | Updated on 3 May 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import msgspec

from knownsofar.read.days import find_days

_AUTHOR = re.compile(
    r"(?:^|[\s|,•·–—-])(?i:by|written by|author)[:\s]\s*"
    r"(?P<name>[^\W\d_][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|and|&|de|van|von|der|al)){0,5})"
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\.?"
    r"|\b\d+\s*(?:min(?:ute)?s?|mins?)(?: read)?"
    r"|\b(?:[A-Z]{2,4}|GMT|UTC)(?:[+-]\d{1,2}:?\d{0,2})?\b(?=\W*$|\s*[|,)•·–—-])"
)
_CHANGED = re.compile(r"(?:updat|modif|revis|edit|refresh|chang|correct)\w*[^|•·]{0,25}$", re.I)
_WORDS = re.compile(r"[^\W\d_][\w.'’-]*")
_FILLER = frozenset(
    _WORDS.findall(
        """
        on at in the of and by posted published publication publish updated update last modified edited first
        originally written created date time day am pm et est edt pt pst pdt bst gmt utc ist kst cet cest read
        min mins minutes minute monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
        thurs fri sat sun story article news author editor staff ago
        """
    )
)
_FACT = re.compile(
    r"\b(?:releas|premier|debut|air|season|episode|series|stream|launch|return|born|final|filming|coming|start|event)",
    re.I,
)
_PARTS = re.compile(r"\s*[|•·–—\n]\s*|\s-\s|,\s(?=(?:by|updated|published|posted)\b)", re.I)


class Byline(msgspec.Struct, frozen=True):
    """What bylines say of an article: when it first appeared, when it was last changed, who wrote it."""

    published: date | None = None
    modified: date | None = None
    author: str | None = None

    def filled_by(self, other: Byline) -> Byline:
        """This byline, with what it leaves open taken from `other`."""
        return Byline(
            self.published or other.published, self.modified or other.modified, self.author or other.author
        )


def read_byline(line: str, *, day_first: bool = False) -> Byline | None:
    """What a line says if it is a byline and nothing else, or None.

    "Release date: January 28, 2022" and a sentence with a date in it are none.
    """
    line = line.strip()
    if not line or len(line) > 160 or _FACT.search(line):
        return None
    days = find_days(line, day_first=day_first)
    rest = line
    for start, end, _ in days:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    author = _author(rest)
    if (not days and author is None) or not _is_filler(rest):
        return None
    modified = [day for start, _, day in days if _CHANGED.search(line, 0, start)]
    published = [day for start, _, day in days if not _CHANGED.search(line, 0, start)]
    return Byline(published[0] if published else None, modified[-1] if modified else None, author)


def read_bylines(lines: Iterable[str], *, day_first: bool = False) -> Byline:
    """All that a page's bylines say together, the first of each kind standing."""
    found = Byline()
    for line in lines:
        byline = read_byline(line, day_first=day_first)
        if byline is not None:
            found = found.filled_by(byline)
    return found


def _author(line: str) -> str | None:
    match = _AUTHOR.search(line)
    if match is None:
        return None
    name = match["name"].strip()
    if name[0].islower():
        name = name.split()[0]
    return None if name.lower() in _FILLER else name


def _is_filler(rest: str) -> bool:
    """True where what a line has beside its days is a byline's: a name, a time, a section."""
    rest = _CLOCK.sub(" ", rest)
    for part in _PARTS.split(rest):
        author = _AUTHOR.search(part)
        if author is not None:
            part = part[: author.start()] + " " + part[author.end() :]
        words = [w for w in _WORDS.findall(part) if w.lower().strip(".'’-") not in _FILLER]
        if (
            len(words) > 4
            or any(w[0].islower() for w in words[1:])
            or part.rstrip().endswith((".", "!", "?"))
        ):
            return False
    return True
