"""Claims in a compact form, for corpora that people write and differences that people read."""

from __future__ import annotations

from datetime import date
from typing import Any

from knownsofar.extract import extract
from knownsofar.identify import identify
from knownsofar.model import (
    Article,
    Claim,
    Delay,
    Episodes,
    Layout,
    Platform,
    Precedent,
    Production,
    Release,
    Renewal,
    SourceMaterial,
    Trailer,
    Window,
)

DAY = date(2024, 5, 15)
"""The day on which every article of the corpora appeared."""


def article(title: str, text: str) -> Article:
    """An article of `DAY`."""
    return Article(url="https://news.example/a", outlet="News", published=DAY, title=title, text=text)


def claims_of(title: str, text: str) -> tuple[Claim, ...]:
    """What an article is read to claim, as the pipeline reads it."""
    one = article(title, text)
    layout = Layout.of(text)
    return extract(one, layout, identify(one, layout)).claims


def compact(claim: Claim) -> str:
    """As "2: not filming starts 2024-05-06": the season where the predicate has one, polarity, value."""
    words = [_said(claim.value)]
    if not claim.polarity:
        words.insert(0, "not")
    if not isinstance(claim.value, Platform | SourceMaterial | Precedent):
        words.insert(0, f"{claim.season or '-'}:")
    return " ".join(words)


def _said(value: Any) -> str:
    match value:
        case Renewal(outcome=outcome, when=when):
            return _dated(outcome, when)
        case Release(window=window):
            return days(window)
        case Production(stage=stage, phase=phase, when=when):
            return _dated(f"{stage} {phase}", when)
        case Delay(to=to):
            return _dated("delayed", to)
        case Trailer(kind=kind, when=when):
            return _dated(kind, when)
        case Episodes(count=count):
            return str(count)
        case Platform(name=name):
            return name
        case SourceMaterial(kind=kind, title=title):
            return f"{kind} {title}" if title else kind
        case Precedent(series=series, event=event, months=months):
            return f"{series} {event} {months:.0f}"
        case _:
            return str(value)


def _dated(words: str, window: Window | None) -> str:
    return words if window is None else f"{words} {days(window)}"


def days(window: Window) -> str:
    """A window as "2024-05-15", "2024-05-01..2024-05-31", "..2024-05-31" or "none"."""
    if window.is_unbounded:
        return "none"
    if window.is_day:
        return str(window.earliest)
    return f"{window.earliest or ''}..{window.latest or ''}"
