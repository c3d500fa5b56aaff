"""The prior in a file: what the package ships, or what one's own history was fitted to.

An `.npz` without pickles: the trees as arrays, and as JSON what else a forecast needs. What a group's record
rests on is rounded, and groups of few series are left out, so that no series can be read off. Beside it
stands a small JSON file that says what it was fitted on.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal

import msgspec
import numpy as np

from knownsofar.errors import InputError, ShapeError, UnreadableError
from knownsofar.forecast.features import GROUPS, Group, Records
from knownsofar.forecast.fit import SETTINGS, fit_prior
from knownsofar.forecast.history import Series, until
from knownsofar.forecast.prior import Prior
from knownsofar.forecast.reach import Reach
from knownsofar.forecast.trees import trees_of

PACKAGED = Path(__file__).parent / "fitted" / "prior.npz"
"""The prior that is shipped."""

_SMALLEST = 5
"""Series: a group of fewer is not written."""
_LARGEST = 100_000_000
"""Bytes of a file when it is unpacked; that of 12,000 series has half a million."""


class Origin(msgspec.Struct, frozen=True):
    """What a packed prior was fitted on: the day, how many series and seasons, with which settings."""

    credit: str
    snapshot: date
    series: int
    seasons: int
    settings: dict[str, Any]


class _Rest(msgspec.Struct, frozen=True):
    """All but the trees."""

    format: Literal[1]
    genres: tuple[str, ...]
    groups: tuple[dict[str, tuple[int, float, float, int]], ...]
    reach: Reach
    fitted: date


def fit_and_save(history: Sequence[Series], day: date, path: Path, credit: str = "") -> Origin:
    """Fit on what was known on `day`, write it to `path` (.npz), and beside it (.json) where it is from.

    `credit`: who is to be named for the history. Raises InputError where too little was known on the day,
    UnreadableError where a file cannot be written.
    """
    prior = fit_prior(history, day)
    if not prior.hazards.flat().columns:
        raise InputError(f"too few seasons of this history had come back by {day} to fit a forecast")
    known = until(history, day)
    origin = Origin(credit, day, len(known), sum(len(series.seasons) for series in known), SETTINGS)
    save_prior(prior, path)
    _write(path.with_suffix(".json"), msgspec.json.format(msgspec.json.encode(origin), indent=2) + b"\n")
    return origin


def save_prior(prior: Prior, path: Path) -> None:
    """Write a prior as `load_prior` reads it. Raises UnreadableError where that cannot be done."""
    trees = prior.hazards.flat()
    rest = _Rest(1, prior.genres, tuple(map(_rounded, prior.records.groups)), prior.reach, prior.fitted)
    arrays = {name: np.asarray(value) for name, value in trees._asdict().items()}
    arrays["rest"] = np.frombuffer(msgspec.json.encode(rest, order="deterministic"), dtype=np.uint8)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    except OSError as error:
        raise UnreadableError(_why(error), where=str(path)) from error


def _rounded(groups: Mapping[str, Group]) -> dict[str, tuple[int, float, float, int]]:
    return {
        name: (group.came, round(group.due, 1), round(group.late, 1), group.series)
        for name, group in sorted(groups.items())
        if group.series >= _SMALLEST
    }


def load_prior(path: Path = PACKAGED) -> Prior:
    """The prior of a file, the shipped one unless another is named; needs numpy alone.

    Raises UnreadableError for a file that cannot be opened or is too large, and ShapeError for one that is
    none of ours, of another version, or whose trees do not hang together.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(member.file_size for member in archive.infolist())
        if size > _LARGEST:
            raise UnreadableError("is too large for a fitted forecast", where=str(path))
        with np.load(path, allow_pickle=False) as file:
            trees = trees_of(file)
            rest = msgspec.json.decode(file["rest"].tobytes(), type=_Rest)
    except OSError as error:
        raise UnreadableError(_why(error), where=str(path)) from error
    except (zipfile.BadZipFile, ValueError, KeyError) as error:  # those of msgspec are ValueErrors
        reason = "is no fitted forecast of this version: make one with `knownsofar precedents fit`"
        raise ShapeError(reason, where=str(path)) from error
    records = Records([{name: Group(*row) for name, row in groups.items()} for groups in rest.groups])
    prior = Prior(trees, records, rest.genres, rest.reach, rest.fitted)
    if trees.columns != prior.width or len(rest.groups) != len(GROUPS):
        raise ShapeError("was fitted on other columns: fit it again", where=str(path))
    return prior


def _write(path: Path, text: bytes) -> None:
    try:
        path.write_bytes(text)
    except OSError as error:
        raise UnreadableError(_why(error), where=str(path)) from error


def _why(error: OSError) -> str:
    return (error.strerror or "cannot be read or written").lower()
