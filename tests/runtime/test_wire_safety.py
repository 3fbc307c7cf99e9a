"""Arguments cannot leave the place that the docs give them: no other path, no other header."""

from dataclasses import replace

import pytest
from tests.runtime.sample.wire import PROVIDER
from tests.runtime.sessions import session

from ratecard_runtime import errors
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.provider import ProviderInfo
from ratecard_runtime.files.places import result_request
from ratecard_runtime.request.prepare import prepare_call

BAD_SEGMENTS = ["", ".", "..", "a/b", "../../admin", "a\\b", "a?b", "a#b", "a\nb", "a\x00b"]


@pytest.mark.parametrize("segment", BAD_SEGMENTS)
def test_an_id_cannot_leave_its_segment(segment: str) -> None:
    """With credentials on board, a path goes where the docs say and nowhere else."""
    with pytest.raises(errors.InvalidRequest, match=r"in a path|part of a path"):
        prepare_call(session(), _READ, {"id": segment})


@pytest.mark.parametrize(
    ("given", "sent"),
    [("a b", "a%20b"), ("%2e%2e", "%252e%252e"), ("ü", "%C3%BC"), (7, "7"), ("a:b;c", "a%3Ab%3Bc")],
)
def test_an_id_is_one_encoded_segment(given: object, sent: str) -> None:
    """Everything else is encoded."""
    request = prepare_call(session(), _READ, {"id": given})
    assert request.url == f"https://business.api.cliprise.app/v1/items/{sent}/files"


_READ: Operation[object] = Operation(
    "read", "GET", "/v1/items/{id}/files", effect="read", parameters={"id": "path.id"}
)


def test_a_missing_id_is_refused() -> None:
    """A placeholder never reaches the wire."""
    with pytest.raises(errors.InvalidRequest, match="read: id: is required"):
        prepare_call(session(), _READ, {})


@pytest.mark.parametrize("value", ["a\r\nX-Admin: 1", "a\nb", "ü", "a\x7f"])
def test_a_header_stays_on_its_line(value: str) -> None:
    """No line break and nothing but printable ASCII."""
    with pytest.raises(errors.InvalidRequest, match="printable ASCII on one line"):
        prepare_call(session(), _TRACED, {"trace": value})


_TRACED: Operation[object] = Operation(
    "edit", "POST", "/v1/edit", effect="free", parameters={"trace": "header.X-Trace"}
)


def test_a_header_has_one_value() -> None:
    """Two arguments may go to one; a key of the caller's own is the only one that is sent."""
    operation: Operation[object] = Operation(
        "make",
        "POST",
        "/v1/make",
        effect="paid",
        parameters={"key": "header.Idempotency-Key"},
        idempotency_header="Idempotency-Key",
    )
    for given in ({"key": "a"}, {"idempotency_key": "a"}, {"key": "a", "idempotency_key": "a"}):
        headers = prepare_call(session(), operation, given).headers
        assert [value for name, value in headers if name == "Idempotency-Key"] == ["a"]
    with pytest.raises(errors.InvalidRequest, match="Idempotency-Key is given two values"):
        prepare_call(session(), operation, {"key": "a", "idempotency_key": "b"})


@pytest.mark.parametrize("header", ["Idempotency-Key", None])
def test_a_form_with_a_key_is_the_same_when_the_call_is_made_again(header: str | None) -> None:
    """So providers see one body with one key, and what separates its parts stands in none."""
    operation: Operation[object] = Operation(
        "make",
        "POST",
        "/v1/make",
        effect="paid",
        parameters={"text": "form.text", "file": "file.file"},
        idempotency_header=header,
    )

    def content(file: bytes) -> bytes:
        return prepare_call(session(), operation, {"text": "A lake", "file": file}).content

    is_same = content(b"pixels") == content(b"pixels")
    assert is_same is (header is not None)
    (first, *_), (other, *_) = (content(each).split(b"\r\n") for each in (b"a", b"b"))
    assert first != other


def test_an_empty_key_is_refused() -> None:
    """It would let a repeat charge twice."""
    operation: Operation[object] = Operation(
        "make", "POST", "/v1/make", effect="paid", idempotency_header="Idempotency-Key"
    )
    with pytest.raises(errors.InvalidRequest, match="idempotency_key: a header takes"):
        prepare_call(session(), operation, {"idempotency_key": ""})


INSIDE = [
    "http://127.0.0.1/a", "http://localhost:8080/a", "http://a.localhost/a", "http://[::1]/a",
    "http://169.254.169.254/latest/meta-data", "http://10.0.0.7/a", "http://192.168.1.1/a",
    "http://172.16.0.1/a", "http://100.64.0.1/a", "http://0.0.0.0/a", "http://2130706433/a",
    "http://0x7f.1/a", "http://[::ffff:127.0.0.1]/a", "http://[fe80::1]/a",
    "http://[fd00::1]/a", "http://127。0。0。1/a", "http://169\uff0e254\uff0e169\uff0e254/a", "http://127.0.0.1./a",
    "http://LOCALHOST。/a", "http://[::127.0.0.1]/a", "http://[64:ff9b::a9fe:a9fe]/a",
    "http://[2002:7f00:1::]/a", "http://[fec0::1]/a", "http://224.0.0.1/a", "http://[ff02::1]/a",
    "http://[fe80::1%25lo]/a",
]  # fmt: skip
ANYWHERE: ProviderInfo = replace(PROVIDER, result_hosts=None)


@pytest.mark.parametrize("url", INSIDE)
def test_a_result_is_not_fetched_from_inside_the_network(url: str) -> None:
    """A provider could let the client read what only this machine can reach."""
    with pytest.raises(errors.DownloadFailed, match="no public address"):
        result_request(session(ANYWHERE), url)


PUBLIC = [
    "https://cdn.example.com/a", "http://8.8.8.8/a", "http://1.1/a", "http://[::ffff:8.8.8.8]/a",
    "http://[64:ff9b::808:808]/a",
]  # fmt: skip


@pytest.mark.parametrize("url", PUBLIC)
def test_a_result_is_fetched_from_any_public_address(url: str) -> None:
    """Names are looked up where the connection is made."""
    assert result_request(session(ANYWHERE), url).url == url


@pytest.mark.parametrize("url", INSIDE)
def test_a_provider_inside_the_network_has_its_results_there(url: str) -> None:
    """A server for tests, or one of one's own."""
    here = replace(session(ANYWHERE), base_url="http://127.0.0.1:9000")
    assert result_request(here, url).url == url


NOWHERE = ["http://a:0/", "http://a:65536/", "http://a:b/", "http:///a", "http://0177.0.0.1/a"]


@pytest.mark.parametrize("url", NOWHERE)
def test_a_result_has_a_host_and_a_port(url: str) -> None:
    """What no connection can be made to is refused before one is tried."""
    with pytest.raises(errors.DownloadFailed, match="no web address"):
        result_request(session(ANYWHERE), url)
