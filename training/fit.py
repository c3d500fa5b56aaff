"""Fitting linear models: rows of features and labels in, weights as JSON out."""

from __future__ import annotations

from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from knownsofar.model.linear import LinearModel

Row = tuple[list[str], str]
"""The features of one example and its label."""


def fit(
    rows: list[Row], *, cost: float = 0.3, rare: int = 2, weights: list[float] | None = None
) -> LinearModel:
    """A multinomial logistic regression, or a plain one where the labels are "no" and "yes".

    Features seen in fewer than `rare` rows are left out; `cost` is the inverse
    strength of the L2 penalty. The fit is deterministic.
    """
    counts = Counter(feature for features, _ in rows for feature in set(features))
    names = sorted(name for name, count in counts.items() if count >= rare)
    index = {name: i for i, name in enumerate(names)}
    pointers, columns = [0], []
    for features, _ in rows:
        columns.extend(sorted({index[f] for f in features if f in index}))
        pointers.append(len(columns))
    matrix = csr_matrix((np.ones(len(columns)), columns, pointers), shape=(len(rows), len(names)))
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


def _model(labels: tuple[str, ...], bias: np.ndarray, weights: np.ndarray, names: list[str]) -> LinearModel:
    table = {}
    for column, name in enumerate(names):
        row = weights[:, column]
        if np.abs(row).max() >= 0.02:
            table[name] = tuple(round(float(w), 2) for w in row)
    return LinearModel.of(labels, tuple(round(float(b), 3) for b in bias), table)
