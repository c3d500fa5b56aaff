"""Atom and JSON Feed: both say the same, readers take them, and an entry keeps its name for good."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from knownsofar.model import Change, Outlook, Window
from knownsofar.publish.programs.atom import atom
from knownsofar.publish.programs.feed import Feed, feed_of, merged
from knownsofar.publish.programs.jsonfeed import json_feed

Changing = Callable[..., Change]
Looking = Callable[..., Outlook]
AS_OF = date(2024, 3, 1)
HOME, ADDRESS = "https://known.example/salt-harbour/", "https://known.example/salt-harbour/feed"


def page(series: str, season: int | None) -> str | None:
    return f"https://known.example/{len(series)}/season-{season}/"


def feed(changes: Sequence[Change], **more: Any) -> Feed:
    return feed_of(changes, title="The Salt Harbour", as_of=AS_OF, **more)


@pytest.fixture(scope="session")
def schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(Path(__file__).parent / "atom.rng"))


def test_a_feed_reader_reads_all_entries_newest_first(told: Sequence[Change]) -> None:
    made = feed(told, home=HOME, link=page)
    read = feedparser.parse(atom(made, ADDRESS))
    assert not read.bozo
    assert read.version == "atom10"
    assert (read.feed.title, read.feed.link) == ("The Salt Harbour", HOME)
    assert [e.id for e in read.entries] == [e.id for e in made.entries]
    assert [e.title for e in read.entries] == [e.title for e in made.entries]
    assert [e.updated for e in read.entries] == sorted((e.updated for e in read.entries), reverse=True)
    assert {e.link for e in read.entries} == {page("The Salt Harbour", 2)}
    assert len(made.entries) == len(told)


def test_what_a_reader_leaves_out_for_safety_is_nothing(told: Sequence[Change]) -> None:
    made = feed(told, link=page)
    for entry, read in zip(made.entries, feedparser.parse(atom(made)).entries, strict=True):
        assert read.content[0].type == "text/html"
        assert read.content[0].value == entry.html


def test_atom_keeps_to_its_rules(told: Sequence[Change], schema: etree.RelaxNG) -> None:
    for made in (feed(told, home=HOME, link=page), feed(told), feed([]), feed(told, official=True)):
        schema.assertValid(etree.fromstring(atom(made, ADDRESS)))


def test_json_feed_keeps_to_its_rules(told: Sequence[Change]) -> None:
    for made in (feed(told, home=HOME, link=page), feed(told), feed([])):
        document = json.loads(json_feed(made, ADDRESS))
        assert document["version"] == "https://jsonfeed.org/version/1.1"
        assert document["title"]
        assert document["feed_url"] == ADDRESS
        assert isinstance(document["items"], list)
        for item in document["items"]:
            assert isinstance(item["id"], str)
            assert item["content_html"]
            assert item["content_text"]
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", item["date_modified"])
            assert all(isinstance(tag, str) for tag in item["tags"])
            extra = [name for name in item if name.startswith("_")]
            assert extra == ["_known_so_far"]


def test_both_forms_say_the_same(told: Sequence[Change]) -> None:
    made = feed(told, link=page)
    items = json.loads(json_feed(made))["items"]
    read = feedparser.parse(atom(made)).entries
    assert [(i["id"], i["title"], i["content_html"], i["url"]) for i in items] == [
        (e.id, e.title, e.content[0].value, e.link) for e in read
    ]


def test_an_entry_says_what_is_known_what_was_and_who_says_so(told: Sequence[Change]) -> None:
    entry = next(e for e in feed(told).entries if "Premieres on 9 February 2024" in e.title)
    assert entry.title == "The Salt Harbour, season 2: Premieres on 9 February 2024 (official)"
    assert entry.text == (
        "Premieres on 9 February 2024 (official).\nBefore: Premieres in 2024 (official).\n"
        "“The second season premieres on February 9, 2024, Lumen announced.” - "
        "Tide Gazette, 16 November 2023, crediting Lumen"
    )
    assert entry.tags == ("belief", "release", "official")


def test_an_outlook_says_how_likely_and_when(change: Changing, outlook: Looking) -> None:
    (entry,) = feed([change("2023-02-01", outlook(0.58, 0.004, "2024-03-01", "2024-12-10"))]).entries
    assert entry.title == (
        "The Salt Harbour, season 2: 58 % that it is renewed, under 1 % that it never comes; "
        "if it comes, as likely as not between 1 March 2024 and 10 December 2024"
    )
    assert not entry.official


def test_official_facts_only_leaves_out_reports_guesses_forecasts_and_not_announced(
    told: Sequence[Change], change: Changing, outlook: Looking
) -> None:
    guess = change("2023-02-01", outlook(0.5, 0.4, "2024-03-01", "2024-12-10"))
    made = feed([*told, guess], official=True)
    titles = " ".join(e.title for e in made.entries)
    assert "Renewed on 14 January 2022" in titles
    for other in ("reported", "predicted", "rumored", " % ", "Not renewed yet"):
        assert other not in titles
    assert made.id != feed(told).id


def test_that_an_official_day_was_taken_back_is_official_news(change: Changing) -> None:
    first = change("2023-11-16", Window.day(date(2024, 2, 9)))
    gone = change("2024-01-10", None, "release", before=first.after)
    assert (
        feed([first, gone], official=True)
        .entries[0]
        .title.endswith("No longer known: Premieres on 9 February 2024")
    )


def test_what_lay_ahead_and_is_known_no_longer_is_not_told_as_if_it_had_happened(change: Changing) -> None:
    planned = change("2023-11-16", Window(date(2024, 1, 10), date(2024, 2, 20)))
    gone = change("2024-02-21", None, "release", before=planned.after)
    assert (
        "No longer known: Premieres between 10 January and 20 February 2024" in feed([gone]).entries[0].title
    )


def test_what_was_official_and_may_not_hold_says_so_in_the_words_of_the_page(change: Changing) -> None:
    (entry,) = feed([change("2023-11-16", Window.day(date(2024, 2, 9)), label="unknown")]).entries
    assert entry.title.endswith("Premieres on 9 February 2024 (may have changed)")


def test_of_the_sentences_behind_a_change_the_newest_come_first(told: Sequence[Change]) -> None:
    days = {c.sentence: c.published for change in told for c in change.claims}
    for made, entry in zip(reversed(told), feed(told).entries, strict=True):
        quoted = [
            day for line in entry.text.splitlines() for s, day in days.items() if line.startswith(f"“{s}”")
        ]
        assert quoted == sorted(quoted, reverse=True), made.fact


def test_a_feed_without_news_is_as_old_as_the_day_it_was_asked(schema: etree.RelaxNG) -> None:
    made = feed([])
    assert (made.updated, made.entries) == (AS_OF, ())
    assert not feedparser.parse(atom(made)).bozo


def test_a_feed_is_updated_when_its_newest_entry_was_and_not_before(told: Sequence[Change]) -> None:
    assert feed(told).updated == told[-1].day < AS_OF


def test_tomorrow_no_entry_has_changed(told: Sequence[Change]) -> None:
    today = feed_of(told, title="All", as_of=AS_OF)
    assert today == feed_of(told, title="All", as_of=date(2024, 3, 2))


@given(st.data())
def test_an_entry_keeps_its_name_when_other_changes_become_known(
    told: Sequence[Change], data: st.DataObject
) -> None:
    """Whatever is left out of the past or comes later, the same revision of the same fact has the same id."""
    facts = sorted({c.fact for c in told})
    kept = data.draw(st.sets(st.sampled_from(facts)))
    some = [c for c in told if c.fact in kept]
    last = data.draw(st.integers(0, len(some)))
    all_ids = {(e.title, e.day): e.id for e in feed(told).entries}
    for entry in feed(some[:last]).entries:
        assert entry.id == all_ids[entry.title, entry.day]


def test_an_article_that_shows_it_was_known_a_week_before_renames_nothing(change: Changing) -> None:
    window = Window.day(date(2024, 2, 9))
    (late,) = feed([change("2023-11-16", window)]).entries
    (early,) = feed([change("2023-11-09", window)]).entries
    assert late.id == early.id
    assert late.day != early.day


def test_what_is_known_for_the_second_time_is_another_entry(change: Changing) -> None:
    first, other = Window.day(date(2024, 2, 9)), Window.day(date(2024, 5, 3))
    back = [change("2023-11-16", first), change("2023-12-16", other), change("2024-01-16", first)]
    assert len({e.id for e in feed(back).entries}) == 3


def test_however_the_title_is_spelt_the_entry_is_the_same(change: Changing) -> None:
    window = Window.day(date(2024, 2, 9))
    ids = {
        feed([change("2023-11-16", window, series=s)]).entries[0].id
        for s in ("The Salt Harbour", "the salt harbour")
    }
    assert len(ids) == 1
    others = {feed([change("2023-11-16", window, series=s)]).entries[0].id for s in ("...", "?!", "暗")}
    assert len(others) == 3


def test_a_feed_of_all_has_the_newest_of_many_series(told: Sequence[Change], change: Changing) -> None:
    other = change("2023-12-24", "renewed", series="Night Train")
    made = feed_of([*told, other], title="Everything", as_of=AS_OF, newest=3)
    assert len(made.entries) == 3
    assert made.entries[1].title == "Night Train, season 2: It is to be made"


@pytest.mark.parametrize("official", [True, False])
def test_the_feeds_of_each_series_merge_into_that_of_all_their_changes(
    told: Sequence[Change], change: Changing, official: bool
) -> None:
    others = [
        change("2023-12-24", "renewed", series="Night Train"),
        change("2023-11-16", "dated", series="X"),
    ]
    parts = [feed_of(some, title="One", as_of=AS_OF) for some in (told, others)]
    options = {"title": "Everything", "as_of": AS_OF, "official": official, "newest": 9}
    assert merged(parts, **options) == feed_of([*told, *others], **options)  # type: ignore[arg-type]


def test_a_feed_for_officials_only_must_not_be_merged_from_one_cut_short(told: Sequence[Change]) -> None:
    """Official entries may be older than the newest hundred: those feeds are kept apart, and merged apart."""
    whole = feed_of(told, title="One", as_of=AS_OF, official=True)
    assert merged([whole], title="One", as_of=AS_OF, official=True) == whole
