"""Practice sentences on people: each with slots for names, filled from the gazetteer, and its claims.

What they teach is the grammar alone: names, titles and order are drawn anew
each time, so that none is learnt by heart.
"""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

from training.cases import Case, case_of

SOURCE = Path(__file__).parent / "people.sentences"
NAMES = Path(__file__).parent.parent / "src/knownsofar/extract/people/names.txt"
_SLOT = re.compile(r"\{(\w)\}")

_TITLES = (
    "Harbor Lights|The Glass Orchard|Northern Wolves|Blue Hour|Salt and Iron|The Quiet Ones|Night Ferry|Paper Crown|"
    "Second Sun|The Lantern Keeper|Copper Hill|Wild Acre|Moonrise Inn|Zero Street|The Long Tide|Red Letter Day|"
    "Cold Harbor|Silver Lake Hotel|My Neighbor's Ghost|Court of Ashes|Sugar Town|Sleepless|Vertigo Point|Undertow"
).split("|")
_ONE_WORD = (
    "Echo Raven The Collector|Number Four|Captain Moss|Dr. Hale|Scarlet|The Baron|Spider|Pip|Old Tom".split(
        "|"
    )
)


class Namer:
    """Draws names of persons and characters of one culture at a time."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        sections: dict[str, list[str]] = {}
        for line in NAMES.read_text("utf-8").splitlines():
            if line.startswith("["):
                listed = sections.setdefault(line.strip("[]"), [])
            elif not line.startswith("#"):
                listed.extend(line.split()) if sections else None
        self.sections = sections

    def culture(self) -> str:
        return self.random.choice(
            ["english"] * 5
            + ["korean"] * 4
            + ["japanese"] * 3
            + ["romance"] * 2
            + ["german", "indian", "turkish", "chinese"]
        )

    def person(self, culture: str) -> str:
        draw = self.random.choice
        s = self.sections
        if culture == "korean":
            first, second = (draw(s["syllable korean"]) for _ in "12")
            given = draw([f"{first.title()}-{second}", f"{first.title()} {second.title()}"])
            surname = draw(s["surname korean"])
            if self.random.random() < 0.06:
                return draw(s["given korean one word"])
            return f"{given} {surname}" if self.random.random() < 0.12 else f"{surname} {given}"
        pairs = {
            "english": ("given english", "surname english"),
            "japanese": ("given japanese", "surname japanese"),
            "romance": ("given spanish portuguese", "surname romance"),
            "german": ("given german nordic dutch slavic", "surname german nordic dutch slavic"),
            "indian": ("given indian", "surname turkish arabic indian african"),
            "turkish": ("given turkish arabic persian hebrew", "surname turkish arabic indian african"),
            "chinese": ("given chinese thai vietnamese malay", "surname chinese thai vietnamese"),
        }
        given, surname = pairs[culture]
        first, last = draw(s[given]), draw(s[surname])
        if self.random.random() < 0.1:
            last = self.unknown()
        if culture == "english" and self.random.random() < 0.1:
            first = f"{first} {draw('ABCDEFGHJKLMNPRST')}."
        return f"{last} {first}" if culture == "chinese" and self.random.random() < 0.6 else f"{first} {last}"

    def unknown(self) -> str:
        """A surname that no list has."""
        draw = self.random.choice
        return "".join(
            draw(("ba", "ko", "ri", "vel", "tan", "mo", "sar", "ghe", "lund", "ick", "or")) for _ in "123"
        ).title()

    def character(self, culture: str) -> str:
        roll = self.random.random()
        if roll < 0.06:
            return self.random.choice(_ONE_WORD)
        full = self.person(culture)
        if roll < 0.5:
            return full
        if culture == "korean":
            return full.split(" ", 1)[-1] if roll < 0.7 else full
        rank = self.random.choice(["", "", "", "", "Dr. ", "Captain ", "Detective "]) if roll > 0.9 else ""
        return f"{rank}{full}" if rank == "Dr. " else full.split()[0]


def practice_sentences(copies: int = 2, seed: int = 3) -> list[Case]:
    """Every practice sentence `copies` times with new names, each an article of its own."""
    lines = [ln for ln in SOURCE.read_text("utf-8").splitlines() if ln.strip() and not ln.startswith("#")]
    namer = Namer(seed)
    return [_case(line, f"s{copy}-{i}", namer) for copy in range(copies) for i, line in enumerate(lines)]


def _case(line: str, name: str, namer: Namer) -> Case:
    template, _, marks = line.partition("=>")
    culture = namer.culture()
    filled: dict[str, str] = {}

    template = template.strip()

    def fill(match: re.Match[str]) -> str:
        slot = match.group(1)
        if slot not in filled:
            if slot in "tou":
                filled[slot] = namer.random.choice([t for t in _TITLES if t not in filled.values()])
            else:
                filled[slot] = (namer.character if slot in "xyzvw" else namer.person)(culture)
        return filled[slot]

    text = _lines(_SLOT.sub(fill, template))
    title = filled.setdefault("t", namer.random.choice(_TITLES))
    claims = [_claim(mark.strip(), filled, title, text) for mark in marks.split(";") if mark.strip()]
    return case_of(
        {
            "id": name,
            "url": f"https://practice.example/{name}",
            "outlet": "Practice",
            "published": "2023-05-05",
            "title": f"{title} Season 2: what we know",
            "text": text,
            "claims": claims,
        }
    )


def _lines(template: str) -> str:
    """ "|" begins a line, "*" a list item, "||" a table row whose cells "|" divides."""
    if "||" in template:
        head, *rows = re.split(r" \|\| ", template)
        first, *cells = head.split(" | ")
        return "\n\n".join([first, "\n".join([" | ".join(cells), *rows])])
    parts = [p.strip() for p in template.split(" | ")]
    return "\n".join(("• " + p[2:]) if p.startswith("* ") else f"\n{p}\n" for p in parts).strip()


def _claim(mark: str, filled: dict[str, str], title: str, text: str) -> dict[str, Any]:
    who, what, *rest = mark.split()
    slot, _, played = who.partition("/")
    person = filled[slot]
    if what in ("member", "returning", "joining", "leaving"):
        value: dict[str, Any] = {
            "person": person,
            "character": filled[played] if played else None,
            "change": None if what == "member" else what,
        }
        predicate, polarity = "cast", "not" not in rest
    else:
        value, predicate, polarity = {"person": person, "job": what}, "crew", "gone" not in rest
    return {
        "series": title,
        "season": 2,
        "predicate": predicate,
        "value": value,
        "certainty": "official",
        "polarity": polarity,
        "source": None,
        "sentence": _line_of(text, person),
    }


def _line_of(text: str, person: str) -> str:
    """The line that prints a name."""
    return next((line.removeprefix("• ") for line in text.splitlines() if person in line), text)
