"""Which of the values that are claimed of one fact is so, and how likely it is that none of them is.

The posterior of `fusion.posterior` for one fact, with what a season's own page
knows: each witness has a word, which is as good as its record; the first who
says a thing counts in full, each further one half as much as the one before,
since pages read each other; and wrong values are as many as an urn makes of
them (Ewens), so that one lone word is believed as far as it is reliable, and
the rest is that none of these is so.

A fact that moves in time is told in layers. A word that contradicts older ones,
and is no weaker than they and likelier right than wrong, is news: they are no
witnesses against it. What is left where the news is false is as it was before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from datetime import date

import msgspec

from knownsofar.model import Claim
from knownsofar.weigh.facts import Choice, strongest
from knownsofar.weigh.voices import Voices

AGAIN = 0.5
"""What each further witness of the same counts of the one before."""
LEAST = 0.2
"""Nats: what one more who says the same adds, even of those who are more often wrong than right."""
SURE = 0.999
"""No value is more certain than that."""
_LAYERS = 20  # times that a fact is taken to have changed; an outlet that flips daily makes a thousand
_NEWS = 0.5  # the reliability from which on a word is likelier news than a slip


class Statement(msgspec.Struct, frozen=True):
    """What one witness says of a fact last: the value, on what day, how strongly and how reliably.

    `weight`: 1, or less where it names several values in one breath.
    """

    value: Hashable
    day: date
    rank: int
    reliability: float
    weight: float = 1.0


def choose(
    claims: Sequence[Claim], value_of: Callable[[Claim], Hashable], voices: Voices, *, moving: bool
) -> Choice:
    """Weigh the values that `claims` (at least one) tell of a fact, by `value_of`.

    Of equally likely values the one that is told with the strongest certainty, then the newest, leads; of
    those that are told in one breath, that it is so rather than that it is not.
    """
    if len(claims) == 1:  # most facts; the posterior of one word is its reliability
        right = min(max(voices.reliability(claims[0]), 1 - SURE), SURE)
        return Choice(tuple(claims), right, (), 1 - right)
    groups: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        groups.setdefault(value_of(claim), []).append(claim)
    chances, none = posterior(statements(claims, value_of, voices), moving=moving)
    likeliest = max(chances.values())
    best = [c for v, told in groups.items() for c in told if chances[v] > likeliest - 1e-9]
    lead = value_of(strongest(best, tie=lambda c: int(c.polarity)))
    others = sorted(((chances[v], tuple(told)) for v, told in groups.items() if v != lead), key=_by_chance)
    return Choice(tuple(groups[lead]), chances[lead], tuple(others), none)


def _by_chance(value: tuple[float, tuple[Claim, ...]]) -> float:
    return -value[0]


def statements(
    claims: Sequence[Claim], value_of: Callable[[Claim], Hashable], voices: Voices
) -> list[Statement]:
    """The word of each witness: what it told on its newest day at its strongest certainty.

    One that names several values then divides its word among them. A value that is told by no such word
    (its witnesses have changed their minds) has a word of no weight.
    """
    by_voice: dict[Hashable, list[Claim]] = {}
    for key, claim in zip(voices.witnessing.keys(claims), claims, strict=True):
        by_voice.setdefault(key, []).append(claim)
    words = []
    told: set[Hashable] = set()
    for theirs in by_voice.values():
        last = max(c.published for c in theirs)
        rank = min(c.certainty.rank for c in theirs if c.published == last)
        said: dict[Hashable, float] = {}
        for claim in theirs:
            if claim.published == last and claim.certainty.rank == rank:
                value = value_of(claim)
                said[value] = max(said.get(value, 0.0), voices.reliability(claim))
        words += [Statement(value, last, rank, right, 1 / len(said)) for value, right in said.items()]
        told.update(said)
    for claim in claims:
        if (value := value_of(claim)) not in told:
            told.add(value)
            words.append(
                Statement(value, claim.published, claim.certainty.rank, voices.reliability(claim), 0.0)
            )
    return words


def posterior(words: Sequence[Statement], *, moving: bool) -> tuple[dict[Hashable, float], float]:
    """The chance of each value, and that none of them is so; together they are 1.

    Without words there is nothing that could be so: none has all.
    """
    found: dict[Hashable, float] = {}
    rest = 1.0
    layer = list(words)
    for depth in range(_LAYERS):
        older = _overtaken(layer) if moving and depth < _LAYERS - 1 else [False] * len(layer)
        chances, none = _fused([word for word, old in zip(layer, older, strict=True) if not old])
        for value, chance in chances.items():
            found[value] = found.get(value, 0.0) + rest * chance
        rest *= none
        layer = [word for word, old in zip(layer, older, strict=True) if old]
        if not layer:
            break
    return found, rest


def _overtaken(words: Sequence[Statement]) -> list[bool]:
    """For each word whether a newer one, no weaker and likelier right than wrong, says something else."""
    newest: dict[int, tuple[Statement | None, Statement | None]] = {}
    for rank in {word.rank for word in words}:
        news = [w for w in words if w.rank <= rank and w.weight > 0 and w.reliability >= _NEWS]
        first = max(news, key=_day, default=None)
        newest[rank] = (
            first,
            max((w for w in news if first and w.value != first.value), key=_day, default=None),
        )

    def old(word: Statement) -> bool:
        first, second = newest[word.rank]
        other = first if first is not None and first.value != word.value else second
        return other is not None and other.day > word.day

    return [old(word) for word in words]


def _day(word: Statement) -> date:
    return word.day


def _fused(words: Sequence[Statement]) -> tuple[dict[Hashable, float], float]:
    """`fusion.posterior` for one fact whose values have no parts, with beta 1 and these weights."""
    if not words:
        return {}, 1.0
    by_value: dict[Hashable, list[Statement]] = {}
    for word in words:
        by_value.setdefault(word.value, []).append(word)
    score = {value: _evidence(some) for value, some in by_value.items()}
    count = {value: max(_count(some), 1.0) for value, some in by_value.items()}
    for value in by_value:
        score[value] += _urn([count[v] for v in by_value if v != value])
    nothing = _urn(list(count.values()))
    top = max(nothing, *score.values())
    total = math.fsum([math.exp(nothing - top), *(math.exp(s - top) for s in score.values())])
    return {v: math.exp(s - top) / total for v, s in score.items()}, math.exp(nothing - top) / total


def _count(words: Sequence[Statement]) -> float:
    weights = sorted((w.weight for w in words), reverse=True)
    return math.fsum(weight * AGAIN**place for place, weight in enumerate(weights))


def _evidence(words: Sequence[Statement]) -> float:
    """Log odds of those who say the same: the most reliable in full, each further one half of the last."""
    ordered = sorted(((_log_odds(w.reliability), w.weight) for w in words), reverse=True)
    (first, weight), *rest = ordered
    return weight * first + math.fsum(
        share * max(odds, LEAST) * AGAIN**place for place, (odds, share) in enumerate(rest, 1)
    )


def _log_odds(reliability: float) -> float:
    likely = min(max(reliability, 1 - SURE), SURE)
    return math.log(likely / (1 - likely))


def _urn(counts: Sequence[float]) -> float:
    """Ewens' log chance, at concentration 1, that errors fall on values in just these groups."""
    return math.fsum(map(math.lgamma, counts)) - math.lgamma(1 + math.fsum(counts))
