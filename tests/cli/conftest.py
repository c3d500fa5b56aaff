"""The command line as a person uses it: processes, their output and exit codes, files on a disk."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from knownsofar.ledger import open_ledger
from knownsofar.model import Article, Certainty, Claim, Episodes, Release, Renewal, Slip, Value, Window

COMMAND = [sys.executable, "-c", "import sys; from knownsofar.cli import main; sys.exit(main())"]


class Ran(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True, scope="session")
def _ctrl_c_is_heard() -> None:
    """A shell has what it starts in the background ignore Ctrl-C, and our processes would inherit that."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home that nothing was ever installed in."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """An environment with that home, a terminal of 100 columns, and no settings of ours."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("KNOWNSOFAR_", "XDG_", "NO_COLOR"))}
    return kept | {"HOME": str(home), "COLUMNS": "100", "TERM": "xterm-256color"}


@pytest.fixture
def command() -> list[str]:
    """What starts knownsofar, whether or not its console script is installed."""
    return COMMAND


@pytest.fixture
def run(environment: dict[str, str], tmp_path: Path) -> Callable[..., Ran]:
    """Runs knownsofar with arguments, in tmp_path, to its end."""

    def runs(*arguments: object, stdin: str = "", **more: str) -> Ran:
        done = subprocess.run(
            [*COMMAND, *map(str, arguments)],
            input=stdin.encode(),
            capture_output=True,
            env=environment | more,
            cwd=tmp_path,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return runs


@pytest.fixture
def terminal(environment: dict[str, str]) -> Callable[..., str]:
    """Runs knownsofar on a terminal (a pseudo one) and gives all that it shows there."""

    def runs(*arguments: object, **more: str) -> str:
        ours, theirs = os.openpty()
        process = subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=environment | more,
        )  # fmt: skip
        os.close(theirs)
        shown = b""
        try:
            while chunk := os.read(ours, 65536):
                shown += chunk
        except OSError:  # Linux says so when the other end is closed
            pass
        finally:
            os.close(ours)
            process.wait(30)
        return shown.decode()

    return runs


@pytest.fixture(scope="session")
def news() -> Callable[..., dict[str, Any]]:
    """An article in the JSON shape, about a renewal of Glass Harbour."""

    def article(number: int = 1, **fields: Any) -> dict[str, Any]:
        usual = {
            "url": f"https://daily.example/glass-harbour-season-2-{number}",
            "outlet": "The Daily Example",
            "published": "2022-06-06",
            "title": "Glass Harbour renewed for season 2 at Netflix",
            "text": f"Netflix has renewed Glass Harbour for season 2.\n\nThis is report number {number}.",
        }
        return usual | fields

    return article


@pytest.fixture
def article_file(tmp_path: Path, news: Callable[..., dict[str, Any]]) -> Path:
    path = tmp_path / "renewed.json"
    path.write_text(json.dumps(news()), encoding="utf-8")
    return path


def _claim(article: Article, value: Value, **fields: Any) -> Claim:
    usual: dict[str, Any] = {
        "series": "Élan Vital",
        "season": 2,
        "certainty": Certainty.OFFICIAL,
        "polarity": True,
        "source": None,
        "sentence": article.text,
    }
    return Claim(
        value=value, url=article.url, outlet=article.outlet, published=article.published,
        rule="test.by-hand", span=(0, len(article.text)), **(usual | fields),
    )  # fmt: skip


@pytest.fixture
def ledger_file(tmp_path: Path) -> Path:
    """A ledger in which Élan Vital is rumored to come, then renewed, then dated."""
    place = tmp_path / "by-hand.sqlite"
    told: list[tuple[date, str, Value, str]] = [
        (date(2022, 5, 22), "It may be back in 2023, fans say.", Release(Window.year(2023)), "rumored"),
        (date(2022, 6, 6), "Élan Vital is renewed for season 2.", Renewal("renewed"), "official"),
        (
            date(2023, 9, 1),
            "Season 2 premieres on 5 May 2024.",
            Release(Window.day(date(2024, 5, 5))),
            "official",
        ),
    ]
    with open_ledger(place, now=lambda: datetime(2024, 1, 1, tzinfo=UTC)) as ledger:
        for day, text, value, certainty in told:
            article = Article(
                url=f"https://daily.example/{day}",
                outlet="The Daily Example",
                published=day,
                title="News",
                text=text,
            )
            claims = [_claim(article, value, certainty=Certainty(certainty))]
            ledger.add(article, claims, [Slip("broken-line", "one entry in two lines", article.url, (0, 3))])
        other = Article(
            url="https://daily.example/salt", outlet="The Daily Example", published=date(2022, 1, 1),
            title="Salt", text="Salt has eight episodes.",
        )  # fmt: skip
        ledger.add(other, [_claim(other, Episodes(8), series="Salt", season=1)])
    return place
