"""Fits the learnt parts of the reading of people, and measures them by series.

    python -m training.people [--errors FILE] [--without-practice]

cross-validates on training/gold.jsonl: the practice stories and sentences only
ever teach. `python -m training` fits these weights with all others.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from knownsofar.extract.context import Context
from knownsofar.extract.linear import LinearModel
from knownsofar.extract.people.casting import change_features, link_candidates, link_features
from knownsofar.extract.people.chances import Chance
from knownsofar.extract.people.entities import Entity, name_words
from knownsofar.extract.people.jobs import GONE, candidates, find_posts
from knownsofar.extract.people.names import Mention
from knownsofar.extract.people.order import settle
from knownsofar.extract.people.reading import (
    People,
    chances_of_work,
    find_people,
    first_features,
)
from knownsofar.extract.people.second import second_features
from knownsofar.extract.rules.cast import CHANGES, find_character, propose_cast
from knownsofar.extract.rules.crew import propose_crew
from knownsofar.identify import identify
from knownsofar.model import Article, Cast, Crew, Layout, Subjects
from training.cases import Case, fold, folds, main_series
from training.fit import Row
from training.fit import fit as fit_rows
from training.sentences import practice_sentences

INNER = 3
"""How many parts the samples are cut into to be read by models that have not seen them."""
_COPIES = 2
"""How often each practice sentence is filled with new names."""
Models = dict[str, LinearModel]


class Sample(NamedTuple):
    """A case laid out, with its names and what the labels say of them."""

    case: Case
    article: Article
    layout: Layout
    subjects: Subjects
    people: People
    claims: list[dict[str, Any]]
    labels: dict[int, str | None]
    hits: dict[int, list[dict[str, Any]]]

    def context(self, models: Models) -> Context:
        """The case as the rules see it, with these models."""
        return Context(self.article, self.layout, self.subjects, models.__getitem__)


def sample(case: Case) -> Sample:
    layout = Layout.of(case.article.text)
    subjects = identify(case.article, layout)
    people = find_people(Context(case.article, layout, subjects))
    claims = [dict(c) for c in case.claims if c["predicate"] in ("cast", "crew")]
    for claim in claims:
        at = case.article.text.find(claim["sentence"])
        claim["span"] = (at, at + len(claim["sentence"])) if at >= 0 else (-1, -1)
    labels: dict[int, str | None] = {}
    hits: dict[int, list[dict[str, Any]]] = {}
    cast = [c for c in claims if c["predicate"] == "cast"]
    persons = {fold(c["value"]["person"]) for c in cast}
    makers = {c["value"]["person"] for c in claims if c["predicate"] == "crew"}
    characters = [c["value"]["character"] for c in cast if c["value"]["character"]]
    for mention in people.mentions:
        entity = people.whom[id(mention)]
        here = [
            c
            for c in cast
            if c["span"][0] <= mention.start < c["span"][1] and same(c["value"]["person"], mention, entity)
        ]
        hits[id(mention)] = here
        if here:
            labels[id(mention)] = "actor"
        elif any(is_part(mention, name) for name in characters):
            labels[id(mention)] = "character"
        elif fold(entity.name) in persons:
            labels[id(mention)] = None
        else:
            labels[id(mention)] = "crew" if any(same(name, mention, entity) for name in makers) else "none"
    return Sample(case, case.article, layout, subjects, people, claims, labels, hits)


def same(person: str, mention: Mention, entity: Entity) -> bool:
    """Does a mention name this person?"""
    wanted = fold(person)
    return wanted in (fold(entity.name), fold(mention.text)) or {fold(w) for w in person.split()} == {
        fold(w) for w in entity.name.split()
    }


def is_part(mention: Mention, character: str) -> bool:
    """Is a mention this character's name, or part of it?"""
    words = set(name_words(mention))
    return bool(words) and words <= {fold(w) for w in character.replace("/", " ").split()}


Taught = tuple[list[str], str, float]
"""Features, label, weight."""
_STORY_WEIGHT = 0.5
"""What a place in a practice story weighs beside one in a real article, chosen likewise."""
_SENTENCE_WEIGHT = 0.35
"""What a practice sentence weighs beside a place in a real article; chosen in cross-validation."""


def fit(rows: list[Taught], *, cost: float = 0.1) -> LinearModel:
    plain: list[Row] = [(features, label) for features, label, _ in rows]
    return fit_rows(plain, cost=cost, weights=[weight for *_, weight in rows])


def weight_of(s: Sample) -> float:
    if s.article.outlet == "Practice":
        return _SENTENCE_WEIGHT
    return 1.0 if s.case.id.startswith(("dev-", "more-")) else _STORY_WEIGHT


def role_rows(samples: list[Sample]) -> list[Taught]:
    return [
        (features, label, weight_of(s))
        for s in samples
        for line, at, features in first_features(s.people)
        if (label := s.labels[id(line.names[at])]) is not None
    ]


def read_first(samples: list[Sample], model: LinearModel) -> None:
    for s in samples:
        for line, at, features in first_features(s.people):
            s.people.chances[id(line.names[at])] = Chance.of(model.probabilities(features))


def second_rows(s: Sample, jobs: LinearModel) -> list[tuple[int, list[str]]]:
    first = dict(s.people.chances)
    busy = chances_of_work(find_posts(s.context({"people-job": jobs}), s.people.lines, first))
    return [
        (
            id(line.names[at]),
            [*features, *("2" + f for f in second_features(line, at, s.people.whom, first, busy))],
        )
        for line, at, features in first_features(s.people)
    ]


@cache
def sentence_samples() -> tuple[Sample, ...]:
    """The practice sentences, laid out."""
    return tuple(sample(case) for case in practice_sentences(_COPIES))


def learn(samples: list[Sample]) -> Models:
    """All models from these samples and the practice sentences.

    Later models learn from the chances that earlier ones gave to cases they had not seen.
    """
    samples = [*samples, *sentence_samples()]
    parts = [[samples[i] for i in part] for part in folds([s.case for s in samples], INNER)]
    rest = [[s for other in parts if other is not part for s in other] for part in parts]
    for part, others in zip(parts, rest, strict=True):
        read_first(part, fit(role_rows(others)))
    rows: dict[str, list[tuple[int, list[str]]]] = {}
    for part, others in zip(parts, rest, strict=True):
        jobs = fit([row for s in others for row in job_rows(s)])
        rows |= {s.case.id + s.article.url: second_rows(s, jobs) for s in part}
    models = {"people-job": fit([row for s in samples for row in job_rows(s)])}

    def labelled(some: list[Sample]) -> list[Taught]:
        return [
            (f, lab, weight_of(s))
            for s in some
            for i, f in rows[s.case.id + s.article.url]
            if (lab := s.labels[i]) is not None
        ]

    for part, others in zip(parts, rest, strict=True):
        model = fit(labelled(others))
        for s in part:
            for i, features in rows[s.case.id + s.article.url]:
                s.people.chances[i] = Chance.of(model.probabilities(features))
    for s in samples:
        for line in s.people.lines:
            settle(line, s.people.chances)
    models |= {"people-first": fit(role_rows(samples)), "people-second": fit(labelled(samples))}
    models["people-link"] = fit([row for s in samples for row in link_rows(s)])
    models["people-change"] = fit([row for s in samples for row in change_rows(s, models)], cost=0.1)
    return models


def link_rows(s: Sample) -> list[Taught]:
    found: list[Taught] = []
    for line in s.people.lines:
        for at, mention in enumerate(line.names):
            if s.labels[id(mention)] != "actor":
                continue
            names = [c["value"]["character"] for c in s.hits[id(mention)] if c["value"]["character"]]
            for other in link_candidates(line, at):
                if s.people.chances[id(line.names[other])].character < 0.02:
                    continue
                played = any(is_part(line.names[other], name) for name in names)
                found.append(
                    (
                        link_features(line, at, other, s.people.chances),
                        "yes" if played else "no",
                        weight_of(s),
                    )
                )
    return found


def change_rows(s: Sample, models: Models) -> list[Taught]:
    found: list[Taught] = []
    context = s.context(models)
    for line in s.people.lines:
        for at, mention in enumerate(line.names):
            here = s.hits[id(mention)]
            if not here:
                continue
            labels = [
                next(
                    k
                    for k, v in CHANGES.items()
                    if v == (c["value"]["change"], c["polarity"] or c["value"]["change"] == "leaving")
                )
                for c in here
                if (c["value"]["change"], c["polarity"]) in CHANGES.values()
            ]
            if labels:
                label = next((lab for lab in labels if lab != "member"), "member")
                rule = find_character(context, s.people, line, at)[1]
                found.append((change_features(context, s.people, line, at, rule), label, weight_of(s)))
    return found


def job_rows(s: Sample) -> list[Taught]:
    found: list[Taught] = []
    crew = [c for c in s.claims if c["predicate"] == "crew"]
    for line, at, cue, features in candidates(s.context({}), s.people.lines, s.people.chances):
        mention = line.names[at]
        entity = s.people.whom[id(mention)]
        mine = [
            c for c in crew if c["value"]["job"] == cue.job and same(c["value"]["person"], mention, entity)
        ]
        here = [c for c in mine if c["span"][0] <= mention.start < c["span"][1]]
        if mine and not here:
            continue
        label = "none" if not here else "holds" if all(c["polarity"] for c in here) else GONE
        found.append((features, label, weight_of(s)))
    return found


Key = tuple[str, ...]


def gold_keys(claims: list[dict[str, Any]]) -> list[tuple[Key, Any]]:
    return [
        (
            ("cast", fold(c["value"]["person"]), str(c["polarity"])),
            (fold(c["value"]["character"]), c["value"]["change"]),
        )
        if c["predicate"] == "cast"
        else (("crew", fold(c["value"]["person"]), c["value"]["job"], str(c["polarity"])), None)
        for c in claims
    ]


class Tally(NamedTuple):
    """Counts by predicate, and the errors as lines of text."""

    counts: Counter[tuple[str, str]]
    errors: list[str]


def measure(samples: list[Sample], models: Models, tally: Tally) -> None:
    """Compare what is proposed with what is labelled, season aside."""
    for s in samples:
        context = s.context(models)
        proposals = [*propose_cast(context), *propose_crew(context)]
        found: dict[Key, list[Any]] = defaultdict(list)
        for p in proposals:
            plain: dict[str, Any]
            match p.value:
                case Cast(person=person, character=character, change=change):
                    plain = {"person": person, "character": character, "change": change}
                case Crew(person=person, job=job):
                    plain = {"person": person, "job": job}
                case _:
                    continue
            kind = p.value.predicate
            row = {"predicate": kind, "value": plain, "polarity": p.polarity is not False}
            key, detail = gold_keys([row])[0]
            found[key].append((detail, context.words(p.sentence)))
            tally.counts[kind, "found"] += 1
        for claim, (key, detail) in zip(s.claims, gold_keys(s.claims), strict=True):
            tally.counts[key[0], "gold"] += 1
            best = max(
                found[key], key=lambda f: (f[0] == detail, f[0] and f[0][1] == detail[1]), default=None
            )
            if best is None:
                tally.errors.append(f"missed {s.case.id} {key} | {claim['sentence'][:200]}")
                continue
            found[key].remove(best)
            tally.counts[key[0], "hits"] += 1
            if key[0] == "cast":
                tally.counts["cast", "character"] += best[0][0] == detail[0]
                tally.counts["cast", "change"] += best[0][1] == detail[1]
                tally.counts["cast", "details"] += best[0] == detail
                if best[0] != detail:
                    tally.errors.append(
                        f"detail {s.case.id} {key[1]} {detail} got {best[0]} | {claim['sentence'][:200]}"
                    )
        for key, rest in found.items():
            tally.errors.extend(f"invented {s.case.id} {key} {d} | {words[:200]}" for d, words in rest)


def summary(tally: Tally) -> str:
    lines = []
    for kinds in (("cast",), ("crew",), ("cast", "crew")):
        gold, found, hits = (sum(tally.counts[k, what] for k in kinds) for what in ("gold", "found", "hits"))
        p, r = hits / max(found, 1), hits / max(gold, 1)
        lines.append(
            f"{'+'.join(kinds):10} gold {gold} found {found} P {p:.3f} R {r:.3f} F1 {2 * p * r / max(p + r, 1e-9):.3f}"
        )
    hits = tally.counts["cast", "hits"] or 1
    lines.extend(
        f"{what} {tally.counts['cast', what] / hits:.3f}" for what in ("character", "change", "details")
    )
    return "\n".join(lines)


def evaluate(samples: list[Sample], extra: list[Sample], count: int = 5) -> Tally:
    """Cross-validation by series; extra samples only ever teach."""
    tally = Tally(Counter(), [])
    for part in folds([s.case for s in samples], count):
        held = [samples[i] for i in part]
        titles = {main_series(s.case) for s in held}
        keep = set(part)
        train = [s for i, s in enumerate(samples) if i not in keep]
        train += [s for s in extra if main_series(s.case) not in titles]
        measure(held, learn(train), tally)
    return tally


def main() -> None:
    """Cross-validate, and print the figures."""
    from training.__main__ import gold_cases, practice_cases

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", type=Path, help="write every error as a line to this file")
    parser.add_argument("--without-practice", action="store_true", help="learn from the gold alone")
    args = parser.parse_args()
    practice = [] if args.without_practice else practice_cases()
    tally = evaluate([sample(c) for c in gold_cases()], [sample(c) for c in practice])
    sys.stdout.write(summary(tally) + "\n")
    if args.errors:
        args.errors.write_text("\n".join(tally.errors))


if __name__ == "__main__":
    main()
