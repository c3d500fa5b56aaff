"""How good the chances of where a season stands are, replayed day by day, beside simpler ways to tell.

    python -m evaluation.standing --gold DIR... --milestones FILE --premieres DIR [--by-story]

The claims of the gold articles are told on the days that they were published.
After each article, and a month and a quarter later, each way says how likely
the season is to be not ordered, to be coming, to have come, or to be
cancelled; the truth is read off milestones.csv (and, for premieres, off
series.csv and seasons.csv). Coming is not split further, since the table knows
few days of filming. Scored are seasons for which the table says what was true.

The others, each with the share of doubt (of 1, 2, 5, 10, 20 and 30 %) that suits it best here:
last report wins; the majority of articles; the majority of outlets; the strongest certainty, then the newest.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

from knownsofar.model import Claim, claim_from_json, fold
from knownsofar.weigh.sayings import promised_days, words_of
from knownsofar.weigh.standing import Word, standing
from knownsofar.weigh.trust import reliability

Fate = Literal["not ordered", "coming", "released", "cancelled"]
FATES: tuple[Fate, ...] = ("not ordered", "coming", "released", "cancelled")
DOUBTS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3)
AFTER = (0, 30, 91)
"""Days after an article at which everybody is asked."""
LOOKED = 540
"""Days after its last milestone at which the truth of a season that has not come is no longer known."""
SAYS: dict[str, Fate] = {
    "ordered": "coming",
    "not ordered": "not ordered",
    "cancelled": "cancelled",
    "not cancelled": "coming",
    "begun": "coming",
    "not begun": "coming",
    "wrapped": "coming",
    "not wrapped": "coming",
    "dated": "coming",
    "undated": "coming",
    "released": "released",
    "not released": "coming",
}
"""What a word says to those who do not weigh it."""


class Story(NamedTuple):
    """A season, the claims on it, the premiere of the season before, and what became of it, by day."""

    series: str
    season: int
    claims: list[Claim]
    since: date | None
    turns: list[tuple[date, Fate]]
    known_to: date


Chances = dict[Fate, float]
Way = Callable[[Sequence[Word], Story, date], Chances]


def truth(story: Story, day: date) -> Fate:
    """What was true on a day."""
    found: Fate = "not ordered"
    for when, fate in story.turns:
        if when <= day:
            found = fate
    return found


def ours(words: Sequence[Word], story: Story, day: date) -> Chances:
    """The filter."""
    heard = [c for c in story.claims if c.published <= day]
    found = standing(words, day, since=story.since, dated=promised_days(heard))
    coming = math.fsum(found[s] for s in ("renewed", "filming", "wrapped", "dated"))
    return {
        "not ordered": found["awaiting"],
        "coming": coming,
        "released": found["released"],
        "cancelled": found["cancelled"],
    }


def _vote(key: Callable[[Word], str]) -> Callable[[Sequence[Word], Story, date], Fate]:
    def way(words: Sequence[Word], story: Story, day: date) -> Fate:
        voices: dict[Fate, set[str]] = defaultdict(set)
        for word in words:
            voices[SAYS[word.says]].add(key(word))
        return max(FATES, key=lambda fate: len(voices[fate]))

    return way


def _last(words: Sequence[Word], story: Story, day: date) -> Fate:
    return SAYS[max(words, key=lambda w: (w.day, -w.rank)).says]


def _strongest(words: Sequence[Word], story: Story, day: date) -> Fate:
    return SAYS[max(words, key=lambda w: (-w.rank, w.day)).says]


OTHERS: dict[str, Callable[[Sequence[Word], Story, date], Fate]] = {
    "last report wins": _last,
    "majority of articles": _vote(lambda w: w.witness),
    "majority of outlets": _vote(lambda w: w.witness.split("/")[2] if "/" in w.witness else w.witness),
    "strongest certainty wins": _strongest,
}


def load_stories(folders: Sequence[Path], milestones: Path, premieres: Path) -> list[Story]:
    """The seasons that gold articles speak of and whose fate is known."""
    turns, first = _turns(milestones), _premieres(premieres)
    claims: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for path in sorted(p for folder in folders for p in folder.rglob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        about = {key: article[key] for key in ("url", "outlet", "published")}
        for one in article["claims"]:
            if one["season"]:
                claim = claim_from_json({**one, **about, "rule": "gold", "span": [0, 0]})
                claims[fold(claim.series), one["season"]].append(claim)
    stories = []
    for (series, season), told in sorted(claims.items()):
        known = dict(turns.get((series, season), {}))
        if (came := first.get((series, season))) is not None and "released" not in known:
            known["released"] = came
        cancelled = turns.get((series, season - 1), {}).get("cancelled")
        if cancelled is not None:
            known["cancelled"] = cancelled
        if known and ("coming" in known or "cancelled" in known):
            stories.append(_story(series, season, told, known, turns, first))
    return stories


def _story(
    series: str,
    season: int,
    told: list[Claim],
    known: dict[Fate, date],
    turns: dict[tuple[str, int], dict[Fate, date]],
    first: dict[tuple[str, int], date],
) -> Story:
    before = turns.get((series, season - 1), {}).get("released") or first.get((series, season - 1))
    path = sorted((day, fate) for fate, day in known.items())
    if "released" in known:  # the end of a series does not take back a season that has come
        path = [(day, fate) for day, fate in path if day <= known["released"]]
    last, fate = path[-1]
    until = date.max if fate in ("released", "cancelled") else last + timedelta(days=LOOKED)
    return Story(series, season, sorted(told, key=lambda c: c.published), before, path, until)


def _turns(path: Path) -> dict[tuple[str, int], dict[Fate, date]]:
    fates: dict[str, Fate] = {"renewed": "coming", "premiered": "released", "cancelled": "cancelled"}
    found: dict[tuple[str, int], dict[Fate, date]] = defaultdict(dict)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            fate = fates.get(row["event"])
            if fate and row["season"] and len(row["event_date"]) == 10:
                key = (fold(row["series"]), int(float(row["season"])))
                found[key].setdefault(fate, date.fromisoformat(row["event_date"]))
    return found


def _premieres(folder: Path) -> dict[tuple[str, int], date]:
    """The first day of each season of a series whose name only one series has."""
    names: dict[str, list[str]] = defaultdict(list)
    with (folder / "series.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names[fold(row["name"])].append(row["tmdb_id"])
    alone = {ids[0]: name for name, ids in names.items() if len(ids) == 1}
    found = {}
    with (folder / "seasons.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["tmdb_id"] in alone and row["first_ep_date"]:
                found[alone[row["tmdb_id"]], int(row["season"])] = date.fromisoformat(row["first_ep_date"])
    return found


class Asked(NamedTuple):
    """What each way said on one day of one story, and what was true."""

    series: str
    true: Fate
    ours: Chances
    others: dict[str, Fate]


def replay(stories: Sequence[Story]) -> list[Asked]:
    """Everybody's word after each article, and later."""
    rows = []
    for story in stories:
        days = {c.published + timedelta(days=n) for c in story.claims for n in AFTER}
        for day in sorted(d for d in days if d <= story.known_to):
            heard = [c for c in story.claims if c.published <= day]
            words = list(words_of(heard, story.season, reliability, lambda c: c.url, since=story.since))
            if words:
                others = {name: way(words, story, day) for name, way in OTHERS.items()}
                rows.append(Asked(story.series, truth(story, day), ours(words, story, day), others))
    return rows


def scores(rows: Sequence[Asked]) -> dict[str, tuple[float, float, float]]:
    """For each way: log score in nats, Brier score over the fates (both smaller is better), share right."""
    found = {"knownsofar": _score([(r.ours, r.true) for r in rows])}
    for name in OTHERS:
        found[name] = min(_score([(_sure(r.others[name], doubt), r.true) for r in rows]) for doubt in DOUBTS)
    return found


def _sure(fate: Fate, doubt: float) -> Chances:
    return {other: 1 - doubt if other == fate else doubt / (len(FATES) - 1) for other in FATES}


def _score(said: Sequence[tuple[Chances, Fate]]) -> tuple[float, float, float]:
    log = -math.fsum(math.log(max(chances[true], 1e-9)) for chances, true in said) / len(said)
    brier = math.fsum((chances[f] - (f == true)) ** 2 for chances, true in said for f in FATES) / len(said)
    right = sum(max(FATES, key=lambda f: chances[f]) == true for chances, true in said) / len(said)
    return log, brier, right


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, nargs="+", required=True)
    parser.add_argument("--milestones", type=Path, required=True)
    parser.add_argument("--premieres", type=Path, required=True)
    parser.add_argument("--by-story", action="store_true")
    args = parser.parse_args()
    stories = load_stories(args.gold, args.milestones, args.premieres)
    rows = replay(stories)
    print(f"{len(rows)} days of {len(stories)} seasons of {len({s.series for s in stories})} series\n")
    print("| way | log score | Brier | right |\n| --- | ---: | ---: | ---: |")
    table = scores(rows)
    for name, (log, brier, right) in table.items():
        print(f"| {name} | {log:.3f} | {brier:.3f} | {right:.3f} |")
    best = min(log for name, (log, *_) in table.items() if name != "knownsofar")
    low, high = _interval(rows)
    gain = 1 - table["knownsofar"][0] / best
    print(f"\nlog score below the best other's by {gain:.1%} ({low:.1%} to {high:.1%})")
    sure = [r for r in rows if r.ours["coming"] + r.ours["released"] > 0.95]
    wrong = sum(r.true in ("not ordered", "cancelled") for r in sure)
    print(f"said to be ordered at over .95 and was not: {wrong} of {len(sure)}")
    if args.by_story:
        for series in sorted({r.series for r in rows}):
            mine = [r for r in rows if r.series == series]
            print(f"{series}: {len(mine)} days, {_score([(r.ours, r.true) for r in mine])[0]:.3f}")


def _interval(rows: Sequence[Asked], draws: int = 300) -> tuple[float, float]:
    """The middle 95 % of the gain over draws of whole series."""
    by = defaultdict(list)
    for row in rows:
        by[row.series].append(row)
    chance, names, gains = random.Random(5), sorted(by), []  # noqa: S311 - a bootstrap
    for _ in range(draws):
        drawn = [row for name in chance.choices(names, k=len(names)) for row in by[name]]
        table = scores(drawn)
        gains.append(1 - table["knownsofar"][0] / min(v[0] for n, v in table.items() if n != "knownsofar"))
    gains.sort()
    return gains[int(0.025 * draws)], gains[int(0.975 * draws)]


if __name__ == "__main__":
    main()
