"""A linear model that scores what rules propose: features in, one score a label out.

Prediction is plain Python on purpose: a model is a dict that loads in a few
milliseconds, where importing numpy alone takes a hundred. Fitting lives in
training/, outside the package.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import msgspec


class LinearModel(msgspec.Struct, frozen=True):
    """Weights of a multinomial (several labels) or logistic (one label) regression.

    `weights` maps a feature to one weight a label, in the order of `labels`;
    features that are not in it weigh nothing.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: dict[str, tuple[float, ...]]

    def scores(self, features: Iterable[str]) -> list[float]:
        """The linear score of each label. A feature given twice counts once, as it did in the fit."""
        get = self.weights.get
        rows = [row for feature in dict.fromkeys(features) if (row := get(feature)) is not None]
        return [sum(column) for column in zip(self.bias, *rows, strict=True)]

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """Softmax over the labels; of one label its logistic probability."""
        scores = self.scores(features)
        if len(scores) == 1:
            return {self.labels[0]: 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, scores[0]))))}
        top = max(scores)
        powers = [math.exp(s - top) for s in scores]
        total = sum(powers)
        return {label: p / total for label, p in zip(self.labels, powers, strict=True)}

    def best(self, features: Iterable[str]) -> str:
        """The label with the highest score."""
        scores = self.scores(features)
        return self.labels[max(range(len(scores)), key=scores.__getitem__)]


@cache
def load_weights(package: str, name: str) -> LinearModel:
    """The model of that name that is packaged with a stage, from weights/NAME.json beside its code."""
    data = files(package).joinpath("weights", f"{name}.json").read_bytes()
    return msgspec.json.decode(data, type=LinearModel)
