"""Where a season stands: the furthest stage that an official or reported claim vouches for.

Rumors and predictions move no stage. None of the stages is final: a renewal is
undone, a cancelled season is made after all, and the newer word decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import msgspec

from knownsofar.model import Certainty, Renewal, Stage, StageValue, Window
from knownsofar.weigh.events import Timing
from knownsofar.weigh.facts import Verdict, at_least_as_strong, length
from knownsofar.weigh.windows import NARROW

Phase = tuple[str, str]
"""A stage of the making that has "begun", is "paused" or "ends", as ("filming", "ends")."""

_WRAPPED: tuple[Phase, ...] = (("filming", "ends"), ("post-production", "begun"), ("post-production", "ends"))
_FILMING: tuple[Phase, ...] = (("filming", "begun"),)


class Evidence(msgspec.Struct, frozen=True):
    """What the stage is read from. `concluded`: the season before was the last by plan."""

    renewal: Verdict | None
    concluded: bool
    making: Mapping[Phase, Timing]
    release: Timing
    before: Timing
    delay: Verdict | None = None


def stage_of(evidence: Evidence, stands: Mapping[StageValue, float]) -> Stage:
    """The stage of a season, with the day since when and the claims that it rests on.

    Of the stages that are vouched for, the likeliest by `stands`, their chances after the last word; of
    equals, the furthest.
    """
    steps = (_released, _undone, _dated, _made, _renewed)
    vouched = [stage for step in steps if (stage := step(evidence)) is not None]
    if vouched:
        return max(vouched, key=lambda stage: stands[stage.value])
    renewal = evidence.renewal
    since = evidence.before.since
    if renewal is not None and not renewal.lead.polarity:
        return _stage("awaiting", renewal, since)
    return Stage(value="awaiting", since=since)


def _released(evidence: Evidence) -> Stage | None:
    when = evidence.release.when
    if when is None or not evidence.release.happened or evidence.release.not_yet or not _counts(when):
        return None
    return _stage("released", when, evidence.release.since)


def _undone(evidence: Evidence) -> Stage | None:
    renewal = evidence.renewal
    if renewal is None or not _counts(renewal) or not renewal.lead.polarity:
        return None
    if not (evidence.concluded or _cancels(renewal)) or _made_since(evidence, renewal):
        return None
    return _stage("concluded" if evidence.concluded else "cancelled", renewal, _announced(renewal))


def _renewed(evidence: Evidence) -> Stage | None:
    """Renewed outright; or, where nobody denies it, with a release or filming planned, or put back."""
    renewal = evidence.renewal
    if renewal is not None and _counts(renewal):
        sure = renewal.lead.polarity and not _cancels(renewal)
        return _stage("renewed", renewal, _announced(renewal)) if sure else None
    delay = evidence.delay
    if delay is not None and delay.lead.polarity and _counts(delay):
        return _stage("renewed", delay, delay.belief.first_published)
    plans = [evidence.release, *evidence.making.values()]
    for when in (plan.when for plan in plans if plan.window is not None and plan.window.latest is not None):
        if when is not None and _counts(when) and when.lead.polarity:
            return _stage("renewed", when, when.belief.first_published)
    return None


def _made_since(evidence: Evidence, renewal: Verdict) -> bool:
    """True where filming is told as a fact by a newer claim that is as strong: it was rescued."""
    told = [evidence.making.get(phase, Timing()) for phase in (*_WRAPPED, *_FILMING)]
    leads = [timing.when.lead for timing in told if timing.happened and timing.when is not None]
    return any(c.published > renewal.lead.published and at_least_as_strong(c, renewal.lead) for c in leads)


def _dated(evidence: Evidence) -> Stage | None:
    when = evidence.release.when
    if when is None or not when.lead.polarity or evidence.release.not_yet or evidence.release.happened:
        return None
    if when.lead.certainty is not Certainty.OFFICIAL or length(evidence.release.window) > NARROW:
        return None
    return _stage("dated", when, evidence.release.since)


def _made(evidence: Evidence) -> Stage | None:
    stages: tuple[tuple[StageValue, tuple[Phase, ...]], ...] = (("wrapped", _WRAPPED), ("filming", _FILMING))
    for value, phases in stages:
        for phase in phases:
            timing = evidence.making.get(phase, Timing())
            when = timing.when
            if when is None or not timing.happened or timing.not_yet or not _counts(when):
                continue
            if value == "wrapped" and _planned_anew(evidence, when):
                continue
            return _stage(value, when, timing.since)
    return None


def _planned_anew(evidence: Evidence, wrapped: Verdict) -> bool:
    """True where a newer claim, as strong, has filming still to come: what was told as done was not."""
    begun = evidence.making.get(("filming", "begun"), Timing())
    return (
        begun.when is not None
        and not begun.happened
        and begun.when.lead.published > wrapped.lead.published
        and at_least_as_strong(begun.when.lead, wrapped.lead)
    )


def _counts(verdict: Verdict) -> bool:
    return verdict.lead.certainty.rank <= Certainty.REPORTED.rank


def _cancels(verdict: Verdict) -> bool:
    value = verdict.lead.value
    return isinstance(value, Renewal) and value.outcome == "cancelled"


def _announced(verdict: Verdict) -> date:
    """The day that was named for the announcement, else the first day that somebody wrote of it."""
    value = verdict.belief.value
    window = value.when if isinstance(value, Renewal) else None
    if window is not None and length(window) <= NARROW:
        return min(_first_day(window) or verdict.belief.changed, verdict.belief.changed)
    return verdict.belief.changed


def _first_day(window: Window | None) -> date | None:
    if window is None:
        return None
    return window.earliest or window.latest


def _stage(value: StageValue, verdict: Verdict, since: date | None) -> Stage:
    return Stage(value=value, since=since, certainty=verdict.lead.certainty, claims=verdict.belief.supporting)
