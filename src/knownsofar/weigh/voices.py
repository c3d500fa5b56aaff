"""Whose word each claim is, and how likely such words are to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from knownsofar.model import Claim
from knownsofar.weigh.records import Records, Trusted
from knownsofar.weigh.witnesses import CopyOf, Witnessing

UNTOLD = 0.6
"""The share of news on stages that no page tells, where nobody follows the series (docs/decisions/0051)."""
FOLLOWED = 0.1
"""The same where somebody does."""


class Voices(msgspec.Struct, frozen=True):
    """Whose word a claim is, and how likely such a word is to hold.

    `untold`: the share of news on stages that no page here would tell, see
    `filtering.StageFilter`.
    """

    reliability: Callable[[Claim], float]
    witnessing: Witnessing
    untold: float = UNTOLD

    def voice_of(self, claim: Claim) -> str:
        """Whose word a claim is, by itself: its outlet's, that of the page it copies, or whom it quotes."""
        return self.witnessing.keys([claim])[0]


def by_records(records: Trusted, copies: Iterable[CopyOf] = (), untold: float = UNTOLD) -> Voices:
    """Claims trusted as the records of their outlets, certainties and predicates go; copies have no voice."""

    def reliability(claim: Claim) -> float:
        return records.reliability(claim.outlet, claim.certainty.value, claim.predicate)

    return Voices(reliability, Witnessing(copies), untold)


PLAIN = by_records(Records())
"""No article copies another, and outlets are as reliable as their kind."""
