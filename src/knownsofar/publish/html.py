"""Pages of HTML, alone or in the site: no script among the words, no other host, every word escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Literal

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from knownsofar.model import Dossier
from knownsofar.publish.distribution import Month, distribution
from knownsofar.publish.page import Desk, Line, Quote
from knownsofar.publish.safe import clean
from knownsofar.publish.sections import page_of
from knownsofar.publish.site.library import Frame
from knownsofar.publish.site.rail import rail
from knownsofar.publish.timeline import timeline
from knownsofar.publish.words import brief_day, day, labelled, plural, voices

QUOTES = 2
"""Sentences shown behind a line; the others are linked, and stand under the sources."""

SITE_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)
"""What a page of the site may load: files of the site."""
_ALIKE = ("chip", "quoted", "statement", "source")
"""Macros that come to the same on page after page, as pages of past days differ in little.

What they are given is plain text, never Markup, which would be the same key.
"""
_KEPT = 512
"""What came of each of them last: the lines of a season with 60 days."""
STYLES = ("dossier.css", "site.css")
"""What the site's style sheet is made of."""


def html(dossier: Dossier, note: str = "", frame: Frame | None = None) -> str:
    """The page, ending in a newline; `note` stands in its footer.

    With a `frame` it is a page of the site, which shares one style sheet; without, it stands alone.
    """
    desk = Desk(dossier)
    return page(
        "dossier.html",
        frame,
        page=page_of(dossier, desk),
        timeline=timeline(desk),
        distribution=distribution(desk),
        rail=rail(frame.days, dossier.as_of) if frame is not None else None,
        quoting=_Quoting(),
        note=note,
    )


def page(template: str, frame: Frame | None, **values: object) -> str:
    """A page of a template and what it shows, ending in a newline."""
    style, policy = _style() if frame is None else (Markup(), SITE_POLICY)
    text = _environment().get_template(template).render(frame=frame, style=style, policy=policy, **values)
    return text.strip() + "\n"


class _Quoting:
    """Which sentences a page has shown: each in full once, and the first behind every line."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()

    def of(self, line: Line) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
        """Of the sentences behind a line those that are shown, and one of each other article."""
        fresh = [quote for quote in line.quotes if (quote.anchor, quote.sentence) not in self._seen]
        full = [*line.quotes[:1], *(quote for quote in fresh if quote is not line.quotes[0])][:QUOTES]
        self._seen.update((quote.anchor, quote.sentence) for quote in full)
        told = {quote.anchor for quote in full}
        others = {quote.anchor: quote for quote in line.quotes if quote.anchor not in told}
        return tuple(full), tuple(others.values())


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("knownsofar.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["most"] = QUOTES
    environment.filters["day"] = day
    environment.filters["date"] = _time
    environment.filters["brief"] = brief_day
    environment.filters["plural"] = plural
    environment.filters["clean"] = clean
    environment.filters["voices"] = voices
    environment.filters["labelled"] = labelled
    environment.filters["rectangles"] = _rectangles
    lines: Any = environment.get_template("lines.html").module
    for name in _ALIKE:
        environment.globals[name] = lru_cache(maxsize=_KEPT)(getattr(lines, name))
    return environment


@lru_cache(maxsize=2048)
def _time(when: date, form: Literal["full", "brief"] = "full") -> Markup:
    """A day that programs can read too, and that the script shows as the reader is used to."""
    words = day(when) if form == "full" else brief_day(when)
    return Markup(f"<time datetime={when}>{words}</time>")  # noqa: S704  digits and names of months


def _rectangles(months: Sequence[Month]) -> Markup:
    """The months of a distribution: numbers and names of ours, written at once since there are many."""
    drawn = "\n".join(
        f'<rect class="month {m.band}" x="{m.x}%" y="{m.y}" width="{m.width}%" height="{m.height}"/>'
        for m in months
    )
    return Markup(drawn)  # noqa: S704  no word of an article is in it


@cache
def _style() -> tuple[Markup, str]:
    """The page's own CSS, and a policy that allows it and nothing else."""
    css = _packaged("dossier.css")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return Markup(css), policy  # noqa: S704  the package's own file, not an article's words


@cache
def style_sheet() -> str:
    """The style sheet of the site."""
    return "\n".join(_packaged(name) for name in STYLES)


@cache
def script() -> str:
    """The script of the site: it filters and sorts what is all there without it."""
    return _packaged("site.js")


def _packaged(name: str) -> str:
    return files("knownsofar.publish").joinpath("templates", name).read_text("utf-8")
