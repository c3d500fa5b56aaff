"""What is not settled, or was not: rumors with what became of them, and who contradicts whom."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from knownsofar.model import Belief, Release, Rumor
from knownsofar.publish.page import Desk, Group, Line, Quote, Section
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.words import brief_day, percent, plural, statement

_FATES = {
    "open": "Not settled yet",
    "denied": "Denied",
    "overtaken": "Overtaken by official words",
    "confirmed": "Confirmed",
    "faded": "Faded, or its days are over",
}
_FOLDED = ("faded", "overtaken")
_TOPICS = {
    "renewal": "the order",
    "release": "the release",
    "delay": "a delay",
    "production": "production",
    "cast": "the cast",
    "crew": "the crew",
    "episodes": "the number of episodes",
    "trailer": "a trailer",
    "platform": "where to watch",
    "source_material": "what it is based on",
}


def rumors_section(desk: Desk) -> Section:
    """Each thing that was told before any official word on it, under what became of it."""
    lines: dict[str, list[Line]] = {}
    for rumor in desk.dossier.rumors:
        lines.setdefault(rumor.fate, []).append(_rumor(desk, rumor))
    groups = (
        Group(title=title, lines=tuple(lines[fate]), folded=fate in _FOLDED)
        for fate, title in _FATES.items()
        if fate in lines
    )
    return Section(
        key="rumors",
        title="Rumors, and what became of them",
        groups=tuple(groups),
        empty="Nothing was told before it was official.",
    )


def _rumor(desk: Desk, rumor: Rumor) -> Line:
    words = statement(rumor.value, polarity=True, as_of=rumor.told)
    by = desk.quote(rumor.by[0]) if rumor.by else None
    return Line(
        text=clean(words, NAME),
        label=rumor.certainty.value,
        note=clean(_fate(desk, rumor, by), 2 * NAME),
        link=by,
    )


def _fate(desk: Desk, rumor: Rumor, by: Quote | None) -> str:
    """When and in how many outlets it was told, and what became of it, by whom and when."""
    outlets = len({desk.quote(claim).outlet for claim in rumor.claims})
    told = _days(rumor) + (f" in {plural(outlets, 'outlet')}" if outlets > 1 else "")
    if rumor.decided is None:
        return told
    day = brief_day(rumor.decided)
    if by is not None:
        who = f"{by.credit}, in {by.outlet}" if by.credit else by.outlet
        return f"{told}; {rumor.fate} by {who}, {day}"
    silent = rumor.decided - rumor.last > timedelta(days=1)
    return f"{told}; {rumor.fate} {day}" if silent else f"{told}; over {day}"


def _days(rumor: Rumor) -> str:
    if rumor.told == rumor.last:
        return brief_day(rumor.told)
    first = brief_day(rumor.told)
    if rumor.told.year == rumor.last.year:
        first = first[:-5]
    return f"{first} to {brief_day(rumor.last)}"


def disagreeing_section(desk: Desk) -> Section:
    """Disputed facts with both their sides, then claims that contradict what is believed all the same."""
    disputes, lines = [], []
    for belief in desk.dossier.beliefs:
        if not belief.against or (isinstance(belief.value, Release) and belief.season != desk.season):
            continue
        if belief.label == "disputed":
            title = f"Disputed: {_TOPICS.get(belief.predicate, belief.predicate)}"
            disputes.append(Group(title=title, lines=tuple(_sides(desk, belief)), sides=True))
        else:
            line = desk.line(belief)
            lines.append(Line(text=line.text, label=line.label, chance=line.chance, against=line.against))
    plain = [Group(title="Contradicted, and believed all the same" if disputes else None, lines=tuple(lines))]
    return Section(
        key="disagreeing",
        title="Who disagrees",
        groups=(*disputes, *(group for group in plain if group.lines)),
        empty="Nobody: no claim contradicts what is said above, other than by being older.",
    )


def _sides(desk: Desk, belief: Belief) -> Iterable[Line]:
    """What is believed with its claims, then each thing that is said against it with its own."""
    line = desk.line(belief)
    yield Line(
        text=line.text, label=line.label, chance=line.chance, quotes=line.quotes, witnesses=line.witnesses
    )
    chances = {name: percent(other.probability) for other in belief.others for name in other.supporting}
    said: dict[str, list[tuple[str, Quote]]] = {}
    for name in dict.fromkeys((*belief.against, *chances)):
        quote = desk.quote(name)
        said.setdefault(quote.says, []).append((name, quote))
    for says, told in said.items():
        quotes = tuple(dict.fromkeys(quote for _, quote in told))
        chance = next((chances[name] for name, _ in told if name in chances), "")
        yield Line(text=says, label=quotes[0].certainty, chance=chance, quotes=quotes)
