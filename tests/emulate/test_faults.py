"""Faults over real HTTP: what arrives, and whether the call was handled and charged."""

import json
import math
import socket
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running

GENERATIONS = "/api/public/v1/generations"
TOOLS = "/api/public/v1/tools"
UPSCALE = {"tool": "upscaler", "input": {"image_asset": "ASSET_ID"}}
GET = partial(httpx2.get, verify=False)  # reading certificates takes long
PUT = partial(httpx2.put, verify=False)
POST = partial(httpx2.post, verify=False)
LOST = (httpx2.ReadError, httpx2.RemoteProtocolError)


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningEmulator]:
    with running("zencreator", limits=False) as started:
        yield started


@pytest.fixture
def zencreator(shared: RunningEmulator) -> RunningEmulator:
    shared.reset()
    return shared


def _client(emulator: RunningEmulator) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    return httpx2.Client(base_url=emulator.base_url, headers=headers, timeout=5, verify=False)


def _submit(emulator: RunningEmulator) -> httpx2.Response:
    with _client(emulator) as http:
        return http.post(GENERATIONS, json=UPSCALE)


def _read(emulator: RunningEmulator, path: str = TOOLS) -> httpx2.Response:
    with _client(emulator) as http:
        return http.get(path)


def _finished(emulator: RunningEmulator) -> str:
    """The id of a job that has ended well."""
    job_id = str(_submit(emulator).json()["id"])
    emulator.finish_jobs()
    return job_id


def _result_url(emulator: RunningEmulator, job_id: str) -> str:
    result = _read(emulator, f"{GENERATIONS}/{job_id}/result").json()
    return str(result["outputs"][0]["download_url"])


@pytest.mark.parametrize(
    ("fault", "sent"),
    [
        ("429:retry-after=2", "2"),
        ("429:retry-after=-5", "-5"),
        ("429:retry-after=99999999999", "99999999999"),
        ("429:retry-after=soon", "soon"),
        ("503:retry-after=Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 2015 07:28:00 GMT"),
        ("429", None),
    ],
)
def test_a_refusal_in_the_providers_envelope(
    zencreator: RunningEmulator, fault: str, sent: str | None
) -> None:
    zencreator.faults(f"submit#1={fault}")
    answer = _submit(zencreator)
    assert answer.status_code == int(fault[:3])
    assert answer.headers.get("retry-after") == sent
    assert isinstance(answer.json()["error"]["message"], str)
    assert zencreator.charges() == ()
    assert _submit(zencreator).status_code == 200
    assert len(zencreator.charges()) == 1


def test_a_documented_status_has_its_documented_code(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=429")
    assert _submit(zencreator).json()["error"]["code"] == "rate_limit_exceeded"


def test_retry_after_as_a_date_counts_from_now(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=429:retry-after=date+30")
    answer = _submit(zencreator)
    until: datetime = parsedate_to_datetime(answer.headers["retry-after"])
    wait = until - parsedate_to_datetime(answer.headers["date"])
    assert timedelta(seconds=28) <= wait <= timedelta(seconds=31)


@pytest.mark.parametrize(
    ("provider", "path", "place"),
    [
        ("celebifyai", "/api/v1/models", ("error", "message")),
        ("cliprise", "/app/cliprise/status?taskId=x", ("msg",)),
        ("creativeai", "/v1/models", ("error", "message")),
        ("progressive-robot", "/api/status?job_id=x", ("error",)),
        ("zencreator", TOOLS, ("error", "message")),
    ],
)
def test_every_provider_fails_in_its_own_words(
    provider: str, path: str, place: tuple[str, ...]
) -> None:
    with running(provider, faults=["*=503"]) as emulator:
        answer = _read(emulator, path)
    assert answer.status_code == 503
    found: Any = answer.json()
    for key in place:
        found = found[key]
    assert isinstance(found, str)


@pytest.mark.parametrize(("fault", "status"), [("html", 502), ("html:status=200", 200)])
def test_an_html_page(zencreator: RunningEmulator, fault: str, status: int) -> None:
    zencreator.faults(f"submit={fault}")
    answer = _submit(zencreator)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.startswith("<!DOCTYPE html>")
    assert zencreator.charges() == ()


def test_a_gateway_may_fail_after_the_call_was_taken(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=html:accepted")
    assert _submit(zencreator).status_code == 502
    assert len(zencreator.charges()) == len(zencreator.jobs()) == 1


def test_json_that_breaks_off(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=bad-json")
    answer = _submit(zencreator)
    assert answer.status_code == 200
    assert int(answer.headers["content-length"]) == len(answer.content)
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    assert len(zencreator.charges()) == 1


def test_an_empty_answer(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=empty")
    answer = _submit(zencreator)
    assert (answer.status_code, answer.content) == (200, b"")
    assert len(zencreator.charges()) == 1


def test_another_content_type(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=content-type:type=image/svg+xml")
    answer = _read(zencreator)
    assert answer.headers["content-type"] == "image/svg+xml"
    assert isinstance(answer.json(), list)


def test_a_gzip_bomb_is_small_on_the_wire(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=gzip-bomb:megabytes=20")
    answer = _read(zencreator)
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < 50_000
    assert len(answer.content) > 20_000_000
    assert isinstance(answer.json(), list)


def test_very_many_headers(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=headers:count=300")
    assert sum(name.startswith("x-filler-") for name in _read(zencreator).headers) == 300


def test_headers_that_come_twice(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=duplicate-headers")
    assert _read(zencreator).headers.get_list("content-type") == ["application/json", "another"]


def test_json_nested_too_deep_to_be_read(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=deep")
    answer = _submit(zencreator)
    with pytest.raises(RecursionError):
        json.loads(answer.content)
    assert len(zencreator.charges()) == 1


def test_numbers_that_are_none(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=nan")
    numbers = [
        value
        for value in _read(zencreator, "/api/public/v1/balance").json().values()
        if isinstance(value, float)
    ]
    assert numbers and all(math.isnan(value) for value in numbers)


def test_numbers_with_thousands_of_digits(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=huge")
    answer = _read(zencreator, "/api/public/v1/balance")
    assert b"9" * 5000 in answer.content
    with pytest.raises(ValueError, match="Exceeds the limit"):
        json.loads(answer.content)


def test_an_accepted_job_without_its_id(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=no-id")
    answer = _submit(zencreator)
    assert answer.status_code == 200
    assert not answer.json().get("id")
    assert not answer.json().get("generation_id")
    assert len(zencreator.charges()) == 1


def test_an_answer_that_is_a_list_loses_its_id_too() -> None:
    with running("cliprise", faults=["submit=no-id"]) as cliprise, _client(cliprise) as http:
        body = {
            "model": "kling-2-6",
            "callBackUrl": "https://example.com/hook",
            "input": {"prompt": "A lake", "aspect_ratio": "1:1", "duration": 5},
        }
        headers = {"Host": "business.api.cliprise.app"}
        (accepted,) = http.post("/app/cliprise/generate", json=body, headers=headers).json()
    assert accepted["taskId"] is None


def test_a_job_status_that_nobody_knows(zencreator: RunningEmulator) -> None:
    job_id = _finished(zencreator)
    zencreator.faults("poll#1=status-word", "poll#2=status-word:word=queued")
    words = [_read(zencreator, f"{GENERATIONS}/{job_id}").json()["status"] for _ in range(3)]
    assert words == ["never_seen_before", "queued", "succeeded"]


def test_where_the_http_status_decides_another_one_is_sent() -> None:
    """Cliprise says with HTTP 300 that a task runs, and with 200 that it is done."""
    with running("cliprise", faults=["poll=status-word"]) as cliprise:
        answer = _read(cliprise, "/app/cliprise/status?taskId=x&apiKey=emulator-key")
    assert answer.status_code == 202
    assert answer.json()["status"] == "never_seen_before"


def test_half_a_body(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=truncated")
    with pytest.raises(httpx2.RemoteProtocolError, match="without sending complete message body"):
        _submit(zencreator)
    assert len(zencreator.charges()) == 1


def test_a_broken_chunk(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=bad-chunk")
    with pytest.raises(httpx2.RemoteProtocolError, match="illegal chunk header"):
        _submit(zencreator)
    assert len(zencreator.charges()) == 1


@pytest.mark.parametrize(
    ("fault", "charges"),
    [("reset-before", 0), ("reset-during", 1), ("reset-after", 1), ("close", 0), ("drop", 1)],
)
def test_a_connection_that_ends(zencreator: RunningEmulator, fault: str, charges: int) -> None:
    zencreator.faults(f"submit#1={fault}")
    with pytest.raises(LOST):
        _submit(zencreator)
    assert len(zencreator.charges()) == charges
    assert _submit(zencreator).status_code == 200
    assert len(zencreator.charges()) == charges + 1


@pytest.mark.parametrize("fault", ["reset-before", "reset-after", "close", "drop"])
def test_a_reset_is_one_and_a_close_is_none(zencreator: RunningEmulator, fault: str) -> None:
    """On the socket itself: a reset is an error there, a close the end of the stream."""
    zencreator.faults(f"*={fault}")
    parts = urlsplit(zencreator.base_url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as connection:
        connection.sendall(f"GET {TOOLS} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        if fault.startswith("reset"):
            with pytest.raises(ConnectionResetError):
                connection.recv(1000)
        else:
            assert connection.recv(1000) == b""


def test_a_reset_in_the_middle_comes_after_half_of_the_answer(zencreator: RunningEmulator) -> None:
    whole = len(_read(zencreator).content)
    zencreator.faults("*=reset-during")
    parts = urlsplit(zencreator.base_url)
    received = b""
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=5) as connection:
        key = f"Authorization: Bearer {zencreator.key}"
        connection.sendall(f"GET {TOOLS} HTTP/1.1\r\nHost: x\r\n{key}\r\n\r\n".encode())
        with pytest.raises(ConnectionResetError):
            while chunk := connection.recv(10_000):
                received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert len(body) == whole // 2


def test_an_answer_in_drops_takes_its_time(zencreator: RunningEmulator) -> None:
    whole = len(_read(zencreator).content)
    zencreator.faults(f"*=drip:bytes={whole * 2}")
    began = time.monotonic()
    answer = _read(zencreator)
    assert len(answer.content) == whole
    assert time.monotonic() - began > 0.4


@pytest.mark.parametrize(
    ("fault", "charges"),
    [("stall", 1), ("silence", 0), ("silence:accepted", 1)],
)
def test_silence_lasts_until_the_client_gives_up(
    zencreator: RunningEmulator, fault: str, charges: int
) -> None:
    zencreator.faults(f"submit={fault}")
    headers = {"Authorization": f"Bearer {zencreator.key}"}
    url = f"{zencreator.base_url}{GENERATIONS}"
    with pytest.raises(httpx2.ReadTimeout):
        POST(url, json=UPSCALE, headers=headers, timeout=0.2)
    assert len(zencreator.charges()) == charges


def test_silence_ends_by_itself(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=silence:seconds=0.1")
    with pytest.raises(httpx2.RemoteProtocolError, match="disconnected without sending"):
        _submit(zencreator)


def test_an_emulator_ends_although_an_answer_stalls() -> None:
    began = time.monotonic()
    with running("zencreator", faults=["*=silence"]) as emulator:
        parts = urlsplit(emulator.base_url)
        address = (parts.hostname or "", parts.port or 0)
        connection = socket.create_connection(address, timeout=5)
        connection.sendall(f"GET {TOOLS} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        while not emulator.requests():
            time.sleep(0.01)
    connection.close()
    assert time.monotonic() - began < 5


def test_another_call_on_the_connection_is_not_harmed(zencreator: RunningEmulator) -> None:
    zencreator.faults("*#2=reset-during")
    with _client(zencreator) as http:
        assert http.get(TOOLS).status_code == 200
        with pytest.raises(LOST):
            http.get(TOOLS)
        assert http.get(TOOLS).status_code == 200


def test_a_redirect_leads_to_another_host_that_sees_a_key(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=redirect")
    answer = _read(zencreator)
    assert answer.status_code == 307
    location = answer.headers["location"]
    assert urlsplit(location).hostname == "localhost" != urlsplit(zencreator.base_url).hostname
    GET(location)
    GET(location, headers={"X-Api-Key": zencreator.key})
    GET(f"{location}?apiKey={zencreator.key}")
    assert [visit.has_key for visit in zencreator.elsewhere()] == [False, True, True]
    listed = GET(f"{zencreator.control_url}/elsewhere").json()
    assert [visit["has_key"] for visit in listed] == [False, True, True]
    assert zencreator.key not in json.dumps(listed)


def test_a_redirect_to_a_given_address(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=redirect:to=http://127.0.0.1:1/x?y=z:status=302")
    answer = _read(zencreator)
    assert (answer.status_code, answer.headers["location"]) == (302, "http://127.0.0.1:1/x?y=z")


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_result_that_has_expired(zencreator: RunningEmulator, status: int) -> None:
    url = _result_url(zencreator, _finished(zencreator))
    zencreator.faults(f"download#1={status}")
    assert GET(url).status_code == status
    assert GET(url).status_code == 200


def test_a_download_that_is_cut(zencreator: RunningEmulator) -> None:
    url = _result_url(zencreator, _finished(zencreator))
    zencreator.faults("download=truncated")
    with pytest.raises(httpx2.RemoteProtocolError):
        GET(url)


def test_a_download_may_be_redirected_to_another_host(zencreator: RunningEmulator) -> None:
    url = _result_url(zencreator, _finished(zencreator))
    content = GET(url).content
    zencreator.faults("download#1=redirect:status=302")
    moved = GET(url)
    assert moved.status_code == 302
    assert urlsplit(moved.headers["location"]).hostname == "localhost"
    assert GET(moved.headers["location"]).content == content


def test_results_on_another_host(zencreator: RunningEmulator) -> None:
    job_id = _finished(zencreator)
    own = _result_url(zencreator, job_id)
    zencreator.faults("*=foreign-results")
    other = _result_url(zencreator, job_id)
    assert urlsplit(own).hostname == "127.0.0.1"
    assert urlsplit(other).hostname == "localhost"
    assert GET(other).content == GET(own).content
    GET(other, headers={"Authorization": f"Bearer {zencreator.key}"})
    assert [visit.has_key for visit in zencreator.elsewhere()] == [False, False, True]


def test_names_that_lead_out_of_the_folder(zencreator: RunningEmulator) -> None:
    job_id = _finished(zencreator)
    content = GET(_result_url(zencreator, job_id)).content
    zencreator.faults("*=path-tricks")
    url = _result_url(zencreator, job_id)
    assert unquote(urlsplit(url).path).endswith("/../../../ratecard-was-here")
    answer = GET(url)
    assert answer.content == content
    disposition = answer.headers["content-disposition"]
    assert disposition == 'attachment; filename="../../../ratecard-was-here"'


@pytest.mark.parametrize(("fault", "state"), [("job-failed", "failed"), ("job-partial", "partial")])
def test_how_a_job_ends(zencreator: RunningEmulator, fault: str, state: str) -> None:
    zencreator.faults(f"submit#1={fault}")
    first, second = (_finished(zencreator) for _ in range(2))
    states = [
        _read(zencreator, f"{GENERATIONS}/{each}").json()["status"] for each in (first, second)
    ]
    assert states == [state, "succeeded"]


@pytest.mark.parametrize("by", ["plan", "hand"])
def test_of_a_partial_batch_the_last_part_fails(by: str) -> None:
    with running("creativeai", limits=False) as creativeai, _client(creativeai) as http:
        creativeai.faults(*["submit=job-partial"][: by == "plan"])
        prompts = [{"prompt": word} for word in ("a lake", "a hill", "a wood")]
        body = {"model": "auto", "duration": 5, "prompts": prompts}
        batch = str(http.post("/v1/video/generations/batch", json=body).json()["batch_id"])
        if by == "hand":
            creativeai.end(batch, "partial")
        creativeai.finish_jobs()
        found = http.get(f"/v1/video/generations/batch/{batch}").json()
        charge, refund = creativeai.ledger()
    assert (found["completed"], found["failed"], found["processing"]) == (2, 1, 0)
    assert [job["status"] for job in found["jobs"]] == ["completed", "completed", "failed"]
    assert refund.amount * 3 == charge.amount


def test_a_job_may_fail_and_its_answer_be_lost(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit#1=job-failed", "submit#1=drop")
    with pytest.raises(LOST):
        _submit(zencreator)
    zencreator.finish_jobs()
    assert [job.state for job in zencreator.jobs()] == ["failed"]
    assert [entry.kind for entry in zencreator.ledger()] == ["charge", "refund"]


def test_a_job_that_never_ends(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=job-stuck")
    job_id = _submit(zencreator).json()["id"]
    zencreator.advance(100_000)
    word = _read(zencreator, f"{GENERATIONS}/{job_id}").json()["status"]
    assert word in ("queued", "processing")


def test_a_plan_at_the_control_port(zencreator: RunningEmulator) -> None:
    url = f"{zencreator.control_url}/faults"
    entry = {"on": "submit", "calls": 1, "fault": "503", "accepted": True}
    assert PUT(url, json={"plan": [entry]}).status_code == 200
    assert _submit(zencreator).status_code == 503
    assert _submit(zencreator).status_code == 200
    assert GET(url).json() == [{"fault": "submit#1=503:accepted", "calls": 2, "happened": 1}]
    refused = PUT(url, json={"plan": ["submit=resett"]})
    assert refused.status_code == 400
    assert refused.json()["error"].startswith("fault `submit=resett`: `resett` is no kind of fault")
    assert len(GET(url).json()) == 1
    PUT(url, json={"plan": []})
    assert GET(url).json() == []
