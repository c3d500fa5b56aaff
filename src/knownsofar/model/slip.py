"""A slip: something that a page got wrong by its own lights."""

from __future__ import annotations

from typing import Literal

import msgspec


class Slip(msgspec.Struct, frozen=True):
    """What is wrong in an article, in one line, and where: text[span[0]:span[1]]."""

    kind: Literal[
        "merged-lines",  # two list entries run together in copying
        "broken-line",  # one list entry broken in two
        "misspelt-title",  # the series' name is not spelt as elsewhere in the article or catalogue
        "recap-as-plot",  # what happened in one season told as the story of the next
        "wrong-weekday",  # the day of the week does not fit the date
        "impossible-date",  # a day that no calendar has
        "impossible-order",  # a date that cannot be, given another of the same text or the day it appeared
    ]
    detail: str
    url: str
    span: tuple[int, int]
