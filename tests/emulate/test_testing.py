"""`ratecard.testing`: emulators inside tests, sync and async, as a fixture and as a block."""

import asyncio
import gc
import socket
import threading
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urlsplit

import httpx2
import pytest

from ratecard.testing import RunningEmulator, emulator, running
from ratecard_creativeai import AsyncCreativeAI, CreativeAI
from ratecard_runtime.sync import driver as sync_driver

creative = emulator("creativeai", credits=500, job_seconds=60)
shared = emulator("creativeai", scope="module")


def _client(started: RunningEmulator) -> CreativeAI:
    return CreativeAI(api_key=started.key, base_url=started.base_url)


def test_a_fixture_serves_a_generated_client(
    creative: RunningEmulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no test waits: a job that has ended is seen at once."""
    monkeypatch.setattr(sync_driver, "time", SimpleNamespace(sleep=pytest.fail))
    with _client(creative) as client:
        job = client.videos.auto(prompt="A lake", duration=5)
        creative.finish_jobs()
        job.refresh()
        assert len(job.wait().urls) == 1
    (charge,) = creative.charges()
    assert (charge.job_id, charge.balance) == (job.id, creative.balance())
    assert creative.balance() == Decimal(500) - charge.amount
    assert [each.id for each in creative.jobs()] == [job.id]


def test_each_test_has_a_clean_emulator_of_its_own(creative: RunningEmulator) -> None:
    assert creative.charges() == ()
    assert creative.requests() == ()
    assert creative.balance() == 500


def test_a_fixture_may_be_shared(shared: RunningEmulator) -> None:
    httpx2.get(f"{shared.base_url}/first")
    assert len(shared.requests()) == 1


def test_a_shared_one_remembers(shared: RunningEmulator) -> None:
    assert [each.path for each in shared.requests()] == ["/first"]


def test_an_async_test_uses_an_async_block() -> None:
    async def scenario() -> None:
        async with running("creativeai", job_seconds=60) as started:
            key, url = started.key, started.base_url
            async with AsyncCreativeAI(api_key=key, base_url=url) as client:
                job = await client.videos.auto(prompt="A lake", duration=5)
                started.fail(job.id)
                await job.refresh()
                with pytest.raises(Exception, match=job.id):
                    await job.wait()
            assert [each.kind for each in started.ledger()] == ["charge", "refund"]

    asyncio.run(scenario())


def test_faults_and_time_are_steered_from_a_test(creative: RunningEmulator) -> None:
    headers = {"Authorization": f"Bearer {creative.key}"}
    before = creative.now()
    creative.advance(100)
    assert 100 <= creative.now() - before < 105
    creative.faults("model_list#1=503")
    models = f"{creative.base_url}/v1/models"
    assert [httpx2.get(models, headers=headers).status_code for _ in range(2)] == [503, 200]
    creative.reset()
    assert abs(creative.now() - before) < 60


def test_two_emulators_run_side_by_side() -> None:
    with running("creativeai") as one, running("zencreator") as other:
        assert len({one.base_url, one.control_url, other.base_url, other.control_url}) == 4
        httpx2.get(f"{one.base_url}/x")
        assert (len(one.requests()), len(other.requests())) == (1, 0)


def test_nothing_is_left_behind() -> None:
    before = threading.active_count()
    with running("creativeai") as started, httpx2.Client(base_url=started.base_url) as http:
        http.get("/v1/models")  # a connection that stays open
        address = urlsplit(started.base_url)
        stalled = socket.create_connection((address.hostname or "", address.port or 0))
    stalled.close()
    gc.collect()
    assert threading.active_count() == before
    with pytest.raises(httpx2.ConnectError):
        httpx2.get(started.base_url)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"provider": "creativia"}, 'no provider "creativia": did you mean creativeai?'),
        ({"plan": "Por"}, 'no plan "Por": did you mean Pro?'),
        ({"credits": "many"}, "credits is a number from 0 on, not 'many'"),
        ({"credits": -1}, "credits is a number from 0 on, not -1"),
        ({"job_seconds": -1}, "job seconds go from 0 to 10000000, not -1"),
        ({"key": "a b"}, "the key is a text of visible ASCII characters without blanks"),
        ({"faults": ["submit=nonsense"]}, "fault `submit=nonsense`"),
        ({"faults": "submit=nonsense"}, "fault `submit=nonsense`"),
        ({"credit": 5}, 'no option "credit": did you mean credits?'),
        ({"zzzzzz": 5}, 'no option "zzzzzz": did you mean credits or job_seconds or seed or plan'),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, object], said: str) -> None:
    given = {"provider": "creativeai", **options}
    with pytest.raises(ValueError) as refused:
        running(**given)  # type: ignore[arg-type]  # what a careless caller may give
    assert said in str(refused.value)


def test_a_spec_of_ones_own_is_emulated() -> None:
    body = {
        "model": "clip-2",
        "callBackUrl": "https://example.com/hook",
        "input": {"prompt": "A lake", "duration": 5},
    }
    with running("acme", specs=Path("tests/cases/minimal"), job_seconds=60) as started:
        headers = {"Host": "api.acme.example", "Authorization": f"Bearer {started.key}"}
        with httpx2.Client(base_url=started.base_url, headers=headers) as http:
            (accepted,) = http.post("/v1/generate", json=body).json()
            query = {"apiKey": started.key, "taskId": accepted["taskId"]}
            assert http.get("/v1/status", params=query).status_code == 300
            started.finish_jobs()
            done = http.get("/v1/status", params=query)
            assert (done.status_code, done.json()["status"]) == (200, "completed")
            film = http.get("/v1/status", params={**query, "download": "true"})
            assert film.headers["content-type"] == "video/mp4"
        assert [each.operation for each in started.charges()] == ["generate"]
