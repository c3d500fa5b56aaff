"""From dumps and answers of TMDB and TVmaze, and one's own CSV, to a folder that `load_history` reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from knownsofar.errors import InputError
from knownsofar.forecast.importing.files import read_sources
from knownsofar.forecast.importing.store import Store, Taken
from knownsofar.forecast.importing.told import Told

__all__ = ["Taken", "take_in"]


def take_in(sources: Sequence[Path], folder: Path) -> Iterator[InputError | int | Taken]:
    """Merge what `sources` tell into the `series.csv` and `seasons.csv` of a folder.

    Gives an InputError for each record that is refused, after each series the
    number of those told of so far, and at the end what was done. The files are
    written only then, so that whoever stops before has changed nothing; nor
    are they where nothing could be read. A series that was there is replaced
    with its seasons. Raises ShapeError where the folder's files have columns
    that would be lost.
    """
    store = Store()
    try:
        store.load(folder)
        heard = False
        for item in read_sources(list(sources)):
            refused = item if isinstance(item, InputError) else store.add(item)
            if refused is not None:
                yield refused
            else:
                heard = True
                if isinstance(item, Told):
                    yield store.told
        yield from store.join()
        if heard:
            yield store.write(folder)
    finally:
        store.close()
