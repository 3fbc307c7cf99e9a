"""A generated method over loopback HTTP, beside the same call written by hand."""

import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Literal, Protocol, cast

from pydantic import BaseModel

from benchmarks.measurement import Measurement, TimesAtMost
from benchmarks.timing import Stopwatch, medians, once
from ratecard_cliprise import Cliprise

TASK = "t-1"
"""The task id in every answer of the stub server."""

_CALLS = 2000
_HEADERS = {"Authorization": "Bearer k"}
_LIBRARIES = ("httpx", "httpx2")


class Kling26(BaseModel):
    """What a person would write for one model."""

    prompt: str
    aspect_ratio: Literal["1:1", "9:16", "16:9"]
    duration: Literal[5, 10]
    sound: bool


class Accepted(BaseModel):
    """The answer to a submission."""

    taskId: str  # noqa: N815 (the name on the wire)


class Status(BaseModel):
    """The state of a task."""

    status: str


class _Response(Protocol):
    @property
    def content(self) -> bytes: ...


class _Client(Protocol):
    """What httpx and httpx2 have in common, as far as it is used here."""

    def post(self, url: str, *, json: object) -> _Response: ...

    def get(self, url: str, *, params: Mapping[str, str]) -> _Response: ...


class _Library(Protocol):
    def Client(self, *, base_url: str, headers: Mapping[str, str]) -> _Client: ...  # noqa: N802


@contextmanager
def served() -> Generator[str]:
    """The address of a stub server in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.stub_server"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None and server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        server.stdin.close()


def measure() -> Iterator[Measurement]:
    """Measure a submission and a look at the status, the two calls that a job is made of."""
    with (
        served() as url,
        Cliprise(api_key="k", callback_url="https://x.test/", base_url=url, journal=None) as ours,
    ):
        libraries = [cast(_Library, import_module(name)) for name in _LIBRARIES]
        clients = [library.Client(base_url=url, headers=_HEADERS) for library in libraries]
        yield _measured("submission over loopback, p50", _ours_submit(ours), _submit, clients)
        yield _measured("status over loopback, p50", _ours_status(ours), _status, clients)


def _measured(
    what: str,
    ours: Callable[[], object],
    by_hand: Callable[[_Client], Callable[[], object]],
    clients: list[_Client],
) -> Measurement:
    rivals = {
        f"{name}, pydantic": once(by_hand(client))
        for name, client in zip(_LIBRARIES, clients, strict=True)
    }
    candidates: dict[str, Stopwatch] = {"method": once(ours), **rivals}
    seconds = medians(candidates, _CALLS)
    measured = seconds.pop("method")
    return Measurement(what=what, measured=measured, beside=seconds, reach=TimesAtMost(1.15))


def _ours_submit(client: Cliprise) -> Callable[[], object]:
    def submit() -> None:
        job = client.videos.kling_2_6(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
        assert job.id == TASK

    return submit


def _submit(client: _Client) -> Callable[[], object]:
    def submit() -> None:
        request = Kling26(prompt="a", aspect_ratio="16:9", duration=5, sound=True)
        body = {
            "model": "kling-2-6",
            "callBackUrl": "https://x.test/",
            "input": request.model_dump(),
        }
        answer = client.post("/app/cliprise/generate", json=body)
        assert Accepted.model_validate_json(answer.content).taskId == TASK

    return submit


def _ours_status(client: Cliprise) -> Callable[[], object]:
    def status() -> None:
        assert client.status(task_id=TASK).status == "submitted"

    return status


def _status(client: _Client) -> Callable[[], object]:
    def status() -> None:
        answer = client.get("/app/cliprise/status", params={"taskId": TASK, "apiKey": "k"})
        assert Status.model_validate_json(answer.content).status == "submitted"

    return status
