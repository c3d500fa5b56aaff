"""A dossier for a terminal: colour by certainty, and tables that fit the window."""

from __future__ import annotations

from io import StringIO

from rich.box import ROUNDED, SIMPLE_HEAD
from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from knownsofar.publish.page import Line, Page, Section
from knownsofar.publish.plain import bar_rows, credited, quoted
from knownsofar.publish.words import day, labelled, voices

COLOURS = {
    "official": "green",
    "reported": "cyan",
    "rumored": "yellow",
    "predicted": "magenta",
    "disputed": "red",
}
"""What each certainty looks like on a terminal."""
_BARS = {"official": "▂▄▆█", "reported": "▂▄▆ ", "rumored": "▂▄  ", "predicted": "▂   ", "disputed": "?   "}


def coloured(page: Page, width: int) -> str:
    """The page with ANSI colours, `width` columns wide (40 at least)."""
    out = StringIO()
    console = Console(
        file=out, force_terminal=True, color_system="standard", width=max(width, 40), legacy_windows=False,
        highlight=False, markup=False, emoji=False, _environ={},
    )  # fmt: skip
    console.print(Text(page.title, style="bold"), Text(f"as of {day(page.as_of)}", style="dim"))
    console.print(Text(" ".join(page.answer), style="bold"))
    console.print(_track(page))
    console.print(Text(page.basis, style="dim"))
    console.print(_key_facts(page))
    for section in page.sections:
        console.print(Text(f"\n{section.title}", style="bold underline"))
        console.print(_section(section, max(width, 40) - 2))
    console.print(Text("\nSources", style="bold underline"))
    console.print(_sources(page))
    return out.getvalue()


def _track(page: Page) -> Text:
    styles = {"past": "green", "now": "bold reverse", "ahead": "dim"}
    return Text(" ─ ").join(Text(f" {name} ", style=styles[state]) for name, state in page.stages)


def _key_facts(page: Page) -> Panel:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for fact in page.facts:
        answers = Text("\n").join(
            _labelled(a.text, a.label, a.chance, known=fact.known) for a in fact.answers
        )
        table.add_row(Text(fact.name), answers)
    return Panel(table, title="Key facts", title_align="left", box=ROUNDED)


def _section(section: Section, width: int) -> Group | Padding:
    if not section.groups:
        return Padding(Text(section.empty, style="dim italic"), (0, 0, 0, 2))
    parts: list[Text | Table] = []
    if section.bars:
        parts.append(Text("\n".join(bar_rows(section.bars, width)), style="blue", no_wrap=True))
    for group in section.groups:
        if group.title:
            parts.append(Text(f"  {group.title}", style="italic"))
        table = Table.grid(padding=(0, 1))
        table.add_column(no_wrap=True, width=4)
        table.add_column(ratio=1)
        for line in group.lines:
            table.add_row(_bars(line.label), _line(line, brief=group.folded))
        parts.append(table)
    return Group(*(Padding(part, (0, 0, 0, 2)) for part in parts))


def _line(line: Line, *, brief: bool) -> Text:
    words = _labelled(line.text, line.label, line.chance)
    if line.note:
        words.append(f"  {line.note}", style="dim")
    if line.outlets > 1:
        words.append(f"  {voices(line.outlets, line.witnesses)}", style="dim")
    if line.against and line.quotes:
        words.append(f"  {len(line.against)} against", style="red")
    if line.otherwise:
        words.append(f"  or else: {line.otherwise}", style="dim")
    if line.quotes:
        first = line.quotes[0]
        bare = brief or first.sentence == line.text
        words.append(f"  {credited(first)}" if bare else f"\n{quoted(first)}", style="dim")
    else:
        for quote in line.against:
            words.append(f"\nbut {quote.certainty}: {quote.says}. ", style=COLOURS[quote.certainty])
            words.append(quoted(quote), style="dim")
    return words


def _sources(page: Page) -> Table:
    table = Table(box=SIMPLE_HEAD, expand=True, pad_edge=False)
    table.add_column("Day", no_wrap=True, width=10)
    table.add_column("Outlet", ratio=1)
    table.add_column("Certainty", no_wrap=True, width=9)
    table.add_column("Sentence", ratio=4)
    for source in page.sources:
        first = True
        for sentence, quotes in source.sentences:
            certainty = quotes[0].certainty
            table.add_row(
                Text(source.day.isoformat() if first else ""),
                Text(source.outlet if first else ""),
                Text(certainty, style=COLOURS[certainty]),
                Text(sentence),
            )
            first = False
    return table


def _bars(label: str | None) -> Text:
    return Text(_BARS.get(label or "", ""), style=COLOURS.get(label or "", ""))


def _labelled(words: str, label: str | None, chance: str, *, known: bool = True) -> Text:
    text = Text(words, style="" if known or label else "dim italic")
    if label:
        text.append(f"  {labelled(label)}", style=COLOURS.get(label, ""))
        text.append(f" {chance}" if chance else "", style="bold")
    return text
