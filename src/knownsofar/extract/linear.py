"""The linear models of this stage; what they are is in model/linear.py."""

from __future__ import annotations

from knownsofar.model.linear import Bag, LinearModel, load_weights

__all__ = ["Bag", "LinearModel", "load"]


def load(name: str) -> LinearModel:
    """The packaged model of that name, from weights/NAME.json."""
    return load_weights("knownsofar.extract", name)
