"""Packages of tiny specs: the same bytes every time, typed, importable, and right when called."""

import asyncio
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest
from black import format_str
from black.mode import Mode, TargetVersion
from pydantic import BaseModel
from tests.conformance.handles import finished
from tests.conformance.plain_yaml import entry, is_entry, text
from tests.conformance.recorder import Recorded, Recorder
from tests.golden.cases import CASES, NAMES, Golden, calls, files, generated

from ratecard_runtime.errors import InvalidRequest
from ratecard_runtime.price.quotes import Quote

KEY = "key-of-the-test"
Call = Callable[..., object]


@pytest.mark.parametrize("name", NAMES)
def test_the_expected_files_come_out(
    name: str, golden: Golden, pytestconfig: pytest.Config
) -> None:
    """`pytest --rewrite-golden` writes them anew; a normal run never does."""
    expected, package = CASES / name / "expected", golden.package(name)
    if pytestconfig.getoption("--rewrite-golden"):
        for path in files(expected):
            (expected / path).write_bytes((package / path).read_bytes())
    wanted = files(expected)

    assert wanted
    assert {path: (package / path).read_bytes() for path in wanted} == wanted


def test_a_second_run_gives_the_same_bytes(golden: Golden, tmp_path: Path) -> None:
    """In another folder, from nothing."""
    assert files(generated(tmp_path).packages) == files(golden.packages)


@pytest.mark.parametrize("name", NAMES)
def test_black_changes_nothing(name: str, golden: Golden) -> None:
    """Generated code is laid out."""
    mode = Mode(line_length=100, target_versions={TargetVersion.PY311})
    for path, content in files(golden.package(name)).items():
        if path.endswith(".py"):
            source = content.decode()
            assert format_str(source, mode=mode) == source, path


def test_mypy_is_content(golden: Golden) -> None:
    """All packages in one strict run."""
    root = CASES.parents[2]
    sources = [str(golden.package(name) / "src") for name in NAMES]
    answer = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(root / "pyproject.toml"), *sources],
        capture_output=True,
        text=True,
        cwd=root,
        env={**os.environ, "MYPYPATH": os.pathsep.join(sources)},
        check=False,
    )

    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_calls(
    name: str, is_async: bool, golden: Golden, recorder: Recorder, tmp_path: Path
) -> None:
    """Each call sends the expected request, or is refused; each quote is the expected one."""
    with client_of(golden.package(name).name, recorder.base_url, is_async=is_async) as client:
        for call in calls(name):
            recorder.requests.clear()
            if "quote" in call:
                assert answered(client, call) == call["answer"]
            elif "error" in call:
                with pytest.raises(InvalidRequest, match=re.escape(text(call["error"]))):
                    client.call(call, tmp_path)
                assert recorder.requests == []
            else:
                recorder.answer = answer_of(call)
                with expected_warning(call):
                    answer = client.call(call, tmp_path)
                assert sent(recorder.take()) == wanted(entry(call["request"]))
                assert "returns" not in call or returned(answer) == call["returns"]


@dataclass(frozen=True)
class Client:
    """A client of a case's package; `runner` awaits where it must be."""

    made: object
    runner: asyncio.Runner | None

    def call(self, call: Mapping[str, object], folder: Path) -> object:
        """Make a call of calls.json; its files lie in `folder`."""
        arguments = {name: given(each, folder) for name, each in entry(call["arguments"]).items()}
        return self.do(reach(self.made, text(call["method"])), **arguments)

    def do(self, method: object, **arguments: object) -> object:
        """What a method returns."""
        return finished(cast("Call", method)(**arguments), self.runner)


@contextmanager
def client_of(distribution: str, base_url: str, *, is_async: bool) -> Generator[Client]:
    """The client of a package for the length of a block."""
    package = import_module(distribution.replace("-", "_"))
    twin = next(each for each in package.__all__ if each.startswith("Async"))
    name = twin if is_async else twin.removeprefix("Async")
    made = cast("Call", getattr(package, name))(api_key=KEY, base_url=base_url)
    with asyncio.Runner() as runner:
        client = Client(made, runner if is_async else None)
        try:
            yield client
        finally:
            client.do(reach(made, "aclose" if is_async else "close"))


def answer_of(call: Mapping[str, object]) -> tuple[int, str, bytes]:
    """What the provider answers: `content` as a file, `answer` as JSON, or the id of a task."""
    if "content" in call:
        return 200, "application/octet-stream", text(call["content"]).encode()
    return 200, "application/json", json.dumps(call.get("answer", {"id": "t1"})).encode()


def expected_warning(call: Mapping[str, object]) -> AbstractContextManager[object]:
    """The warning that a call gives; any other fails the test."""
    if "warning" not in call:
        return nullcontext()
    return pytest.warns(FutureWarning, match=f"^{re.escape(text(call['warning']))}$")


def answered(client: Client, call: Mapping[str, object]) -> object:
    """The quote of a call, as JSON."""
    calculate = cast("Call", reach(client.made, f"quote.{text(call['quote'])}"))
    quote = calculate(**entry(call["arguments"]))
    assert isinstance(quote, Quote)
    return quote.to_json()


def returned(answer: object) -> object:
    """What a call gave: the text of a file, and the docs' names where it is a model."""
    if isinstance(answer, bytes):
        return answer.decode()
    return answer.model_dump(by_alias=True) if isinstance(answer, BaseModel) else answer


def reach(start: object, path: str) -> object:
    """What stands at a dotted path below `start`."""
    return reduce(lambda found, name: cast("object", getattr(found, name)), path.split("."), start)


def given(value: object, folder: Path) -> object:
    """An argument; `{file, content}` is a file that is there."""
    if not is_entry(value) or set(value) != {"file", "content"}:
        return value
    path = folder / text(value["file"])
    path.write_text(text(value["content"]), encoding="utf-8")
    return path


def sent(recorded: Recorded) -> Mapping[str, object]:
    """A request in the form of calls.json."""
    return {
        "method": recorded.method,
        "path": recorded.path,
        "query": dict(recorded.query),
        "body": json.loads(recorded.body) if recorded.is_json else None,
        "form": dict(recorded.form),
        "files": {name: content.decode() for name, content in recorded.files.items()},
        "key": recorded.headers.get("authorization"),
    }


def wanted(request: Mapping[str, object]) -> Mapping[str, object]:
    """A request of calls.json with all that it leaves out."""
    nothing: Mapping[str, object] = {}
    plain = {"query": nothing, "body": None, "form": nothing, "files": nothing}
    key = None if request.get("public") else f"Bearer {KEY}"
    rest = {name: value for name, value in request.items() if name != "public"}
    return {**plain, **rest, "key": key}
