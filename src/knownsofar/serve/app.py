"""The web application: paths and bodies in, kept or fresh answers out. What they say is the desk's matter."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import re
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import date
from multiprocessing import get_context
from typing import Any, TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from knownsofar import clock
from knownsofar.errors import KnownSoFarError, LedgerError
from knownsofar.ledger import open_ledger
from knownsofar.publish.html import SITE_POLICY
from knownsofar.serve import questions, worker
from knownsofar.serve.answers import JSON, Answer, Refusal, json_answer, refused
from knownsofar.serve.desk import Desk, is_away
from knownsofar.serve.keeping import Kept, State
from knownsofar.serve.openapi import document
from knownsofar.serve.setup import Setup

LARGEST = 2**21
"""Bytes of an article that is sent: its text may have a million letters, some of several bytes."""
_LOOK = 0.25
"""Seconds between two looks at the ledger: how old an answer may be at most."""
_WAITING = 64
"""Questions that may wait for the desk; more are told to come back."""
SECURITY = {
    "Content-Security-Policy": f"{SITE_POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""Headers of every answer."""
_PATH = re.compile(r"[A-Za-z0-9/._-]{0,300}")
"""What all addresses are made of."""
_LONG = 4000
"""Characters of all parameters together."""
T = TypeVar("T")


class Server:
    """The state of a running application. `today` is asked at every question."""

    def __init__(self, setup: Setup, token: str | None, *, today: Callable[[], date] = clock.today) -> None:
        self.setup, self.token, self.today = setup, token, today
        self.kept, self.state = Kept(), State()
        self._pool = self._new_pool()
        self._watch = ThreadPoolExecutor(1)
        self._asked: dict[Any, asyncio.Future[Answer]] = {}
        self._looked = asyncio.Event()
        self._waiting = 0
        self._look: Callable[[], tuple[int, Mapping[str, int], int]]

    def _new_pool(self) -> Executor:
        return ProcessPoolExecutor(1, get_context("spawn"), worker.start, (self.setup,))

    @contextlib.asynccontextmanager
    async def running(self, _: Starlette) -> AsyncIterator[None]:
        """Watch the ledger, and keep the store as it is, until the server ends."""
        watcher = await self._in_watch(lambda: _Watcher(self.setup))
        self._look = watcher.look
        await self._take_a_look()
        tasks = [asyncio.create_task(self._watching()), asyncio.create_task(self._freshening())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._in_watch(watcher.close)
            self._watch.shutdown()
            self._pool.shutdown(cancel_futures=True)

    async def _in_watch(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._watch, work)

    async def _take_a_look(self) -> None:
        if self.state.learn(*await self._in_watch(self._look)):
            self._looked.set()

    async def _watching(self) -> None:
        while True:
            await asyncio.sleep(_LOOK)
            with contextlib.suppress(KnownSoFarError):  # what is kept goes on; whoever asks is told
                await self._take_a_look()

    async def _freshening(self) -> None:
        """Make stale series anew, one after the other, so that whoever asks comes between."""
        while True:
            left, day = 1, self.today()
            while left:
                try:
                    left = await self._at_desk(worker.freshen, day)
                except (Refusal, KnownSoFarError):  # busy, or the ledger is: whoever asks is told so
                    await asyncio.sleep(1)
            self._looked.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._looked.wait(), 30)

    async def _at_desk(self, work: Callable[..., T], *values: Any) -> T:
        """Have the desk do something. Raises Refusal where it has too much to do, or has to start again."""
        if self._waiting >= _WAITING:
            raise Refusal(503, "busy", "there is much to do: ask again in a moment", {"Retry-After": "2"})
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work, *values)
        except BrokenProcessPool as error:
            self._pool.shutdown(wait=False)
            self._pool = self._new_pool()
            raise Refusal(
                503, "restarting", "the server starts again: ask once more", {"Retry-After": "2"}
            ) from error
        finally:
            self._waiting -= 1

    async def get(self, request: Request) -> Response:
        """A page, a file or a list."""
        path = request.path_params["path"]
        query = dict(request.query_params)
        if path == "api/v1/articles":
            raise Refusal(405, "method-not-allowed", "articles are sent with POST", {"Allow": "POST"})
        if path == "api/v1/openapi.json":
            return _respond(request, json_answer(document()))
        if not _PATH.fullmatch(path):
            raise Refusal(404, "not-found", "there is no such page")
        if len(request.url.query) > _LONG:
            raise Refusal(422, "too-long", f"the parameters have over {_LONG:,} characters: ask for less")
        if not path.startswith("api/"):
            query = {name: query[name] for name in questions.of_page(path) if query.get(name)}
        return _respond(request, await self.answer(path, query))

    async def answer(self, path: str, query: Mapping[str, str]) -> Answer:
        """The kept answer, if it still holds; else a fresh one. Two who ask the same wait for one."""
        today, key = self.today(), (path, tuple(sorted(query.items())))
        if (found := self.kept.find(key, self.state, today)) is not None:
            return found
        asked = (key, self.state.entries, self.state.store, today)
        if asked not in self._asked:
            store = self.state.store
            future = asyncio.ensure_future(self._at_desk(worker.get, path, query, today))
            self._asked[asked] = future
            future.add_done_callback(lambda _: self._asked.pop(asked, None))
            found = await asyncio.shield(future)
            self.kept.keep(key, found, store, today)
            return found
        return await asyncio.shield(self._asked[asked])

    async def post(self, request: Request) -> Response:
        """An article to record."""
        self._allow(request)
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != JSON:
            raise Refusal(415, "not-json", "send one article as application/json")
        body = await _body(request)
        found = await self._at_desk(worker.post, body, self.today())
        await self._take_a_look()  # whoever has sent it sees it at once
        return _respond(request, found)

    def _allow(self, request: Request) -> None:
        if self.token is None:
            raise Refusal(
                403, "no-token", "nothing can be sent to this server: start it with KNOWNSOFAR_TOKEN set"
            )
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(given.strip().encode(), self.token.encode()):
            raise Refusal(
                401,
                "wrong-token",
                "send the header Authorization: Bearer TOKEN",
                {"WWW-Authenticate": "Bearer"},
            )

    async def health(self, request: Request) -> Response:
        """That it runs, and how far the ledger is."""
        return _respond(request, json_answer({"status": "ok", "entries": self.state.entries}))


class _Watcher:
    """A ledger and a store that are only looked at, in a thread of their own."""

    def __init__(self, setup: Setup) -> None:
        self._desk = Desk(setup)
        self._entries = 0

    def look(self) -> tuple[int, Mapping[str, int], int]:
        """How many entries there are, which series the new ones speak of, and the store's version."""
        try:
            return self._looked()
        except LedgerError as error:
            if not is_away(error):
                raise
            self._desk.reopen()
            return self._looked()

    def _looked(self) -> tuple[int, Mapping[str, int], int]:
        entries, touched = self._desk.ledger.entries, {}
        if entries != self._entries:
            touched = self._desk.ledger.touched(self._entries)
            self._entries = entries
        return entries, touched, self._desk.store.version

    def close(self) -> None:
        """Let go of both."""
        self._desk.close()


async def _body(request: Request) -> bytes:
    """What was sent, if it is not too much; more than LARGEST is never held."""
    too_large = Refusal(413, "too-large", f"an article has at most {LARGEST:,} bytes")
    length = request.headers.get("content-length", "0")
    if length.isdigit() and int(length[:12]) > LARGEST:
        raise too_large
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > LARGEST:
            raise too_large
        parts.append(part)
    return b"".join(parts)


def _respond(request: Request, answer: Answer) -> Response:
    """The answer with its headers; nothing but those where the client has it already."""
    headers = {**SECURITY, **answer.headers, "Vary": "Accept-Encoding", "Cache-Control": "no-cache"}
    if answer.status in (200, 304) and answer.etag:
        headers["ETag"] = answer.etag
        asked = request.headers.get("if-none-match", "")
        if request.method != "POST" and answer.etag in (tag.strip() for tag in asked.split(",")):
            return Response(status_code=304, headers=headers)
    body = answer.body
    if answer.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        body = answer.packed
        headers["Content-Encoding"] = "gzip"
    return Response(body, answer.status, headers, answer.media)


def application(
    setup: Setup, token: str | None = None, *, today: Callable[[], date] = clock.today
) -> Starlette:
    """The application for a ledger that is there."""
    with open_ledger(setup.ledger, now=clock.now, create=False):
        pass  # say at once where there is none
    server = Server(setup, token, today=today)

    async def refuse(request: Request, error: Exception) -> Response:
        return _respond(request, refused(_refusal_of(error), as_json=_wants_json(request)))

    app = Starlette(
        routes=[
            Route("/healthz", server.health, methods=["GET"]),
            Route("/api/v1/articles", server.post, methods=["POST"]),
            Route("/{path:path}", server.get, methods=["GET"]),
        ],
        exception_handlers={Refusal: refuse, HTTPException: refuse, ClientDisconnect: refuse, 500: refuse},
        lifespan=server.running,
    )
    app.state.server = server
    return app


def _wants_json(request: Request) -> bool:
    path = request.url.path
    return path.startswith("/api") or path == "/healthz" or request.method not in ("GET", "HEAD")


def _refusal_of(error: Exception) -> Refusal:
    if isinstance(error, Refusal):
        return error
    if isinstance(error, ClientDisconnect):
        return Refusal(400, "gone", "the request ended too early")
    if isinstance(error, HTTPException):
        if error.status_code == 405:
            return Refusal(405, "method-not-allowed", "this can only be asked for another way", error.headers)
        return Refusal(
            error.status_code, "not-found" if error.status_code == 404 else "refused", str(error.detail)
        )
    return Refusal(500, "internal", "something went wrong here; it has been logged")
