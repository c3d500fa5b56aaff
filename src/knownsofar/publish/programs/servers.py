"""What is known, for media servers: whether a series goes on, in the few words that each of them has.

Sonarr, Jellyfin, Plex and Kodi know no "renewed", "cancelled" or "most likely over". The table is in
docs/media-servers.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Literal

import msgspec

from knownsofar.model import ENDED, Certainty, Dossier, Identifier, Outlook
from knownsofar.publish.outlook import chance_by
from knownsofar.publish.programs.names import key
from knownsofar.publish.programs.wording import half, named

Status = Literal["Continuing", "Ended", "Upcoming"]

OVER = 0.95
"""A series of which nothing is decided counts as ended when the next season is so sure never to come..."""
NOT_OVER = 0.80
"""... and as going on again when it is less sure than this. Between the two it stays what it was."""
TOLD_OVER = 0.80
"""An end that only reports tell counts when the chance that it is one is as high as this..."""
TOLD_NOT_OVER = 0.50
"""... and no longer when it is lower than this. All four are a choice: who was told "Ended" looks no more."""

_JELLYFIN: Mapping[Status, str] = {"Continuing": "Continuing", "Ended": "Ended", "Upcoming": "Unreleased"}
_LARGEST = 2**31 - 1


class ServerStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The words for one series. `sonarr` also is what TheTVDB says; `plex` is a label, Plex has no field."""

    sonarr: Status
    jellyfin: str
    kodi: Literal["Continuing", "Ended"]
    plex: Status


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What media servers are told of a series: of its next season, `premiere` being the announced day."""

    series: str
    season: int | None
    stage: str
    as_of: date
    premiere: date | None
    outlook: Outlook | None
    words: ServerStatus


def server_status(dossier: Dossier, previous: Status | None = None) -> ServerStatus:
    """The words for a series, from the dossier of its next season.

    `previous` is the `sonarr` of the day before, so that what is on the edge
    does not make it flap; the makers' own word counts at once, either way.
    """
    status = _status(dossier, previous)
    return ServerStatus(
        sonarr=status,
        jellyfin=_JELLYFIN[status],
        kodi="Ended" if status == "Ended" else "Continuing",
        plex=status,
    )


def settled_status(days: Sequence[Dossier], on: Callable[[date], Dossier] | None = None) -> ServerStatus:
    """The words for a series after all that was known of its next season, day by day, today the last.

    `days` are in order, and all days on which it may have changed but for
    silence, which only makes it surer that nothing comes. `on` gives the dossier
    of a day between; it is asked where silence alone may have ended the series by
    then, and that matters today. So the words are made of the ledger alone, and
    nobody has to remember what was told. Raises ValueError for no days.
    """
    if not days:
        raise ValueError("no days")
    # Days before the last one that needs no look at what was told before it have no say.
    start = next((n for n in range(len(days) - 1, -1, -1) if not _on_the_edge(days[n])), 0)
    words = server_status(days[start])
    for before, dossier in pairwise(days[start:]):
        eve = dossier.as_of - timedelta(1)
        silent = words.sonarr != "Ended" and eve > before.as_of and _never_by(before, eve) >= NOT_OVER
        if on is not None and silent:
            words = server_status(on(eve), words.sonarr)
        words = server_status(dossier, words.sonarr)
    return words


def _on_the_edge(dossier: Dossier) -> bool:
    """True where it hangs on what was told before."""
    return server_status(dossier) != server_status(dossier, "Ended")


def _status(dossier: Dossier, previous: Status | None) -> Status:
    stage = dossier.stage
    if stage.value in ENDED and stage.certainty is Certainty.OFFICIAL:
        return "Ended"
    over = _over(dossier)
    if stage.value == "awaiting":
        ended = over >= (NOT_OVER if previous == "Ended" else OVER)
    else:
        weak = stage.value in ENDED or stage.certainty is not Certainty.OFFICIAL
        ended = weak and over >= (TOLD_NOT_OVER if previous == "Ended" else TOLD_OVER)
    if ended:
        return "Ended"
    if dossier.season == 1 and stage.value != "released":
        return "Upcoming"
    return "Continuing"


def _over(dossier: Dossier) -> float:
    """The chance that nothing more comes: by the outlook while nothing is decided, else by what was told."""
    stage = dossier.stage
    if stage.value == "awaiting":
        return dossier.outlook.release.never if dossier.outlook is not None else 0.0
    if stage.chances:
        return sum(stage.chances.get(off, 0.0) for off in ENDED)
    sure = stage.probability if stage.probability is not None else 1.0
    return sure if stage.value in ENDED else 1 - sure


def _never_by(dossier: Dossier, day: date) -> float:
    """The chance that nothing ever comes, on a later day until which nothing is heard."""
    if dossier.stage.value != "awaiting" or dossier.outlook is None:
        return 0.0
    release = dossier.outlook.release
    return release.never / max(1 - chance_by(release, dossier.as_of, day), release.never, 1e-9)


def statuses(told: Iterable[Told], identifiers: Iterable[Identifier] = ()) -> bytes:
    """A JSON list, one object a series: title, identifiers, stage, premiere, the words for each server."""
    known = _identifiers(identifiers)
    return _json(
        [
            {
                "title": named(each.series),
                **_ids(known.get(key(each.series), {})),
                "season": each.season,
                "stage": each.stage,
                "as_of": each.as_of.isoformat(),
                **_premiere(each),
                **msgspec.to_builtins(each.words),
            }
            for each in told
        ]
    )


def _premiere(told: Told) -> dict[str, Any]:
    """The day that the makers have named, or else when to expect it, and how likely it is to come at all."""
    outlook = told.outlook if told.premiere is None else None
    span = half(outlook) if outlook is not None else None
    return {
        "premiere": told.premiere.isoformat() if told.premiere is not None else None,
        "expected": {"earliest": span[0].isoformat(), "latest": span[1].isoformat()} if span else None,
        "chance": round(1 - outlook.release.never, 4) if outlook is not None else None,
    }


def sonarr_list(series: Iterable[str], identifiers: Iterable[Identifier]) -> tuple[bytes, int]:
    """A JSON list that Sonarr imports as a custom list, and how many of the series are left out.

    Sonarr finds a series by TheTVDB's number; one without is left out.
    """
    known = _identifiers(identifiers)
    items: dict[str, dict[str, Any] | None] = {}
    for title in series:
        ids = _ids(known.get(key(title), {}))
        items.setdefault(key(title), {"title": named(title), **ids} if "tvdbId" in ids else None)
    found = [item for item in items.values() if item is not None]
    return _json(found), len(items) - len(found)


def _identifiers(identifiers: Iterable[Identifier]) -> dict[str, dict[str, str]]:
    """Of each series its identifiers by scheme; the last word counts."""
    known: dict[str, dict[str, str]] = {}
    for one in identifiers:
        ids = known.setdefault(key(one.series), {})
        ids.pop(one.scheme, None)
        if one.holds:
            ids[one.scheme] = one.value
    return known


def _ids(known: Mapping[str, str]) -> dict[str, Any]:
    """Identifiers as Sonarr spells them: numbers of TheTVDB and TMDB, and IMDb's tt with digits."""
    found: dict[str, Any] = {}
    for scheme, name in (("thetvdb", "tvdbId"), ("tmdb", "tmdbId")):
        value = known.get(scheme, "")
        if value.isascii() and value.isdigit() and len(value) <= 10 and 0 < int(value) <= _LARGEST:
            found[name] = int(value)
    imdb = known.get("imdb", "")
    if imdb.isascii() and imdb.startswith("tt") and imdb[2:].isdigit() and len(imdb) <= 12:
        found["imdbId"] = imdb
    return found


def _json(items: list[dict[str, Any]]) -> bytes:
    from json import dumps

    return (dumps(items, ensure_ascii=False, indent=1) + "\n").encode()
