"""What time has settled: the day of a premiere told as past, a renewal told officially by several.

Only what independent outlets tell officially settles anything, and only once
the second of them has said so: `known` is that day. Nothing is settled where as
many tell it otherwise. Silence settles nothing.

| predicate | settled by | as |
|---|---|---|
| release | the premiere, told as past, to a month or less | its days |
| production | the start or end of filming or writing, told as past, to a month or less | its days |
| renewal | a renewal or cancellation told as a fact; the premiere itself | "in" or "out" |
| episodes | how many, told after the premiere | the number |
| cast | who is in it, told after the premiere | "in" or "out", a person |
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date

import msgspec

from knownsofar.model import Cast, Claim, Episodes, Production, Release, Renewal, Window, fold
from knownsofar.weigh.facts import length
from knownsofar.weigh.renewal import fate
from knownsofar.weigh.windows import NARROW, told_as_past, window_of

WITNESSES = 2
"""Independent voices that settle a fact."""
_RIVALS = 50  # values of one fact that are compared; a hostile page names thousands

Fact = tuple[str, int, str, str]
"""Series (folded), season, predicate, and what of it: a phase of production, or a person (folded)."""


class Settlement(msgspec.Struct, frozen=True):
    """A fact that time has settled.

    `value`: a Window (release, production), "in" or "out" (renewal, cast), or a number of episodes.
    `day`: when it happened or was announced; `known`: since when enough witnesses had told it.
    """

    fact: Fact
    value: Window | str | int
    day: date
    known: date


class _Told(msgspec.Struct, frozen=True):
    """One outlet's official word on a fact."""

    value: Window | str | int
    day: date
    published: date
    voice: Hashable


def by_outlet(claim: Claim) -> Hashable:
    """Whose voice a claim is, where copies are not known: its outlet's."""
    return claim.outlet


def settlements(
    claims: Iterable[Claim], *, voice_of: Callable[[Claim], Hashable] = by_outlet
) -> list[Settlement]:
    """What `claims` settle, by fact and then by day; all that is asked of them is that they were published.

    `voice_of` names the witness that a claim comes from: copies of one article are one voice.
    """
    words: dict[Fact, list[_Told]] = defaultdict(list)
    official = [c for c in claims if c.season is not None and c.certainty.rank == 0]
    for claim in official:
        if (told := _event(claim, voice_of(claim))) is not None:
            words[told[0]].append(told[1])
    found = [s for fact, told in words.items() for s in _agreed(fact, told)]
    premieres = {s.fact[:2]: s for s in found if s.fact[2] == "release"}
    after: dict[Fact, list[_Told]] = defaultdict(list)
    for claim in official:
        premiere = premieres.get((fold(claim.series), claim.season or 0))
        if premiere is not None and claim.published >= premiere.known:
            for fact, word in _afterwards(claim, voice_of(claim), premiere):
                after[fact].append(word)
    found += [s for fact, told in after.items() for s in _agreed(fact, told)]
    found += [
        Settlement((*which, "renewal", ""), "in", premiere.day, premiere.known)
        for which, premiere in premieres.items()
    ]
    return sorted(found, key=lambda s: (s.fact, s.known, s.day))


def fact_of(claim: Claim) -> Fact | None:
    """The fact that a claim speaks of; None where it is of a kind that nothing here settles."""
    value, about = claim.value, ""
    predicate = claim.predicate
    if claim.season is None:
        return None
    if predicate == "delay":
        predicate = "release"
    if isinstance(value, Production):
        if value.phase == "under way":
            return None
        about = f"{value.stage} {value.phase}"
    elif isinstance(value, Cast):
        about = fold(value.person)
    elif predicate not in ("release", "renewal", "episodes"):
        return None
    return (fold(claim.series), claim.season, predicate, about)


def _event(claim: Claim, voice: Hashable) -> tuple[Fact, _Told] | None:
    """An official word that something has happened: a premiere, a phase of production, an order."""
    fact, value, window = fact_of(claim), claim.value, window_of(claim)
    if fact is None or not claim.polarity:
        return None
    if isinstance(value, Release | Production):
        # What is told as past was, by the day that it was told; where no day is named none is settled.
        if window is None or window.earliest is None or not told_as_past(claim) or length(window) > NARROW:
            return None
        return fact, _Told(window, window.earliest, claim.published, voice)
    if isinstance(value, Renewal) and fate(claim) in ("in", "out"):
        when = value.when.earliest if value.when is not None and value.when.earliest else claim.published
        if when > claim.published:
            return None  # is to be announced
        return fact, _Told(fate(claim), when, claim.published, voice)
    return None


def _afterwards(claim: Claim, voice: Hashable, premiere: Settlement) -> Iterable[tuple[Fact, _Told]]:
    """What is told of a season that can be seen: how many episodes, and who is in it."""
    fact, value = fact_of(claim), claim.value
    if fact is None or not claim.polarity:
        return
    if isinstance(value, Episodes):
        yield fact, _Told(value.count, premiere.day, claim.published, voice)
    elif isinstance(value, Cast):
        yield fact, _Told("out" if value.change == "leaving" else "in", premiere.day, claim.published, voice)


def _agreed(fact: Fact, told: Sequence[_Told]) -> list[Settlement]:
    """What enough voices agree on. A renewal may be settled again, once, each way in its time."""
    told = sorted(told, key=lambda t: (t.published, str(t.voice), str(t.value)))
    if fact[2] != "renewal":
        found = _most_told(fact, told)
        return [found] if found is not None else []
    settled: list[Settlement] = []
    run: list[_Told] = []
    for word in told:
        if settled and word.value == settled[-1].value:
            run = []  # told again
            continue
        if run and word.value != run[-1].value:
            run = []
        run.append(word)
        if len({w.voice for w in run}) >= WITNESSES:
            settled.append(Settlement(fact, word.value, min(w.day for w in run), word.published))
            run = []
    return settled


def _most_told(fact: Fact, told: Sequence[_Told]) -> Settlement | None:
    """The value that most voices tell; None where too few do, or as many tell another."""
    voices: dict[Window | str | int, set[Hashable]] = {}
    for word in told:
        voices.setdefault(word.value, set()).add(word.voice)
    often = sorted(voices, key=lambda v: (-len(voices[v]), _width(v)))[:_RIVALS]

    def backing(value: Window | str | int) -> set[Hashable]:
        return set().union(*(voices[v] for v in often if _same(v, value)))

    best = max(often, key=lambda v: (len(backing(v)), -_width(v), len(voices[v])), default=None)
    if best is None:
        return None
    mine = backing(best)
    # A voice that tells both is on neither side.
    others = max((len(backing(v) - mine) for v in often if not _same(v, best)), default=0)
    if len(mine) < WITNESSES or others >= len(mine):
        return None
    seen: set[Hashable] = set()
    for word in told:
        if _same(word.value, best):
            seen.add(word.voice)
            if len(seen) >= WITNESSES:
                days = [w.day for w in told if w.value == best]
                return Settlement(fact, best, min(days), word.published)
    return None


def _same(one: Window | str | int, other: Window | str | int) -> bool:
    if isinstance(one, Window) and isinstance(other, Window):
        return one.overlaps(other)
    return one == other


def _width(value: Window | str | int) -> int:
    return length(value) if isinstance(value, Window) else 0
