"""Why an outlook is what it is, in words."""

from __future__ import annotations

from datetime import date

import pytest

from knownsofar.forecast import Season, Series, Waiting
from knownsofar.forecast.basis import load_fitted
from knownsofar.forecast.evidence import Alive, Ended, Evidence, Excluded, NotYet, Promised, PutBack
from knownsofar.forecast.outlook import outlook_of

_SINCE, _TODAY = date(2022, 1, 28), date(2022, 6, 10)
_SERIES = Series(
    "1",
    "Somebody Waits",
    "Scripted",
    ("Netflix",),
    ("KR",),
    "ko",
    ("Drama",),
    (Season(1, _SINCE, _SINCE, 12),),
)
_WAIT = Waiting(_SERIES, 2, _SINCE)


def _promised(first: date, last: date | None) -> Promised:
    return Promised(earliest=first, latest=last, told=date(2022, 6, 7))


@pytest.mark.parametrize(
    ("word", "words"),
    [
        (_promised(date(2023, 1, 1), date(2023, 12, 31)), "officially: 2023, said on 7 June 2022; holds"),
        (_promised(date(2023, 2, 1), date(2023, 2, 28)), "officially: February 2023"),
        (_promised(date(2023, 9, 1), date(2023, 11, 30)), "officially: September to November 2023"),
        (_promised(date(2023, 5, 5), date(2023, 5, 5)), "officially: 5 May 2023"),
        (_promised(date(2023, 5, 5), None), "officially: not before 5 May 2023"),
        (
            Excluded(earliest=None, latest=date(2022, 12, 31), told=_TODAY),
            "officially not by 31 December 2022",
        ),
        (Excluded(earliest=None, latest=None, told=_TODAY), "officially not to come, said on"),
        (
            Excluded(earliest=date(2023, 1, 1), latest=None, told=_TODAY),
            "officially not from 1 January 2023 on",
        ),
        (NotYet(what="renewal", told=_TODAY), "no renewal announced by 10 June 2022"),
        (PutBack(told=_TODAY), "put back, said on 10 June 2022"),
        (Alive(told=_TODAY), "news of the making on 10 June 2022"),
        (
            Ended(how="concluded", told=_TODAY),
            "concluded, said on 10 June 2022: 3 % of such series come back",
        ),
    ],
)
def test_evidence_is_told_in_plain_words(word: Evidence, words: str) -> None:
    assert any(
        reason.reason.startswith(words) for reason in outlook_of(_WAIT, [word], _TODAY, load_fitted()).because
    )
