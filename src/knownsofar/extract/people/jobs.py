"""Who has which job behind the camera: words of trade in a sentence, and the names that they belong to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from knownsofar.extract.people.lines import Line, cues_of, is_list
from knownsofar.extract.people.second import Chances, level


class Trade(NamedTuple):
    """A rule: words of trade, and the jobs that they name."""

    name: str
    pattern: re.Pattern[str]
    jobs: tuple[str, ...]


def _trade(name: str, pattern: str, *jobs: str) -> Trade:
    return Trade(name, re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE), jobs or (name,))


TRADES: tuple[Trade, ...] = (
    _trade(
        "creator",
        r"(?:co-?)?creators?|(?:co-?)?creat(?:ed|es?|ing)|creation of|creation|brainchild of|brainchild|founded|"
        r"conceived|dream(?:t|ed) up|devised|(?:co-?)?develop(?:ed|s|ers?)|makers?|creative minds?|mastermind\w*|"
        r"the work of|this work of|comes? from|came from|comes to us from|made by|has made|the minds?|masterminds?|"
        r"from the people|who gave us|masterminded",
    ),
    _trade(
        "director",
        r"(?:co-?)?directors?|(?:co-?)?direct(?:ed|s|ing)?|direction|director's chair|helm(?:s|ed|ing|ers?)?|"
        r"at the helm|behind the camera|film-?makers?|filmed by|managed by|PDs?|calls the shots|in charge|"
        r"regiss\w+|regia|dirigid[ao]",
    ),
    _trade(
        "writer",
        r"(?:co-?)?(?:screen|script)?-?writers?|(?:co-?)?writ(?:es?|ing|ten)|(?:co-?)?wrote|scripts?|scripted|"
        r"screenplays?|teleplays?|pen(?:s|ned)?|series composition|script supervisor|series scripts|head writer|"
        r"scenario|wrote it|author(?:ed)? the scripts?|word processor",
    ),
    _trade(
        "showrunner",
        r"(?:co-?)?show-?runn(?:ers?|ing)|runs? the show|ran the show|runs it|who runs|ran season",
    ),
    _trade(
        "producer",
        r"(?:co-?)?(?:exec(?:utive)?[ -])?produc(?:ers?|ed|es?|ing)|EPs?|executive-produc\w+|exec produc\w+",
    ),
    _trade("composer", r"composers?|compos(?:ed|es|ing)|music|scor(?:e|es|ed|ing)|soundtrack"),
)
JOBS = ("creator", "director", "writer", "showrunner", "producer", "composer")
_ANY = re.compile("|".join(t.pattern.pattern for t in TRADES), re.IGNORECASE)
_NEAR = 5
_TOKEN = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+|[^\w\s]")


class Cue(NamedTuple):
    """Words of trade at text[start:end] of a sentence."""

    job: str
    start: int
    end: int
    words: str


def find_cues(words: str, offset: int) -> list[Cue]:
    """The words of trade in a sentence that begins at `offset` of the text."""
    if _ANY.search(words) is None:
        return []
    return [
        Cue(job, offset + m.start(), offset + m.end(), m.group().lower())
        for trade in TRADES
        for m in trade.pattern.finditer(words)
        for job in trade.jobs
    ]


def job_features(line: Line, at: int, cue: Cue, cues: list[Cue], text: str, chances: Chances) -> list[str]:
    """Features of names[at] as the one whom words of trade belong to."""
    mention = line.names[at]
    after = cue.start >= mention.end
    between = tokens(text[mention.end : cue.start] if after else text[cue.end : mention.start])
    side = ">" if after else "<"
    crossed = [
        i
        for i, n in enumerate(line.names)
        if i != at and (mention.end <= n.start < cue.start if after else cue.end <= n.start < mention.start)
    ]
    features = [f"j={cue.job}", f"{side}{cue.words}", f"{side}{cue.job}", f"{side}n{min(len(crossed), 4)}"]
    actor, character = chances[id(mention)]
    features += [f"a{level(actor)}", f"b{level(character)}", f"a{level(actor)},{side}"]
    features += _between(side, between, crossed, line, at)
    features += _around(text, cue, side)
    others = [c for c in cues if c is not cue]
    features += [f"near={c.job}{side}" for c in others if abs(c.start - cue.start) < 30]
    if not others:
        features.append("only-cue")
    nearest = min(line.names, key=lambda n: _distance(n.start, n.end, cue))
    features.append(f"nearest{nearest is mention},{side}")
    closest = min(cues, key=lambda c: _distance(mention.start, mention.end, c))
    features.append(f"closest{closest is cue}")
    if mention.titled:
        features.append("titled")
    left, right = line.gaps[at], line.gaps[at + 1]
    features += [f"l1={left[-1] if left else ''}", f"r1={right[0] if right else ''}"]
    features += [f"l2={' '.join(left[-2:])}", f"r2={' '.join(right[:2])}"]
    features += [f"c={c}" for c in line.cues]
    features.append(f"k={line.kind.value}")
    return features


def shape_features(shapes: tuple[str, ...]) -> list[str]:
    """What the name looks like, as features of a job."""
    return [f"s={s}" for s in shapes]


def _distance(start: int, end: int, cue: Cue) -> int:
    return max(cue.start - end, start - cue.end, 0)


def _between(side: str, between: tuple[str, ...], crossed: list[int], line: Line, at: int) -> list[str]:
    """What stands between the name and the words of trade."""
    features = [f"{side}len{min(len(between), 12) // 2}"]
    if len(between) <= 6 and not crossed:
        features.append(f"{side}={' '.join(between)}")
    if between:
        features += [f"{side}f={between[0]}", f"{side}l={between[-1]}"]
        features += [f"{side}t={t}" for t in set(between) if len(between) <= 15 and not t.istitle()]
    else:
        features.append(f"{side}touch")
    features += [
        f"{side}q={t}" for t in (",", ";", ".", "by", "(", "who", "of", "and", "is", "with") if t in between
    ]
    if crossed:
        low, high = min([*crossed, at]), max([*crossed, at])
        listed = all(is_list(rule) for rule in line.rules[low:high])
        features.append(f"{side}listed{listed}")
    features += [f"{side}c={c}" for c in cues_of(between)]
    return features


def _around(text: str, cue: Cue, side: str) -> list[str]:
    """The words next to the words of trade."""
    before = tokens(text[max(0, cue.start - 24) : cue.start])
    after = tokens(text[cue.end : cue.end + 24])
    features = [f"{side}cb={before[-1] if before else ''}", f"{side}ca={after[0] if after else ''}"]
    features.append(f"{side}{cue.job}cb={before[-1] if before else ''}")
    features.append(f"{side}{cue.job}ca={after[0] if after else ''}")
    if len(after) > 1:
        features.append(f"{side}ca2={after[0]} {after[1]}")
    if len(before) > 1:
        features.append(f"{side}cb2={before[-2]} {before[-1]}")
    return features


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[str, ...]:
    """Words and marks of a text in lower case."""
    return tuple("#" if t.isdigit() else t for t in _TOKEN.findall(text.lower().replace("’", "'")))
