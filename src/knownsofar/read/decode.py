"""Bytes to text: which encoding, and whether they are text at all."""

from __future__ import annotations

import codecs
import re

from knownsofar.errors import UnreadableError

MAX_BYTES = 20_000_000
"""The largest input of one article. Real pages are 0.1 to 2 MB; more is a mistake or an attack."""

MAX_LETTERS = 150_000
"""The longest text of one article, about 25,000 words: what is read in two seconds, ten times a long one."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "compressed; decompress it first"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or recording"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
)
_CHARSET = re.compile(
    rb"""charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}encoding=["']([\w.:-]{2,40})""", re.I
)
# Browsers read these names as their larger relatives (WHATWG Encoding Standard, 4.2), and so must we.
_RELATIVES = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso8859-9": "cp1254",
}
_CONTROL = bytes(b for b in range(32) if b not in b"\t\n\r\f\x1b")


def decode(data: bytes) -> str:
    """The text of `data`: by byte order mark, as UTF-8, as declared in the page, as Windows-1252.

    Valid UTF-8 is believed before what a page declares: pages are re-saved in
    UTF-8 under an old declaration, and other encodings are hardly ever valid
    UTF-8 by chance. Bytes that fit nothing become U+FFFD.
    Raises UnreadableError where the bytes are empty, too many, or no text.
    """
    if len(data) > MAX_BYTES:
        raise too_large()
    if not data.strip():
        raise UnreadableError("is empty; save the page again", reason="empty")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _clean(data[len(mark) :].decode(encoding, "replace"))
    _refuse_binary(data)
    return _clean(_decode_unmarked(data))


def too_large() -> UnreadableError:
    """The refusal of an input over `MAX_BYTES`."""
    return UnreadableError(
        f"is over {MAX_BYTES // 1_000_000} MB, which no article is; save the article alone and read that",
        reason="too-large",
    )


def check_length(text: str) -> str:
    """The text itself. Raises UnreadableError where it is over `MAX_LETTERS`."""
    if len(text) > MAX_LETTERS:
        raise UnreadableError(
            f"holds over {MAX_LETTERS:,} letters, which is no article; read its articles one by one",
            reason="too-large",
        )
    return text


def _refuse_binary(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(
                f"is {what}; articles are read from HTML, Markdown, text or JSON", reason="binary"
            )


def _decode_unmarked(data: bytes) -> str:
    head = data[:4096]
    wide = _wide(head)
    if wide is not None:
        return data.decode(wide, "replace")
    if len(head) - len(head.translate(None, _CONTROL)) > 0.05 * len(head):
        raise UnreadableError("is no text but binary data; save the article as HTML or text", reason="binary")
    declared = _declared(head)
    if declared is not None and declared.startswith("iso2022"):
        return data.decode(declared, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared is None or declared == "utf-8":
        text = data.decode("utf-8", "replace")
        # A few broken bytes among much that is UTF-8: cut in transit. Otherwise it never was UTF-8.
        broken = text.count("\ufffd")
        if broken * 20 < sum(1 for c in text if c > "\x7f"):
            return text
        declared = "cp1252"
    return data.decode(declared, "replace")


def _wide(head: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, told by where its zeros stand."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if odd > 0.3 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.3 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _declared(head: bytes) -> str | None:
    """The encoding that the page declares, as Python names it, or None where it is unknown."""
    match = _CHARSET.search(head)
    if match is None:
        return None
    try:
        name = codecs.lookup((match.group(1) or match.group(2)).decode("ascii")).name
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    if name.startswith(("utf-16", "utf-32", "utf-7")) or not _is_text_codec(name):
        return None
    return _RELATIVES.get(name, name)


def _is_text_codec(name: str) -> bool:
    """False for codecs such as hex, rot13 or idna, which cannot make text of any bytes."""
    try:
        return isinstance(b"a\x80\xff".decode(name, "replace"), str)
    except (LookupError, UnicodeError, ValueError):
        return False


def _clean(text: str) -> str:
    """Without what no text holds: zeros and halves of surrogate pairs."""
    text = text.replace("\x00", " ")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text
