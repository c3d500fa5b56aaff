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
from knownsofar.model import Article, Claim, Dossier, Layout, Slip

if TYPE_CHECKING:
    from knownsofar.identify import Catalogue
    from knownsofar.ledger import Added, Ledger
    from knownsofar.publish import Form


class Reading(msgspec.Struct, frozen=True):
    """One article with all it claims, the slips it has, and why sentences were dropped, by reason word."""

    article: Article
    claims: tuple[Claim, ...]
    slips: tuple[Slip, ...]
    dropped: Counter[str]


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
    """As `read_claims`, and each article is recorded, whole, before the next is read.

    One that no ledger can keep is refused as one that cannot be read is.
    """
    for reading in read_claims(sources, published=published, stdin=stdin, catalogue=catalogue):
        if isinstance(reading, InputError):
            yield reading
            continue
        try:
            added = ledger.add(reading.article, reading.claims, reading.slips)
        except UnfitError as error:
            yield InputError(error.message, where=reading.article.url, reason=error.reason)
        else:
            yield reading, added


def record_article(ledger: Ledger, record: bytes) -> tuple[Reading, Added]:
    """One article as JSON (docs/interfaces.md), read and recorded whole.

    Raises InputError where it cannot be read or speaks of no series, LedgerError where it cannot be kept.
    """
    from knownsofar.read import read_record

    reading = claims_of(read_record(record, published=None))
    if isinstance(reading, InputError):
        raise reading
    return reading, ledger.add(reading.article, reading.claims, reading.slips)


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
    from knownsofar.pipeline.knowing import weighed, with_outlook

    titles = find_series(ledger, series, recorded_by=recorded_by)
    dossier = weighed(ledger, titles, as_of=as_of, season=season, recorded_by=recorded_by)
    if not dossier.claims and season is None:
        by = f"published by {as_of}"
        if recorded_by is not None:
            by += f" and recorded by {recorded_by.isoformat(timespec='seconds')}"
        raise UnknownSeriesError(f"nothing about “{titles[0]}” was {by}: take a later day")
    return with_outlook(ledger, dossier, titles, precedents, recorded_by=recorded_by)


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
