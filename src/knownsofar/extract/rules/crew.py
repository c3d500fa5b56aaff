"""Who is behind it: creators, directors, writers, showrunners, producers, composers.

The words of trade are data in people/jobs.py; a learnt part says which names
they belong to, another whether somebody goes.
"""

from __future__ import annotations


from knownsofar.extract.context import Context, Proposal
from knownsofar.extract.people.entities import shape
from knownsofar.extract.people.jobs import Cue, find_cues, job_features, shape_features
from knownsofar.extract.people.lines import Line
from knownsofar.extract.people.reading import People, read_people
from knownsofar.model import Crew

JOB_FLOOR = 0.45
"""The chance from which words of trade are given to a name; chosen for F1 in cross-validation by series."""
GONE = "gone"
"""The label of one who gives the job up: they had it, and they have it no more."""
_REACH = 160
"""How many characters apart a name and the words of its trade may stand."""


def candidates(context: Context, people: People) -> list[tuple[Line, int, Cue, list[str]]]:
    """Every name with every word of trade in its sentence, and the features of the two."""
    found = []
    for line in people.lines:
        cues = find_cues(context.words(line.index), context.sentences[line.index].start)
        for cue in cues:
            for at, mention in enumerate(line.names):
                if cue.start - mention.end > _REACH or mention.start - cue.end > _REACH:
                    continue
                if mention.start < cue.end and cue.start < mention.end:
                    continue
                features = job_features(line, at, cue, cues, context.text, people.chances)
                features += shape_features(shape(mention.text))
                found.append((line, at, cue, features))
    return found


def propose_crew(context: Context) -> list[Proposal]:
    """Everybody behind the camera whom the article names, once a job."""
    people = read_people(context)
    if not people.mentions:
        return []
    model = context.models("people-job")
    best: dict[tuple[str, str, bool], Proposal] = {}
    for line, at, cue, features in candidates(context, people):
        chances = model.probabilities(features)
        score = 1.0 - chances["none"]
        if score < JOB_FLOOR:
            continue
        mention = line.names[at]
        name = people.whom[id(mention)].name
        gone = chances.get(GONE, 0.0) > chances["holds"]
        for polarity in (True, False) if gone else (True,):
            best.setdefault(
                (name, cue.job, polarity),
                Proposal(
                    Crew(name, cue.job),
                    line.index,
                    min(mention.start, cue.start),
                    max(mention.end, cue.end),
                    f"crew: {cue.words}",
                    polarity=polarity,
                    score=max(score, 0.5),
                ),
            )
    return list(best.values())
