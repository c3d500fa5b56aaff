"""Linear models that score what rules propose: features in, one score a label out.

Prediction is plain Python on purpose: weights are a dict that loads in a few
milliseconds, where importing numpy alone takes a hundred. Fitting lives in
training/, outside the package.

Models that are asked about the same features share one dict: looking a feature
up in memory is what costs most. Its weights are one integer with a lane of 24
bits a label, in thousandths: one addition adds the labels of all models, and
sums are exact in any order.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Self

import msgspec

from knownsofar.model.packaged import read_packaged

_UNIT = 1000
_BYTES = 3  # a lane holds sums up to 8,388 either way
_LANE = 8 * _BYTES
_HALF = 1 << (_LANE - 1)
_MASK = (1 << _LANE) - 1


class Table:
    """The weights of one model or several, by feature: `rows` hold a lane a label, `lanes` of them."""

    __slots__ = ("lanes", "levels", "rows")

    def __init__(self, rows: dict[str, int], lanes: int) -> None:
        self.rows = rows
        self.lanes = lanes
        self.levels = sum(_HALF << (_LANE * lane) for lane in range(lanes))

    def sum(self, features: frozenset[str]) -> int:
        """The weights of all features; those that are not in the table weigh nothing."""
        return sum(filter(None, map(self.rows.get, features)))


class Bag:
    """Features that are asked about together, by several models or of several places; their sums are kept.

    A feature given twice counts once.
    """

    __slots__ = ("_sums", "features")

    def __init__(self, features: Iterable[str]) -> None:
        self.features = frozenset(features)
        self._sums: dict[Table, int] = {}

    def sum(self, table: Table) -> int:
        """What the features weigh together."""
        total = self._sums.get(table)
        if total is None:
            total = self._sums[table] = table.sum(self.features)
        return total


class LinearModel:
    """A multinomial (several labels) or logistic (one label) regression: lanes of a table, from `lane` on."""

    __slots__ = ("_shift", "_shifts", "_start", "bias", "labels", "lane", "table")

    def __init__(self, labels: tuple[str, ...], bias: tuple[float, ...], table: Table, lane: int = 0) -> None:
        self.labels = labels
        self.bias = bias
        self.table = table
        self.lane = lane
        self._start = table.levels + (_pack(bias) << (_LANE * lane))
        self._shift = _LANE * lane
        self._shifts = tuple(range(0, _LANE * len(labels), _LANE))

    @classmethod
    def of(
        cls, labels: tuple[str, ...], bias: tuple[float, ...], weights: Mapping[str, Iterable[float]]
    ) -> Self:
        """A model of its own, from weights as numbers, which are rounded to thousandths."""
        rows = {feature: _pack(numbers) for feature, numbers in weights.items()}
        return cls(labels, bias, Table(rows, len(labels)))

    def scores(self, features: Iterable[str], shared: Iterable[Bag] = ()) -> list[float]:
        """The linear score of each label, of `features` and those of bags, which share none with each other.

        A feature given twice counts once, as it did in the fit.
        """
        table = self.table
        total = self._start + table.sum(frozenset(features))
        for bag in shared:
            total += bag.sum(table)
        total >>= self._shift
        return [(((total >> shift) & _MASK) - _HALF) / _UNIT for shift in self._shifts]

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


def _pack(numbers: Iterable[float]) -> int:
    return sum(round(number * _UNIT) << (lane * _LANE) for lane, number in enumerate(numbers))


def join(models: Mapping[str, LinearModel]) -> dict[str, LinearModel]:
    """The same models with one table, those with most features in its lowest lanes."""
    order = sorted(models, key=lambda name: -len(models[name].table.rows))
    rows: dict[str, int] = {}
    lanes = [0]
    for name in order:
        for feature, row in models[name].table.rows.items():
            rows[feature] = rows.get(feature, 0) + (row << (_LANE * lanes[-1]))
        lanes.append(lanes[-1] + len(models[name].labels))
    table = Table(rows, lanes[-1])
    return {
        name: LinearModel(models[name].labels, models[name].bias, table, lane)
        for name, lane in zip(order, lanes, strict=False)
    }


class _Head(msgspec.Struct):
    """A model in a file, without its weights."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    lane: int


class _File(msgspec.Struct):
    """Models with one table; a row's bytes are as many as it takes."""

    models: dict[str, _Head]
    features: list[str]
    rows: list[bytes]


def dump_models(models: Mapping[str, LinearModel]) -> bytes:
    """Models as JSON, with one table."""
    joined = join(models)
    heads = {name: _Head(model.labels, model.bias, model.lane) for name, model in joined.items()}
    rows = next(iter(joined.values())).table.rows
    packed = [row.to_bytes(row.bit_length() // 8 + 1, "little", signed=True) for row in rows.values()]
    return msgspec.json.encode(_File(heads, list(rows), packed))


def load_models(data: bytes) -> dict[str, LinearModel]:
    """The models that `dump_models` has written, by name."""
    stored = msgspec.json.decode(data, type=_File)
    read = int.from_bytes
    rows = [read(row, "little", signed=True) for row in stored.rows]
    lanes = sum(len(head.labels) for head in stored.models.values())
    table = Table(dict(zip(stored.features, rows, strict=True)), lanes)
    return {
        name: LinearModel(head.labels, head.bias, table, head.lane) for name, head in stored.models.items()
    }


@cache
def load_weights(package: str, name: str) -> dict[str, LinearModel]:
    """The models that are packaged with a stage in weights/NAME.json beside its code."""
    return load_models(read_packaged(package, f"weights/{name}.json"))
