"""What lists ask of the ledger: which series were touched, claims page by page, how much each outlet says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from knownsofar.ledger import rows
from knownsofar.ledger.database import Database, Value, listed
from knownsofar.ledger.reading import KNOWN, LAST_NUMBER, STANDS, Cuts
from knownsofar.ledger.rows import CLAIMS
from knownsofar.model import Claim

Place = tuple[int, int]
"""Where a claim stands in the ledger: the number of its entry, and its own within that."""
START: Place = (0, -1)
"""Before the first claim."""


class Wanted(NamedTuple):
    """Which claims are wanted; None for all. `series` are exact titles."""

    series: Sequence[str] | None = None
    season: int | None = None
    predicate: str | None = None
    certainty: str | None = None
    outlet: str | None = None


class Tally(NamedTuple):
    """How much an outlet says: its articles, from the first to the last day, and its claims by certainty."""

    outlet: str
    articles: int
    first: date
    last: date
    claims: dict[str, int]


def titles(database: Database) -> list[str]:
    """All series, in the order in which they were first recorded."""
    return [title for (title,) in database.rows("SELECT title FROM series ORDER BY id")]


# Entries that speak of a series. CROSS JOIN: SQLite begins with what stands first, which is short, and not
# with all claims. The sum is over an expression (+), so that no planner walks the index of all claims for the
# few that are new.
_SPAN = "entry > :after AND {0}.entry <= :until"
_COPIED = f"""copy.{_SPAN.format("copy")} AND article.id = copy.article AND told.entry = article.entry"""
_CLAIMED = f"SELECT +series, max(entry) FROM claim WHERE {_SPAN.format('claim')} GROUP BY +series"  # noqa: S608
_EVER_CLAIMED = "SELECT series, max(entry) FROM claim GROUP BY series"
_SPEAK = (
    f"""SELECT +claim.series, max(amendment.entry) FROM amendment CROSS JOIN claim
    WHERE claim.id = amendment.claim AND amendment.{_SPAN.format("amendment")}
    GROUP BY +claim.series""",  # noqa: S608
    f"""SELECT +told.series, max(copy.entry) FROM copy CROSS JOIN article CROSS JOIN claim AS told
    WHERE {_COPIED} GROUP BY +told.series""",  # noqa: S608
    # What was put in the place of a claim of the copy.
    f"""SELECT +claim.series, max(copy.entry)
    FROM copy CROSS JOIN article CROSS JOIN claim AS told CROSS JOIN amendment CROSS JOIN claim
    WHERE {_COPIED} AND amendment.claim = told.id AND amendment.kind = 'correction'
    AND claim.entry = amendment.entry GROUP BY +claim.series""",  # noqa: S608
)
_NAME = tuple(
    f"SELECT series, max(entry) FROM {table} WHERE {_SPAN.format(table)} GROUP BY series"  # noqa: S608 -- constants
    for table in ("alias", "identifier", "watch")
)


def spoken_of(database: Database, after: int, until: int, *, names: bool = False) -> dict[int, int]:
    """Of each series of which claims of entries after one and up to another speak: the last that does.

    With `names` also those that give it another name, or put it on the watch list.
    """
    found: dict[int, int] = {}
    queries = [_CLAIMED, *_SPEAK, *(_NAME if names else ())]
    if (after, until) == (0, LAST_NUMBER):  # of all entries, that walk is the shortest
        queries[0] = _EVER_CLAIMED
    for query in queries:
        for series, entry in database.rows(query, after=after, until=until):
            found[series] = max(found.get(series, 0), entry)
    return found


def touched(database: Database, after: int) -> dict[str, int]:
    """Of each series that entries after this one speak of: the number of the last that does."""
    found = spoken_of(database, after, LAST_NUMBER, names=True)
    if not found:
        return {}
    names = {row[0]: str(row[1]) for row in database.rows("SELECT id, title FROM series")}
    return {names[series]: entry for series, entry in found.items()}


def page_of_claims(
    database: Database, wanted: Wanted, after: Place, limit: int, cuts: Cuts
) -> list[tuple[Place, Claim]]:
    """The next claims that are wanted and stand within the cuts, in the order in which they were recorded."""
    values: dict[str, Value] = {"entry": after[0], "number": after[1], "most": limit}
    conditions = ["(claim.entry, claim.number) > (:entry, :number)"]
    if wanted.series is not None:
        places, named = listed("title", list(wanted.series))
        conditions.append(f"claim.series IN (SELECT id FROM series WHERE title IN ({places}))")  # noqa: S608
        values |= named
    columns = ("claim.season", "claim.predicate", "claim.certainty", "article.outlet")
    for column, value in zip(columns, wanted[1:], strict=True):
        if value is not None:
            name = column.partition(".")[2]
            conditions.append(f"{column} = :{name}")
            values[name] = value
    query = f"""SELECT claim.entry, claim.number, {rows.CLAIM_OUT} {CLAIMS}
        WHERE {" AND ".join(conditions)} AND {KNOWN} AND {STANDS}
        ORDER BY claim.entry, claim.number LIMIT :most"""
    found = database.rows(query, **values, **cuts._asdict())
    return [((entry, number), rows.claim_of(row)) for entry, number, *row in found]


def tallies(database: Database, as_of: date) -> list[Tally]:
    """Every outlet, those with most claims first; what a later version of a page repeats counts once."""
    day = as_of.isoformat()
    told: dict[str, dict[str, int]] = {}
    for outlet, certainty, count in database.rows(
        """SELECT article.outlet, claim.certainty, count(*) FROM claim JOIN article
            ON article.entry = claim.article
        WHERE claim.carried = 0 AND claim.entry = claim.article AND article.published <= :day
        GROUP BY article.outlet, claim.certainty""",
        day=day,
    ):
        told.setdefault(outlet, {})[certainty] = count
    found = database.rows(
        """SELECT outlet, count(DISTINCT page), min(published), max(published) FROM article
        WHERE published <= :day GROUP BY outlet""",
        day=day,
    )
    made = [
        Tally(outlet, articles, date.fromisoformat(first), date.fromisoformat(last), told.get(outlet, {}))
        for outlet, articles, first, last in found
    ]
    return sorted(made, key=lambda tally: (-sum(tally.claims.values()), tally.outlet))


def copyists(database: Database, cuts: Cuts) -> dict[tuple[str, str], int]:
    """How many articles of one outlet repeat one of another, by (who, whom), in order."""
    query = f"""SELECT article.outlet, first.outlet, count(*)
        FROM (SELECT DISTINCT article, original FROM copy WHERE entry + 0 <= :cut) AS said
        JOIN article ON article.id = said.article JOIN article AS first ON first.id = said.original
        WHERE {KNOWN} AND first.stands_from <= :as_of AND article.outlet <> first.outlet
        GROUP BY article.outlet, first.outlet ORDER BY article.outlet, first.outlet"""  # noqa: S608 -- constants
    return {(who, whom): count for who, whom, count in database.rows(query, **cuts._asdict())}
