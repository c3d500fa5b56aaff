"""Track records: what time has settled, which claims were right about it, and how early.

    grades = grade(claims, as_of)            # every claim that spoke of what has been settled since
    records = Records(grades)
    records.reliability("deadline.com", "reported", "renewal")     # 0 to 1
    records.interval("deadline.com", "reported", "renewal")        # 90 %: (low, high)
    records.lead("deadline.com")                                   # median days, at equal accuracy

    every = grades_over(standing)            # the same as of all days at once
    RecordsOverTime(steps_of(...)).on(day)   # the reliabilities as of any

`settled` says what counts as settled, `grading` what is right, `shrinking` makes
reliabilities of counts, `tally` keeps counts (whole numbers, so that a grade taken
out leaves no trace), `over_time` keeps them for all days, `beta` has the intervals.
The kinds' prior (kinds.json) is fitted by `python -m training.records`.
"""

from knownsofar.weigh.records.grading import Grade, Graded, grade, grades_over
from knownsofar.weigh.records.over_time import RecordsOverTime, Step, steps_of
from knownsofar.weigh.records.settled import Settlement, Standing, settlements
from knownsofar.weigh.records.shrinking import Reliabilities, Trusted
from knownsofar.weigh.records.tally import Record, Records

RULES = 1
"""The number of these rules. Raise it where they grade otherwise: then every ledger is graded anew."""

__all__ = [
    "RULES",
    "Grade",
    "Graded",
    "Record",
    "Records",
    "RecordsOverTime",
    "Reliabilities",
    "Settlement",
    "Standing",
    "Step",
    "Trusted",
    "grade",
    "grades_over",
    "settlements",
    "steps_of",
]
