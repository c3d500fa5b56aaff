"""An article: one text by one outlet on one day."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from knownsofar.model.naming import key_of


class Article(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One text by one outlet on one day, as docs/interfaces.md promises it.

    `text` has paragraphs divided by blank lines; a heading is a paragraph of its
    own; a list item stands on its own line and begins with a bullet or a dash;
    the cells of a table row stand on one line, divided by " | ". `published` is
    the day it first appeared, `modified` the day it says it was last changed.
    Captions are kept apart from the body: claims come from `text` alone.
    """

    url: str
    outlet: str
    published: date
    title: str
    text: str
    language: str | None = None
    author: str | None = None
    modified: date | None = None
    fetched: datetime | None = None
    captions: tuple[str, ...] = ()

    @property
    def page_key(self) -> bytes:
        """Eight bytes that name what this is a version of: its address, or without one (a file) its text."""
        return key_of((self.url if "://" in self.url else f"\n{self.text}").encode())

    @property
    def key(self) -> bytes:
        """Eight bytes that name this text at this address for good."""
        return key_of(self.page_key + self.text.encode())

    @property
    def id(self) -> str:
        """`key` as sixteen hex digits."""
        return self.key.hex()
