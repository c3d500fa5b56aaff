"""The linear models of this stage; what they are is in model/linear.py."""

from __future__ import annotations

from knownsofar.model.linear import Bag, LinearModel, load_weights

__all__ = ["WEIGHTS", "Bag", "LinearModel", "load"]

WEIGHTS: dict[str, tuple[str, ...]] = {
    "events": (
        "certainty",
        "dates",
        "delay",
        "episodes",
        "out_now",
        "platform",
        "precedent",
        "production",
        "renewal",
        "source_material",
        "trailer",
        "undated",
    ),
    "people": ("people-first", "people-second"),
    "people-change": ("people-change",),
    "people-job": ("people-job",),
    "people-link": ("people-link",),
    "season": ("season",),
    "series": ("series",),
    "source": ("source",),
}
"""The models in each file of weights: those that look at the same features stand together."""

_FILE_OF = {model: file for file, models in WEIGHTS.items() for model in models}


def load(name: str) -> LinearModel:
    """The packaged model of that name."""
    return load_weights("knownsofar.extract", _FILE_OF[name])[name]
