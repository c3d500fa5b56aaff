"""What time has settled: the day of a premiere told as past, a renewal told officially by several.

Only what independent outlets tell officially settles anything, and only once
the second of them has said so: `known` is that day. Nothing is settled where as
many tell it otherwise. Silence settles nothing.

What is settled is not settled for good: a third outlet may tell another day, a
page may be rewritten. So a fact has a timeline, of what was settled from one day
on until another, given the claims that stood on each.

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
from itertools import pairwise
from typing import NamedTuple

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


class Standing(NamedTuple):
    """A claim that stands from `since` on and before `until` (date.max: for good), and whose voice it is."""

    claim: Claim
    voice: Hashable
    since: date
    until: date


class Piece(NamedTuple):
    """What was settled of a fact from `since` on and before `until`, by the days when it was known."""

    since: date
    until: date
    settled: tuple[Settlement, ...]


class _Word(NamedTuple):
    """An official word, and when it stands."""

    told: _Told
    since: date
    until: date


def by_outlet(claim: Claim) -> Hashable:
    """Whose voice a claim is, where copies are not known: its outlet's."""
    return claim.outlet


def settlements(
    claims: Iterable[Claim], *, voice_of: Callable[[Claim], Hashable] = by_outlet
) -> list[Settlement]:
    """What `claims` settle, by fact and then by day; all that is asked of them is that they were published.

    `voice_of` names the witness that a claim comes from: copies of one article are one voice.
    """
    standing = [Standing(claim, voice_of(claim), date.min, date.max) for claim in claims]
    found = [s for pieces in timelines(standing).values() for piece in pieces for s in piece.settled]
    return sorted(found, key=lambda s: (s.fact, s.known, s.day))


def timelines(standing: Iterable[Standing]) -> dict[Fact, list[Piece]]:
    """Of each fact that was ever settled, what was settled of it and when, in order."""
    official = [s for s in standing if s.claim.season is not None and s.claim.certainty.rank == 0]
    words: dict[Fact, list[_Word]] = defaultdict(list)
    for claim, voice, since, until in official:
        if (told := _event(claim, voice)) is not None:
            words[told[0]].append(_Word(told[1], since, until))
    found = {fact: _timeline(fact, told) for fact, told in words.items()}
    premieres = {fact[:2]: pieces for fact, pieces in found.items() if fact[2] == "release"}
    after: dict[Fact, list[_Word]] = defaultdict(list)
    for claim, voice, since, until in official:
        # What is told of a season that can be seen counts while its premiere is settled.
        for piece in premieres.get((fold(claim.series), claim.season or 0), ()):
            first, last = max(since, piece.since), min(until, piece.until)
            for premiere in piece.settled if first < last else ():
                if claim.published >= premiere.known:
                    for fact, told_after in _afterwards(claim, voice, premiere):
                        after[fact].append(_Word(told_after, first, last))
    found |= {fact: _timeline(fact, told) for fact, told in after.items()}
    for which, pieces in premieres.items():
        fact = (*which, "renewal", "")
        implied = [
            Piece(since, until, tuple(Settlement(fact, "in", p.day, p.known) for p in settled))
            for since, until, settled in pieces
        ]
        found[fact] = together(found.get(fact, []), implied)
    return {fact: pieces for fact, pieces in found.items() if pieces}


def together(one: Sequence[Piece], other: Sequence[Piece]) -> list[Piece]:
    """What was settled on each day by either of two timelines."""
    days = sorted({day for piece in (*one, *other) for day in piece[:2]})
    found: list[Piece] = []
    for since, until in pairwise(days):
        both = [s for p in (*one, *other) if p.since <= since < p.until for s in p.settled]
        if both:
            found.append(Piece(since, until, tuple(sorted(both, key=lambda s: (s.known, s.day)))))
    return found


def _timeline(fact: Fact, words: Sequence[_Word]) -> list[Piece]:
    """What is settled of a fact on each day, by the words that stand."""
    starts: dict[date, list[_Word]] = defaultdict(list)
    ends: set[date] = set()
    for word in words:
        if word.since < word.until:
            starts[word.since].append(word)
            ends.add(word.until)
    found: list[Piece] = []
    standing: list[_Word] = []
    settled: tuple[Settlement, ...] = ()
    for day, following in pairwise(sorted({*starts, *ends})):
        new = starts.get(day, [])
        if day in ends or not _only_repeats(fact, standing, new, settled):
            standing = [word for word in standing if day < word.until]
            settled = tuple(_agreed(fact, [word.told for word in (*standing, *new)]))
        standing += new
        if settled and found and found[-1].until == day and found[-1].settled == settled:
            found[-1] = Piece(found[-1].since, following, settled)
        elif settled:
            found.append(Piece(day, following, settled))
    return found


def _only_repeats(
    fact: Fact, standing: Sequence[_Word], new: Sequence[_Word], settled: Sequence[Settlement]
) -> bool:
    """True where new words, all newer than those that stand, tell what settled it: most do."""
    if not settled or not standing:
        return False
    newest = max(word.told.published for word in standing)
    if any(word.told.published < newest for word in new):
        return False
    if fact[2] == "renewal":
        return all(word.told.value == settled[-1].value for word in new)
    told = {(word.told.value, word.told.voice) for word in standing}
    return all((word.told.value, word.told.voice) in told for word in new)


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
