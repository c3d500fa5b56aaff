"""The sections of a dossier, from its beliefs and claims to lines, each under its heading."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from knownsofar.model import Belief, Cast, Claim, Crew, Dossier, Plot, Slip, SourceMaterial, Trailer
from knownsofar.publish.answer import answer, key_facts, releases, stages, undated
from knownsofar.publish.doubts import disagreeing_section, rumors_section
from knownsofar.publish.outlook import outlook_section
from knownsofar.publish.page import Desk, Group, Line, Page, Section, rung
from knownsofar.publish.safe import NAME, clean, safe_url
from knownsofar.publish.windows import windows_named
from knownsofar.publish.words import material, voices

_SLIPS = {
    "merged-lines": "Two list entries run together",
    "broken-line": "One list entry broken in two",
    "misspelt-title": "The title misspelt",
    "recap-as-plot": "The story of an earlier season told as the coming one",
    "wrong-weekday": "A weekday that does not fit its date",
    "impossible-date": "A day that no calendar has",
    "impossible-order": "Dates that cannot be in this order",
}
_MAX_STORY = 6  # sentences of the story that are shown at once; the others fold away
_SAME_STORY = 0.6  # share of words in common from which two plot sentences tell the same


def page_of(dossier: Dossier, desk: Desk | None = None) -> Page:
    """Everything that a form of the dossier shows; `desk` is its desk, where there is one already."""
    desk = desk or Desk(dossier)
    makers: tuple[Callable[[Desk], Section], ...] = (
        outlook_section,
        _renewal,
        _release,
        _production,
        _cast,
        _crew,
        _episodes,
        _trailers,
        _platforms,
        _material,
        _story,
        rumors_section,
        disagreeing_section,
        _slips,
    )
    return Page(
        series=clean(dossier.series, NAME),
        season=desk.called,
        as_of=dossier.as_of,
        answer=answer(desk),
        stages=stages(desk),
        facts=key_facts(desk),
        sections=tuple(make(desk) for make in makers),
        sources=desk.sources(),
        articles=len(desk.anchors),
        voices=voices(dossier.outlets, dossier.witnesses),
        claims=len(dossier.claims),
    )


def _renewal(desk: Desk) -> Section:
    lines = []
    for belief in desk.beliefs("renewal"):
        text = None if belief.season == desk.season else f"Season {belief.season} was announced as the last"
        lines.append(desk.line(belief, text))
    return Section(
        key="renewal",
        title="Renewal",
        groups=_groups((None, lines)),
        empty=(
            f"Nobody has said whether there will be {desk.another}."
            if desk.dossier.stage.value == "awaiting"
            else "No article speaks of the order itself."
        ),
    )


def _release(desk: Desk) -> Section:
    sure = [b for b in releases(desk) if not b.polarity or b.label in ("official", "disputed")]
    plain = [desk.line(b, undated(desk, b)) for b in sure]
    plain += [desk.line(b) for b in desk.beliefs("delay", season=desk.season)]
    current, past = windows_named(desk)
    before = [desk.line(b) for b in desk.beliefs("release", season=desk.before)]
    return Section(
        key="release",
        title="Release",
        groups=_groups(
            (None, plain),
            ("Days and windows that have been named", [w.line for w in current]),
            ("Named earlier, since passed or overtaken", [w.line for w in past]),
            (f"Season {desk.before}", before),
            ("Yardsticks that articles use", [desk.line(b) for b in desk.beliefs("precedent")]),
            folded=("Named earlier, since passed or overtaken",),
        ),
        empty="Nobody has named a release date.",
    )


def _production(desk: Desk) -> Section:
    return Section(
        key="production",
        title="Production",
        groups=_groups((None, [desk.line(b) for b in desk.beliefs("production", season=desk.season)])),
        empty="Nothing is said of writing, filming or post-production.",
    )


def _cast(desk: Desk) -> Section:
    beliefs = desk.beliefs("cast")
    changes: dict[str | None, list[Belief]] = {"returning": [], "joining": [], "leaving": []}
    listed: list[Belief] = []
    open_questions: list[Belief] = []
    ruled_out: list[Belief] = []
    before: list[Belief] = []
    for belief in beliefs:
        change = belief.value.change if isinstance(belief.value, Cast) else None
        if belief.season != desk.season or (change is None and desk.season is None):
            before.append(belief)
        elif not belief.polarity:
            (open_questions if change == "returning" else ruled_out).append(belief)
        elif change is None:
            listed.append(belief)
        else:
            changes[change].append(belief)
    earlier = f"Season {desk.before}" if desk.before else "The series"
    return Section(
        key="cast",
        title="Cast",
        groups=_groups(
            ("Returning", _people(desk, changes["returning"])),
            ("Joining", _people(desk, changes["joining"])),
            ("Leaving", _people(desk, changes["leaving"])),
            ("Listed for this season, without a word on whether they return", _people(desk, listed)),
            ("Not known whether they return", _people(desk, open_questions)),
            ("Not joining, or not confirmed", _people(desk, ruled_out)),
            (f"{earlier} only: nothing is said of them for {desk.called}", _people(desk, before)),
        ),
        empty="Nobody is named.",
    )


def _people(desk: Desk, beliefs: Sequence[Belief]) -> list[Line]:
    lines = []
    for belief in beliefs:
        if isinstance(belief.value, Cast):
            value = belief.value
            text = f"{value.person} as {value.character}" if value.character else value.person
            lines.append(_telling(desk.line(belief, text, _also(belief))))
    return _ranked(lines)


def _telling(line: Line) -> Line:
    """The line with sentences before bare list entries, which say nothing that the line does not."""
    bare = len(line.text) + 12
    quotes = sorted(line.quotes, key=lambda q: (rung(q.certainty), len(q.sentence) < bare))
    return replace(line, quotes=tuple(quotes))


def _crew(desk: Desk) -> Section:
    own = [b for b in desk.beliefs("crew") if b.season == desk.season and b.season is not None]
    before = [b for b in desk.beliefs("crew") if b.season != desk.season or b.season is None]
    return Section(
        key="crew",
        title="Crew",
        groups=_groups(
            ("This season", [_credit(desk, b) for b in own]),
            ("The series so far", [_credit(desk, b) for b in before]),
        ),
        empty="Nobody is named.",
    )


def _credit(desk: Desk, belief: Belief) -> Line:
    if not isinstance(belief.value, Crew):
        return desk.line(belief)
    words = f"{belief.value.person}, {belief.value.job}"
    return desk.line(belief, words if belief.polarity else f"{words}: not any more", _also(belief))


def _episodes(desk: Desk) -> Section:
    before = desk.beliefs("episodes", season=desk.before)
    return Section(
        key="episodes",
        title="Episodes",
        groups=_groups(
            (None, [desk.line(b) for b in desk.beliefs("episodes", season=desk.season)]),
            (f"Season {desk.before}", [desk.line(b) for b in before]),
        ),
        empty=f"Nobody has said how many episodes {desk.called} will have.",
    )


def _trailers(desk: Desk) -> Section:
    beliefs = sorted(
        desk.beliefs("trailer"),
        key=lambda b: isinstance(b.value, Trailer) and b.value.kind == "announcement",
    )
    return Section(
        key="trailers",
        title="Trailers",
        groups=_groups((None, [desk.line(b) for b in beliefs])),
        empty=f"No trailer of {desk.called} is known.",
    )


def _platforms(desk: Desk) -> Section:
    return Section(
        key="platform",
        title="Where to watch",
        groups=_groups((None, _ranked([desk.line(b) for b in desk.beliefs("platform")]))),
        empty="Nobody has said where it is shown.",
    )


def _material(desk: Desk) -> Section:
    lines = []
    for belief in desk.beliefs("source_material"):
        if isinstance(belief.value, SourceMaterial):
            words = material(belief.value)
            text = f"Based on {words}" if belief.polarity else f"Not based on {words}"
            other = f"also called {', '.join(belief.also)}" if belief.also else ""
            lines.append(desk.line(belief, text, other))
    return Section(
        key="material", title="Source material", groups=_groups((None, lines)), empty="Nothing is said of it."
    )


def _story(desk: Desk) -> Section:
    recap, ahead = _sentences(desk, "recap"), _sentences(desk, "ahead")
    return Section(
        key="story",
        title="The story",
        groups=_groups(
            ("Ahead", ahead[:_MAX_STORY]),
            ("More of what is ahead", ahead[_MAX_STORY:]),
            ("So far", recap[:_MAX_STORY]),
            ("More of the story so far", recap[_MAX_STORY:]),
            folded=("More of what is ahead", "More of the story so far"),
        ),
        empty="No article tells it.",
    )


def _sentences(desk: Desk, tense: str) -> list[Line]:
    """Sentences of the story, the strongest and newest first, each story point once."""
    told = [c for c in desk.newest_first if isinstance(c.value, Plot) and c.value.tense == tense]
    told.sort(key=lambda c: c.certainty.rank)
    points: list[tuple[set[str], list[Claim]]] = []
    for claim in told:
        words = {w for w in clean(claim.sentence).casefold().split() if len(w) > 3}
        for known, claims in points[:200]:
            if words and len(words & known) >= _SAME_STORY * len(words | known):
                claims.append(claim)
                break
        else:
            points.append((words, [claim]))
    return [
        Line(
            text=clean(claims[0].sentence),
            label=claims[0].certainty.value,
            quotes=desk.quotes(c.id for c in claims),
        )
        for _, claims in points
    ]


def _slips(desk: Desk) -> Section:
    lines = [_slip(desk, s) for s in desk.dossier.slips]
    return Section(
        key="slips",
        title="Slips found in the articles",
        groups=_groups((None, lines)),
        empty="None found.",
    )


def _slip(desk: Desk, slip: Slip) -> Line:
    outlet = next((c.outlet for c in desk.newest_first if c.url == slip.url), safe_url(slip.url) or "")
    return Line(text=clean(f"{_SLIPS[slip.kind]}: {slip.detail}", 2 * NAME), note=clean(outlet, NAME))


def _also(belief: Belief) -> str:
    return f"also written {', '.join(belief.also)}" if belief.also else ""


def _ranked(lines: Sequence[Line]) -> list[Line]:
    """By certainty, then by how many outlets stand behind it, then as found."""
    return sorted(lines, key=lambda line: (rung(line.label), -line.outlets))


def _groups(*titled: tuple[str | None, Sequence[Line]], folded: Sequence[str] = ()) -> tuple[Group, ...]:
    """The groups that have lines."""
    return tuple(
        Group(title=title, lines=tuple(lines), folded=title in folded) for title, lines in titled if lines
    )
