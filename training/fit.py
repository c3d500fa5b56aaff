"""Fitting linear models: rows of features and labels in, weights as JSON out."""

from __future__ import annotations

from collections import Counter

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from knownsofar.model.linear import LinearModel

Row = tuple[list[str], str]
"""The features of one example and its label."""

Choice = list[tuple[list[str], bool]]
"""The candidates for one place: the features of each, and whether it is right."""


def fit(
    rows: list[Row], weights: list[float] | None = None, *, cost: float = 0.3, rare: int = 2
) -> LinearModel:
    """A multinomial logistic regression, or a plain one where the labels are "no" and "yes".

    Features seen in fewer than `rare` rows are left out; `cost` is the inverse
    strength of the L2 penalty. The fit is deterministic.
    """
    matrix, names = _matrix([features for features, _ in rows], rare)
    labels = [label for _, label in rows]
    if len(set(labels)) < 2:
        return LinearModel.of((labels[0],), (20.0,), {})
    model = LogisticRegression(C=cost, max_iter=400, tol=1e-4)
    model.fit(matrix, labels, sample_weight=weights)
    classes = [str(c) for c in model.classes_]
    if classes == ["no", "yes"]:
        return _model(("yes",), model.intercept_, model.coef_, names)
    if len(classes) == 2:
        bias = np.array([0.0, model.intercept_[0]])
        return _model(tuple(classes), bias, np.vstack([0 * model.coef_[0], model.coef_[0]]), names)
    return _model(tuple(classes), model.intercept_, model.coef_, names)


def fit_choice(
    choices: list[Choice], weights: list[float], *, strength: float = 15.0, rare: int = 2
) -> LinearModel:
    """A conditional logit: each candidate's chance among those of its place, of which one or more is right.

    McFadden, "Conditional logit analysis of qualitative choice behavior" (1974);
    `strength` is that of the L2 penalty. Candidates compete with each other, which
    a regression over all of them, each by itself, does not know. The model has the
    one label "yes", whose score is the candidate's utility.
    """
    usable = [index for index, choice in enumerate(choices) if any(right for _, right in choice)]
    choices = [choices[index] for index in usable]
    weight = np.array([weights[index] for index in usable])
    matrix, names = _matrix([features for choice in choices for features, _ in choice], rare)
    right = np.array([right for choice in choices for _, right in choice], dtype=float)
    sizes = np.array([len(choice) for choice in choices])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    place = np.repeat(np.arange(len(choices)), sizes)

    def loss(taste: np.ndarray) -> tuple[float, np.ndarray]:
        utilities = matrix @ taste
        powers = np.exp(utilities - np.maximum.reduceat(utilities, starts)[place])
        chances = powers / np.add.reduceat(powers, starts)[place]
        of_right = np.maximum(np.add.reduceat(chances * right, starts), 1e-12)
        surprise = weight[place] * (chances - chances * right / of_right[place])
        slope = matrix.T @ surprise + strength * taste
        return float(-weight @ np.log(of_right) + strength / 2 * taste @ taste), slope

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    return _model(("yes",), np.zeros(1), found.x[np.newaxis, :], names)


def _matrix(rows: list[list[str]], rare: int) -> tuple[csr_matrix, list[str]]:
    """One row an example, one column a feature that `rare` rows or more have; and the features' names."""
    counts = Counter(feature for features in rows for feature in set(features))
    names = sorted(name for name, count in counts.items() if count >= rare)
    index = {name: i for i, name in enumerate(names)}
    pointers, columns = [0], []
    for features in rows:
        columns.extend(sorted({index[f] for f in features if f in index}))
        pointers.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, pointers), shape=(len(rows), len(names))), names


def _model(labels: tuple[str, ...], bias: np.ndarray, weights: np.ndarray, names: list[str]) -> LinearModel:
    table = {}
    for column, name in enumerate(names):
        row = weights[:, column]
        if np.abs(row).max() >= 0.02:
            table[name] = tuple(round(float(w), 2) for w in row)
    return LinearModel.of(labels, tuple(round(float(b), 3) for b in bias), table)
