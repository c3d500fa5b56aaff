"""Article -> Subjects: which series and seasons it speaks of, and where."""

from __future__ import annotations

from knownsofar.identify.catalogue import Catalogue
from knownsofar.identify.choosing import choose
from knownsofar.identify.counting import Counted, count_seasons
from knownsofar.identify.mentions import find_mentions, govern
from knownsofar.identify.television import speaks_of_television
from knownsofar.identify.titles import Gathered
from knownsofar.model import Article, Layout, Subjects


def identify(article: Article, layout: Layout, catalogue: Catalogue | None = None) -> Subjects:
    """Which series and seasons an article speaks of, and which series each sentence is about.

    Without a `catalogue` titles are made out from headline, address and text
    alone, and spelt as the article spells them most; with one they are spelt as
    it does. Never raises; an article without any series, as one that has no word
    of television in it, gives empty `Subjects` with `governing` all None.
    """
    if catalogue is None and not speaks_of_television(
        article.title, article.text, article.url.replace("-", " ")
    ):
        return Subjects(governing=(None,) * len(layout.sentences))
    gathered = Gathered(article, layout, catalogue)
    titles, single = choose(gathered)
    mentions = find_mentions(gathered, titles, single)
    named = {m.series for m in mentions if m.subject}
    subjects = [t for t in titles if t.subject and (t.name in named or t is titles[0]) and not _empty(t.name)]
    main = subjects[0].name if subjects else None
    governing = govern(layout, mentions, main, single)
    counted: Counted = count_seasons(gathered, layout, mentions, governing, main)
    return Subjects(
        series=tuple(t.name for t in subjects),
        mentions=tuple(mentions),
        seasons=tuple(counted.mentions),
        governing=tuple(governing),
        aired=counted.aired,
        coming=counted.coming,
    )


def _empty(name: str) -> bool:
    """An article of grammar is no title: "The weather" is about no series called The."""
    return name.lower() in ("the", "a", "an")
