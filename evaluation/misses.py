"""Why labelled claims were not found: what stands in their place, if anything.

A claim is lost to its *series* or its *season* where all but that was read, to
its *value* where its sentence was read as another claim of the predicate, and
*unread* where nothing of the kind was made of its sentence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Literal

from evaluation.score import Json, fold, main_part, score

Loss = Literal["series", "season", "value", "unread"]
LOSSES: tuple[Loss, ...] = ("unread", "value", "season", "series")


def lost_to(claim: Json, found: Iterable[Json]) -> Loss:
    """What a claim that was not found was lost to, given all that was found in its article."""
    kind = [other for other in found if other["predicate"] == claim["predicate"]]
    same = [
        other
        for other in kind
        if other["polarity"] == claim["polarity"] and main_part(other) == main_part(claim)
    ]
    here = [other for other in same if other["sentence"] == claim["sentence"]]
    if any(fold(other["series"]) != fold(claim["series"]) for other in here):
        return "series"
    if any(fold(other["series"]) == fold(claim["series"]) and _apart(claim, other) for other in same):
        return "season"
    return "value" if any(other["sentence"] == claim["sentence"] for other in kind) else "unread"


def _apart(claim: Json, other: Json) -> bool:
    return bool(claim["season"] != other["season"])


def losses(cases: Iterable[tuple[str, list[Json], list[Json]]]) -> dict[str, Counter[Loss]]:
    """By predicate, how many claims were lost to what."""
    counts: dict[str, Counter[Loss]] = defaultdict(Counter)
    for case in cases:
        missed = [claim for _, kind, claim in score([case]).errors if kind == "missed"]
        for claim in missed:
            counts[claim["predicate"]][lost_to(claim, case[2])] += 1
    return dict(counts)


def table(counts: dict[str, Counter[Loss]]) -> str:
    """The losses as a person reads them, the most first."""
    lines = [f"{'lost':16} " + " ".join(f"{loss:>7}" for loss in LOSSES)]
    for name, tally in sorted(counts.items(), key=lambda row: -row[1].total()):
        lines.append(f"{name:16} " + " ".join(f"{tally[loss]:7}" for loss in LOSSES))
    return "\n".join(lines)
