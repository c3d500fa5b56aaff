"""Who is behind it: creators, directors, writers, showrunners, producers, composers.

The words of trade are data in people/jobs.py; a learnt part says which names
they belong to, and whether somebody gives the job up.
"""

from __future__ import annotations

from knownsofar.extract.context import Context, Proposal
from knownsofar.extract.people.reading import read_people
from knownsofar.model import Crew

JOB_FLOOR = 0.45
"""The chance from which words of trade are given to a name; chosen for F1 in cross-validation by series."""


def propose_crew(context: Context) -> list[Proposal]:
    """Everybody behind the camera whom the article names, once a job; one who goes held it before."""
    people = read_people(context)
    best: dict[tuple[str, str, bool], Proposal] = {}
    for post in people.posts:
        score = post.holds + post.gone
        if score < JOB_FLOOR:
            continue
        mention = post.line.names[post.at]
        name = people.whom[id(mention)].name
        for polarity in (True, False) if post.gone > post.holds else (True,):
            best.setdefault(
                (name, post.cue.job, polarity),
                Proposal(
                    Crew(name, post.cue.job),
                    post.line.index,
                    min(mention.start, post.cue.start),
                    max(mention.end, post.cue.end),
                    f"crew: {post.cue.words}",
                    polarity=polarity,
                    score=score,
                ),
            )
    return list(best.values())
