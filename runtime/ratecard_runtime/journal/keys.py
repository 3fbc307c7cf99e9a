"""Calls with one idempotency key: the same call made again, which is charged once."""

import sqlite3
from datetime import UTC, datetime
from typing import NamedTuple

from ratecard_runtime.errors import InvalidRequest
from ratecard_runtime.facts import Problem
from ratecard_runtime.journal.orphans import settle_orphans
from ratecard_runtime.journal.records import Intent, Phase

_OF_KEY = "idempotency_key = ? AND provider = ? AND origin = ? AND operation = ?"


class Repeat(NamedTuple):
    """What the journal knows of a key before it is used once more.

    `is_in_doubt` says that a call with it may have been taken, so a refusal now says nothing.
    `expires` is when the provider forgets the key, in seconds since 1970, None where nobody knows.
    """

    is_in_doubt: bool
    expires: float | None


class _Use(NamedTuple):
    call_id: str
    phase: Phase
    created: float
    expires: float | None
    body_hash: str


def begin_again(connection: sqlite3.Connection, intent: Intent, now: float) -> Repeat:
    """Let a call take the place of those in doubt that had its key; they are removed.

    Raises `InvalidRequest` where it is not the same call, or where the provider has forgotten the
    key: it could be charged a second time.
    """
    uses = _uses(connection, intent)
    if any(use.phase == "sent" for use in uses):
        settle_orphans(connection, now)
        uses = _uses(connection, intent)
    if not uses:
        return Repeat(is_in_doubt=False, expires=intent.key_expires)
    for use in uses:
        fault = _fault(use, intent)
        if fault is not None:
            raise _refusal(intent, use, fault)
    doubts = [use for use in uses if use.phase == "unknown"]
    _remove(connection, [use.call_id for use in doubts])
    known = [each for each in (intent.key_expires, *(use.expires for use in uses)) if each]
    return Repeat(is_in_doubt=bool(doubts), expires=min(known, default=None))


def merge(connection: sqlite3.Connection, call_id: str, job_ids: tuple[str, ...]) -> None:
    """Keep one call of those that started the same jobs with the same key: it is one charge.

    It is the first that was accepted; doubts about the key are over.
    """
    key = connection.execute(
        "SELECT idempotency_key, provider, origin, operation FROM calls "
        "WHERE call_id = ? AND idempotency_key IS NOT NULL",
        (call_id,),
    ).fetchone()
    if key is None:
        return
    others = connection.execute(
        f"SELECT call_id, phase FROM calls WHERE {_OF_KEY} AND call_id <> ?", (*key, call_id)
    ).fetchall()
    _remove(connection, [str(other) for other, phase in others if phase == "unknown"])
    for other, _ in others:
        started = connection.execute("SELECT job_id FROM jobs WHERE call_id = ?", (other,))
        if job_ids and {job_id for (job_id,) in started}.issuperset(job_ids):
            _remove(connection, [call_id])
            return


def _uses(connection: sqlite3.Connection, intent: Intent) -> list[_Use]:
    """Return the calls with the key of `intent` that may have been taken."""
    if intent.idempotency_key is None:
        return []
    rows = connection.execute(
        "SELECT call_id, phase, created, key_expires, body_hash FROM calls "
        f"WHERE {_OF_KEY} AND phase <> 'refused' ORDER BY created",
        (intent.idempotency_key, intent.provider, intent.origin, intent.operation),
    )
    return [_Use(*row) for row in rows]


def _fault(use: _Use, intent: Intent) -> str | None:
    if use.body_hash != intent.body_hash:
        return "for another request; use a key for one request only"
    if use.expires is not None and use.expires <= intent.created:
        return (
            f"and the provider forgot it on {_moment(use.expires)}, so the call could be charged "
            "a second time"
        )
    return None


def _refusal(intent: Intent, use: _Use, fault: str) -> InvalidRequest:
    advice = (
        f". The first call is in doubt: look at the provider's history, then settle it with "
        f"client.jobs.settle({use.call_id!r}, …) and use another key"
        if use.phase == "unknown"
        else ""
    )
    words = f"was used on {_moment(use.created)} {fault}{advice}"
    problem = Problem(parameter="idempotency_key", message=words, given=intent.idempotency_key)
    error = InvalidRequest(intent.item, (problem,))
    error.may_have_charged = "unknown" if use.phase in ("sent", "unknown") else "yes"
    return error


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")


def _remove(connection: sqlite3.Connection, call_ids: list[str]) -> None:
    connection.executemany("DELETE FROM calls WHERE call_id = ?", [(each,) for each in call_ids])
