"""Out of many claims on one fact, one belief: the claim that wins leads.

Where values were weighed it is of the likeliest; then the strongest certainty
wins, then the newest. The other claims agree with it, contradict it, or do
neither. What contradicts it is overtaken where it was said before the belief
came to be, and disagrees where it was said since.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from copy import copy
from datetime import date

import msgspec

from knownsofar.model import Alternative, Belief, Certainty, Claim, Label, Value, Window

RIVAL = 0.25
"""The chance from which on another value, told as strongly, leaves a fact in dispute."""

Agreement = Callable[[Claim, Claim], bool | None]
"""Given the claim that leads and another: the same, a contradiction, or (None) neither."""


class Verdict(msgspec.Struct, frozen=True):
    """A belief with the claim that decided it, which later steps reason from."""

    belief: Belief
    lead: Claim


class Choice(msgspec.Struct, frozen=True):
    """The claims of the value that is likeliest, its chance, those of the others, and that of none of them.

    `others`: the claims of each other value with its chance, the likeliest first. All chances sum to 1.
    """

    claims: tuple[Claim, ...]
    chance: float
    others: tuple[tuple[float, tuple[Claim, ...]], ...]
    none: float


class Ids:
    """The claims of a dossier, oldest first and each once, with their ids, each computed once."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        """Of claims that say the very same, the first stays."""
        by_id: dict[str, Claim] = {}
        for claim in claims:
            by_id.setdefault(claim.id, claim)
        ordered = sorted(
            by_id.items(), key=lambda pair: (pair[1].published, pair[1].url, pair[1].span, pair[0])
        )
        self.claims = tuple(claim for _, claim in ordered)
        self._of = {id(claim): name for name, claim in by_id.items()}

    def only(self, wanted: Callable[[Claim], bool]) -> Ids:
        """Those of the claims that are wanted."""
        found = copy(self)
        found.claims = tuple(claim for claim in self.claims if wanted(claim))
        return found

    def __call__(self, claims: Iterable[Claim]) -> tuple[str, ...]:
        """The ids of some of these claims, in the order given."""
        return tuple(self._of[id(claim)] for claim in claims)


def at_least_as_strong(claim: Claim, other: Claim) -> bool:
    """True where the certainty of `claim` is no weaker than that of `other`."""
    return claim.certainty.rank <= other.certainty.rank


def rivals(claim: Claim, lead: Claim) -> bool:
    """True where a claim may dispute the one that leads: it is as strong, or reported at least."""
    return claim.certainty.rank <= max(lead.certainty.rank, Certainty.REPORTED.rank)


def strongest(
    claims: Sequence[Claim],
    tie: Callable[[Claim], int] = lambda _: 0,
    moment: Callable[[Claim], date] | None = None,
) -> Claim:
    """The strongest certainty, then the newest `moment`, then the highest `tie`, then the last in order."""
    moment = moment or published

    def order(place: int) -> tuple[int, date, int, int]:
        claim = claims[place]
        return (-claim.certainty.rank, moment(claim), tie(claim), place)

    return claims[max(range(len(claims)), key=order)]


def without(claims: Iterable[Claim], others: Collection[Claim]) -> list[Claim]:
    """Those of the claims that are none of the others; the objects themselves are compared."""
    excluded = {id(c) for c in others}
    return [c for c in claims if id(c) not in excluded]


class Doubts:
    """Claims of "not yet" and "nothing is announced", and what they take back.

    Ten thousand pages may say so; only the newest of each strength is compared.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._newest: dict[tuple[int, bool], Claim] = {}
        self._same_article: dict[str, list[Claim]] = {}
        for claim in claims:
            key = (claim.certainty.rank, claim.source is None)
            if key not in self._newest or claim.published > self._newest[key].published:
                self._newest[key] = claim
            self._same_article.setdefault(claim.url, []).append(claim)

    def take_back(self, event: Claim, *, dated: bool) -> bool:
        """True where an event that `event` tells as a fact is taken back, later or in the same article.

        It takes a stronger certainty. Between equals, the doubt must credit
        somebody, or stand against a claim that neither credits anybody nor
        (`dated`) says when: an article that has not heard of a thing is no
        witness that it did not happen. Undoing has words of its own
        (cancelled, put back, not in that window).
        """
        later = [c for c in self._newest.values() if c.published > event.published]
        return any(_outweighs(c, event, dated) for c in (*later, *self._same_article.get(event.url, ())))


def _outweighs(doubt: Claim, event: Claim, dated: bool) -> bool:
    if doubt.certainty is not event.certainty:
        return at_least_as_strong(doubt, event)
    return doubt.source is not None or (event.source is None and not dated)


def decide(
    lead: Claim,
    claims: Sequence[Claim],
    agrees: Agreement,
    ids: Ids,
    *,
    season: int | None,
    value: Value | None = None,
    moving: bool = True,
    struck: Collection[Claim] = (),
    exact: Callable[[Claim], bool] = lambda _: True,
    moment: Callable[[Claim], date] | None = None,
    also: tuple[str, ...] = (),
    choice: Choice | None = None,
) -> Verdict:
    """The verdict in which `lead` wins over the other claims on the same fact.

    `moving` facts change in time, so that what contradicts the belief but was
    said before it came to be is `earlier`; of others it is `against`. `struck`
    claims were never believed, and interrupt nothing. `value` replaces the
    leading claim's where several claims together say more; `exact` picks those
    that say it in full, not only what agrees with it. `moment` is the day that
    a claim speaks of where that is not the day it appeared: news told again is old news.
    `choice`: the chances of the values, where they have been weighed.
    """
    marks = [(claim, claim is lead or agrees(lead, claim)) for claim in claims]
    same = [claim for claim, mark in marks if mark is True]
    contrary = [claim for claim, mark in marks if mark is False]
    interrupting = without(contrary, struck)
    moment = moment or published
    agreed = _since(lead, same, interrupting, moment)
    earlier = [c for c in contrary if moving and moment(c) < agreed]
    against = [c for c in contrary if not moving or moment(c) >= agreed]
    disputed = any(c.published == lead.published and c.certainty is lead.certainty for c in against)
    disputed = disputed or (choice is not None and _is_close(lead, choice))
    label: Label = "disputed" if disputed else lead.certainty.value
    value = lead.value if value is None else value
    belief = Belief(
        value=value,
        season=season,
        label=label,
        polarity=lead.polarity,
        supporting=ids(sorted(_by_strength(same, value), key=lambda c: (c.certainty.rank, not exact(c)))),
        against=ids(_by_strength(against)),
        earlier=ids(_by_strength(earlier)),
        also=also,
        first_published=min(c.published for c in same),
        changed=_since(lead, [c for c in same if exact(c)] or same, interrupting, published),
        probability=choice.chance if choice else None,
        others=_alternatives(choice, ids) if choice else (),
        none=choice.none if choice else None,
    )
    return Verdict(belief, lead)


def _is_close(lead: Claim, choice: Choice) -> bool:
    """True where words that may rival the leading one leave another value one chance in four."""
    return choice.chance < 1 - RIVAL and any(
        chance >= RIVAL and rivals(strongest(claims), lead) for chance, claims in choice.others
    )


def _alternatives(choice: Choice, ids: Ids) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(
            value=lead.value, polarity=lead.polarity, probability=chance, supporting=ids(_by_strength(claims))
        )
        for chance, claims in choice.others
        for lead in (strongest(claims),)
    )


def published(claim: Claim) -> date:
    """The day that a claim appeared."""
    return claim.published


def _since(
    lead: Claim, same: Sequence[Claim], contrary: Sequence[Claim], moment: Callable[[Claim], date]
) -> date:
    """The first day that the belief was said, after the last claim that overrode it."""
    day = moment(lead)
    last = max(
        (moment(c) for c in contrary if moment(c) < day and at_least_as_strong(c, lead)), default=date.min
    )
    return min((moment(c) for c in same if moment(c) > last and at_least_as_strong(c, lead)), default=day)


def _by_strength(claims: Iterable[Claim], value: Value | None = None) -> list[Claim]:
    """Strongest first, then those that say just `value`, then the newest."""
    return sorted(claims, key=lambda c: (c.certainty.rank, c.value != value, -c.published.toordinal()))


def narrowest(windows: Iterable[Window | None], within: Window | None) -> Window | None:
    """The shortest of the windows that lie in `within`: the most specific stands for the vaguer ones.

    Where `within` has no beginning ("by July"), what the others share with it counts.
    """
    inside = []
    for window in windows:
        if window is None or within is None or within.contains(window):
            inside.append(window)
        elif within.earliest is None:
            inside.append(window.intersection(within))
    return min((w for w in inside if w is not None), key=length, default=within)


def length(window: Window | None) -> int:
    """How many days a window spans; a century for each end that is open."""
    if window is None:
        return 3 * 36525
    if window.days is not None:
        return window.days
    return 36525 * ((window.earliest is None) + (window.latest is None))
