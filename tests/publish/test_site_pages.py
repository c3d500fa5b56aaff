"""The pages of lists: what they say, how they are drawn, and that hostile words stay words on them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import html5lib
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.shelves import TODAY, followed, library_of, news, outlet, outlook_of, summary

from knownsofar.model import Dossier, Window
from knownsofar.pipeline.site.scores import OWN, doubt_of, scores_of
from knownsofar.publish.html import html
from knownsofar.publish.page import Desk
from knownsofar.publish.programs.feed import entries_of
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.library import Library, Scores
from knownsofar.publish.site.moves import days_of
from knownsofar.publish.site.season import BETWEEN, Shown, between_page, form_of, past_page
from knownsofar.publish.site.shared import PAGES, platform_page, platform_paths, slate
from knownsofar.publish.site.slate import HEIGHT, SORTS, WIDTH, Only, Row, slate_of
from knownsofar.publish.site.tested import backtest_of
from knownsofar.publish.site.voices import voices_of
from knownsofar.serve.answers import Refusal, refused
from knownsofar.weigh import changes, history

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></svg></option></select></table><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "<!--",
    "]]>",
    "\u202egnp.exe\x1b[2J\x00\u2066",
    "javascript:alert(1)//",
    "x" * 1_000_000,
    "<b>" * 300_000,
    "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307" * 1000,
]


LINK = re.compile(r"https?://|#|/?[\w.\-]+(?:[/?]|$)")
"""What a page may lead to: other sites, its own parts, files of the site."""


def elements(text: str) -> list[tuple[str, dict[str, str]]]:
    """The elements of a page that is valid to the letter."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(text)
    assert parser.errors == []
    return [(str(e.tag).rpartition("}")[2], dict(e.attrib)) for e in tree.iter() if isinstance(e.tag, str)]


def harmless(text: str, scripts: int = 1) -> None:
    """Nothing in the page but what its template has put there."""
    found = elements(text)
    tags = [tag for tag, _ in found]
    assert tags.count("script") == scripts
    assert not {"img", "iframe", "object", "base", "textarea", "style"} & set(tags)
    for tag, attributes in found:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], (
            tag,
            attributes,
        )
        for name in ("href", "src"):
            value = attributes.get(name, "")
            assert not value or LINK.match(value), value
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)
    assert len(text) < 400_000


def poisoned_library(text: str) -> Library:
    """A library with a hostile text wherever a library has words that came from outside."""
    from knownsofar.publish.programs.wording import subject

    brief = clean(text, NAME)  # as `in_brief` makes it, which the pages of dossiers are tested for
    season = followed(
        3,
        series=brief,
        title=subject(text, 2),
        answer=(brief,),
        platforms=(brief, "Lumen"),
        moved=brief,
        stage="awaiting",
    )
    ours, other = summary().models
    scores = msgspec.structs.replace(summary(), models=[ours, msgspec.structs.replace(other, name=text)])
    return library_of(
        3,
        seasons=(season,),
        outlets=(outlet(1, name=text, copies={text: 3}),),
        scores=(Scores("As the package was made", scores),),
    )


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words_on_every_page_of_lists(text: str, name: str) -> None:
    harmless(PAGES[name](poisoned_library(text)))


@pytest.mark.parametrize("text", HOSTILE)
def test_a_refusal_with_hostile_words_has_a_harmless_page(text: str) -> None:
    told = refused(Refusal(404, "not-found", text, offers=[(text, "/index.html")]), as_json=False)
    assert told.status == 404
    harmless(told.body.decode())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_platform_and_a_search_with_hostile_words_have_harmless_pages(text: str) -> None:
    library = poisoned_library(text)
    paths = platform_paths(library)
    assert len(paths) >= 1
    for path in paths:
        assert re.fullmatch(r"platform/[a-z0-9-]{1,80}/index\.html", path)
        harmless(platform_page(library, path))
    harmless(slate(library, Only(words=clean(text, NAME), platform=text)))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_words_on_the_pages_of_a_season_and_in_what_changed(
    poisoned: Callable[[str, str], Dossier], text: str
) -> None:
    dossier = poisoned(text, "javascript:alert(1)//")
    entries = entries_of(history([dossier]))
    days = (dossier.as_of - timedelta(9), dossier.as_of - timedelta(3))
    shown = Shown(slug="a", dossier=dossier, days=days, entries=entries)
    harmless(form_of(shown, "index.html").decode())
    harmless(past_page(shown, days[0]).decode())
    harmless(form_of(shown, BETWEEN).decode())
    before = msgspec.structs.replace(dossier, as_of=days[1], beliefs=dossier.beliefs[::2])
    harmless(between_page(shown, (before, dossier, changes(before, dossier))).decode())
    told = tuple(msgspec.structs.replace(news(1), entry=entry) for entry in entries)
    harmless(PAGES["changes/index.html"](library_of(1, news=told)))


@pytest.mark.parametrize("name", PAGES)
def test_an_empty_library_has_valid_pages(name: str) -> None:
    text = PAGES[name](Library(as_of=TODAY))
    elements(text)
    assert 'class="empty"' in text


def test_a_dossier_of_200_claims_in_the_site_is_well_under_150_kilobytes() -> None:
    from tests.publish.test_html import _crowd

    dossier = _crowd(200)
    days = tuple(dossier.as_of - timedelta(20 * n) for n in range(60, 0, -1))
    shown = Shown(slug="salt", dossier=dossier, days=days, entries=entries_of(history([dossier])))
    assert len(form_of(shown, "index.html")) < 130_000


def test_a_sentence_is_shown_in_full_once_unless_it_stands_behind_a_line_alone(
    dossier_of: Callable[..., Dossier],
) -> None:
    dossier = dossier_of("2023-12-05")
    text = html(dossier)
    for body in re.findall(r"<details><summary>.*?<div class=e>(.*?)</div></details>", text, re.S):
        assert "<blockquote" in body
    shown = re.findall(r"<div class=e>(.*?)</div></details>", text, re.S)
    again = [
        each for body in shown for each in re.findall(r"“(.*?)”<footer>", body.split("<p class=h>")[0])[1:]
    ]
    assert again
    assert len(again) == len(set(again))
    told = {claim.sentence for claim in dossier.claims}
    assert len(told) > 20
    sources = text[text.index('<ol class="sources">') :]
    assert sources.count("<bdi>") == len({(c.url, c.sentence) for c in dossier.claims})


def test_each_kind_of_knowing_has_its_words_on_the_slate() -> None:
    year = Window.year(2027)
    when = {
        "day": followed(4, stage="dated", official=date(2026, 5, 5), window=Window.day(date(2026, 5, 5))),
        "window": followed(1, stage="renewed", official=None, window=year, window_label="official"),
        "forecast": followed(1, stage="renewed", official=None, window=None, outlook=outlook_of(400, 0.2)),
        "nothing": followed(1, stage="renewed", official=None, window=None, outlook=None),
        "off": followed(1, stage="cancelled", official=None, window=None, certainty="official"),
    }
    rows = {name: slate_of(library_of(1, seasons=(each,))).rows[0] for name, each in when.items()}
    said = {name: (row.when.replace("\xa0", " "), row.sure) for name, row in rows.items()}
    assert said == {
        "day": ("5 May 2026", "official"),
        "window": ("2027", "official"),
        "forecast": ("Dec 2026 to Sep 2027", "forecast"),
        "nothing": ("not known", "unknown"),
        "off": ("not to come", "official"),
    }
    assert rows["forecast"].never == "20\xa0%"
    assert (rows["nothing"].never, rows["nothing"].curve) == ("", "")


def test_a_page_of_a_platform_has_its_seasons_and_leads_to_the_others() -> None:
    library = library_of(30)
    named = {name for season in library.seasons for name in season.platforms}
    assert len(platform_paths(library)) == len(named) == 4
    text = platform_page(library, "platform/canal-sept/index.html")
    wanted = {season.title for season in library.seasons if "Canal Sept" in season.platforms}
    assert (
        set(re.findall(r'<th scope="row"><a href="\.\./\.\./series/[^"]+" dir="auto">([^<]+)', text))
        == wanted
    )
    assert 'href="../../platform/lumen/index.html"' in text
    with pytest.raises(KeyError):
        platform_page(library, "platform/nowhere/index.html")


@pytest.mark.parametrize(
    ("only", "fits"),
    [
        (Only(stage="filming"), lambda row: row.season.stage == "filming"),
        (
            Only(sure="reported", platform="canal-sept"),
            lambda row: row.sure == "reported" and row.season.platforms == ("Canal Sept",),
        ),
        (Only(words="SERIE  7,"), lambda row: "7" in row.season.title),
        (Only(words="no such thing"), lambda row: False),
    ],
)
def test_a_server_shows_of_the_slate_only_what_is_wanted(only: Only, fits: Callable[[Row], bool]) -> None:
    library = library_of(30)
    rows = slate_of(library).rows
    assert slate_of(library, only).rows == tuple(row for row in rows if fits(row))
    assert slate_of(library, only).stages == slate_of(library).stages


@pytest.mark.parametrize("sort", SORTS)
def test_a_server_sorts_the_slate(sort: str) -> None:
    library = library_of(30)
    rows = slate_of(library, Only(sort=sort)).rows
    assert sorted(row.season.title for row in rows) == sorted(
        row.season.title for row in slate_of(library).rows
    )
    if sort == "changed":
        days = [row.season.changed or date.min for row in rows]
        assert days == sorted(days, reverse=True)


def test_what_is_waited_for_stands_before_what_hardly_comes_what_is_out_and_what_is_off() -> None:
    rows = slate_of(library_of(60)).rows
    group = [
        3 if row.season.stage == "cancelled" else 2 if row.season.stage == "released" else int(row.unlikely)
        for row in rows
    ]
    assert group == sorted(group)
    waited = [row.season.expected for row, of in zip(rows, group, strict=True) if of == 0]
    assert waited == sorted(waited)


@given(middle=st.floats(5, 3000), never=st.floats(0, 0.99))
def test_a_curve_stays_in_its_row_begins_today_and_is_short(middle: float, never: float) -> None:
    season = followed(1, stage="renewed", official=None, window=None, outlook=outlook_of(middle, never))
    drawn = slate_of(library_of(1, seasons=(season,)))
    path = drawn.rows[0].curve
    if not path:
        return
    start, steps = path.removeprefix("M").removesuffix("z").split("l")
    x, y = map(int, start.split())
    assert abs(x - drawn.now * WIDTH / 100) <= 1
    numbers = [int(n) for n in re.findall(r"-?\d+", steps)]
    places = [(x, y)]
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        assert dx >= 0
        x, y = x + dx, y + dy
        places.append((x, y))
    assert all(0 <= px <= WIDTH and 0 <= py <= HEIGHT for px, py in places)
    assert min(py for _, py in places) == 1
    assert len(path) < 330


def test_a_thousand_seasons_weigh_less_than_a_megabyte() -> None:
    text = PAGES["index.html"](library_of(1000))
    assert text.count("<tr class=") == 1000
    assert len(text.encode()) < 1_000_000


def test_of_a_day_the_official_changes_come_first() -> None:
    days = days_of(news(n) for n in range(40))
    assert [d.day for d in days] == sorted({TODAY - timedelta(n // 3) for n in range(40)}, reverse=True)
    for day in days:
        official = [move.official for season in day.seasons for move in season.moves]
        assert official == sorted(official, reverse=True)
    (move,) = days[0].seasons[0].moves
    assert (move.words, move.path) == ("Renewed", "series/serie-0/season-2/index.html#renewal")
    assert days[0].seasons[0].title == "Série 0, season 2"
    assert days[0].seasons[0].path == "series/serie-0/season-2/index.html"


def test_the_changes_of_a_season_on_a_day_stand_together() -> None:
    told = [news(0), news(1), msgspec.structs.replace(news(2), folder=news(0).folder)]
    (day,) = days_of(told)
    assert [len(season.moves) for season in day.seasons] == [2, 1]


def test_outlets_are_ranked_by_how_early_they_were_right() -> None:
    found = voices_of(library_of(1))
    assert [v.name for v in found.voices] == ["The Daily 3", "The Daily 2", "The Daily 1", "The Daily 0"]
    worth = found.voices[0].worths[0]
    assert (worth.low, worth.width, worth.at) == (55.0, 35.0, 75.0)
    assert worth.words == "7 of 9 right, 33 days ahead"
    assert next((p.copier, p.of, p.articles) for p in found.pairs) == (
        "The Daily 3",
        "The Daily 2",
        "3 articles",
    )


def test_a_back_test_is_told_in_sentences() -> None:
    found = backtest_of(Scores("As the package was made", summary()))
    assert found.lines[6].replace("\xa0", " ") == "Of 700 seasons given 65 %, 67 % came"
    assert found.words[2].replace("\xa0", " ").startswith("It errs 20 % less than the best")
    assert all(44 <= dot.x <= 314 and 12 <= dot.y <= 282 for dot in found.dots)


def test_ones_own_back_test_stands_before_that_of_the_package(tmp_path: Path) -> None:
    before = scores_of(tmp_path)
    (tmp_path / OWN).write_bytes(msgspec.json.encode(summary()))
    assert [each.source for each in scores_of(tmp_path)] == [
        "On your own history",
        *(s.source for s in before),
    ]
    assert doubt_of(tmp_path) is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'{"rows": "many"}', "is no back-test (Expected `int`, got `str` - at `$.rows`)"),
        (b"", "is no back-test (Input data was truncated)"),
        (b"\xff\xfe{", "is no back-test ("),
        (b"[" * 100_000, "is no back-test ("),
        (b" " * 1_000_001, "has more than 1,000,000 bytes"),
        (None, "cannot be read (Is a directory)"),
        (msgspec.json.encode(summary()).replace(b'"said":0.65', b'"said":65'), "a chance beyond 0 and 1"),
    ],
)
def test_a_back_test_of_ones_own_that_cannot_be_read_is_told_with_where_and_what_to_do(
    tmp_path: Path, content: bytes | None, why: str
) -> None:
    before, place = scores_of(tmp_path), tmp_path / OWN
    assert doubt_of(tmp_path) is None
    if content is None:
        place.mkdir()
    else:
        place.write_bytes(content)
    assert scores_of(tmp_path) == before
    told = doubt_of(tmp_path)
    assert told is not None
    assert told.startswith(f"{place}: ")
    assert why in told
    assert f"make it again with `knownsofar backtest --json > {place}`" in told
    assert "\n" not in told
    assert "cannot be read" in PAGES["backtest/index.html"](library_of(1, unread=True))


def test_a_dossier_alone_has_no_script_and_no_slider(dossier_of: Callable[..., Dossier]) -> None:
    text = html(dossier_of("2023-07-06"))
    assert "<script" not in text
    assert 'class="days"' not in text


def test_an_article_has_one_anchor_on_the_pages_of_all_days(dossier_of: Callable[..., Dossier]) -> None:
    def anchors(day: str) -> dict[str, str]:
        return Desk(dossier_of(day)).anchors

    early, late = anchors("2022-05-22"), anchors("2023-07-06")
    assert early
    assert early.items() < late.items()


def test_a_page_does_not_hang_on_the_pages_that_were_made_before_it(
    dossier_of: Callable[..., Dossier],
) -> None:
    days = ["2022-05-22", "2023-07-06", "2022-05-22"]
    first, _, again = (html(dossier_of(day)) for day in days)
    assert first == again
