"""The asyncio client. Decisions are made in flows, not here."""

import copy
from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from ratecard_runtime.aio.connection import AsyncConnection, AsyncTransports
from ratecard_runtime.aio.file import AsyncFileAnswer
from ratecard_runtime.aio.job import AsyncJob
from ratecard_runtime.aio.pager import AsyncPager
from ratecard_runtime.answer.decoding import decode
from ratecard_runtime.answer.unanswered import unanswered
from ratecard_runtime.description.operations import AssetUpload, ModelRequest, Operation
from ratecard_runtime.description.profiles import JobProfile
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.flow.paid import ask, start_jobs
from ratecard_runtime.job.jobs import (
    Submission,
    accepted_submissions,
    job_of,
    known_job,
    unsent_submissions,
)
from ratecard_runtime.network.messages import Request
from ratecard_runtime.network.transport import AsyncTransport
from ratecard_runtime.network.unsent import NoAsyncTransport
from ratecard_runtime.request.planned import PlannedCall, announce
from ratecard_runtime.request.prepare import prepare_call, prepare_model, require_confirmation
from ratecard_runtime.request.session import JournalChoice, altered, open_session
from ratecard_runtime.request.settings import require_transport

if TYPE_CHECKING:
    from ratecard_runtime.aio.jobs import AsyncJobs
    from ratecard_runtime.journal.budget import Budget

__all__ = ["AsyncClient", "AsyncFileAnswer", "AsyncJob", "AsyncPager"]

Value = TypeVar("Value")


class AsyncClient:
    """Base of generated clients.

    It belongs to one event loop at a time. Connections are opened at the first call; `aclose` or
    an `async with` block gives them back.
    """

    def __init__(
        self,
        provider: ProviderInfo,
        jobs: tuple[JobProfile, ...] = (),
        models: tuple[ModelRequest[object], ...] = (),
        *,
        assets: AssetUpload | None = None,
        api_key: str | None = None,
        client_fields: Mapping[str, str | None] | None = None,
        base_url: str | None = None,
        timeout: float = 60.0,
        deadline: float = 600.0,
        allow_unknown_models: bool = False,
        journal: JournalChoice = None,
        budget: "Budget | None" = None,
        dry_run: bool = False,
        transport: AsyncTransport | None = None,
    ) -> None:
        """Make a client of `provider`; nothing is sent.

        `api_key` and the client fields are read from the environment where they are not given;
        a missing one is an error of the first call that needs it. `timeout` is in seconds, for
        each step of an exchange, `deadline` for a whole call with all its repeats. Paid calls are
        written down in the `journal` (True: the user's own) and never pass the `budget`, over all
        threads, tasks and processes that use the same journal. `transport` replaces the network.
        `assets` says how a file becomes an asset, where the provider has them.

        A `dry_run` builds, checks and prices every call, keeps it in `dry_run_calls` and sends
        nothing, also not to `transport`. It needs no key. Its jobs end at once, with a result
        that has no files; reading any other answer raises `NothingSent`.

        Raises `TypeError` or `ValueError` for a setting that is none, `InvalidRequest` for a base
        URL that is none, `MissingCredentials` for a key that cannot travel.
        """
        self._session = open_session(
            provider,
            jobs,
            models,
            assets=assets,
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            deadline=deadline,
            allow_unknown_models=allow_unknown_models,
            journal=journal,
            budget=budget,
            dry_run=dry_run,
            client_fields=client_fields or {},
        )
        require_transport(transport)
        network = NoAsyncTransport() if dry_run else transport
        self._connection = AsyncConnection(self._session, AsyncTransports(network))

    @property
    def dry_run_calls(self) -> tuple[PlannedCall, ...]:
        """The calls that a dry run did not send, with their prices, in order."""
        dry_run = self._session.dry_run
        return () if dry_run is None else tuple(dry_run.calls)

    async def submit(
        self, model_request: ModelRequest[object], request: object, arguments: Mapping[str, object]
    ) -> AsyncJob:
        """Check the arguments of an AI model, send them once, and return the job."""
        return (await self.submit_many(model_request, request, arguments))[0]

    async def submit_many(
        self, model_request: ModelRequest[object], request: object, arguments: Mapping[str, object]
    ) -> tuple[AsyncJob, ...]:
        """Check the arguments of an AI model, send them once, and return all jobs they start."""
        arguments = await self._with_assets(model_request, request, arguments)
        prepared, values = prepare_model(self._session, model_request, request, arguments)
        plan = announce(self._session, model_request.operation, values, model_request)
        submissions = await self._started(model_request.operation, prepared, plan)
        known = (
            replace(each, model_request=model_request, arguments=values) for each in submissions
        )
        return tuple(AsyncJob(self._connection, each) for each in known)

    async def call_model(
        self, model_request: ModelRequest[Value], request: object, arguments: Mapping[str, object]
    ) -> Value:
        """Check the arguments of an AI model that answers at once, and return its answer."""
        operation = model_request.operation
        arguments = await self._with_assets(model_request, request, arguments)
        prepared, values = prepare_model(self._session, model_request, request, arguments)
        plan = announce(self._session, operation, values, model_request)
        return await self._answered(operation, prepared, plan)

    async def start(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> AsyncJob:
        """Send an operation that starts a job, with its documented parameters."""
        return (await self.start_many(operation, arguments))[0]

    async def start_many(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> tuple[AsyncJob, ...]:
        """Send an operation that starts several jobs, and return all of them."""
        arguments = await self._with_assets(operation, None, arguments)
        prepared = prepare_call(self._session, operation, arguments)
        plan = announce(self._session, operation, arguments)
        submissions = await self._started(operation, prepared, plan)
        known = (replace(each, arguments=arguments) for each in submissions)
        return tuple(AsyncJob(self._connection, each) for each in known)

    async def call(
        self,
        operation: Operation[Value],
        arguments: Mapping[str, object],
        *,
        confirm: bool = False,
    ) -> Value:
        """Send an operation and return its answer; `confirm` is for those that move money."""
        require_confirmation(operation, confirm)
        arguments = await self._with_assets(operation, None, arguments)
        request = prepare_call(self._session, operation, arguments)
        plan = announce(self._session, operation, arguments)
        return await self._answered(operation, request, plan)

    def download(
        self, operation: Operation[bytes], arguments: Mapping[str, object]
    ) -> AsyncFileAnswer:
        """Return the file that an operation answers with; it is asked for when it is used."""
        return AsyncFileAnswer(self._connection, operation, arguments)

    def pages(
        self, operation: Operation[Value], arguments: Mapping[str, object]
    ) -> AsyncPager[Value]:
        """Return a list that comes page by page; its pages are asked for as they are reached."""
        return AsyncPager(self._connection, operation, arguments)

    @property
    def jobs(self) -> "AsyncJobs":
        """The paid calls in this client's journal that are not finished."""
        from ratecard_runtime.aio.jobs import AsyncJobs

        return AsyncJobs(self._connection)

    def job(self, job_id: str, profile: str | None = None) -> AsyncJob:
        """Take up a job by the id that the provider gave it; nothing is sent.

        `profile` says of which kind the job is, where the provider has several. Raises
        `InvalidRequest` for an empty id, an unknown kind, and where no kind is named of several.
        """
        return AsyncJob(self._connection, known_job(self._session.jobs, job_id, profile))

    async def aclose(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        await self._connection.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session.base_url}>"

    def _copy(self, client_fields: Mapping[str, str | None], timeout: float | None) -> Self:
        """Return a client with other settings that shares the connections of this one."""
        twin = copy.copy(self)
        twin._session = altered(self._session, client_fields=client_fields, timeout=timeout)
        twin._connection = self._connection.with_session(twin._session)
        return twin

    async def _with_assets(
        self,
        called: ModelRequest[object] | Operation[object],
        request: object,
        arguments: Mapping[str, object],
    ) -> Mapping[str, object]:
        """Upload the files that stand for assets, once the rest of the call was checked."""
        if not called.assets:
            return arguments
        from ratecard_runtime.flow.assets import with_assets

        session = self._session

        def check(named: Mapping[str, object]) -> object:
            if isinstance(called, Operation):
                return prepare_call(session, called, named)
            return prepare_model(session, called, request, named)

        flow = with_assets(session, called, arguments, check)
        return await self._connection.run(flow)

    async def _answered(
        self, operation: Operation[Value], request: Request, plan: PlannedCall | None
    ) -> Value:
        if self._session.dry_run is not None:
            return unanswered(operation)
        answer = await self._connection.run(ask(self._session, operation, request, plan))
        return decode(self._session, operation, answer)

    async def _started(
        self, operation: Operation[object], request: Request, plan: PlannedCall | None
    ) -> tuple[Submission, ...]:
        profile, dry_run = job_of(operation), self._session.dry_run
        if dry_run is not None:
            return unsent_submissions(operation, profile, dry_run)
        flow = start_jobs(self._session, operation, profile, request, plan)
        accepted = await self._connection.run(flow)
        return accepted_submissions(operation, profile, accepted)
