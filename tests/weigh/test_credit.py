"""How many independent voices are behind a fact: specifications of the count of witnesses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.model import Certainty, Claim, Renewal
from knownsofar.weigh.witnesses import CopyOf, Witnesses, Witnessing, count_witnesses, outlet_key, roots

Tell = Callable[..., Claim]
RENEWED = Renewal("renewed")


def copy_of(copy: Claim, original: Claim, days: int = 1) -> CopyOf:
    return CopyOf(
        url=copy.url,
        original_url=original.url,
        original_outlet=original.outlet,
        days_later=days,
        shared=0.83,
        slips=0,
        why=f"copies {original.url}, {days} days later, 83 % of its words in the same order",
    )


def names(found: Witnesses) -> list[str]:
    return [voice.name for voice in found.voices]


def test_each_outlet_that_speaks_for_itself_is_a_witness(tell: Tell) -> None:
    claims = [tell("2026-03-01", RENEWED, outlet=f"Outlet {n}") for n in range(3)]
    found = count_witnesses(claims)
    assert str(found) == "3 outlets, 3 witnesses"
    assert len(found) == 3
    assert [voice.claims for voice in found.voices] == [(c.id,) for c in claims]


def test_an_outlet_that_repeats_itself_is_one(tell: Tell) -> None:
    claims = [tell(f"2026-03-0{n}", RENEWED, outlet="Daily Example") for n in range(1, 4)]
    assert str(count_witnesses(claims)) == "1 outlet, 1 witness"


def test_nothing_claimed_has_no_witness() -> None:
    assert str(count_witnesses([])) == "0 outlets, 0 witnesses"


def test_copies_and_copies_of_copies_speak_with_the_voice_of_the_first(tell: Tell) -> None:
    first, second, third, other = (
        tell(f"2026-03-0{n}", RENEWED, outlet=o) for n, o in enumerate(("Ada", "Bea", "Cleo", "Dora"), 1)
    )
    found = count_witnesses([third, other, second, first], [copy_of(second, first), copy_of(third, second)])
    assert str(found) == "4 outlets, 2 witnesses"
    assert names(found) == ["Ada", "Dora"]
    assert found.voices[0].outlets == ("Ada", "Bea", "Cleo")
    assert found.voices[0].why == (
        f"Ada: {second.url} copies {first.url}, 1 days later, 83 % of its words in the same order; 1 more"
    )


def test_the_original_need_not_be_among_the_claims(tell: Tell) -> None:
    """It may speak of another fact only, or its own claim was not read out of it."""
    first, second, third = (
        tell(f"2026-03-0{n}", RENEWED, outlet=o) for n, o in enumerate(("Ada", "Bea", "Cleo"), 1)
    )
    found = count_witnesses([second, third], [copy_of(second, first), copy_of(third, first)])
    assert str(found) == "2 outlets, 1 witness"
    assert names(found) == ["Ada"]


class TestCredit:
    def test_ten_pages_that_quote_deadline_are_deadline_once(self, tell: Tell) -> None:
        claims = [
            tell("2026-03-02", RENEWED, "reported", outlet=f"O{n}", source="Deadline") for n in range(10)
        ]
        found = count_witnesses(claims)
        assert str(found) == "10 outlets, 1 witness"
        assert names(found) == ["Deadline"]
        assert found.voices[0].why == "Deadline: quoted by O0, O1, O2 and 7 more"

    def test_and_so_is_deadlines_own_article(self, tell: Tell) -> None:
        own = tell("2026-03-01", RENEWED, outlet="deadline.com")
        quoting = tell("2026-03-02", RENEWED, "reported", outlet="Soompi", source="Deadline Hollywood")
        other = tell("2026-03-02", RENEWED, outlet="Variety")
        found = count_witnesses([own, quoting, other])
        assert str(found) == "3 outlets, 2 witnesses"

    def test_a_chain_ends_with_whom_the_quoted_quotes(self, tell: Tell) -> None:
        relay = tell("2026-03-01", RENEWED, "reported", outlet="Soompi", source="OSEN")
        page = tell("2026-03-02", RENEWED, "reported", outlet="Page", source="Soompi")
        assert names(count_witnesses([relay, page])) == ["OSEN"]

    def test_a_chain_ends_with_an_outlet_that_also_speaks_for_itself(self, tell: Tell) -> None:
        relay = tell("2026-03-01", RENEWED, "reported", outlet="Soompi", source="OSEN")
        own = tell("2026-03-03", RENEWED, outlet="Soompi")
        page = tell("2026-03-02", RENEWED, "reported", outlet="Page", source="Soompi")
        assert names(count_witnesses([relay, own, page])) == ["Soompi"]

    def test_two_that_only_quote_each_other_are_one(self, tell: Tell) -> None:
        one = tell("2026-03-01", RENEWED, "reported", outlet="Ada", source="Bea")
        other = tell("2026-03-02", RENEWED, "reported", outlet="Bea", source="Ada")
        assert str(count_witnesses([one, other])) == "2 outlets, 1 witness"

    def test_an_official_word_relayed_by_seven_independent_outlets_has_seven_witnesses(
        self, tell: Tell
    ) -> None:
        claims = [tell("2026-03-02", RENEWED, outlet=f"O{n}", source="Netflix") for n in range(7)]
        assert str(count_witnesses(claims)) == "7 outlets, 7 witnesses"

    def test_but_where_five_of_them_are_copies_it_has_two(self, tell: Tell) -> None:
        claims = [tell(f"2026-03-0{n + 1}", RENEWED, outlet=f"O{n}", source="Netflix") for n in range(7)]
        copies = [copy_of(c, claims[0]) for c in claims[1:6]]
        assert str(count_witnesses(claims, copies)) == "7 outlets, 2 witnesses"

    def test_an_insider_whom_all_quote_is_one_voice_even_if_no_outlet(self, tell: Tell) -> None:
        claims = [tell("2026-03-02", RENEWED, "rumored", outlet=f"O{n}", source="liborek3") for n in range(4)]
        assert str(count_witnesses(claims)) == "4 outlets, 1 witness"

    def test_a_rumor_on_nobodys_word_is_the_outlets_own(self, tell: Tell) -> None:
        claims = [tell("2026-03-02", RENEWED, "rumored", outlet=f"O{n}") for n in range(4)]
        assert len(count_witnesses(claims)) == 4

    def test_copies_of_a_page_that_quotes_go_with_it(self, tell: Tell) -> None:
        first = tell("2026-03-02", RENEWED, "reported", outlet="Ada", source="Deadline")
        copy = tell("2026-03-03", RENEWED, "reported", outlet="Bea")  # the credit fell out in spinning
        assert names(count_witnesses([first, copy], [copy_of(copy, first)])) == ["Deadline"]

    def test_an_outlet_that_quotes_ten_invented_insiders_is_one_witness(self, tell: Tell) -> None:
        claims = [
            tell(f"2026-03-0{n}", RENEWED, "rumored", outlet="Ada", source=f"Insider {n}")
            for n in range(1, 9)
        ]
        assert str(count_witnesses(claims)) == "1 outlet, 1 witness"


@pytest.mark.parametrize(
    "same",
    [
        (
            "Deadline",
            "deadline.com",
            "The Deadline",
            "Deadline Hollywood",
            "https://www.deadline.com/2026/03/",
        ),
        ("The Hollywood Reporter", "THR", "hollywoodreporter.com"),
        ("What's on Netflix", "What’s on Netflix", "whats-on-netflix.com"),
        ("Anime News Network", "ANN", "animenewsnetwork.com", "m.animenewsnetwork.com"),
        ("Radio Times", "radiotimes.com"),
        ("Outlet 012", "outlet-012.example"),
        ("Daily Ünknown", "dailyunknown.co.uk"),
    ],
)
def test_an_outlet_is_known_by_name_domain_and_address(same: tuple[str, ...]) -> None:
    assert len({outlet_key(name) for name in same}) == 1


def test_outlets_that_only_sound_alike_are_two() -> None:
    assert (
        len(
            {outlet_key(n) for n in ("Daily Mail", "Daily Mirror", "Netflix", "What's on Netflix", "The", "")}
        )
        >= 5
    )


class TestBadInput:
    def test_ten_thousand_copies_of_one_rumor_are_one_witness(self, tell: Tell) -> None:
        claims = [tell("2026-03-01", RENEWED, "rumored", outlet=f"O{n}") for n in range(10_000)]
        copies = [copy_of(c, claims[0]) for c in claims[1:]]
        assert str(count_witnesses(claims, copies)) == "10000 outlets, 1 witness"

    def test_a_chain_of_ten_thousand_copies_has_one_root(self, tell: Tell) -> None:
        claims = [tell("2026-03-01", RENEWED, outlet=f"O{n}") for n in range(10_000)]
        chain = [copy_of(later, earlier) for earlier, later in pairwise(claims)]
        assert set(roots(chain).values()) == {claims[0].url}

    def test_a_circle_of_copies_which_no_index_makes_ends(self, tell: Tell) -> None:
        a, b, c = (tell("2026-03-01", RENEWED, outlet=o) for o in "ABC")
        found = count_witnesses([a, b, c], [copy_of(a, b), copy_of(b, c), copy_of(c, a)])
        assert 1 <= len(found) <= 3

    @settings(max_examples=60, deadline=None)
    @given(
        st.lists(
            st.tuples(
                st.sampled_from("ABCDE"),
                st.sampled_from([None, *"ABCDE", "Deadline", ""]),
                st.sampled_from(["official", "reported", "rumored", "predicted"]),
            ),
            max_size=12,
        )
    )
    def test_never_more_witnesses_than_outlets_each_claim_with_one_and_in_any_order_the_same(
        self, said: list[tuple[str, str | None, str]]
    ) -> None:
        claims = [made(n, *one) for n, one in enumerate(said)]
        found = count_witnesses(claims)
        assert len(found) <= found.outlets
        assert sorted(i for v in found.voices for i in v.claims) == sorted(c.id for c in claims)
        assert count_witnesses(claims[::-1]) == found
        assert len(set(Witnessing().keys(claims))) == len(found)


def made(number: int, outlet: str, source: str | None, certainty: str) -> Claim:
    return Claim(
        series="The Salt Harbour",
        season=2,
        value=RENEWED,
        certainty=Certainty(certainty),
        polarity=True,
        source=source,
        sentence="So it is said.",
        url=f"https://{outlet}.example/{number}",
        outlet=outlet,
        published=date(2026, 3, 1),
        rule="test",
        span=(0, 5),
    )
