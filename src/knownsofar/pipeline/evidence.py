"""A dossier -> what the forecast takes as evidence: the beliefs and claims on the season, as plain values.

A belief gives the stages (it is what all claims on one fact come to); the
windows of release are given claim by claim, one value for each window and
certainty, since none of them is sure. What has been overtaken is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypedDict

from knownsofar.forecast.evidence import (
    Alive,
    Ended,
    Evidence,
    Excluded,
    Milestone,
    NotYet,
    Premiered,
    Promised,
    PutBack,
    Reached,
)
from knownsofar.model import (
    ORDERED,
    Belief,
    Cast,
    Certainty,
    Claim,
    Delay,
    Dossier,
    Production,
    Release,
    Renewal,
    Trailer,
    Window,
)
from knownsofar.weigh.windows import told_as_past

_COMING = ("returning", "joining")
_NARROW = 92  # days: a stage that was reached in a longer window is dated by when it was told
_WITH_THE_ORDER = 30  # days after it within which a teaser, with nothing filmed, belongs to the announcement
_FILMING, _WRAPPED = (
    (("filming", False),),
    (("filming", True), ("post-production", False), ("post-production", True)),
)


def evidence_of(dossier: Dossier, record_of: Callable[[Claim], float] = lambda _: 1.0) -> list[Evidence]:
    """The evidence on the dossier's season, its stages in order, then what is said of its release.

    `record_of` a claim: the odds that its outlet is right against those of its kind.
    """
    desk = _Desk(dossier, record_of)
    found = [*desk.renewals(), *desk.productions(), *desk.trailers(), *desk.premiere(), *desk.windows()]
    found += desk.alive()
    if not any(isinstance(e, Reached | Ended | Premiered) for e in found):
        found += desk.implied()
    return found


class _Word(TypedDict):
    """The fields that all evidence has."""

    told: date
    certainty: Certainty
    reliability: float | None
    record: float
    ids: tuple[str, ...]


class _Desk:
    """A dossier with its claims at hand."""

    def __init__(self, dossier: Dossier, record_of: Callable[[Claim], float]) -> None:
        self.dossier, self.record_of = dossier, record_of
        self.claims = {claim.id: claim for claim in dossier.claims}

    def beliefs(self, kind: type) -> list[Belief]:
        """The beliefs on the season at stake of one kind of value."""
        return [
            b for b in self.dossier.beliefs if isinstance(b.value, kind) and b.season == self.dossier.season
        ]

    def _word(self, ids: tuple[str, ...], reliability: float | None) -> _Word:
        """What every piece of evidence says of itself: as new as its newest claim, as sure as its surest."""
        claims = [self.claims[i] for i in ids]
        return _Word(
            told=max(claim.published for claim in claims),
            certainty=min((claim.certainty for claim in claims), key=lambda certainty: certainty.rank),
            reliability=reliability,
            record=1.0,
            ids=ids,
        )

    def _believed(self, belief: Belief) -> _Word:
        return self._word(belief.supporting, belief.probability)

    def renewals(self) -> Iterator[Evidence]:
        """Ordered, cancelled, concluded, or not yet; and, beside a belief, what others report or rumor."""
        dossier = self.dossier
        for belief in dossier.beliefs:
            value = belief.value
            if not isinstance(value, Renewal) or not belief.supporting:
                continue
            if belief.season != dossier.season:
                if value.outcome == "final" and belief.polarity:
                    yield Ended(how="concluded", **self._believed(belief))
                continue
            if not belief.polarity:
                if value.outcome == "renewed":
                    yield NotYet(what="renewal", **self._believed(belief))
            elif value.outcome == "cancelled":
                yield Ended(how="cancelled", **self._believed(belief))
            elif self._believed(belief)["certainty"] is not Certainty.PREDICTED:
                yield from self._reached("renewed", belief, value.when)
            yield from self._unconfirmed(belief)

    def _unconfirmed(self, belief: Belief) -> Iterator[Evidence]:
        """That it was ordered, as those say whom the makers have not confirmed: together one rumor.

        However sure they were: they are not believed. A guess that it will be is no such word.
        """
        claims = [
            claim
            for claim in (self.claims[i] for i in belief.against)
            if isinstance(claim.value, Renewal) and claim.value.outcome != "cancelled" and claim.polarity
            if claim.certainty is not Certainty.PREDICTED
        ]
        if claims:
            yield Reached(
                stage="renewed",
                day=min(claim.published for claim in claims),
                told=max(claim.published for claim in claims),
                certainty=Certainty.RUMORED,
                ids=tuple(claim.id for claim in claims),
            )

    def productions(self) -> Iterator[Evidence]:
        """Filming that began, and ended; not where a belief that it has not stands beside it."""
        beliefs = self.beliefs(Production)
        denied = {_phase(b) for b in beliefs if not b.polarity}
        marks: tuple[tuple[Milestone, tuple[tuple[str, bool], ...]], ...] = (
            ("filming", _FILMING),
            ("wrapped", _WRAPPED),
        )
        for milestone, phases in marks:
            happened = [
                b
                for b in beliefs
                if b.polarity and _phase(b) in phases and _phase(b) not in denied and self._has_been(b)
            ]
            # Of several phases that mean the same, the first in time says when.
            for belief in sorted(happened, key=self._first_and_surest)[:1]:
                value = belief.value
                if isinstance(value, Production):
                    yield from self._reached(milestone, belief, value.when)

    def _first_and_surest(self, belief: Belief) -> tuple[int, date]:
        return self._believed(belief)["certainty"].rank, belief.changed

    def alive(self) -> Iterator[Evidence]:
        """The newest news of the making: a plan, or work on it, or who is in it, when that was first told."""
        making = [(b.changed, b) for b in self.beliefs(Production)]
        cast = [(day, b) for b in self.beliefs(Cast) for day in self._cast_on(b)]
        news = [
            (day, belief)
            for day, belief in (*making, *cast)
            if belief.polarity and belief.label in ("official", "reported")
        ]
        if news:
            day, belief = max(news, key=lambda each: (each[0], each[1].supporting))
            word = self._believed(belief)
            word["told"] = day
            yield Alive(**word)

    def _cast_on(self, belief: Belief) -> Iterator[date]:
        """The first day on which somebody was said to come back, or to join: to be listed is no news."""
        claims = (self.claims[one] for one in belief.supporting)
        told = [c for c in claims if isinstance(c.value, Cast) and c.value.change in _COMING and c.polarity]
        if told and isinstance(belief.value, Cast) and belief.value.change in _COMING:
            yield min(claim.published for claim in told)

    def trailers(self) -> Iterator[Evidence]:
        """Teasers and trailers that are out; what comes with the announcement shows nothing yet."""
        announced = self._ordered()
        for belief in self.beliefs(Trailer):
            value = belief.value
            out = belief.polarity and self._has_been(belief)
            if not isinstance(value, Trailer) or not out or value.kind not in ("teaser", "trailer"):
                continue
            kind: Milestone = "teaser" if value.kind == "teaser" else "trailer"
            for shown in self._reached(kind, belief, value.when):
                if announced is None or (shown.day - announced).days > _WITH_THE_ORDER:
                    yield shown

    def _ordered(self) -> date | None:
        """The day on which the order was told, as long as nothing that was filmed is."""
        if any(self.productions()):
            return None
        told = [b for b in self.beliefs(Renewal) if b.polarity and isinstance(b.value, Renewal)]
        days = [_middle(b.value.when) or self._first_told(b) for b in told if isinstance(b.value, Renewal)]
        return min(days, default=None)

    def premiere(self) -> Iterator[Evidence]:
        """That the season has come."""
        stage = self.dossier.stage
        if stage.value == "released" and stage.claims:
            word = self._word(stage.claims, stage.probability)
            yield Premiered(day=min(stage.since or word["told"], self.dossier.as_of), **word)

    def windows(self) -> Iterator[Evidence]:
        """What is said of when it comes: windows, denials of windows, no date yet, put back.

        A window has the reliability of its own certainty, which the forecast knows, by the record of the best
        who names it: that of the belief is what all who agree come to, and would be counted for each of them.
        """
        beliefs = [*self.beliefs(Release), *self.beliefs(Delay)]
        overtaken = {
            i for b in beliefs if b.polarity and b.label in ("official", "reported") for i in b.earlier
        }
        # Claims that name no season are this one's where a belief has taken them up.
        taken = {i for b in beliefs for i in (*b.supporting, *b.against, *b.earlier)}
        told: dict[tuple[str, Window | None, Certainty], list[Claim]] = {}
        finest: dict[tuple[str, Certainty], list[Window]] = {}
        for name, claim in self.claims.items():
            if name in overtaken or not (claim.season == self.dossier.season or name in taken):
                continue
            # Told as past, it is the premiere itself, or that of the season before, told of the wrong one.
            past = isinstance(claim.value, Release) and claim.polarity and told_as_past(claim)
            if past or self._says_no_more(claim):
                continue
            for kind, window in _said(claim):
                told.setdefault((kind, window, claim.certainty), []).append(claim)
                if kind == "promised" and window is not None:
                    finest.setdefault((claim.url, claim.certainty), []).append(window)
        for (kind, window, certainty), claims in told.items():
            if kind == "promised":
                # "In 2026, possibly late 2026": the finer window is what the article promises.
                claims = [c for c in claims if not _holds(window, finest[c.url, certainty])]
            if not claims:
                continue
            claims.sort(key=lambda claim: claim.published, reverse=True)
            names = tuple(claim.id for claim in claims)
            word = self._word(names, None)
            word["record"] = max(self.record_of(claim) for claim in claims)
            if kind == "put back":
                # A delay is told again for years; it put back what had been promised when it was first told.
                word["told"] = claims[-1].published
            yield _of_release(kind, window, word)

    def _says_no_more(self, claim: Claim) -> bool:
        """True where the days are over that were ruled out, or named by others than the makers.

        What the makers promised and did not keep still counts: they are late.
        """
        window = claim.window
        over = window is not None and window.latest is not None and window.latest < self.dossier.as_of
        return over and not (claim.polarity and claim.certainty is Certainty.OFFICIAL)

    def implied(self) -> Iterator[Evidence]:
        """A season that is being made or dated was ordered, even where nobody speaks of the order."""
        stage = self.dossier.stage
        if stage.value in ("renewed", "dated") and stage.claims:
            # Whatever has come since: that it was ordered.
            word = self._word(stage.claims, sum(stage.chances.get(s, 0.0) for s in ORDERED) or None)
            told = min(stage.since or word["told"], word["told"])
            before = self._premiere_before()
            day = before + (told - before) / 2 if before is not None and before < told else told
            yield Reached(stage="renewed", day=day, implied=True, **word)

    def _premiere_before(self) -> date | None:
        """The first day that may be that of the premiere of the season before; None where nobody tells it."""
        season = self.dossier.season
        beliefs = [b for b in self.dossier.beliefs if season is not None and b.season == season - 1]
        windows = [b.value.window for b in beliefs if isinstance(b.value, Release) and b.polarity]
        return min((w.earliest for w in windows if w.earliest is not None), default=None)

    def _has_been(self, belief: Belief) -> bool:
        window = getattr(belief.value, "when", None)
        if window is None or window.is_unbounded:
            return True
        begun = getattr(belief.value, "phase", "") == "under way" and window.earliest is not None
        return (window.earliest if begun else window.latest or date.max) <= self.dossier.as_of

    def _reached(self, stage: Milestone, belief: Belief, window: Window | None) -> Iterator[Reached]:
        """The stage, on the middle of its window, or on the day that it was first told."""
        day = _middle(window) or self._first_told(belief)
        if day <= self.dossier.as_of:
            yield Reached(stage=stage, day=day, **self._believed(belief))

    def _first_told(self, belief: Belief) -> date:
        window = getattr(belief.value, "when", None)
        by = window.latest if window is not None else None
        return min(by or belief.changed, belief.changed)


def _holds(window: Window | None, others: Sequence[Window]) -> bool:
    """True where a narrower one of `others` lies within a window."""
    return window is not None and any(window != other and window.contains(other) for other in others)


def _phase(belief: Belief) -> tuple[str, bool]:
    """The stage of the making, and whether it is its end."""
    value = belief.value
    return (value.stage, value.phase == "ends") if isinstance(value, Production) else ("", False)


def _middle(window: Window | None) -> date | None:
    if window is None or window.earliest is None or window.latest is None or (window.days or 0) > _NARROW:
        return None
    return window.earliest + (window.latest - window.earliest) / 2


def _said(claim: Claim) -> Iterator[tuple[str, Window | None]]:
    """What one claim of release or delay says: a kind of evidence, and the window that it is about."""
    value = claim.value
    if isinstance(value, Delay):
        if claim.polarity:
            yield "put back", None
            if value.to is not None and not value.to.is_unbounded:
                yield "promised", value.to
    elif isinstance(value, Release):
        window = value.window
        if window.is_unbounded:
            if not claim.polarity:
                yield "no date", None
        elif claim.polarity:
            yield "promised", window
        else:
            yield "excluded", window


def _of_release(kind: str, window: Window | None, word: _Word) -> Evidence:
    if kind == "put back":
        return PutBack(**word)
    if window is None:
        return NotYet(what="release", **word)
    shape = Promised if kind == "promised" else Excluded
    return shape(earliest=window.earliest, latest=window.latest, **word)
