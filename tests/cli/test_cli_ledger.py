"""knownsofar ledger VERB: asked, corrected, carried elsewhere, and found whole."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from knownsofar.model import claim_from_json

Run = Callable[..., Any]
VERBS = ("claims", "changes", "claim", "correct", "retract", "alias", "identify", "export", "import", "check")


@pytest.fixture
def ask(run: Run, ledger_file: Path) -> Run:
    """Runs `knownsofar ledger` with that ledger."""
    return lambda *arguments, **more: run("ledger", *arguments, "--ledger", ledger_file, **more)


def ids(ask: Run, *arguments: object) -> list[str]:
    return [json.loads(line)["id"] for line in ask("claims", *arguments, "--json").out.splitlines()]


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(run: Run, verb: str) -> None:
    done = run("ledger", verb, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: knownsofar ledger {verb}")


def test_claims_of_a_series_are_listed_oldest_first_with_their_ids(ask: Run) -> None:
    done = ask("claims", "elan vital")
    heading, *lines = done.out.splitlines()
    assert (done.code, heading) == (0, "Élan Vital, season 2")
    assert [line.split("  ")[1] for line in lines] == ["2022-05-22", "2022-06-06", "2023-09-01"]
    assert [line[-17:-1] for line in lines] == ids(ask, "elan vital")
    assert "Premieres in 2023 [rumored; The Daily Example; " in lines[0]


@pytest.mark.parametrize(
    ("arguments", "count"),
    [
        (("Élan Vital", "--as-of", "2022-06-06"), 2),
        (("Élan Vital", "--season", "2"), 3),
        (("Élan Vital", "--outlet", "the daily example"), 3),
        (("--outlet", "The Daily Example"), 4),
        (("--outlet", "The Daily Example", "--season", "1"), 1),
        (("--outlet", "The Daily Example", "--as-of", "2022-01-01"), 1),
        (("Élan Vital", "--recorded-by", "2024-01-01"), 3),
    ],
)
def test_claims_are_those_that_were_asked_for(ask: Run, arguments: tuple[str, ...], count: int) -> None:
    lines = ask("claims", *arguments, "--json").out.splitlines()
    assert len(lines) == count
    for fields in map(json.loads, lines):
        assert claim_from_json(fields).id == fields["id"]


@pytest.mark.parametrize(
    ("arguments", "says", "code"),
    [
        (("claims",), "SERIES, or --outlet", 2),
        (("claims", "Elan Vitale"), "did you mean “Élan Vital”", 1),
        (("claims", "Salt", "--as-of", "2021-01-01"), "no claim about “Salt” stands as of 2021-01-01", 1),
        (("claims", "Salt", "--recorded-by", "2021-01-01"), "stands recorded by 2021-01-01T23:59:59", 1),
        (("claims", "--outlet", "Nobody"), "nothing of an outlet “Nobody”", 1),
        (("claim", "mine"), "sixteen hex digits", 2),
        (("claim", "ab" * 8), f"no claim {'ab' * 8} is recorded", 1),
        (("changes",), "--since", 2),
        (("changes", "--since", "yesterday"), "is no instant", 2),
        (("correct", "ab" * 8, "--with", "{}", "--reason", "x"), "no claim", 1),
        (("retract", "ab" * 8, "--reason", "x"), "no claim", 1),
        (("retract", "ab" * 8), "--reason", 2),
        (("alias", "Pepper", "P"), "nothing is recorded about “Pepper”", 1),
        (("identify", "Salt", "imdb", "42"), "those are like tt0903747", 2),
        (("identify", "Salt", "myspace", "42"), "invalid choice", 2),
        (("export", "-", "--format", "parquet"), "goes into a folder", 2),
        (("import", "none.jsonl"), "none.jsonl: no such file", 1),
        ((), "VERB", 2),
    ],
)
def test_what_makes_no_sense_or_is_not_there_is_one_line(
    run: Run, ledger_file: Path, arguments: tuple[str, ...], says: str, code: int
) -> None:
    done = run("ledger", *arguments, KNOWNSOFAR_LEDGER=str(ledger_file))
    assert (done.code, done.err.count("\n")) == (code, 1)
    assert says in done.err


def test_a_claim_is_corrected_with_the_fields_that_are_to_be_others_and_its_life_told(ask: Run) -> None:
    first, *_ = ids(ask, "Élan Vital")
    done = ask("correct", first, "--with", '{"season": 3}', "--reason", "it is of the third")
    assert (done.code, done.err) == (0, "")
    assert len(ids(ask, "Élan Vital", "--season", "2")) == 2
    (instead,) = ids(ask, "Élan Vital", "--season", "3")
    claimed, corrected = map(json.loads, ask("claim", first, "--json").out.splitlines())
    assert (claimed["what"], corrected["what"], corrected["reason"]) == (
        "claimed",
        "corrected",
        "it is of the third",
    )
    assert corrected["instead"]["id"] == instead
    told = ask("claim", first).out
    assert "now: Élan Vital, season 3: Premieres in 2023" in told
    assert "It may be back in 2023, fans say." in told
    assert ask("claim", first, "--recorded-by", "2024-01-01", "--json").out.count("\n") == 1
    assert (
        ask("claims", "Élan Vital", "--season", "2", "--recorded-by", "2024-01-01").out.count("rumored") == 1
    )
    again = ask("correct", first, "--with", '{"season": 3}', "--reason", "it is of the third")
    assert again.out == "Nothing recorded: the ledger says so already.\n"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("{}", "that is the claim as it is"),
        ("{broken", "this is no JSON"),
        ('{"seson": 3}', "a claim has no seson"),
        ('{"season": "three"}', "that is no claim"),
        ('{"predicate": "renewal"}', "needs a value of its own kind"),
        ('{"predicate": "gossip", "value": {}}', "there is no predicate 'gossip'"),
        (
            '{"value": {"window": {"earliest": "2024-01-02", "latest": "2024-01-01"}}}',
            "ends before it starts",
        ),
        ('{"outlet": "Another"}', "keeps the outlet"),
        ("nowhere.json", "no such file"),
    ],
)
def test_a_correction_that_is_no_claim_is_refused_in_one_line(ask: Run, given: str, says: str) -> None:
    first, *_ = ids(ask, "Élan Vital")
    done = ask("correct", first, "--with", given, "--reason", "x")
    assert done.code in (1, 2)
    assert done.err.count("\n") == 1
    assert says in done.err


def test_a_correction_may_come_from_a_file_or_standard_input(ask: Run, tmp_path: Path) -> None:
    first, *_ = ids(ask, "Élan Vital")
    (tmp_path / "it.json").write_text('{"certainty": "official"}')
    assert ask("correct", first, "--with", tmp_path / "it.json", "--reason", "a").code == 0
    assert ask("correct", first, "--with", "-", "--reason", "b", stdin='{"certainty": "reported"}').code == 0
    listed = ask("claims", "Élan Vital").out
    assert "reported" in listed
    assert "rumored" not in listed


def test_a_claim_is_retracted_from_a_day_on_and_restored(ask: Run) -> None:
    first, *_ = ids(ask, "Élan Vital")
    done = ask("retract", first, "--reason", "a joke", "--since", "2022-06-01")
    assert done.out.startswith("Retracted: Élan Vital, season 2: ")
    assert first in ids(ask, "Élan Vital", "--as-of", "2022-05-31")
    assert first not in ids(ask, "Élan Vital", "--as-of", "2022-06-01")
    assert "from 2022-06-01 on: a joke" in ask("claim", first).out
    assert ask("retract", first, "--restore", "--reason", "no joke").out.startswith("Restored: ")
    assert first in ids(ask, "Élan Vital")


def test_changes_since_a_day_or_an_instant_are_told_once_and_in_order(ask: Run) -> None:
    assert ask("changes", "--since", "2024-01-01").out.count("claimed") == 4
    assert ask("changes", "--since", "2024-01-01", "--series", "salt").out.count("claimed") == 1
    assert ask("changes", "--since", "2024-01-01", "--as-of", "2022-05-31").out.count("claimed") == 2
    lines = [json.loads(line) for line in ask("changes", "--since", "2024-01-01", "--json").out.splitlines()]
    for place, line in enumerate(lines, 1):
        later = ask("changes", "--since", line["recorded"], "--json").out.splitlines()
        assert [json.loads(each) for each in later] == lines[place:]
    assert ask("changes", "--since", "2024-01-01", "--until", lines[1]["recorded"]).out.count("claimed") == 2
    none = ask("changes", "--since", "2024-01-02")
    assert (none.code, none.out, none.err) == (0, "", "Nothing changed.\n")


def test_a_series_is_found_by_another_name_until_that_is_removed(
    run: Run, ask: Run, ledger_file: Path
) -> None:
    assert ask("alias", "elan vital", "Lebensdrang").code == 0
    assert ids(ask, "lebensdrang") == ids(ask, "Élan Vital")
    dossier = run("dossier", "LEBENSDRANG", "--json", "--ledger", ledger_file)
    assert json.loads(dossier.out)["series"] == "Élan Vital"
    early = run("dossier", "Lebensdrang", "--recorded-by", "2024-01-01", "--ledger", ledger_file)
    assert early.code == 1, "nobody had told this ledger then"
    assert ask("alias", "lebensdrang", "Lebensdrang", "--remove").code == 0
    assert ask("claims", "Lebensdrang").code == 1


def test_two_titles_that_are_one_series_are_asked_together(ask: Run) -> None:
    assert ask("alias", "Salt", "Élan Vital").code == 0
    assert sorted(ids(ask, "salt")) == sorted(ids(ask, "elan vital"))
    assert len(ids(ask, "salt")) == 4


def test_an_id_in_a_catalogue_is_recorded_once(ask: Run) -> None:
    assert ask("identify", "salt", "imdb", "tt0903747").out == "“Salt” is tt0903747 in imdb.\n"
    assert ask("identify", "salt", "imdb", "tt0903747").out.startswith("Nothing recorded")
    assert ask("identify", "salt", "imdb", "tt0903747", "--remove").out.startswith("“Salt” is no longer")


@pytest.mark.parametrize("target", ["out.jsonl", "out/"])
def test_what_is_exported_is_imported_once_and_restored_whole(
    run: Run, ask: Run, tmp_path: Path, target: str
) -> None:
    assert ask("export", target).out == f"4 entries exported to {target}\n"
    assert ask("export", target).out == f"0 entries exported to {target}, 4 were there already\n"
    first = run("ledger", "import", target, "--ledger", "b.sqlite")
    assert (first.code, first.out) == (0, "4 articles with 4 claims and 0 facts recorded; 0 known already\n")
    again = run("ledger", "import", target, "--ledger", "b.sqlite")
    assert again.out == "0 articles with 0 claims and 0 facts recorded; 4 known already\n"
    assert run("ledger", "import", "--restore", target, "--ledger", "c.sqlite").code == 0
    seals = [
        run("ledger", "check", "--ledger", name).out for name in ("by-hand.sqlite", "b.sqlite", "c.sqlite")
    ]
    assert seals[0] == seals[2] != seals[1]
    assert seals[0].startswith("4 entries whole, seal ")


def test_grades_are_checked_and_made_anew(run: Run, ask: Run, ledger_file: Path) -> None:
    counted = ask("check").out.splitlines()[1]
    assert counted.endswith(" grades as they should be")
    assert ask("grade").out.endswith(" series graded\n")
    raw = sqlite3.connect(ledger_file)
    raw.execute(
        "INSERT INTO grade SELECT id, 77, 'X', 'official', 'release', 1, 0, '2022-01-01', '2022-01-01', "
        "'9999-12-31' FROM series LIMIT 1"
    )
    raw.commit()
    done = ask("check")
    assert done.code == 1
    assert done.err.count("\n") == 1
    assert "the grade of claim 000000000000004d: it is not what its claim deserves" in done.err
    assert ask("grade").code == 0
    assert ask("check").out.splitlines()[1] == counted


def test_an_export_goes_through_a_pipe(run: Run, ask: Run) -> None:
    lines = ask("export", "-").out
    assert [json.loads(line).get("entry") for line in lines.splitlines()] == [None, 1, 2, 3, 4]
    done = run("ledger", "import", "-", "--ledger", "b.sqlite", stdin=lines + "{broken\n")
    assert done.code == 1
    assert done.err.startswith("standard input, line 6: it is no entry of a ledger")
    assert done.out.endswith("0 known already; 1 refused\n")


def test_a_changed_record_is_named_and_nothing_else_said(run: Run, ask: Run, ledger_file: Path) -> None:
    raw = sqlite3.connect(ledger_file)
    raw.execute("DROP TRIGGER claim_keeps_update")
    raw.execute("UPDATE claim SET season = 7 WHERE entry = 2")
    raw.commit()
    raw.close()
    done = ask("check")
    assert (done.code, done.out, done.err.count("\n")) == (1, "", 1)
    assert f"{ledger_file}: entry 2: " in done.err


def test_ctrl_c_leaves_an_export_that_is_gone_on_with(
    command: list[str], environment: dict[str, str], run: Run, tmp_path: Path, news: Callable[..., Any]
) -> None:
    lines = "".join(json.dumps(news(n)) + "\n" for n in range(300))
    run("add", "-", "--ledger", "big.sqlite", stdin=lines)
    arguments = [*command, "ledger", "export", "-", "--ledger", str(tmp_path / "big.sqlite")]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        part = process.stdout.read(20_000)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) in (130, 0)
    (tmp_path / "out.jsonl").write_bytes(part)
    done = run("ledger", "export", "out.jsonl", "--ledger", "big.sqlite")
    whole = run("ledger", "export", "-", "--ledger", "big.sqlite").out
    assert done.out.endswith(f"{part.count(bytes([10])) - 1} were there already\n")
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == whole


def test_on_a_terminal_there_are_tables_in_colour_and_elsewhere_plain_lines(
    terminal: Callable[..., str], ask: Run, ledger_file: Path
) -> None:
    shown = terminal("ledger", "claims", "elan vital", "--ledger", ledger_file)
    assert "\x1b[32mofficial" in shown
    assert "Certainty" in shown
    assert "\x1b" not in terminal("ledger", "claims", "elan vital", "--ledger", ledger_file, NO_COLOR="1")
    assert "\x1b" not in ask("claims", "elan vital").out
    changes = terminal("ledger", "changes", "--since", "2024-01-01", "--ledger", ledger_file)
    assert "\x1b[32mclaimed\x1b[0m" in changes


def test_what_an_article_says_cannot_command_the_terminal(ask: Run) -> None:
    (claim,) = ids(ask, "Salt")
    evil = '{"series": "Salt\\u001b[2J", "source": "x\\u001b]0;owned\\u0007"}'
    assert ask("correct", claim, "--with", evil, "--reason", "\x1b[31mred").code == 0
    for arguments in (
        ("claim", claim),
        ("changes", "--since", "2024-01-01"),
        ("claims", "--outlet", "the daily example"),
    ):
        assert "\x1b" not in ask(*arguments).out
