"""What job profiles may say and none of the five does, on a spec written for it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running

_SPECS = Path(__file__).parents[1] / "cases" / "emulate"


@pytest.fixture
def mill() -> Iterator[RunningEmulator]:
    with running("mill", specs=_SPECS, credits=100) as started:
        yield started


def ask(mill: RunningEmulator, method: str, path: str, body: object = None) -> Any:
    headers = {"Authorization": f"Bearer {mill.key}"}
    answer = httpx2.request(method, mill.base_url + path, json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def make(mill: RunningEmulator, count: int) -> list[str]:
    asked = {"model": "paint", "prompt": "A lake", "n": count}
    ids: list[str] = ask(mill, "POST", "/v1/make", asked)["ids"]
    return ids


def test_several_jobs_of_one_call_share_one_charge(mill: RunningEmulator) -> None:
    ids = make(mill, 3)
    assert len(set(ids)) == 3
    (charge,) = mill.charges()
    assert str(charge.amount) == "4.5"
    assert [ask(mill, "GET", f"/v1/jobs/{each}")["cost"] for each in ids] == [1.5] * 3


def test_each_of_several_jobs_gets_back_its_share(mill: RunningEmulator) -> None:
    first, second, _ = make(mill, 3)
    mill.fail(first)
    mill.fail(second)
    mill.finish_jobs()
    back = [(each.job_id, str(each.amount)) for each in mill.ledger() if each.kind == "refund"]
    assert back == [(first, "1.5"), (second, "1.5")]
    assert ask(mill, "GET", f"/v1/jobs/{first}")["cost"] == 0


def test_a_running_job_shows_every_word_in_order(mill: RunningEmulator) -> None:
    """1.5 times the first wait of two seconds is three, one for each word."""
    (job,) = make(mill, 1)
    words: list[str] = []
    for _ in range(4):
        words.append(ask(mill, "GET", f"/v1/jobs/{job}")["state"]["word"])
        mill.advance(1)
    assert words == ["queued", "drawing", "drying", "done"]


def test_a_failed_job_has_a_reason_and_a_documented_code(mill: RunningEmulator) -> None:
    (job,) = make(mill, 1)
    mill.fail(job)
    told = ask(mill, "GET", f"/v1/jobs/{job}")
    assert told["state"] == {
        "word": "torn", "reason": "the emulator made this job fail", "code": "paper_torn",
    }  # fmt: skip
    assert told["picture"] is None


def test_a_cancelled_job_has_its_own_word_and_costs_what_it_cost(mill: RunningEmulator) -> None:
    (job,) = make(mill, 1)
    assert ask(mill, "POST", f"/v1/jobs/{job}/stop")["state"]["word"] == "stopped"
    assert ask(mill, "GET", f"/v1/jobs/{job}")["state"]["word"] == "stopped"
    mill.finish_jobs()
    assert mill.jobs()[0].state == "cancelled"
    assert [each.kind for each in mill.ledger()] == ["charge"]


def test_a_finished_job_is_not_cancelled_any_more(mill: RunningEmulator) -> None:
    (job,) = make(mill, 1)
    mill.finish_jobs()
    assert ask(mill, "POST", f"/v1/jobs/{job}/stop")["state"]["word"] == "done"


def test_the_account_is_told_at_its_documented_places(mill: RunningEmulator) -> None:
    make(mill, 2)
    assert ask(mill, "GET", "/v1/credits") == {"account": {"credits": 97, "plan": "Large"}}
    assert ask(mill, "GET", "/v1/changes") == [{"id": 1, "sum": -3}]
    assert ask(mill, "POST", "/v1/cost", {"model": "paint", "n": 4}) == {"credits": 6}
