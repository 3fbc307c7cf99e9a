"""Every request printed in the Cliprise docs comes out of a method call, JSON-equal.

The bodies are typed from the docs, not taken from the spec.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest
from tests.servers.cliprise_like import KEY, ClipriseLike, Reply

from ratecard_cliprise import Cliprise

CALLBACK = "https://your-service.example.com/webhooks/cliprise"

QUICK_START = {
    "model": "qwen-image-2",
    "callBackUrl": "https://your-service.example.com/webhooks/cliprise",
    "input": {
        "prompt": "A peaceful mountain lake at sunrise",
        "image_size": "16:9",
        "output_format": "jpeg",
        "seed": 424242,
    },
}
FLUX_KONTEXT = {
    "model": "flux-kontext-pro",
    "callBackUrl": "https://your-service.example.com/webhooks/cliprise",
    "options": '{"model":0,"outputFormat":0,"aspectRatio":4}',
    "prompt": "Cinematic aerial view of a city at golden hour",
}
SEEDANCE = {
    "model": "seedance-v1-pro",
    "callBackUrl": "https://your-service.example.com/webhooks/cliprise",
    "options": '{"aspectRatio":2,"duration":0,"resolution":1}',
    "imageURLList": '["https://example.com/ref.jpg"]',
    "input": {
        "prompt": "Ocean waves crashing on rocky shore",
        "image_url": "https://example.com/ref.jpg",
        "aspect_ratio": "16:9",
        "resolution": "720p",
        "duration": 5,
    },
}


@pytest.fixture
def server() -> ClipriseLike:
    """A server on loopback."""
    return ClipriseLike()


def sync_client(server: ClipriseLike) -> Cliprise:
    """A client as a user of the quick start makes it."""
    return Cliprise(api_key=KEY, callback_url=CALLBACK, base_url=server.base_url)


def test_quick_start(server: ClipriseLike) -> None:
    """Quick Start, the smallest request."""
    with server, sync_client(server) as client:
        client.images.qwen_image_2(
            prompt="A peaceful mountain lake at sunrise",
            image_size="16:9",
            output_format="jpeg",
            seed=424242,
        )

    assert server.generated[0].json == QUICK_START


def test_a_root_only_model(server: ClipriseLike) -> None:
    """Examples, text to image: indices inside a string of JSON, in the printed order."""
    with server, sync_client(server) as client:
        client.images.flux_kontext(
            tier="pro",
            output_format="jpeg",
            aspect_ratio="16:9",
            prompt="Cinematic aerial view of a city at golden hour",
        )

    assert server.generated[0].json == FLUX_KONTEXT


def test_a_model_with_tiers(server: ClipriseLike) -> None:
    """Examples, image to video: one address in two places, old settings in options."""
    with server, sync_client(server) as client:
        client.videos.seedance_v1(
            tier="pro",
            prompt="Ocean waves crashing on rocky shore",
            image_url="https://example.com/ref.jpg",
            aspect_ratio="16:9",
            resolution="720p",
            duration=5,
            options={"aspectRatio": 2, "duration": 0, "resolution": 1},
        )

    assert server.generated[0].json == SEEDANCE


@pytest.mark.parametrize("printed", [QUICK_START, SEEDANCE], ids=["quick start", "tiers"])
def test_the_generic_call_sends_them_too(
    server: ClipriseLike, printed: Mapping[str, object]
) -> None:
    """`generate` takes the parts of a body; it makes strings of JSON of plain values."""
    options, pictures = printed.get("options"), printed.get("imageURLList")
    with server, sync_client(server) as client:
        client.generate(
            model=str(printed["model"]),
            input=cast("dict[str, object]", printed["input"]),
            options=json.loads(options) if isinstance(options, str) else None,
            image_url_list=json.loads(pictures) if isinstance(pictures, str) else None,
        )

    assert server.generated[0].json == printed


def test_the_head_of_a_submission(server: ClipriseLike) -> None:
    """Authentication, Generate: the method, the path and three headers."""
    with server, sync_client(server) as client:
        client.audio.elevenlabs_audio_isolation(audio_url="https://example.com/a.mp3")

    sent = server.generated[0]
    assert (sent.method, sent.path) == ("POST", "/app/cliprise/generate")
    assert sent.headers["host"] == "business.api.cliprise.app"
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert sent.headers["content-type"] == "application/json"


def test_reading_the_state(server: ClipriseLike) -> None:
    """Quick Start, Poll for status: the key travels in the query, and in no header."""
    server.script("status", Reply(status=200, body={"status": "completed"}))
    with server, sync_client(server) as client:
        client.status(task_id="f11021d5b56bc19932b336ac0dbf413f")

    sent = server.looked[0]
    assert (sent.method, sent.path) == ("GET", "/app/cliprise/status")
    assert sent.query == {"apiKey": KEY, "taskId": "f11021d5b56bc19932b336ac0dbf413f"}
    assert sent.headers["host"] == "business.api.cliprise.app"
    assert "authorization" not in sent.headers
    assert sent.body == b""


def test_downloading(server: ClipriseLike, tmp_path: Path) -> None:
    """Examples, Download output: what a result asks for when its address does not answer."""
    server.script("file", Reply(status=404, body=b"gone"))
    with server, sync_client(server) as client:
        job = client.images.z_image(prompt="A lake", aspect_ratio="1:1")
        server.script("status", Reply(body={"status": "completed", "fileURL": server.file_url}))
        job.refresh()
        job.save(tmp_path / "output.bin")

    assert server.looked[-1].query == {"apiKey": KEY, "taskId": job.id, "download": "true"}
    assert (tmp_path / "output.bin").read_bytes() == server.file


def test_both_printed_answers_are_read(server: ClipriseLike) -> None:
    """Quick Start, Success response, as a list of one and as a bare object."""
    accepted = {"code": 200, "taskId": "f11021d5b56bc19932b336ac0dbf413f"}
    server.script("generate", Reply(body=[accepted]), Reply(body=accepted))
    with server, sync_client(server) as client:
        for _ in range(2):
            job = client.images.recraft_upscaler(image="https://example.com/a.png")
            assert job.id == "f11021d5b56bc19932b336ac0dbf413f"
