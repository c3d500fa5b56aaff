"""Outlooks: what evidence does to them, and the laws that hold whatever is said."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.forecast import Season, Series, Waiting
from knownsofar.forecast.basis import Fitted, load_fitted
from knownsofar.forecast.evidence import (
    Alive,
    Ended,
    Evidence,
    Excluded,
    NotYet,
    Premiered,
    Promised,
    PutBack,
    Reached,
)
from knownsofar.forecast.outlook import expected, outlook_of
from knownsofar.model import Certainty
from knownsofar.model.outlook import Outlook

SINCE = date(2022, 1, 28)
TODAY = date(2022, 6, 10)
DEAD = Series(
    "1", "Somebody Waits", "Scripted", ("Netflix",), ("KR",), "ko", ("Drama",), (Season(1, SINCE, SINCE, 12),)
)
WAIT = Waiting(DEAD, 2, SINCE)
YEARLY = Waiting(
    Series(
        "2", "Every Autumn", "Scripted", ("CBS",), ("US",), "en", ("Comedy",),
        tuple(Season(n, date(2014 + n, 9, 25), date(2015 + n, 5, 20), 22) for n in range(1, 7)),
    ),
    7,
    date(2020, 9, 25),
)  # fmt: skip
RENEWED = Reached(stage="renewed", day=date(2022, 6, 6), told=date(2022, 6, 6))


@pytest.fixture(scope="module")
def fitted() -> Fitted:
    return load_fitted()


def _official(first: date | None, last: date | None, told: date = date(2022, 6, 7)) -> Promised:
    return Promised(earliest=first, latest=last, told=told)


def _year(year: int, certainty: Certainty = Certainty.OFFICIAL, sure: float | None = None) -> Promised:
    return Promised(
        earliest=date(year, 1, 1),
        latest=date(year, 12, 31),
        told=date(2022, 6, 7),
        certainty=certainty,
        reliability=sure,
    )


def _inside(evidence: list[Evidence], year: int, fitted: Fitted, as_of: date = TODAY) -> float:
    days = expected(WAIT, evidence, as_of, fitted).days
    first = max((date(year, 1, 1) - as_of).days, 0)
    return float(days[first : max((date(year, 12, 31) - as_of).days + 1, 0)].sum())


def test_with_nothing_known_it_is_the_precedents_and_says_so(fitted: Fitted) -> None:
    outlook = outlook_of(WAIT, [], TODAY, fitted)
    chances = fitted.prior.within([WAIT], TODAY)[0]
    assert outlook.release.never == pytest.approx(1 - chances[-1], abs=1e-3)
    assert [reason.reason.split(":")[0] for reason in outlook.because] == ["precedents"]
    assert 1 <= len(outlook.like) <= 8
    assert all(past.premiere <= TODAY for past in outlook.like)


def test_a_renewal_makes_it_come_nearly_always_and_names_its_claims(fitted: Fitted) -> None:
    told = Reached(stage="renewed", day=date(2022, 6, 6), told=date(2022, 6, 6), ids=("a", "b"))
    before, after = outlook_of(WAIT, [], TODAY, fitted), outlook_of(WAIT, [told], TODAY, fitted)
    assert before.release.never > 0.5
    assert after.release.never < 0.1
    assert after.renewal.probability > 0.95
    assert after.because[0].reason.startswith("renewed on 6 June 2022: seasons of streaming platforms")
    assert after.because[0].claims == ("a", "b")
    assert after.because[0].renewal_shift > 0.5


def test_a_cancelled_series_hardly_comes_back_and_a_later_renewal_undoes_that(fitted: Fitted) -> None:
    off = Ended(how="cancelled", told=date(2022, 6, 8))
    again = Reached(stage="renewed", day=date(2022, 6, 9), told=date(2022, 6, 9))
    assert outlook_of(WAIT, [RENEWED, off], TODAY, fitted).release.never > 0.9
    assert outlook_of(WAIT, [RENEWED, off], TODAY, fitted).renewal.probability < 0.1
    assert outlook_of(WAIT, [RENEWED, off, again], TODAY, fitted).release.never < 0.1


def _renewed(wait: Waiting, day: date, silent: bool, fitted: Fitted) -> float:
    words = [NotYet(what="renewal", told=day)] if silent else []
    return outlook_of(wait, words, day, fitted).renewal.probability


def test_silence_about_a_renewal_lowers_it_and_the_longer_the_more(fitted: Fitted) -> None:
    kept = [
        _renewed(WAIT, day, True, fitted) / _renewed(WAIT, day, False, fitted)
        for day in (date(2022, 3, 1), date(2022, 6, 10), date(2022, 12, 1))
    ]
    assert 1.0 > kept[0] > kept[1] > kept[2]


def test_where_ends_are_told_too_silence_in_the_middle_of_a_season_says_little(fitted: Fitted) -> None:
    day = date(2021, 3, 1)
    assert _renewed(YEARLY, day, True, fitted) == pytest.approx(
        _renewed(YEARLY, day, False, fitted), abs=0.05
    )


def test_silence_about_a_renewal_before_it_came_does_not_count_against_it(fitted: Fitted) -> None:
    quiet = NotYet(what="renewal", told=date(2022, 6, 9))  # an outlet that had not heard
    with_it = outlook_of(WAIT, [RENEWED, quiet], TODAY, fitted)
    without = outlook_of(WAIT, [RENEWED], TODAY, fitted)
    assert with_it.release == without.release
    assert with_it.renewal == without.renewal


def test_no_day_announced_yet_puts_off_what_is_near(fitted: Fitted) -> None:
    far = date(2023, 6, 1)
    quiet = NotYet(what="release", told=far)
    quieter = expected(WAIT, [RENEWED, quiet], far, fitted)
    assert quieter.within(30) < 0.5 * expected(WAIT, [RENEWED], far, fitted).within(30)


def test_an_official_day_is_narrow_with_a_tail_of_slips(fitted: Fitted) -> None:
    day = date(2022, 9, 1)
    release = outlook_of(WAIT, [RENEWED, _official(day, day)], TODAY, fitted).release
    assert release.quantiles["0.25"] == release.quantiles["0.5"] == release.quantiles["0.75"] == day
    days = expected(WAIT, [RENEWED, _official(day, day)], TODAY, fitted).days
    assert 0.9 < days[(day - TODAY).days] < 0.99
    assert days[: (day - TODAY).days].sum() < 0.01


def test_an_official_day_that_has_passed_reopens_and_comes_late(fitted: Fitted) -> None:
    day = date(2022, 9, 1)
    release = outlook_of(WAIT, [RENEWED, _official(day, day)], date(2022, 9, 11), fitted).release
    assert date(2022, 9, 20) < release.quantiles["0.5"] < date(2023, 2, 1)
    assert release.never < 0.1


def test_one_word_of_the_makers_has_the_weight_of_its_reliability(fitted: Fitted) -> None:
    for sure in (0.5, 0.7, 0.9):
        assert _inside([_year(2024, Certainty.OFFICIAL, sure)], 2024, fitted) == pytest.approx(sure, abs=0.06)


def test_windows_that_agree_pile_up_on_no_day_on_which_hardly_anything_is_expected(fitted: Fitted) -> None:
    as_of = date(2023, 11, 25)
    wrapped = Reached(stage="wrapped", day=date(2023, 2, 18), told=date(2023, 2, 18))
    quiet = NotYet(what="release", told=as_of)
    windows = [
        Promised(earliest=first, latest=date(2023, 12, 31), told=date(2023, 2, 23), certainty=certainty)
        for first in (date(2023, 1, 1), date(2023, 5, 1), date(2023, 9, 1))
        for certainty in (Certainty.REPORTED, Certainty.RUMORED, Certainty.PREDICTED)
    ]
    alone = [expected(WAIT, [wrapped, quiet, one], as_of, fitted).days for one in windows]
    together = expected(WAIT, [wrapped, quiet, *windows], as_of, fitted).days
    # All together they may make the window likelier, but today stays what it was within it.
    inside = slice(0, (date(2023, 12, 31) - as_of).days + 1)
    most = max(float(days[0] / days[inside].sum()) for days in alone)
    assert together[0] / together[inside].sum() <= most + 1e-9


def test_rumors_that_agree_add_up_to_more_than_one_and_never_to_certainty(fitted: Fitted) -> None:
    one = _inside([RENEWED, _year(2025, Certainty.RUMORED)], 2025, fitted)
    ten = [
        Promised(
            earliest=date(2025, 1, 1),
            latest=date(2025, 12, 31),
            told=TODAY - timedelta(n),
            certainty=Certainty.RUMORED,
        )
        for n in range(10)
    ]
    many = _inside([RENEWED, *ten], 2025, fitted)
    assert one < many < 0.9


def test_a_later_official_window_overrides_an_earlier_one(fitted: Fitted) -> None:
    later = Promised(earliest=date(2024, 1, 1), latest=date(2024, 12, 31), told=date(2022, 6, 9))
    assert _inside([RENEWED, _year(2023), later], 2024, fitted) > 0.75


def test_a_rumored_week_of_an_official_month_says_when_in_it_and_not_that_it_holds(fitted: Fitted) -> None:
    month = _official(date(2023, 3, 1), date(2023, 3, 31))
    first, over = date(2023, 3, 25), date(2023, 3, 31)
    week = Promised(earliest=first, latest=over, told=TODAY, certainty=Certainty.RUMORED)

    def within(words: list[Evidence], first: int) -> float:
        days = expected(WAIT, [RENEWED, *words], TODAY, fitted).days
        return float(days[(date(2023, 3, first) - TODAY).days : (date(2023, 4, 1) - TODAY).days].sum())

    assert within([month, week], 1) == pytest.approx(within([month], 1))
    assert within([month, week], 25) > within([month], 25)


def test_put_back_means_later_than_the_window_that_no_longer_stands(fitted: Fitted) -> None:
    words: list[Evidence] = [RENEWED, _year(2023), PutBack(told=date(2022, 6, 9))]
    assert _inside(words, 2023, fitted) < 0.1
    assert _inside([*words, _official(date(2024, 3, 1), date(2024, 3, 31), TODAY)], 2024, fitted) > 0.75


def test_news_of_the_making_is_a_sign_of_life_where_an_order_is_long_ago(fitted: Fitted) -> None:
    late = date(2025, 6, 20)
    silent = expected(WAIT, [RENEWED], late, fitted).never
    told = [
        expected(WAIT, [RENEWED, Alive(told=day)], late, fitted).never for day in (date(2023, 6, 20), late)
    ]
    assert silent > told[0] > told[1]
    assert told[1] < 0.2 < silent
    doubted = Alive(told=late, reliability=0.5)
    assert told[1] < expected(WAIT, [RENEWED, doubted], late, fitted).never < silent


def test_news_of_the_making_without_an_order_changes_nothing(fitted: Fitted) -> None:
    plain, told = (expected(WAIT, words, TODAY, fitted) for words in ([], [Alive(told=TODAY)]))
    assert told.never == plain.never


def test_not_before_truncates(fitted: Fitted) -> None:
    word = Excluded(earliest=None, latest=date(2024, 12, 31), told=TODAY, reliability=1.0)
    release = outlook_of(WAIT, [RENEWED, word], TODAY, fitted).release
    assert release.within_days["730"] == 0.0
    assert release.quantiles["0.05"] >= date(2025, 1, 1)


def test_a_premiere_ends_it(fitted: Fitted) -> None:
    word = Premiered(day=date(2022, 6, 1), told=date(2022, 6, 2))
    outlook = outlook_of(WAIT, [word, Ended(how="cancelled", told=TODAY)], TODAY, fitted)
    assert set(outlook.release.quantiles.values()) == {date(2022, 6, 1)}
    assert outlook.release.never == 0.0
    assert outlook.renewal.probability == 1.0


def test_what_is_told_after_the_day_counts_for_nothing(fitted: Fitted) -> None:
    later: list[Evidence] = [
        Ended(how="cancelled", told=TODAY + timedelta(1)),
        Premiered(day=TODAY + timedelta(1), told=TODAY + timedelta(1)),
        Reached(stage="filming", day=TODAY + timedelta(3), told=TODAY),
    ]
    assert outlook_of(WAIT, [RENEWED, *later], TODAY, fitted) == outlook_of(WAIT, [RENEWED], TODAY, fitted)


def test_the_furthest_stage_decides(fitted: Fitted) -> None:
    wrapped = Reached(stage="wrapped", day=date(2022, 6, 9), told=date(2022, 6, 9))
    trailer = Reached(stage="trailer", day=date(2022, 6, 8), told=date(2022, 6, 8))
    medians = [
        outlook_of(WAIT, words, TODAY, fitted).release.quantiles["0.5"]
        for words in ([RENEWED], [RENEWED, wrapped], [RENEWED, trailer])
    ]
    assert medians == sorted(medians, reverse=True)
    assert medians[2] < TODAY + timedelta(90)


def test_reasons_say_what_leaving_them_out_would_do(fitted: Fitted) -> None:
    words: list[Evidence] = [RENEWED, _year(2025)]
    whole = outlook_of(WAIT, words, TODAY, fitted)
    without = outlook_of(WAIT, [RENEWED], TODAY, fitted)
    shift = (whole.release.quantiles["0.5"] - without.release.quantiles["0.5"]).days
    [reason] = [reason for reason in whole.because if "2025" in reason.reason and "offic" in reason.reason]
    assert reason.median_shift_days == shift > 0


def test_the_own_waits_of_a_series_are_its_first_precedents(fitted: Fitted) -> None:
    like = outlook_of(YEARLY, [], date(2021, 3, 1), fitted).like
    assert [(past.series, past.season) for past in like[:2]] == [("Every Autumn", 6), ("Every Autumn", 5)]
    assert len({(past.series, past.season) for past in like}) == len(like) == 8


_DAYS = st.dates(date(2021, 6, 1), date(2027, 1, 1))
_ANY = st.one_of(_DAYS, st.dates(date(1900, 1, 1), date(2200, 1, 1)))
_ENDS = st.one_of(st.none(), _ANY)
_COMMON = {
    "told": _DAYS,
    "certainty": st.sampled_from(list(Certainty)),
    "reliability": st.one_of(st.none(), st.floats(0, 1)),
    "ids": st.just(()),
}
_STAGES = st.sampled_from(["renewed", "filming", "wrapped", "teaser", "trailer"])
_WORDS = st.one_of(
    st.builds(Reached, stage=_STAGES, day=_ANY, **_COMMON),
    st.builds(Ended, how=st.sampled_from(["cancelled", "concluded"]), **_COMMON),
    st.builds(Promised, earliest=_ENDS, latest=_ENDS, **_COMMON),
    st.builds(Excluded, earliest=_ENDS, latest=_ENDS, **_COMMON),
    st.builds(NotYet, what=st.sampled_from(["renewal", "release"]), **_COMMON),
    st.builds(PutBack, **_COMMON),
)
_WAITS = st.builds(
    lambda since, networks, countries, genres, season: Waiting(
        Series("x", "X", "Scripted", networks, countries, "en", genres, (Season(season, since, None, None),)),
        season + 1,
        since,
    ),
    st.dates(date(1990, 1, 1), date(2025, 1, 1)),
    st.sampled_from([(), ("Netflix",), ("CBS",), ("FX",), ("Nobody's Channel",)]),
    st.sampled_from([(), ("US",), ("KR",), ("JP",)]),
    st.sampled_from([(), ("Drama",), ("Sci-Fi & Fantasy",)]),
    st.integers(1, 30),
)


def _lawful(outlook: Outlook, as_of: date) -> None:
    release, renewal = outlook.release, outlook.renewal
    chances = [release.never, *release.within_days.values(), renewal.probability]
    chances += [*renewal.announced_within_days.values(), *(chance for _, chance in release.by_month)]
    assert all(0.0 <= chance <= 1.0 for chance in chances)
    days = list(release.quantiles.values())
    assert days == sorted(days)
    assert days[0] >= as_of
    for row in (list(release.within_days.values()), [chance for _, chance in release.by_month]):
        assert row == sorted(row)
        assert row[-1] <= 1.0 - release.never + 1e-5
    said = list(renewal.announced_within_days.values())
    assert said == sorted(said)
    assert said[-1] <= renewal.probability + 1e-5
    assert renewal.probability >= 1.0 - release.never - 1e-5


@settings(max_examples=150, deadline=None)
@given(wait=_WAITS, words=st.lists(_WORDS, max_size=6), as_of=_ANY)
def test_any_evidence_about_any_season_on_any_day_makes_a_lawful_outlook(
    fitted: Fitted, wait: Waiting, words: list[Evidence], as_of: date
) -> None:
    _lawful(outlook_of(wait, words, as_of, fitted), as_of)


@settings(max_examples=30, deadline=None)
@given(words=st.lists(_WORDS, max_size=5), as_of=_DAYS, data=st.data())
def test_the_order_of_evidence_does_not_matter_to_the_last_bit(
    fitted: Fitted, words: list[Evidence], as_of: date, data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(words))
    assert outlook_of(WAIT, words, as_of, fitted) == outlook_of(WAIT, shuffled, as_of, fitted)


@settings(max_examples=60, deadline=None)
@given(
    year=st.integers(2022, 2030),
    sure=st.floats(0, 1),
    surer=st.floats(0, 1),
    certainty=st.sampled_from(Certainty),
)
def test_the_more_reliable_a_word_the_more_lies_in_its_window(
    fitted: Fitted, year: int, sure: float, surer: float, certainty: Certainty
) -> None:
    less, more = sorted((sure, surer))
    low = _inside([RENEWED, _year(year, certainty, less)], year, fitted)
    assert low <= _inside([RENEWED, _year(year, certainty, more)], year, fitted) + 1e-9


@settings(max_examples=60, deadline=None)
@given(
    first=st.integers(0, 900),
    more=st.integers(1, 400),
    year=st.integers(2022, 2025),
    sure=st.floats(0.05, 0.98),
)
def test_without_news_a_window_does_not_become_likelier_once_its_days_run_out(
    fitted: Fitted, first: int, more: int, year: int, sure: float
) -> None:
    word = _year(year, sure=sure)
    end = date(year, 12, 31)
    early = date(2022, 6, 10) + timedelta(first)
    late = early + timedelta(more)
    if not (date(year, 1, 1) <= early < late <= end):
        return
    chances = [_inside([RENEWED, word], year, fitted, day) for day in (early, late)]
    assert chances[1] <= chances[0] + 0.03
    assert _inside([RENEWED, word], year, fitted, end + timedelta(1)) == 0.0


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2090, 1, 1), date(9999, 12, 31)])
def test_days_far_away_are_answered(fitted: Fitted, day: date) -> None:
    words: list[Evidence] = [RENEWED, _year(2023), PutBack(told=date(2022, 7, 1))]
    outlook = outlook_of(WAIT, words, day, fitted)
    _lawful(outlook, day)
    assert outlook.support is not None or day < SINCE


def test_a_window_that_was_said_backwards_is_turned(fitted: Fitted) -> None:
    turned = _official(date(2023, 12, 31), date(2023, 1, 1))
    assert (
        outlook_of(WAIT, [RENEWED, turned], TODAY, fitted).release
        == outlook_of(WAIT, [RENEWED, _year(2023)], TODAY, fitted).release
    )


def test_a_reliability_that_is_no_number_is_none_at_all(fitted: Fitted) -> None:
    word = Promised(earliest=TODAY, latest=TODAY, told=TODAY, reliability=float("nan"))
    _lawful(outlook_of(WAIT, [word], TODAY, fitted), TODAY)
