"""Events as sentences tell them outright: "Season 2 premiered on May 5, 2020".

The learnt parts that make claims weigh a whole article; to blame it for an
impossible order the words of one clause must say season, event and date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from knownsofar.extract.dates import DateMention
from knownsofar.extract.reading import Reading
from knownsofar.model import SeasonMention, Window

Kind = Literal["release", "renewal", "cancellation", "filming starts", "filming ends"]


class Event(NamedTuple):
    """What happens to a season in `window`, as text[slice(*span)] says; `shown_on` are platforms."""

    kind: Kind
    series: str
    season: int
    window: Window
    span: tuple[int, int]
    shown_on: frozenset[str] = frozenset()


_VERBS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        "filming ends",
        re.compile(
            r"\b(?:wrapped(?: up)?|(?:filming|shooting|production) (?:\w+ )?(?:ended|wrapped|finished))\b"
        ),
    ),
    (
        "filming starts",
        re.compile(
            r"\b(?:(?:began|started|starts|begins) (?:filming|shooting|production)"
            r"|(?:filming|shooting|cameras|production) (?:\w+ ){0,5}?"
            r"(?:began|started|starts|begins|kicked off))\b"
        ),
    ),
    (
        "renewal",
        re.compile(r"\b(?:renewed|green-?lit|green-?lighted|picked up|ordered|announced|confirmed)\b"),
    ),
    (
        "release",
        re.compile(
            r"\b(?:premiered?|premieres|debuted|debuts|arrived|arrives"
            r"|(?:was|were|been|be) (?:released|broadcast|aired)"
            r"|released|aired|airs|dropped|drops|launched|came out|comes out|came|landed|followed|bowed"
            r"|began airing|(?:was|were) (?:shown|available|out)|went on air|on air|ran"
            r"|kicked off|began|started)\b"
        ),
    ),
)
_NEAR = 90
_NOT_THE_SEASON = re.compile(
    r"\b(?:episodes?|finale|trailer|teaser|clip|dvd|blu-ray|half|part|volume|cour|end|ended|cast|poster|soundtrack|"
    r"dub|dubbed|halfway|rest|remainder|chapter|reruns?|repeats?)\b"
)
_BREAKS = re.compile(
    r"\b(?:since|after|before|until|till|than|ahead|prior|later|from|instead|not|never|n['’]t|was to|were to"
    r"|would|originally|supposed|planned|scheduled|expected|delayed|postponed|pushed|put back|moved|if|when"
    r"|while|because|whether|film|movie|special|spin-off|spinoff|prequel|sequel|fans?|which|who|unlike|like)\b|[;:()“”\"?]"
)
_JUST_ON = re.compile(r",? (?:back |early |late |only )?(?:on|in|this|last)(?: the)? ?$|,? $")
_RENEWED_FOR = re.compile(r"\b(?:renewed|green-?lit|picked up|ordered)\b[^.;,()]{0,50}$")
_NO_MORE = re.compile(
    r"\b(?:cancell?ed|axed|scrapped|there (?:would|will) (?:not )?be (?:no|a|an)?"
    r"|(?:would|will) not (?:return|be back)|would be no|will be no)\b"
)


def told_events(reading: Reading) -> Iterator[Event]:
    """What an article tells outright, sentence by sentence."""
    for index in range(len(reading.context.sentences)):
        series = surely_about(reading, index)
        if series is None or reading.context.is_overlong(index):
            continue
        seasons = [m for m in reading.seasons[index] if m.number is not None]
        if not seasons:
            continue
        platforms = frozenset(p.name for p in reading.platforms(index))
        dates = [d for d in reading.dates(index) if d.has_year and d.grain not in ("relative", "open")]
        for at, mention in enumerate(dates):
            found = _event(reading, index, seasons, dates[:at], mention)
            if found is not None:
                kind, season = found
                yield Event(kind, series, season, mention.window, (mention.start, mention.end), platforms)


def surely_about(reading: Reading, index: int) -> str | None:
    """The series that a sentence is surely about, or None.

    The one that it names; one that it leaves unnamed only where the headline
    names it and the article knows no other: round-ups go from series to series.
    """
    named = {m.series for m in reading.series[index]}
    if len(named) == 1:
        return next(iter(named))
    subjects = reading.context.subjects.series
    headline = reading.context.article.title.casefold()
    alone = not named and len(subjects) == 1 and subjects[0].casefold() in headline
    return subjects[0] if alone else None


def _event(
    reading: Reading, index: int, seasons: list[SeasonMention], before: list[DateMention], date: DateMention
) -> tuple[Kind, int] | None:
    """What happens on a date, and to which season."""
    sentence, text = reading.context.sentences[index], reading.text
    left = [m for m in seasons if m.end <= date.start]
    if not left:
        return _led_by_date(text, sentence.end, seasons[0], date)
    season = left[-1]
    begin = max(season.end, before[-1].end if before else 0)
    gap = re.sub(r"^:|\bfrom $", "", text[begin : date.start].lower())
    head = text[max(sentence.start, season.start - 24) : season.start].lower()
    if (
        date.start - season.end > 2 * _NEAR
        or len(gap) > _NEAR
        or _BREAKS.search(gap)
        or season.number is None
    ):
        return None
    if _NOT_THE_SEASON.search(gap) or _NOT_THE_SEASON.search(head):
        return None
    if _JUST_ON.fullmatch(gap) and begin == season.end:
        far = text[max(sentence.start, season.start - _NEAR) : season.start].lower()
        return ("renewal", season.number) if _RENEWED_FOR.search(far) else None
    kind = next((kind for kind, verb in _VERBS if verb.search(gap)), None)
    return (kind, season.number) if kind else None


def _led_by_date(text: str, end: int, season: SeasonMention, date: DateMention) -> tuple[Kind, int] | None:
    """ "October 2022 was when season 1 premiered", "in 2021 it said that there would be no season 3"."""
    if season.number is None or season.start - date.end > _NEAR or season.start < date.end:
        return None
    between = text[date.end : season.start].lower()
    after = text[season.end : min(end, season.end + 40)].lower()
    if _NO_MORE.search(between) and not re.search(r"\b(?:until|before|after|if|not yet)\b", between):
        return "cancellation", season.number
    if re.fullmatch(r"(?: (?:was|is|saw|marked)(?: when)?|,)(?: the)? ?(?:premiere of )?", between):
        verb = re.match(
            r" (?:was |were )?(?:premiered|debuted|arrived|released|aired|dropped|launched|came out)\b", after
        )
        return ("release", season.number) if verb or "premiere of" in between else None
    return None
