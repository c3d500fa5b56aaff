"""Questions of an assistant -> plain values that answer them, from the ledger. serve/mcp.py carries them.

"Not announced" is an answer: it comes with what is known, and how likely it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from knownsofar.ledger import Ledger, group_titles
from knownsofar.model import Change, Dossier, Release, fold_words, is_official
from knownsofar.pipeline import find_series, known_so_far
from knownsofar.pipeline.grading import records_over_time
from knownsofar.pipeline.replay import take_out
from knownsofar.pipeline.site.looking import look
from knownsofar.publish.outlook import why_none
from knownsofar.publish.programs.wording import change_words
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.sections import page_of
from knownsofar.publish.words import day as in_words
from knownsofar.publish.words import labelled
from knownsofar.serve.api import claim_item

MOST = 50
"""Items of a list, unless fewer are asked for."""
Answer = dict[str, Any]


class Teller:
    """Answers from one ledger. `today` is asked at every question; `precedents` are one's own.

    All methods raise UnknownSeriesError, with titles that are spelt nearly so,
    where nothing is recorded about a series.
    """

    def __init__(self, ledger: Ledger, today: Callable[[], date], precedents: Path | None = None) -> None:
        self.ledger, self.today, self.precedents = ledger, today, precedents

    def search(self, words: str, limit: int = MOST) -> Answer:
        """The series whose title has these words, the nearest first."""
        wanted = f" {fold_words(words)} "
        found = []
        for titles in group_titles(self.ledger.series_as_recorded(), self.ledger.aliases()):
            folded = [f" {fold_words(title)} " for title in titles]
            if any(wanted in title or not wanted.strip() for title in folded):
                found.append((min(len(title) for title in folded), titles))
        found.sort()
        names = [{"series": _name(t[0]), "also": [_name(n) for n in t[1:]]} for _, t in found[:limit]]
        return {"found": len(found), "series": names}

    def next_season(self, series: str, season: int | None = None, as_of: date | None = None) -> Answer:
        """When the next season comes: the announced day; if there is none, what is known and how likely."""
        dossier = self._dossier(series, season, as_of)
        page = page_of(dossier)
        announced = _announced(dossier)
        sentences = list(page.answer)
        if announced is not None:
            sentences.insert(0, f"The makers have named the day: {in_words(announced)}.")
        elif dossier.stage.value not in ("released", "cancelled", "concluded"):
            sentences.insert(0, "Not announced: no maker has named a day.")
        return {
            **_head(dossier),
            "announced": announced is not None,
            "day": announced and announced.isoformat(),
            "answer": " ".join(sentences),
            "stage": msgspec.to_builtins(dossier.stage),
            "known": [
                {"fact": fact.name, "says": [_said(a.text, a.label) for a in fact.answers]}
                for fact in page.facts
                if fact.known
            ],
            "not_known": [fact.name for fact in page.facts if not fact.known],
            "outlook": _outlook(dossier),
            "read": {
                "claims": len(dossier.claims),
                "articles": len({claim.url for claim in dossier.claims}),
                "outlets": dossier.outlets,
                "witnesses": dossier.witnesses,
            },
        }

    def claims(
        self,
        series: str,
        season: int | None = None,
        predicate: str | None = None,
        as_of: date | None = None,
        limit: int = MOST,
    ) -> Answer:
        """What articles say, newest first, each with its sentence, outlet, day and certainty."""
        titles = find_series(self.ledger, series)
        day = as_of or self.today()
        told = [c for t in titles for c in self.ledger.claims(t, season=season, as_of=day)]
        told = [c for c in told if predicate in (None, c.predicate)]
        told.sort(key=lambda claim: claim.published, reverse=True)
        items = [claim_item(claim) for claim in told[:limit]]
        return {"series": _name(titles[0]), "found": len(told), "claims": items}

    def history(
        self, series: str, season: int | None = None, as_of: date | None = None, limit: int = MOST
    ) -> Answer:
        """How belief and outlook moved, newest first, and the sentences that moved them."""
        titles = find_series(self.ledger, series)
        records = records_over_time(self.ledger).on
        shelf = take_out(self.ledger, titles, as_of or self.today(), None, records)
        found = look(shelf, season, as_of or self.today(), self.precedents)
        items = [
            {"day": change.day.isoformat(), "what": change_words(change), **_because(change)}
            for change in sorted(found.changes, key=lambda change: change.day, reverse=True)
        ]
        return {**_head(found.dossier), "found": len(items), "changes": items[:limit]}

    def forecast(self, series: str, season: int | None = None, as_of: date | None = None) -> Answer:
        """How likely the season is, and when it will come: chances, quantiles, and the reasons."""
        dossier = self._dossier(series, season, as_of)
        outlook = _outlook(dossier)
        if outlook is None:
            return {**_head(dossier), "outlook": None, "why_none": why_none(dossier)}
        return {**_head(dossier), "outlook": outlook}

    def _dossier(self, series: str, season: int | None, as_of: date | None) -> Dossier:
        return known_so_far(
            self.ledger, series, season=season, as_of=as_of or self.today(), precedents=self.precedents
        )


def _head(dossier: Dossier) -> Answer:
    return {"series": _name(dossier.series), "season": dossier.season, "as_of": dossier.as_of.isoformat()}


def _name(title: str) -> str:
    return clean(title, NAME)


def _said(text: str, label: str | None) -> str:
    return f"{text} ({labelled(label)})" if label else text


def _announced(dossier: Dossier) -> date | None:
    """The day of the premiere, where the makers have named it."""
    for belief in dossier.beliefs:
        value = belief.value
        if not isinstance(value, Release) or belief.season != dossier.season or not belief.polarity:
            continue
        if value.window.is_day and is_official(belief):
            return value.window.earliest
    return None


def _outlook(dossier: Dossier) -> Answer | None:
    if dossier.outlook is None:
        return None
    found: Answer = msgspec.to_builtins(dossier.outlook)
    del found["release"]["by_month"]  # a hundred numbers that say what the quantiles say
    return found


def _because(change: Change) -> Answer:
    return {
        "official": change.official,
        "because": [
            {"sentence": clean(c.sentence), "outlet": _name(c.outlet), "day": c.published.isoformat()}
            for c in change.claims[:3]
        ],
    }
