"""Claims -> a dossier: one belief for each fact, and where the season stands. See docs/how-it-works.md."""

from knownsofar.weigh.weighing import weigh

__all__ = ["weigh"]
