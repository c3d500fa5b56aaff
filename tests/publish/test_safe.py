"""What comes from articles is made harmless before it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.publish.safe import clean, markdown, markdown_url, safe_url

REFUSED = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//a.example/x",
    "/x",
    "seed:page-5",
    "http://",
    "https://[::1",
    "https://a.example/ x",
    "https://a.example/\u202ex",
    "https://a.example/" + "x" * 3000,
    "",
]


@pytest.mark.parametrize("url", REFUSED)
def test_an_address_that_is_no_web_page_is_not_linked(url: str) -> None:
    assert safe_url(url) is None
    assert markdown_url(url) is None


def test_a_web_address_is_linked_and_its_brackets_are_coded_in_markdown() -> None:
    url = "https://a.example/x_(2022)?q=1&r=[2]"
    assert safe_url(url) == url
    assert markdown_url(url) == "https://a.example/x_%282022%29?q=1&r=%5B2%5D"


def test_controls_and_marks_that_turn_the_text_round_are_dropped() -> None:
    assert clean("a\x1b[31mb\u202ec\u2066d\x00e\u200bf\nnext\tline") == "a[31mbcdef next line"


def test_a_letter_under_a_tower_of_marks_keeps_four() -> None:
    assert clean("Z" + "\u0301" * 500 + "algo") == "Z" + "\u0301" * 4 + "algo"


def test_long_text_is_cut_and_says_so() -> None:
    assert clean("x" * 1_000_000, 160) == "x" * 159 + "…"


MARKDOWN = [
    ("[click](javascript:x)", r"\[click\]\(javascript:x\)"),
    ("<script>", r"\<script\>"),
    ("# heading", r"\# heading"),
    ("- item", r"\- item"),
    ("1. item", r"1\. item"),
    ("=====", r"\====="),
    ("a | b", r"a \| b"),
    ("`code` *bold* _it_", r"\`code\` \*bold\* \_it\_"),
    ("&lt;", r"\&lt;"),
]


@pytest.mark.parametrize(("text", "shown"), MARKDOWN)
def test_markdown_of_articles_is_shown_and_not_obeyed(text: str, shown: str) -> None:
    assert markdown(text) == shown


@given(st.text())
def test_clean_text_is_one_line_of_bounded_length_and_stays_clean(text: str) -> None:
    once = clean(text, 60)
    assert len(once) <= 60
    assert once.splitlines() in ([], [once])
    assert clean(once, 60) == once
    once.encode()
