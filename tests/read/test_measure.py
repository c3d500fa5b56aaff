"""The measure of evaluation/pages.py, on texts small enough to count by hand."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest
from evaluation.pages import halves, precision_recall, score, shingles
from tests.read.support import PARAGRAPH, page

ROOT = Path(__file__).parents[2]


def test_shingles_are_runs_of_four_words_counted() -> None:
    assert shingles("a b c d e") == {("a", "b", "c", "d"): 1, ("b", "c", "d", "e"): 1}
    assert shingles("a b") == {("a", "b"): 1}
    assert shingles("…") == {}


@pytest.mark.parametrize(
    ("truth", "read", "expected"),
    [
        ("a b c d e", "a b c d e", (1.0, 1.0)),
        ("a b c d e", "a, B c d e", (0.0, 0.0)),
        ("a b c d e", "a b c d", (1.0, 0.5)),
        ("a b c d", "a b c d e", (0.5, 1.0)),
        ("a b c d", "", (0.0, 0.0)),
        ("", "", (1.0, 1.0)),
    ],
)
def test_precision_is_of_what_was_read_and_recall_of_what_is_true(
    truth: str, read: str, expected: tuple[float, float]
) -> None:
    assert precision_recall(truth, read) == expected


def test_f1_is_of_the_two_means() -> None:
    assert score([(1.0, 0.5), (0.5, 1.0)]) == (0.75, 0.75, 0.75)


def test_the_halves_share_nothing_and_are_the_same_every_time() -> None:
    ids = [str(n) for n in range(181)]
    tuned, kept = halves(ids)
    assert (len(tuned), len(kept)) == (91, 90)
    assert set(tuned) | set(kept) == set(ids)
    assert halves(ids[::-1]) == (tuned, kept)


def run(folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "evaluation.pages", str(folder), "--rounds", "1", *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_evaluation_is_a_gate_where_the_pages_are_and_skips_where_they_are_not(tmp_path: Path) -> None:
    ran = run(tmp_path)
    assert ran.returncode == 0
    assert ran.stdout.startswith("skipped: ")
    (tmp_path / "html").mkdir()
    truth = {}
    for name in ("a", "b"):
        (tmp_path / "html" / f"{name}.html.gz").write_bytes(gzip.compress(page(f"<p>{PARAGRAPH}</p>")))
        truth[name] = {"articleBody": PARAGRAPH}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth))
    assert run(tmp_path, "--floor", "1.0").returncode == 0
    truth["b"] = {"articleBody": "Something else was the article of this page."}
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth))
    assert run(tmp_path, "--floor", "0.9").returncode == 1
