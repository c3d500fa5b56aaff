"""Cast and crew: one belief a person, whatever their spelling; one a job for those behind the camera."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import cast

from knownsofar.model import Cast, Claim, Crew, fold
from knownsofar.weigh.facts import Ids, Verdict, decide, strongest
from knownsofar.weigh.names import group_people
from knownsofar.weigh.values import choose
from knownsofar.weigh.voices import Voices


def settle_cast(claims: Sequence[Claim], ids: Ids, voices: Voices, *, season: int | None) -> list[Verdict]:
    """One verdict a person.

    People of whom `season` itself is claimed get `season`; the others are known
    from the seasons before, or from the series as a whole, and get that season.
    """
    everyone = [c for c in claims if isinstance(c.value, Cast)]
    verdicts = []
    for shown, also, theirs in _by_person(everyone):
        own = [c for c in theirs if _about(c, season)]
        choice = choose(own or theirs, _is_in, voices, moving=True)
        lead = _leading(choice.claims)
        value = _cast(lead)
        known = Cast(shown, _character(theirs), value.change)
        verdicts.append(
            decide(
                lead,
                own or theirs,
                _same_change,
                ids,
                season=season if own else lead.season,
                value=known,
                also=also,
                choice=choice,
            )
        )
    return verdicts


def settle_crew(claims: Sequence[Claim], ids: Ids, voices: Voices, *, season: int | None) -> list[Verdict]:
    """One verdict a person and job, of `season` where it is claimed of it, else of the series before."""
    everyone = [c for c in claims if isinstance(c.value, Crew)]
    verdicts = []
    for shown, also, theirs in _by_person(everyone):
        jobs: dict[str, list[Claim]] = defaultdict(list)
        for claim in theirs:
            if isinstance(claim.value, Crew):
                jobs[claim.value.job].append(claim)
        for of_job in jobs.values():
            own = [c for c in of_job if c.season == season] or of_job
            choice = choose(own, _polarity, voices, moving=True)
            lead = strongest(choice.claims)
            if isinstance(lead.value, Crew):
                value = Crew(shown, lead.value.job)
                verdicts.append(
                    decide(
                        lead,
                        own,
                        _same_polarity,
                        ids,
                        season=lead.season,
                        value=value,
                        also=also,
                        choice=choice,
                    )
                )
    return verdicts


def _by_person(claims: Sequence[Claim]) -> list[tuple[str, tuple[str, ...], list[Claim]]]:
    """Each person as shown, their other spellings, and the claims on them, in order of first mention."""
    names = group_people([_person(c) for c in claims], (c.sentence for c in claims))
    persons: dict[str, list[Claim]] = {}
    for claim in claims:
        if (shown := names.get(_person(claim))) is not None:
            persons.setdefault(shown, []).append(claim)
    return [
        (shown, tuple(sorted({_person(c) for c in theirs} - {shown})), theirs)
        for shown, theirs in persons.items()
    ]


def _person(claim: Claim) -> str:
    return claim.value.person if isinstance(claim.value, Cast | Crew) else ""


def _cast(claim: Claim) -> Cast:
    return cast(Cast, claim.value)


def _about(claim: Claim, season: int | None) -> bool:
    """A change named without a season is news of the season that is coming."""
    if claim.season is None:
        return _cast(claim).change is not None
    return claim.season == season


def _is_in(claim: Claim) -> bool:
    """True where a claim has its person in the season, false where it has them out of it."""
    return (_cast(claim).change == "leaving") is not claim.polarity


def _polarity(claim: Claim) -> bool:
    return claim.polarity


def _leading(claims: Sequence[Claim]) -> Claim:
    """The strongest of those that say what changes; membership alone gives way to them."""
    changing = [c for c in claims if _cast(c).change is not None]
    return strongest(changing or claims, tie=lambda c: int(c.polarity))


def _same_change(lead: Claim, other: Claim) -> bool | None:
    mine, theirs = _cast(lead).change, _cast(other).change
    if mine is None or theirs is None:
        # Being listed in the cast agrees with coming back and with joining.
        return lead.polarity == other.polarity if mine in (None, "returning", "joining") else None
    if mine == theirs:
        return lead.polarity == other.polarity
    if not lead.polarity or not other.polarity:
        return None
    return False if "leaving" in (mine, theirs) else None


def _same_polarity(lead: Claim, other: Claim) -> bool:
    return lead.polarity == other.polarity


def _character(claims: Sequence[Claim]) -> str | None:
    """The character in the fullest form, of its spellings the commonest: "On-jo" is "Nam On-jo"."""
    named = [c.value.character for c in claims if isinstance(c.value, Cast) and c.value.character]
    spellings: dict[frozenset[str], Counter[str]] = defaultdict(Counter)
    for name in named:
        spellings[frozenset(map(fold, name.split()))][name] += 1
    if not spellings:
        return None
    commonest = max(spellings, key=lambda words: (spellings[words].total(), len(words)))
    fullest = max((words for words in spellings if commonest <= words), key=len)
    return spellings[fullest].most_common(1)[0][0]
