"""Words from articles are hostile until they have passed through here."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

NAME = 160
"""Characters after which a name, title or outlet is cut."""
SENTENCE = 600
"""Characters after which a sentence is cut."""

# C0 and C1 controls (among them the escape that moves a terminal's cursor), and the marks that turn
# the direction of text round or hide in it.
_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_SPACE = re.compile(r"\s+")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~&])")
_LIST_MARK = re.compile(r"^(\s*)([-=.])|^(\s*\d+)([.)])")
_COMBINING = 4  # marks on one letter; more is text that climbs over its neighbours


def clean(text: str, limit: int = SENTENCE) -> str:
    """One line of text without control characters, cut at `limit` characters."""
    return _cleaned(text[: 4 * limit], limit)


@lru_cache(maxsize=1 << 12)
def _cleaned(text: str, limit: int) -> str:
    """A page says the same words again and again."""
    text = _SPACE.sub(" ", _CONTROLS.sub("", text)).strip()
    text = _unstacked(text)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _unstacked(text: str) -> str:
    if text.isascii():
        return text
    kept: list[str] = []
    stacked = 0
    for char in text:
        stacked = stacked + 1 if unicodedata.combining(char) else 0
        if stacked <= _COMBINING and not 0xD800 <= ord(char) <= 0xDFFF:
            kept.append(char)
    return "".join(kept)


def safe_url(url: str) -> str | None:
    """The address if a page may link to it: http or https, with a host; else None."""
    if len(url) > 2000 or _CONTROLS.search(url) or _SPACE.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and host else None


def markdown(text: str) -> str:
    """Text with every character that Markdown or HTML would take for its own made plain."""
    escaped = _MARKDOWN.sub(r"\\\1", clean(text))
    return _LIST_MARK.sub(
        lambda m: (m.group(1) or m.group(3) or "") + "\\" + (m.group(2) or m.group(4)), escaped
    )


def markdown_url(url: str) -> str | None:
    """An address for a Markdown link: safe, and with brackets and spaces written as codes."""
    safe = safe_url(url)
    if safe is None:
        return None
    codes = {"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "[": "%5B", "]": "%5D", "\\": "%5C", "`": "%60"}
    return "".join(codes.get(c, c) for c in safe)


def pretty_json(value: Any) -> bytes:
    """JSON for people too: indented, UTF-8, ending in a newline. Half a letter becomes a question mark."""
    from msgspec import json

    try:
        return json.format(json.encode(value), indent=1) + b"\n"
    except UnicodeEncodeError:
        from json import dumps

        return (dumps(value, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")
