"""One dossier in four forms: all say the same, and none says more than the claims do."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from knownsofar.errors import UsageError
from knownsofar.model import Certainty, Claim, Dossier, Production, Renewal
from knownsofar.publish import Form, render
from knownsofar.weigh import weigh

DossierOf = Callable[..., Dossier]
FORMS: tuple[Form, ...] = ("text", "md", "html")
ANSWERS = [
    ("2021-10-10", "Nobody has said whether there will be a season 2. Nobody has named a release date."),
    (
        "2021-12-20",
        "Season 2 has not been renewed yet; a rumor that it has been is not confirmed. "
        "No official release date is known; guesses point to 2022.",
    ),
    (
        "2022-01-15",
        "Season 2 was renewed on 14 January 2022. No release date has been announced; guesses point to 2022.",
    ),
    (
        "2022-10-01",
        "Season 2 is being made: filming began in September 2022. "
        "No release date has been announced; reports point to 2023.",
    ),
    (
        "2023-07-06",
        "Filming of season 2 ended on 28 June 2023. It is to premiere in 2024; no day has been announced.",
    ),
    ("2023-11-20", "Season 2 premieres on 9 February 2024."),
    ("2024-02-10", "Season 2 is out: it premiered on 9 February 2024."),
]


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize(("day", "answer"), ANSWERS)
def test_the_answer_of_the_day_comes_first(dossier_of: DossierOf, day: str, answer: str) -> None:
    shown = flat(render(dossier_of(day), "text", width=200))
    assert shown.index(answer) < shown.index("KEY FACTS")


def test_a_cancelled_season_says_so_and_asks_no_more(dossier_of: DossierOf) -> None:
    shown = flat(render(dossier_of("2024-05-01", None), "text"))
    assert "Season 3 will not be made: the series was cancelled on 30 April 2024." in shown
    assert "Number not known" not in shown


def test_a_season_without_a_number_is_the_next_one() -> None:
    claim = Claim(
        series="Night Train",
        season=None,
        value=Renewal("renewed"),
        certainty=Certainty.PREDICTED,
        polarity=True,
        source=None,
        sentence="It will be back, we bet.",
        url="https://a.example/",
        outlet="A",
        published=date(2017, 4, 17),
        rule="r",
        span=(0, 1),
    )
    shown = render(
        weigh([claim], series="Night Train", season=None, as_of=date(2017, 5, 1)), "text", width=200
    )
    assert "The next season is predicted to be renewed, and nothing official says so." in shown
    assert "None" not in shown.replace("None found", "")


@pytest.mark.parametrize("form", FORMS)
def test_each_form_has_every_section_the_known_and_the_not_known(dossier_of: DossierOf, form: Form) -> None:
    shown = flat(render(dossier_of("2023-07-06"), form, width=200)).casefold()
    for title in (
        "key facts" if form != "md" else "| renewal |",
        "release",
        "production",
        "cast",
        "crew",
        "episodes",
        "trailers",
        "where to watch",
        "source material",
        "the story",
        "who disagrees",
        "slips found",
        "sources",
        "no forecast",
    ):
        assert title in shown
    for known in (
        "filming ended on 28 june 2023",
        "premieres in 2024",
        "no day announced",
        "han seo-yun as captain mira oh",
        "also written seo-yun han",
        "lena okafor as inspector dray",
        "10 episodes",
        "no trailer known",
        "novel brine",
        "a weekday that does not fit its date",
        "fans say that it has eight episodes",
        "season 1 only",
    ):
        assert known in shown
    assert "mira sails out" not in shown


@pytest.mark.parametrize("form", FORMS)
def test_every_sentence_stands_with_its_outlet_day_and_certainty(dossier_of: DossierOf, form: Form) -> None:
    dossier = dossier_of("2023-12-05")
    shown = flat(render(dossier, form, width=2000))
    if form == "md":
        shown = shown.replace("\\", "")
    sources = shown[
        shown.index("SOURCES" if form == "text" else 'id="sources"' if form == "html" else "## S") :
    ]
    for claim in dossier.claims:
        sentence = claim.sentence.translate(str.maketrans("“”", "‘’"))
        assert sentence in sources
        assert claim.outlet in sources
        assert claim.certainty.value in sources


def test_the_one_known_only_from_the_season_before_stands_apart(dossier_of: DossierOf) -> None:
    shown = render(dossier_of("2023-12-05"), "text")
    cast = shown[shown.index("\nCAST") : shown.index("\nCREW")]
    assert cast.index("Season 1 only") < cast.index("Odile Brandt")
    assert cast.index("Leaving") < cast.index("Tomas Reyle") < cast.index("Season 1 only")


def test_story_so_far_and_story_ahead_are_told_apart_and_once(dossier_of: DossierOf) -> None:
    shown = flat(render(dossier_of("2023-12-05"), "text", width=200))
    story = shown[shown.index("THE STORY") : shown.index("WHO DISAGREES")]
    assert story.index("Ahead:") < story.index("Mira sails out") < story.index("So far:")
    assert story.count("drowned lighthouse") == 1


def test_json_holds_what_the_interface_promises(dossier_of: DossierOf) -> None:
    dossier = dossier_of("2023-07-06")
    told = json.loads(render(dossier, "json"))
    assert told["schema"] == 1
    assert (told["series"], told["season"], told["as_of"]) == ("The Salt Harbour", 2, "2023-07-06")
    assert told["stage"]["value"] == "wrapped"
    assert told["stage"]["since"] == "2023-06-28"
    assert told["stage"]["probability"] == told["stage"]["chances"]["wrapped"]
    assert told["witnesses"] == 4
    assert told["unknown"] == ["trailer"]
    assert told["outlets"] == 4
    assert told["slips"][0]["span"] == [0, 10]
    ids = {c["id"] for c in told["claims"]}
    assert ids == {c.id for c in dossier.claims}
    fields = {"predicate", "value", "probability", "label", "polarity", "for", "against", "witnesses"}
    for belief in told["beliefs"]:
        more = {"first_published", "changed", "earlier", "also", "season", "others", "none"}
        assert fields | more == set(belief)
        assert {*belief["for"], *belief["against"], *belief["earlier"]} <= ids
        chances = [belief["probability"], belief["none"], *(o["probability"] for o in belief["others"])]
        assert sum(chances) == pytest.approx(1, abs=0.001)


def test_no_form_prints_a_probability_that_was_not_computed(dossier_of: DossierOf) -> None:
    dossier = dossier_of("2023-07-06")
    beliefs = tuple(replace(belief, probability=None, others=(), none=None) for belief in dossier.beliefs)
    for form in FORMS:
        page = render(replace(dossier, beliefs=beliefs), form)
        shown = re.sub(r"<style>.*?</style>|<[^>]*>", "", page, flags=re.S)
        assert not re.search(r"\d\s*(?:%|per cent)", shown)


def test_plain_text_but_for_addresses_keeps_to_the_width_and_to_plain_characters(
    dossier_of: DossierOf,
) -> None:
    for width in (40, 72, 120):
        rows = render(dossier_of("2023-12-05"), "text", width=width).splitlines()
        assert max(len(row) for row in rows if "://" not in row) <= width
    assert "\x1b" not in render(dossier_of("2023-12-05"), "text")


def test_a_terminal_gets_colour_and_the_same_facts(dossier_of: DossierOf) -> None:
    shown = render(dossier_of("2023-12-05"), "text", colour=True, width=100)
    assert "\x1b[32m" in shown
    plain = re.sub(r"\x1b\[[\d;]*m", "", shown)
    assert "Season 2 premieres on 9 February 2024." in plain
    assert "Lena Okafor as Inspector Dray" in plain
    assert "“Fans say that it has eight episodes.”" in flat(plain)
    assert max(map(len, plain.splitlines())) <= 100


@pytest.mark.parametrize("form", ["text", "md", "html", "json"])
def test_nothing_known_is_a_page_all_the_same(empty: Dossier, form: Form) -> None:
    shown = render(empty, form)
    assert shown.endswith("\n")
    if form != "json":
        assert "Nobody has said whether there will be another season." in flat(shown)
    assert render(empty, "text", colour=True)


def test_the_same_dossier_gives_the_same_bytes(dossier_of: DossierOf) -> None:
    for form in FORMS:
        assert render(dossier_of("2023-12-05"), form) == render(dossier_of("2023-12-05"), form)


def test_an_unknown_form_is_refused(empty: Dossier) -> None:
    with pytest.raises(UsageError, match="take text, md, html, json or jsonld"):
        render(empty, "pdf")  # type: ignore[arg-type]


def test_plain_text_loads_neither_templates_nor_tables() -> None:
    code = (
        "import sys, datetime; from knownsofar.publish import render; from knownsofar.weigh import weigh\n"
        "d = weigh([], series='x', season=2, as_of=datetime.date(2024, 1, 1))\n"
        "[render(d, f) for f in ('text', 'md', 'json')]; print({'jinja2', 'rich'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"


def test_filming_that_is_paused_is_said_plainly() -> None:
    claims = [
        Claim(
            series="Night Train",
            season=2,
            value=Production("filming", "under way"),
            certainty=Certainty.OFFICIAL,
            polarity=polarity,
            source=None,
            sentence="Said.",
            url=f"https://a.example/{day}",
            outlet="A",
            published=day,
            rule="r",
            span=(0, 1),
        )
        for day, polarity in ((date(2023, 4, 1), True), (date(2023, 7, 20), False))
    ]
    dossier = weigh(claims, series="Night Train", season=2, as_of=date(2023, 8, 1))
    assert "Filming is not under way [official, " in render(dossier, "text")


def test_in_plain_text_an_address_stays_in_one_piece(dossier_of: DossierOf) -> None:
    dossier = dossier_of("2023-07-06")
    rows = [row.strip() for row in render(dossier, "text", width=40).splitlines()]
    assert {claim.url for claim in dossier.claims} <= set(rows)
