"""The blocking client. Decisions are made in flows, not here."""

import copy
from collections.abc import Mapping
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

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
from ratecard_runtime.network.transport import Transport
from ratecard_runtime.network.unsent import NoTransport
from ratecard_runtime.request.planned import PlannedCall, announce
from ratecard_runtime.request.prepare import prepare_call, prepare_model, require_confirmation
from ratecard_runtime.request.session import JournalChoice, altered, open_session
from ratecard_runtime.request.settings import require_transport
from ratecard_runtime.sync.connection import SyncConnection, SyncTransports
from ratecard_runtime.sync.file import FileAnswer
from ratecard_runtime.sync.job import Job
from ratecard_runtime.sync.pager import Pager

if TYPE_CHECKING:
    from ratecard_runtime.journal.budget import Budget
    from ratecard_runtime.sync.jobs import Jobs

__all__ = ["FileAnswer", "Job", "Pager", "SyncClient"]

Value = TypeVar("Value")


class SyncClient:
    """Base of generated clients.

    It may be shared by threads. Connections are opened at the first call; `close` or a `with`
    block gives them back.
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
        transport: Transport | None = None,
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
        network = NoTransport() if dry_run else transport
        self._connection = SyncConnection(self._session, SyncTransports(network))

    @property
    def dry_run_calls(self) -> tuple[PlannedCall, ...]:
        """The calls that a dry run did not send, with their prices, in order."""
        dry_run = self._session.dry_run
        return () if dry_run is None else tuple(dry_run.calls)

    def submit(
        self, model_request: ModelRequest[object], request: object, arguments: Mapping[str, object]
    ) -> Job:
        """Check the arguments of an AI model, send them once, and return the job."""
        return (self.submit_many(model_request, request, arguments))[0]

    def submit_many(
        self, model_request: ModelRequest[object], request: object, arguments: Mapping[str, object]
    ) -> tuple[Job, ...]:
        """Check the arguments of an AI model, send them once, and return all jobs they start."""
        arguments = self._with_assets(model_request, request, arguments)
        prepared, values = prepare_model(self._session, model_request, request, arguments)
        plan = announce(self._session, model_request.operation, values, model_request)
        submissions = self._started(model_request.operation, prepared, plan)
        known = (
            replace(each, model_request=model_request, arguments=values) for each in submissions
        )
        return tuple(Job(self._connection, each) for each in known)

    def call_model(
        self, model_request: ModelRequest[Value], request: object, arguments: Mapping[str, object]
    ) -> Value:
        """Check the arguments of an AI model that answers at once, and return its answer."""
        operation = model_request.operation
        arguments = self._with_assets(model_request, request, arguments)
        prepared, values = prepare_model(self._session, model_request, request, arguments)
        plan = announce(self._session, operation, values, model_request)
        return self._answered(operation, prepared, plan)

    def start(self, operation: Operation[object], arguments: Mapping[str, object]) -> Job:
        """Send an operation that starts a job, with its documented parameters."""
        return (self.start_many(operation, arguments))[0]

    def start_many(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> tuple[Job, ...]:
        """Send an operation that starts several jobs, and return all of them."""
        arguments = self._with_assets(operation, None, arguments)
        prepared = prepare_call(self._session, operation, arguments)
        plan = announce(self._session, operation, arguments)
        submissions = self._started(operation, prepared, plan)
        known = (replace(each, arguments=arguments) for each in submissions)
        return tuple(Job(self._connection, each) for each in known)

    def call(
        self,
        operation: Operation[Value],
        arguments: Mapping[str, object],
        *,
        confirm: bool = False,
    ) -> Value:
        """Send an operation and return its answer; `confirm` is for those that move money."""
        require_confirmation(operation, confirm)
        arguments = self._with_assets(operation, None, arguments)
        request = prepare_call(self._session, operation, arguments)
        plan = announce(self._session, operation, arguments)
        return self._answered(operation, request, plan)

    def download(self, operation: Operation[bytes], arguments: Mapping[str, object]) -> FileAnswer:
        """Return the file that an operation answers with; it is asked for when it is used."""
        return FileAnswer(self._connection, operation, arguments)

    def pages(self, operation: Operation[Value], arguments: Mapping[str, object]) -> Pager[Value]:
        """Return a list that comes page by page; its pages are asked for as they are reached."""
        return Pager(self._connection, operation, arguments)

    @property
    def jobs(self) -> "Jobs":
        """The paid calls in this client's journal that are not finished."""
        from ratecard_runtime.sync.jobs import Jobs

        return Jobs(self._connection)

    def job(self, job_id: str, profile: str | None = None) -> Job:
        """Take up a job by the id that the provider gave it; nothing is sent.

        `profile` says of which kind the job is, where the provider has several. Raises
        `InvalidRequest` for an empty id, an unknown kind, and where no kind is named of several.
        """
        return Job(self._connection, known_job(self._session.jobs, job_id, profile))

    def close(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session.base_url}>"

    def _copy(self, client_fields: Mapping[str, str | None], timeout: float | None) -> Self:
        """Return a client with other settings that shares the connections of this one."""
        twin = copy.copy(self)
        twin._session = altered(self._session, client_fields=client_fields, timeout=timeout)
        twin._connection = self._connection.with_session(twin._session)
        return twin

    def _with_assets(
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
        return self._connection.run(flow)

    def _answered(
        self, operation: Operation[Value], request: Request, plan: PlannedCall | None
    ) -> Value:
        if self._session.dry_run is not None:
            return unanswered(operation)
        answer = self._connection.run(ask(self._session, operation, request, plan))
        return decode(self._session, operation, answer)

    def _started(
        self, operation: Operation[object], request: Request, plan: PlannedCall | None
    ) -> tuple[Submission, ...]:
        profile, dry_run = job_of(operation), self._session.dry_run
        if dry_run is not None:
            return unsent_submissions(operation, profile, dry_run)
        flow = start_jobs(self._session, operation, profile, request, plan)
        accepted = self._connection.run(flow)
        return accepted_submissions(operation, profile, accepted)
