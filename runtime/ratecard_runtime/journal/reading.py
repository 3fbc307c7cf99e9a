"""Calls read from the journal."""

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeAlias, cast

from ratecard_runtime.journal.records import CallRecord, JobRecord, Phase, amount_of

_COLUMNS = (
    "call_id, provider, origin, operation, item, phase, created, updated, idempotency_key, "
    "body_hash, quote_status, minimum, maximum, unit, calls.charged, key_expires"
)
_WIDTH = 16

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
    float | None,
]


_Job: TypeAlias = tuple[str | None, str, str, int | None]


def read_calls(
    connection: sqlite3.Connection,
    *,
    phases: tuple[Phase, ...],
    provider: str | None,
    origin: str | None,
    newest: int | None = None,
) -> tuple[CallRecord, ...]:
    """Return the calls that fit, the oldest first; no `phases` means all.

    `newest` is how many at most. It is one query, which sees the journal at one moment and keeps
    nobody from writing.
    """
    conditions, values = ["1"], list[str | int]()
    if phases:
        conditions.append(f"phase IN ({', '.join('?' * len(phases))})")
        values += phases
    for column, value in (("provider", provider), ("origin", origin)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    values.append(-1 if newest is None else newest)
    found = connection.execute(
        f"SELECT {_COLUMNS}, job_id, profile, state, jobs.charged FROM (SELECT * FROM calls "
        f"WHERE {' AND '.join(conditions)} ORDER BY created DESC LIMIT ?) AS calls "
        "LEFT JOIN jobs USING (call_id) ORDER BY created, call_id",
        values,
    )
    rows = cast("Iterable[tuple[object, ...]]", found)
    grouped = groupby(rows, lambda row: row[:_WIDTH])
    return tuple(
        _call(cast("_Row", call), tuple(_jobs(cast("_Job", row[_WIDTH:]) for row in its_rows)))
        for call, its_rows in grouped
    )


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
        key_expires=row[15],
    )


def _jobs(rows: "Iterable[_Job]") -> "Iterator[JobRecord]":
    for job_id, profile, state, charged in rows:
        if job_id is not None:
            amount = amount_of(charged)
            yield JobRecord(job_id=job_id, profile=profile, state=state, charged=amount)
