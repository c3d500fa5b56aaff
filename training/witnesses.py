"""Learn what tells a copy: writes src/knownsofar/weigh/witnesses/model.json.

    python -m training.witnesses

Fitted on the half of the labelled articles that evaluation/copy_corpus.py calls
"seen", spun, rewritten and retold by hand, and on invented press releases in the
wordings of that half. The near-copies that people labelled are in neither: they
measure. How common a word is is counted in that half and in the stories of
training/practice.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import msgspec
from evaluation.copy_corpus import Corpus, Pair

from knownsofar.model import Layout
from knownsofar.weigh.witnesses import vocabulary
from knownsofar.weigh.witnesses.likeness import Likeness, Text, likeness
from knownsofar.weigh.witnesses.prints import plain_words, print_of
from knownsofar.weigh.witnesses.vocabulary import Model
from training.cases import load_cases

MODEL = Path(vocabulary.__file__).with_name("model.json")
SHARES = (0.1, 0.2, 0.3, 0.4)
DROPPED = (0.3, 0.4, 0.5)
COMMON = 4  # articles that have a word, from which on it is common
COUNT = 150
PRACTICE = Path(__file__).with_name("practice.jsonl")


def counted(corpus: Corpus) -> tuple[int, dict[str, int]]:
    """How many articles there are, and the words that several of them have, the commonest first."""
    articles = [*corpus.articles, *(case.article for case in load_cases([PRACTICE]))]
    having = Counter(w for a in articles for w in set(plain_words(Layout.of(a.text).text)))
    sorted_words = sorted(having.items(), key=lambda pair: (-pair[1], pair[0]))
    return len(articles), {word: count for word, count in sorted_words if count >= COMMON}


def measured(pairs: list[Pair]) -> list[Likeness]:
    """How alike the articles of each pair are."""
    return [likeness(Text(print_of(a)), Text(print_of(b))) for a, b in pairs]


def quantile(values: list[float], part: float) -> float:
    """The value below which `part` of them lie."""
    return sorted(values)[round(part * (len(values) - 1))]


def between(copies: list[float], others: list[float], given_up: float) -> float:
    """Halfway between the highest others and the lowest copies, less a part that is given up.

    A fit's own constant hangs on the few that lie nearest.
    """
    return round(-(quantile(copies, given_up) + quantile(others, 0.995)) / 2, 1)


def main() -> None:
    """Fit and write."""
    from sklearn.linear_model import LogisticRegression

    corpus = Corpus("seen")
    articles, common = counted(corpus)
    write(Model(articles, common, 0.0, 0.0, 0.0, 0.0, 0.0))
    spun = [p for share in SHARES for p in corpus.spun(share, COUNT)]
    spun += [p for dropped in DROPPED for p in corpus.rewritten(dropped, COUNT)]
    releases = corpus.releases(2 * COUNT) + corpus.releases(2 * COUNT, logline=True)
    others = measured(releases + corpus.neighbours() + corpus.retold("independent"))

    copies = measured(spun)
    rows = [[one.aligned, one.glue] for one in copies + others]
    fit = LogisticRegression(C=100.0).fit(rows, [1] * len(copies) + [0] * len(others))
    aligned, glue = (round(float(w), 1) for w in fit.coef_[0])
    scores = [aligned * row[0] + glue * row[1] for row in rows]
    constant = between(scores[: len(copies)], scores[len(copies) :], 0.01)

    anew, apart = (
        [[one.content * one.names] for one in pairs]
        for pairs in (measured(corpus.retold("copy", "loose")), others)
    )
    weights = [len(apart) / len(anew)] * len(anew) + [1.0] * len(apart)  # a dozen beside many hundreds
    labels = [1] * len(anew) + [0] * len(apart)
    told = LogisticRegression(C=100.0).fit(anew + apart, labels, sample_weight=weights)
    content = round(float(told.coef_[0][0]), 1)
    words_constant = between([content * row[0] for row in anew], [content * row[0] for row in apart], 0.25)

    write(Model(articles, common, constant, aligned, glue, words_constant, content))
    sys.stdout.write(
        f"{len(copies)} copies, {len(anew)} told anew, {len(others)} others:"
        f" {constant} {aligned} {glue}; {words_constant} {content}\n"
    )


def write(model: Model) -> None:
    """Write the model where it is read, and forget the one that was read before."""
    MODEL.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=0) + b"\n")
    for kept in (vocabulary.model, vocabulary.common, vocabulary.weights):
        kept.cache_clear()


if __name__ == "__main__":
    main()
