"""When a season premieres: every date is asked what it is the date of; and "no date yet" is a claim too."""

from __future__ import annotations

import re

from knownsofar.extract.context import Proposal
from knownsofar.extract.dates import DateMention
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import BlockKind, Release, Window

# What a date can be the date of. "production" and the others are taken up by their own rules.
RELEASE, NOT_RELEASE = "release", "release-not"
RUN = "run"  # a season's whole run, "from 8 April to 3 June": it premiered on the first day


def _dates(reading: Reading, index: int) -> list[Unit]:
    own = [Unit(index, d.start, d.end, "date/" + d.rule, d) for d in reading.dates(index)]
    return own or _dated_by_heading(reading, index)


def _dated_by_heading(reading: Reading, index: int) -> list[Unit]:
    """A calendar: the lines under one that is a day and nothing else name what premieres on it."""
    named = reading.series[index]
    above = _day_above(reading, reading.context.sentences[index].block) if named else None
    if above is None:
        return []
    return [Unit(index, m.start, m.end, "date/heading", reading.dates(above)[0]) for m in named[:1]]


def _day_above(reading: Reading, block: int) -> int | None:
    """The sentence of the heading that is a day, over a list item or a run of short lines."""
    blocks = reading.context.layout.blocks
    above = blocks[block].heading
    if blocks[block].kind is BlockKind.HEADING:  # a short line without a bullet
        above = block - 1
    elif blocks[block].kind not in (BlockKind.ITEM, BlockKind.ROW):
        return None
    while above is not None and above >= 0 and blocks[above].kind is BlockKind.HEADING:
        index = reading.sentence_of_block(above)
        if reading.clues(index).outline.strip(" :.") in ("DATE", "on DATE"):
            return index
        above = above - 1 if blocks[block].kind is BlockKind.HEADING else None
    return None


def _date_extra(reading: Reading, unit: Unit) -> list[str]:
    date: DateMention = unit.payload
    note = reading.date_note(date.window)
    found = [f"grain={date.grain}", f"note={note}", f"year={date.has_year}"]
    all_dates = reading.dates(unit.sentence)
    found.append(f"dates={min(len(all_dates), 3)}")
    if date in all_dates:
        found.append(f"rank={min(all_dates.index(date), 2)}")
    days = date.window.days
    if days is not None:
        found.append(
            f"span={'day' if days == 1 else 'month' if days < 40 else 'quarter' if days < 150 else 'year'}"
        )
    return found


def run_start(date: DateMention) -> Window:
    """When a run began: the first of the parts of a range."""
    return date.parts[0] if len(date.parts) > 1 else date.window


def _from_date(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label not in (RELEASE, NOT_RELEASE, RUN):
        return []
    window = unit.payload.window if label != RUN else run_start(unit.payload)
    return [
        Proposal(
            Release(window),
            unit.sentence,
            unit.start,
            unit.end,
            unit.rule.replace("date/", "release/"),
            polarity=label != NOT_RELEASE,
        )
    ]


DATES = Task("dates", _dates, _from_date, _date_extra, bias=-2.5, patterns=wordings.DATES)

_ABOUT_RELEASE = re.compile(
    r"\b(?:date|dates|day|when|premiere\w*|release\w*|launch\w*|arriv\w*|debut\w*|timeline|window|month|out|seen|shown|air|"
    r"return\w*|back|season|begin\w*|start\w*)\b|SEASON"
)
_UNKNOWING = re.compile(
    r"\b(?:not?|n't|never|neither|nor|nothing|nobody|none|without|yet|unknown|unclear|tba|tbd|guess|"
    r"wait\w*|hard|required?|needed|"
    r"kept|keep\w*|told|later|only|until|remains?|under wraps|secret|silent|silence|quiet|mum|dark|"
    r"hasn't|haven't|isn't|doesn't|"
    r"won't|can't|cannot|didn't|awaits?|pending|open|still)\b"
)


def _undated(reading: Reading, index: int) -> list[Unit]:
    clues = reading.clues(index)
    if not (_UNKNOWING.search(clues.outline) and _ABOUT_RELEASE.search(clues.outline)):
        return []
    items = clues.items
    item = next((i for i in items if i.cls in ("DATE", "UNKNOWN", "PREMIERE")), items[0])
    return [Unit(index, item.start, item.end, "release/unknown", None)]


def _unknown(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    sentence = reading.context.sentences[unit.sentence]
    return [
        Proposal(Release(Window()), unit.sentence, sentence.start, sentence.end, unit.rule, polarity=False)
    ]


UNDATED = Task("undated", _undated, _unknown, bias=-1.5, patterns=wordings.UNDATED)


def _now(reading: Reading, index: int) -> list[Unit]:
    kind = reading.context.layout.blocks[reading.context.sentences[index].block].kind
    if kind is BlockKind.HEADING or reading.dates(index):
        return []
    return [
        Unit(index, item.start, item.end, "release/out-now", None)
        for item in reading.clues(index).items
        if item.cls in ("AVAILABLE", "PREMIERE")
    ][:1]


def _out_now(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    window = Window(None, reading.published)
    return [Proposal(Release(window), unit.sentence, unit.start, unit.end, unit.rule, polarity=True)]


NOW = Task("out_now", _now, _out_now, bias=-1.5)
