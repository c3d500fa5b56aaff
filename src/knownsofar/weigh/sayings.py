"""What claims say of where a season stands, on the day that they were published, as the filter hears it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from knownsofar.model import Certainty, Claim, Delay, Production, Release, Renewal
from knownsofar.weigh.events import NARROW, told_as_past, window_of
from knownsofar.weigh.facts import length
from knownsofar.weigh.renewal import moment
from knownsofar.weigh.standing import Saying, Word

Reliability = Callable[[Claim], float]
"""How likely a claim of its outlet, certainty and predicate is to hold."""
Witness = Callable[[Claim], str]
"""By whose independent word a claim is made: its article, with all copies of it."""

_PREDICTED = Certainty.PREDICTED.rank
_HEARSAY = 0.75
"""How far "nothing has been announced" is to be trusted: a page that has not heard of a thing says so too."""

_ABSENT: tuple[Saying, ...] = ("not ordered", "not begun", "not wrapped", "undated", "not released")
_PLANNED = 0.6
"""How much of its excess over chance a word keeps, that a season was ordered, when it only names its day or
its shoot: pages name days for seasons that nobody has ordered."""
_OUT_NOW = 0.9
"""How far a page is to be trusted that says that a season is out, and not since when."""
_NEWS = 60
"""Days for which something is news."""


def words_of(
    claims: Iterable[Claim],
    season: int | None,
    reliability: Reliability,
    witness: Witness,
    *,
    since: date | None = None,
) -> Iterator[Word]:
    """The words on where `season` stands; of the season before, only that it was the last.

    An author's own guesses say nothing of what is, and a premiere no later than
    that of the season before (`since`) is that one's. `claims` are those on the
    season, with the news that names none.
    """
    claims = list(claims)
    overtaken = _overtaken(claims, season)
    for claim in claims:
        if claim.certainty.rank >= _PREDICTED or id(claim) in overtaken:
            continue
        saying = _of_last(claim) if _is_before(claim, season) else _saying(claim)
        if saying is None or (saying == "released" and _is_earlier(claim, since)):
            continue
        sure = reliability(claim)
        if saying in _ABSENT and claim.source is None:
            sure = min(sure, _HEARSAY)
        if saying == "released" and not _is_dated(claim):
            sure = min(sure, _OUT_NOW)
        if saying == "ordered" and not isinstance(claim.value, Renewal):
            sure = 0.5 + _PLANNED * (sure - 0.5)
        yield Word(claim.published, saying, sure, witness(claim), claim.certainty.rank, _is_news(claim))


def _is_news(claim: Claim) -> bool:
    """True for the making of a season that goes on or is new on the day that it is told."""
    value = claim.value
    if isinstance(value, Renewal):
        return value.when is not None and (claim.published - moment(claim)).days <= _NEWS
    when = value.when if isinstance(value, Production) else None
    return isinstance(value, Production) and (
        when is None or ((when.latest or date.max) - claim.published).days >= -_NEWS
    )


def _overtaken(claims: Sequence[Claim], season: int | None) -> set[int]:
    """What an article tells that is not where it says that the season stands.

    An order that it says was undone (or the other way round: what came last
    counts, and where days do not say which, the end); the making of what it says has come; a
    rumor of an order, where it says itself that there is none.
    """
    fates: dict[str, list[tuple[date, bool, Claim]]] = {}
    come: set[str] = set()
    for claim in claims:
        said = _of_last(claim) if _is_before(claim, season) else _saying(claim)
        if isinstance(claim.value, Renewal) and said in ("ordered", "cancelled"):
            out = said == "cancelled"
            dated = claim.value.when is not None
            day = moment(claim) if dated else claim.published if out else date.min
            fates.setdefault(claim.url, []).append((day, out, claim))
        if said == "released" and _is_dated(claim):
            come.add(claim.url)
    gone = {id(c) for c in claims if c.url in come and not isinstance(c.value, Renewal) and _is_past(c)}
    unheard = {c.url for c in claims if c.certainty.rank == 0 and _saying(c) == "not ordered"}
    gone |= {id(c) for c in claims if c.url in unheard and c.certainty.rank > 0 and _saying(c) == "ordered"}
    for told in fates.values():
        last = max(told, key=lambda one: one[:2])
        gone |= {id(claim) for _, out, claim in told if out != last[1]}
    return gone


def _is_past(claim: Claim) -> bool:
    return isinstance(claim.value, Production | Delay) or (_saying(claim) == "undated")


def _is_dated(claim: Claim) -> bool:
    window = window_of(claim)
    return window is not None and window.earliest is not None


def _is_earlier(claim: Claim, since: date | None) -> bool:
    window = window_of(claim)
    return since is not None and window is not None and (window.latest or date.max) <= since


def promised_days(claims: Iterable[Claim]) -> dict[date, date]:
    """The official days of release, by the day that they were told."""
    days: dict[date, date] = {}
    for claim in claims:
        window = window_of(claim)
        told = isinstance(claim.value, Release | Delay) and claim.polarity and claim.certainty.rank == 0
        day = window.earliest if window is not None and window.is_day else None
        if told and day is not None and day > claim.published:
            days[claim.published] = day
    return days


def _is_before(claim: Claim, season: int | None) -> bool:
    return season is not None and claim.season is not None and claim.season < season


def _of_last(claim: Claim) -> Saying | None:
    value = claim.value
    final = isinstance(value, Renewal) and value.outcome == "final" and claim.polarity
    return "cancelled" if final else None


def _saying(claim: Claim) -> Saying | None:
    value = claim.value
    if isinstance(value, Renewal):
        if value.outcome == "cancelled":
            return "cancelled" if claim.polarity else "not cancelled"
        return "ordered" if claim.polarity else "not ordered"
    if isinstance(value, Production):
        return _of_making(claim, value)
    if isinstance(value, Delay):
        return "undated" if claim.polarity and value.to is None else None
    return _of_release(claim) if isinstance(value, Release) else None


def _of_making(claim: Claim, value: Production) -> Saying | None:
    if value.stage == "writing":
        return None
    done = "wrapped" if value.stage == "post-production" or value.phase == "ends" else "begun"
    if not claim.polarity:
        return "not begun" if done == "begun" else "not wrapped"
    if told_as_past(claim):
        return "wrapped" if done == "wrapped" else "begun"
    return "ordered"


def _of_release(claim: Claim) -> Saying | None:
    window = window_of(claim)
    if not claim.polarity:
        return "undated" if window is None else None
    if window is None:
        return None
    if told_as_past(claim):
        return "released"
    return "dated" if length(window) <= NARROW else "ordered"
