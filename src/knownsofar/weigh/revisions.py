"""Dossiers of successive days in, changes out: what became known, was corrected, or no longer holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

import msgspec

from knownsofar.model import (
    Belief,
    Cast,
    Change,
    Claim,
    Crew,
    Dossier,
    Outlook,
    Platform,
    Plot,
    Precedent,
    Production,
    Release,
    SourceMaterial,
    Trailer,
    fold,
)

MOVED_CHANCE = 0.05
"""An outlook has moved when the chance of renewal, or that the season never comes, is off by as much..."""
MOVED_DAYS = 30
"""... or the median of its release by so many days. Both are a choice: less is no news to a reader."""


def changes(before: Dossier | None, after: Dossier) -> tuple[Change, ...]:
    """What differs between the dossiers of one season as of two days, in the order of the page.

    `before` None, or of another season, is a day on which nothing was known. A
    belief has changed where its value, polarity or label has; more claims for
    the same are no change, nor are facts on other seasons and series. An
    outlook has changed from MOVED_CHANCE or MOVED_DAYS on.
    """
    if before is not None and before.season not in (after.season, None):
        before = None
    found = [*_of_stage(before, after), *_of_beliefs(before, after), *_of_outlook(before, after)]
    if not found:
        return ()
    claims = {claim.id: claim for claim in (*(before.claims if before else ()), *after.claims)}
    new = _named(after) - (_named(before) if before else set())
    return tuple(
        msgspec.structs.replace(change, claims=tuple(_made_by(change, claims, new))) for change in found
    )


def history(dossiers: Iterable[Dossier]) -> Iterator[Change]:
    """All changes from the first of a season's dossiers to the last, which are in order of their days.

    Each outlook is held against the last that was told, so that a slow drift is told too.
    """
    before: Dossier | None = None
    for after in dossiers:
        yield from changes(before, after)
        told = before.outlook if before is not None and before.season in (after.season, None) else None
        if after.outlook is not None and told is not None and not _moved(told, after.outlook):
            after = msgspec.structs.replace(after, outlook=told)
        before = after


def turning_days(claims: Iterable[Claim], until: date) -> list[date]:
    """The days up to `until`, in order, on which a dossier of these claims may differ from the day before.

    Those are the days on which they appeared, and those on which a window that they name opens, ends or
    is over; and, since to wait is to learn, the first of each quarter in the five years after the last
    of them.
    """
    claims = list(claims)
    days = set(_quarters(max((c.published for c in claims if c.published <= until), default=until), until))
    for claim in claims:
        days.add(claim.published)
        window = claim.window
        for edge in (window.earliest, window.latest) if window is not None else ():
            if edge is not None and claim.published < edge <= until:
                days.update((edge, min(edge, date.max - timedelta(1)) + timedelta(1)))
    return sorted(day for day in days if day <= until)


def _quarters(last: date, until: date) -> Iterator[date]:
    """The first days of the quarters after `last`, up to `until`, for five years."""
    for ahead in range(1, 21):
        year, quarter = divmod(last.year * 4 + (last.month - 1) // 3 + ahead, 4)
        if year <= date.max.year and (day := date(year, 3 * quarter + 1, 1)) <= until:
            yield day


def _of_stage(before: Dossier | None, after: Dossier) -> Iterator[Change]:
    old = before.stage if before else None
    if old is None or old.value != after.stage.value:
        yield _change(after, "stage", old, after.stage)


def _of_beliefs(before: Dossier | None, after: Dossier) -> Iterator[Change]:
    old, new = _facts(before) if before else {}, _facts(after)
    renamed = _renamed(old, new)
    for fact, belief in new.items():
        was = old.get(fact) or old.get(renamed.get(fact, ""))
        if was is None or _said(was) != _said(belief):
            yield _change(after, fact, was, belief)
    for fact, known in old.items():
        if fact not in new and fact not in renamed.values():
            yield _change(after, fact, known, None)


def _of_outlook(before: Dossier | None, after: Dossier) -> Iterator[Change]:
    old, new = before.outlook if before else None, after.outlook
    if old is not None and new is not None and not _moved(old, new):
        return
    if old is not None or new is not None:
        yield _change(after, "outlook", old, new)


def _moved(old: Outlook, new: Outlook) -> bool:
    chances = (
        (old.renewal.probability, new.renewal.probability),
        (old.release.never, new.release.never),
    )
    if any(round(abs(a - b), 6) >= MOVED_CHANCE for a, b in chances):
        return True
    middle = [outlook.release.quantiles.get("0.5") for outlook in (old, new)]
    if middle[0] is None or middle[1] is None:
        return middle[0] is not middle[1]
    return abs((middle[0] - middle[1]).days) >= MOVED_DAYS


def _change(after: Dossier, fact: str, old: object, new: object) -> Change:
    what = fact if fact in ("stage", "outlook") else "belief"
    return Change(
        day=after.as_of,
        series=after.series,
        season=after.season,
        what=what,  # type: ignore[arg-type]
        fact=fact,
        before=old,  # type: ignore[arg-type]
        after=new,  # type: ignore[arg-type]
    )


def _facts(dossier: Dossier) -> dict[str, Belief]:
    """The beliefs on this season and on the series, by the fact that they are about.

    Of two on one fact, what is known stands before that something else is not.
    """
    facts: dict[str, Belief] = {}
    for belief in dossier.beliefs:
        if belief.season not in (dossier.season, None) or isinstance(belief.value, Plot | Precedent):
            continue
        fact = _fact(belief)
        if fact not in facts or (belief.polarity and not facts[fact].polarity):
            facts[fact] = belief
    return facts


def _fact(belief: Belief) -> str:
    value = belief.value
    if isinstance(value, Cast):
        return f"cast {fold(value.person)}"
    if isinstance(value, Crew):
        return f"crew {fold(value.person)} {value.job}"
    if isinstance(value, Production):
        return f"production {value.stage} {'ends' if value.phase == 'ends' else 'begins'}"
    if isinstance(value, Trailer):
        return f"trailer {value.kind}"
    if isinstance(value, Platform):
        return f"platform {fold(value.name)}"
    if isinstance(value, SourceMaterial):
        return f"source_material {value.kind} {fold(value.title or '')}".rstrip()
    return belief.predicate


def _renamed(old: Mapping[str, Belief], new: Mapping[str, Belief]) -> dict[str, str]:
    """New names of facts with the old ones: another spelling of a person, of the same claims."""
    gone = {claim: fact for fact in old if fact not in new for claim in old[fact].supporting}
    pairs = ((fact, gone.get(c)) for fact in new if fact not in old for c in new[fact].supporting)
    return {fact: was for fact, was in pairs if was and old[was].predicate == new[fact].predicate}


def _said(belief: Belief) -> tuple[object, ...]:
    if isinstance(belief.value, Release) and not belief.polarity and belief.value.window.is_unbounded:
        return ("no release date",)  # who says that nothing is known, and how surely, is no news
    value: object = belief.value
    if isinstance(value, Cast):
        value = (fold(value.character or ""), value.change)  # how a name is spelt is none either
    elif isinstance(value, Crew):
        value = value.job
    return (value, belief.polarity, belief.label)


def _named(dossier: Dossier) -> set[str]:
    """The claims that beliefs of a dossier speak of."""
    return {c for b in dossier.beliefs for c in (*b.supporting, *b.against, *b.earlier)}


def _made_by(change: Change, claims: Mapping[str, Claim], new: set[str]) -> Iterator[Claim]:
    """The claims that were not there before, for or against; where there are none, time made the change."""
    known = change.after if change.after is not None else change.before
    if isinstance(known, Belief):
        named = [c for c in (*known.supporting, *known.against) if c in new]
        if change.after is None:
            named = [c for c in new if c in claims and claims[c].predicate == known.predicate]
    elif isinstance(known, Outlook):
        named = [c for reason in known.because for c in reason.claims if c in new]
    else:
        named = [c for c in known.claims if c in new] if known is not None else []
    ordered = sorted({c for c in named if c in claims}, key=lambda c: (claims[c].published, c))
    yield from (claims[c] for c in ordered)
