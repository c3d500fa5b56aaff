"""knownsofar history SERIES: what changed, on which day, and what changed it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_it_tells_each_day_with_what_was_before_and_the_claims_behind_it(run: Run, ledger_file: Path) -> None:
    told = run("history", "elan vital", "--season", "2", "--as-of", "2022-07-01", "--ledger", ledger_file)
    assert told.code == 0
    days = [line for line in told.out.splitlines() if line[:2] == "20"]
    assert days == sorted(set(days))
    assert "  stage: It is to be made" in told.out
    assert "    before: Nothing is decided" in told.out
    assert "Élan Vital is renewed for season 2." in " ".join(told.out.split())


def test_as_json_each_line_is_a_change_with_its_claims(run: Run, ledger_file: Path) -> None:
    call = ("history", "elan vital", "--season", "2", "--as-of", "2022-07-01", "--ledger", ledger_file)
    told = [json.loads(line) for line in run(*call, "--json").out.splitlines()]
    assert {"day", "series", "season", "what", "fact", "official", "before", "after", "claims"} == set(
        told[0]
    )
    renewed = next(c for c in told if c["fact"] == "stage" and c["after"]["value"] == "renewed")
    assert (renewed["before"]["value"], renewed["official"]) == ("awaiting", True)
    assert renewed["claims"]


def test_the_same_ledger_tells_the_same_to_the_bit(run: Run, ledger_file: Path) -> None:
    call = ("history", "elan vital", "--as-of", "2022-07-01", "--json", "--ledger", ledger_file)
    assert run(*call).out == run(*call).out


def test_what_came_later_is_not_told(run: Run, ledger_file: Path) -> None:
    call = ("history", "elan vital", "--season", "2", "--ledger", ledger_file, "--json")
    early, late = run(*call, "--as-of", "2022-05-25").out, run(*call, "--as-of", "2022-07-01").out
    assert late.startswith(early)


def test_a_series_that_is_unknown_or_not_yet_spoken_of_is_one_line(run: Run, ledger_file: Path) -> None:
    for call in (("history", "Nobody"), ("history", "elan vital", "--as-of", "1999-01-01")):
        done = run(*call, "--ledger", ledger_file)
        assert (done.code, done.out) == (1, "")
        assert done.err.count("\n") == 1


def test_a_change_is_headed_by_its_kind_and_no_key_of_ours(run: Run, ledger_file: Path) -> None:
    told = run("history", "elan vital", "--season", "2", "--ledger", ledger_file)
    kinds = {
        line.split(":")[0].strip() for line in told.out.splitlines() if line[:2] == "  " and line[2] != " "
    }
    assert kinds
    assert not [kind for kind in kinds if " " in kind and kind != "source material"]
