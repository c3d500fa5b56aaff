"""Who really says it: near-copies of an article, and quotations, count once. See docs/witnesses.md."""

from knownsofar.weigh.witnesses.credit import Voice, Witnesses, Witnessing, count_witnesses, roots
from knownsofar.weigh.witnesses.index import CopyIndex, CopyOf, find_copies
from knownsofar.weigh.witnesses.outlets import outlet_key
from knownsofar.weigh.witnesses.prints import Print, print_of

__all__ = [
    "CopyIndex",
    "CopyOf",
    "Print",
    "Voice",
    "Witnesses",
    "Witnessing",
    "count_witnesses",
    "find_copies",
    "outlet_key",
    "print_of",
    "roots",
]
