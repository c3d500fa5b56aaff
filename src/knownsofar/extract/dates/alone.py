"""Words that are a date only in the right company: a season, month or year that stands alone."""

from __future__ import annotations

from knownsofar.extract.dates import conventions as by_convention
from knownsofar.extract.dates.conventions import words
from knownsofar.extract.dates.lexer import plausible_year
from knownsofar.extract.dates.lexicon import CODES
from knownsofar.extract.dates.match import Match, Reading
from knownsofar.model import Window

_BEFORE_A_SEASON = frozenset(
    words(
        "in by over during through until till come for since before after from around towards into "
        "throughout of"
    )
)
_NO_SEASON = frozenset(
    words("camp house vacation break job love olympics romance fling school of in apart rain tour finale")
)
_WHAT_PREMIERES = frozenset(
    words(
        "release premiere debut launch return start bow window rollout date schedule slate lineup line-up "
        "run arrival slot premieres arc broadcast season bracket shoot production cour"
    )
)


def bare_season(m: Match) -> Reading | None:
    """In the spring, by summer, a fall premiere: the season nearest in the sentence's direction."""
    which = m.number("SEASON") or 0
    before = m.before().lower()
    if before in ("the", "early", "late"):
        before = m.before(2).lower()
    after = m.after().lower()
    if after in _NO_SEASON or (after and m.after()[0].isupper() and m.lexed.words[m.low][0].isupper()):
        return None
    if _beside_a_season(m):
        return Reading("season", at=lambda y: by_convention.season(y, which))
    if before not in _BEFORE_A_SEASON and after not in _WHAT_PREMIERES:
        return None
    return Reading("season", at=lambda y: by_convention.season(y, which))


_JOINS = frozenset(words("or and / - – to"))


def _beside_a_season(m: Match) -> bool:
    """True in "spring or summer", on both sides."""
    codes = m.lexed.codes
    after = m.after() in _JOINS and codes[m.high + 1 : m.high + 2] == CODES["SEASON"]
    return after or (m.before() in _JOINS and codes[max(0, m.low - 2) : m.low - 1] == CODES["SEASON"])


_ALSO_NAMES = frozenset(("april", "may", "june", "august", "jan", "march", "mar", "dec", "sep"))
_BEFORE_A_MONTH = frozenset(
    words(
        "in since until till late early mid around through during before of from by for after between and "
        "or to – - / like about towards throughout"
    )
)
_CERTAIN_BEFORE = frozenset(words("in since until till late early mid during"))


def bare_month(m: Match) -> Reading | None:
    """In May, October ought to see it; names like June and April need a preposition or such."""
    number = m.number("MONTH") or 1
    word = m.lexed.words[m.low]
    before, after = m.before().lower(), m.after()
    if word.islower() and before not in _BEFORE_A_MONTH:
        return None
    ranged = after in _JOINS and m.lexed.codes[m.high + 1 : m.high + 2] == CODES["MONTH"]
    if word.lower() in _ALSO_NAMES and not ranged and not _month_not_name(m.before(), after):
        return None
    if len(word) == 3 and before not in _BEFORE_A_MONTH and word != "May":
        return None
    if after[:1].isupper() and before not in _BEFORE_A_MONTH:
        return None
    return Reading("month", at=lambda y: by_convention.month(y, number))


def _month_not_name(printed: str, after: str) -> bool:
    before = printed.lower()
    if (
        after[:1].isupper()
        and after not in ("I", "Netflix", "HBO")
        and before not in ("in", "since", "until", "till")
    ):
        return False
    if before in _BEFORE_A_MONTH:
        return after not in ("’s", "'s") or before in _CERTAIN_BEFORE
    return printed == before and after in _WHAT_PREMIERES | {"was", "is", "when"}


_BEFORE_A_YEAR = frozenset(words("date release premiere year debut around circa released renewed"))
_NO_YEAR = frozenset(words("class area studio route room studios"))
_QUOTES = frozenset(("“", "‘", "'", '"', "’", "”"))


def bare_year(m: Match) -> Reading | None:
    """2025, the year 2025; not the year of a title (Blade Runner 2049), a class, or a count."""
    year = m.number("YEAR") or 0
    if not plausible_year(year, m.today):
        return None
    if not m.has("ANNO") and _names_something(m):
        return None
    return Reading("year", Window.year(year))


def _names_something(m: Match) -> bool:
    before, after = m.before(), m.after()
    if before in _QUOTES and after in _QUOTES:
        return True
    if (before.lower() == "of" and m.before(2).lower() in _NO_YEAR) or before.lower() in _NO_YEAR:
        return True
    if m.lexed.codes[m.low - 1 : m.low] != CODES["OTHER"]:
        return False
    proper = before[:1].isupper() and not before.isupper() and m.low > 1
    return (proper and before.lower() not in _BEFORE_A_YEAR) or before.isdecimal()
