"""What is listed together is of one kind: where most members of a list are titles, all of them are."""

from __future__ import annotations

from knownsofar.identify.candidates import Candidate

Members = list[list[Candidate]]
"""The members of one list in a text, each with all strings that could name it."""

SURE = 0.0
"""Log-odds from which a member counts as a title."""
LIFT = 1.5
"""What being listed among titles is worth, in log-odds; 0, 1.5, 2 and 3 were tried."""
KNOWN = 3.0
"""The same for a well-known title."""


def lifted(lists: list[Members], weighed: dict[int, float]) -> dict[int, float]:
    """The evidence of candidates, by id, that are listed among titles, with what that is worth."""
    found: dict[int, float] = {}
    for members in lists:
        best = [max(member, key=lambda c: weighed.get(id(c), -99.0)) for member in members if member]
        sure = [weighed.get(id(candidate), -99.0) > SURE for candidate in best]
        for candidate, own in zip(best, sure, strict=True):
            others = sum(sure) - own
            if others > 1 and others * 2 > len(best) - 1 and id(candidate) in weighed:
                found[id(candidate)] = weighed[id(candidate)] + (LIFT if candidate.usual is None else KNOWN)
    return found
