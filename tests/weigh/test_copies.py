"""Who copies whom: specifications of the index of copies. What is counted of it is in test_credit.py."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knownsofar.model import Article, Slip
from knownsofar.weigh.witnesses import CopyIndex, CopyOf, Print, find_copies, print_of

STORY = """The Salt Harbour is coming back. After months of silence the drama about a lighthouse keeper in \
Galway has been given another season, which will be filmed along the coast next spring.

Fans had feared the worst when Orla Keane, who plays the keeper's daughter, signed on for a film in \
Toronto. She will return all the same, and so will Declan Rhys and Maura Finch, whose feud ended the \
last run on a cliff.

Nothing has been said about a date. The first two runs each took a little more than a year to make, \
so that nobody should count on new episodes before the autumn of 2027, and a trailer is further off \
still."""

SPUN = """Posted by admin

Nothing has been revealed about a date. The initial two runs each took a bit more than a year to \
create, so that nobody should bank on fresh episodes before the autumn of 2027, and a teaser is \
further away still.

The Salt Harbour is returning. After months of quiet the series about a lighthouse keeper in Galway \
has been handed another season, which will be shot along the shore next spring.

Viewers had dreaded the worst when Orla Keane, who portrays the keeper's daughter, signed up for a \
movie in Toronto. She will come back all the same, and so will Declan Rhys and Maura Finch, whose \
quarrel closed the last run on a cliff."""

ANEW = """Another season of The Salt Harbour has been ordered after months in which nothing was heard of it. \
Next spring the crew goes back to the coast to film.

The keeper's daughter is played by Orla Keane, whom fans feared to lose to a film in Toronto. They need not: \
she returns, and with her Maura Finch and Declan Rhys. At the end of the last run their feud had left \
them on a cliff. It is a drama from Galway, about the keeper of a lighthouse.

Since making each of the two runs so far took more than a year, autumn 2027 would be the earliest for new \
episodes. A date has not been named, and it is too soon for a trailer."""

INDEPENDENT = """\
Good news from Galway: there are to be more episodes of The Salt Harbour, with Orla Keane once more \
as the girl who grew up under the lamp.

It was touch and go for a while, says one of those involved. Keane's shoot in Toronto clashed with \
the plans until that picture was put off. Declan Rhys is on board again. Maura Finch, last seen at \
the edge of a cliff, is too.

Cameras should roll when the weather gets warmer. Given how slowly earlier batches came together, \
2027 looks like the year, and rather the end of it."""

ELSEWHERE = """\
Paper Kingdom is coming back. After months of silence the comedy about a stamp collector in Osaka \
has been given another season, which will be filmed around the castle next winter.

Fans had feared the worst when Emi Takeda, who plays the collector's rival, signed on for a play in \
Lisbon. She will return all the same, and so will Ken Ueda and Rosa Petrov, whose romance ended the \
last run on a train.

Nothing has been said about a date. The first four runs each took a little more than a month to \
make, so that nobody should count on new episodes before the summer of 2019, and a trailer is \
further off still."""


def page(text: str, day: str = "2026-03-01", name: str = "first", fetched: datetime | None = None) -> Article:
    return Article(
        url=f"https://{name}.example/1",
        outlet=name,
        published=date.fromisoformat(day),
        title="",
        text=text,
        fetched=fetched,
    )


FIRST, COPY = page(STORY), page(SPUN, "2026-03-05", "second")


def pairs(copies: list[CopyOf]) -> list[tuple[str, str]]:
    return [(c.url.split("/")[2].split(".")[0], c.original_url.split("/")[2].split(".")[0]) for c in copies]


class TestWhatIsACopy:
    def test_words_swapped_and_paragraphs_moved_are_a_copy_of_the_earlier_with_day_and_share(self) -> None:
        (copy,) = find_copies([COPY, FIRST])
        assert (copy.url, copy.original_url, copy.original_outlet) == (COPY.url, FIRST.url, "first")
        assert copy.days_later == 4
        assert 0.6 < copy.shared < 0.95
        assert copy.why == (
            f"copies {FIRST.url}, 4 days later, {copy.shared:.0%}".replace("%", " %")
            + " of its words in the same order"
        )

    def test_a_page_told_anew_in_every_sentence_is_a_copy_and_says_that_it_is_told_anew(self) -> None:
        (copy,) = find_copies([FIRST, page(ANEW, "2026-03-05", "second")])
        assert copy.why == (
            f"copies {FIRST.url}, 4 days later, told anew with {copy.shared:.0%}".replace("%", " %")
            + " of its words, weighed by rarity"
        )
        assert 0.3 < copy.shared < 1

    def test_but_not_about_other_people(self) -> None:
        """Whoever names others has asked for himself."""
        others = {"Orla": "Emi", "Keane": "Takeda", "Toronto": "Lisbon", "Maura": "Rosa", "Finch": "Petrov"}
        others |= {"Declan": "Ken", "Rhys": "Ueda", "Galway": "Osaka", "Salt": "Paper", "Harbour": "Kingdom"}
        text = ANEW
        for name, other in others.items():
            text = text.replace(name, other)
        assert find_copies([FIRST, page(text, "2026-03-05", "second")]) == []

    def test_a_sentence_that_both_took_from_the_release_makes_no_copy(self) -> None:
        plot = (
            "The Salt Harbour follows a lighthouse keeper who finds a drowned sailor's diary and learns what"
            " the village has been hiding from its children since the winter of the great storm."
        )
        one, other = (f"{text}\n\n{plot}" for text in (STORY, INDEPENDENT))
        assert find_copies([page(one), page(other, "2026-03-02", "second")]) == []

    def test_two_reports_of_one_event_in_their_own_words_are_two(self) -> None:
        assert find_copies([FIRST, page(INDEPENDENT, "2026-03-02", "second")]) == []

    def test_a_page_cut_from_one_template_about_another_series_is_no_copy(self) -> None:
        assert find_copies([FIRST, page(ELSEWHERE, "2026-03-02", "second")]) == []

    def test_a_quote_that_both_print_makes_no_copy(self) -> None:
        quote = (
            "“We are thrilled to go back to Galway with this company, and the sea has secrets left to give”"
        )
        one, other = (f"{text}\n\n{quote}, said the head of drama." for text in (STORY, INDEPENDENT))
        assert find_copies([page(one), page(other, "2026-03-02", "second")]) == []

    def test_one_cast_list_on_two_pages_makes_no_copy(self) -> None:
        people = "\n".join(
            f"• {a} as {b}" for a, b in zip(("Orla", "Declan", "Una"), ("Nell", "Finn", "Bea"), strict=True)
        )
        one, other = (f"{text}\n\n{people}" for text in (STORY, INDEPENDENT))
        assert find_copies([page(one), page(other, "2026-03-02", "second")]) == []

    def test_a_copy_with_another_text_around_it_is_one(self) -> None:
        around = "Hello dear readers. " * 10
        assert pairs(
            find_copies([FIRST, page(around + "\n\n" + STORY + "\n\n" + around, "2026-03-02", "second")])
        )

    def test_the_same_slip_in_both_counts_for_a_copy_and_is_told(self) -> None:
        at = (0, len("The Salt Harbour is coming back."))
        slip = Slip(kind="impossible-date", detail="February 30", url=FIRST.url, span=at)
        with_it = [(FIRST, slip), (page(STORY, "2026-03-02", "second"), slip)]
        index = CopyIndex()
        copies = [index.add(article, slips=[one]) for article, one in with_it]
        assert copies[0] is None
        assert copies[1] is not None
        assert copies[1].slips == 1
        assert copies[1].why.endswith(", and the same slip")

    def test_short_texts_are_copies_only_if_they_are_the_very_same(self) -> None:
        short = "Netflix renews The Salt Harbour for season 3, with Orla Keane back in Galway."
        other = "Netflix renews The Salt Harbour for season 3, with Orla Keane back in Cork."
        assert pairs(find_copies([page(short), page(short, "2026-03-02", "second")])) == [("second", "first")]
        assert find_copies([page(short), page(other, "2026-03-02", "second")]) == []


class TestWhoWasFirst:
    def test_the_earliest_is_the_original_of_all(self) -> None:
        third = page(SPUN.replace("quarrel", "argument"), "2026-04-01", "third")
        assert pairs(find_copies([third, COPY, FIRST])) == [("second", "first"), ("third", "first")]

    def test_an_original_that_comes_in_late_is_still_the_original(self) -> None:
        index = CopyIndex()
        assert index.add(COPY) is None
        assert index.add(FIRST) is None
        assert pairs(index.copies()) == [("second", "first")]
        copy = index.copy(COPY.url)
        assert copy is not None
        assert copy.original_url == FIRST.url

    def test_a_copy_that_is_dated_before_its_original_passes_for_the_original(self) -> None:
        """Nothing but the dates says who was first; who dates back is found by a record, not here."""
        assert pairs(find_copies([FIRST, page(SPUN, "2026-02-01", "forger")])) == [("first", "forger")]

    def test_on_one_day_the_one_that_was_fetched_first_is_the_original(self) -> None:
        noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
        early, late = (
            page(SPUN, name="zeta", fetched=noon),
            page(STORY, name="alpha", fetched=noon + timedelta(hours=1)),
        )
        assert pairs(find_copies([late, early])) == [("alpha", "zeta")]

    def test_on_one_day_and_not_fetched_the_address_decides_so_that_it_is_always_the_same(self) -> None:
        one, other = page(STORY, name="alpha"), page(SPUN, name="zeta")
        assert pairs(find_copies([one, other])) == pairs(find_copies([other, one])) == [("zeta", "alpha")]

    def test_another_version_of_a_page_is_the_page(self) -> None:
        index = CopyIndex()
        index.add(FIRST)
        assert index.add(msgspec.structs.replace(FIRST, text=SPUN, published=date(2026, 4, 1))) is None
        assert len(index) == 1


def respun(random: Random, text: str = STORY) -> str:
    """The story with a few of its words replaced and its paragraphs shuffled."""
    words = [
        [f"other{random.randrange(999)}" if w.islower() and random.random() < 0.2 else w for w in p.split()]
        for p in text.split("\n\n")
    ]
    random.shuffle(words)
    return "\n\n".join(map(" ".join, words))


class TestLaws:
    @settings(max_examples=40, deadline=None)
    @given(st.integers(0, 10**6), st.permutations(range(6)))
    def test_the_order_in_which_articles_come_in_changes_nothing(self, seed: int, order: list[int]) -> None:
        random = Random(seed)
        texts = [STORY, INDEPENDENT, ELSEWHERE, *(respun(random) for _ in range(3))]
        days = [f"2026-03-{random.randint(1, 9):02}" for _ in texts]
        articles = [page(t, d, f"outlet{i}") for i, (t, d) in enumerate(zip(texts, days, strict=True))]
        index = CopyIndex()
        for i in order:
            index.add(articles[i])
        assert index.copies() == find_copies(articles)

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 28)), max_size=12))
    def test_a_copy_leads_back_in_time_so_that_there_are_no_circles(
        self, made: list[tuple[int, int]]
    ) -> None:
        articles = [page(respun(Random(s)), f"2026-02-{d:02}", f"outlet{i}") for i, (s, d) in enumerate(made)]
        when = {a.url: (a.published, a.url) for a in articles}
        copies = find_copies(articles)
        assert all(when[c.original_url] < when[c.url] for c in copies)
        assert len({c.url for c in copies}) == len(copies)

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.text(max_size=300), max_size=5))
    def test_no_text_makes_it_fail_and_bytes_bring_back_the_same(self, texts: list[str]) -> None:
        index = CopyIndex()
        for number, text in enumerate(texts):
            index.add(page(text, name=f"outlet{number}"))
        kept = index.to_bytes()
        assert CopyIndex.from_bytes(kept).copies() == index.copies()
        assert CopyIndex.from_bytes(kept).to_bytes() == kept

    def test_a_print_in_bytes_is_all_that_a_ledger_must_keep(self) -> None:
        index = CopyIndex()
        for article in (FIRST, COPY):
            kept = print_of(article).to_bytes()
            assert len(kept) < len(article.text) + 400
            index.add_print(Print.from_bytes(kept))
        assert index.copies() == find_copies([FIRST, COPY])

    def test_an_index_goes_on_after_it_was_kept(self) -> None:
        index = CopyIndex()
        index.add(FIRST)
        again = CopyIndex.from_bytes(index.to_bytes())
        assert again.add(COPY) == find_copies([FIRST, COPY])[0]

    @pytest.mark.parametrize("kept", [b"", b"\xc1", b"no index", b"\x92\x01\x02"])
    def test_bytes_that_are_no_index_are_refused(self, kept: bytes) -> None:
        with pytest.raises(msgspec.DecodeError):
            CopyIndex.from_bytes(kept)

    def test_an_index_or_print_whose_parts_do_not_fit_is_refused(self) -> None:
        index = CopyIndex()
        index.add(FIRST)
        index.add(COPY)
        prints, copies = msgspec.msgpack.decode(index.to_bytes())
        with pytest.raises(msgspec.ValidationError, match="articles that it does not hold"):
            CopyIndex.from_bytes(msgspec.msgpack.encode([prints[1:], copies]))
        for place in (4, 5, 6):  # words, ends, prose
            spoilt = [*prints[0]]
            spoilt[place] = spoilt[place][:-1]
            with pytest.raises(msgspec.ValidationError, match="no print of an article"):
                Print.from_bytes(msgspec.msgpack.encode(spoilt))


class TestHostilePages:
    def test_ten_thousand_copies_of_one_rumor_are_one_cluster_and_no_bucket_grows(
        self, numbered: Callable[[int], list[Article]]
    ) -> None:
        index = CopyIndex()
        copies = [index.add(article) for article in numbered(10_000)]
        assert copies[0] is None
        assert {c.original_url for c in copies[1:] if c is not None} == {"https://outlet0.example/1"}
        assert sum(c is None for c in copies) == 1
        assert max(len(m) for m in index._buckets.values() if not isinstance(m, int)) <= 16

    @pytest.mark.parametrize("text", ["", " \n\n ", "…", "“”", "• \n• \n"])
    def test_pages_without_a_word_copy_nothing(self, text: str) -> None:
        assert find_copies([page(text), page(text, "2026-03-02", "second"), FIRST]) == []

    def test_a_megabyte_is_read_as_far_as_the_limit(self) -> None:
        long = page((STORY + "\n\n") * 1700)
        assert len(long.text) > 1_000_000
        assert len(print_of(long).words) < 4 * 10_000
        index = CopyIndex()
        index.add(long)
        assert index.add(page("word " * 200_000, "2026-03-02", "second")) is None
        assert index.add(page("x" * 1_000_000, "2026-03-03", "third")) is None
        assert index.add(page(STORY, "2026-03-04", "fourth")) is not None

    def test_a_page_that_strings_together_the_names_of_all_series_copies_none(self) -> None:
        names = " ".join(
            w for text in (STORY, INDEPENDENT, ELSEWHERE) for w in text.split() if w[0].isupper()
        )
        assert find_copies([FIRST, page(names * 20, "2026-03-02", "second")]) == []


@pytest.fixture
def numbered() -> Callable[[int], list[Article]]:
    """A function to so many pages that differ in one word."""

    def make(count: int) -> list[Article]:
        return [
            page(STORY.replace("months", f"months{n}"), "2026-03-01" if not n else "2026-03-02", f"outlet{n}")
            for n in range(count)
        ]

    return make
