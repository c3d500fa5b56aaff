"""The people of one article: every name read twice, with what each is."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.linear import Bag
from knownsofar.extract.people.chances import Chance
from knownsofar.extract.people.entities import Entity, find_entities
from knownsofar.extract.people.features import Setting, role_features, rules_seen
from knownsofar.extract.people.jobs import Post, find_posts
from knownsofar.extract.people.lines import Line, find_lines
from knownsofar.extract.people.mending import mend
from knownsofar.extract.people.names import Mention, find_names
from knownsofar.extract.people.order import settle
from knownsofar.extract.people.second import second_features
from knownsofar.model import Slip

_HOPELESS = 0.06
"""The chance to be anybody of interest below which a name is not read twice: a third of all, for no loss."""


class People(NamedTuple):
    """Who is named in an article.

    `whom` gives for each mention, by its id, the one it names; `chances` its
    chance to be somebody of the cast and to be a character; `posts` are the jobs
    that names may have, `slips` are the
    broken list lines that were mended on the way.
    """

    mentions: list[Mention]
    lines: list[Line]
    whom: dict[int, Entity]
    chances: dict[int, Chance]
    posts: list[Post]
    slips: list[Slip]
    setting: Setting


@lru_cache(maxsize=4)
def find_people(context: Context) -> People:
    """The names of an article, with no chances before `read_people` fills them in."""
    mentions, slips = mend(context, find_names(context))
    return People(
        mentions, find_lines(context, mentions), find_entities(mentions), {}, [], slips, Setting.of(context)
    )


def first_features(people: People) -> list[tuple[Line, int, list[str]]]:
    """The features of every name for the first reading."""
    seen = rules_seen(people.lines, people.whom)
    return [
        (line, at, role_features(line, at, people.whom[id(line.names[at])], seen, people.setting))
        for line in people.lines
        for at in range(len(line.names))
    ]


@lru_cache(maxsize=4)
def read_people(context: Context) -> People:
    """The names of an article, read twice. Kept for the rules that ask after each other."""
    people = find_people(context)
    if not people.mentions:
        return people
    rows = [(id(line.names[at]), line, at, Bag(features)) for line, at, features in first_features(people)]
    model = context.models("people-first")
    first = {mention: Chance.of(model.probabilities((), (bag,))) for mention, _, _, bag in rows}
    people.posts.extend(find_posts(context, people.lines, first))
    busy = chances_of_work(people.posts)
    model = context.models("people-second")
    for mention, line, at, bag in rows:
        if sum(first[mention]) < _HOPELESS:
            people.chances[mention] = first[mention]
            continue
        more = ["2" + f for f in second_features(line, at, people.whom, first, busy)]
        people.chances[mention] = Chance.of(model.probabilities(more, (bag,)))
    for line in people.lines:
        settle(line, people.chances)
    return people


def chances_of_work(posts: list[Post]) -> dict[int, float]:
    """For each mention, by its id, the chance that it has some job behind the camera."""
    busy: dict[int, float] = {}
    for post in posts:
        mention = id(post.line.names[post.at])
        busy[mention] = max(busy.get(mention, 0.0), post.holds + post.gone)
    return busy
