"""What is known, for media servers: whether a series goes on, in the few words that each of them has.

Sonarr, Jellyfin, Plex and Kodi know no "renewed", "cancelled" or "most likely over". The table is in
docs/media-servers.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import msgspec

from knownsofar.model import Dossier, Identifier, Release, is_official
from knownsofar.publish.programs.names import key
from knownsofar.publish.programs.wording import half, named

Status = Literal["Continuing", "Ended", "Upcoming"]

OVER = 0.95
"""A series of which nothing is decided counts as ended when the next season is so sure never to come..."""
NOT_OVER = 0.80
"""... and as going on again when it is less sure than this. Between the two it stays what it was."""

_JELLYFIN: Mapping[Status, str] = {"Continuing": "Continuing", "Ended": "Ended", "Upcoming": "Unreleased"}
_LARGEST = 2**31 - 1


class ServerStatus(msgspec.Struct, frozen=True, kw_only=True):
    """The words for one series. `sonarr` also is what TheTVDB says; `plex` is a label, Plex has no field."""

    sonarr: Status
    jellyfin: str
    kodi: Literal["Continuing", "Ended"]
    plex: Status


def server_status(dossier: Dossier, previous: Status | None = None) -> ServerStatus:
    """The words for a series, from the dossier of its next season.

    `previous` is the last `sonarr` that was told, so that a forecast on the
    edge does not make it flap; without it a forecast must be past OVER.
    """
    status = _status(dossier, previous)
    return ServerStatus(
        sonarr=status,
        jellyfin=_JELLYFIN[status],
        kodi="Ended" if status == "Ended" else "Continuing",
        plex=status,
    )


def _status(dossier: Dossier, previous: Status | None) -> Status:
    stage = dossier.stage.value
    if stage in ("cancelled", "concluded"):
        return "Ended"
    never = dossier.outlook.release.never if dossier.outlook is not None else 0.0
    if stage == "awaiting" and never >= (NOT_OVER if previous == "Ended" else OVER):
        return "Ended"
    if dossier.season == 1 and stage != "released":
        return "Upcoming"
    return "Continuing"


def statuses(
    dossiers: Iterable[Dossier],
    identifiers: Iterable[Identifier] = (),
    previous: Mapping[str, Status] | None = None,
) -> bytes:
    """A JSON list, one object a series: title, identifiers, stage, premiere, and the words for each server.

    `previous` has the last `sonarr` of series by their titles.
    """
    known = _identifiers(identifiers)
    told = {key(title): status for title, status in (previous or {}).items()}
    return _json(
        [
            {
                "title": named(dossier.series),
                **_ids(known.get(key(dossier.series), {})),
                "season": dossier.season,
                "stage": dossier.stage.value,
                "as_of": dossier.as_of.isoformat(),
                **_premiere(dossier),
                **msgspec.to_builtins(server_status(dossier, told.get(key(dossier.series)))),
            }
            for dossier in dossiers
        ]
    )


def _premiere(dossier: Dossier) -> dict[str, Any]:
    """The day that the makers have named, or else when to expect it, and how likely it is to come at all."""
    named = [
        belief.value.window.earliest
        for belief in dossier.beliefs
        if isinstance(belief.value, Release) and belief.season == dossier.season
        if belief.polarity and is_official(belief) and belief.value.window.is_day
    ]
    outlook = dossier.outlook
    span = half(outlook) if outlook is not None and not named else None
    return {
        "premiere": named[0].isoformat() if named and named[0] else None,
        "expected": {"earliest": span[0].isoformat(), "latest": span[1].isoformat()} if span else None,
        "chance": round(1 - outlook.release.never, 4) if outlook is not None and not named else None,
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
