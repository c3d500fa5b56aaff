"""What the labelled claims say of each place that the rules propose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from knownsofar.extract.reading import Reading
from knownsofar.extract.rules.release import run_start
from knownsofar.extract.task import NONE, Unit
from knownsofar.model import SeasonMention, SeriesMention, Window
from training.cases import Case, fold

Claims = list[dict[str, Any]]
Labeller = Callable[[Reading, list[Unit], Claims, Case], list[str | None]]
"""From the units of a sentence and its claims to a label a unit; None leaves a unit out of training."""


def window_of(value: dict[str, Any] | None) -> Window | None:
    """A labelled window; None where there is none."""
    if not value:
        return None
    ends = [date.fromisoformat(value[k]) if value.get(k) else None for k in ("earliest", "latest")]
    return Window(*ends)


def _same(first: Window | None, second: Window) -> bool:
    """True where two windows are one, or nearly: half their days in common."""
    if first is None or first.is_unbounded:
        return False
    if first == second:
        return True
    common, hull = first.intersection(second), first.hull(second)
    if common is None or common.days is None or hull.days is None:
        return False
    return common.days / hull.days >= 0.5


_DATED = (
    ("release", "window"),
    ("production", "when"),
    ("renewal", "when"),
    ("trailer", "when"),
    ("delay", "to"),
)


def dates(reading: Reading, units: list[Unit], claims: Claims, case: Case) -> list[str | None]:
    """What each date is the date of; a release claim is used up by the first date that fits."""
    labels: list[str | None] = []
    used: set[int] = set()
    for unit in units:
        label: str | None = NONE
        for predicate, field in _DATED:
            free = (c for c in claims if c["predicate"] == predicate and id(c) not in used)
            window = unit.payload.window
            hit = next((c for c in free if _same(window_of(c["value"].get(field)), window)), None)
            if hit is not None:
                if predicate == "release":
                    used.add(id(hit))
                label = "release-not" if predicate == "release" and not hit["polarity"] else predicate
                label = "release" if predicate == "delay" else label
                break
        if label == NONE and _is_run(reading, unit, claims):
            label = "run"
        if label == NONE and _announced(unit, case):
            label = "renewal"
        if label == NONE and _elsewhere(unit, case, claims):
            label = None
        labels.append(label)
    return labels


def _is_run(reading: Reading, unit: Unit, claims: Claims) -> bool:
    """The date is a whole run whose first day or month is claimed as the premiere."""
    start = run_start(unit.payload)
    return start != unit.payload.window and any(
        c["predicate"] == "release" and c["polarity"] and window_of(c["value"]["window"]) == start
        for c in claims
    )


def _announced(unit: Unit, case: Case) -> bool:
    """It is the day on which a renewal was announced that another sentence tells of: see engine.announce."""
    return any(
        c["predicate"] == "renewal" and window_of(c["value"].get("when")) == unit.payload.window
        for c in case.claims
    )


def _elsewhere(unit: Unit, case: Case, here: Claims) -> bool:
    """The article claims this release window in another sentence: a repeat, neither right nor wrong."""
    return any(
        c["predicate"] == "release"
        and c not in here
        and window_of(c["value"]["window"]) == unit.payload.window
        for c in case.claims
    )


def renewal(reading: Reading, units: list[Unit], claims: Claims, case: Case) -> list[str | None]:
    """What becomes of each season or title; sentences that only repeat a fate are left out."""
    labels: list[str | None] = [NONE] * len(units)
    for claim in (c for c in claims if c["predicate"] == "renewal"):
        free = [i for i, label in enumerate(labels) if label == NONE]
        best = max(free, key=lambda i: _fit(units[i], claim), default=None)
        if best is not None and _fit(units[best], claim) > 0:
            labels[best] = claim["value"]["outcome"] + ("" if claim["polarity"] else "-not")
    if not any(c["predicate"] == "renewal" for c in claims):
        kinds = {c["value"]["outcome"] for c in case.claims if c["predicate"] == "renewal" and c["polarity"]}
        if kinds and _speaks_of_fate(reading, units):
            return [None] * len(units)
    return labels


def _speaks_of_fate(reading: Reading, units: list[Unit]) -> bool:
    return bool(units) and any(
        item.cls in ("RENEW", "CANCEL", "FINAL") for item in reading.clues(units[0].sentence).items
    )


def _fit(unit: Unit, claim: dict[str, Any]) -> float:
    """How well a unit stands for a renewal claim; 0 where it cannot."""
    mention = unit.payload
    series = fold(claim["series"])
    if isinstance(mention, SeriesMention):
        return 2.0 if fold(mention.series) == series else 0.0
    if isinstance(mention, SeasonMention):
        if mention.series is not None and fold(mention.series) != series:
            return 0.0
        if mention.number == claim["season"]:
            return 3.0
        cancelled = claim["value"]["outcome"] == "cancelled" and claim["season"] is not None
        return 1.5 if cancelled and mention.number == claim["season"] - 1 else 0.5
    return 1.0


def production(reading: Reading, units: list[Unit], claims: Claims, case: Case) -> list[str | None]:
    """The phase of the stage that each place names."""
    labels: list[str | None] = [NONE] * len(units)
    told = [c for c in claims if c["predicate"] == "production"]
    seen: set[tuple[Any, ...]] = set()
    for claim in told:
        value = claim["value"]
        what = (value["stage"], value["phase"], claim["polarity"])
        if what in seen:
            continue
        seen.add(what)
        free = [i for i, u in enumerate(units) if u.payload == value["stage"] and labels[i] == NONE]
        if free:
            labels[free[0]] = value["phase"] + ("" if claim["polarity"] else "-not")
    if told and len(seen) < len(units):
        # Which of several places a claim was read from is not labelled: the others of its stage are left out.
        stages = {c["value"]["stage"] for c in told}
        pairs = zip(units, labels, strict=True)
        labels = [None if label == NONE and u.payload in stages else label for u, label in pairs]
    if not told and any(c["predicate"] == "production" for c in case.claims):
        stages = {c["value"]["stage"] for c in case.claims if c["predicate"] == "production"}
        labels = [None if u.payload in stages else NONE for u in units]
    return labels


def _one(predicate: str, name: Callable[[dict[str, Any]], str]) -> Labeller:
    """A labeller for tasks with at most one unit a sentence."""

    def label(reading: Reading, units: list[Unit], claims: Claims, case: Case) -> list[str | None]:
        hit = next((c for c in claims if c["predicate"] == predicate and name(c) != NONE), None)
        if hit is not None:
            return [name(hit), *[NONE] * (len(units) - 1)] if units else []
        repeated = any(c["predicate"] == predicate and name(c) != NONE for c in case.claims)
        return [None if repeated else NONE] * len(units)

    return label


def _unknown(claim: dict[str, Any]) -> str:
    window = window_of(claim["value"]["window"])
    return "unknown" if not claim["polarity"] and (window is None or window.is_unbounded) else NONE


def _now(claim: dict[str, Any]) -> str:
    window = claim["value"]["window"]
    return (
        "now" if claim["polarity"] and window["earliest"] is None and window["latest"] is not None else NONE
    )


def _per_unit(predicate: str, same: Callable[[Unit, dict[str, Any]], bool]) -> Labeller:
    """A labeller for tasks whose units carry what they would claim."""

    def label(reading: Reading, units: list[Unit], claims: Claims, case: Case) -> list[str | None]:
        labels: list[str | None] = []
        for unit in units:
            if any(c["predicate"] == predicate and same(unit, c) for c in claims):
                labels.append("yes")
            elif any(c["predicate"] == predicate and same(unit, c) for c in case.claims):
                labels.append(None)
            else:
                labels.append(NONE)
        return labels

    return label


def precedent(reading: Reading, units: list[Unit], claims: Claims, case: Case) -> list[str | None]:
    """What another series' interval is a yardstick for."""
    labels: list[str | None] = []
    for unit in units:
        title = fold(unit.payload[0])
        told = (c for c in claims if c["predicate"] == "precedent")
        hit = next((c for c in told if fold(c["value"]["series"]) == title), None)
        labels.append(hit["value"]["event"] if hit else NONE)
    return labels


LABELLERS: dict[str, Labeller] = {
    "dates": dates,
    "renewal": renewal,
    "production": production,
    "delay": _one("delay", lambda c: "delay" if c["polarity"] else "delay-not"),
    "undated": _one("release", _unknown),
    "out_now": _one("release", _now),
    "trailer": _one("trailer", lambda c: c["value"]["kind"] + ("" if c["polarity"] else "-not")),
    "platform": _per_unit("platform", lambda u, c: fold(u.payload.name) == fold(c["value"]["name"])),
    "episodes": _per_unit("episodes", lambda u, c: u.payload == c["value"]["count"]),
    "source_material": _per_unit("source_material", lambda u, c: u.payload == c["value"]["kind"]),
    "precedent": precedent,
}
