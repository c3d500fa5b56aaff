"""Boosted trees as flat arrays: numpy alone tells what they say, and a file can hold them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from knownsofar.forecast.periods import Floats

_AT_ONCE = 1 << 20
"""Pairs of a row and a tree: as many at once take 30 MB."""


class Trees(NamedTuple):
    """A sum of trees, on the scale of log-odds; the arrays are of shape (nodes,) but `roots` (trees,).

    A row goes left at a node if its column `feature` is at most `threshold`,
    and else to the node after the left one. `feature` counts the `columns`
    twice: the second time, what is missing is less than everything. At a leaf
    `left` is the node itself.
    """

    columns: int
    base: float
    roots: NDArray[np.int32]
    feature: NDArray[np.int16]
    threshold: Floats
    left: NDArray[np.int32]
    value: Floats

    def chances(self, rows: Floats) -> Floats:
        """The chance that each row of shape (n, columns) is one in which a season comes; NaN is missing."""
        step = max(1, _AT_ONCE // max(1, len(self.roots)))
        sums = [self._sums(rows[start : start + step]) for start in range(0, len(rows), step)]
        found: Floats = 1.0 / (1.0 + np.exp(-np.concatenate([np.zeros(0), *sums])))
        return found

    def flat(self) -> Trees:
        """Itself."""
        return self

    def given(self, known: Floats, changing: int) -> Trees:
        """The trees as they are for rows that differ in the first `changing` columns alone.

        `known`: shape (columns,), what all these rows have; where only that decides the way, no node is
        left. The sums are the same to the bit.
        """
        both = np.concatenate([known, np.where(np.isnan(known), -np.inf, known)])
        settled = np.tile(np.arange(len(known)) >= changing, 2)
        inner = self.left != np.arange(len(self.left))
        passed = inner & settled.take(self.feature)
        after = self.left + ~(both.take(self.feature) <= self.threshold)

        def onward(nodes: NDArray[np.int32]) -> NDArray[np.int32]:
            while (passing := passed.take(nodes)).any():
                nodes = np.where(passing, after.take(nodes), nodes)
            return nodes

        level, kept, lefts, count = onward(self.roots), [], [], 0
        while len(level):
            parted = inner.take(level)
            children = self.left.take(level[parted])
            left = np.arange(count, count + len(level))
            left[parted] = count + len(level) + 2 * np.arange(len(children))
            kept.append(level)
            lefts.append(left)
            count += len(level)
            level = onward(np.column_stack([children, children + 1]).ravel())
        nodes = np.concatenate([np.zeros(0, dtype=np.int32), *kept])
        return self._replace(
            roots=np.arange(len(self.roots), dtype=np.int32),
            feature=self.feature.take(nodes),
            threshold=self.threshold.take(nodes),
            left=np.concatenate([np.zeros(0), *lefts]).astype(np.int32),
            value=self.value.take(nodes),
        )

    def _sums(self, rows: Floats) -> Floats:
        """All rows go down all trees at once, a level at a time; who has come to a leaf is done.

        What a row sums to is the same to the bit whichever rows stand beside it.
        """
        both = np.concatenate([rows, np.where(np.isnan(rows), -np.inf, rows)], axis=1)
        shown, width = both.ravel(), np.int32(both.shape[1])
        leaves = np.empty(len(rows) * len(self.roots), dtype=np.int32)
        place = np.arange(len(leaves), dtype=np.int32)
        first = np.repeat(np.arange(len(rows), dtype=np.int32) * width, len(self.roots))
        node = np.tile(self.roots, len(rows))
        while len(node):
            left = self.left.take(node)
            ended = left == node
            leaves[place[ended]] = node[ended]
            going = np.flatnonzero(~ended)
            node, place, first, left = node[going], place[going], first[going], left[going]
            goes_left = shown.take(first + self.feature.take(node)) <= self.threshold.take(node)
            node = left + ~goes_left
        values = self.value.take(leaves).reshape(len(rows), len(self.roots))
        sums: Floats = self.base + values.sum(axis=1)
        return sums


def trees_of(arrays: Mapping[str, Any]) -> Trees:
    """Trees from the arrays of a file. Raises KeyError or ValueError where they are no trees."""
    found = Trees(
        int(arrays["columns"]),
        float(arrays["base"]),
        np.asarray(arrays["roots"], dtype=np.int32),
        np.asarray(arrays["feature"], dtype=np.int16),
        np.asarray(arrays["threshold"], dtype=np.float64),
        np.asarray(arrays["left"], dtype=np.int32),
        np.asarray(arrays["value"], dtype=np.float64),
    )
    _, _, roots, feature, threshold, left, value = found
    nodes = np.arange(len(left))  # children come after their parents, so that every way down ends
    inner = left != nodes
    sound = (
        feature.shape == threshold.shape == left.shape == value.shape == nodes.shape
        and ((roots >= 0) & (roots < len(nodes))).all()
        and ((feature >= 0) & (feature < 2 * found.columns)).all()
        and ((left > nodes) & (left + 1 < len(nodes)))[inner].all()
    )
    if not sound:
        raise ValueError("the arrays make no trees")
    return found


def flattened(models: Sequence[Any], columns: int) -> Trees:
    """The mean (of log-odds) of scikit-learn's HistGradientBoostingClassifiers of two classes.

    They have no public way to read their trees: `_predictors` and `_baseline_prediction` are what
    scikit-learn itself predicts from (sklearn/ensemble/_hist_gradient_boosting/predictor.py).
    """
    base = sum(float(model._baseline_prediction[0, 0]) for model in models) / len(models)
    parts = [_one(stage[0].nodes, columns, len(models)) for model in models for stage in model._predictors]
    sizes = np.array([len(feature) for feature, _, _, _ in parts])
    roots = np.cumsum(sizes) - sizes
    return Trees(
        columns,
        base,
        roots.astype(np.int32),
        np.concatenate([part[0] for part in parts]),
        np.concatenate([part[1] for part in parts]),
        np.concatenate([part[2] + root for part, root in zip(parts, roots, strict=True)]).astype(np.int32),
        np.concatenate([part[3] for part in parts]),
    )


def constant(chance: float, columns: int) -> Trees:
    """No tree: the same chance for every row."""
    none = np.zeros(0, dtype=np.int32)
    return Trees(
        columns,
        float(np.log(chance) - np.log1p(-chance)),
        none,
        none.astype(np.int16),
        np.zeros(0),
        none,
        np.zeros(0),
    )


def _one(nodes: Any, columns: int, models: int) -> tuple[Any, Any, Any, Any]:
    """Feature, threshold, left and value of a tree, its nodes in order of depth: siblings come together."""
    order, left = [0], []
    for place, node in enumerate(order):  # grows while it is read
        if nodes["is_leaf"][node]:
            left.append(place)
        else:
            left.append(len(order))
            order += [int(nodes["left"][node]), int(nodes["right"][node])]
    found = nodes[order]
    leaf = found["is_leaf"] == 1
    lowest = np.where(found["missing_go_to_left"] == 1, columns, 0)
    return (
        np.where(leaf, 0, found["feature_idx"] + lowest).astype(np.int16),
        np.where(leaf, 0.0, found["num_threshold"]),
        np.array(left),
        np.where(leaf, found["value"] / models, 0.0),
    )
