"""Outlets by their names, domains and addresses; and through which of them a sentence says that it was heard.

"Lee told TVLine", "Netflix has renewed it, Deadline reports": whoever the word is
from, the page has it from TVLine or Deadline, and ten such pages are one voice.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from knownsofar.model import fold
from knownsofar.model.folding import LONGEST
from knownsofar.model.packaged import read_packaged

_DOMAIN = re.compile(
    r"^(?:https?://)?(?:www\.|m\.|amp\.)*([\w-]+(?:\.[\w-]+)*?)\.(?:com?\.)?[a-z]{2,8}(?:/|$)", re.I
)
_NAME = r"((?<![\w/])[A-Z/][\w!&’'-]{1,24}(?:\.com)?(?: (?:on |of )?[A-Z][\w!&’'-]{0,24}){0,4})"
_TOKEN = re.compile(r"[A-Z/]\w+")
_TO = re.compile(
    r"\b(?i:t(?:ells?|old|elling)|(?:sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?)(?: exclusively)?"
    r" (?:to|with)"
    r"|(?:interview|chat|conversation) with|according to|per|via|cit(?:es|ed|ing)|(?:say|said) to"
    r"|(?:confirm|reveal|explain)(?:s|ed)? to|statement to|(?:reported|revealed|obtained|broken) by"
    r"|report (?:by|from|in)|h/t:?|source:)"
    r" (?:a (?:new )?report (?:by|from|in) )?(?:[Tt]he )?" + _NAME
)
_SAYS = re.compile(
    _NAME + r",? (?:(?:also|first|exclusively|now|just|has|had|have) )*"
    r"(?:reports?|reported|reporting|learn(?:ed|t|s)|confirm(?:s|ed)|hears?|heard|broke|writes|wrote|understands"
    r"|reveal(?:s|ed)|sa(?:id|ys)|was told|(?:was|were) (?:the )?first to)\b"
)
_WORDS = frozenset(("people", "time", "mirror", "metro", "independent", "guardian"))
"""Outlets whose names begin sentences as words: "People heard that", "Time revealed"."""
_MAKERS = frozenset(("tudum",))
"""Outlets that are the makers' own: what is said there is official at first hand."""
_LONGEST_SENTENCE = 2000  # characters that are read of one


@cache
def _table() -> tuple[tuple[str, ...], ...]:
    """Of each well-known outlet the folded name of its domain, then its names as they are printed."""
    lines = read_packaged(__package__, "outlets.tsv").decode().splitlines()
    return tuple(tuple(line.split("\t")) for line in lines)


@cache
def _outlets() -> dict[str, str]:
    """Folded names and short forms of well-known outlets, each with the folded name of its domain."""
    return {_folded(name): names[0] for names in _table() for name in names}


@lru_cache(maxsize=1 << 14)
def outlet_key(name: str) -> str:
    """One key for an outlet by its name, domain or address: "The Deadline", "deadline.com" are "deadline"."""
    folded = _folded(_domain(name) or name)
    return _outlets().get(folded, folded)


@cache
def _printed() -> dict[str, str]:
    """The name of each well-known outlet as it is printed: that of its domain, or else the first."""
    return {
        domain: next((name for name in printed if _folded(name) == domain), printed[0])
        for domain, *printed in _table()
    }


def outlet_name(key: str) -> str:
    """A well-known outlet's name by its key; of another the key itself."""
    return _printed().get(key, key)


def is_known_outlet(key: str) -> bool:
    """Whether a key is that of a well-known outlet which is not the makers' own."""
    return key in _printed() and key not in _MAKERS


@lru_cache(maxsize=1 << 12)
def heard_through(sentence: str) -> str | None:
    """The key of the well-known outlet through which a sentence says that its news was heard, or None.

    Names count as they are printed, with capitals, beside a word of telling:
    a deadline that is missed and a variety of shows are none.
    """
    sentence = sentence[:_LONGEST_SENTENCE]
    if _beginnings().isdisjoint(_TOKEN.findall(sentence)):
        return None
    for match in _TO.finditer(sentence):
        words = match.group(1).split()
        for end in range(len(words), 0, -1):
            if found := _known(" ".join(words[:end])):
                return found
    for match in _SAYS.finditer(sentence):
        words = match.group(1).split()
        ends = [n for n, w in enumerate(words, 1) if n == len(words) or w.endswith(("'s", "’s"))]
        for start, end in ((first, last) for last in reversed(ends) for first in range(last)):
            found = _known(" ".join(words[start:end]))  # "Deadline", "Deadline's Nellie Andreeva"
            if found and found not in _WORDS:
                return found
    return None


def _known(name: str) -> str | None:
    key = outlet_key(re.sub(r"[’']s?$", "", name))
    return key if is_known_outlet(key) else None


@cache
def _beginnings() -> frozenset[str]:
    """What the names of outlets begin with, as printed: without one of these a sentence need not be read."""
    names = [name.removeprefix("The ") for _, *printed in _table() for name in printed]
    return frozenset(match.group() for name in names if (match := _TOKEN.match(name)))


def _folded(name: str) -> str:
    return fold(name).removeprefix("the") or fold(name)


def _domain(address: str) -> str | None:
    """The name in a domain or an address: "deadline" of "https://www.deadline.com/2022/"."""
    address = address[:LONGEST]
    found = _DOMAIN.match(address) if "." in address and " " not in address else None
    return found.group(1).rsplit(".", 1)[-1] if found else None
