"""How many independent voices stand behind one fact: copies and quotations counted once.

- An article that copies another speaks with the voice of the first.
- One outlet is one voice on a fact, however many articles it writes of it and
  whomever it quotes beside.
- What is reported or rumored on the word of somebody is that somebody's voice:
  ten pages "according to Deadline" are Deadline once, and so is Deadline's own
  article. The chain goes on where that article credits somebody in turn, and
  ends with an outlet that says it without crediting anybody.
- An official word ("Netflix announced") is not chained: whether it was said is
  attested by everyone who heard it, and what it says is vouched for by its
  certainty. Seven independent outlets that relay it are seven witnesses; but
  who says that he has it from another outlet ("Netflix told Deadline",
  "Deadline has confirmed") did not hear it, and speaks with that one's voice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import msgspec

from knownsofar.model import Certainty, Claim
from knownsofar.weigh.witnesses.index import CopyOf
from knownsofar.weigh.witnesses.outlets import heard_through, is_known_outlet, outlet_key, outlet_name

_SHOWN = 3  # outlets that an explanation names


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """One independent witness of a fact, and the claims that only repeat it.

    `name` is that of an outlet or of whoever is quoted; `claims` are the ids of
    the claims that speak with this voice, `outlets` the outlets that made them,
    both oldest first; `why` says in a line why they are one.
    """

    name: str
    claims: tuple[str, ...]
    outlets: tuple[str, ...]
    why: str


class Witnesses(msgspec.Struct, frozen=True, kw_only=True):
    """The voices behind one fact, the one that was heard first first; `str` is "7 outlets, 2 witnesses"."""

    outlets: int
    voices: tuple[Voice, ...]

    def __len__(self) -> int:
        """How many independent witnesses there are."""
        return len(self.voices)

    def __str__(self) -> str:
        few, many = ("" if n == 1 else "s" for n in (self.outlets, len(self.voices)))
        return f"{self.outlets} outlet{few}, {len(self.voices)} witness{'es' if many else ''}"


def roots(copies: Iterable[CopyOf]) -> dict[str, str]:
    """For the address of each copy that of the first article of its chain.

    Chains are followed once each; one that leads in a circle, which no index
    makes, ends where it closes.
    """
    originals = {c.url: c.original_url for c in copies}
    found: dict[str, str] = {}
    for url in originals:
        at, path = url, dict[str, None]()
        while at in originals and at not in found and at not in path:
            path[at] = None
            at = originals[at]
        end = found.get(at, at)
        found.update(dict.fromkeys(path, end))
    return found


def count_witnesses(claims: Sequence[Claim], copies: Iterable[CopyOf] = ()) -> Witnesses:
    """The voices among the claims that agree on one fact.

    `copies` are those of a CopyIndex or of `find_copies`; those of other
    articles do no harm.
    """
    return Witnessing(copies).count(claims)


class Witnessing:
    """Copies and the outlets that are known by their names, to count the witnesses of many facts with."""

    def __init__(self, copies: Iterable[CopyOf] = ()) -> None:
        self._copies = {c.url: c for c in copies}
        self._roots = roots(self._copies.values())
        self._outlets = {c.original_url: c.original_outlet for c in self._copies.values()}

    def keys(self, claims: Sequence[Claim]) -> list[str]:
        """For each claim on one fact the key of its voice: claims with the same key are one witness."""
        speakers = [self.speaker(claim) for claim in claims]
        passed_on = self._passed_on(claims, speakers)
        return [_end_of_chain(speaker, passed_on) for speaker in speakers]

    def _passed_on(self, claims: Sequence[Claim], speakers: Sequence[str]) -> dict[str, str]:
        """Whom each outlet quotes that says nothing of its own: the first, so that nobody invents ten voices.

        What the outlet wrote itself says so; its copies only where that is not
        among the claims, since credits are what a spinner drops first.
        """
        said: dict[str, list[tuple[bool, Claim]]] = {}
        for speaker, claim in zip(speakers, claims, strict=True):
            said.setdefault(speaker, []).append((claim.url in self._roots, claim))
        passed_on = {}
        for speaker, found in said.items():
            copied = all(copy for copy, _ in found)
            written = sorted((c for copy, c in found if copy is copied), key=_order)
            quoted = [_credited(c) for c in written]
            if quoted[0] is not None and None not in quoted and quoted[0] != speaker:
                passed_on[speaker] = quoted[0]
        return passed_on

    def count(self, claims: Sequence[Claim]) -> Witnesses:
        """The voices among the claims that agree on one fact."""
        groups: dict[str, list[Claim]] = {}
        for claim, key in sorted(
            zip(claims, self.keys(claims), strict=True), key=lambda pair: _order(pair[0])
        ):
            groups.setdefault(key, []).append(claim)
        voices = tuple(self._voice(key, members) for key, members in groups.items())
        return Witnesses(outlets=len({outlet_key(c.outlet) for c in claims}), voices=voices)

    def speaker(self, claim: Claim) -> str:
        """The outlet that wrote what the claim's article says first."""
        root = self._roots.get(claim.url)
        return outlet_key(claim.outlet if root is None else self._outlets[root])

    def _voice(self, key: str, claims: Sequence[Claim]) -> Voice:
        outlets = tuple(dict.fromkeys(c.outlet for c in claims))
        name = next((c.outlet for c in claims if outlet_key(c.outlet) == key), None)
        name = name or next((c.source for c in claims if c.source and outlet_key(c.source) == key), None)
        name = name or next((o for o in self._outlets.values() if outlet_key(o) == key), outlet_name(key))
        return Voice(
            name=name, claims=tuple(c.id for c in claims), outlets=outlets, why=self._why(name, key, claims)
        )

    def _why(self, name: str, key: str, claims: Sequence[Claim]) -> str:
        quoting = _named(c.outlet for c in claims if _credited(c) is not None and outlet_key(c.outlet) != key)
        copying = [self._copies[c.url] for c in claims if c.url in self._copies]
        parts = [f"quoted by {quoting}"] if quoting else []
        seen = {c.url: c for c in copying}
        if seen:
            first = min(seen.values(), key=lambda c: (c.days_later, c.url))
            more = f"; {len(seen) - 1} more" if len(seen) > 1 else ""
            parts.append(f"{first.url} {first.why}{more}")
        return f"{name}: " + "; ".join(parts) if parts else name


def _order(claim: Claim) -> tuple[date, str, tuple[int, int], str]:
    return (claim.published, claim.url, claim.span, claim.outlet)


def _credited(claim: Claim) -> str | None:
    """Whose voice a claim passes on; None where it speaks for itself, or heard an official word itself."""
    key = outlet_key(claim.source) if claim.source else None
    if claim.certainty is Certainty.OFFICIAL:
        if key is None:  # a plain fact; whoever else the sentence names said something else
            return None
        key = key if is_known_outlet(key) else heard_through(claim.sentence)
    elif key is None:
        key = heard_through(claim.sentence)
    return key if key and key != outlet_key(claim.outlet) else None


def _end_of_chain(start: str, passed_on: dict[str, str]) -> str:
    """The voice at the end; of voices that only quote each other in a circle, the first by name."""
    seen = [start]
    while (following := passed_on.get(seen[-1])) is not None:
        if following in seen:
            return min(seen[seen.index(following) :])
        seen.append(following)
    return seen[-1]


def _named(outlets: Iterable[str]) -> str:
    """ "Soompi, TheWrap and 5 more": a few names, then a number."""
    names = list(dict.fromkeys(outlets))
    if len(names) <= _SHOWN:
        return ", ".join(names)
    return f"{', '.join(names[:_SHOWN])} and {len(names) - _SHOWN} more"
