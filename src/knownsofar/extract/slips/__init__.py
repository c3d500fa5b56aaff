"""What an article got wrong by its own lights: list lines, titles, stories, days, orders of events.

Nothing here knows what is true; a slip is where the article contradicts itself,
the day it appeared, or what every calendar says. A false alarm is worse than a
slip let pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knownsofar.extract.people import people_slips
from knownsofar.extract.reading import Reading
from knownsofar.extract.slips.days import days
from knownsofar.extract.slips.orders import orders
from knownsofar.extract.slips.spelling import misspelt_titles
from knownsofar.extract.slips.stories import stories
from knownsofar.model import Claim, Slip

__all__ = ["find_slips"]

_MOST_SLIPS = 50


def find_slips(reading: Reading, claims: Sequence[Claim]) -> tuple[Slip, ...]:
    """The slips of an article that makes these claims, in reading order, fifty at most."""
    found = [
        *people_slips(reading.context),
        *_titles(reading),
        *stories(reading, claims),
        *days(reading),
        *orders(reading, claims),
    ]
    return tuple(sorted(found, key=lambda slip: slip.span)[:_MOST_SLIPS])


def _titles(reading: Reading) -> Iterator[Slip]:
    """Titles that are not spelt as elsewhere: each wrong spelling once."""
    for title, wrong, start in misspelt_titles(reading):
        yield Slip(
            kind="misspelt-title",
            detail=f"“{wrong}” is spelt “{title}” elsewhere",
            url=reading.context.article.url,
            span=(start, start + len(wrong)),
        )
