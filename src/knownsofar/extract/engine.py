"""From an article and its subjects to claims: rules propose, models decide, repeats fold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

import msgspec

from knownsofar.extract import certainty, season, series, source
from knownsofar.extract.context import Context, Proposal, Unresolved
from knownsofar.extract.dates import DateMention
from knownsofar.extract.judge import Draft, judge
from knownsofar.extract.linear import LinearModel, load
from knownsofar.extract.reading import Reading
from knownsofar.extract.rules.cast import propose_cast
from knownsofar.extract.rules.crew import propose_crew
from knownsofar.extract.rules.delay import DELAY
from knownsofar.extract.rules.episodes import EPISODES
from knownsofar.extract.rules.platform import PLATFORM
from knownsofar.extract.rules.plot import propose_plot
from knownsofar.extract.rules.precedent import PRECEDENT
from knownsofar.extract.rules.production import PRODUCTION
from knownsofar.extract.rules.release import DATES, NOW, UNDATED
from knownsofar.extract.rules.renewal import RENEWAL
from knownsofar.extract.rules.source_material import SOURCE_MATERIAL
from knownsofar.extract.rules.trailer import TRAILER
from knownsofar.extract.slips import find_slips
from knownsofar.extract.task import NONE, Task, asks, decide
from knownsofar.model import (
    Article,
    Cast,
    Claim,
    Crew,
    Delay,
    Layout,
    Platform,
    Precedent,
    Production,
    Renewal,
    SeasonMention,
    Slip,
    SourceMaterial,
    Subjects,
    Trailer,
    Window,
)

TASKS: tuple[Task, ...] = (
    RENEWAL,
    PRODUCTION,
    DELAY,
    UNDATED,
    NOW,
    TRAILER,
    PLATFORM,
    EPISODES,
    SOURCE_MATERIAL,
    PRECEDENT,
)
"""Every task but `DATES`, which is asked first because the others attach its dates."""

STANDING: tuple[Task, ...] = (PLATFORM, EPISODES, SOURCE_MATERIAL)
"""The tasks whose facts a question takes for granted; all else that is asked is not claimed."""


MOST_SENTENCES = 1_000
"""Sentences of one article that are read for claims, two seconds of work; real ones have 20 to 200."""

Dated = list[tuple[DateMention, str]]
"""The dates of a sentence, each with what it is the date of."""


class Extraction(msgspec.Struct, frozen=True):
    """What one article claims, what it got wrong, and why sentences were dropped (counted by reason word)."""

    claims: tuple[Claim, ...]
    slips: tuple[Slip, ...] = ()
    dropped: Counter[str] = msgspec.field(default_factory=Counter)


def extract(
    article: Article, layout: Layout, subjects: Subjects, models: Callable[[str], LinearModel] = load
) -> Extraction:
    """The claims and slips of one article."""
    reading = Reading(Context(article, layout, subjects, models))
    dropped: Counter[str] = Counter()
    drafts = draft(reading, dropped)
    claims, unsure = judge(drafts)
    dropped["unsure"] += unsure
    claims.extend(_story(reading, claims, dropped))
    claims.sort(key=lambda claim: claim.span)
    return Extraction(tuple(claims), find_slips(reading, claims), +dropped)


def _story(reading: Reading, claims: list[Claim], dropped: Counter[str]) -> list[Claim]:
    """The sentences of the plot, which are read last: a sentence that claims something tells no story."""
    told = propose_plot(reading, claims)
    return [d.claim for proposal in told for d in _drafts(reading, proposal, dropped)]


def draft(reading: Reading, dropped: Counter[str]) -> list[Draft]:
    """Everything that the rules and models find, sentence by sentence, before judgement."""
    drafts: list[Draft] = []
    people = _people(reading.context)
    before: list[Proposal] = []
    count = len(reading.context.sentences)
    if count > MOST_SENTENCES:
        dropped["too-many"] += count - MOST_SENTENCES
    for index in range(min(count, MOST_SENTENCES)):
        if reading.context.is_overlong(index):
            dropped["overlong"] += 1
            continue
        found, dated = _proposals(reading, index)
        if _same_block(reading, index):
            announce(before, found, dated)
        drafts.extend(d for proposal in before for d in _drafts(reading, proposal, dropped))
        before = [*found, *people.get(index, ())]
        if not before:
            dropped["no-claim"] += 1
    drafts.extend(d for proposal in before for d in _drafts(reading, proposal, dropped))
    return drafts


def _same_block(reading: Reading, index: int) -> bool:
    """True where a sentence goes on in the block of the one before it."""
    sentences = reading.context.sentences
    return index > 0 and sentences[index].block == sentences[index - 1].block


def announce(before: list[Proposal], found: list[Proposal], dated: Dated) -> None:
    """Give the renewals of a sentence the day on which the next, which has none, says they were announced."""
    days = [row for row in dated if row[1] == "renewal"]
    if not days or any(isinstance(proposal.value, Renewal) for proposal in found):
        return
    for proposal in before:
        if isinstance(proposal.value, Renewal) and proposal.value.when is None:
            attach(proposal, days)


def _proposals(reading: Reading, index: int) -> tuple[list[Proposal], Dated]:
    """What the rules and models find in one sentence, and what its dates are the dates of."""
    found: list[Proposal] = []
    dated: Dated = []
    question = asks(reading, index)
    for unit in DATES.find(reading, index):
        label, score = decide(DATES, reading, unit)
        dated.append((unit.payload, label))
        if not question:
            found.extend(_scored(DATES.produce(reading, unit, label), score))
    for task in STANDING if question else TASKS:
        for unit in task.find(reading, index):
            label, score = decide(task, reading, unit)
            if label != NONE:
                found.extend(_scored(task.produce(reading, unit, label), score))
    return _without_yardsticks(reading, [attach(proposal, dated) for proposal in found]), dated


_CLAUSE = re.compile(r"[,;:()–—]")


def _without_yardsticks(reading: Reading, found: list[Proposal]) -> list[Proposal]:
    """What was found, but for the undated renewals in the clause of a yardstick, which are its own.

    "Squid Game needed four months to be renewed" renews nothing.
    """
    clauses = [_clause(reading, p) for p in found if isinstance(p.value, Precedent)]
    return [
        p
        for p in found
        if not (isinstance(p.value, Renewal) and p.value.when is None and _clause(reading, p) in clauses)
    ]


def _clause(reading: Reading, proposal: Proposal) -> tuple[int, int]:
    """The stretch between two commas in which a proposal begins."""
    sentence = reading.context.sentences[proposal.sentence]
    ends = [m.start() for m in _CLAUSE.finditer(reading.text, sentence.start, sentence.end)]
    before = max((end for end in ends if end < proposal.start), default=sentence.start)
    return before, min((end for end in ends if end >= proposal.start), default=sentence.end)


def _people(context: Context) -> dict[int, list[Proposal]]:
    """Cast and crew, which are read from the whole article at once, by sentence."""
    found: dict[int, list[Proposal]] = {}
    for proposal in (*propose_cast(context), *propose_crew(context)):
        found.setdefault(proposal.sentence, []).append(proposal)
    return found


def _scored(proposals: list[Proposal], score: float) -> list[Proposal]:
    for proposal in proposals:
        proposal.score = score
    return proposals


_ROLE_OF = {Renewal: "renewal", Production: "production", Trailer: "trailer", Delay: "release"}


def attach(proposal: Proposal, dated: Dated) -> Proposal:
    """Give an event the nearest date of its kind in its sentence."""
    role = _ROLE_OF.get(type(proposal.value))
    fitting = [
        d.window
        for d, label in sorted(dated, key=lambda row: abs(row[0].start - proposal.start))
        if label == role
    ]
    if not fitting:
        return proposal
    window: Window = fitting[0]
    match proposal.value:
        case Renewal() | Production() | Trailer():
            proposal.value = msgspec.structs.replace(proposal.value, when=window)
        case Delay():
            proposal.value = msgspec.structs.replace(proposal.value, to=window)
    return proposal


def _drafts(reading: Reading, proposal: Proposal, dropped: Counter[str]) -> list[Draft]:
    """The claims that a proposal amounts to: one for each series and season that it is about."""
    titles, series_sure = series.resolve_all(reading, proposal)
    if not titles:
        dropped["no-series"] += 1
        return []
    sure = certainty.resolve(reading, proposal)
    credited = source.resolve(reading, proposal)
    article = reading.context.article
    drafts: list[Draft] = []
    for title in titles:
        numbers, season_sure = _numbers(reading, proposal, title)
        for number in numbers:
            claim = Claim(
                series=title,
                season=number,
                value=proposal.value,
                certainty=sure,
                polarity=proposal.polarity is not False,
                source=credited,
                sentence=reading.context.words(proposal.sentence),
                url=article.url,
                outlet=article.outlet,
                published=article.published,
                rule=proposal.rule,
                span=(proposal.start, proposal.end),
            )
            drafts.append(Draft(claim, proposal.score, season_sure, series_sure))
    return drafts


_SEASON_FLOOR = 0.6
"""The chance from which a fact that holds for the series as a whole is tied to one season."""


def _numbers(reading: Reading, proposal: Proposal, title: str) -> tuple[list[int | None], float]:
    """The seasons of `title` that a proposal is about, and how likely that is."""
    if not isinstance(proposal.season, Unresolved):
        return [proposal.season], 1.0
    number, sure = season.resolve(reading, proposal, title)
    if isinstance(proposal.value, Cast | Crew | Platform | SourceMaterial):
        return ([number], sure) if sure >= _SEASON_FLOOR else ([None], 1.0 - sure)
    return _together(reading, proposal, number), sure


def _together(reading: Reading, proposal: Proposal, number: int | None) -> list[int | None]:
    """ "Seasons 2 and 3 were filmed back to back" is said of both."""
    if isinstance(proposal.value, Renewal):
        return [number]
    mentions = reading.seasons[proposal.sentence]
    for first, second in pairwise(mentions):
        if (
            number is not None
            and number in (first.number, second.number)
            and _joined(reading.text, first, second)
        ):
            return [n for n in (first.number, second.number) if n is not None]
    return [number]


def _joined(text: str, first: SeasonMention, second: SeasonMention) -> bool:
    return text[first.end : second.start].strip(" ,") in ("and", "&", "as well as", "and also")
