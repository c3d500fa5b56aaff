"""Forecasts by other people's libraries, each with plain settings and the same dozen features.

A library that is not installed is named and left out. All are fitted on a history cut at its day.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from importlib.util import find_spec
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast.backtest import Fit
from knownsofar.forecast.baselines import exposure
from knownsofar.forecast.history import Series, Waiting
from knownsofar.forecast.prior import HORIZONS, Model
from knownsofar.forecast.spells import Spells, asked, learn

Floats = NDArray[np.float64]
KNOTS = (91, 182, 365, 730, 1461, 3650)
"""Days for which a model of one horizon each is fitted; the chance grows evenly between them."""
ORIGINS = 12
"""Past quarters, counted back from one horizon before the day, whose waits a horizon is learnt from."""
COMMON = 12
"""Networks, countries and languages that get a column of their own in linear models."""
MONTH = 30.4375
FOREST_WINDOW = 3652
"""Days that the forest looks back: it knows no late entry, and so learns from waits seen from their start."""
SAMPLE = 6000
"""Waits that Cox's model and the forest are fitted on: both take minutes on all of them."""


class Codes:
    """Texts as numbers, the most frequent first; whatever was not seen is -1."""

    def __init__(self, spells: Spells) -> None:
        self.codes: dict[str, dict[str, int]] = {}
        for name, column in spells.words.items():
            texts, counts = np.unique(column, return_counts=True)
            order = np.argsort(-counts, kind="stable")
            self.codes[name] = {str(texts[i]): place for place, i in enumerate(order)}

    def of(self, name: str, spells: Spells) -> Floats:
        """The number of each wait's text in the column `name`."""
        texts, place = np.unique(spells.words[name], return_inverse=True)
        return np.array([self.codes[name].get(str(t), -1) for t in texts], np.float64)[place]


def features(spells: Spells, codes: Codes, now: Floats | float) -> Floats:
    """A dozen and a half columns, as known on the days `now` (ordinals): the wait so far, the season, when it
    began, its length, the waits before, and whose series it is."""
    numbers = spells.numbers
    since = numbers["since"]
    over = numbers["last"] < now
    columns = [
        now - since,
        numbers["season"],
        1 + since / 365.2425,
        (since / 365.2425) % 1,
        (now / 365.2425) % 1 + 0 * since,
        np.where(over, numbers["last"] - since, np.nan),
        np.where(over, numbers["episodes"], np.nan),
        numbers["waited_before"],
        numbers["mean_before"],
        since - numbers["first"],
        *(codes.of(name, spells) for name in Spells.WORDS),
    ]
    return np.stack(columns, axis=1)


CATEGORIES = list(range(10, 15))


class LightGBM:
    """Gradient-boosted trees, a classifier for each of `KNOTS` (Ke and others 2017, NeurIPS)."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        spells = learn(history)
        self.codes = Codes(spells)
        self.models = [self._fit(spells, day.toordinal(), knot) for knot in KNOTS]

    def _fit(self, spells: Spells, now: int, knot: int) -> Any:
        import lightgbm

        rows, came = [], []
        for origin in (float(now - knot - 91 * back) for back in range(ORIGINS)):
            open_ = (spells.since < origin) & (spells.came >= origin)
            rows.append(features(spells, self.codes, origin)[open_])
            came.append(spells.came[open_] <= origin + knot)
        labels = np.concatenate(came)
        if len(labels) < 100 or labels.all() or not labels.any():
            return float(labels.mean()) if len(labels) else 0.0
        settings = {
            "objective": "binary",
            "num_leaves": 31,
            "learning_rate": 0.05,
            "min_data_in_leaf": 50,
            "cat_smooth": 20,
            "num_threads": 1,
            "verbosity": -1,
            "seed": 4,
        }
        table = lightgbm.Dataset(np.concatenate(rows), labels, categorical_feature=CATEGORIES)
        return lightgbm.train(settings, table, num_boost_round=150)

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """Read off between the knots, never falling."""
        table = features(asked(rows), self.codes, float(day.toordinal()))
        at = [
            np.full(len(rows), model) if isinstance(model, float) else model.predict(table)
            for model in self.models
        ]
        curve = np.maximum.accumulate(np.stack([np.zeros(len(rows)), *at], axis=1), axis=1)
        return np.stack([np.interp(HORIZONS, (0, *KNOTS), row) for row in curve])


class _Design:
    """Features for linear models: logarithms, gaps filled, a column for each common text."""

    def __init__(self, spells: Spells) -> None:
        self.codes = Codes(spells)
        table = self._raw(spells)
        self.kept = table.std(axis=0) > 1e-2
        self.middle, self.spread = table.mean(axis=0), np.maximum(table.std(axis=0), 1e-9)

    def _raw(self, spells: Spells) -> Floats:
        n = spells.numbers
        before = n["waited_before"]
        columns = [
            np.log(np.maximum(n["season"], 2)),
            n["season"] == 2,
            n["since"] / 3652.425,
            np.log1p(np.nan_to_num(n["episodes"], nan=8.0)),
            np.log(np.where(np.isnan(before), 365.0, np.maximum(before, 30.0))),
            np.log1p(n["since"] - n["first"]),
        ]
        for name in Spells.WORDS:
            code = self.codes.of(name, spells)
            columns.extend(code == place for place in range(min(COMMON, len(self.codes.codes[name]))))
        return np.stack(columns, axis=1).astype(np.float64)

    def of(self, spells: Spells) -> Floats:
        """Columns of mean 0 and spread 1 over the waits that the design was made from."""
        table: Floats = ((self._raw(spells) - self.middle) / self.spread)[:, self.kept]
        return table


def breslow(entry: Floats, leave: Floats, ended: NDArray[np.bool_], risk: Floats) -> tuple[Floats, Floats]:
    """(days, cumulative hazard) of a wait of risk 1 (Breslow 1972, JRSS B 34:216), late entry heeded.

    lifelines takes late waits to have been at risk from their first day: its own hazard came out half as
    large (at the cut 2022-10-01, .09 expected within a year where .18 came).
    """
    days, ends = np.unique(leave[ended], return_counts=True)

    def total(when: Floats, side: Literal["left", "right"]) -> Floats:
        order = np.argsort(when)
        sums = np.concatenate([[0.0], np.cumsum(risk[order])])
        found: Floats = sums[np.searchsorted(when[order], days, side)]
        return found

    at_risk = total(entry, "left") - total(leave, "left")
    return np.concatenate([[0.0], days]), np.concatenate([[0.0], np.cumsum(ends / at_risk)])


class LifelinesCox:
    """Cox's proportional hazards with late entry, in lifelines (Davidson-Pilon 2019, JOSS 4:1317), on a
    sample of the waits."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        import pandas
        from lifelines import CoxPHFitter

        spells = learn(history)
        entry, leave, ended = exposure(spells, day)
        self.design = _Design(spells)
        chosen = np.random.default_rng(4).permutation(np.flatnonzero(leave > entry))[:SAMPLE]
        table = pandas.DataFrame(self.design.of(spells)[chosen]).rename(columns=str)
        table["from"], table["to"], table["ended"] = entry[chosen], leave[chosen], ended[chosen]
        fitted = CoxPHFitter(penalizer=0.01).fit(table, "to", "ended", entry_col="from")
        self.weights = fitted.params_.to_numpy()
        risk = np.exp(table.iloc[:, :-3].to_numpy() @ self.weights)
        self.days, self.hazard = breslow(entry[chosen], leave[chosen], ended[chosen], risk)

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """1 - exp(-(H(w + h) - H(w)) · risk)."""
        spells = asked(rows)
        risk = np.exp(self.design.of(spells) @ self.weights)
        waited = float(day.toordinal()) - spells.since
        passed = np.interp(waited, self.days, self.hazard)
        grown = [np.interp(waited + h, self.days, self.hazard) - passed for h in HORIZONS]
        chances: Floats = 1 - np.exp(-np.stack(grown, axis=1) * risk[:, None])
        return chances


class LifelinesWeibull:
    """Weibull's accelerated failure times with late entry, in lifelines."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        import pandas
        from lifelines import WeibullAFTFitter

        spells = learn(history)
        entry, leave, ended = exposure(spells, day)
        seen = leave > entry
        self.design = _Design(spells)
        table = pandas.DataFrame(self.design.of(spells)[seen]).rename(columns=str)
        table["from"], table["to"], table["ended"] = entry[seen], leave[seen], ended[seen]
        fitted = WeibullAFTFitter(penalizer=0.01).fit(table, "to", "ended", entry_col="from")
        scale = fitted.params_["lambda_"]
        self.intercept = float(scale["Intercept"])
        self.weights = scale.drop("Intercept").reindex(table.columns[:-3]).to_numpy()
        self.power = float(np.exp(fitted.params_["rho_"]["Intercept"]))

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """1 - S(w + h) / S(w) with S(t) = exp(-(t / scale)^power)."""
        spells = asked(rows)
        scale = np.exp(self.intercept + self.design.of(spells) @ self.weights)[:, None]
        waited = (float(day.toordinal()) - spells.since)[:, None]
        grown = ((waited + HORIZONS[None, :]) / scale) ** self.power - (waited / scale) ** self.power
        chances: Floats = 1 - np.exp(-grown)
        return chances


class SurvivalForest:
    """Random survival forest of scikit-survival (Pölsterl 2020, JMLR 21:212), on a sample of the waits that
    began within the window, in months: it knows no late entry."""

    def __init__(self, history: Sequence[Series], day: date) -> None:
        from sksurv.ensemble import RandomSurvivalForest
        from sksurv.util import Surv

        spells = learn(history)
        entry, leave, ended = exposure(spells, day, FOREST_WINDOW)
        self.design = _Design(spells)
        young = np.flatnonzero((entry == 0) & (leave > 0))
        chosen = np.random.default_rng(4).permutation(young)[:SAMPLE]
        months = np.ceil(leave[chosen] / MONTH)
        forest = RandomSurvivalForest(60, min_samples_leaf=20, max_features="sqrt", random_state=4, n_jobs=2)
        self.forest = forest.fit(self.design.of(spells)[chosen], Surv.from_arrays(ended[chosen], months))

    def within(self, rows: Sequence[Waiting], day: date) -> Floats:
        """1 - S(w + h) / S(w); beyond the longest wait seen, nothing more comes."""
        spells = asked(rows)
        curves = self.forest.predict_survival_function(self.design.of(spells), return_array=True)
        months = np.concatenate([[0.0], self.forest.unique_times_])
        waited = float(day.toordinal()) - spells.since
        found = np.empty((len(rows), len(HORIZONS)))
        for place, curve in enumerate(curves):
            steps = np.interp((waited[place] + np.array([0, *HORIZONS])) / MONTH, months, [1.0, *curve])
            found[place] = 1 - steps[1:] / max(float(steps[0]), 1e-12)
        return found


_PEERS: dict[str, tuple[str, Callable[[Sequence[Series], date], Model]]] = {
    "lifelines Weibull": ("lifelines", LifelinesWeibull),
    "lifelines Cox": ("lifelines", LifelinesCox),
    "scikit-survival forest": ("sksurv", SurvivalForest),
    "LightGBM": ("lightgbm", LightGBM),
}


def peers() -> tuple[dict[str, Fit], list[str]]:
    """The peers whose library is installed, and the names of the others."""
    here = {name: fit for name, (library, fit) in _PEERS.items() if find_spec(library)}
    return here, [name for name in _PEERS if name not in here]
