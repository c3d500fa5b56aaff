"""The question that started this is answered from what ships, beside the page's guess and what came."""

from __future__ import annotations

import re
from pathlib import Path

from evaluation import seed
from knownsofar.cli.demo import story

ROOT = Path(__file__).parents[2]


def test_every_question_is_answered_with_a_chance() -> None:
    wait, evidence = seed.known_then()
    assert (wait.series.networks, wait.series.countries) == (("Netflix",), ("KR",))
    assert str(wait.since) == "2022-01-28"
    assert all(word.told <= seed.DAY for word in evidence)
    answers = seed.chances(wait, evidence)
    assert len(answers) == len(seed.questions())
    assert all(0.0 <= chance <= 1.0 for chance in answers)
    by_may, by_june, ever, in_2023, by_2025 = answers
    assert by_may <= by_june <= ever
    assert in_2023 <= by_2025 <= ever


def test_the_page_in_docs_asks_and_guesses_the_same() -> None:
    told = seed.report(story() / seed.RETOLD)
    shown = (ROOT / "docs" / "seed.md").read_text(encoding="utf-8")
    assert re.sub(r"\d+%|\d\.\d+", "", told) == re.sub(r"\d+%|\d\.\d+", "", shown)
    assert "- rumored: release, 2023-01-01 to 2023-12-31" in told
