"""The jobs that a client's journal remembers."""

from typing import TYPE_CHECKING

from ratecard_runtime.flow.taken import settled, unfinished
from ratecard_runtime.job.jobs import open_submissions
from ratecard_runtime.sync.connection import SyncConnection
from ratecard_runtime.sync.job import Job

if TYPE_CHECKING:
    from ratecard_runtime.journal.records import Amount, CallRecord


class Jobs:
    """What was paid for and is not finished, also by processes that are gone."""

    def __init__(self, connection: SyncConnection) -> None:
        """Bind the journal of the connection's session; nothing is read yet."""
        self._connection = connection

    def unfinished(self) -> "tuple[CallRecord, ...]":
        """Return the paid calls that somebody must still look after, the oldest first.

        A call whose `phase` is `unknown` was sent, and whether the provider took it is not known:
        look at the provider's history and `settle` it, or make it again with its
        `idempotency_key`.
        """
        return self._connection.run(unfinished(self._connection.session))

    def resume(self) -> tuple[Job, ...]:
        """Return a handle for every job that was paid for and has not ended; nothing is sent.

        Jobs of any API key are among them: keys change and jobs stay. Calls whose outcome is
        unknown have no job that could be taken up, and a job of another version of the package
        may be of a kind that this one does not know; a warning is logged for each, and
        `unfinished` lists them.
        """
        session = self._connection.session
        found = open_submissions(session, self.unfinished())
        return tuple(Job(self._connection, each) for each in found)

    def settle(
        self, call_id: str, *, charged: "Amount | None" = None, refused: bool = False
    ) -> None:
        """Say how an unfinished call ended that nothing else can end; nothing is sent.

        It is for a call whose outcome is unknown, once you looked at the provider's history, and
        for a job that the provider knows no longer. `call_id` is that of `unfinished`, `charged`
        what the provider took for the call in credits (or the currency of its price), and
        `refused=True` says that it did not take the call. The budget follows.

        Raises `InvalidRequest` where neither or both are given, and for a call that is not in the
        journal, still on its way, or at its end.
        """
        flow = settled(self._connection.session, call_id, charged, refused=refused)
        self._connection.run(flow)
