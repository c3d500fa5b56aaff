"""`ledger correct`, `retract`, `alias` and `identify`: each adds a record, none changes one."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from knownsofar.cli.options import add_ledger, day
from knownsofar.errors import LedgerError, UsageError
from knownsofar.settings import Settings

if TYPE_CHECKING:
    from knownsofar.ledger import Ledger
    from knownsofar.model import Alias, Claim, Identifier

_SCHEMES = {
    "tvmaze": (r"\d{1,9}", "169"),
    "tmdb": (r"\d{1,9}", "1396"),
    "imdb": (r"tt\d{7,9}", "tt0903747"),
    "thetvdb": (r"\d{1,9}", "81189"),
    "wikidata": (r"Q\d{1,12}", "Q1079"),
}
"""What an id looks like in each catalogue, and one of them."""
_AN_ID = "the id of a claim, of sixteen hex digits: see `ledger claims`"


def verbs(verbs: Any, settings: Settings) -> None:
    """The verbs of this file and what each takes."""
    correct = verbs.add_parser(
        "correct",
        help="put another claim in the place of one that was misread",
        description="Record that a claim should have been another one. The old one is kept, and shown to "
        "who asks what was known before.",
    )
    correct.add_argument("claim", metavar="ID", help=_AN_ID)
    correct.add_argument(
        "--with",
        dest="instead",
        metavar="JSON",
        required=True,
        help="the fields that are to be others, as '{\"season\": 3}', or a file of such, or - for "
        "standard input",
    )
    _amends(correct, settings)
    correct.set_defaults(act=_correct)

    retract = verbs.add_parser(
        "retract",
        help="take a claim out of what stands",
        description="Record that a claim no longer stands. It is kept, and shown to who asks what was "
        "known before.",
    )
    retract.add_argument("claim", metavar="ID", help=_AN_ID)
    retract.add_argument("--restore", action="store_true", help="put it back")
    _amends(retract, settings)
    retract.set_defaults(act=_retract)

    alias = verbs.add_parser(
        "alias",
        help="record another name of a series",
        description="Record another name of a series, by which it can be asked for. If that is itself the "
        "title of a series in the ledger, both are taken for one.",
    )
    alias.add_argument("series", metavar="SERIES", help="its title")
    alias.add_argument("name", metavar="NAME", help="the other name")
    _about_series(alias, settings)
    alias.set_defaults(act=_alias)

    identify = verbs.add_parser(
        "identify",
        help="record what a series is called in a catalogue",
        description="Record the id of a series in TVmaze, TMDB, IMDb, TheTVDB or Wikidata.",
    )
    identify.add_argument("series", metavar="SERIES", help="its title or another name of it")
    identify.add_argument("scheme", metavar="SCHEME", choices=_SCHEMES, help=", ".join(_SCHEMES))
    identify.add_argument("value", metavar="VALUE", help="the id, as 1396, tt0903747 or Q1079")
    _about_series(identify, settings)
    identify.set_defaults(act=_identify)


def _amends(parser: argparse.ArgumentParser, settings: Settings) -> None:
    parser.add_argument("--reason", metavar="WORDS", required=True, help="why; it is shown with the claim")
    parser.add_argument(
        "--since", type=day, metavar="DAY", help="from this day on, YYYY-MM-DD (unless given: all along)"
    )
    add_ledger(parser, settings)


def _about_series(parser: argparse.ArgumentParser, settings: Settings) -> None:
    parser.add_argument("--remove", action="store_true", help="record that it is so no longer")
    add_ledger(parser, settings)


def _correct(options: argparse.Namespace) -> int:
    from knownsofar.cli.ledger.shown import says, season_of
    from knownsofar.model import Correction
    from knownsofar.pipeline import open_ledger

    changed = _fields(options.instead)
    with open_ledger(options.ledger, create=False) as ledger:
        claim = _claim(ledger, options.claim)
        instead = _changed(claim, changed)
        fact = Correction(claim=claim.id, instead=instead, reason=options.reason, since=options.since)
        if not ledger.record(fact):
            return _nothing_new()
    print(f"Corrected: {season_of(claim)}: {says(claim)} [{claim.id}]")
    print(f"      now: {season_of(instead)}: {says(instead)} [{instead.id}]")
    return 0


def _fields(given: str) -> dict[str, Any]:
    where = None
    if not given.lstrip().startswith("{"):
        where = "standard input" if given == "-" else given
        given = sys.stdin.read() if given == "-" else Path(given).read_text(encoding="utf-8")
    try:
        found = msgspec.json.decode(given)
    except (msgspec.MsgspecError, ValueError) as error:
        raise UsageError(
            f"this is no JSON ({error}): write it as '{{\"season\": 3}}'", where=where
        ) from error
    if not isinstance(found, dict):
        raise UsageError("this is no JSON object: write it as '{\"season\": 3}'", where=where)
    return found


def _claim(ledger: Ledger, name: str) -> Claim:
    for change in ledger.life(name):
        for claim in (change.claim, change.instead):
            if claim is not None and claim.id == name:
                return claim
    raise LedgerError(f"no claim {name} is recorded: see the ids in `knownsofar ledger claims`")


def _changed(claim: Claim, fields: dict[str, Any]) -> Claim:
    from knownsofar.model import claim_from_json, claim_to_json

    before = claim_to_json(claim)
    if unknown := sorted(fields.keys() - before.keys() - {"id"}):
        raise UsageError(f"a claim has no {unknown[0]}: its fields are {', '.join(before)}")
    if fields.get("predicate", claim.predicate) != claim.predicate and "value" not in fields:
        raise UsageError("another predicate needs a value of its own kind: see docs/claims.md")
    try:
        instead = claim_from_json({**before, **fields})
    except KeyError as error:
        raise UsageError(f"there is no predicate {error.args[0]!r}: see docs/claims.md") from error
    except (msgspec.ValidationError, ValueError) as error:
        raise UsageError(f"that is no claim ({error}): see docs/claims.md") from error
    if instead == claim:
        raise UsageError("that is the claim as it is: say what is to be another")
    return instead


def _retract(options: argparse.Namespace) -> int:
    from knownsofar.cli.ledger.shown import says, season_of
    from knownsofar.model import Retraction
    from knownsofar.pipeline import open_ledger

    with open_ledger(options.ledger, create=False) as ledger:
        claim = _claim(ledger, options.claim)
        fact = Retraction(
            claim=claim.id, reason=options.reason, since=options.since, holds=not options.restore
        )
        if not ledger.record(fact):
            return _nothing_new()
    done = "Restored" if options.restore else "Retracted"
    print(f"{done}: {season_of(claim)}: {says(claim)} [{claim.id}]")
    return 0


def _alias(options: argparse.Namespace) -> int:
    from knownsofar.model import Alias

    return _record(options, lambda title: Alias(series=title, name=options.name, holds=not options.remove))


def _identify(options: argparse.Namespace) -> int:
    from knownsofar.model import Identifier

    shape, example = _SCHEMES[options.scheme]
    if not re.fullmatch(shape, options.value, re.ASCII):
        raise UsageError(f"“{options.value}” is no id of {options.scheme}: those are like {example}")
    return _record(
        options,
        lambda title: Identifier(
            series=title, scheme=options.scheme, value=options.value, holds=not options.remove
        ),
    )


def _record(options: argparse.Namespace, fact_about: Any) -> int:
    """Of the series itself; to remove, of every title of it."""
    from knownsofar.cli.ledger.shown import fact_in_words
    from knownsofar.pipeline import find_series, open_ledger

    with open_ledger(options.ledger, create=False) as ledger:
        titles = find_series(ledger, options.series)
        facts: list[Alias | Identifier] = [
            fact_about(title) for title in (titles if options.remove else titles[:1])
        ]
        done = [fact for fact in facts if ledger.record(fact)]
    if not done:
        return _nothing_new()
    print(fact_in_words(done[0]))
    return 0


def _nothing_new() -> int:
    print("Nothing recorded: the ledger says so already.")
    return 0
