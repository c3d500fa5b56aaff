"""The question that started this: python -m evaluation.seed [--page FILE] [--write docs/seed.md]

A page of 22 May 2022 guessed whether and when All of Us Are Dead would have a
second season. What would we have said that day? From the packaged story, read
up to that day, and from the packaged forecast; beside what the page guessed
and what came. The forecast was fitted on seasons up to its snapshot, among
them what followed this day, so that this is an illustration and no back-test;
docs/forecast.md has that. `--page` reads the page itself in the place of its retelling.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from knownsofar.cli.demo import story
from knownsofar.forecast.basis import load_fitted
from knownsofar.forecast.evidence import Evidence, Reached
from knownsofar.forecast.history import Waiting
from knownsofar.forecast.outlook import expected, expected_renewal
from knownsofar.model import Claim, Release, Renewal
from knownsofar.pipeline import Reading, known_so_far, open_ledger, read_claims, record_claims
from knownsofar.pipeline.evidence import evidence_of
from knownsofar.pipeline.forecasting import wait_of

SERIES, SEASON, DAY = "All of Us Are Dead", 2, date(2022, 5, 22)
RETOLD = "2022-05-22-everything-so-far.json"


def questions() -> dict[str, bool]:
    """What is asked, with whether it came true."""
    return {
        "renewal announced by 31 May 2022": False,
        "renewal announced by 30 June 2022": True,
        "renewed at all": True,
        "released in 2023": False,
        "released by the end of 2025": False,
    }


def known_then() -> tuple[Waiting, list[Evidence]]:
    """Who waited on the day, and the evidence, as the packaged story tells both."""
    with tempfile.TemporaryDirectory() as folder, open_ledger(Path(folder) / "ledger.sqlite") as ledger:
        for _ in record_claims(ledger, [story()]):
            pass
        dossier = known_so_far(ledger, SERIES, season=SEASON, as_of=DAY)
        wait, _ = wait_of(dossier, ledger.articles(SERIES, as_of=DAY), [SERIES])
    if wait is None:
        raise SystemExit("the packaged story does not tell who waits")
    return wait, evidence_of(dossier)


def chances(wait: Waiting, evidence: list[Evidence]) -> list[float]:
    """Our answers to `questions`, in order."""
    fitted = load_fitted()
    within = [(day - DAY).days for day in (date(2022, 5, 31), date(2022, 6, 30))]
    ever, said = expected_renewal(wait, evidence, DAY, fitted, within)
    release = expected(wait, evidence, DAY, fitted)

    def by(when: date) -> float:
        return release.within((when - DAY).days)

    in_2023 = by(date(2023, 12, 31)) - by(date(2022, 12, 31))
    return [*said.values(), ever, in_2023, by(date(2025, 12, 31))]


def guesses(page: Path) -> Iterator[str]:
    """What the page guesses, as we read it."""
    for reading in read_claims([page], published=DAY):
        if isinstance(reading, Reading):
            for claim in reading.claims:
                if (
                    claim.series == SERIES
                    and claim.season == SEASON
                    and isinstance(claim.value, Release | Renewal)
                ):
                    yield _in_words(claim)


def _in_words(claim: Claim) -> str:
    window = claim.window
    when = f", {window.earliest} to {window.latest}" if window is not None and not window.is_unbounded else ""
    what = claim.value.outcome if isinstance(claim.value, Renewal) else "release"
    return f"{claim.certainty.value}: {'' if claim.polarity else 'not '}{what}{when}"


def report(page: Path) -> str:
    """The page of docs/seed.md."""
    wait, evidence = known_then()
    rumors = [e for e in evidence if isinstance(e, Reached)]
    plain = [e for e in evidence if e not in rumors and e.certainty.value == "official"]
    columns = {
        "precedents alone": chances(wait, []),
        "and that nothing is official": chances(wait, plain),
        "and what is reported, rumored and guessed": chances(wait, evidence),
    }
    rows = [f"| | {' | '.join(columns)} | came true |", f"|---|{'---:|' * len(columns)}---|"]
    came = questions()
    for place, (question, true) in enumerate(came.items()):
        numbers = " | ".join(f"{answers[place]:.0%}" for answers in columns.values())
        rows.append(f"| {question} | {numbers} | {'yes' if true else 'no'} |")
    briers = [
        sum((chance - true) ** 2 for chance, true in zip(answers, came.values(), strict=True)) / len(came)
        for answers in columns.values()
    ]
    rows.append(f"| *mean Brier score* | {' | '.join(f'*{score:.3f}*' for score in briers)} | |")
    told = "\n".join(f"- {words}" for words in dict.fromkeys(guesses(page)))
    return _PAGE.format(table="\n".join(rows), guesses=told)


_PAGE = """\
# The question that started this

On 22 May 2022 a page headed “everything we know so far” told what to expect of a second season of *All of
Us Are Dead*: it hoped for a renewal by the end of May, because another series had taken four months, and
guessed a release in 2023. It was renewed on 6 June 2022; it had not been released by the end of 2025.

Made by `python -m evaluation.seed --write docs/seed.md` from the packaged story, read up to that day, and the
packaged forecast. That forecast was fitted later, on seasons among which are some that followed this day: an
illustration, no back-test ([that is here](forecast.md)).

What the page says of renewal and release, as we read it:

{guesses}

What we would have said:

{table}

A rumor of an order counts for what rumors are worth while the makers do not confirm them. The windows that
pages name say when, if it comes, and not that it does.
"""


def main() -> None:
    """Print the page, or write it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--page", type=Path, default=story() / RETOLD, help="the page itself")
    parser.add_argument("--write", type=Path, help="write the report here instead of printing it")
    options = parser.parse_args()
    told = report(options.page)
    if options.write:
        options.write.write_text(told, encoding="utf-8")
    else:
        print(told)


if __name__ == "__main__":
    main()
