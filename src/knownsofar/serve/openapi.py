"""The OpenAPI document of the API: made from the types where it can be, written by hand elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

import msgspec

from knownsofar.model import VALUES, Certainty, Outlook, RumorFate, Slip, Stage
from knownsofar.publish.programs.servers import ServerStatus
from knownsofar.publish.site.library import Outlet
from knownsofar.serve.questions import LONGEST, MOST, USUAL

_DAY = {"type": "string", "format": "date"}
_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_IDS = {"type": "array", "items": _TEXT}
_CHANCE = {"type": "number", "minimum": 0, "maximum": 1}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _object(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    required = [name for name in properties if name not in optional]
    return {"type": "object", "properties": properties, "required": required}


def _listed(name: str, **more: Any) -> dict[str, Any]:
    items = {"items": {"type": "array", "items": _ref(name)}}
    return _object(items | more)


_NEXT = _or_null({"type": "string", "description": "the address of the next page; null on the last"})
_SEASON_NUMBER = _or_null({"type": "integer", "minimum": 1})
_CLAIM = {
    "id": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
    "series": _TEXT,
    "season": _or_null({"type": "integer"}),
    "predicate": {"enum": list(VALUES)},
    "value": {"type": "object"},
    "certainty": {"enum": [each.value for each in Certainty]},
    "polarity": {"type": "boolean"},
    "source": _or_null(_TEXT),
    "sentence": _TEXT,
    "url": _TEXT,
    "outlet": _TEXT,
    "published": _DAY,
    "rule": _TEXT,
    "span": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
    "schema": {"type": "integer"},
}
_BELIEF = {
    "predicate": {"enum": list(VALUES)},
    "value": {"type": "object"},
    "season": _or_null({"type": "integer"}),
    "label": {"enum": ["official", "reported", "rumored", "predicted", "unknown", "disputed"]},
    "polarity": {"type": "boolean"},
    "for": _IDS,
    "against": _IDS,
    "earlier": _IDS,
    "also": {"type": "array", "items": _TEXT},
    "first_published": _DAY,
    "changed": _DAY,
    "probability": _or_null(_CHANCE),
    "witnesses": _or_null(_COUNT),
    "others": {"type": "array", "items": _ref("Alternative")},
    "none": _or_null(_CHANCE),
}
_ALTERNATIVE = {
    "value": {"type": "object"},
    "polarity": {"type": "boolean"},
    "probability": _CHANCE,
    "for": _IDS,
}
_RUMOR = {
    "predicate": {"enum": list(VALUES)},
    "value": {"type": "object"},
    "certainty": {"enum": [each.value for each in Certainty]},
    "told": _DAY,
    "last": _DAY,
    "claims": _IDS,
    "fate": {"enum": list(get_args(RumorFate))},
    "decided": _or_null(_DAY),
    "by": _IDS,
}
_BRIEF_OUTLOOK = _object(
    {
        "renewal": _CHANCE,
        "never": _CHANCE,
        "quantiles": {"type": "object", "additionalProperties": _DAY},
    }
)
_BRIEF = {
    "slug": _TEXT,
    "series": _TEXT,
    "season": _SEASON_NUMBER,
    "title": _TEXT,
    "page": _TEXT,
    "api": _TEXT,
    "answer": {"type": "array", "items": _TEXT, "description": "the answer, a sentence each"},
    "stage": _object(
        {
            "value": _TEXT,
            "probability": _or_null(_CHANCE),
            "since": _or_null(_DAY),
            "certainty": _or_null(_TEXT),
        }
    ),
    "official_day": _or_null(_DAY),
    "window": _or_null(_object({"earliest": _or_null(_DAY), "latest": _or_null(_DAY)})),
    "window_label": _or_null(_TEXT),
    "outlook": _or_null(_BRIEF_OUTLOOK),
    "platforms": {"type": "array", "items": _TEXT},
    "changed": _or_null(_DAY),
    "claims": _COUNT,
    "articles": _COUNT,
    "outlets": _COUNT,
    "servers": _ref("ServerStatus"),
}
_DOSSIER = {
    "slug": _TEXT,
    "page": _TEXT,
    "schema": {"type": "integer"},
    "series": _TEXT,
    "season": _SEASON_NUMBER,
    "as_of": _DAY,
    "stage": _ref("Stage"),
    "beliefs": {"type": "array", "items": _ref("Belief")},
    "outlook": _or_null(_ref("Outlook")),
    "unknown": {"type": "array", "items": {"enum": list(VALUES)}},
    "rumors": {"type": "array", "items": _ref("Rumor")},
    "slips": {"type": "array", "items": _ref("Slip")},
    "claims": {"type": "array", "items": _ref("Claim")},
    "outlets": _COUNT,
    "witnesses": _or_null(_COUNT),
}
_DIFFERENCE = {
    "day": _DAY,
    "series": _TEXT,
    "season": _SEASON_NUMBER,
    "what": {"enum": ["stage", "belief", "outlook"]},
    "fact": _TEXT,
    "official": {"type": "boolean"},
    "before": _or_null({"type": "object"}),
    "after": _or_null({"type": "object"}),
    "claims": _IDS,
}
_CHANGE = {
    "id": {"type": "string", "description": "a urn:uuid that stays"},
    "slug": _TEXT,
    "title": _TEXT,
    **_DIFFERENCE,
}
_COMPARISON = {
    "slug": _TEXT,
    "page": _TEXT,
    "series": _TEXT,
    "season": _SEASON_NUMBER,
    "from": _DAY,
    "to": _DAY,
    "changes": {"type": "array", "items": _ref("Difference")},
}
_ARTICLE = {
    "url": {"type": "string"},
    "outlet": {"type": "string"},
    "published": {"type": "string", "format": "date"},
    "title": {"type": "string"},
    "text": {"type": "string", "description": "paragraphs divided by blank lines"},
    "language": _or_null(_TEXT),
    "author": _or_null(_TEXT),
}
_ADDED = {
    "url": _TEXT,
    "article": {"enum": ["new", "changed", "known"]},
    "added": _object({"claims": _COUNT, "slips": _COUNT}),
    "claims": {"type": "array", "items": _ref("Claim")},
    "warning": _or_null(_TEXT),
}


def _schemas() -> dict[str, Any]:
    made = msgspec.json.schema_components(
        [Outlook, Stage, Slip, ServerStatus, Outlet], ref_template="#/components/schemas/{name}"
    )[1]
    written = {
        "Error": _object({"status": {"type": "integer"}, "code": _TEXT, "message": _TEXT}),
        "Claim": _object(_CLAIM),
        "Belief": _object(_BELIEF),
        "Alternative": _object(_ALTERNATIVE),
        "Rumor": _object(_RUMOR),
        "Season": _object(_BRIEF),
        "Dossier": _object(_DOSSIER),
        "Change": _object(_CHANGE),
        "Difference": _object(_DIFFERENCE),
        "Comparison": _object(_COMPARISON),
        "Article": _object(_ARTICLE, ("language", "author")),
        "Added": _object(_ADDED),
        "SeasonList": _listed("Season", next=_NEXT, not_weighed_yet=_COUNT),
        "ClaimList": _listed("Claim", next=_NEXT),
        "ChangeList": _listed("Change", next=_NEXT),
        "OutletList": _listed("Outlet"),
        "Health": _object({"status": {"const": "ok"}, "entries": _COUNT}),
    }
    return made | written


def _parameter(name: str, schema: dict[str, Any], about: str, *, place: str = "query") -> dict[str, Any]:
    found: dict[str, Any] = {"name": name, "in": place, "schema": schema, "description": about}
    return found | ({"required": True} if place == "path" else {})


_SHORT = {"type": "string", "maxLength": LONGEST}
_SLUG = {"type": "string", "pattern": "^[a-z0-9-]{1,100}$"}
_NAMED = {"type": "string", "pattern": "^season-(next|[1-9][0-9]{0,2})$"}
_NUMBER = {"type": "integer", "minimum": 1, "maximum": 999}
_AS_OF = _parameter("as_of", _DAY, "only what was published by this day; not later than today")
_LIMIT = _parameter(
    "limit", {"type": "integer", "minimum": 1, "maximum": MOST, "default": USUAL}, "items on a page"
)
_AFTER = _parameter("after", _SHORT, "where the page begins: taken from `next`")
_OF_SERIES = _parameter("series", _SLUG, "the slug of a followed series")


def _errors(*statuses: int) -> dict[str, Any]:
    content = {"application/json": {"schema": _ref("Error")}}
    return {str(status): {"description": _STATUSES[status], "content": content} for status in statuses}


_STATUSES = {
    401: "no token, or a wrong one",
    403: "this server has no token, and takes nothing",
    404: "there is no such series, season or page",
    413: "too large",
    415: "no JSON",
    422: "a parameter or an article that cannot be understood; the message says what to write",
    503: "busy: ask again after Retry-After seconds",
}


def _get(
    name: str, summary: str, answer: str, parameters: list[dict[str, Any]], *errors: int
) -> dict[str, Any]:
    responses = {
        "200": {
            "description": "as asked",
            "headers": {"ETag": {"schema": _TEXT, "description": "for If-None-Match"}},
            "content": {"application/json": {"schema": _ref(answer)}},
        },
        "304": {"description": "not changed since the ETag of If-None-Match"},
        **_errors(*errors, 503),
    }
    return {
        "get": {"operationId": name, "summary": summary, "parameters": parameters, "responses": responses}
    }


@cache
def document() -> dict[str, Any]:
    """The document, OpenAPI 3.1."""
    season = [
        _parameter("slug", _SLUG, "the series", place="path"),
        _parameter("season", _NAMED, "season-2; season-next where no claim numbers it", place="path"),
    ]
    two_days = [
        {**_parameter("from", _DAY, "the earlier day, not before the first article"), "required": True},
        _parameter("to", _DAY, "the later day; today unless given"),
    ]
    claims = [
        _OF_SERIES,
        _parameter("season", _NUMBER, "claims about this season alone"),
        _parameter("predicate", {"enum": list(VALUES)}, "what kind of thing is said"),
        _parameter("certainty", {"enum": [each.value for each in Certainty]}, "how sure the article is"),
        _parameter("outlet", _SHORT, "who published it"),
        _AS_OF,
        _LIMIT,
        _AFTER,
    ]
    since = {"anyOf": [_DAY, {"type": "string", "format": "date-time"}]}
    changes = [
        _parameter("since", since, "changes from this day on; all unless given"),
        _OF_SERIES,
        _parameter("season", _NUMBER, "with `series`: of this season alone"),
        _LIMIT,
        _AFTER,
    ]
    added = {"application/json": {"schema": _ref("Added")}}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Known So Far",
            "version": "1",
            "description": "What is known about the next seasons of series, who says so, how sure, and when.",
        },
        "paths": {
            "/api/v1/series": _get(
                "series", "Followed seasons, in brief", "SeasonList", [_LIMIT, _AFTER], 422
            ),
            "/api/v1/series/{slug}/{season}": _get(
                "season", "Everything known about a season", "Dossier", [*season, _AS_OF], 404, 422
            ),
            "/api/v1/series/{slug}/{season}/between": _get(
                "between",
                "What is known of a season on one day, against another",
                "Comparison",
                [*season, *two_days],
                404,
                422,
            ),
            "/api/v1/claims": _get("claims", "Claims, as they were recorded", "ClaimList", claims, 404, 422),
            "/api/v1/changes": _get("changes", "What changed, oldest first", "ChangeList", changes, 404, 422),
            "/api/v1/sources": _get("sources", "The outlets", "OutletList", [], 422),
            "/api/v1/articles": {
                "post": {
                    "operationId": "add",
                    "summary": "Record an article; the same one again adds nothing",
                    "security": [{"token": []}],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": _ref("Article")}},
                    },
                    "responses": {
                        "200": {"description": "known already", "content": added},
                        "201": {"description": "recorded", "content": added},
                        **_errors(401, 403, 413, 415, 422, 503),
                    },
                }
            },
            "/healthz": _get("health", "That it runs", "Health", []),
        },
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }
