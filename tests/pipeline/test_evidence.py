"""What a dossier gives the forecast: every stage and window once, with its day, certainty and claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec.structs import replace

from knownsofar.forecast.evidence import (
    Ended,
    Evidence,
    Excluded,
    NotYet,
    Premiered,
    Promised,
    PutBack,
    Reached,
)
from knownsofar.model import Certainty, Claim, Delay, Dossier, Production, Release, Renewal, Trailer, Window
from knownsofar.pipeline.evidence import evidence_of

Tell = Callable[..., Claim]
Weighed = Callable[..., Dossier]
YEAR = Window.year(2024)
MAY = Window.months(2023, 5, 5)


def on(day: str) -> Window:
    return Window.day(date.fromisoformat(day))


def told_by(dossier: Dossier) -> list[Evidence]:
    """The evidence, but how reliable it is: that is weighed elsewhere."""
    return [replace(e, reliability=None) for e in evidence_of(dossier)]


def of(kind: type, dossier: Dossier) -> list[object]:
    return [e for e in told_by(dossier) if type(e) is kind]


def test_a_renewal_is_reached_on_the_day_that_it_was_announced(tell: Tell, dossier: Weighed) -> None:
    claim = tell("2022-06-08", Renewal("renewed", on("2022-06-06")))
    assert told_by(dossier(claim)) == [
        Reached(stage="renewed", day=date(2022, 6, 6), told=date(2022, 6, 8), ids=(claim.id,))
    ]


def test_without_a_named_day_it_is_reached_when_it_was_first_told(tell: Tell, dossier: Weighed) -> None:
    first, again = tell("2022-06-08", Renewal("renewed")), tell("2022-09-01", Renewal("renewed"))
    (found,) = of(Reached, dossier(first, again))
    assert isinstance(found, Reached)
    assert (found.day, found.told) == (date(2022, 6, 8), date(2022, 9, 1))
    assert set(found.ids) == {first.id, again.id}


def test_not_renewed_yet_is_as_new_as_the_newest_that_says_so(tell: Tell, dossier: Weighed) -> None:
    old = tell("2022-02-02", Renewal("renewed"), polarity=False)
    new = tell("2022-05-22", Renewal("renewed"), polarity=False)
    (found,) = told_by(dossier(old, new))
    assert isinstance(found, NotYet)
    assert (found.what, found.told, set(found.ids)) == ("renewal", date(2022, 5, 22), {old.id, new.id})


def test_a_rumored_renewal_stands_beside_the_word_that_it_is_not_confirmed(
    tell: Tell, dossier: Weighed
) -> None:
    rumor = tell("2022-05-22", Renewal("renewed"), "rumored")
    found = told_by(dossier(tell("2022-05-22", Renewal("renewed"), polarity=False), rumor))
    assert [type(e) for e in found] == [NotYet, Reached]
    assert (found[1].certainty, found[1].ids) == (Certainty.RUMORED, (rumor.id,))


def test_that_somebody_expects_a_renewal_is_no_renewal(tell: Tell, dossier: Weighed) -> None:
    assert told_by(dossier(tell("2022-05-22", Renewal("renewed"), "predicted"))) == []


@pytest.mark.parametrize(
    ("season", "outcome", "how"), [(2, "cancelled", "cancelled"), (1, "final", "concluded")]
)
def test_cancelled_and_concluded_end_it(
    tell: Tell, dossier: Weighed, season: int, outcome: str, how: str
) -> None:
    claim = tell("2022-07-01", Renewal(outcome), season=season)  # type: ignore[arg-type]
    assert told_by(dossier(claim)) == [Ended(how=how, told=date(2022, 7, 1), ids=(claim.id,))]  # type: ignore[arg-type]


def test_filming_and_wrap_are_reached_on_their_days_and_plans_are_not(tell: Tell, dossier: Weighed) -> None:
    began = tell("2023-06-05", Production("filming", "starts", MAY))
    ended = tell("2023-09-02", Production("filming", "ends", on("2023-08-30")))
    found = of(Reached, dossier(began, ended))
    days = [(e.stage, e.day) for e in found if isinstance(e, Reached)]
    assert days == [("filming", date(2023, 5, 16)), ("wrapped", date(2023, 8, 30))]
    plan = tell("2023-04-01", Production("filming", "starts", Window.months(2024, 3, 3)))
    assert [e.stage for e in of(Reached, dossier(plan)) if isinstance(e, Reached)] == ["renewed"]


def test_filming_that_is_said_not_to_have_begun_is_not_reached(tell: Tell, dossier: Weighed) -> None:
    denied = tell("2023-06-01", Production("filming", "starts"), polarity=False)
    assert of(Reached, dossier(denied)) == []


def test_a_trailer_is_reached_and_an_announcement_video_is_not(tell: Tell, dossier: Weighed) -> None:
    video = tell("2022-06-06", Trailer("announcement"))
    trailer = tell("2023-11-10", Trailer("trailer"))
    found = of(Reached, dossier(video, trailer))
    assert [(e.stage, e.day, e.ids) for e in found if isinstance(e, Reached)] == [
        ("trailer", date(2023, 11, 10), (trailer.id,))
    ]


def test_each_window_is_promised_once_for_each_certainty(tell: Tell, dossier: Weighed) -> None:
    claims = [
        tell("2023-02-01", Release(YEAR), "rumored"),
        tell("2023-04-01", Release(YEAR), "rumored"),
        tell("2023-03-01", Release(YEAR), "predicted"),
        tell("2023-03-01", Release(Window.months(2024, 1, 4)), "predicted"),
    ]
    found = [e for e in told_by(dossier(*claims)) if isinstance(e, Promised)]
    assert {(e.latest, e.certainty, e.told, len(e.ids)) for e in found} == {
        (date(2024, 12, 31), Certainty.RUMORED, date(2023, 4, 1), 2),
        (date(2024, 12, 31), Certainty.PREDICTED, date(2023, 3, 1), 1),
        (date(2024, 4, 30), Certainty.PREDICTED, date(2023, 3, 1), 1),
    }


def test_of_the_windows_of_one_article_the_finer_is_promised(tell: Tell, dossier: Weighed) -> None:
    wide = tell("2023-03-01", Release(YEAR), "reported", url="https://daily.example/one")
    fine = tell(
        "2023-03-01", Release(Window.months(2024, 9, 12)), "reported", url="https://daily.example/one"
    )
    elsewhere = tell("2023-03-02", Release(YEAR), "reported")
    found = [e for e in told_by(dossier(wide, fine, elsewhere)) if isinstance(e, Promised)]
    assert [e.ids for e in found] == [(elsewhere.id,), (fine.id,)]


def test_windows_that_an_official_word_has_overtaken_are_left_out(tell: Tell, dossier: Weighed) -> None:
    guess = tell("2022-07-01", Release(Window.year(2023)), "predicted")
    official = tell("2023-04-01", Release(YEAR))
    found = [e for e in told_by(dossier(guess, official)) if isinstance(e, Promised)]
    assert [e.ids for e in found] == [(official.id,)]


def test_denied_windows_are_excluded_and_no_date_is_not_yet(tell: Tell, dossier: Weighed) -> None:
    denied = tell("2023-04-01", Release(YEAR), polarity=False)
    undated = tell("2023-05-01", Release(Window()), polarity=False)
    found = told_by(dossier(denied, undated))
    assert (
        Excluded(earliest=YEAR.earliest, latest=YEAR.latest, told=date(2023, 4, 1), ids=(denied.id,)) in found
    )
    assert NotYet(what="release", told=date(2023, 5, 1), ids=(undated.id,)) in found


def test_a_delay_puts_back_and_promises_what_it_names(tell: Tell, dossier: Weighed) -> None:
    claim = tell("2023-06-01", Delay(YEAR))
    found = told_by(dossier(claim))
    assert PutBack(told=date(2023, 6, 1), ids=(claim.id,)) in found
    assert (
        Promised(earliest=YEAR.earliest, latest=YEAR.latest, told=date(2023, 6, 1), ids=(claim.id,)) in found
    )


def test_a_premiere_that_was_is_no_promise_any_more(tell: Tell, dossier: Weighed) -> None:
    claim = tell("2023-12-20", Release(on("2023-12-15")))
    assert told_by(dossier(claim)) == [
        Premiered(day=date(2023, 12, 15), told=date(2023, 12, 20), ids=(claim.id,))
    ]


def test_the_season_before_is_no_evidence_on_this_one(tell: Tell, dossier: Weighed) -> None:
    claims = [
        tell("2022-01-30", Release(on("2022-01-28")), season=1),
        tell("2021-06-01", Production("filming", "ends"), season=1),
        tell("2021-12-01", Trailer("trailer"), season=1),
    ]
    assert told_by(dossier(*claims)) == []


def test_a_planned_release_vouches_for_the_order_that_nobody_speaks_of(tell: Tell, dossier: Weighed) -> None:
    found = told_by(dossier(tell("2023-04-01", Release(YEAR))))
    assert {type(e) for e in found} == {Promised, Reached}


def test_what_has_been_weighed_is_the_reliability_of_a_stage_and_not_of_one_of_its_windows(
    tell: Tell, dossier: Weighed
) -> None:
    found = dossier(tell("2022-06-08", Renewal("renewed")), tell("2023-01-01", Release(YEAR), "rumored"))
    weighed = replace(found, beliefs=tuple(replace(b, probability=0.75) for b in found.beliefs))
    assert [(type(e), e.reliability) for e in evidence_of(weighed)] == [(Reached, 0.75), (Promised, None)]
