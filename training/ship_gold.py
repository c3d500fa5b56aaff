"""Make training/gold.jsonl from the labelled articles, with invented outlets and addresses.

    python -m training.ship_gold FOLDER

FOLDER holds dev/ and more/. The articles dev 045 to 064 are for measuring only
and are left out. Outlets become "Outlet 001" at outlet-001.example, the same
outlet always the same; texts and labels stay as they are.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

LAST_DEV = 44


def ship(folder: Path) -> list[dict[str, object]]:
    """The cases that may be learnt from, without the names of real outlets and pages."""
    files = [p for p in sorted(folder.glob("dev/*.json")) if int(p.stem) <= LAST_DEV]
    files += sorted(folder.glob("more/*/*.json"))
    names: dict[str, str] = {}
    shipped = []
    for file in files:
        case = json.loads(file.read_text())
        number = names.setdefault(case["outlet"], f"{len(names) + 1:03}")
        identity = "-".join(file.relative_to(folder).with_suffix("").parts)
        shipped.append(
            {
                "id": identity,
                "url": f"https://outlet-{number}.example/{identity}",
                "outlet": f"Outlet {number}",
                "published": case["published"],
                "title": case["title"],
                "text": case["text"],
                "claims": case["claims"],
            }
        )
    return shipped


def main() -> None:
    """Write the file beside this one."""
    rows = ship(Path(sys.argv[1]))
    target = Path(__file__).parent / "gold.jsonl"
    target.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
    sys.stdout.write(f"{target.name}: {len(rows)} articles\n")


if __name__ == "__main__":
    main()
