"""The journal: one SQLite file that any number of threads and processes share."""

import os
import sqlite3
import time
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from pathlib import Path

from ratecard_runtime.errors import BudgetExceeded
from ratecard_runtime.facts import Excess
from ratecard_runtime.journal.budget import Budget, reservation
from ratecard_runtime.journal.connections import ProcessConnection
from ratecard_runtime.journal.keys import Repeat, begin_again, merge
from ratecard_runtime.journal.orphans import settle_orphans, this_process
from ratecard_runtime.journal.reading import read_calls
from ratecard_runtime.journal.records import (
    OPEN_PHASES,
    Amount,
    CallRecord,
    Intent,
    JobPlace,
    Phase,
    amount_of,
    millionths,
)
from ratecard_runtime.journal.settling import cost_by_hand, settle_by_hand
from ratecard_runtime.journal.statements import (
    calls_of,
    forget_old,
    held_credits,
    insert_call,
    is_over,
    settle,
    total_charged,
    update_phase,
)
from ratecard_runtime.journal.uploads import UploadKey, remember, uploaded


class Journal:
    """Paid calls, from before they are sent until their results are saved.

    Every change is one short transaction, made whole or not at all, also where Ctrl-C comes in
    the middle of it. `BusyError` is for the shells, which wait in their own way and try again.
    The file is opened at the first use, and after a fork by both processes anew.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None,
        *,
        clock: Callable[[], float] = time.time,
        process: int | None = None,
    ) -> None:
        """Use the file at `path`, made where there is none; None keeps it in memory.

        In memory it belongs to one `process`, by default this one.
        """
        self.path = None if path is None else Path(path)
        self._clock = clock
        process = os.getpid() if process is None else process
        self._database = ProcessConnection(
            self.path, process, lambda connection: forget_old(connection, self._clock())
        )

    def reserve(self, intent: Intent, budget: Budget | None) -> Repeat:
        """Write down a call that is about to be sent, and hold its worst case in the budget.

        A call that is made again with the key of one in doubt takes its place: the result says
        so, and the call counts as sent, since the first one was. Raises `BudgetExceeded` where
        the budget does not allow the call, and `InvalidRequest` where its key was used for another
        call or is too old to make a repeat safe; nothing is written then.
        """
        held = 0 if budget is None else _worst_case(budget, intent)

        def reserve(connection: sqlite3.Connection) -> Repeat:
            repeat = begin_again(connection, intent, self._clock())
            if budget is not None:
                self._require_room(connection, intent, budget, held)
            insert_call(
                connection,
                intent,
                process=this_process(),
                key_expires=repeat.expires,
                budget=None if budget is None else budget.name,
                held=held,
            )
            return repeat

        return self._database.changed(reserve)

    def accept(self, call_id: str, profile: str, job_ids: tuple[str, ...]) -> None:
        """Say that the provider took the call, and which jobs it started.

        Where another call with the same key started them, that one stays: it is one charge.
        """

        def accept(connection: sqlite3.Connection) -> None:
            update_phase(connection, call_id, "accepted", self._clock())
            connection.executemany(
                "INSERT OR IGNORE INTO jobs VALUES (?, ?, ?, 'pending', NULL)",
                [(call_id, job_id, profile) for job_id in job_ids],
            )
            merge(connection, call_id, job_ids)

        self._database.changed(accept)

    def remember_upload(self, key: UploadKey, body_hash: str, asset_id: str) -> None:
        """Write down the id of a file that was uploaded for a call: a repeat sends the same."""
        self._database.changed(
            lambda connection: remember(connection, key, body_hash, asset_id, self._clock())
        )

    def uploaded(self, key: UploadKey) -> Mapping[str, str]:
        """Return the ids of the files that were uploaded for a call, by the hash of their bytes."""
        return self._database.read(lambda connection: uploaded(connection, key))

    def refuse(self, call_id: str) -> None:
        """Say that the provider did not take the call: nothing is charged for it."""

        def refuse(connection: sqlite3.Connection) -> None:
            update_phase(connection, call_id, "refused", self._clock())
            connection.execute("UPDATE calls SET held = 0 WHERE call_id = ?", (call_id,))

        self._database.changed(refuse)

    def doubt(self, call_id: str) -> None:
        """Say that the call was sent and nobody knows whether it was taken."""
        self._database.changed(
            lambda connection: update_phase(connection, call_id, "unknown", self._clock())
        )

    def finish(self, call_id: str, charged: Decimal | None) -> None:
        """Say that a call which starts no job was answered, and what it cost where that is said."""

        def finish(connection: sqlite3.Connection) -> None:
            update_phase(connection, call_id, "finished", self._clock())
            settle(connection, call_id, millionths(charged))

        self._database.changed(finish)

    def end_job(
        self, job: JobPlace, state: str, charged: Decimal | None, *, refunded: bool
    ) -> None:
        """Say how a job ended. The call is finished when all of its jobs are.

        `refunded` says that the credits of this job come back.
        """
        cost = 0 if refunded else millionths(charged)

        def end(connection: sqlite3.Connection) -> None:
            for call_id in calls_of(connection, job, "accepted"):
                connection.execute(
                    "UPDATE jobs SET state = ?, charged = ? WHERE call_id = ? AND job_id = ?",
                    (state, cost, call_id, job.job_id),
                )
                if is_over(connection, call_id):
                    update_phase(connection, call_id, "finished", self._clock())
                    settle(connection, call_id, total_charged(connection, call_id))

        self._database.changed(end)

    def mark_saved(self, job: JobPlace) -> None:
        """Say that the results of a job are in files."""

        def mark(connection: sqlite3.Connection) -> None:
            for call_id in calls_of(connection, job, "finished"):
                update_phase(connection, call_id, "saved", self._clock())

        self._database.changed(mark)

    def settle(self, call_id: str, *, charged: Amount | None = None, refused: bool = False) -> None:
        """Say how an open call ended that nothing else can end: one in doubt, or a lost job.

        `charged` is what the provider took for it, in the call's unit; `refused` says that it did
        not take the call. The budget follows. Raises `InvalidRequest` where neither or both are
        given, and for a call that is not there, on its way, or at its end.
        """
        cost = cost_by_hand(charged, refused)

        def settle(connection: sqlite3.Connection) -> None:
            settle_orphans(connection, self._clock())
            settle_by_hand(connection, call_id, cost, self._clock())

        self._database.changed(settle)

    def unfinished(
        self, provider: str | None = None, origin: str | None = None, newest: int | None = None
    ) -> tuple[CallRecord, ...]:
        """Return the calls that somebody must still look after, or the `newest` so many.

        The oldest of them come first.

        A call whose process died while it was on its way is `unknown`.
        """
        return self._calls(OPEN_PHASES, provider, origin, newest)

    def calls(
        self, provider: str | None = None, origin: str | None = None, newest: int | None = None
    ) -> tuple[CallRecord, ...]:
        """Return all calls, or the `newest` so many, the oldest of them first."""
        return self._calls((), provider, origin, newest)

    def spent(self, provider: str, origin: str, budget: Budget) -> Decimal:
        """Return the credits that are spent or reserved in the budget's current period."""
        held = self._database.changed(
            lambda connection: held_credits(connection, provider, origin, budget, self._clock())
        )
        return amount_of(held) or Decimal(0)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._database.close()

    def _calls(
        self,
        phases: tuple[Phase, ...],
        provider: str | None,
        origin: str | None,
        newest: int | None,
    ) -> tuple[CallRecord, ...]:
        self._database.changed(lambda connection: settle_orphans(connection, self._clock()))
        return self._database.read(
            partial(read_calls, phases=phases, provider=provider, origin=origin, newest=newest)
        )

    def _require_room(
        self, connection: sqlite3.Connection, intent: Intent, budget: Budget, held: int
    ) -> None:
        limit = millionths(budget.limit) or 0
        before = held_credits(connection, intent.provider, intent.origin, budget, intent.created)
        if before + held > limit:
            raise BudgetExceeded(
                Excess(
                    item=intent.item,
                    limit=budget.limit,
                    per=budget.per,
                    worst_cost=amount_of(held),
                    spent=amount_of(before),
                )
            )


def _worst_case(budget: Budget, intent: Intent) -> int:
    reserved = reservation(budget, intent.quote)
    if isinstance(reserved, str):
        raise BudgetExceeded(
            Excess(item=intent.item, limit=budget.limit, per=budget.per, reason=reserved)
        )
    return millionths(reserved) or 0
