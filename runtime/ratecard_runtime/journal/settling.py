"""Calls that somebody settles by hand: what the provider's history says, and nothing else can."""

import sqlite3
from decimal import Decimal

from ratecard_runtime.errors import InvalidRequest
from ratecard_runtime.facts import Problem
from ratecard_runtime.given import amount_from_zero, not_allowed
from ratecard_runtime.journal.records import Amount, millionths
from ratecard_runtime.journal.statements import settle, update_phase

SETTLED = "settled"
"""State of a job that was still running as far as the journal knew."""

_SETTLE = "jobs.settle"
_WHY_NOT = {
    "sent": "is still on its way; wait for its answer",
    "refused": "was refused, which is its end",
    "finished": "came to its end already",
    "saved": "came to its end already",
}


def cost_by_hand(charged: Amount | None, refused: bool) -> Decimal | None:
    """Return what a call cost, None where the provider did not take it.

    Raises `InvalidRequest` where that is not said, or said twice.
    """
    if (charged is None) is not refused:
        words = "give charged=…, what the provider took for the call, or refused=True"
        raise InvalidRequest(_SETTLE, (Problem(parameter="charged", message=words),))
    if charged is None:
        return None
    amount = amount_from_zero(charged)
    if amount is None:
        words = not_allowed(charged, "a number from 0 on, such as 40 or '2.5'; no float")
        problem = Problem(parameter="charged", message=words, given=charged)
        raise InvalidRequest(_SETTLE, (problem,))
    return amount


def settle_by_hand(
    connection: sqlite3.Connection, call_id: str, cost: Decimal | None, now: float
) -> None:
    """End an open call: it cost `cost`, or was not taken where that is None.

    Raises `InvalidRequest` for a call that is not there, on its way, or at its end.
    """
    found = connection.execute("SELECT phase FROM calls WHERE call_id = ?", (call_id,)).fetchone()
    fault = "is no call of this journal" if found is None else _WHY_NOT.get(str(found[0]))
    if fault is not None:
        problem = Problem(parameter="call_id", message=f"{call_id!r} {fault}", given=call_id)
        raise InvalidRequest(_SETTLE, (problem,))
    update_phase(connection, call_id, "refused" if cost is None else "finished", now)
    settle(connection, call_id, 0 if cost is None else millionths(cost))
    connection.execute(
        "UPDATE jobs SET state = ? WHERE call_id = ? AND state = 'pending'", (SETTLED, call_id)
    )
