"""Where a season stands, day by day: a filter over a state that moves (forward algorithm, Rabiner 1989).

Seasons move between stages with the rates of real ones (stage_rates.json, fitted
by `python -m training.moves`): the renewed are cancelled now and then, the
cancelled come back, a date slips. A claim says in which stages the season is on
its day, and weighs by how reliable such claims of its outlet are.

- Without pages a season moves as others do. A page that tells an order and no more
  says that it has not come much further (`BEYOND`), and "no date yet" that it is not
  dated: silence counts where somebody spoke.
- A claim that something happened is believed as much as it is reliable when it is
  the first to say so: false news of a rare event is as rare as the event. Its odds
  r / (1 - r) are counted against the chance of that event in an ordinary month of the
  stage before it.
  A claim that nothing has happened yet weighs r / (1 - r) alone.
- What only rumors and predictions made of it fades: half of it in `HALF_LIFE`,
  back to what official and reported words alone make of it; and the n-th rumor of
  the same counts 1 / n^2, however many pages print it.
- A voice that says the same again upholds what it made us believe and adds nothing,
  and one that returns to what it had given up counts 1 / k^2 the k-th time: to flip
  daily is to say little.
- On a day that was set the season comes, as surely as set days hold.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from itertools import groupby
from typing import NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from knownsofar.model import ORDERED, Claim, StageValue
from knownsofar.weigh.words import STAGES, Word, words_of

Floats = NDArray[np.float64]
HALF_LIFE = 90.0
"""Days after which half of what a rumor made us believe is gone."""
HEARSAY = 0.5
"""The most that rumors and predictions make of a thing: what nobody vouches for is not likelier than not."""
MONTH = 30.0
BEYOND = 0.2
"""How often a page still tells a stage as the news where a later one has begun."""
_SURE = 0.995  # no claim is more reliable, nor less than the rest to 1
_RARE = 1e-3  # no event is so rare that it could not be news in some month
_CHUNK = 3652  # days that are moved at a time; a date centuries on takes no longer


_Said = dict[frozenset[StageValue], tuple[float, float]]
"""What a voice said the last day it spoke, with the chances of these stages after it: all told, and firm."""


class Standing(NamedTuple):
    """The chances of the stages `now`, and as they were `told`: right after somebody last spoke of them.

    What has come since, nobody vouches for.
    """

    now: dict[StageValue, float]
    told: dict[StageValue, float]


class StageFilter:
    """The chances of the stages of one season; starts `awaiting`. Days go forward alone."""

    def __init__(self, start: date, rates: Floats | None = None, untold: float = 1.0) -> None:
        """`rates`: (stages, stages) moves per day, 0 on the diagonal; unless given, those that ship.

        `untold`: the share of moves that no page of this ledger would tell, 0 to 1. 1: a chance collection
        of articles, whose silence says nothing; near 0: a series that is followed, so that news would show.
        """
        if not 0 <= untold <= 1:
            raise ValueError(f"untold is a share from 0 to 1, not {untold}")
        self._untold = untold
        self._rates = shipped_rates() if rates is None else rates
        self._moves = np.asarray(self._rates - np.diag(self._rates.sum(1)), dtype=np.float64)
        self._bytes = self._moves.tobytes()
        self._day = self._news = start
        self._all = np.eye(len(STAGES))[0]
        self._firm = self._all
        self._told = self._all
        self._said: dict[tuple[Hashable, bool], _Said] = {}
        self._times: Counter[tuple[Hashable, frozenset[StageValue]]] = Counter()

    @property
    def day(self) -> date:
        """The day that the chances are of."""
        return self._day

    @property
    def chances(self) -> dict[StageValue, float]:
        """The chance of each stage; they sum to 1."""
        return _named(self._all)

    @property
    def standing(self) -> Standing:
        """The chances of each stage now, and right after somebody last spoke."""
        return Standing(self.chances, _named(self._told))

    def advance(self, day: date) -> None:
        """Let time pass without news. Raises ValueError for a day that has been."""
        days = (day - self._day).days
        if days < 0:
            raise ValueError(f"the filter stands at {self._day} and cannot go back to {day}")
        while days > 0:
            step = min(days, _CHUNK)
            move = self._transition(step * self._untold)
            self._firm, self._all = self._firm @ move, self._all @ move
            fades = 1 - 0.5 ** (step / HALF_LIFE)
            self._all = (1 - fades) * self._all + fades * self._firm
            days -= step
        self._day = day

    def hear(self, words: Sequence[Word]) -> None:
        """Take in all claims of one day, in any order. Raises ValueError for a day that has been."""
        if not words:
            return
        self.advance(words[0].day)
        words = sorted(words, key=_order)
        furthest = _furthest(words)
        said: dict[tuple[Hashable, bool], _Said] = {}
        new = [word for word in words if not self._repeats(word)]
        self._all = self._entering(self._all, [w for w in new if w.event])
        self._firm = self._entering(self._firm, [w for w in new if w.event and w.firm])
        for word in words:
            inside, likely = _mask(word.stages), _likelihood(word.event, furthest.get(word.voice, 0))
            right = min(max(word.reliability, 1 - _SURE), _SURE)
            odds = right / (1 - right)
            if word.event:
                usual = _usual(self._bytes, word.stages)
                odds *= (1 - usual) / usual
            of = (word.voice, word.event is not None)
            before = {**self._said.get(of, {}), **said.get(of, {})}.get(word.stages)
            if before is None:
                odds **= 1 / self._again(word) ** 2
            most = before or ((1.0, 1.0) if word.firm else (HEARSAY, 1.0))
            self._all = _bayes(self._all, inside, odds, likely, most[0])
            if word.firm:
                self._firm = _bayes(self._firm, inside, odds, likely, most[1])
                self._news = word.day if word.event and before is None else self._news
            heard = (float(self._all @ inside), float(self._firm @ inside))
            said.setdefault(of, {})[word.stages] = heard
        self._said.update(said)
        self._told = self._all

    def _transition(self, days: float) -> Floats:
        return _kept_transition(self._bytes, days)

    def _repeats(self, word: Word) -> bool:
        """Whether its voice said this, perhaps among other things, the last time."""
        return word.stages in self._said.get((word.voice, word.event is not None), {})

    def _entering(self, prior: Floats, words: Sequence[Word]) -> Floats:
        """The chances with a month's moves to the stages that words say have begun, where none is in.

        Pages of last week may all have denied it: news is not judged as if no week could bring any.
        """
        unheard = [w for w in words if prior @ _mask(w.stages) < _usual(self._bytes, w.stages)]
        if not unheard:
            return prior
        since = self._transition(min((self._day - self._news).days, MONTH))
        flow = np.zeros((len(STAGES), len(STAGES)))
        for word in unheard:
            if word.event is not None:
                inside = _mask(word.stages)
                begun = STAGES.index(word.event)
                entered = (1.0 - inside) * prior * (since @ inside)
                flow[:, begun] = np.maximum(flow[:, begun], entered)
        flow *= np.minimum(1, prior / np.maximum(flow.sum(1), 1e-300))[:, None]
        return np.asarray(prior + flow.sum(0) - flow.sum(1))

    def _again(self, word: Word) -> int:
        """The how manieth time this is said: by its voice or, where it is a rumor, by anybody."""
        keys: list[Hashable] = [word.voice] if word.firm else [word.voice, "rumors"]
        for key in keys:
            self._times[(key, word.stages)] += 1
        return max(self._times[(key, word.stages)] for key in keys)


def stage_chances(
    claims: Sequence[Claim],
    *,
    season: int,
    start: date,
    days: Iterable[date],
    reliability: Callable[[Claim], float],
    voice_of: Callable[[Claim], Hashable] = lambda claim: claim.outlet,
    rates: Floats | None = None,
    untold: float = 1.0,
) -> list[Standing]:
    """Where `season` stands on each of `days`, in their order, from what had been published.

    `rates` and `untold` are those of `StageFilter`. `start`: when the season before premiered, or any day
    before all claims. Claims of other seasons are left aside, but that the one before is the last.
    """
    told = words_of(claims, season, reliability, voice_of)
    later = (msgspec.structs.replace(w, day=max(w.day, start), told=max(w.told, start)) for w in told)
    words = sorted(later, key=_told)
    asked = list(days)
    found: dict[date, Standing] = {}
    following = StageFilter(start, rates, untold)
    heard = 0
    for day in sorted(set(asked)):
        known = next((k for k in range(heard, len(words)) if words[k].told > day), len(words))
        new = words[heard:known]
        if any(word.day < following.day for word in new):  # what happened earlier changes what came after
            following = StageFilter(start, rates, untold)
            new = words[:known]
        for _, some in groupby(sorted(new, key=_order), lambda word: word.day):
            following.hear(list(some))
        following.advance(max(day, following.day))
        heard = known
        found[day] = following.standing
    return [found[day] for day in asked]


def _named(chances: Floats) -> dict[StageValue, float]:
    return {stage: float(p) for stage, p in zip(STAGES, chances, strict=True)}


def transition(moves: Floats, days: float) -> Floats:
    """(stages, stages) chances of being in each stage after so many days: exp(moves * days), by squaring."""
    doublings = max(0, int(np.ceil(np.log2(max(float(np.abs(moves).max()) * days, 1e-9)))) + 8)
    small = moves * (days / 2.0**doublings)
    result = np.eye(len(moves)) + small + small @ small / 2
    for _ in range(doublings):
        result = result @ result
    result = np.maximum(result, 0)
    return np.asarray(result / result.sum(1, keepdims=True))


@lru_cache(maxsize=1024)  # steps of the same few lengths, for every season and on every day
def _kept_transition(moves: bytes, days: float) -> Floats:
    found = transition(np.frombuffer(moves).reshape(len(STAGES), len(STAGES)), days)
    found.flags.writeable = False
    return found


def rates_of(counts: Mapping[tuple[StageValue, StageValue], int], days: Mapping[StageValue, float]) -> Floats:
    """(stages, stages) moves per day, from how often each was seen and how long seasons were in each stage.

    Every move that was never seen, but could be, counts as half of one in all.
    """
    rates = np.zeros((len(STAGES), len(STAGES)))
    for row, before in enumerate(STAGES):
        for column, after in enumerate(STAGES):
            if row != column and before != "released":
                seen = counts.get((before, after), 0)
                rates[row, column] = (seen if seen else 0.5 / len(STAGES)) / max(days.get(before, 0.0), 365.0)
    return rates


@cache
def shipped_rates() -> Floats:
    """The rates of the moves of real seasons, as fitted."""
    table = json.loads(files("knownsofar.weigh").joinpath("stage_rates.json").read_text(encoding="utf-8"))
    counts = {(row["before"], row["after"]): row["seen"] for row in table["moves"]}
    return rates_of(counts, table["days"])


def _bayes(prior: Floats, inside: Floats, odds: float, likely: Floats, most: float) -> Floats:
    """The chances after a claim; those inside are not raised above `most`, or what they were already."""
    within = prior * inside
    share = float(within.sum())
    if share <= 0:
        return prior
    outside = prior - within
    within = within * likely
    raised = share * odds / (share * odds + (1 - share))
    if most < 1 and raised > share:
        raised = max(share, min(raised, most))
    rest = float(outside.sum())
    found = within * (raised / float(within.sum()))
    return np.asarray(found + outside * ((1 - raised) / rest) if rest > 0 else found)


def _furthest(words: Iterable[Word]) -> dict[Hashable, int]:
    """How far (as places in ORDERED) the events of each voice have gone."""
    found: dict[Hashable, int] = {}
    for word in words:
        if word.event in ORDERED:
            found[word.voice] = max(found.get(word.voice, 0), ORDERED.index(word.event))
    return found


@lru_cache(maxsize=256)
def _likelihood(event: StageValue | None, furthest: int) -> Floats:
    """(stages,) how probable it is that a page tells this and no more, in each stage that it allows.

    `furthest`: the place in ORDERED of the last event that its voice tells on the day.
    """
    if event is None or event not in ORDERED:
        return np.ones(len(STAGES))
    begun = max(ORDERED.index(event), furthest)
    beyond = [stage in ORDERED and ORDERED.index(stage) > begun for stage in STAGES]
    return np.where(beyond, BEYOND, 1.0)


@lru_cache(maxsize=256)
def _mask(stages: frozenset[StageValue]) -> Floats:
    """(stages,) 1 where a stage is one of these, else 0; not to be changed."""
    found = np.array([float(stage in stages) for stage in STAGES])
    found.flags.writeable = False
    return found


@lru_cache(maxsize=256)
def _usual(moves: bytes, stages: frozenset[StageValue]) -> float:
    """The chance that an ordinary month brings a season in, from the stage that is nearest."""
    inside = _mask(stages) > 0
    month = _kept_transition(moves, MONTH)
    return min(max(float(month[~inside][:, inside].sum(1).max(initial=0.0)), _RARE), 0.5)


def _told(word: Word) -> tuple[date, date, bool, bool, str, str]:
    return (word.told, *_order(word))


def _order(word: Word) -> tuple[date, bool, bool, str, str]:
    # What happened first, then what has not: an article that tells of both means that it is not sure.
    return (word.day, word.event is None, not word.firm, str(word.voice), ",".join(sorted(word.stages)))
