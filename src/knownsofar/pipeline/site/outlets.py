"""The outlets as the site shows them: what they say, as it is now; how often they were right, once a day."""

from __future__ import annotations

from typing import Literal

import msgspec

from knownsofar.ledger import Ledger, Tally
from knownsofar.pipeline.site.stocking import Site
from knownsofar.pipeline.site.store import Store
from knownsofar.publish.site.library import Outlet, TrackRecord

_CERTAINTIES: tuple[Literal["official", "reported", "rumored", "predicted"], ...] = (
    "official",
    "reported",
    "rumored",
    "predicted",
)


class Graded(msgspec.Struct, frozen=True):
    """What grading found of one outlet."""

    lead_days: float | None
    records: tuple[TrackRecord, ...]
    copies: dict[str, int]


_decoder = msgspec.json.Decoder(dict[str, Graded])


def outlets(ledger: Ledger, store: Store, site: Site) -> tuple[Outlet, ...]:
    """All outlets, those that say most first.

    The intervals of records take seconds where there are a thousand: so they are
    made at the first look of a day, and kept in the store.
    """
    kept = store.graded(site.as_of)
    graded = _decoder.decode(kept) if kept is not None else None
    if graded is None:
        graded = _grade(ledger, site)
        store.put_graded(site.as_of, msgspec.json.encode(graded))
    return tuple(_outlet(tally, graded.get(tally.outlet)) for tally in ledger.tallies(site.as_of))


def _grade(ledger: Ledger, site: Site) -> dict[str, Graded]:
    from knownsofar.pipeline import track_records

    found = track_records(ledger, as_of=site.as_of)
    leads = dict(found.records.ranking())
    copies: dict[str, dict[str, int]] = {}
    for (who, whom), times in sorted(found.copies.items()):
        copies.setdefault(who, {})[whom] = times
    return {
        name: Graded(
            leads.get(name),
            tuple(
                TrackRecord(**{field: getattr(record, field) for field in TrackRecord.__struct_fields__})
                for record in found.records.of_outlet(name)
            ),
            copies.get(name, {}),
        )
        for name in {*found.records.outlets(), *copies}
    }


def _outlet(tally: Tally, graded: Graded | None) -> Outlet:
    return Outlet(
        name=tally.outlet,
        articles=tally.articles,
        claims=sum(tally.claims.values()),
        first=tally.first,
        last=tally.last,
        **{kind: tally.claims.get(kind, 0) for kind in _CERTAINTIES},
        lead_days=graded.lead_days if graded is not None else None,
        records=graded.records if graded is not None else (),
        copies=graded.copies if graded is not None else {},
    )
