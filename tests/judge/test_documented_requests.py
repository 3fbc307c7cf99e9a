"""Every request that the docs print, sent to the emulator: the answer has the documented shape."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeGuard, cast

import httpx2
import jsonschema
import pytest
from tests.conformance.packages import Shell
from tests.conformance.plain_yaml import Entry, entry, is_entry, items, text
from tests.conformance.recorder import Recorder
from tests.conformance.spec import Endpoint, Model, Spec
from tests.conformance.test_examples import (
    EXAMPLES,
    Example,
    arguments,
    named,
    path_pattern,
    plain,
    target_of,
)
from tests.conformance.test_printed_requests import REQUESTS
from tests.conformance.wire import KEY, client_values

from ratecard.testing import RunningEmulator, running
from ratecard_runtime.errors import NotFound

Printed = Mapping[str, object]

ADDRESS = "https://media.example.com/source.png"
PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}")
OWN_THINGS = ("taskId", "task_id", "job_id", "image_asset")
"""Beside those in paths, the fields that name a thing which only its own caller has."""


@pytest.fixture(scope="module")
def emulators() -> Iterator[Mapping[str, RunningEmulator]]:
    """One emulator of each provider, with credits for all."""
    made = {
        spec: running(spec, key=KEY, credits=10**12, job_seconds=0, limits=False)
        for spec in sorted({each.spec.id for each in EXAMPLES})
    }
    for emulator in made.values():
        emulator.__enter__()
    yield made
    for emulator in made.values():
        emulator.__exit__(None, None, None)


@pytest.mark.parametrize(("spec", "printed"), REQUESTS)
def test_a_printed_request_is_answered_as_documented(
    spec: Spec, printed: Printed, emulators: Mapping[str, RunningEmulator]
) -> None:
    """Sent byte for byte as the docs print it, without a client."""
    method, _, path = text(printed["request"]).partition(" ")
    endpoint = next(
        each
        for each in spec.endpoints
        if each.method == method and re.fullmatch(path_pattern(each.path), path)
    )
    answer = _sent(spec, endpoint, method, path, printed, emulators[spec.id].base_url)

    if answer.status_code == 404:
        assert _names_own_thing(endpoint, printed)
        return
    assert answer.status_code in (200, 201, 202, 300), answer.text
    if answer.headers["content-type"] == "application/json":
        _has_documented_shape(spec, endpoint, answer.json())


@pytest.mark.parametrize("example", named("item"))
def test_an_example_is_taken(
    example: Example,
    emulators: Mapping[str, RunningEmulator],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Sent by the client, which sends what is printed, as the conformance tests prove."""
    spec = example.spec
    target = target_of(spec, text(example.entry["item"]))
    endpoint = target.endpoint if isinstance(target, Model) else target
    given = arguments(
        target, entry(example.entry.get("arguments")), tmp_path_factory.mktemp("files")
    )
    given = {
        name: PLACEHOLDER.sub(ADDRESS, value) if isinstance(value, str) else value
        for name, value in given.items()
        if name not in client_values(spec)
    }
    if endpoint.entry["effect"] == "purchase":
        given["confirm"] = True
    shell = Shell(spec, cast("Recorder", emulators[spec.id]), is_async=False)
    try:
        shell.send(target.python, **given)
    except NotFound:
        assert _names_own_thing(endpoint, given)
    finally:
        shell.close()


def _names_own_thing(endpoint: Endpoint, asked: Mapping[str, object]) -> bool:
    return "{" in endpoint.path or any(name in str(asked) for name in OWN_THINGS)


def _sent(
    spec: Spec, endpoint: Endpoint, method: str, path: str, printed: Printed, base_url: str
) -> httpx2.Response:
    query = {name: text(each) for name, each in entry(printed.get("query")).items()}
    headers = {"Authorization": f"Bearer {KEY}"}
    if host := spec.provider.get("host_header"):
        headers["Host"] = text(host)
    scheme = entry(entry(spec.provider["auth"]).get(text(endpoint.entry.get("auth"))))
    if scheme.get("in") == "query":
        query[text(scheme["name"])] = KEY
    headers |= {name: text(each) for name, each in entry(printed.get("headers")).items()}
    body = printed.get("body")
    files = {
        part: (text(name).removeprefix("@"), b"the bytes of a file")
        for part, name in entry(printed.get("files")).items()
    }
    return httpx2.request(
        method,
        base_url + path,
        params=query,
        headers=headers,
        json=json.loads(PLACEHOLDER.sub(ADDRESS, json.dumps(body))) if body is not None else None,
        data=entry(printed.get("form")) or None,
        files=files or None,
        timeout=30,
    )


def _has_documented_shape(spec: Spec, endpoint: Endpoint, answer: object) -> None:
    """The schema of the docs, and every key that a printed answer of the operation has."""
    response = endpoint.entry.get("response")
    body = answer[0] if _is_list(answer) and "unwrap" in endpoint.entry else answer
    if is_entry(response):
        jsonschema.validate(body, _document(spec, response))
    shapes = _printed_shapes(spec, endpoint)
    next_page = entry(endpoint.entry.get("paging")).get("next")  # which the last page lacks
    assert not shapes or any(_fits(answer, shape, next_page) for shape in shapes), answer


def _document(spec: Spec, response: Entry) -> dict[str, object]:
    return {**_plain_numbers(response), "types": _plain_numbers(spec.types)}


def _plain_numbers(value: Mapping[str, object]) -> dict[str, object]:
    return cast("dict[str, object]", json.loads(json.dumps(value, default=float)))


@cache
def _printed_shapes(spec: Spec, endpoint: Endpoint) -> list[object]:
    """The printed successes of an operation."""
    return [
        plain(each.entry["body"])
        for each in EXAMPLES
        if each.spec.id == spec.id
        and each.entry.get("operation") == endpoint.id
        and int(str(each.entry.get("status", 200))) < 400
        and "error" not in str(each.entry["body"])
    ]


def _fits(answer: object, printed: object, optional: object = None) -> bool:
    """Whether an answer has all that a printed one has, each of the same type or null."""
    if is_entry(printed):
        keys = [key for key in printed if key != optional]
        return is_entry(answer) and all(
            key in answer and _fits(answer[key], printed[key]) for key in keys
        )
    if _is_list(printed):
        first = items(printed)[:1]
        return _is_list(answer) and all(_fits(each, first[0]) for each in items(answer) if first)
    return None in (answer, printed) or _kind(answer) is _kind(printed)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _kind(value: object) -> type[object]:
    return float if isinstance(value, int | float) and not isinstance(value, bool) else type(value)
