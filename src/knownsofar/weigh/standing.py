"""Where a season stands, as probabilities: a filter over time.

The stages are the states of a hidden Markov chain in continuous time, whose
rates were fitted on real seasons (`training/transitions.py`); each witness's
word about a day multiplies the chances of the states in which it holds
(Rabiner 1989, Proceedings of the IEEE 77:257, the forward pass). So "not
renewed" in May does not contradict "renewed" in June, an old word fades as the
world has had time to move on, and what was cancelled may return.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from knownsofar.model.packaged import read_packaged

State = Literal["awaiting", "renewed", "filming", "wrapped", "dated", "released", "cancelled"]
STATES: tuple[State, ...] = ("awaiting", "renewed", "filming", "wrapped", "dated", "released", "cancelled")
"""A season that was concluded with the one before it counts as cancelled here."""

Saying = Literal[
    "ordered", "not ordered", "cancelled", "not cancelled", "begun", "not begun", "wrapped", "not wrapped",
    "dated", "undated", "released", "not released",
]  # fmt: skip
_HOLDS: dict[Saying, str] = {
    "ordered": "renewed filming wrapped dated",
    "not ordered": "awaiting cancelled",
    "cancelled": "cancelled",
    "not cancelled": "awaiting renewed filming wrapped dated released",
    "begun": "filming wrapped dated",
    "not begun": "awaiting renewed cancelled",
    "wrapped": "wrapped dated",
    "not wrapped": "awaiting renewed filming cancelled",
    "dated": "dated",
    "undated": "awaiting renewed filming wrapped cancelled",
    "released": "released",
    "not released": "awaiting renewed filming wrapped dated cancelled",
}
_HISTORY: tuple[Saying, ...] = ("ordered", "begun", "wrapped")
_TOLD_AGAIN = 0.8
"""How far news of the making speaks for a season that has come: articles tell it again, but less often."""
_TRUE = {
    saying: tuple(
        _TOLD_AGAIN if state == "released" and saying in _HISTORY else float(state in states.split())
        for state in STATES
    )
    for saying, states in _HOLDS.items()
}

_AGAIN = 0.5
"""What each further witness who says the same counts, of what the one before did: pages read each other."""
_FADE = {"not ordered": 120, "not begun": 120, "not wrapped": 120, "undated": 120, "not released": 120}
"""Days after which a word that nothing has happened has half gone: said again, it speaks of another day."""
_KEEP = 360
"""The same for a word that something has happened."""
_UNHEARD = {"dated": 0.2, "released": 0.1}
"""The shares of days of release, and of premieres, of which no article in hand tells: few go unheard."""
_FLOOR = 1e-9

Chances = tuple[float, ...]
"""A chance for each of `STATES`; their sum is 1."""


class Word(NamedTuple):
    """What one witness said of where the season stands on a day, and how likely such a word is to hold.

    `rank` is that of its certainty: words are counted among their like, so
    that an official word weighs in full after ten rumors. `news`: it tells of
    something new, and so not of a season that has come.
    """

    day: date
    says: Saying
    reliability: float
    witness: str
    rank: int = 0
    news: bool = False


class _Rates(msgspec.Struct, frozen=True):
    rates: dict[str, float]
    ages: list[int]
    announced: dict[str, list[float]]
    at_once: float
    undone: dict[str, float]
    kept: float


def standing(
    words: Iterable[Word], as_of: date, *, since: date | None, dated: Mapping[date, date] | None = None
) -> dict[State, float]:
    """The chance of each state on `as_of`, from the words of that day and before.

    `since`: the premiere of the season before, or the first day that anybody
    spoke of this one; nothing is known before. `dated`: official days of
    release by the day they were told; on them a dated season is released.
    """
    heard = sorted((w for w in words if w.day <= as_of), key=lambda w: (w.day, w.rank, w.says, w.witness))
    begin = since or (heard[0].day if heard else as_of)
    promised = sorted(_last_promises(dated or {}, as_of))
    state = _at_first(since)
    today, said = min(begin, heard[0].day if heard else begin), _Said()
    for word in heard:
        state = _pass(state, today, word.day, begin, promised)
        today = word.day
        state = _hear(state, word, said.share(word))
    state = _pass(state, today, as_of, begin, promised)
    return dict(zip(STATES, state, strict=True))


_ANYWHERE: dict[State, float] = {
    "awaiting": 0.3,
    "renewed": 0.25,
    "filming": 0.02,
    "wrapped": 0.01,
    "dated": 0.02,
    "released": 0.35,
    "cancelled": 0.05,
}
"""Before anything is known of the season before: seasons that articles speak of are anywhere."""


def _at_first(since: date | None) -> Chances:
    if since is None:
        return tuple(_ANYWHERE.values())
    ordered = _rates().at_once
    return _normal([{"awaiting": 1 - ordered, "renewed": ordered}.get(s, 0.0) for s in STATES])


class _Said:
    """Who has said what, to weigh what is said again."""

    def __init__(self) -> None:
        self._heard: dict[tuple[Saying, int], tuple[date, float]] = {}
        self._last: dict[tuple[Saying, int, str], date] = {}

    def share(self, word: Word) -> float:
        """How much of its weight a word has, after the others that said the same with the same certainty.

        Each of them has faded since, but rumors: however long they go round, they are one.
        """
        half = math.inf if word.rank > 1 else _FADE.get(word.says, _KEEP)
        key, own = (word.says, word.rank), (word.says, word.rank, word.witness)
        day, heard = self._heard.get(key, (word.day, 0.0))
        heard *= 0.5 ** ((word.day - day).days / half)
        before = self._last.get(own)
        again = 0.0 if before is None else 0.5 ** ((word.day - before).days / half)
        self._heard[key] = (word.day, heard + 1.0 - again)
        self._last[own] = word.day
        return float(_AGAIN**heard)


def _hear(state: Chances, word: Word, share: float) -> Chances:
    likely = min(max(word.reliability, 0.5), 1 - 1e-6)
    factor = (likely / (1 - likely)) ** share
    holds = list(_TRUE[word.says])
    if word.news:
        holds[STATES.index("released")] = 0.0
    return _normal([chance * factor**part for chance, part in zip(state, holds, strict=True)])


def _normal(chances: Sequence[float]) -> Chances:
    floored = [chance + _FLOOR for chance in chances]
    total = math.fsum(floored)
    return tuple(chance / total for chance in floored)


def _last_promises(dated: Mapping[date, date], as_of: date) -> list[date]:
    """Of the days that were promised, those that nothing later replaced before they came."""
    kept = []
    told = sorted(dated.items())
    for place, (day, promised) in enumerate(told):
        replaced = any(
            later <= promised and later > day for later, other in told[place + 1 :] if other != promised
        )
        if promised <= as_of and not replaced:
            kept.append(promised)
    return kept


def _pass(state: Chances, start: date, end: date, begin: date, promised: Sequence[date]) -> Chances:
    """The chances after the days from `start` to `end`, the second included."""
    while start < end:
        age = (start - begin).days
        turn = next((begin + timedelta(days=edge) for edge in _rates().ages if edge > age), end)
        day = next((p for p in promised if p > start), end)
        stop = min(end, turn, day)
        state = _apply(state, _moves(_bracket(age), (stop - start).days))
        if stop in promised:
            state = _come(state)
        start = stop
    return state


def _come(state: Chances) -> Chances:
    chances = dict(zip(STATES, state, strict=True))
    came = _rates().kept * chances["dated"]
    chances["dated"] -= came
    chances["released"] += came
    return tuple(chances.values())


def _bracket(age: int) -> int:
    ages = _rates().ages
    return next((place for place, edge in enumerate(ages) if edge > age), len(ages))


@cache
def _rates() -> _Rates:
    return msgspec.json.decode(read_packaged("knownsofar.weigh", "fitted/transitions.json"), type=_Rates)


Matrix = tuple[tuple[float, ...], ...]


@cache
def _day(bracket: int) -> Matrix:
    """The chances of moving within one day; rows are states today, columns those of tomorrow."""
    rates = _rates()
    moves = {move: rate * _UNHEARD.get(move.split()[1], 1.0) for move, rate in rates.rates.items()}
    moves |= rates.undone
    moves["awaiting renewed"] = rates.announced["renewed"][bracket]
    moves["awaiting cancelled"] = rates.announced["cancelled"][bracket]
    for stage in ("filming", "wrapped", "dated"):
        moves.setdefault(f"{stage} cancelled", rates.undone["renewed cancelled"])
    rows = []
    for one in STATES:
        row = [moves.get(f"{one} {other}", 0.0) for other in STATES]
        row[STATES.index(one)] = 1.0 - math.fsum(row)
        rows.append(tuple(row))
    return tuple(rows)


@cache
def _moves(bracket: int, days: int) -> Matrix:
    """The chances of moving within so many days, by repeated squaring."""
    if days == 1:
        return _day(bracket)
    half = _moves(bracket, days // 2)
    whole = _times(half, half)
    return _times(whole, _day(bracket)) if days % 2 else whole


def _times(one: Matrix, other: Matrix) -> Matrix:
    columns = tuple(zip(*other, strict=True))
    return tuple(tuple(sum(map(float.__mul__, row, column)) for column in columns) for row in one)


def _apply(state: Chances, moves: Matrix) -> Chances:
    return tuple(
        sum(chance * row[place] for chance, row in zip(state, moves, strict=True))
        for place in range(len(STATES))
    )
