"""`ledger claims`, `ledger changes` and `ledger claim`."""

from __future__ import annotations

import argparse
import heapq
import sys
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from knownsofar.cli.options import add_cuts, add_ledger, instant, season
from knownsofar.errors import LedgerError, UsageError
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.ledger import Change, Ledger
    from knownsofar.model import Claim

_AN_ID = "the id of a claim, of sixteen hex digits: see `ledger claims`"


def verbs(verbs: Any, settings: Settings) -> None:
    """The verbs of this file and what each takes."""
    claims = verbs.add_parser(
        "claims",
        help="list the claims about a series, or of an outlet",
        description="List the claims that stand about a series, or of an outlet, oldest first.",
    )
    claims.add_argument("series", metavar="SERIES", nargs="?", help="its title or another name of it")
    claims.add_argument(
        "--season", type=season, metavar="N", help="about this season and the series as a whole"
    )
    claims.add_argument("--outlet", metavar="NAME", help="what this outlet claims")
    _asks(claims, settings)
    claims.set_defaults(act=_claims)

    changes = verbs.add_parser(
        "changes",
        help="list what happened to claims since an instant",
        description="List what this ledger learnt about claims since an instant: what was claimed, "
        "withdrawn, corrected, retracted or restored, in the order in which it learnt it.",
    )
    changes.add_argument(
        "--since",
        type=_since,
        metavar="INSTANT",
        required=True,
        help="after this instant, as 2022-05-22T18:30:00Z, or from this day on, YYYY-MM-DD",
    )
    changes.add_argument(
        "--until", type=instant, metavar="INSTANT", help="up to this instant, or to the end of this day"
    )
    changes.add_argument("--series", metavar="SERIES", help="about this series alone")
    _asks(changes, settings)
    changes.set_defaults(act=_changes)

    claim = verbs.add_parser(
        "claim",
        help="tell the life of a claim",
        description="Tell all that happened to a claim, through all versions of its page.",
    )
    claim.add_argument("claim", metavar="ID", help=_AN_ID)
    _asks(claim, settings)
    claim.set_defaults(act=_claim)


def _asks(parser: argparse.ArgumentParser, settings: Settings) -> None:
    add_cuts(parser)
    parser.add_argument("--json", action="store_true", help="print one a line, as JSON")
    add_ledger(parser, settings)


def _since(words: str) -> datetime:
    """An instant, or the last one before a day."""
    moment = instant(words)
    if len(words) != len("2022-05-22"):
        return moment
    return datetime.combine(moment.date(), time.min, UTC) - datetime.resolution


def _claims(options: argparse.Namespace) -> int:
    from knownsofar.cli.ledger import shown
    from knownsofar.pipeline import open_ledger

    with open_ledger(options.ledger, create=False) as ledger:
        claims, about = _asked_for(ledger, options)
    if not claims:
        raise LedgerError(f"no claim {about} stands{_within(options)}")
    shown.claims_as_json(claims) if options.json else shown.claims(claims)
    return 0


def _asked_for(ledger: Ledger, options: argparse.Namespace) -> tuple[list[Claim], str]:
    """The claims, and in words of what they are."""
    from knownsofar.pipeline import find_series

    cuts = {"as_of": options.as_of, "recorded_by": options.recorded_by}
    outlets = _outlets(ledger, options.outlet) if options.outlet is not None else ()
    if options.series is None:
        if not outlets:
            raise UsageError("say of what: SERIES, or --outlet NAME")
        found = [claim for outlet in outlets for claim in ledger.claims_of_outlet(outlet, **cuts)]
        claims = [claim for claim in found if options.season in (None, claim.season)]
        return _by_day(claims), f"of {outlets[0]}"
    titles = find_series(ledger, options.series, recorded_by=options.recorded_by)
    found = [c for title in titles for c in ledger.claims(title, season=options.season, **cuts)]
    about = f"about “{titles[0]}”" + (f", season {options.season}," if options.season else "")
    return _by_day([claim for claim in found if not outlets or claim.outlet in outlets]), about


def _outlets(ledger: Ledger, wanted: str) -> list[str]:
    from knownsofar.model import fold_words

    if found := [outlet for outlet in ledger.outlets() if fold_words(outlet) == fold_words(wanted)]:
        return found
    raise LedgerError(f"nothing of an outlet “{wanted}” is recorded")


def _by_day(claims: list[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda claim: claim.published)


def _within(options: argparse.Namespace) -> str:
    cuts = []
    if options.as_of is not None:
        cuts.append(f" as of {options.as_of}")
    if options.recorded_by is not None:
        cuts.append(f" recorded by {options.recorded_by.isoformat(timespec='seconds')}")
    return " and".join(cuts)


def _changes(options: argparse.Namespace) -> int:
    from knownsofar.cli.ledger import shown
    from knownsofar.pipeline import find_series, open_ledger

    until = min((cut for cut in (options.until, options.recorded_by) if cut is not None), default=None)
    with open_ledger(options.ledger, create=False) as ledger:
        titles = find_series(ledger, options.series) if options.series is not None else (None,)
        each = [ledger.changes(options.since, until=until, series=title) for title in titles]
        found = heapq.merge(*each, key=lambda change: change.recorded)
        changes = (change for change in found if _known(change, options.as_of))
        count = shown.changes_as_json(changes) if options.json else shown.changes(changes)
    if not count and not options.json:
        print("Nothing changed.", file=sys.stderr)
    return 0


def _known(change: Change, as_of: date | None) -> bool:
    """Could it be known on that day?"""
    return as_of is None or max(change.since or date.min, change.claim.published) <= as_of


def _claim(options: argparse.Namespace) -> int:
    from knownsofar.cli.ledger import shown
    from knownsofar.pipeline import open_ledger

    with open_ledger(options.ledger, create=False) as ledger:
        life = [change for change in ledger.life(options.claim) if _known(change, options.as_of)]
    if options.recorded_by is not None:
        life = [change for change in life if change.recorded <= options.recorded_by]
    if not life:
        raise LedgerError(f"no claim {options.claim} is recorded{_within(options)}")
    shown.changes_as_json(life) if options.json else shown.life(options.claim, life)
    return 0
