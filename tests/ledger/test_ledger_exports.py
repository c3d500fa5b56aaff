"""Exports that were stopped, changed or never were any: gone on with, refused in one line, or left alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.ledger.conftest import Clock
from tests.ledger.lived import SERIES, Form, lines_of, read, take, taken

from knownsofar.errors import InputError, LedgerError, UsageError
from knownsofar.ledger import Ledger, Taken, open_ledger
from knownsofar.ledger.transfer import export_to_folder
from knownsofar.model import (
    Alias,
)


def test_an_export_that_was_stopped_anywhere_goes_on_after_the_last_whole_entry(
    story: Ledger, tmp_path: Path
) -> None:
    whole, place = lines_of(story), tmp_path / "export.jsonl"
    for cut in (0, 1, 20, 37, 38, len(whole) // 2, len(whole) - 1, len(whole)):
        place.write_bytes(whole[:cut])
        again = [*story.export(place)]
        assert place.read_bytes() == whole, cut
        assert len(again) == story.entries - max(whole[:cut].count(b"\n") - 1, 0)


@pytest.mark.parametrize("reached", [1, 30, 45, 60])
def test_an_export_as_parquet_that_was_stopped_goes_on_after_its_last_whole_part(
    story: Ledger, tmp_path: Path, reached: int
) -> None:
    running = export_to_folder(story.database, tmp_path / "out", part=20)
    for number in running:
        if number == reached:
            break
    running.close()  # type: ignore[attr-defined]
    first, *_ = export_to_folder(story.database, tmp_path / "out", part=20)
    assert first == (reached - 1) // 20 * 20 + 1
    with open_ledger(":memory:", now=lambda: datetime.now(UTC)) as other:
        taken(other.take_in([tmp_path / "out"], restore=True))
        assert other.seal == story.seal
    assert not [*(tmp_path / "out").glob("*.tmp")]
    assert len([*(tmp_path / "out").glob("claims-*.parquet")]) == -(-story.entries // 20)


def test_what_came_later_is_added_to_an_export_and_alone_imported(
    story: Ledger, clock: Clock, form: Form, tmp_path: Path
) -> None:
    [*story.export(tmp_path / "out", form)]
    with open_ledger(":memory:", now=clock) as other:
        taken(other.take_in([tmp_path / "out"]))
        story.record(Alias(series=SERIES[0], name="Another"))
        assert [*story.export(tmp_path / "out", form)] == [story.entries]
        assert taken(other.take_in([tmp_path / "out"])) == Taken(facts=1, known=story.entries - 1)


@pytest.mark.parametrize(
    "held", [b"my diary\n", b"{}\n", b'{"format":"other","schema":1}\n', b"\n", b"\0" * 99]
)
def test_a_file_that_holds_something_else_is_left_alone(story: Ledger, tmp_path: Path, held: bytes) -> None:
    place = tmp_path / "diary.txt"
    place.write_bytes(held)
    with pytest.raises(UsageError, match="something else"):
        [*story.export(place)]
    assert place.read_bytes() == held


def test_a_folder_that_holds_something_else_is_left_alone(story: Ledger, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"...")
    with pytest.raises(UsageError, match=r"something else.*photo\.jpg"):
        [*story.export(tmp_path, "parquet")]
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


def test_the_export_of_another_ledger_is_not_gone_on_with(
    story: Ledger, clock: Clock, form: Form, tmp_path: Path
) -> None:
    with open_ledger(":memory:", now=clock) as other:
        read(other, 0, 0)
        [*other.export(tmp_path / "out", form)]
    with pytest.raises(UsageError, match="another ledger"):
        [*story.export(tmp_path / "out", form)]


def entry(lines: bytes, number: int, **changed: Any) -> bytes:
    """The line of an entry, with some of its fields changed."""
    return json.dumps(json.loads(lines.splitlines()[number]) | changed).encode()


BAD: dict[str, Callable[[bytes], bytes]] = {
    "half a line": lambda lines: lines.splitlines()[1][:100],
    "no JSON": lambda lines: b"Dear diary,",
    "no object": lambda lines: b"[1, 2]",
    "no text at all": lambda lines: b"\xff\xfe\x00",
    "deep": lambda lines: b'{"entry":' + b"[" * 100_000,
    "no number": lambda lines: entry(lines, 1, entry="first"),
    "no instant": lambda lines: entry(lines, 1, recorded="yesterday"),
    "no time zone": lambda lines: entry(lines, 1, recorded="2024-01-01T00:00:00"),
    "before all time": lambda lines: entry(lines, 1, recorded="0001-01-01T00:00:00+14:00"),
    "of the future": lambda lines: entry(lines, 1, recorded="2999-01-01T00:00:00Z"),
    "no kind": lambda lines: entry(lines, 1, kind="rumor"),
    "no article": lambda lines: entry(lines, 1, article=None),
    "no seal": lambda lines: entry(lines, 1, seal="broken"),
    "a claim changed": lambda lines: lines.splitlines()[1].replace(b'"polarity":true', b'"polarity":false'),
    "the text changed": lambda lines: lines.splitlines()[1].replace(b'"text":"', b'"text":"Not: '),
    "a claim of another": lambda lines: lines.splitlines()[1].replace(
        b'"outlet":"The Daily Example"', b'"outlet":"Another"', 1
    ),
    "an unknown predicate": lambda lines: lines.splitlines()[1].replace(b'"renewal"', b'"gossip"'),
    "a newer claim": lambda lines: lines.splitlines()[1].replace(b'"schema":1', b'"schema":9'),
    "a slip of another": lambda lines: lines.splitlines()[1].replace(b'"url":"https', b'"url":"http', 1),
    "a zero byte": lambda lines: entry(lines, 1, kind="alias", fact={"series": "A\0", "name": "B"}),
    "no such claim": lambda lines: entry(lines, 1, kind="retraction", fact={"claim": "ab" * 8, "reason": ""}),
    "no id": lambda lines: entry(lines, 1, kind="retraction", fact={"claim": "mine", "reason": ""}),
    "a huge number": lambda lines: entry(lines, 1, kind="watch", fact={"series": "A", "season": 10**30}),
}


@pytest.mark.parametrize("bad", BAD)
def test_a_line_that_is_no_entry_is_refused_with_its_place_in_one_line_and_the_rest_taken_in(
    story: Ledger, ledger: Ledger, bad: str, tmp_path: Path
) -> None:
    header, *lines = lines_of(story).splitlines()[:10]
    place = tmp_path / "export.jsonl"
    place.write_bytes(b"\n".join([header, *lines[1:4], BAD[bad](header + b"\n" + lines[0]), *lines[4:]]))
    found = [*ledger.take_in([place])]
    (refused,) = [each for each in found if isinstance(each, InputError)]
    assert str(refused).startswith(f"{place}, line 5: ")
    assert "\n" not in str(refused)
    assert taken(each for each in found if isinstance(each, Taken)).articles == 8
    assert ledger.entries == 8


def test_a_source_that_is_no_export_is_refused_and_the_next_one_taken_in(
    story: Ledger, ledger: Ledger, tmp_path: Path
) -> None:
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "articles.jsonl").write_text('{"url": "https://a.example", "text": "Hello"}\n')
    (tmp_path / "newer.jsonl").write_text('{"format":"knownsofar-ledger","schema":2}\n{}\n')
    (tmp_path / "folder").mkdir()
    (tmp_path / "parquet").mkdir()
    (tmp_path / "parquet" / "articles-00001.parquet").write_bytes(b"PAR1 or so")
    [*story.export(tmp_path / "whole", "parquet")]
    (tmp_path / "whole" / "claims-00001.parquet").unlink()
    names = ["empty.jsonl", "articles.jsonl", "newer.jsonl", "folder", "parquet", "whole", "none.jsonl"]
    [*story.export(tmp_path / "good.jsonl")]
    *bad, good = ledger.take_in([*(tmp_path / name for name in names), tmp_path / "good.jsonl"])
    assert [isinstance(each, InputError) and str(each).startswith(str(tmp_path)) for each in bad] == [
        True
    ] * 7
    assert isinstance(good, Taken)


def test_a_ledger_that_is_lost_in_the_middle_ends_the_import(
    story: Ledger, lasting: str, clock: Clock
) -> None:
    lines = lines_of(story)
    other = open_ledger(lasting, now=clock)
    other.close()
    with pytest.raises(LedgerError) as lost:
        take(other, lines)
    assert "\n" not in str(lost.value)


def test_only_an_empty_ledger_or_the_beginning_of_the_same_is_restored_into(
    story: Ledger, clock: Clock
) -> None:
    lines = lines_of(story).splitlines(keepends=True)
    with open_ledger(":memory:", now=clock) as other:
        take(other, b"".join(lines[:6]), restore=True)
        assert take(other, b"".join(lines), restore=True).known == 5
        assert other.seal == story.seal
    with open_ledger(":memory:", now=clock) as other:
        read(other, 0, 0)
        with pytest.raises(LedgerError, match="holds other entries"):
            take(other, b"".join(lines), restore=True)
        assert other.entries == 1


def test_what_is_not_as_it_was_exported_is_not_restored(story: Ledger, clock: Clock) -> None:
    header, *lines = lines_of(story).splitlines(keepends=True)
    changed = lines[2].replace(b"one entry in two", b"one entry in three")
    for problem, bad in {
        r"line 4.*its seal is another": [*lines[:2], changed, *lines[3:]],
        r"entry 3 is missing": [*lines[:2], *lines[3:]],
        r"entry 1 is missing": lines[5:],
        r"line 4.*restored whole": [*lines[:2], b"{}\n", *lines[2:]],
    }.items():
        with open_ledger(":memory:", now=clock) as other:
            with pytest.raises(LedgerError, match=problem):
                take(other, b"".join([header, *bad]), restore=True)
            assert other.entries == 0, "a batch is restored whole or not at all"


def test_an_analyst_finds_claims_with_typed_columns(story: Ledger, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    [*story.export(tmp_path / "out", "parquet")]
    table = parquet.read_table(tmp_path / "out" / "claims-00001.parquet")
    renewed, episodes, *_ = table.to_pylist()
    assert (renewed["series"], renewed["season"], renewed["published"]) == (SERIES[0], 2, date(2022, 5, 22))
    assert (renewed["predicate"], json.loads(renewed["value"])["outcome"]) == ("renewal", "renewed")
    assert (episodes["season"], episodes["source"], episodes["earliest"]) == (None, "Netflix", None)


def test_another_ledger_is_read_straight_and_its_own_entries_add_nothing(
    story: Ledger, lasting: str, clock: Clock
) -> None:
    with open_ledger(lasting, now=clock) as other, open_ledger(":memory:", now=clock) as third:
        take(other, lines_of(story), restore=True)
        assert taken(third.take_in([lasting], restore=True)).entries == story.entries
        assert third.seal == story.seal
        assert taken(other.take_in([lasting])) == Taken(known=story.entries)


def test_an_export_with_a_part_missing_is_not_gone_on_with(story: Ledger, tmp_path: Path) -> None:
    [*export_to_folder(story.database, tmp_path, part=20)]
    for path in tmp_path.glob("*-00001.parquet"):
        path.unlink()
    before = sorted(path.read_bytes() for path in tmp_path.iterdir())
    with pytest.raises(UsageError, match="part of this export is missing"):
        [*export_to_folder(story.database, tmp_path)]
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == before
