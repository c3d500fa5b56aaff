"""Claims -> a dossier: one belief for each fact, and where the season stands. See docs/how-it-works.md.

Dossiers of successive days -> changes.
"""

from knownsofar.weigh.revisions import changes, history, turning_days
from knownsofar.weigh.voices import FOLLOWED, UNTOLD, by_records
from knownsofar.weigh.weighing import weigh

__all__ = ["FOLLOWED", "UNTOLD", "by_records", "changes", "history", "turning_days", "weigh"]
