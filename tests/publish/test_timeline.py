"""The time line draws what has happened and what was named, in its right place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from knownsofar.model import Certainty, Claim, Delay, Dossier, Release, Window
from knownsofar.publish import render
from knownsofar.publish.page import Desk
from knownsofar.publish.timeline import Timeline, timeline
from knownsofar.weigh import weigh

DossierOf = Callable[..., Dossier]


def drawn(dossier: Dossier) -> Timeline:
    drawing = timeline(Desk(dossier))
    assert drawing is not None
    return drawing


def test_what_has_happened_comes_first_and_in_order(dossier_of: DossierOf) -> None:
    rows = [r for r in drawn(dossier_of("2023-07-06")).rows if r.kind == "event"]
    assert [r.caption for r in rows] == [
        "Season 1 premiered · 1 Oct 2021",
        "Renewed · 14 Jan 2022",
        "Filming began · Sep 2022",
        "Filming ended · 28 Jun 2023",
    ]
    assert [r.x for r in rows] == sorted(r.x for r in rows)


def test_each_rung_has_its_windows_and_an_empty_rung_says_so(dossier_of: DossierOf) -> None:
    drawing = drawn(dossier_of("2023-07-06"))
    assert [h.text for h in drawing.heads][1:] == ["Official", "Reported", "Rumored", "Predicted"]
    assert {h.text: h.note for h in drawing.heads}["Rumored"] == "nothing named"
    assert [(r.caption, r.kind) for r in drawing.rows if r.label == "predicted"] == [
        ("Oct 2023 · Night Ferry", "other"),
        ("2022 · Quay Blog", "past"),
    ]


def test_bars_stand_right_of_the_day_of_the_page_only_if_they_are_to_come(dossier_of: DossierOf) -> None:
    drawing = drawn(dossier_of("2023-07-06"))
    for row in drawing.rows:
        if row.kind == "event":
            assert row.x + row.width <= drawing.now + 0.5
        if row.caption.startswith("Oct 2023"):
            assert row.x > drawing.now


@pytest.mark.parametrize("window", [Window(date(2030, 1, 1)), Window(date(2999, 1, 1), date(2999, 12, 31))])
def test_what_lies_beyond_the_drawing_is_marked_and_does_not_shrink_it(window: Window) -> None:
    claims = [_named(window, 1), _named(Window.year(2025), 2)]
    drawing = drawn(weigh(claims, series="Night Train", season=2, as_of=date(2024, 6, 1)))
    beyond, near = sorted(drawing.rows, key=lambda r: -r.x)
    assert ">" in beyond.opens
    assert near.width > 5
    assert all(0 <= r.x <= 100 and 0 <= r.x + r.width <= 100.01 for r in drawing.rows)


def test_captions_fit_a_narrow_telephone_at_any_place() -> None:
    claims = [_named(Window.months(2025, m, min(12, m + 2)), m, outlet="O" * 90) for m in range(1, 13)]
    drawing = drawn(weigh(claims, series="Night Train", season=2, as_of=date(2024, 6, 1)))
    assert max(len(r.caption) for r in drawing.rows) <= 40


def test_the_drawing_has_a_title_and_says_all_in_words(dossier_of: DossierOf) -> None:
    dossier = dossier_of("2023-07-06")
    drawing = drawn(dossier)
    assert drawing.title == "Time line of season 2, as of 6 July 2023"
    assert "Filming ended: 28 June 2023 (official)." in drawing.description
    assert "Predicted: october 2023." in drawing.description.lower().replace("predicted", "Predicted")
    shown = render(dossier, "html")
    assert '<svg role="img" aria-labelledby="tl-t tl-d"' in shown
    assert drawing.description in shown


def test_nothing_to_draw_draws_nothing(empty: Dossier) -> None:
    assert timeline(Desk(empty)) is None
    assert "<svg" not in render(empty, "html")


def test_the_ends_of_the_calendar_are_drawn() -> None:
    claims = [_named(Window(date.min, date.max), 1), _named(Window.day(date.max), 2)]
    for as_of in (date(2024, 6, 1), date.max):
        assert timeline(Desk(weigh(claims, series="Night Train", season=2, as_of=as_of)))


def _named(window: Window, number: int, outlet: str = "Quay Blog", *, polarity: bool = True) -> Claim:
    return Claim(
        series="Night Train",
        season=2,
        value=Release(window),
        certainty=Certainty.PREDICTED,
        polarity=polarity,
        source=None,
        sentence="We guess.",
        url=f"https://a.example/{number}",
        outlet=outlet,
        published=date(2024, 1, 1),
        rule="r",
        span=(0, 1),
    )


def test_a_window_that_was_denied_is_told_from_one_that_was_named_even_when_it_is_over() -> None:
    claims = [
        _named(Window.months(2024, 2, 2), 1),
        _named(Window.months(2024, 3, 3), 2, polarity=False),
    ]
    drawing = drawn(weigh(claims, series="Night Train", season=2, as_of=date(2024, 6, 1)))
    assert {r.caption.partition(" · ")[0]: r.kind for r in drawing.rows} == {
        "Feb 2024": "past",
        "not Mar 2024": "past denied",
    }


def test_a_delay_that_is_denied_rules_no_window_out() -> None:
    denied = _named(Window.months(2024, 9, 12), 1, polarity=False)
    delay = replace(denied, value=Delay(Window.months(2024, 9, 12)))
    drawing = drawn(
        weigh([delay, _named(Window.year(2025), 2)], series="Night Train", season=2, as_of=date(2024, 6, 1))
    )
    assert [r.caption.partition(" · ")[0] for r in drawing.rows] == ["2025"]
