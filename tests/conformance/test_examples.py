"""Every printed request comes out of a method call; every printed answer survives its model.

What is sent goes to a recorder on loopback only, so that even a purchase can be called.
"""

import hmac
import json
import re
from collections.abc import Container, Mapping
from copy import copy
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest
from pydantic import BaseModel
from tests.conformance.packages import Call, Shell, package_of, reach
from tests.conformance.plain_yaml import Entry, entry, is_entry, items, read_yaml, text
from tests.conformance.recorder import Recorded, Recorder
from tests.conformance.spec import (
    FOLDERS,
    Endpoint,
    Field,
    Model,
    Spec,
    python_name,
    read_spec,
)
from tests.conformance.test_wire import legal, value_of
from tests.conformance.wire import client_values

from ratecard_runtime.answer.listing import Page
from ratecard_runtime.errors import APIError, SignatureMismatch

Shells = dict[tuple[str, bool], Shell]


@dataclass(frozen=True, kw_only=True, eq=False)
class Example:
    """One entry of examples.yaml with the spec that it belongs to."""

    spec: Spec
    entry: Entry


EXAMPLES = [
    Example(spec=read_spec(folder), entry=entry(each))
    for folder in FOLDERS
    for each in items(read_yaml(folder / "examples.yaml").get("examples"))
]


def named(key: str) -> list[object]:
    """The examples of one kind, each under its provider, title and item."""
    return [
        pytest.param(each, id=f"{each.spec.id}-{each.entry['title']}-{each.entry[key]}")
        for each in EXAMPLES
        if key in each.entry and "body" in each.entry
    ]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("example", named("item"))
def test_a_printed_request_comes_out_of_a_call(
    example: Example, is_async: bool, shells: Shells, recorder: Recorder, tmp_path: Path
) -> None:
    """JSON-equal; a form part by part; a query name by name; the path with its ids in it."""
    target = target_of(example.spec, text(example.entry["item"]))
    endpoint = target.endpoint if isinstance(target, Model) else target
    given = arguments(target, entry(example.entry.get("arguments")), tmp_path)
    if endpoint.entry["effect"] == "purchase":
        given["confirm"] = True
    once = {name: given.pop(name) for name in client_values(example.spec) if name in given}
    shell = copy(shells[example.spec.id, is_async])
    shell.client = cast("Call", reach(shell.client, "with_options"))(**once)

    shell.call(endpoint, target.python, **given)

    request = recorder.take()
    assert request.method == endpoint.method
    assert re.fullmatch(path_pattern(endpoint.path), request.path)
    keys = {text(entry(each)["name"]) for each in entry(example.spec.provider["auth"]).values()}
    expected = printed(example.entry["body"], endpoint)
    assert without(keys, sent(request, tmp_path)) == without(keys, expected)


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("example", named("operation"))
def test_a_printed_answer_is_kept_whole(
    example: Example, is_async: bool, shells: Shells, recorder: Recorder
) -> None:
    """A success by the class of its answer, which drops nothing; an error by its exception."""
    spec, body = example.spec, plain(example.entry["body"])
    endpoint = next(each for each in spec.endpoints if each.id == example.entry["operation"])
    status = int(str(example.entry.get("status", 200)))
    recorder.answer = (status, "application/json", json.dumps(body).encode())
    whole = {field.python: value_of(spec, endpoint, field) for field in endpoint.parameters}
    given = legal(endpoint.parameters, endpoint.rules, whole, {})
    shell = shells[spec.id, is_async]
    try:
        answer = shell.send(endpoint.python, **given)
    except APIError as error:
        assert is_error(spec, status, body), error
        assert error.body == body
        return
    is_opened = "unwrap" in endpoint.entry and "job" not in endpoint.entry
    assert kept(answer) == (unwrapped(body) if is_opened else body)


DELIVERIES = [
    pytest.param(spec, entry(delivery), id=f"{spec.id}-{entry(delivery)['event']}")
    for spec in map(read_spec, FOLDERS)
    for delivery in items(entry(spec.provider.get("webhooks")).get("deliveries"))
]


@pytest.mark.parametrize(("spec", "delivery"), DELIVERIES)
def test_a_printed_delivery_is_verified_and_kept_whole(spec: Spec, delivery: Entry) -> None:
    """Signed here as the docs say; one changed byte is refused."""
    hooks = entry(spec.provider["webhooks"])
    headers, signature = entry(hooks["headers"]), entry(hooks["signature"])
    body = json.dumps(plain(delivery["body"])).encode()
    assert (signature["over"], signature["encoding"]) == ("body", "hex")
    digest = hmac.new(b"secret", body, "sha256").hexdigest()
    given = {
        text(headers["event"]): delivery["event"],
        text(headers["delivery_id"]): delivery["delivery_id"],
        text(headers["signature"]): f"{signature.get('prefix', '')}{digest}",
    }
    webhooks = import_module(f"{package_of(spec).__name__}.webhooks")
    verify = cast("Call", reach(webhooks, "verify"))

    event = verify(body, given, "secret")

    assert reach(event, "type") in items(hooks["events"])
    assert (reach(event, "type"), reach(event, "id")) == (
        delivery["event"],
        delivery["delivery_id"],
    )
    assert reach(event, "data") == plain(delivery["body"])
    with pytest.raises(SignatureMismatch):
        verify(body + b" ", given, "secret")


def target_of(spec: Spec, item: str) -> Model | Endpoint:
    """The model, or the endpoint written as METHOD path, that a request is made with."""
    for endpoint in spec.endpoints:
        if f"{endpoint.method} {endpoint.path}" == item:
            return endpoint
    model = spec.model(item)
    assert model is not None, f"{item} cannot be called"
    return model


def arguments(target: Model | Endpoint, given: Entry, folder: Path) -> dict[str, object]:
    """The printed arguments under their Python names; a file is written where its name says."""
    fields = target.fields if isinstance(target, Model) else target.parameters
    by_name = {name: field for field in fields for name in (field.name, field.python)}
    found: dict[str, object] = {}
    for name, value in given.items():
        field = by_name.get(name)
        python = field.python if field else python_name(name)
        found[python] = _file(folder, text(value)) if _is_file(field) else plain(value)
    return found


def sent(request: Recorded, folder: Path) -> dict[str, object]:
    """What a request carries, as docs print it: a part `@name` is the file of that name."""
    if request.is_json:
        return {name: _opened(each) for name, each in entry(json.loads(request.body)).items()}
    files = {path.read_bytes(): f"@{path.name}" for path in folder.iterdir()}
    parts: dict[str, object] = {name: files[content] for name, content in request.files.items()}
    return {**request.query, **request.form, **parts}


def without(names: Container[str], values: Mapping[str, object]) -> dict[str, object]:
    """The values but for those of some names: keys are the caller's own."""
    return {name: value for name, value in values.items() if name not in names}


def printed(body: object, endpoint: Endpoint) -> dict[str, object]:
    """What the docs print; outside JSON every value is a text."""
    places = {send.place.partition(".")[0] for each in endpoint.parameters for send in each.sends}
    is_json = endpoint.method not in {"GET", "DELETE"} and not places & {"form", "file"}
    whole = cast("Mapping[str, object]", plain(body))
    return {name: _opened(each) if is_json else _worded(each) for name, each in whole.items()}


def kept(answer: object) -> object:
    """What a call gave, back as JSON: also of a job's handle, which keeps what started it."""
    one: object = cast("tuple[object, ...]", answer)[0] if isinstance(answer, tuple) else answer
    if isinstance(one, BaseModel):
        again = type(one).model_validate_json(one.model_dump_json(by_alias=True))
        assert again.model_dump(mode="json", by_alias=True) == one.model_dump(
            mode="json", by_alias=True
        )
        return one.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(one, Page):
        page = cast("Page[object]", one)
        assert [kept(each) for each in page.items] == page_items(page.raw)
        return page.raw
    return getattr(one, "answer", one)


def page_items(raw: object) -> object:
    """The items of a printed page: the page itself, or the one list in it."""
    if not is_entry(raw):
        return raw
    (found,) = (each for each in raw.values() if items(each) is each)
    return found


def is_error(spec: Spec, status: int, body: object) -> bool:
    """Whether the spec calls an answer an error: by its status, its code, or a field of it."""
    rules = entry(spec.provider["errors"])
    held = unwrapped(body)
    codes = {entry(each).get("code") for each in items(rules.get("known"))}
    says = {str(at(held, text(place))) for place in items(rules.get("code"))}
    agreed = entry(rules.get("ok_when")).items()
    denied = any(
        at(held, place) is not None and at(held, place) not in items(allowed)
        for place, allowed in agreed
    )
    return status >= 400 or bool(codes & says) or denied


def at(body: object, place: str) -> object:
    """The value at a dotted place, None where there is none."""
    for key in place.split("."):
        body = body.get(key) if is_entry(body) else None
    return body


def unwrapped(body: object) -> object:
    """The one item of a list of one, anything else as it is."""
    listed = items(body)
    return listed[0] if len(listed) == 1 else body


def path_pattern(path: str) -> str:
    """A pattern for the path with something in the place of each name in braces."""
    return "".join(
        "[^/]+" if part.startswith("{") else re.escape(part)
        for part in re.split(r"(\{[^}]*\})", path)
    )


def plain(value: object) -> object:
    """Data as JSON has it: numbers that are not whole are floats."""
    if isinstance(value, list):
        return [plain(each) for each in cast("list[object]", value)]
    if is_entry(value):
        return {name: plain(each) for name, each in value.items()}
    return float(value) if isinstance(value, Decimal) else value


def _is_file(field: Field | None) -> bool:
    return field is not None and field.schema.get("in") == "file"


def _file(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(f"content of {name}".encode())
    return path


def _opened(value: object) -> object:
    """A text that is a JSON object or list, parsed, so that its spaces do not matter."""
    if not isinstance(value, str) or value[:1] not in ("{", "["):
        return value
    try:
        return cast("object", json.loads(value))
    except ValueError:
        return value


def _worded(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
