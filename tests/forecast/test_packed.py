"""The prior in a file: says what the fit said, needs no scikit-learn, and names no single series."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import msgspec
import numpy as np
import pytest

from knownsofar.errors import InputError, ShapeError, UnreadableError
from knownsofar.forecast import Prior, Series, fit_prior, load_prior, save_prior, waiting
from knownsofar.forecast.packed import PACKAGED, Origin, fit_and_save
from knownsofar.forecast.trees import Trees

DAY = date(2019, 6, 1)


@pytest.fixture(scope="module")
def prior(world: list[Series]) -> Prior:
    return fit_prior(world, DAY)


def test_flat_trees_say_what_scikit_learn_says_of_any_row_also_of_what_is_missing(prior: Prior) -> None:
    random = np.random.default_rng(3)
    rows = random.normal(0, 800, (5000, prior.width))
    rows[random.random(rows.shape) < 0.3] = np.nan
    rows[0] = np.nan
    said = prior.hazards.chances(rows)
    assert np.abs(prior.hazards.flat().chances(rows) - said).max() < 1e-9
    assert np.ptp(said) > 0.1


def test_trees_given_what_rows_have_in_common_tell_each_the_same_to_the_bit(prior: Prior) -> None:
    random = np.random.default_rng(4)
    trees = prior.hazards.flat()
    for _ in range(20):
        rows = np.tile(random.normal(0, 800, prior.width), (30, 1))
        rows[:, random.random(prior.width) < 0.3] = np.nan
        rows[:, :3] = random.normal(0, 800, (30, 3))
        given = trees.given(rows[0], 3)
        assert len(given.left) < len(trees.left)
        assert np.array_equal(given.chances(rows), trees.chances(rows))
        assert np.array_equal(given.chances(rows[7:8]), trees.chances(rows)[7:8])


def test_thresholds_themselves_go_left(prior: Prior) -> None:
    trees = prior.hazards.flat()
    rows = np.full((len(trees.threshold), prior.width), np.nan)
    rows[np.arange(len(rows)), trees.feature % trees.columns] = trees.threshold
    assert np.abs(trees.chances(rows) - prior.hazards.chances(rows)).max() < 1e-9


def test_what_is_saved_and_loaded_forecasts_the_same_but_for_rounded_records(
    prior: Prior, world: list[Series], tmp_path: Path
) -> None:
    save_prior(prior, tmp_path / "prior.npz")
    loaded = load_prior(tmp_path / "prior.npz")
    rows = waiting(world, DAY)
    assert np.abs(loaded.within(rows, DAY) - prior.within(rows, DAY)).max() < 0.05
    exact = Prior(loaded.hazards, prior.records, prior.genres, prior.reach, DAY)
    assert np.abs(exact.within(rows, DAY) - prior.within(rows, DAY)).max() < 1e-9


def test_a_file_says_nothing_of_groups_of_few_series(world: list[Series], tmp_path: Path) -> None:
    alone = msgspec.structs.replace(world[0], id="alone", networks=("Only Here",))
    save_prior(fit_prior([*world, alone], DAY), tmp_path / "prior.npz")
    for groups in load_prior(tmp_path / "prior.npz").records.groups:
        assert not any("only here" in name for name in groups)
        assert all(group.series >= 5 for group in groups.values())


def test_fit_and_save_writes_where_it_is_from_beside_it(world: list[Series], tmp_path: Path) -> None:
    path = tmp_path / "new" / "mine.npz"
    origin = fit_and_save(world, DAY, path, "me")
    assert msgspec.json.decode((tmp_path / "new" / "mine.json").read_bytes(), type=Origin) == origin
    assert (origin.credit, origin.snapshot) == ("me", DAY)
    assert 400 < origin.series < origin.seasons
    assert load_prior(path).within(waiting(world, DAY)[:1], DAY).shape == (1, 120)


def test_a_history_of_hardly_anything_makes_no_file(world: list[Series], tmp_path: Path) -> None:
    with pytest.raises(InputError, match="too few seasons"):
        fit_and_save(world, date(2008, 6, 1), tmp_path / "prior.npz")
    assert not (tmp_path / "prior.npz").exists()


def test_a_file_that_is_none_of_ours_is_refused_in_one_line(prior: Prior, tmp_path: Path) -> None:
    path = tmp_path / "prior.npz"
    with pytest.raises(UnreadableError, match="no such file"):
        load_prior(path)
    for content in (b"", b"PK\x03\x04 and so on", b"no archive"):
        path.write_bytes(content)
        with pytest.raises(ShapeError, match="is no fitted forecast"):
            load_prior(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("left.npy", b"cos\nsystem\n(S'true'\ntR.")
    with pytest.raises(ShapeError, match="is no fitted forecast"):
        load_prior(path)


@pytest.mark.parametrize("field", ["left", "feature", "roots", "threshold", "columns", "rest"])
def test_a_file_whose_trees_do_not_hang_together_is_refused(prior: Prior, tmp_path: Path, field: str) -> None:
    path = tmp_path / "prior.npz"
    save_prior(prior, path)
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    spoilt = {
        "left": arrays["left"] * 0,
        "feature": arrays["feature"] + 9999,
        "roots": arrays["roots"] - 1,
        "threshold": arrays["threshold"][:-1],
        "columns": arrays["columns"] + 1,
        "rest": np.frombuffer(b'{"format": 2}', dtype=np.uint8),
    }
    np.savez_compressed(path, **{**arrays, field: spoilt[field]})
    with pytest.raises(ShapeError):
        load_prior(path)


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "prior.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(5):
            archive.writestr(f"{n}.npy", bytes(30_000_000))
    with pytest.raises(UnreadableError, match="too large"):
        load_prior(path)


def test_the_shipped_prior_answers_by_numpy_alone() -> None:
    code = (
        "import sys; from datetime import date; from knownsofar.forecast import load_prior, waiting_for;"
        "day = date(2024, 11, 1); wait = waiting_for('Any', 2, date(2024, 1, 1), networks=['Netflix']);"
        "found = load_prior().within([wait], day)[0];"
        "assert 0.1 < found[-1] < 0.95, found;"
        "assert not {'sklearn', 'scipy', 'joblib', 'threadpoolctl'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_shipped_prior_is_small_and_says_where_it_is_from() -> None:
    origin = msgspec.json.decode(PACKAGED.with_suffix(".json").read_bytes(), type=Origin)
    assert "TMDB" in origin.credit
    assert origin.snapshot == date(2024, 11, 11)
    assert PACKAGED.stat().st_size < 1_500_000


def test_no_trees_are_the_same_chance_for_all(world: list[Series]) -> None:
    few = fit_prior(world[:12], date(2012, 1, 1)).hazards
    assert isinstance(few, Trees)
    assert np.ptp(few.chances(np.zeros((7, 3)))) == 0
