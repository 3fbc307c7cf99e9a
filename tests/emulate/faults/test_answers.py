"""Answers that are spoilt on purpose: what arrives, and whether the call was charged."""

import json
import math
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from tests.emulate.faults.calls import (
    GENERATIONS,
    TOOLS,
    client,
    finished_job,
    read,
    submitted,
)

from ratecard.testing import RunningEmulator, running


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
    answer = submitted(zencreator)
    assert answer.status_code == int(fault[:3])
    assert answer.headers.get("retry-after") == sent
    assert isinstance(answer.json()["error"]["message"], str)
    assert zencreator.charges() == ()
    assert submitted(zencreator).status_code == 200
    assert len(zencreator.charges()) == 1


def test_a_documented_status_has_its_documented_code(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=429")
    assert submitted(zencreator).json()["error"]["code"] == "rate_limit_exceeded"


def test_retry_after_as_a_date_counts_from_now(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=429:retry-after=date+30")
    answer = submitted(zencreator)
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
        answer = read(emulator, path)
    assert answer.status_code == 503
    found: Any = answer.json()
    for key in place:
        found = found[key]
    assert isinstance(found, str)


@pytest.mark.parametrize(("fault", "status"), [("html", 502), ("html:status=200", 200)])
def test_an_html_page(zencreator: RunningEmulator, fault: str, status: int) -> None:
    zencreator.faults(f"submit={fault}")
    answer = submitted(zencreator)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.startswith("<!DOCTYPE html>")
    assert zencreator.charges() == ()


def test_a_gateway_may_fail_after_the_call_was_taken(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=html:accepted")
    assert submitted(zencreator).status_code == 502
    assert len(zencreator.charges()) == len(zencreator.jobs()) == 1


def test_json_that_breaks_off(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=bad-json")
    answer = submitted(zencreator)
    assert answer.status_code == 200
    assert int(answer.headers["content-length"]) == len(answer.content)
    with pytest.raises(json.JSONDecodeError):
        answer.json()
    assert len(zencreator.charges()) == 1


def test_an_empty_answer(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=empty")
    answer = submitted(zencreator)
    assert (answer.status_code, answer.content) == (200, b"")
    assert len(zencreator.charges()) == 1


def test_another_content_type(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=content-type:type=image/svg+xml")
    answer = read(zencreator)
    assert answer.headers["content-type"] == "image/svg+xml"
    assert isinstance(answer.json(), list)


def test_a_gzip_bomb_is_small_on_the_wire(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=gzip-bomb:megabytes=20")
    answer = read(zencreator)
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < 50_000
    assert len(answer.content) > 20_000_000
    assert isinstance(answer.json(), list)


def test_very_many_headers(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=headers:count=300")
    assert sum(name.startswith("x-filler-") for name in read(zencreator).headers) == 300


def test_headers_that_come_twice(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=duplicate-headers")
    assert read(zencreator).headers.get_list("content-type") == ["application/json", "another"]


def test_json_nested_too_deep_to_be_read(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=deep")
    answer = submitted(zencreator)
    with pytest.raises(RecursionError):
        json.loads(answer.content)
    assert len(zencreator.charges()) == 1


def test_numbers_that_are_none(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=nan")
    numbers = [
        value
        for value in read(zencreator, "/api/public/v1/balance").json().values()
        if isinstance(value, float)
    ]
    assert numbers and all(math.isnan(value) for value in numbers)


def test_numbers_with_thousands_of_digits(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=huge")
    answer = read(zencreator, "/api/public/v1/balance")
    assert b"9" * 5000 in answer.content
    with pytest.raises(ValueError, match="Exceeds the limit"):
        json.loads(answer.content)


def test_an_accepted_job_without_its_id(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=no-id")
    answer = submitted(zencreator)
    assert answer.status_code == 200
    assert not answer.json().get("id")
    assert not answer.json().get("generation_id")
    assert len(zencreator.charges()) == 1


def test_an_answer_that_is_a_list_loses_its_id_too() -> None:
    with running("cliprise", faults=["submit=no-id"]) as cliprise, client(cliprise) as http:
        body = {
            "model": "kling-2-6",
            "callBackUrl": "https://example.com/hook",
            "input": {"prompt": "A lake", "aspect_ratio": "1:1", "duration": 5},
        }
        headers = {"Host": "business.api.cliprise.app"}
        (accepted,) = http.post("/app/cliprise/generate", json=body, headers=headers).json()
    assert accepted["taskId"] is None


def test_a_job_status_that_nobody_knows(zencreator: RunningEmulator) -> None:
    job_id = finished_job(zencreator)
    zencreator.faults("poll#1=status-word", "poll#2=status-word:word=queued")
    words = [read(zencreator, f"{GENERATIONS}/{job_id}").json()["status"] for _ in range(3)]
    assert words == ["never_seen_before", "queued", "succeeded"]


def test_where_the_http_status_decides_another_one_is_sent() -> None:
    """Cliprise says with HTTP 300 that a task runs, and with 200 that it is done."""
    with running("cliprise", faults=["poll=status-word"]) as cliprise:
        answer = read(cliprise, "/app/cliprise/status?taskId=x&apiKey=emulator-key")
    assert answer.status_code == 202
    assert answer.json()["status"] == "never_seen_before"
