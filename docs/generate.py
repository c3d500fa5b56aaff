"""Writes docs/cli.md and docs/api.md from the code: `make docs`. A test checks that they are in step."""

from __future__ import annotations

import argparse
import inspect
from collections.abc import Iterator
from pathlib import Path

import knownsofar
from knownsofar import errors
from knownsofar.cli.parser import COMMANDS, build_parser
from knownsofar.settings import Settings

DOCS = Path(__file__).parent

_CLI = """\
# Commands

Made by `make docs` from the commands themselves.

Errors go to standard error, one line each. An input that cannot be read is the line
`SOURCE: reason`, and the rest goes on.

| exit code | means |
|---|---|
| 0 | done |
| 1 | some input was not read; or nothing is recorded about the series; or the ledger could not be used |
| 2 | the command line makes no sense |
| 130 | stopped by Ctrl-C; what was recorded before is kept, and nothing is half-recorded |
| 141 | whoever read the output stopped reading (`\u2026 \\| head`) |
"""
_API = """\
# In Python

Made by `make docs` from the package itself. These names are the door,
`from knownsofar import ...`; all else may change.
"""


def cli() -> str:
    """docs/cli.md: every command with its arguments."""
    parser = build_parser(Settings(ledger="ledger.sqlite", precedents="precedents"))
    commands = next(a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    parts = [_CLI, *(_command(name, commands[name]) for name in (command.NAME for command in COMMANDS))]
    return "\n".join(parts)


def _command(name: str, parser: argparse.ArgumentParser) -> str:
    link = f"More, with examples: [{name}](commands/{name}.md).\n"
    verbs = [a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    if not verbs:
        return f"## {name}\n{_taken(name, parser)}\n{link}"
    parts = [f"### {name} {verb}\n{_taken(f'{name} {verb}', sub)}" for verb, sub in verbs[0].items()]
    return "\n".join([f"## {name}\n{parser.description}\n", *parts, link])


def _taken(name: str, parser: argparse.ArgumentParser) -> str:
    """What a command does, how it is called, and each of its arguments."""
    actions = [a for a in parser._actions if not isinstance(a, argparse._HelpAction)]
    named = sorted(actions, key=lambda action: bool(action.option_strings))
    usage = " ".join(["knownsofar", name, *filter(None, map(_usage, named))])
    rows = [f"| `{_name(action)}` | {_help(action)} |" for action in named]
    table = "\n".join(["| argument | what |", "|---|---|", *rows])
    return f"{parser.description}\n\n```\n{usage}\n```\n\n{table}\n"


def _name(action: argparse.Action) -> str:
    if not action.option_strings:
        return str(action.metavar)
    value = f" {_value(action)}" if _value(action) else ""
    return f"{action.option_strings[0]}{value}"


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    return str(action.metavar or "{" + ",".join(map(str, action.choices or ())) + "}")


def _usage(action: argparse.Action) -> str:
    if action.option_strings:
        return _name(action) if action.required else f"[{_name(action)}]"
    return {"+": f"{action.metavar}...", "?": f"[{action.metavar}]"}.get(
        str(action.nargs), str(action.metavar)
    )


def _help(action: argparse.Action) -> str:
    return str(action.help).replace("|", "\\|")


def api() -> str:
    """docs/api.md: every public name, with what it is."""
    return "\n".join([_API, *_section("Functions", _functions()), *_section("Types", _types()), *_errors()])


def _section(title: str, rows: Iterator[str]) -> list[str]:
    return [f"## {title}", "", "| name | what |", "|---|---|", *rows, ""]


def _public(*, classes: bool) -> list[str]:
    return [n for n in knownsofar.__all__ if inspect.isclass(getattr(knownsofar, n)) == classes]


def _summary(thing: object) -> str:
    doc = inspect.getdoc(thing) or ""
    return doc.partition("\n\n")[0].replace("\n", " ").replace("|", "\\|")


def _functions() -> Iterator[str]:
    for name in _public(classes=False):
        function = getattr(knownsofar, name)
        parameters = ", ".join(
            f"{p.name}=" if p.kind is p.KEYWORD_ONLY else p.name
            for p in inspect.signature(function).parameters.values()
        )
        yield f"| `{name}({parameters})` | {_summary(function)} |"


def _types() -> Iterator[str]:
    for name in _public(classes=True):
        kind = getattr(knownsofar, name)
        if not issubclass(kind, Exception):
            yield f"| `{name}` | {_summary(kind)} |"


def _errors() -> list[str]:
    return ["## Errors", "", "```", *(inspect.getdoc(errors) or "").splitlines(), "```", ""]


if __name__ == "__main__":
    (DOCS / "cli.md").write_text(cli(), encoding="utf-8")
    (DOCS / "api.md").write_text(api(), encoding="utf-8")
