"""How sure an article is of a claim: the words decide, and the weaker one holds."""

from __future__ import annotations

from knownsofar.extract.context import Proposal
from knownsofar.extract.linear import Bag
from knownsofar.extract.reading import Reading
from knownsofar.extract.season import describe
from knownsofar.model import Certainty


def resolve(reading: Reading, proposal: Proposal) -> Certainty:
    """The certainty of the words around a proposal."""
    model = reading.context.models("certainty")
    return Certainty(model.best(features(reading, proposal), shared(reading, proposal)))


def features(reading: Reading, proposal: Proposal) -> list[str]:
    """What is claimed, beside which words and dates."""
    predicate = proposal.value.predicate
    found = [f"kind={describe(proposal.value, proposal.polarity)}", f"predicate={predicate}"]
    found.extend(f"{predicate}|c={name}" for name in reading.clues(proposal.sentence).classes)
    dates = reading.dates(proposal.sentence)[:2]
    found.extend(f"{predicate}|date={reading.date_note(date.window)}" for date in dates)
    found.append(f"outlets={min(len(reading.outlets(proposal.sentence)), 2)}")
    return found


def shared(reading: Reading, proposal: Proposal) -> list[Bag]:
    """Hedges and credits in the sentence, around the claim, in its heading."""
    clues = reading.clues(proposal.sentence)
    around = clues.around(*clues.at(proposal.start, proposal.end))
    return [clues.sentence, *around, *reading.place(proposal.sentence)]
