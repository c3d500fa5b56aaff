"""Compile the hand-written practice stories into training/practice.jsonl.

    python training/compile_practice.py            # check every story, write practice.jsonl
    python training/compile_practice.py FILE ...   # check these stories only, write nothing

A .story file has header lines (url, outlet, published, title, series), a blank line,
the article's text, a line "=== claims", and one claim a line:

    season | predicate value | certainty | + or - | source or - | first words of the sentence

season: a number, "-" (none), or "Other Title :: season". The sentence is found by its
first words, which must fit exactly one; "^" takes that of the claim before. Windows:
2022, 2022-06, 2022-06-06, A..B, A.., ..B, none. A person must stand in the text as
written, or be marked with a leading "?". docs/claims.md says what the values mean.
"""

from __future__ import annotations

import calendar
import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from knownsofar.model import VALUES, Certainty, Layout, Window

HERE = Path(__file__).resolve().parent
HEADERS = {"url", "outlet", "published", "title"}
_KEYED = re.compile(r"\s+(when|to)=(\S+)$")


def window(text: str) -> Window:
    """The window that a shorthand means. Raises ValueError where it means none."""
    first, dots, last = ("", "..", "") if text == "none" else text.partition("..")
    return Window(_edge(first, last=False), _edge(last if dots else first, last=True))


def _edge(text: str, *, last: bool) -> date | None:
    """The first or last day of a year, month or day; None for an open end."""
    if not text:
        return None
    if not re.fullmatch(r"\d{4}(-\d\d){0,2}", text):
        raise ValueError(f"not a window: {text!r}")
    year, month, day = [*map(int, text.split("-")), 0, 0][:3]
    month = month or (12 if last else 1)
    return date(year, month, day or (calendar.monthrange(year, month)[1] if last else 1))


def value(predicate: str, words: str, text: str) -> dict[str, Any]:
    """The value of a claim as plain JSON, checked against the model. Raises ValueError."""
    if predicate not in VALUES or predicate == "plot":
        raise ValueError(f"unknown predicate {predicate!r}")
    fields: dict[str, Any] = {}
    if keyed := _KEYED.search(f" {words}"):
        fields[keyed[1]] = window(keyed[2])
        words = f" {words}"[: keyed.start()].strip()
    names = [name for name in VALUES[predicate].__struct_fields__ if name not in ("when", "to")]
    parts = words.split(" ", 1) if predicate == "production" else words.split(" / ") if words else []
    fields |= {n: None if part == "-" else part for n, part in zip(names, parts, strict=True)}
    if predicate == "release":
        fields["window"] = window(fields["window"])
    if (person := fields.get("person")) and not person.startswith("?") and person not in text:
        raise ValueError(f"{person} is not in the text (mark with ? if that is meant)")
    if person:
        fields["person"] = person.removeprefix("?")
    checked = msgspec.convert(msgspec.to_builtins(fields), VALUES[predicate], strict=False)
    plain: dict[str, Any] = msgspec.to_builtins(checked)
    if unknown := set(fields) - set(plain):
        raise ValueError(f"{predicate} has no {unknown}")
    return plain


def claim(line: str, series: str, text: str, sentences: list[str], before: str) -> dict[str, Any]:
    """One line of the claims part as a claim of a gold case. Raises ValueError."""
    cells = [cell.strip() for cell in line.split("|", 5)]
    if len(cells) != 6 or cells[3] not in ("+", "-") or not all(cells):
        raise ValueError("not six cells: season | predicate value | certainty | +/- | source | first words")
    season, said, certainty, sign, source, words = cells
    title, _, season = season.rpartition("::")
    predicate, _, rest = said.partition(" ")
    found = [before] if words == "^" else [s for s in sentences if s.startswith(words)]
    if len(found) != 1 or not found[0]:
        raise ValueError(f"{len(found)} sentences begin with {words!r}")
    return {
        "series": title.strip() or series,
        "season": None if season.strip() == "-" else int(season),
        "predicate": predicate,
        "value": value(predicate, rest.strip(), text),
        "certainty": Certainty(certainty).value,
        "polarity": sign == "+",
        "source": None if source == "-" else source,
        "sentence": found[0],
    }


def story(path: Path) -> dict[str, Any]:
    """The gold case of one story. Raises ValueError with every fault and its line."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    text, mark, lines = body.partition("\n=== claims\n")
    header = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    host = urlsplit(header.get("url", "")).hostname or ""
    if header.keys() - {"series"} != HEADERS or not host.endswith(".example") or not text.strip() or not mark:
        raise ValueError(f"{path}:1: headers {HEADERS}, an address under .example, text, '=== claims'")
    date.fromisoformat(header["published"])
    series, text = header.pop("series", ""), text.strip()
    sentences = [text[sentence.start : sentence.end] for sentence in Layout.of(text).sentences]
    claims: list[dict[str, Any]] = []
    faults: list[str] = []
    first = (head + "\n\n" + body[: -len(lines)]).count("\n") + 1
    for number, line in enumerate(lines.splitlines(), first):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            before = claims[-1]["sentence"] if claims else ""
            claims.append(claim(line, series, text, sentences, before))
            said = {**claims[-1], "sentence": ""}
            if not said["series"] or any(said == {**known, "sentence": ""} for known in claims[:-1]):
                raise ValueError("said already" if said["series"] else "no series in claim or header")
        except ValueError as error:
            faults.append(f"{path}:{number}: {error}")
    if faults:
        raise ValueError("\n".join(faults))
    return {"id": path.stem, **header, "text": text, "claims": claims}


def main(arguments: list[str]) -> int:
    """Compile or check; 1 where any story is refused, and then nothing is written."""
    cases, refused = [], 0
    for path in [Path(a) for a in arguments] or sorted((HERE / "practice").glob("*.story")):
        try:
            cases.append(story(path))
        except ValueError as error:
            refused += 1
            sys.stderr.write(f"{error}\n")
    if not refused and not arguments:
        rows = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
        (HERE / "practice.jsonl").write_text(rows, encoding="utf-8")
    claims = sum(len(case["claims"]) for case in cases)
    sys.stderr.write(f"{len(cases)} stories, {claims} claims; {refused} refused\n")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
