"""One call to an emulator without a client."""

from typing import Any

import httpx2

from ratecard.testing import RunningEmulator


def ask(emulator: RunningEmulator, method: str, path: str, body: object = None) -> tuple[int, Any]:
    """Return the status and the JSON that a call is answered with."""
    headers = {"Authorization": f"Bearer {emulator.key}"}
    answer = httpx2.request(method, emulator.base_url + path, json=body, headers=headers)
    return answer.status_code, answer.json()
