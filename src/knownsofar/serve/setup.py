"""What a desk is opened with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from knownsofar.model.naming import key_of
from knownsofar.pipeline.site.stocking import Site


class Setup(msgspec.Struct, frozen=True):
    """Where the ledger and the store lie, the site's address where it has one, and one's own precedents."""

    ledger: str
    store: Path
    base: str | None = None
    precedents: Path | None = None

    def site(self, today: date) -> Site:
        """What the site is made for."""
        return Site(as_of=today, base=self.base, precedents=self.precedents)


def usual_store(folder: Path, ledger: str) -> Path:
    """Where the store of a ledger lies in a user's cache folder."""
    place = ledger if "://" in ledger else str(Path(ledger).absolute())
    return folder / f"serve-{key_of(place.encode('utf-8', 'replace')).hex()}.sqlite"
