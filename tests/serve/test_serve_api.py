"""The API: what it gives, page by page; what it takes, and from whom; and every error in one shape."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from tests.serve.conftest import TOKEN, Client, Starts, settled

NEWS: dict[str, Any] = {
    "url": "https://daily.example/night-ferry-renewed",
    "outlet": "The Daily Example",
    "published": "2023-06-06",
    "title": "Night Ferry renewed for season 2 at Netflix",
    "text": "Netflix has renewed Night Ferry for season 2.",
}


def pages(client: Client, path: str) -> list[Any]:
    """All items of a list, page by page."""
    items: list[Any] = []
    following: str | None = path
    while following:
        page = client.ask(following).json
        items += page["items"]
        following = page["next"]
    return items


def test_series_come_in_brief_with_where_to_ask_on(client: Client) -> None:
    series = {item["series"]: item for item in client.ask("/api/v1/series").json["items"]}
    assert set(series) == {"Glass Harbour", "Night Ferry", "오징어 게임"}
    harbour = series["Glass Harbour"]
    assert harbour["official_day"] == "2099-05-05"
    assert harbour["servers"]["sonarr"] == "Continuing"
    assert client.ask(harbour["page"]).status == 200
    assert client.ask(harbour["api"]).json["series"] == "Glass Harbour"


@pytest.mark.parametrize("path", ["series", "claims", "changes"])
def test_a_list_is_the_same_in_pages_of_any_size(client: Client, path: str) -> None:
    whole = client.ask(f"/api/v1/{path}?limit=1000").json
    assert whole["next"] is None
    assert len(whole["items"]) >= 3
    for size in (1, 2):
        assert pages(client, f"/api/v1/{path}?limit={size}") == whole["items"]


def test_a_season_is_what_the_command_prints(client: Client) -> None:
    told = client.ask("/api/v1/series/glass-harbour/season-2?as_of=2022-06-06").json
    assert (told["slug"], told["season"], told["as_of"]) == ("glass-harbour", 2, "2022-06-06")
    assert told["stage"]["value"] == "renewed"
    assert client.ask("/series/glass-harbour/season-2/dossier.json?as_of=2022-06-06").json == {
        name: value for name, value in told.items() if name not in ("slug", "page")
    }


def test_claims_are_filtered_by_all_that_is_given(client: Client) -> None:
    found = client.ask("/api/v1/claims?series=glass-harbour&predicate=release&certainty=rumored").json[
        "items"
    ]
    assert [claim["published"] for claim in found] == ["2022-05-22"]
    assert found[0]["id"]
    assert client.ask("/api/v1/claims?outlet=Nobody").json["items"] == []
    early = client.ask("/api/v1/claims?as_of=2022-05-22").json["items"]
    assert {claim["published"] for claim in early} == {"2022-01-28", "2022-05-22"}


def test_changes_begin_where_they_are_asked_to(client: Client) -> None:
    found = client.ask("/api/v1/changes?since=2022-06-06&series=glass-harbour&season=2").json["items"]
    assert found[0]["day"] == "2022-06-06"
    assert any(change["fact"] == "renewal" and change["official"] for change in found)
    assert (
        found
        == client.ask("/api/v1/changes?since=2022-06-06T08:00:00Z&series=glass-harbour&season=2").json[
            "items"
        ]
    )


def test_sources_say_how_sure_each_outlet_is(client: Client) -> None:
    (outlet,) = client.ask("/api/v1/sources").json["items"]
    assert outlet["articles"] == 6
    assert outlet["claims"] == sum(outlet[kind] for kind in ("official", "reported", "rumored", "predicted"))


@pytest.mark.parametrize(
    ("path", "status", "code"),
    [
        ("/api/v1/nothing", 404, "not-found"),
        ("/api/v1/series/none/season-1", 404, "unknown-series"),
        ("/api/v1/series/glass-harbour/season-9", 404, "unknown-season"),
        ("/api/v1/series/glass-harbour/season-2?as_of=2000-01-01", 404, "before-the-ledger"),
        ("/api/v1/series/glass-harbour/season-2?as_of=soon", 422, "bad-parameter"),
        ("/api/v1/series/glass-harbour/season-2?as_of=9999-12-31", 422, "future-day"),
        ("/api/v1/series/glass-harbour/season-2?asof=2022-01-01", 422, "unknown-parameter"),
        ("/api/v1/series?limit=0", 422, "bad-parameter"),
        ("/api/v1/series?limit=1001", 422, "bad-parameter"),
        ("/api/v1/claims?predicate=gossip", 422, "bad-parameter"),
        ("/api/v1/claims?certainty=sure", 422, "bad-parameter"),
        ("/api/v1/claims?season=-1", 422, "bad-parameter"),
        ("/api/v1/claims?after=1%27%20OR%201=1", 422, "bad-parameter"),
        ("/api/v1/claims?series=none", 404, "unknown-series"),
        ("/api/v1/claims?outlet=%00", 422, "bad-parameter"),
        ("/api/v1/claims?outlet=" + "x" * 400, 422, "bad-parameter"),
        ("/api/v1/changes?since=lately", 422, "bad-parameter"),
        ("/api/v1/changes?season=2", 422, "bad-parameter"),
        ("/api/v1/articles", 405, "method-not-allowed"),
    ],
)  # fmt: skip
def test_every_error_has_one_shape_and_says_what_to_do(
    client: Client, path: str, status: int, code: str
) -> None:
    got = client.ask(path)
    assert got.status == status
    assert got.headers["content-type"] == "application/json"
    assert set(got.json) == {"status", "code", "message"}
    assert (got.json["status"], got.json["code"]) == (status, code)
    assert len(got.json["message"]) > 10


def test_an_article_that_is_dated_ahead_is_recorded_with_a_warning(starts: Starts) -> None:
    client = starts()
    before = client.ask("/api/v1/series/glass-harbour/season-2").json
    text = "Netflix has officially cancelled Glass Harbour: there will be no season 2 of Glass Harbour."
    ahead = {"url": "https://a.example/ahead", "outlet": "A", "published": "2090-12-31", "text": text}
    got = client.add(ahead | {"title": "Glass Harbour season 2 is cancelled"})
    assert got.status == 201
    assert got.json["claims"]
    assert got.json["warning"].startswith("it is dated 2090-12-31, which is to come: ")
    assert client.ask("/api/v1/series/glass-harbour/season-2").json == before


def test_an_article_is_recorded_once_and_changes_what_is_shown(starts: Starts) -> None:
    client = starts()
    settled(client)
    before = client.ask("/series/night-ferry/season-2/").headers["etag"]
    harbour = client.ask("/series/glass-harbour/season-2/").headers["etag"]
    first, again = client.add(NEWS), client.add(NEWS)
    assert (first.status, first.json["article"], first.json["warning"]) == (201, "new", None)
    assert first.json["added"]["claims"] == len(first.json["claims"]) > 0
    assert first.json["claims"][0]["sentence"] == NEWS["text"]
    assert (again.status, again.json["article"], again.json["added"]["claims"]) == (200, "known", 0)
    for _ in range(100):
        page = client.ask("/series/night-ferry/season-2/", If_None_Match=before)
        if page.status == 200:
            break
    assert "Netflix has renewed Night Ferry" in page.text
    assert client.ask("/series/glass-harbour/season-2/").headers["etag"] == harbour
    settled(client)
    stages = {item["slug"]: item["stage"]["value"] for item in client.ask("/api/v1/series").json["items"]}
    assert stages["night-ferry"] == "renewed"


@pytest.mark.parametrize(
    ("body", "headers", "status", "code"),
    [
        (b"{}", {}, 401, "wrong-token"),
        (b"{}", {"Authorization": "Bearer wrong"}, 401, "wrong-token"),
        (b"{}", {"Authorization": f"Basic {TOKEN}"}, 401, "wrong-token"),
        (b"{}", {"Authorization": f"Bearer {TOKEN}", "Content_Type": "text/plain"}, 415, "not-json"),
        (b"{}", {"Authorization": f"Bearer {TOKEN}"}, 415, "not-json"),
    ],
)
def test_nothing_is_taken_without_the_token_or_as_what_it_is_not(
    client: Client, body: bytes, headers: dict[str, str], status: int, code: str
) -> None:
    got = client.ask("/api/v1/articles", "POST", body, **headers)
    assert (got.status, got.json["code"]) == (status, code)


@pytest.mark.parametrize(
    ("article", "status"),
    [
        (b"", 422),
        (b"not json", 422),
        (b"[" * 100_000, 422),
        (b"\xff\xfe", 422),
        (b"null", 422),
        ({"url": 1}, 422),
        ({**NEWS, "published": "soon"}, 422),
        ({**NEWS, "published": None}, 422),
        ({**NEWS, "text": ""}, 422),
        ({**NEWS, "title": "x", "text": "The weather is fine."}, 422),
        ({**NEWS, "text": "\ud800"}, 422),
        ({**NEWS, "text": "x" * 1_100_000}, 422),
        (b'{"text": "' + b"x" * 3_000_000 + b'"}', 413),
    ],
)
def test_an_article_that_cannot_be_read_is_refused_whole(client: Client, article: Any, status: int) -> None:
    before = client.ask("/healthz").json["entries"]
    got = client.add(article)
    assert got.status == status
    assert set(got.json) == {"status", "code", "message"}
    assert "Traceback" not in got.text
    assert client.ask("/healthz").json["entries"] == before


def test_hostile_words_come_out_as_words(starts: Starts) -> None:
    client = starts()
    evil = "<script>alert(1)</script>\u202e\u0000"
    got = client.add(
        {**NEWS, "url": "javascript:alert(1)", "outlet": evil, "title": f"{NEWS['title']} {evil}",
         "text": f"{NEWS['text']}\n\nNetflix has renewed Night Ferry for season 2, {evil} says."}
    )  # fmt: skip
    assert got.status == 201
    settled(client)
    for path in ("/", "/changes/", "/sources/", "/series/night-ferry/season-2/"):
        page = client.ask(path).text
        assert page.count("<script") == page.count('site.js" defer></script>') == 1
        assert "javascript:" not in page.replace("javascript:alert(1)</small>", "")
        assert "\u202e" not in page


def test_readers_are_answered_while_articles_come_in(starts: Starts) -> None:
    client = starts()
    settled(client)

    def read(number: int) -> int:
        path = ("/", "/series/night-ferry/season-2/", "/api/v1/claims", "/calendar/forecast.ics")[number % 4]
        return client.ask(path).status

    def write(number: int) -> int:
        article = {
            **NEWS,
            "url": f"https://daily.example/{number}",
            "text": f"{NEWS['text']} Number {number}.",
        }
        return client.add(article).status

    with ThreadPoolExecutor(8) as pool:
        reading = [pool.submit(read, number) for number in range(80)]
        writing = [pool.submit(write, number) for number in range(12)]
        assert {one.result() for one in writing} == {201}
        assert {one.result() for one in reading} == {200}
    settled(client)
    assert len(client.ask("/api/v1/claims?limit=1000&series=night-ferry").json["items"]) >= 12


def test_without_a_token_nothing_can_be_sent(starts: Starts) -> None:
    client = starts(None, KNOWNSOFAR_TOKEN="")
    got = client.add(NEWS)
    assert (got.status, got.json["code"]) == (403, "no-token")


def test_the_document_of_the_api_is_served(client: Client) -> None:
    document = client.ask("/api/v1/openapi.json").json
    assert document["openapi"].startswith("3.")
    assert json.dumps(document).count("$ref") > 20


def test_two_days_are_compared_by_what_changed(client: Client) -> None:
    found = client.ask("/api/v1/series/glass-harbour/season-2/between?from=2022-05-23&to=2022-06-07").json
    assert (found["from"], found["to"], found["page"]) == (
        "2022-05-23",
        "2022-06-07",
        "/series/glass-harbour/season-2/",
    )
    (renewal,) = [change for change in found["changes"] if change["fact"] == "renewal"]
    assert (renewal["before"], renewal["official"]) == (None, True)
    none = client.ask("/api/v1/series/glass-harbour/season-2/between?from=2022-06-07&to=2022-06-07").json
    assert none["changes"] == []


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("", 422, "missing-parameter"),
        ("?from=1999-01-01", 404, "before-the-ledger"),
        ("?from=2022-06-07&to=2022-06-01", 422, "wrong-order"),
        ("?from=2022-06-07&until=2022-06-08", 422, "unknown-parameter"),
    ],
)
def test_two_days_that_cannot_be_compared_are_an_error_of_the_one_shape(
    client: Client, query: str, status: int, code: str
) -> None:
    got = client.ask(f"/api/v1/series/glass-harbour/season-2/between{query}")
    assert (got.status, got.json["status"], got.json["code"]) == (status, status, code)
    assert set(got.json) == {"status", "code", "message"}
