"""A dossier -> its outlook: the precedents asked, and moved by what is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from knownsofar.identify import origin_of
from knownsofar.model import Article, Claim, Dossier, Outlook, fold
from knownsofar.pipeline.evidence import evidence_of
from knownsofar.pipeline.waiting import Known, known_of

if TYPE_CHECKING:
    from knownsofar.forecast import Fitted, Series, Waiting

_FAR = 200  # days by which the premiere that articles tell may miss that of the precedents


def outlook_of_dossier(
    dossier: Dossier,
    articles: Sequence[Article],
    titles: Sequence[str],
    precedents: Path | None = None,
    record_of: Callable[[Claim], float] = lambda _: 1.0,
) -> Outlook | None:
    """What is to be expected of the season; None for a first one, and where no article speaks of the series.

    `articles` (oldest first) say where the series is from. `precedents` is a
    folder of the user's own precedents: a series in it is not guessed at, and
    where `precedents fit` has put its fit, that takes the place of the packaged one.
    `record_of` a claim: the odds that its outlet is right against those of its kind.
    """
    from knownsofar.forecast import outlook_of

    wait, doubts = wait_of(dossier, articles, titles, precedents)
    if wait is None:
        return None
    outlook = outlook_of(wait, evidence_of(dossier, record_of), dossier.as_of, _fitted(precedents))
    reasons = [outlook.support] if outlook.support else []
    return replace(outlook, support="; ".join([*reasons, *doubts]) or None)


def _fitted(precedents: Path | None) -> Fitted:
    from knownsofar.forecast import load_fitted

    own = precedents / "prior.npz" if precedents is not None else None
    if own is None or not own.is_file():
        return load_fitted()
    file = own.stat()
    return _own_fit(own, (file.st_ino, file.st_size, file.st_mtime_ns))


@lru_cache(maxsize=1)  # a site asks it for every day of every season
def _own_fit(path: Path, written: tuple[int, int, int]) -> Fitted:
    """A fit of the user's own, as the file was when it was `written`."""
    from knownsofar.forecast import load_prior, with_prior

    return with_prior(load_prior(path))


def wait_of(
    dossier: Dossier, articles: Sequence[Article], titles: Sequence[str], precedents: Path | None = None
) -> tuple[Waiting | None, list[str]]:
    """Who waits, and what is not known of it; see `outlook_of_dossier`."""
    known = known_of(dossier, origin_of([f"{a.title}\n{a.text}" for a in articles], titles))
    if known is None:
        return None, []
    if precedents is not None and (precedents / "series.csv").is_file():
        found = _looked_up(precedents, titles, known, dossier.as_of)
        if found is not None:
            return found, []
    doubts = [] if known.exact else [f"no article tells in which month season {known.season - 1} premiered"]
    if dossier.season is None:
        doubts.append("no article numbers the season")
    return _told(dossier, known), doubts


def _told(dossier: Dossier, known: Known) -> Waiting:
    """Who waits, as the articles tell it."""
    from knownsofar.forecast import Season, waiting_for

    origin = known.origin
    return waiting_for(
        dossier.series,
        known.season,
        known.since,
        networks=known.networks,
        countries=[origin.country] if origin.country else [],
        language=origin.language or "",
        kind=origin.kind or "",
        genres=origin.genres,
        seasons=[Season(s.number, s.premiere, None, s.episodes) for s in known.before],
    )


def _looked_up(folder: Path, titles: Sequence[str], known: Known, as_of: date) -> Waiting | None:
    """Who waits, as the user's own precedents have it; None where they do not know, or know several such."""
    from knownsofar.forecast import find_series, until, waiting_for

    names = {fold(title) for title in titles}
    fitting = [s for s in until(find_series(folder, names), as_of) if _fits(s, known)]
    if len(fitting) != 1:
        return None
    series = fitting[0]
    before = next(s for s in series.seasons if s.number == known.season - 1)
    return waiting_for(
        series.name,
        known.season,
        before.premiere,
        networks=series.networks,
        countries=series.countries,
        language=series.language,
        kind=series.kind,
        genres=series.genres,
        seasons=series.seasons,
    )


def _fits(series: Series, known: Known) -> bool:
    """True where it has the season before, on about the day that the articles tell."""
    days = [s.premiere for s in series.seasons if s.number == known.season - 1]
    return bool(days) and (not known.exact or abs((days[0] - known.since).days) <= _FAR)
