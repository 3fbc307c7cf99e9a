"""Idempotency keys: a repeat costs nothing, another request with the key is refused."""

import concurrent.futures
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import httpx2
import pytest

from ratecard.emulate.exchange import Reply, json_reply
from ratecard.emulate.idempotency import ReplayStore
from ratecard.testing import RunningEmulator, running

_GENERATIONS = "/api/public/v1/generations"
_UPSCALE = {"tool": "upscaler", "input": {"image_asset": "ASSET_ID"}}
_OTHER = {"tool": "upscaler", "input": {"image_asset": "ASSET_ID", "megapixels": 8}}


@pytest.fixture(scope="module")
def emulator() -> Iterator[RunningEmulator]:
    with running("zencreator", limits=False) as started:
        yield started


@pytest.fixture
def http(emulator: RunningEmulator) -> Iterator[httpx2.Client]:
    emulator.reset()
    headers = {"Authorization": f"Bearer {emulator.key}"}
    with httpx2.Client(base_url=emulator.base_url, headers=headers) as client:
        yield client


def _start(http: httpx2.Client, key: str | None, body: object = _UPSCALE) -> httpx2.Response:
    headers = {} if key is None else {"Idempotency-Key": key}
    return http.post(_GENERATIONS, json=body, headers=headers)


def test_a_repeat_gets_the_first_answer_and_is_not_charged_again(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    first, second = _start(http, "k1"), _start(http, "k1")
    assert first.status_code == second.status_code == 200
    assert first.content == second.content
    assert (len(emulator.charges()), len(emulator.jobs())) == (1, 1)


def test_another_key_and_no_key_are_calls_of_their_own(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    ids = {_start(http, key).json()["id"] for key in ("k1", "k2", None, None)}
    assert (len(ids), len(emulator.charges())) == (4, 4)


def test_a_key_that_was_used_for_another_request_is_refused(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    _start(http, "k1")
    refused = _start(http, "k1", _OTHER)
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "conflict")
    assert "Idempotency-Key" in refused.json()["error"]["message"]
    assert len(emulator.charges()) == 1


@pytest.mark.parametrize(("hours", "charges"), [(23.99, 1), (24.01, 2)])
def test_a_key_counts_for_24_hours(
    emulator: RunningEmulator, http: httpx2.Client, hours: float, charges: int
) -> None:
    _start(http, "k1")
    emulator.advance(hours * 3600)
    assert _start(http, "k1").status_code == 200
    assert len(emulator.charges()) == charges


def test_a_refused_call_leaves_the_key_free(emulator: RunningEmulator, http: httpx2.Client) -> None:
    assert _start(http, "k1", {"tool": "upscaler", "input": {}}).status_code == 422
    assert _start(http, "k1").status_code == 200
    assert len(emulator.charges()) == 1


def test_keys_of_another_api_key_do_not_meet(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    _start(http, "k1")
    other = {"Authorization": f"Bearer {emulator.key}.generate"}
    answer = http.post(_GENERATIONS, json=_OTHER, headers={**other, "Idempotency-Key": "k1"})
    assert answer.status_code == 200
    assert len(emulator.charges()) == 2


def test_repeats_at_the_same_time_start_one_job(
    emulator: RunningEmulator, http: httpx2.Client
) -> None:
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(partial(_start, http), ["k1"] * 24))
    assert len({each.content for each in answers}) == 1
    assert (len(emulator.charges()), len(emulator.jobs())) == (1, 1)


def test_providers_without_keys_charge_each_call() -> None:
    with running("celebifyai") as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}", "Idempotency-Key": "k1"}
        with httpx2.Client(base_url=emulator.base_url, headers=headers) as http:
            for _ in range(2):
                http.post("/api/v1/images/generate/z-image", json={"prompt": "A lake"})
        assert len(emulator.charges()) == 2


def test_the_store_keeps_ten_thousand_answers() -> None:
    store = ReplayStore()
    reply = json_reply(200, {})
    for number in range(10_001):
        store.keep(("o", None, str(number)), asked=b"", reply=reply, until=1.0)
    assert store.find(("o", None, "0"), 0.0) is None
    assert store.find(("o", None, "1"), 0.0) is not None
    assert store.find(("o", None, "10000"), 0.0) is not None


def test_the_first_answer_stays() -> None:
    store, name = ReplayStore(), ("o", None, "k")
    first: Reply = json_reply(200, {"id": 1})
    store.keep(name, asked=b"", reply=first, until=9.0)
    store.keep(name, asked=b"", reply=replace(first, content=b"{}"), until=9.0)
    found = store.find(name, 0.0)
    assert found is not None
    assert found.reply.content == b'{"id":1}'
