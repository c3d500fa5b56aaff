"""How likely a next season is, and when it will come, from the precedents of other seasons."""

from knownsofar.forecast.history import Season, Series, Waiting, load_history, until, waiting

__all__ = ["Season", "Series", "Waiting", "load_history", "until", "waiting"]
