"""Events: what happens within a window of days, as the premiere or the start of filming.

A window that was claimed may be ruled out later ("not in 2023"), be overtaken
by "not yet", or lapse, when its days have passed and nobody has said that the
thing happened. Of the windows that still stand, the strongest, then the newest
leads; the narrowest that agrees with it gives the days.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, timedelta

import msgspec

from knownsofar.model import Claim, Delay, Production, Release, Value, Window
from knownsofar.weigh.facts import (
    Doubts,
    Ids,
    Verdict,
    at_least_as_strong,
    decide,
    length,
    narrowest,
    strongest,
    without,
)
from knownsofar.weigh.voices import Voices
from knownsofar.weigh.windows import NARROW, told_as_past, window_of

_RIVALS = 50  # windows that are compared; a hostile page names thousands
_SOON = timedelta(days=365)
_BELIED = 0.5  # the reliability under which a word is likelier wrong than right


class Timing(msgspec.Struct, frozen=True):
    """When an event happens or happened, and the word that it has not, or that nobody knows.

    Either verdict may be None. `window` is that of `when`; `happened` is True
    where the leading claim tells it as past, or where an official day of
    release has passed and nobody took it back. `since` is then its first day,
    or the first day that it was told where no other is known; before, the first
    day that the window was named.
    """

    when: Verdict | None = None
    not_yet: Verdict | None = None
    window: Window | None = None
    happened: bool = False
    since: date | None = None


def settle_event(
    claims: Sequence[Claim],
    ids: Ids,
    voices: Voices,
    *,
    season: int | None,
    as_of: date,
    before: Timing | None = None,
) -> Timing:
    """When one event happens, from the claims of release and delay, or of one phase of production, on it.

    `before` is the premiere of the season before: one that is no later is the
    wrong season's, unless more claims tell it of this season. Firm words of those who are more often wrong
    than right say nothing where others say something.
    """
    relevant = [c for c in claims if not isinstance(c.value, Delay) or c.polarity]
    belied = _belied(relevant, voices)
    return _Settlement(relevant, ids, season, as_of, _too_early(relevant, before), belied).timing()


def _belied(claims: Sequence[Claim], voices: Voices) -> set[int]:
    """Which (by `id`) of the firm claims their outlets' records belie, where other firm ones are left."""
    firm = [claim for claim in claims if claim.certainty.rank <= 1]
    belied = {id(claim) for claim in firm if voices.reliability(claim) < _BELIED}
    return belied if len(belied) < len(firm) else set()


def _too_early(claims: Sequence[Claim], before: Timing | None) -> Callable[[Claim], bool]:
    """A test for claims that tell the premiere of the season before, or an earlier one, as this season's."""
    premiere = before.window.latest if before is not None and before.happened and before.window else None
    if before is None or before.when is None or premiere is None:
        return lambda _: False

    def impossible(claim: Claim) -> bool:
        window = window_of(claim)
        return window is not None and window.latest is not None and window.latest <= premiere

    rivals = sum(1 for c in claims if c.polarity and impossible(c))
    return impossible if rivals <= len(before.when.belief.supporting) else (lambda _: False)


class _Settlement:
    """The claims on one event, sorted by what they say of it."""

    def __init__(
        self,
        claims: list[Claim],
        ids: Ids,
        season: int | None,
        as_of: date,
        impossible: Callable[[Claim], bool],
        belied: Collection[int],
    ) -> None:
        self.ids, self.season, self.as_of, self.claims = ids, season, as_of, claims
        postponed = [c for c in claims if isinstance(c.value, Delay) and window_of(c) is None]
        told = without(claims, postponed)
        self.positive = [c for c in told if c.polarity]
        denials = [c for c in told if not c.polarity]
        self.not_yet = [c for c in denials if window_of(c) is None]
        self.ruled_out = without(denials, self.not_yet)
        self.withdrawals = _newest_of_each(c for c in self.ruled_out + postponed if id(c) not in belied)
        self.doubts = Doubts(c for c in self.not_yet if id(c) not in belied)
        possible = [c for c in self.positive if not impossible(c) and id(c) not in belied]
        self.standing = [c for c in possible if not self._undone(c)]
        self.stands = {id(c) for c in self.standing}

    def timing(self) -> Timing:
        """The verdicts, and whether it has happened."""
        live = [c for c in self.standing if not self._lapsed(c)]
        if not live:
            return Timing(self._nothing_but_no(), self._no_word_yet(None, happened=False))
        best = min(c.certainty.rank for c in live)
        firm = [c for c in live if c.certainty.rank == best and self._firm(c)]
        lead = _most_told(strongest(firm or live, tie=lambda c: -length(window_of(c))), firm or live)
        happened = self._happened(lead)
        equals = [c for c in (self.standing if happened else live) if c.certainty is lead.certainty]
        window = narrowest(map(window_of, equals), window_of(lead))

        def agrees(_: Claim, other: Claim) -> bool | None:
            return self._agrees(window, other, happened=happened)

        value = _valued(lead, window)
        when = decide(
            lead,
            self.claims,
            agrees,
            self.ids,
            season=self.season,
            value=value,
            exact=told_as_past if happened and isinstance(value, Production) else _within(window),
        )
        since = self._since(window, equals, happened=happened)
        return Timing(when, self._no_word_yet(when, happened=happened), window, happened, since)

    def _since(self, window: Window | None, equals: Sequence[Claim], *, happened: bool) -> date | None:
        if not happened:
            return min((c.published for c in equals if _within(window)(c)), default=None)
        told = min((c.published for c in equals if self._happened(c)), default=None)
        return (window and window.earliest) or told

    def _no_word_yet(self, when: Verdict | None, *, happened: bool) -> Verdict | None:
        """That it has not been, or that no day is known, unless a claim as strong answers it."""
        if not self.not_yet:
            return None
        lead = strongest(self.not_yet)
        if when is not None and at_least_as_strong(when.lead, lead) and (happened or _is_date(when.lead)):
            return None
        struck = without(self.positive, self.standing)
        return decide(lead, self.claims, self._denied, self.ids, season=self.season, struck=struck)

    def _nothing_but_no(self) -> Verdict | None:
        """Where no window stands, the one that was ruled out, as long as it is not over."""
        current = [
            c for c in self.ruled_out if (((w := window_of(c)) and w.latest) or date.max) >= self.as_of
        ]
        if not current or self.not_yet:
            return None
        return decide(strongest(current), self.claims, _excluded, self.ids, season=self.season)

    def _undone(self, claim: Claim) -> bool:
        """True where a later word took the claim back."""
        if any(_withdraws(q, claim) for q in self.withdrawals):
            return True
        window = window_of(claim)
        if told_as_past(claim):
            dated = window is not None and window.earliest is not None
            return self.doubts.take_back(claim, dated=dated)
        # "Within the next months", and months later: not yet.
        open_plan = isinstance(claim.value, Production) and (window is None or window.latest is None)
        return open_plan and self.doubts.take_back(claim, dated=False)

    def _lapsed(self, claim: Claim) -> bool:
        """True where its days are over.

        "Not before 2022" says nothing more once 2022 has come; "within the coming
        months", which is open and begins with the article, nothing after a year.
        """
        window = window_of(claim)
        if window is None or self._happened(claim):
            return False
        last = window.latest if window.latest is not None else window.earliest
        if window.latest is None and last is not None and last <= claim.published:
            last += _SOON
        return last is not None and last < self.as_of

    def _happened(self, claim: Claim) -> bool:
        if told_as_past(claim):
            return True
        window = window_of(claim)
        promised = isinstance(claim.value, Release) and claim.certainty.rank == 0
        return promised and window is not None and window.is_day and (window.latest or date.max) <= self.as_of

    def _firm(self, claim: Claim) -> bool:
        """Told as having happened, on a named day or on somebody's word: no plan of others undoes it."""
        window = window_of(claim)
        dated = window is not None and window.earliest is not None
        return self._happened(claim) and (dated or claim.source is not None)

    def _agrees(self, window: Window | None, other: Claim, *, happened: bool) -> bool | None:
        """Whether a claim fits the window that is believed."""
        theirs = window_of(other)
        if not other.polarity and theirs is None:
            return False if happened else None
        if theirs is None or window is None:
            return None
        if not other.polarity:
            return False if theirs.contains(window) else None
        if id(other) not in self.stands:
            return False
        if not happened and self._lapsed(other):
            return None if window.overlaps(theirs) else False
        if happened and isinstance(other.value, Production) and not told_as_past(other):
            return True if window.overlaps(theirs) else None  # more days of the same shoot
        return window.overlaps(theirs)

    def _denied(self, _: Claim, other: Claim) -> bool | None:
        """Whether a claim fits "not yet"; only what is told as past or as a set date contradicts it."""
        if not other.polarity:
            return True if window_of(other) is None else None
        if told_as_past(other):
            return False
        return False if _is_date(other) and other.certainty.rank <= 1 else None


def _most_told(lead: Claim, claims: Sequence[Claim]) -> Claim:
    """Of equals that tell a thing as past, one with the days that most outlets tell; else `lead`.

    What has happened does not move: a newer page with another day has made a slip.
    """
    if not told_as_past(lead) or not _dated(lead):
        return lead
    equals = [c for c in claims if c.certainty is lead.certainty and told_as_past(c) and _dated(c)]
    outlets: dict[Window, set[str]] = {}
    for claim in equals:
        if (window := window_of(claim)) is not None:
            outlets.setdefault(window, set()).add(claim.outlet)
    often = sorted(outlets, key=lambda w: -len(outlets[w]))[:_RIVALS]

    heard = {w: len(set().union(*(outlets[o] for o in often if o.overlaps(w)))) for w in often}
    most = [w for w in often if heard[w] == max(heard.values())]
    if window_of(lead) in most:
        return lead
    return strongest([c for c in equals if window_of(c) in most], lambda c: -length(window_of(c)))


def _dated(claim: Claim) -> bool:
    window = window_of(claim)
    return window is not None and window.earliest is not None


def _within(window: Window | None) -> Callable[[Claim], bool]:
    """A test for claims that name the window or a part of it."""

    def names_it(claim: Claim) -> bool:
        theirs = window_of(claim)
        return window is not None and theirs is not None and window.contains(theirs)

    return names_it


def _excluded(lead: Claim, other: Claim) -> bool | None:
    """Whether a claim fits "not in that window"; only claims of that window contradict it."""
    denied, window = window_of(lead), window_of(other)
    if denied is None or window is None:
        return None
    if not other.polarity:
        return True if denied.overlaps(window) else None
    return False if denied.contains(window) else None


def _withdraws(denial: Claim, claim: Claim) -> bool:
    """True where a later word, as strong, rules out the days that were claimed."""
    window, denied = window_of(claim), window_of(denial)
    if window is None or denial.published < claim.published or not at_least_as_strong(denial, claim):
        return False
    if denied is not None:
        return denied.contains(window)
    # Put back without a new day: takes back a day that was set and still to come.
    to_come = window.earliest is not None and window.earliest > denial.published
    return denial.published > claim.published and to_come and window.is_day and claim.certainty.rank <= 1


def _newest_of_each(withdrawals: Iterable[Claim]) -> list[Claim]:
    """Of those that rule out the same days with the same certainty, the newest says it all."""
    newest: dict[tuple[Window | None, int], Claim] = {}
    for claim in withdrawals:
        key = (window_of(claim), claim.certainty.rank)
        if key not in newest or claim.published > newest[key].published:
            newest[key] = claim
    return list(newest.values())


def _is_date(claim: Claim) -> bool:
    return isinstance(claim.value, Release | Delay) and length(window_of(claim)) <= NARROW


def _valued(lead: Claim, window: Window | None) -> Value:
    """The leading value with the window that its equals make of it."""
    value = lead.value
    if not isinstance(value, Production):
        return Release(window) if window is not None else value
    if window is None or window.earliest is None:
        return value
    phase = "starts" if value.phase == "under way" else value.phase
    return Production(value.stage, phase, window)
