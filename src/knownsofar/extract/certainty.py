"""How sure an article is of a claim: the words decide, and the weaker one holds."""

from __future__ import annotations

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.season import describe
from knownsofar.extract.task import place_features
from knownsofar.model import Certainty


def resolve(reading: Reading, proposal: Proposal) -> Certainty:
    """The certainty of the words around a proposal."""
    return Certainty(reading.context.models("certainty").best(features(reading, proposal)))


def features(reading: Reading, proposal: Proposal) -> list[str]:
    """Hedges and credits in the sentence, around the claim, in its heading, and what is claimed."""
    clues = reading.clues(proposal.sentence)
    first, last = clues.at(proposal.start, proposal.end)
    kind = describe(proposal.value, proposal.polarity)
    predicate = proposal.value.predicate
    found = [f"kind={kind}", f"predicate={predicate}"]
    sentence = clues.sentence_features()
    found.extend(sentence)
    found.extend(clues.local_features(first, last))
    found.extend(f"{predicate}|{f}" for f in sentence if f.startswith("c="))
    found.extend(place_features(reading, proposal.sentence))
    dates = reading.dates(proposal.sentence)[:2]
    found.extend(f"{predicate}|date={reading.date_note(date.window)}" for date in dates)
    found.append(f"outlets={min(len(reading.outlets(proposal.sentence)), 2)}")
    return found
