"""What a series is based on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from knownsofar.extract.context import Proposal
from knownsofar.extract.patterns import Gate
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules import wordings
from knownsofar.extract.task import NONE, Task, Unit
from knownsofar.model import SourceMaterial

Kind = Literal["webtoon", "novel", "comic", "game", "film", "series", "other"]
# Kinds by the words that name them, the more telling first: a "webtoon novel" is a webtoon.
RULES: tuple[tuple[str, Kind, re.Pattern[str]], ...] = (
    ("source/webtoon", "webtoon", re.compile(r"\b(?:webtoons?|web ?comics?|web-comics?|manhwa)\b", re.I)),
    (
        "source/comic",
        "comic",
        re.compile(r"\b(?:mangas?|comics?|comic books?|graphic novels?|manhua|dc|marvel)\b", re.I),
    ),
    (
        "source/novel",
        "novel",
        re.compile(r"\b(?:light novels?|web ?novels?|novels?|novellas?|books?|bestsellers?|trilogy)\b", re.I),
    ),
    ("source/game", "game", re.compile(r"\b(?:video ?games?|games?|visual novels?|rpg|franchise)\b", re.I)),
    ("source/film", "film", re.compile(r"\b(?:films?|movies?)\b", re.I)),
    (
        "source/series",
        "series",
        re.compile(r"\b(?:format|remake|telenovela|drama|series|sitcom|anime)\b", re.I),
    ),
    (
        "source/other",
        "other",
        re.compile(
            r"\b(?:short stor(?:y|ies)|memoirs?|play|podcast|articles?|true stor(?:y|ies)|biography"
            r"|autobiography|poem|musical|real (?:events|life|case))\b",
            re.I,
        ),
    ),
)
_GATE = Gate({name: pattern.pattern for name, _, pattern in RULES})
_BASIS = frozenset(("BASE",))
_SAME_NAME = re.compile(
    r"\b(?:of|by|with) (?:the|that) (?:same|very) (?:name|title)\b"
    r"|\bof that name\b|\bsame-named\b|\beponymous\b",
    re.I,
)
_TITLE = re.compile(
    r"[“\"‘'](?P<quoted>[^“”\"‘’]{2,70}?)[,.]?[”\"’'](?=[\s,.;:)]|$)"
    r"|\b(?:called|titled|named|entitled|series|novels?|manga|webtoon|book|comic|games?|drama|of)\s*,?\s+"
    r"(?P<plain>(?:The |A |An )?[A-ZÀ-Ý][\w'’\-!:&]*"
    r"(?:\s(?:(?:of|the|and|in|to|for|at|from|with|is|an?|on|no)\b|[A-ZÀ-Ý0-9][\w'’\-!:&]*))*)"
)


@lru_cache(maxsize=4)  # asked again for the features of each unit
def _find(reading: Reading, index: int) -> list[Unit]:
    sentence = reading.context.sentences[index]
    units: list[Unit] = []
    taken: list[tuple[int, int]] = [(m.start, m.end) for m in reading.series[index]]
    passed = _GATE.may_fit(reading.context.vocabulary(index))
    for name, kind, pattern in RULES:
        if name not in passed:
            continue
        for match in pattern.finditer(reading.text, sentence.start, sentence.end):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                units.append(Unit(index, match.start(), match.end(), name, kind))
                taken.append(match.span())
                break
    return units


def _extra(reading: Reading, unit: Unit) -> list[str]:
    clues = reading.clues(unit.sentence)
    found = [f"mat={unit.payload}", "word=" + reading.text[unit.start : unit.end].lower()]
    if any(item.cls in _BASIS for item in clues.items):
        found.append(f"basis+{unit.payload}")
    found.append(f"units={min(len(_find(reading, unit.sentence)), 3)}")
    return found


def _produce(reading: Reading, unit: Unit, label: str) -> list[Proposal]:
    if label == NONE:
        return []
    value = SourceMaterial(unit.payload, _title(reading, unit))
    return [Proposal(value, unit.sentence, unit.start, unit.end, unit.rule, polarity=True)]


def _title(reading: Reading, unit: Unit) -> str | None:
    """The work's title where the sentence gives one, or says that it is the same."""
    sentence = reading.context.sentences[unit.sentence]
    if _SAME_NAME.search(reading.context.words(unit.sentence)):
        series = reading.series[unit.sentence]
        if series:
            return series[0].series
        governing = reading.context.subjects.governing
        return governing[unit.sentence] if unit.sentence < len(governing) else None
    own = {m.start for m in reading.series[unit.sentence]}
    for match in _TITLE.finditer(reading.text, max(sentence.start, unit.start - 80), sentence.end):
        group = "quoted" if match.group("quoted") else "plain"
        start = match.start(group)
        near = start - unit.end
        if (
            -80 <= near <= 45
            and start not in own
            and not (start < unit.end and match.end(group) > unit.start)
        ):
            if group == "plain" and near < 0:
                continue
            return match.group(group).strip(" ,.'’")
    return None


SOURCE_MATERIAL = Task(
    "source_material", _find, _produce, _extra, bias=-2.5, patterns=wordings.SOURCE_MATERIAL
)
