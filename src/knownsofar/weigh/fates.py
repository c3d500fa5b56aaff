"""What was rumored, or reported and not confirmed, and what became of it as of a day.

A thing is a rumor from the day on which it was told without an official word on it. The official words
that came after decide its fate: the last of them counts, since what was confirmed may be taken back.
Where none decides, time does: nobody repeats it for `FADES` days, or the days that it named go by.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

import msgspec

from knownsofar.model import (
    Belief,
    Cast,
    Certainty,
    Claim,
    Crew,
    Delay,
    Episodes,
    Platform,
    Production,
    Release,
    Renewal,
    Rumor,
    Trailer,
    Window,
    fold,
)
from knownsofar.weigh.facts import Ids
from knownsofar.weigh.renewal import fate
from knownsofar.weigh.windows import told_as_past, window_of

FADES = timedelta(days=180)
"""After so long without a word on it a rumor is no news any more; as long as kinds of news last on a page."""
_MOST = 200
"""Rumors that are followed, the newest: a hostile page names thousands."""
_WORDS = 500
"""Official words on one topic that a rumor is held against, the first of each."""

Verdict = Literal["confirmed", "denied", "overtaken"]
_PLAINER: tuple[Verdict, ...] = ("overtaken", "denied", "confirmed")
"""Of the words of one day the last of these decides."""
Topic = tuple[str, ...]
"""What claims must share so that one can decide the other: a predicate, and a person, a stage or a kind."""


def rumors_of(claims: Sequence[Claim], ids: Ids, beliefs: Iterable[Belief], as_of: date) -> tuple[Rumor, ...]:
    """The rumors among the claims on a season, the newest first, each with its fate at the end of `as_of`.

    `beliefs` tell which spellings are one person.
    """
    people = {
        claim: belief.value.person
        for belief in beliefs
        if isinstance(belief.value, Cast | Crew)
        for claim in (*belief.supporting, *belief.against, *belief.earlier)
    }
    told: dict[tuple[Topic, object], list[Claim]] = {}
    official: dict[Topic, dict[object, Claim]] = {}
    for claim in claims:  # oldest first
        topic = _topic(claim, people.get(ids([claim])[0]))
        if topic is None:
            continue
        if claim.certainty is Certainty.OFFICIAL:
            said = (claim.value, claim.polarity, claim.source is None)
            words = official.setdefault(topic, {})
            if len(words) < _WORDS:
                words.setdefault(said, claim)
        elif claim.polarity and claim.certainty is not Certainty.PREDICTED and _foretells(claim):
            told.setdefault((topic, _what(claim)), []).append(claim)
    newest = sorted(told.items(), key=lambda item: item[1][-1].published, reverse=True)[:_MOST]
    found = (
        _followed(rumor, list(official.get(topic, {}).values()), ids, as_of) for (topic, _), rumor in newest
    )
    return tuple(rumor for rumor in found if rumor is not None)


def _followed(rumor: Sequence[Claim], official: Sequence[Claim], ids: Ids, as_of: date) -> Rumor | None:
    """The rumor with its fate; None where it was no rumor any more when it was first told."""
    first, last = rumor[0], rumor[-1]
    verdicts = [(c, v) for c in official if (v := _verdict(first, c)) is not None]
    if any(v == "confirmed" and c.published <= first.published for c, v in verdicts):
        return None
    if not isinstance(first.value, Episodes):  # a count does not change: what was known before decides too
        verdicts = [(c, v) for c, v in verdicts if c.published >= first.published]
    verdicts.sort(key=lambda pair: (pair[0].published, _PLAINER.index(pair[1])))
    runs = [list(run) for _, run in groupby(verdicts, key=lambda pair: pair[1] == "confirmed")]
    made = Rumor(
        value=first.value,
        certainty=min((c.certainty for c in rumor), key=lambda certainty: certainty.rank),
        told=first.published,
        last=last.published,
        claims=ids(rumor),
    )
    window = window_of(first)
    over = window.latest if window is not None and not told_as_past(first) else None
    if runs:
        words = [c for c, _ in runs[-1]]
        verdict = [v for c, v in runs[-1] if c.published == words[0].published][-1]
        day = max(words[0].published, first.published)
        if verdict == "confirmed" or over is None or day <= over:
            return msgspec.structs.replace(made, fate=verdict, decided=day, by=ids(words))
    faded = _fades(rumor, over)
    if faded is not None and faded <= as_of:
        return msgspec.structs.replace(made, fate="faded", decided=faded)
    return made


def _fades(rumor: Sequence[Claim], over: date | None) -> date | None:
    """The day from which nothing is left of it; None for a report of what has happened."""
    lasting = isinstance(rumor[0].value, Production) and told_as_past(rumor[0])
    if lasting and any(c.certainty is Certainty.REPORTED for c in rumor):
        return None
    if over is None:
        return _later(rumor[-1].published, FADES)
    # Days that are named are waited for, unless nobody speaks of them any more.
    return min(_later(over, timedelta(1)), _later(rumor[-1].published, FADES))


def _later(day: date, by: timedelta) -> date:
    return day + min(by, date.max - day)


def _topic(claim: Claim, person: str | None) -> Topic | None:
    """What a claim is about; None for what no rumor is about."""
    value = claim.value
    if isinstance(value, Renewal):
        return ("renewal",)
    if isinstance(value, Release | Delay):
        return ("release",)
    if isinstance(value, Production):
        return ("production", value.stage, "ends" if value.phase == "ends" else "begins")
    if isinstance(value, Cast):
        return ("cast", fold(person or value.person))
    if isinstance(value, Crew):
        return ("crew", fold(person or value.person), value.job)
    if isinstance(value, Trailer):
        return ("trailer", value.kind)
    return (claim.predicate,) if isinstance(value, Episodes | Platform) else None


def _what(claim: Claim) -> object:
    """What of its topic a claim tells; claims that tell the same are one rumor."""
    value = claim.value
    if isinstance(value, Renewal):
        return value.outcome
    if isinstance(value, Cast):
        return value.change
    if isinstance(value, Release | Delay):
        return window_of(claim)
    if isinstance(value, Production | Trailer):
        return value.when
    if isinstance(value, Platform):
        return fold(value.name)
    return value


def _foretells(claim: Claim) -> bool:
    """False for what says nothing that could come true: no day named, or a premiere that was."""
    value = claim.value
    return not isinstance(value, Release) or (window_of(claim) is not None and not told_as_past(claim))


def _verdict(rumor: Claim, word: Claim) -> Verdict | None:
    """What an official word on the same topic makes of a rumor; None where it leaves it open."""
    value, other = rumor.value, word.value
    if isinstance(value, Renewal) and isinstance(other, Renewal):
        return _of_renewal(rumor, word)
    if isinstance(value, Release | Delay | Production):
        return _of_days(rumor, word)
    if isinstance(value, Cast) and isinstance(other, Cast):
        return _of_cast(value, other, word)
    if isinstance(value, Episodes) and isinstance(other, Episodes):
        if word.polarity:
            return "confirmed" if other.count == value.count else "overtaken"
        return "denied" if other.count == value.count else None
    if isinstance(value, Platform) and isinstance(other, Platform) and fold(value.name) != fold(other.name):
        return None
    if isinstance(value, Trailer) and word.polarity and not _is_out(word):
        return None
    return "confirmed" if word.polarity else _denied(word)


def _of_renewal(rumor: Claim, word: Claim) -> Verdict | None:
    said, is_so = fate(rumor), fate(word)
    if is_so in ("not yet", "not out"):
        denies = {"in": "not yet", "out": "not out"}[said] == is_so
        return _denied(word) if denies else None
    if said != is_so:
        return "denied"
    last = isinstance(rumor.value, Renewal) and rumor.value.outcome == "final"
    return "confirmed" if not last or rumor.value == word.value or _is_final(word) else None


def _is_final(word: Claim) -> bool:
    return isinstance(word.value, Renewal) and word.value.outcome == "final"


def _of_days(rumor: Claim, word: Claim) -> Verdict | None:
    named, told = window_of(rumor), window_of(word)
    if isinstance(rumor.value, Production) and told_as_past(rumor):
        return _of_the_past(rumor, word)
    if named is None or told is None:
        return None
    if not word.polarity:
        return "denied" if told.contains(named) else None
    if named.contains(told):
        return "confirmed"
    if told_as_past(word) and told.earliest is None:
        return "confirmed" if _holds(named, word.published) else None
    return None if named.overlaps(told) else "overtaken"


def _of_the_past(rumor: Claim, word: Claim) -> Verdict | None:
    """It has begun, or is over, says the rumor: a word that it had by then, or that it had not, decides."""
    told = window_of(word)
    if not word.polarity:
        return _denied(word) if told is None else None
    if told is not None and told.earliest is not None and told.earliest > rumor.published:
        return "overtaken"
    soon = word.published <= _later(rumor.published, FADES)
    known = told is not None and told.earliest is not None
    return "confirmed" if told_as_past(word) and (known or soon) else None


def _holds(window: Window, day: date) -> bool:
    return (window.earliest or date.min) <= day <= (window.latest or date.max)


def _of_cast(value: Cast, other: Cast, word: Claim) -> Verdict | None:
    if not word.polarity:
        same = other.change == value.change or other.change is None
        return _denied(word) if same else None
    if other.change == value.change or value.change is None:
        return "denied" if value.change is None and other.change == "leaving" else "confirmed"
    if other.change is None:
        return None
    return "denied" if "leaving" in (value.change, other.change) else None


def _is_out(word: Claim) -> bool:
    window = word.window
    return window is None or (window.earliest or date.min) <= word.published


def _denied(word: Claim) -> Verdict | None:
    """That nobody has said so yet is no denial; that somebody who can know says no is one."""
    return "denied" if word.source is not None else None
