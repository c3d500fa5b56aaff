"""Claims and what happened to them, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import msgspec

from knownsofar.cli import screen
from knownsofar.model import Alias, Claim, Identifier, claim_to_json
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.words import statement

if TYPE_CHECKING:
    from knownsofar.ledger import Change

_COLOURS = {
    "claimed": "green",
    "carried": "dim",
    "withdrawn": "yellow",
    "corrected": "cyan",
    "retracted": "red",
    "restored": "green",
}

_KINDS = {
    "cast": "Cast",
    "crew": "Crew",
    "episodes": "Episodes",
    "platform": "Platform",
    "source_material": "Based on",
}
"""What is said of these would not be known from the words alone."""
_PLOT = 80
"""Characters of a sentence about the story."""


def claims_as_json(claims: Iterable[Claim]) -> None:
    """One claim a line, with its id."""
    for claim in claims:
        print(_json({"id": claim.id, **claim_to_json(claim)}))


def changes_as_json(changes: Iterable[Change]) -> int:
    """One change a line; how many there were."""
    count = 0
    for change in changes:
        count += 1
        claim, instead = change.claim, change.instead
        fields = {
            "what": change.what,
            "recorded": change.recorded,
            "since": change.since,
            "reason": change.reason,
            "claim": {"id": claim.id, **claim_to_json(claim)},
            "instead": {"id": instead.id, **claim_to_json(instead)} if instead else None,
        }
        print(_json(fields))
    return count


def _json(fields: dict[str, Any]) -> str:
    return msgspec.json.encode(fields).decode()


def claims(found: Sequence[Claim]) -> None:
    """The claims under their seasons: a table on a terminal, plain lines elsewhere."""
    ordered = sorted(found, key=lambda claim: (claim.series, claim.season is not None, claim.season or 0))
    for place, (season, some) in enumerate(groupby(ordered, season_of)):
        if screen.wants_colour():
            _table(season, list(some))
            continue
        print(f"\n{season}" if place else season)
        for claim in some:
            credit = f", crediting {clean(claim.source, NAME)}" if claim.source else ""
            label = f"[{claim.certainty.value}{credit}; {clean(claim.outlet, NAME)}; {claim.id}]"
            print(screen.wrapped(f"{claim.published}  {says(claim)} {label}", "  ", "              "))


def _table(season: str, found: list[Claim]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from knownsofar.publish.terminal import COLOURS

    table = Table(title=Text(season, style="bold"), title_justify="left", expand=True, box=None)
    table.add_column("Published", no_wrap=True, header_style="dim")
    for name, ratio in (("Claim", 3), ("Certainty", None), ("Outlet", 2)):
        table.add_column(name, ratio=ratio, header_style="dim")
    table.add_column("Id", no_wrap=True, header_style="dim")
    for claim in found:
        table.add_row(
            Text(claim.published.isoformat()),
            Text(says(claim)),
            Text(claim.certainty.value, style=COLOURS[claim.certainty.value]),
            Text(clean(claim.outlet, NAME)),
            Text(claim.id, style="dim"),
        )
    Console(highlight=False, markup=False, emoji=False).print(table)


def changes(found: Iterable[Change]) -> int:
    """One change after the other under the day on which it was learnt; how many there were."""
    count = 0
    for day, some in groupby(found, lambda change: change.recorded.date()):
        print(screen.styled(f"\n{day}" if count else f"{day}", "bold"))
        for change in some:
            count += 1
            print("\n".join(_told(change, about=f"{season_of(change.claim)}: ")))
    return count


def life(name: str, found: Sequence[Change]) -> None:
    """A claim, where it stands, and all that happened to it."""
    claim = next((c for c in _claims_in(found) if c.id == name), found[0].claim)
    print(screen.styled(f"{season_of(claim)}: {says(claim)}", "bold"))
    credit = f", crediting {clean(claim.source, NAME)}" if claim.source else ""
    print(f"  {claim.certainty.value}{credit}, by {clean(claim.outlet, NAME)} on {claim.published}")
    print(f"  {clean(claim.url)}")
    print(screen.styled(screen.wrapped(f"“{clean(claim.sentence)}”", "  "), "dim") + "\n")
    for change in found:
        print("\n".join(_told(change, day=f"{change.recorded.date()} ", known=name)))


def _claims_in(found: Iterable[Change]) -> Iterator[Claim]:
    for change in found:
        yield change.claim
        if change.instead is not None:
            yield change.instead


def _told(change: Change, *, about: str = "", day: str = "", known: str = "") -> Iterator[str]:
    """The lines of a change; of the claim `known` it need not be said again what it says."""
    claim, what = change.claim, change.what
    head = f"  {day}{change.recorded:%H:%M:%S}  {what:<10} "
    rest = " " * len(head)
    label = f"[{claim.certainty.value}; {clean(claim.outlet, NAME)}, {claim.published}; {claim.id}]"
    said = "" if claim.id == known else f"{about}{says(claim)} {label}"
    words = screen.wrapped(said, head, rest) if said else head.rstrip()
    yield words.replace(what, screen.styled(what, _COLOURS[what]), 1)
    if change.instead is not None:
        instead = change.instead
        yield screen.wrapped(f"now: {season_of(instead)}: {says(instead)} [{instead.id}]", rest)
    since = f"from {change.since} on" if change.since else ""
    why = ": ".join(filter(None, (since, clean(change.reason)))) if change.what != "claimed" else ""
    if why:
        yield screen.styled(screen.wrapped(why, rest), "dim")


def season_of(claim: Claim) -> str:
    """What a claim is about: "Glass Harbour, season 2"."""
    return clean(claim.series, NAME) + (f", season {claim.season}" if claim.season is not None else "")


def says(claim: Claim) -> str:
    """What a claim says, as one short line that needs no heading."""
    said = statement(claim.value, polarity=claim.polarity, as_of=claim.published)
    if claim.predicate == "plot":
        return f"{said}: “{clean(claim.sentence, _PLOT)}”"
    kind = _KINDS.get(claim.predicate)
    return clean(f"{kind}: {said}" if kind else said, NAME)


def fact_in_words(fact: Alias | Identifier) -> str:
    """What was recorded about a series."""
    series, no_longer = clean(fact.series, NAME), "" if fact.holds else "no longer "
    if isinstance(fact, Alias):
        return f"“{series}” is {no_longer}found as “{clean(fact.name, NAME)}” too."
    return f"“{series}” is {no_longer}{clean(fact.value, NAME)} in {fact.scheme}."
