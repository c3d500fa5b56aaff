"""Whatever articles, titles and addresses hold, it reaches no format as anything but words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import lxml.html
import pytest
import vobject
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import etree

from knownsofar.model import Change, Dossier, Identifier, Outlook, Window
from knownsofar.publish.programs.atom import ATOM, atom
from knownsofar.publish.programs.calendar import forecast_calendar, official_calendar
from knownsofar.publish.programs.feed import feed_of
from knownsofar.publish.programs.jsonfeed import json_feed
from knownsofar.publish.programs.jsonld import json_ld
from knownsofar.publish.programs.servers import Told, server_status, sonarr_list, statuses
from knownsofar.weigh import changes

Poisoned = Callable[[str, str], Dossier]
Changing = Callable[..., Change]
Looking = Callable[..., Outlook]

TEXTS = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "end of a script": "</script><script>alert(1)//",
    "markup": "<b>bold</b> <a href='https://evil.example'>x</a> <!-- --> <![CDATA[x]]> ]]> &amp; &lt;b&gt;",
    "attribute": "\" onmouseover=\"alert(1)' onfocus='alert(1)",
    "direction": "good \u202edab\u202c \u2066x\u2069 \u200fend",
    "controls": "a\x00b\x07c\x1b[2Jd\x7fe\x9bf\x85g",
    "no XML": "a\ufffeb\uffffc\ud7ffd",
    "new lines": "x\r\nEND:VEVENT\r\nEND:VCALENDAR\nBEGIN:VCALENDAR\u2028BEGIN:VALARM\u2029ATTACH:file:///etc/passwd",
    "folds": "x\r\n ATTACH:y\n\tz",
    "calendar marks": 'a;b,c\\n\\;d:"e"^n',
    "template": "{{ 7*7 }} {% raw %} ${7*7} %s {0}",
    "million": "A" * 1_000_000,
    "million of Korean": "해" * 333_333,
    "stacked": "e" + "\u0301" * 500,
    "doctype": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
}
URLS = {
    "script": "javascript:alert(1)//",
    "data": "data:text/html,<script>alert(1)</script>",
    "quote": 'https://evil.example/"onclick="alert(1)"<b>&\'',
    "new line": "https://evil.example/\r\nATTACH:x",
    "long": "https://evil.example/" + "a" * 5000,
}
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufffe\uffff]|[\ud800-\udfff]"
)
_EVENT = {
    *("uid", "sequence", "status", "dtstart", "dtend", "dtstamp", "summary", "description"),
    *("transp", "categories", "created", "last-modified", "url"),
}
LARGEST = 400_000
"""Bytes of any format, of titles of a megabyte in every field of 68 claims."""


@pytest.fixture(scope="session")
def schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(Path(__file__).parent / "atom.rng"))


def formats(
    dossier: Dossier, told: Sequence[Change], identifiers: Sequence[Identifier], address: str
) -> dict[str, bytes]:
    """All that a program may be given."""

    def link(series: str, season: int | None) -> str | None:
        return f"{address}{series[:50]}"

    feed = feed_of(told, title=dossier.series, as_of=dossier.as_of, home=address, link=link)
    return {
        "jsonld": json_ld(dossier, identifiers=identifiers, link=link).encode(),
        "atom": atom(feed, address),
        "json feed": json_feed(feed, address),
        "official.ics": official_calendar(told, link=link),
        "forecast.ics": forecast_calendar(told, link=link),
        "statuses": statuses(
            [
                Told(
                    series=dossier.series,
                    season=dossier.season,
                    stage=dossier.stage.value,
                    as_of=dossier.as_of,
                    premiere=None,
                    outlook=dossier.outlook,
                    words=server_status(dossier),
                )
            ],
            identifiers,
        ),
        "sonarr": sonarr_list([dossier.series], identifiers)[0],
    }


def check_words(made: dict[str, bytes]) -> None:
    for name, content in made.items():
        assert _FORBIDDEN.search(content.decode()) is None, name
        assert len(content) < LARGEST, (name, len(content))


def check_html(html: str) -> None:
    """Only the elements that we write, and links to web pages."""
    for element in lxml.html.fragment_fromstring(html, create_parent="div").iter():
        assert element.tag in ("div", "p", "a", "blockquote")
        assert set(element.keys()) <= {"href"}
        assert element.get("href", "https://").startswith(("http://", "https://"))


def check_feeds(made: dict[str, bytes], schema: etree.RelaxNG) -> None:
    root = etree.fromstring(made["atom"])
    schema.assertValid(root)
    assert {element.tag.removeprefix(f"{{{ATOM}}}") for element in root.iter()} <= {
        *("feed", "id", "title", "updated", "author", "name", "generator", "link", "entry", "published"),
        *("category", "content"),
    }
    for link in root.iter(f"{{{ATOM}}}link"):
        assert link.get("href", "").startswith(("http://", "https://"))
    read = feedparser.parse(made["atom"])
    assert not read.bozo
    items = json.loads(made["json feed"])["items"]
    for entry, item in zip(read.entries, items, strict=True):
        check_html(item["content_html"])
        check_html(etree.fromstring(made["atom"]).findtext(f"{{{ATOM}}}entry/{{{ATOM}}}content") or "")
        assert entry.id == item["id"]
        assert item.get("url", "https://").startswith(("http://", "https://"))


def check_calendar(content: bytes, most: int) -> None:
    parsed = vobject.readOne(content.decode())
    assert parsed.validate(raiseException=True)
    events = parsed.contents.get("vevent", [])
    assert len(events) <= most
    for event in events:
        assert set(event.contents) <= _EVENT
        assert all("\n" not in str(line[0].value) for line in event.contents.values())
    starts = [len(re.findall(rb"^%s:" % name, content, re.M)) for name in (b"BEGIN", b"END")]
    assert starts == [len(events) + 1] * 2
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")


def urls_of(plain: Any) -> list[str]:
    """Every address in a document of plain values."""
    if isinstance(plain, dict):
        own = [v for k, v in plain.items() if k == "url" and isinstance(v, str)]
        return own + [url for value in plain.values() for url in urls_of(value)]
    return [url for part in plain for url in urls_of(part)] if isinstance(plain, list) else []


@pytest.mark.parametrize("kind", TEXTS)
def test_hostile_words_break_no_format(
    poisoned: Poisoned, outlook: Looking, change: Changing, schema: etree.RelaxNG, kind: str
) -> None:
    text = TEXTS[kind]
    dossier = poisoned(text, "https://a.example/")
    looks = change("2024-02-02", outlook(0.5, 0.4, "2025-01-01", "2026-01-01"), series=text, season=3)
    told = [*changes(None, dossier), looks]
    schemes = ("thetvdb", "tmdb", "imdb", "tvmaze", "wikidata")
    identifiers = [Identifier(series=text, scheme=scheme, value=text) for scheme in schemes]  # type: ignore[arg-type]
    made = formats(dossier, told, identifiers, "https://known.example/")
    check_words(made)
    check_feeds(made, schema)
    check_calendar(made["official.ics"], 5)
    check_calendar(made["forecast.ics"], 2)
    assert made["sonarr"] == b"[]\n"
    assert not set("<>&") & set(made["jsonld"].decode())
    assert all(url.startswith(("http://", "https://")) for url in urls_of(json.loads(made["jsonld"])))


@pytest.mark.parametrize("kind", URLS)
def test_hostile_addresses_become_no_links(poisoned: Poisoned, schema: etree.RelaxNG, kind: str) -> None:
    dossier = poisoned("The Salt Harbour", URLS[kind])
    made = formats(dossier, changes(None, dossier), [], URLS[kind])
    check_words(made)
    check_feeds(made, schema)
    check_calendar(made["official.ics"], 5)
    for url in urls_of(json.loads(made["jsonld"])):
        assert url.startswith("https://")
        assert not set("\r\n ") & set(url)
        assert len(url) <= 2000


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(title="\ud800")
@example(title="")
@given(title=st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_title_at_all_can_be_published(
    change: Changing, outlook: Looking, schema: etree.RelaxNG, title: str
) -> None:
    looks = outlook(0.5, 0.4, "2025-01-01", "2026-01-01")
    told = [
        change("2024-01-05", Window.day(date(2024, 5, 1)), series=title),
        change("2024-01-06", looks, series=title, season=None),
    ]
    dossier = Dossier(series=title, season=2, as_of=date(2024, 2, 1), stage=told_stage(change), outlook=looks)
    identifiers = [Identifier(series=title, scheme="thetvdb", value="7")]
    made = formats(dossier, told, identifiers, "https://known.example/")
    check_words(made)
    check_feeds(made, schema)
    check_calendar(made["official.ics"], 1)
    check_calendar(made["forecast.ics"], 1)
    assert json.loads(made["sonarr"])[0]["tvdbId"] == 7


def told_stage(change: Changing) -> Any:
    return change("2024-01-05", "renewed").after
