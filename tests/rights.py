"""Running as somebody without rights: most of what is refused to users is granted to root."""

from __future__ import annotations

import os
from collections.abc import Callable


def as_nobody(work: Callable[[], None]) -> None:
    """Run `work` in a child without root's rights; its assertions count."""
    child = os.fork()
    if child == 0:
        if os.getuid() == 0:
            os.setuid(65534)
        try:
            work()
        except BaseException as error:  # noqa: BLE001 -- the child must not go on with our tests
            os.write(2, f"{error!r}\n".encode())
            os._exit(1)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
