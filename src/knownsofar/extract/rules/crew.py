"""Who is behind it: creators, directors, writers, showrunners, producers, composers.

The words of trade are data in people/jobs.py; a learnt part says which names
they belong to, and whether somebody gives the job up.
"""

from __future__ import annotations

import re
from functools import cache

from knownsofar.extract.context import UNRESOLVED, Context, Proposal, Unresolved
from knownsofar.extract.people.jobs import Post
from knownsofar.extract.people.reading import read_people
from knownsofar.model import Crew

JOB_FLOOR = 0.55
"""The chance from which words of trade are given to a name; chosen for F1 in cross-validation by series."""


@cache
def _earlier() -> re.Pattern[str]:
    """ "who directed the first", "as in season one", "the creative team of both seasons"."""
    return re.compile(
        r"\b(?:(?P<all>as in|team of)|(?P<noun>of)|did|for|directed|wrote|penned|helmed|ran|crafted|composed|"
        r"produced) (?:\w+ (?:episode )?of )?(?:the )?"
        r"(?:first (?:(?P<some>two|three|four) )?(?:seasons?|series|one)?|"
        r"(?P<both>both) seasons|season (?:one|1)|initial season|original|old one)(?=\W|$)",
        re.IGNORECASE,
    )


_AGAIN = re.compile(
    r"\b(?:again|too|as well|also|once more|returns?|(?:is|are) back|stays?|will|second|third|"
    r"new (?:season|one))\b",
    re.IGNORECASE,
)
_COUNT = {"two": 2, "both": 2, "three": 3, "four": 4}


def propose_crew(context: Context) -> list[Proposal]:
    """Everybody behind the camera whom the article names, once a job; one who goes held it before."""
    people = read_people(context)
    best: dict[tuple[str, str, bool, int | None], Proposal] = {}
    for post in people.posts:
        score = post.holds + post.gone
        if score < JOB_FLOOR:
            continue
        mention = post.line.names[post.at]
        name = people.whom[id(mention)].name
        for polarity in (True, False) if post.gone > post.holds else (True,):
            for season in _seasons(context, post, people.posts) if polarity else [UNRESOLVED]:
                key = (name, post.cue.job, polarity, season if isinstance(season, int) else None)
                best.setdefault(key, _proposal(name, post, polarity, season, score))
    return list(best.values())


def _proposal(name: str, post: Post, polarity: bool, season: int | Unresolved, score: float) -> Proposal:
    mention = post.line.names[post.at]
    return Proposal(
        Crew(name, post.cue.job),
        post.line.index,
        min(mention.start, post.cue.start),
        max(mention.end, post.cue.end),
        f"crew: {post.cue.words}",
        polarity=polarity,
        season=season,
        score=score,
    )


def _seasons(context: Context, post: Post, posts: list[Post]) -> list[int | Unresolved]:
    """The seasons that a job was done for: "who wrote the first, writes the second too" is said of both."""
    words = context.words(post.line.index)
    begin = context.sentences[post.line.index].start
    for earlier in _earlier().finditer(words):
        before, after = words[: earlier.start()], words[earlier.end() :]
        if not _AGAIN.search(before) and not _AGAIN.search(after):
            continue
        if earlier["all"] or _is_of(post, posts, begin + earlier.start(), noun=bool(earlier["noun"])):
            last = _COUNT.get((earlier["some"] or earlier["both"] or "").lower(), 1)
            return [UNRESOLVED, *range(1, last + 1)]
    return [UNRESOLVED]


def _is_of(post: Post, posts: list[Post], place: int, *, noun: bool) -> bool:
    """Do words about an earlier season at `place` belong to this job?

    They belong to the nearest words of trade; "the script of the original" needs the job once more.
    """
    cues = {p.cue for p in posts if p.line is post.line}
    nearest = min(cues, key=lambda cue: min(abs(cue.start - place), abs(cue.end - place)))
    if nearest.job != post.cue.job:
        return False
    return not noun or any(c.job == post.cue.job and c.start != nearest.start for c in cues)
