"""Claims of many sources on many facts -> chances of the values of each, and how reliable each source is.

    told, index = told_of((("season 2", "deadline.com", "2023"), ...))
    fused = fuse(told)                          # chance of every value, of "none of these", of every source
    fused = calibrated(fused, told, Calibration(temper=0.8, shared=0.05))

The model, in the order of the modules:

- `posterior`: given how reliable the sources are, each value of a fact is weighed by Bayes. A claim is
  exact, a part of the truth ("Han" of "Han, Kamber"; "2023" of a day in it), or wrong. Wrong values come
  from a Dirichlet process: how many there might be need not be known, a value that was claimed once is
  no surprise, and that many claim the same wrong value is less of one than if all wrong values were alike.
- `reliability`: given the posteriors, Dirichlet counts of each source, shrunk to its kind. A claim is
  judged by what its source said of other facts: it does not vouch for itself, which is where the
  overconfidence of the known methods comes from.
- `dependence`: who shares another's errors more often than chance has copied, and counts in part.
- `calibration`: what is left of overconfidence is taken out by two numbers, learnt on facts that are known.
- `stances`: facts with a closed list of outcomes, told by who affirms, denies or merely reports.

numpy is imported with this package, and this package by nobody until claims are fused.
"""

from knownsofar.weigh.fusion.calibration import Calibration, calibrated, fit_calibration
from knownsofar.weigh.fusion.fuse import Fused, fuse
from knownsofar.weigh.fusion.stances import StanceModel, fit_stances
from knownsofar.weigh.fusion.told import Index, Told, told_of

__all__ = [
    "Calibration",
    "Fused",
    "Index",
    "StanceModel",
    "Told",
    "calibrated",
    "fit_calibration",
    "fit_stances",
    "fuse",
    "told_of",
]
