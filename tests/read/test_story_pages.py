"""The packaged story set as web pages: whatever the system that published it, the text comes back."""

from __future__ import annotations

import html
from typing import Any

import pytest
from tests.read.support import SYSTEMS, blocks_of, page, read_one, story, text_of


@pytest.mark.parametrize("item", story(), ids=lambda item: item["published"])
@pytest.mark.parametrize("system", SYSTEMS)
def test_the_text_of_a_page_comes_back_block_by_block(system: str, item: dict[str, Any]) -> None:
    blocks = blocks_of(item["text"])
    title = html.escape(item["title"], quote=False)
    article = read_one(page(SYSTEMS[system](title, blocks), title=item["title"]))
    assert article.text == text_of(blocks)
    assert article.title == item["title"].strip()


def test_the_story_has_lists_and_headings_to_keep() -> None:
    kinds = [kind for item in story() for kind, _ in blocks_of(item["text"])]
    assert kinds.count("list") >= 4
    assert kinds.count("heading") >= 20
