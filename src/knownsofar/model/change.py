"""A change: what became known, or was taken back, from one day to a later one."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import msgspec

from knownsofar.model.claim import Certainty, Claim, Release
from knownsofar.model.dossier import Belief, Stage
from knownsofar.model.outlook import Outlook

Known = Stage | Belief | Outlook
"""What may change: where a season stands, one fact of it, or what is to be expected."""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One revision of what is known of a season: its stage, a belief or its outlook.

    `fact` names what it is a revision of, within the season ("stage",
    "release", "cast lee yoo-mi", "outlook"). `before` is None where nothing was
    known, `after` where something no longer is; never both. `claims` are those
    that made the change; none where time alone did (a premiere has come).
    """

    day: date
    series: str
    season: int | None
    what: Literal["stage", "belief", "outlook"]
    fact: str
    before: Known | None
    after: Known | None
    claims: tuple[Claim, ...] = ()

    @property
    def official(self) -> bool:
        """True where the makers' word came or went; a forecast never is."""
        return is_official(self.before) or is_official(self.after)


def is_official(known: Known | None) -> bool:
    """True for a stage or belief that rests on the makers' own word, undisputed.

    "Not announced yet" is nobody's word, nor is a season that awaits one; that a window is off is somebody's.
    """
    if isinstance(known, Belief):
        told = known.polarity or (isinstance(known.value, Release) and not known.value.window.is_unbounded)
        return told and known.label == Certainty.OFFICIAL.value
    if not isinstance(known, Stage) or known.value == "awaiting":
        return False
    return known.certainty is Certainty.OFFICIAL


def change_to_json(change: Change) -> dict[str, Any]:
    """The change as docs/interfaces.md promises it: plain values, its claims as ids."""
    return {
        "day": change.day.isoformat(),
        "series": change.series,
        "season": change.season,
        "what": change.what,
        "fact": change.fact,
        "official": change.official,
        "before": _plain(change.before),
        "after": _plain(change.after),
        "claims": [claim.id for claim in change.claims],
    }


def _plain(known: Known | None) -> Any:
    plain = msgspec.to_builtins(known)
    return {"predicate": known.predicate, **plain} if isinstance(known, Belief) else plain
