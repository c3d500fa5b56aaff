"""What is known, in a line of text that no format can be broken with."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import quote, urlsplit, urlunsplit

from knownsofar.model import (
    Belief,
    Cast,
    Change,
    Claim,
    Known,
    Outlook,
    Platform,
    SourceMaterial,
    Stage,
)
from knownsofar.publish.safe import NAME, SENTENCE, clean, safe_url
from knownsofar.publish.words import day, labelled, statement

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to say, section 2.2; `clean` leaves two of them in."""
_IN_PATHS = "!$%&'()*+,:;=@~"
_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")
_STAGES = {
    "awaiting": "Nothing is decided",
    "renewed": "It is to be made",
    "filming": "It is being filmed",
    "wrapped": "Filming is over",
    "dated": "It has a release date",
    "released": "It is out",
    "cancelled": "It will not be made",
    "concluded": "There will be none: the season before was the last",
}


def plain(text: str, limit: int = SENTENCE) -> str:
    """One line, without control characters and marks that turn text round, cut at `limit` characters."""
    return _NO_XML.sub("", clean(text, limit))


def named(text: str) -> str:
    """A name, title or outlet; of one that is nothing but marks, that it has no name."""
    return plain(text, NAME) or "(no name)"


def web(address: str | None) -> str | None:
    """The address of a web page, in ASCII, as RFC 3986 writes it; None for what is none."""
    if not address or _NO_XML.search(address) or (safe := safe_url(address)) is None:
        return None
    scheme, host, *rest = urlsplit(safe)
    parts = (
        scheme,
        quote(host, safe=f"{_IN_PATHS}[]"),
        *(quote(part, safe=f"{_IN_PATHS}/?") for part in rest),
    )
    return _STRAY.sub("%25", urlunsplit(parts))


def subject(series: str, season: int | None) -> str:
    """ "The Salt Harbour, season 2"."""
    return f"{named(series)}, {'next season' if season is None else f'season {season}'}"


def known_words(known: Known, as_of: date) -> str:
    """A stage, belief or outlook in words."""
    if isinstance(known, Outlook):
        return outlook_words(known)
    if isinstance(known, Stage):
        return _STAGES[known.value]
    words = statement(known.value, polarity=known.polarity, as_of=as_of)
    return plain(f"{_named(known)}{words}", NAME)


def _named(known: Belief) -> str:
    """What stands before a name, which by itself does not say what it is a name of."""
    value = known.value
    if not known.polarity:
        return ""
    if isinstance(value, Cast) and value.change is None:
        return "In the cast: "
    if isinstance(value, Platform):
        return "Shown on "
    return "Based on " if isinstance(value, SourceMaterial) else ""


def gone_words(known: Known, as_of: date) -> str:
    """What was known before, as it was told when it came to be: what lay ahead then is not told as past."""
    return known_words(known, known.changed if isinstance(known, Belief) else as_of)


def label(known: Known | None) -> str | None:
    """How sure it is: a belief's label, a stage's certainty."""
    if isinstance(known, Belief):
        return known.label
    return known.certainty.value if isinstance(known, Stage) and known.certainty else None


def change_words(change: Change) -> str:
    """What has changed: "Renewed on 14 January 2022 (official)"."""
    if change.after is None:
        gone = gone_words(change.before, change.day) if change.before is not None else ""
        return f"No longer known: {gone}"
    return sure_words(known_words(change.after, change.day), change.after)


def before_words(change: Change) -> str:
    """What was known instead before the change; empty where nothing was, or nothing has come in its place."""
    if change.before is None or change.after is None:
        return ""
    return sure_words(gone_words(change.before, change.day), change.before)


def sure_words(words: str, known: Known) -> str:
    """The words, and of a belief how sure it is: "Not renewed yet (official)"."""
    sure = label(known) if isinstance(known, Belief) else None
    return f"{words} ({labelled(sure)})" if sure else words


def told_by(change: Change) -> list[Claim]:
    """The claims that made it, the newest first: the day's own before what was said earlier."""
    return sorted(change.claims, key=lambda claim: claim.published, reverse=True)


def outlook_words(outlook: Outlook) -> str:
    """ "58 % that it is renewed; if it comes, as likely as not between 3 March 2024 and 1 May 2025"."""
    chance, never = outlook.renewal.probability, outlook.release.never
    first = f"{percent(never)} that it never comes"
    if chance < 0.995:
        first = f"{percent(chance)} that it is renewed, {first}"
    first = first[0].upper() + first[1:]
    if (between := half(outlook)) is None:
        return first
    return f"{first}; if it comes, as likely as not between {day(between[0])} and {day(between[1])}"


def half(outlook: Outlook) -> tuple[date, date] | None:
    """The days between which half of the release's probability lies, given that it comes."""
    days = outlook.release.quantiles
    return (days["0.25"], days["0.75"]) if {"0.25", "0.75"} <= days.keys() else None


def percent(chance: float) -> str:
    """ "58 %"; never a round 0 or 100 for what is only nearly so."""
    if 0 < chance < 0.01:
        return "under 1 %"
    if 0.99 < chance < 1:
        return "over 99 %"
    return f"{chance:.0%}".replace("%", " %")


def credit(claim: Claim) -> str:
    """Who wrote it, on whose word, and when."""
    source = f", crediting {plain(claim.source, NAME)}" if claim.source else ""
    return f"{named(claim.outlet)}, {day(claim.published)}{source}"
