"""What a promised day or window is worth: how often it holds, and how late it is where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast.curve import LAST, TINY, Curve, coming, curve, log_normal, mixed, span
from knownsofar.forecast.evidence import Excluded, Promised
from knownsofar.forecast.periods import Floats
from knownsofar.model import Certainty, Window

_WORSE = 0.5  # the odds, against those of another, under which a later word does not overtake that one's
_AGAIN = 0.5
"""How much each further word counts, beside the one before it: they are not independent, and however
many there are, together they weigh less than two."""
_EVEN = 0.2
"""Share of a window's chance that is spread evenly over it, the rest as what was expected before."""
_SMALLEST = 1e-12
_PADDED = 7680
"""Days of a convolution: twice a curve's at least, and a product of small primes, four times as fast."""
_SUREST = 0.999
"""No promise is surer."""


class Slips(msgspec.Struct, frozen=True):
    """Fitted by `python -m training.stages`.

    holds: by certainty, the chance that a promised window comes true, for one of a day and for longer ones.
    later: of those that do not, the share that comes later by a log-normal number of days
    (centre, spread: of the logarithm); the rest is as if nothing had been promised.
    """

    day_holds: dict[str, float]
    window_holds: dict[str, float]
    later: dict[str, float]
    centre: float
    spread: float

    def reliability(self, word: Promised) -> float:
        """The chance that a promise holds: as it was weighed, or as its certainty did."""
        if word.reliability is not None:
            return probability(word.reliability)
        table = self.day_holds if word.earliest == word.latest is not None else self.window_holds
        return by_record(table[word.certainty.value], max(word.record, 1.0))

    def heard(self, word: Promised) -> float:
        """How far a promise is listened to: those whose record is worse than their kind's say that much less.

        Where they are wrong the season need not come later than they said, as it does where others are.
        """
        if word.reliability is not None or word.record >= 1.0:
            return 1.0
        usual = self.reliability(word)
        return by_record(usual, word.record) / usual if usual > 0.0 else 1.0


def probability(weighed: float) -> float:
    """A reliability that can be reckoned with: between 0 and 1, and 0 where it is no number."""
    return min(max(weighed, 0.0), 1.0) if weighed == weighed else 0.0


def by_record(usual: float, record: float) -> float:
    """The chance of what `usual`ly holds so often, from those whose odds are so many times their kind's."""
    if record == 1.0 or not 0.0 < usual < 1.0:
        return usual
    odds = usual / (1.0 - usual) * max(record, 0.0)
    return odds / (1.0 + odds)


class _Said(NamedTuple):
    """A window that was promised, by one or more: the surest certainty, and the chance that it holds.

    `vouched`: it says that the season comes, not only when. The makers alone can promise that; the rates
    of others were seen on seasons that came. `heard`: how far it is listened to.
    """

    first: date | None
    last: date | None
    certainty: Certainty
    holds: float
    vouched: bool
    heard: float = 1.0


class Expected:
    """What is expected before anything is promised, and what promises make of it.

    Each window makes a distribution (`_as_said`); their ratios to the base are multiplied, those
    after the first with less and less weight. One window alone gives exactly its own distribution, and
    one that lies within a surer one says when in it, and not that it holds.
    Each ratio is reckoned once: to tell what words did, an outlook leaves out one after the other.
    """

    def __init__(self, base: Curve, as_of: date, slips: Slips) -> None:
        self.base = base
        self._as_of, self._slips = as_of, slips
        self._ratios: dict[tuple[_Said, float], tuple[Floats, float]] = {}

    def promised(self, words: Sequence[Promised]) -> Curve:
        """What is expected with these promises."""
        said = _said(words, self._slips)
        if len(said) < 2:
            return _as_said(self.base, said[0], self._as_of, self._slips) if said else self.base
        logs, log_never = self._logs[0].copy(), self._logs[1]
        for place, window in enumerate(said):
            # Spread evenly a second time, days that hardly anything is expected on would weigh the most.
            days, never = self._ratio(window, even_share=0.0 if place else _EVEN)
            weight = _AGAIN**place
            around = next((one for one in said[:place] if _lies_in(window, one)), None)
            held = self._held(around, logs, log_never) if around is not None else 0.0
            logs += weight * days
            log_never += weight * never
            if around is not None:
                logs, log_never = self._holding(around, held, logs, log_never)
        found = _curve_of(logs, log_never)
        return found if any(window.vouched for window in said) else coming(found.days, self.base.never)

    def _held(self, window: _Said, logs: Floats, log_never: float) -> float:
        """The chance of a window."""
        return _curve_of(logs, log_never).between(span(window.first, window.last, self._as_of))

    def _holding(self, window: _Said, held: float, logs: Floats, log_never: float) -> tuple[Floats, float]:
        """The same, with so much chance of a window as before."""
        now = self._held(window, logs, log_never)
        if not (TINY < held < 1.0 - TINY and TINY < now < 1.0 - TINY):
            return logs, log_never
        others = float(np.log((1.0 - held) / (1.0 - now)))
        found = logs + others
        found[span(window.first, window.last, self._as_of)] += np.log(held / now) - others
        return found, log_never + others

    @cached_property
    def _logs(self) -> tuple[Floats, float]:
        return np.log(np.maximum(self.base.days, _SMALLEST)), np.log(max(self.base.never, _SMALLEST))

    def _ratio(self, window: _Said, even_share: float) -> tuple[Floats, float]:
        """By what one window multiplies the chance of each day, and of never, as logarithms."""
        key = window, even_share
        if key not in self._ratios:
            days, never = self._logs
            one = _as_said(self.base, window, self._as_of, self._slips, even_share)
            self._ratios[key] = (
                np.log(np.maximum(one.days, _SMALLEST**2)) - days,
                np.log(max(one.never, _SMALLEST)) - never,
            )
        return self._ratios[key]


def _curve_of(logs: Floats, log_never: float) -> Curve:
    """What has these logarithms, up to a factor."""
    top = max(float(logs.max()), log_never)
    return curve(np.exp(logs - top), float(np.exp(log_never - top)))


def _lies_in(window: _Said, other: _Said) -> bool:
    """True where all days of a window are days of another."""
    return Window(other.first, other.last).contains(Window(window.first, window.last))


def _said(words: Sequence[Promised], slips: Slips) -> list[_Said]:
    """The windows, the surest first. Who promises the same again adds less each time; official words nothing:
    they are of one mouth."""
    windows: dict[tuple[date | None, date | None], list[Promised]] = {}
    for word in words:
        windows.setdefault(ends(word), []).append(word)
    found = []
    for (first, last), said in windows.items():
        official = [slips.reliability(word) for word in said if word.certainty is Certainty.OFFICIAL]
        others = [slips.reliability(word) for word in said if word.certainty is not Certainty.OFFICIAL]
        missed = 1.0
        for place, holds in enumerate([*sorted(official)[-1:], *sorted(others, reverse=True)]):
            missed *= (1.0 - holds) ** (_AGAIN**place)
        surest = min((word.certainty for word in said), key=lambda certainty: certainty.rank)
        heard = max(slips.heard(word) for word in said)
        found.append(_Said(first, last, surest, 1.0 - missed, bool(official), heard))
    return sorted(
        found,
        key=lambda one: (-one.holds * one.heard, one.first or date.min, one.last or date.max, one.certainty),
    )


def superseded(words: Sequence[Promised], as_of: date) -> list[Promised]:
    """The words that still stand: not those that a later and no less sure one contradicts, nor those
    whose window has run out when any later one speaks of days to come. Who has much the worse record
    overtakes nothing."""
    return [
        word
        for word in words
        if not any(
            later.told > word.told
            and later.record >= _WORSE * word.record
            and _apart(word, later)
            and (
                later.certainty.rank <= word.certainty.rank
                or (_past(word, as_of) and not _past(later, as_of))
            )
            for later in words
        )
    ]


def _past(word: Promised, as_of: date) -> bool:
    last = ends(word)[1]
    return last is not None and last < as_of


def ends(word: Promised | Excluded) -> tuple[date | None, date | None]:
    """A window's first and last day; those that were said the wrong way round are turned."""
    first, last = word.earliest, word.latest
    return (last, first) if first is not None and last is not None and first > last else (first, last)


def _apart(one: Promised, other: Promised) -> bool:
    (first, last), (begin, end) = ends(one), ends(other)
    return max(first or date.min, begin or date.min) > min(last or date.max, end or date.max)


def _as_said(base: Curve, said: _Said, as_of: date, slips: Slips, even_share: float = _EVEN) -> Curve:
    """The distribution that one promise makes, given that the season has not come before `as_of`.

    What is left of its window has the share of its reliability that is left of its days; what is
    outside is later, as slips are, or as if nothing had been promised. Inside, `even_share` is spread
    over the days alike, and the rest as it was expected.
    """
    first, last = said.first, said.last
    inside = span(first, last, as_of)
    expected = base.between(inside)
    holds = min(max(said.holds, expected), _SUREST)
    late = slips.later[said.certainty.value] if last is not None else 0.0
    days = base.days.copy()
    days[inside] = 0.0
    outside = float(days.sum()) + base.never
    as_expected = (1.0 - holds) * (1.0 - late)
    days *= as_expected / outside if outside > TINY else 0.0
    never = as_expected * base.never / outside if outside > TINY else as_expected
    if last is not None:
        days += ((1.0 - holds) * late) * after_window(last, as_of, slips)
    if inside.start < inside.stop and (expected > _SMALLEST or last is not None):
        even = np.full(inside.stop - inside.start, 1.0 / (inside.stop - inside.start))
        shape = base.days[inside] / expected if expected > _SMALLEST else even
        if first is not None and last is not None:
            shape = _left(first, last, as_of) * ((1.0 - even_share) * shape + even_share * even)
        days[inside] += holds * shape
    found = curve(days, never) if said.vouched else coming(days, base.never)
    return mixed(found, base, said.heard) if said.heard < 1.0 else found


def _left(first: date, last: date, as_of: date) -> float:
    """The share of a closed window's days that has not passed."""
    return min(max(((last - max(first, as_of)).days + 1) / ((last - first).days + 1), 0.0), 1.0)


def after_window(latest: date, as_of: date, slips: Slips) -> Floats:
    """The chance that a slip from `latest` ends on each day; of one that had ended by `as_of`, nothing."""
    return log_normal((as_of - latest).days, slips.centre, slips.spread)


def put_back(base: Curve, latest: date | None, as_of: date, slips: Slips) -> Curve:
    """What a delay makes of what was expected: later than the window that stands no more, or than it was."""
    if latest is not None:
        days = after_window(latest, as_of, slips)
        held = min(1.0, float(days.sum()))  # what is left of slips: the longer ago, the less the window says
        if held > _SMALLEST and base.comes > 0.0:
            return coming(days + (1.0 - held) * base.days / base.comes, base.never)
    lags = _lags(slips.centre, slips.spread)
    later = np.fft.irfft(np.fft.rfft(base.days, _PADDED) * lags, _PADDED)[: LAST + 1]
    return coming(np.maximum(later, 0.0), base.never)


@lru_cache(maxsize=4)
def _lags(centre: float, spread: float) -> NDArray[np.complex128]:
    """How late slips are, as a spectrum."""
    return np.fft.rfft(log_normal(0, centre, spread), _PADDED)


def excluded(base: Curve, inside: slice, reliability: float) -> Curve:
    """What is left where a window is ruled out: of its chance, the share that the word does not hold."""
    days = base.days.copy()
    days[inside] *= 1.0 - reliability
    return curve(days, base.never)
