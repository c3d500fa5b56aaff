"""Is there to be this season? Every season and series named is asked what becomes of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, cast

from knownsofar.extract.context import Proposal
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import Renewal, SeasonMention, SeriesMention

_FATE = frozenset(("RENEW", "CANCEL", "FINAL", "ORDER", "END", "RETURN", "NEXT", "SEASON", "CONFIRM"))
_NEAR = 24  # characters between a title and its season, as in “The Tower” for a second season


# What else is renewed or cancelled: where no season and no title is named, it is this that is spoken of.
_OTHER_THINGS = re.compile(
    r"\b(?:contracts?|leases?|licen[cs]es?|vows|passports?|subscriptions?|visas?|permits?|memberships?|options?|"
    r"interest|friendship|weddings?|flights?|concerts?|tours?)\b"
)


@lru_cache(maxsize=4)  # asked again for the features of each unit
def _find(reading: Reading, index: int) -> list[Unit]:
    """Seasons first; a title whose season stands beside it is no place of its own."""
    seasons = reading.seasons[index]
    units = [Unit(index, m.start, m.end, f"renewal/season-{m.form}", m) for m in seasons]
    units.extend(
        Unit(index, mention.start, mention.end, "renewal/title", mention)
        for mention in reading.series[index]
        if mention.subject and not any(_beside(mention, season) for season in seasons)
    )
    if not units and not _OTHER_THINGS.search(reading.clues(index).outline):
        fates = [item for item in reading.clues(index).items if item.cls in _FATE]
        if fates:
            item = next((f for f in fates if f.cls in ("RENEW", "CANCEL", "FINAL", "ORDER")), fates[0])
            units.append(Unit(index, item.start, item.end, f"renewal/{item.cls.lower()}", None))
    units.sort(key=lambda u: u.start)
    return units


def _beside(title: SeriesMention, season: SeasonMention) -> bool:
    if season.start >= title.end:
        return season.start - title.end <= _NEAR
    return title.start - season.end <= _NEAR // 2


def _extra(reading: Reading, unit: Unit) -> list[str]:
    found = [f"units={min(len(_find(reading, unit.sentence)), 4)}"]
    if isinstance(unit.payload, SeasonMention):
        found.append("season=" + reading.season_note(unit.payload))
        found.append("form=" + unit.payload.form)
    found.extend("date=" + reading.date_note(d.window) for d in reading.dates(unit.sentence)[:2])
    return found


_OUTCOMES = {
    "renewed": ("renewed", True),
    "renewed-not": ("renewed", False),
    "cancelled": ("cancelled", True),
    "cancelled-not": ("cancelled", False),
    "final": ("final", True),
    "final-not": ("final", False),
}


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    outcome, polarity = _OUTCOMES[label]
    value = Renewal(cast(Literal["renewed", "cancelled", "final"], outcome))
    return [Proposal(value, unit.sentence, unit.start, unit.end, unit.rule, polarity=polarity)]


RENEWAL = Task("renewal", _find, _produce, _extra, bias=-2.5, patterns=wordings.RENEWAL)
