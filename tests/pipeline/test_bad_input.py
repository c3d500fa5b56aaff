"""From articles to beliefs: what a ledger is told of makes no nonsense."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from knownsofar import pipeline
from knownsofar.errors import InputError
from knownsofar.ledger import Ledger
from knownsofar.pipeline.replay import dossier_of, take_out

EXAMPLE = Path(__file__).parents[2] / "examples" / "all-of-us-are-dead"
TITLE = "All of Us Are Dead"


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with pipeline.open_ledger(":memory:") as opened:
        yield opened


def article(number: int, published: str, text: str) -> dict[str, str]:
    return {
        "url": f"https://copy-{number}.example/all-of-us-are-dead-season-2",
        "outlet": f"Copy {number}",
        "title": f"{TITLE} Season 2: what we know",
        "published": published,
        "text": text,
    }


def test_the_reasons_of_every_outlook_name_claims_of_its_dossier(ledger: Ledger) -> None:
    assert not [f for f in pipeline.record_claims(ledger, [EXAMPLE]) if isinstance(f, InputError)]
    shelf = take_out(ledger, (TITLE,), date(2026, 3, 31), None)
    named = 0
    for day in ("2022-03-01", "2022-06-07", "2023-10-01", "2024-05-01", "2025-08-01", "2026-03-31"):
        dossier = dossier_of(shelf, 2, date.fromisoformat(day))
        ids = {claim.id for claim in dossier.claims}
        assert dossier.outlook is not None
        for reason in dossier.outlook.because:
            assert set(reason.claims) <= ids
            named += len(reason.claims)
        for rumor in dossier.rumors:
            assert {*rumor.claims, *rumor.by} <= ids
    assert named > 20


def test_copies_of_one_rumor_are_one_witness_and_move_no_stage(ledger: Ledger, tmp_path: Path) -> None:
    text = (
        "Season 2 of All of Us Are Dead has reportedly been renewed by Netflix, according to a rumor. "
        "The rumor comes from a fan forum, and the fans say that the second season is coming in 2031. "
        "The zombie series follows students who are trapped in their school when the outbreak begins, "
        "and it was among the most watched series of its year in many countries around the world."
    )
    for number in range(200):
        one = article(number, f"2022-03-{1 + number % 28:02}", text)
        (tmp_path / f"{number}.json").write_text(json.dumps(one))
    begun = time.monotonic()
    read = [f for f in pipeline.record_claims(ledger, [tmp_path]) if not isinstance(f, InputError)]
    assert len(read) == 200
    dossier = pipeline.known_so_far(ledger, TITLE, as_of=date(2022, 4, 1), season=2)
    assert time.monotonic() - begun < 120  # a hang, not a speed: that is measured in evaluation/
    assert (dossier.outlets, dossier.witnesses) == (200, 1)
    assert dossier.stage.value == "awaiting"
    assert all((b.witnesses or 0) <= 1 for b in dossier.beliefs)


def test_an_article_dated_in_the_future_is_kept_and_counts_from_its_day(
    ledger: Ledger, tmp_path: Path
) -> None:
    told = article(1, "2022-03-01", "Netflix has not renewed All of Us Are Dead for season 2 yet.")
    ahead = article(2, "2041-03-01", "Netflix has renewed All of Us Are Dead for season 2, it announced.")
    for number, one in enumerate((told, ahead)):
        (tmp_path / f"{number}.json").write_text(json.dumps(one))
    list(pipeline.record_claims(ledger, [tmp_path]))
    dossier = pipeline.known_so_far(ledger, TITLE, as_of=date(2022, 4, 1), season=2)
    assert {claim.published for claim in dossier.claims} == {date(2022, 3, 1)}
    assert dossier.stage.value == "awaiting"


TOMORROWS = (
    "Netflix has officially cancelled All of Us Are Dead, and season 2 will not be made. "
    "The zombie series follows students who are trapped in their school when the outbreak begins.",
    "Netflix confirmed on Monday that All of Us Are Dead season 2 is cancelled. The show will not return.",
)


def test_an_article_that_is_dated_ahead_is_warned_of_and_has_no_effect_before_its_day(ledger: Ledger) -> None:
    assert not [f for f in pipeline.record_claims(ledger, [EXAMPLE]) if isinstance(f, InputError)]
    today, ahead = date(2025, 6, 1), date(2025, 9, 1)
    before = pipeline.known_so_far(ledger, TITLE, as_of=today, season=2)
    records = pipeline.track_records(ledger, as_of=today).records
    for number, text in enumerate(TOMORROWS, 1):  # two outlets settle it, on their day
        read, _ = pipeline.record_article(ledger, json.dumps(article(number, str(ahead), text)).encode())
        warning = pipeline.to_come(read.article, today)
        assert warning is not None
        assert warning.startswith("it is dated 2025-09-01, which is to come: it counts from that day on; if ")
        assert pipeline.to_come(read.article, ahead) is None
    # A text that is read again, changed, before its day stands no earlier for that.
    changed = article(1, str(ahead), TOMORROWS[0] + " The news is final.")
    assert pipeline.record_article(ledger, json.dumps(changed).encode())[1].article == "changed"
    assert pipeline.known_so_far(ledger, TITLE, as_of=today, season=2) == before
    assert pipeline.track_records(ledger, as_of=today).records == records
    assert list(pipeline.history_of(ledger, TITLE, until=today, season=2))[-1].day <= today
    after = pipeline.known_so_far(ledger, TITLE, as_of=ahead, season=2)
    assert after.stage.chances["cancelled"] > before.stage.chances["cancelled"] + 0.3
    assert pipeline.track_records(ledger, as_of=ahead).records != records
