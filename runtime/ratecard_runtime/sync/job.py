"""Jobs and results of the blocking client."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from ratecard_runtime.description.profiles import JobState
from ratecard_runtime.errors import DownloadFailed, RatecardError
from ratecard_runtime.flow.flows import collect, look, wait
from ratecard_runtime.flow.steps import Notify
from ratecard_runtime.flow.taken import about_job, saved, watched
from ratecard_runtime.given import require_path, require_patience
from ratecard_runtime.job.jobs import JobHandle, Submission
from ratecard_runtime.job.progress import notify_of
from ratecard_runtime.job.results import ResultBase, ResultFacts, also_failed, read_again
from ratecard_runtime.network.messages import Request
from ratecard_runtime.sync.connection import SyncConnection

if TYPE_CHECKING:
    from ratecard_runtime.files.target import Target


class Result(ResultBase):
    """What a finished job gave: `urls`, the answer as `raw`, and `save`."""

    def __init__(self, connection: SyncConnection, facts: ResultFacts) -> None:
        """Make the result; nothing is fetched."""
        super().__init__(connection.session, facts)
        self._connection = connection

    def save(self, path: str | os.PathLike[str]) -> tuple[Path, ...]:
        """Fetch the files and return where they are.

        `path` names a folder where one is there or where it ends in a separator, and else one
        file. A folder is made; in it files keep their own names, and several files need one. A
        name without a suffix gets that of the file, an archive `.zip`. No other file is replaced:
        where a name is taken, the job's id is put after it, then a number. Saving again gives
        the same paths.

        Nothing half-written stays. Addresses that expired are asked for anew, once. Raises
        `DownloadFailed`, after which it may be called again. A dry run has no files.
        """
        facts = self._facts
        with about_job(facts.job_id, "download"):
            try:
                paths = self._save_all(path)
            except DownloadFailed as error:
                if not error.is_expired:
                    raise
                self._read_again(error)
                paths = self._save_all(path)
        if paths:
            self._connection.note(saved(self._session, facts.profile, facts.job_id))
        return tuple(paths)

    def _read_again(self, expired: DownloadFailed) -> None:
        """Ask for the addresses of today; where that fails, it is `expired` that went wrong."""
        try:
            self._facts = self._connection.run(read_again(self._session, self._facts))
        except RatecardError as error:
            raise expired from error

    def _save_all(self, path: str | os.PathLike[str]) -> list[Path]:
        files = self._downloads(path)
        return [self._save_first(sources, target) for sources, target in files]

    def _save_first(self, sources: tuple[Request | str, ...], target: "Target") -> Path:
        *others, last = sources
        failed: DownloadFailed | None = None
        for source in others:
            try:
                return self._connection.fetch(self._request_of(source), target)
            except DownloadFailed as error:
                failed = also_failed(error, failed)
        try:
            return self._connection.fetch(self._request_of(last), target)
        except RatecardError as error:
            raise also_failed(error, failed) from failed or error.__cause__


class Job(JobHandle):
    """A task at the provider: look at it, wait for it, save what it made."""

    def __init__(self, connection: SyncConnection, submission: Submission) -> None:
        """Make the handle; nothing is sent."""
        super().__init__(connection.session, submission)
        self._connection = connection

    def refresh(self) -> JobState:
        """Ask the provider once how the job stands; a job that has ended is not asked again."""
        if not self._reading.is_final:
            flow = look(self._session, self._profile, self._status_request())
            flow = watched(self._session, self._profile, self.id, flow)
            self._note(self._connection.run(flow))
        return self.status

    def wait(self, timeout: float | None = None, *, progress: bool | Notify = False) -> Result:
        """Wait with the documented back-off until the job has ended, and return its result.

        `timeout` is in seconds; without it the documented deadline holds. A look that has begun may
        take two seconds more. `progress` shows a line on the terminal, or calls the function
        given. Raises `JobFailed`, or `JobTimeout` when the time is over: the job may still finish,
        and waiting again costs nothing.
        """
        require_patience("timeout", timeout)
        notify = notify_of(progress, self.item or self.id)
        if not self._reading.is_final:
            flow = wait(
                self._session,
                self._profile,
                self._status_request(),
                self.id,
                timeout=timeout,
                is_fresh=not self._looked,
            )
            flow = watched(self._session, self._profile, self.id, flow)
            self._note(self._connection.run(flow, notify))
        self._raise_if_failed()
        return self._collect()

    def result(self) -> Result:
        """Return the result, waiting for it where the job has not ended."""
        return self.wait()

    def save(self, path: str | os.PathLike[str]) -> tuple[Path, ...]:
        """Wait for the result and save its files, as `Result.save` does."""
        require_path("path", path)
        return self.wait().save(path)

    def _collect(self) -> Result:
        reading, request = self._reading, self._result_request()
        if request is not None:
            flow = collect(self._session, self._profile, reading, request)
            with about_job(self.id, "result"):
                reading = self._connection.run(flow)
        return Result(self._connection, self._result_facts(reading))
