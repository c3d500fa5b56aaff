"""What the person who installed this has set, read once from the environment and passed down."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec


class Settings(msgspec.Struct, frozen=True):
    """What is read and written unless a command is given another: `ledger` is a path or database URL,
    `precedents` and `caches` are folders; what lies in `caches` may be thrown away."""

    ledger: str
    precedents: str
    caches: str = "caches"

    @classmethod
    def of(cls, environment: Mapping[str, str], platform: str = sys.platform) -> Settings:
        """The settings of an environment: KNOWNSOFAR_LEDGER and KNOWNSOFAR_PRECEDENTS, or places in the
        user's data folder."""
        ours = _data_folder(environment, platform) / "knownsofar"
        return cls(
            ledger=environment.get("KNOWNSOFAR_LEDGER") or str(ours / "ledger.sqlite"),
            precedents=environment.get("KNOWNSOFAR_PRECEDENTS") or str(ours / "precedents"),
            caches=str(_cache_folder(environment, platform) / "knownsofar"),
        )


def _cache_folder(environment: Mapping[str, str], platform: str) -> Path:
    """Where a system wants what can be made again."""
    home = _home(environment, platform)
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Cache"
    if platform == "darwin":
        return home / "Library" / "Caches"
    folder = Path(environment.get("XDG_CACHE_HOME") or "")
    return folder if folder.is_absolute() else home / ".cache"


def _home(environment: Mapping[str, str], platform: str) -> Path:
    """Without a home, as in some containers, the folder at hand is better than none."""
    return Path(environment.get("USERPROFILE" if platform == "win32" else "HOME") or ".")


def _data_folder(environment: Mapping[str, str], platform: str) -> Path:
    """Where a system wants a user's data (https://specifications.freedesktop.org/basedir-spec/ on Linux)."""
    home = _home(environment, platform)
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if platform == "darwin":
        return home / "Library" / "Application Support"
    folder = Path(environment.get("XDG_DATA_HOME") or "")
    return folder if folder.is_absolute() else home / ".local" / "share"
