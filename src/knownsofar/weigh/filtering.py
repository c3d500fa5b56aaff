"""Where a season stands, day by day: a filter over a state that moves (forward algorithm, Rabiner 1989).

Seasons move between stages with the rates of real ones (stage_rates.json, fitted
by `python -m training.stages`): the renewed are cancelled now and then, the
cancelled come back, a date slips. A claim says in which stages the season is on
its day, and weighs by how reliable such claims of its outlet are.

- Somebody tells most moves. So without news little moves (`UNTOLD`), and what
  could have happened since the last news is counted when a claim says that it did.
- A claim that something happened is believed as much as it is reliable when it is
  the first to say so: false news of a rare event is as rare as the event. Its odds
  r / (1 - r) are counted against the chance of that event in an ordinary month of the
  stage before it.
  A claim that nothing has happened yet weighs r / (1 - r) alone.
- What only rumors and predictions made of it fades: half of it in `HALF_LIFE`,
  back to what official and reported words alone make of it; and the n-th rumor of
  the same counts 1 / n^2, however many pages print it.
- A voice that says the same again adds nothing, and one that returns to what it
  had given up counts 1 / k^2 the k-th time: to flip daily is to say little.
- On a day that was set the season comes, as surely as set days hold.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import get_args

import msgspec
import numpy as np
from numpy.typing import NDArray

from knownsofar.model import Claim, Delay, Production, Release, Renewal, StageValue
from knownsofar.weigh.events import told_as_past, window_of
from knownsofar.weigh.renewal import fate

Floats = NDArray[np.float64]
STAGES: tuple[StageValue, ...] = get_args(StageValue)
HALF_LIFE = 90.0
"""Days after which half of what a rumor made us believe is gone."""
MONTH = 30.0
UNTOLD = 0.05
"""The share of moves that no page tells."""
_SURE = 0.995  # no claim is more reliable, nor less than the rest to 1
_AHEAD = STAGES[1:6]  # renewed, filming, wrapped, dated, released: a stage implies those before it
_RARE = 1e-3  # no event is so rare that it could not be news in some month
_CHUNK = 3652  # days that are moved at a time; a date centuries on takes no longer


class Word(msgspec.Struct, frozen=True):
    """What one claim says of the stage: on `day` the season is in one of `stages`.

    `event`: the stage that began, where it tells something that happened; later ones may have come since.
    `firm`: official or reported. `reliability`: how probable it is that such a claim of this outlet is right.
    """

    day: date
    stages: frozenset[StageValue]
    event: StageValue | None
    firm: bool
    reliability: float
    voice: Hashable


class StageFilter:
    """The chances of the stages of one season; starts `awaiting`. Days go forward alone."""

    def __init__(self, start: date, rates: Floats | None = None) -> None:
        """`rates`: (stages, stages) moves per day, 0 on the diagonal; unless given, those that ship."""
        self._rates = shipped_rates() if rates is None else rates
        self._moves = np.asarray(self._rates - np.diag(self._rates.sum(1)))
        self._month = transition(self._moves, MONTH)
        self._day = self._news = start
        self._all = np.eye(len(STAGES))[0]
        self._firm = self._all
        self._said: dict[Hashable, frozenset[StageValue]] = {}
        self._times: Counter[tuple[Hashable, frozenset[StageValue]]] = Counter()

    @property
    def day(self) -> date:
        """The day that the chances are of."""
        return self._day

    @property
    def chances(self) -> dict[StageValue, float]:
        """The chance of each stage; they sum to 1."""
        return {stage: float(p) for stage, p in zip(STAGES, self._all, strict=True)}

    def advance(self, day: date) -> None:
        """Let time pass without news. Raises ValueError for a day that has been."""
        days = (day - self._day).days
        if days < 0:
            raise ValueError(f"the filter stands at {self._day} and cannot go back to {day}")
        while days > 0:
            step = min(days, _CHUNK)
            move = transition(self._moves, step * UNTOLD)
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
        new = [word for word in sorted(words, key=_order) if self._is_new(word)]
        self._all = self._entering(self._all, [w for w in new if w.event])
        self._firm = self._entering(self._firm, [w for w in new if w.event and w.firm])
        for word in new:
            inside = _mask(word)
            right = min(max(word.reliability, 1 - _SURE), _SURE)
            odds = right / (1 - right)
            if word.event:
                usual = self._usual(inside)
                odds *= (1 - usual) / usual
            odds **= 1 / self._again(word) ** 2
            self._all = _bayes(self._all, inside, odds)
            if word.firm:
                self._firm = _bayes(self._firm, inside, odds)
                self._news = word.day if word.event else self._news

    def _is_new(self, word: Word) -> bool:
        """Whether its voice did not say just this before; notes that it has."""
        new = self._said.get(word.voice) != word.stages
        self._said[word.voice] = word.stages
        return new

    def _usual(self, inside: NDArray[np.bool_]) -> float:
        """The chance that an ordinary month brings a season in, from the stage that is nearest."""
        return min(max(float(self._month[~inside][:, inside].sum(1).max(initial=0.0)), _RARE), 0.5)

    def _entering(self, prior: Floats, words: Sequence[Word]) -> Floats:
        """The chances with what may have moved where words say that it did, unless it was believed already.

        What moved, moved to the stage that began; what else may have moved nobody tells.
        """
        since = transition(self._moves, min((self._day - self._news).days, MONTH))
        flow = np.zeros((len(STAGES), len(STAGES)))
        for word in words:
            inside = _mask(word)
            if word.event is not None and prior[inside].sum() < self._usual(inside):
                begun = STAGES.index(word.event)
                entered = np.where(inside, 0.0, prior * since[:, inside].sum(1))
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
) -> list[dict[StageValue, float]]:
    """The chances of the stages of `season` on each of `days`, in their order, from what had been published.

    `start`: when the season before premiered, or any day before all claims. Claims of other seasons are left
    aside, but that the one before is the last.
    """
    told = words_of(claims, season, reliability, voice_of)
    words = sorted((msgspec.structs.replace(w, day=max(w.day, start)) for w in told), key=_order)
    asked = list(days)
    wanted = sorted(set(asked))
    found: dict[date, dict[StageValue, float]] = {}
    following = StageFilter(start, rates)
    by_day = [list(some) for _, some in groupby(words, lambda word: word.day)]
    place = 0
    for day in wanted:
        while place < len(by_day) and by_day[place][0].day <= day:
            following.hear(by_day[place])
            place += 1
        following.advance(max(day, following.day))
        found[day] = following.chances
    return [found[day] for day in asked]


Said = tuple[frozenset[StageValue], StageValue | None]
"""The stages that a claim allows, and the one that began where it tells an event."""


def words_of(
    claims: Iterable[Claim],
    season: int,
    reliability: Callable[[Claim], float],
    voice_of: Callable[[Claim], Hashable],
) -> list[Word]:
    """What claims say of the stage of a season. A day that was set speaks again when it has come."""
    words = []
    for claim in claims:
        said = _says(claim, season)
        if said is None:
            continue
        stages, event = said
        firm = claim.certainty.rank <= 1
        word = Word(claim.published, stages, event, firm, reliability(claim), voice_of(claim))
        words.append(word)
        window = window_of(claim)
        if stages == {"dated"} and window is not None and window.latest is not None:
            come = max(window.latest, claim.published)
            if come < date.max - timedelta(days=1):
                arrived = ("a day that was set", window)
                words.append(Word(come, frozenset({"released"}), "released", firm, word.reliability, arrived))
    return words


def _says(claim: Claim, season: int) -> Said | None:
    """The stages that a claim allows, and whether it tells an event; None where it says nothing of them."""
    value = claim.value
    if isinstance(value, Renewal) and value.outcome == "final" and claim.season == season - 1:
        return (frozenset({"concluded"}), "concluded") if claim.polarity else None
    if claim.season != season:
        return None
    if isinstance(value, Renewal):
        says = fate(claim)
        if says == "in":
            return frozenset(_AHEAD), "renewed"
        if says == "out":
            return frozenset({"cancelled"}), "cancelled"
        if says == "not yet":
            return frozenset({"awaiting", "cancelled", "concluded"}), None
        return frozenset(STAGES) - {"cancelled"}, None
    if isinstance(value, Production) and value.stage == "filming":
        return _filming(claim, value)
    if isinstance(value, Release):
        return _release(claim)
    if isinstance(value, Delay) and claim.polarity:
        return frozenset({"renewed", "filming", "wrapped", "dated"}), None
    return None


def _filming(claim: Claim, value: Production) -> Said | None:
    ended = value.phase == "ends"
    if not told_as_past(claim):
        return None  # a plan to film is not filming
    if not claim.polarity:
        return None
    return frozenset(STAGES[3:6] if ended else STAGES[2:6]), "wrapped" if ended else "filming"


def _release(claim: Claim) -> Said | None:
    window = window_of(claim)
    if not claim.polarity:
        # "No date yet" is told of the renewed and of those that wait alike: all it denies is a date.
        return (frozenset(STAGES) - {"dated", "released"}, None) if window is None else None
    if window is None or window.earliest is None:
        return None
    if told_as_past(claim):
        return frozenset({"released"}), "released"
    if window.is_day and claim.certainty.rank <= 1:
        return frozenset({"dated"}), "dated"  # what is to come is not out
    return None


def transition(moves: Floats, days: float) -> Floats:
    """(stages, stages) chances of being in each stage after so many days: exp(moves * days), by squaring."""
    doublings = max(0, int(np.ceil(np.log2(max(float(np.abs(moves).max()) * days, 1e-9)))) + 8)
    small = moves * (days / 2.0**doublings)
    result = np.eye(len(moves)) + small + small @ small / 2
    for _ in range(doublings):
        result = result @ result
    result = np.maximum(result, 0)
    return np.asarray(result / result.sum(1, keepdims=True))


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


def _bayes(prior: Floats, inside: NDArray[np.bool_], odds: float) -> Floats:
    weighted = prior * np.where(inside, odds, 1.0)
    return np.asarray(weighted / weighted.sum())


def _mask(word: Word) -> NDArray[np.bool_]:
    return np.array([stage in word.stages for stage in STAGES])


def _order(word: Word) -> tuple[date, bool, bool, str, str]:
    # What happened first, then what has not: an article that tells of both means that it is not sure.
    return (word.day, word.event is None, not word.firm, str(word.voice), ",".join(sorted(word.stages)))
