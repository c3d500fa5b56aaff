"""The answer in a sentence or two, the track of stages, and the key facts: what a reader came for."""

from __future__ import annotations

from collections.abc import Sequence

from knownsofar.model import (
    ENDED,
    ORDERED,
    Belief,
    Cast,
    Episodes,
    Production,
    Release,
    Renewal,
    Stage,
    Trailer,
    Value,
)
from knownsofar.publish.outlook import expectation
from knownsofar.publish.page import Answer, Desk, Fact, chance_of, rung
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.words import day, material, plural, release, renewal, span, statement, when

_TRACK = ("awaiting", *ORDERED)
_DISPUTES = {
    "official": "Official words differ",
    "reported": "Reports differ",
    "rumored": "Rumors differ",
    "predicted": "Guesses differ",
}
_TOLD_IN = {"trailer": "trailers", "source_material": "material", "before": "release"}
"""The parts of the page whose key is not the predicate that they tell."""
_TOLD = {"reported": "is reported", "rumored": "is rumored", "predicted": "is predicted"}


_HEDGES = {"disputed": ", but that is disputed", "unknown": ", as far as was last heard"}
"""What is added where the belief behind a stage is not what it was."""


def answer(desk: Desk) -> tuple[str, ...]:
    """Where the season stands, one sentence on its release where that is still open, and what to expect."""
    stage = desk.dossier.stage
    sentences = [_standing(desk, stage)]
    if stage.value not in ("dated", "released", *ENDED):
        sentences.append(_release_said(desk))
    expected = expectation(desk)
    return (*(clean(s, 2 * NAME) for s in sentences if s), *([expected] if expected else []))


def stages(desk: Desk) -> tuple[tuple[str, str], ...]:
    """The stages in order, each "past", "now" or "ahead"; the track of a season that is off ends there."""
    current = desk.dossier.stage.value
    track = (*_TRACK[:1], current) if current in ENDED else _TRACK
    place = track.index(current)
    return tuple(
        (name.capitalize(), "now" if i == place else "past" if i < place else "ahead")
        for i, name in enumerate(track)
    )


def _standing(desk: Desk, stage: Stage) -> str:
    season = desk.subject
    since = day(stage.since) if stage.since else None
    if stage.value == "awaiting":
        return _awaiting(desk)
    label = next((b.label for b in desk.dossier.beliefs if b.supporting == stage.claims), None)
    hedge = ", reports say" if stage.certainty and stage.certainty.value == "reported" else ""
    hedge = _HEDGES.get(label or "", hedge)
    if stage.value == "concluded":
        return f"There will be no {desk.called}: season {desk.before} was announced as the last{hedge}."
    if stage.value == "cancelled":
        return f"{season} will not be made: the series was cancelled{f' on {since}' if since else ''}{hedge}."
    if stage.value == "renewed":
        return _renewed(desk, stage, hedge)
    if stage.value in ("filming", "wrapped"):
        return _made(desk, stage, hedge)
    windows = [b for b in desk.beliefs("release", season=desk.season) if b.polarity]
    window = windows[0].value.window if windows and isinstance(windows[0].value, Release) else None
    words = when(window) if window is not None else ""
    if stage.value == "dated":
        return f"{season} premieres {words}."
    if window is not None and window.earliest is None:
        return f"{season} is out{hedge}, by {since}." if since else f"{season} is out{hedge}."
    return f"{season} is out: it premiered {words}{hedge}."


def _awaiting(desk: Desk) -> str:
    season = desk.subject
    beliefs = desk.beliefs("renewal", season=desk.season)
    if not beliefs and desk.season == 1:
        return "Nobody has said whether it will be made."
    if not beliefs:
        return f"Nobody has said whether there will be {desk.another}."
    belief = beliefs[0]
    if belief.polarity:
        fate = "cancelled" if _outcome(belief) == "cancelled" else "renewed"
        return f"{season} {_TOLD.get(belief.label, 'is said')} to be {fate}, and nothing official says so."
    if _outcome(belief) == "cancelled":
        return f"{season} is neither cancelled nor renewed, as far as anybody has said."
    sentence = f"{season} has not been renewed yet"
    contrary = [desk.claims[c].certainty.value for c in belief.against if _renews(desk.claims[c].value)]
    if "reported" in contrary and belief.label != "disputed":
        return f"{sentence}; a report that it has been is not confirmed."
    if "rumored" in contrary:
        return f"{sentence}; a rumor that it has been is not confirmed."
    return f"{sentence}{_HEDGES.get(belief.label, '')}."


def _renewed(desk: Desk, stage: Stage, hedge: str) -> str:
    beliefs = [b for b in desk.beliefs("renewal", season=desk.season) if b.supporting == stage.claims]
    if not beliefs:  # nobody speaks of the order, but a release or filming is planned
        return f"{desk.subject} has been announced{hedge}."
    belief = beliefs[0]
    told = belief.value.when if isinstance(belief.value, Renewal) else None
    last = ", as the final one" if _outcome(belief) == "final" else ""
    tail = f" {when(told)}" if told is not None else ""
    return f"{desk.subject} was renewed{tail}{last}{hedge}."


def _made(desk: Desk, stage: Stage, hedge: str) -> str:
    beliefs = [b for b in desk.beliefs("production", season=desk.season) if b.supporting == stage.claims]
    window = beliefs[0].value.when if beliefs and isinstance(beliefs[0].value, Production) else None
    since = when(window) if window is not None and not window.is_unbounded else None
    if stage.value == "wrapped":
        return f"Filming of {desk.called} ended{f' {since}' if since else ''}{hedge}."
    if since:
        return f"{desk.subject} is being made: filming began {since}{hedge}."
    return f"{desk.subject} is being filmed{hedge}."


def _release_said(desk: Desk) -> str:
    """What is said of a release that has no date."""
    beliefs = desk.beliefs("release", season=desk.season)
    no_date = any(not b.polarity and _unbounded(b) for b in beliefs)
    lead = next((b for b in beliefs if b.polarity), None)
    if lead is None or not isinstance(lead.value, Release):
        return "No release date has been announced." if no_date else "Nobody has named a release date."
    words = when(lead.value.window)
    if lead.label == "official":
        return f"It is to premiere {words}" + ("; no day has been announced." if no_date else ".")
    if lead.label == "disputed":
        return f"{_DISPUTES[desk.claims[lead.supporting[0]].certainty.value]} on when it will come."
    if lead.label == "unknown":
        return f"It was to premiere {words}, and that may have changed."
    whose = {"reported": "reports", "rumored": "rumors", "predicted": "guesses"}[lead.label]
    target = f"the time {words}" if words.startswith("between") else span(lead.value.window)
    unknown = "No release date has been announced" if no_date else "No official release date is known"
    return f"{unknown}; {whose} point to {target}."


def _outcome(belief: Belief) -> str:
    return belief.value.outcome if isinstance(belief.value, Renewal) else ""


def _renews(value: Value) -> bool:
    return isinstance(value, Renewal) and value.outcome != "cancelled"


def _unbounded(belief: Belief) -> bool:
    return isinstance(belief.value, Release) and belief.value.window.is_unbounded


def key_facts(desk: Desk) -> tuple[Fact, ...]:
    """The box at the top: what people ask, with what is known and what is not."""
    rows: tuple[tuple[str, list[Answer], str], ...] = (
        ("Renewal", _renewal_answers(desk), "renewal"),
        ("Release", _release_answers(desk), "release"),
        ("Production", _production_answers(desk), "production"),
        ("Cast", _cast_answers(desk), "cast"),
        (
            "Episodes",
            _plainly(desk, desk.beliefs("episodes", season=desk.season), "Number not known"),
            "episodes",
        ),
        ("Trailer", _trailer_answers(desk), "trailer"),
        ("Where to watch", _joined(desk, "platform", "Not known"), "platform"),
        ("Based on", _joined(desk, "source_material", ""), "source_material"),
        (f"Season {desk.before}", _season_before(desk), "before"),
    )
    if desk.dossier.stage.value in ENDED:
        rows = tuple(row for row in rows if row[2] in ("renewal", "platform", "source_material", "before"))
    unknown = set(desk.dossier.unknown)
    return tuple(
        Fact(name, _TOLD_IN.get(predicate, predicate), tuple(answers), predicate not in unknown)
        for name, answers, predicate in rows
        if answers
    )


def _renewal_answers(desk: Desk) -> list[Answer]:
    beliefs = desk.beliefs("renewal")
    # A season that is being made needs no word on its order.
    unsaid = [Answer("Nothing said")] if desk.dossier.stage.value == "awaiting" else []
    return [_answered(desk, b) for b in beliefs] or unsaid


def _plainly(desk: Desk, beliefs: Sequence[Belief], nothing: str) -> list[Answer]:
    if not beliefs:
        return [Answer(nothing)]
    return [_answered(desk, b) for b in beliefs]


def _answered(desk: Desk, belief: Belief, text: str | None = None) -> Answer:
    return Answer(_said(desk, belief) if text is None else text, belief.label, chance_of(belief))


def _said(desk: Desk, belief: Belief) -> str:
    if isinstance(belief.value, Renewal) and belief.season != desk.season:
        return f"Season {belief.season} is the last"
    if isinstance(belief.value, Renewal):
        return renewal(belief.value, polarity=belief.polarity)
    return clean(statement(belief.value, polarity=belief.polarity, as_of=desk.as_of), NAME)


def releases(desk: Desk) -> list[Belief]:
    """The beliefs on the season's release, an official window before what is not known of it."""
    return sorted(
        desk.beliefs("release", season=desk.season), key=lambda b: not (b.polarity and b.label == "official")
    )


def undated(desk: Desk, belief: Belief) -> str | None:
    """How to say that no date is announced where a window is; None where it needs no other words."""
    window = any(b.polarity and b.label == "official" for b in releases(desk))
    return "No day announced" if window and not belief.polarity and _unbounded(belief) else None


def _release_answers(desk: Desk) -> list[Answer]:
    found = []
    for belief in releases(desk):
        if isinstance(belief.value, Release):
            words = undated(desk, belief) or release(belief.value, polarity=belief.polarity, as_of=desk.as_of)
            if belief.polarity and belief.label not in ("official", "disputed"):
                words = first_upper(span(belief.value.window))
            found.append(_answered(desk, belief, words))
    return found or [Answer("No date named")]


def _production_answers(desk: Desk) -> list[Answer]:
    beliefs = desk.beliefs("production", season=desk.season)
    # The last word first: what ended, then what began, and what has not been last.
    order = {"ends": 0, "under way": 1, "starts": 1}
    sure = [b for b in beliefs if isinstance(b.value, Production)]
    sure.sort(key=lambda b: (order[b.value.phase] if isinstance(b.value, Production) else 2, rung(b.label)))
    return [_answered(desk, b) for b in sure[:3]] or [Answer("Nothing said of filming")]


def _cast_answers(desk: Desk) -> list[Answer]:
    beliefs = desk.beliefs("cast", season=desk.season)
    found = []
    for change in ("returning", "joining", "leaving"):
        those = [b for b in beliefs if isinstance(b.value, Cast) and b.value.change == change and b.polarity]
        for label in sorted({b.label for b in those}, key=rung):
            count = sum(1 for b in those if b.label == label)
            found.append(Answer(f"{count} {change}", label))
    if found:
        return found
    listed = sum(1 for b in beliefs if b.polarity)
    return [Answer(f"Not confirmed; {plural(listed, 'name')} listed" if listed else "Nobody named")]


def _trailer_answers(desk: Desk) -> list[Answer]:
    beliefs = desk.beliefs("trailer", season=desk.season)
    found = [_answered(desk, b) for b in beliefs]
    real = any(isinstance(b.value, Trailer) and b.value.kind != "announcement" for b in beliefs)
    return found if real else [Answer("No trailer known"), *found]


def _joined(desk: Desk, predicate: str, nothing: str) -> list[Answer]:
    beliefs = [b for b in desk.beliefs(predicate) if b.polarity]
    found = []
    for belief in beliefs:
        words = material(belief.value) if belief.predicate == "source_material" else _said(desk, belief)  # type: ignore[arg-type]
        found.append(_answered(desk, belief, clean(first_upper(words), NAME)))
    return found or ([Answer(nothing)] if nothing else [])


def _season_before(desk: Desk) -> list[Answer]:
    before = [b for b in desk.dossier.beliefs if b.season == desk.before and b.polarity]
    return [_answered(desk, b) for b in before if isinstance(b.value, Release | Episodes)]


def first_upper(words: str) -> str:
    """The words as a sentence begins."""
    return words[:1].upper() + words[1:]
