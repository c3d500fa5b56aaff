"""A dossier as one HTML page that needs nothing else: no script, no other host, every word escaped."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from knownsofar.model import Dossier
from knownsofar.publish.distribution import distribution
from knownsofar.publish.page import Desk
from knownsofar.publish.sections import page_of
from knownsofar.publish.timeline import timeline
from knownsofar.publish.words import brief_day, day, plural, voices

QUOTES = 3
"""Sentences shown behind a line; the others are linked, and stand under the sources."""


def html(dossier: Dossier, note: str = "") -> str:
    """The page, ending in a newline; `note` stands in its footer."""
    style, policy = _style()
    desk = Desk(dossier)
    return (
        _environment()
        .get_template("dossier.html")
        .render(
            page=page_of(dossier),
            timeline=timeline(desk),
            distribution=distribution(desk),
            style=style,
            policy=policy,
            shown=QUOTES,
            note=note,
        )
        .strip()
        + "\n"
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("knownsofar.publish"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = day
    environment.filters["brief"] = brief_day
    environment.filters["plural"] = plural
    environment.filters["voices"] = voices
    return environment


@cache
def _style() -> tuple[Markup, str]:
    """The page's own CSS, and a policy that allows it and nothing else."""
    css = files("knownsofar.publish").joinpath("templates", "dossier.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return Markup(css), policy  # noqa: S704  the package's own file, not an article's words
