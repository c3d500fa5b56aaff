"""Options that several commands share, and their types."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime, time
from pathlib import Path

from knownsofar.settings import Settings


def day(words: str) -> date:
    """A day YYYY-MM-DD."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{words!r} is no day: write YYYY-MM-DD") from None


def instant(words: str) -> datetime:
    """An instant as RFC 3339 writes it, in UTC where it names no zone; of a day alone, its end."""
    try:
        moment = datetime.fromisoformat(words)
        if len(words) == len("2022-05-22"):
            moment = datetime.combine(moment, time.max)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(
            f"{words!r} is no instant: write YYYY-MM-DD, or as 2022-05-22T18:30:00Z"
        ) from None


def season(words: str) -> int:
    """The number of a season, 1 or more."""
    if not (words.isascii() and words.isdigit() and 0 < int(words) < 1000):
        raise argparse.ArgumentTypeError(f"{words!r} is no season: write a number from 1 to 999")
    return int(words)


def count(words: str) -> int:
    """A whole number from 0 on."""
    if not (words.isascii() and words.isdigit() and len(words) <= 6):
        raise argparse.ArgumentTypeError(f"{words!r} is no number: write 0 or more")
    return int(words)


def port(words: str) -> int:
    """A port; 0 for any that is free."""
    if not (words.isascii() and words.isdigit() and len(words) <= 5 and int(words) <= 65535):
        raise argparse.ArgumentTypeError(f"{words!r} is no port: write a number from 0 to 65535")
    return int(words)


def base_address(words: str) -> str:
    """The address of a site, with a slash at its end."""
    from knownsofar.publish.safe import safe_url

    if safe_url(words) is None or "?" in words or "#" in words:
        raise argparse.ArgumentTypeError(f"{words!r} is no address: write https://example.org/tv/")
    return words if words.endswith("/") else f"{words}/"


def add_sources(parser: argparse.ArgumentParser) -> None:
    """SOURCE..., and how to read them."""
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help="a file (.html, .txt, .md, .json, .jsonl), a folder of them, or - for standard input",
    )
    parser.add_argument(
        "--published",
        type=day,
        metavar="DAY",
        help="the day (YYYY-MM-DD) of articles that do not name one; relative dates count from it",
    )
    parser.add_argument(
        "--catalogue",
        type=Path,
        metavar="FILE",
        help="titles and their other names (.txt, .csv, .json, .jsonl): spell series as it does",
    )
    parser.add_argument(
        "--verbose",
        action="store_true",
        help="at the end, count what was refused and which sentences were dropped, by reason",
    )


def add_ledger(parser: argparse.ArgumentParser, settings: Settings) -> None:
    """--ledger PATH."""
    parser.add_argument(
        "--ledger",
        metavar="PATH",
        default=settings.ledger,
        help="the ledger's file, or postgresql://… (unless given: $KNOWNSOFAR_LEDGER, or a file in your "
        "data folder)",
    )


def own_precedents(options: argparse.Namespace) -> Path | None:
    """The folder of the user's own precedents; None where none were ever imported."""
    folder = Path(options.precedents)
    return folder if (folder / "series.csv").is_file() else None


def add_cuts(parser: argparse.ArgumentParser, usual_day: str = "") -> None:
    """--as-of DAY and --recorded-by INSTANT, of every command that asks the ledger."""
    parser.add_argument(
        "--as-of",
        type=day,
        metavar="DAY",
        help=f"leave out what was published after this day, YYYY-MM-DD{usual_day}",
    )
    parser.add_argument(
        "--recorded-by",
        type=instant,
        metavar="INSTANT",
        help="leave out what this ledger learnt after this instant: a day, or as 2022-05-22T18:30:00Z",
    )
