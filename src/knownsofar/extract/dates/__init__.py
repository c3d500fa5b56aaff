"""The date grammar: words to windows, by the conventions of docs/claims.md.

`lexicon` gives each word a class, `grammar` is the list of forms, `absolute`,
`alone` and `relative` say what they mean by the arithmetic of `conventions`,
`bounds` joins and bounds them, `find` runs it all.
"""

from knownsofar.extract.dates.durations import find_durations
from knownsofar.extract.dates.find import find_dates
from knownsofar.extract.dates.mention import DateMention, Duration, Grain

__all__ = ["DateMention", "Duration", "Grain", "find_dates", "find_durations"]
