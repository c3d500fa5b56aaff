"""Where things lie in the site: names made of titles, which no title can lead out of its folder."""

from __future__ import annotations

import re

from knownsofar.model import fold_words
from knownsofar.model.naming import key_of

LONGEST = 60
"""Characters of a slug that are the title's; every file system takes as many."""
NEXT = "season-next"
"""The folder of a season that no claim numbers."""
_DEVICES = re.compile(r"con|prn|aux|nul|(com|lpt)\d")
"""Names that Windows keeps for devices, in every folder."""
_SEASON = re.compile(r"season-([1-9]\d{0,2})")


def slug_of(title: str) -> str:
    """A folder's name for a series: lower-case ASCII letters, digits and hyphens.

    It is made of the title alone, so that it stays whatever else is published. Where letters were lost (a
    Korean title, a very long one) eight hex digits of the title's hash keep it
    apart from others.
    """
    words = fold_words(title)
    plain = "-".join(re.findall("[a-z0-9]+", words))
    if plain and plain.replace("-", " ") == words and len(plain) <= LONGEST and not _DEVICES.fullmatch(plain):
        return plain
    name = (words or title).encode("utf-8", "replace")
    return f"{plain[:LONGEST].strip('-') or 'series'}-{key_of(name).hex()[:8]}"


def season_name(season: int | None) -> str:
    """ "season-2"; "season-next" where no claim numbers it."""
    return NEXT if season is None else f"season-{season}"


def season_of_name(name: str) -> int | None:
    """The inverse. Raises ValueError for another name."""
    if name == NEXT:
        return None
    if found := _SEASON.fullmatch(name):
        return int(found[1])
    raise ValueError(name)


def folder_of(slug: str, season: int | None) -> str:
    """The folder of a season in the site, without slashes at its ends."""
    return f"series/{slug}/{season_name(season)}"


def root_from(path: str) -> str:
    """From the folder of a file in the site to its top: "../" as often as needed."""
    return "../" * path.count("/")
