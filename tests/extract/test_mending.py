"""Cast lists that copying ran together or broke, and those that only look so."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knownsofar.extract.context import Context
from knownsofar.extract.people.mending import mend, unbroken
from knownsofar.extract.people.names import find_names
from knownsofar.model import Article, Layout, Subjects


def names_and_slips(text: str) -> tuple[list[str], list[str]]:
    """The names of a text after mending, and the kinds of its slips."""
    article = Article(
        url="https://a.example/1", outlet="A", published=date(2023, 3, 14), title="Cast", text=text
    )
    context = Context(article, Layout.of(text), Subjects(series=()))
    mentions, slips = mend(context, find_names(context))
    return [m.text for m in mentions], [s.kind for s in slips]


MERGED = [
    ("• Tom Hollis as MarthaSam Rourke as Finn", ["Tom Hollis", "Martha", "Sam Rourke", "Finn"]),
    ("• Kim Bora as Lee Min-chanLee Kyu-ho as Song", ["Kim Bora", "Lee Min-chan", "Lee Kyu-ho", "Song"]),
    ("• David Cole as Mark Ellen Burns as Rose", ["David Cole", "Mark", "Ellen Burns", "Rose"]),
    ("• Naomi Price – EvelynTeresa Brandt – Kim", ["Naomi Price", "Evelyn", "Teresa Brandt", "Kim"]),
    ("• Carmen Ortega (PilarMario Prieto (Zorro)", ["Carmen Ortega", "Pilar", "Mario Prieto", "Zorro"]),
    ("• Heike Vogel plays NinaAnna Sommer plays Ada", ["Heike Vogel", "Nina", "Anna Sommer", "Ada"]),
]


@pytest.mark.parametrize(("line", "names"), MERGED)
def test_two_entries_on_one_line_are_parted(line: str, names: list[str]) -> None:
    assert names_and_slips(line) == (names, ["merged-lines"])


BROKEN = [
    ("• Rupert Graves as\n• Lord Harrow\n• Ana Sol as Bess", "Rupert Graves"),
    ("• Priya Menon\nas Kavya Iyer\n• Ana Sol as Bess", "Priya Menon"),
    ("• Go Min-\nseok as Yeon-ho\n• Ana Sol as Bess", "Go Min-seok"),
    ("• Jessica Lowell as Ellie\nStone\n• Ana Sol as Bess", "Ellie Stone"),
    ("• Lee\n• Kyu-hwan as Song Jae-min\n• Ana Sol as Bess", "Lee Kyu-hwan"),
]


@pytest.mark.parametrize(("lines", "name"), BROKEN)
def test_an_entry_on_two_lines_is_joined(lines: str, name: str) -> None:
    names, slips = names_and_slips(lines)
    assert slips == ["broken-line"]
    assert name in names


WHOLE = [
    "• Ian McKellen as Duncan McTavish",
    "• LaKeith DeVaughn as LeAnn\n• Zendaya as MJ",
    "• MaryAnn Lott as LeAnn\n• K. D. VanDyke as JayJay",
    "• Kerr Chang as Hsiao-Mei\n• Buffy Chen as Sister Tsui",
    "• Takeru Fujimori: Hero Rank S (Night Shift)",
    "• Emily Hart as Mary Sue Bell as well as Jane",
    "• Marie Duval\n• Jean Petit\n• Luc Besnard",
    "• Studio: CloverWorks\n• Director: Tom Hall",
    "The music is by BrightWin and GammaRay, whom GoodFriend and BlogWolf like.",
    "By Jane Smith 5:08 PMTags Liev Stone, Ray DonovanSuzanne Tenner/SHOWTIME",
    "The hour is built around Dr. Maya Sokolov (Thalia Okonjo), who dreams.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_a_list_in_order_is_left_alone(text: str) -> None:
    assert names_and_slips(text)[1] == []


def test_the_gap_between_two_lines_is_read_as_a_space() -> None:
    assert unbroken(" as\n• ") == " as "
    assert unbroken(" as ") == " as "
    assert unbroken("\nas ") == " as "


_lines = st.lists(
    st.text(alphabet="AaBbé -–:()\n•.", max_size=40) | st.sampled_from([w for w, _ in (*MERGED, *BROKEN)]),
    max_size=6,
)


@given(_lines)
def test_no_list_is_so_broken_that_it_cannot_be_read(lines: list[str]) -> None:
    text = "\n".join(lines)
    names, slips = names_and_slips(text)
    assert all(names)
    assert set(slips) <= {"merged-lines", "broken-line"}


@pytest.mark.parametrize(
    "piece", ["• Aa Bb as CcDd ", "AaBb" * 9, "• A as\n", "• Lee\n• Kyu-ho as A\n", "(Aa"]
)
def test_a_long_hostile_list_is_mended_in_time(piece: str) -> None:
    names_and_slips(piece * 3_000)
