"""Files that were uploaded for a call: made again with its key, it sends the same ids."""

import sqlite3
from collections.abc import Mapping
from typing import NamedTuple


class UploadKey(NamedTuple):
    """Which call files were uploaded for."""

    provider: str
    origin: str
    idempotency_key: str


_OF_KEY = "provider = ? AND origin = ? AND idempotency_key = ?"


def remember(
    connection: sqlite3.Connection, key: UploadKey, body_hash: str, asset_id: str, now: float
) -> None:
    """Write down the id that a file was given; `body_hash` is the SHA-256 of its bytes."""
    connection.execute(
        "INSERT OR REPLACE INTO uploads (provider, origin, idempotency_key, body_hash, asset_id, "
        "created) VALUES (?, ?, ?, ?, ?, ?)",
        (*key, body_hash, asset_id, now),
    )


def uploaded(connection: sqlite3.Connection, key: UploadKey) -> Mapping[str, str]:
    """Return the ids of the files that were uploaded for the call, by the hash of their bytes."""
    rows = connection.execute(f"SELECT body_hash, asset_id FROM uploads WHERE {_OF_KEY}", key)
    return {str(body_hash): str(asset_id) for body_hash, asset_id in rows}
