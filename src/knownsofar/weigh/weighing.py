"""Claims in, a dossier out.

What is believed of a fact is the value that its witnesses make likeliest, by
their records (`values`), and of where the season stands what a filter over time
makes of it (`filtering`); of equals the strongest certainty, then the newest
word leads (`facts`). How likely it is by now, `chances` says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import msgspec

from knownsofar.model import (
    ENDED,
    Belief,
    Cast,
    Certainty,
    Claim,
    Delay,
    Dossier,
    Production,
    Release,
    Renewal,
    Slip,
    Stage,
    StageValue,
    Trailer,
    fold,
)
from knownsofar.weigh.chances import weighted, with_chances
from knownsofar.weigh.events import Timing, settle_event
from knownsofar.weigh.facts import Ids, Verdict
from knownsofar.weigh.fates import rumors_of
from knownsofar.weigh.filtering import Standing, stage_chances
from knownsofar.weigh.people import settle_cast, settle_crew
from knownsofar.weigh.renewal import fate, settle_renewal
from knownsofar.weigh.stage import Evidence, stage_of
from knownsofar.weigh.things import (
    misplaced_counts,
    settle_delay,
    settle_episodes,
    settle_material,
    settle_platforms,
    settle_precedents,
    settle_trailers,
)
from knownsofar.weigh.voices import PLAIN, Voices
from knownsofar.weigh.windows import told_as_past, window_of

ASKED = ("renewal", "release", "production", "cast", "episodes", "trailer", "platform")
"""What people ask of a season that may come; what of it nobody has answered is `Dossier.unknown`."""


_UNSEEN = timedelta(days=180)
"""Where nobody tells when the season before premiered: how long it has been out before the first article."""
_AHEAD = 60  # days by which news without a season may come before the first that names it


def weigh(
    claims: Sequence[Claim],
    *,
    series: str,
    season: int | None,
    as_of: date,
    slips: Sequence[Slip] = (),
    voices: Voices = PLAIN,
) -> Dossier:
    """What `claims` make of one season of `series` as of one day.

    Claims on other series, and those published after `as_of`, are left aside;
    so are slips of articles that none of the claims comes from. With `season`
    None, the next season that the claims look forward to is taken, by its
    number where any claim numbers it.
    """
    titles = {title for title in {c.series for c in claims} if fold(title) == fold(series)}
    ours = Ids(c for c in claims if c.series in titles and c.published <= as_of)
    number = next_season(ours.claims, ours, as_of, voices) if season is None else season
    ids = ours.only(lambda c: number is None or c.season is None or c.season <= number)
    before = _release(ids, voices, number - 1, as_of, None) if number is not None else Timing()
    mine, finals = _on_season(ids, number, before)
    stands = _stands(mine, finals, number, as_of, before, voices)
    evidence, verdicts = _settle(ids, voices, number, as_of, before, mine, finals, stands.told)
    by_id = {id_: claim for claim, id_ in zip(ids.claims, ids(ids.claims), strict=True)}
    beliefs = weighted([v.belief for v in verdicts], by_id, stands, voices, number, as_of)
    stage = with_chances(stage_of(evidence, stands.told), stands.now)
    asked = () if stage.value in ENDED else ASKED
    pages = {c.url for c in ids.claims}
    return Dossier(
        series=ids.claims[-1].series if ids.claims else series,
        season=number,
        as_of=as_of,
        stage=stage,
        beliefs=beliefs,
        unknown=tuple(p for p in asked if not _answered(p, beliefs, number, stage)),
        rumors=rumors_of(mine, ids, beliefs, as_of),
        slips=tuple(s for s in slips if s.url in pages),
        claims=ids.claims,
        outlets=len({c.outlet for c in ids.claims}),
        witnesses=len({voices.witnessing.speaker(c) for c in ids.claims}),
    )


def _stands(
    mine: Sequence[Claim],
    finals: Sequence[Claim],
    season: int | None,
    as_of: date,
    before: Timing,
    voices: Voices,
) -> Standing:
    """The chances of the stages, by the filter: news that names no season is news of this one."""
    number = 1 if season is None else season
    told = [c if c.season == number else msgspec.structs.replace(c, season=number) for c in mine]
    first = min((c.published for c in told), default=as_of) - _UNSEEN
    start = before.since if before.happened and before.since is not None else first
    return stage_chances(
        [*told, *finals],
        season=number,
        start=min(start, as_of),
        days=[as_of],
        reliability=voices.reliability,
        voice_of=voices.voice_of,
        untold=voices.untold,
    )[0]


def next_season(claims: Sequence[Claim], ids: Ids, as_of: date, voices: Voices) -> int | None:
    """The season that most articles look forward to, of those after the last to have premiered.

    None where no claim has a season.
    """
    articles: dict[int, set[str]] = {}
    mentioned: dict[int, set[str]] = {}
    for claim in claims:
        if claim.season is None:
            continue
        mentioned.setdefault(claim.season, set()).add(claim.outlet)
        if _looks_forward(claim):
            articles.setdefault(claim.season, set()).add(claim.url)
    credible = [s for s in mentioned if _credible(s, mentioned)]
    shown = [s for s in credible if _premiered(_release(ids, voices, s, as_of, None))]
    shown += [s for s in credible if s + 1 in articles and _must_be_out(s, claims, as_of)]
    last = max(shown, default=0)
    coming = {s: len(urls) for s, urls in articles.items() if s > last}
    if coming:
        return min(coming, key=lambda s: (-coming[s], s))
    return last + 1 if last else max(credible, default=None)


def _credible(season: int, mentioned: dict[int, set[str]]) -> bool:
    """One page that speaks of season 40 of a series with two does not make 40 seasons."""
    below = max((s for s in mentioned if s < season), default=season - 1)
    return below == season - 1 or len(mentioned[season]) >= len(mentioned[below])


def _must_be_out(season: int, claims: Sequence[Claim], as_of: date) -> bool:
    """True where its official window has passed, and since then articles look forward to the one after."""
    told = [c for c in claims if isinstance(c.value, Release) and c.polarity and c.certainty.rank == 0]
    ends = [(w and w.latest) or date.max for c in told if c.season == season for w in (window_of(c),)]
    over = max((e for e in ends if e < date.max), default=date.max)
    later = (c for c in claims if c.season == season + 1 and _looks_forward(c) and c.certainty.rank == 0)
    return over < as_of and any(c.published > over for c in later)


def _looks_forward(claim: Claim) -> bool:
    value = claim.value
    if isinstance(value, Release):
        return not told_as_past(claim)
    if isinstance(value, Cast):
        return value.change is not None
    return isinstance(value, Renewal | Production | Delay | Trailer)


def _premiered(timing: Timing) -> bool:
    when = timing.when
    return timing.happened and not timing.not_yet and when is not None and when.lead.certainty.rank <= 1


def _release(ids: Ids, voices: Voices, season: int, as_of: date, before: Timing | None) -> Timing:
    told = [c for c in ids.claims if c.season == season and isinstance(c.value, Release | Delay)]
    return settle_event(told, ids, voices, season=season, as_of=as_of, before=before)


def _on_season(ids: Ids, season: int | None, before: Timing) -> tuple[list[Claim], list[Claim]]:
    """The claims on the season, and those that the one before it was the last."""
    numbered = [c for c in ids.claims if c.season is not None]
    first = min((c.published for c in numbered if c.season == season), default=None)
    mine = [
        c
        for c in ids.claims
        if (c.season == season if c.season is not None else _is_news(c, season, before, first))
    ]
    last_season = season - 1 if season is not None else None
    return mine, [c for c in numbered if c.season == last_season and _ends_there(c)]


def _settle(
    ids: Ids,
    voices: Voices,
    season: int | None,
    as_of: date,
    before: Timing,
    mine: Sequence[Claim],
    finals: Sequence[Claim],
    stands: Mapping[StageValue, float],
) -> tuple[Evidence, list[Verdict]]:
    """All verdicts on the season, in the order in which a reader asks for them."""
    last_season = season - 1 if season is not None else None
    renewal = settle_renewal(mine, finals, ids, season=season, stands=stands)
    told = [c for c in mine if isinstance(c.value, Release | Delay)]
    release = settle_event(told, ids, voices, season=season, as_of=as_of, before=before)
    making = {
        phase: settle_event(claims, ids, voices, season=season, as_of=as_of)
        for phase, claims in _phases(mine).items()
    }
    concluded = renewal is not None and any(renewal.lead is f for f in finals)
    delay = settle_delay(mine, ids, voices, season=season)
    found: list[Verdict | None] = [
        renewal,
        release.not_yet,
        release.when,
        delay,
    ]
    for timing in making.values():
        found += [timing.not_yet, timing.when]
    found += settle_cast(ids.claims, ids, voices, season=season)
    found += settle_crew(ids.claims, ids, voices, season=season)
    misplaced = misplaced_counts(ids.claims, season, _ordered(renewal))
    found.append(settle_episodes(ids.claims, ids, voices, season=season, misplaced=misplaced))
    found += settle_trailers(mine, ids, voices, season=season, filmed=_filmed(making))
    found += settle_platforms(ids.claims, ids, voices, season=season)
    found += settle_material(ids.claims, ids, voices)
    found += settle_precedents(mine, ids, voices, season=season)
    found.append(before.when)
    found.append(settle_episodes(ids.claims, ids, voices, season=last_season, misplaced=misplaced))
    evidence = Evidence(renewal, concluded, making, release, before, delay)
    return evidence, [verdict for verdict in found if verdict is not None]


def _ordered(renewal: Verdict | None) -> date | None:
    """The day from which the season was sure to be made."""
    if renewal is None or fate(renewal.lead) != "in" or not isinstance(renewal.belief.value, Renewal):
        return None
    when = renewal.belief.value.when
    return (when and when.earliest) or renewal.belief.changed


def _filmed(making: Mapping[tuple[str, str], Timing]) -> date | None:
    """The first day of filming; where it has not begun, the last day on which that is known."""
    begun = making.get(("filming", "begun"), Timing())
    sure = [v.lead for v in (begun.when, begun.not_yet) if v is not None and v.lead.certainty.rank <= 1]
    if begun.happened:
        return begun.window.earliest if sure and begun.window is not None else None
    return max((lead.published for lead in sure), default=None)


def _phases(claims: Sequence[Claim]) -> dict[tuple[str, str], list[Claim]]:
    """The claims of production by stage and phase; what is under way has begun, what is not is paused."""
    phases: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        if isinstance(value := claim.value, Production):
            phase: str = value.phase
            if phase == "starts" or (phase == "under way" and claim.polarity):
                phase = "begun"
            elif phase == "under way":
                phase = "paused"
            phases.setdefault((value.stage, phase), []).append(claim)
    return phases


def _is_news(claim: Claim, season: int | None, before: Timing, first: date | None) -> bool:
    """True for a claim that names no season and can only be this one's news.

    It was written after the premiere of the season before, and not long before
    the `first` claim that names this one; and it tells of no premiere that was,
    unless this is the first season.
    """
    if isinstance(claim.value, Release) and told_as_past(claim):
        return season == 1
    if first is not None and (first - claim.published).days > _AHEAD:
        return False
    premiere = before.window.latest if before.happened and before.window is not None else None
    return premiere is None or claim.published > premiere


def _ends_there(claim: Claim) -> bool:
    return isinstance(claim.value, Renewal) and claim.value.outcome == "final" and claim.polarity


def _answered(predicate: str, beliefs: Sequence[Belief], season: int | None, stage: Stage) -> bool:
    """True where an official or reported belief on this season says what it is."""
    sure = (Certainty.OFFICIAL.value, Certainty.REPORTED.value, "disputed")
    fitting = [
        b for b in beliefs if b.predicate == predicate and b.label in sure and b.season in (season, None)
    ]
    if predicate == "release":
        undated = any(not b.polarity for b in fitting)
        return any(b.polarity and (b.label == "official" or not undated) for b in fitting)
    if predicate == "renewal":
        return stage.value != "awaiting"
    if predicate in ("cast", "production", "episodes"):
        fitting = [b for b in fitting if b.season == season]
    if predicate == "trailer":
        fitting = [b for b in fitting if isinstance(b.value, Trailer) and b.value.kind != "announcement"]
    if predicate == "cast":
        fitting = [b for b in fitting if isinstance(b.value, Cast) and b.value.change is not None]
    return any(b.polarity for b in fitting)
