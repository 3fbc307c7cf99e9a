"""Jobs of every profile: they run by the clock, end as told, and hand out files that are whole."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import httpx2
import pytest
from tests.emulate.asking import ask

from ratecard.emulate.clock import Clock
from ratecard.emulate.jobs import Job as EmulatedJob
from ratecard.emulate.jobs import Jobs
from ratecard.load import load_provider
from ratecard.resources import specs_folder
from ratecard.spec import JobProfile
from ratecard.testing import RunningEmulator, running
from ratecard_celebifyai import CelebifyAI
from ratecard_cliprise import Cliprise
from ratecard_creativeai import CreativeAI
from ratecard_progressive_robot import ProgressiveRobot
from ratecard_runtime import Job
from ratecard_runtime.errors import JobFailed, NotFound
from ratecard_zencreator import ZenCreator

Emulators: TypeAlias = Mapping[str, RunningEmulator]
PROVIDERS = ("celebifyai", "cliprise", "creativeai", "progressive-robot", "zencreator")
SIGNATURES = {
    "png": b"\x89PNG",
    "mp4": b"\x00\x00\x00\x1cftyp",
    "mp3": b"\xff\xfb",
    "zip": b"PK\x03\x04",
    "jpg": b"\xff\xd8",
}


@pytest.fixture(scope="module")
def emulators() -> Iterator[Emulators]:
    with ExitStack() as stack:
        yield {each: stack.enter_context(running(each, limits=False)) for each in PROVIDERS}


def client_of(emulator: RunningEmulator, provider: str) -> Any:
    key, url = emulator.key, emulator.base_url
    match provider:
        case "celebifyai":
            return CelebifyAI(api_key=key, base_url=url)
        case "cliprise":
            hook = "https://hooks.example.com/x"
            return Cliprise(api_key=key, base_url=url, callback_url=hook)
        case "creativeai":
            return CreativeAI(api_key=key, base_url=url)
        case "progressive-robot":
            return ProgressiveRobot(api_key=key, base_url=url)
        case _:
            return ZenCreator(api_key=key, base_url=url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One profile: a call that starts its job, the words it shows, and the files it makes."""

    provider: str
    profile: str
    call: Callable[[Any], Any]
    running: tuple[str, ...]
    files: tuple[str, ...]
    why: str = "the emulator made this job fail"

    def start(self, client: Any) -> Job:
        """Make the call; of several jobs the first counts."""
        made: Job | tuple[Job, ...] = self.call(client)
        return made[0] if isinstance(made, tuple) else made


CASES = (
    Case(
        provider="cliprise", profile="task", running=("processing",), files=("mp4",),
        call=lambda client: client.videos.kling_2_6(
            prompt="A lake", aspect_ratio="1:1", duration=5, sound=False
        ),
    ),
    Case(
        provider="cliprise", profile="task", running=("processing",), files=("jpg",),
        call=lambda client: client.images.qwen_image_2(
            prompt="A lake", image_size="16:9", output_format="jpeg", seed=424242
        ),
    ),
    Case(
        provider="cliprise", profile="task", running=("processing",), files=("zip",),
        call=lambda client: client.images.grok_imagine(prompt="A lake", aspect_ratio="1:1"),
    ),
    Case(
        provider="celebifyai", profile="image", running=("pending", "processing"),
        files=("png", "png", "png"),
        call=lambda client: client.images.z_image(prompt="A lake", num_images=3),
    ),
    Case(
        provider="celebifyai", profile="video", running=("pending", "processing"), files=("mp4",),
        call=lambda client: client.videos.seedance_v1_lite_t2v(prompt="A lake"),
    ),
    Case(
        provider="creativeai", profile="video", running=("pending", "processing"), files=("mp4",),
        call=lambda client: client.videos.auto(prompt="A lake", duration=5),
    ),
    Case(
        provider="creativeai", profile="batch", running=(), files=("mp4", "mp4"),
        call=lambda client: client.videos.batches.generate(
            prompts=[{"prompt": "one"}, {"prompt": "two"}]
        ),
    ),
    Case(
        provider="creativeai", profile="voice", running=("PENDING", "PROCESSING"), files=("mp3",),
        call=lambda client: client.voice.generate(text="Good morning"),
    ),
    Case(
        provider="creativeai", profile="generation", running=("PENDING", "PROCESSING"),
        files=("png",),
        call=lambda client: client.images.upscale(fields={"image_url": "https://e.example/a.png"}),
    ),
    Case(
        provider="creativeai", profile="generation", running=("PENDING", "PROCESSING"),
        files=("mp4",),
        call=lambda client: client.videos.chart_to_video(
            chart_image_url="https://e.example/a.png"
        ),
    ),
    Case(
        provider="creativeai", profile="prediction", running=("PENDING", "PROCESSING"),
        files=("png",),
        call=lambda client: client.native.generate_image(fields={"prompt": "A lake"}),
    ),
    Case(
        provider="progressive-robot", profile="video", running=("pending",), files=("mp4",),
        call=lambda client: client.videos.wan_t2v(prompt="A lake", frames=41, steps=4),
    ),
    Case(
        provider="progressive-robot", profile="v2v", running=("pending",), files=("mp4",),
        call=lambda client: client.videos.v2v(video_filename="a.mp4", prompt="A lake"),
    ),
    Case(
        provider="progressive-robot", profile="image", running=("pending",), files=("png",),
        call=lambda client: client.images.flux(fields={"prompt": "A lake"}),
    ),
    Case(
        provider="zencreator", profile="generation", running=("queued", "processing"),
        files=("png", "png"),
        call=lambda client: client.images.carousel(asset_ref="ASSET_ID", number_of_images=2),
    ),
)  # fmt: skip
EACH = pytest.mark.parametrize(
    "case", CASES, ids=[f"{case.provider}-{case.profile}-{case.files[0]}" for case in CASES]
)


def test_every_profile_has_a_case() -> None:
    profiles = {(spec, each.id) for spec in PROVIDERS for each in profiles_of(spec)}
    assert {(case.provider, case.profile) for case in CASES} == profiles


def profiles_of(provider: str) -> tuple[JobProfile, ...]:
    loaded = load_provider(specs_folder() / provider)
    assert loaded.spec is not None
    return loaded.spec.provider.jobs


@EACH
def test_a_job_runs_through_its_documented_words(emulators: Emulators, case: Case) -> None:
    """In order, each for its share of the time; then it is done."""
    emulator = emulators[case.provider]
    emulator.reset()
    with client_of(emulator, case.provider) as client:
        job = case.start(client)
        (emulated,) = (each for each in emulator.jobs() if each.id == job.id)
        length = emulated.ends_at - emulated.submitted_at
        seen: list[str | None] = []
        for _ in case.running:
            assert job.refresh() == "pending"
            seen.append(job._reading.word)  # pyright: ignore[reportPrivateUsage]  # no public name
            emulator.advance(length / max(1, len(case.running)))
        assert tuple(seen) in {case.running, tuple(word.lower() for word in case.running)}
        emulator.advance(length)
        assert job.refresh() == "succeeded"


@EACH
def test_the_files_of_a_job_are_whole(emulators: Emulators, case: Case, tmp_path: Path) -> None:
    emulator = emulators[case.provider]
    emulator.reset()
    with client_of(emulator, case.provider) as client:
        job = case.start(client)
        emulator.finish_jobs()
        assert job.refresh() == "succeeded"
        saved = job.result().save(tmp_path)
    assert len(saved) == len(case.files)
    for path, kind in zip(saved, case.files, strict=True):
        assert path.read_bytes().startswith(SIGNATURES[kind])


@EACH
def test_a_failed_job_says_why(emulators: Emulators, case: Case) -> None:
    emulator = emulators[case.provider]
    emulator.reset()
    with client_of(emulator, case.provider) as client:
        job = case.start(client)
        emulator.fail(job.id)
        assert job.refresh() == "failed"
        with pytest.raises(JobFailed) as caught:
            job.wait()
    assert caught.value.job_id == job.id
    assert caught.value.message == case.why


@EACH
def test_another_id_is_not_found(emulators: Emulators, case: Case) -> None:
    """In the provider's own words; so is an id of a job that is looked at elsewhere."""
    emulator = emulators[case.provider]
    emulator.reset()
    with client_of(emulator, case.provider) as client:
        lost = client.job("no-such-job", profile=case.profile)
        with pytest.raises(NotFound):
            lost.refresh()


def test_a_partial_generation_has_a_result_and_a_reason(emulators: Emulators) -> None:
    """The docs of ZenCreator: on failed and partial the error field explains why."""
    emulator = emulators["zencreator"]
    emulator.reset()
    tool = {"tool": "carousel", "input": {"asset_ref": "ASSET_ID", "number_of_images": 2}}
    job = ask(emulator, "POST", "/api/public/v1/generations", tool)[1]["id"]
    path = f"/api/public/v1/generations/{job}"
    status, early = ask(emulator, "GET", f"{path}/result")
    assert (status, early["error"]["code"]) == (404, "not_found")
    emulator.end(job, "partial")
    _, body = ask(emulator, "GET", path)
    assert (body["status"], body["error"]) == (
        "partial",
        "the emulator made a part of this job fail",
    )
    _, result = ask(emulator, "GET", f"{path}/result")
    assert [set(each) for each in result["outputs"]] == [{"url", "download_url"}]


def test_a_task_runs_as_http_300_and_fails_as_http_400(emulators: Emulators) -> None:
    emulator = emulators["cliprise"]
    emulator.reset()
    with client_of(emulator, "cliprise") as client:
        job = client.videos.kling_2_6(prompt="A lake", aspect_ratio="1:1", duration=5)
    path = f"{emulator.base_url}/app/cliprise/status?apiKey={emulator.key}&taskId={job.id}"
    host = {"Host": "business.api.cliprise.app"}
    running_task = httpx2.get(path, headers=host)
    assert (running_task.status_code, running_task.json()) == (300, {"status": "processing"})
    emulator.fail(job.id)
    failed = httpx2.get(path, headers=host)
    assert failed.status_code == 400
    assert failed.json() == {"failMsg": "the emulator made this job fail"}


def test_a_cancelled_job_has_ended_with_no_file(emulators: Emulators) -> None:
    """The docs name no word for it, so the job shows the one for an error."""
    emulator = emulators["progressive-robot"]
    emulator.reset()
    job = ask(emulator, "POST", "/api/generate", {"prompt": "A lake"})[1]["job_id"]
    assert ask(emulator, "POST", "/api/cancel", {"job_id": job})[0] == 200
    _, told = ask(emulator, "GET", f"/api/status?job_id={job}")
    assert told == {"status": "error", "error": "this job was cancelled"}
    assert ask(emulator, "GET", f"/api/video/{job}.mp4")[0] == 404
    assert emulator.jobs()[0].state == "cancelled"
    assert ask(emulator, "POST", "/api/cancel", {"job_id": "no-such-job"})[0] == 404


def test_a_video_is_served_by_its_name_to_its_own_operation_alone(emulators: Emulators) -> None:
    emulator = emulators["progressive-robot"]
    emulator.reset()
    job = ask(emulator, "POST", "/api/generate", {"prompt": "A lake"})[1]["job_id"]
    assert ask(emulator, "GET", f"/api/video/{job}.mp4")[0] == 404
    emulator.finish_jobs()
    headers = {"Authorization": f"Bearer {emulator.key}"}
    for path, status in (("video", 200), ("image", 404), ("audio", 404)):
        url = f"{emulator.base_url}/api/{path}/{job}.mp4"
        assert httpx2.get(url, headers=headers).status_code == status


def test_ids_have_the_printed_form_and_are_the_same_for_the_same_seed() -> None:
    ids: list[str] = []
    for seed in (1, 1, 2):
        with running("cliprise", seed=seed) as emulator, client_of(emulator, "cliprise") as client:
            ids.append(client.images.grok_imagine(prompt="A lake", aspect_ratio="1:1").id)
    assert ids[0] == ids[1] != ids[2]
    assert len(ids[0]) == 32
    assert int(ids[0], 16) > 0


def test_job_seconds_say_how_long_a_job_takes() -> None:
    with running("zencreator", job_seconds=100) as emulator:
        tool = {"tool": "by_prompt", "input": {"positive_prompt": "A lake"}}
        job = ask(emulator, "POST", "/api/public/v1/generations", tool)[1]["id"]
        words: list[str] = []
        for _ in range(5):
            words.append(ask(emulator, "GET", f"/api/public/v1/generations/{job}")[1]["status"])
            emulator.advance(25)
    assert words == ["queued", "queued", "processing", "processing", "succeeded"]


def test_the_last_ten_thousand_ended_jobs_are_kept() -> None:
    clock = Clock()
    jobs = Jobs(clock)
    profile = profiles_of("zencreator")[0]
    for number in range(10_050):
        jobs.add(
            EmulatedJob(
                id=str(number), number=number, operation="create_generation", profile=profile,
                item="upscaler", submitted_at=clock.now(), ends_at=clock.now() + 1,
            )
        )  # fmt: skip
    assert jobs.unfinished(["create_generation", "upload_asset"]) == 10_050
    clock.advance(2)
    assert jobs.unfinished(["create_generation"]) == 0
    assert (jobs.total, len(list(jobs))) == (10_050, 10_000)
    assert jobs.find("49") is None
    assert jobs.find("50") is not None
