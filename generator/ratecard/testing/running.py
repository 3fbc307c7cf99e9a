"""An emulator that runs in a thread of its own, and what a test asks of it and makes it do."""

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar, Unpack

from ratecard.emulate import steering
from ratecard.emulate.faults.elsewhere import Visit
from ratecard.emulate.faults.parse import Entry
from ratecard.emulate.jobs import Job
from ratecard.emulate.ledger import Entry as LedgerEntry
from ratecard.emulate.log import Request
from ratecard.emulate.serve import Emulator
from ratecard.emulate.webhooks.courier import MOMENT, settled
from ratecard.emulate.world import World
from ratecard.findings import format_finding
from ratecard.load import load_provider
from ratecard.names import closest
from ratecard.resources import provider_ids, specs_folder
from ratecard.spec import JobState, Spec
from ratecard.testing.options import Options, settings_of
from ratecard_runtime.json_value import JsonValue

Answer = TypeVar("Answer")

_PATIENCE = 30.0


class RunningEmulator:
    """An emulator of one provider. Its methods may be called from any thread, sync or async.

    `base_url` and `key` are for the client under test, `control_url` for other programs.
    It stops when the `with` block ends.
    """

    def __init__(self, spec: Spec, options: Options) -> None:
        """Open two free ports of loopback; nothing is answered before the `with` block."""
        settings = settings_of(spec, options)
        self._emulator = Emulator(spec, settings)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="ratecard-emulator", daemon=True)
        self._ready = threading.Event()
        self._problem: BaseException | None = None
        self.key = settings.key
        self.base_url = self._emulator.base_url
        self.control_url = self._emulator.control_url

    def __enter__(self) -> Self:
        """Start to answer."""
        self._thread.start()
        self._ready.wait(_PATIENCE)
        if self._problem is not None:
            raise self._problem
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop, and wait until both ports are closed."""
        self._loop.call_soon_threadsafe(self._emulator.stop)
        self._thread.join(_PATIENCE)
        self._loop.close()

    async def __aenter__(self) -> Self:
        """Start to answer."""
        return await asyncio.to_thread(self.__enter__)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop, and wait until both ports are closed."""
        await asyncio.to_thread(self.__exit__, kind, problem, trace)

    def ledger(self) -> tuple[LedgerEntry, ...]:
        """All changes of the balance, the oldest first."""
        return self._ask(lambda world: tuple(world.ledger))

    def charges(self) -> tuple[LedgerEntry, ...]:
        """The entries that took credits: one for each paid call that was accepted."""
        return tuple(entry for entry in self.ledger() if entry.kind == "charge")

    def balance(self) -> Decimal:
        """The credits that are left."""
        return self._ask(lambda world: world.ledger.balance)

    def jobs(self) -> tuple[Job, ...]:
        """The jobs, the oldest first."""
        return self._ask(lambda world: tuple(world.jobs))

    def requests(self) -> tuple[Request, ...]:
        """The last thousand requests, the oldest first."""
        return self._ask(lambda world: tuple(world.log.last))

    def webhooks(self) -> JsonValue:
        """The webhooks that were sent, that wait, or that were refused."""
        return self._ask(steering.webhooks_view)

    def elsewhere(self) -> tuple[Visit, ...]:
        """The last requests for results and to other hosts; none should carry the key."""
        return self._ask(lambda world: tuple(world.elsewhere.visits))

    def now(self) -> float:
        """The virtual time in seconds since 1970."""
        return self._ask(lambda world: world.clock.now())

    def advance(self, seconds: float) -> None:
        """Move the virtual clock forward, with all that falls due on the way."""
        self._ask(lambda world: steering.advance(world, seconds))
        self._settle()

    def finish_jobs(self) -> None:
        """End every running job at once, as it was going to end."""
        self._ask(steering.finish_jobs)
        self._settle()

    def end(self, job_id: str, state: JobState) -> None:
        """End one running job at once, in a state."""
        self._ask(lambda world: steering.end_job(world, job_id, state))
        self._settle()

    def fail(self, job_id: str) -> None:
        """Make one running job fail at once."""
        self.end(job_id, "failed")

    def faults(self, *plan: Entry) -> None:
        """Follow this fault plan from now on, such as `"submit#1=503"`; nothing ends all faults."""
        self._ask(lambda world: steering.put_faults(world, plan))

    def reset(self) -> None:
        """Forget everything that happened since the start."""
        self._ask(lambda world: world.reset())

    def _ask(self, question: Callable[[World], Answer]) -> Answer:
        """Run a function in the emulator's thread and return what it returns or raises."""
        answer: concurrent.futures.Future[Answer] = concurrent.futures.Future()

        def run() -> None:
            try:
                world = self._emulator.world
                world.clock.run_due()
                answer.set_result(question(world))
            except BaseException as problem:
                answer.set_exception(problem)

        self._loop.call_soon_threadsafe(run)
        return answer.result(_PATIENCE)

    def _settle(self) -> None:
        """Wait a moment for the webhooks that are on their way."""
        waiting = settled(self._emulator.world, MOMENT)
        asyncio.run_coroutine_threadsafe(waiting, self._loop).result(_PATIENCE)

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._emulator.serve(self._ready.set))
        except BaseException as problem:
            self._problem = problem
        finally:
            self._ready.set()


def running(provider: str, **options: Unpack[Options]) -> RunningEmulator:
    """An emulator of a provider for a `with` or an `async with` block.

    Raises ValueError for a provider that has no spec and for options that make no sense.
    """
    folder = options.get("specs") or specs_folder()
    return RunningEmulator(_spec(folder, provider), options)


@lru_cache
def _spec(folder: Path, provider: str) -> Spec:
    known = provider_ids(folder)
    if provider not in known:
        near = " or ".join(closest(provider, known) or known)
        raise ValueError(f'no provider "{provider}": did you mean {near}?')
    loaded = load_provider(folder / provider)
    if loaded.spec is None:
        raise ValueError("\n".join(format_finding(each) for each in loaded.findings))
    return loaded.spec
