"""How likely a claim is to hold, by its certainty."""

from __future__ import annotations

from knownsofar.model import Claim

_RATES = {"official": 0.998, "reported": 0.75, "rumored": 0.6, "predicted": 0.5}


def reliability(claim: Claim) -> float:
    """The rate of its kind."""
    return _RATES[claim.certainty.value]
