"""find_durations: lengths of time, as yardsticks are told in ("it took four months")."""

from __future__ import annotations

import re
from functools import cache

from knownsofar.extract.dates.conventions import words
from knownsofar.extract.dates.mention import Duration

_NUMBERS: dict[str, float] = {
    word: index + 1.0
    for index, word in enumerate(
        words(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            "sixteen seventeen eighteen nineteen twenty"
        )
    )
} | {
    "a": 1.0,
    "an": 1.0,
    "half a": 0.5,
    "half an": 0.5,
    "a couple of": 2.0,
    "twenty-four": 24.0,
    "thirty": 30.0,
}
_MONTHS: dict[str, float] = {"day": 12 / 365.25, "week": 84 / 365.25, "month": 1.0, "year": 12.0, "yr": 12.0}
_COUNT = r"\d{1,3}(?:\.\d)?|half an?|a couple of|an?|twenty-four|thirty|" + "|".join(
    sorted(_NUMBERS.keys() - {"a", "an", "half a", "half an", "a couple of"}, key=len, reverse=True)
)


@cache
def _duration() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.$£€])(?P<count>{_COUNT})"
        rf"(?:[ -](?:to|or|and)[ -](?P<upto>{_COUNT})(?=[ -]))?"
        r"(?P<half>[ -]and[ -]a[ -]half|½)?"
        r"[ -](?:(?:full|whole|long|solid|entire|more|calendar)[ -])?"
        r"(?P<unit>day|week|month|year|yr)s?(?P<after>[ -]and[ -]a[ -]half)?(?![\w])(?![ -]old\b)",
        re.IGNORECASE,
    )


def find_durations(text: str, start: int = 0, end: int | None = None) -> list[Duration]:
    """All lengths of time in text[start:end] that name a number, in order.

    "two to three years" is its middle; "a few weeks" is no number and not found.
    """
    stop = len(text) if end is None else min(end, len(text))
    found = []
    for match in _duration().finditer(text, start, stop):
        count = _value(match["count"])
        if match["upto"]:
            count = (count + _value(match["upto"])) / 2
        if match["half"] or match["after"]:
            count += 0.5
        found.append(Duration(match.start(), match.end(), round(count * _MONTHS[match["unit"].lower()], 2)))
    return found


def _value(word: str) -> float:
    lower = word.lower()
    return _NUMBERS[lower] if lower in _NUMBERS else float(lower)
