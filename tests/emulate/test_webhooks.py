"""Webhooks: what arrives at a real receiver, signed as documented, again and out of order."""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import httpx2
import pytest
from tests.emulate.receiver import Receiver, receiving

from ratecard.emulate.webhooks.messages import headers_of
from ratecard.emulate.webhooks.outbox import Message
from ratecard.spec import WebhookSigning
from ratecard.testing import RunningEmulator, running
from ratecard_creativeai.webhooks import verify
from ratecard_runtime.errors import SignatureMismatch

GET = partial(httpx2.get, verify=False)  # reading certificates takes long
POST = partial(httpx2.post, verify=False)
SECRET = "whsec_test"


@pytest.fixture(scope="module")
def shared() -> Iterator[RunningEmulator]:
    with running("creativeai", limits=False, webhook_secret=SECRET) as started:
        yield started


@pytest.fixture
def creativeai(shared: RunningEmulator) -> RunningEmulator:
    shared.reset()
    return shared


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as started:
        yield started


def _call(emulator: RunningEmulator, path: str, body: Mapping[str, object]) -> dict[str, Any]:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    answer = POST(f"{emulator.base_url}{path}", json=body, headers=headers)
    assert answer.status_code < 300, answer.text
    found: dict[str, Any] = answer.json()
    return found


def _video(emulator: RunningEmulator, url: str) -> str:
    body = {"model": "auto", "prompt": "A lake", "duration": 5, "webhook_url": url}
    return str(_call(emulator, "/v1/video/generations", body)["id"])


def test_the_end_of_a_video_is_told_as_documented(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    job_id = _video(creativeai, receiver.url)
    assert receiver.received == []
    creativeai.finish_jobs()
    (delivery,) = receiver.received
    assert delivery.path == "/hooks/video"
    assert delivery.headers["content-type"] == "application/json"
    assert delivery.headers["x-creativeai-event"] == "video.generation.completed"
    assert delivery.headers["x-creativeai-delivery-id"] == job_id
    body = json.loads(delivery.body)
    assert (body["id"], body["object"], body["status"]) == (job_id, "video.generation", "completed")
    assert (body["prompt"], body["model"], body["error_message"]) == ("A lake", "auto", None)
    (charge,) = creativeai.charges()
    assert body["credits"] == charge.amount
    assert GET(body["output_url"]).headers["content-type"] == "video/mp4"


def test_the_signature_is_the_documented_one(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    """The docs: `sha256=` and the hexadecimal HMAC-SHA256 of the raw body."""
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    (delivery,) = receiver.received
    digest = hmac.new(SECRET.encode(), delivery.body, hashlib.sha256).hexdigest()
    assert delivery.headers["x-creativeai-signature"] == f"sha256={digest}"


def test_the_package_takes_what_arrives_and_refuses_what_was_changed(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    job_id = _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    (delivery,) = receiver.received
    event = verify(delivery.body, delivery.headers, SECRET)
    assert (event.type, event.is_known, event.id) == ("video.generation.completed", True, job_id)
    assert event.data["status"] == "completed"
    with pytest.raises(SignatureMismatch):
        verify(delivery.body + b" ", delivery.headers, SECRET)
    with pytest.raises(SignatureMismatch):
        verify(delivery.body, delivery.headers, "another secret")


def test_without_a_secret_a_delivery_is_unsigned(receiver: Receiver) -> None:
    """The docs: the signature is included when a signing secret is configured."""
    with running("creativeai", limits=False) as creativeai:
        _video(creativeai, receiver.url)
        creativeai.finish_jobs()
    (delivery,) = receiver.received
    assert "x-creativeai-signature" not in delivery.headers
    assert delivery.headers["x-creativeai-event"] == "video.generation.completed"


def test_a_failed_video_tells_why_and_that_its_credits_came_back(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    creativeai.faults("submit=job-failed:message=too many lakes")
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    (delivery,) = receiver.received
    assert delivery.headers["x-creativeai-event"] == "video.generation.failed"
    body = json.loads(delivery.body)
    assert (body["status"], body["output_url"]) == ("failed", None)
    assert body["error"]["message"] == body["error_message"] == "too many lakes"
    charge, refund = creativeai.ledger()
    assert (charge.kind, refund.kind, refund.amount) == ("charge", "refund", charge.amount)
    assert (body["credits"], body["credits_refunded"]) == (0, charge.amount)


def test_a_batch_tells_what_all_its_videos_cost(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    videos = [{"prompt": "A lake"}, {"prompt": "A hill"}]
    body = {"model": "auto", "duration": 5, "prompts": videos, "webhook_url": receiver.url}
    batch = _call(creativeai, "/v1/video/generations/batch", body)["batch_id"]
    creativeai.finish_jobs()
    (delivery,) = receiver.received
    told = json.loads(delivery.body)
    assert delivery.headers["x-creativeai-event"] == "video.batch.completed"
    assert (told["batch_id"], told["total_jobs"], told["completed"]) == (batch, 2, 2)
    assert [job["prompt"] for job in told["jobs"]] == ["A lake", "A hill"]
    assert told["total_credits"] == sum(entry.amount for entry in creativeai.charges())


def test_an_end_without_a_documented_event_is_not_told(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    speech = {"text": "Hello", "webhook_url": receiver.url}
    job_id = str(_call(creativeai, "/api/generate/voice", speech)["id"])
    creativeai.fail(job_id)
    assert receiver.received == []
    assert _outbox(creativeai) == [
        ("refused", "the docs name no event for a job of `voice` that failed", [])
    ]


def test_a_refused_delivery_comes_again_after_the_documented_delays(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    """The docs: three attempts, at once, after 5 and after 30 seconds."""
    receiver.status = 503
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    assert len(receiver.received) == 1
    creativeai.advance(4.5)
    assert len(receiver.received) == 1
    creativeai.advance(0.5)
    assert len(receiver.received) == 2
    creativeai.advance(29)
    assert len(receiver.received) == 2
    creativeai.advance(1)
    assert len(receiver.received) == 3
    creativeai.advance(1000)
    assert len({each.body for each in receiver.received}) == 1
    assert _outbox(creativeai) == [("failed", "answered with 503", [503, 503, 503])]


def test_a_delivery_that_is_taken_at_last_is_not_sent_again(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    receiver.status = 500
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    receiver.status = 204
    creativeai.advance(5)
    creativeai.advance(1000)
    assert len(receiver.received) == 2
    assert [state for state, _, _ in _outbox(creativeai)] == ["delivered"]


def test_nobody_at_the_address_is_an_attempt_too(creativeai: RunningEmulator) -> None:
    with receiving() as gone:
        url = gone.url
    _video(creativeai, url)
    creativeai.finish_jobs()
    ((state, reason, attempts),) = _outbox(creativeai)
    assert (state, attempts) == ("waiting", [None])
    assert reason.startswith("ConnectError")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://127.0.0.1/hook", "the emulator sends webhooks over http alone"),
        ("ftp://127.0.0.1/hook", "the emulator sends webhooks over http alone"),
        (
            "http://example.com/hook",
            "example.com is not this machine; give 127.0.0.1 or localhost",
        ),
        (
            "http://127.0.0.1.example.com/hook",
            "127.0.0.1.example.com is not this machine; give 127.0.0.1 or localhost",
        ),
        (
            "http://localhost@example.com/hook",
            "example.com is not this machine; give 127.0.0.1 or localhost",
        ),
        ("http://0.0.0.0/hook", "0.0.0.0 is not this machine; give 127.0.0.1 or localhost"),
        (
            "http://169.254.169.254/",
            "169.254.169.254 is not this machine; give 127.0.0.1 or localhost",
        ),
    ],
)
def test_only_this_machine_is_called(creativeai: RunningEmulator, url: str, reason: str) -> None:
    _video(creativeai, url)
    creativeai.finish_jobs()
    assert _outbox(creativeai) == [("refused", reason, [])]


def test_a_duplicate_has_the_same_id_and_body(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    creativeai.faults("webhook#1=duplicate")
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    first, second = receiver.received
    assert first.body == second.body
    assert first.headers["x-creativeai-delivery-id"] == second.headers["x-creativeai-delivery-id"]


def test_reordered_deliveries_swap_places(creativeai: RunningEmulator, receiver: Receiver) -> None:
    creativeai.faults("webhook#1=reorder")
    ids: list[str] = []
    for _ in range(2):
        ids.append(_video(creativeai, receiver.url))
        creativeai.finish_jobs()
    assert [json.loads(each.body)["id"] for each in receiver.received] == ids[::-1]


def test_a_reordered_delivery_without_a_next_one_comes_late(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    creativeai.faults("webhook#1=reorder")
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    creativeai.advance(59)
    assert receiver.received == []
    creativeai.advance(1)
    assert len(receiver.received) == 1


def test_a_forged_copy_is_refused_and_the_true_one_taken(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    creativeai.faults("webhook=forged")
    job_id = _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    forged, true = receiver.received
    with pytest.raises(SignatureMismatch):
        verify(forged.body, forged.headers, SECRET)
    assert verify(true.body, true.headers, SECRET).id == job_id


def test_an_early_delivery_comes_before_the_answer_to_the_call(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    creativeai.faults("webhook=early")
    job_id = _video(creativeai, receiver.url)
    (delivery,) = receiver.received
    assert delivery.headers["x-creativeai-delivery-id"] == job_id


def test_a_lost_delivery_never_comes(creativeai: RunningEmulator, receiver: Receiver) -> None:
    creativeai.faults("webhook=lost")
    _video(creativeai, receiver.url)
    creativeai.finish_jobs()
    creativeai.advance(1000)
    assert receiver.received == []
    assert _outbox(creativeai) == [("lost", "by the fault plan", [])]


def test_a_provider_that_names_no_events_sends_the_status_answer(receiver: Receiver) -> None:
    """Cliprise keeps `callBackUrl` with the task and prints neither events nor a signature."""
    with running("cliprise", limits=False, webhook_secret=SECRET) as cliprise:
        body = {
            "model": "flux-2",
            "callBackUrl": receiver.url,
            "input": {"prompt": "A lake", "aspect_ratio": "1:1", "resolution": "1K"},
        }
        headers = {"Authorization": f"Bearer {cliprise.key}", "Host": "business.api.cliprise.app"}
        url = f"{cliprise.base_url}/app/cliprise/generate"
        answer = POST(url, json=body, headers=headers)
        cliprise.finish_jobs()
        (job,) = cliprise.jobs()
    (delivery,) = receiver.received
    assert job.id in answer.text
    assert json.loads(delivery.body)["fileURL"] == job.results[0]
    assert not [name for name in delivery.headers if "signature" in name]


def test_a_signature_may_cover_a_timestamp_too() -> None:
    """By hand: openssl's HMAC-SHA256 under `key` of `1700000000.{"a":1}`, in base64."""
    signing = WebhookSigning(
        signature_header="X-Signature",
        event_header="X-Event",
        delivery_header="X-Delivery",
        timestamp_header="X-Timestamp",
        prefix="v1,",
        encoding="base64",
        over="timestamp.body",
    )
    message = Message(delivery_id="d1", event="video.done", body=b'{"a":1}')
    assert headers_of(signing, message, "key", 1_700_000_000.9) == (
        ("content-type", "application/json"),
        ("X-Event", "video.done"),
        ("X-Delivery", "d1"),
        ("X-Timestamp", "1700000000"),
        ("X-Signature", "v1,pDjjmL+vxX5Dlrt/wjBEIvD3aOll0HPKMTy1LiLmrQM="),
    )


def test_deliveries_are_listed_at_the_control_port(
    creativeai: RunningEmulator, receiver: Receiver
) -> None:
    job_id = _video(creativeai, receiver.url)
    POST(f"{creativeai.control_url}/clock", json={"finish": True})
    (listed,) = GET(f"{creativeai.control_url}/webhooks").json()
    assert (listed["job_id"], listed["event"]) == (job_id, "video.generation.completed")
    assert (listed["state"], listed["attempts"]) == ("delivered", [200])
    assert json.loads(listed["body"])["id"] == job_id


def _outbox(emulator: RunningEmulator) -> list[tuple[str, str, list[int | None]]]:
    listed: Any = emulator.webhooks()
    return [(each["state"], each["reason"], each["attempts"]) for each in listed]
