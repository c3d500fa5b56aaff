"""The answers of /api/v1, from the desk. serve/openapi.py describes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from urllib.parse import urlencode

import msgspec

from knownsofar.errors import InputError, LedgerBusyError, UnfitError
from knownsofar.ledger import Wanted
from knownsofar.model import Claim, change_to_json, claim_to_json, dossier_to_json
from knownsofar.publish.site.library import Followed
from knownsofar.publish.site.paths import folder_of, season_of_name
from knownsofar.serve import questions
from knownsofar.serve.answers import Answer, Refusal, json_answer
from knownsofar.serve.desk import Desk
from knownsofar.serve.questions import Query

ROOT = "api/v1/"
_SEASON = re.compile(r"series/([a-z0-9-]{1,100})/(season-(?:next|[1-9]\d{0,2}))(/between)?")


def ask(desk: Desk, path: str, query: Query, today: date) -> Answer:
    """The answer for a path below ROOT. Raises Refusal where there is none."""
    if (found := _SEASON.fullmatch(path)) and found[3]:
        return _between(desk, found[1], found[2], query, today)
    if found:
        return _season(desk, found[1], found[2], query, today)
    if path not in _LISTS:
        raise Refusal(404, "not-found", "there is nothing here: see /api/v1/openapi.json")
    return _LISTS[path](desk, query, today)


def _season(desk: Desk, slug: str, name: str, query: Query, today: date) -> Answer:
    questions.only(query, ("as_of",))
    as_of = questions.day(query, "as_of", today)
    series = desk.find(slug)
    shown = desk.shown(series, season_of_name(name), as_of, today)
    value = {"slug": slug, "page": f"/{shown.folder}/", **dossier_to_json(shown.dossier)}
    return json_answer(value, titles=series.titles, entries=desk.entries, dated=as_of is not None)


def _between(desk: Desk, slug: str, name: str, query: Query, today: date) -> Answer:
    questions.only(query, ("from", "to"))
    if "from" not in query:
        raise Refusal(422, "missing-parameter", "from is missing: write a day as YYYY-MM-DD")
    series, season = desk.find(slug), season_of_name(name)
    shown = desk.shown(series, season, None, today)
    before, after, changes = desk.between(series, season, query, today)
    value = {
        "slug": slug,
        "page": f"/{shown.folder}/",
        "series": after.series,
        "season": after.season,
        "from": before.as_of,
        "to": after.as_of,
        "changes": [change_to_json(change) for change in changes],
    }
    return json_answer(value, titles=series.titles, entries=desk.entries)


def _series(desk: Desk, query: Query, today: date) -> Answer:
    questions.only(query, ("limit", "after"))
    most, after = questions.limit(query), query.get("after", "")
    seasons = sorted(desk.store.seasons(), key=lambda season: season.folder)
    left = [season for season in seasons if season.folder > after]
    items = [brief(season) for season in left[:most]]
    more = len(left) > most
    following = _next("series", query, after=left[most - 1].folder) if more else None
    waiting = max(len(desk.series()) - len(desk.store.made()), 0)
    value = {"items": items, "next": following, "not_weighed_yet": waiting}
    return json_answer(value, entries=desk.entries, listing=True)


def brief(season: Followed) -> dict[str, Any]:
    """A season in brief, as the API tells it."""
    outlook = season.outlook
    return {
        "slug": season.slug,
        "series": season.series,
        "season": season.season,
        "title": season.title,
        "page": f"/{season.folder}/",
        "api": f"/{ROOT}{season.folder}",
        "answer": list(season.answer),
        "stage": {
            "value": season.stage,
            "probability": season.stage_chance,
            "since": season.since,
            "certainty": season.certainty,
        },
        "official_day": season.official,
        "window": season.window,
        "window_label": season.window_label,
        "outlook": outlook
        and {
            "renewal": outlook.renewal.probability,
            "never": outlook.release.never,
            "quantiles": outlook.release.quantiles,
        },
        "platforms": list(season.platforms),
        "changed": season.changed,
        "claims": season.claims,
        "articles": season.articles,
        "outlets": season.outlets,
        "servers": season.servers,
    }


def _claims(desk: Desk, query: Query, today: date) -> Answer:
    names = ("series", "season", "predicate", "certainty", "outlet", "as_of", "limit", "after")
    questions.only(query, names)
    most, after = questions.limit(query), questions.place(query)
    titles = desk.find(query["series"]).titles if "series" in query else None
    wanted = Wanted(
        titles,
        questions.whole(query, "season", 1, 999),
        questions.predicate(query),
        questions.certainty(query),
        query.get("outlet"),
    )
    as_of = questions.day(query, "as_of", today)
    found = desk.ledger.page_of_claims(wanted, after=after, limit=most + 1, as_of=as_of)
    items = [claim_item(claim) for _, claim in found[:most]]
    more = len(found) > most
    place = "-".join(map(str, found[most - 1][0])) if more else ""
    value = {"items": items, "next": _next("claims", query, after=place) if more else None}
    return json_answer(value, titles=titles, entries=desk.entries, dated=True)


def claim_item(claim: Claim) -> dict[str, Any]:
    """A claim with its id."""
    return {"id": claim.id, **claim_to_json(claim)}


def _changes(desk: Desk, query: Query, today: date) -> Answer:
    questions.only(query, ("since", "series", "season", "limit", "after"))
    since, most = questions.since(query), questions.limit(query)
    folder = None
    number = questions.whole(query, "season", 1, 999)
    if "series" in query:
        folder = folder_of(desk.find(query["series"]).slug, number)
    elif number is not None:
        raise questions.wrong("season", query["season"], "`series` with it")
    found = desk.store.changes(since, folder, _change_place(query), most + 1)
    more = len(found) > most
    place = "~".join(map(str, found[most - 1][0])) if more else ""
    value = {
        "items": [msgspec.Raw(plain) for _, plain in found[:most]],
        "next": _next("changes", query, after=place) if more else None,
    }
    return json_answer(value, entries=desk.entries, listing=True)


_PLACE = re.compile(r"(\d{4}-\d\d-\d\d)~(series/[a-z0-9-]{1,100}/season-(?:next|\d{1,3}))~(\d{1,9})")


def _change_place(query: Query) -> tuple[str, str, int]:
    if "after" not in query:
        return ("", "", -1)
    if not query["after"].isascii() or not (found := _PLACE.fullmatch(query["after"])):
        raise questions.wrong("after", query["after"], "what `next` of the page before says")
    return found[1], found[2], int(found[3])


def _sources(desk: Desk, query: Query, today: date) -> Answer:
    questions.only(query, ())
    items = desk.library(today).outlets
    return json_answer({"items": items}, entries=desk.entries)


_LISTS: Mapping[str, Callable[[Desk, Query, date], Answer]] = {
    "series": _series,
    "claims": _claims,
    "changes": _changes,
    "sources": _sources,
}


def _next(path: str, query: Query, **more: str) -> str:
    """The address of the next page of a list."""
    return f"/{ROOT}{path}?{urlencode({**query, **more})}"


def add(desk: Desk, body: bytes, today: date) -> Answer:
    """Record an article that came as JSON. Raises Refusal where it cannot be."""
    from knownsofar.pipeline import record_article, to_come

    try:
        reading, added = record_article(desk.ledger, body)
    except (InputError, UnfitError) as error:
        raise Refusal(422, error.reason, f"the article was not recorded: it {error.message}") from error
    except LedgerBusyError as error:
        raise Refusal(503, error.reason, error.message, {"Retry-After": "5"}) from error
    new = added.article != "known"
    claims = [claim_item(claim) for claim in reading.claims] if new else []
    value = {
        "url": reading.article.url,
        "article": added.article,
        "added": {"claims": added.claims, "slips": added.slips},
        "claims": claims,
        "warning": to_come(reading.article, today),
    }
    return json_answer(value, status=201 if new else 200, entries=desk.entries, keep=False)
