"""The site in a real Chromium: the packaged story day by day, the slate, by keyboard, and read aloud."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.publish.shelves import library_of

from knownsofar.publish.site.library import Library
from knownsofar.publish.site.shared import platform_paths, shared_file

Open = Callable[..., Any]
SHOTS = Path(__file__).parents[2] / "build" / "screenshots"
SEASON = "series/all-of-us-are-dead/season-2/"
PAGES = {
    "slate": "index.html",
    "changes": "changes/index.html",
    "sources": "sources/index.html",
    "backtest": "backtest/index.html",
    "dossier": f"{SEASON}index.html",
    "dossier-past": f"{SEASON}2022-05-22/index.html",
    "between": f"{SEASON}between/index.html",
}


@pytest.fixture
def opened(browser: Any, demo_site: Path) -> Iterator[Open]:
    """A function that opens a page of the site; one that asks another host, or complains, fails the test."""
    contexts: list[Any] = []
    heard: list[str] = []

    def opening(path: str, width: int = 1200, site: Path = demo_site, **options: Any) -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 844}, **{"locale": "en-GB", **options}
        )
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: heard.append(request.url))
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        path, _, anchor = path.partition("#")
        page.goto((site / path).as_uri() + (f"#{anchor}" if anchor else ""))
        return page

    yield opening
    for context in contexts:
        context.close()
    assert [words for words in heard if not words.startswith("file://")] == []


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of lists alone, of thirty invented seasons, with a back-test and track records."""
    folder = tmp_path_factory.mktemp("shelf")
    write(folder, library_of(30))
    return folder


def write(folder: Path, library: Library) -> None:
    for name in (
        "index.html",
        "changes/index.html",
        "sources/index.html",
        "backtest/index.html",
        "style.css",
        "site.js",
        *platform_paths(library),
    ):
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(shared_file(name, library, None, lambda calendar: []))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 390])
def test_every_page_fits_its_window_and_is_kept_as_a_picture(
    opened: Open, shelf: Path, width: int, scheme: str
) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    looked: list[tuple[str, str, dict[str, Any]]] = [(name, path, {}) for name, path in PAGES.items()]
    looked += [
        (f"many-{name}", path, {"site": shelf}) for name, path in PAGES.items() if "series" not in path
    ]
    looked.append(("many-platform", "platform/tvq/index.html", {"site": shelf}))
    for name, path, options in looked:
        page = opened(path, width, color_scheme=scheme, **options)
        page.screenshot(path=SHOTS / f"{name}-{width}-{scheme}.png", full_page=name != "dossier")
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_on_any_page(opened: Open, shelf: Path, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python", reason="no axe-core here: pip install -e .[dev]")
    source = (Path(axe.__file__).parent / "axe.min.js").read_text("utf-8")
    pages: list[tuple[str, dict[str, Any]]] = [(path, {}) for path in PAGES.values()]
    pages += [(path, {"site": shelf}) for path in PAGES.values() if "series" not in path]
    pages.append(("platform/tvq/index.html", {"site": shelf}))
    for path, options in pages:
        page = opened(path, color_scheme=scheme, **options)
        page.evaluate("document.querySelectorAll('details').forEach((d, n) => d.open = n < 40)")
        page.evaluate(source)
        found = page.evaluate("axe.run(document, {preload: false, resultTypes: ['violations']})")
        grave = [
            (each["id"], [node["html"][:120] for node in each["nodes"][:3]])
            for each in found["violations"]
            if each["impact"] in ("serious", "critical")
        ]
        assert grave == [], path
        page.close()


@pytest.mark.parametrize("script", [True, False])
def test_the_slider_leads_through_the_story(opened: Open, script: bool) -> None:
    page = opened(f"{SEASON}index.html", java_script_enabled=script)
    told: dict[str, str] = {}
    while (back := page.locator("a[rel=prev]")).count():
        back.click()
        day = page.locator(".kicker time").get_attribute("datetime")
        assert day not in told
        told[day] = page.locator(".answer").inner_text()
    assert len(told) > 15
    assert list(told) == sorted(told, reverse=True)
    assert "has not been renewed yet" in told["2022-05-22"]
    assert "was renewed on 6 June 2022" in told["2022-06-06"]
    while (on := page.locator("a[rel=next]")).count():
        on.click()
    assert page.url.endswith(f"{SEASON}index.html")


def test_a_day_says_what_changed_on_it_and_the_present_lists_all_days(opened: Open) -> None:
    page = opened(f"{SEASON}2022-06-06/index.html")
    changed = page.locator("#changes")
    assert "against 22 May 2022" in changed.inner_text().replace("\xa0", " ")
    assert "Renewed" in changed.inner_text()
    page = opened(f"{SEASON}index.html")
    page.locator("#changes summary").click()
    page.locator("#changes .log a", has_text="6 Jun 2022").click()
    assert "2022-06-06" in page.url


def test_between_two_days_a_folder_shows_the_days_that_changed_something(opened: Open) -> None:
    page = opened(f"{SEASON}2022-05-22/index.html")
    page.get_by_role("link", name="what has changed since").click()
    days = page.locator("[data-day]:visible")
    newest, oldest = days.first.get_attribute("data-day"), days.last.get_attribute("data-day")
    assert (newest, oldest) == ("2026-02-23", "2022-06-06")
    page.get_by_label("to").fill("2022-06-30")
    assert [d.get_attribute("data-day") for d in days.all()] == ["2022-06-06"]
    page.get_by_label("to").fill("2022-01-01")
    assert "swap them" in page.get_by_role("status").inner_text()
    plain = opened(f"{SEASON}between/index.html", java_script_enabled=False)
    assert plain.locator("[data-day]:visible").count() > 20
    assert "knownsofar serve" in plain.locator("noscript").inner_text()
    assert not plain.locator("form").is_visible()


def test_the_arrow_keys_go_from_day_to_day(opened: Open) -> None:
    page = opened(f"{SEASON}2022-06-06/index.html")
    page.keyboard.press("ArrowLeft")
    page.wait_for_url("**/2022-05-22/index.html")
    page.keyboard.press("ArrowRight")
    page.wait_for_url("**/2022-06-06/index.html")


def test_a_statement_opens_on_its_sentence_outlet_day_and_rule(opened: Open) -> None:
    page = opened(f"{SEASON}index.html", java_script_enabled=False)
    page.locator("#renewal summary").first.click()
    quote = page.locator("#renewal blockquote").first
    assert quote.is_visible()
    assert quote.locator("a").get_attribute("href").startswith("https://")
    assert quote.locator("time").get_attribute("datetime")
    assert "/" in quote.locator("code").inner_text()


def shown(page: Any) -> list[str]:
    return page.locator("#seasons tbody tr:visible th a").all_inner_texts()  # type: ignore[no-any-return]


def reset(page: Any) -> None:
    """Press "All", and wait for all: a form empties its fields after it has said that it will."""
    page.get_by_role("button", name="All").click()
    page.locator("#seasons tbody tr[hidden]").first.wait_for(state="detached")


def test_the_slate_is_filtered_searched_and_sorted(opened: Open, shelf: Path) -> None:
    page = opened("index.html", site=shelf)
    everything = shown(page)
    assert len(everything) == 30
    page.get_by_label("Stage").select_option("filming")
    filming = shown(page)
    assert 0 < len(filming) < 30
    assert set(page.locator("#seasons tbody tr:visible td:nth-child(2)").all_inner_texts()) == {"Filming"}
    assert page.get_by_role("status").inner_text() == f"{len(filming)} of 30"
    page.get_by_label("Platform").select_option("tvQ")
    assert 0 < len(shown(page)) < len(filming)
    reset(page)
    page.get_by_label("How sure").select_option("reported")
    dated = page.locator("#seasons tbody tr:visible td:nth-child(3) small").all_inner_texts()
    assert set(dated) == {"reported"}
    reset(page)
    page.get_by_label("Search").fill("série 7")
    assert set(shown(page)) == {f"Série {n}, season 2" for n in (7, 17, 27)}
    page.get_by_label("Search").fill("SERIE 7,")
    assert set(shown(page)) == {f"Série {n}, season 2" for n in (7, 17, 27)}
    page.get_by_label("Search").fill("no such thing")
    assert page.get_by_text("No season is like that.").is_visible()
    reset(page)
    assert shown(page) == everything
    page.get_by_role("button", name="Season").click()
    assert shown(page) == sorted(everything, key=lambda name: name.replace(",", ""))
    page.get_by_role("button", name="Last change").click()
    days = [t.get_attribute("datetime") for t in page.locator("#seasons tbody td:last-child time").all()]
    assert days == sorted(days, reverse=True)
    assert page.locator("th[aria-sort]").count() == 1


def test_the_slate_is_filtered_without_javascript(opened: Open, shelf: Path) -> None:
    page = opened("index.html", site=shelf, java_script_enabled=False)
    assert not page.locator("#find").is_visible()
    page.get_by_role("link", name="Filming 4").click()
    assert set(page.locator("#seasons tbody tr:visible td:nth-child(2)").all_inner_texts()) == {"Filming"}
    page.get_by_role("link", name="All 30").click()
    assert len(shown(page)) == 30
    page.get_by_role("link", name="tvQ").click()
    there = shown(page)
    assert 0 < len(there) < 30
    page.get_by_role("link", name="Renewed").click()
    assert 0 < len(shown(page)) < len(there)
    page.get_by_role("link", name="Everywhere").click()
    assert len(shown(page)) == 30


def test_the_slate_works_by_keyboard_alone(opened: Open, shelf: Path) -> None:
    page = opened("index.html", 390, site=shelf)
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "q":
            break
    page.keyboard.type("Série 11")
    assert shown(page) == ["Série 11, season 2"]
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('tbody') !== null"):
            break
    assert page.evaluate("document.activeElement.textContent") == "Série 11, season 2"


def test_a_link_to_a_stage_filters_with_a_script_too(opened: Open, shelf: Path) -> None:
    page = opened("index.html#stage-wrapped", site=shelf)
    assert set(page.locator("#seasons tbody tr:visible td:nth-child(2)").all_inner_texts()) == {"Wrapped"}


def test_days_are_written_as_the_reader_writes_them(opened: Open) -> None:
    page = opened("index.html", locale="de-DE")
    assert page.locator(".kicker time").inner_text() == "1. März 2026"
    assert page.locator(".kicker time").get_attribute("lang") == "de-DE"
    assert opened("index.html", locale="en-US").locator(".kicker time").inner_text() == "1 March 2026"


def test_numbers_are_written_as_the_reader_writes_them(opened: Open, shelf: Path, tmp_path: Path) -> None:
    write(tmp_path, library_of(1200))

    def texts(path: str, selector: str, **options: Any) -> list[str]:
        return opened(path, **options).locator(selector).all_inner_texts()  # type: ignore[no-any-return]

    assert texts("index.html", ".answer", site=tmp_path, locale="de-DE")[0].startswith("1.200 seasons")
    never = "#seasons tbody td:nth-child(5):not(:empty)"
    english = texts("index.html", never, site=shelf)
    turkish = texts("index.html", never, site=shelf, locale="tr-TR")
    assert turkish == ["%" + words.removesuffix("\xa0%") for words in english]
    errors = texts("backtest/index.html", "td.n", site=shelf, locale="fr-FR")
    assert re.fullmatch(r"0,\d{3}", errors[0])
    # Sentences of the page and words of articles stay as they are.
    answer = texts(f"{SEASON}index.html", ".answer", locale="tr-TR")
    assert answer == texts(f"{SEASON}index.html", ".answer")
    page = opened("index.html", site=shelf, locale="tr-TR")
    page.get_by_role("button", name="Never").click()
    shown = [int(words[1:]) for words in page.locator(never).all_inner_texts()]
    assert shown == sorted(shown, reverse=True)


def test_a_thousand_seasons_are_filtered_at_once(opened: Open, tmp_path: Path) -> None:
    write(tmp_path, library_of(1000))
    assert (tmp_path / "index.html").stat().st_size < 1_000_000
    page = opened("index.html", site=tmp_path)
    page.get_by_label("Search").fill("Série 77")
    assert len(shown(page)) == 19  # 77, 177, ..., 977 and 770 to 779


def test_in_print_there_is_no_form_and_no_slider(opened: Open) -> None:
    page = opened("index.html")
    page.emulate_media(media="print")
    assert not page.locator("#find").is_visible()
    assert page.locator("#seasons").is_visible()
