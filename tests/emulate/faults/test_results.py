"""Redirects, results and ends of jobs that go wrong on purpose."""

import json
from urllib.parse import unquote, urlsplit

import httpx2
import pytest
from tests.emulate.faults.calls import (
    GENERATIONS,
    GET,
    LOST,
    PUT,
    client,
    finished_job,
    read,
    result_url,
    submitted,
)

from ratecard.testing import RunningEmulator, running


def test_a_redirect_leads_to_another_host_that_sees_a_key(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=redirect")
    answer = read(zencreator)
    assert answer.status_code == 307
    location = answer.headers["location"]
    assert urlsplit(location).hostname == "localhost" != urlsplit(zencreator.base_url).hostname
    GET(location)
    GET(location, headers={"X-Api-Key": zencreator.key})
    GET(f"{location}?apiKey={zencreator.key}")
    assert [visit.has_key for visit in zencreator.elsewhere()] == [False, True, True]
    listed = GET(f"{zencreator.control_url}/elsewhere").json()
    assert [visit["has_key"] for visit in listed] == [False, True, True]
    assert zencreator.key not in json.dumps(listed)


def test_a_redirect_to_a_given_address(zencreator: RunningEmulator) -> None:
    zencreator.faults("*=redirect:to=http://127.0.0.1:1/x?y=z:status=302")
    answer = read(zencreator)
    assert (answer.status_code, answer.headers["location"]) == (302, "http://127.0.0.1:1/x?y=z")


@pytest.mark.parametrize("status", [403, 404, 410])
def test_a_result_that_has_expired(zencreator: RunningEmulator, status: int) -> None:
    url = result_url(zencreator, finished_job(zencreator))
    zencreator.faults(f"download#1={status}")
    assert GET(url).status_code == status
    assert GET(url).status_code == 200


def test_a_download_that_is_cut(zencreator: RunningEmulator) -> None:
    url = result_url(zencreator, finished_job(zencreator))
    zencreator.faults("download=truncated")
    with pytest.raises(httpx2.RemoteProtocolError):
        GET(url)


def test_a_download_may_be_redirected_to_another_host(zencreator: RunningEmulator) -> None:
    url = result_url(zencreator, finished_job(zencreator))
    content = GET(url).content
    zencreator.faults("download#1=redirect:status=302")
    moved = GET(url)
    assert moved.status_code == 302
    assert urlsplit(moved.headers["location"]).hostname == "localhost"
    assert GET(moved.headers["location"]).content == content


def test_results_on_another_host(zencreator: RunningEmulator) -> None:
    job_id = finished_job(zencreator)
    own = result_url(zencreator, job_id)
    zencreator.faults("*=foreign-results")
    other = result_url(zencreator, job_id)
    assert urlsplit(own).hostname == "127.0.0.1"
    assert urlsplit(other).hostname == "localhost"
    assert GET(other).content == GET(own).content
    GET(other, headers={"Authorization": f"Bearer {zencreator.key}"})
    assert [visit.has_key for visit in zencreator.elsewhere()] == [False, False, True]


def test_names_that_lead_out_of_the_folder(zencreator: RunningEmulator) -> None:
    job_id = finished_job(zencreator)
    content = GET(result_url(zencreator, job_id)).content
    zencreator.faults("*=path-tricks")
    url = result_url(zencreator, job_id)
    assert unquote(urlsplit(url).path).endswith("/../../../ratecard-was-here")
    answer = GET(url)
    assert answer.content == content
    disposition = answer.headers["content-disposition"]
    assert disposition == 'attachment; filename="../../../ratecard-was-here"'


@pytest.mark.parametrize(("fault", "state"), [("job-failed", "failed"), ("job-partial", "partial")])
def test_how_a_job_ends(zencreator: RunningEmulator, fault: str, state: str) -> None:
    zencreator.faults(f"submit#1={fault}")
    first, second = (finished_job(zencreator) for _ in range(2))
    states = [
        read(zencreator, f"{GENERATIONS}/{each}").json()["status"] for each in (first, second)
    ]
    assert states == [state, "succeeded"]


@pytest.mark.parametrize("by", ["plan", "hand"])
def test_of_a_partial_batch_the_last_part_fails(by: str) -> None:
    with running("creativeai", limits=False) as creativeai, client(creativeai) as http:
        creativeai.faults(*["submit=job-partial"][: by == "plan"])
        prompts = [{"prompt": word} for word in ("a lake", "a hill", "a wood")]
        body = {"model": "auto", "duration": 5, "prompts": prompts}
        batch = str(http.post("/v1/video/generations/batch", json=body).json()["batch_id"])
        if by == "hand":
            creativeai.end(batch, "partial")
        creativeai.finish_jobs()
        found = http.get(f"/v1/video/generations/batch/{batch}").json()
        charge, refund = creativeai.ledger()
    assert (found["completed"], found["failed"], found["processing"]) == (2, 1, 0)
    assert [job["status"] for job in found["jobs"]] == ["completed", "completed", "failed"]
    assert refund.amount * 3 == charge.amount


def test_a_job_may_fail_and_its_answer_be_lost(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit#1=job-failed", "submit#1=drop")
    with pytest.raises(LOST):
        submitted(zencreator)
    zencreator.finish_jobs()
    assert [job.state for job in zencreator.jobs()] == ["failed"]
    assert [entry.kind for entry in zencreator.ledger()] == ["charge", "refund"]


def test_a_job_that_never_ends(zencreator: RunningEmulator) -> None:
    zencreator.faults("submit=job-stuck")
    job_id = submitted(zencreator).json()["id"]
    zencreator.advance(100_000)
    word = read(zencreator, f"{GENERATIONS}/{job_id}").json()["status"]
    assert word in ("queued", "processing")


def test_a_plan_at_the_control_port(zencreator: RunningEmulator) -> None:
    url = f"{zencreator.control_url}/faults"
    entry = {"on": "submit", "calls": 1, "fault": "503", "accepted": True}
    assert PUT(url, json={"plan": [entry]}).status_code == 200
    assert submitted(zencreator).status_code == 503
    assert submitted(zencreator).status_code == 200
    assert GET(url).json() == [{"fault": "submit#1=503:accepted", "calls": 2, "happened": 1}]
    refused = PUT(url, json={"plan": ["submit=resett"]})
    assert refused.status_code == 400
    assert refused.json()["error"].startswith("fault `submit=resett`: `resett` is no kind of fault")
    assert len(GET(url).json()) == 1
    PUT(url, json={"plan": []})
    assert GET(url).json() == []
