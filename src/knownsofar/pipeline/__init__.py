"""The table of contents: the stages in order. This module alone knows them all.

    read      sources -> articles
    identify  an article -> the series and seasons it speaks of
    extract   both -> claims
    ledger    claims in, claims as of a day out
    weigh     claims -> a dossier
    forecast  a dossier's season, and what is known of it -> its outlook
    publish   a dossier -> text, Markdown, HTML, JSON

Each stage is imported when it is first used: to read one text file takes
neither a database nor templates, and starts in a fifth of the time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from knownsofar import clock
from knownsofar.errors import InputError, NoSeriesError, UnfitError, UnknownSeriesError
from knownsofar.model import Article, Change, Claim, Dossier, Layout, Slip

if TYPE_CHECKING:
    from knownsofar.identify import Catalogue
    from knownsofar.ledger import Added, Ledger
    from knownsofar.publish import Form
    from knownsofar.weigh.records import Records


_UNGRADED = 500
"""Articles of one run that are recorded before their series are graded: each series once for all of them."""


class Reading(msgspec.Struct, frozen=True):
    """One article with all it claims, the slips it has, and why sentences were dropped, by reason word."""

    article: Article
    claims: tuple[Claim, ...]
    slips: tuple[Slip, ...]
    dropped: Counter[str]


class TrackRecords(msgspec.Struct, frozen=True):
    """The track records of the outlets of a ledger.

    `copies`: how many articles of one outlet repeat one of another, by (copier, original).
    """

    records: Records
    copies: dict[tuple[str, str], int]


def load_catalogue(path: str | Path) -> Catalogue:
    """The titles and aliases in a file, for `read_claims`. Raises ShapeError or UnreadableError."""
    from knownsofar.identify import Catalogue

    return Catalogue.load(Path(path))


def read_claims(
    sources: Iterable[str | Path],
    *,
    published: date | None = None,
    stdin: BinaryIO | None = None,
    catalogue: Catalogue | None = None,
) -> Iterator[Reading | InputError]:
    """What the articles in files, folders and "-" (`stdin`) claim, one article at a time.

    `published` is the day of articles that name none; a `catalogue` says how
    titles are spelt. An input that cannot be read, or speaks of no series, is
    an InputError in its place, and the rest goes on.
    """
    from knownsofar.read import read_sources

    for article in read_sources(sources, published=published, stdin=stdin):
        yield article if isinstance(article, InputError) else claims_of(article, catalogue)


def claims_of(article: Article, catalogue: Catalogue | None = None) -> Reading | InputError:
    """What one article claims; NoSeriesError (returned, not raised) where it speaks of no series."""
    from knownsofar.extract import extract
    from knownsofar.identify import identify

    layout = Layout.of(article.text)
    subjects = identify(article, layout, catalogue)
    if not subjects.series:
        return NoSeriesError("speaks of no series that could be made out", where=article.url)
    found = extract(article, layout, subjects)
    return Reading(article, found.claims, found.slips, found.dropped)


def open_ledger(location: str | Path, *, create: bool = True) -> Ledger:
    """The ledger in a file or at a postgresql:// address, to use in a `with` statement.

    It stamps what it records with the real time.

    Made where there is none, unless `create` is False. Raises LedgerError.
    """
    from knownsofar.ledger import open_ledger as open_it

    return open_it(location, now=clock.now, create=create)


def record_claims(
    ledger: Ledger,
    sources: Iterable[str | Path],
    *,
    published: date | None = None,
    stdin: BinaryIO | None = None,
    catalogue: Catalogue | None = None,
) -> Iterator[tuple[Reading, Added] | InputError]:
    """As `read_claims`, and each article is recorded, whole, before the next is read, with what it copies.

    One that no ledger can keep is refused as one that cannot be read is. Every
    so often, and at the end, the series that were spoken of are graded; of a
    run that is stopped before, the next one does it, or whoever asks first.
    """
    from knownsofar.pipeline.copies import CopyWatch
    from knownsofar.pipeline.grading import keep_up

    watch = CopyWatch(ledger)
    readings = read_claims(sources, published=published, stdin=stdin, catalogue=catalogue)
    for number, reading in enumerate(readings, 1):
        if number % _UNGRADED == 0:
            keep_up(ledger)
        if isinstance(reading, InputError):
            yield reading
            continue
        try:
            added = ledger.add(reading.article, reading.claims, reading.slips)
        except UnfitError as error:
            yield InputError(error.message, where=reading.article.url, reason=error.reason)
        else:
            if added.article != "changed":  # what is known may lack its copies: a run was stopped before them
                watch.note(reading.article, reading.claims, reading.slips)
            yield reading, added
    keep_up(ledger)


def record_article(ledger: Ledger, record: bytes) -> tuple[Reading, Added]:
    """One article as JSON (docs/interfaces.md), read and recorded whole, with what it copies, and graded.

    Raises InputError where it cannot be read or speaks of no series, LedgerError where it cannot be kept.
    """
    from knownsofar.pipeline.copies import CopyWatch
    from knownsofar.pipeline.grading import keep_up
    from knownsofar.read import read_record

    reading = claims_of(read_record(record, published=None))
    if isinstance(reading, InputError):
        raise reading
    added = ledger.add(reading.article, reading.claims, reading.slips)
    if added.article != "changed":
        CopyWatch(ledger).note(reading.article, reading.claims, reading.slips)
    keep_up(ledger)
    return reading, added


def to_come(article: Article, today: date) -> str | None:
    """What is to be said, in a line, of an article that is dated after `today`; None of all others."""
    if article.published <= today:
        return None
    return (
        f"it is dated {article.published}, which is to come: it counts from that day on; if it is misdated, "
        "correct its date before it is added, or take its claims back with `knownsofar ledger retract`"
    )


def find_series(ledger: Ledger, wanted: str, *, recorded_by: datetime | None = None) -> tuple[str, ...]:
    """The titles in a ledger of the series that is meant by a title or another name (`ledger alias`).

    Raises UnknownSeriesError, with titles that are spelt nearly so, where there is none.
    """
    from knownsofar.ledger import match_titles

    return match_titles(wanted, ledger.series(), ledger.aliases(recorded_by=recorded_by))


def known_so_far(
    ledger: Ledger,
    series: str,
    *,
    as_of: date,
    season: int | None = None,
    recorded_by: datetime | None = None,
    precedents: Path | None = None,
) -> Dossier:
    """Everything known about a season (the next one, if none is given) as of a day, and what to expect.

    `recorded_by` also leaves out what this ledger learnt after that instant.
    `precedents` is a folder of one's own precedents; the packaged forecast knows no series by name.
    Raises UnknownSeriesError where the ledger holds nothing about the series,
    or, with no season given, nothing that was published and recorded by then.
    """
    from knownsofar.pipeline.replay import dossier_of, take_out

    titles = find_series(ledger, series, recorded_by=recorded_by)
    shelf = take_out(ledger, titles, as_of, recorded_by)
    if not shelf.claims and season is None:
        by = f"published by {as_of}"
        if recorded_by is not None:
            by += f" and recorded by {recorded_by.isoformat(timespec='seconds')}"
        raise UnknownSeriesError(f"nothing about “{titles[0]}” was {by}: take a later day")
    return dossier_of(shelf, season, as_of, precedents)


def history_of(
    ledger: Ledger,
    series: str,
    *,
    until: date,
    season: int | None = None,
    recorded_by: datetime | None = None,
    precedents: Path | None = None,
) -> Iterator[Change]:
    """How what is known of a season changed, day by day, up to `until`, with the claims that changed it.

    The season is the next one as of `until` if none is given. Raises UnknownSeriesError as `known_so_far`
    does.
    """
    from knownsofar.pipeline.grading import records_over_time
    from knownsofar.pipeline.replay import changes_of, take_out

    titles = find_series(ledger, series, recorded_by=recorded_by)
    shelf = take_out(ledger, titles, until, recorded_by, records_over_time(ledger, recorded_by).on)
    if not shelf.claims:
        raise UnknownSeriesError(f"nothing about “{titles[0]}” was published by {until}: take a later day")
    yield from changes_of(shelf, season, until=until, precedents=precedents)


def track_records(ledger: Ledger, *, as_of: date, recorded_by: datetime | None = None) -> TrackRecords:
    """How often the outlets were right about what time has settled by a day, and how early.

    Articles that are recorded as copies are no witnesses of their own.
    """
    from knownsofar.pipeline.grading import tally_on

    copies = ledger.copyists(as_of=as_of, recorded_by=recorded_by)
    return TrackRecords(tally_on(ledger, as_of, recorded_by), copies)


def render_dossier(
    dossier: Dossier, form: Form = "text", *, colour: bool = False, width: int = 80, note: str = ""
) -> str:
    """The dossier as "text", "md", "html", "json" or "jsonld", ending in a newline.

    For text, `colour` gives tables and colours for a terminal of `width` columns;
    for html, `note` is a remark at the foot of the page.
    """
    from knownsofar.publish import render

    return render(dossier, form, colour=colour, width=width, note=note)


def render_outlook(dossier: Dossier, *, json: bool = False, width: int = 80) -> str:
    """What is to be expected of the dossier's season, as text for people or as JSON, ending in a newline.

    Raises InputError where there is no outlook, with the reason.
    """
    from knownsofar.publish import render_outlook

    return render_outlook(dossier, json=json, width=width)


def render_history(changes: Iterable[Change], *, json: bool = False, width: int = 80) -> Iterator[str]:
    """Each change as lines of text of at most `width`, or as one line of JSON; each ends in a newline."""
    from knownsofar.publish import render_changes

    return render_changes(changes, json=json, width=width)
