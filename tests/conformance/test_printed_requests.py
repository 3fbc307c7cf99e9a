"""Every request printed in the docs comes out of a method call, in both clients.

`printed/` holds the requests as typed from the docs, not taken from the specs. Ids in paths are
ours where the docs print none; a file is `@` and its name, as in the docs' command lines.
"""

import json
import re
from collections.abc import Mapping
from copy import copy
from pathlib import Path
from typing import cast

import pytest
from tests.conformance.packages import Call, Shell, reach
from tests.conformance.plain_yaml import entry, text
from tests.conformance.recorder import Recorder
from tests.conformance.spec import FOLDERS, Endpoint, Spec, read_spec
from tests.conformance.test_examples import path_pattern
from tests.conformance.wire import client_values

Shells = dict[tuple[str, bool], Shell]
Printed = Mapping[str, object]

FOLDER = Path(__file__).parent / "printed"
REQUESTS = [
    pytest.param(read_spec(folder), request, id=f"{folder.name}-{request['title']}")
    for folder in FOLDERS
    for request in cast(
        "list[Printed]", json.loads((FOLDER / f"{folder.name}.json").read_text(encoding="utf-8"))
    )
]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("spec", "printed"), REQUESTS)
def test_a_printed_request_is_sent(
    spec: Spec, printed: Printed, is_async: bool, shells: Shells, recorder: Recorder, tmp_path: Path
) -> None:
    """Method and path; the body as JSON, or part by part; the query; headers that are printed."""
    method, _, path = text(printed["request"]).partition(" ")
    given = {name: _given(each, tmp_path) for name, each in entry(printed["arguments"]).items()}
    once = {name: given.pop(name) for name in client_values(spec) if name in given}
    shell = copy(shells[spec.id, is_async])
    shell.client = cast("Call", reach(shell.client, "with_options"))(**once)

    shell.call(_endpoint(spec, method, path), text(printed["call"]), **given)

    sent = recorder.take()
    assert (sent.method, sent.path) == (method, path)
    assert (json.loads(sent.body) if sent.is_json else None) == printed.get("body")
    assert sent.query == printed.get("query", {})
    assert sent.form == printed.get("form", {})
    assert sent.files == {
        part: _content(text(name)) for part, name in entry(printed.get("files")).items()
    }
    for name in entry(printed.get("headers")):
        assert sent.headers[name] == entry(printed["headers"])[name]


def test_each_provider_has_printed_requests() -> None:
    """So many does each of the docs print; one that two methods make counts twice."""
    found = [
        spec.id for spec, _ in (cast("tuple[Spec, Printed]", each.values) for each in REQUESTS)
    ]

    assert {name: found.count(name) for name in sorted(set(found))} == {
        "celebifyai": 2,
        "cliprise": 3,
        "creativeai": 25,
        "progressive-robot": 22,
        "zencreator": 5,
    }


def _endpoint(spec: Spec, method: str, path: str) -> Endpoint:
    return next(
        each
        for each in spec.endpoints
        if each.method == method and re.fullmatch(path_pattern(each.path), path)
    )


def _given(value: object, folder: Path) -> object:
    """The argument itself, or a file of that name."""
    if not isinstance(value, str) or not value.startswith("@"):
        return value
    path = folder / value.removeprefix("@")
    path.write_bytes(_content(path.name))
    return path


def _content(name: str) -> bytes:
    return f"content of {name}".encode()
