"""Loaded into schemathesis: two things that it cannot see by itself.

It judges by HTTP statuses alone. Some providers say "wrong key" with 400, or "a field is missing"
with 200. For those, and only for those, an answer whose body carries a documented error counts as
the usual status of that kind of error. The document itself says which errors there are.

It spoils a form by making a text a number, and knows that the form is as good as before once it is
sent, where numbers are texts. With a file in the form it does not, for its validator cannot read
files: it is shown a text in their place.
"""

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import schemathesis
from schemathesis.core.transport import Response
from schemathesis.generation.case import Case
from schemathesis.specs.openapi import checks
from schemathesis.transport.serialization import Binary

MEANING: dict[str, tuple[int, ...]] = {
    "authentication": (401, 403),
    "not_found": (404,),
    "invalid_request": (400, 422),
    "insufficient_credits": (402,),
}
"""The statuses that say by themselves what kind of error it is; the first stands in."""

translations: dict[tuple[int, str], int] = {}
places: list[str] = []


@schemathesis.hook
def before_load_schema(_: object, raw_schema: dict[str, Any]) -> None:
    """Read the documented errors, and document the statuses that stand in for them."""
    errors = raw_schema["x-ratecard"]["errors"]
    places[:] = errors["code"]
    for known in errors["known"]:
        meaning = MEANING.get(known["kind"], (known["status"],))
        if known["code"] and known["status"] not in meaning:
            translations[known["status"], known["code"]] = meaning[0]
    answer = {
        "description": "Stands in for a documented error.",
        "content": {"application/json": {}},
    }
    for item in raw_schema["paths"].values():
        for operation in item.values():
            for status in translations.values():
                operation["responses"].setdefault(str(status), answer)


def meant(status: int, content: bytes) -> int:
    """The status that an answer means."""
    for code in _codes(content):
        if (status, code) in translations:
            return translations[status, code]
    return status


def _codes(content: bytes) -> Iterator[str]:
    try:
        body = json.loads(content)
    except ValueError:
        return
    for place in places:
        value = body
        for key in place.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(value, str | int):
            yield str(value)


_from_requests = Response.from_requests.__func__


def from_requests(cls: type[Response], *given: Any, **named: Any) -> Response:
    """The answer as schemathesis sees it."""
    response = _from_requests(cls, *given, **named)
    if translations:
        response.status_code = meant(response.status_code, response.content)
    return response


Response.from_requests = classmethod(from_requests)

_form_is_valid_as_sent = checks._form_body_is_valid_as_sent


def form_is_valid_as_sent(response: Response, case: Case, media_type: str) -> bool:
    """Whether a form is valid as it is sent, whatever its files hold."""
    body = case.body
    if isinstance(body, dict):
        body = {name: without_files(value) for name, value in body.items()}
    seen = SimpleNamespace(body=body, operation=case.operation)  # all that it looks at
    return _form_is_valid_as_sent(response, seen, media_type)


def without_files(value: Any) -> Any:
    """A value of a form, with a text in place of each file."""
    if isinstance(value, list):
        return [without_files(each) for each in value]
    return "" if isinstance(value, bytes | Binary) else value


checks._form_body_is_valid_as_sent = form_is_valid_as_sent
