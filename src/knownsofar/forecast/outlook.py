"""The outlook of one season: the prior of the precedents, moved by what is known.

One distribution over the days after `as_of`, and never. The order in which evidence is taken up:
silence about a renewal, then stages and ends, then silence about a day, then what is promised, put
back and ruled out; a premiere ends it. Each word counts by its reliability: a distribution in which
it holds, mixed with the one without it (docs/decisions/0041-outlook.md says why).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from typing import NamedTuple

import numpy as np

from knownsofar.forecast import promises, reasons, renewal
from knownsofar.forecast.basis import Fitted
from knownsofar.forecast.curve import LAST, WEEKLY, Curve, from_weekly, mixed, span
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
from knownsofar.forecast.promises import Expected
from knownsofar.forecast.stages import ended, in_order, reached
from knownsofar.model import Certainty
from knownsofar.model.outlook import Outlook, PastWait, Reason, ReleaseOutlook, RenewalOutlook

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
WITHIN = (182, 365, 730, 1095)
_MONTHS = tuple(min(round(n * 365.25 / 12), LAST) for n in range(1, 121))
"""Days in each number of months, up to ten years."""
_TRAILED = 0.25
"""Power of silence about the day once there is a trailer: the wait from it is of those without a day too."""


class View(NamedTuple):
    """What is expected: of the release, and whether it is ever renewed, or has been already."""

    release: Curve
    renewal: float
    already: float


def outlook_of(wait: Waiting, evidence: Sequence[Evidence], as_of: date, fitted: Fitted) -> Outlook:
    """What is to be expected of the season that `wait` is for, as of a day.

    Evidence told after `as_of` counts for nothing; its order does not matter. Nothing makes it fail:
    evidence that contradicts itself is weighed by reliability, certainty and day.
    """
    told = known(evidence, as_of)
    premiere = premiered(told)
    if premiere is not None:
        return _come(premiere, as_of)
    base = before(wait, as_of, fitted)
    here = _Here(wait, as_of, fitted, base)
    view = here.view(told)
    like = fitted.precedents.nearest(wait, as_of)
    because = _because(here, told, view, like)
    return Outlook(
        renewal=RenewalOutlook(
            probability=round(view.renewal, 6),
            announced_within_days={
                days: round(chance, 6) for days, chance in here.announced(told, view).items()
            },
        ),
        release=_release(view.release, base, as_of),
        because=because,
        like=like,
        support=fitted.prior.support(wait, max(as_of, wait.since)),
    )


def expected(wait: Waiting, evidence: Sequence[Evidence], as_of: date, fitted: Fitted) -> Curve:
    """The distribution of an outlook, whole: for scores and plots. A premiere does not end it."""
    return _Here(wait, as_of, fitted, before(wait, as_of, fitted)).view(known(evidence, as_of)).release


def expected_renewal(
    wait: Waiting, evidence: Sequence[Evidence], as_of: date, fitted: Fitted, within: Sequence[int]
) -> tuple[float, dict[str, float]]:
    """The chance that there is ever a renewal, and that it is announced within so many days."""
    here, told = _Here(wait, as_of, fitted, before(wait, as_of, fitted)), known(evidence, as_of)
    view = here.view(told)
    return view.renewal, here.announced(told, view, within)


def known(evidence: Sequence[Evidence], as_of: date) -> list[Evidence]:
    """What had been said, and had happened, by `as_of`; in an order that does not depend on the given one."""
    found: list[Evidence] = []
    for word in evidence:
        if word.told > as_of:
            continue
        if isinstance(word, Premiered) and word.day > as_of:
            found.append(
                Promised(
                    earliest=word.day,
                    latest=word.day,
                    told=word.told,
                    certainty=word.certainty,
                    reliability=word.reliability,
                    ids=word.ids,
                )
            )
        elif not (isinstance(word, Reached) and word.day > as_of):
            found.append(word)
    return sorted(found, key=lambda word: (word.told, repr(word)))


def premiered(told: Sequence[Evidence]) -> date | None:
    """The day of the premiere, if it has been: by the surest word, then the first to say so."""
    words = [w for w in told if isinstance(w, Premiered) and (w.reliability is None or w.reliability >= 0.5)]
    return min(words, key=lambda w: (w.certainty.rank, w.told, w.day)).day if words else None


def before(wait: Waiting, as_of: date, fitted: Fitted) -> Curve:
    """The prior as a curve: from precedents alone, given the time waited by `as_of`."""
    day = max(as_of, wait.since)
    chances = fitted.prior.within([wait], day, WEEKLY)[0]
    return from_weekly(chances, later=(day - as_of).days)


class _Here:
    """One season on one day: what any part of the evidence makes of its prior."""

    def __init__(self, wait: Waiting, as_of: date, fitted: Fitted, base: Curve) -> None:
        self.wait, self.as_of, self.fitted, self.base = wait, as_of, fitted, base
        # What is the same each time that something else is left out.
        self._reached: dict[tuple[Reached, Alive | PutBack | None], Curve] = {}
        self._expected: dict[Hashable, Expected] = {}
        self._promised: dict[Hashable, Curve] = {}

    def trust(self, word: Evidence) -> float:
        """The chance that a word holds: as it was weighed, or as its certainty did."""
        if word.reliability is None:
            return promises.by_record(self.fitted.stages.trusted[word.certainty.value], word.record)
        return promises.probability(word.reliability)

    def view(self, told: Sequence[Evidence]) -> View:
        """What is expected with this evidence."""
        states = in_order([w for w in told if isinstance(w, Reached | Ended)])
        found = self._windows(told, self._unpromised(told, states))
        already = self._already(told, states)
        return View(found, renewal.ever(found, already, self.wait, self.fitted.announcing), already)

    def announced(
        self, told: Sequence[Evidence], view: View, within: Sequence[int] = renewal.WITHIN
    ) -> dict[str, float]:
        """The chance that a renewal is announced within so many days."""
        quiet = max((word.told for word in _silences(told, "renewal")), default=None)
        return renewal.announced(view, self.wait, self.as_of, quiet, self.fitted.announcing, within)

    def _unpromised(self, told: Sequence[Evidence], states: Sequence[Reached | Ended]) -> Expected:
        """What is expected before anything is promised or put back."""
        unrenewed, undated = (self._last(_silences(told, what)) for what in ("renewal", "release"))
        trailed = any(isinstance(w, Reached) and w.stage in ("teaser", "trailer") for w in told)
        excluded = tuple(word for word in told if isinstance(word, Excluded))
        alive = max((w for w in told if isinstance(w, Alive | PutBack)), key=_by_day, default=None)
        key = (unrenewed, tuple(states), undated, trailed, excluded, alive)
        if key not in self._expected:
            found = self._stages(states, self._unrenewed(unrenewed), alive)
            found = self._undated(found, undated, trailed=trailed)
            for word in excluded:
                days = span(*promises.ends(word), self.as_of)
                found = promises.excluded(found, days, self.trust(word))
            self._expected[key] = Expected(found, self.as_of, self.fitted.slips)
        return self._expected[key]

    def _last(self, silences: Sequence[NotYet]) -> NotYet | None:
        return max(silences, key=lambda w: (w.told, self.trust(w)), default=None)

    def _unrenewed(self, last: NotYet | None) -> Curve:
        """The base, given that a renewal had not been announced on the last day that says so."""
        if last is None:
            return self.base
        announcing = self.fitted.announcing
        likelihood = announcing.silence(self.wait, self.as_of, last.told)
        unended = announcing.open(self.wait, last.told)  # who knew of an end would have said so
        return renewal.silenced(self.base, likelihood, unended, self.trust(last))

    def _stages(
        self, states: Sequence[Reached | Ended], found: Curve, alive: Alive | PutBack | None
    ) -> Curve:
        for word in states:
            if isinstance(word, Ended):
                moved = ended(found, word, self.fitted.stages)
            else:
                moved = self._reach(word, alive)
            found = mixed(moved, found, self.trust(word))
        return found

    def _reach(self, word: Reached, alive: Alive | PutBack | None) -> Curve:
        key = (word, alive)
        if key not in self._reached:
            since = (alive.told, self.trust(alive)) if alive is not None else None
            stages = self.fitted.stages
            self._reached[key] = reached(self.base, word, self.wait, self.as_of, stages, since)
        return self._reached[key]

    def _undated(self, found: Curve, last: NotYet | None, *, trailed: bool) -> Curve:
        """What is expected, given that no day had been announced on the last day that says so."""
        if last is None:
            return found
        likelihood = self.fitted.announcing.dateless(self.wait, self.as_of, last.told)
        if trailed:
            likelihood = likelihood**_TRAILED
        return renewal.silenced(found, likelihood, 1.0, self.trust(last))

    def _windows(self, told: Sequence[Evidence], expected: Expected) -> Curve:
        put_back = max((w for w in told if isinstance(w, PutBack)), key=_by_day, default=None)
        words = promises.superseded([w for w in told if isinstance(w, Promised)], self.as_of)
        key = (id(expected), put_back, tuple(words))  # what is superseded is left out to no effect
        if key not in self._promised:
            if put_back is None:
                found = expected.promised(words)
            else:
                old = tuple(w for w in words if w.told < put_back.told)
                new = [w for w in words if w.told >= put_back.told]
                found = self._put_back(expected, put_back, old).promised(new)
            self._promised[key] = found
        return self._promised[key]

    def _put_back(self, expected: Expected, word: PutBack, old: tuple[Promised, ...]) -> Expected:
        """What is expected after a delay of what was promised before it."""
        key = (id(expected), word, old)  # `_expected` holds it, so that no other gets its id
        if key not in self._expected:
            latest = max((w.latest for w in old if w.latest is not None), default=None)
            later = promises.put_back(expected.base, latest, self.as_of, self.fitted.slips)
            found = mixed(later, expected.promised(old), self.trust(word))
            self._expected[key] = Expected(found, self.as_of, self.fitted.slips)
        return self._expected[key]

    def _already(self, told: Sequence[Evidence], states: Sequence[Reached | Ended]) -> float:
        """The chance that it has been announced that there will be a season, and not been undone."""
        already = 0.0
        for state in states:
            if state.certainty.rank > Certainty.REPORTED.rank:
                continue  # a rumor of an order is that it was decided, and not announced
            trust = self.trust(state)
            already = (1.0 - trust) * already if isinstance(state, Ended) else trust + (1.0 - trust) * already
        over = max((w.told for w in states if isinstance(w, Ended)), default=date.min)
        for word in told:
            if isinstance(word, Promised) and word.certainty is Certainty.OFFICIAL and word.told > over:
                already = max(already, self.trust(word))
        return already


def _by_day(word: Evidence) -> tuple[date, str]:
    return word.told, repr(word)


def _silences(told: Sequence[Evidence], what: str) -> list[NotYet]:
    """Where nobody had announced this yet; not those that what had happened by then answers."""
    found = []
    for word in told:
        if not isinstance(word, NotYet) or word.what != what:
            continue
        answered = any(
            (isinstance(w, Reached) and what == "renewal" and w.day <= word.told
             and w.certainty.rank <= word.certainty.rank)
            or (isinstance(w, Promised) and w.told <= word.told and w.certainty.rank <= word.certainty.rank
                and (what == "renewal" or w.earliest == w.latest is not None))
            for w in told
        )  # fmt: skip
        if not answered:
            found.append(word)
    return found


def _come(premiere: date, as_of: date) -> Outlook:
    """The outlook of what has come."""
    return Outlook(
        renewal=RenewalOutlook(
            probability=1.0, announced_within_days={str(days): 1.0 for days in renewal.WITHIN}
        ),
        release=ReleaseOutlook(
            never=0.0,
            quantiles={str(share): premiere for share in QUANTILES},
            within_days={str(days): 1.0 for days in WITHIN},
            by_month=((as_of, 1.0),),
        ),
        because=(Reason(reason=f"it premiered on {reasons.day(premiere)}", median_shift_days=0),),
    )


def _release(found: Curve, base: Curve, as_of: date) -> ReleaseOutlook:
    dated = found if found.comes > 0.0 else base  # what never comes has no days: those of the precedents
    sums = np.minimum(np.cumsum(found.days), 1.0)
    return ReleaseOutlook(
        never=round(min(max(found.never, 0.0), 1.0), 6),
        quantiles={str(share): _day(as_of, dated.quantile(share)) for share in QUANTILES},
        within_days={str(days): round(float(sums[days]), 6) for days in WITHIN},
        by_month=tuple(
            (_day(as_of, days), round(chance, 6))
            for days, chance in zip(_MONTHS, sums.take(_MONTHS).tolist(), strict=True)
        ),
    )


def _day(as_of: date, days: int) -> date:
    return date.fromordinal(min(as_of.toordinal() + days, date.max.toordinal()))


def _because(
    here: _Here, told: Sequence[Evidence], view: View, like: Sequence[PastWait]
) -> tuple[Reason, ...]:
    """Each piece of evidence with what leaving it out would do, and the precedents; by weight."""
    weighed: list[tuple[float, Reason]] = []
    middle = view.release.quantile(0.5) if view.release.comes > 0.0 else None
    for place, word in enumerate(told):
        without = here.view([*told[:place], *told[place + 1 :]])
        weighed.append(_reason(reasons.of(word, here.wait, here.fitted), word.ids, view, without, middle))
    typical = here.fitted.typical_curve(max((here.as_of - here.wait.since).days, 0))
    plain = _Here(here.wait, here.as_of, here.fitted, typical).view(told)
    words = reasons.precedents(here.base, here.wait, here.as_of, like)
    weighed.append(_reason(words, (), view, plain, middle))
    return tuple(reason for _, reason in sorted(weighed, key=lambda pair: (-pair[0], pair[1].reason)))


def _reason(
    words: str, ids: tuple[str, ...], view: View, without: View, middle: int | None
) -> tuple[float, Reason]:
    """A reason and its weight: the share of all chances that it moved to other days, or to never."""
    moved = abs(view.release.days - without.release.days).sum() + abs(
        view.release.never - without.release.never
    )
    shift = 0
    if middle is not None and without.release.comes > 0.0:
        shift = middle - without.release.quantile(0.5)
    weight = round(float(moved) / 2.0 + abs(view.renewal - without.renewal), 9)
    return weight, Reason(
        reason=words,
        median_shift_days=shift,
        renewal_shift=round(view.renewal - without.renewal, 6) + 0.0,  # never -0.0
        claims=ids,
    )
