"""Jobs are answered as the docs print them, in every state."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.emulate.asking import ask

from ratecard.testing import RunningEmulator, running
from ratecard_creativeai import CreativeAI
from ratecard_creativeai.models import VideoPrompt


@pytest.fixture(scope="module")
def creative() -> Iterator[RunningEmulator]:
    with running("creativeai", limits=False) as started:
        yield started


def test_an_accepted_video_is_answered_as_the_docs_print_it(creative: RunningEmulator) -> None:
    """HTTP 202 with the keys of `Video Response Format, Job Submitted`, and the call's values."""
    creative.reset()
    asked = {"model": "kling-v3", "prompt": "A lake", "webhook_url": "https://h.example.com/x"}
    status, body = ask(creative, "POST", "/v1/video/generations", asked)
    assert status == 202
    assert body["id"].startswith("vgen_")
    assert {key: body[key] for key in ("model", "prompt", "webhook_url", "status")} == {
        "model": "kling-v3",
        "prompt": "A lake",
        "webhook_url": "https://h.example.com/x",
        "status": "pending",
    }
    assert "image_url" not in body
    assert "completed_at" not in body


def test_a_finished_video_has_an_end_and_a_failed_one_an_error(creative: RunningEmulator) -> None:
    creative.reset()
    paths: list[str] = []
    for _ in range(2):
        _, body = ask(creative, "POST", "/v1/video/generations", {"prompt": "A lake"})
        paths.append(f"/v1/video/generations/{body['id']}")
    creative.fail(paths[1].rpartition("/")[2])
    creative.finish_jobs()
    _, done = ask(creative, "GET", paths[0])
    assert (done["status"], done["error"], done["credits"]) == ("completed", None, 10)
    assert done["output_url"].endswith(".mp4")
    assert done["created_at"] <= done["completed_at"]
    _, failed = ask(creative, "GET", paths[1])
    assert (failed["status"], failed["output_url"], failed["credits"]) == ("failed", None, 0)
    assert failed["error"]["code"] == "generation_failed"
    assert failed["error"]["message"] == "the emulator made this job fail"


def test_a_batch_counts_its_videos_which_are_jobs_of_their_own(creative: RunningEmulator) -> None:
    creative.reset()
    prompts = [{"prompt": "one"}, {"prompt": "two", "image_url": "https://e.example/a.png"}]
    status, batch = ask(creative, "POST", "/v1/video/generations/batch", {"prompts": prompts})
    assert (status, batch["total_jobs"], batch["credits_charged"]) == (202, 2, 20)
    assert [each["prompt"] for each in batch["jobs"]] == ["one", "two"]
    first, second = (each["id"] for each in batch["jobs"])
    path = f"/v1/video/generations/batch/{batch['batch_id']}"
    assert counted(ask(creative, "GET", path)[1]) == (0, 0, 2, 0)
    creative.end(first, "succeeded")
    assert counted(ask(creative, "GET", path)[1]) == (1, 0, 1, 0)
    creative.fail(second)
    _, ended = ask(creative, "GET", path)
    assert counted(ended) == (1, 1, 0, 0)
    assert [each["status"] for each in ended["jobs"]] == ["completed", "failed"]
    assert ended["jobs"][0]["output_url"].endswith(f"{first}/0.mp4")
    assert ended["jobs"][1]["error_message"] == "the emulator made this job fail"
    _, alone = ask(creative, "GET", f"/v1/video/generations/{second}")
    assert (alone["status"], alone["prompt"]) == ("failed", "two")
    assert alone["image_url"] == "https://e.example/a.png"


def counted(body: Mapping[str, int]) -> tuple[int, ...]:
    return tuple(body[name] for name in ("completed", "failed", "pending", "processing"))


def test_an_answer_that_is_not_printed_tells_its_moments_too(creative: RunningEmulator) -> None:
    creative.reset()
    job = ask(creative, "POST", "/api/generate/upscale", {"image_url": "a"})[1]["id"]
    path = f"/api/generate/status/{job}"
    assert ask(creative, "GET", path)[1]["completed_at"] is None
    creative.finish_jobs()
    _, done = ask(creative, "GET", path)
    assert done["status"] == "COMPLETED"
    assert done["created_at"] <= done["completed_at"]


def test_a_stuck_job_never_ends_by_itself(creative: RunningEmulator) -> None:
    creative.reset()
    creative.faults("submit=job-stuck")
    job = ask(creative, "POST", "/v1/video/generations", {"prompt": "A lake"})[1]["id"]
    creative.advance(10**8)
    assert ask(creative, "GET", f"/v1/video/generations/{job}")[1]["status"] == "pending"
    assert creative.jobs()[0].to_json()["ends_at"] is None


def test_half_a_batch_is_partial_to_its_client(creative: RunningEmulator, tmp_path: Path) -> None:
    creative.reset()
    with CreativeAI(api_key=creative.key, base_url=creative.base_url) as client:
        job = client.videos.batches.generate(
            prompts=[VideoPrompt(prompt="one"), VideoPrompt(prompt="two")]
        )
        parts = [each.id for each in creative.jobs() if each.whole is not None]
        creative.fail(parts[0])
        creative.finish_jobs()
        assert job.refresh() == "partial"
        assert len(job.result().save(tmp_path)) == 1
