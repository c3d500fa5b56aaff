"""Catalogues: what files are read, what is refused with its line, what is found in a text."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from knownsofar.errors import ShapeError, UnreadableError
from knownsofar.identify import Catalogue
from knownsofar.model import Subjects

FILES = {
    "a.csv": 'title,aliases\nPaper Kings,"Kings of Paper|Papierkönige"\nGlass Harbor,\n',
    "b.csv": "id,name\n1,Paper Kings\n2,Glass Harbor\n",
    "c.json": '["Glass Harbor", {"title": "Paper Kings", "aliases": ["Kings of Paper"]}]',
    "d.jsonl": '{"title": "Paper Kings"}\n\n"Glass Harbor"\n',
    "e.txt": "Paper Kings | Kings of Paper\n\nGlass Harbor\n",
}

Read = Callable[..., Subjects]


@pytest.mark.parametrize("name", FILES)
def test_every_form_of_file_gives_the_same_titles(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(FILES[name], "utf-8")
    catalogue = Catalogue.load(path)
    assert len(catalogue) == 2
    assert catalogue.usual("the paper kings") == "Paper Kings"
    assert catalogue.usual("glass harbor") == "Glass Harbor"


BROKEN = [
    ("a.csv", "id,year\n1,2\n", 1),
    ("a.csv", "title\nGlass Harbor\n\x00\n", 3),
    ("a.csv", 'title\nGlass Harbor\n"open\n', 3),
    ("a.json", '{"title": 1}', 1),
    ("a.json", "[1]", 1),
    ("a.json", '["Glass Harbor",', 1),
    ("a.jsonl", '"Glass Harbor"\n{"aliases": []}\n', 2),
    ("a.jsonl", '"Glass Harbor"\n{oops\n', 2),
    ("a.jsonl", '"Glass Harbor"\n' + "[" * 100_000 + "\n", 2),
    ("a.txt", "Glass Harbor\n" + "x" * 301 + "\n", 2),
    ("a.txt", "Glass Harbor\nPaper | \n", 2),
]


@pytest.mark.parametrize(("name", "text", "line"), BROKEN)
def test_a_line_of_the_wrong_shape_is_refused_with_its_number(
    name: str, text: str, line: int, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(ShapeError, match=f"line {line}:"):
        Catalogue.load(path)


def test_a_missing_or_binary_file_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError):
        Catalogue.load(tmp_path / "none.csv")
    path = tmp_path / "binary.txt"
    path.write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(UnreadableError, match="UTF-8"):
        Catalogue.load(path)


def test_the_longest_name_is_found_where_names_overlap() -> None:
    catalogue = Catalogue([("Star Road", []), ("Star Road: Picardy", []), ("Road", [])])
    hits = [(h.start, h.usual) for h in catalogue.hits("see star road: picardy and broad star road")]
    assert hits == [(4, "Star Road: Picardy"), (33, "Star Road")]


def test_a_title_that_two_series_share_names_the_first() -> None:
    assert Catalogue([("Ghosts", []), ("Ghosts", ["Ghosts UK"])]).usual("ghosts") == "Ghosts"


def test_an_alias_gives_the_usual_title(read: Read) -> None:
    catalogue = Catalogue([("Paper Kings", ["Papierkönige"])])
    subjects = read("Papierkönige Season 2 Confirmed", "Papierkönige season 2 comes in May.", catalogue)
    assert subjects.series == ("Paper Kings",)


def test_a_close_misspelling_gives_the_usual_title(read: Read) -> None:
    catalogue = Catalogue([("The Lamplighters", []), ("The Lamp", [])])
    subjects = read("The Lampligters Season 2 Confirmed", "The Lampligters season 2 comes in May.", catalogue)
    assert subjects.series == ("The Lamplighters",)


@pytest.mark.parametrize("word", ["You", "See", "From", "Dark", "Time"])
def test_a_common_word_is_no_title_without_evidence(word: str, read: Read) -> None:
    catalogue = Catalogue([("You", []), ("See", []), ("From", []), ("Dark", []), ("Time", [])])
    text = f"Glass Harbor season 2 is coming. {word} nights by the sea are what it is about, Netflix says."
    assert read("Glass Harbor Season 2 Confirmed", text, catalogue).series == ("Glass Harbor",)


@pytest.mark.parametrize("word", ["You", "See", "From", "Dark", "Time"])
def test_a_common_word_is_a_title_beside_season_words(word: str, read: Read) -> None:
    catalogue = Catalogue([("You", []), ("See", []), ("From", []), ("Dark", []), ("Time", [])])
    subjects = read(
        f"‘{word}’ Season 3 Confirmed", f"“{word}” season 3 comes in May. “{word}” is a hit.", catalogue
    )
    assert subjects.series == (word,)


def test_without_a_catalogue_neither_search_library_is_imported() -> None:
    code = (
        "import sys; from datetime import date; from knownsofar.identify import identify;"
        "from knownsofar.model import Article, Layout;"
        "a = Article(url='', outlet='', published=date(2024, 1, 1), title='Dark', text='Dark');"
        "identify(a, Layout.of(a.text));"
        "print(json.dumps(sorted({'ahocorasick', 'rapidfuzz'} & set(sys.modules))))"
    )
    run = subprocess.run(
        [sys.executable, "-c", "import json;" + code], capture_output=True, text=True, check=True
    )
    assert json.loads(run.stdout) == []


def test_a_hundred_thousand_titles_are_searched_in_well_under_a_millisecond() -> None:
    catalogue = Catalogue((f"{a} {b} of {c}", []) for a in WORDS for b in WORDS for c in WORDS[:40])
    text = "the paper harbor of glass is a drama and nobody has seen the iron valley of kings. " * 25
    list(catalogue.hits(text))  # builds the automaton
    begin = time.perf_counter()
    for _ in range(50):
        list(catalogue.hits(text))
    assert (time.perf_counter() - begin) / 50 < 0.002


WORDS = [
    f"{a}{b}"
    for a in ("paper", "iron", "glass", "silver", "moon")
    for b in ("", "s", "y", "land", "er", "ton", "ville", "wood", "side", "fall")
]
