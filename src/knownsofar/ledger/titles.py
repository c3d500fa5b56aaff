"""Which series somebody means by the title they typed."""

from __future__ import annotations

from collections.abc import Iterable

from knownsofar.errors import UnknownSeriesError
from knownsofar.model import Alias, fold_words


def match_titles(wanted: str, titles: Iterable[str], aliases: Iterable[Alias] = ()) -> tuple[str, ...]:
    """The titles that are `wanted`, whatever their case, accents, punctuation and spaces.

    More than one where articles spell a title in several ways, or where one of
    `aliases` says that two are one series; the one that was asked for comes first.
    Raises UnknownSeriesError, with the titles that are spelt nearly so, where there is none.
    """
    folded: dict[str, list[str]] = {}
    for title in titles:
        folded.setdefault(_folded(title), []).append(title)
    also: dict[str, list[str]] = {}
    for alias in aliases:
        one, other = _folded(alias.series), _folded(alias.name)
        also.setdefault(one, []).append(other)
        also.setdefault(other, []).append(one)
    keys = [_folded(wanted)]
    for key in keys:
        keys += [name for name in dict.fromkeys(also.get(key, ())) if name not in keys]
    if found := [title for key in keys for title in folded.get(key, ())]:
        return tuple(found)
    raise UnknownSeriesError(_advice(wanted, keys[0], folded))


def group_titles(titles: Iterable[str], aliases: Iterable[Alias] = ()) -> list[tuple[str, ...]]:
    """All titles, those of one series together, as `match_titles` would find them; each as it comes first.

    Where an alias says that two are one series, its `series` comes first.
    """
    folded: dict[str, list[str]] = {}
    for title in titles:
        folded.setdefault(_folded(title), []).append(title)
    leads = {key: key for key in folded}
    for alias in aliases:
        one, other = _folded(alias.series), _folded(alias.name)
        lead, gone = leads.setdefault(one, one), leads.setdefault(other, other)
        leads.update((key, lead) for key, now in leads.items() if now == gone)
    groups: dict[str, list[str]] = {}
    for key in sorted(leads, key=lambda key: key != leads[key]):  # stable: leads first, else as they come
        groups.setdefault(leads[key], []).extend(folded.get(key, ()))
    order = {lead: place for place, lead in enumerate(dict.fromkeys(leads.values()))}
    return [tuple(groups[lead]) for lead in sorted(groups, key=order.__getitem__) if groups[lead]]


def _folded(title: str) -> str:
    return fold_words(title) or title


def _advice(wanted: str, key: str, folded: dict[str, list[str]]) -> str:
    import difflib  # only here: nobody who spells well should wait for it

    near = [k for k in folded if f" {key} " in f" {k} "][:3]
    near += [k for k in difflib.get_close_matches(key, folded, n=3, cutoff=0.7) if k not in near]
    if near:
        meant = " or ".join(f"“{folded[k][0]}”" for k in near[:3])
        return f"nothing is recorded about “{wanted}”: did you mean {meant}?"
    return f"nothing is recorded about “{wanted}”: add articles about it with `knownsofar add`"
