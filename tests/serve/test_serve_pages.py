"""Pages over HTTP: the same as published, on any day, kept while they hold, and never more than was asked."""

from __future__ import annotations

import contextlib
import gzip
import re

import pytest
from tests.serve.conftest import Client

from knownsofar import clock

SEASON = "/series/glass-harbour/season-2/"


@pytest.mark.parametrize(
    ("path", "media"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/index.html", "text/html; charset=utf-8"),
        ("/changes/", "text/html; charset=utf-8"),
        ("/sources/index.html", "text/html; charset=utf-8"),
        ("/backtest/", "text/html; charset=utf-8"),
        ("/style.css", "text/css; charset=utf-8"),
        ("/?q=nothing+like+it", "text/html; charset=utf-8"),
        ("/platform/netflix/", "text/html; charset=utf-8"),
        ("/feed.xml", "application/atom+xml; charset=utf-8"),
        ("/official.json", "application/feed+json"),
        ("/calendar/official.ics", "text/calendar; charset=utf-8"),
        ("/calendar/forecast.ics", "text/calendar; charset=utf-8"),
        ("/calendar/premieres.ics", "text/calendar; charset=utf-8"),
        ("/servers.json", "application/json"),
        (SEASON, "text/html; charset=utf-8"),
        (f"{SEASON}index.html", "text/html; charset=utf-8"),
        (f"{SEASON}dossier.json", "application/json"),
        (f"{SEASON}dossier.jsonld", "application/ld+json"),
        (f"{SEASON}dossier.md", "text/markdown; charset=utf-8"),
        (f"{SEASON}feed.xml", "application/atom+xml; charset=utf-8"),
        (f"{SEASON}feed.json", "application/feed+json"),
        (f"{SEASON}2022-06-06/", "text/html; charset=utf-8"),
        (f"{SEASON}2022-07-01/index.html", "text/html; charset=utf-8"),
    ],
)
def test_every_page_and_file_of_the_site_is_served_with_its_type(
    client: Client, path: str, media: str
) -> None:
    got = client.ask(path)
    assert (got.status, got.headers["content-type"]) == (200, media)
    assert got.body


def test_every_answer_has_the_headers_that_keep_a_browser_safe(client: Client) -> None:
    for path in ("/", SEASON, "/nothing", "/api/v1/series", "/api/v1/claims?limit=0", "/healthz"):
        headers = client.ask(path).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "server" not in headers


def test_a_page_needs_no_script_no_style_of_its_own_and_no_other_host(client: Client) -> None:
    for path in ("/", "/changes/", "/sources/", "/backtest/", SEASON, "/nothing"):
        page = client.ask(path).text
        assert not re.search(
            r"<script(?! src=\"[./]*site\.js\" defer></script>)|<style|\sstyle=|\son\w+=", page
        )
        assert not re.search(r"(?:src|<link[^>]*href)=\"https?:", page)


def test_as_of_leads_to_the_page_of_that_day(client: Client) -> None:
    got = client.ask(f"{SEASON}?as_of=2022-05-23")
    assert (got.status, got.headers["location"]) == (302, f"{SEASON}2022-05-23/")
    page = client.ask(got.headers["location"]).text
    assert "22 May 2022" in page
    assert "6 June 2022" not in page


def test_a_form_of_a_past_day_tells_no_more_than_was_known(client: Client) -> None:
    told = client.ask(f"{SEASON}dossier.json?as_of=2022-05-23").json
    assert told["as_of"] == "2022-05-23"
    assert {claim["published"] for claim in told["claims"]} == {"2022-01-28", "2022-05-22"}
    entries = client.ask(f"{SEASON}feed.json?as_of=2022-05-23").json["items"]
    assert {entry["date_published"][:10] for entry in entries} <= {"2022-01-28", "2022-05-22"}


def test_any_two_days_are_compared(client: Client) -> None:
    page = client.ask(f"{SEASON}between/?from=2022-05-23&to=2023-01-01").text
    assert "Season 2 was renewed" in page
    assert re.search(r"<summary>.*>Renewed<", page)
    assert "5 May 2099" not in page
    assert 'href="../2022-05-23/index.html"' in page
    same = client.ask(f"{SEASON}between/?from=2022-06-06&to=2022-06-06").text
    assert "twice" in same
    # Unless asked, since the last day but one that changed something: an article's, or a quarter's without.
    plain = client.ask(f"{SEASON}between/").text
    since = re.search(r'name="from" value="(\d{4}-\d\d-\d\d)"', plain)
    assert since is not None
    assert "2024-01-01" <= since[1] < clock.now().date().isoformat()


def test_where_two_days_cannot_be_compared_the_page_leads_to_two_that_can(client: Client) -> None:
    page = client.ask(f"{SEASON}between/?from=2023-01-01&to=2022-05-23").text
    assert f'href="{SEASON}between/?from=2022-05-23&amp;to=2023-01-01"' in page
    page = client.ask(f"{SEASON}between/?from=1999-01-01&to=2022-05-23").text
    assert f'href="{SEASON}between/?from=2022-01-28"' in page
    got = client.ask(f"{SEASON}between?from=2022-05-23&to=2023-01-01")
    assert (got.status, got.headers["location"]) == (
        308,
        f"{SEASON}between/?from=2022-05-23&to=2023-01-01",
    )


def test_a_series_leads_to_its_season(client: Client) -> None:
    got = client.ask("/series/glass-harbour/")
    assert (got.status, got.headers["location"]) == (302, SEASON)


@pytest.mark.parametrize(
    ("path", "leads"),
    [
        ("/series/glas-harbor/season-2/", 'href="/series/glass-harbour/season-2/" dir="auto">Glass Harbour<'),
        ("/series/glas-harbor/season-2/", 'href="/?q=glas+harbor" dir="auto">Search for “glas harbor”<'),
        (
            "/series/glass-harbour/season-9/",
            'href="/series/glass-harbour/season-2/" dir="auto">Glass Harbour, season 2<',
        ),
        ("/series/no-such-series/season-2/between/", 'href="/?q=no+such+series"'),
    ],
)
def test_what_is_not_there_leads_to_what_may_be_meant(client: Client, path: str, leads: str) -> None:
    got = client.ask(path)
    assert got.status == 404
    assert leads in got.text


def test_a_page_is_sent_again_only_when_it_has_changed(client: Client) -> None:
    for path in ("/", SEASON, "/api/v1/series", "/calendar/official.ics"):
        tag = client.ask(path).headers["etag"]
        again = client.ask(path, If_None_Match=f'"other", {tag}')
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)
        assert client.ask(path, If_None_Match='W/"other"').status == 200


def test_a_page_comes_packed_for_those_who_take_it_so(client: Client) -> None:
    plain, packed = client.ask(SEASON), client.ask(SEASON, Accept_Encoding="gzip, br")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert "accept-encoding" in packed.headers["vary"].lower()


def test_head_gives_the_headers_alone(client: Client) -> None:
    got = client.ask(SEASON, "HEAD")
    assert (got.status, got.body) == (200, b"")
    assert int(got.headers["content-length"]) > 1000


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/series/no-such-series/season-2/", 404, "o followed series"),
        ("/series/glass-harbour/season-7/", 404, "othing is recorded about season 7"),
        (f"{SEASON}1999-01-01/", 404, "the first article is of 2022-01-28"),
        (f"{SEASON}?as_of=1999-01-01", 302, ""),
        (f"{SEASON}dossier.md?as_of=2021-01-01", 404, "the first article is of 2022-01-28"),
        (f"{SEASON}?as_of=2999-01-01", 422, "yet to come"),
        (f"{SEASON}?as_of=yesterday", 422, "write a day as YYYY-MM-DD"),
        (f"{SEASON}?as_of=2022-02-30", 422, "write a day as YYYY-MM-DD"),
        (f"{SEASON}2022-02-30/", 422, "write a day as YYYY-MM-DD"),
        (f"{SEASON}secrets.txt", 404, "no such page"),
        ("/?as_of=2022-01-01", 422, "ists are shown as of today"),
        ("/nothing", 404, "no such page"),
        ("/series/glass-harbour", 302, ""),
        ("/series/no-such-series/", 404, "o followed series"),
        ("/platform/nowhere/", 404, "no such page"),
        ("/?stage=lost", 422, "write one of awaiting, renewed"),
        ("/?sort=luck", 422, "write one of title, stage"),
        ("/?q=" + "x" * 400, 422, "at most 300 characters"),
        (f"{SEASON}between/?from=2022-02-30", 422, "write a day as YYYY-MM-DD"),
        (f"{SEASON}between/?to=2999-01-01", 422, "yet to come"),
        (f"{SEASON}between/?from=2023-01-01&to=2022-05-23", 422, "give the earlier day first"),
        (f"{SEASON}between/?from=1999-01-01", 404, "the first article is of 2022-01-28"),
        ("/series/no-such-series/season-2/between/?from=2022-05-23", 404, "o followed series"),
        ("/series/glass-harbour/season-7/between/?from=2022-05-23", 404, "othing is recorded about season 7"),
        (f"{SEASON}between/secrets.txt", 404, "no such page"),
        ("/series/glass-harbour/season-2", 308, ""),
    ],
)
def test_what_is_not_there_is_a_helpful_page_with_the_right_status(
    client: Client, path: str, status: int, says: str
) -> None:
    got = client.ask(path)
    assert got.status == status
    assert got.headers["content-type"].startswith("text/html")
    assert says in got.text
    assert 'href="/index.html"' in got.text


@pytest.mark.parametrize(
    "path",
    [
        "/series/..%2f..%2fetc%2fpasswd/season-2/",
        "/series/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/../../../etc/passwd",
        "//etc/passwd",
        "/series/glass-harbour%00/season-2/",
        "/series/glass-harbour/season-2/%00index.html",
        "/series/glass-harbour/season-2/..%5c..%5cledger.sqlite",
        "/series/glass-harbour/season-02/",
        "/series/glass-harbour/season--1/",
        "/series/glass-harbour/season-99999999999999999999/",
        "/series/GLASS-HARBOUR/season-2/",
        "/series/<script>alert(1)<%2fscript>/season-2/",
        "/series/" + "a" * 5000 + "/season-2/",
        "/%F0%28%8C%BC",
        "/api/v1/series/..%2f..%2f/season-2",
        "/.knownsofar.sqlite",
        "/store.sqlite",
    ],
)
def test_a_path_that_plays_tricks_leads_nowhere(client: Client, path: str) -> None:
    got = client.ask(path)
    assert got.status == 404
    assert b"root:" not in got.body
    assert b"<script>" not in got.body


@pytest.mark.parametrize(
    "query", ["as_of=%00", "as_of", "as_of=2022-05-23&as_of=%ff", "%zz=1", "&&&=", "=" * 9000]
)
def test_a_broken_query_breaks_nothing(client: Client, query: str) -> None:
    assert client.ask(f"{SEASON}?{query}").status in (200, 302, 404, 422)
    assert client.ask(SEASON).status == 200


def test_a_title_in_other_letters_has_an_address_too(client: Client) -> None:
    page = client.ask("/").text
    (folder,) = re.findall(r'href="(series/series-[0-9a-f]{8}/season-2)/index.html"', page)
    assert "오징어 게임" in client.ask(f"/{folder}/").text


def test_a_request_that_is_none_is_refused_and_the_next_is_answered(client: Client) -> None:
    assert client.ask(SEASON, "DELETE").status == 405
    assert client.ask("/", "POST", b"x=1").status == 405
    with contextlib.suppress(OSError):  # the connection is closed while it is still being sent
        assert client.ask("/", X_Long="x" * 2_000_000).status == 400
    assert client.ask("/healthz").json["status"] == "ok"
