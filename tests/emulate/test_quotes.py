"""Operations that tell a price before the call: the same credits that the call is charged."""

from collections.abc import Iterator

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running


@pytest.fixture(scope="module")
def studio() -> Iterator[RunningEmulator]:
    with running("progressive-robot", limits=False) as started:
        yield started


def cost(studio: RunningEmulator, **query: str) -> httpx2.Response:
    headers = {"Authorization": f"Bearer {studio.key}"}
    url = f"{studio.base_url}/api/generation-cost"
    return httpx2.get(url, params=query, headers=headers)


@pytest.mark.parametrize(
    ("model", "credits"),
    # Worked costs of the docs for 41 frames and 4 steps
    [("wan-t2v", 21), ("ltx-t2v", 16), ("ltx-quality", 27), ("liveportrait", 13), ("v2v", 3)],
)
def test_a_quote_is_the_worked_cost_of_the_docs(
    studio: RunningEmulator, model: str, credits: int
) -> None:
    studio.reset()
    answer = cost(studio, model=model, frames="41", steps="4")
    assert (answer.status_code, answer.json()) == (200, {"credits": credits})
    assert studio.ledger() == ()


def test_a_quote_is_what_the_call_is_charged(studio: RunningEmulator) -> None:
    studio.reset()
    quoted = cost(studio, model="hunyuan-t2v", frames="81", steps="20").json()["credits"]
    headers = {"Authorization": f"Bearer {studio.key}"}
    body = {"model": "hunyuan-t2v", "prompt": "A lake", "frames": 81, "steps": 20}
    httpx2.post(f"{studio.base_url}/api/generate", json=body, headers=headers)
    (charge,) = studio.charges()
    assert charge.amount == quoted == 37  # ceil(12 + 81 * 0.20 + 20 * 0.40)


def test_an_unknown_model_has_no_price(studio: RunningEmulator) -> None:
    answer = cost(studio, model="no-such-model", frames="41", steps="4")
    assert answer.status_code == 404
    assert answer.json()["error"] == "there is no model 'no-such-model'"


def test_a_price_that_the_docs_do_not_fix_is_the_one_that_is_made_up() -> None:
    with running("creativeai") as emulator:
        headers = {"Authorization": f"Bearer {emulator.key}"}
        for body in ({"model": "kling-v3"}, {"prompt": "A lake"}):
            url = f"{emulator.base_url}/api/v1/model/calculate"
            answer = httpx2.post(url, json=body, headers=headers)
            assert answer.json() == {"credits": 10}
        assert emulator.ledger() == ()
