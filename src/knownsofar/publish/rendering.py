"""One dossier, five forms."""

from __future__ import annotations

from typing import Literal

from knownsofar.errors import InputError, UsageError
from knownsofar.model import SCHEMA, Dossier, dossier_to_json

Form = Literal["text", "md", "html", "json", "jsonld"]


def render(dossier: Dossier, form: Form, *, colour: bool = False, width: int = 80, note: str = "") -> str:
    """The dossier as text, ending in a newline.

    `colour` and `width` (in columns) are for the form "text": with colour it
    has tables and ANSI colours, for a terminal; without, it is plain. `note` is
    a remark of the publisher at the foot of the page, for the form "html".
    Raises UsageError for an unknown form.
    """
    # Each form loads what it needs and no more: a pipe pays for neither templates nor tables.
    if form == "json":
        from knownsofar.publish.safe import pretty_json

        return pretty_json(dossier_to_json(dossier)).decode()
    if form == "jsonld":
        from knownsofar.publish.programs.jsonld import json_ld

        return json_ld(dossier)
    from knownsofar.publish.sections import page_of

    if form == "text" and colour:
        from knownsofar.publish.terminal import coloured

        return coloured(page_of(dossier), width)
    if form == "text":
        from knownsofar.publish.plain import text

        return text(page_of(dossier), width)
    if form == "md":
        from knownsofar.publish.markdown import markdown

        return markdown(page_of(dossier))
    if form == "html":
        from knownsofar.publish.html import html

        return html(dossier, note)
    raise UsageError(f"unknown form {form!r}: take text, md, html, json or jsonld")


def render_outlook(dossier: Dossier, *, json: bool = False, width: int = 80) -> str:
    """The outlook alone: as text in lines of at most `width`, or as one line of JSON; ends in a newline.

    Raises InputError, which says why, where the dossier has none.
    """
    from knownsofar.publish.outlook import why_none

    if dossier.outlook is None:
        raise InputError(why_none(dossier), where=dossier.series)
    if json:
        from msgspec import to_builtins
        from msgspec.json import encode

        head = {"series": dossier.series, "season": dossier.season, "as_of": dossier.as_of}
        return encode({"schema": SCHEMA, **head, **to_builtins(dossier.outlook)}).decode() + "\n"
    from knownsofar.publish.plain import outlook

    return outlook(dossier, width)
