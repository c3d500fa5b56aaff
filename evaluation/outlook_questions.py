"""What evaluation/outlook.py asks: seasons as of days on which something had just been said of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from training.dwells import reach_of
from training.milestones import Case, Fact, window_of

from knownsofar.forecast.curve import WEEKLY
from knownsofar.forecast.evidence import Evidence, Milestone, NotYet, Promised, PutBack, Reached
from knownsofar.forecast.fit import fit_prior
from knownsofar.forecast.history import Series, Waiting, until

Floats = NDArray[np.float64]
CUTS = [date(year, 1, 1) for year in range(2013, 2025)]
"""Where priors are fitted: each question is answered by the last one before it (the first for older ones)."""
_STAGES: dict[str, Milestone] = {
    "renewed": "renewed", "filming_started": "filming", "filming_wrapped": "wrapped"
}  # fmt: skip


class Question(NamedTuple):
    """Of a case as of a day: what is known by then, and when it came (None: not by the last day of the data).

    stage: the milestone it is asked after, for the baselines; None for announcements of days.
    """

    group: str
    case: Case
    wait: Waiting
    as_of: date
    evidence: tuple[Evidence, ...]
    stage: Milestone | None
    came: date | None


def told(fact: Fact) -> Evidence | None:
    """A fact as evidence; None for one that says nothing of what is to come."""
    if fact.event in _STAGES:
        return Reached(stage=_STAGES[fact.event], day=fact.day, told=fact.day)
    if fact.event == "trailer":
        return Reached(stage="teaser" if fact.value == "teaser" else "trailer", day=fact.day, told=fact.day)
    if fact.event == "delayed":
        return PutBack(told=fact.day)
    window = window_of(fact.value) if fact.event == "release_announced" else None
    return Promised(earliest=window[0], latest=window[1], told=fact.day) if window else None


def questions(cases: Sequence[Case]) -> list[Question]:
    """After each stage, alone and with all that had been said; after announcements of days and windows."""
    found: list[Question] = []
    for case in cases:
        if case.waiting is None:
            continue
        wait = case.waiting
        facts = [(fact, word) for fact in case.facts if (word := told(fact)) is not None]

        def ask(
            group: str, stage: Milestone | None, day: date, words: Sequence[Evidence], case: Case = case,
            wait: Waiting = wait,
        ) -> None:  # fmt: skip
            as_of = max(day, wait.since) + timedelta(1)
            if case.premiere is None or as_of < case.premiere:
                found.append(
                    Question(group, case, _as_of(wait, as_of), as_of, tuple(words), stage, case.premiere)
                )

        for stage in ("renewed", "filming", "wrapped", "teaser", "trailer"):
            fact = reach_of(case, stage)
            if fact is None:
                continue
            day = max(fact.day, wait.since)
            known = [word for other, word in facts if other.day <= day]
            dated = any(isinstance(word, Promised) and word.earliest == word.latest for word in known)
            alone = Reached(stage=stage, day=fact.day, told=fact.day)
            ask(stage, stage, fact.day, [alone])
            if not dated:
                name = f"{stage}, no day announced"
                ask(name, stage, fact.day, [*known, NotYet(what="release", told=fact.day)])
            ask(f"{stage}, all that was said", stage, fact.day, known)
        for fact, word in facts:
            if isinstance(word, Promised):
                exact = word.earliest == word.latest
                ask("a day announced" if exact else "a window announced", None, fact.day, [word])
    return found


def _as_of(wait: Waiting, day: date) -> Waiting:
    known = until([wait.series], day)
    return Waiting(known[0], wait.season, wait.since) if known else wait


class Decision(NamedTuple):
    """A decision on the next season of a US broadcast show, and a day before it."""

    network: str
    wait: Waiting
    as_of: date
    days: int
    renewed: bool
    soon: bool


def decisions(
    broadcast: Sequence[dict[str, str]], history: Sequence[Series], after: Sequence[int]
) -> list[Decision]:
    """Asked so many days after the premiere, where nothing was decided yet; `soon`: within 90 days.

    Those shows alone whose decision is dated to within a week.
    """
    known = {series.id: series for series in history}
    found = []
    for row in broadcast:
        series = known.get(row["tmdb_id"].removesuffix(".0"))
        dated = row["announced_after"] and row["exact_window"] == "True" and row["tmdb_season"]
        if series is None or not dated or row["first_decision"] not in ("renewed", "cancelled"):
            continue
        season = int(float(row["tmdb_season"]))
        before = tuple(s for s in series.seasons if s.number <= season)
        if not before or before[-1].number != season:
            continue
        since = before[-1].premiere
        first, last = date.fromisoformat(row["announced_after"]), date.fromisoformat(row["announced_by"])
        renewed = row["first_decision"] == "renewed"
        for days in after:
            as_of = since + timedelta(days)
            if as_of <= first and (last - since).days < 400:
                past = Series(
                    series.id, series.name, series.kind, series.networks, series.countries, series.language,
                    series.genres, before,
                )  # fmt: skip
                soon = renewed and last <= as_of + timedelta(90)
                wait = _as_of(Waiting(past, season + 1, since), as_of)
                found.append(Decision(row["network"], wait, as_of, days, renewed, soon))
    return found


class Priors:
    """What the priors fitted at `CUTS` say of each wait as of its day; a `Precedents` for those alone."""

    def __init__(self, chances: dict[str, Floats]) -> None:
        self._chances = chances

    @staticmethod
    def _key(wait: Waiting, day: date) -> str:
        return f"{wait.series.id}|{wait.season}|{day}"

    def within(self, rows: Sequence[Waiting], day: date, horizons: object = None) -> Floats:
        """The chance to have come within each of `curve.WEEKLY`."""
        return np.array([self._chances[self._key(wait, day)] for wait in rows])

    def support(self, wait: Waiting, day: date) -> str | None:
        """Nothing."""
        return None

    @classmethod
    def fitted(
        cls, history: Sequence[Series], asked: Sequence[tuple[Waiting, date]], keep: Path | None
    ) -> Priors:
        """Fit a prior at each cut, and ask it; or read what was kept in a file by an earlier run."""
        keys = {cls._key(wait, day) for wait, day in asked}
        if keep is not None and keep.exists():
            with np.load(keep, allow_pickle=False) as file:
                kept = dict(zip((str(name) for name in file["names"]), file["chances"], strict=True))
            if keys <= kept.keys():
                return cls(kept)
        chances: dict[str, Floats] = {}
        for place, cut in enumerate(CUTS):
            until_day = CUTS[place + 1] if place + 1 < len(CUTS) else date.max
            mine = [(w, d) for w, d in asked if d < until_day and (d >= cut or place == 0)]
            if not mine:
                continue
            prior = fit_prior(history, cut)
            for wait, day in mine:
                chances[cls._key(wait, day)] = prior.within([wait], day, WEEKLY)[0]
        if keep is not None:
            names = sorted(chances)
            with keep.open("wb") as file:  # a path would get another ending
                np.savez_compressed(
                    file, names=np.array(names), chances=np.array([chances[n] for n in names])
                )
        return cls(chances)
