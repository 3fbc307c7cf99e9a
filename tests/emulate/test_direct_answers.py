"""Calls that are answered at once with a file, or with its name."""

from collections.abc import Iterator

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running


def _client(emulator: RunningEmulator) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {emulator.key}"}
    return httpx2.Client(base_url=emulator.base_url, headers=headers)


@pytest.fixture(scope="module")
def robot() -> Iterator[RunningEmulator]:
    with running("progressive-robot", limits=False, credits=100_000) as started:
        yield started


@pytest.mark.parametrize("count", [1, 3])
def test_pictures_lie_on_the_emulator_as_many_as_asked_for(count: int) -> None:
    body = {"model": "dall-e-3", "prompt": "A lake", "n": count}
    with running("creativeai", limits=False) as emulator, _client(emulator) as http:
        data = http.post("/v1/images/generations", json=body).json()["data"]
        urls = [each["url"] for each in data]
        assert len(set(urls)) == count
        assert all(url.startswith(emulator.base_url) for url in urls)
        assert all("revised_prompt" in each for each in data)
        pictures = [httpx2.get(url) for url in urls]
    assert {each.headers["content-type"] for each in pictures} == {"image/png"}
    assert all(each.content.startswith(b"\x89PNG\r\n\x1a\n") for each in pictures)


def test_an_edited_picture_is_one_that_can_be_fetched() -> None:
    with running("creativeai", limits=False) as emulator, _client(emulator) as http:
        data = {"model": "seedream-v4.5-edit", "prompt": "A lake"}
        files = {"image": ("a.png", b"\x89PNG", "image/png")}
        edited = http.post("/v1/images/edits", data=data, files=files)
        assert edited.status_code == 200
        picture = httpx2.get(edited.json()["data"][0]["url"])
    assert picture.content.startswith(b"\x89PNG\r\n\x1a\n")


@pytest.mark.parametrize(
    ("call", "body", "folder", "media_type"),
    [
        ("/api/generate-audio", {"prompt": "Rain"}, "/api/audio", "audio/mpeg"),
        ("/api/tts/generate", {"text": "Good morning."}, "/api/audio", "audio/mpeg"),
        ("/api/edit/speed", {"speed_factor": 2}, "/api/video", "video/mp4"),
        ("/api/extend-video", {"generation_id": 1}, "/api/input-image", "image/png"),
        ("/api/subtitles/generate", {"language": "en"}, "/api/subtitles", "application/x-subrip"),
    ],
)
def test_a_file_whose_name_is_told_can_be_read(
    robot: RunningEmulator, call: str, body: dict[str, str | int], folder: str, media_type: str
) -> None:
    with _client(robot) as http:
        name = http.post(call, json=body).json()["filename"]
        file = http.get(f"{folder}/{name}")
        assert (file.status_code, file.headers["content-type"]) == (200, media_type)
        assert http.get(f"{folder}/x{name}").status_code == 404


def test_the_history_tells_the_name_of_the_file(robot: RunningEmulator) -> None:
    robot.reset()
    with _client(robot) as http:
        name = http.post("/api/generate-audio", json={"prompt": "Rain"}).json()["filename"]
        (sound,) = http.get("/api/audio-generations").json()
        assert (sound["filename"], sound["prompt"]) == (name, "Rain")
        http.delete(f"/api/audio-generations/{sound['id']}")
        assert http.get(f"/api/audio/{name}").status_code == 404


def test_no_printed_address_of_a_file_leads_to_a_real_host() -> None:
    with running("creativeai", limits=False) as emulator, _client(emulator) as http:
        answer = http.post("/v1/images/generations", json={"model": "dall-e-3", "prompt": "A lake"})
    assert (answer.status_code, "cdn.creativeai.run" in answer.text) == (200, False)
