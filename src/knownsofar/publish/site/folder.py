"""A folder of files that are written whole or not at all, and only where they differ from what lies there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from knownsofar.errors import UsageError


class Folder:
    """The folder of a site. `written` and `removed` count what was done to its files."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.written = 0
        self.removed = 0

    def put(self, path: str, content: bytes, known: Mapping[str, str]) -> str:
        """Write a file, unless its digest is the `known` one and it is still there; gives its digest.

        Readers see the old content or the new, never a part: it is written
        beside, and renamed. Raises UsageError for a path that leads out.
        """
        digest = sha256(content).hexdigest()[:32]
        place = self._place(path)
        if known.get(path) == digest and place.is_file():
            return digest
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=place.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.chmod(beside, 0o644)
            os.replace(beside, place)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
        self.written += 1
        return digest

    def has(self, *paths: str) -> bool:
        """True where all these files are there."""
        top = f"{self.path}/"  # a Path for each would take ten times as long
        return all(os.path.isfile(top + path) for path in paths)

    def remove(self, paths: Iterable[str]) -> None:
        """Remove files, and folders that are empty without them."""
        for path in paths:
            place = self._place(path)
            if not place.is_file():
                continue
            place.unlink()
            self.removed += 1
            for parent in place.parents:
                if parent == self.path or any(parent.iterdir()):
                    break
                parent.rmdir()

    def _place(self, path: str) -> Path:
        """Where a path of the site lies; each of its parts is a plain name."""
        parts = path.split("/")
        if any(part in ("", ".", "..") or "\\" in part or "\0" in part or ":" in part for part in parts):
            raise UsageError(f"{path!r} is no file of a site")
        return self.path.joinpath(*parts)
