"""Are pages that credit one outlet one witness, however they word it?

    python -m evaluation.credit

Each wording is a page by an outlet of its own, read as any article is; all that
credit one outlet should be one voice. Beside it the same claims without their
sentences: by the sources alone that were read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from knownsofar.model import Article, Claim
from knownsofar.pipeline import Reading, claims_of
from knownsofar.weigh.witnesses import count_witnesses

OUTLETS = ("Deadline", "Variety", "TVLine", "The Hollywood Reporter", "Soompi")
REPORTED = """
According to {outlet}, Netflix has renewed The Salt Harbour for a second season.
Netflix has renewed The Salt Harbour for a second season, {outlet} reports.
Netflix has renewed The Salt Harbour for a second season, per {outlet}.
Netflix has renewed The Salt Harbour for a second season, via {outlet}.
{outlet} reports that Netflix has renewed The Salt Harbour for a second season.
{outlet} has learned that The Salt Harbour will return to Netflix for a second season.
As first reported by {outlet}, Netflix has renewed The Salt Harbour for a second season.
Netflix has renewed The Salt Harbour for a second season, as first reported by {outlet}.
The Salt Harbour has been renewed for a second season at Netflix, {outlet} has confirmed.
Sources tell {outlet} that Netflix has renewed The Salt Harbour for a second season.
{outlet} was the first to report that Netflix has renewed The Salt Harbour for a second season.
In an exclusive, {outlet} revealed that Netflix has renewed The Salt Harbour for a second season.
Netflix has renewed The Salt Harbour for a second season, sources told {outlet}.
The Salt Harbour has been renewed for a second season at Netflix (via {outlet}).
The news that Netflix has renewed The Salt Harbour for a second season was first reported by {outlet}.
Per a report from {outlet}, Netflix has renewed The Salt Harbour for a second season.
{outlet} hears that Netflix has renewed The Salt Harbour for a second season.
{outlet}'s Nellie Andreeva reports that Netflix has renewed The Salt Harbour for a second season.
Netflix has renewed The Salt Harbour for a second season. The news was first reported by {outlet}.
{outlet} broke the news that Netflix has renewed The Salt Harbour for a second season.
A report by {outlet} says that Netflix has renewed The Salt Harbour for a second season.
Citing unnamed sources, {outlet} writes that Netflix has renewed The Salt Harbour for a second season.
H/T {outlet}: Netflix has renewed The Salt Harbour for a second season.
"""
TOLD = """
A Netflix spokesperson told {outlet} that The Salt Harbour has been renewed for a second season.
“The Salt Harbour will be back for a second season,” showrunner Orla Keane told {outlet}.
Speaking to {outlet}, showrunner Orla Keane confirmed that The Salt Harbour was renewed for a second season.
In an interview with {outlet}, creator Orla Keane said that The Salt Harbour has been renewed for season 2.
"""
OWN = """
Netflix has renewed The Salt Harbour for a second season.
Netflix announced on Monday that it has renewed The Salt Harbour for a second season.
The Salt Harbour has been renewed for a second season, Netflix has confirmed.
Netflix told its shareholders that The Salt Harbour was renewed for a second season.
Showrunner Orla Keane said that The Salt Harbour has been renewed for season 2.
Just before the deadline Netflix renewed The Salt Harbour for a second season.
"""
BESIDE = "The first season of The Salt Harbour premiered on Netflix on January 5, 2025."


def claims(wordings: str, outlet: str) -> Iterator[Claim]:
    """The claims of renewal on the pages that word it so."""
    for number, wording in enumerate(wordings.strip().splitlines()):
        read = claims_of(
            Article(
                url=f"https://page-{number}.example/",
                outlet=f"Page {number}",
                published=date(2026, 3, 2),
                title="The Salt Harbour: season 2",
                text=f"{wording.format(outlet=outlet)}\n\n{BESIDE}",
            )
        )
        if isinstance(read, Reading):
            yield from (claim for claim in read.claims if claim.predicate == "renewal")


def main() -> None:
    """Count and print."""
    print(f"{'':42}{'outlets':>10}{'witnesses':>11}{'without sentences':>19}{'should be':>11}")
    kinds = {"credit to one outlet": (REPORTED, 1), "told to one outlet": (TOLD, 1), "no outlet": (OWN, 0)}
    for kind, (wordings, one) in kinds.items():
        for outlet in OUTLETS if one else ("",):
            found = list(claims(wordings, outlet))
            counted = count_witnesses(found)
            bare = count_witnesses([msgspec.structs.replace(claim, sentence="") for claim in found])
            name = f"{kind}: {outlet}" if outlet else kind
            due = one or counted.outlets
            print(f"{name:42}{counted.outlets:>10}{len(counted):>11}{len(bare):>19}{due:>11}")


if __name__ == "__main__":
    main()
