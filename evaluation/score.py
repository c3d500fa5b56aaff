"""Scoring claims against labelled articles: a port of the project's gate, typed.

Two scores, each as precision, recall and F1 over all claims. Core: series,
season, predicate, polarity and the value's main part agree (a release's window
up to half overlapping; of cast, crew, platform and source material a null
season agrees with any). Full: the whole value, certainty and source agree too.
Plot is not scored.
"""

from __future__ import annotations

import collections
import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from typing import Any, NamedTuple

Json = dict[str, Any]
FAR_PAST, FAR_FUTURE = dt.date(1900, 1, 1), dt.date(2200, 1, 1)
OPEN_END = dt.timedelta(days=1095)  # an open end weighs as three years, not as centuries
WINDOW_FIELD = {
    "renewal": "when",
    "release": "window",
    "production": "when",
    "delay": "to",
    "trailer": "when",
}
SERIES_WIDE = {"cast", "crew", "platform", "source_material"}


def fold(text: object) -> str | None:
    """A name without case, accents, hyphens, articles and punctuation."""
    if text is None:
        return None
    plain = unicodedata.normalize("NFKD", str(text))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    plain = re.sub(r"\b(the|a|an)\b", " ", plain)
    return re.sub(r"[^0-9a-z\u0400-\uffff]+", "", plain)


def _window(value: Json | None) -> tuple[dt.date, dt.date] | None:
    if not value or (value.get("earliest") is None and value.get("latest") is None):
        return None
    low, high = value.get("earliest"), value.get("latest")
    return (
        dt.date.fromisoformat(low) if low else FAR_PAST,
        dt.date.fromisoformat(high) if high else FAR_FUTURE,
    )


def _overlap(a: tuple[dt.date, dt.date] | None, b: tuple[dt.date, dt.date] | None) -> float:
    if a is None or b is None:
        return 1.0 if a is b else 0.0

    def clip(window: tuple[dt.date, dt.date]) -> tuple[dt.date, dt.date]:
        low, high = window
        if low == FAR_PAST:
            low = high - OPEN_END
        if high == FAR_FUTURE:
            high = low + OPEN_END
        return low, high

    (a0, a1), (b0, b1) = clip(a), clip(b)
    common = (min(a1, b1) - max(a0, b0)).days + 1
    either = (max(a1, b1) - min(a0, b0)).days + 1
    return max(common, 0) / either


def main_part(claim: Json) -> object:
    """The part of the value that must agree."""
    value, kind = claim["value"] or {}, claim["predicate"]
    match kind:
        case "renewal":
            return value.get("outcome")
        case "production":
            return (value.get("stage"), value.get("phase"))
        case "cast":
            return fold(value.get("person"))
        case "crew":
            return (fold(value.get("person")), value.get("job"))
        case "episodes":
            return value.get("count")
        case "trailer" | "source_material":
            return value.get("kind")
        case "platform":
            return fold(value.get("name"))
        case "precedent":
            return (fold(value.get("series")), value.get("event"))
        case _:
            return None


def _details(claim: Json) -> object:
    value = claim["value"] or {}
    match claim["predicate"]:
        case "cast":
            return (fold(value.get("character")), value.get("change"))
        case "source_material":
            return fold(value.get("title"))
        case "precedent":
            months = value.get("months")
            return None if months is None else round(months)
        case _:
            return None


def _key(claim: Json) -> tuple[object, ...]:
    season = "any" if claim["predicate"] in SERIES_WIDE else claim.get("season")
    return (fold(claim["series"]), season, claim["predicate"], bool(claim["polarity"]), main_part(claim))


def _agreement(gold: Json, found: Json) -> tuple[bool, bool, float]:
    """Whether core holds, whether full holds, and how close two claims of one key are."""
    field = WINDOW_FIELD.get(gold["predicate"])
    share = 1.0
    if field:
        windows = [_window((claim["value"] or {}).get(field)) for claim in (gold, found)]
        share = _overlap(windows[0], windows[1])
    same_season = gold.get("season") == found.get("season")
    core = same_season or gold.get("season") is None or found.get("season") is None
    if gold["predicate"] == "release":
        core = core and share >= 0.5
    sure = gold["certainty"] == found["certainty"]
    credited = fold(gold.get("source")) == fold(found.get("source"))
    detailed = _details(gold) == _details(found)
    full = same_season and share > 0.999 and detailed and sure and credited
    return core, full, core + same_season + share + 0.3 * detailed + 0.2 * sure + 0.1 * credited


class Score(NamedTuple):
    """Counts over all cases; the figures are properties."""

    gold: int
    found: int
    core: int
    full: int
    certainty: int
    source: int
    by_predicate: dict[str, collections.Counter[str]]
    errors: list[tuple[str, str, Json]]

    @property
    def precision(self) -> float:
        """Core precision."""
        return self.core / max(1, self.found)

    @property
    def recall(self) -> float:
        """Core recall."""
        return self.core / max(1, self.gold)

    @property
    def core_f1(self) -> float:
        """Core F1."""
        return 2 * self.core / max(1, self.gold + self.found)

    @property
    def full_f1(self) -> float:
        """Full F1."""
        return 2 * self.full / max(1, self.gold + self.found)

    @property
    def certainty_accuracy(self) -> float:
        """Share of the claims found whose certainty is right."""
        return self.certainty / max(1, self.core)

    @property
    def source_accuracy(self) -> float:
        """Share of the claims found whose source is right."""
        return self.source / max(1, self.core)

    def figures(self) -> dict[str, float]:
        """All figures by name."""
        return {
            "core_precision": self.precision,
            "core_recall": self.recall,
            "core_f1": self.core_f1,
            "full_f1": self.full_f1,
            "certainty_accuracy": self.certainty_accuracy,
            "source_accuracy": self.source_accuracy,
        }


def score(cases: Iterable[tuple[str, list[Json], list[Json]]]) -> Score:
    """Score (id, labelled claims, found claims) of each article."""
    by_predicate: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    errors: list[tuple[str, str, Json]] = []
    certainty = source = 0
    for identity, labelled, claims in cases:
        pools: dict[tuple[object, ...], list[Json]] = collections.defaultdict(list)
        for claim in claims:
            if claim["predicate"] != "plot":
                pools[_key(claim)].append(claim)
                by_predicate[claim["predicate"]]["found"] += 1
        for claim in labelled:
            if claim["predicate"] == "plot":
                continue
            tally = by_predicate[claim["predicate"]]
            tally["gold"] += 1
            pool = pools[_key(claim)]
            best = max(pool, key=lambda other: _agreement(claim, other)[2], default=None)
            if best is None or not _agreement(claim, best)[0]:
                errors.append((identity, "missed", claim))
                continue
            pool.remove(best)
            tally["core"] += 1
            tally["full"] += _agreement(claim, best)[1]
            certainty += claim["certainty"] == best["certainty"]
            source += fold(claim.get("source")) == fold(best.get("source"))
        errors.extend((identity, "invented", claim) for pool in pools.values() for claim in pool)
    total = sum(by_predicate.values(), collections.Counter())
    counts = (total["gold"], total["found"], total["core"], total["full"])
    return Score(*counts, certainty, source, dict(by_predicate), errors)
