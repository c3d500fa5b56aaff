"""Pages of a server in a real Chromium without JavaScript: what only a server can do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.serve.conftest import Client

SEASON = "series/glass-harbour/season-2/"


@pytest.fixture
def page(browser: Any, client: Client) -> Iterator[Any]:
    """A page that runs no script, at the server's slate."""
    context = browser.new_context(java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{client.port}/")
    yield page
    context.close()


def test_any_two_days_are_compared_by_a_form(page: Any) -> None:
    page.goto(page.url + SEASON)
    page.get_by_role("link", name="Between any two days").click()
    page.get_by_label("From").fill("2022-05-23")
    page.get_by_label("to").fill("2022-06-07")
    page.get_by_role("button", name="Compare").click()
    assert page.url.endswith("between/index.html?from=2022-05-23&to=2022-06-07")
    assert page.locator(".answer").inner_text() == "From 23 May 2022 to 7 June 2022."
    page.locator("summary", has_text="Renewed").click()
    assert page.locator("blockquote").first.is_visible()
    page.locator("thead a").first.click()
    assert page.url.endswith(f"{SEASON}2022-05-23/index.html")


def test_a_wrong_order_of_days_is_one_click_from_the_right_one(page: Any) -> None:
    page.goto(f"{page.url}{SEASON}between/?from=2022-06-07&to=2022-05-23")
    page.get_by_role("link", name="From 2022-05-23 to 2022-06-07").click()
    assert page.locator(".answer").inner_text() == "From 23 May 2022 to 7 June 2022."


def test_the_slate_is_searched_filtered_and_sorted_by_a_form(page: Any) -> None:
    everything = page.locator("#seasons tbody th a").all_inner_texts()
    assert len(everything) == 3
    page.get_by_label("Platform").select_option("Netflix")
    page.get_by_role("button", name="Show").click()
    assert page.locator("#seasons tbody th a").all_inner_texts() == ["Glass Harbour, season 2"]
    assert page.locator(".answer").inner_text().startswith("1 of 3 seasons")
    page.get_by_role("link", name="All", exact=True).click()
    page.get_by_label("Search").fill("FERRY")
    page.get_by_label("Search").press("Enter")
    assert page.locator("#seasons tbody th a").all_inner_texts() == ["Night Ferry, season 2"]
    assert page.get_by_label("Search").input_value() == "FERRY"
    page.get_by_role("link", name="All", exact=True).click()
    page.get_by_label("Sort by").select_option("title")
    page.get_by_role("button", name="Show").click()
    assert page.locator("#seasons tbody th a").all_inner_texts() == sorted(everything)


def test_with_a_script_what_a_server_left_out_is_asked_of_it_again(browser: Any, client: Client) -> None:
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{client.port}/?stage=renewed")
    page.locator("select[name=stage]").select_option("")
    page.wait_for_url("**/index.html?q=&stage=**")
    assert page.locator("#seasons tbody th a").count() == 3
    page.goto(f"http://127.0.0.1:{client.port}/")
    page.get_by_label("Search").fill("ferry")
    assert page.locator("#seasons tbody tr:visible th a").all_inner_texts() == ["Night Ferry, season 2"]
    assert not page.get_by_role("button", name="Show").is_visible()
    context.close()
