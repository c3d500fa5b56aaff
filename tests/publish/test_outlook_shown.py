"""The outlook in every form: a sentence at the top, the numbers, why, and a drawing with its words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, timedelta

import msgspec
import pytest

from knownsofar.errors import InputError
from knownsofar.model import Dossier, ReleaseOutlook
from knownsofar.publish import Form, render, render_outlook
from knownsofar.publish.outlook import bars, between, interval
from knownsofar.publish.words import percent
from knownsofar.weigh import weigh

DossierOf = Callable[..., Dossier]
Expected = Callable[..., Dossier]
FORMS: tuple[Form, ...] = ("text", "md", "html")


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize(
    ("day", "season", "sentence"),
    [
        (
            "2021-12-20",
            2,
            "58 % that it will be renewed; if it comes, most likely between February 2023 and April 2024.",
        ),
        ("2022-01-15", 2, "70 % that it comes; most likely between March 2023 and May 2024."),
        ("2023-07-06", 2, "70 % that it comes; most likely between September 2024 and October 2025."),
        ("2024-05-01", 3, "70 % that it comes all the same."),
    ],
)
def test_the_answer_ends_with_what_to_expect(
    dossier_of: DossierOf, expected: Expected, day: str, season: int, sentence: str
) -> None:
    shown = flat(render(expected(dossier_of(day, season)), "text", width=200))
    assert shown.index(sentence) < shown.index("KEY FACTS")


def test_a_dated_season_is_said_to_come_and_when_at_ninety_per_cent(
    dossier_of: DossierOf, expected: Expected
) -> None:
    dated = expected(dossier_of("2023-11-20"), middle=81, spread=0.05, never=0.01)
    shown = flat(render(dated, "text", width=200))
    assert "Season 2 premieres on 9 February 2024. 99 % that it comes at all; at 90 % between" in shown


def test_what_is_out_has_no_outlook_left(dossier_of: DossierOf, expected: Expected) -> None:
    shown = render(expected(dossier_of("2024-02-10")), "html")
    assert "nothing is left to forecast" in shown
    assert 'class="line curve"' not in shown


@pytest.mark.parametrize("form", FORMS)
def test_each_form_says_the_numbers_why_and_the_precedents(
    dossier_of: DossierOf, expected: Expected, form: Form
) -> None:
    shown = flat(render(expected(dossier_of("2021-12-20")), form, width=200)).replace("\\", "")
    for words in (
        "Renewed at all: 58 %; announced: 10 % within 30 days, 25 % within 90 days, 37 % within half a year",
        "If it comes: as likely as not by",
        "at 90 % between",
        "never 30 %",
        "Precedents hardly reach this far: few are known",
        "Precedents: half of seasons like this one come",
        "median 20 days earlier",
        "No renewal announced",
        "median three months later, renewal down by 6 points",
        "Night Ferry 1, season 2",
        "16 months, on 1 March 2020",
    ):
        assert words in shown


def test_a_reason_opens_on_the_claims_behind_it(dossier_of: DossierOf, expected: Expected) -> None:
    dossier = expected(dossier_of("2021-12-20"))
    shown = render(dossier, "html")
    section = shown[shown.index('id="outlook"') : shown.index('id="renewal"')]
    assert dossier.outlook is not None
    behind = dossier.outlook.because[1].claims
    sentences = {c.sentence for c in dossier.claims if c.id in behind}
    assert sentences
    assert all(sentence in section for sentence in sentences)


def test_json_holds_the_outlook_as_the_interface_promises(dossier_of: DossierOf, expected: Expected) -> None:
    told = json.loads(render(expected(dossier_of("2021-12-20")), "json"))["outlook"]
    assert set(told["renewal"]) == {"probability", "announced_within_days"}
    assert list(told["renewal"]["announced_within_days"]) == ["30", "90", "182", "365"]
    assert list(told["release"]["quantiles"]) == ["0.05", "0.25", "0.5", "0.75", "0.95"]
    assert list(told["release"]["within_days"]) == ["182", "365", "730", "1095"]
    assert {"reason", "median_shift_days", "claims"} <= set(told["because"][0])


def test_the_outlook_alone_as_json_is_one_line_with_its_season(
    dossier_of: DossierOf, expected: Expected
) -> None:
    line = render_outlook(expected(dossier_of("2021-12-20")), json=True)
    told = json.loads(line)
    assert line.count("\n") == 1
    assert (told["series"], told["season"], told["as_of"]) == ("The Salt Harbour", 2, "2021-12-20")
    assert {"renewal", "release", "because"} <= set(told)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_the_outlook_alone_as_text_starts_with_the_answer(
    dossier_of: DossierOf, expected: Expected, width: int
) -> None:
    shown = render_outlook(expected(dossier_of("2021-12-20")), width=width)
    answer = flat(shown)
    assert answer.startswith("The Salt Harbour, season 2, as of 20 December 2021")
    assert answer.index("58 % that it will be renewed") < answer.index("If it comes")
    assert "█" in shown
    assert max(map(len, shown.splitlines())) <= width


def test_without_an_outlook_it_says_why(dossier_of: DossierOf) -> None:
    with pytest.raises(InputError, match="a first season follows none"):
        render_outlook(dossier_of("2021-09-01", 1))


def test_the_drawing_is_an_image_that_says_itself_in_words(dossier_of: DossierOf, expected: Expected) -> None:
    shown = render(expected(dossier_of("2021-12-20")), "html")
    drawing = shown[shown.index('class="line curve"') : shown.index("</figure>", shown.index("line curve"))]
    assert 'role="img"' in drawing
    assert "<title" in drawing
    for words in (
        "as likely as not by",
        "It never comes: 30",
        "Predicted: 2022.",
        "As long as Night Ferry 1 2",
    ):
        assert words in drawing
    for words in ("20 Dec 2021", "never 30", "50\u00a0% · ", "90\u00a0% · ", "Night Ferry 3 2 · 30 months"):
        assert words in drawing


@pytest.mark.parametrize(("middle", "spread"), [(5, 0.1), (30, 0.3), (600, 0.5), (3000, 0.4), (1e6, 0.5)])
@pytest.mark.parametrize("never", [0.0, 0.5, 1.0])
def test_every_distribution_is_drawn_within_its_frame(
    dossier_of: DossierOf, expected: Expected, middle: float, spread: float, never: float
) -> None:
    dossier = expected(dossier_of("2022-01-15"), middle=middle, spread=spread, never=never)
    shown = render(dossier, "html")
    drawing = shown[shown.index('class="line curve"') : shown.index("</figure>", shown.index("line curve"))]
    assert "nan" not in drawing
    for place in re.findall(r'(?:x|x1|x2)="(-?[\d.]+)%"', drawing):
        assert 0 <= float(place) <= 100
    for width in re.findall(r'(?:width|height)="(-?[\d.]+)%?"', drawing):
        assert float(width) >= 0
    for form in ("text", "md"):
        render(dossier, form)
    render(dossier, "text", colour=True)


HOSTILE = ["<script>alert(1)</script>", "\u202egnp.exe\x1b[2J", "]]>", "x" * 5000]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_in_reasons_and_precedents_are_words(
    dossier_of: DossierOf, expected: Expected, text: str
) -> None:
    dossier = expected(dossier_of("2022-01-15"), reason=text, series=text)
    for form in FORMS:
        shown = render(dossier, form)
        assert form == "text" or not re.search(r"(?<!\\)<script", shown)
        assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e]", shown)
        assert "x" * 400 not in shown
    assert not re.search("[\x00-\x08\x0b-\x1a\x1c-\x1f\u202a-\u202e]", render_outlook(dossier))


def release(*days: str, never: float = 0.2) -> ReleaseOutlook:
    shares = ("0.05", "0.25", "0.5", "0.75", "0.95")
    return ReleaseOutlook(
        never=never,
        quantiles=dict(zip(shares, map(date.fromisoformat, days), strict=True)),
        within_days={},
        by_month=tuple((date(2022, 1, 1) + timedelta(30 * n), 0.8 * n / 40) for n in range(1, 41)),
    )


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("2024-05-03", "2024-05-03", "on 3 May 2024"),
        ("2024-05-03", "2024-05-12", "between 3 and 12 May 2024"),
        ("2024-05-20", "2024-06-20", "between 20 May and 20 June 2024"),
        ("2024-05-01", "2024-05-31", "in May 2024"),
        ("2024-03-03", "2024-12-12", "between March and December 2024"),
        ("2023-11-03", "2025-03-12", "between November 2023 and March 2025"),
    ],
)
def test_ranges_are_said_as_people_say_them(low: str, high: str, words: str) -> None:
    assert between(release(low, low, low, high, high), "0.25", "0.75") == words


@pytest.mark.parametrize(
    ("chance", "words"),
    [(0.0, "0 %"), (0.004, "under 1 %"), (0.58, "58 %"), (0.996, "over 99 %"), (1.0, "100 %")],
)
def test_what_is_nearly_sure_is_not_said_to_be_sure(chance: float, words: str) -> None:
    assert flat(percent(chance)) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "one day"), (31, "31 days"), (91, "three months"), (1196, "three years and three months")],
)
def test_waits_are_told_in_the_unit_that_fits(days: int, words: str) -> None:
    assert interval(days) == words


def test_the_bars_hold_all_chances(dossier_of: DossierOf, expected: Expected) -> None:
    days = ("2022-06-01", "2022-09-01", "2023-01-01", "2024-01-01", "2025-01-01")
    found = bars(release(*days), date(2022, 1, 1))
    assert abs(sum(bar.share for bar in found) - 1.0) < 0.01
    assert found[-1].name == "never"
    assert len(found) <= 16


def test_an_outlook_of_a_season_without_a_number_is_shown(expected: Expected) -> None:
    nobody = weigh([], series="Nobody Knows", season=None, as_of=date(2024, 1, 1))
    assert "70" in render(expected(nobody), "html")
    assert msgspec.json.encode(expected(nobody))
