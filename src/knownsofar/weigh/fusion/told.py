"""What was told, as arrays: which source claims which value of which fact."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_WIDEST = 200  # values of one fact that are compared as parts of each other; a hostile fact has thousands


class Told(NamedTuple):
    """Claims of sources on facts; values, sources and facts are numbered from 0.

    fact, source, value, weight: (claims,); `weight` above 0 and at most 1, what a claim counts.
    fact_of: (values,) the fact that each value is a value of.
    kind: (sources,) what kind of a source each is; those of a kind are shrunk to each other.
    parts: (pairs, 2) values (part, whole) of one fact, where claiming the part is no error but says less.
    """

    fact: Ints
    source: Ints
    value: Ints
    weight: Floats
    fact_of: Ints
    kind: Ints
    parts: Ints

    @property
    def facts(self) -> int:
        """How many facts there are."""
        return int(self.fact_of.max()) + 1 if len(self.fact_of) else 0


class Index(NamedTuple):
    """What the numbers stand for: `values` are (fact, value), so that equal words on two facts are two."""

    facts: dict[Hashable, int]
    sources: dict[Hashable, int]
    values: dict[tuple[Hashable, Hashable], int]


def told_of(
    claims: Iterable[tuple[Hashable, Hashable, Hashable]],
    *,
    kind_of: Callable[[Hashable], Hashable] = lambda _: None,
    part_of: Callable[[Hashable, Hashable], bool] | None = None,
    witnesses: Iterable[Hashable] | None = None,
) -> tuple[Told, Index]:
    """Number claims (fact, source, value), oldest first, and weigh repetition.

    The same claim of a source twice is one. A source that claims several values of a fact divides its word
    among them: one that flips daily has said nothing. `witnesses` (one for each claim) names the origin of
    each claim where it is known: of a value's claims with one origin, all together count as one.
    `part_of(part, whole)` says where a value of a fact is a part of another; it is asked about the 200
    values of a fact that are claimed first.
    """
    facts: dict[Hashable, int] = {}
    sources: dict[Hashable, int] = {}
    values: dict[tuple[Hashable, Hashable], int] = {}
    origins: dict[Hashable, int] = {}
    rows: dict[tuple[int, int, int], int] = {}
    named = iter(witnesses) if witnesses is not None else None
    for fact, source, value in claims:
        row = (
            facts.setdefault(fact, len(facts)),
            sources.setdefault(source, len(sources)),
            values.setdefault((fact, value), len(values)),
        )
        origin = next(named) if named is not None else ("own", source)
        rows.setdefault(row, origins.setdefault(origin, len(origins)))
    table = np.array(list(rows), np.int64).reshape(-1, 3)
    origin_of = np.fromiter(rows.values(), np.int64, len(rows))
    kinds: dict[Hashable, int] = {}
    kind = [kinds.setdefault(kind_of(source), len(kinds)) for source in sources]
    fact_of = np.array([facts[fact] for fact, _ in values], np.int64)
    of_fact, of_source, of_value = table.T
    weight = 1 / np.maximum(_times(of_fact, of_source), _times(of_value, origin_of))
    parts = _parts(values, part_of) if part_of is not None else np.empty((0, 2), np.int64)
    told = Told(of_fact, of_source, of_value, weight, fact_of, np.array(kind, np.int64), parts)
    return told, Index(facts, sources, values)


def checked(told: Told) -> Told:
    """The same, or ValueError where its arrays do not fit each other."""
    lengths = {len(told.fact), len(told.source), len(told.value), len(told.weight)}
    if len(lengths) != 1:
        raise ValueError(f"fact, source, value and weight must be of one length, not {sorted(lengths)}")
    if len(told.value) and (told.fact_of[told.value] != told.fact).any():
        raise ValueError("a claim names a value of another fact")
    if not (np.isfinite(told.weight).all() and (told.weight > 0).all() and (told.weight <= 1).all()):
        raise ValueError("weights lie above 0 and at most at 1")
    return told


def _times(first: Ints, second: Ints) -> Ints:
    """How often each pair occurs, for every row."""
    if not len(first):
        return np.empty(0, np.int64)
    _, place, times = np.unique(first * (second.max() + 1) + second, return_inverse=True, return_counts=True)
    return np.asarray(times[place], np.int64)


def _parts(
    values: dict[tuple[Hashable, Hashable], int], part_of: Callable[[Hashable, Hashable], bool]
) -> Ints:
    of_fact: dict[Hashable, list[tuple[Hashable, int]]] = {}
    for (fact, value), number in values.items():
        of_fact.setdefault(fact, []).append((value, number))
    pairs = [
        (i, j)
        for rivals in of_fact.values()
        for part, i in rivals[:_WIDEST]
        for whole, j in rivals[:_WIDEST]
        if i != j and part_of(part, whole)
    ]
    return np.array(pairs, np.int64).reshape(-1, 2)
