"""Which series somebody means by the title they typed."""

from __future__ import annotations

from collections.abc import Iterable

from knownsofar.errors import UnknownSeriesError
from knownsofar.model import fold_words


def match_titles(wanted: str, titles: Iterable[str]) -> tuple[str, ...]:
    """The titles that are `wanted`, whatever their case, accents, punctuation and spaces.

    Usually one; more where articles spell one title in several ways. Raises
    UnknownSeriesError, with the titles that are spelt nearly so, where there is none.
    """
    folded: dict[str, list[str]] = {}
    for title in titles:
        folded.setdefault(fold_words(title) or title, []).append(title)
    key = fold_words(wanted) or wanted
    if key in folded:
        return tuple(folded[key])
    raise UnknownSeriesError(_advice(wanted, key, folded))


def _advice(wanted: str, key: str, folded: dict[str, list[str]]) -> str:
    import difflib  # only here: nobody who spells well should wait for it

    near = [k for k in folded if f" {key} " in f" {k} "][:3]
    near += [k for k in difflib.get_close_matches(key, folded, n=3, cutoff=0.7) if k not in near]
    if near:
        meant = " or ".join(f"“{folded[k][0]}”" for k in near[:3])
        return f"nothing is recorded about “{wanted}”: did you mean {meant}?"
    return f"nothing is recorded about “{wanted}”: add articles about it with `knownsofar add`"
