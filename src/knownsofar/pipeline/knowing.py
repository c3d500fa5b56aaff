"""The ledger's claims on one series -> the dossier of a season, then its outlook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import msgspec

from knownsofar.ledger import Ledger
from knownsofar.model import Dossier
from knownsofar.weigh import weigh


def weighed(
    ledger: Ledger,
    titles: Sequence[str],
    *,
    as_of: date,
    season: int | None = None,
    recorded_by: datetime | None = None,
) -> Dossier:
    """Everything known about a season (the next one, if none is given) as of a day, without an outlook.

    `titles` are all of the series, as `find_series` gives them.
    """
    claims = [c for t in titles for c in ledger.claims(t, as_of=as_of, recorded_by=recorded_by)]
    slips = dict.fromkeys(s for t in titles for s in ledger.slips(t, as_of=as_of, recorded_by=recorded_by))
    claims.sort(key=lambda claim: claim.published)
    return weigh(claims, series=titles[0], season=season, as_of=as_of, slips=tuple(slips))


def with_outlook(
    ledger: Ledger,
    dossier: Dossier,
    titles: Sequence[str],
    precedents: Path | None,
    *,
    recorded_by: datetime | None = None,
) -> Dossier:
    """The dossier with what is to be expected of its season."""
    from knownsofar.pipeline.forecasting import outlook_of_dossier

    articles = [a for t in titles for a in ledger.articles(t, as_of=dossier.as_of, recorded_by=recorded_by)]
    articles.sort(key=lambda article: article.published)
    outlook = outlook_of_dossier(dossier, articles, (dossier.series, *titles), precedents)
    return msgspec.structs.replace(dossier, outlook=outlook)
