"""Who has which job behind the camera: words of trade in a sentence, and the names that they belong to."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.linear import LinearModel
from knownsofar.extract.people.chances import Chances, level
from knownsofar.extract.people.entities import shape
from knownsofar.extract.people.frames import frames_in
from knownsofar.extract.people.lines import Line, cues_of, is_list

Job = Literal["creator", "director", "writer", "showrunner", "producer", "composer"]


class Trade(NamedTuple):
    """A rule: words of trade, and the job that they name."""

    job: Job
    pattern: re.Pattern[str]


def _trade(job: Job, pattern: str) -> Trade:
    return Trade(job, re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE))


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
        r"(?<!art )(?<!animation )(?<!sound )(?<!casting )(?<!music )(?<!assistant )(?<!managing )(?:co-?)?directors?|(?:co-?)?direct(?:ed|s|ing)?|direction|director's chair|helm(?:s|ed|ing|ers?)?|"
        r"at the helm|behind the camera|film-?makers?|filmed by|managed by|PDs?|calls the shots|in charge|"
        r"regiss\w+|regia|dirigid[ao]",
    ),
    _trade(
        "writer",
        r"(?:co-?)?(?:screen|script)?-?writers?|(?:co-?)?writ(?:es?|ing|ten)|(?:co-?)?wrote(?!:| on | that | in an? | to )|scripts?|scripted|"
        r"screenplays?|teleplays?|pen(?:s|ned)?|series composition|script supervisor|series scripts|head writer|"
        r"scenario|author(?:ed)? the scripts?|word processor",
    ),
    _trade(
        "showrunner",
        r"(?:co-?)?show-?runn(?:ers?|ing)|runs? the show|ran the show|runs it|who runs|ran season",
    ),
    _trade(
        "producer",
        r"(?<!music )(?:co-?)?(?:exec(?:utive)?[ -])?produc(?:ers?|ed|es?|ing)|EPs?|executive-produc\w+|exec produc\w+",
    ),
    _trade("composer", r"composers?|compos(?:ed|es|ing)|music|scor(?:e|es|ed|ing)|soundtrack"),
)
_ANY = re.compile("|".join(t.pattern.pattern for t in TRADES), re.IGNORECASE)
GONE = "gone"
"""The label of one who gives a job up: they had it, and they have it no more."""
_RIVAL = 0.8
"""What is left of the chance of a name when another claims the same words more strongly."""
_TURN = 50
_REACH = 160
"""How many characters apart a name and the words of its trade may stand."""
_TOKEN = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d+|[^\w\s]")


class Cue(NamedTuple):
    """Words of trade at text[start:end] of a sentence."""

    job: Job
    start: int
    end: int
    words: str


class Post(NamedTuple):
    """A name with words of trade in its sentence, and the chances of the job."""

    line: Line
    at: int
    cue: Cue
    holds: float
    gone: float


def find_cues(words: str, offset: int) -> list[Cue]:
    """The words of trade in a sentence that begins at `offset` of the text."""
    if _ANY.search(words) is None:
        return []
    return [
        Cue(trade.job, offset + m.start(), offset + m.end(), m.group().lower())
        for trade in TRADES
        for m in trade.pattern.finditer(words)
    ]


def candidates(
    context: Context, lines: list[Line], chances: Chances
) -> list[tuple[Line, int, Cue, list[str]]]:
    """Every name with every word of trade in its sentence, and the features of the two."""
    found = []
    for line in lines:
        cues = find_cues(context.words(line.index), context.sentences[line.index].start)
        for cue in cues:
            for at, mention in enumerate(line.names):
                if cue.start - mention.end > _REACH or mention.start - cue.end > _REACH:
                    continue
                if mention.start < cue.end and cue.start < mention.end:
                    continue
                features = job_features(line, at, cue, cues, context.text, chances)
                features += [f"s={s}" for s in shape(mention.text)]
                found.append((line, at, cue, features))
    return found


def find_posts(context: Context, lines: list[Line], chances: Chances) -> list[Post]:
    """Who may have which job: every name with every word of trade near it."""
    model: LinearModel | None = None
    posts = []
    for line, at, cue, features in candidates(context, lines, chances):
        model = model or context.models("people-job")
        odds = model.probabilities(features)
        posts.append(Post(line, at, cue, odds["holds"], odds.get(GONE, 0.0)))
    return _rivals(posts)


def _rivals(posts: list[Post]) -> list[Post]:
    """Of the names that claim the same words, the best and those in its list keep their chance."""
    by_cue: dict[tuple[int, str], list[Post]] = {}
    for post in posts:
        by_cue.setdefault((post.cue.start, post.cue.job), []).append(post)
    kept = []
    for rivals in by_cue.values():
        best = max(rivals, key=lambda p: p.holds + p.gone)
        low, high = list_around(best.line, best.at)
        for post in rivals:
            if low <= post.at <= high:
                kept.append(post)
            else:
                kept.append(post._replace(holds=post.holds * _RIVAL, gone=post.gone * _RIVAL))
    return kept


def list_around(line: Line, at: int) -> tuple[int, int]:
    """The first and the last name of the list that names[at] stands in."""
    low = high = at
    while low > 0 and is_list(line.rules[low - 1]):
        low -= 1
    while high < len(line.rules) and is_list(line.rules[high]):
        high += 1
    return low, high


def job_features(line: Line, at: int, cue: Cue, cues: list[Cue], text: str, chances: Chances) -> list[str]:
    """Features of names[at] as the one whom words of trade belong to."""
    mention = line.names[at]
    nearest = _nearest(line, at, cue)
    edge = line.names[nearest]
    after = cue.start >= edge.end
    between = tokens(text[edge.end : cue.start] if after else text[cue.end : edge.start])
    side = ">" if after else "<"
    crossed = [
        i
        for i, n in enumerate(line.names)
        if i != nearest and (edge.end <= n.start < cue.start if after else cue.end <= n.start < edge.start)
    ]
    features = [f"j={cue.job}", f"{side}{cue.words}", f"{side}{cue.job}", f"{side}n{min(len(crossed), 4)}"]
    actor, character, crew = chances[id(mention)]
    features += [f"a{level(actor)}", f"b{level(character)}", f"a{level(actor)},{side}"]
    features += [f"w{level(crew)}", f"w{level(crew)},{side}", f"n{level(1 - actor - character - crew)}"]
    features += [f"{side}fb={f}" for f in frames_in(" ".join(between))]
    features += [f"fc={f}" for f in frames_in(" ".join(tokens(text[max(0, cue.start - 40) : cue.end + 50])))]
    features += _in_turn(line, at, cue, cues)
    features += _between(side, between, crossed, line, at)
    features += _around(text, cue, side)
    others = [c for c in cues if c is not cue]
    features += [f"near={c.job}{side}" for c in others if abs(c.start - cue.start) < 30]
    if not others:
        features.append("only-cue")
    first = min(line.names, key=lambda n: _distance(n.start, n.end, cue))
    features.append(f"nearest{first is edge},{side}")
    features.append(f"member{min(abs(nearest - at), 3)}{side}")
    closest = min(cues, key=lambda c: _distance(edge.start, edge.end, c))
    features.append(f"closest{closest is cue}")
    if mention.titled:
        features.append("titled")
    left, right = line.gaps[at], line.gaps[at + 1]
    features += [f"l1={left[-1] if left else ''}", f"r1={right[0] if right else ''}"]
    features += [f"l2={' '.join(left[-2:])}", f"r2={' '.join(right[:2])}"]
    features += [f"c={c}" for c in line.cues]
    features.append(f"k={line.kind.value}")
    return features


def _nearest(line: Line, at: int, cue: Cue) -> int:
    """The member of the list that names[at] stands in that is nearest to the words of trade.

    "Showrunners A, B and C": what holds for A holds for C.
    """
    low, high = list_around(line, at)
    members = line.names[low : high + 1]
    if any(m.start < cue.end and cue.start < m.end for m in members):
        return at
    if any(a.end <= cue.start and cue.end <= b.start for a, b in pairwise(members)):
        return at
    return min(range(low, high + 1), key=lambda i: _distance(line.names[i].start, line.names[i].end, cue))


def _in_turn(line: Line, at: int, cue: Cue, cues: list[Cue]) -> list[str]:
    """ "A and B are writer and composer, respectively": the first has the first job."""
    if "respectively" not in line.gaps[-1] and "respectively" not in line.gaps[at + 1]:
        return []
    low, high = list_around(line, at)
    near = [c for c in cues if abs(c.start - cue.start) < _TURN]
    if high == low or len(near) != high - low + 1:
        return []
    return ["turn" if near.index(cue) == at - low else "out-of-turn"]


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
    features += [f"ca*={t}" for t in after[:4]]
    if len(after) > 1:
        features.append(f"{side}ca2={after[0]} {after[1]}")
    if len(before) > 1:
        features.append(f"{side}cb2={before[-2]} {before[-1]}")
    return features


@lru_cache(maxsize=8192)
def tokens(text: str) -> tuple[str, ...]:
    """Words and marks of a text in lower case."""
    return tuple("#" if t.isdigit() else t for t in _TOKEN.findall(text.lower().replace("’", "'")))
