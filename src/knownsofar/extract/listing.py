"""Which titles of a sentence are listed together: what is said of one of them is said of all."""

from __future__ import annotations

import re

from knownsofar.extract.reading import Reading
from knownsofar.model import SeriesMention

MOST_WORDS = 6
"""Words that may stand between two titles of one list: "the sitcom", "Ann Lee's", "a second season of"."""
# What describes a title within a list: "Glass Harbor (HBO), which lost its star this year; Paper Kings".
_BRACKET = re.compile(r"\([^()]{1,60}\)")
_CLAUSE_OF_TITLE = re.compile(
    r",\s(?:which|who|whose|where|with|about|from|starring|based)\b[^,;()]{1,90}(?=[,;])"
)
_JOINT = re.compile(r"[,;&/]|\b(?:and|or|plus|alongside|as well as|along with)\b")
_WORD = re.compile(r"[^\W_][\w'’.-]*")
# With these between them two titles stand in two clauses.
_CLAUSE = re.compile(
    r"[.!?:](?=\s)|\b(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|should|but|while|not|than|like|unlike|"
    r"because|since|after|before|when|if|that|who|which|does|did|do|gets?|got|returns?|renew\w*|cancel\w*|axe\w*|"
    r"order\w*|end(?:s|ed)|premier\w*|debut\w*|star(?:s|red|ring)?|join\w*|follow\w*|creat\w*|maker?s?|writer|fame)\b",
    re.IGNORECASE,
)


def lists(reading: Reading, sentence: int) -> list[list[SeriesMention]]:
    """The subjects that a sentence names, those together that are joined by commas and conjunctions."""
    dates = [d.start for d in reading.dates(sentence)]
    found: list[list[SeriesMention]] = []
    for mention in reading.series[sentence]:
        if not mention.subject:
            continue
        if found:
            begin = found[-1][-1].end
            between = reading.text[begin : mention.start]
            if _are_joined(between, [at - begin for at in dates if begin <= at < mention.start]):
                found[-1].append(mention)
                continue
        found.append([mention])
    return found


def _are_joined(between: str, dates: list[int]) -> bool:
    """Whether the words between two titles join them; `dates` tells where dates begin in them."""
    asides = list(_CLAUSE_OF_TITLE.finditer(between))
    if any(not any(a.start() <= at < a.end() for a in asides) for at in dates):
        return False
    bare = _BRACKET.sub(" ", _CLAUSE_OF_TITLE.sub(" ", between))
    return (
        _JOINT.search(bare) is not None
        and len(_WORD.findall(bare)) <= MOST_WORDS
        and _CLAUSE.search(bare) is None
    )
