"""The published site: exactly its files, written once, made anew only where an article touched it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.errors import UsageError
from knownsofar.ledger import Ledger, open_ledger
from knownsofar.model import (
    Article,
    Certainty,
    Claim,
    Platform,
    Release,
    Renewal,
    Value,
    Watch,
    Window,
    fold_words,
)
from knownsofar.pipeline.site.publishing import STORE, Published, publish_site
from knownsofar.pipeline.site.stocking import Site
from knownsofar.publish.site.folder import Folder
from knownsofar.publish.site.paths import season_name, season_of_name, slug_of

TODAY = date(2024, 1, 15)
SHARED = {
    "index.html", "changes/index.html", "sources/index.html", "backtest/index.html", "style.css", "site.js",
    "feed.xml", "feed.json", "official.xml", "official.json", "sonarr.json", "servers.json",
    "calendar/official.ics", "calendar/premieres.ics", "calendar/forecast.ics",
}  # fmt: skip
FORMS = {
    "index.html", "dossier.json", "dossier.jsonld", "dossier.md", "feed.xml", "feed.json",
    "between/index.html",
}  # fmt: skip


def tell(
    ledger: Ledger, series: str, day: date, value: Value, certainty: str = "official", season: int | None = 2
) -> None:
    """Record an article with one claim."""
    text = f"{series}: {value} on {day}."
    article = Article(
        url=f"https://daily.example/{fold_words(series)}/{day}", outlet="The Daily Example",
        published=day, title="News", text=text,
    )  # fmt: skip
    claim = Claim(
        series=series, season=season, value=value, certainty=Certainty(certainty), polarity=True,
        source=None, sentence=text, url=article.url, outlet=article.outlet, published=day,
        rule="test.by-hand", span=(0, len(text)),
    )  # fmt: skip
    ledger.add(article, [claim])


Opens = Callable[[], Ledger]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A ledger of two series."""
    found = tmp_path / "ledger.sqlite"
    with opened(found) as ledger:
        tell(ledger, "Glass Harbour", date(2022, 1, 28), Platform("Netflix"), season=None)
        tell(ledger, "Glass Harbour", date(2022, 5, 22), Release(Window.year(2024)), "rumored")
        tell(ledger, "Glass Harbour", date(2022, 6, 6), Renewal("renewed"))
        tell(ledger, "Glass Harbour", date(2023, 9, 1), Release(Window.day(date(2024, 5, 5))))
        tell(ledger, "Night Ferry", date(2023, 2, 2), Release(Window.year(2025)), "predicted")
    return found


def opened(place: Path) -> Ledger:
    return open_ledger(place, now=lambda: datetime(2024, 1, 15, tzinfo=UTC))


def publish(ledger: Path, folder: Path, as_of: date = TODAY, **fields: object) -> Published:
    *_, done = publish_site(str(ledger), folder, Site(as_of=as_of, **fields), jobs=1)  # type: ignore[arg-type]
    assert isinstance(done, Published)
    assert done.failed == ()
    return done


def files(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - {STORE}


def ages(folder: Path) -> dict[str, int]:
    return {path: (folder / path).stat().st_mtime_ns for path in files(folder)}


@pytest.fixture
def site(place: Path, tmp_path: Path) -> Path:
    """Its site."""
    publish(place, tmp_path / "site")
    return tmp_path / "site"


def test_the_tree_is_that_of_the_interfaces_and_no_more(site: Path) -> None:
    harbour, ferry = "series/glass-harbour/season-2", "series/night-ferry/season-2"
    days = {"2022-01-28", "2022-05-22", "2022-06-06", "2023-09-01"}
    assert files(site) == (
        SHARED
        | {"platform/netflix/index.html"}
        | {f"{folder}/{form}" for folder in (harbour, ferry) for form in FORMS}
        | {f"{harbour}/{day}/index.html" for day in days}
        | {f"{ferry}/2023-02-02/index.html"}
    )


def test_a_second_run_writes_nothing(place: Path, site: Path) -> None:
    before = ages(site)
    done = publish(place, site)
    assert (done.written, done.removed, done.series_made) == (0, 0, 0)
    assert ages(site) == before


def test_an_article_writes_its_own_series_and_the_lists_alone(place: Path, site: Path) -> None:
    with opened(place) as ledger:
        tell(ledger, "Night Ferry", date(2023, 3, 3), Platform("Netflix"))
    publish(place, site)
    before = ages(site)
    with opened(place) as ledger:
        tell(ledger, "Night Ferry", date(2024, 1, 10), Renewal("renewed"))
    done = publish(place, site)
    after = ages(site)
    changed = {path for path in after if after[path] != before.get(path)}
    assert done.series_made == 1
    assert changed <= {
        path for path in after if path in SHARED or "night-ferry" in path or path.startswith("platform/")
    }
    assert "series/night-ferry/season-2/2024-01-10/index.html" in changed
    assert "series/night-ferry/season-2/2023-02-02/index.html" not in changed  # the past is as it was
    assert "series/night-ferry/season-2/2023-03-03/index.html" in changed  # leads on to the new day
    assert "style.css" not in changed


def test_a_site_made_in_steps_is_the_site_made_at_once(place: Path, site: Path, tmp_path: Path) -> None:
    with opened(place) as ledger:
        tell(ledger, "Glass Harbour", date(2022, 7, 1), Release(Window.year(2023)), "reported")
        tell(ledger, "Night Ferry", date(2024, 1, 10), Renewal("renewed"))
    publish(place, site)
    publish(place, tmp_path / "anew")
    assert files(site) == files(tmp_path / "anew")
    for path in files(site):
        assert (site / path).read_bytes() == (tmp_path / "anew" / path).read_bytes(), path


def test_another_day_makes_todays_pages_anew_and_leaves_past_days(place: Path, site: Path) -> None:
    before = ages(site)
    publish(place, site, date(2024, 1, 16))
    after = ages(site)
    assert after["series/night-ferry/season-2/index.html"] != before["series/night-ferry/season-2/index.html"]
    past = [path for path in after if re.search(r"/\d{4}-", path)]
    assert all(after[path] == before[path] for path in past)


def test_what_is_no_longer_followed_is_removed_and_nothing_else(place: Path, site: Path) -> None:
    (site / "mine.txt").write_text("a file of the publisher's own")
    with opened(place) as ledger:
        ledger.record(Watch(series="Glass Harbour"))
    done = publish(place, site)
    assert done.removed == len(FORMS) + 1
    assert not (site / "series/night-ferry").exists()
    assert (site / "mine.txt").exists()
    with opened(place) as ledger:
        ledger.record(Watch(series="Glass Harbour", season=1))
        ledger.record(Watch(series="Glass Harbour", holds=False))
        tell(ledger, "Glass Harbour", date(2024, 1, 2), Release(Window.day(date(2022, 1, 20))), season=1)
    publish(place, site)
    assert (site / "series/glass-harbour/season-1/index.html").exists()
    assert not (site / "series/glass-harbour/season-2").exists()


def test_a_series_that_is_named_in_passing_has_a_page_only_where_it_is_watched(
    place: Path, site: Path
) -> None:
    with opened(place) as ledger:
        tell(ledger, "Sweet House", date(2024, 1, 2), Platform("Netflix"), season=1)
    publish(place, site)
    assert not (site / "series/sweet-house").exists()
    with opened(place) as ledger:
        for title in ("Sweet House", "Glass Harbour"):
            ledger.record(Watch(series=title))
    publish(place, site)
    assert (site / "series/sweet-house/season-1/index.html").exists()


def test_a_season_that_has_come_keeps_its_page_for_a_year(place: Path, site: Path) -> None:
    for as_of, stays in ((date(2024, 9, 1), True), (date(2026, 1, 1), False)):
        publish(place, site, as_of)
        assert (site / "series/glass-harbour/season-3/index.html").exists()
        assert (site / "series/glass-harbour/season-2/feed.xml").exists() == stays


def test_what_was_cut_off_is_gone_on_with(place: Path, tmp_path: Path) -> None:
    steps = publish_site(str(place), tmp_path / "cut", Site(as_of=TODAY), jobs=1)
    next(steps)
    del steps
    assert not (tmp_path / "cut/index.html").exists()
    assert publish(place, tmp_path / "cut").series_made == 1
    publish(place, tmp_path / "whole")
    assert files(tmp_path / "cut") == files(tmp_path / "whole")


def test_a_file_that_somebody_removed_is_written_again(place: Path, site: Path) -> None:
    for path in (
        "index.html",
        "series/night-ferry/season-2/feed.xml",
        "series/glass-harbour/season-2/2022-06-06/index.html",
    ):
        (site / path).unlink()
    assert publish(place, site).written >= 3
    publish(place, site.parent / "anew")
    assert files(site) == files(site.parent / "anew")


def test_a_folder_with_other_files_is_left_alone(place: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thesis.txt").write_text("years of work")
    with pytest.raises(UsageError, match="holds other files"):
        publish(place, tmp_path / "mine")
    with pytest.raises(UsageError, match="this is a file"):
        publish(place, tmp_path / "mine/thesis.txt")
    assert os.listdir(tmp_path / "mine") == ["thesis.txt"]


def test_many_past_days_are_not_all_kept(place: Path, tmp_path: Path) -> None:
    publish(place, tmp_path / "few", past=2)
    found = [path for path in files(tmp_path / "few") if re.search(r"glass.*/\d{4}-", path)]
    assert found == ["series/glass-harbour/season-2/2023-09-01/index.html"] or len(found) == 2
    publish(place, tmp_path / "none", past=0)
    assert not [path for path in files(tmp_path / "none") if re.search(r"/\d{4}-", path)]


def links(page: Path) -> list[str]:
    tree = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    return [element.get(name) for name in ("href", "src") for element in tree.iter() if element.get(name)]


def test_every_link_of_the_site_leads_to_a_file_of_it(site: Path) -> None:
    pages = [site / path for path in files(site) if path.endswith(".html")]
    inner = 0
    for page in pages:
        for link in links(page):
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            inner += 1
            target = (page.parent / unquote(parts.path)).resolve()
            assert target.is_file(), f"{page}: {link}"
            assert target.is_relative_to(site.resolve())
    assert inner > 100


def up(path: str) -> str:
    return "../" * path.count("/")


def test_every_page_is_valid_and_asks_no_other_host(site: Path) -> None:
    for path in files(site):
        if not path.endswith(".html"):
            continue
        text = (site / path).read_text("utf-8")
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(text)
        assert parser.errors == [], path
        assert re.findall(r"<script[^>]*>.?", text) == [f'<script src="{up(path)}site.js" defer><'], path
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=", text), path
        assert not re.search(r'(?:src|<link[^>]*href)="(?:https?:)?//', text), path
        assert "default-src &#39;none&#39;" in text


def test_a_past_day_shows_what_was_known_and_leads_back(site: Path) -> None:
    past = (site / "series/glass-harbour/season-2/2022-05-22/index.html").read_text("utf-8")
    assert "As it stood on <time datetime=2022-05-22>22 May 2022</time>" in past
    assert "6 June 2022" not in past.replace("6\xa0Jun\xa02022", "")
    assert 'href="../index.html"' in past
    now = (site / "series/glass-harbour/season-2/index.html").read_text("utf-8")
    assert 'href="2022-05-22/index.html"' in now


def test_programs_get_whole_addresses_where_the_site_has_one(place: Path, tmp_path: Path) -> None:
    publish(place, tmp_path / "site", base="https://tv.example/known/")
    page = "https://tv.example/known/series/glass-harbour/season-2/"
    feed = json.loads((tmp_path / "site/feed.json").read_bytes())
    assert page in {item["url"] for item in feed["items"]}
    assert feed["feed_url"] == "https://tv.example/known/feed.json"
    calendar = icalendar.Calendar.from_ical((tmp_path / "site/calendar/official.ics").read_bytes())
    (event,) = calendar.events
    assert event.start == date(2024, 5, 5)
    assert str(event["URL"]) == page
    official = json.loads((tmp_path / "site/official.json").read_bytes())["items"]
    assert all(item["_known_so_far"]["official"] for item in official)
    assert len(official) < len(feed["items"])


def test_several_processes_make_the_same_site(place: Path, tmp_path: Path) -> None:
    with opened(place) as ledger:
        for number in range(24):
            tell(ledger, f"Series {number}", date(2023, 1, 1 + number), Renewal("renewed"))
    publish(place, tmp_path / "one")
    *_, done = publish_site(str(place), tmp_path / "two", Site(as_of=TODAY), jobs=2)
    assert isinstance(done, Published)
    assert files(tmp_path / "one") == files(tmp_path / "two")
    for path in files(tmp_path / "one"):
        assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes(), path


@given(st.text(max_size=400))
def test_a_slug_is_a_plain_name_whatever_the_title(title: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug_of(title))
    assert len(slug_of(title)) <= 80
    assert slug_of(title) not in ("con", "nul", "aux", "prn")


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_titles_share_a_slug_only_if_they_are_one(one: str, other: str) -> None:
    if slug_of(one) == slug_of(other):
        assert fold_words(one) == fold_words(other)


@pytest.mark.parametrize(
    "title", ["../../etc/passwd", "..", ".", "a/b\\c", "CON", "", "\0", "x" * 10_000, "오징어 게임"]
)
def test_a_title_that_plays_tricks_stays_in_its_folder(title: str, tmp_path: Path) -> None:
    path = f"series/{slug_of(title)}/season-1/index.html"
    folder = Folder(tmp_path)
    folder.put(path, b"x", {})
    assert (tmp_path / path).resolve().is_relative_to(tmp_path.resolve())
    folder.remove([path])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["../x", "a/../../x", "/etc/x", "a//b", "a/./b", "a\\b", "C:/x", "a\0b", ""])
def test_the_folder_writes_nothing_outside_of_itself(path: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        Folder(tmp_path / "site").put(path, b"x", {})


@pytest.mark.parametrize("season", [None, 1, 2, 999])
def test_the_name_of_a_season_says_which_it_is(season: int | None) -> None:
    assert season_of_name(season_name(season)) == season
