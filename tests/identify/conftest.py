"""Articles for the tests of this room, on a fixed day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from knownsofar.identify import Catalogue, identify
from knownsofar.model import Article, Layout, Subjects

Read = Callable[..., Subjects]


@pytest.fixture
def read() -> Read:
    """Headline and text, and a catalogue if there is one, to the subjects."""

    def run(title: str, text: str, catalogue: Catalogue | None = None) -> Subjects:
        url = "https://screens.example/news/1"
        item = Article(url=url, outlet="screens.example", published=date(2024, 5, 22), title=title, text=text)
        return identify(item, Layout.of(text), catalogue)

    return run
