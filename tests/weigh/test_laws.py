"""What holds for any claims at all."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.model import (
    Cast,
    Certainty,
    Claim,
    Delay,
    Episodes,
    Production,
    Release,
    Renewal,
    Trailer,
    Value,
    Window,
)
from knownsofar.weigh import weigh

AS_OF = date(2024, 6, 1)
DAYS = st.integers(-900, 400).map(lambda n: AS_OF + timedelta(days=n))
EXTREMES = st.sampled_from([date.min, date.max])


@st.composite
def windows(draw: st.DrawFn) -> Window:
    ends = sorted(draw(st.tuples(DAYS | EXTREMES, DAYS | EXTREMES)))
    first, last = draw(st.tuples(st.booleans(), st.booleans()))
    return Window(ends[0] if first else None, ends[1] if last else None)


MAYBE = st.none() | windows()
VALUES: st.SearchStrategy[Value] = st.one_of(
    st.builds(Renewal, st.sampled_from(["renewed", "cancelled", "final"]), MAYBE),
    st.builds(Release, windows()),
    st.builds(
        Production,
        st.sampled_from(["writing", "filming", "post-production"]),
        st.sampled_from(["starts", "ends", "under way"]),
        MAYBE,
    ),
    st.builds(Delay, MAYBE),
    st.builds(
        Cast,
        st.sampled_from(["Han Seo-yun", "Seo-yun Han", "Tomas Reyle", "Reyle", ""]),
        st.none() | st.just("Mira"),
        st.sampled_from([None, "returning", "joining", "leaving"]),
    ),
    st.builds(Episodes, st.integers(1, 3)),
    st.builds(Trailer, st.sampled_from(["teaser", "announcement"]), MAYBE),
)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    outlet = draw(st.sampled_from("abc"))
    return Claim(
        series="The Salt Harbour",
        season=draw(st.sampled_from([None, 1, 2, 2, 2, 3])),
        value=draw(VALUES),
        certainty=draw(st.sampled_from(Certainty)),
        polarity=draw(st.booleans()),
        source=draw(st.sampled_from([None, "Lumen"])),
        sentence="So it is said.",
        url=f"https://{outlet}.example/{draw(st.integers(0, 2))}",
        outlet=outlet,
        published=draw(DAYS),
        rule="law",
        span=(0, 5),
    )


MANY = st.lists(claims(), max_size=14)


@settings(max_examples=300, deadline=None)
@given(MANY, st.randoms(use_true_random=False), st.none() | st.just(2))
def test_order_and_repetition_of_claims_change_nothing(
    told: list[Claim], random: object, season: int
) -> None:
    shuffled = [*told, *told[:3]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    ways = [weigh(c, series="the salt harbour", season=season, as_of=AS_OF) for c in (told, shuffled)]
    assert ways[0] == ways[1]


@settings(max_examples=300, deadline=None)
@given(MANY)
def test_what_comes_later_was_not_known(told: list[Claim]) -> None:
    known = [c for c in told if c.published <= AS_OF]
    both = [weigh(c, series="The Salt Harbour", season=2, as_of=AS_OF) for c in (told, known)]
    assert both[0] == both[1]


@settings(max_examples=300, deadline=None)
@given(MANY)
def test_each_claim_speaks_once_for_or_against_a_belief_and_is_in_the_dossier(told: list[Claim]) -> None:
    dossier = weigh(told, series="The Salt Harbour", season=2, as_of=AS_OF)
    known = {c.id: c for c in dossier.claims}
    for belief in dossier.beliefs:
        ids = belief.supporting + belief.against + belief.earlier
        assert len(ids) == len(set(ids))
        assert set(ids) <= known.keys()
        assert belief.supporting
        assert belief.first_published == min(known[i].published for i in belief.supporting)
        assert belief.first_published <= belief.changed <= AS_OF


@settings(max_examples=300, deadline=None)
@given(MANY)
def test_no_belief_is_surer_than_the_surest_claim_for_it(told: list[Claim]) -> None:
    dossier = weigh(told, series="The Salt Harbour", season=2, as_of=AS_OF)
    known = {c.id: c for c in dossier.claims}
    for belief in dossier.beliefs:
        surest = min(known[i].certainty.rank for i in belief.supporting)
        assert belief.label in ("disputed", "unknown") or Certainty(belief.label).rank >= surest


@settings(max_examples=200, deadline=None)
@given(MANY)
def test_rumors_and_predictions_alone_leave_a_season_awaiting(told: list[Claim]) -> None:
    weak = [c for c in told if c.certainty.rank >= 2]
    assert weigh(weak, series="The Salt Harbour", season=2, as_of=AS_OF).stage.value == "awaiting"


def test_ten_thousand_pages_that_print_rumors_move_nothing() -> None:
    denial = _copy(0, Renewal("renewed"), Certainty.OFFICIAL, polarity=False)
    values = (Renewal("renewed"), Release(Window.year(2024)), Production("filming", "starts"))
    copies = [_copy(n, values[n % 3], Certainty.RUMORED, polarity=n % 7 > 0) for n in range(1, 10_000)]
    dossier = weigh([denial, *copies], series="The Salt Harbour", season=None, as_of=AS_OF)
    assert dossier.stage.value == "awaiting"
    assert dossier.beliefs[0].polarity is False


def _copy(number: int, value: Value, certainty: Certainty, *, polarity: bool) -> Claim:
    return Claim(
        series="The Salt Harbour",
        season=2,
        value=value,
        certainty=certainty,
        polarity=polarity,
        source=None,
        sentence=f"Rumor {number} has it.",
        url=f"https://copy{number}.example/",
        outlet=f"copy{number}",
        published=AS_OF - timedelta(days=number % 700),
        rule="law",
        span=(0, 5),
    )
