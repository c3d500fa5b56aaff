"""What is disputed, or was official once and is doubtful now, is said as such in the answer on top."""

from __future__ import annotations

from datetime import date

import pytest

from knownsofar.model import Certainty, Claim, Release, Renewal, Value, Window
from knownsofar.publish import render
from knownsofar.weigh import weigh

SERIES = "The Salt Harbour"


def tell(
    day: str, value: Value, certainty: str = "official", *, polarity: bool = True, outlet: str = "A"
) -> Claim:
    return Claim(
        series=SERIES,
        season=2,
        value=value,
        certainty=Certainty(certainty),
        polarity=polarity,
        source=None,
        sentence="So it is told.",
        url=f"https://{outlet}.example/{day}/{value.predicate}",
        outlet=outlet,
        published=date.fromisoformat(day),
        rule="test",
        span=(0, 5),
    )


ORDERED, OFF = Renewal("renewed"), Renewal("cancelled")
NO_DATE = Release(Window())
CASES: list[tuple[list[Claim], str, str]] = [
    ([tell("2022-03-25", ORDERED)], "2022-04-01", "Season 2 was renewed."),
    (
        [tell("2022-03-25", ORDERED), tell("2022-03-25", OFF, outlet="B")],
        "2022-03-26",
        "the series was cancelled on 25 March 2022, but that is disputed.",
    ),
    ([tell("2022-03-25", ORDERED, polarity=False)], "2022-03-30", "Season 2 has not been renewed yet."),
    (
        [tell("2022-03-25", ORDERED, polarity=False)],
        "2023-03-25",
        "Season 2 has not been renewed yet, as far as was last heard.",
    ),
]


@pytest.mark.parametrize(("claims", "as_of", "words"), CASES, ids=[words for *_, words in CASES])
def test_the_answer_says_how_far_what_was_said_can_be_relied_on(
    claims: list[Claim], as_of: str, words: str
) -> None:
    dossier = weigh(claims, series=SERIES, season=2, as_of=date.fromisoformat(as_of))
    assert words in " ".join(render(dossier, "text").split())


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_what_may_have_changed_is_not_called_official(form: str) -> None:
    dossier = weigh(
        [tell("2022-03-25", NO_DATE, polarity=False)], series=SERIES, season=2, as_of=date(2023, 3, 25)
    )
    page = " ".join(render(dossier, form).split())  # type: ignore[arg-type]
    assert "may have changed" in page
    assert dossier.beliefs[0].label == "unknown"


def test_a_window_that_the_makers_named_is_told_though_the_season_may_be_off() -> None:
    claims = [
        tell("2022-03-25", Release(Window.year(2024))),
        tell("2022-06-25", OFF, "reported", outlet="B"),
        tell("2022-06-26", ORDERED, "reported", outlet="C"),
    ]
    dossier = weigh(claims, series=SERIES, season=2, as_of=date(2022, 7, 1))
    assert "2024" in render(dossier, "text")


def test_each_side_of_a_dispute_has_its_chance() -> None:
    claims = [tell("2022-03-25", ORDERED), tell("2022-03-25", OFF, outlet="B")]
    dossier = weigh(claims, series=SERIES, season=2, as_of=date(2022, 3, 26))
    (belief,) = dossier.beliefs
    (other,) = belief.others
    page = render(dossier, "md")
    for chance in (belief.probability, other.probability):
        assert chance is not None
        assert f"{round(100 * chance)}\u00a0%" in page
