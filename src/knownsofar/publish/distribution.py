"""The outlook drawn on a time line: how likely each month is, and what that is to be set against.

Below the months: the spans that hold half, four fifths and nine tenths of what
comes at all, the windows that have been named, when the season would come if
it took as long as its precedents, and the chance that it never does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from knownsofar.model import Outlook, ReleaseOutlook, Window
from knownsofar.publish.drawing import (
    AXIS,
    HEAD,
    ROW,
    Head,
    Row,
    Scale,
    Tick,
    brief,
    caption,
    days_from,
    kind,
    row,
    ticks,
)
from knownsofar.publish.outlook import NARROW, between, chance_by, percent
from knownsofar.publish.page import RUNGS, Desk
from knownsofar.publish.safe import clean
from knownsofar.publish.windows import Named, windows_named
from knownsofar.publish.words import MONTHS, brief_day, day

_TALL, _GAP = 112, 22  # pixels: the tallest month, and the room for its caption
_LEAST = 200  # days that are drawn ahead at least
_WIDER = 1.4  # so much longer than the outlook itself is the drawing at most, for windows that are named
_PRECEDENTS, _WINDOWS = 5, 6
_TITLE = 22  # characters of a precedent's title
_BANDS = (0.5, 0.8, 0.9)


class Month(msgspec.Struct, frozen=True):
    """A month of the distribution; `band` names the smallest of the spans that it is in."""

    x: float
    width: float
    y: float
    height: float
    band: str


class Distribution(msgspec.Struct, frozen=True, kw_only=True):
    """A drawing `height` pixels high, with its text alternative; `base` is the foot of the months."""

    height: int
    base: int
    now: float
    now_text: str
    now_anchor: str
    median: float
    peak: float
    peak_text: str
    peak_anchor: str
    ticks: tuple[Tick, ...]
    heads: tuple[Head, ...]
    months: tuple[Month, ...]
    rows: tuple[Row, ...]
    never: float
    never_y: int
    never_text: str
    comes_text: str
    title: str
    description: str


def distribution(desk: Desk) -> Distribution | None:
    """The drawing for a dossier; None where there is no outlook, or nothing left to expect."""
    outlook = desk.dossier.outlook
    if outlook is None or not outlook.release.by_month or desk.dossier.stage.value == "released":
        return None
    return _Drawing(desk, outlook).drawn()


class _Drawing:
    """The parts of a drawing, from top to bottom."""

    def __init__(self, desk: Desk, outlook: Outlook) -> None:
        self.desk, self.outlook, self.release = desk, outlook, outlook.release
        current, _ = windows_named(desk)
        self.windows = sorted(current, key=lambda n: RUNGS.index(n.certainty))[:_WINDOWS]
        self.waits = list(_as_long(desk, outlook))
        self.scale = _scale(desk.as_of, self.release, self.windows, [when for when, _ in self.waits])
        self.heads: list[Head] = []
        self.rows: list[Row] = []

    def drawn(self) -> Distribution:
        """All of it."""
        base = AXIS + _GAP + _TALL
        months, (peak, peak_text) = self._months(base)
        y = self._bands(base + 10)
        y = self._named(y)
        y = self._precedents(y)
        never = self.release.never
        now = self.scale.at(self.desk.as_of)
        return Distribution(
            height=y + HEAD + 42,
            base=base,
            now=now,
            now_text=brief(Window.day(self.desk.as_of)),
            now_anchor="start" if now < 18 else "end" if now > 82 else "middle",
            median=self.scale.at(self.release.quantiles["0.5"]),
            peak=peak,
            peak_text=peak_text,
            peak_anchor="start" if peak < 25 else "end" if peak > 75 else "middle",
            ticks=ticks(self.scale),
            heads=(*self.heads, Head(y + 16, "Whether it comes at all", "", "")),
            months=months,
            rows=tuple(self.rows),
            never=round(100 * never, 2),
            never_y=y + HEAD,
            never_text=f"never {percent(never)}",
            comes_text=f"comes {percent(1.0 - never)}",
            title=f"When {self.desk.called} is to be expected, as of {day(self.desk.as_of)}",
            description=self._description(),
        )

    def _months(self, base: int) -> tuple[tuple[Month, ...], tuple[float, str]]:
        """The months that are in the drawing; and where the likeliest stands, with its chance."""
        spans = {name: self._span(share) for share, name in ((0.5, "b50"), (0.8, "b80"), (0.9, "b90"))}
        found: list[tuple[date, date, float]] = []
        start, low = self.desk.as_of, 0.0
        for end, chance in self.release.by_month:
            found.append((start, min(end, self.scale.last), max(chance - low, 0.0)))
            start, low = end, chance
            if end > self.scale.last:
                break
        most = max((chance for _, _, chance in found), default=0.0) or 1.0
        months = []
        for start, end, chance in found:
            middle = start + (end - start) / 2
            inside = (name for name, (a, b) in spans.items() if a <= middle <= b or start <= a <= b <= end)
            x, height = self.scale.at(start), round(_TALL * chance / most, 1)
            width = round(self.scale.at(end) - x, 2)
            months.append(Month(x, width, round(base - height, 1), height, next(inside, "b100")))
        at = max(range(len(found)), key=lambda n: found[n][2])
        peak = round(months[at].x + months[at].width / 2, 2)
        return tuple(months), (peak, f"{percent(found[at][2])} in the likeliest month")

    def _span(self, share: float) -> tuple[date, date]:
        """The days between which `share` of what comes at all comes, the same share before and after."""
        quantiles, edge = self.release.quantiles, (1.0 - share) / 2
        if share in (0.5, 0.9):
            return quantiles["0.25" if share == 0.5 else "0.05"], quantiles[
                "0.75" if share == 0.5 else "0.95"
            ]
        return self._quantile(edge), self._quantile(1.0 - edge)

    def _quantile(self, share: float) -> date:
        """Between the days of `by_month` in a straight line, and between the quantiles that are known."""
        low, high = ("0.05", "0.25") if share < 0.5 else ("0.75", "0.95")
        first, last = self.release.quantiles[low], self.release.quantiles[high]
        wanted = share * (1.0 - self.release.never)
        while (last - first).days > 1:
            middle = first + (last - first) / 2
            if chance_by(self.release, self.desk.as_of, middle) < wanted:
                first = middle
            else:
                last = middle
        return last

    def _bands(self, y: int) -> int:
        median = brief_day(self.release.quantiles["0.5"])
        self.heads.append(Head(y + 16, "If it comes", "", f"half by {median}"))
        y += HEAD
        for share in _BANDS:
            window = Window(*self._span(share))
            words = f"{percent(share)} · {_short(window)}"
            self.rows.append(row(y, self.scale, window, words, "band", f"b{share * 100:.0f}"))
            y += ROW
        return y

    def _named(self, y: int) -> int:
        note = "" if self.windows else "no day or window named"
        self.heads.append(Head(y + 16, "What has been said", "", note))
        y += HEAD
        for named in self.windows:
            shape = kind(named, gone=False)
            self.rows.append(row(y, self.scale, named.window, caption(named), shape, named.certainty))
            y += ROW
        return y

    def _precedents(self, y: int) -> int:
        inside = [(when, words) for when, words in self.waits if self.scale.first <= when <= self.scale.last]
        if not inside:
            return y
        self.heads.append(Head(y + 16, "If it took as long as", "", ""))
        y += HEAD
        for when, words in sorted(inside):
            shape = "wait past" if when < self.desk.as_of else "wait"
            self.rows.append(row(y, self.scale, Window.day(when), words, shape, ""))
            y += ROW
        return y

    def _description(self) -> str:
        """The drawing in words, for those who do not see it."""
        release = self.release
        told = [
            f"If it comes: as likely as not by {day(release.quantiles['0.5'])},",
            f"at 50 % {between(release, '0.25', '0.75')}, at 90 % {between(release, '0.05', '0.95')}.",
            f"It never comes: {percent(release.never)}.",
        ]
        told += [
            f"{n.certainty.capitalize()}: {n.line.text[0].lower()}{n.line.text[1:]}." for n in self.windows
        ]
        told += [f"As long as {words}: {day(when)}." for when, words in self.waits]
        return " ".join(told)


def _as_long(desk: Desk, outlook: Outlook) -> Iterator[tuple[date, str]]:
    """When the season would premiere if it took as long as each precedent, with its name and wait."""
    before = next((b for b in desk.beliefs("release", season=desk.before) if b.polarity), None)
    window = getattr(before.value, "window", None) if before is not None else None
    if window is None or window.earliest is None or not window.is_day:
        return
    for wait in outlook.like[:_PRECEDENTS]:
        name = clean(wait.series, _TITLE)
        yield days_from(window.earliest, wait.waited), f"{name} {wait.season} · {_months(wait.waited)}"


def _scale(as_of: date, release: ReleaseOutlook, windows: Sequence[Named], waits: Sequence[date]) -> Scale:
    """From shortly before the day to where hardly anything is left, or little more for what is named."""
    last = max(release.quantiles["0.95"], days_from(as_of, _LEAST))
    widest = days_from(as_of, round(_WIDER * (last - as_of).days))
    ends = [n.window.latest for n in windows if n.window.latest is not None]
    last = max([last, *(end for end in [*ends, *waits] if end <= widest)])
    first = days_from(as_of, -(last - as_of).days // 12)
    return Scale(min([first, *(when for when in waits if when >= days_from(first, -200))]), last)


def _months(days: int) -> str:
    return f"{round(days / 30.44)} months" if days >= 60 else f"{days} days"


def _short(window: Window) -> str:
    """A span by its months where it is long: "Jul 2023 – Sep 2024"."""
    start, end = window.earliest, window.latest
    if start is None or end is None or (end - start).days <= NARROW:
        return brief(window)
    first, last = (f"{MONTHS[d.month][:3]} {d.year}" for d in (start, end))
    return f"{first.partition(' ')[0] if start.year == end.year else first} – {last}"
