"""Calls read from the journal."""

import sqlite3
from collections.abc import Iterable
from typing import TypeAlias, cast

from ratecard_runtime.journal.records import CallRecord, JobRecord, Phase, amount_of

_COLUMNS = (
    "call_id, provider, origin, operation, item, phase, created, updated, idempotency_key, "
    "body_hash, quote_status, minimum, maximum, unit, charged"
)

_Row: TypeAlias = tuple[
    str,
    str,
    str,
    str,
    str,
    Phase,
    float,
    float,
    str | None,
    str,
    str,
    int | None,
    int | None,
    str,
    int | None,
]


def read_calls(
    connection: sqlite3.Connection,
    *,
    phases: tuple[Phase, ...],
    provider: str | None,
    origin: str | None,
) -> tuple[CallRecord, ...]:
    """Return the calls that fit, the oldest first; no `phases` means all."""
    conditions, values = ["1"], list[str]()
    if phases:
        conditions.append(f"phase IN ({', '.join('?' * len(phases))})")
        values += phases
    for column, value in (("provider", provider), ("origin", origin)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    text = f"SELECT {_COLUMNS} FROM calls WHERE {' AND '.join(conditions)} ORDER BY created"
    rows = cast("Iterable[_Row]", connection.execute(text, values))
    return tuple(_call(row, _jobs(connection, row[0])) for row in rows)


def _call(row: _Row, jobs: tuple[JobRecord, ...]) -> CallRecord:
    return CallRecord(
        call_id=row[0],
        provider=row[1],
        origin=row[2],
        operation=row[3],
        item=row[4],
        phase=row[5],
        created=row[6],
        updated=row[7],
        idempotency_key=row[8],
        body_hash=row[9],
        quote_status=row[10],
        minimum=amount_of(row[11]),
        maximum=amount_of(row[12]),
        unit=row[13],
        charged=amount_of(row[14]),
        jobs=jobs,
    )


def _jobs(connection: sqlite3.Connection, call_id: str) -> tuple[JobRecord, ...]:
    rows = cast(
        "Iterable[tuple[str, str, str, int | None]]",
        connection.execute(
            "SELECT job_id, profile, state, charged FROM jobs WHERE call_id = ?",
            (call_id,),
        ),
    )
    return tuple(
        JobRecord(job_id=job_id, profile=profile, state=state, charged=amount_of(charged))
        for job_id, profile, state, charged in rows
    )
