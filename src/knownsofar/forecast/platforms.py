"""Platforms by one spelling: articles and histories write "Apple TV+", "Apple TV Plus" and "AppleTV+"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SIGNS = str.maketrans({"+": " plus ", "&": " and ", "'": "", "’": ""})
_ALIASES = {
    "all 4": "channel 4",
    "amazon": "prime video",
    "amazon prime": "prime video",
    "amazon prime video": "prime video",
    "amazon studios": "prime video",
    "apple tv": "apple tv plus",
    "appletv plus": "apple tv plus",
    "bbc 1": "bbc one",
    "bbc 2": "bbc two",
    "bbc 3": "bbc three",
    "bbc 4": "bbc four",
    "bbc1": "bbc one",
    "bbc2": "bbc two",
    "bbc3": "bbc three",
    "bbc4": "bbc four",
    "cbc": "cbc television",
    "cbs all access": "paramount plus",
    "cw network": "cw",
    "discovery channel": "discovery",
    "disneyplus": "disney plus",
    "e entertainment": "e",
    "epix": "mgm plus",
    "fox network": "fox",
    "fx networks": "fx",
    "fx on hulu": "fx",
    "history channel": "history",
    "imdb tv": "amazon freevee",
    "freevee": "amazon freevee",
    "itv": "itv1",
    "itv 1": "itv1",
    "kbs": "kbs2",
    "max": "hbo max",
    "nat geo": "national geographic",
    "national geographic channel": "national geographic",
    "nick": "nickelodeon",
    "paramount plus with showtime": "showtime",
    "peacock tv": "peacock",
    "sci fi": "syfy",
    "sci fi channel": "syfy",
    "showtime networks": "showtime",
    "usa": "usa network",
    "youtube originals": "youtube premium",
    "youtube red": "youtube premium",
}
"""Other names of a platform, folded, and the folded name that TMDB lists more series under."""


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """A platform's name without case, accents, signs and a leading "the", its other names as one."""
    plain = unicodedata.normalize("NFKD", name.translate(_SIGNS).casefold())
    words = re.sub(r"[^\w]+", " ", "".join(sign for sign in plain if not unicodedata.combining(sign))).strip()
    words = words.removeprefix("the ")
    return _ALIASES.get(words, words)
