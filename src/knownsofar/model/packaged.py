"""Files that are packaged beside the code."""

from __future__ import annotations

from pkgutil import get_data


def read_packaged(package: str, path: str) -> bytes:
    """The file at `path` in a package. Half of what importlib.resources imports for it is not needed."""
    data = get_data(package, path)
    if data is None:
        raise FileNotFoundError(f"{package}: {path}")
    return data
