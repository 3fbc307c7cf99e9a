"""Limits: calls in a window of time, unfinished jobs, and the headers that tell of them."""

import httpx2
import pytest

from ratecard.emulate.limits import LimitWindows
from ratecard.load import load_provider
from ratecard.resources import specs_folder
from ratecard.spec import Provider
from ratecard.testing import RunningEmulator, running


def _client(emulator: RunningEmulator, key: str | None = None) -> httpx2.Client:
    headers = {"Authorization": f"Bearer {key or emulator.key}"}
    return httpx2.Client(base_url=emulator.base_url, headers=headers)


def test_the_sixty_first_read_of_a_minute_is_refused() -> None:
    with running("zencreator") as emulator, _client(emulator) as http:
        left = [http.get("/api/public/v1/balance").headers["x-ratelimit-remaining"]]
        left += [http.get("/api/public/v1/tools").headers["x-ratelimit-remaining"] for _ in "12"]
        assert left == ["59", "58", "57"]
        statuses = {http.get("/api/public/v1/balance").status_code for _ in range(57)}
        assert statuses == {200}
        refused = http.get("/api/public/v1/tools")
        assert refused.status_code == 429
        assert refused.json()["error"]["code"] == "rate_limit_exceeded"
        assert refused.headers["x-ratelimit-remaining"] == "0"
        assert 50 <= int(refused.headers["retry-after"]) <= 60
        emulator.advance(int(refused.headers["retry-after"]))
        assert http.get("/api/public/v1/tools").status_code == 200


def test_each_api_key_has_a_window_of_its_own() -> None:
    with running("zencreator") as emulator:
        with _client(emulator) as http:
            answers = [http.get("/api/public/v1/balance") for _ in range(61)]
            assert answers[-1].status_code == 429
        with _client(emulator, f"{emulator.key}.read") as http:
            assert http.get("/api/public/v1/balance").status_code == 200


def test_the_window_slides() -> None:
    with running("zencreator") as emulator, _client(emulator) as http:
        for _ in range(30):
            http.get("/api/public/v1/balance")
        emulator.advance(40)
        for _ in range(30):
            http.get("/api/public/v1/balance")
        assert http.get("/api/public/v1/balance").status_code == 429
        emulator.advance(21)
        after = [http.get("/api/public/v1/balance").status_code for _ in range(31)]
        assert after == [200] * 30 + [429]


@pytest.mark.parametrize(("plan", "most"), [("Free", "10"), ("Pro", "100"), (None, "1000")])
def test_the_plan_sets_the_limit(plan: str | None, most: str) -> None:
    with running("creativeai", plan=plan) as emulator, _client(emulator) as http:
        answer = http.get("/v1/models")
        assert answer.headers["x-ratelimit-limit"] == most
        assert answer.headers["x-ratelimit-remaining"] == str(int(most) - 1)


def test_the_free_plan_of_creativeai_allows_ten_calls_in_a_minute() -> None:
    with running("creativeai", plan="Free") as emulator, _client(emulator) as http:
        statuses = [http.get("/v1/models").status_code for _ in range(11)]
        assert statuses == [200] * 10 + [429]


def test_reset_is_the_moment_at_which_a_call_leaves_the_window() -> None:
    with running("creativeai", plan="Free") as emulator, _client(emulator) as http:
        first = int(http.get("/v1/models").headers["x-ratelimit-reset"])
        emulator.advance(30)
        second = int(http.get("/v1/models").headers["x-ratelimit-reset"])
        assert second == first


def test_limits_can_be_lifted() -> None:
    with running("creativeai", plan="Free", limits=False) as emulator, _client(emulator) as http:
        answers = [http.get("/v1/models") for _ in range(15)]
        assert {each.status_code for each in answers} == {200}


def test_a_refused_call_does_not_count() -> None:
    windows = LimitWindows(_provider("zencreator"), None)
    taken = [windows.take("create_generation", "k", float(second)) for second in range(12)]
    assert taken == [None] * 10 + [50.0, 49.0]
    assert windows.take("create_generation", "k", 60.0) is None
    assert windows.take("create_generation", "k", 60.5) == 0.5


def test_the_tightest_of_several_limits_decides() -> None:
    windows = LimitWindows(_provider("creativeai"), "Pro")
    taken = [windows.take("video_generate", "k", 0.0) for _ in range(6)]
    assert taken == [None] * 5 + [60.0]
    assert windows.take("voice_generate", "k", 0.0) is None
    standing = windows.standing("video_generate", "k", 0.0)
    assert standing is not None
    assert (standing.limit, standing.remaining) == (5, 0)


def _provider(name: str) -> Provider:
    spec = load_provider(specs_folder() / name).spec
    assert spec is not None
    return spec.provider


def test_a_fourth_video_waits_until_one_of_three_has_ended() -> None:
    video = {"model": "auto", "prompt": "A lake"}
    with running("creativeai") as emulator, _client(emulator) as http:
        started = [http.post("/v1/video/generations", json=video) for _ in range(4)]
        assert [each.status_code for each in started] == [202, 202, 202, 429]
        assert started[3].json()["error"]["code"] == "rate_limit_exceeded"
        assert int(started[3].headers["retry-after"]) >= 1
        assert len(emulator.charges()) == 3
        emulator.fail(started[0].json()["id"])
        assert http.post("/v1/video/generations", json=video).status_code == 202


@pytest.mark.parametrize(("plan", "most"), [("Base", 4), ("Plus", 6), ("Pro", 10)])
def test_the_plan_sets_how_many_generations_may_run(plan: str, most: int) -> None:
    picture = {"prompt": "A lake"}
    address = "/api/v1/images/generate/z-image"
    with running("celebifyai", plan=plan) as emulator, _client(emulator) as http:
        statuses = [http.post(address, json=picture).status_code for _ in range(most + 1)]
        assert statuses == [200] * most + [429]
        assert http.get("/api/v1/images").status_code == 200
        emulator.finish_jobs()
        assert http.post(address, json=picture).status_code == 200
