"""Article JSON and JSON Lines."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from tests.read.support import DAY, PARAGRAPH, read_one, refusal

from knownsofar.errors import InputError, NoArticleError, NoDateError, ShapeError
from knownsofar.model import Article
from knownsofar.read import read_bytes

RECORD = {
    "url": "https://tv.example/1",
    "outlet": "Example TV",
    "published": "2022-05-22",
    "title": "Harbor Nine Returns",
    "text": f"{PARAGRAPH}\n\n• Quintero as Ruth",
}


def record(**changes: object) -> bytes:
    return json.dumps({k: v for k, v in {**RECORD, **changes}.items() if v is not ...}).encode()


def test_an_article_comes_out_as_it_went_in() -> None:
    article = read_one(
        record(
            language="en", author="Jane Roe", fetched="2022-05-23T08:00:00Z", modified="2022-05-24", more=[1]
        ),
        "a.json",
    )
    assert article == Article(
        url="https://tv.example/1",
        outlet="Example TV",
        published=date(2022, 5, 22),
        title="Harbor Nine Returns",
        text=f"{PARAGRAPH}\n\n• Quintero as Ruth",
        language="en",
        author="Jane Roe",
        modified=date(2022, 5, 24),
        fetched=datetime(2022, 5, 23, 8, tzinfo=UTC),
    )


@pytest.mark.parametrize("published", [None, ..., ""])
def test_without_a_day_the_given_one_stands_in_or_it_is_refused(published: object) -> None:
    assert read_one(record(published=published), "a.json", DAY).published == DAY
    assert isinstance(refusal(record(published=published), "a.json", None), NoDateError)


def test_the_day_of_the_record_stands_before_the_given_one() -> None:
    assert read_one(record(), "a.json", DAY).published == date(2022, 5, 22)
    assert read_one(record(published="2022-05-22T10:00:00+09:00"), "a.json", DAY).published == date(
        2022, 5, 22
    )


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", "is not JSON"),
        (b"{'url': 1}", "is not JSON"),
        (b"[]", "is a list; write one article a line in a .jsonl file"),
        (b"7", "Expected `object`"),
        (b"null", "Expected `object`"),
        (record(title=...), "missing required field `title`"),
        (record(text=7), "Expected `str`, got `int` - at `$.text`"),
        (record(url=None), "`$.url`"),
        (record(published=20220522), "`$.published`"),
        (record(published="soon"), "no day YYYY-MM-DD in `published` but 'soon'"),
        (record(fetched="yesterday"), "`$.fetched`"),
        (record(text="a\ud83d"), "is not JSON"),
        (b'{"url": ' + b"[" * 100_000, "is not an article"),
        (b'{"x": ' + b"[" * 100_000, "nested too deeply"),
    ],
)
def test_a_wrong_shape_is_refused_in_one_line_that_says_where(data: bytes, says: str) -> None:
    error = refusal(data, "a.json")
    assert isinstance(error, ShapeError)
    assert says in str(error)
    assert str(error).startswith("a.json: ")
    assert "\n" not in str(error)


def test_an_empty_text_is_no_article() -> None:
    assert isinstance(refusal(record(text=" \n"), "a.json"), NoArticleError)


def test_zeros_are_taken_out_and_offsets_stay() -> None:
    assert read_one(record(text="a\x00b"), "a.json").text == "a b"


def test_each_line_is_an_article_and_a_bad_one_names_its_number() -> None:
    data = b"\n".join([record(), b"", b"{broken", record(title="Second"), record(text=...), b""])
    read = read_bytes(data, name="many.jsonl")
    assert [type(r) for r in read] == [Article, ShapeError, Article, ShapeError]
    assert [str(r).partition(": ")[0] for r in read if isinstance(r, InputError)] == [
        "many.jsonl, line 3",
        "many.jsonl, line 5",
    ]


@pytest.mark.parametrize("name", ["many.json", "standard input", "many.jsonl", "many.ndjson"])
def test_lines_of_objects_are_known_whatever_their_name(name: str) -> None:
    read = read_bytes(record() + b"\n" + record(title="Second") + b"\n", name=name)
    assert [r.title for r in read if isinstance(r, Article)] == ["Harbor Nine Returns", "Second"]


def test_one_object_over_many_lines_is_one_article() -> None:
    assert read_one(json.dumps(RECORD, indent=2).encode(), "standard input").title == "Harbor Nine Returns"
