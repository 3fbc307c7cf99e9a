"""Uploads: kept, limited, served again, and named by later calls."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from ratecard.emulate.exchange import Upload
from ratecard.emulate.files import Files
from ratecard.testing import RunningEmulator, running

_ASSETS = "/api/public/v1/assets"
_GENERATIONS = "/api/public/v1/generations"
_PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))


@pytest.fixture(scope="module")
def zencreator() -> Iterator[RunningEmulator]:
    with running("zencreator", limits=False) as started:
        yield started


@pytest.fixture(scope="module")
def robot() -> Iterator[RunningEmulator]:
    with running("progressive-robot", limits=False) as started:
        yield started


def _client(emulator: RunningEmulator) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    return httpx2.Client(base_url=emulator.base_url, headers=headers)


def _upload(http: httpx2.Client, content: bytes, media_type: str = "image/png") -> httpx2.Response:
    files = {"file": ("lake.png", content, media_type)}
    return http.post(_ASSETS, data={"media_type": "image/png"}, files=files)


def test_an_uploaded_asset_can_be_used(zencreator: RunningEmulator) -> None:
    with _client(zencreator) as http:
        asset = _upload(http, _PNG).json()["asset_id"]
        body = {"tool": "upscaler", "input": {"image_asset": asset}}
        assert http.post(_GENERATIONS, json=body).status_code == 200


def test_an_asset_that_was_never_uploaded_is_not_found_and_costs_nothing(
    zencreator: RunningEmulator,
) -> None:
    zencreator.reset()
    body = {"tool": "image_editor", "input": {"prompt": "A lake", "image_assets": ["no-such"]}}
    with _client(zencreator) as http:
        refused = http.post(_GENERATIONS, json=body)
    assert (refused.status_code, refused.json()["error"]["code"]) == (404, "not_found")
    assert "no-such" in refused.json()["error"]["message"]
    assert len(zencreator.ledger()) == 0


def test_the_placeholder_of_the_docs_stands_for_an_asset(zencreator: RunningEmulator) -> None:
    with _client(zencreator) as http:
        body = {"tool": "upscaler", "input": {"image_asset": "ASSET_ID"}}
        assert http.post(_GENERATIONS, json=body).status_code == 200


def test_an_upload_of_50_megabytes_is_taken_and_one_byte_more_is_not(
    zencreator: RunningEmulator,
) -> None:
    with _client(zencreator) as http:
        assert _upload(http, bytes(50 * 1024 * 1024)).status_code == 200
        refused = _upload(http, bytes(50 * 1024 * 1024 + 1))
    assert (refused.status_code, refused.json()["error"]["code"]) == (413, "payload_too_large")


def test_an_upload_is_served_again_byte_for_byte(robot: RunningEmulator) -> None:
    with _client(robot) as http:
        kept = http.post("/api/upload-image", files={"image": ("lake.png", _PNG, "image/png")})
        name, url = kept.json()["filename"], kept.json()["url"]
        by_name = http.get(f"/api/input-image/{name}")
    assert (by_name.content, by_name.headers["content-type"]) == (_PNG, "image/png")
    without_key = httpx2.get(url)
    assert (without_key.content, without_key.headers["content-type"]) == (_PNG, "image/png")


@pytest.mark.parametrize(
    ("asked", "status", "content", "said"),
    [
        ("bytes=0-3", 206, _PNG[:4], "bytes 0-3/208"),
        ("bytes=200-", 206, _PNG[200:], "bytes 200-207/208"),
        ("bytes=-5", 206, _PNG[-5:], "bytes 203-207/208"),
        ("bytes=100-9999", 206, _PNG[100:], "bytes 100-207/208"),
        ("bytes=208-", 416, b"", "bytes */208"),
        ("bytes=5-2", 416, b"", "bytes */208"),
        ("bytes=-0", 416, b"", "bytes */208"),
        ("bytes=0-1,4-5", 200, _PNG, None),
        ("lines=1-2", 200, _PNG, None),
    ],
)
def test_a_range_of_a_file(
    robot: RunningEmulator, asked: str, status: int, content: bytes, said: str | None
) -> None:
    with _client(robot) as http:
        kept = http.post("/api/upload-image", files={"image": ("lake.png", _PNG, "image/png")})
    part = httpx2.get(kept.json()["url"], headers={"Range": asked})
    assert (part.status_code, part.content) == (status, content)
    assert part.headers.get("content-range") == said


def test_a_range_of_another_version_gives_the_whole_file(robot: RunningEmulator) -> None:
    with _client(robot) as http:
        kept = http.post("/api/upload-image", files={"image": ("lake.png", _PNG, "image/png")})
    url = kept.json()["url"]
    tag = httpx2.get(url).headers["etag"]
    same = httpx2.get(url, headers={"Range": "bytes=0-0", "If-Range": tag})
    other = httpx2.get(url, headers={"Range": "bytes=0-0", "If-Range": '"other"'})
    assert (same.status_code, other.status_code) == (206, 200)


def test_the_head_of_a_file_has_its_length_and_no_body(robot: RunningEmulator) -> None:
    with _client(robot) as http:
        kept = http.post("/api/upload-image", files={"image": ("lake.png", _PNG, "image/png")})
    head = httpx2.head(kept.json()["url"])
    assert (head.status_code, head.headers["content-length"], head.content) == (200, "208", b"")


@pytest.mark.parametrize("media_type", ["text/html", "image/gif", "video/mp4"])
def test_a_format_that_the_docs_do_not_name_is_refused(
    robot: RunningEmulator, media_type: str
) -> None:
    with _client(robot) as http:
        refused = http.post("/api/upload-image", files={"image": ("x", _PNG, media_type)})
    assert 400 <= refused.status_code < 500
    assert media_type in refused.json()["error"]


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp"])
def test_the_named_formats_are_taken(robot: RunningEmulator, media_type: str) -> None:
    with _client(robot) as http:
        taken = http.post("/api/upload-image", files={"image": ("x", _PNG, media_type)})
    assert taken.status_code == 200


@pytest.mark.parametrize("name", ["no-such.png", "..%2F..%2Fetc%2Fpasswd", "%00", "a%0d%0ab"])
def test_other_names_are_not_found(robot: RunningEmulator, name: str) -> None:
    with _client(robot) as http:
        assert http.get(f"/api/input-image/{name}").status_code == 404
    assert httpx2.get(f"{robot.base_url}/_files/{name}").status_code == 404


def test_names_of_callers_do_not_reach_the_disk(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with running("progressive-robot", limits=False) as emulator, _client(emulator) as http:
        assert list(tmp_path.iterdir()) == []
        files = {"../../image": ("../../lake.png", _PNG, "image/png; a=../..")}
        kept = http.post("/api/upload-image", files=files)
        assert kept.status_code == 200
        (folder,) = tmp_path.iterdir()
        (written,) = folder.iterdir()
        assert written.read_bytes() == _PNG
        emulator.reset()
        assert list(tmp_path.iterdir()) == []
        assert httpx2.get(kept.json()["url"]).status_code == 404
        http.post("/api/upload-image", files={"image": ("lake.png", _PNG, "image/png")})
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_result_is_served_once_the_job_has_ended_and_for_seven_days() -> None:
    with running("creativeai") as emulator, _client(emulator) as http:
        job = http.post("/v1/video/generations", json={"model": "auto", "prompt": "A lake"}).json()
        emulator.finish_jobs()
        status = http.get(f"/v1/video/generations/{job['id']}").json()
        url = status["output_url"]
        served = httpx2.get(url)
        assert (served.status_code, served.headers["content-type"]) == (200, "video/mp4")
        part = httpx2.get(url, headers={"Range": "bytes=4-7"})
        assert (part.status_code, part.content) == (206, b"ftyp")
        emulator.advance(7 * 86400 - 60)
        assert httpx2.get(url).status_code == 200
        emulator.advance(120)
        assert httpx2.get(url).status_code == 410


def test_a_job_that_has_not_ended_or_has_failed_has_no_result() -> None:
    with running("creativeai") as emulator, _client(emulator) as http:
        job = http.post("/v1/video/generations", json={"model": "auto", "prompt": "A lake"}).json()
        url = f"{emulator.base_url}/_results/{job['id']}/0.mp4"
        assert httpx2.get(url).status_code == 404
        emulator.fail(job["id"])
        assert httpx2.get(url).status_code == 404


def test_a_thousand_uploads_are_kept() -> None:
    files = Files()
    try:
        upload = Upload(field="f", filename="a.png", media_type="image/png", content=b"x")
        for number in range(1001):
            files.keep(upload, f"f{number}")
        assert files.find("f0") is None
        assert files.find("f0.png") is None
        for name in ("f1", "f1000.png"):
            kept = files.find(name)
            assert kept is not None
            assert files.content(kept) == b"x"
    finally:
        files.close()
