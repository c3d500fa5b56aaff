"""The parameters of a question, checked: each is understood whole, or refused with what to write."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime

from knownsofar.model import VALUES, Certainty
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.slate import SORTS, STAGES, SURE, Only
from knownsofar.serve.answers import Refusal

MOST = 1000
"""Items on one page of a list."""
USUAL = 100
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?([Zz]|[+-]\d{2}:\d{2})")
LONGEST = 300
"""Characters of a parameter."""

Query = Mapping[str, str]


def wrong(name: str, value: str, write: str) -> Refusal:
    """A parameter that cannot be understood."""
    return Refusal(422, "bad-parameter", f"{name}={value[:60]!r} cannot be understood: write {write}")


def only(query: Query, allowed: Collection[str]) -> None:
    """Refuse parameters that are not known, so that a slip of the pen is not passed over."""
    for name, value in query.items():
        if name not in allowed:
            known = ", ".join(allowed) or "none"
            raise Refusal(
                422, "unknown-parameter", f"there is no parameter {name[:60]!r} here; there are: {known}"
            )
        if len(value) > LONGEST or "\0" in value:
            raise wrong(name, value, f"at most {LONGEST} characters")


def of_page(path: str) -> tuple[str, ...]:
    """The parameters that a page of the site knows; it is shown without the others."""
    if path in ("", "index.html"):
        return ("as_of", "q", "stage", "platform", "sure", "sort")
    return ("from", "to") if "/between/" in f"{path}/" else ("as_of",)


def only_some(query: Query) -> Only:
    """What of the slate is wanted."""
    for name in ("q", "platform"):
        if len(query.get(name, "")) > LONGEST:
            raise wrong(name, query[name], f"at most {LONGEST} characters")
    return Only(
        clean(query.get("q", ""), NAME),
        _one_of(query, "stage", tuple(STAGES)) or "",
        query.get("platform", ""),
        _one_of(query, "sure", tuple(SURE)) or "",
        _one_of(query, "sort", SORTS) or "",
    )


def day(query: Query, name: str, today: date) -> date | None:
    """A day YYYY-MM-DD that is not to come; None where none is given."""
    if (value := query.get(name)) is None:
        return None
    try:
        found = date.fromisoformat(value) if _DAY.fullmatch(value) and value.isascii() else None
    except ValueError:
        found = None
    if found is None:
        raise wrong(name, value, "a day as YYYY-MM-DD")
    if found > today:
        raise Refusal(
            422, "future-day", f"{name}={found} is yet to come: take today, {today}, or an earlier day"
        )
    return found


def two_days(query: Query, today: date, usual: date) -> tuple[date, date]:
    """`from` and `to`, in order; unless given they are the `usual` day and today."""
    last = day(query, "to", today) or today
    first = day(query, "from", today) or min(usual, last)
    if last < first:
        raise Refusal(422, "wrong-order", f"to={last} is before from={first}: give the earlier day first")
    return first, last


def since(query: Query) -> date:
    """The day of `since`, a day or an instant; the first of all where none is given."""
    if (value := query.get("since")) is None:
        return date.min
    try:
        if value.isascii() and _DAY.fullmatch(value):
            return date.fromisoformat(value)
        if value.isascii() and _INSTANT.fullmatch(value):
            return datetime.fromisoformat(value.upper()).date()
    except ValueError:
        pass
    raise wrong("since", value, "a day as YYYY-MM-DD, or an instant as 2022-05-22T18:30:00Z")


def whole(query: Query, name: str, least: int, most: int) -> int | None:
    """A whole number in bounds; None where none is given."""
    if (value := query.get(name)) is None:
        return None
    if not (value.isascii() and value.isdigit() and len(value) <= 6 and least <= int(value) <= most):
        raise wrong(name, value, f"a whole number from {least} to {most}")
    return int(value)


def limit(query: Query) -> int:
    """How many items are wanted."""
    return whole(query, "limit", 1, MOST) or USUAL


def predicate(query: Query) -> str | None:
    """A kind of claim."""
    return _one_of(query, "predicate", tuple(VALUES))


def certainty(query: Query) -> str | None:
    """How sure a claim is."""
    return _one_of(query, "certainty", tuple(each.value for each in Certainty))


def _one_of(query: Query, name: str, words: Collection[str]) -> str | None:
    value = query.get(name)
    if value is not None and value not in words:
        raise wrong(name, value, "one of " + ", ".join(filter(None, words)))
    return value


_PLACE = re.compile(r"(\d{1,15})-(\d{1,9})")


def place(query: Query) -> tuple[int, int]:
    """Where a page of claims begins: the `after` that the page before gave."""
    value = query.get("after")
    if value is None:
        return (0, -1)
    if not value.isascii() or not (found := _PLACE.fullmatch(value)):
        raise wrong("after", value, "what `next` of the page before says")
    return int(found[1]), int(found[2])
