"""The measure of origins counts what was right, wrong and not told, of series with a name of their own."""

from __future__ import annotations

from pathlib import Path

from evaluation import origin

ROWS = """\
name,type,origin_country,original_language,genres
Salt Road,Scripted,KR,ko,Drama|Mystery
Night Ferry,Scripted,GB,en,Drama
Twins,Scripted,GB,en,Drama
Twins,Reality,US,en,Reality
"""


def test_right_wrong_and_not_told_are_counted(tmp_path: Path) -> None:
    (tmp_path / "series.csv").write_text(ROWS, encoding="utf-8")
    texts = {
        "Salt Road": ["“Salt Road” is a South Korean drama."],
        "Night Ferry": ["The American comedy “Night Ferry” returns."],
        "Twins": ["Twins is a British drama."],
    }
    counts = origin.score(texts, origin.known(tmp_path))
    assert counts["country", "right"] == 1
    assert counts["country", "wrong"] == 1
    assert counts["genres", "right"] == 1
    assert counts["genres", "wrong"] == 1
    assert counts["kind", "right"] == 2


def test_the_series_of_an_article_are_those_of_its_claims() -> None:
    article: dict[str, object] = {
        "title": "T",
        "text": "X",
        "claims": [{"series": "B"}, {"series": "A"}, {"series": "B"}],
    }
    assert origin.texts_of(iter([article])) == {"A": ["T\nX"], "B": ["T\nX"]}
