"""Track records: what time has settled, which claims were right about it, and how early.

    grades = grade(claims, as_of)            # every claim that spoke of what has been settled since
    records = Records(grades)
    records.reliability("deadline.com", "reported", "renewal")     # 0 to 1
    records.interval("deadline.com", "reported", "renewal")        # 90 %: (low, high)
    records.lead("deadline.com")                                   # median days, at equal accuracy

`settled` says what counts as settled, `grading` what is right, `tally` keeps the
counts (whole numbers, so that a grade taken out leaves no trace), `beta` has the
intervals. The kinds' prior (kinds.json) is fitted by `python -m training.records`.
"""

from knownsofar.weigh.records.grading import Grade, grade
from knownsofar.weigh.records.settled import Settlement, settlements
from knownsofar.weigh.records.tally import Record, Records

__all__ = ["Grade", "Record", "Records", "Settlement", "grade", "settlements"]
