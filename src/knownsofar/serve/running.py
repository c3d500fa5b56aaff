"""A server that runs until it is stopped: the address it may have, and the way down."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable

from knownsofar.errors import UsageError
from knownsofar.serve.setup import Setup

MISSING = "the web server is an extra: pip install 'knownsofar[serve]'"
_SHORTEST = 16
"""Characters of a token, which anybody may try to guess."""


def check_address(host: str, token: str | None) -> None:
    """Raises UsageError for an address that others can reach, without a token; and for a short token."""
    if token is not None and (len(token) < _SHORTEST or not token.isascii() or not token.isprintable()):
        raise UsageError(f"KNOWNSOFAR_TOKEN needs at least {_SHORTEST} plain characters, and no line end")
    if not is_ours(host) and token is None:
        raise UsageError(
            f"{host} can be reached by others: set KNOWNSOFAR_TOKEN first, or leave --host out to serve this "
            "machine alone"
        )


def is_ours(host: str) -> bool:
    """True for an address that this machine alone can reach."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def serve(
    setup: Setup, host: str, port: int, token: str | None, *, ready: Callable[[str], None] = lambda _: None
) -> None:
    """Serve until Ctrl-C; `ready` is told the address.

    Raises UsageError for a wrong address or a missing extra.
    """
    check_address(host, token)
    try:
        import uvicorn

        from knownsofar.serve.app import application
    except ImportError as error:
        raise UsageError(f"{MISSING} ({error.name} is not there)") from error
    import asyncio
    import socket

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named as TCP, so that asyncio sends every answer at once and does not wait for it to fill a packet.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host.strip("[]"), port))
        listening.listen(512)
    except (OSError, OverflowError) as error:
        listening.close()
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(
            f"cannot serve there ({reason}): give another --port or --host", where=f"{host}:{port}"
        ) from error
    config = uvicorn.Config(
        application(setup, token),
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=5,
        limit_concurrency=1000,
        http="h11",  # it bounds the length of a request's head, as httptools does not
        h11_max_incomplete_event_size=16384,
        lifespan="on",
    )
    server = uvicorn.Server(config)
    shown = f"[{host}]" if ":" in host else host
    with listening:
        ready(f"http://{shown}:{listening.getsockname()[1]}/")
        asyncio.run(server.serve(sockets=[listening]))
