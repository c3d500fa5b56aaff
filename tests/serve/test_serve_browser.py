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
