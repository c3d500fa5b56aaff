"""The page stands alone: valid, escaped, small, and asking no other host for anything."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from html.parser import HTMLParser
from itertools import cycle, islice

import pytest

from knownsofar.model import Cast, Certainty, Claim, Dossier, Platform, Release, Window
from knownsofar.publish import Form, render
from knownsofar.weigh import weigh

DossierOf = Callable[..., Dossier]
VOID = {"meta", "br", "hr", "img", "input", "link"}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></svg></textarea><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "<!--",
    "]]>",
    "&lt;script&gt;",
    "\u202egnp.exe\x1b[2J\x00",
    "<details open ontoggle=alert(1)>",
    "[red]markup[/red]",
    "x" * 200_000,
]
ADDRESSES = ["javascript:alert(1)//", "data:text/html,<script>1</script>", 'https://a.example/"><script>']


class Page(HTMLParser):
    """The tags of a page, with those that are not closed or closed twice."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.feed(text)
        self.close()
        self.faults += self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()
        else:
            self.faults.append(f"/{tag}")


@pytest.mark.parametrize("day", ["2021-10-10", "2022-01-15", "2023-12-05", "2024-02-10"])
def test_every_tag_is_closed_and_every_link_in_the_page_leads_somewhere(
    dossier_of: DossierOf, day: str
) -> None:
    page = Page(render(dossier_of(day), "html"))
    assert page.faults == []
    ids = [a["id"] for _, a in page.tags if a.get("id")]
    assert [i for i, n in Counter(ids).items() if n > 1] == []
    for _, attributes in page.tags:
        for name in ("href", "aria-labelledby"):
            for target in (attributes.get(name) or "").split():
                if target.startswith("#") or name != "href":
                    assert target.lstrip("#") in ids


def test_the_page_asks_no_other_host_and_runs_no_script(dossier_of: DossierOf) -> None:
    shown = render(dossier_of("2023-12-05"), "html")
    page = Page(shown)
    assert {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "base"} == set()
    assert not re.search(r"@import|url\(", shown)
    assert not [a for _, a in page.tags if any(n.startswith("on") or n in ("src", "style") for n in a)]
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_in_every_field_are_words(
    poisoned: Callable[[str, str], Dossier], text: str, address: str
) -> None:
    shown = render(poisoned(text, address), "html")
    page = Page(shown)
    assert page.faults == []
    assert {tag for tag, _ in page.tags} & {"script", "img", "textarea"} == set()
    for tag, attributes in page.tags:
        assert not [n for n in attributes if n.startswith("on")]
        if "href" in attributes:
            assert re.match(r"#|https?://", attributes["href"] or ""), (tag, attributes)
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\ud800-\udfff]", shown)
    assert len(shown) < 400_000


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words_in_the_other_forms_too(
    poisoned: Callable[[str, str], Dossier], text: str
) -> None:
    dossier = poisoned(text, "javascript:alert(1)//")
    for form in ("text", "md"):
        shown = render(dossier, form)
        assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\ud800-\udfff]", shown)
        assert len(shown) < 400_000
    shown = render(dossier, "text", colour=True)
    assert not re.search("[\x00-\x08\x0b-\x1a\x1c-\x1f\u202a-\u202e]", shown)
    assert set(re.findall("\x1b(.[^m]*.)", shown)) <= set(re.findall("\x1b(\\[[\\d;]*m)", shown))
    markdown: Form = "md"
    linked = render(dossier, markdown)
    assert "](<javascript" not in linked
    assert not re.search(r"(?<!\\)<(?:script|img|svg|details)", linked)


def test_a_note_stands_at_the_foot_of_the_page_and_is_escaped(dossier_of: DossierOf) -> None:
    shown = render(dossier_of("2023-12-05"), "html", note="Outlets are <invented>.")
    assert shown.index("Outlets are &lt;invented&gt;.") > shown.index('class="end"')


def test_200_claims_of_common_length_are_under_150_kilobytes() -> None:
    shown = render(_crowd(200), "html")
    assert len(shown.encode()) < 150_000


def test_a_crowd_of_claims_is_shown_in_seconds() -> None:
    shown = render(_crowd(3000), "html")
    assert shown.count("<blockquote") < 3000


def _crowd(size: int) -> Dossier:
    """Claims as a real ledger holds them: sentences of 160 characters, most of them of cast."""
    outlets = [f"The {name} Example" for name in ("Daily", "Weekly", "Evening", "Morning", "Harbor", "Night")]
    claims = []
    for number, outlet in enumerate(islice(cycle(outlets), size)):
        sentence = f"Sentence {number} says once more what this page has to say. ".ljust(160, "x")
        claims.append(
            Claim(
                series="The Salt Harbour",
                season=2,
                value=(
                    Cast(f"Person {number % 25} Example", f"Role {number % 25}", "returning"),
                    Cast(f"Person {number % 25} Example", None, None),
                    Release(Window.months(2025 + number % 3, 1 + number % 12, 1 + number % 12)),
                    Platform("Lumen"),
                )[number % 4],
                certainty=list(Certainty)[number // 2 % 4],
                polarity=True,
                source="Lumen" if number % 5 == 0 else None,
                sentence=sentence,
                url=f"https://outlet-{number % 6}.example/2024/05/salt-harbour-season-2-date-{number // 6}/",
                outlet=outlet,
                published=date(2024, 1, 1) + timedelta(days=number // 6),
                rule="r",
                span=(0, 1),
            )
        )
    return weigh(claims, series="The Salt Harbour", season=2, as_of=date(2025, 1, 1))


def test_each_key_fact_leads_to_the_part_that_tells_it_in_full(dossier_of: DossierOf) -> None:
    shown = render(dossier_of("2023-07-06"), "html")
    led = re.findall(r'<dt><a href="#([a-z]+)">([^<]+)</a></dt>', shown)
    headed = dict(re.findall(r'<section id="([a-z]+)" class="part[^"]*">\s*<h2>([^<]+)</h2>', shown))
    assert len(led) == shown.count("<dt>") >= 6
    by_name = {name: headed[key] for key, name in led}
    assert (by_name["Trailer"], by_name["Season 1"]) == ("Trailers", "Release")
