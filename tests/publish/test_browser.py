"""The page in a real Chromium: narrow, dark, without JavaScript, by keyboard, and in print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from knownsofar.model import Dossier
from knownsofar.publish import render

DossierOf = Callable[..., Dossier]
Open = Callable[..., Any]
# The contrast of every text with what is painted behind it (WCAG 2.2, 1.4.3): those below 4.5 to 1.
_FAINT = """() => {
  const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const parse = s => { const m = s.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
  const light = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
  const behind = e => { for (; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor);
    if (c[3] > 0.99) return c; } return [255, 255, 255, 1]; };
  const faint = [];
  let seen = 0;
  for (const e of document.querySelectorAll('body *')) {
    const words = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!words || !e.getClientRects().length || ['title', 'desc'].includes(e.tagName)) continue;
    seen++;
    const style = getComputedStyle(e), svg = e instanceof SVGElement;
    const [a, b] = [light(parse(svg ? style.fill : style.color)), light(behind(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.push(`${e.tagName}.${e.className.baseVal ?? e.className}: ${ratio.toFixed(2)}`);
  }
  return {seen, faint: [...new Set(faint)]};
}"""


@pytest.fixture
def opened(
    browser: Any, dossier_of: DossierOf, expected: Callable[..., Dossier], tmp_path: Path
) -> Iterator[Open]:
    """A function that opens the page of the story; a page that asks anybody for anything fails the test."""
    contexts = []
    asked: list[str] = []

    def opening(width: int = 1280, day: str = "2023-07-06", **options: object) -> Any:
        path = tmp_path / "dossier.html"
        path.write_text(render(expected(dossier_of(day)), "html"), "utf-8")
        context = browser.new_context(viewport={"width": width, "height": 844}, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: asked.append(message.text))
        page.goto(path.as_uri())
        return page

    yield opening
    for context in contexts:
        context.close()
    assert [url for url in asked if not url.startswith("file://")] == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_width_scrolls_sideways_even_with_everything_open(opened: Open, width: int) -> None:
    page = opened(width)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    beyond = page.evaluate(
        """() => [...document.querySelectorAll('.line svg text')].filter(t => {
             const b = t.getBoundingClientRect(); return b.left < -1 || b.right > innerWidth + 1;
           }).map(t => t.textContent)"""
    )
    assert beyond == []


def test_a_line_opens_on_its_sentence_without_javascript(opened: Open) -> None:
    page = opened(390, java_script_enabled=False)
    sentence = page.locator("#production blockquote", has_text="That is a wrap")
    assert not sentence.is_visible()
    page.locator("#production summary", has_text="Filming ended").click()
    assert sentence.is_visible()
    assert sentence.locator("a").get_attribute("href") == "https://tide-gazette.example/wrap"


def test_a_line_opens_by_keyboard(opened: Open) -> None:
    page = opened()
    page.locator("#renewal summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("#renewal blockquote").first.is_visible()


def test_the_key_facts_stand_on_the_first_screen_of_a_telephone(opened: Open) -> None:
    page = opened(390)
    assert page.get_by_role("heading", name="Key facts").bounding_box()["y"] < 500
    assert page.get_by_text("Filming ended on 28 June 2023").first.bounding_box()["y"] < 844


def test_the_page_is_dark_where_the_reader_is(opened: Open) -> None:
    shades = {
        scheme: opened(color_scheme=scheme).evaluate("getComputedStyle(document.body).backgroundColor")
        for scheme in ("light", "dark")
    }
    assert shades == {"light": "rgb(250, 248, 244)", "dark": "rgb(20, 21, 23)"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("day", ["2021-12-20", "2023-07-06"])
def test_every_word_stands_out_from_its_ground(opened: Open, scheme: str, day: str) -> None:
    page = opened(1280, day, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    found = page.evaluate(_FAINT)
    assert found["seen"] > 60
    assert found["faint"] == []


def test_the_time_line_is_an_image_with_a_name_and_stands_in_proportion(opened: Open) -> None:
    page = opened(390)
    drawing = page.get_by_role("img", name="Time line of season 2, as of 6 July 2023")
    assert drawing.is_visible()
    now = page.locator(".line:not(.curve) line.now").bounding_box()["x"]
    bars = page.locator(".line:not(.curve) .r.event .bar, .line:not(.curve) .r.event .dot")
    for place in range(bars.count()):
        assert bars.nth(place).bounding_box()["x"] < now
    size = page.locator(".line text").first.evaluate("t => parseFloat(getComputedStyle(t).fontSize)")
    assert size >= 11.5


def test_the_outlook_is_an_image_with_a_name_that_stands_in_proportion(opened: Open) -> None:
    page = opened(390)
    drawing = page.get_by_role("img", name="When season 2 is to be expected, as of 6 July 2023")
    assert drawing.is_visible()
    now = page.locator(".curve line.now").bounding_box()["x"]
    months = page.locator(".curve .month")
    assert months.first.bounding_box()["x"] >= now - 1
    left, right = (page.locator(f".curve .band.{band} .bar").bounding_box() for band in ("b50", "b90"))
    assert right["x"] < left["x"]
    assert right["width"] > left["width"]
    median = page.locator(".curve line.median").bounding_box()["x"]
    assert left["x"] < median < left["x"] + left["width"]
    comes, never = (
        page.locator(f".curve rect.{kind}").bounding_box()["width"] for kind in ("comes", "never")
    )
    assert abs(never / (comes + never) - 0.3) < 0.01
    captions = page.locator(".curve text").all()
    assert min(text.evaluate("t => parseFloat(getComputedStyle(t).fontSize)") for text in captions) >= 11.5


def test_print_opens_every_line(opened: Open) -> None:
    page = opened()
    sentence = page.locator("#production blockquote").first
    assert not sentence.is_visible()
    page.emulate_media(media="print")
    assert sentence.is_visible()
