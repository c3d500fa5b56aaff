"""What is known of a season on two days, side by side: as plain values for its template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

import msgspec

from knownsofar.model import Belief, Change, Dossier, Outlook, Stage
from knownsofar.publish.answer import answer, first_upper
from knownsofar.publish.drawing import Scale, Tick, days_from, ticks
from knownsofar.publish.page import Desk, Quote, chance_of
from knownsofar.publish.programs.wording import half, known_words, label, sure_words
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.moves import part_of
from knownsofar.publish.site.slate import curve
from knownsofar.publish.words import brief_day, percent, plural, voices

_QUOTES = 3


class Side(msgspec.Struct, frozen=True):
    """One of the two days: its page, the answer as it was then, the outlook as a path (empty for none)."""

    day: date
    href: str
    answer: tuple[str, ...]
    curve: str
    now: float


class Row(msgspec.Struct, frozen=True):
    """One thing on both days, in words; "" where nothing was known."""

    name: str
    before: str
    after: str


class Shift(msgspec.Struct, frozen=True, kw_only=True):
    """One fact that is not as it was: in words, what it was before, and the sentences that made it so.

    `part` is the key of the part of the page that tells it in full.
    """

    words: str
    was: str
    label: str | None
    chance: str
    part: str
    quotes: tuple[Quote, ...]


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two days of a season. `groups` have a heading each: what is new, what has changed, what is gone."""

    series: str
    called: str
    first: Side
    last: Side
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    groups: tuple[tuple[str, tuple[Shift, ...]], ...]


def comparison(
    before: Dossier, after: Dossier, changes: Sequence[Change], hrefs: tuple[str, str]
) -> Comparison:
    """The dossiers of two days, in order, with what `weigh.changes` finds between them.

    `hrefs` are the addresses of their pages.
    """
    old, new = Desk(before), Desk(after)
    scale = _scale(before, after)
    beliefs = [change for change in changes if change.what == "belief"]
    parts = (
        ("Changed", [c for c in beliefs if c.before is not None and c.after is not None]),
        ("New", [c for c in beliefs if c.before is None]),
        ("No longer known", [c for c in beliefs if c.after is None]),
    )
    return Comparison(
        series=clean(after.series, NAME),
        called=new.called,
        first=_side(old, scale, hrefs[0]),
        last=_side(new, scale, hrefs[1]),
        rows=tuple(_rows(old, new)),
        ticks=tuple(tick for tick in ticks(scale) if tick.text),
        groups=tuple((name, tuple(_shift(c, old, new) for c in found)) for name, found in parts if found),
    )


def _scale(*dossiers: Dossier) -> Scale:
    """From the first day to where the later half of what was expected on either day ends."""
    days = [dossier.as_of for dossier in dossiers]
    outlooks = [dossier.outlook for dossier in dossiers if dossier.outlook is not None]
    ends = [outlook.release.quantiles["0.95"] for outlook in outlooks if outlook.release.quantiles]
    return Scale(min(days), max(*days, *ends, days_from(min(days), 365)))


def _side(desk: Desk, scale: Scale, href: str) -> Side:
    drawn = None if desk.dossier.stage.value == "released" else desk.dossier.outlook
    return Side(
        desk.as_of, href, answer(desk), curve(drawn, scale, desk.as_of), round(2.4 * scale.at(desk.as_of), 1)
    )


def _rows(old: Desk, new: Desk) -> Iterator[Row]:
    before, after = old.dossier, new.dossier
    yield Row("Stage", _stage(before.stage), _stage(after.stage))
    if before.outlook is not None or after.outlook is not None:
        yield Row("That it comes at all", _comes(before.outlook), _comes(after.outlook))
        yield Row("If it comes, as likely as not", _days(before.outlook), _days(after.outlook))
    yield Row("Read by then", _read(old), _read(new))


def _stage(stage: Stage) -> str:
    chance = f", {percent(stage.probability)}" if stage.probability is not None else ""
    return f"{stage.value}{chance}"


def _comes(outlook: Outlook | None) -> str:
    return percent(1 - outlook.release.never) if outlook is not None else ""


def _days(outlook: Outlook | None) -> str:
    days = half(outlook) if outlook is not None else None
    return f"{brief_day(days[0])} to {brief_day(days[1])}" if days is not None else ""


def _read(desk: Desk) -> str:
    told, read = plural(len(desk.claims), "claim"), plural(len(desk.anchors), "article")
    return f"{told} in {read} by {voices(desk.dossier.outlets, desk.dossier.witnesses)}"


def _shift(change: Change, old: Desk, new: Desk) -> Shift:
    known, desk = (change.after, new) if change.after is not None else (change.before, old)
    was = ""
    if change.before is not None and change.after is not None:
        was = sure_words(known_words(change.before, old.as_of), change.before)
    return Shift(
        words=first_upper(known_words(known, desk.as_of)) if known is not None else "",
        was=was,
        label=label(known),
        chance=chance_of(known) if isinstance(known, Belief) else "",
        part=part_of(change.fact.split()[:1]),
        quotes=tuple(_quotes(change, old, new)),
    )


def _quotes(change: Change, old: Desk, new: Desk) -> Iterable[Quote]:
    """The sentences that made the change; where time alone did, those that stand under what is known."""
    known = change.after or change.before
    ids = [claim.id for claim in change.claims] or list(known.supporting if isinstance(known, Belief) else ())
    return (
        new.quotes(i for i in ids if i in new.claims)[:_QUOTES]
        or (old.quotes(i for i in ids if i in old.claims)[:_QUOTES])
    )
