"""How likely a next season is, and when it will come, from the precedents of other seasons."""

from knownsofar.forecast.basis import Fitted, load_fitted, with_prior
from knownsofar.forecast.fit import fit_prior
from knownsofar.forecast.history import (
    Season,
    Series,
    Waiting,
    find_series,
    load_history,
    until,
    waiting,
    waiting_for,
)
from knownsofar.forecast.outlook import outlook_of
from knownsofar.forecast.packed import Origin, load_prior, save_prior
from knownsofar.forecast.prior import HORIZONS, Model, Prior
from knownsofar.forecast.queries import Answer, Query, answer, load_queries

__all__ = [
    "HORIZONS",
    "Answer",
    "Fitted",
    "Model",
    "Origin",
    "Prior",
    "Query",
    "Season",
    "Series",
    "Waiting",
    "answer",
    "find_series",
    "fit_prior",
    "load_fitted",
    "load_history",
    "load_prior",
    "load_queries",
    "outlook_of",
    "save_prior",
    "until",
    "waiting",
    "waiting_for",
    "with_prior",
]
