"""How likely a next season is, and when it will come, from the precedents of other seasons."""

from knownsofar.forecast.history import Season, Series, Waiting, load_history, until, waiting
from knownsofar.forecast.prior import HORIZONS, Model, Prior, fit_prior
from knownsofar.forecast.queries import Answer, Query, answer, load_queries

__all__ = [
    "HORIZONS",
    "Answer",
    "Model",
    "Prior",
    "Query",
    "Season",
    "Series",
    "Waiting",
    "answer",
    "fit_prior",
    "load_history",
    "load_queries",
    "until",
    "waiting",
]
