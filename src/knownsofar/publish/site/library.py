"""What the lists of the site show: every followed season in brief, news, outlets, scores.

A page builder is a function from a Library to the text of its page; it finds
all it needs here, in plain values, and asks nothing else.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from knownsofar.model import (
    ENDED,
    BacktestSummary,
    Belief,
    Dossier,
    Identifier,
    Outlook,
    Platform,
    Release,
    Window,
    is_official,
)
from knownsofar.publish.answer import answer
from knownsofar.publish.page import Desk
from knownsofar.publish.programs.feed import Entry
from knownsofar.publish.programs.servers import ServerStatus
from knownsofar.publish.programs.wording import half, percent, subject
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.site.paths import folder_of
from knownsofar.publish.words import brief_day, span


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    """One followed season in brief. All words are clean, but not escaped.

    `title` is the series with its season, `folder` where its pages lie, `answer`
    the sentences on top of its dossier. `official` is the day of the premiere
    that the makers have named; `window` the days that an official or reported
    belief names otherwise, with its label; `changed` the day of the last real
    change, `moved` that change in words. `when` says the best of these in a few words.
    """

    slug: str
    folder: str
    series: str
    season: int | None
    title: str
    answer: tuple[str, ...]
    stage: str
    stage_chance: float | None
    certainty: str | None
    since: date | None
    official: date | None
    window: Window | None
    window_label: str | None
    outlook: Outlook | None
    platforms: tuple[str, ...]
    changed: date | None
    moved: str
    when: str
    claims: int
    articles: int
    outlets: int
    servers: ServerStatus

    @property
    def expected(self) -> date:
        """The day to sort by: official, else the outlook's median, else the end of the window, else far."""
        if self.official is not None:
            return self.official
        if self.outlook is not None and "0.5" in self.outlook.release.quantiles:
            return self.outlook.release.quantiles["0.5"]
        return (self.window and (self.window.latest or self.window.earliest)) or date.max


class News(msgspec.Struct, frozen=True):
    """One change, with the folder of the season that it is about."""

    folder: str
    entry: Entry


class TrackRecord(msgspec.Struct, frozen=True, kw_only=True):
    """How an outlet's claims of one certainty and predicate came out; see docs/commands/sources.md.

    `reliability`: the chance that the next one is right, in `low` to `high` with
    90 %; `lead`: the median number of days by which the right ones came first.
    """

    certainty: str
    predicate: str
    right: int
    wrong: int
    reliability: float
    low: float
    high: float
    lead: float | None = None


class Outlet(msgspec.Struct, frozen=True, kw_only=True):
    """An outlet: its articles, its claims by certainty, and its track records.

    `lead_days` is its lead at an accuracy of 80 %, None without one; `copies`
    says of which outlets it copied how many articles. Records are graded once a
    day, and as of that day's first look.
    """

    name: str
    articles: int
    claims: int
    official: int
    reported: int
    rumored: int
    predicted: int
    first: date
    last: date
    lead_days: float | None = None
    records: tuple[TrackRecord, ...] = ()
    copies: dict[str, int] = {}

    @property
    def right(self) -> int:
        """Claims that time has proved right."""
        return sum(record.right for record in self.records)

    @property
    def settled(self) -> int:
        """Claims that time has settled."""
        return self.right + sum(record.wrong for record in self.records)


class Scores(msgspec.Struct, frozen=True):
    """A back-test: where its figures are from, and all of them."""

    source: str
    summary: BacktestSummary


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """All that lists show, as of a day.

    `seasons` are in order of `expected`, `news` newest first. `missing` counts
    the followed series that have not been weighed yet. `unread`: there is a
    back-test of one's own that cannot be read.
    """

    as_of: date
    seasons: tuple[Followed, ...] = ()
    news: tuple[News, ...] = ()
    outlets: tuple[Outlet, ...] = ()
    scores: tuple[Scores, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    missing: int = 0
    unread: bool = False


def in_brief(
    dossier: Dossier, slug: str, changed: date | None, moved: str, servers: ServerStatus
) -> Followed:
    """A season's dossier in brief; `slug` is its series', `changed` the day of its last real change."""
    desk = Desk(dossier)
    release = _release(dossier)
    window = release.value.window if release is not None and isinstance(release.value, Release) else None
    official = window.earliest if window is not None and window.is_day and is_official(release) else None
    reason = dossier.stage.certainty
    found = Followed(
        slug=slug,
        folder=folder_of(slug, dossier.season),
        series=clean(dossier.series, NAME),
        season=dossier.season,
        title=subject(dossier.series, dossier.season),
        answer=answer(desk),
        stage=dossier.stage.value,
        stage_chance=dossier.stage.probability,
        certainty=reason.value if reason is not None else None,
        since=dossier.stage.since,
        official=official,
        window=window,
        window_label=release.label if release is not None else None,
        outlook=dossier.outlook,
        platforms=_platforms(dossier),
        changed=changed,
        moved=clean(moved, NAME),
        when="",
        claims=len(dossier.claims),
        articles=len(desk.anchors),
        outlets=dossier.outlets,
        servers=servers,
    )
    return msgspec.structs.replace(found, when=_when(found))


def _release(dossier: Dossier) -> Belief | None:
    told = [
        b
        for b in dossier.beliefs
        if isinstance(b.value, Release) and b.season == dossier.season and b.polarity
        if b.label in ("official", "reported")
    ]
    return told[0] if told else None


def _platforms(dossier: Dossier) -> tuple[str, ...]:
    told = [b for b in dossier.beliefs if isinstance(b.value, Platform) and b.polarity]
    names = dict.fromkeys(clean(b.value.name, NAME) for b in told if isinstance(b.value, Platform))
    return tuple(names)[:4]


def _when(season: Followed) -> str:
    if season.official is not None:
        return f"{brief_day(season.official)} (official)"
    if season.stage in ENDED:
        return "never, as it stands"
    if season.window is not None and season.window_label is not None and not season.window.is_unbounded:
        return f"{span(season.window)} ({season.window_label})"
    if season.outlook is not None and (days := half(season.outlook)) is not None:
        chance = percent((1 - season.outlook.release.never) / 2)
        return f"{chance}: {brief_day(days[0])} to {brief_day(days[1])}"
    return "not known"


Here = Literal["slate", "changes", "sources", "backtest", "season"]
"""Where in the site a page stands."""


class Day(msgspec.Struct, frozen=True):
    """A day of the slider: the address of the page as it stood then; `here` for the page itself."""

    day: date
    href: str
    here: bool


class Moved(msgspec.Struct, frozen=True):
    """What changed on one day of the slider, in words."""

    day: Day
    words: tuple[str, ...]


class Frame(msgspec.Struct, frozen=True, kw_only=True):
    """What stands round a page of the site: `root` leads from its folder to the top.

    `alternates` are (media type, title, address). Of a dossier's page: `days` of
    the slider, in order; `past` True where it shows a past day, `now` then is the
    address of today's page; `before` and `after` the days next to the one shown.
    `moved` is what changed on the day `moved_on`, and `log` the same of the days
    before it, newest first.
    """

    root: str
    here: Here
    alternates: tuple[tuple[str, str, str], ...] = ()
    days: tuple[Day, ...] = ()
    past: bool = False
    now: str = ""
    before: Day | None = None
    after: Day | None = None
    moved: tuple[str, ...] = ()
    moved_on: date | None = None
    log: tuple[Moved, ...] = ()
