"""Repeats in one article are one claim, at its strongest certainty, unless another source is credited."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from knownsofar.model import (
    Cast,
    Claim,
    Crew,
    Episodes,
    Platform,
    Precedent,
    Production,
    Release,
    Renewal,
    SourceMaterial,
    Trailer,
    Value,
    Window,
)
from knownsofar.model import fold as fold_name


def name_key(name: str | None) -> str:
    """A name without case, accents, hyphens and order of its parts: "Park Ji-hu" is "Ji Hu Park"."""
    return "".join(sorted(fold_name(name or "")))


def main_part(value: Value) -> tuple[Any, ...]:
    """What two claims must share to be one: the value without `when` and other details."""
    match value:
        case Renewal(outcome=outcome):
            return (outcome,)
        case Release(window=window):
            return (window.earliest, window.latest)
        case Production(stage=stage, phase=phase):
            return (stage, phase)
        case Cast(person=person):
            return (name_key(person),)
        case Crew(person=person, job=job):
            return (name_key(person), job)
        case Episodes(count=count):
            return (count,)
        case Trailer(kind=kind):
            return (kind,)
        case Platform(name=name):
            return (name_key(name),)
        case SourceMaterial(kind=kind, title=title):
            return (kind, name_key(title))
        case Precedent(series=series, event=event):
            return (name_key(series), event)
        case _:
            return ()


_SERIES_WIDE = frozenset(("platform", "source_material"))


def fold(claims: Iterable[Claim]) -> list[Claim]:
    """One claim for each (series, season, what, polarity) and credited source, in reading order."""
    return [claim for claim, _ in fold_groups(list(claims))]


def fold_groups(claims: list[Claim]) -> list[tuple[Claim, list[int]]]:
    """The folded claims, each with the indices of the claims that it stands for, in reading order."""
    groups: dict[tuple[Any, ...], list[int]] = {}
    for index, claim in enumerate(claims):
        # Where it is shown holds for the series: a season named beside it in passing makes no second claim.
        season = None if claim.predicate in _SERIES_WIDE else claim.season
        key: tuple[Any, ...] = (claim.series, season, claim.predicate, claim.polarity, main_part(claim.value))
        if claim.predicate == "plot":
            key = (*key, claim.span)
        groups.setdefault(key, []).append(index)
    folded = [row for members in groups.values() for row in _by_source(claims, members)]
    return sorted(folded, key=lambda row: row[0].span)


def _by_source(claims: list[Claim], members: list[int]) -> list[tuple[Claim, list[int]]]:
    """Uncredited repeats go to the first credited claim; every other credit stays."""
    first_source = next((claims[i].source for i in members if claims[i].source is not None), None)
    by_source: dict[str | None, tuple[Claim, list[int]]] = {}
    for index in members:
        claim = claims[index]
        source = claim.source if claim.source is not None else first_source
        if source in by_source:
            known, indices = by_source[source]
            indices.append(index)
            by_source[source] = (_merge(known, claim), indices)
        else:
            by_source[source] = (claim, [index])
    return list(by_source.values())


def _merge(first: Claim, second: Claim) -> Claim:
    """The stronger of two, with the details of both."""
    base = second if second.certainty.rank < first.certainty.rank else first
    value = _detailed(base.value, second.value if base is first else first.value)
    source = first.source if first.source is not None else second.source
    return msgspec.structs.replace(base, value=value, source=source)


def _detailed(value: Value, other: Value) -> Value:
    """A value with the details that only the other one has; of two windows the finer."""
    changes: dict[str, Any] = {}
    for field in value.__struct_fields__:
        mine, theirs = getattr(value, field), getattr(other, field)
        if field in ("when", "to"):
            if _finer(theirs, mine):
                changes[field] = theirs
        elif field in ("character", "change", "title") and mine is None and theirs is not None:
            changes[field] = theirs
    return msgspec.structs.replace(value, **changes) if changes else value


def _finer(window: Window | None, than: Window | None) -> bool:
    if window is None:
        return False
    if than is None:
        return True
    return (window.days or 10**6) < (than.days or 10**6)
