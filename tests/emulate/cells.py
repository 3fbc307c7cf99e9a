"""One cell of a fault matrix: a generated client makes one call while one fault happens.

`run_cell` submits a job, waits for it and saves its files; what is left of it afterwards is an
`Outcome`, and `broken_rules` holds that to the ledger: charges = logical calls. Waits of the
client move the virtual clock of the emulator and take no time.
"""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Generator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, Protocol, TypeAlias, TypeVar, cast

import pytest

from ratecard.testing import RunningEmulator
from ratecard_celebifyai import AsyncCelebifyAI, CelebifyAI
from ratecard_cliprise import AsyncCliprise, Cliprise
from ratecard_creativeai import AsyncCreativeAI, CreativeAI
from ratecard_progressive_robot import AsyncProgressiveRobot, ProgressiveRobot
from ratecard_runtime import Job
from ratecard_runtime.errors import RatecardError
from ratecard_runtime.sync import driver as sync_driver
from ratecard_zencreator import AsyncZenCreator, ZenCreator

Value = TypeVar("Value")
Kind = Literal["sync", "async"]
Make: TypeAlias = Callable[..., Any]
"""A client's class; the five have no base with their own methods."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A provider's two clients and one paid call that starts a job."""

    sync: Make
    twin: Make
    submit: Callable[[Any], Job]
    options: tuple[tuple[str, str], ...] = ()


SUBJECTS = {
    "celebifyai": Subject(
        sync=CelebifyAI,
        twin=AsyncCelebifyAI,
        submit=lambda client: client.images.celebify_pro(prompt="A lake", aspect_ratio="16:9"),
    ),
    "cliprise": Subject(
        sync=Cliprise,
        twin=AsyncCliprise,
        submit=lambda client: client.videos.kling_2_6(
            prompt="A lake", aspect_ratio="1:1", duration=5
        ),
        options=(("callback_url", "https://example.com/hook"),),
    ),
    "creativeai": Subject(
        sync=CreativeAI,
        twin=AsyncCreativeAI,
        submit=lambda client: client.videos.generate(model="auto", prompt="A lake", duration=5),
    ),
    "progressive-robot": Subject(
        sync=ProgressiveRobot,
        twin=AsyncProgressiveRobot,
        submit=lambda client: client.videos.wan_t2v(prompt="A lake", frames=41, steps=4),
    ),
    "zencreator": Subject(
        sync=ZenCreator,
        twin=AsyncZenCreator,
        submit=lambda client: client.images.upscaler(image_asset="ASSET_ID"),
    ),
}


class Place(Protocol):
    """An address and the key that it takes, such as an emulator's."""

    @property
    def base_url(self) -> str:
        """Scheme, host and port."""
        ...

    @property
    def key(self) -> str:
        """The API key."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Which client makes the call, and what happens to it."""

    provider: str
    kind: Kind
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is left of one call.

    `files` are those that the client says it saved, `left` all that lie in the folder.
    `submissions` are the requests that asked for a job. `charged_jobs` are the ids of the jobs in
    the ledger's charges, `known_jobs` those that the caller has, from a handle or an error.
    `leaks` are requests to other addresses that carried the key.
    """

    error: RatecardError | None
    files: tuple[Path, ...]
    left: frozenset[Path]
    submissions: int
    charged_jobs: tuple[str | None, ...]
    known_jobs: frozenset[str]
    leaks: int


def run_cell(
    emulator: RunningEmulator, cell: Cell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Outcome:
    """Make one call of a provider's emulator, which is reset first, and say what is left of it.

    An exception that is no `RatecardError` is raised. `folder` is where files are saved; it is
    empty.
    """
    emulator.reset()
    emulator.faults(*cell.faults)
    error: RatecardError | None = None
    files: tuple[Path, ...] = ()
    jobs: list[str] = []
    with virtual_waits(emulator, monkeypatch), _of_cell(emulator, cell) as shell:
        try:
            job = shell.do(SUBJECTS[cell.provider].submit(shell.client))
            jobs.append(job.id)
            files = shell.do(shell.do(job.wait()).save(folder))
        except RatecardError as caught:
            error = caught
    if error is not None and error.job_id is not None:
        jobs.append(error.job_id)
    started = {job.operation for job in emulator.jobs()}
    return Outcome(
        error=error,
        files=files,
        left=frozenset(folder.iterdir()),
        submissions=sum(each.operation in started for each in emulator.requests()),
        charged_jobs=tuple(each.job_id for each in emulator.charges()),
        known_jobs=frozenset(jobs),
        leaks=sum(visit.has_key for visit in emulator.elsewhere()),
    )


def run_storm(
    emulator: RunningEmulator, cell: Cell, calls: int, monkeypatch: pytest.MonkeyPatch
) -> list[str | RatecardError]:
    """Make several calls one after the other under one plan: ids of finished jobs, or errors."""
    emulator.reset()
    emulator.faults(*cell.faults)
    ends: list[str | RatecardError] = []
    with virtual_waits(emulator, monkeypatch), _of_cell(emulator, cell) as shell:
        for _ in range(calls):
            try:
                job = shell.do(SUBJECTS[cell.provider].submit(shell.client))
                shell.do(job.wait())
                ends.append(job.id)
            except RatecardError as caught:
                ends.append(caught)
    return ends


def _of_cell(emulator: RunningEmulator, cell: Cell) -> "AbstractContextManager[Shell]":
    return opened(emulator, SUBJECTS[cell.provider], cell.kind)


def broken_rules(outcome: Outcome) -> list[str]:
    """What a client must never do, as far as this outcome shows it done."""
    broken: list[str] = []
    charges = len(outcome.charged_jobs)
    if charges > 1:
        broken.append(f"one call was charged {charges} times")
    if outcome.error is None and charges != 1:
        broken.append(f"a call without an error was charged {charges} times")
    lost = {job for job in outcome.charged_jobs if job is not None} - outcome.known_jobs
    if lost and not warns(outcome.error):
        broken.append(f"the charged job {', '.join(lost)} is lost, and {outcome.error!r} is silent")
    if outcome.left != frozenset(outcome.files):
        broken.append(f"{outcome.left} lie in the folder, and {outcome.files} were saved")
    if outcome.leaks:
        broken.append(f"{outcome.leaks} requests took the key elsewhere")
    return broken


def warns(error: RatecardError | None) -> bool:
    """Whether an error says that the call may have been charged."""
    return error is not None and error.may_have_charged != "no"


@dataclass(frozen=True, slots=True)
class Shell:
    """A client of one kind."""

    client: Any
    runner: asyncio.Runner | None

    def do(self, call: Value) -> Value:
        """What `call` gives, awaited where it must be."""
        if self.runner is None:
            return call
        return self.runner.run(cast("Coroutine[object, object, Value]", call))


@contextmanager
def opened(place: Place, subject: Subject, kind: Kind, **more: object) -> Generator[Shell]:
    """A client of an emulator, with `more` of its options; it writes no journal otherwise."""
    options: dict[str, Any] = {
        "api_key": place.key,
        "base_url": place.base_url,
        "journal": None,
        "timeout": 1,
        **dict(subject.options),
        **more,
    }
    if kind == "sync":
        with subject.sync(**options) as client:
            yield Shell(client, None)
        return
    with asyncio.Runner() as runner:
        twin = subject.twin(**options)
        yield Shell(twin, runner)
        runner.run(twin.aclose())


@contextmanager
def virtual_waits(emulator: RunningEmulator, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Let the waits of this thread's clients move the clock of the emulator instead."""
    real, own = asyncio.sleep, threading.current_thread()

    async def sleep(seconds: float) -> None:
        if threading.current_thread() is own and seconds > 0:
            emulator.advance(seconds)
        else:
            await real(seconds)

    with monkeypatch.context() as patched:
        patched.setattr(sync_driver, "time", SimpleNamespace(sleep=emulator.advance))
        patched.setattr(asyncio, "sleep", sleep)
        yield
