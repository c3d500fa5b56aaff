"""The last word on each claim: how sure its rule, its season and its series are, taken together.

A claim stands for all the places of its article that say it. It is kept where
the chance that one of them was read rightly reaches a floor. A second learnt
model over rivals, places and certainties was tried and added half a point of
F1 (docs/decisions/0030), so the product alone decides.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from knownsofar.extract.fold import fold_groups
from knownsofar.model import Claim

KEEP = 0.37
"""The chance from which a claim is kept: docs/decisions/0032."""


class Draft(NamedTuple):
    """A claim before judgement: how sure its rule, its season and its series are, each 0 to 1."""

    claim: Claim
    rule: float
    season: float
    series: float


def judge(drafts: list[Draft]) -> tuple[list[Claim], int]:
    """The folded claims worth keeping, in reading order, and how many were not."""
    folded = fold_groups([d.claim for d in drafts])
    kept = [claim for claim, members in folded if chance([drafts[i] for i in members]) >= KEEP]
    return kept, len(folded) - len(kept)


def chance(drafts: list[Draft]) -> float:
    """The chance that at least one draft is right, as if they were independent."""
    return 1.0 - math.prod(1.0 - min(d.rule * d.season * d.series, 0.999) for d in drafts)
