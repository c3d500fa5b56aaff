"""How many episodes a season has."""

from __future__ import annotations

import re
from functools import lru_cache

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Episodes

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split(),
        start=2,
    )
} | {
    f"twenty-{w}": 20 + n
    for n, w in enumerate("one two three four five six seven eight nine".split(), start=1)
}
_DIGIT = re.compile(r"\d")
_N = r"(?P<n>\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
RULES = (
    (
        "episodes/counted",
        re.compile(
            rf"\b{_N}[\s-](?:[\w-]+\s){{0,3}}?(?:episodes?|chapters|installments|instalments|eps)\b", re.I
        ),
    ),
    (
        "episodes/parts",
        re.compile(rf"\b{_N}[\s-](?:hour-long\s)?parts?\b|\bin {_N.replace('?P<n>', '?P<m>')} parts\b", re.I),
    ),
    ("episodes/runtime", re.compile(rf"\b{_N}\s?[x×]\s?\d+", re.I)),
    (
        "episodes/label",
        re.compile(
            r"\b(?:episodes?|number of episodes|episode count)\s*:?\s*(?P<n>\d{1,3})\b(?!\s*[:x×])", re.I
        ),
    ),
    (
        "episodes/of-them",
        re.compile(
            rf"\b(?:has|have|had|with|of|for|are|get|gets|runs? to|total of)\s{_N}\b(?=[.,;)]|$| of them)",
            re.I,
        ),
    ),
)


def _counts(reading: Reading, index: int) -> bool:
    """Does a sentence have a number at all?"""
    sentence = reading.context.sentences[index]
    digits = _DIGIT.search(reading.text, sentence.start, sentence.end)
    return digits is not None or not _NUMBERS.keys().isdisjoint(reading.context.vocabulary(index))


@lru_cache(maxsize=4)  # asked again for the features of each unit
def _find(reading: Reading, index: int) -> list[Unit]:
    sentence = reading.context.sentences[index]
    units: list[Unit] = []
    if not _counts(reading, index):
        return units
    for name, pattern in RULES:
        for match in pattern.finditer(reading.text, sentence.start, sentence.end):
            word = next(g for g in match.groupdict().values() if g).lower()
            count = int(word) if word.isdigit() else _NUMBERS[word]
            overlapping = any(u.start < match.end() and match.start() < u.end for u in units)
            if count > 1 and not overlapping:
                units.append(Unit(index, match.start(), match.end(), name, count))
    return sorted(units, key=lambda u: u.start)


_SIZES = ((6, "2-5"), (14, "6-13"), (27, "14-26"))


def _extra(reading: Reading, unit: Unit) -> list[str]:
    size = next((name for below, name in _SIZES if unit.payload < below), "many")
    return [f"size={size}", f"units={min(len(_find(reading, unit.sentence)), 3)}"]


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    return [Proposal(Episodes(unit.payload), unit.sentence, unit.start, unit.end, unit.rule, polarity=True)]


EPISODES = Task("episodes", _find, _produce, _extra, bias=-2.0, patterns=wordings.EPISODES)
