"""The slate: every followed season on one time line, as plain values for its template.

A page has a thousand of these rows, so each drawing is one short path in whole
numbers; the axis, the lines of the years and of the day are drawn once and
used by all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

import msgspec

from knownsofar.model import ENDED, Outlook, Window, fold_words
from knownsofar.publish.drawing import Scale, Tick, days_from, shifted, ticks
from knownsofar.publish.programs.wording import half
from knownsofar.publish.safe import clean
from knownsofar.publish.site.library import Followed, Library
from knownsofar.publish.site.paths import slug_of
from knownsofar.publish.words import MONTHS, brief_day, percent, span

WIDTH, HEIGHT = 240, 20
"""Of the drawing in a row, in its own units."""
_FINE, _STEP = 12, 2  # months that have a point each on the curve, and months to a point after them
_SENTENCE = 110
_PLACES = 100  # platforms that have a page of their own
_LEAST, _MOST = 2, 6  # years that the time line reaches ahead
_REACH = 0.9  # so many of the seasons have the middle of their outlook on the time line
_BEHIND = 90  # days before today that are drawn
STAGES = {
    "awaiting": "Awaiting",
    "renewed": "Renewed",
    "filming": "Filming",
    "wrapped": "Wrapped",
    "dated": "Dated",
    "released": "Out",
    "cancelled": "Cancelled",
    "concluded": "Concluded",
}
SURE = {
    "official": "Official",
    "reported": "Reported",
    "forecast": "Forecast only",
    "unknown": "Nothing known",
}


class Choice(msgspec.Struct, frozen=True):
    """Something to filter by: its key in the page, its name, of how many rows it holds, its own page."""

    key: str
    name: str
    count: int
    path: str = ""


class Only(msgspec.Struct, frozen=True):
    """What of a slate is wanted, "" for all: rows with all `words`, of a stage, a platform, a sureness.

    `sort` is one of SORTS.
    """

    words: str = ""
    stage: str = ""
    platform: str = ""
    sure: str = ""
    sort: str = ""

    @property
    def all(self) -> bool:
        """True where nothing is left out."""
        return not (self.words or self.stage or self.platform or self.sure)


ALL = Only()


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One season. `when` in words, with a `note`; `sure` is the key of how sure that is.

    The drawing: `curve` and `window` are paths (empty for none), `label` the
    certainty of the window; `day` the place of a day that is named, None for none.
    """

    season: Followed
    said: str
    stage: str
    when: str
    note: str
    sure: str
    unlikely: bool
    never: str
    curve: str
    window: str
    label: str
    day: int | None


class Slate(msgspec.Struct, frozen=True, kw_only=True):
    """All of the page: its rows, the axis, and what can be filtered by.

    Rows are in order of `Followed.expected`; what is likelier never to come stands after them, then what is
    out, the newest first, then what is off.
    """

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    now: float
    stages: tuple[Choice, ...]
    sure: tuple[Choice, ...]
    platforms: tuple[Choice, ...]
    total: int


def slate_of(library: Library, only: Only = ALL) -> Slate:
    """The slate of a library, or of it `only` what is wanted; what can be chosen is that of all."""
    scale = _scale(library)
    rows = [_row(season, scale, library.as_of) for season in _ordered(library.seasons)]
    wanted = [row for row in rows if _fits(row, only)] if not only.all else rows
    if only.sort in _KEYS:
        wanted = sorted(wanted, key=_KEYS[only.sort])
    return Slate(
        rows=tuple(wanted),
        ticks=tuple(t for t in ticks(scale) if t.text),
        now=scale.at(library.as_of),
        stages=_choices((row.season.stage for row in rows), STAGES),
        sure=_choices((row.sure for row in rows), SURE),
        platforms=platforms_of(library),
        total=len(rows),
    )


def platforms_of(library: Library) -> tuple[Choice, ...]:
    """The platforms by name, each with the path of its page; at most so many, the largest."""
    counts = Counter(name for season in library.seasons for name in season.platforms)
    return tuple(
        Choice(name, name, count, f"platform/{slug_of(name)}/index.html")
        for name, count in sorted(counts.most_common(_PLACES), key=_by_name)
    )


def _fits(row: Row, only: Only) -> bool:
    season = row.season
    if only.stage not in ("", season.stage) or only.sure not in ("", row.sure):
        return False
    if only.platform and only.platform not in {*season.platforms, *map(slug_of, season.platforms)}:
        return False
    said = f" {fold_words(season.title)} {fold_words(row.said)} {fold_words(' '.join(season.platforms))} "
    return all(word in said for word in fold_words(only.words).split())


def _by_never(row: Row) -> float:
    outlook = row.season.outlook
    return -outlook.release.never if outlook is not None and row.never else 1.0


_KEYS: Mapping[str, Callable[[Row], Any]] = {
    "title": lambda row: fold_words(row.season.title),
    "stage": lambda row: [*STAGES].index(row.season.stage),
    "never": _by_never,
    "changed": lambda row: -(row.season.changed or date.min).toordinal(),
}
SORTS = ("", *_KEYS)
"""By what rows may be sorted; "": by when they may come."""


def _ordered(seasons: Iterable[Followed]) -> Iterator[Followed]:
    """As they are, what is waited for before what hardly comes, has come, and never will."""
    hardly: list[Followed] = []
    out: list[Followed] = []
    off: list[Followed] = []
    for season in seasons:
        if season.stage == "released":
            out.append(season)
        elif season.stage in ENDED:
            off.append(season)
        elif _unlikely(season):
            hardly.append(season)
        else:
            yield season
    yield from hardly
    yield from reversed(out)
    yield from off


def _unlikely(season: Followed) -> bool:
    """True where it is likelier never to come, and no day is announced."""
    return season.official is None and season.outlook is not None and season.outlook.release.never > 0.5


def _by_name(found: tuple[str, int]) -> str:
    return found[0].casefold()


def _choices(found: Iterable[str], names: dict[str, str]) -> tuple[Choice, ...]:
    counts = Counter(found)
    return tuple(Choice(key, name, counts[key]) for key, name in names.items() if counts[key])


def _scale(library: Library) -> Scale:
    """From some weeks ago to where nearly all seasons have the later half of what is expected of them."""
    as_of = library.as_of
    ends = sorted(end for season in library.seasons if (end := _end(season)) is not None)
    reach = ends[min(int(_REACH * len(ends)), len(ends) - 1)] if ends else as_of
    last = min(max(reach, shifted(as_of, _LEAST)), shifted(as_of, _MOST))
    return Scale(days_from(as_of, -_BEHIND), last)


def _end(season: Followed) -> date | None:
    if season.official is not None:
        return season.official
    if season.outlook is not None:
        return season.outlook.release.quantiles.get("0.75")
    return season.window.latest if season.window is not None else None


def _row(season: Followed, scale: Scale, as_of: date) -> Row:
    when, note, sure = _when(season)
    out, off = season.stage == "released", season.stage in ENDED
    outlook = None if out or off else season.outlook
    window = None if season.official is not None or off else season.window
    return Row(
        season=season,
        said=clean(season.answer[0], _SENTENCE) if season.answer and not out else "",
        stage=STAGES.get(season.stage, season.stage),
        when=when,
        note=note,
        sure=sure,
        unlikely=_unlikely(season),
        never="" if season.outlook is None or out else percent(season.outlook.release.never),
        curve=curve(outlook, scale, as_of),
        window=_bar(window, scale),
        label=season.window_label or "",
        day=_place(season.official, scale),
    )


def _when(season: Followed) -> tuple[str, str, str]:
    """When it comes in a few words, a note to them, and how sure they are."""
    label = season.window_label if season.window_label in ("official", "reported") else "unknown"
    if season.stage in ENDED:
        return "not to come", "as it stands", season.certainty if season.certainty in SURE else "unknown"
    if season.official is not None:
        return brief_day(season.official), "", "official"
    if season.window is not None and not season.window.is_unbounded:
        return _brief(season.window), "", label
    if season.outlook is not None and (days := half(season.outlook)) is not None:
        return _months(*days), "as likely as not", "forecast"
    return "not known", "", "unknown"


def _brief(window: Window) -> str:
    words = span(window)
    for month in MONTHS[1:]:
        words = words.replace(month, month[:3])
    return words


def _months(first: date, last: date) -> str:
    start, end = (f"{MONTHS[d.month][:3]}\u00a0{d.year}" for d in (first, last))
    return start if start == end else f"{start} to {end}"


@lru_cache(maxsize=1 << 12)  # the months of all outlooks of one day are the same
def _x(when: date, scale: Scale) -> int:
    return round(scale.at(when) * WIDTH / 100)


def _place(when: date | None, scale: Scale) -> int | None:
    return _x(when, scale) if when is not None and scale.first <= when <= scale.last else None


def _bar(window: Window | None, scale: Scale) -> str:
    """A named window, as a bar at the foot of the row; open ends run to the edge."""
    if window is None or window.is_unbounded:
        return ""
    start = _x(window.earliest, scale) if window.earliest is not None else 0
    end = _x(window.latest, scale) if window.latest is not None else WIDTH
    return f"M{start} 17h{max(end - start, 2)}v3H{start}z" if end > 0 and start < WIDTH else ""


def curve(outlook: Outlook | None, scale: Scale, as_of: date) -> str:
    """How likely each time is, with the likeliest as high as the row: "M12 20l3-4 3-9z"."""
    if outlook is None or not outlook.release.by_month:
        return ""
    points = list(_points(outlook, scale, as_of))
    most = max((height for _, height in points), default=0.0)
    if most <= 0.0:
        return ""
    places = [(x, HEIGHT - round((HEIGHT - 1) * height / most)) for x, height in points]
    return _path([(places[0][0], HEIGHT), *places, (places[-1][0], HEIGHT)])


def _points(outlook: Outlook, scale: Scale, as_of: date) -> Iterator[tuple[int, float]]:
    """Places with the chance of a day there: the middles of months, further ahead of two months each."""
    months = outlook.release.by_month
    start, low = as_of, 0.0
    for end, high in (*months[:_FINE], *months[_FINE + _STEP - 1 :: _STEP]):
        if start >= scale.last:
            return
        each = (high - low) / max((end - start).days, 1)
        if start == as_of:
            yield _x(start, scale), each
        yield _x(start + (end - start) / 2, scale), each
        start, low = end, high


def _path(places: Sequence[tuple[int, int]]) -> str:
    """A polygon in steps from place to place; those on the way between others are left out."""
    kept: list[tuple[int, int]] = []
    for place in places:
        while len(kept) >= 2 and _in_line(kept[-2], kept[-1], place):
            kept.pop()
        kept.append(place)
    (x, y), *rest = kept
    steps = []
    for to_x, to_y in rest:
        dy = str(to_y - y)
        steps.append(f"{to_x - x}{dy if dy.startswith('-') else f' {dy}'}")
        x, y = to_x, to_y
    return f"M{kept[0][0]} {kept[0][1]}l{' '.join(steps)}z"


def _in_line(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> bool:
    return (b[0] - a[0]) * (c[1] - b[1]) == (c[0] - b[0]) * (b[1] - a[1])
