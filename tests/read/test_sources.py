"""Files, folders, standard input: what is read, in which order, and that one bad source stops nothing."""

from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path

import pytest
from tests.read.support import DAY, PARAGRAPH, page
from tests.rights import as_nobody

from knownsofar.errors import InputError
from knownsofar.model import Article
from knownsofar.read import read_bytes, read_sources

TEXT = f"Harbor Nine Returns\n\n{PARAGRAPH}\n"


def line(number: int, text: str = PARAGRAPH) -> str:
    fields = {"url": f"https://tv.example/{number}", "outlet": "Example TV", "published": "2022-05-22"}
    return json.dumps({**fields, "title": str(number), "text": text}) + "\n"


def titles(sources: list[str | Path], stdin: bytes | None = None) -> list[str]:
    stream = io.BytesIO(stdin) if stdin is not None else None
    read = read_sources(sources, published=DAY, stdin=stream)
    return [r.title if isinstance(r, Article) else f"! {r.reason}" for r in read]


def test_a_folder_is_read_with_its_folders_in_order_of_name(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name, title in {
        "z.txt": "Z",
        "a.md": "# A",
        "b/c.txt": "C",
        ".hidden/x.txt": "X",
        ".x.txt": "X",
    }.items():
        (tmp_path / name).write_text(f"{title}\n\n{PARAGRAPH}")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "d.jsonl").write_text(line(1) + line(2))
    (tmp_path / "e.html").write_bytes(page(f"<h1>E is a title</h1><p>{PARAGRAPH}</p>", title="E is a title"))
    assert titles([tmp_path]) == ["A", "1", "2", "E is a title", "Z", "C"]


def test_bad_sources_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(TEXT)
    empty = tmp_path / "empty.html"
    empty.write_bytes(b"")
    folder = tmp_path / "folder"
    folder.mkdir()
    sources: list[str | Path] = [
        tmp_path / "missing.html",
        empty,
        folder,
        "https://tv.example/1",
        "a\0b",
        "",
        good,
    ]
    assert titles(sources) == [
        "! missing",
        "! empty",
        "! empty",
        "! address",
        "! unreadable",
        "! missing",
        "Harbor Nine Returns",
    ]
    lines = [str(e) for e in read_sources(sources, published=DAY) if isinstance(e, InputError)]
    assert all("\n" not in text and ": " in text for text in lines)
    assert lines[0] == f"{tmp_path}/missing.html: there is no such file; check its name"
    assert lines[3] == "https://tv.example/1: fetching is not built yet; save the page and read the file"


def test_a_file_that_may_not_be_read_is_named(open_folder: Path) -> None:
    secret = open_folder / "secret.txt"
    secret.write_text(TEXT)
    secret.chmod(0)

    def read() -> None:
        assert titles([secret]) == ["! unreadable"]

    as_nobody(read)


def test_a_bad_file_in_a_folder_does_not_stop_the_folder(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    (tmp_path / "b.html").write_bytes(b"%PDF-1.4")
    (tmp_path / "c.txt").write_text(TEXT)
    assert titles([tmp_path]) == ["! shape", "! binary", "Harbor Nine Returns"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode(), ["Harbor Nine Returns"]),
        (page(f"<h1>Harbor Nine</h1><p>{PARAGRAPH}</p>", title="Harbor Nine"), ["Harbor Nine"]),
        ((line(1) + line(2)).encode(), ["1", "2"]),
        (line(1).encode(), ["1"]),
        (b"", ["! empty"]),
        (f"# Harbor Nine\n\n**{PARAGRAPH}**\n".encode(), ["Harbor Nine"]),
    ],
)
def test_standard_input_is_known_by_its_content(data: bytes, expected: list[str]) -> None:
    assert titles(["-"], data) == expected


def test_without_a_standard_input_there_is_a_clear_line() -> None:
    assert titles(["-"]) == ["! missing"]


@pytest.mark.parametrize(
    ("name", "data", "title"),
    [
        ("page.txt", page(f"<h1>Harbor Nine</h1><p>{PARAGRAPH}</p>", title="Harbor Nine"), "Harbor Nine"),
        ("text.html", TEXT.encode(), "Harbor Nine Returns"),
        ("noname", line(1).encode(), "1"),
        ("page", b"<article><h1>Harbor Nine</h1><p>" + PARAGRAPH.encode() + b"</p></article>", "Harbor Nine"),
    ],
)
def test_content_decides_where_a_suffix_is_wrong_or_missing(name: str, data: bytes, title: str) -> None:
    (article,) = read_bytes(data, name=name, published=DAY)
    assert isinstance(article, Article)
    assert article.title == title


def test_lines_longer_than_a_block_are_read_whole(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text(line(1, "word " * 30_000) + line(2) + line(3, "word " * 20_000).rstrip("\n"))
    read = [r for r in read_sources([many]) if isinstance(r, Article)]
    assert [r.title for r in read] == ["1", "2", "3"]
    assert [len(r.text) for r in read] == [150_000, len(PARAGRAPH), 100_000]


def test_of_many_lines_never_more_than_one_article_is_held(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    with many.open("w") as file:
        file.writelines(line(number, "word " * 2_000) for number in range(2_000))
    tracemalloc.start()
    try:
        count = sum(isinstance(r, Article) for r in read_sources([many]))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 2_000
    assert peak < 2_000_000  # bytes; the file has twenty million


def test_a_line_that_is_too_long_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    with many.open("w") as file:
        file.write(line(1) + line(2, "word " * 4_100_000) + line(3))
    assert titles([many]) == ["1", "! too-large", "3"]
