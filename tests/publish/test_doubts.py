"""What is not settled is shown: probabilities, witnesses, rumors with their fate, both sides of a dispute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from knownsofar.model import Certainty, Claim, Dossier, Renewal
from knownsofar.publish import Form, render
from knownsofar.weigh import weigh

DossierOf = Callable[..., Dossier]
FORMS: tuple[Form, ...] = ("text", "md", "html")


def flat(words: str) -> str:
    return " ".join(words.replace("\\", "").replace("\u00a0", " ").split())


@pytest.mark.parametrize("form", FORMS)
def test_a_rumor_is_shown_with_what_became_of_it(dossier_of: DossierOf, form: Form) -> None:
    shown = flat(render(dossier_of("2022-02-01"), form))
    assert "what became of them" in shown.lower()
    assert "12 Dec 2021; confirmed by Lumen, in Tide Gazette, 15 Jan 2022" in shown
    assert "Not settled yet" in flat(render(dossier_of("2021-12-20"), form))


@pytest.mark.parametrize("form", FORMS)
def test_a_probability_stands_beside_each_label_and_is_never_all(dossier_of: DossierOf, form: Form) -> None:
    dossier = dossier_of("2022-02-01")
    sure = tuple(replace(b, probability=1.0 if b.probability is None else 0.999) for b in dossier.beliefs)
    shown = flat(render(replace(dossier, beliefs=sure), form))
    assert "official, over 99 %" in shown
    assert "official, 100 %" not in shown


@pytest.mark.parametrize("form", FORMS)
def test_witnesses_are_named_where_they_are_not_as_many_as_outlets(dossier_of: DossierOf, form: Form) -> None:
    dossier = replace(dossier_of("2022-10-01"), outlets=7)
    assert "by 7 outlets, 2 witnesses" in flat(render(replace(dossier, witnesses=2), form))
    assert "by 7 outlets." in flat(render(replace(dossier, witnesses=7), form))


@pytest.mark.parametrize("form", FORMS)
def test_both_sides_of_a_dispute_stand_side_by_side(form: Form) -> None:
    claims = [
        Claim(
            series="Night Train",
            season=2,
            value=Renewal(outcome),
            certainty=Certainty.OFFICIAL,
            polarity=True,
            source=None,
            sentence=f"It was {outcome}, we hear.",
            url=f"https://{outcome}.example/",
            outlet=f"The {outcome.capitalize()} Example",
            published=date(2024, 1, 10),
            rule="r",
            span=(0, 1),
        )
        for outcome in ("renewed", "cancelled")
    ]
    dossier = weigh(claims, series="Night Train", season=2, as_of=date(2024, 1, 20))
    shown = flat(render(dossier, form))
    assert "Disputed: the order" in shown
    after = shown[shown.index("Disputed: the order") :]
    for said in ("Renewed", "Cancelled", "It was renewed, we hear.", "It was cancelled, we hear."):
        assert said in after
