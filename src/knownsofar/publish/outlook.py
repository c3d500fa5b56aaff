"""The outlook in words and numbers: the sentence at the top, the section, and bars for plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from knownsofar.model import ENDED, Dossier, Outlook, PastWait, Reason, ReleaseOutlook, Window
from knownsofar.publish.page import Bar, Desk, Group, Line, Section
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.words import MONTHS, day, number, percent, span

NARROW = 45  # days: a range that is as short is told by its days, a longer one by its months
_MOST_BARS = 14
_VISIBLE = 0.005
_STEPS = (1, 3, 6, 12, 24)  # months to a bar
_FIRST = "no forecast: a first season follows none, and no precedents of waiting speak of it"
_NONE = "no forecast: no article speaks of the series"
_REASONS, _ALIKE = 8, 6  # lines that are shown at once


def expectation(desk: Desk) -> str | None:
    """The outlook in the answer at the top, one sentence; None where there is none or nothing is open."""
    outlook, stage = desk.dossier.outlook, desk.dossier.stage.value
    if outlook is None or stage == "released":
        return None
    release = outlook.release
    comes = percent(1.0 - release.never)
    when = f"most likely {between(release, '0.25', '0.75')}"
    if stage in ENDED:
        words = f"{comes} that it comes all the same."
    elif stage == "awaiting":
        words = f"{percent(outlook.renewal.probability)} that it will be renewed; if it comes, {when}."
    elif stage == "dated" and (release.quantiles["0.95"] - release.quantiles["0.05"]).days <= NARROW:
        words = f"{comes} that it comes at all; at 90\u00a0% {between(release, '0.05', '0.95')}."
    else:
        words = f"{comes} that it comes; {when}."
    return words[:1].upper() + words[1:]


def between(release: ReleaseOutlook, low: str, high: str) -> str:
    """From one quantile to another: "between March and December 2024", "on 3 May 2024"."""
    start, end = release.quantiles[low], release.quantiles[high]
    if start == end:
        return f"on {day(start)}"
    if (end - start).days <= NARROW:
        words = span(Window(start, end))
    elif start.year == end.year:
        words = f"{MONTHS[start.month]} to {MONTHS[end.month]} {end.year}"
    else:
        words = f"{MONTHS[start.month]} {start.year} to {MONTHS[end.month]} {end.year}"
    return f"between {words.replace(' to ', ' and ')}" if " to " in words else f"in {words}"


def outlook_section(desk: Desk) -> Section:
    """The part of the page on what is to be expected, with why."""
    outlook = desk.dossier.outlook
    stage = desk.dossier.stage.value
    if outlook is None or stage == "released":
        why = why_none(desk.dossier)
        return Section(key="outlook", title="Outlook", empty=f"{why[:1].upper()}{why[1:]}.")
    groups = (
        Group(lines=tuple(Line(text=text) for text in _figures(desk, outlook))),
        Group(title="Why, the weightiest first", lines=tuple(_reasons(desk, outlook.because[:_REASONS]))),
        Group(title="More reasons", lines=tuple(_reasons(desk, outlook.because[_REASONS:])), folded=True),
        Group(title="Precedents most like it", lines=tuple(map(_alike, outlook.like[:_ALIKE]))),
    )
    return Section(
        key="outlook",
        title="Outlook",
        groups=tuple(group for group in groups if group.lines),
        bars=bars(outlook.release, desk.as_of),
    )


def why_none(dossier: Dossier) -> str:
    """Why there is no outlook, or none to show."""
    if dossier.stage.value == "released":
        return "the season is out: nothing is left to forecast"
    return _FIRST if dossier.season == 1 else _NONE


def _figures(desk: Desk, outlook: Outlook) -> Iterator[str]:
    """The numbers, each in a line that can be read alone."""
    renewal, release = outlook.renewal, outlook.release
    if desk.dossier.stage.value == "awaiting":
        said = renewal.announced_within_days
        steps = [
            f"{percent(said[days])} within {words}"
            for days, words in (
                ("30", "30 days"),
                ("90", "90 days"),
                ("182", "half a year"),
                ("365", "a year"),
            )
            if days in said
        ]
        yield f"Renewed at all: {percent(renewal.probability)}" + (
            f"; announced: {', '.join(steps)}" if steps else ""
        )
    if desk.dossier.stage.value not in ENDED:
        yield (
            f"If it comes: as likely as not by {day(release.quantiles['0.5'])}; at 50\u00a0% "
            f"{between(release, '0.25', '0.75')}, at 90\u00a0% {between(release, '0.05', '0.95')}"
        )
    within = [
        f"{percent(release.within_days[days])} within {words}"
        for days, words in (
            ("182", "half a year"),
            ("365", "a year"),
            ("730", "two years"),
            ("1095", "three"),
        )
        if days in release.within_days
    ]
    yield f"Out, all told: {', '.join(within)}; never {percent(release.never)}"
    if outlook.support is not None:
        yield clean(f"Precedents hardly reach this far: {outlook.support}", 2 * NAME)


def _reasons(desk: Desk, reasons: Sequence[Reason]) -> Iterator[Line]:
    for reason in reasons:
        ids = [claim for claim in reason.claims if claim in desk.claims]
        text = clean(reason.reason, 2 * NAME)
        yield Line(text=text[:1].upper() + text[1:], note=_shift(reason), quotes=desk.quotes(ids))


def _shift(reason: Reason) -> str:
    """What a reason did: "median 4 months later, renewal up by 12 points"."""
    parts = []
    if reason.median_shift_days:
        way = "later" if reason.median_shift_days > 0 else "earlier"
        parts.append(f"median {interval(abs(reason.median_shift_days))} {way}")
    if abs(points := round(100 * reason.renewal_shift)):
        parts.append(f"renewal {'up' if points > 0 else 'down'} by {abs(points)} points")
    return ", ".join(parts)


def _alike(wait: PastWait) -> Line:
    return Line(text=alike(wait), note=f"{interval(wait.waited)}, on {day(wait.premiere)}")


def alike(wait: PastWait) -> str:
    """A precedent by its name: "Sweet Home, season 2"."""
    return f"{clean(wait.series, NAME)}, season {wait.season}"


def interval(days: int) -> str:
    """Days in the unit that fits: "12 days", "4 months", "2 years and 3 months"."""
    if days < 60:
        return f"{number(days)} day{'' if days == 1 else 's'}"
    months = round(days / 30.44)
    if months < 24:
        return f"{number(months)} months"
    years, rest = divmod(months, 12)
    return f"{number(years)} years" + (f" and {number(rest)} month{'' if rest == 1 else 's'}" if rest else "")


def chance_by(release: ReleaseOutlook, as_of: date, when: date) -> float:
    """The chance to have premiered by a day, between the days of `by_month` in a straight line."""
    before, low = as_of, 0.0
    for then, chance in release.by_month:
        if when <= then:
            share = (when - before).days / max((then - before).days, 1)
            return low + (chance - low) * min(max(share, 0.0), 1.0)
        before, low = then, chance
    return low


def bars(release: ReleaseOutlook, as_of: date) -> tuple[Bar, ...]:
    """The distribution by calendar time, for forms without a drawing: months, quarters, halves or years."""
    if not release.by_month:
        return ()
    last = min(release.quantiles["0.95"], release.by_month[-1][0])
    for months in _STEPS:
        edges = list(_edges(as_of, last, months))
        if len(edges) <= _MOST_BARS:
            break
    found, low = [], 0.0
    for start, end in edges:
        high = chance_by(release, as_of, end)
        found.append(Bar(_named(start, months), high - low))
        low = high
    later = release.by_month[-1][1] - low
    if later >= _VISIBLE:
        found.append(Bar("later", later))
    first = next((n for n, bar in enumerate(found) if bar.share >= _VISIBLE), 0)
    return (*found[first:], Bar("never", release.never))


def _edges(as_of: date, last: date, months: int) -> Iterator[tuple[date, date]]:
    """Spans of calendar months, from that of `as_of` to that of `last`: their first and last days."""
    place = (as_of.year * 12 + as_of.month - 1) // months * months
    while True:
        start, after = _first(place), _first(place + months)
        yield start, after - timedelta(days=1)
        if after > last:
            return
        place += months


def _first(place: int) -> date:
    return date(min(place // 12, date.max.year), place % 12 + 1, 1)


def _named(start: date, months: int) -> str:
    if months == 1:
        return f"{MONTHS[start.month][:3]} {start.year}"
    if months == 3:
        return f"{start.year} Q{(start.month + 2) // 3}"
    if months == 6:
        return f"{start.year} H{1 if start.month == 1 else 2}"
    return str(start.year) if months == 12 else f"{start.year}-{start.year + 1}"
