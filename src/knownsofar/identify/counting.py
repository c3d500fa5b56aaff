"""Which season each mention means: what has aired, what is coming, and what "the next season" is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from typing import NamedTuple

from knownsofar.identify.seasons import Found
from knownsofar.identify.titles import Gathered
from knownsofar.identify.words import ROMANS, cardinal
from knownsofar.model import Layout, SeasonMention, SeriesMention


class Counted(NamedTuple):
    """All season mentions, and for each series the last season shown and the one looked forward to."""

    mentions: list[SeasonMention]
    aired: dict[str, int]
    coming: dict[str, int]


class _Placed(NamedTuple):
    """A season mention with the series it belongs to; `said` where the words themselves tie the two."""

    found: Found
    series: str | None
    said: bool


# "Stranger Things 5", "Overlord IV": not a score, an amount, or a part of a longer title.
_SEQUEL = re.compile(
    rf"['\"]? ((?:\d{{1,2}})|(?:{'|'.join(ROMANS)}))"
    r"(?![\w%$:]|[.,]\d|'s? |-\w| (?:episodes?|years?|months?|p\.?m|a\.?m|more|of|to|and \d)\b)"
)
_INNER = re.compile(rf" (\d{{1,2}}|{'|'.join(ROMANS)})(?=:| The )")
# A season behind which this stands has been shown, unless the words before say otherwise.
_SHOWN = re.compile(
    r"\b(?:premiered|aired|debuted|dropped|came out|arrived|launched|ended|concluded|bowed|finale|"
    r"cliffhanger|"
    r"(?:was|were|been|is|got) (?:shown|released|out|aired|streamed|over|available|broadcast|dropped)|"
    r"wrapped up|hit (?:the )?(?:netflix|screens?|service)|ran (?:from|until|for))\b"
)
_NOT_SHOWN = re.compile(
    r"\b(?:will|when|whether|if|not|n't|never|to|could|would|may|might|until|before|once|has yet)\b|n't\b"
)
_PAST = re.compile(
    r"\b(?:finished|released|came|began|opened|was|were|had|saw|seen|left|watched|landed|scored|so far|"
    r"streaming)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|would|renew\w*|pick\w* up|next|upcoming|coming|confirm\w*|release date|expected|film\w*|"
    r"production|shoot\w*|green\w*|order\w*|may|might|could|can|happen\w*|chance|await\w*|wait\w*|return\w*|"
    r"plan\w*|writing|if|whether|cancel\w*|announce\w*|possib\w*|hope\w*|potential\w*|teas\w*|premiere date|"
    r"set to|is to)\b"
)
_AFTER = re.compile(r"\b(?:after|since|following|before|than|from)\s+(?:the\s+|its\s+|their\s+)?$")


def count_seasons(
    gathered: Gathered,
    layout: Layout,
    mentions: list[SeriesMention],
    governing: list[str | None],
    main: str | None,
) -> Counted:
    """Find all season mentions, count what has aired of each series, and resolve the relative ones."""
    founds = _apart(gathered.seasons, mentions) + _sequels(gathered.text, mentions)
    founds.sort(key=lambda found: (found.start, found.end))
    placed = _place(founds, layout, mentions, governing, gathered.low)
    headline = _headline(gathered, main)
    aired, coming, final = _count(gathered.low, placed, main, headline)
    resolved: list[SeasonMention] = []
    for mention in placed:
        found, series = mention.found, mention.series
        said = series if mention.said else None
        resolved.extend(
            SeasonMention(number, found.start, found.end, found.form, said)
            for number in _numbers(found, series, aired, coming, final, gathered.low)
        )
    return Counted(resolved, aired, coming)


def _apart(founds: list[Found], mentions: list[SeriesMention]) -> list[Found]:
    """The seasons that are no part of a title, as in "Power Book III"."""
    starts = [m.start for m in mentions]
    apart: list[Found] = []
    for found in founds:
        at = bisect_right(starts, found.start)
        if not at or mentions[at - 1].end <= found.start:
            apart.append(found)
    return apart


def _sequels(text: str, mentions: list[SeriesMention]) -> list[Found]:
    """Numerals right behind a title, or within it where its usual name has none."""
    found: list[Found] = []
    for mention in mentions:
        match = _SEQUEL.match(text, mention.end)
        inner = _INNER.search(text, mention.start, mention.end)
        if match is None and inner is not None and inner.group() not in mention.series:
            match = inner
        number = cardinal(match.group(1)) if match else None
        if match and number and 1 < number <= 20:
            found.append(Found(match.start(1), match.end(1), number, "number"))
    return found


def _place(
    founds: list[Found], layout: Layout, mentions: list[SeriesMention], governing: list[str | None], low: str
) -> list[_Placed]:
    """Tie each season to a series: named beside it, named before it in its sentence, or governing it."""
    starts = [s.start for s in layout.sentences]
    places = [m.start for m in mentions]
    placed: list[_Placed] = []
    for found in founds:
        index = bisect_right(starts, found.start) - 1
        if index < 0:
            continue
        sentence = layout.sentences[index]
        at = bisect_right(places, found.start)
        before = mentions[at - 1] if at and mentions[at - 1].start >= sentence.start else None
        after = mentions[at] if at < len(mentions) and mentions[at].start < sentence.end else None
        if (
            after is not None
            and after.start - found.end <= 12
            and low[found.end : after.start].strip(" \"'") in _OF
        ):
            placed.append(_Placed(found, after.series, True))
        elif before is not None and found.start - before.end <= 4:
            placed.append(_Placed(found, before.series, True))
        elif before is not None and before.subject:
            placed.append(_Placed(found, before.series, False))
        else:
            placed.append(_Placed(found, governing[index], False))
    return placed


_OF = frozenset({"of", "of the", "for", "of its", "of netflix's", "of hbo's", "of the series"})


def _headline(gathered: Gathered, main: str | None) -> int | None:
    """The season that the headline looks forward to."""
    founds = list(gathered.title_seasons)
    if main is not None:
        at = gathered.low_title.find(main.lower())
        founds.extend(_sequels(gathered.title, [SeriesMention(main, at, at + len(main))] if at >= 0 else []))
    numbers: list[int] = []
    for found in founds:
        if found.number is None or found.form not in ("number", "final", "part"):
            continue
        past = _AFTER.search(gathered.low_title, 0, found.start)
        over = past is not None and past.group().startswith(("after", "following", "since"))
        numbers.append(found.number + 1 if over else found.number)
    return max(numbers, default=None)


def _count(
    low: str, placed: list[_Placed], main: str | None, headline: int | None
) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """For each series the last season shown, the one that is coming, and the final one, where known."""
    past: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    final: dict[str, int] = {}
    for found, series, _ in placed:
        if series is None or found.number is None:
            continue
        if found.form == "count":
            past[series][found.number] += 1
        elif found.form != "more":
            past[series][found.number] += _tense(low, found)
            if found.form == "final":
                final[series] = found.number
    aired: dict[str, int] = {}
    coming: dict[str, int] = {}
    if main and headline:
        past[main][headline] -= 1
    for series, numbers in past.items():
        shown = _last_shown(numbers)
        if series == main and headline:
            ahead = headline if headline > shown or numbers[headline] <= 2 else shown + 1
            shown = ahead - 1
        else:
            ahead = _ahead(numbers, shown)
            shown = shown or ahead - 1
        coming[series] = ahead
        if shown:
            aired[series] = shown
    return aired, coming, final


def _ahead(numbers: dict[int, int], shown: int) -> int:
    """The season looked forward to: the next one spoken of; if none has been shown, the one most ahead."""
    if shown or len(numbers) == 1:
        return min((n for n in numbers if n > shown), default=shown + 1)
    return min(numbers, key=lambda n: (numbers[n], -n))


def _last_shown(numbers: dict[int, int]) -> int:
    """The last season told of as shown, none before it being told of as ahead; 0 where there is none."""
    shown = 0
    for number in sorted(numbers):
        if numbers[number] <= -2:
            break
        if numbers[number] > 0:
            shown = number
    return shown


def _tense(low: str, found: Found) -> int:
    """How the words around a season tell of it: 2 or 1 as shown, -1 as ahead, 0 where they leave it open."""
    if match := _AFTER.search(low, max(0, found.start - 24), found.start):
        return 1 if match.group().startswith(("after", "since", "following", "than", "from")) else 0
    stop = _clause_end(low, found.end)
    behind = low[found.end : stop]
    if (done := _SHOWN.search(behind)) and not _NOT_SHOWN.search(behind, 0, done.start()):
        return 2
    past, future = _PAST.search(behind), _FUTURE.search(behind)
    if past and (not future or past.start() < future.start()):
        return 1
    if future:
        return -1
    begin = max(low.rfind(". ", 0, found.start), low.rfind("\n", 0, found.start), found.start - 60)
    ahead = low[begin : found.start]
    if _FUTURE.search(ahead):
        return -1
    return 1 if _PAST.search(ahead) or _SHOWN.search(ahead) else 0


def _clause_end(low: str, start: int) -> int:
    """Where the clause that goes on at `start` ends."""
    ends = [
        at
        for at in (low.find(mark, start, start + 60) for mark in (". ", "; ", "\n", "? ", ", and "))
        if at >= 0
    ]
    return min(ends, default=start + 60)


def _numbers(
    found: Found,
    series: str | None,
    aired: dict[str, int],
    coming: dict[str, int],
    final: dict[str, int],
    low: str,
) -> list[int | None]:
    """The season numbers that a mention means; [None] where they cannot be counted."""
    form = found.form
    shown = aired.get(series) if series else None
    ahead = coming.get(series) if series else None
    if form == "more":
        return [*range(shown + 1, shown + 1 + (found.number or 1))] if shown else [None]
    if found.number is not None:
        return [found.number]
    if form == "next":
        return [ahead]
    if form == "final":
        return [final.get(series, ahead) if series else None]
    if form == "last" and _tense(low, found) < 0:
        return [final.get(series, ahead) if series else None]
    return [shown]
