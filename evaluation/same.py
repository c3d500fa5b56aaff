"""Everything that is made of two fixed ledgers, in a folder, to be held against what another version makes.

    python -m evaluation.same before      with the one version
    python -m evaluation.same after       with the other
    diff --recursive --brief before after

`story` has the dossiers of the packaged story as JSON, as of each day on which they may differ and the
first of each month; `history` its changes. `site` has all files of a site of invented series (evaluation/
many.py), with the pages of all their days. A change that should only make things faster changes no byte.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.many import NOW, build
from evaluation.story import LAST, SEASON, days_of, shelf_of
from knownsofar.model import change_to_json, dossier_to_json
from knownsofar.pipeline.replay import changes_of, dossier_of
from knownsofar.pipeline.site.publishing import publish_site
from knownsofar.pipeline.site.stocking import Site
from knownsofar.publish.safe import pretty_json


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="a new one")
    parser.add_argument("--series", type=int, default=12, help="in the site")
    options = parser.parse_args()
    story = options.folder / "story"
    story.mkdir(parents=True)
    shelf = shelf_of()
    for day in days_of(shelf):
        (story / f"{day}.json").write_bytes(pretty_json(dossier_to_json(dossier_of(shelf, SEASON, day))))
    changes = [change_to_json(change) for change in changes_of(shelf, SEASON, until=LAST)]
    (story / "history.json").write_bytes(pretty_json(changes))
    with TemporaryDirectory() as spare:
        ledger = Path(spare) / "ledger.sqlite"
        build(ledger, options.series, 100 * options.series)
        site = options.folder / "site"
        for _ in publish_site(str(ledger), site, Site(as_of=NOW), jobs=1):
            pass
        for cache in site.glob(".*"):
            cache.unlink()


if __name__ == "__main__":
    main()
