"""What models said at a cut, kept in a folder, so that a long back-test goes on where it was stopped.

A file is named by all that an answer depends on: the model's name and code, the
rows and what was known of them, and what came by the snapshot. Arrays alone are
stored (.npz), and read without pickle.
"""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import os
from collections.abc import Callable, Collection
from functools import cache
from importlib.metadata import version
from pathlib import Path

import msgspec
import numpy as np

from knownsofar.forecast.backtest import GRID, Answers, Asking, Fit, ask
from knownsofar.model.backtest import OURS

_ROOMS = ("knownsofar.forecast", "evaluation")
_GIVEN = ("knownsofar.forecast.prior", "knownsofar.forecast.history", "knownsofar.forecast.backtest")
"""What others import of these are types and the horizons; what they hold is in the key as data."""
_LIBRARIES = ("numpy", "scikit-learn", "lightgbm", "lifelines", "scikit-survival")


class Kept:
    """Answers that are looked up in `folder` first; those of the models `again` are made anew."""

    def __init__(self, folder: Path, again: Collection[str] = ()) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._again = frozenset(again)

    def ask(self, name: str, fit: Fit, at: Asking, make: Callable[..., Answers] = ask) -> Answers:
        """See `backtest.ask`."""
        path = self._folder / f"{name.replace(' ', '-')}-{at.cut}-{key(name, fit, at)[:20]}.npz"
        if path.exists() and name not in self._again:
            with np.load(path, allow_pickle=False) as held:
                return Answers(**{field: held[field] for field in Answers._fields})
        answers = make(name, fit, at)
        unfinished = path.with_suffix(f".{os.getpid()}.npz")
        np.savez_compressed(unfinished, **answers._asdict())
        unfinished.replace(path)
        return answers


def key(name: str, fit: Fit, at: Asking) -> str:
    """The fingerprint of all that the answers of a model at a cut depend on."""
    known = [
        (s.id, s.kind, s.networks, s.countries, s.language, s.genres, *map(_season, s.seasons))
        for s in at.known
    ]
    waits = [(wait.series.id, wait.season, wait.since) for wait in at.waits]
    data = msgspec.json.encode(
        (name, code(fit.__module__, name == OURS), at.cut, at.seen, GRID.tolist(), known, waits)
    )
    return hashlib.sha256(data + at.day.tobytes()).hexdigest()


def _season(season: object) -> list[object]:
    return [getattr(season, field) for field in ("number", "premiere", "last", "episodes")]


@cache
def code(module: str, ours: bool) -> str:
    """The fingerprint of a module with those of our rooms that it imports, comments, docstrings and imports
    apart, and of the libraries that models use. Only `ours` depends on the modules of `_GIVEN`."""
    found = hashlib.sha256(" ".join(f"{name} {_version(name)}" for name in _LIBRARIES).encode())
    for name in sorted(_reached(module, () if ours else _GIVEN)):
        tree = _bare(name)
        tree.body = [node for node in tree.body if not isinstance(node, ast.Import | ast.ImportFrom)]
        found.update(ast.dump(tree).encode())
    return found.hexdigest()


def _version(library: str) -> str:
    return version(library) if importlib.util.find_spec(_import_name(library)) else "none"


def _import_name(library: str) -> str:
    return {"scikit-learn": "sklearn", "scikit-survival": "sksurv"}.get(library, library)


def _reached(module: str, given: Collection[str]) -> set[str]:
    """A module and what it imports of our rooms, and so on, but for what is `given`."""
    found, left = {module}, [module]
    while left:
        for node in ast.walk(_bare(left.pop())):
            if not isinstance(node, ast.ImportFrom) or node.module is None:
                continue
            for name in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names)):
                ours = name.startswith(_ROOMS) and name not in (*given, *_ROOMS)
                if ours and name not in found and _is_module(name):
                    found.add(name)
                    left.append(name)
    return found


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def _bare(module: str) -> ast.Module:
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(module)
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):  # a string that stands alone is a docstring
            node.body = [  # type: ignore[attr-defined]
                line
                for line in body
                if not (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
            ]
    return tree
