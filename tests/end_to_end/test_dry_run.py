"""A dry run as code under test meets it: it goes on to the end, and nothing leaves."""

import asyncio
import operator
import os
import socket
from decimal import Decimal
from pathlib import Path
from typing import Literal, cast

import pytest

from ratecard_celebifyai import AsyncCelebifyAI, CelebifyAI
from ratecard_cliprise import AsyncCliprise, Cliprise
from ratecard_creativeai import CreativeAI
from ratecard_progressive_robot import AsyncProgressiveRobot, ProgressiveRobot
from ratecard_runtime.errors import InvalidRequest, NothingSent
from ratecard_runtime.request.planned import PlannedCall, watching
from ratecard_zencreator import AsyncZenCreator, ZenCreator

PICTURE = b"\x89PNG\r\n\x1a\n and the rest of a picture"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No socket can be connected, and nothing of the deployment is known."""

    def refuse(*_: object) -> None:
        raise AssertionError("a dry run opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    for name in set(os.environ) - {"PATH", "HOME"}:
        monkeypatch.delenv(name)


def test_submit_wait_and_save_run_to_the_end(tmp_path: Path) -> None:
    """Without key and callback; the price is the documented one; no file and no journal appear."""
    with Cliprise(dry_run=True) as client:
        job = client.videos.kling_2_6(prompt="A", aspect_ratio="16:9", duration=5, sound=True)
        result = job.wait(progress=True)
        saved = result.save(tmp_path / "city.mp4")

        assert (job.id, job.status, job.refresh()) == ("dry-run-1", "dry_run", "dry_run")
        assert job.quote is not None
        assert (job.quote.status, job.quote.credits) == ("exact", Decimal(198))
        assert (result.urls, result.raw, saved) == ((), None, ())
        assert job.save(tmp_path) == ()
        assert client.job("taken-up-again").wait().urls == ()
    Cliprise(dry_run=True, journal=tmp_path / "journal").videos.kling_2_6(
        prompt="A", aspect_ratio="16:9", duration=5
    )
    assert list(tmp_path.iterdir()) == []


def test_the_same_for_asyncio(tmp_path: Path) -> None:
    """Word for word."""

    async def run() -> tuple[PlannedCall, ...]:
        async with AsyncCliprise(dry_run=True) as client:
            job = await client.videos.kling_2_6(
                prompt="A", aspect_ratio="16:9", duration=5, sound=True
            )
            result = await job.wait(progress=True)
            assert await result.save(tmp_path / "city.mp4") == ()
            assert (job.id, job.status, result.urls) == ("dry-run-1", "dry_run", ())
            return client.dry_run_calls

    (call,) = asyncio.run(run())
    assert call.quote is not None
    assert (call.quote.credits, list(tmp_path.iterdir())) == (Decimal(198), [])


def test_what_is_kept_of_a_call() -> None:
    """Item, operation, names of arguments and the price; a copy of the client shares the list."""
    client = Cliprise(dry_run=True)
    client.with_options(timeout=1).videos.kling_2_6(
        prompt="the secret prompt", aspect_ratio="16:9", duration=5
    )

    (call,) = client.dry_run_calls
    assert (call.provider, call.item, call.effect) == ("cliprise", "kling-2-6", "paid")
    assert call.operation == "POST /app/cliprise/generate"
    assert call.arguments == ("aspect_ratio", "duration", "prompt")
    assert call.quote is not None
    assert (call.quote.minimum, call.quote.maximum) == (Decimal(99), Decimal(198))
    assert "secret" not in repr(call)
    assert Cliprise(api_key="k").dry_run_calls == ()


def test_what_is_wrong_is_refused_as_ever() -> None:
    """And does not count."""
    client = Cliprise(dry_run=True)
    with pytest.raises(InvalidRequest, match="kling-9-9"):
        client.generate(model="kling-9-9")
    with pytest.raises(InvalidRequest, match="duration"):
        client.videos.kling_2_6(prompt="A", aspect_ratio="16:9", duration=cast("Literal[5]", 7))
    assert client.dry_run_calls == ()


def test_a_shared_operation_has_the_price_of_the_routed_model() -> None:
    """9 credits for Pro and 18 for Max, as the docs list them; a new model has no price yet."""
    client = Cliprise(dry_run=True, allow_unknown_models=True)
    client.generate(model="flux-kontext-pro", fields={"prompt": "A"})
    client.generate(model="flux-kontext-max", fields={"prompt": "A"})
    new = client.generate(model="kling-9", input={"prompt": "A"})

    prices = [call.quote and call.quote.credits for call in client.dry_run_calls]
    assert prices == [Decimal(9), Decimal(18), None]
    assert new.quote is not None
    assert new.quote.notes == ("this version of the package does not know the model",)


def test_operations_without_a_model_have_their_own_price() -> None:
    """An edit of a video costs 3 credits; deleting one costs nothing."""
    client = ProgressiveRobot(dry_run=True)
    client.edit.trim(start_seconds=0, end_seconds=4)
    client.audio.delete(id=7)

    trim, delete = client.dry_run_calls
    assert trim.quote is not None
    assert (trim.item, trim.quote.credits) == ("edit_trim", Decimal(3))
    assert (delete.effect, delete.quote) == ("destructive", None)


def test_a_model_in_a_body_without_documented_fields() -> None:
    """The picture of Flux costs 5 credits, called by its method or by hand."""
    client = ProgressiveRobot(dry_run=True)
    client.images.flux(fields={"prompt": "A"})
    client.images.generate(fields={"model": "flux", "prompt": "A"})

    assert [call.quote and call.quote.credits for call in client.dry_run_calls] == [5, 5]


def test_a_purchase_still_asks_for_confirmation() -> None:
    """Also where no money moves."""
    client = ProgressiveRobot(dry_run=True)
    with pytest.raises(InvalidRequest, match="confirm"):
        client.credits.topup(credits=500)
    client.credits.topup(credits=500, confirm=True)
    assert [call.effect for call in client.dry_run_calls] == ["purchase"]


def test_files_are_checked_and_not_uploaded(tmp_path: Path) -> None:
    """The upload is a call of its own, free of charge, and the asset an id of the dry run."""
    picture = tmp_path / "in.png"
    picture.write_bytes(PICTURE)
    client = ZenCreator(dry_run=True)
    job = client.images.upscaler(image_asset=picture, version="basic", megapixels=8)

    upload, upscale = client.dry_run_calls
    assert (upload.operation, upload.quote) == ("POST /api/public/v1/assets", None)
    assert upload.arguments == ("file", "media_type")
    assert upscale.quote is not None
    assert (upscale.item, upscale.quote.credits, job.id) == ("upscaler", Decimal(2), "dry-run-2")
    with pytest.raises(InvalidRequest, match="image_asset"):
        client.images.upscaler(image_asset=tmp_path / "none.png", version="basic", megapixels=8)


def test_files_in_asyncio(tmp_path: Path) -> None:
    """The same ids, the same calls."""
    picture = tmp_path / "in.png"
    picture.write_bytes(PICTURE)
    client = AsyncZenCreator(dry_run=True)
    job = asyncio.run(_upscaled(client, picture))

    assert job == "dry-run-2"
    assert [call.effect for call in client.dry_run_calls] == ["free", "paid"]


async def _upscaled(client: AsyncZenCreator, picture: Path) -> str:
    return (await client.images.upscaler(image_asset=picture, version="basic", megapixels=8)).id


def test_an_answer_can_be_kept_and_not_read() -> None:
    """Nothing is invented: what reads it says which call was not sent."""
    client = CreativeAI(dry_run=True)
    answer = client.images.generate(prompt="A", model="dall-e-3", n=2)

    (call,) = client.dry_run_calls
    assert call.quote is not None
    assert (call.quote.currency, call.quote.maximum) == ("USD", Decimal("0.6"))
    assert repr(answer) == "<no answer: POST /v1/images/generations was not sent>"
    with pytest.raises(NothingSent, match="POST /v1/images/generations was not sent"):
        answer.data  # noqa: B018
    with pytest.raises(NothingSent):
        bool(answer)
    with pytest.raises(NothingSent):
        list(answer)
    with pytest.raises(NothingSent):
        operator.eq(answer, {})


def test_lists_and_files_too(tmp_path: Path) -> None:
    """A list has no page to give; a file can be saved, to nowhere, and not read."""
    pages = CelebifyAI(dry_run=True)
    with pytest.raises(NothingSent, match="GET /api/v1/images was not sent"):
        list(pages.images.list())
    with pytest.raises(NothingSent):
        pages.images.list().first()
    robot = ProgressiveRobot(dry_run=True)
    file = robot.audio.download(filename="a.mp3")
    with pytest.raises(NothingSent):
        file.read()
    assert file.save(tmp_path / "a.mp3") == tmp_path / "a.mp3"
    assert list(tmp_path.iterdir()) == []
    assert len(robot.dry_run_calls) == 2


def test_lists_and_files_in_asyncio(tmp_path: Path) -> None:
    """As the blocking ones."""

    async def run() -> None:
        with pytest.raises(NothingSent, match="GET /api/v1/images was not sent"):
            await AsyncCelebifyAI(dry_run=True).images.list().first()
        file = AsyncProgressiveRobot(dry_run=True).audio.download(filename="a.mp3")
        with pytest.raises(NothingSent):
            await file.read()
        assert await file.save(tmp_path / "a.mp3") == tmp_path / "a.mp3"

    asyncio.run(run())
    assert list(tmp_path.iterdir()) == []


def test_watchers_see_the_calls_of_every_client() -> None:
    """As long as they watch."""
    seen: list[str] = []
    client = Cliprise(dry_run=True)
    with watching(lambda call: seen.append(call.item)):
        client.videos.kling_2_6(prompt="A", aspect_ratio="16:9", duration=5)
    client.videos.kling_2_6(prompt="A", aspect_ratio="16:9", duration=5)
    assert seen == ["kling-2-6"]
