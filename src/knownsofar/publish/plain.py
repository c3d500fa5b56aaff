"""A dossier as plain text: for pipes, mails and terminals without colour. Standard library alone."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Sequence

from knownsofar.model import Dossier
from knownsofar.publish.answer import answer
from knownsofar.publish.outlook import outlook_section
from knownsofar.publish.page import Bar, Desk, Group, Line, Page, Quote, Section
from knownsofar.publish.safe import NAME, clean
from knownsofar.publish.words import brief_day, day, percent, voices

_MIN_WIDTH = 40
_SHARES = ("0.05", "0.25", "0.5", "0.75", "0.95")
_LONGEST_BAR = 40  # characters
_EIGHTHS = " ▏▎▍▌▋▊▉"


def text(page: Page, width: int) -> str:
    """The page in lines of at most `width` characters (40 at least)."""
    width = max(width, _MIN_WIDTH)
    out = [*_wrap(page.title.upper(), width), f"What is known as of {day(page.as_of)}", ""]
    out += [row for sentence in page.answer for row in _wrap(sentence, width)]
    track = " > ".join(f"[{n.upper()}]" if state == "now" else n for n, state in page.stages)
    out += ["", *_wrap(track, width)]
    out += ["", *_wrap(page.basis, width)]
    out += ["", "KEY FACTS"]
    name_width = max((len(f.name) for f in page.facts), default=0)
    for fact in page.facts:
        answers = "; ".join(_labelled(a.text, a.marked) for a in fact.answers)
        out += _wrap(answers, width, f"  {fact.name:<{name_width}}  ", " " * (name_width + 4))
    for section in page.sections:
        out += ["", section.title.upper(), *_section(section, width)]
    out += ["", "SOURCES", *_sources(page, width)]
    return "\n".join(row.rstrip() for row in out) + "\n"


def outlook(dossier: Dossier, width: int) -> str:
    """The answer, the quantiles, the distribution and its reasons, in lines of at most `width` characters."""
    desk = Desk(dossier)
    width = max(width, _MIN_WIDTH)
    series = clean(dossier.series, NAME)
    out = [*_wrap(" ".join(answer(desk)), width), ""]
    if (known := dossier.outlook) is not None:
        days = known.release.quantiles
        shares = [f"{percent(float(share))} by {brief_day(days[share])}" for share in _SHARES]
        out += _wrap(f"If it comes: {', '.join(shares)}", width)
    out += ["", *_section(outlook_section(desk), width)]
    head = _wrap(f"{series}, {desk.called}, as of {day(dossier.as_of)}", width)
    return "\n".join(row.rstrip() for row in [*head, *out]) + "\n"


def _section(section: Section, width: int) -> list[str]:
    if not section.groups:
        return _wrap(section.empty, width, "  ")
    rows = [f"  {row}" for row in bar_rows(section.bars, width - 2)]
    return rows + [row for group in section.groups for row in _group(group, width)]


def _group(group: Group, width: int) -> list[str]:
    rows = _wrap(f"{group.title}:", width, "  ") if group.title else []
    shown: Quote | None = None
    for line in group.lines:
        if group.folded and line.quotes:
            rows += _wrap(
                f"{_labelled(line.text, line.marked)} - {credited(line.quotes[0])}", width, "  - ", "    "
            )
            continue
        rows += _line(line, width, shown)
        shown = line.quotes[0] if line.quotes else None
    return rows


def _line(line: Line, width: int, shown: Quote | None) -> list[str]:
    """The statement, then the sentence behind it unless the line above has shown it."""
    note = f" ({line.note})" if line.note else ""
    rows = _wrap(_labelled(line.text, line.marked) + note + _count(line), width, "  - ", "    ")
    if not line.quotes:
        for quote in line.against:
            rows += _wrap(f"but {quote.certainty}: {quote.says}. {quoted(quote)}", width, "      ", "      ")
    if line.quotes and line.quotes[0] != shown and line.quotes[0].sentence != line.text:
        rows += _wrap(quoted(line.quotes[0]), width, "      ", "      ")
    elif line.quotes and line.quotes[0] != shown:
        rows += _wrap(credited(line.quotes[0]), width, "      ", "      ")
    return rows


def bar_rows(bars: Sequence[Bar], width: int) -> list[str]:
    """A distribution as rows of blocks, at most `width` characters wide: name, bar, chance."""
    if not bars:
        return []
    names = max(len(bar.name) for bar in bars)
    room = min(width - names - 12, _LONGEST_BAR)
    most = max(bar.share for bar in bars) or 1.0
    return [
        f"{bar.name:>{names}}  {_blocks(bar.share / most * room)} {percent(bar.share)}".rstrip()
        for bar in bars
    ]


def _blocks(length: float) -> str:
    """So many characters of a bar, to an eighth."""
    whole, rest = divmod(round(max(length, 0.0) * 8), 8)
    return ("█" * whole + _EIGHTHS[rest]).rstrip() or "▏"


def _sources(page: Page, width: int) -> list[str]:
    rows = []
    for source in page.sources:
        rows += _wrap(f"{source.day.isoformat()}  {source.outlet}", width, "  ", "    ")
        rows.append(f"      {source.address}")  # in one piece, however long, so that it can be followed
        for sentence, quotes in source.sentences:
            certainties = ", ".join(dict.fromkeys(q.certainty for q in quotes))
            rows += _wrap(f"[{certainties}] “{sentence}”", width, "      ", "      ")
    return rows or ["  None: no article speaks of it."]


def quoted(quote: Quote) -> str:
    """The sentence, with who wrote it, on whose word, and when."""
    return f"“{quote.sentence}” — {credited(quote)}"


def credited(quote: Quote) -> str:
    """Who wrote it, on whose word, and when."""
    credit = f", crediting {quote.credit}" if quote.credit else ""
    return f"{quote.outlet}, {day(quote.day)}{credit}"


def _labelled(words: str, label: str) -> str:
    return f"{words} [{label}]" if label else words


def _count(line: Line) -> str:
    outlets = f" - {voices(line.outlets, line.witnesses)}" if line.outlets > 1 else ""
    against = f", {len(line.against)} against" if line.against and line.quotes else ""
    return outlets + against + (f" (or else: {line.otherwise})" if line.otherwise else "")


def _wrap(words: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Wrapped to columns, of which Korean and Japanese characters take two."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in words)
    share = 1 + wide / max(len(words), 1)
    columns = max(int((width - len(first)) / share), 20) + len(first)
    return textwrap.wrap(
        words, columns, initial_indent=first, subsequent_indent=rest or first, break_on_hyphens=False
    ) or [first.rstrip()]
