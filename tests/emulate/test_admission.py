"""Who may call what: host, key, scope and plan, in the envelope of each provider."""

from collections.abc import Mapping

import httpx2
import pytest

from ratecard.testing import running

ZEN = "/api/public/v1"
BEARER = {"Authorization": "Bearer emulator-key"}
CLIPRISE_HOST = {"Host": "business.api.cliprise.app"}


@pytest.mark.parametrize(
    ("provider", "path", "headers", "status", "body"),
    [
        ("zencreator", f"{ZEN}/balance", {}, 401, {"code": "missing_api_key"}),
        (
            "zencreator",
            f"{ZEN}/balance",
            {"Authorization": "Bearer no"},
            401,
            {"code": "invalid_api_key"},
        ),
        (
            "zencreator",
            f"{ZEN}/balance",
            {"Authorization": "Bearer"},
            401,
            {"code": "missing_api_key"},
        ),
        (
            "zencreator",
            f"{ZEN}/balance",
            {"Authorization": "emulator-key"},
            401,
            {"code": "missing_api_key"},
        ),
        (
            "zencreator",
            f"{ZEN}/balance",
            {"Authorization": "Bearer emulator-key.admin"},
            401,
            {"code": "invalid_api_key"},
        ),
        ("celebifyai", "/api/v1/account", {}, 401, {"code": "unauthorized"}),
        (
            "creativeai",
            "/v1/models",
            {"Authorization": "Bearer no"},
            401,
            {"code": "authentication_error"},
        ),
    ],
)
def test_a_key_is_needed(
    provider: str, path: str, headers: Mapping[str, str], status: int, body: Mapping[str, str]
) -> None:
    with running(provider) as emulator:
        answer = httpx2.get(f"{emulator.base_url}{path}", headers=headers)
    assert answer.status_code == status
    assert answer.json()["error"].items() >= body.items()
    assert answer.json()["error"]["message"]


def test_a_provider_without_codes_says_only_what_is_wrong() -> None:
    with running("progressive-robot") as emulator:
        answer = httpx2.get(f"{emulator.base_url}/api/keys")
        public = httpx2.get(f"{emulator.base_url}/api/pricing")
    assert (answer.status_code, answer.json()) == (401, {"error": "the API key is missing"})
    assert public.status_code == 200


def test_a_key_in_the_query_counts_where_the_docs_put_it() -> None:
    path = "/app/cliprise/status"
    with running("cliprise") as emulator:
        url = f"{emulator.base_url}{path}"
        for params in ({"taskId": "t"}, {"taskId": "t", "apiKey": "no"}):
            answer = httpx2.get(url, params=params, headers={**BEARER, **CLIPRISE_HOST})
            assert (answer.status_code, answer.json()) == (400, {"msg": "invalid_api_key"})
        params = {"taskId": "t", "apiKey": emulator.key}
        answer = httpx2.get(url, params=params, headers=CLIPRISE_HOST)
    assert (answer.status_code, answer.json()) == (400, {"msg": "invalid_taskId"})


@pytest.mark.parametrize("host", ["127.0.0.1", "business.api.cliprise.app:443", "evil.example"])
def test_another_host_is_refused_before_the_key_is_looked_at(host: str) -> None:
    with running("cliprise") as emulator:
        answer = httpx2.post(f"{emulator.base_url}/app/cliprise/generate", headers={"Host": host})
    assert (answer.status_code, answer.json()) == (400, {"msg": "method_not_allowed"})


def test_a_key_carries_only_its_scope() -> None:
    reads = {"Authorization": "Bearer emulator-key.read"}
    starts = {"Authorization": "Bearer emulator-key.generate"}
    file = {"file": ("a.png", b"\x89PNG", "image/png")}
    with running("zencreator") as emulator:
        with httpx2.Client(base_url=emulator.base_url) as http:
            assert http.get(f"{ZEN}/balance", headers=reads).status_code == 200
            uploaded = http.post(
                f"{ZEN}/assets", headers=starts, data={"media_type": "image/png"}, files=file
            )
            job = {"tool": "upscaler", "input": {"image_asset": uploaded.json()["asset_id"]}}
            started = http.post(f"{ZEN}/generations", headers=starts, json=job)
            assert started.status_code < 300
            refused = [
                http.get(f"{ZEN}/balance", headers=starts),
                http.post(f"{ZEN}/generations", headers=reads, json=job),
            ]
        assert len(emulator.charges()) == 1
    for each in refused:
        assert (each.status_code, each.json()["error"]["code"]) == (403, "insufficient_scope")


@pytest.mark.parametrize(
    ("plan", "voices", "orgs"),
    [("Free", 403, 403), ("Creator", 200, 403), ("Pro", 200, 200), (None, 200, 200)],
)
def test_a_plan_opens_what_its_tier_includes(plan: str | None, voices: int, orgs: int) -> None:
    with running("progressive-robot", plan=plan) as emulator:
        answers = [
            httpx2.get(f"{emulator.base_url}{path}", headers=BEARER).status_code
            for path in ("/api/tts/voices", "/api/orgs")
        ]
    assert answers == [voices, orgs]


@pytest.mark.parametrize(
    ("plan", "frames", "status"),
    [("Free", 81, 200), ("Free", 82, 403), ("Pro", 301, 200), ("Pro", 302, 403), (None, 999, 200)],
)
def test_a_plan_bounds_the_frames_of_a_video(plan: str | None, frames: int, status: int) -> None:
    body = {"prompt": "A lake", "frames": frames}
    with running("progressive-robot", plan=plan) as emulator:
        answer = httpx2.post(f"{emulator.base_url}/api/generate", headers=BEARER, json=body)
        assert len(emulator.charges()) == (status == 200)
    assert answer.status_code == status
    if status == 403:
        most = {"Free": 81, "Pro": 301}[str(plan)]
        said = f"frames: {frames} is more than the {most} of the plan {plan}"
        assert answer.json() == {"error": said}


def test_a_plan_without_the_api_opens_nothing() -> None:
    with running("celebifyai", plan="Free") as emulator:
        answer = httpx2.get(f"{emulator.base_url}/api/v1/models", headers=BEARER)
    assert answer.status_code == 401
    assert "Free" in answer.json()["error"]["message"]


def test_another_key_may_be_set() -> None:
    with running("celebifyai", key="cel_test") as emulator:
        url = f"{emulator.base_url}/api/v1/models"
        assert httpx2.get(url, headers={"Authorization": "Bearer cel_test"}).status_code == 200
        assert httpx2.get(url, headers=BEARER).status_code == 401
