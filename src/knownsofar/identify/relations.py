"""What candidates tell of each other: which is a fragment of which, which is named most, and which first."""

from __future__ import annotations

import re

from knownsofar.identify.candidates import Candidate

_WORDS = re.compile(r"[\w'&*]+")
_BEYOND = frozenset({"network", "outlet", "function", "month", "weekday", "number", "last=role", "forename"})

Pair = tuple[str, str]


def nested(candidates: dict[str, Candidate]) -> list[Pair]:
    """All pairs of a candidate and a longer one that holds its words, by their names; the shortest first."""
    by_word: dict[str, list[str]] = {}
    words_of = {low: _WORDS.findall(low) for low in candidates}
    for low, words in words_of.items():
        for word in set(words):
            by_word.setdefault(word, []).append(low)
    spaced = {low: f" {_bare(low)} " for low in candidates}
    pairs: list[Pair] = []
    for low in sorted(words_of, key=len):
        words = words_of[low]
        if not words:
            continue
        rarest = min((by_word[w] for w in words), key=len)
        if len(rarest) > 1:
            needle = spaced[low]
            pairs.extend(
                (low, other) for other in rarest if len(other) > len(low) and needle in spaced[other]
            )
    return pairs


def _bare(low: str) -> str:
    """The string with colons made spaces, so that words can be looked for in it."""
    return low.replace(":", " ").replace("  ", " ").removesuffix("'s")


def relate(candidates: dict[str, Candidate], pairs: list[Pair]) -> None:
    """Give every candidate the signs of how it compares with the others."""
    inside: dict[str, float] = {}
    around: dict[str, float] = {}
    for short, long in pairs:
        inner, outer = candidates[short], candidates[long]
        ratio = outer.count / max(inner.count, 1)
        inside[short] = max(inside.get(short, 0.0), ratio)
        around[long] = min(around.get(long, 9.0), ratio)
        if "forename" in outer.whole and "of-person" not in inner.beside:
            inner.beside.append("of-person")
        if outer.usual is not None and "in-known" not in inner.beside:
            inner.beside.append("in-known")
        if inner.usual is not None and "has-known" not in outer.beside:
            outer.beside.append("has-known")
    most = max((c.count for c in candidates.values() if _BEYOND.isdisjoint(c.whole)), default=0)
    for low, candidate in candidates.items():
        beside = candidate.beside
        if (ratio := inside.get(low, 0.0)) > 0:
            beside.append(f"in{_level(ratio)}")
        if low in around:
            beside.append(f"has{_level(around[low])}")
        if candidate.count * 2 > most > 1:
            beside.append("top" if candidate.count == most else "top50")


def _level(ratio: float) -> str:
    return "95" if ratio > 0.95 else "60" if ratio > 0.6 else "30" if ratio > 0.3 else "0"
