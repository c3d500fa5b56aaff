"""The stem of an English word: what stays of it in other tenses, numbers and parts of speech.

One ending is taken off, the longest that leaves enough ("renewed", "renewal" and
"renews" are "renew"), after the idea of Porter, "An algorithm for suffix
stripping", Program 14 (3), 1980, of which this is the smallest part that texts
told anew need. Two words that share a stem by mistake do little harm: one word
of many is compared a little wrong.
"""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = (
    ("ations", 4), ("ements", 4), ("ingly", 4), ("ments", 4), ("ation", 4), ("ement", 4), ("edly", 4),
    ("ally", 4), ("ment", 4), ("ings", 3), ("ions", 4), ("ness", 4), ("ing", 3), ("ion", 4), ("ers", 4),
    ("ors", 4), ("als", 4), ("ed", 3), ("er", 4), ("or", 4), ("ly", 4), ("al", 4), ("es", 3), ("e", 3),
    ("s", 3),
)  # fmt: skip
"""Endings, and how many letters must stay: the first that fits is taken off."""
_TO_I = (("ies", 3), ("ied", 3), ("ie", 3), ("y", 3))
"""Endings that become an i: "stories", "story"."""
_KEPT = ("ay", "ey", "oy", "ly")
_SINGLE = frozenset("bdgmnpt")  # consonants that are doubled before an ending: "planned", "running"


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The stem of a word without capitals."""
    if word[-1:] == "s" and word[-2:-1] == "s":
        return word
    for ending, least in _TO_I:
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith(_KEPT):
            return word[: -len(ending)] + "i"
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            left = word[: -len(ending)]
            doubled = len(left) > least and left[-1] == left[-2] and left[-1] in _SINGLE
            if doubled and ending[0] in "aei":
                return left[:-1]
            return left[:-1] + "i" if left.endswith("y") and left[-2] not in "aeo" else left
    return word
