"""What brought no content is asked for again, bounded, before a download fails; both shells."""

from pathlib import Path

import pytest
from tests.runtime.scripted import ScriptedClient
from tests.runtime.sessions import response
from tests.runtime.shells import Kind
from tests.runtime.test_files import PROVIDER, VIDEO

from ratecard_runtime import FileAnswer, Job, errors
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.profiles import JobProfile, StateRule
from ratecard_runtime.network.messages import Failure, Outcome, Response

pytestmark = pytest.mark.parametrize("kind", ["sync", "async"])

FILM = response(200, b"film")
REFUSED = Failure(sent=False, message="connection refused")
BROKEN = Failure(sent=True, message="the connection was closed")
SPEAK: Operation[bytes] = Operation(
    "speak", "POST", "/api/speech", "bearer", effect="paid", bytes_answer=True
)


def busy(seconds: str | None = None, status: int = 429) -> Response:
    """An answer that asks for patience."""
    return response(status, {}, {"Retry-After": seconds} if seconds else {})


def handle(
    kind: Kind, *answers: Outcome, operation: Operation[bytes] = VIDEO
) -> tuple[ScriptedClient, FileAnswer]:
    """A client with these answers, and the handle of a file."""
    client = ScriptedClient(kind, PROVIDER, (), *answers)
    given = {"filename": "a.mp4"} if operation is VIDEO else {}
    return client, client.client.download(operation, given)


def finished_job(kind: Kind, *answers: Outcome) -> tuple[ScriptedClient, Job]:
    """A client with these answers, and a job whose result is at another host."""
    status: Operation[object] = Operation(
        "status", "GET", "/status", "bearer", effect="read", parameters={"id": "query.id"}
    )
    profile = JobProfile(
        id="task",
        job_id=("id",),
        status_operation=status,
        status_parameter="id",
        status=("status",),
        states=(StateRule("succeeded", value="done"),),
        result_urls=("url",),
    )
    done = response(200, {"status": "done", "url": "https://cdn.example/a.mp4"})
    client = ScriptedClient(kind, PROVIDER, (profile,), done, *answers)
    return client, client.client.job("j1")


@pytest.mark.parametrize("first", [REFUSED, BROKEN, busy("7"), busy(), busy(status=503)])
def test_a_file_is_asked_for_again(
    kind: Kind, first: Outcome, waits: list[float], tmp_path: Path
) -> None:
    """After a back-off of half a second at most, or after what the provider asks for."""
    client, found = handle(kind, first, FILM, first, FILM)

    assert client.do(found.read()) == b"film"
    assert client.do(found.save(tmp_path / "a.mp4")).read_bytes() == b"film"
    assert len(client.sent) == 4
    asked = isinstance(first, Response) and first.header("retry-after")
    assert all(wait == 7 if asked else 0 <= wait <= 0.5 for wait in waits)
    assert len(waits) == 2


@pytest.mark.parametrize("first", [REFUSED, BROKEN, busy("7"), busy(), busy(status=503)])
def test_a_result_is_fetched_again(
    kind: Kind, first: Outcome, waits: list[float], tmp_path: Path
) -> None:
    """From the host of the files, without the key, the second time too."""
    client, job = finished_job(kind, first, FILM)

    (path,) = client.do(job.save(tmp_path / "a.mp4"))

    assert path.read_bytes() == b"film"
    assert [request.credential is not None for request in client.script.sent] == [
        True,
        False,
        False,
    ]
    assert len(waits) == 1


@pytest.mark.parametrize(
    ("answer", "error"), [(REFUSED, errors.DownloadFailed), (busy("7"), errors.RateLimited)]
)
def test_three_times_are_enough(
    kind: Kind, answer: Outcome, error: type[Exception], waits: list[float]
) -> None:
    """The third answer in a row is the last."""
    client, found = handle(kind, *[answer] * 3)

    with pytest.raises(error):
        client.do(found.read())
    assert (len(client.sent), len(waits)) == (3, 2)


def test_a_result_fails_after_three_times(kind: Kind, waits: list[float], tmp_path: Path) -> None:
    """And leaves no file."""
    client, job = finished_job(kind, *[busy("7")] * 3)

    with pytest.raises(errors.DownloadFailed, match=r"cdn\.example answered 429"):
        client.do(job.save(tmp_path / "a.mp4"))
    assert waits == [7, 7]
    assert list(tmp_path.iterdir()) == []


def test_nobody_waits_longer_than_a_minute(kind: Kind, waits: list[float], tmp_path: Path) -> None:
    """A provider that asks for more gets its error raised."""
    client, found = handle(kind, busy("61"))
    with pytest.raises(errors.RateLimited):
        client.do(found.read())
    client, job = finished_job(kind, busy("61"))
    with pytest.raises(errors.DownloadFailed):
        client.do(job.save(tmp_path / "a.mp4"))
    assert waits == []


@pytest.mark.parametrize("answer", [BROKEN, busy(status=500)])
def test_a_paid_file_is_never_asked_for_twice(
    kind: Kind, answer: Outcome, waits: list[float]
) -> None:
    """It may have been charged, which the error says."""
    client, found = handle(kind, answer, operation=SPEAK)

    with pytest.raises(errors.SubmissionUnknown):
        client.do(found.read())
    assert (len(client.sent), waits) == (1, [])


@pytest.mark.parametrize("answer", [REFUSED, busy("7")])
def test_a_paid_file_that_was_not_taken_is_asked_for_again(
    kind: Kind, answer: Outcome, waits: list[float]
) -> None:
    """Nothing reached the provider, or it refused to take it."""
    client, found = handle(kind, answer, FILM, operation=SPEAK)

    assert client.do(found.read()) == b"film"
    assert len(waits) == 1


def test_a_refusal_that_will_not_pass_is_final(kind: Kind, waits: list[float]) -> None:
    """Asking again for what is not there changes nothing."""
    client, found = handle(kind, response(404, {}))

    with pytest.raises(errors.NotFound):
        client.do(found.read())
    assert (len(client.sent), waits) == (1, [])
