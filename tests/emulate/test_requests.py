"""What a request must be: path, method, media type, body, parameters and fields."""

import gzip
import socket
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import httpx2
import pytest

from ratecard.testing import RunningEmulator, running

JSON = "application/json"
IMAGES = "/v1/images/generations"
EDITS = "/v1/images/edits"


def client(emulator: RunningEmulator, **headers: str) -> httpx2.Client:
    headers |= {"Authorization": f"Bearer {emulator.key}"}
    return httpx2.Client(base_url=emulator.base_url, headers=headers)


@pytest.fixture(scope="module")
def creative() -> Iterator[httpx2.Client]:
    with running("creativeai", limits=False) as emulator, client(emulator) as http:
        yield http


def test_an_unknown_path_is_not_found_in_the_envelope(creative: httpx2.Client) -> None:
    for path in ("/", "/v1", "/v1/models/", "/v1//models", "/v1/images/generations/9", "/%2e%2e"):
        answer = creative.get(path)
        assert answer.status_code == 404, path
        assert answer.json()["error"]["message"].startswith("nothing is at /")


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "COPY"])
def test_another_method_is_refused_with_those_allowed(creative: httpx2.Client, method: str) -> None:
    answer = creative.request(method, "/v1/models")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
    assert answer.json()["error"]["message"] == f"{method} is not allowed here"


def test_options_and_head(creative: httpx2.Client) -> None:
    options = creative.options("/v1/models")
    assert (options.status_code, options.headers["allow"], options.content) == (
        204,
        "GET, HEAD",
        b"",
    )
    head, get = creative.head("/v1/models"), creative.get("/v1/models")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == get.headers["content-length"]


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"",
        b"nonsense",
        b"[1,]",
        b'{"title": NaN}',
        b'{"title": 1e400}',
        b'{"title": "\\ud800"}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
    ids=["open", "empty", "words", "comma", "nan", "infinite", "half", "bytes", "deep"],
)
def test_a_body_that_is_no_json_is_refused(creative: httpx2.Client, content: bytes) -> None:
    path = "/api/generate/compose"
    answer = creative.post(path, content=content, headers={"Content-Type": JSON})
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "invalid_request_error"
    said = "the body is not JSON" if content else "the body is missing"
    assert answer.json()["error"]["message"] == said


@pytest.mark.parametrize("media_type", ["text/plain", "application/xml", "multipart/form-data"])
def test_another_media_type_is_refused(creative: httpx2.Client, media_type: str) -> None:
    answer = creative.post(IMAGES, content=b"{}", headers={"Content-Type": media_type})
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].endswith(f"must be {JSON}")


def test_a_documented_status_for_another_media_type() -> None:
    headers = {"Content-Type": JSON}
    with running("zencreator") as emulator, client(emulator) as http:
        answer = http.post("/api/public/v1/assets", content=b"{}", headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "unsupported_media_type")


@pytest.mark.parametrize("media_type", [f"{JSON}; charset=utf-8", "APPLICATION/JSON"])
def test_parameters_and_case_of_a_media_type_do_not_matter(
    creative: httpx2.Client, media_type: str
) -> None:
    headers = {"Content-Type": media_type}
    assert creative.post(IMAGES, content=b'{"prompt":"a"}', headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"prompt": "a", "n": 5}, "n: 5 is greater than the maximum of 4"),
        ({"prompt": "a", "n": "2"}, 'n: "2" is not of type "integer"'),
        ({"prompt": "a", "quality": "best"}, 'quality: "best" is not one of "standard" or "hd"'),
        ({"model": "dall-e-9", "prompt": "a"}, "model: there is no model 'dall-e-9'"),
        ({"model": 7, "prompt": "a"}, "model: must be a text"),
        ({"prompt": "a", "colour": 1}, 'has no field "colour"'),
        ({"prompt": "a", "style_reference_url": "no"}, "style_reference_url: is not an address"),
    ],
)
def test_a_wrong_field_is_named(
    creative: httpx2.Client, body: Mapping[str, object], message: str
) -> None:
    answer = creative.post(IMAGES, json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == message


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("/api/v1/images/generate/celebify-pro", {}, "missing_prompt"),
        ("/api/v1/images/generate/nobody", {"prompt": "a"}, "invalid_model"),
        ("/api/v1/upscale/image", {"image_url": "no"}, "invalid_url"),
    ],
)
def test_codes_say_which_mistake_it_was(path: str, body: Mapping[str, str], code: str) -> None:
    with running("celebifyai", limits=False) as emulator, client(emulator) as http:
        answer = http.post(path, json=body)
        broken = http.post(path, content=b"{", headers={"Content-Type": JSON})
        assert emulator.charges() == ()
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)
    assert (broken.status_code, broken.json()["error"]["code"]) == (400, "invalid_json")


def test_mistakes_are_told_in_a_body_with_the_status_200() -> None:
    path = "/app/cliprise/generate"
    call = {"model": "z-image", "callBackUrl": "https://x.test/", "input": {"prompt": "a"}}
    host = "business.api.cliprise.app"
    with running("cliprise", limits=False) as emulator, client(emulator, Host=host) as http:
        missing = http.post(path, json=call)
        wrong = http.post(path, json={**call, "input": {"prompt": "a", "aspect_ratio": "2:1"}})
        unknown = http.post(path, json={**call, "model": "nobody"})
        assert emulator.charges() == ()
    assert (missing.status_code, missing.json()) == (
        200,
        {"code": 400, "msg": "This field is required"},
    )
    assert (wrong.status_code, wrong.json()["code"]) == (200, 400)
    assert wrong.json()["msg"].startswith('input.aspect_ratio: "2:1" is not one of')
    assert (unknown.status_code, unknown.json()) == (400, {"msg": "invalid_model_id"})


def test_a_form_has_typed_fields_and_files(creative: httpx2.Client) -> None:
    data = {"model": "seedream-v4.5-edit", "prompt": "A hat"}
    files = {"image": ("a.png", b"\x89PNG", "image/png")}
    assert creative.post(EDITS, data=data, files=files).status_code == 200
    wrong = creative.post(EDITS, data={**data, "model": "nobody"}, files=files)
    assert wrong.json()["error"]["message"].startswith('model: "nobody" is not one of')
    broken = creative.post(
        EDITS, content=b"--x\r\n", headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert broken.status_code == 400


def test_texts_of_a_query_are_typed() -> None:
    with running("celebifyai", limits=False) as emulator, client(emulator) as http:
        assert http.get("/api/v1/images", params={"limit": "20"}).status_code == 200
        for limit in ("0", "101", "many", "1.5", ""):
            assert http.get("/api/v1/images", params={"limit": limit}).status_code == 400


def test_a_body_that_ends_early_is_no_call() -> None:
    with running("creativeai", limits=False) as emulator:
        address = urlsplit(emulator.base_url)
        assert address.hostname is not None
        with socket.create_connection((address.hostname, address.port or 0)) as opened:
            head = f"POST {IMAGES} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {emulator.key}\r\n"
            opened.sendall(f"{head}Content-Length: 100\r\n\r\n".encode() + b'{"prompt": "a"}')
        with client(emulator) as http:
            assert http.get("/v1/models").status_code == 200
        assert [each.path for each in emulator.requests()] == ["/v1/models"]
        assert emulator.charges() == ()


def test_a_body_that_is_far_too_large_is_refused_unread() -> None:
    with running("zencreator") as emulator, client(emulator) as http:
        chunk = bytes(2**20)
        answer = http.post("/api/public/v1/assets", content=(chunk for _ in range(140)))
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "payload_too_large")


def test_compressed_bodies_are_no_json(creative: httpx2.Client) -> None:
    headers = {"Content-Type": JSON, "Content-Encoding": "gzip"}
    answer = creative.post(IMAGES, content=gzip.compress(b'{"prompt":"a"}'), headers=headers)
    assert answer.status_code == 400
