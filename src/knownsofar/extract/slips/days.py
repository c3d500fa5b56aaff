"""Days that cannot be: of the wrong name, in no calendar, over and yet told as coming."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from knownsofar.extract.dates import DateMention
from knownsofar.extract.reading import Reading
from knownsofar.model import Slip

_MONTHS = {
    name.lower(): number
    for names in (calendar.month_name, calendar.month_abbr, ("",) * 9 + ("Sept",))
    for number, name in enumerate(names)
    if name
}
# The months that have no 31st.
_MONTH = r"(?P<{0}>February|April|June|September|November|(?:Feb|Apr|Jun|Sept?|Nov)\b\.?)"
# What follows a day, and not a number of things, where "in" stands before it: "in June 31 people died".
_AFTER = re.compile(
    r"\s*(?:[.,;:!?)”\"’\]–—\n|]|$|-\s"
    r"|(?:at|on|in|for|and|or|to|is|was|will|with|via|as|after|before|from|through|until|only|but|the|of)\b"
    r"|(?:19|20)\d\d\b)"
)
_IN = re.compile(r"\b(?:in|since|last|this|by|during) $", re.IGNORECASE)
_YEAR = r"(?:\s*,?\s*(?:of\s+)?(?P<y{0}>(?:19|20)\d\d)\b(?![-–]))?"
_NO_SUCH_DAY = re.compile(
    rf"\b{_MONTH.format('m1')}\s(?:the\s)?(?P<d1>29|30|31)(?:st|nd|rd|th)?\b(?![:.,]?\d|[-–%])"
    rf"{_YEAR.format('1')}"
    rf"|(?<![\w.:/-])(?P<d2>29|30|31)(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH.format('m2')}(?!\w){_YEAR.format('2')}"
)
_COUNTED = re.compile(
    r"(?:season|series|episodes?|part|chapters?|number|no\.|top|the|of|over) ?$", re.IGNORECASE
)
"""Words that make the number before a month a count: "episode 31 November"."""

_DAY_NAMES = tuple(name.lower() for name in calendar.day_name)
_NAMES = "|".join(calendar.day_name)
_NAMED_AFTER = re.compile(rf",? (?:\((?P<a>{_NAMES})\)|(?:which (?:is|was) )?an? (?P<b>{_NAMES})\b)")
_COMING = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:now |currently |also |all |officially )?(?:set|scheduled|slated|due|going"
    r"|expected|planned|poised|ready|coming|about|returning|arriving|premiering|debuting|launching|releasing)"
    r"|expect \w+ (?:\w+ ){0,4}?to)\b|['’](?:s|re|ll) (?:set|scheduled|slated|due|be|coming|premiere)\b"
    r"|\bpremieres? [^.,;]{0,40} is (?=(?:on|in|set|scheduled)\b)"
)
_COMES = re.compile(
    r"\b(?:premieres?|debut|return|released?|air|aired|arrive|launch|drop|dropped|hit|come|land|out|back|available"
    r"|stream|streaming|start|begin|broadcast|coming|returning|arriving|premiering|debuting|launching|releasing"
    r"|be sometime|(?:due|scheduled|slated) (?:for|on|in)|set (?:for|on))\b"
)
_BREAKS = re.compile(
    r"\b(?:since|after|following|until|till|than|like|as|of|whose|which|who|that|what|when|where|because|"
    r"was|were|had|did|has|have|announced|filmed|shot|ended|premiered|originally|previously|not|"
    r"but|while|and|unlike|if)\b|[;:()“”\"]|n['’]t\b"
)
_LEADS = re.compile(
    r"(?:\b(?:on|in|by|for|from|this|during|around|early|late|mid|sometime|of)\b|,)\s*(?:the )?(?:\w+ of )?$"
)
_LED = re.compile(
    r"(?:on|in|by|from|early|late|mid|spring|summer|autumn|fall|winter|the (?:first|second|spring|summer))\b"
)
_WEEKDAY = re.compile(rf"\b(?:{_NAMES})\b")
_QUOTED = re.compile(r"[“\"][^”\"]*$")
_SAID_THEN = re.compile(
    r"\b(?:announced|said|revealed|confirmed|reported|claimed|promised|tweeted|would|wrote|hoped|planned|stated"
    r"|back then|at the time|originally|initially|at first|previously)\b"
)
_FROM_TO = re.compile(r"(?:between|from) $")
_JOINS = re.compile(r" (?:to|until|till|through|and) ")
_SOON = timedelta(days=150)


def days(reading: Reading) -> Iterator[Slip]:
    """The days of an article that cannot be."""
    yield from _no_such_days(reading)
    for index in range(len(reading.context.sentences)):
        if reading.context.is_overlong(index):
            continue
        mentions = reading.dates(index)
        for mention in mentions:
            detail = _weekday(reading, index, mention)
            if detail:
                yield _slip(reading, "wrong-weekday", detail, mention.start, mention.end)
            elif _is_past_told_as_coming(reading, index, mention):
                words = reading.text[mention.start : mention.end]
                detail = f"“{words}” was over when the article of {reading.published} told it as coming"
                yield _slip(reading, "impossible-order", detail, mention.start, mention.end)
        yield from _ends_before_it_starts(reading, mentions)


_Kind = Literal["wrong-weekday", "impossible-date", "impossible-order"]


def _slip(reading: Reading, kind: _Kind, detail: str, start: int, end: int) -> Slip:
    return Slip(kind=kind, detail=detail, url=reading.context.article.url, span=(start, end))


def _no_such_days(reading: Reading) -> Iterator[Slip]:
    """Days beyond the end of their month: February 30, June 31, February 29 of a common year."""
    names = [(m.start, m.end) for m in reading.context.subjects.mentions]
    for match in _NO_SUCH_DAY.finditer(reading.text):
        which = "1" if match["m1"] else "2"
        month, day = _MONTHS[match["m" + which].rstrip(".").lower()], int(match["d" + which])
        year = int(match["y" + which] or 0)
        last = calendar.monthrange(year or 2000, month)[1]
        if day <= last or any(a < match.end() and match.start() < b for a, b in names):
            continue
        before = reading.text[max(0, match.start() - 10) : match.start()]
        if (_COUNTED if which == "2" else _IN).search(before) and not (
            which == "1" and _AFTER.match(reading.text, match.end())
        ):
            continue
        when = f"{calendar.month_name[month]}{f' {year}' if year else ''}"
        detail = f"“{match.group().strip()}”: {when} has {last} days"
        yield _slip(reading, "impossible-date", detail, match.start(), match.end())


def _weekday(reading: Reading, index: int, mention: DateMention) -> str | None:
    """Why a date cannot fall on the day of the week that is named with it, or None."""
    day = mention.window.earliest
    if not mention.window.is_day or day is None or mention.grain != "day":
        return None
    words = reading.text[mention.start : mention.end]
    after = _NAMED_AFTER.match(reading.text, mention.end, mention.end + 30)
    if after and mention.has_year:
        name = (after["a"] or after["b"]).lower()
        if _DAY_NAMES[day.weekday()] != name:
            return f"“{words}{after.group()}”: {day.isoformat()} is a {day:%A}"
    if not mention.has_year and day < reading.published and _WEEKDAY.search(words):
        day = _next_time(day, reading.published)
        if day is None or f"{day:%A}" in words:
            return None
    elif not mention.weekday_conflict:
        return None
    if mention.has_year or _is_soon(reading, index, day):
        return f"“{words}”: {day.isoformat()} is a {day:%A}"
    return None


def _next_time(day: date, today: date) -> date | None:
    """The next time that it is this day of the year; None for a leap day."""
    try:
        return next(d for d in (day.replace(year=today.year), day.replace(year=today.year + 1)) if d >= today)
    except ValueError:
        return None


def _is_soon(reading: Reading, index: int, day: date) -> bool:
    """Is a day that names no year surely that of the coming months?

    "Will be back on Friday, April 8" in March is; a story retold is not.
    """
    words = reading.context.words(index).lower()
    return (
        reading.published <= day <= reading.published + _SOON
        and bool(_COMING.search(words))
        and not _SAID_THEN.search(words)
    )


def _is_past_told_as_coming(reading: Reading, index: int, mention: DateMention) -> bool:
    """Does a sentence say that something will come at a time that was over when it was written?"""
    latest = mention.window.latest
    if latest is None or latest >= reading.published or not mention.has_year or mention.grain == "relative":
        return False
    words = reading.text[mention.start : mention.end].lower()
    if mention.grain == "open" and not words.startswith("by "):
        return False
    sentence = reading.context.sentences[index]
    before = reading.text[sentence.start : mention.start].lower()
    if not re.search(r"\b(?:19|20)\d\d\b", words) or _QUOTED.search(before):
        return False
    begins = [m.start() for m in _COMING.finditer(before)]
    if not begins or _SAID_THEN.search(before):
        return False
    between = before[begins[-1] :]
    return (
        len(between) < 110
        and bool(_COMES.search(between))
        and not _BREAKS.search(_LEADS.sub("", between))
        and bool(_LEADS.search(before) or _LED.match(words))
        and not _goes_on(reading.text, mention.end)
    )


def _goes_on(text: str, end: int) -> bool:
    """Does the date only lead on to another word: "its 2019 debut", "a 2019 film"?"""
    return bool(
        re.match(
            r"(?:['’]s| [a-z]*(?:film|movie|debut|premiere|finale|hit|series|season|novel|book))\b",
            text[end : end + 20],
        )
    )


def _ends_before_it_starts(reading: Reading, mentions: list[DateMention]) -> Iterator[Slip]:
    """ "From October 8, 2019 to July 11, 2019"."""
    for first, second in pairwise(mentions):
        begins, ends = first.window.earliest, second.window.latest
        if not re.search(r"\d{4}", reading.text[first.start : first.end]):
            continue
        if not (first.has_year and second.has_year) or begins is None or ends is None or ends >= begins:
            continue
        between = reading.text[first.end : second.start]
        if _JOINS.fullmatch(between) and _FROM_TO.search(
            reading.text[max(0, first.start - 8) : first.start].lower()
        ):
            words = reading.text[first.start : second.end]
            yield _slip(
                reading, "impossible-order", f"“{words}” ends before it starts", first.start, second.end
            )
