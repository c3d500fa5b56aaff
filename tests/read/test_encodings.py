"""Bytes to text: encodings as pages have them, and what is no text."""

from __future__ import annotations

import codecs

import pytest
from tests.read.support import refusal

from knownsofar.errors import UnreadableError
from knownsofar.read.decode import MAX_BYTES, decode

WORDS = "Café “Season 2” — naïve résumé, 5 €"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
        WORDS.encode("utf-16-le"),
        WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
    ids=[
        "utf-8",
        "utf-8 marked",
        "utf-16-le",
        "utf-16-be",
        "utf-32",
        "bare utf-16-le",
        "bare utf-16-be",
        "cp1252",
    ],
)
def test_marked_and_bare_encodings_are_told_apart(data: bytes) -> None:
    assert decode(data) == WORDS


@pytest.mark.parametrize(
    ("declared", "encoding", "words"),
    [
        ("euc-kr", "cp949", "지금 우리 학교는 시즌 2"),
        ("Shift_JIS", "cp932", "今際の国のアリス シーズン3"),
        ("gb2312", "gb18030", "第二季"),
        ("windows-1251", "cp1251", "Второй сезон"),
        ("iso-8859-1", "cp1252", WORDS),
        ("iso-2022-jp", "iso2022_jp", "第二期"),
        ("iso-8859-9", "cp1254", "İkinci sezon başlıyor"),
    ],
)
def test_the_encoding_that_a_page_declares_is_used(declared: str, encoding: str, words: str) -> None:
    for head in (
        f'<meta charset="{declared}">',
        f'<meta http-equiv=x content="text/html; charset={declared}">',
    ):
        assert decode(f"<html>{head}".encode() + words.encode(encoding)) == f"<html>{head}{words}"


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "utf-16", "hex", "rot13", "no-such-thing", "utf-7", "\xff"]
)
def test_valid_utf8_is_believed_before_a_wrong_declaration(declared: str) -> None:
    page = f'<meta charset="{declared}">{WORDS}'
    assert decode(page.encode()) == page


@pytest.mark.parametrize(
    "declared", ["hex", "zlib", "rot13", "idna", "punycode", "undefined", "utf-16", "no-such-thing"]
)
def test_a_declared_encoding_that_no_page_is_in_is_passed_over(declared: str) -> None:
    page = f'<meta charset="{declared}">caf\xe9'
    assert decode(page.encode("cp1252")) == page


def test_a_few_broken_bytes_do_not_change_the_encoding() -> None:
    assert decode(WORDS.encode() * 9 + b"\xe2\x80") == WORDS * 9 + "\ufffd"


def test_windows_bytes_under_a_utf8_declaration_are_read_as_windows() -> None:
    assert decode(b'<meta charset="utf-8">It\x92s 5 \x80') == '<meta charset="utf-8">It’s 5 €'


def test_zeros_never_get_into_a_text() -> None:
    assert "\x00" not in decode(b"a" * 5000 + b"\x00b")


@pytest.mark.parametrize(
    ("data", "reason", "says"),
    [
        (b"", "empty", "is empty"),
        (b" \n\t ", "empty", "is empty"),
        (b"%PDF-1.7 ...", "binary", "is a PDF"),
        (b"PK\x03\x04....", "binary", "ZIP archive"),
        (b"\x1f\x8b\x08...", "binary", "decompress it first"),
        (b"\x89PNG\r\n\x1a\n", "binary", "is a picture"),
        (bytes(range(256)) * 20, "binary", "is no text"),
        (b"\x00" * 100, "binary", "is no text"),
        (b"\x01\x02\x03\x04" * 50, "binary", "is no text"),
        (b"x" * (MAX_BYTES + 1), "too-large", "is over 20 MB"),
    ],
)
def test_what_is_no_text_is_refused_in_one_clear_line(data: bytes, reason: str, says: str) -> None:
    error = refusal(data)
    assert isinstance(error, UnreadableError)
    assert error.reason == reason
    assert says in str(error)
    assert str(error).startswith("saved.html: ")
    assert "\n" not in str(error)
