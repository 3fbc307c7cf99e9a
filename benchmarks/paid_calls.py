"""Paid calls: what checks, budgets and the journal cost, beside a bare transport, and in numbers.

The bare transport is httpx2's own, with a Pydantic model in and one out: the least that a client
which validates can do.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

import httpx2

from benchmarks.loopback import TASK, Accepted, Kling26, served
from benchmarks.measurement import Measurement, TimesAtMost
from benchmarks.timing import Stopwatch, medians, once
from ratecard_cliprise import AsyncCliprise, Cliprise

_CALLS = 2000
_IN_FLIGHT = 64
_BATCHES = 15
_HOOK = "https://x.test/"
_PATH = "/app/cliprise/generate"


class _Chat(Protocol):
    """The part of openai-python that is called here."""

    async def create(self, *, model: str, messages: list[dict[str, str]]) -> object: ...


def measure() -> Iterator[Measurement]:
    """Measure one call after the other, then many at once."""
    with served() as url, tempfile.TemporaryDirectory() as folder:
        yield from _one_by_one(url, Path(folder) / "journal.sqlite3")
        yield asyncio.run(_at_once(url))


def _one_by_one(url: str, journal: Path) -> Iterator[Measurement]:
    with (
        Cliprise(api_key="k", callback_url=_HOOK, base_url=url, journal=None) as without,
        Cliprise(api_key="k", callback_url=_HOOK, base_url=url, journal=journal) as recorded,
        httpx2.HTTPTransport() as transport,
    ):
        candidates: dict[str, Stopwatch] = {
            "off": once(_submission(without)),
            "on": once(_submission(recorded)),
            "transport, pydantic": once(_bare(transport, url)),
            "openai-python": once(_openai(url)),
        }
        seconds = medians(candidates, _CALLS)
    off, on = seconds.pop("off"), seconds.pop("on")
    yield Measurement(
        what="paid call, journal off, p50", measured=off, beside=seconds, reach=TimesAtMost(1.15)
    )
    yield Measurement(
        what="paid call, journal on, p50", measured=on, beside=seconds, reach=TimesAtMost(1.5)
    )


def _submission(client: Cliprise) -> Callable[[], object]:
    def submit() -> None:
        job = client.videos.kling_2_6(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
        assert job.id == TASK

    return submit


def _bare(transport: httpx2.HTTPTransport, url: str) -> Callable[[], object]:
    headers = {"Authorization": "Bearer k"}

    def submit() -> None:
        given = Kling26(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
        body = {"model": "kling-2-6", "callBackUrl": _HOOK, "input": given.model_dump()}
        request = httpx2.Request("POST", f"{url}{_PATH}", headers=headers, json=body)
        content = transport.handle_request(request).read()
        assert Accepted.model_validate_json(content).taskId == TASK

    return submit


def _openai(url: str) -> Callable[[], object]:
    client = import_module("openai").OpenAI(api_key="k", base_url=url)
    messages = [{"role": "user", "content": "a"}]
    return lambda: client.chat.completions.create(model="m", messages=messages)


async def _at_once(url: str) -> Measurement:
    """The seconds of one call while 64 are in flight, on one event loop."""
    messages = [{"role": "user", "content": "a"}]
    theirs = import_module("openai").AsyncOpenAI(api_key="k", base_url=url)
    chat = cast(_Chat, theirs.chat.completions)
    async with AsyncCliprise(api_key="k", callback_url=_HOOK, base_url=url, journal=None) as client:

        async def ours() -> None:
            job = await client.videos.kling_2_6(
                prompt="a", aspect_ratio="16:9", duration=5, sound=True
            )
            assert job.id == TASK

        async def rival() -> None:
            await chat.create(model="m", messages=messages)

        seconds: dict[str, list[float]] = {"ours": [], "AsyncOpenAI": []}
        for _ in range(1 + _BATCHES):
            seconds["ours"].append(await _in_flight(ours))
            seconds["AsyncOpenAI"].append(await _in_flight(rival))
    await theirs.close()
    middle = {name: sorted(each[1:])[_BATCHES // 2] for name, each in seconds.items()}
    return Measurement(
        what=f"async call, {_IN_FLIGHT} in flight",
        measured=middle.pop("ours"),
        beside=middle,
        reach=TimesAtMost(1 / 1.5),
    )


async def _in_flight(call: Callable[[], Awaitable[None]], each: int = 8) -> float:
    """The seconds per call when 64 tasks make `each` calls one after the other."""

    async def several() -> None:
        for _ in range(each):
            await call()

    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(several() for _ in range(_IN_FLIGHT)))
    return (loop.time() - start) / (_IN_FLIGHT * each)
