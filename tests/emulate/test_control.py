"""The control port: what a test asks of an emulator and makes it do."""

from collections.abc import Iterator

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running

VIDEOS = "/v1/video/generations"


@pytest.fixture(scope="module")
def emulator() -> Iterator[RunningEmulator]:
    with running("creativeai", limits=False, job_seconds=60) as started:
        yield started


@pytest.fixture
def api(emulator: RunningEmulator) -> Iterator[httpx2.Client]:
    emulator.reset()
    headers = {"Authorization": f"Bearer {emulator.key}"}
    with httpx2.Client(base_url=emulator.base_url, headers=headers) as http:
        yield http


@pytest.fixture
def control(emulator: RunningEmulator) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=emulator.control_url) as http:
        yield http


def _submitted(api: httpx2.Client) -> str:
    return str(api.post(VIDEOS, json={"prompt": "A lake", "duration": 5}).json()["id"])


def _status(api: httpx2.Client, job: str) -> str:
    return str(api.get(f"{VIDEOS}/{job}").json()["status"])


def test_the_ledger_tells_of_every_charge(api: httpx2.Client, control: httpx2.Client) -> None:
    job = _submitted(api)
    api.post(VIDEOS, json={"prompt": 7})
    ledger = control.get("/ledger").json()
    assert (ledger["counts"], len(ledger["entries"])) == ({"charge": 1}, 1)
    entry = ledger["entries"][0]
    assert (entry["kind"], entry["operation"], entry["job_id"]) == ("charge", "video_generate", job)
    assert (entry["amount"], entry["balance"]) == (ledger["sums"]["charge"], ledger["balance"])


def test_jobs_and_requests_are_listed(api: httpx2.Client, control: httpx2.Client) -> None:
    job = _submitted(api)
    api.get("/nowhere?apiKey=secret")
    jobs = control.get("/jobs").json()
    assert (jobs["total"], jobs["jobs"][0]["id"], jobs["jobs"][0]["state"]) == (1, job, "pending")
    requests = control.get("/requests").json()
    assert (requests["total"], requests["counts"]) == (2, {"video_generate": 1})
    assert requests["requests"][1] == {
        "number": 2,
        "operation": None,
        "method": "GET",
        "path": "/nowhere",
        "status": 404,
    }


def test_the_clock_goes_forward_with_what_falls_due(
    api: httpx2.Client, control: httpx2.Client
) -> None:
    job = _submitted(api)
    before = control.get("/clock").json()
    assert 0 < before["next"] - before["now"] <= 60
    after = control.post("/clock", json={"advance": 61.5}).json()
    assert 61.5 <= after["now"] - before["now"] < 66
    assert after["next"] is None
    assert _status(api, job) == "completed"


def test_all_jobs_end_at_once(api: httpx2.Client, control: httpx2.Client) -> None:
    jobs = [_submitted(api), _submitted(api)]
    assert {_status(api, each) for each in jobs} <= {"pending", "processing"}
    control.post("/clock", json={"finish": True})
    assert [_status(api, each) for each in jobs] == ["completed", "completed"]


def test_one_job_ends_as_told(api: httpx2.Client, control: httpx2.Client) -> None:
    job, other = _submitted(api), _submitted(api)
    told = control.post(f"/jobs/{job}", json={"state": "failed"})
    assert (told.status_code, told.json()["state"]) == (200, "failed")
    assert _status(api, job) == "failed"
    assert _status(api, other) != "failed"
    assert control.get("/ledger").json()["counts"] == {"charge": 2, "refund": 1}


def test_a_fault_plan_is_followed_until_the_next(
    api: httpx2.Client, control: httpx2.Client
) -> None:
    plan = control.put("/faults", json={"plan": ["model_list=503"]})
    assert plan.status_code == 200
    assert api.get("/v1/models").status_code == 503
    assert len(control.get("/faults").json()) == 1
    assert control.put("/faults", json={"plan": []}).json() == []
    assert api.get("/v1/models").status_code == 200


def test_a_reset_forgets_everything(api: httpx2.Client, control: httpx2.Client) -> None:
    job = _submitted(api)
    control.post("/clock", json={"advance": 3600})
    assert control.post("/reset").status_code == 200
    assert api.get(f"{VIDEOS}/{job}").status_code == 404
    assert control.get("/ledger").json()["entries"] == []
    assert control.get("/jobs").json() == {"total": 0, "jobs": []}


@pytest.mark.parametrize(
    ("method", "path", "body", "said"),
    [
        ("POST", "/clock", b"{", "the body is no JSON"),
        ("POST", "/clock", b"[]", "the body is a JSON object"),
        ("POST", "/clock", b"{}", 'send {"advance": SECONDS} or {"finish": true}'),
        ("POST", "/clock", b'{"advance": true}', 'send {"advance": SECONDS} or {"finish": true}'),
        ("POST", "/clock", b'{"finish": false}', 'send {"advance": SECONDS} or {"finish": true}'),
        (
            "POST",
            "/clock",
            b'{"advance": -5}',
            "the clock goes forward only, by seconds: -5 is not allowed",
        ),
        ("POST", "/jobs/nobody", b'{"state": "failed"}', "there is no job 'nobody'"),
        (
            "POST",
            "/jobs/nobody",
            b'{"state": "done"}',
            "state is one of succeeded, partial, failed, cancelled, not 'done'",
        ),
        ("POST", "/jobs/nobody", b"{}", 'send {"state": "succeeded"}, or another end of a job'),
        (
            "PUT",
            "/faults",
            b'{"plan": [7]}',
            'send {"plan": [...]} with entries such as "submit#1=503"',
        ),
        ("POST", "/reset", b'{"all": true}', "a reset takes no body"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_line(
    control: httpx2.Client, method: str, path: str, body: bytes, said: str
) -> None:
    answer = control.request(method, path, content=body)
    assert (answer.status_code, answer.json()) == (400, {"error": said})


def test_a_fault_that_means_nothing_names_what_was_meant(control: httpx2.Client) -> None:
    answer = control.put("/faults", json={"plan": ["submi#1=503"]})
    assert answer.status_code == 400
    assert "did you mean `submit`?" in answer.json()["error"]


def test_an_ended_job_stays_as_it_is(api: httpx2.Client, control: httpx2.Client) -> None:
    job = _submitted(api)
    control.post("/clock", json={"finish": True})
    answer = control.post(f"/jobs/{job}", json={"state": "failed"})
    assert answer.json() == {"error": f"the job {job} has ended already: succeeded"}
