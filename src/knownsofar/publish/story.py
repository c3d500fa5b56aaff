"""Changes as text: what became known on which day, instead of what, and by whose words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from knownsofar.model import Change, change_to_json
from knownsofar.publish.programs.wording import before_words, change_words, credit, plain, told_by

_QUOTES = 2
_MIN_WIDTH = 40


def render_changes(changes: Iterable[Change], *, json: bool = False, width: int = 80) -> Iterator[str]:
    """One piece a change: a line of JSON, or lines of text of at most `width`, headed by its day."""
    if json:
        from msgspec.json import encode

        for change in changes:
            yield encode(change_to_json(change)).decode() + "\n"
        return
    day = None
    for change in changes:
        head = "" if change.day == day else f"{'' if day is None else chr(10)}{change.day.isoformat()}\n"
        day = change.day
        yield head + "\n".join(_lines(change, max(width, _MIN_WIDTH))) + "\n"


def _lines(change: Change, width: int) -> Iterator[str]:
    fact = change.fact.split()[0].replace("_", " ")  # whose it is, the words say
    yield from textwrap.wrap(
        f"{fact}: {change_words(change)}", width, initial_indent="  ", subsequent_indent="    "
    )
    if was := before_words(change):
        yield from textwrap.wrap(f"before: {was}", width, initial_indent="    ", subsequent_indent="      ")
    for claim in told_by(change)[:_QUOTES]:
        quote = f"{credit(claim)}: “{plain(claim.sentence)}”"
        yield from textwrap.wrap(quote, width, initial_indent="    ", subsequent_indent="      ")
    if (more := len(change.claims) - _QUOTES) > 0:
        yield f"    and {more} more"
