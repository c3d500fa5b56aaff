"""What the learnt parts look at: features of one name in its line, as short strings.

All are cheap to make: the tokens between names are cut once a line, and a
feature is looked up in a dict of weights or weighs nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.people.entities import Entity, shape
from knownsofar.extract.people.frames import frames_in
from knownsofar.extract.people.lines import Line, cues_of, gap_tokens, is_list
from knownsofar.extract.people.patterns import Bond, Gap

_NEAR = 4
_TELLING = frozenset(("back", "join", "talks", "leave", "play", "star", "cast", "host", "include"))
"""Classes of cue words without which a sentence seldom speaks of the cast."""
_BRACKET = "PERSON (CHARACTER)"
_FAR = 12


class Setting(NamedTuple):
    """What the whole article says: its headline, whether it is about anime, how many sentences it has."""

    headline: str
    anime: bool
    sentences: int

    @classmethod
    def of(cls, context: Context) -> Setting:
        """The setting of an article."""
        anime = _ANIME.search(context.text) is not None
        return cls(context.article.title, anime, len(context.sentences))


_ANIME = re.compile(r"\b(?:[Aa]nime|[Mm]anga|ANIME)\b")


def role_features(
    line: Line, at: int, entity: Entity, seen: dict[str, set[str]], setting: Setting
) -> list[str]:
    """Features of names[at] of a line for what it is: somebody of the cast, a character, or neither.

    `seen` maps the name of each entity to the rules beside its other mentions.
    """
    mention = line.names[at]
    shapes = shape(mention.text)
    begin, end = _row(line, at)
    left, right = line.gaps[at], line.gaps[at + 1]
    before = line.rules[at - 1] if at > 0 else None
    after = line.rules[at] if at < len(line.rules) else None
    features = [f"s={s}" for s in shapes]
    gaz = shapes[1]
    features += _sides(left, right)
    features += _rules(line, at, before, after, gaz)
    row_left, row_right = line.gaps[begin], line.gaps[end]
    features += _row_sides(row_left, row_right, gaz)
    features.append(f"row{min(end - begin, 5)}")
    features += _titles(line, begin, end, at)
    features += [f"c={cue}" for cue in line.cues]
    features.append(f"k={line.kind.value}")
    if not _TELLING.intersection(line.cues) and all(is_list(rule) for rule in line.rules[begin : end - 1]):
        features += ["bare", f"bare,{line.kind.value}", f"bare,{gaz}"]
    if entity.name in setting.headline:
        features += ["headline", f"headline,{gaz}"]
    if setting.anime:
        voiced = "play" in line.cues or "cast" in line.cues
        features += ["anime", f"anime,{gaz}", f"anime,{gaz},{voiced}", f"anime,{shapes[-1]}"]
    features.append(f"part{4 * line.index // max(setting.sentences, 1)}")
    if line.heading:
        features += [f"h={cue}" for cue in cues_of(gap_tokens(line.heading))]
    if line.intro:
        features += [f"i={cue}" for cue in cues_of(gap_tokens(line.intro))]
    if at == 0:
        features.append("first")
        if not left:
            features.append(f"opens,{line.kind.value},{gaz}")
    if not right and at == len(line.names) - 1:
        features.append(f"closes,{line.kind.value},{gaz}")
    features += _own(mention.prefix, mention.titled, mention.framed, mention.initial)
    features += _of_entity(mention.text, entity, seen, before, after, mention.start)
    return features


def _row(line: Line, at: int) -> tuple[int, int]:
    for begin, end in line.rows:
        if begin <= at < end:
            return begin, end
    return at, at + 1


def _sides(left: tuple[str, ...], right: tuple[str, ...]) -> list[str]:
    """The nearest tokens and the cue words on either side."""
    features = [f"l1={left[-1] if left else ''}", f"r1={right[0] if right else ''}"]
    if len(left) > 1:
        features.append(f"l2={left[-2]} {left[-1]}")
    if len(right) > 1:
        features.append(f"r2={right[0]} {right[1]}")
    if len(right) > 2:
        features.append(f"r3={right[0]} {right[1]} {right[2]}")
    features += [f"lc={cue}" for cue in cues_of(left[-_NEAR:])]
    features += [f"rc={cue}" for cue in cues_of(right[:_NEAR])]
    features += [f"lf={name}" for name in frames_in(" ".join(left[-_NEAR - 2 :]))]
    features += [f"rf={name}" for name in frames_in(" ".join(right[: _NEAR + 2]))]
    return features


def _rules(line: Line, at: int, before: Gap | None, after: Gap | None, gaz: str) -> list[str]:
    """The rules to the neighbours, with what the neighbours look like."""
    features = []
    if before is not None:
        other = shape(line.names[at - 1].text)[1]
        features += [f"<{before.name}", f"<{before.name},{gaz}", f"<{before.name},{other},{gaz}"]
        if at > 1 and (first := line.rules[at - 2]) is not None:
            features.append(f"<<{first.name}|{before.name}")
    if after is not None:
        other = shape(line.names[at + 1].text)[1]
        features += [f">{after.name}", f">{after.name},{gaz}", f">{after.name},{gaz},{other}"]
        if at + 1 < len(line.rules) and (last := line.rules[at + 1]) is not None:
            features.append(f">>{after.name}|{last.name}")
    if before is not None and after is not None:
        features.append(f"<{before.name}>{after.name}")
    if before is not None and before.name == _BRACKET:
        features += _bracket(line.gaps[at + 1], gaz)
    if after is not None and after.name == _BRACKET and at + 2 < len(line.gaps):
        features += [f"b{f}" for f in _bracket(line.gaps[at + 2], gaz)]
    return features


def _bracket(rest: tuple[str, ...], gaz: str) -> list[str]:
    """What else a bracket holds after the name that begins it: titles come in series and have small words."""
    closing = rest.index(")") if ")" in rest else len(rest)
    inside = rest[:closing]
    if not inside:
        return ["bracket=name", f"bracket=name,{gaz}"]
    return [f"bracket={inside[0]}", "bracket=more"]


_ODD = frozenset(("has-common", "has-stop", "article", "unknown2", "digit"))


def _titles(line: Line, begin: int, end: int, at: int) -> list[str]:
    """How far the bracketed names of a row look like titles: "A (The Affair), B (Game of Thrones)"."""
    inside = [
        i + 1 for i in range(begin, end - 1) if (rule := line.rules[i]) is not None and rule.name == _BRACKET
    ]
    if not inside:
        return []
    odd = sum(bool(_ODD.intersection(shape(line.names[i].text))) for i in inside)
    more = sum(bool(line.gaps[i + 1]) and line.gaps[i + 1][0] != ")" for i in inside)
    share = f"{'in' if at in inside else 'out'}{3 * odd // len(inside)}"
    return [
        f"odd={share}",
        f"odd={share},{min(len(inside), 3)}",
        f"more={'in' if at in inside else 'out'}{bool(more)}",
    ]


def _row_sides(left: tuple[str, ...], right: tuple[str, ...], gaz: str) -> list[str]:
    """What stands before and after the row that the name belongs to."""
    features = [f"L1={left[-1] if left else ''}", f"R1={right[0] if right else ''}"]
    if len(right) > 1:
        features.append(f"R2={right[0]} {right[1]}")
    if len(left) > 1:
        features.append(f"L2={left[-2]} {left[-1]}")
    features += [f"Lf={name}" for name in frames_in(" ".join(left[-_FAR:]))]
    features += [f"Rf={name}" for name in frames_in(" ".join(right[:_FAR]))]
    for cue in cues_of(left[-_FAR:]):
        features += [f"Lc={cue}", f"Lc={cue},{gaz}"]
    for cue in cues_of(right[:_FAR]):
        features += [f"Rc={cue}", f"Rc={cue},{gaz}"]
    return features


def _own(prefix: str, titled: bool, framed: bool, initial: bool) -> list[str]:
    features = []
    if prefix:
        features.append("prefix")
        features += [f"p={word}" for word in gap_tokens(prefix)]
    if titled:
        features.append("titled")
    if framed:
        features.append("framed")
    if initial:
        features.append("initial")
    return features


def _of_entity(
    text: str, entity: Entity, seen: dict[str, set[str]], before: Gap | None, after: Gap | None, start: int
) -> list[str]:
    """What the article's other mentions of the same name say."""
    count = len(entity.mentions)
    features = [f"m{min(count, 4)}", "full" if text == entity.name else "short"]
    if entity.mentions[0].start == start:
        features.append("first-mention")
    own = {f"<{before.name}" if before else "", f">{after.name}" if after else ""}
    features += [f"e={rule}" for rule in seen.get(entity.name, ()) if rule not in own]
    if before is not None and before.bond is not Bond.LIST:
        features.append(f"<{before.name},m{min(count, 3)}")
    if after is not None and after.bond is not Bond.LIST:
        features.append(f">{after.name},m{min(count, 3)}")
    return features


def rules_seen(lines: list[Line], whom: dict[int, Entity]) -> dict[str, set[str]]:
    """For each entity the rules that bind its mentions to a character or a person; by id of the mention."""
    seen: dict[str, set[str]] = {}
    for line in lines:
        for at, rule in enumerate(line.rules):
            if rule is None or rule.bond is Bond.LIST:
                continue
            seen.setdefault(whom[id(line.names[at])].name, set()).add(f">{rule.name}")
            seen.setdefault(whom[id(line.names[at + 1])].name, set()).add(f"<{rule.name}")
    return seen
