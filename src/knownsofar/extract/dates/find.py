"""find_dates: a sentence to its date mentions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from datetime import date

from knownsofar.extract.dates.bounds import BOUNDS, Bound, Sight, apply
from knownsofar.extract.dates.bounds import SCANNER as BOUND_SCANNER
from knownsofar.extract.dates.grammar import FORMS
from knownsofar.extract.dates.grammar import SCANNER as FORM_SCANNER
from knownsofar.extract.dates.lexer import Lexed, may_hold_a_date
from knownsofar.extract.dates.lexicon import CODES
from knownsofar.extract.dates.match import Match, Reading
from knownsofar.extract.dates.mention import DateMention
from knownsofar.extract.dates.tense import nearest_year, tense
from knownsofar.model import Window

_NO_ANCHORS: Mapping[str, Window] = {}
_ATOM = CODES["ATOM"]
_TRAILING = (".", ",")
_FEW = 8  # dates of a sentence that another may take its year from


class _Atom:
    """A single date: the tokens [low, high) of its sentence and how they were read."""

    __slots__ = ("high", "low", "reading", "rule", "window")

    def __init__(self, low: int, high: int, rule: str, reading: Reading) -> None:
        self.low = low
        self.high = high
        self.rule = rule
        self.reading = reading
        self.window: Window | None = reading.window

    @property
    def has_year(self) -> bool:
        return self.reading.window is not None


_PRESS_BEGAN = 1600
"""No article is older; nearer the first year of the calendar "last year" would have no date."""


def find_dates(
    text: str,
    published: date,
    *,
    start: int = 0,
    end: int | None = None,
    anchors: Mapping[str, Window] | None = None,
) -> list[DateMention]:
    """All date expressions of the sentence text[start:end], in order, none overlapping, longest first.

    Windows follow docs/claims.md and are resolved against the day `published`;
    spans are offsets into `text`. Words that give no window ("soon", "a few
    days") are no mentions. `anchors` gives windows that intervals count from
    ("four months after its premiere"): "premiere", "finale", "renewal", "wrap",
    and "then" for "a year later". A text from before there was a press has none.
    """
    stop = len(text) if end is None else min(end, len(text))
    if not _PRESS_BEGAN < published.year < date.max.year - 1 or not may_hold_a_date(text[start:stop]):
        return []
    lexed = Lexed(text, start, stop, published)
    atoms = _atoms(lexed, published, (start, stop), anchors or _NO_ANCHORS)
    return _Sentence(lexed, atoms, published, (start, stop)).mentions() if atoms else []


def _atoms(lexed: Lexed, today: date, span: tuple[int, int], anchors: Mapping[str, Window]) -> list[_Atom]:
    """Every single date, from left to right."""
    found: list[_Atom] = []
    codes, position, match, starts = lexed.codes, 0, FORM_SCANNER.match, FORM_SCANNER.starts
    while (place := starts.search(codes, position)) is not None:
        low = place.start()
        position = low + 1
        hit = match(codes, low)
        if hit is None:
            continue
        form, high = FORMS[hit[0]], hit[1]
        try:
            reading = form.produce(Match(lexed, low, high, today, span, anchors))
        except (ValueError, OverflowError):  # a day before year 1 or after 9999
            continue
        if reading is not None:
            position = high
            if lexed.words[high - 1] in _TRAILING:
                high -= 1
            found.append(_Atom(low, high, form.name, reading))
    return found


class _Sentence:
    """The single dates of a sentence on their way to mentions: joined, bounded, and with every year found."""

    def __init__(self, lexed: Lexed, atoms: list[_Atom], today: date, span: tuple[int, int]) -> None:
        self.lexed = lexed
        self.atoms = atoms
        self.today = today
        self.span = span
        self.known = [a for a in atoms if a.reading.window is not None and a.reading.at is not None][:_FEW]

    def mentions(self) -> list[DateMention]:
        """All of them, in order."""
        codes, places = _fold(self.lexed.codes, self.atoms)
        said = self.lexed.text[self.span[0] : self.span[1]]
        self.folded = [i for i, code in enumerate(codes) if code == _ATOM]
        found: list[DateMention] = []
        done = 0
        position = 0
        while (place := BOUND_SCANNER.starts.search(codes, position)) is not None:
            start = place.start()
            position = start + 1
            hit = BOUND_SCANNER.match(codes, start)
            if hit is None:
                continue
            bound, end = BOUNDS[hit[0]], hit[1]
            first = bisect_left(self.folded, start)
            inside = self.atoms[first : bisect_left(self.folded, end)]
            bounded = self._bounded(
                bound, inside, (places[start], places[end]), Sight(codes, start, end, self.today, said)
            )
            if bounded is None:
                continue
            found.extend(self._single(a) for a in self.atoms[done:first])
            found.append(bounded)
            done = first + len(inside)
            position = end
        found.extend(self._single(a) for a in self.atoms[done:])
        return found

    def _bounded(
        self, bound: Bound, inside: list[_Atom], place: tuple[int, int], sight: Sight
    ) -> DateMention | None:
        """What a bound makes of the dates inside it, tokens [low, high); None where it leaves them alone."""
        low, high = place
        lexed = self.lexed
        windows = self._resolve(inside)
        close = min(high + 1, len(lexed.words) - 1)  # "before the summer is out" goes on past the date
        made = apply(bound, windows, sight, lexed.text[lexed.starts[low] : lexed.ends[close]])
        if made is None:
            return None
        return DateMention(
            lexed.starts[low],
            lexed.ends[high - 1],
            made[0],
            bound.name,
            any(a.has_year for a in inside),
            made[1],
            any(_conflicts(a) for a in inside),
            tuple(windows),
        )

    def _single(self, atom: _Atom) -> DateMention:
        (window,) = self._resolve([atom])
        start, end = self.lexed.starts[atom.low], self.lexed.ends[atom.high - 1]
        return DateMention(start, end, window, atom.rule, atom.has_year, atom.reading.grain, _conflicts(atom))

    def _resolve(self, atoms: list[_Atom]) -> list[Window]:
        """The windows of dates that belong together: one that names no year takes it from its neighbour."""
        for index, atom in enumerate(atoms):
            if atom.window is None:
                later = next((a.window for a in atoms[index + 1 :] if a.window is not None), None)
                earlier = atoms[index - 1].window if index else None
                atom.window = _beside(atom, earlier, later) or self._within(atom) or self._by_tense(atom)
        return [a.window or Window() for a in atoms]

    def _within(self, atom: _Atom) -> Window | None:
        """In "April 2026, one of the big names of spring" the spring is that of 2026."""
        at = atom.reading.at
        if at is None:
            return None
        for told in self.known:
            window = told.reading.window
            if told.low < atom.low and window is not None and window.earliest is not None:
                there = at(window.earliest.year)
                if there != window and there.contains(window):
                    return there
        return None

    def _by_tense(self, atom: _Atom) -> Window | None:
        """The occurrence that the sentence's verb, the day of the week and nearness ask for."""
        at, weekday = atom.reading.at, atom.reading.weekday
        if at is None:
            return None

        def fits(window: Window) -> bool:
            return weekday is None or (window.earliest is not None and window.earliest.weekday() == weekday)

        return nearest_year(at, self.today, tense(self.lexed, atom.low), fits)


def _fold(codes: str, atoms: list[_Atom]) -> tuple[str, list[int]]:
    """The string of classes with one character a date, and the token that each character stands at."""
    folded: list[str] = []
    places: list[int] = []
    position = 0
    for atom in atoms:
        folded.append(codes[position : atom.low] + _ATOM)
        places.extend(range(position, atom.low + 1))
        position = atom.high
    folded.append(codes[position:])
    places.extend(range(position, len(codes) + 1))
    return "".join(folded), places


def _conflicts(atom: _Atom) -> bool:
    """True where the named day of the week is not that of the date."""
    weekday, window = atom.reading.weekday, atom.window
    if weekday is None or window is None or window.earliest is None:
        return False
    return window.earliest.weekday() != weekday


def _beside(atom: _Atom, earlier: Window | None, later: Window | None) -> Window | None:
    """In "November to March 2025" the November before it; in "May 2024 or June" the June after it."""
    at = atom.reading.at
    if at is None:
        return None
    if earlier is not None and earlier.earliest is not None:
        year = earlier.earliest.year
        return next(
            (w for y in (year, year + 1) if (w := at(y)).earliest and w.earliest >= earlier.earliest), None
        )
    if later is not None and later.earliest is not None:
        year = later.earliest.year
        return next(
            (w for y in (year, year - 1) if (w := at(y)).earliest and w.earliest <= later.earliest), None
        )
    return None
