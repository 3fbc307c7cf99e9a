"""The generated clients against what the emulator remembers: pages, uploads, repeats, results."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from ratecard.testing import RunningEmulator, running
from ratecard_celebifyai import AsyncCelebifyAI, CelebifyAI
from ratecard_creativeai import CreativeAI
from ratecard_progressive_robot import ProgressiveRobot
from ratecard_runtime.errors import NotFound
from ratecard_zencreator import AsyncZenCreator, ZenCreator

_PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


def _robot(emulator: RunningEmulator) -> ProgressiveRobot:
    return ProgressiveRobot(api_key=emulator.key, base_url=emulator.base_url)


def _creative(emulator: RunningEmulator) -> CreativeAI:
    return CreativeAI(api_key=emulator.key, base_url=emulator.base_url)


@pytest.fixture
def celebify() -> Iterator[RunningEmulator]:
    with running("celebifyai", limits=False, job_seconds=0) as started:
        yield started


@pytest.fixture
def zencreator() -> Iterator[RunningEmulator]:
    with running("zencreator", job_seconds=0) as started:
        yield started


def test_a_pager_meets_each_generation_once(celebify: RunningEmulator) -> None:
    with CelebifyAI(api_key=celebify.key, base_url=celebify.base_url) as client:
        made = [client.images.z_image(prompt="A lake").id for _ in range(45)]
        listed = [each["id"] for each in client.images.list(limit=20) if isinstance(each, dict)]
    assert listed == made[::-1]


def test_an_asyncio_pager_meets_each_generation_once(celebify: RunningEmulator) -> None:
    async def check() -> None:
        async with AsyncCelebifyAI(api_key=celebify.key, base_url=celebify.base_url) as client:
            made = [(await client.images.z_image(prompt="A lake")).id for _ in range(25)]
            found = [e["id"] async for e in client.images.list(limit=10) if isinstance(e, dict)]
        assert found == made[::-1]

    asyncio.run(check())


def test_pages_by_number_end() -> None:
    with running("progressive-robot", limits=False) as emulator, _robot(emulator) as client:
        videos = list(client.stock.search_videos(query="lake", per_page=30))
    assert len(videos) == 45


def test_a_path_is_uploaded_and_its_asset_used(zencreator: RunningEmulator, tmp_path: Path) -> None:
    picture = tmp_path / "lake.png"
    picture.write_bytes(_PNG)
    with ZenCreator(api_key=zencreator.key, base_url=zencreator.base_url) as client:
        job = client.images.upscaler(image_asset=picture)
        zencreator.finish_jobs()
        job.refresh()
        (saved,) = job.result().save(tmp_path / "large.png")
    assert saved.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    called = [each.operation for each in zencreator.requests()]
    assert called.count("upload_asset") == called.count("create_generation") == 1


def test_an_unknown_asset_is_a_typed_error(zencreator: RunningEmulator) -> None:
    async def check() -> None:
        async with AsyncZenCreator(api_key=zencreator.key, base_url=zencreator.base_url) as client:
            with pytest.raises(NotFound, match="no-such-asset"):
                await client.images.upscaler(image_asset="no-such-asset")

    asyncio.run(check())
    assert len(zencreator.charges()) == 0


def test_a_repeat_with_the_callers_key_is_one_job(zencreator: RunningEmulator) -> None:
    with ZenCreator(api_key=zencreator.key, base_url=zencreator.base_url) as client:
        ids = {
            client.images.upscaler(image_asset="ASSET_ID", idempotency_key="mine").id
            for _ in range(2)
        }
    assert (len(ids), len(zencreator.charges())) == (1, 1)


def test_a_client_waits_until_a_job_has_ended_and_room_is_made() -> None:
    with running("creativeai", job_seconds=1) as emulator, _creative(emulator) as client:
        ids = {client.videos.auto(prompt="A lake").id for _ in range(4)}
        statuses = [each.status for each in emulator.requests()]
        assert len(ids) == len(emulator.charges()) == 4
    assert (statuses.count(429), statuses[-1]) == (1, 202)


def test_a_deleted_project_is_gone_for_the_client() -> None:
    with running("progressive-robot", limits=False) as emulator, _robot(emulator) as client:
        made = client.projects.create(name="My Film")
        assert isinstance(made, dict)
        number = made["id"]
        assert isinstance(number, int)
        client.projects.shots.create(project_id=number, prompt="A lake")
        assert len(client.projects.get(project_id=number).shots or []) == 1
        client.projects.delete(project_id=number)
        with pytest.raises(NotFound):
            client.projects.get(project_id=number)


def test_a_made_sound_is_saved_by_its_name(tmp_path: Path) -> None:
    with running("progressive-robot", limits=False) as emulator, _robot(emulator) as client:
        made = client.audio.generate(prompt="Rain", duration_seconds=30)
        assert isinstance(made, dict)
        saved = client.audio.download(filename=str(made["filename"])).save(tmp_path / "rain.mp3")
    assert saved.read_bytes()[:2] == b"\xff\xfb"
