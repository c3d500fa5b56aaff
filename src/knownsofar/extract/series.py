"""Which series a claim is about: the nearest subject in its sentence, else the one that governs it."""

from __future__ import annotations

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading


def resolve(reading: Reading, proposal: Proposal) -> str | None:
    """The series of a proposal; None where the article has no subject."""
    own = [m for m in reading.series[proposal.sentence] if m.subject]
    for mention in own:
        if mention.start <= proposal.start < mention.end:
            return mention.series
    for season in reading.seasons[proposal.sentence]:
        if season.series is not None and season.start <= proposal.start < season.end:
            return season.series
    before = [m for m in own if m.end <= proposal.start]
    if before:
        return before[-1].series
    if own:
        return own[0].series
    governing = reading.context.subjects.governing
    if proposal.sentence < len(governing) and governing[proposal.sentence] is not None:
        return governing[proposal.sentence]
    return reading.context.subjects.series[0] if reading.context.subjects.series else None
