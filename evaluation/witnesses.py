"""How well copies are told from independent reports, and how fast: the gate of weigh/witnesses.

    python -m evaluation.witnesses               all but the speed
    python -m evaluation.witnesses --speed N     N synthetic articles (100000): time, memory, one more article
    options: --half seen|held (held)  --count N (200)  --errors  --peers  --pages FOLDER

1. spun copies, by the share of words that were swapped, and copies that are told
   anew, by program and by hand, among independent reports of press releases,
   neighbours and pages of one template: recall and F1 over pairs, ours and the
   baselines' on the same pairs;
2. pages that people labelled near-copies, and pages retold twice;
3. independent reports: the share that is merged;
4. the same through the index, as articles come in, all in one heap;
5. what each signal is worth alone: the area under its ROC curve;
6. with `--pages`, real news of one day (laid out as for evaluation/pages.py), some
   of them on one event, none on television: the pairs that are merged.

The model was fitted on the half "seen" (training/witnesses.py), as are the
baselines' thresholds here. In the half "held" no article, no series and no
wording of a press release is one of the other half's. `--peers` adds datasketch
where it is installed.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import msgspec

from evaluation.copy_corpus import COPIES, TWICE, Corpus, Pair
from evaluation.copy_heap import heap, synthetic
from evaluation.copy_peers import BASELINES, exact, minhash, shingles
from knownsofar.model import Article
from knownsofar.pipeline import Reading, claims_of
from knownsofar.weigh.witnesses import CopyIndex, print_of
from knownsofar.weigh.witnesses.likeness import SURE, Likeness, Text, likeness
from knownsofar.weigh.witnesses.prints import Print

SHARES = (0.1, 0.2, 0.3, 0.4)
DROPPED = (0.3, 0.4, 0.5)
_THAT_DAY = date(2019, 11, 18)
_BRIEF = 3  # sentences of two short reports
Score = Callable[[Pair], float]


class Sets(NamedTuple):
    """The pairs that everything is measured on."""

    spun: dict[float, list[Pair]]
    garbled: dict[float, list[Pair]]
    anew: dict[str, list[Pair]]
    others: dict[str, list[Pair]]

    @property
    def independent(self) -> list[Pair]:
        """Reports of one thing that are no copies: what stands against the copies in F1 and thresholds."""
        return [pair for kind, pairs in self.others.items() if kind != "template" for pair in pairs]


def sets(corpus: Corpus, count: int) -> Sets:
    """`count` copies for each share, and as many of each kind of what is no copy."""
    return Sets(
        {share: corpus.spun(share, count) for share in SHARES},
        {share: corpus.spun(share, count, names=True) for share in SHARES},
        {f"{dropped:.0%} gone": corpus.rewritten(dropped, count) for dropped in DROPPED}
        | {"by hand": corpus.retold("copy"), "loosely": corpus.retold("loose")},
        {
            "release": corpus.releases(count),
            "with its plot": corpus.releases(count, logline=True),
            "in brief": [brief(pair) for pair in corpus.releases(count)],
            "by hand": corpus.retold("independent"),
            "series": corpus.neighbours(),
            "template": corpus.template_mates(count),
        },
    )


def brief(pair: Pair) -> Pair:
    """The beginnings of both: reports of a few lines, as most outlets print them."""
    return Pair(
        *(
            msgspec.structs.replace(a, text=" ".join(re.split(r"(?<=[.!?”]) +", a.text)[:_BRIEF]))
            for a in pair
        )
    )


def kept(pair: Pair) -> tuple[Print, Print]:
    """Both prints, with the slips that are read in the articles."""
    found = []
    for article in pair:
        read = claims_of(article)
        found.append(print_of(article, read.slips if isinstance(read, Reading) else ()))
    return found[0], found[1]


def alike(pair: Pair) -> Likeness:
    return likeness(*(Text(print_of(article)) for article in pair))


def ours(pair: Pair) -> float:
    """The log odds of a copy, from the texts alone."""
    return alike(pair).score


def f1(found: int, of: int, false: int) -> float:
    return 2 * found / (of + found + false) if found else 0.0


def best_threshold(score: Score, measured: Sets) -> float:
    """Where recall of spun copies less false alarms is highest; taken from the half that was seen."""
    copies = [score(p) for pairs in measured.spun.values() for p in pairs]
    others = [score(p) for p in measured.independent]

    def worth(threshold: float) -> float:
        return sum(s >= threshold for s in copies) / len(copies) - sum(s >= threshold for s in others) / len(
            others
        )

    return max(sorted({*copies, *others}), key=worth)


def table(measured: Sets, judges: dict[str, Callable[[Pair], bool]]) -> None:
    """Recall by share of words swapped, F1 over that share and all others, and false alarms by kind."""
    print("\nF1 (recall) by the share of words swapped, against all independent pairs")
    header = "".join(f"{share:>15.0%}" for share in SHARES)
    print(f"   {'':46}{header}{'all':>8}")
    for name, judge in judges.items():
        false = sum(map(judge, measured.independent))
        for kind, spun in (("", measured.spun), (" (names too)", measured.garbled)):
            found = {share: sum(map(judge, pairs)) for share, pairs in spun.items()}
            size = {share: len(pairs) for share, pairs in spun.items()}
            cells = "".join(f"{f1(found[s], size[s], false):9.3f} ({found[s] / size[s]:.2f})" for s in SHARES)
            print(f"   {name + kind:46}{cells}{f1(sum(found.values()), sum(size.values()), false):8.3f}")
    print("\nthe same of copies told anew: part of the sentences gone, or written by hand")
    print(f"   {'':46}" + "".join(f"{kind:>15}" for kind in measured.anew) + f"{'all':>8}")
    for name, judge in judges.items():
        false = sum(map(judge, measured.independent))
        counts = [(sum(map(judge, pairs)), len(pairs)) for pairs in measured.anew.values()]
        row = "".join(f"{f1(found, size, false):9.3f} ({found / size:.2f})" for found, size in counts)
        found, size = (sum(column) for column in zip(*counts, strict=True))
        print(f"   {name:46}{row}{f1(found, size, false):8.3f}")
    print(f"\n   {'merged, of pairs':46}" + "".join(f"{kind:>17}" for kind in measured.others))
    for name, judge in judges.items():
        merged = ((sum(map(judge, pairs)), len(pairs)) for pairs in measured.others.values())
        print(f"   {name:46}" + "".join(f"{f'{false} of {size}':>17}" for false, size in merged))


def labelled(judges: dict[str, Callable[[Pair], bool]]) -> None:
    """The near-copies that people labelled: none was learnt from; with slips, too."""
    print("\nlabelled near-copies (first four) and pages retold twice, neither learnt from")
    corpora = [Corpus(half) for half in ("held", "seen")]
    for pair in [p for which in (COPIES, TWICE) for c in corpora for p in c.labelled(which)]:
        first, second = (Text(one) for one in kept(pair))
        told = likeness(first, second)
        marks = " ".join(f"{name}: {'copy' if judge(pair) else '-'}" for name, judge in judges.items())
        print(
            f"   {pair.later.url.rsplit('/', 1)[-1]:>12} aligned {told.aligned:.2f} glue {told.glue:.2f}"
            f" content {told.content:.2f} names {told.names:.2f} slips {told.slips}"
            f" log odds {told.order:5.1f} {told.words:5.1f} | {marks}"
        )
    found = sum(ours(p) > 0 for p in corpora[0].labelled(COPIES))
    false = sum(ours(p) > 0 for p in corpora[0].neighbours())
    print(f"   the four of the story alone: {found} found, {false} false: F1 {f1(found, 4, false):.3f}")


def signals(measured: Sets) -> None:
    """The area under the ROC curve of each signal: copies with words swapped against all others."""

    def claims_shared(pair: Pair) -> float:
        readings = map(claims_of, pair)
        said = [
            {(c.season, c.value, c.polarity) for c in r.claims} for r in readings if isinstance(r, Reading)
        ]
        return len(said[0] & said[1]) / max(1, min(map(len, said))) if len(said) == 2 else 0.0

    print("\narea under the ROC curve of copies with 30 and 40 % of their words swapped | told anew by hand")
    print(f"   {'against pairs':32}" + "".join(f"{kind:>16}" for kind in measured.others))
    kinds: dict[str, Score] = {
        "words in order, line by line": lambda p: alike(p).aligned,
        "the same without names": lambda p: alike(p).glue,
        "both, weighed": lambda p: alike(p).order,
        "words without names, by rarity": lambda p: alike(p).content,
        "the better of the two (ours)": ours,
        "rarer names kept": lambda p: alike(p).names,
        "claims in common": claims_shared,
        **BASELINES,
    }
    for name, score in kinds.items():
        spun = [score(p) for share in (0.3, 0.4) for p in measured.spun[share][:60]]
        anew = [score(p) for kind in ("by hand", "loosely") for p in measured.anew[kind]]
        areas = []
        for pairs in measured.others.values():
            others = [score(p) for p in pairs[:80]]
            areas.append(f"{area(spun, others):.3f} | {area(anew, others):.3f}")
        print(f"   {name:32}" + "".join(f"{a:>16}" for a in areas))


def area(copies: Sequence[float], others: Sequence[float]) -> float:
    """The chance that a copy scores above another pair, ties half."""
    wins = sum((c > o) + (c == o) / 2 for c in copies for o in others)
    return wins / (len(copies) * len(others))


def through_the_index(corpus: Corpus, count: int, errors: bool) -> None:
    """Everything in one heap, in the order of its days: does each copy lead to its cluster?"""
    articles, truth = heap(corpus, count)
    index = CopyIndex()
    for article in articles:
        index.add(article)
    root = dict(truth)
    found = index.copies()
    right = sum(root[c.url] == root[c.original_url] for c in found)
    copies = sum(1 for a in articles if root[a.url] != a.url)
    false = len(found) - right
    print(
        f"\nthrough the index: {len(articles)} articles in one heap, {copies} of them copies:"
        f" precision {right / max(1, len(found)):.3f}, recall {right / copies:.3f},"
        f" F1 {f1(right, copies, false):.3f}"
    )
    if errors:
        for one in found:
            if root[one.url] != root[one.original_url]:
                print("   wrong:", one.url, one.why)


def of_one_day(folder: Path) -> None:
    """Which of real articles by many outlets are taken for copies of each other, each pair compared."""
    truth = json.loads((folder / "ground-truth.json").read_bytes())
    texts = []
    for name, page in sorted(truth.items()):
        body = page["articleBody"]
        article = Article(url=page["url"], outlet=name, published=_THAT_DAY, title="", text=body)
        texts.append((article.url, Text(print_of(article))))
    pairs = list(combinations(texts, 2))
    told = [(likeness(one, other), a, b) for (a, one), (b, other) in pairs]
    near = sum(alike.order > -SURE or alike.words > -SURE for alike, _, _ in told)
    print(f"\nreal news: {len(texts)} articles, {len(pairs)} pairs, {near} of them worth comparing; merged:")
    for alike, a, b in told:
        if alike.score > 0:
            print(f"   log odds {alike.order:5.1f} {alike.words:5.1f} {a} {b}")


def speed(count: int) -> None:
    """Synthetic articles, one in five of them a copy: seconds of one core, memory, and one more article."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    index, spent, added, right = CopyIndex(), 0.0, [], 0
    for article, copied in synthetic(Corpus("seen"), count):
        start = time.process_time()
        found = index.add(article)
        took = time.process_time() - start
        spent += took
        added.append(took)
        right += (found is not None) == copied
        if len(index) % 10_000 == 0:
            print(f"   {len(index)}: {spent:.0f} s", flush=True)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    last = added[-min(2000, count) :]
    print(
        f"{count} articles: {spent:.1f} s of one core to add; of the last {len(last)} the median took"
        f" {1000 * statistics.median(last):.2f} ms, the longest {1000 * max(last):.0f} ms;"
        f" {(after - before) / 1024:.0f} MB; {right / count:.3f} judged rightly"
    )
    start = time.process_time()
    kept_bytes = index.to_bytes()
    print(f"to bytes: {len(kept_bytes) / 1e6:.0f} MB in {time.process_time() - start:.1f} s")


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.witnesses")
    parser.add_argument("--half", choices=("seen", "held"), default="held")
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--speed", type=int, metavar="N")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--pages", type=Path, metavar="FOLDER")
    options = parser.parse_args(None if arguments is None else list(arguments))
    if options.speed:
        speed(options.speed)
        return
    seen = sets(Corpus("seen"), options.count)
    measured = sets(Corpus(options.half, seed=8), options.count)
    scores: dict[str, Score] = {"5-word shingles, Jaccard": shingles}
    if options.peers and find_spec("datasketch"):
        scores["datasketch MinHash of 3 words"] = minhash
    judges: dict[str, Callable[[Pair], bool]] = {
        "ours": lambda p: ours(p) > 0,
        "ours, by the order of words alone": lambda p: alike(p).order > 0,
        "ours, by the words alone": lambda p: alike(p).words > 0,
    }
    for name, score in scores.items():
        threshold = best_threshold(score, seen)
        judges[f"{name} >= {threshold:.3f}"] = lambda p, s=score, t=threshold: s(p) >= t  # type: ignore[misc]
    judges["the very same text"] = exact
    table(measured, judges)
    labelled(judges)
    signals(measured)
    through_the_index(Corpus(options.half, seed=9), options.count, options.errors)
    if options.pages:
        of_one_day(options.pages)
    if options.errors:
        kinds = {f"spun {share}": pairs for share, pairs in measured.spun.items()}
        kinds |= {f"anew {kind}": pairs for kind, pairs in measured.anew.items()} | measured.others
        for name, pairs in kinds.items():
            wrong = [p for p in pairs if (ours(p) > 0) != name.startswith(("spun", "anew"))]
            for pair in wrong:
                print(f"   {name}: {pair.earlier.url} {pair.later.url} {alike(pair)}")


if __name__ == "__main__":
    main()
