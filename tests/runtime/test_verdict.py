"""Which error an answer is, by table."""

import pickle
from dataclasses import dataclass
from decimal import Decimal

import pytest
from tests.runtime.sample import wire
from tests.runtime.sessions import KEY, response, session

from ratecard_runtime import errors
from ratecard_runtime.answer.answer import read_answer
from ratecard_runtime.answer.shown import excerpt
from ratecard_runtime.answer.verdict import error_of
from ratecard_runtime.description.operations import Operation
from ratecard_runtime.description.provider import ErrorRules, KnownError, ProviderInfo
from ratecard_runtime.facts import MayHaveCharged
from ratecard_runtime.network.messages import Response

DETAILED = ProviderInfo(
    id="acme",
    name="Acme",
    base_url="https://api.acme.example",
    key_env="ACME_API_KEY",
    version="1.0.0",
    errors=ErrorRules(
        code=("error.code",),
        message=("error.message",),
        required_credits=("error.details.required",),
        available_credits=("error.details.available",),
        request_id_headers=("X-Request-Id",),
        known=(
            KnownError(402, "insufficient_credits", "insufficient_credits"),
            KnownError(422, "nsfw", "content_rejected"),
            KnownError(500, "job_started_anyway", "server", accepted=True),
        ),
    ),
)

PAID: Operation[object] = Operation("make", "POST", "/make", effect="paid")
FILE: Operation[object] = Operation("file", "GET", "/file", effect="read", bytes_answer=True)


@dataclass(frozen=True)
class Case:
    """An answer to a paid call, and the error that it is."""

    answer: Response
    error: type[errors.APIError] | None
    code: str | None = None
    message: str = ""
    charged: MayHaveCharged = "no"


CLIPRISE = {
    "an accepted task": Case(response(200, [{"code": 200, "taskId": "a"}]), None),
    "an accepted task, bare": Case(response(200, {"code": 200, "taskId": "a"}), None),
    "a success code in quotes": Case(response(200, {"code": "200", "taskId": "a"}), None),
    "an error inside HTTP 200": Case(
        response(200, {"code": 400, "msg": "This field is required", "data": None}),
        errors.RequestRejected,
        "This field is required",
        "This field is required",
        "unknown",
    ),
    "the same in a list": Case(
        response(200, [{"code": 400, "msg": "no", "data": None}]),
        errors.RequestRejected,
        "no",
        "no",
        "unknown",
    ),
    "a status as text": Case(
        response(200, {"code": "402", "msg": "no"}),
        errors.InsufficientCredits,
        *("no", "no", "unknown"),
    ),
    "a server error inside HTTP 200": Case(
        response(200, {"code": 500, "msg": "oops"}), errors.ServerError, "oops", "oops", "unknown"
    ),
    "a code that is no status": Case(
        response(200, {"code": "E17", "msg": "no"}),
        errors.RequestRejected,
        "no",
        "no",
        "unknown",
    ),
    "too few credits inside HTTP 200": Case(
        response(200, {"msg": "insufficient_credits", "action_url": "https://cliprise.app"}),
        errors.InsufficientCredits,
        "insufficient_credits",
        "insufficient_credits",
    ),
    "a wrong key, which has no status of its own": Case(
        response(400, {"msg": "invalid_api_key"}),
        errors.AuthenticationError,
        "invalid_api_key",
        "invalid_api_key",
    ),
    "a wrong Host, with an empty body": Case(response(400), errors.RequestRejected),
    "an HTML page": Case(
        response(200, b"<html><body>Down for\n maintenance</body></html>"),
        errors.MalformedResponse,
        None,
        "an HTML page: <html><body>Down for maintenance</body></html>",
        "unknown",
    ),
    "an empty success": Case(
        response(200), errors.MalformedResponse, None, "an empty body", "unknown"
    ),
    "a body cut short": Case(
        response(200, b'[{"code": 200, "taskId": "f110'),
        errors.MalformedResponse,
        None,
        'a body that is not JSON: [{"code": 200, "taskId": "f110',
        "unknown",
    ),
    "JSON with NaN": Case(
        response(200, b'{"code": NaN}'),
        errors.MalformedResponse,
        None,
        'a body that is not JSON: {"code": NaN}',
        "unknown",
    ),
    "a redirect": Case(
        response(302, b"", {"Location": "https://elsewhere.example"}),
        errors.MalformedResponse,
        None,
        "a redirect, not followed",
        "unknown",
    ),
    "an HTML page with 502": Case(
        response(502, b"<html>"), errors.ServerError, None, "", charged="unknown"
    ),
    "a status of no meaning": Case(response(418), errors.APIError, charged="unknown"),
}


@pytest.mark.parametrize("name", CLIPRISE)
def test_answers_of_a_provider_with_errors_inside_success(name: str) -> None:
    """Each answer to a paid call is a success or its own kind of error."""
    case = CLIPRISE[name]
    verdict = error_of(session(), wire.GENERATE, read_answer(case.answer))
    if case.error is None:
        assert verdict is None
        return
    assert verdict is not None
    found = verdict.error
    assert type(found) is case.error
    assert (found.code, found.message, found.may_have_charged) == (
        case.code,
        case.message,
        case.charged,
    )


STATUSES = [
    (400, errors.RequestRejected),
    (401, errors.AuthenticationError),
    (402, errors.InsufficientCredits),
    (403, errors.PermissionDenied),
    (404, errors.NotFound),
    (409, errors.ConflictError),
    (413, errors.PayloadTooLarge),
    (415, errors.UnsupportedMedia),
    (422, errors.RequestRejected),
    (429, errors.RateLimited),
    (500, errors.ServerError),
    (503, errors.ServerError),
]


@pytest.mark.parametrize(("status", "error"), STATUSES)
def test_a_status_alone_decides_where_the_code_is_unknown(
    status: int, error: type[errors.APIError]
) -> None:
    """Undocumented errors still have the class of their reaction."""
    verdict = error_of(session(DETAILED), PAID, read_answer(response(status, {"oops": 1})))
    assert verdict is not None
    assert type(verdict.error) is error


def test_a_code_decides_before_the_status() -> None:
    """`nsfw` is a matter of content, although 422 is a matter of values."""
    body = {"error": {"code": "nsfw", "message": "Not this."}}
    verdict = error_of(session(DETAILED), PAID, read_answer(response(422, body)))
    assert verdict is not None
    assert type(verdict.error) is errors.ContentRejected


def test_credits_and_request_id_are_read() -> None:
    """Numbers exactly as printed, the id from the documented header."""
    body = {
        "error": {
            "code": "insufficient_credits",
            "message": "Too few.",
            "details": {"required": 2.2, "available": "0.10"},
        }
    }
    answer = read_answer(response(402, body, {"x-request-id": "req-9"}))
    verdict = error_of(session(DETAILED), PAID, answer)
    assert verdict is not None
    found = verdict.error
    assert isinstance(found, errors.InsufficientCredits)
    assert (found.required, found.available) == (Decimal("2.2"), Decimal("0.10"))
    assert str(found) == ("POST /make answered 402: insufficient_credits: Too few. (request req-9)")


def test_an_error_may_say_that_the_call_was_taken() -> None:
    """`accepted` in the spec reaches the caller."""
    body = {"error": {"code": "job_started_anyway", "message": "Hm."}}
    verdict = error_of(session(DETAILED), PAID, read_answer(response(500, body)))
    assert verdict is not None
    assert verdict.error.may_have_charged == "unknown"
    assert str(verdict.error).endswith("; it may have been charged")


def test_a_file_need_not_be_json() -> None:
    """An operation that answers with bytes is not judged by them."""
    assert error_of(session(), FILE, read_answer(response(200, b"\x00\x01"))) is None


def test_a_key_that_is_echoed_is_masked() -> None:
    """Also in the body that the exception carries."""
    body = {"msg": f"unknown key {KEY}", "sent": {"apiKey": KEY}}
    verdict = error_of(session(), wire.STATUS, read_answer(response(400, body)))
    assert verdict is not None
    found = verdict.error
    assert KEY not in f"{found} {found!r} {found.body} {found.excerpt} {found.details}"
    assert found.message == "unknown key …"


def test_errors_can_be_pickled() -> None:
    """They cross process borders with what they carry."""
    verdict = error_of(session(), wire.GENERATE, read_answer(response(404, {"msg": "no"})))
    assert verdict is not None
    again = pickle.loads(pickle.dumps(verdict.error))
    assert isinstance(again, errors.NotFound)
    assert (again.status, again.message) == (404, "no")


HOSTILE = [
    b"[" * 200_000,
    b'{"a":' + b"9" * 5000 + b"}",
    b'"\xff\xfe"',
    b"\x00",
    b"null",
    b"[]",
    b"[[], []]",
    b"17",
    b'"text"',
]


@pytest.mark.parametrize("content", HOSTILE)
@pytest.mark.parametrize("status", [200, 300, 400, 500])
def test_no_answer_breaks_the_reader(content: bytes, status: int) -> None:
    """Whatever comes is a success or a typed error."""
    verdict = error_of(session(), wire.GENERATE, read_answer(response(status, content)))
    assert verdict is not None or status == 200


def test_an_excerpt_is_one_short_printable_line() -> None:
    """No control character of an answer reaches a terminal."""
    content = b"a\r\n\x1b[31mb\x00\xff" + b"c" * 10_000
    assert excerpt(session(), content) == "a [31mb\ufffd" + "c" * 492
