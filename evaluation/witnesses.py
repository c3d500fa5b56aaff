"""How well copies are told from independent reports, and how fast: the gate of weigh/witnesses.

    python -m evaluation.witnesses               all but the speed
    python -m evaluation.witnesses --speed N     N synthetic articles (100000): time, memory, one more article
    options: --half seen|held (held)  --count N (200)  --errors  --peers

1. spun copies, by the share of words that were swapped, among independent
   reports of press releases, neighbours and pages of one template: precision,
   recall and F1 over pairs, ours and the baselines' on the same pairs;
2. pages that people labelled near-copies, and pages retold twice;
3. independent reports: the share that is merged;
4. the same through the index, as articles come in, all in one heap;
5. what each signal is worth alone: the area under its ROC curve.

The model was fitted on the half "seen" (training/witnesses.py), as are the
baselines' thresholds here. In the half "held" no article, no series and no
wording of a press release is one of the other half's. `--peers` adds datasketch
where it is installed.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from typing import NamedTuple

from evaluation.copy_corpus import COPIES, TWICE, Corpus, Pair
from evaluation.copy_heap import heap, synthetic
from evaluation.copy_peers import BASELINES, exact, minhash, shingles
from knownsofar.pipeline import Reading, claims_of
from knownsofar.weigh.witnesses import CopyIndex, print_of
from knownsofar.weigh.witnesses.likeness import Likeness, Text, likeness
from knownsofar.weigh.witnesses.prints import Print

SHARES = (0.1, 0.2, 0.3, 0.4)
Score = Callable[[Pair], float]


class Sets(NamedTuple):
    """The pairs that everything is measured on."""

    spun: dict[float, list[Pair]]
    garbled: dict[float, list[Pair]]
    releases: list[Pair]
    neighbours: list[Pair]
    mates: list[Pair]

    @property
    def independent(self) -> list[Pair]:
        """Reports of one thing that are no copies: what stands against the copies in F1 and thresholds."""
        return self.releases + self.neighbours


def sets(corpus: Corpus, count: int) -> Sets:
    """`count` copies for each share, and as many of each kind of what is no copy."""
    return Sets(
        {share: corpus.spun(share, count) for share in SHARES},
        {share: corpus.spun(share, count, names=True) for share in SHARES},
        corpus.releases(count),
        corpus.neighbours(),
        corpus.template_mates(count),
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
    print("\nF1 (recall) by the share of words swapped, against all pairs of one release and on one series")
    header = "".join(f"{share:>15.0%}" for share in SHARES)
    print(f"   {'':46}{header}{'all':>8}")
    for name, judge in judges.items():
        false = sum(map(judge, measured.independent))
        for kind, spun in (("", measured.spun), (" (names too)", measured.garbled)):
            found = {share: sum(map(judge, pairs)) for share, pairs in spun.items()}
            size = {share: len(pairs) for share, pairs in spun.items()}
            cells = "".join(f"{f1(found[s], size[s], false):9.3f} ({found[s] / size[s]:.2f})" for s in SHARES)
            print(f"   {name + kind:46}{cells}{f1(sum(found.values()), sum(size.values()), false):8.3f}")
    print(f"\n   {'merged, of pairs':46}{'of one release':<21}{'on one series':<21}of one template")
    for name, judge in judges.items():
        rates = (f"{sum(map(judge, pairs)) / len(pairs):.3f} of {len(pairs):<12}" for pairs in measured[2:])
        print(f"   {name:46}" + "".join(rates))


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
            f" names {told.names:.2f} slips {told.slips} log odds {told.score:5.1f} | {marks}"
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

    print("\narea under the ROC curve of copies with 30 and 40 % of their words swapped, against pairs")
    print(f"   {'':32}{'of one release':>16}{'on one series':>16}{'of one template':>16}")
    kinds: dict[str, Score] = {
        "words in order, line by line": lambda p: alike(p).aligned,
        "the same without names": lambda p: alike(p).glue,
        "both, weighed (ours)": ours,
        "rarer names kept": lambda p: alike(p).names,
        "claims in common": claims_shared,
        **BASELINES,
    }
    for name, score in kinds.items():
        copies = [score(p) for share in (0.3, 0.4) for p in measured.spun[share][:60]]
        areas = (area(copies, [score(p) for p in pairs[:80]]) for pairs in measured[2:])
        print(f"   {name:32}" + "".join(f"{a:16.3f}" for a in areas))


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
    options = parser.parse_args(None if arguments is None else list(arguments))
    if options.speed:
        speed(options.speed)
        return
    seen = sets(Corpus("seen"), options.count)
    measured = sets(Corpus(options.half, seed=8), options.count)
    scores: dict[str, Score] = {"5-word shingles, Jaccard": shingles}
    if options.peers and find_spec("datasketch"):
        scores["datasketch MinHash of 3 words"] = minhash
    judges: dict[str, Callable[[Pair], bool]] = {"ours": lambda p: ours(p) > 0}
    for name, score in scores.items():
        threshold = best_threshold(score, seen)
        judges[f"{name} >= {threshold:.3f}"] = lambda p, s=score, t=threshold: s(p) >= t  # type: ignore[misc]
    judges["the very same text"] = exact
    table(measured, judges)
    labelled(judges)
    signals(measured)
    through_the_index(Corpus(options.half, seed=9), options.count, options.errors)
    if options.errors:
        kinds = {f"spun {share}": pairs for share, pairs in measured.spun.items()}
        kinds |= {"independent": measured.independent, "template": measured.mates}
        for name, pairs in kinds.items():
            wrong = [p for p in pairs if (ours(p) > 0) != name.startswith("spun")]
            for pair in wrong:
                print(f"   {name}: {pair.earlier.url} {pair.later.url} {alike(pair)}")


if __name__ == "__main__":
    main()
