"""How heavy and how quick the pages of a published site are: `python -m evaluation.site_weight FOLDER`.

FOLDER is what `knownsofar publish` wrote, for instance that of `python -m evaluation.serve --folder X`.
Each page of lists and the largest dossier are weighed, as they are and packed with gzip, and loaded in
Debian's Chromium, five times each; of the slate also how long a search and a sort take until the
next frame is painted. Times are medians and hang on what else the machine does.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
from pathlib import Path
from statistics import median
from typing import Any

TIMES = 5
LISTS = ("index.html", "changes/index.html", "sources/index.html", "backtest/index.html")
# From the request to when the page is laid out, in milliseconds.
_LOADED = "() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
# From an action to the frame after it.
_UNTIL_PAINTED = """async action => {
  const start = performance.now();
  if (action === 'search') {
    const field = document.querySelector('#find input');
    field.value = 'ha'; field.dispatchEvent(new Event('input', {bubbles: true}));
  } else if (action === 'all') {
    document.querySelector('#find').reset();
  } else document.querySelector('#seasons th:last-child button').click();
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    dossiers = sorted(folder.glob("series/*/season-*/index.html"), key=lambda path: path.stat().st_size)
    print(f"{len(dossiers)} seasons; load before: {os.getloadavg()[0]:.1f}")
    pages = [folder / name for name in LISTS] + dossiers[-1:]
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        root = os.geteuid() == 0
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"] if root else []
        )
        for path in pages:
            measure(browser, path, folder)
        browser.close()


def measure(browser: Any, path: Path, folder: Path) -> None:
    content = path.read_bytes()
    loads, acts = [], []
    for _ in range(TIMES):
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        page.goto(path.resolve().as_uri())
        loads.append(page.evaluate(_LOADED))
        if path.parent == folder:
            acts.append([page.evaluate(_UNTIL_PAINTED, what) for what in ("search", "all", "sort")])
        page.close()
    told = [f"{len(content) / 1000:8.0f} kB", f"{len(gzip.compress(content, 6)) / 1000:6.0f} kB packed"]
    told.append(f"{median(loads):6.0f} ms until laid out")
    if acts:
        search, back, sort = (median(each) for each in zip(*acts, strict=True))
        told.append(f"search {search:.0f} ms, all again {back:.0f} ms, sort {sort:.0f} ms")
    print(f"{path.relative_to(folder).as_posix():<46}", *told)


if __name__ == "__main__":
    main()
