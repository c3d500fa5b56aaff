"""What goes into the ledger comes out of it, once."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from knownsofar.errors import LedgerError, UnfitError
from knownsofar.ledger import Added, Ledger, open_ledger
from knownsofar.model import (
    Alias,
    Article,
    Cast,
    Certainty,
    Claim,
    Crew,
    Delay,
    Episodes,
    Notification,
    Platform,
    Plot,
    Precedent,
    Production,
    Release,
    Renewal,
    Slip,
    SourceMaterial,
    Trailer,
    Window,
)

MakeArticle = Callable[..., Article]
MakeClaim = Callable[..., Claim]


def test_a_new_article_is_recorded_with_its_claims_and_slips(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article(
        author="A. Writer", language="en", captions=("A harbour.",), modified=date(2022, 5, 23)
    )
    slip = Slip("merged-lines", "two entries of a list run together", article.url, (3, 9))
    claims = (a_claim(article), a_claim(article, Platform("Teevee"), season=None))
    assert ledger.add(article, claims, [slip]) == Added("new", 2, 1)
    assert ledger.claims("Glass Harbour") == claims
    assert ledger.slips("Glass Harbour") == (slip,)
    assert ledger.articles() == (article,)
    assert ledger.series() == ("Glass Harbour",)


def test_the_same_text_at_the_same_address_adds_nothing(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article()
    ledger.add(article, [a_claim(article)])
    again = an_article(title="A headline that changed", published=date(2022, 6, 1))
    assert ledger.add(again, [a_claim(again), a_claim(again, Episodes(8))]) == Added("known", 0, 0)
    assert ledger.articles() == (article,)
    assert len(ledger.claims("Glass Harbour")) == 1


def test_a_changed_text_is_a_new_version_whose_claims_stand_in_place_of_the_old_ones(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    first = an_article(text="It may come in 2023.")
    second = an_article(text="It comes on 5 May 2023.")
    ledger.add(first, [a_claim(first)])
    told = a_claim(second, Release(Window.day(date(2023, 5, 5))))
    assert ledger.add(second, [told]) == Added("changed", 1, 0)
    assert ledger.claims("Glass Harbour") == (told,)
    assert ledger.articles() == (second,)


def test_an_archive_with_two_versions_of_a_page_can_be_added_twice(
    ledger: Ledger, an_article: MakeArticle
) -> None:
    versions = [an_article(text="It may come."), an_article(text="It comes.")]
    assert [ledger.add(article, []).article for article in versions * 2] == [
        "new",
        "changed",
        "known",
        "known",
    ]


def test_a_copy_at_another_address_is_an_article_of_its_own(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    for article in (an_article(), an_article("https://copy.example/1")):
        assert ledger.add(article, [a_claim(article)]).article == "new"
    assert len(ledger.claims("Glass Harbour")) == 2


def test_two_texts_from_standard_input_are_two_articles_and_one_text_under_two_names_is_one(
    ledger: Ledger, an_article: MakeArticle
) -> None:
    first = an_article("standard input", text="It comes.")
    assert ledger.add(first, []).article == "new"
    assert ledger.add(an_article("standard input", text="It goes."), []).article == "new"
    assert ledger.add(an_article("saved.txt", text="It comes."), []).article == "known"
    assert len(ledger.articles()) == 2


def test_a_claim_that_was_handed_over_twice_is_recorded_once(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article()
    assert ledger.add(article, [a_claim(article), a_claim(article)]).claims == 1
    assert ledger.claims("Glass Harbour") == (a_claim(article),)


def test_an_article_without_claims_is_remembered_so_that_it_need_not_be_read_again(
    ledger: Ledger, an_article: MakeArticle
) -> None:
    ledger.add(an_article(), [])
    assert ledger.add(an_article(), []).article == "known"
    assert ledger.series() == ()


def test_a_season_is_asked_for_with_what_holds_for_the_series_as_a_whole(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article()
    ledger.add(article, [a_claim(article, Episodes(n or 9), season=n) for n in (1, 2, 3, None)])
    assert {claim.season for claim in ledger.claims("Glass Harbour", season=2)} == {2, None}
    assert {claim.season for claim in ledger.claims("Glass Harbour")} == {1, 2, 3, None}


def test_articles_and_slips_are_given_of_one_series_alone(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    one, other = an_article("https://a.example/1"), an_article("https://a.example/2")
    slip = Slip("wrong-weekday", "28 May 2022 was a Saturday", other.url, (0, 4))
    ledger.add(one, [a_claim(one)])
    ledger.add(other, [a_claim(other, series="Salt")], [slip])
    assert ledger.articles("Salt") == (other,)
    assert ledger.slips("Salt") == (slip,)
    assert ledger.slips("Glass Harbour") == ()


def test_claims_come_oldest_article_first_and_in_the_order_of_the_text(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    late = an_article("https://a.example/late", published=date(2022, 8, 1))
    early = an_article("https://a.example/early", published=date(2022, 2, 1))
    for article in (late, early):
        ledger.add(article, [a_claim(article, Episodes(8)), a_claim(article, Episodes(6))])
    told = [(claim.url, claim.value) for claim in ledger.claims("Glass Harbour")]
    assert told == [(a.url, Episodes(n)) for a in (early, late) for n in (8, 6)]


@pytest.mark.parametrize("text", ["half of a pair: \ud83d", "\udc00", "zero: \0", "\\\0"])
def test_a_text_that_no_file_can_hold_is_refused_whole(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim, text: str
) -> None:
    article = an_article()
    with pytest.raises(LedgerError, match="no ledger can keep"):
        ledger.add(article, [a_claim(article, sentence=text)])
    with pytest.raises(LedgerError, match="no ledger can keep"):
        ledger.add(an_article(text=text), [])
    assert ledger.articles() == ()


def test_a_season_number_beyond_all_numbers_is_refused_whole(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    article = an_article()
    with pytest.raises(LedgerError, match="no ledger can keep"):
        ledger.add(article, [a_claim(article, season=10**30)])
    assert ledger.articles() == ()


@pytest.mark.parametrize("name", ["x" * 3000, "한" * 300])
def test_a_name_too_long_for_an_index_is_refused_whole_on_every_store(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim, name: str
) -> None:
    article = an_article()
    with pytest.raises(UnfitError, match="too long for a name"):
        ledger.add(article, [a_claim(article, series=name)])
    with pytest.raises(UnfitError, match="too long for a name"):
        ledger.add(an_article(outlet=name), [])
    with pytest.raises(UnfitError, match="too long for a name"):
        ledger.record(Alias(series="Glass Harbour", name=name))
    assert ledger.articles() == ()
    assert ledger.series() == ()
    long = name[: 800 // len(name[0].encode())]
    told = Notification(series=long, channel=long, key=long, text=name)
    assert ledger.record(told)
    assert ledger.facts() == (told,)


def test_what_one_process_added_another_reads(
    lasting: str, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    def now() -> datetime:
        return datetime(2024, 3, 2, tzinfo=UTC)

    with open_ledger(lasting, now=now) as ledger, open_ledger(lasting, now=now) as second:
        article = an_article()
        ledger.add(article, [a_claim(article)])
        assert second.claims("Glass Harbour") == (a_claim(article),)


def test_a_text_is_kept_compressed_and_its_claims_in_few_bytes(
    ledger: Ledger, an_article: MakeArticle, a_claim: MakeClaim
) -> None:
    long = "Season two is coming. " * 2000
    article = an_article(text=long)
    ledger.add(article, [a_claim(article, sentence="Season two is coming.")])
    (size,) = ledger.database.rows("SELECT length(text) FROM article")[0]
    assert size < len(long) / 20
    assert ledger.articles() == (article,)


days = st.dates(date(1990, 1, 1), date(2060, 1, 1))
words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
windows = st.tuples(days, days).map(lambda pair: Window(min(pair), max(pair))) | st.just(Window())
values = st.one_of(
    st.builds(Renewal, st.sampled_from(["renewed", "cancelled", "final"]), st.none() | windows),
    st.builds(Release, windows),
    st.builds(
        Production,
        st.sampled_from(["writing", "filming", "post-production"]),
        st.sampled_from(["starts", "ends", "under way"]),
        st.none() | windows,
    ),
    st.builds(Delay, st.none() | windows),
    st.builds(Cast, words, st.none() | words, st.sampled_from([None, "returning", "joining", "leaving"])),
    st.builds(Crew, words, st.sampled_from(["creator", "director", "composer"])),
    st.builds(Episodes, st.integers(0, 2000)),
    st.builds(Trailer, st.sampled_from(["teaser", "trailer", "clip", "announcement"]), st.none() | windows),
    st.builds(Platform, words),
    st.builds(SourceMaterial, st.sampled_from(["webtoon", "novel", "other"]), st.none() | words),
    st.builds(Precedent, words, st.sampled_from(["renewal", "release"]), st.floats(0, 600)),
    st.builds(Plot, st.sampled_from(["recap", "ahead"])),
)
said = st.fixed_dictionaries(
    {
        "value": values,
        "season": st.none() | st.integers(0, 99),
        "certainty": st.sampled_from(Certainty),
        "polarity": st.booleans(),
        "source": st.none() | words,
        "sentence": words,
        "rule": words,
        "span": st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)),
    }
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=st.lists(said, max_size=5), text=words, title=words)
def test_every_claim_that_can_be_made_comes_back_as_it_was(
    ledger: Ledger,
    an_article: MakeArticle,
    a_claim: MakeClaim,
    told: list[dict[str, object]],
    text: str,
    title: str,
) -> None:
    page = f"https://a.example/{uuid.uuid4()}"
    article = an_article(page, text=text, title=title)
    series = f"Glass Harbour {page}"
    claims = tuple(dict.fromkeys(a_claim(article, series=series, **fields) for fields in told))
    ledger.add(article, claims)
    assert ledger.claims(series) == claims
    assert [claim.id for claim in ledger.claims(series)] == [claim.id for claim in claims]
