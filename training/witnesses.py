"""Learn what tells a copy: writes src/knownsofar/weigh/witnesses/model.json.

    python -m training.witnesses

Fitted on the half of the labelled articles that evaluation/copy_corpus.py calls
"seen", spun, and on invented press releases in the wordings of that half. The
near-copies that people labelled are in neither: they measure.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import msgspec
from evaluation.copy_corpus import Corpus, Pair

from knownsofar.model import Layout
from knownsofar.weigh.witnesses import likeness as room
from knownsofar.weigh.witnesses.likeness import Likeness, Model, Text, likeness
from knownsofar.weigh.witnesses.prints import plain_words, print_of

MODEL = Path(room.__file__).with_name("model.json")
SHARES = (0.1, 0.2, 0.3, 0.4)
COMMON = 3  # articles that have a word, from which on it is common
COUNT = 150


def common_words(corpus: Corpus) -> list[str]:
    """The words that several articles have, the commonest first."""
    having = Counter(w for a in corpus.articles for w in set(plain_words(Layout.of(a.text).text)))
    return [word for word, count in sorted(having.items(), key=lambda p: (-p[1], p[0])) if count >= COMMON]


def measured(pairs: list[Pair]) -> list[Likeness]:
    """How alike the articles of each pair are."""
    return [likeness(Text(print_of(a)), Text(print_of(b))) for a, b in pairs]


def quantile(values: list[float], part: float) -> float:
    """The value below which `part` of them lie."""
    return sorted(values)[round(part * (len(values) - 1))]


def main() -> None:
    """Fit and write."""
    from sklearn.linear_model import LogisticRegression

    corpus = Corpus("seen")
    bare = Model(common_words(corpus), 0.0, 0.0, 0.0)
    MODEL.write_bytes(msgspec.json.encode(bare))
    copies = [p for share in SHARES for p in corpus.spun(share, COUNT)]
    others = corpus.releases(4 * COUNT) + corpus.neighbours()
    rows = [[one.aligned, one.glue] for one in measured(copies) + measured(others)]
    labels = [1] * len(copies) + [0] * len(others)
    fit = LogisticRegression(C=100.0).fit(rows, labels)
    aligned, glue = (round(float(w), 1) for w in fit.coef_[0])
    scores = [aligned * row[0] + glue * row[1] for row in rows]
    least = quantile([s for s, label in zip(scores, labels, strict=True) if label], 0.01)
    most = quantile([s for s, label in zip(scores, labels, strict=True) if not label], 0.99)
    # Halfway between both: the fit's own constant hangs on the few that lie nearest.
    model = Model(bare.common, round(-(least + most) / 2, 1), aligned, glue)
    MODEL.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=0) + b"\n")
    sys.stdout.write(f"{len(copies)} copies, {len(others)} others; {model.constant} {aligned} {glue}\n")


if __name__ == "__main__":
    main()
