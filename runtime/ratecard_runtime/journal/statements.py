"""The statements of the journal: each reads or changes one thing, inside a transaction."""

import sqlite3

from ratecard_runtime.journal.budget import Budget
from ratecard_runtime.journal.records import Intent, JobPlace, Phase, ends_of, millionths

KEPT_DAYS = 400
"""How long calls that came to their end stay in the journal."""

_IS_OLD = "phase IN ('refused', 'finished', 'saved') AND updated < ?"


def forget_old(connection: sqlite3.Connection, now: float) -> None:
    """Remove calls that came to their end long ago; what they cost stays in their budgets."""
    before = now - KEPT_DAYS * 86_400
    connection.execute(
        "INSERT INTO forgotten SELECT provider, origin, budget, sum(held) FROM calls "
        f"WHERE {_IS_OLD} AND budget IS NOT NULL AND held > 0 GROUP BY provider, origin, budget "
        "ON CONFLICT DO UPDATE SET held = forgotten.held + excluded.held",
        (before,),
    )
    connection.execute(f"DELETE FROM calls WHERE {_IS_OLD}", (before,))
    connection.execute("DELETE FROM uploads WHERE created < ?", (before,))


def insert_call(
    connection: sqlite3.Connection,
    intent: Intent,
    *,
    process: str,
    key_expires: float | None,
    budget: str | None,
    held: int,
) -> None:
    """Write down a call that is on its way in `process`, and what it holds of its budget."""
    minimum, maximum = ends_of(intent.quote)
    least = millionths(minimum)
    connection.execute(
        "INSERT INTO calls VALUES "
        "(?, ?, ?, ?, ?, 'sent', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)",
        (
            intent.call_id,
            intent.provider,
            intent.origin,
            intent.operation,
            intent.item,
            process,
            intent.created,
            intent.created,
            intent.deadline,
            intent.idempotency_key,
            intent.body_hash,
            intent.quote.status,
            least,
            least if maximum is minimum else millionths(maximum),
            intent.quote.currency or "credits",
            budget,
            held,
            key_expires,
        ),
    )


def held_credits(
    connection: sqlite3.Connection, provider: str, origin: str, budget: Budget, now: float
) -> int:
    """Return the millionths of a credit that a budget holds in the period of `now`."""
    begins = budget.begins(now)
    (held,) = connection.execute(
        "SELECT coalesce(sum(held), 0) FROM calls "
        "WHERE provider = ? AND origin = ? AND budget = ? AND created >= ?",
        (provider, origin, budget.name, begins),
    ).fetchone()
    return int(held) + (0 if begins else _forgotten(connection, provider, origin, budget))


def _forgotten(connection: sqlite3.Connection, provider: str, origin: str, budget: Budget) -> int:
    """Return what the calls cost that are not in the journal any more, in millionths."""
    (held,) = connection.execute(
        "SELECT coalesce(sum(held), 0) FROM forgotten "
        "WHERE provider = ? AND origin = ? AND budget = ?",
        (provider, origin, budget.name),
    ).fetchone()
    return int(held)


def update_phase(connection: sqlite3.Connection, call_id: str, phase: Phase, now: float) -> None:
    """Say how far a call came."""
    connection.execute(
        "UPDATE calls SET phase = ?, updated = ? WHERE call_id = ?", (phase, now, call_id)
    )


def settle(connection: sqlite3.Connection, call_id: str, charged: int | None) -> None:
    """Put what the call cost in the place of what was reserved, where that is known."""
    connection.execute(
        "UPDATE calls SET charged = ?, held = CASE WHEN budget IS NULL THEN 0 "
        "ELSE coalesce(?, held) END WHERE call_id = ?",
        (charged, charged, call_id),
    )


def calls_of(connection: sqlite3.Connection, job: JobPlace, phase: Phase) -> list[str]:
    """Return the calls in `phase` that started this job; ids repeat between providers."""
    rows = connection.execute(
        "SELECT call_id FROM jobs JOIN calls USING (call_id) WHERE job_id = ? AND profile = ? "
        "AND provider = ? AND origin = ? AND phase = ?",
        (job.job_id, job.profile, job.provider, job.origin, phase),
    )
    return [str(call_id) for (call_id,) in rows]


def is_over(connection: sqlite3.Connection, call_id: str) -> bool:
    """Tell whether every job of a call came to its end."""
    (pending,) = connection.execute(
        "SELECT count(*) FROM jobs WHERE call_id = ? AND state = 'pending'", (call_id,)
    ).fetchone()
    return not pending


def total_charged(connection: sqlite3.Connection, call_id: str) -> int | None:
    """Return what all jobs of a call cost, None as long as one of them does not say."""
    total, silent = connection.execute(
        "SELECT coalesce(sum(charged), 0), sum(charged IS NULL) FROM jobs WHERE call_id = ?",
        (call_id,),
    ).fetchone()
    return None if silent else int(total)
