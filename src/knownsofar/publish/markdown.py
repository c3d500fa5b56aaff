"""A dossier as Markdown, with every word from an article escaped."""

from __future__ import annotations

from knownsofar.publish.page import Group, Line, Page, Quote, Section
from knownsofar.publish.plain import bar_rows
from knownsofar.publish.safe import markdown as safe
from knownsofar.publish.safe import markdown_url
from knownsofar.publish.words import day, voices

_BARS = 72  # characters


def markdown(page: Page) -> str:
    """The page in CommonMark with one table (key facts)."""
    out = [f"# {safe(page.title)}", "", f"*What is known as of {day(page.as_of)}*", ""]
    out += [f"**{safe(' '.join(page.answer))}**", ""]
    out += [" → ".join(f"**{name}**" if state == "now" else name for name, state in page.stages), ""]
    out += [safe(page.basis), ""]
    out += ["| | |", "|---|---|"]
    for fact in page.facts:
        answers = "; ".join(_labelled(a.text, a.marked) for a in fact.answers)
        out.append(f"| {safe(fact.name)} | {answers} |")
    for section in page.sections:
        out += ["", f"## {section.title}", "", *_section(section)]
    return "\n".join([*out, "", "## Sources", "", *_sources(page)]) + "\n"


def _section(section: Section) -> list[str]:
    if not section.groups:
        return [section.empty]
    rows: list[str] = []
    if section.bars:  # nothing in them is an article's
        rows += ["```text", *bar_rows(section.bars, _BARS), "```"]
    for group in section.groups:
        rows += [*([""] if rows else []), *_group(group)]
    return rows


def _group(group: Group) -> list[str]:
    rows = [f"### {safe(group.title)}", ""] if group.title else []
    for line in group.lines:
        rows += _line(line)
    return rows


def _line(line: Line) -> list[str]:
    note = f" ({safe(line.note)})" if line.note else ""
    outlets = f", {voices(line.outlets, line.witnesses)}" if line.outlets > 1 else ""
    against = f", {len(line.against)} against" if line.against and line.quotes else ""
    otherwise = f" (or else: {safe(line.otherwise)})" if line.otherwise else ""
    rows = [f"- {_labelled(line.text, line.marked)}{note}{outlets}{against}{otherwise}"]
    if line.quotes:
        rows.append(f"  > {_quoted(line.quotes[0])}")
    else:
        rows += [f"  - but {q.certainty}: {safe(q.says)}. {_quoted(q)}" for q in line.against]
    return rows


def _sources(page: Page) -> list[str]:
    rows = []
    for source in page.sources:
        url = markdown_url(source.url) if source.url else None
        outlet = f"[{safe(source.outlet)}](<{url}>)" if url else safe(source.outlet)
        rows.append(f"- {source.day.isoformat()}, {outlet}")
        for sentence, quotes in source.sentences:
            certainties = ", ".join(dict.fromkeys(q.certainty for q in quotes))
            rows.append(f"  - *{certainties}*: “{safe(sentence)}”")
    return rows or ["None: no article speaks of it."]


def _quoted(quote: Quote) -> str:
    credit = f", crediting {safe(quote.credit)}" if quote.credit else ""
    url = markdown_url(quote.url) if quote.url else None
    outlet = f"[{safe(quote.outlet)}](<{url}>)" if url else safe(quote.outlet)
    return f"“{safe(quote.sentence)}” — {outlet}, {day(quote.day)}{credit}"


def _labelled(words: str, label: str) -> str:
    return f"{safe(words)} *({label})*" if label else safe(words)
