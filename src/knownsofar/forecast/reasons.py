"""Why an outlook is what it is, in plain words."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date
from math import exp
from typing import TYPE_CHECKING

from knownsofar.forecast.curve import Curve
from knownsofar.forecast.evidence import (
    Alive,
    Ended,
    Evidence,
    Excluded,
    NotYet,
    Premiered,
    Promised,
    PutBack,
    Reached,
)
from knownsofar.forecast.history import Waiting
from knownsofar.forecast.kinds import Kind, kind_of
from knownsofar.forecast.promises import ends
from knownsofar.model import Certainty
from knownsofar.model.outlook import PastWait

if TYPE_CHECKING:
    from knownsofar.forecast.basis import Fitted

_QUARTILE = 0.6745
"""Standard deviations: half of a normal distribution lies within so many of its middle."""
_MONTHS = (
    "", "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = 365.25 / 12
_NAMED = 3
"""Precedents that the reason names; the outlook has more."""
_WEEKS_BELOW = 60
"""Days up to which waits are told in days, not months."""
_STAGES = {
    "renewed": "renewed {}",
    "filming": "filming began {}",
    "wrapped": "filming ended {}",
    "teaser": "a teaser came out {}",
    "trailer": "a trailer came out {}",
}
_KINDS: dict[Kind, str] = {
    "streaming": "streaming platforms",
    "broadcast": "US broadcast",
    "cable": "US cable",
    "other": "other platforms",
}
_CERTAINTY = {
    Certainty.OFFICIAL: "officially",
    Certainty.REPORTED: "reported",
    Certainty.RUMORED: "rumored",
    Certainty.PREDICTED: "predicted",
}


def day(when: date) -> str:
    """A day as it is written: 6 June 2022."""
    return f"{when.day} {_MONTHS[when.month]} {when.year}"


def window(earliest: date | None, latest: date | None) -> str:
    """A window in words: a day, a month, a year, or its ends."""
    if earliest is None and latest is None:
        return "at some time"
    if latest is None:
        return f"not before {day(earliest)}" if earliest else ""
    if earliest is None:
        return f"by {day(latest)}"
    if earliest == latest:
        return day(earliest)
    if earliest.day == 1 and latest.day == calendar.monthrange(latest.year, latest.month)[1]:
        if (earliest.year, earliest.month) == (latest.year, latest.month):
            return f"{_MONTHS[earliest.month]} {earliest.year}"
        if earliest.year == latest.year:
            whole = (earliest.month, latest.month) == (1, 12)
            months = f"{_MONTHS[earliest.month]} to {_MONTHS[latest.month]} "
            return f"{'' if whole else months}{earliest.year}"
        return f"{_MONTHS[earliest.month]} {earliest.year} to {_MONTHS[latest.month]} {latest.year}"
    return f"{day(earliest)} to {day(latest)}"


def of(word: Evidence, wait: Waiting, fitted: Fitted) -> str:
    """A piece of evidence in words, with what precedents say of it."""
    if isinstance(word, Reached):
        return _reached(word, wait, fitted)
    if isinstance(word, Alive):
        return f"news of the making on {day(word.told)}: what was given up would make none"
    if isinstance(word, Ended):
        share = fitted.stages.revived[word.how]
        return f"{word.how}, said on {day(word.told)}: {percent(share)} of such series come back all the same"
    if isinstance(word, Promised):
        said = f"{_CERTAINTY[word.certainty]}: {window(*ends(word))}"
        holds = percent(fitted.slips.reliability(word) * fitted.slips.heard(word))
        return f"{said}, said on {day(word.told)}; holds {holds} of the time"
    if isinstance(word, Excluded):
        said = f"{_CERTAINTY[word.certainty]} {_excluded(word)}"
        return f"{said}, said on {day(word.told)}"
    if isinstance(word, NotYet):
        what = "renewal" if word.what == "renewal" else "day of release"
        return f"no {what} announced by {day(word.told)}"
    if isinstance(word, PutBack):
        return f"put back, said on {day(word.told)}"
    return f"it premiered on {day(word.day)}" if isinstance(word, Premiered) else ""


def _excluded(word: Excluded) -> str:
    first, last = ends(word)
    if first is None and last is None:
        return "not to come"
    return f"not from {day(first)} on" if first is not None and last is None else f"not {window(first, last)}"


def _reached(word: Reached, wait: Waiting, fitted: Fitted) -> str:
    dwell = fitted.stages.dwells[word.stage]
    centre = dwell.centre(wait, word.day)
    spread = _QUARTILE * dwell.spread[kind_of(wait.series)]
    middle, low, high = exp(centre), exp(centre - spread), exp(centre + spread)
    if middle < _WEEKS_BELOW:
        unit, numbers = "days", (middle, low, high)
    else:
        unit, numbers = "months", (middle / _MONTH, low / _MONTH, high / _MONTH)
    after = "after the premiere before" if word.day < wait.since else "after"
    said = "" if word.certainty is Certainty.OFFICIAL else f"{_CERTAINTY[word.certainty]}: "
    when = f"by {day(word.told)}" if word.implied else f"on {day(word.day)}"
    reached = said + _STAGES[word.stage].format(when)
    return (
        f"{reached}: seasons of {_KINDS[kind_of(wait.series)]} like this one "
        f"come {numbers[0]:.0f} {unit} {after} (middle half {numbers[1]:.0f} to {numbers[2]:.0f})"
    )


def precedents(base: Curve, wait: Waiting, as_of: date, like: Sequence[PastWait]) -> str:
    """What precedents alone say, in words, with the nearest that may be named."""
    waited = max((as_of - wait.since).days, 0)
    so_far = f"that waited {round(waited / _MONTH)} months" if waited > _WEEKS_BELOW else "that began to wait"
    if base.comes <= 0.0:
        return f"precedents: seasons like this one {so_far} do not come"
    middle = date.fromordinal(min(as_of.toordinal() + base.quantile(0.5), date.max.toordinal()))
    named = ", ".join(
        f"{past.series} season {past.season} after {round(past.waited / _MONTH)} months"
        for past in like[:_NAMED]
    )
    return (
        f"precedents: of seasons like this one {so_far}, {percent(base.comes)} come, "
        f"half of those by {_MONTHS[middle.month]} {middle.year}" + (f"; nearest: {named}" if named else "")
    )


def percent(chance: float) -> str:
    """ "58 %"; never a round 0 or 100 for what is only nearly so."""
    if 0 < chance < 0.01:
        return "under 1 %"
    return "over 99 %" if 0.99 < chance < 1 else f"{chance * 100:.0f} %"
