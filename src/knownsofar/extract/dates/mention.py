"""What the date grammar gives: mentions of windows, and durations."""

from __future__ import annotations

from typing import Literal

import msgspec

from knownsofar.model import Window

Grain = Literal["day", "month", "season", "quarter", "part-year", "year", "range", "relative", "open"]
"""How fine a mention is.

relative: this week, two years ago; open: an end is missing, or is the article's day.
"""


class DateMention(msgspec.Struct, frozen=True):
    """text[start:end] speaks of `window`; `rule` names the form that read it.

    `has_year` is True where the words alone, with the article's day, settle the
    year, False where tense and nearness had to. `weekday_conflict` is True where
    a day of the week is named that the date does not fall on. `parts` holds the
    windows that a range, choice or bound was made of: "from June 9 to July 14"
    has two, "not before 2025" one; otherwise it is empty.
    """

    start: int
    end: int
    window: Window
    rule: str
    has_year: bool
    grain: Grain
    weekday_conflict: bool = False
    parts: tuple[Window, ...] = ()


class Duration(msgspec.Struct, frozen=True):
    """text[start:end] names a length of time of `months` months (a week is 12/52.18 of one)."""

    start: int
    end: int
    months: float
