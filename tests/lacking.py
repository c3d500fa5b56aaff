"""What a test needs and a machine may lack: it skips; but where `.ci/run` has installed it, it fails."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest

INSTALLED = "KNOWNSOFAR_TESTS_HAVE_ALL"
"""Set by `.ci/run`, which installs Debian's packages first."""


def lacking(what: str, package: str) -> NoReturn:
    """Skip the test that needs something of a Debian package, or fail it where it had to be there."""
    reason = f"{what} is not installed: apt-get install {package}"
    if os.environ.get(INSTALLED):
        pytest.fail(reason)
    pytest.skip(reason)
