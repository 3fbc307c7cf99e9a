"""The jobs that a client's journal remembers."""

from typing import TYPE_CHECKING

from ratecard_runtime.aio.connection import AsyncConnection
from ratecard_runtime.aio.job import AsyncJob
from ratecard_runtime.flow.taken import unfinished
from ratecard_runtime.job.jobs import open_submissions

if TYPE_CHECKING:
    from ratecard_runtime.journal.records import CallRecord


class AsyncJobs:
    """What was paid for and is not finished, also by processes that are gone."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Bind the journal of the connection's session; nothing is read yet."""
        self._connection = connection

    async def unfinished(self) -> "tuple[CallRecord, ...]":
        """Return the paid calls that somebody must still look after, the oldest first.

        A call whose `phase` is `unknown` was sent, and whether the provider took it is not known:
        look at the provider's history, or make it again with its `idempotency_key`.
        """
        return await self._connection.run(unfinished(self._connection.session))

    async def resume(self) -> tuple[AsyncJob, ...]:
        """Return a handle for every job that was paid for and has not ended; nothing is sent.

        Calls whose outcome is unknown have no job that could be taken up; a warning is logged for
        each, and `unfinished` lists them.
        """
        session = self._connection.session
        found = open_submissions(session, await self.unfinished())
        return tuple(AsyncJob(self._connection, each) for each in found)
