"""Reading calls back: what a generated client sends is understood as what its caller gave."""

import json
import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from tests.conformance.packages import Shell
from tests.conformance.plain_yaml import text
from tests.conformance.recorder import Recorded, Recorder
from tests.conformance.spec import FOLDERS, Model, read_spec
from tests.conformance.spec import Spec as PlainSpec
from tests.conformance.test_wire import calls
from tests.conformance.values import FILE
from tests.conformance.wire import client_values

from ratecard.emulate.arguments import Reader, Sent, Understood
from ratecard.load import load_provider
from ratecard.names import python_name
from ratecard.resources import specs_folder
from ratecard.spec import Endpoint, RequestExample, Spec
from ratecard_runtime.json_value import JsonValue

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:FutureWarning")

STUDIO = Path(__file__).parents[1] / "cases" / "contract" / "studio"
PLAIN = [read_spec(folder) for folder in FOLDERS]
MODELS = [
    pytest.param(spec, model, id=f"{spec.id}-{model.id}") for spec in PLAIN for model in spec.models
]


@cache
def spec_of(provider: str) -> Spec:
    loaded = load_provider(specs_folder() / provider)
    assert loaded.spec is not None
    return loaded.spec


def endpoint_of(provider: str, name: str) -> Endpoint:
    return next(each for each in spec_of(provider).endpoints if each.id == name)


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with Recorder() as made:
        yield made


@pytest.fixture(scope="module")
def shells(recorder: Recorder) -> Iterator[dict[str, Shell]]:
    made = {spec.id: Shell(spec, recorder, is_async=False) for spec in PLAIN}
    yield made
    for shell in made.values():
        shell.close()


@pytest.mark.parametrize(("plain_spec", "model"), MODELS)
def test_every_call_of_every_model_is_read_back(
    plain_spec: PlainSpec, model: Model, shells: dict[str, Shell], recorder: Recorder
) -> None:
    spec, endpoint = spec_of(plain_spec.id), endpoint_of(plain_spec.id, model.endpoint.id)
    reader = Reader(spec, endpoint)
    once = client_values(plain_spec) if endpoint.effect == "paid" else {}
    for values in calls(plain_spec, model):
        shells[spec.provider.id].call(model.endpoint, model.python, **values)

        understood = reader.read(sent(recorder.take(), endpoint))

        told = {**understood.arguments}
        told.pop("idempotency_key", None)  # the client's own
        assert told == {**once, **as_json(values)}
        assert understood.item == item_of(model, endpoint, values)


def item_of(model: Model, endpoint: Endpoint, values: Mapping[str, object]) -> str:
    """The model, or what it is an alias of; the operation where a family lacks the model named."""
    target = text(model.entry.get("alias_of", model.id))
    if "*" in target and not fnmatchcase(str(values["model"]), target):
        return f"{endpoint.method} {endpoint.path}"
    return target


def as_json(values: Mapping[str, object]) -> Mapping[str, JsonValue]:
    """The values as JSON has them; a file is known by the name that the client gave it."""
    named = {name: "file" if value == FILE else value for name, value in values.items()}
    return cast("dict[str, JsonValue]", json.loads(json.dumps(named, default=float)))


def sent(recorded: Recorded, endpoint: Endpoint) -> Sent:
    """A recorded request as the emulator has it when it is decoded."""
    form = dict[str, JsonValue](recorded.form)
    body = cast("JsonValue", json.loads(recorded.body)) if recorded.is_json else form
    template = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", endpoint.path)
    match = re.fullmatch(template, recorded.path)
    assert match is not None
    return Sent(
        body=body,
        query=dict[str, JsonValue](recorded.query),
        path=dict[str, JsonValue](match.groupdict()),
        headers=dict[str, JsonValue](recorded.headers),
        files=dict.fromkeys(recorded.files, "file"),
    )


PRINTED = [
    pytest.param(folder.name, each, id=f"{folder.name}-{number}")
    for folder in FOLDERS
    for number, each in enumerate(spec_of(folder.name).examples)
    if isinstance(each, RequestExample)
]


@pytest.mark.parametrize(("provider", "example"), PRINTED)
def test_every_printed_request_is_read_back(provider: str, example: RequestExample) -> None:
    """The printed body alone, so what goes into the path or a file is not told."""
    understood = read_printed(provider, example)
    expected = cast("dict[str, JsonValue]", plain(example.arguments))
    endpoint = printed_endpoint(provider, example)
    elsewhere = {
        each.python or python_name(each.name)
        for each in endpoint.parameters
        if each.sends[0].to.location in ("path", "file")
    }
    if understood.model is not None and understood.item != example.item:
        elsewhere |= {"model", "tool", "input"}  # said by the model itself
        wrapped = expected.get("input")
        expected |= wrapped if isinstance(wrapped, dict) else {}
    sides = (understood.arguments, expected)
    read, told = ({k: v for k, v in side.items() if k not in elsewhere} for side in sides)
    assert read == told


def printed_endpoint(provider: str, example: RequestExample) -> Endpoint:
    """The operation that an example is of, itself or through its model."""
    spec = spec_of(provider)
    model = next((each for each in spec.models if each.id == example.item), None)
    for each in spec.endpoints:
        named = f"{each.method} {each.path}" == example.item
        if each.id == model.operation if model is not None else named:
            return each
    raise AssertionError(example.item)


def read_printed(provider: str, example: RequestExample) -> Understood:
    endpoint = printed_endpoint(provider, example)
    body = plain(example.body)
    model = next((each for each in spec_of(provider).models if each.id == example.item), None)
    path: dict[str, JsonValue] = {}
    if model is not None and endpoint.model_place and endpoint.model_place.location == "path":
        path = {endpoint.model_place.keys[0]: model.id}
    if endpoint.method in ("GET", "DELETE"):
        query = cast("dict[str, JsonValue]", body)
        return Reader(spec_of(provider), endpoint).read(Sent(query=query, path=path))
    return Reader(spec_of(provider), endpoint).read(Sent(body=body, path=path))


def plain(value: object) -> JsonValue:
    """A value of the spec as JSON, lists for tuples."""
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        return {str(key): plain(each) for key, each in entries}
    if isinstance(value, tuple):
        return [plain(each) for each in cast("tuple[object, ...]", value)]
    return value if isinstance(value, bool | int | str) or value is None else float(str(value))


def test_a_call_that_names_no_model_means_the_documented_default() -> None:
    endpoint = endpoint_of("creativeai", "video_generate")
    understood = Reader(spec_of("creativeai"), endpoint).read(Sent(body={"prompt": "A lake"}))
    assert (understood.item, understood.arguments) == ("auto", {"prompt": "A lake"})


def test_the_models_of_an_alias_are_those_of_its_target() -> None:
    endpoint = endpoint_of("creativeai", "video_generate_alias")
    body: JsonValue = {"model": "kling-v3", "prompt": "A lake"}
    understood = Reader(spec_of("creativeai"), endpoint).read(Sent(body=body))
    assert (understood.item, understood.arguments) == ("kling-v3", {"prompt": "A lake"})


def test_an_alias_may_name_the_model_elsewhere() -> None:
    studio = load_provider(STUDIO).spec
    assert studio is not None
    endpoint = next(each for each in studio.endpoints if each.id == "elsewhere")
    body: JsonValue = {"engine": "sketch", "input": {"size": 1}}
    understood = Reader(studio, endpoint).read(Sent(body=body))
    assert (understood.item, understood.arguments) == ("sketch", {"size": "large"})


def test_an_unknown_model_leaves_the_operation_itself() -> None:
    endpoint = endpoint_of("progressive-robot", "generate")
    body: JsonValue = {"model": "no-such-model", "prompt": "A lake", "frames": 41}
    understood = Reader(spec_of("progressive-robot"), endpoint).read(Sent(body=body))
    assert (understood.item, understood.model) == ("POST /api/generate", None)
    assert understood.arguments["frames"] == 41


def test_a_query_is_typed() -> None:
    endpoint = endpoint_of("progressive-robot", "generation_cost")
    query: dict[str, JsonValue] = {"model": "wan-t2v", "frames": "41", "steps": "4"}
    understood = Reader(spec_of("progressive-robot"), endpoint).read(Sent(query=query))
    assert understood.arguments == {"model": "wan-t2v", "frames": 41, "steps": 4}
