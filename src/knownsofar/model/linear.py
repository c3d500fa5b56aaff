"""A linear model that scores what rules propose: features in, one score a label out.

Prediction is plain Python on purpose: a model is a dict that loads in a few
milliseconds, where importing numpy alone takes a hundred. Fitting lives in
training/, outside the package.

A feature's weights are one integer with a lane of 24 bits a label, in
thousandths: one addition adds all labels, and sums are exact in any order.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Self

import msgspec

_UNIT = 1000
_BYTES = 3  # a lane holds sums up to 8,388 either way
_LANE = 8 * _BYTES
_HALF = 1 << (_LANE - 1)
_MASK = (1 << _LANE) - 1


class Bag:
    """Features that are asked about together, by several models or of several places.

    Each model's sum over them is kept here. A feature given twice counts once.
    """

    __slots__ = ("features", "sums")

    def __init__(self, features: Iterable[str]) -> None:
        self.features = frozenset(features)
        self.sums: dict[LinearModel, int] = {}


class LinearModel:
    """Weights of a multinomial (several labels) or logistic (one label) regression.

    `weights` maps a feature to its weights, one lane a label in the order of
    `labels`; features that are not in it weigh nothing.
    """

    __slots__ = ("_bias", "_shifts", "labels", "weights")

    def __init__(self, labels: tuple[str, ...], bias: int, weights: dict[str, int]) -> None:
        self.labels = labels
        self.weights = weights
        self._shifts = tuple(range(0, _LANE * len(labels), _LANE))
        self._bias = bias

    @classmethod
    def of(
        cls, labels: tuple[str, ...], bias: tuple[float, ...], weights: Mapping[str, Iterable[float]]
    ) -> Self:
        """From weights as numbers, which are rounded to thousandths."""
        return cls(labels, _pack(bias), {feature: _pack(row) for feature, row in weights.items()})

    @classmethod
    def load(cls, data: bytes) -> Self:
        """From what `dump` has written."""
        stored = msgspec.json.decode(data, type=_Stored)
        width, read = _BYTES * len(stored.labels), int.from_bytes
        starts = range(0, len(stored.rows), width)
        bias, *rows = [read(stored.rows[at : at + width], "little", signed=True) for at in starts]
        return cls(stored.labels, bias, dict(zip(stored.features, rows, strict=True)))

    def dump(self) -> bytes:
        """As JSON: the features, and the bytes of their weights after those of the bias."""
        width = _BYTES * len(self.labels)
        rows = (n.to_bytes(width, "little", signed=True) for n in (self._bias, *self.weights.values()))
        return msgspec.json.encode(_Stored(self.labels, list(self.weights), b"".join(rows)))

    def scores(self, features: Iterable[str], shared: Iterable[Bag] = ()) -> list[float]:
        """The linear score of each label, of `features` and those of bags, which share none with each other.

        A feature given twice counts once, as it did in the fit.
        """
        total = self._bias + sum(filter(None, map(self.weights.get, frozenset(features))))
        for bag in shared:
            part = bag.sums.get(self)
            if part is None:
                part = bag.sums[self] = sum(filter(None, map(self.weights.get, bag.features)))
            total += part
        return [number / _UNIT for number in _unpack(total, self._shifts)]

    def probabilities(self, features: Iterable[str], shared: Iterable[Bag] = ()) -> dict[str, float]:
        """Softmax over the labels; of one label its logistic probability."""
        scores = self.scores(features, shared)
        if len(scores) == 1:
            return {self.labels[0]: 1.0 / (1.0 + math.exp(-max(-60.0, min(60.0, scores[0]))))}
        top = max(scores)
        powers = [math.exp(s - top) for s in scores]
        total = sum(powers)
        return {label: p / total for label, p in zip(self.labels, powers, strict=True)}

    def best(self, features: Iterable[str], shared: Iterable[Bag] = ()) -> str:
        """The label with the highest score."""
        scores = self.scores(features, shared)
        return self.labels[max(range(len(scores)), key=scores.__getitem__)]


class _Stored(msgspec.Struct):
    """A model in a file."""

    labels: tuple[str, ...]
    features: list[str]
    rows: bytes


def _pack(row: Iterable[float]) -> int:
    return sum(round(number * _UNIT) << (lane * _LANE) for lane, number in enumerate(row))


def _unpack(total: int, shifts: tuple[int, ...]) -> list[int]:
    """The lanes of a sum: each may be negative, and has then borrowed from the next."""
    total += sum(_HALF << shift for shift in shifts)
    return [((total >> shift) & _MASK) - _HALF for shift in shifts]


@cache
def load_weights(package: str, name: str) -> LinearModel:
    """The model of that name that is packaged with a stage, from weights/NAME.json beside its code."""
    return LinearModel.load(files(package).joinpath("weights", f"{name}.json").read_bytes())
