"""Which character an actor plays, and whether the actor comes, stays or goes: features for the learnt parts."""

from __future__ import annotations

import re
from itertools import pairwise

from knownsofar.extract.context import Context
from knownsofar.extract.people.chances import Chances, level
from knownsofar.extract.people.frames import frames_in
from knownsofar.extract.people.lines import Line, cues_of, gap_tokens, is_list
from knownsofar.extract.people.patterns import CUES, Bond
from knownsofar.extract.people.reading import People
from knownsofar.extract.people.second import slot

_REACH = 8
_NEAR = 6
_WIDE = 10
_CHANGING = ("return", "join", "talks", "leave", "open", "not")
_ORDER = re.compile(r"\b(?:respectively|in that order)\b")
_SEASON = re.compile(
    r"\b(?:season|series|part|cour) (?:#|one|two|three|four|five)|\b(?:first|second|third|new|next|last|final|"
    r"previous|coming|upcoming|original|old) (?:season|series|run|cast|one)s?\b"
)


def runs(line: Line) -> list[tuple[int, int]]:
    """The stretches names[a:b] that stand in plain lists."""
    found = []
    begin = 0
    for index, rule in enumerate(line.rules):
        if not is_list(rule) or (rule is not None and rule.name != "names in a list"):
            found.append((begin, index + 1))
            begin = index + 1
    found.append((begin, len(line.names)))
    return found


def link_candidates(line: Line, at: int) -> list[int]:
    """The names near names[at] that could be its character."""
    return [i for i in range(max(0, at - _REACH), min(len(line.names), at + _REACH + 1)) if i != at]


def link_features(line: Line, at: int, other: int, chances: Chances) -> list[str]:
    """Features of names[other] as the character of names[at]."""
    step = other - at
    actor, character, _ = chances[id(line.names[other])]
    features = [
        f"d{step}",
        f"a{level(actor)}",
        f"b{level(character)}",
        f"x{level(chances[id(line.names[at])][0])}",
    ]
    if step == 1 or step == -1:
        rule = line.rules[min(at, other)]
        name = rule.name if rule else None
        features += [f"d{step}:{name}", f"d{step}:{name},{level(character) // 2}"]
        if rule is None:
            between = line.gaps[max(at, other)]
            features += [f"d{step}^{t}" for t in between[:_NEAR]]
            features += [f"d{step}*{c}" for c in cues_of(between)]
    features.append(f"{slot(line, at)}{slot(line, other)}{'+' if step > 0 else '-'}{min(abs(step), 2)}")
    features += _aligned(line, at, other)
    inner = range(min(at, other) + 1, max(at, other))
    rivals = sum(chances[id(line.names[i])][1] > 0.4 for i in inner)
    features.append(f"rivals{min(rivals, 2)}")
    features.append(f"peers{min(sum(chances[id(line.names[i])][0] > 0.4 for i in inner), 2)}")
    return features


def alignment(line: Line, at: int, other: int) -> str:
    """ "same" where "A and B as X and Y" puts names[other] in the place of names[at], "cross" where in another."""
    marks = _aligned(line, at, other)
    return marks[0].partition(":")[0] if marks and not marks[0].endswith(":None") else ""


def _aligned(line: Line, at: int, other: int) -> list[str]:
    """ "A and B as X and Y": the first goes with the first."""
    stretches = runs(line)
    own = next(i for i, (a, b) in enumerate(stretches) if a <= at < b)
    theirs = next(i for i, (a, b) in enumerate(stretches) if a <= other < b)
    if abs(own - theirs) != 1:
        return []
    (a, b), (c, d) = stretches[own], stretches[theirs]
    if b - a != d - c or b - a < 2:
        return ["uneven"] if max(b - a, d - c) > 1 else []
    order = "respectively" if _ORDER.search(" ".join(line.gaps[-1])) else ""
    begin, end = min(a, c), max(b, d)
    if _pairs(line, begin - 1) or _pairs(line, end - 1):
        return []
    rule = line.rules[begin + (b - a) - 1]
    name = rule.name if rule else None
    return [
        f"{'same' if at - a == other - c else 'cross'}:{name}",
        f"{'same' if at - a == other - c else 'cross'}{order}",
    ]


def _pairs(line: Line, at: int) -> bool:
    """Does the rule between names[at] and the next tie an actor to a character?"""
    rule = line.rules[at] if 0 <= at < len(line.rules) else None
    return rule is not None and rule.bond is not Bond.LIST


def change_features(context: Context, people: People, line: Line, at: int, linked: str | None) -> list[str]:
    """Features of an actor for whether they return, join, leave, or merely are of the cast.

    `linked` is the name of the rule that ties them to a character.
    """
    begin, end = next((a, b) for a, b in line.rows if a <= at < b)
    left, right = line.gaps[begin], line.gaps[end]
    features = [f"l1={left[-1] if left else ''}", f"r1={right[0] if right else ''}"]
    features += [f"r2={' '.join(right[:2])}", f"l2={' '.join(left[-2:])}"]
    features += [f"L={t}" for t in left[-_WIDE:]]
    features += [f"R={t}" for t in right[:_WIDE]]
    features += [f"L2={a} {b}" for a, b in pairwise(left[-_NEAR:])]
    features += [f"R2={a} {b}" for a, b in pairwise(right[:_NEAR])]
    features += [f"Lc={c}" for c in cues_of(left)]
    features += [f"Rc={c}" for c in cues_of(right)]
    features += [f"c={c}" for c in line.cues]
    features += [f"w={t}" for t in {t for gap in line.gaps for t in gap if t in CUES}]
    own = (line.gaps[at], line.gaps[at + 1])
    features += [f"o={c}" for gap in own for c in cues_of(gap)]
    features += [f"ow={t}" for gap in own for t in gap if t in CUES]
    features += [f"s={m.group()}" for m in _SEASON.finditer(" ".join(" ".join(g) for g in line.gaps))]
    heading = gap_tokens(line.heading)
    features += [f"h={c}" for c in cues_of(heading)]
    features += [f"hw={t}" for t in heading]
    if line.intro:
        intro = gap_tokens(line.intro)
        features += [f"i={c}" for c in cues_of(intro)]
        features += [f"iw={t}" for t in intro]
    features.append(f"k={line.kind.value}")
    features.append(f"link={linked}")
    mention = line.names[at]
    features += [f"p={t}" for t in gap_tokens(mention.prefix)]
    if people.whom[id(mention)].mentions[0] is mention:
        features.append("first-mention")
    return features + season_features(context, line) + frame_features(line, at)


def frame_features(line: Line, at: int) -> list[str]:
    """The wordings around the row of names[at]: before and after it, and above it on the page."""
    begin, end = next((a, b) for a, b in line.rows if a <= at < b)
    zones = {
        "L": " ".join(line.gaps[begin]),
        "R": " ".join(line.gaps[end]),
        "O": " ".join((*line.gaps[at][-_NEAR:], ",", *line.gaps[at + 1][:_NEAR])),
        "A": " ".join(" ".join(gap) for gap in line.gaps),
        "H": line.heading.lower(),
        "I": line.intro.lower(),
        "P": line.previous,
    }
    found = {zone: frames_in(words) for zone, words in zones.items() if words}
    features = [f"f{zone}={name}" for zone, names in found.items() for name in names]
    for zone in ("L", "R", "A", "I", "H"):
        names = [n for n in found.get(zone, ()) if n in _CHANGING]
        if names:
            features.append(f"F{zone}={'+'.join(names)}")
    if not any(n in _CHANGING for z in ("L", "R", "I", "H") for n in found.get(z, ())):
        features.append("f=none")
    return features


def season_features(context: Context, line: Line) -> list[str]:
    """Whether the sentence and its heading speak of the coming season, or of one that has been shown."""
    subjects = context.subjects
    sentence = context.sentences[line.index]
    coming = max(subjects.coming.values(), default=None)
    features = [f"S={s}" for s in _seasons(context, coming, sentence.start, sentence.end)]
    heading = context.layout.blocks[sentence.block].heading
    if heading is not None:
        block = context.layout.blocks[heading]
        features += [f"HS={s}" for s in _seasons(context, coming, block.start, block.end)]
    if not features:
        features.append("S=none")
    if coming == 1:
        features.append("new-series")
    if line.index and (before := context.sentences[line.index - 1]).block == sentence.block:
        features += [f"PS={s}" for s in _seasons(context, coming, before.start, before.end)]
    return features


def _seasons(context: Context, coming: int | None, start: int, end: int) -> set[str]:
    """How the seasons named in text[start:end] stand to the coming one."""
    found = set()
    for mention in context.subjects.seasons:
        if start <= mention.start < end:
            if mention.number is None or coming is None:
                found.add(mention.form)
            else:
                found.add("coming" if mention.number >= coming else "past")
    return found
