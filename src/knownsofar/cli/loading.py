"""Loading a history : a line for each row that is refused, or what to do where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from knownsofar.cli.batch import tell
from knownsofar.errors import InputError, UsageError

if TYPE_CHECKING:
    from knownsofar.forecast import Series


def load(folder: Path) -> tuple[list[Series], list[InputError]]:
    """See `forecast.load_history`; refused rows have been told.

    Raises UsageError where nothing was imported.
    """
    from knownsofar.forecast.history import load_history

    if not (folder / "series.csv").exists():
        raise UsageError(
            "holds no precedents; import some with `knownsofar precedents import`", where=str(folder)
        )
    history, refused = load_history(folder)
    for error in refused:
        tell(error)
    return history, refused
