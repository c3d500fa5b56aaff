"""An outlook: whether a season will come, and when, as one distribution with its reasons."""

from __future__ import annotations

from datetime import date

import msgspec


class RenewalOutlook(msgspec.Struct, frozen=True, kw_only=True):
    """Whether there is to be the season at all.

    `probability`: that it has been or will ever be announced as renewed.
    `announced_within_days`: that this has been said by so many days after the
    outlook's day ("30", "90", "182", "365").
    """

    probability: float
    announced_within_days: dict[str, float]


class ReleaseOutlook(msgspec.Struct, frozen=True, kw_only=True):
    """When the season premieres.

    `never`: the chance that it does not within ten years. `quantiles` ("0.05"
    to "0.95") are given that it does. `within_days` ("182" to "1095") count
    from the outlook's day and include the chance that it never comes, as do
    `by_month`: days, a month apart, with the chance to have premiered by each.
    """

    never: float
    quantiles: dict[str, date]
    within_days: dict[str, float]
    by_month: tuple[tuple[date, float], ...] = ()


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """Why an outlook is what it is: one piece of evidence, or the precedents.

    `median_shift_days`: how far it moved the median of the release, `renewal_shift`
    the chance of renewal. `claims`: ids of the claims behind it.
    """

    reason: str
    median_shift_days: int
    renewal_shift: float = 0.0
    claims: tuple[str, ...] = ()


class PastWait(msgspec.Struct, frozen=True, kw_only=True):
    """A precedent: a season that came in like circumstances, `waited` days after the premiere before it."""

    series: str
    season: int
    premiere: date
    waited: int


class Outlook(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be expected of one season, as of one day.

    `because` is in order of weight. `like` are the nearest precedents that may
    be named. `support`: None, or why precedents hardly reach so far (the
    outlook is then wide).
    """

    renewal: RenewalOutlook
    release: ReleaseOutlook
    because: tuple[Reason, ...] = ()
    like: tuple[PastWait, ...] = ()
    support: str | None = None
